import { scramble } from '../../../emulator/core/seeded.ts';

/** Random numbers that depend on a seed and a subject alone, so that one part of a world can change without the others. */
export class Random {
  #state: number;

  constructor(seed: number, subject: string) {
    this.#state = scramble(seed, subject);
  }

  /** From 0 up to but not including 1 (Mulberry32). */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number from `least` to `most`, both possible. */
  whole(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  /** Between the two, small values as likely as large ones of each magnitude. */
  magnitude(least: number, most: number): number {
    return Math.round(least * (most / least) ** this.next());
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  pick<T>(options: readonly [T, ...T[]]): T;
  pick<T>(options: readonly T[]): T;
  pick<T>(options: readonly T[]): T {
    const picked = options[Math.floor(this.next() * options.length)];
    if (picked === undefined) throw new RangeError('There is nothing to pick from.');
    return picked;
  }

  /** Each option with the same probability, in their order. */
  some<T>(options: readonly T[], probability: number): T[] {
    return options.filter(() => this.chance(probability));
  }
}

/**
 * Fingerprints of terms: 64 bits in two 32-bit halves, kept in open-addressing tables of typed arrays, so that a
 * dictionary of millions of terms is compared without its text in memory. Two different terms of one file share a
 * fingerprint with a probability of about n²/2⁶⁵ (10⁻⁷ for two million terms).
 */

export const SEED_A = 0x811c9dc5 | 0;
export const SEED_B = 0x1b873593;
export const FACTOR_A = 0x01000193;
export const FACTOR_B = 0x5bd1e995;

/** Spreads the bits of an unfinished half (the finalizer of MurmurHash3). */
export function finish(half: number): number {
  let h = half ^ (half >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** A fingerprint of bytes. `fingerprintOf` reuses the object: copy the values to keep them. */
export interface Fingerprint {
  a: number;
  b: number;
}

/** Fingerprint of a text's UTF-8 bytes, written into `into`. */
export function fingerprintOf(text: string, into: Fingerprint): Fingerprint {
  let a = SEED_A;
  let b = SEED_B;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 0x80) return fingerprintOfBytes(bytesOf(text), into);
    a = Math.imul(a ^ unit, FACTOR_A);
    b = Math.imul(b ^ unit, FACTOR_B);
    b ^= b >>> 15;
  }
  into.a = finish(a);
  into.b = finish(b);
  return into;
}

/**
 * UTF-8 turns every lone surrogate, which escapes like `\uD83C` can give, into the same U+FFFD. Texts with one are
 * hashed as UTF-16, after a byte that UTF-8 never has.
 */
function bytesOf(text: string): Uint8Array {
  return text.isWellFormed() ? Buffer.from(text, 'utf8') : Buffer.from(`\u00ff${text}`, 'utf16le');
}

function fingerprintOfBytes(bytes: Uint8Array, into: Fingerprint): Fingerprint {
  let a = SEED_A;
  let b = SEED_B;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] as number;
    a = Math.imul(a ^ byte, FACTOR_A);
    b = Math.imul(b ^ byte, FACTOR_B);
    b ^= b >>> 15;
  }
  into.a = finish(a);
  into.b = finish(b);
  return into;
}

const MOST_EXPECTED = 1 << 22;
/** Up to this size room is cheaper than growth. */
const SMALL_FILE_BYTES = 1 << 18;

/**
 * How many keys to make room for.
 * @param size of the file, in bytes
 * @param bytesPerKey of usual files; a small one may have keys half as long
 */
export function expectedKeys(size: number, bytesPerKey: number): number {
  const keys = size / bytesPerKey;
  return Math.min(size <= SMALL_FILE_BYTES ? 2 * keys : keys, MOST_EXPECTED);
}

const START_SLOTS = 1 << 10;
const MAX_LOAD = 0.65;

/** A map from fingerprints to a few 32-bit numbers each (zero at first). */
export class FingerprintTable {
  readonly #stride: number;
  #cells: Int32Array;
  #mask: number;
  #limit: number;
  size = 0;
  /** True when the last `slot` call made a new key. */
  added = false;

  /** @param values how many numbers a key has; @param expected keys to make room for */
  constructor(values: number, expected = 0) {
    this.#stride = values + 2;
    let slots = START_SLOTS;
    while (slots * MAX_LOAD < expected) slots *= 2;
    this.#cells = new Int32Array(slots * this.#stride);
    this.#mask = slots - 1;
    this.#limit = Math.floor(slots * MAX_LOAD);
  }

  /** Index of the key's first number; adds the key when it is new. Valid until the next call that adds one. */
  slot(a: number, b: number): number {
    if (this.size >= this.#limit) this.#grow();
    // A cell whose halves are both zero is free, so that fingerprint is stored as another one.
    const high = a === 0 && b === 0 ? 1 : a;
    const cells = this.#cells;
    const stride = this.#stride;
    let slot = (high ^ Math.imul(b, 0x9e3779b1)) & this.#mask;
    for (;;) {
      const at = slot * stride;
      const cellA = cells[at] as number;
      const cellB = cells[at + 1] as number;
      if (cellA === high && cellB === b) {
        this.added = false;
        return at + 2;
      }
      if (cellA === 0 && cellB === 0) {
        cells[at] = high;
        cells[at + 1] = b;
        this.size++;
        this.added = true;
        return at + 2;
      }
      slot = (slot + 1) & this.#mask;
    }
  }

  /** Index of the key's first number, or -1. */
  find(a: number, b: number): number {
    const high = a === 0 && b === 0 ? 1 : a;
    const cells = this.#cells;
    const stride = this.#stride;
    let slot = (high ^ Math.imul(b, 0x9e3779b1)) & this.#mask;
    for (;;) {
      const at = slot * stride;
      const cellA = cells[at] as number;
      const cellB = cells[at + 1] as number;
      if (cellA === high && cellB === b) return at + 2;
      if (cellA === 0 && cellB === 0) return -1;
      slot = (slot + 1) & this.#mask;
    }
  }

  get(index: number): number {
    return this.#cells[index] as number;
  }

  set(index: number, value: number): void {
    this.#cells[index] = value;
  }

  #grow(): void {
    const old = this.#cells;
    const stride = this.#stride;
    const slots = (this.#mask + 1) * 2;
    const cells = new Int32Array(slots * stride);
    const mask = slots - 1;
    for (let at = 0; at < old.length; at += stride) {
      const a = old[at] as number;
      const b = old[at + 1] as number;
      if (a === 0 && b === 0) continue;
      let slot = (a ^ Math.imul(b, 0x9e3779b1)) & mask;
      while (cells[slot * stride] !== 0 || cells[slot * stride + 1] !== 0) slot = (slot + 1) & mask;
      for (let i = 0; i < stride; i++) cells[slot * stride + i] = old[at + i] as number;
    }
    this.#cells = cells;
    this.#mask = mask;
    this.#limit = Math.floor(slots * MAX_LOAD);
  }
}

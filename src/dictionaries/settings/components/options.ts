import { javaTrim } from '../../java/text.ts';
import type { FlatSettings, FlatValue } from '../file/flat.ts';
import type { FilePlace } from '../file/positioned.ts';

/** The engine's message for a component that it refuses, at the wrong setting. */
export class InvalidComponent extends Error {
  readonly place: FilePlace | null;
  /** Full sentences; `undefined`: correct the setting. */
  readonly advice: string | undefined;

  constructor(message: string, place: FilePlace | null = null, advice?: string) {
    super(message);
    this.place = place;
    this.advice = advice;
  }
}

/** A value that may have another meaning for the engine than here. */
export class UnknownOption extends Error {}

/** The settings of a component, read like OpenSearch's `Settings`. */
export class Options {
  readonly #settings: FlatSettings;

  constructor(settings: FlatSettings) {
    this.#settings = settings;
  }

  has(name: string): boolean {
    return this.#settings.has(name);
  }

  get(name: string): FlatValue | undefined {
    return this.#settings.get(name);
  }

  place(name: string): FilePlace | null {
    const value = this.#settings.get(name);
    return value?.places[0] ?? value?.keyPlace ?? null;
  }

  /** The value as one text; `null` for a list. */
  text(name: string): string | null {
    const value = this.#settings.get(name)?.value;
    if (value === undefined) return null;
    return typeof value === 'string' ? value : `[${value.join(', ')}]`;
  }

  boolean(name: string, fallback: boolean): boolean {
    const text = this.text(name) ?? '';
    if (text.trim() === '') return fallback;
    if (text === 'true') return true;
    if (text === 'false') return false;
    throw new InvalidComponent(
      `Failed to parse value [${text}] as only [true] or [false] are allowed.`,
      this.place(name),
    );
  }

  integer(name: string, fallback: number): number {
    const text = this.text(name);
    if (text === null) return fallback;
    const value = /^[+-]?\d{1,10}$/.test(text) ? Number(text) : Number.NaN;
    // Java's `int`.
    if ((value | 0) === value) return value;
    throw new InvalidComponent(`Failed to parse int setting [${name}] with value [${text}]`, this.place(name));
  }

  /**
   * The elements of a list; one text is split at commas and trimmed, where only empty pieces at its end do not count.
   * `null` when it is not set, or a text without any element.
   */
  list(name: string): readonly { readonly text: string; readonly place: FilePlace }[] | null {
    const flat = this.#settings.get(name);
    if (flat === undefined) return null;
    if (typeof flat.value !== 'string') {
      return flat.value.map((text, index) => ({ text, place: flat.places[index] ?? flat.keyPlace }));
    }
    const place = flat.places[0] ?? flat.keyPlace;
    const text = flat.value.replace(/,+$/, '');
    return text === '' ? null : text.split(',').map((piece) => ({ text: javaTrim(piece), place }));
  }

  words(name: string): readonly string[] | null {
    return this.list(name)?.map(({ text }) => text) ?? null;
  }
}

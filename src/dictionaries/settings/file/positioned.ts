/** A value of a JSON or YAML file with the places of its parts. */

/** Counted from 1, columns in UTF-16 units. */
export interface FilePlace {
  readonly line: number;
  readonly column: number;
  /** Where it is in another file than the settings that have it: a component of their template. */
  readonly file?: string;
}

/** Deeper nesting than any settings have; a hostile file must not exhaust the stack. */
export const MAX_DEPTH = 200;

export type Positioned =
  | { readonly kind: 'map'; readonly place: FilePlace; readonly entries: readonly PositionedEntry[] }
  | { readonly kind: 'list'; readonly place: FilePlace; readonly items: readonly Positioned[] }
  /** `text` is the value as the engine stores it in its settings; `null` for null. */
  | { readonly kind: 'scalar'; readonly place: FilePlace; readonly text: string | null; readonly isText: boolean };

export interface PositionedEntry {
  readonly key: string;
  readonly place: FilePlace;
  readonly value: Positioned;
}

/** A file that can't be parsed, with the place and a sentence. */
export class SyntaxProblem extends Error {
  readonly place: FilePlace | null;

  constructor(message: string, place: FilePlace | null) {
    super(message);
    this.place = place;
  }
}

export function entry(value: Positioned | undefined, key: string): Positioned | undefined {
  if (value?.kind !== 'map') return undefined;
  return value.entries.find((candidate) => candidate.key === key)?.value;
}

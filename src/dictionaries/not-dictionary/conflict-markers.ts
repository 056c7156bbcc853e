/** Conflict markers of Git, in each of its styles (merge, diff3, zdiff3) and with any `conflict-marker-size`. */

export type MarkerSide = 'ours' | 'base' | 'middle' | 'theirs';

export interface Marker {
  readonly side: MarkerSide;
  /** How often its character is repeated: 7, unless `conflict-marker-size` says otherwise. */
  readonly size: number;
  readonly hasLabel: boolean;
}

/** The size that Git writes when `conflict-marker-size` is not set. */
const USUAL_SIZE = 7;
/** Shorter runs are punctuation, which word lists often have, not markers. */
const SHORTEST = 3;

const SIDES: Readonly<Record<string, MarkerSide>> = { '<': 'ours', '|': 'base', '=': 'middle', '>': 'theirs' };

/**
 * The marker that a line is, or `null`. A line of `=` is one in the middle of a conflict, or what is left of one, and
 * markers of an unusual size only where all of a conflict are there: see `ConflictFinder`.
 */
export function markerOf(line: string): Marker | null {
  const match = /^([<|=>])\1{2,}(?=[ \t]|$)/.exec(line);
  if (match === null) return null;
  const [run, character = ''] = match;
  const side = SIDES[character];
  const label = line.slice(run.length).trim();
  // A mapping of such a run.
  if (label.startsWith('=>')) return null;
  const hasLabel = label !== '';
  if (side === undefined || run.length < SHORTEST || (side === 'middle' && hasLabel)) return null;
  return { side, size: run.length, hasLabel };
}

/** A conflict, or a marker that is left of one: its first and last line, counted from 1. */
export interface Conflict {
  readonly line: number;
  readonly endLine: number;
}

interface OpenConflict {
  readonly line: number;
  readonly hasLabel: boolean;
  hasMiddle: boolean;
}

/**
 * Finds conflicts in lines that come one by one. All markers of a conflict have one size; inner conflicts have longer
 * ones. Where only some of the markers are left, those of the usual size are reported alone.
 */
export class ConflictFinder {
  readonly #wantsAll: boolean;
  readonly #wantsMiddle: boolean;
  readonly #open = new Map<number, OpenConflict>();
  readonly found: Conflict[] = [];

  /** Lines of `=` outside conflicts, while there is none of another size: a list of punctuation has several. */
  #middles: number[] | null = [];

  /**
   * @param wantsAll for bytes that are not text: only a conflict with all of its markers counts
   * @param wantsMiddle for lines of entries, where `=======` alone is neither an entry nor underlines a heading
   */
  constructor(wantsAll: boolean, wantsMiddle = false) {
    this.#wantsAll = wantsAll;
    this.#wantsMiddle = wantsMiddle;
  }

  line(text: string, number: number): void {
    const marker = markerOf(text);
    if (marker === null) return;
    const { side, size, hasLabel } = marker;
    switch (side) {
      case 'ours':
        this.#leftOver(size);
        this.#open.set(size, { line: number, hasLabel, hasMiddle: false });
        return;
      case 'base':
        if (!this.#open.has(size) && size === USUAL_SIZE && hasLabel) this.#keep(number, number);
        return;
      case 'middle': {
        const open = this.#open.get(size);
        if (open !== undefined) open.hasMiddle = true;
        else if (size === USUAL_SIZE) this.#middles?.push(number);
        else this.#middles = null;
        return;
      }
      case 'theirs':
        this.#end(marker, number);
    }
  }

  /** To be called after the last line. */
  finish(): readonly Conflict[] {
    for (const size of [...this.#open.keys()]) this.#leftOver(size);
    if (this.#wantsMiddle) for (const line of this.#middles ?? []) this.#keep(line, line);
    return this.found.sort((a, b) => a.line - b.line);
  }

  #end({ size, hasLabel }: Marker, number: number): void {
    const open = this.#open.get(size);
    this.#open.delete(size);
    // Short runs are punctuation, unless Git's labels follow them.
    const isCertain = size >= USUAL_SIZE || hasLabel || open?.hasLabel === true;
    if (open?.hasMiddle === true && isCertain) this.found.push({ line: open.line, endLine: number });
    else if (size === USUAL_SIZE) this.#keep(open?.line ?? number, number);
  }

  /** The first marker of a conflict whose others are gone. */
  #leftOver(size: number): void {
    const open = this.#open.get(size);
    this.#open.delete(size);
    if (open !== undefined && size === USUAL_SIZE) this.#keep(open.line, open.line);
  }

  #keep(line: number, endLine: number): void {
    if (!this.#wantsAll) this.found.push({ line, endLine });
  }
}

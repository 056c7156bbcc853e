/** The dictionaries whose uses on a domain are checked. */

import type { ByteSource, DictionaryDiff, Format, ReadOptions } from '../../dictionaries/dictionary.ts';

/** A content of a package before that of this commit, as far as it was found. */
export interface FormerContent {
  readonly source: ByteSource;
  /** False where it is only the next best evidence. */
  readonly isExact: boolean;
  /** The content before the change that led to it; asked where the change from it alters nothing. */
  readonly before?: () => Promise<FormerContent | null>;
}

/** A dictionary whose uses on a domain are checked. */
export interface SoughtPackage {
  readonly name: string;
  /** `null` before its first version: no index can name it. */
  readonly id: string | null;
  readonly file: string;
  readonly format: Format;
  readonly source: ByteSource;
  readonly options: ReadOptions;
  readonly bytes: number;
  readonly entries: number | null;
  /** True where this run changes the domain's version of it. */
  readonly changes: boolean;
  /** The difference from what is deployed, where that is known. */
  readonly diff: DictionaryDiff | null;
  /**
   * The content that this run replaces on the domain or, where it changes nothing, the one before; `null` where it is
   * not known, or too large.
   */
  readonly former: FormerContent | null;
}

/** Largest dictionary that is built on a domain: larger ones take too much of a data node's memory and time. */
const LARGEST_BYTES = 5_000_000;
const MOST_ENTRIES = 100_000;

export function isTooLarge({ bytes, entries }: Pick<SoughtPackage, 'bytes' | 'entries'>): boolean {
  return bytes > LARGEST_BYTES || (entries ?? 0) > MOST_ENTRIES;
}

/** A package whose new content is built on the domain, before it is published. */
export function isBuilt(sought: SoughtPackage | undefined): boolean {
  return sought?.changes === true && !isTooLarge(sought);
}

/** The packages that are too large to be built on a domain. */
export function tooLargeOf(
  names: readonly string[],
  packages: ReadonlyMap<string, SoughtPackage>,
): ReadonlySet<string> {
  return new Set(
    names.filter((name) => {
      const sought = packages.get(name);
      return sought !== undefined && isTooLarge(sought);
    }),
  );
}

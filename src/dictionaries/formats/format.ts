import type { ByteSource, DictionaryDiff, Format, ReadOptions } from '../dictionary.ts';
import type { FileStart } from '../file-lines.ts';
import type { Report } from '../problems.ts';

/** What a check may use besides the file itself. */
export interface CheckContext {
  /** Stop-word dictionaries of the same repository, for lints across files. */
  readonly stopWordLists: readonly StopWordList[];
  /** The files that the content is made of; absent: one. */
  readonly files?: readonly FileStart[];
}

export interface StopWordList {
  /** Path relative to the workspace. */
  readonly file: string;
  readonly words: ReadonlySet<string>;
}

export const NO_CONTEXT: CheckContext = { stopWordLists: [] };

/** One entry that the engine compiled from a dictionary. */
export interface Entry {
  /** What distinguishes entries: input term, word, left side, surface. */
  readonly key: string;
  /** The value of the key, as text for people; `null` in plain lists. */
  readonly value: string | null;
  /** Its line, counted from 1. */
  readonly line: number;
  /** The compiled form. */
  readonly rule: CompiledRule;
}

export type CompiledRule =
  | string
  | SynonymRule
  | readonly [string, string]
  | readonly [string, number]
  | KuromojiEntry
  | NoriEntry;

/** What one input term finds. U+0000 joins the words of a term. */
export interface SynonymRule {
  readonly in: string;
  /** True when the input itself stays too. */
  readonly keep: boolean;
  readonly out: readonly string[];
}

export interface KuromojiEntry {
  readonly surface: string;
  readonly segments: readonly { readonly len: number; readonly reading: string; readonly pos: string }[];
}

export interface NoriEntry {
  readonly surface: string;
  /** Lengths of the segments in UTF-16 units; `null` without a segmentation. */
  readonly segments: readonly number[] | null;
  readonly rightId: number;
}

export interface ReadInput {
  readonly source: ByteSource;
  readonly options: ReadOptions;
  readonly context: CheckContext;
  readonly report: Report;
}

export type EntrySink = (entry: Entry) => void;

/** How one format is read. */
export interface DictionaryFormat {
  readonly format: Format;
  /**
   * Reads the whole dictionary and reports every problem.
   * @param sink receives the compiled entries; without it nothing is compiled, and memory stays small
   * @returns rules or words as written, comments and blank lines not counted; `null` when the format is not parsed
   */
  read(input: ReadInput, sink: EntrySink | null): number | null;
  /** The difference, for formats whose entries depend on each other; without it, entries are compared by key. */
  diff?(before: ByteSource | null, after: ByteSource, options: ReadOptions): DictionaryDiff;
}

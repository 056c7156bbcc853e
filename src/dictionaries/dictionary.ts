/** What a dictionary is, for every other room. Knows neither AWS nor GitHub. */

import type { TermChain } from './analysis/term-chain.ts';

declare const brand: unique symbol;
type Branded<T, Name extends string> = T & { readonly [brand]: Name };

/** Name of a custom package: `[a-z][a-z0-9-]{2,27}`, what both AWS APIs take. Made by `parsePackageName`. */
export type PackageName = Branded<string, 'PackageName'>;
/** Name of an OpenSearch Service domain: `[a-z][a-z0-9-]{2,27}`. Made by `parseDomainName`. */
export type DomainName = Branded<string, 'DomainName'>;
/** SHA-256 of a file's bytes, 64 lower-case hexadecimal digits. */
export type Sha256 = Branded<string, 'Sha256'>;

export const FORMATS = [
  'solr-synonyms',
  'wordnet-synonyms',
  'word-list',
  'char-mapping',
  'stemmer-override',
  'type-table',
  'kuromoji',
  'nori',
  'hyphenation',
  'ik',
  'opaque',
] as const;
export type Format = (typeof FORMATS)[number];

export interface EngineVersion {
  readonly engine: 'OpenSearch' | 'Elasticsearch';
  readonly major: number;
  readonly minor: number;
}

/** The part of the analyzer before the synonym filter; terms of the dictionary pass through it. */
export interface AnalysisChain {
  readonly tokenizer: 'keyword' | 'whitespace' | 'standard';
  readonly lowercase: boolean;
  /** Words that a `stop` filter removes, or `null` without such a filter. */
  readonly stopwords: ReadonlySet<string> | null;
}

/** How the engine reads a dictionary: the settings besides `synonyms_path` and the like. */
export interface ReadOptions {
  readonly engineVersion: EngineVersion;
  readonly expand: boolean;
  readonly lenient: boolean;
  /** `null`: no chain was declared, so only what every chain rejects is an error. */
  readonly analysis: AnalysisChain | null;
  /** A chain of the index settings; it takes precedence over `analysis`. */
  readonly chain?: TermChain | null;
  /** The other chains of the index settings: what is the same in one of them may differ in another. */
  readonly otherChains?: readonly TermChain[];
  /** Which words a list may have; absent: any. */
  readonly words?: WordRule;
}

/** What words of a list must be, where a component takes no others: Nori's part-of-speech tags. */
export type WordRule = 'nori-tags';

/** Bytes that can be read more than once, a chunk at a time, so that a large file is never in memory as a whole. */
export interface ByteSource {
  readonly size: number;
  chunks(): Iterable<Uint8Array>;
}

/** One dictionary of the repository: a file, how it is read, and where it goes. */
export interface Dictionary {
  readonly name: PackageName;
  /** Path relative to the workspace, with `/`; the first of several files. */
  readonly file: string;
  /** Path relative to the root of its Git repository, with `/`; `file` where it is in none. Markers name it. */
  readonly repositoryPath: string;
  /** Its files, in order; a single one, except for an entry with `files`. */
  readonly files: readonly DictionaryFile[];
  /** The paths and globs of an entry with `files`, in order, relative to the workspace; absent for any other. */
  readonly patterns?: readonly string[];
  /** Absolute path of the content (symbolic links resolved); for several files, that of their joined content. */
  readonly path: string;
  readonly format: Format;
  /** How the format was found; `undecided` becomes a lint warning that asks for `format`. */
  readonly formatSource: 'declared' | 'detected' | 'undecided';
  readonly sha256: Sha256;
  /** Size in bytes. */
  readonly bytes: number;
  readonly options: ReadOptions;
  /** What is known about how index settings use it. */
  readonly usage?: DictionaryUsage;
  /** Human description, which comes before the marker in PackageDescription; empty when there is none. */
  readonly description: string;
  readonly domains: readonly DomainName[];
  /** How index settings name it besides `analyzers/<package>`; `null`: nothing is declared. */
  readonly settingsPaths: readonly string[] | null;
  /** 0 to 100: how much of its keys it may lose; `null`: as the input says. */
  readonly maxRemovedPercent: number | null;
  /** True where a dictionary without an entry is a placeholder, not an error. */
  readonly allowsEmpty: boolean;
  /** True where a glob matched the file and nothing names it. */
  readonly isGlobbed: boolean;
}

/** A file of a dictionary. */
export interface DictionaryFile {
  /** Path relative to the workspace, with `/`. */
  readonly file: string;
  /** Absolute, symbolic links resolved. */
  readonly path: string;
  /** Line of the dictionary's content that is the first one of this file, counted from 1. */
  readonly firstLine: number;
}

/** How index settings name a dictionary, and which options the manifest decides. */
export interface DictionaryUsage {
  /** Values of path settings that surely mean it: `settings-path`. */
  readonly references: readonly string[];
  /** Values that mean it where they are no other's reference, besides `analyzers/<package>`. */
  readonly names: readonly string[];
  /** True where the manifest decides, and not the settings. */
  readonly declaresExpand: boolean;
  readonly declaresLenient: boolean;
}

export interface Problem {
  readonly severity: 'error' | 'warning';
  /** `<format>/<kebab-name>`, for example `solr-synonyms/multiple-arrows`; `dictionary/<kebab-name>` for any format. */
  readonly code: string;
  /** Relative to the workspace, with `/`; absent: the dictionary's only file. */
  readonly file?: string;
  /** Counted from 1 in the file as an editor shows it; `null` when the problem belongs to the whole file. */
  readonly line: number | null;
  /** Counted from 1 in UTF-16 units. */
  readonly column: number | null;
  /** Plain text with pieces of the dictionary in it: hostile, escaped where it is shown. */
  readonly message: string;
}

export interface CheckReport {
  /** In file order, capped at `MAX_PROBLEMS_KEPT`; the totals below are exact. */
  readonly problems: readonly Problem[];
  readonly errors: number;
  readonly warnings: number;
  /** Rules or words as written, without comments and blank lines; `null` where the format is not parsed. */
  readonly entries: number | null;
}

/** A piece of a sentence for people: plain words, or a term of the dictionary that is shown as code. */
export type SentencePart = string | { readonly term: string };

export interface DiffExample {
  readonly kind: 'added' | 'removed' | 'changed';
  /** Line in the new file, or in the old one when removed; counted from 1. */
  readonly line: number | null;
  /** Relative to the workspace, with `/`; absent: the dictionary's only file. */
  readonly file?: string;
  /** For example: [{term: 'gelato'}, ' also finds ', {term: 'ice cream'}]. */
  readonly sentence: readonly SentencePart[];
  /** Other keys that it is the change of, besides the first term of the sentence: synonyms that find each other. */
  readonly others?: readonly string[];
}

/** The keys that it is the change of: the first term of its sentence, and the others. */
export function keysOf({ sentence, others = [] }: DiffExample): readonly string[] {
  const part = sentence.find((one) => typeof one !== 'string');
  return part === undefined || typeof part === 'string' ? [] : [part.term, ...others];
}

/** Difference of two dictionaries by what the engine makes of them, not by text. */
export interface DictionaryDiff {
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
  /** Keys before and after: the base of `max-removed-percent`. */
  readonly keysBefore: number;
  readonly keysAfter: number;
  /**
   * How many more lines of the version before this format can't read than of the one after, as after a change of the format:
   * what they held is not among the keys. Default: 0.
   */
  readonly unread?: number;
  /** At most `MAX_DIFF_EXAMPLES`, in the order of the new file, removed ones last. */
  readonly examples: readonly DiffExample[];
}

/** Whether lines of the version before can't be read in this format: then the keys do not show all that is gone. */
export function isUnreadInPart(diff: DictionaryDiff): diff is DictionaryDiff & { readonly unread: number } {
  return (diff.unread ?? 0) > 0;
}

/** A difference whose examples are made when they are read first: they decide nothing, and only reports show them. */
export function withLaterExamples(counts: Omit<DictionaryDiff, 'examples'>, make: () => DiffExample[]): DictionaryDiff {
  const { added, removed, changed, keysBefore, keysAfter, unread = 0 } = counts;
  let made: readonly DiffExample[] | null = null;
  return {
    added,
    removed,
    changed,
    keysBefore,
    keysAfter,
    unread,
    get examples() {
      made ??= make();
      return made;
    },
  };
}

export const MAX_PROBLEMS_KEPT = 5_000;
export const MAX_DIFF_EXAMPLES = 200;

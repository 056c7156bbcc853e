/** The expected analysis of words, read with the content of this commit in the request. */

import type { ByteSource, DictionaryDiff, Format, ReadOptions } from '../../dictionaries/dictionary.ts';
import { analyzeBody, inlineSetting, type Slot } from '../chain.ts';
import { type DictionaryLine, dictionaryLines } from '../dictionary-lines.ts';
import type { JsonObject } from '../json-value.ts';
import { type Token, tokensKey, tokensOfTexts } from '../tokens.ts';
import { isApart } from './index-analysis.ts';
import type { DomainApi } from './port.ts';
import type { IndexUse } from './uses.ts';
import {
  type Candidates,
  changedWords,
  diffWords,
  linesAbout,
  MOST_GUESSES,
  MOST_WITNESSES,
  partsOf,
  spreadWords,
} from './words/witnesses.ts';

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

/** The lines and words of a package, read once. */
export class PackageWords {
  readonly #lines = new Map<string, readonly DictionaryLine[]>();
  readonly #words = new Map<string, Candidates>();
  readonly #parts = new Map<string, ReadonlySet<string>>();

  /** The lines of the whole file. */
  lines({ format, source, options }: SoughtPackage, slot: Slot): readonly DictionaryLine[] {
    const key = `${slot.dictionary}\0${slot.setting}`;
    const known = this.#lines.get(key) ?? dictionaryLines(slot.setting, format, source, options.engineVersion);
    this.#lines.set(key, known);
    return known;
  }

  /** The lines of the former content. */
  former(
    { format, former, options }: SoughtPackage,
    { dictionary, setting }: Slot,
    which: 'former' | 'before' = 'former',
  ): readonly DictionaryLine[] | null {
    if (former === null) return null;
    const key = `${dictionary}\0${setting}\0${which}`;
    const known = this.#lines.get(key) ?? dictionaryLines(setting, format, former.source, options.engineVersion);
    this.#lines.set(key, known);
    return known;
  }

  /** Words that may show which content an analyzer has: keys of the change, else of entries spread over the file. */
  candidates(sought: SoughtPackage, slot: Slot): Candidates {
    return this.#once(`${sought.name}\0${slot.setting}`, () => this.#candidates(sought, slot));
  }

  /** Words of the content that this run would replace: what it has, and what the change is about. */
  replaced(sought: SoughtPackage, slot: Slot): readonly string[] {
    const half = MOST_WITNESSES / 2;
    const spread = this.#once(`${sought.name}\0${slot.setting}\0spread`, () => {
      const lines = this.former(sought, slot) ?? this.lines(sought, slot);
      return spreadWords(lines, { ...sought, setting: slot.setting });
    });
    const changed = this.candidates(sought, slot).words.slice(0, half);
    return [...new Set([...changed, ...spread.words])].slice(0, MOST_WITNESSES);
  }

  /**
   * Words for a change that alters nothing: of entries spread over the file, and of the change before, which memory may
   * not have.
   */
  async steady(sought: SoughtPackage, slot: Slot): Promise<Candidates> {
    const before = (await sought.former?.before?.()) ?? null;
    const reading = { ...sought, setting: slot.setting };
    const earlier = before && this.former({ ...sought, former: before }, slot, 'before');
    const lines = this.lines(sought, slot);
    return this.#once(`${sought.name}\0${slot.setting}\0steady`, () =>
      withSome(spreadWords(lines, reading), earlier && changedWords(earlier, lines, reading)),
    );
  }

  /** The lines of the file that words of `candidates` and `steady` are keys of. */
  own({ name }: SoughtPackage, slot: Slot): ReadonlySet<number> {
    const keys = [`${name}\0${slot.setting}`, `${name}\0${slot.setting}\0steady`];
    return new Set(keys.flatMap((key) => [...(this.#words.get(key)?.own ?? [])]));
  }

  /** The parts of all words in the file. */
  parts(sought: SoughtPackage, slot: Slot): ReadonlySet<string> {
    const key = `${slot.dictionary}\0${slot.setting}`;
    const known = this.#parts.get(key) ?? new Set(this.lines(sought, slot).flatMap(({ text }) => partsOf(text)));
    this.#parts.set(key, known);
    return known;
  }

  #candidates(sought: SoughtPackage, slot: Slot): Candidates {
    const { diff, former, changes } = sought;
    const reading = { ...sought, setting: slot.setting };
    const lines = this.lines(sought, slot);
    const before = this.former(sought, slot);
    if (!changes) return withSome(spreadWords(lines, reading), before && changedWords(before, lines, reading));
    if (before !== null) {
      const changed = changedWords(before, lines, reading);
      const isWhole = changed.isWhole && former?.isExact === true;
      if (changed.words.length > 0) return { ...changed, isWhole };
      return { ...spreadWords(lines, reading), isWhole, isSame: isWhole && changed.isSame === true };
    }
    const changed = diff === null ? null : diffWords(diff, reading);
    return changed === null || changed.words.length === 0 ? spreadWords(lines, reading, MOST_GUESSES) : changed;
  }

  #once(key: string, make: () => Candidates): Candidates {
    const known = this.#words.get(key) ?? make();
    this.#words.set(key, known);
    return known;
  }
}

/** Words spread over a file, half of them replaced by those of its last change. */
function withSome(spread: Candidates, last: Candidates | null): Candidates {
  if (last === null) return spread;
  const words = new Set([...last.words.slice(0, MOST_WITNESSES / 2), ...spread.words]);
  return {
    words: [...words].slice(0, MOST_WITNESSES),
    isWhole: false,
    own: new Set([...last.own, ...spread.own]),
  };
}

/** The words for one chain: those of each package, one after another. */
export interface Questions {
  readonly texts: readonly string[];
  /** Package → the range of its words in `texts`. */
  readonly ranges: ReadonlyMap<string, readonly [number, number]>;
}

/** Joins the words of the packages of a use. @param wordsOf the words of one package */
export function questionsFor(
  { packages }: Pick<IndexUse, 'packages'>,
  wordsOf: (name: string) => readonly string[],
): Questions {
  const texts: string[] = [];
  const ranges = new Map<string, readonly [number, number]>();
  for (const name of packages) {
    const own = wordsOf(name);
    ranges.set(name, [texts.length, texts.length + own.length]);
    texts.push(...own);
  }
  return { texts, ranges };
}

/** The range of a package's words. */
export function rangeOf({ ranges }: Questions, name: string): readonly [number, number] {
  return ranges.get(name) ?? [0, 0];
}

/** The setting by which a use names a package; `null` where it is inside another component. */
export function slotFor(use: IndexUse, name: string): Slot | null {
  const slots = use.chain?.parts.flatMap(({ slots }) => slots) ?? [];
  return slots.find(({ dictionary, setting }) => dictionary === name && inlineSetting(setting) !== null) ?? null;
}

/** Why a package that a use names outside of a path can't be asked, as the rest of a sentence. */
export function formless({ chain }: IndexUse, name: string): string {
  const part = chain?.parts.find(({ slots }) => slots.some(({ dictionary }) => dictionary === name));
  const why = 'its content has no form that a request can take';
  if (!String(part?.definition?.['type']).startsWith('sudachi')) return why;
  return `${why}; Sudachi takes up a new version with the domain's next blue/green deployment`;
}

/** The request body for an analyzer as it is in memory. */
export function memoryBody({ kind, analyzer }: IndexUse, texts: readonly string[]): JsonObject {
  return { [kind]: analyzer, text: [...texts] };
}

/**
 * How much of a dictionary is in a request: all lines, those about the words, none (the engine reads the file on
 * disk), an empty list in place of the file, or the lines of the former content.
 */
export type Portion = 'whole' | 'entries' | 'disk' | 'nothing' | 'former';

/** The request body for the chain of a use with content in the request. */
export function inlineBody(
  use: IndexUse,
  { texts, ranges }: Questions,
  packages: ReadonlyMap<string, SoughtPackage>,
  words: PackageWords,
  portion: (sought: SoughtPackage) => Portion,
): JsonObject | null {
  if (use.chain === null) return null;
  return analyzeBody(
    use.chain,
    'index',
    (slot) => {
      const sought = packages.get(slot.dictionary);
      const how = sought === undefined || inlineSetting(slot.setting) === null ? 'disk' : portion(sought);
      if (sought === undefined || how === 'disk') return 'path';
      if (how === 'nothing') return 'nothing';
      if (how === 'former') return (words.former(sought, slot) ?? []).map(({ text }) => text);
      const lines = words.lines(sought, slot);
      const [from, to] = ranges.get(slot.dictionary) ?? [0, 0];
      const chosen = how === 'whole' ? lines : linesAbout(lines, texts.slice(from, to), words.own(sought, slot));
      return chosen.map(({ text }) => text);
    },
    texts,
  );
}

/** A key for each text. */
function keysOf(tokens: readonly Token[], texts: readonly string[]): readonly string[] {
  return tokensOfTexts(tokens, texts).map(tokensKey);
}

/** Uses with the same chain have the same answers to everything except the content in memory. */
export function chainKey({ kind, chain, packages, obstacle, reached }: IndexUse): string {
  return JSON.stringify([kind, chain, packages, obstacle, reached]);
}

/** What is known of a use's memory belongs to it alone. */
export function useKey({ index, kind, analyzer }: IndexUse): string {
  return JSON.stringify([index, kind, analyzer]);
}

/** Sends a body; for a chain that can't be built, returns the engine's message. */
export async function askKeys(
  api: DomainApi,
  { index, cut }: Pick<IndexUse, 'index' | 'cut'>,
  body: JsonObject,
  texts: readonly string[],
): Promise<readonly string[] | { readonly rejected: string }> {
  const answer = await api.analyze(index, body, isApart(cut, body));
  return answer.outcome === 'rejected' ? { rejected: answer.reason } : keysOf(answer.tokens, texts);
}

/** The expected analysis of words, read with the content of this commit in the request. */

import type { ByteSource, DictionaryDiff, Format, ReadOptions } from '../../dictionaries/dictionary.ts';
import { analyzeBody, inlineSetting, type Slot } from '../chain.ts';
import { type DictionaryLine, dictionaryLines } from '../dictionary-lines.ts';
import type { JsonObject } from '../json-value.ts';
import { type Token, tokensKey, tokensOfTexts } from '../tokens.ts';
import type { DomainApi } from './port.ts';
import type { IndexUse } from './uses.ts';
import { changedKeys, linesAbout, MOST_GUESSES, MOST_WITNESSES, spreadKeys } from './witnesses.ts';

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
}

/** Largest dictionary that is built on a domain: larger ones take too much of a data node's memory and time. */
const LARGEST_BYTES = 5_000_000;
const MOST_ENTRIES = 100_000;

export function isTooLarge({ bytes, entries }: SoughtPackage): boolean {
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
  readonly #words = new Map<string, readonly string[]>();

  /** The lines of the whole file. */
  lines({ format, source, options }: SoughtPackage, slot: Slot): readonly DictionaryLine[] {
    const key = `${slot.dictionary}\0${slot.setting}`;
    const known = this.#lines.get(key) ?? dictionaryLines(slot.setting, format, source, options.engineVersion);
    this.#lines.set(key, known);
    return known;
  }

  /** Words that show which content an analyzer has: keys of the change, else of entries spread over the file. */
  words(sought: SoughtPackage, slot: Slot): readonly string[] {
    const { name, format, diff, options, changes } = sought;
    const known = this.#words.get(name);
    if (known !== undefined) return known;
    const most = changes && diff === null ? MOST_GUESSES : MOST_WITNESSES;
    const changed = diff === null ? [] : changedKeys(diff, format);
    const words = changed.length > 0 ? changed : spreadKeys(this.lines(sought, slot), format, options, most);
    this.#words.set(name, words);
    return words;
  }
}

/** The words for one chain: those of each package, one after another. */
export interface Questions {
  readonly texts: readonly string[];
  /** Package → the range of its words in `texts`. */
  readonly ranges: ReadonlyMap<string, readonly [number, number]>;
}

/** Words of all packages in one request: the engine analyzes no more than 10,000 tokens at a time. */
const MOST_TEXTS = 500;

export function questionsFor(
  use: IndexUse,
  packages: ReadonlyMap<string, SoughtPackage>,
  words: PackageWords,
): Questions {
  const texts: string[] = [];
  const ranges = new Map<string, readonly [number, number]>();
  const share = Math.max(1, Math.floor(MOST_TEXTS / use.packages.length));
  for (const name of use.packages) {
    const sought = packages.get(name);
    const slot = slotFor(use, name);
    const own = sought === undefined || slot === null ? [] : words.words(sought, slot).slice(0, share);
    ranges.set(name, [texts.length, texts.length + own.length]);
    texts.push(...own);
  }
  return { texts, ranges };
}

/** The setting by which a use names a package; `null` where it is inside another component. */
export function slotFor(use: IndexUse, name: string): Slot | null {
  const slots = use.chain?.parts.flatMap(({ slots }) => slots) ?? [];
  return slots.find(({ dictionary, setting }) => dictionary === name && inlineSetting(setting) !== null) ?? null;
}

/** The request body for an analyzer as it is in memory. */
export function memoryBody({ kind, analyzer }: IndexUse, texts: readonly string[]): JsonObject {
  return { [kind]: analyzer, text: [...texts] };
}

/**
 * How much of a dictionary is in a request: all lines, those about the words, or none (the engine reads the file on
 * disk).
 */
export type Portion = 'whole' | 'entries' | 'disk';

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
      const lines = words.lines(sought, slot);
      const [from, to] = ranges.get(slot.dictionary) ?? [0, 0];
      const chosen = how === 'whole' ? lines : linesAbout(lines, texts.slice(from, to));
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

/** Sends a body; for a chain that can't be built, returns the engine's message. */
export async function askKeys(
  api: DomainApi,
  index: string,
  body: JsonObject,
  texts: readonly string[],
): Promise<readonly string[] | { readonly rejected: string }> {
  const answer = await api.analyze(index, body);
  return answer.outcome === 'rejected' ? { rejected: answer.reason } : keysOf(answer.tokens, texts);
}

/** Words whose analysis can show which content an analyzer has, and the lines that they depend on. */

import { bytesSource } from '../../../dictionaries/byte-source.ts';
import { type DictionaryDiff, type Format, keysOf, type ReadOptions } from '../../../dictionaries/dictionary.ts';
import { DICTIONARY_FORMATS } from '../../../dictionaries/formats/registry.ts';
import { IGNORED } from '../../../dictionaries/problems.ts';
import { type DictionaryLine, formatOf } from '../../dictionary-lines.ts';

/** Words for each dictionary. */
export const MOST_WITNESSES = 20;
/** Words of a known change from which those are chosen that it alters. */
const MOST_CANDIDATES = 200;
/** Words that are tried where something changed, but the difference is not known. */
export const MOST_GUESSES = 2_000;
/** Longer keys are left out: each analyzer has a limit of tokens. */
const LONGEST_WITNESS = 1_000;
/** Longer lines are not read one by one. */
const LONGEST_LINE = 10_000;
/** Lines of one dictionary in a request about single entries, besides those of the words themselves. */
const MOST_LINES = 2_000;

/** How a dictionary is read. */
export interface Reading {
  readonly format: Format;
  /** The setting that names it in the chain. */
  readonly setting: string;
  readonly options: ReadOptions;
}

export interface Candidates {
  readonly words: readonly string[];
  /** True where they are all the keys of the lines that differ. */
  readonly isWhole: boolean;
  /** True where both contents are read alike: no chain can tell them apart. */
  readonly isSame?: boolean;
  /** The lines of the new file, counted from 1, that have the words as keys. */
  readonly own: ReadonlySet<number>;
  /** The same of the former file, among the lines that differ. */
  readonly gone?: ReadonlySet<number>;
}

/** The keys of all lines that only one of the two contents has. */
export function changedWords(
  before: readonly DictionaryLine[],
  after: readonly DictionaryLine[],
  reading: Reading,
): Candidates {
  const sides = [
    { lines: after, ...differingIn(after, before, reading), isNew: true },
    { lines: before, ...differingIn(before, after, reading), isNew: false },
  ];
  const found = alternating(
    sides.map(({ lines, only, moved, isNew }) =>
      [...spreadOver(only, MOST_CANDIDATES), ...spreadOver(moved, Math.max(0, MOST_CANDIDATES - only.length))].map(
        (at) => ({ keys: keysAt(lines, at, reading), line: lines[at], isNew }),
      ),
    ),
  );
  const words = inTurn(found.map(({ keys }) => keys ?? []));
  const usable = words.filter(isUsable);
  const chosen = usable.slice(0, MOST_CANDIDATES);
  const wanted = new Set(chosen);
  const linesOf = (ofNew: boolean): ReadonlySet<number> =>
    new Set(
      found.flatMap(({ keys, line, isNew }) =>
        isNew === ofNew && line !== undefined && keys?.some((key) => wanted.has(key)) === true ? [line.line] : [],
      ),
    );
  const isRead =
    sides.every(({ only, moved }) => only.length + moved.length <= MOST_CANDIDATES) &&
    found.every(({ keys }) => keys !== null);
  const isWhole = isRead && chosen.length === words.length && (found.length === 0 || WHOLE_KEYS.has(reading.setting));
  return { words: chosen, isWhole, isSame: found.length === 0, own: linesOf(true), gone: linesOf(false) };
}

/** The keys of a difference by meaning: added, changed and removed ones in turn, so that each kind has its share. */
export function diffWords(diff: DictionaryDiff, reading: Reading): Candidates {
  const kinds = (['changed', 'added', 'removed'] as const).map((kind) =>
    diff.examples.filter((example) => example.kind === kind).flatMap(keysOf),
  );
  const words = [...new Set(alternating(kinds).map((key) => wordOf(key, reading)))].filter(isUsable);
  return { words: words.slice(0, MOST_CANDIDATES), isWhole: false, own: new Set() };
}

/** The first keys of entries spread over a file. */
export function spreadWords(
  lines: readonly DictionaryLine[],
  reading: Reading,
  most: number = MOST_WITNESSES,
): Candidates {
  const words = new Map<string, number>();
  const places = lines.map((_, at) => at);
  for (const at of spreadOver(places, most)) {
    const word = keysAt(lines, at, reading)?.find(isUsable);
    if (word !== undefined && !words.has(word)) words.set(word, lines[at]?.line ?? 0);
  }
  return { words: [...words.keys()], isWhole: false, own: new Set(words.values()) };
}

/** Settings whose entries have the same effect in every order. */
const UNORDERED: ReadonlySet<string> = new Set([
  'stopwords_path',
  'keywords_path',
  'keep_words_path',
  'protected_words_path',
  'articles_path',
  'common_words_path',
  'word_list_path',
  'stoptags_path',
  'mappings_path',
]);

/**
 * Places of the lines that the other content does not have and, where the first or the last of several entries for a
 * key counts, of those that have another place among the lines of both.
 */
function differingIn(
  lines: readonly DictionaryLine[],
  others: readonly DictionaryLine[],
  { setting, format }: Reading,
): { readonly only: readonly number[]; readonly moved: readonly number[] } {
  const only = linesOnlyIn(lines, others);
  const isFree = setting === 'synonyms_path' ? format !== 'wordnet-synonyms' : UNORDERED.has(setting);
  if (isFree) return { only, moved: [] };
  const kept = without(lines, only);
  const theirs = without(others, linesOnlyIn(others, lines));
  const isMoved = (turn: number) => lines[kept[turn] ?? -1]?.text !== others[theirs[turn] ?? -1]?.text;
  return { only, moved: kept.filter((_, turn) => isMoved(turn)) };
}

function without(lines: readonly DictionaryLine[], places: readonly number[]): readonly number[] {
  const left = new Set(places);
  return lines.flatMap((_, at) => (left.has(at) ? [] : [at]));
}

/** Places of the lines that the other content does not have, as often as they occur. */
function linesOnlyIn(lines: readonly DictionaryLine[], others: readonly DictionaryLine[]): readonly number[] {
  const counts = new Map<string, number>();
  for (const { text } of others) counts.set(text, (counts.get(text) ?? 0) + 1);
  return lines.flatMap(({ text }, at) => {
    const left = counts.get(text) ?? 0;
    if (left > 0) counts.set(text, left - 1);
    return left > 0 ? [] : [at];
  });
}

/** The words for a line, read alone, without repetition; `null` where it can't be read. */
function keysAt(lines: readonly DictionaryLine[], at: number, reading: Reading): readonly string[] | null {
  const { setting, options } = reading;
  const format = formatOf(setting, reading.format);
  // In WordNet files a rule needs the lines of its group.
  const text = format === 'wordnet-synonyms' ? groupAround(lines, at) : (lines[at]?.text ?? '');
  if (text.length > LONGEST_LINE) return null;
  const words = new Set<string>();
  const source = bytesSource(Buffer.from(`${text}\n`));
  // As it is written: what the chain of an index makes of it is asked.
  const asWritten = { ...options, analysis: null, chain: null, otherChains: [] };
  DICTIONARY_FORMATS[format].read(
    { source, options: asWritten, context: { stopWordLists: [] }, report: IGNORED },
    ({ key }) => words.add(wordOf(key, reading)),
  );
  return words.size === 0 ? null : [...words];
}

function groupAround(lines: readonly DictionaryLine[], at: number): string {
  const id = lines[at]?.text.slice(0, 11) ?? '';
  return lines
    .slice(Math.max(0, at - 20), at + 20)
    .filter(({ text }) => text.startsWith(id))
    .map(({ text }) => text)
    .join('\n');
}

/** Settings whose entries have an effect within a text, some of them only there: the text for a key. */
const TEXTS: Readonly<Record<string, (key: string) => string>> = {
  mappings_path: (key) => `${key} a${key}b`,
  type_table_path: (key) => `a${key}b`,
  articles_path: (key) => `${key}'a`,
  common_words_path: (key) => `a ${key} b`,
  word_list_path: (key) => `${key}${key}`,
};

/** Settings whose entries have an effect wherever their keys are, whatever is around them. */
const WHOLE_KEYS: ReadonlySet<string> = new Set([
  'synonyms_path',
  'stopwords_path',
  'keywords_path',
  'keep_words_path',
  'protected_words_path',
  'rules_path',
  'articles_path',
  'common_words_path',
]);

function wordOf(key: string, { setting }: Reading): string {
  const text = key.replaceAll('\0', ' ');
  return TEXTS[setting]?.(text) ?? text;
}

function isUsable(word: string): boolean {
  return word.trim() !== '' && word.length <= LONGEST_WITNESS;
}

/** At most so many elements, from all parts of the list. */
function spreadOver<T>(list: readonly T[], most: number): readonly T[] {
  const places = Math.min(list.length, most);
  return Array.from({ length: places }, (_, place) => {
    const at = Math.floor(((place + 0.5) * list.length) / places);
    return list.slice(at, at + 1);
  }).flat();
}

/** The first elements of all lists, then the second ones. */
function alternating<T>(lists: readonly (readonly T[])[]): readonly T[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, turn) => lists.flatMap((list) => list.slice(turn, turn + 1))).flat();
}

/** The first key of each line, then the others, without repetition. */
function inTurn(keys: readonly (readonly string[])[]): readonly string[] {
  return [...new Set([...keys.flatMap(([first]) => first ?? []), ...keys.flatMap((all) => all.slice(1))])];
}

/** The parts of a word by which lines about it are found: itself where it has neither letters nor digits. */
export function partsOf(word: string): readonly string[] {
  const text = word.toLowerCase();
  const parts = text.split(/[^\p{L}\p{N}\p{M}]+/u).filter((part) => part !== '');
  return parts.length === 0 ? [text] : parts;
}

/**
 * The lines that can affect the analysis of the words, in the order of the file: their own, however these are written,
 * and those with one of their parts.
 */
export function linesAbout(
  lines: readonly DictionaryLine[],
  words: readonly string[],
  own: ReadonlySet<number>,
): readonly DictionaryLine[] {
  const parts = [...new Set(words.flatMap(partsOf))];
  let others = 0;
  return lines.filter(({ text, line }) => {
    if (own.has(line)) return true;
    if (others >= MOST_LINES) return false;
    const lower = text.toLowerCase();
    const isAbout = parts.some((part) => lower.includes(part));
    if (isAbout) others += 1;
    return isAbout;
  });
}

/** Words whose analysis shows which content an analyzer has, and the lines that they depend on. */

import { bytesSource } from '../../dictionaries/byte-source.ts';
import { type DictionaryDiff, type Format, keysOf, type ReadOptions } from '../../dictionaries/dictionary.ts';
import { DICTIONARY_FORMATS } from '../../dictionaries/formats/registry.ts';
import type { DictionaryLine } from '../dictionary-lines.ts';

/** Words for each dictionary. */
export const MOST_WITNESSES = 20;
/** Words where something changed, but the difference is not known. */
export const MOST_GUESSES = 200;
/** Longer keys show no more, and each analyzer has a limit of tokens. */
const LONGEST_WITNESS = 200;
/** Lines of one dictionary in a request about single entries. */
const MOST_LINES = 2_000;

const QUIET = { error() {}, warning() {} };

/** Keys of a change: added, changed and removed ones in turn, so that each kind has its share. */
export function changedKeys(diff: DictionaryDiff, format: Format): readonly string[] {
  const kinds = (['changed', 'added', 'removed'] as const).map((kind) =>
    diff.examples.filter((example) => example.kind === kind).flatMap(keysOf),
  );
  const keys: string[] = [];
  for (let turn = 0; keys.length < MOST_WITNESSES && kinds.some((list) => turn < list.length); turn++) {
    for (const list of kinds) keys.push(...list.slice(turn, turn + 1));
  }
  return usable(keys, format);
}

/** Keys of entries spread over a file. */
export function spreadKeys(
  lines: readonly DictionaryLine[],
  format: Format,
  options: ReadOptions,
  most: number = MOST_WITNESSES,
): readonly string[] {
  const places = Math.min(lines.length, most);
  const keys: string[] = [];
  for (let place = 0; place < places; place++) {
    const at = Math.floor(((place + 0.5) * lines.length) / places);
    keys.push(...firstKey(lines, at, format, options));
  }
  return usable(keys, format, most);
}

/** The first key of a line, read alone; in WordNet files a rule needs the lines of its group. */
function firstKey(
  lines: readonly DictionaryLine[],
  at: number,
  format: Format,
  options: ReadOptions,
): readonly string[] {
  const text = format === 'wordnet-synonyms' ? groupAround(lines, at) : (lines[at]?.text ?? '');
  if (text.length > 10_000) return [];
  const keys: string[] = [];
  const source = bytesSource(Buffer.from(`${text}\n`));
  DICTIONARY_FORMATS[format].read(
    { source, options: { ...options, analysis: null }, context: { stopWordLists: [] }, report: QUIET },
    ({ key }) => {
      if (keys.length === 0) keys.push(key);
    },
  );
  return keys;
}

function groupAround(lines: readonly DictionaryLine[], at: number): string {
  const id = lines[at]?.text.slice(0, 11) ?? '';
  return lines
    .slice(Math.max(0, at - 20), at + 20)
    .filter(({ text }) => text.startsWith(id))
    .map(({ text }) => text)
    .join('\n');
}

function usable(keys: readonly string[], format: Format, most: number = MOST_WITNESSES): readonly string[] {
  const words = keys.map((key) => {
    const text = key.replaceAll('\0', ' ');
    // A character of a type table has an effect only between others.
    return format === 'type-table' ? `a${text}b` : text;
  });
  return [...new Set(words)].filter((word) => word.trim() !== '' && word.length <= LONGEST_WITNESS).slice(0, most);
}

/** The lines that can affect the analysis of the words: those with one of their parts, in the order of the file. */
export function linesAbout(lines: readonly DictionaryLine[], words: readonly string[]): readonly DictionaryLine[] {
  const parts = new Set(
    words.flatMap((word) => word.toLowerCase().split(/[^\p{L}\p{N}\p{M}]+/u)).filter((part) => part !== ''),
  );
  const all = parts.size === 0 ? words.map((word) => word.toLowerCase()) : [...parts];
  const found: DictionaryLine[] = [];
  for (const line of lines) {
    const text = line.text.toLowerCase();
    if (all.some((part) => text.includes(part))) found.push(line);
    if (found.length >= MOST_LINES) break;
  }
  return found;
}

/** The shapes of lines of each format, and their share of a file's lines. */

import { parseUserDictionaryCsv, splitAtSpaces } from '../formats/lines/user-dictionary-csv.ts';
import { javaTrim } from '../java/text.ts';

/** Share of the lines that fit, from 0 to 1; 0 when there are none. */
export function share(lines: readonly string[], fits: (line: string) => boolean): number {
  if (lines.length === 0) return 0;
  return lines.filter(fits).length / lines.length;
}

export function isWordnet(line: string): boolean {
  return /^s\(\d{8,9},\d+,'.*',[nvasr],\d+,\d+\)\.$/.test(line);
}

export function isTypeRule(line: string): boolean {
  return /=>\s*(?:LOWER|UPPER|ALPHA|DIGIT|ALPHANUM|SUBWORD_DELIM)$/.test(line);
}

/** Whether a line is terms with commas between them. */
export function isList(line: string): boolean {
  return line.split(',').filter((term) => javaTrim(term) !== '').length > 1;
}

/** `left => right`. */
export function isMapping(line: string): boolean {
  const sides = line.split('=>');
  return sides.length === 2 && sides.every((side) => javaTrim(side) !== '');
}

/** Whether a line is a list without a mapping, of terms that are not sentences. */
export function isSynonymList(line: string): boolean {
  return !line.includes('=>') && isList(line) && line.split(',').every((term) => term.trim().split(/\s+/).length <= 6);
}

/** Whether a line is one word for the word-list family, without separators. */
export function isWord(line: string): boolean {
  return !/[\s,;=<>[\]{}|]/.test(line);
}

export function isKuromoji(line: string): boolean {
  const columns = parseUserDictionaryCsv(line);
  if (columns?.length !== 4) return false;
  const [surface = '', segmentation = '', readings = ''] = columns;
  return (
    /[\p{scx=Katakana}]/u.test(readings) &&
    segmentation.replaceAll(' ', '') === surface.replaceAll(' ', '') &&
    splitAtSpaces(segmentation).length === splitAtSpaces(readings).length
  );
}

/** Whether a line is a surface in Hangul, followed by segments that spell it. */
export function isSegmentedHangul(line: string): boolean {
  const [surface = '', ...segments] = line.split(/\s+/);
  return segments.length > 1 && segments.join('') === surface && /\p{sc=Hangul}/u.test(surface);
}

/** Whether a line is a row of Sudachi's sources: surface, two ids, cost, and fourteen more columns. */
export function isSudachiSource(line: string): boolean {
  const columns = line.split(',');
  return columns.length >= 17 && columns.length <= 20 && columns.slice(1, 4).every((column) => /^-?\d+$/.test(column));
}

/** Whether the lines are a Hunspell dictionary: the number of its words, then words with their flags. */
export function isHunspell(lines: readonly string[]): boolean {
  const [count = '', ...words] = lines;
  return /^\d+$/.test(count) && words.length > 0 && share(words, (word) => /^[^\s/]+\/[^\s/]+/.test(word)) > 0.1;
}

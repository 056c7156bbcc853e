/** A dictionary whose commits declare one format after another, and lose lines at the same time. */

import type { Format } from '../../../../src/dictionaries/dictionary.ts';
import type { Random } from '../random.ts';
import type { CommitState } from '../scenario.ts';

/** How each format writes an entry. Each is one key and one line, of much the same length. */
const LINES = {
  'word-list': (word) => word,
  nori: (word) => word,
  'solr-synonyms': (word) => `${word} => found`,
  'stemmer-override': (word) => `${word} => stem`,
  'char-mapping': (word) => `${word} => w`,
  kuromoji: (word) => `${word},${word},${word},noun`,
  opaque: (word) => `${word};`,
} satisfies Partial<Record<Format, (word: string) => string>>;
type LineFormat = keyof typeof LINES;
const FORMATS = [
  'word-list',
  'nori',
  'solr-synonyms',
  'stemmer-override',
  'char-mapping',
  'kuromoji',
  'opaque',
] as const;
/** Entries of the first commit. */
const ENTRIES = 40;

/** The commits with a dictionary that changes its format with most of them, and is cut or emptied with some. */
export function withFormats(commits: readonly CommitState[], random: Random): readonly CommitState[] {
  const name = random.pick(commits.at(-1)?.files.map((file) => file.name) ?? ['alpha']);
  let format: LineFormat = random.pick(FORMATS);
  let entries = ENTRIES;
  return commits.map((commit, index) => {
    if (random.chance(0.7)) format = random.pick(FORMATS);
    entries = random.pick([entries, entries, ENTRIES, 3, 1]);
    const content = linesOf(format, entries, random.chance(0.2) ? index : 0);
    const written = { content, format };
    return { ...commit, files: commit.files.map((file) => (file.name === name ? { ...file, ...written } : file)) };
  });
}

/** @param first the number of the first word: other ones are other entries */
function linesOf(format: LineFormat, entries: number, first: number): string {
  const words = Array.from({ length: entries }, (_, at) => `word${letters(first * ENTRIES + at)}`);
  return words.map((word) => `${LINES[format](word)}\n`).join('');
}

function letters(number: number): string {
  return [...`${number}`.padStart(3, '0')].map((digit) => 'abcdefghij'[Number(digit)]).join('');
}

/** How many times as long a line of one format may be as that of another one. */
const LENGTHS = 5;

/**
 * Whether a content lost more than that, however it is counted: by keys of either format, by lines, or by bytes. Entries
 * that came may be counted against others that went.
 */
export function hasShrunk(before: string, after: string, limit: number): boolean {
  const [former, now] = [before, after].map((text) => text.split('\n').length - 1);
  if (former === undefined || now === undefined || limit >= 100) return false;
  return now * LENGTHS < former * (1 - limit / 100);
}

import { describe, expect, it } from 'vitest';
import { keptFormat } from '../../../src/dictionaries/detection/kept.ts';
import { sourceOf } from './support.ts';

const ROWS = '東京都,東京 都,トウキョウ ト,名詞\n令和,令和,レイワ,名詞\n';
const SYNONYMS = 'a, b\nc, d\ne => f\ng => h\n';

describe('a file that nobody declared', () => {
  it.each([
    ['ja.csv', 'undecided', 'opaque', '東京都,東京\n', ROWS, 'kuromoji'],
    ['en.txt', 'undecided', 'opaque', 'a, b\n', SYNONYMS, 'solr-synonyms'],
    ['en.txt', 'detected', 'type-table', '$ => DIGIT\n', SYNONYMS, 'solr-synonyms'],
    ['en.txt', 'detected', 'solr-synonyms', SYNONYMS, SYNONYMS, null],
    ['en.txt', 'undecided', 'opaque', 'a\n', 'b\n', null],
    // The name says it, whatever was there before.
    ['stopwords.txt', 'detected', 'word-list', 'the\n', ROWS, null],
    ['en.txt', 'declared', 'word-list', 'the\n', SYNONYMS, null],
    // What was there before was a pointer: it says nothing.
    ['en.txt', 'undecided', 'opaque', 'a\n', 'version https://git-lfs.github.com/spec/v1\n', null],
  ] as const)('%s, %s as %s', (file, formatSource, format, now, before, expected) => {
    expect(keptFormat({ file, format, formatSource }, sourceOf(now), sourceOf(before))).toBe(expected);
  });
});

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { StandardTokenizer } from '../../../../src/dictionaries/analysis/standard-tokenizer.ts';
import { optionsOf, REFERENCE_FOLDER } from '../support.ts';

const MAX_LENGTH = 255;

function tokenizer(engine = 'OpenSearch_2.19') {
  return new StandardTokenizer(optionsOf({ engine }).engineVersion);
}

function tokens(text: string, engine?: string): string[] {
  return [...tokenizer(engine).tokenize(text, MAX_LENGTH)];
}

/** Code points that are a token when they are the whole text. */
function singles(engine: string): Set<number> {
  const standard = tokenizer(engine);
  const found = new Set<number>();
  for (let codePoint = 0; codePoint < 0x110000; codePoint++) {
    if (codePoint >= 0xd800 && codePoint <= 0xdfff) continue;
    if (!standard.tokenize(String.fromCodePoint(codePoint), MAX_LENGTH).next().done) found.add(codePoint);
  }
  return found;
}

const ranges = REFERENCE_FOLDER === null ? '' : join(REFERENCE_FOLDER, 'standard-tokenizer-ranges.txt');

describe('the standard tokenizer', () => {
  it.each([
    ["it's 3.5, e.g. covid-19 & co_op", ["it's", '3.5', 'e.g', 'covid', '19', 'co_op']],
    ['_ __a a_ 1_a', ['__a', 'a_', '1_a']],
    ['日本語カタカナひら', ['日', '本', '語', 'カタカナ', 'ひ', 'ら']],
    ['สวัสดี ไทย', ['สวัสดี', 'ไทย']],
    ['한국어 세종', ['한국어', '세종']],
    ['👨‍👩‍👧 👍🏽 🇩🇪🇫🇷 #️⃣ 🏴󠁧󠁢󠁥󠁮󠁧󠁿', ['👨‍👩‍👧', '👍🏽', '🇩🇪', '🇫🇷', '#️⃣', '🏴󠁧󠁢󠁥󠁮󠁧󠁿']],
    ['צה"ל ג\' a"b', ['צה"ל', "ג'", 'a', 'b']],
    ['& * = # , .', []],
    ['cafe\u0301', ['cafe\u0301']],
  ])('cuts %s', (text, expected) => {
    expect(tokens(text)).toEqual(expected);
  });

  it('cuts long words where its buffer ends, not inside a pair', () => {
    expect(tokens('x'.repeat(600)).map((token) => token.length)).toEqual([255, 255, 90]);
    expect(tokens(`x${'𐐷'.repeat(200)}`).map((token) => token.length)).toEqual([255, 146]);
    expect(tokens('𐐷'.repeat(200)).map((token) => token.length)).toEqual([254, 146]);
  });

  it('yields a token for as many code points as Lucene 8 and 9 do', () => {
    const lucene9 = singles('OpenSearch_2.19');
    const lucene8 = singles('OpenSearch_1.3');
    expect([lucene8.size, lucene9.size]).toEqual([115_306, 123_865]);
    expect([...lucene8].filter((codePoint) => !lucene9.has(codePoint))).toEqual([]);
    expect(tokens('ᲐᲑ', 'OpenSearch_1.3')).toEqual([]);
    expect(tokens('ᲐᲑ', 'OpenSearch_2.0')).toEqual(['ᲐᲑ']);
  });

  it.skipIf(!existsSync(ranges))('yields a token for the very code points of the reference table', () => {
    const expected = readFileSync(ranges, 'utf8')
      .split('\n')
      .flatMap((line) => {
        const [, first = '', last = ''] = /^([0-9A-F]+)-([0-9A-F]+) /.exec(line) ?? [];
        const start = Number.parseInt(first, 16);
        return first === '' ? [] : Array.from({ length: Number.parseInt(last, 16) - start + 1 }, (_, i) => start + i);
      });
    expect([...singles('OpenSearch_3.0')]).toEqual(expected);
  });
});

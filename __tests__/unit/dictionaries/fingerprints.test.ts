import { expect, test } from 'vitest';
import { bytesSource } from '../../../src/dictionaries/byte-source.ts';
import { checkDictionary } from '../../../src/dictionaries/check.ts';
import { NEWEST_ENGINE } from '../../../src/dictionaries/engine-version.ts';
import { fingerprintOf } from '../../../src/dictionaries/fingerprints.ts';

const options = { engineVersion: NEWEST_ENGINE, expand: true, lenient: false, analysis: null };

test('half surrogates, which UTF-8 can not tell apart, have fingerprints of their own', () => {
  const prints = ['\ud83c', '\udf55', '\ufffd', 'a\ud83c', 'é'].map((text) => {
    const { a, b } = fingerprintOf(text, { a: 0, b: 0 });
    return `${a} ${b}`;
  });
  expect(new Set(prints).size).toBe(prints.length);
});

test('mappings of two different half surrogates are no duplicates', () => {
  const text = '\\uDF55=>a\n\\uD83C=>\n';
  expect(checkDictionary(bytesSource(Buffer.from(text)), 'char-mapping', options)).toMatchObject({ errors: 0 });
});

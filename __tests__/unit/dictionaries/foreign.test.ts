/** Which contents can be compared in a format: those that have entries of it. */

import { expect, test } from 'vitest';
import { bytesSource } from '../../../src/dictionaries/byte-source.ts';
import type { Format } from '../../../src/dictionaries/dictionary.ts';
import { diffDictionaries } from '../../../src/dictionaries/diff.ts';
import { NEWEST_ENGINE } from '../../../src/dictionaries/engine-version.ts';
import { loadFormats } from '../../../src/dictionaries/formats/registry.ts';
import { isForeign } from '../../../src/dictionaries/not-dictionary/foreign.ts';

const OPTIONS = { engineVersion: NEWEST_ENGINE, expand: true, lenient: false, analysis: null };
const many = (text: (index: number) => string) => Array.from({ length: 20 }, (_, index) => `${text(index)}\n`).join('');
const SYNONYMS = many((index) => `left${index}, right${index}`);
const ARROWS = many((index) => `from${index} => to${index}`);
const XML = `<hyphenation-info><patterns>\n${many((index) => `.a${index}b`)}</patterns></hyphenation-info>\n`;

test.each<[Format, string, string, boolean]>([
  ['solr-synonyms', 'synonyms', SYNONYMS, false],
  ['solr-synonyms', 'arrows, which several formats have', ARROWS, false],
  ['char-mapping', 'arrows', ARROWS, false],
  ['char-mapping', 'synonyms', SYNONYMS, true],
  ['stemmer-override', 'synonyms', SYNONYMS, true],
  ['type-table', 'synonyms', SYNONYMS, true],
  ['wordnet-synonyms', 'synonyms', SYNONYMS, true],
  ['kuromoji', 'synonyms', SYNONYMS, true],
  ['hyphenation', 'synonyms', SYNONYMS, true],
  ['word-list', 'synonyms, each line of which is a word', SYNONYMS, false],
  ['solr-synonyms', 'words, which no rule maps', many((index) => `word${index}`), true],
  ['solr-synonyms', 'patterns', XML, true],
  ['opaque', 'anything', SYNONYMS, false],
  ['stemmer-override', 'mostly synonyms', `${SYNONYMS}a => b\nc => d\n`, true],
  ['stemmer-override', 'mostly rules', `${ARROWS}a, b\nc, d\n`, false],
  ['stemmer-override', 'one rule for all', many(() => 'same => other'), false],
  ['solr-synonyms', 'nothing', '', false],
  ['solr-synonyms', 'comments', '# later\n\n', false],
])('%s, %s: %s', async (format, _, content, expected) => {
  await loadFormats([format]);
  const source = bytesSource(Buffer.from(content));
  const { keysBefore } = diffDictionaries(source, bytesSource(Buffer.from('')), format, OPTIONS);
  expect(isForeign(source, format, OPTIONS, keysBefore)).toBe(expected);
});

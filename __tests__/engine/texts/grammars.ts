/** The grammars of dictionaries that are lines of text, as generators of lines. */
import fc from 'fast-check';
import { concat, joined, LINE_COMMENTS, mostly, odd, soup, space, word } from './text-pieces.ts';

/** A grammar: the signs that mean something in it, and lines that mostly follow it. */
export interface Grammar {
  readonly signs: readonly string[];
  readonly line: fc.Arbitrary<string>;
}

/** One unit below, at and above the 32,766 bytes that Lucene stores. */
const longTerm = fc.constantFrom('字'.repeat(10_922), `${'字'.repeat(10_922)}a`, '字'.repeat(10_923));
const term = fc.oneof(
  { weight: 400, arbitrary: word },
  { weight: 1, arbitrary: longTerm },
  { weight: 65, arbitrary: soup(['\\', '\\,', '\\=>', '#', '=', '>', '"', "'"], 4) },
);
const plainArrow = fc.constantFrom('=>', ' => ');
const comma = fc.constantFrom(',', ', ', ', ', ', ', ' , ', ',  ', ',,');
const arrow = fc.constantFrom('=>', ' => ', ' => ', ' => ', ' => ', ' =>', '=> ', '=>=>', '=\\>', '->', '＝＞');

export const solr: Grammar = {
  signs: [',', ', ', '=>', ' => ', '\\', '\\,', '\\\\', '=', '>', '"', '|', ';', ...LINE_COMMENTS],
  line: fc.oneof(joined(term, comma, 5), concat(joined(term, comma, 3), arrow, joined(term, comma, 3))),
};

const wordnetId = fc.constantFrom('100000001', '100000001', '100000002', '10000001', '1');
export const wordnet: Grammar = {
  signs: ["'", "''", '(', ')', ',', 's(', '100000001', '.', ...LINE_COMMENTS],
  line: concat(
    's(',
    wordnetId,
    ',',
    fc.constantFrom('1', '2'),
    ",'",
    fc.oneof(word, soup(["'", "''", '_'], 3)),
    "',n,1,0).",
  ),
};

const escaped = mostly(
  fc.constantFrom(
    '\\u0020',
    '\\u00e9',
    '\\uD83C',
    '\\uDF55',
    '\\\\',
    '\\n',
    '\\t',
    '\\r',
    '\\b',
    '\\f',
    '\\x',
    '\\#',
    '\\=',
  ),
  fc.constantFrom('\\u12', '\\u+041', '\\u-041', '\\uzzzz', '\\u０٣４１', '\\uＦＦＡａ', '\\'),
);
const mappingSide = fc.oneof(
  word,
  escaped,
  fc.constant(''),
  concat(word, escaped),
  concat(escaped, word),
  soup(['"', '='], 3),
);
export const mapping: Grammar = {
  signs: ['=>', ' => ', '\\', '\\u', '"', '=', '>', 'a'.repeat(257), ...LINE_COMMENTS],
  line: concat(mappingSide, mostly(plainArrow, arrow), mappingSide),
};

export const stemmerOverride: Grammar = {
  signs: [',', '=>', ' => ', '\\', '=', '>', '\t', ...LINE_COMMENTS],
  line: concat(
    mostly(joined(word, fc.constantFrom(',', ', '), 3), joined(word, comma, 3)),
    mostly(plainArrow, arrow),
    word,
  ),
};

const TYPE_NAMES = ['LOWER', 'UPPER', 'ALPHA', 'DIGIT', 'ALPHANUM', 'SUBWORD_DELIM'];
const typeName = mostly(fc.constantFrom(...TYPE_NAMES), fc.constantFrom('alpha', 'FOO', '', '\\u0041LPHA', 'DIGIT '));
const TYPED = ['$', '%', '-', '#', '=', 'a', 'é', '東', 'ª', '²', '\\u0020', '\\u00e9', '\\uD83C', '\\\\', '\\t'];
export const typeTable: Grammar = {
  signs: ['=>', ' => ', '\\', '\\u0020', 'DIGIT', 'ALPHA', ...LINE_COMMENTS],
  line: concat(
    mostly(
      fc.oneof(
        fc.constantFrom(...TYPED),
        odd.filter((character) => character.length === 1),
      ),
      mappingSide,
    ),
    mostly(plainArrow, arrow),
    typeName,
  ),
};

export const wordList: Grammar = {
  signs: ['#', '|', ',', '=>', '_english_', '_none_', ...LINE_COMMENTS],
  line: fc.oneof(word, concat(word, space, word)),
};

const kuromojiTerm = fc.constantFrom('a', 'b', 'ab', '東京', 'タワー', '朝青龍', '𠮷野', 'c#', '');
const kuromojiEntry = fc
  .tuple(
    fc.array(fc.tuple(kuromojiTerm, kuromojiTerm), { minLength: 1, maxLength: 3 }),
    fc.constantFrom('名詞', 'n', '', 'n,x', '"n"'),
    fc.constantFrom(' ', ' ', '  ', '\u3000', '\t'),
  )
  .map(([segments, tag, between]) => {
    const spell = (index: 0 | 1) => segments.map((segment) => segment[index]).join(between);
    return [segments.map(([segment]) => segment).join(''), spell(0), spell(1), tag].join(',');
  });
const quotes = fc.constantFrom('"', '""', '"a,b"', '"a""b"', '"a"b', '""a""');
export const kuromoji: Grammar = {
  signs: [',', '"', '""', ' ', '，', ...LINE_COMMENTS],
  line: fc.oneof(
    { weight: 4, arbitrary: kuromojiEntry },
    { weight: 1, arbitrary: joined(fc.oneof(kuromojiTerm, quotes), fc.constant(','), 6) },
  ),
};

const noriTerm = fc.constantFrom('세', '세종', '시', '세종시', '세종', 'C샤프', 'c++', '대한', '𠮷', 'ab', 'a', '東');
const noriEntry = fc.oneof(
  noriTerm,
  fc.array(noriTerm, { minLength: 1, maxLength: 3 }).map((segments) => [segments.join(''), ...segments].join(' ')),
  joined(noriTerm, fc.oneof(space, space), 4),
);
export const nori: Grammar = { signs: ['#', ' ', '\t', ',', ...LINE_COMMENTS], line: noriEntry };

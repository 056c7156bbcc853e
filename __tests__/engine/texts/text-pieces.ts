/** What generated dictionaries are put together from: words, white space and odd characters, and ways to join them. */
import fc from 'fast-check';

const WORDS = [
  ...[
    'a',
    'b',
    'c',
    'ab',
    'foo',
    'bar',
    'it',
    'no',
    'the',
    'The',
    'USA',
    'what is',
    'a b',
    'ice cream',
    "o'neil",
    'e-mail',
    'c++',
    'c#',
  ],
  ...[
    '1.5',
    '1,5',
    '3',
    'a_b',
    'x2',
    'i.e.',
    'U.S.A.',
    'don’t',
    'א"א',
    'straße',
    'İstanbul',
    'ΣΊΣΥΦΟΣ',
    'ǅ',
    'ﬁ',
    'é',
    'é',
    'Ა',
    '˂',
  ],
  ...[
    '東京',
    '関西国際空港',
    'カタカナ',
    'ひらがな',
    '세종시',
    '세종',
    'กข',
    '🍕',
    '👩‍💻',
    '🇩🇪',
    '🇩',
    '*️⃣',
    '1️⃣',
    '𠮷野',
    '&',
    '*',
    '%',
    '©',
    '™',
  ],
  ...[
    '٣',
    '３',
    'Ａ',
    'ﷺ',
    'ͅ',
    '_english_',
    '_none_',
    '"a b"',
    '“a”',
    'a'.repeat(254),
    'a'.repeat(255),
    'a'.repeat(256),
    `${'a'.repeat(254)}𠮷b`,
  ],
];
const SPACES = [
  ' ',
  '  ',
  '\t',
  '\u00a0',
  '\u3000',
  '\u2003',
  '\u2007',
  '\u202f',
  '\u1680',
  '\u180e',
  '\u205f',
  '\u000b',
  '\f',
  '\u001c',
  '\u001f',
];
const ODD = [
  ...[
    '\0',
    '\u0001',
    '\u0085',
    '\u2028',
    '\u2029',
    '\u200b',
    '\u200d',
    '\u00ad',
    '\ufeff',
    '\ufffd',
    '\u0301',
    '\ufe0f',
    '\u20e3',
    '\ud7ff',
  ],
  ...[
    '\ue000',
    '\uffff',
    '\u{10ffff}',
    '\u{1f3fb}',
    '\u{e0001}',
    '\u0378',
    '\u{1e900}',
    '\u{16e40}',
    '\ua7ae',
    '\u2126',
    '\u212a',
    '\u0130',
    '\u0131',
  ],
];
const PLAIN_WORDS = ['a', 'b', 'c', 'ab', 'foo', 'bar', 'baz', 'ice cream', 'Foo', '東京', '세종', 'é', 'x y z'];
export const word = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom(...PLAIN_WORDS) },
  { weight: 1, arbitrary: fc.constantFrom(...WORDS) },
);
export const space = fc.oneof(
  { weight: 4, arbitrary: fc.constant(' ') },
  { weight: 1, arbitrary: fc.constantFrom(...SPACES) },
);
/** Capitals that Java 17 does not turn to lower case and Java 25 does: the answer depends on the JVM, not on OpenSearch. */
function isCasedSinceJava17(codePoint: number): boolean {
  if ((codePoint >= 0x10570 && codePoint <= 0x10595) || (codePoint >= 0x10d50 && codePoint <= 0x10d65)) return true;
  return [0x1c89, 0x2c2f, 0xa7c0, 0xa7cb, 0xa7cc, 0xa7d0, 0xa7d6, 0xa7d8, 0xa7da, 0xa7dc].includes(codePoint);
}

/** Any code point that UTF-8 can carry, more often of the first planes' letters than of the rest. */
const anyCodePoint = fc
  .oneof(
    fc.integer({ min: 0, max: 0x2fff }),
    fc.integer({ min: 0, max: 0xd7ff }),
    fc.integer({ min: 0xe000, max: 0x1ffff }),
    fc.integer({ min: 0xe000, max: 0x10ffff }),
  )
  .filter((codePoint) => !isCasedSinceJava17(codePoint))
  .map((codePoint) => String.fromCodePoint(codePoint));
export const odd = fc.oneof(fc.constantFrom(...ODD), anyCodePoint);

export function soup(signs: readonly string[], length = 8): fc.Arbitrary<string> {
  const sign = fc.constantFrom(...signs);
  const piece = fc.oneof(
    { weight: 4, arbitrary: sign },
    { weight: 4, arbitrary: word },
    { weight: 2, arbitrary: space },
    { weight: 1, arbitrary: odd },
  );
  return fc.array(piece, { maxLength: length }).map((pieces) => pieces.join(''));
}

/** One of the lines with something cut out and something put in. */
export function mutated(lines: fc.Arbitrary<string>, signs: readonly string[]): fc.Arbitrary<string> {
  return fc.tuple(lines, fc.nat(), fc.constantFrom(0, 0, 1, 2, 5), soup(signs, 2)).map(([line, at, cut, inserted]) => {
    const codePoints = [...line];
    codePoints.splice(at % (codePoints.length + 1), cut, inserted);
    return codePoints.join('');
  });
}

export const LINE_COMMENTS = ['#', ' #', '# => ', '#=>', '# comment', '\ufeff#', '\t# a, b'];

/** The first of the two, and now and then the second. */
export function mostly(usual: fc.Arbitrary<string>, rare: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.oneof({ weight: 9, arbitrary: usual }, { weight: 1, arbitrary: rare });
}

export function joined(
  item: fc.Arbitrary<string>,
  separator: fc.Arbitrary<string>,
  maxLength: number,
): fc.Arbitrary<string> {
  return fc
    .array(fc.tuple(item, separator), { minLength: 1, maxLength })
    .map((pairs) => pairs.map(([text, between], i) => (i === 0 ? text : between + text)).join(''));
}

export function concat(...parts: (string | fc.Arbitrary<string>)[]): fc.Arbitrary<string> {
  return fc
    .tuple(...parts.map((part) => (typeof part === 'string' ? fc.constant(part) : part)))
    .map((texts) => texts.join(''));
}

/** Seeded dictionaries aimed at the edges of each grammar, for fast-check, which also makes a counterexample small. */
import fc from 'fast-check';
import type { ReaderName, ReaderOptions } from './component.ts';
import type { Reading } from './engine.ts';

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
const LINE_ENDS = ['\n', '\n', '\n', '\r\n', '\r', '\n\r', '\n\n'];
const BAD_BYTES = [
  '80',
  'ff',
  'c080',
  'c3',
  'e282',
  'eda080',
  'eda0bdedb880',
  'f4908080',
  'f09f8d',
  'fe',
  'f8888080',
].map((hex) => Buffer.from(hex, 'hex'));

const PLAIN_WORDS = ['a', 'b', 'c', 'ab', 'foo', 'bar', 'baz', 'ice cream', 'Foo', '東京', '세종', 'é', 'x y z'];
const word = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom(...PLAIN_WORDS) },
  { weight: 1, arbitrary: fc.constantFrom(...WORDS) },
);
const space = fc.oneof(
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
const odd = fc.oneof(fc.constantFrom(...ODD), anyCodePoint);

function soup(signs: readonly string[], length = 8): fc.Arbitrary<string> {
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
function mutated(lines: fc.Arbitrary<string>, signs: readonly string[]): fc.Arbitrary<string> {
  return fc.tuple(lines, fc.nat(), fc.constantFrom(0, 0, 1, 2, 5), soup(signs, 2)).map(([line, at, cut, inserted]) => {
    const codePoints = [...line];
    codePoints.splice(at % (codePoints.length + 1), cut, inserted);
    return codePoints.join('');
  });
}

/** A grammar: the signs that mean something in it, and lines that mostly follow it. */
interface Grammar {
  readonly signs: readonly string[];
  readonly line: fc.Arbitrary<string>;
}

const LINE_COMMENTS = ['#', ' #', '# => ', '#=>', '# comment', '\ufeff#', '\t# a, b'];
/** One unit below, at and above the 32,766 bytes that Lucene stores. */
const longTerm = fc.constantFrom('字'.repeat(10_922), `${'字'.repeat(10_922)}a`, '字'.repeat(10_923));
const term = fc.oneof(
  { weight: 400, arbitrary: word },
  { weight: 1, arbitrary: longTerm },
  { weight: 65, arbitrary: soup(['\\', '\\,', '\\=>', '#', '=', '>', '"', "'"], 4) },
);
/** The first of the two, and now and then the second. */
function mostly(usual: fc.Arbitrary<string>, rare: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.oneof({ weight: 9, arbitrary: usual }, { weight: 1, arbitrary: rare });
}

const plainArrow = fc.constantFrom('=>', ' => ');
const comma = fc.constantFrom(',', ', ', ', ', ', ', ' , ', ',  ', ',,');
const arrow = fc.constantFrom('=>', ' => ', ' => ', ' => ', ' => ', ' =>', '=> ', '=>=>', '=\\>', '->', '＝＞');

function joined(item: fc.Arbitrary<string>, separator: fc.Arbitrary<string>, maxLength: number): fc.Arbitrary<string> {
  return fc
    .array(fc.tuple(item, separator), { minLength: 1, maxLength })
    .map((pairs) => pairs.map(([text, between], i) => (i === 0 ? text : between + text)).join(''));
}

function concat(...parts: (string | fc.Arbitrary<string>)[]): fc.Arbitrary<string> {
  return fc
    .tuple(...parts.map((part) => (typeof part === 'string' ? fc.constant(part) : part)))
    .map((texts) => texts.join(''));
}

const solr: Grammar = {
  signs: [',', ', ', '=>', ' => ', '\\', '\\,', '\\\\', '=', '>', '"', '|', ';', ...LINE_COMMENTS],
  line: fc.oneof(joined(term, comma, 5), concat(joined(term, comma, 3), arrow, joined(term, comma, 3))),
};

const wordnetId = fc.constantFrom('100000001', '100000001', '100000002', '10000001', '1');
const wordnet: Grammar = {
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
const mapping: Grammar = {
  signs: ['=>', ' => ', '\\', '\\u', '"', '=', '>', 'a'.repeat(257), ...LINE_COMMENTS],
  line: concat(mappingSide, mostly(plainArrow, arrow), mappingSide),
};

const stemmerOverride: Grammar = {
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
const typeTable: Grammar = {
  signs: ['=>', ' => ', '\\', '\\u0020', 'DIGIT', 'ALPHA', ...LINE_COMMENTS],
  line: concat(mostly(fc.oneof(fc.constantFrom(...TYPED), odd), mappingSide), mostly(plainArrow, arrow), typeName),
};

const wordList: Grammar = {
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
const kuromoji: Grammar = {
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
const nori: Grammar = { signs: ['#', ' ', '\t', ',', ...LINE_COMMENTS], line: noriEntry };

const xmlText = fc.oneof(
  word,
  fc.constantFrom(
    'a1b',
    '.ab2',
    'ta-ble',
    '&amp;',
    '&#65;',
    '&#0;',
    '&nbsp;',
    '&x;',
    '<![CDATA[a]]>',
    ']]>',
    '<!-- c -->',
    '<!-- -- -->',
    '<?pi x?>',
    '<?xml?>',
    '&',
    '<',
  ),
  odd,
);
const xmlElement = fc
  .tuple(
    fc.constantFrom(
      'classes',
      'exceptions',
      'patterns',
      'hyphen',
      'hyphen-min',
      'hyphen-char',
      'foo',
      'a:b',
      'é',
      '1a',
    ),
    fc.constantFrom(
      '',
      '',
      '',
      ' before="2" after="2"',
      ' value="-"',
      ' pre="-"',
      ' a="1" a="2"',
      " a='<'",
      ' a',
      ' a=1',
      ' xmlns:a="u"',
    ),
    fc.array(xmlText, { maxLength: 3 }),
    fc.constantFrom('', '', '', 'x'),
  )
  .map(([name, attributes, text, wrong]) =>
    text.length === 0 ? `<${name}${attributes}/>` : `<${name}${attributes}>${text.join('')}</${name}${wrong}>`,
  );
const xmlProlog = fc.constantFrom(
  '',
  '',
  '<?xml version="1.0"?>',
  '<?xml version="1.0" encoding="UTF-8"?>\n',
  '<?xml version="1.0" encoding="ISO-8859-1"?>',
  '<?xml version="1.1"?>',
  '<?xml encoding="UTF-8"?>',
  ' <?xml version="1.0"?>',
  '<!DOCTYPE hyphenation-info SYSTEM "hyphenation.dtd">',
  '<!DOCTYPE hyphenation-info [<!ENTITY x "a1b">]>',
);
const hyphenation: Grammar = {
  signs: ['<', '>', '&', '/', '"', "'", '=', ']]>', '--', ...LINE_COMMENTS],
  line: concat(
    xmlProlog,
    '<hyphenation-info>',
    fc.array(xmlElement, { maxLength: 4 }).map((elements) => elements.join('\n')),
    '</hyphenation-info>',
  ),
};

const GRAMMARS = {
  solr,
  wordnet,
  mapping,
  stemmer_override: stemmerOverride,
  type_table: typeTable,
  stop: wordList,
  keep: wordList,
  kuromoji,
  nori,
  hyphenation,
} as const satisfies Partial<Record<ReaderName, Grammar>>;
export type FuzzedReader = keyof typeof GRAMMARS;
export const FUZZED_READERS: readonly FuzzedReader[] = [
  'solr',
  'wordnet',
  'mapping',
  'stemmer_override',
  'type_table',
  'stop',
  'keep',
  'kuromoji',
  'nori',
  'hyphenation',
];

function file({ signs, line }: Grammar, corpus: readonly string[], maxLines: number): fc.Arbitrary<Uint8Array> {
  const sources = [
    { weight: 16, arbitrary: line },
    { weight: 4, arbitrary: mutated(line, signs) },
    { weight: 1, arbitrary: soup(signs) },
  ];
  if (corpus.length > 0) {
    const real = fc.constantFrom(...corpus);
    sources.push({ weight: 3, arbitrary: real }, { weight: 3, arbitrary: mutated(real, signs) });
  }
  const lines = fc.array(fc.tuple(fc.oneof(...sources), fc.constantFrom(...LINE_ENDS)), { maxLength: maxLines });
  const damage = fc.oneof(
    { weight: 24, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.tuple(fc.nat(), fc.constantFrom(...BAD_BYTES)) },
  );
  return fc
    .tuple(lines, fc.constantFrom('', '', '', '', '', '', '', '\ufeff'), fc.boolean(), damage)
    .map(([pairs, mark, lastEnd, bad]) => {
      const text =
        mark +
        pairs.map(([content, end], i) => (i === pairs.length - 1 && !lastEnd ? content : content + end)).join('');
      const bytes = Buffer.from(text, 'utf8');
      if (bad === null) return bytes;
      const at = bad[0] % (bytes.length + 1);
      return Buffer.concat([bytes.subarray(0, at), bad[1], bytes.subarray(at)]);
    });
}

const STOP_WORDS: readonly (readonly string[])[] = [
  ['a', 'foo', '東京'],
  ['b', 'the', 'ice', 'ab'],
  ['A', 'USA', 'é', 'straße', 'σίσυφος'],
];

const declaredChain: fc.Arbitrary<ReaderOptions> = fc
  .record({
    tokenizer: fc.constantFrom('keyword', 'whitespace', 'standard', 'standard'),
    filters: fc.constantFrom('', '_lowercase', '_lowercase', '_stop', '_lowercase_stop'),
    stopwords: fc.option(fc.constantFrom(...STOP_WORDS), { freq: 2 }),
    expand: fc.constantFrom('true', 'true', 'false'),
    lenient: fc.constantFrom('false', 'false', 'true'),
    filter: fc.constantFrom('synonym', 'synonym', 'synonym_graph'),
  })
  .map(({ tokenizer, filters, stopwords, ...options }) => ({
    ...options,
    analyzer: tokenizer + filters,
    ...(stopwords !== null && filters.includes('stop') ? { stopwords } : {}),
  }));

const chain: fc.Arbitrary<ReaderOptions> = fc.oneof(
  { weight: 5, arbitrary: declaredChain },
  {
    weight: 1,
    arbitrary: declaredChain.map(({ expand = 'true', lenient = 'false' }) => ({
      expand,
      lenient,
      analyzer: 'keyword',
      declared: 'false',
    })),
  },
);

/** A reading, and the size of the pieces it is read in. */
export interface FuzzCase {
  readonly reading: Reading;
  readonly chunk: number;
}

/** @param corpus real lines of this kind, to be taken and mutated */
export function fuzzCase(reader: FuzzedReader, corpus: readonly string[]): fc.Arbitrary<FuzzCase> {
  const options: fc.Arbitrary<ReaderOptions> =
    reader === 'solr' || reader === 'wordnet'
      ? chain
      : reader === 'type_table'
        ? fc.constantFrom({}, {}, { filter: 'word_delimiter_graph' })
        : reader === 'stop'
          ? fc.constantFrom({}, {}, { ignore_case: 'true' })
          : fc.constant({});
  const content = file(GRAMMARS[reader], corpus, reader === 'hyphenation' ? 1 : 6);
  return fc
    .tuple(options, content, fc.constantFrom(65_536, 65_536, 1, 2, 3, 7))
    .map(([chosen, bytes, chunk]) => ({ reading: { reader, options: chosen, content: bytes }, chunk }));
}

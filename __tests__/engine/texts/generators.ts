/** Seeded dictionaries aimed at the edges of each grammar, for fast-check, which also makes a counterexample small. */
import fc from 'fast-check';
import type { Reading } from '../engine.ts';
import type { ReaderName, ReaderOptions } from './component.ts';
import {
  type Grammar,
  kuromoji,
  mapping,
  nori,
  solr,
  stemmerOverride,
  typeTable,
  wordList,
  wordnet,
} from './grammars.ts';
import { mostly, mutated, soup } from './text-pieces.ts';
import { hyphenation } from './xml-grammar.ts';

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

const lineEnd = mostly(fc.constantFrom('\n', '\n', '\r\n', '\r'), fc.constantFrom('\n\r', '\n\n'));

function file({ signs, line }: Grammar, corpus: readonly string[], isOneDocument: boolean): fc.Arbitrary<Uint8Array> {
  const sources = [
    { weight: 24, arbitrary: line },
    { weight: 4, arbitrary: mutated(line, signs) },
    { weight: 1, arbitrary: soup(signs) },
  ];
  if (corpus.length > 0) {
    const real = fc.constantFrom(...corpus);
    sources.push({ weight: 3, arbitrary: real }, { weight: 2, arbitrary: mutated(real, signs) });
  }
  const lines = fc.array(
    fc.tuple(fc.oneof(...sources), lineEnd),
    isOneDocument ? { minLength: 1, maxLength: 1 } : { maxLength: 6 },
  );
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
  const content = file(GRAMMARS[reader], corpus, reader === 'hyphenation');
  return fc
    .tuple(options, content, fc.constantFrom(65_536, 65_536, 1, 2, 3, 7))
    .map(([chosen, bytes, chunk]) => ({ reading: { reader, options: chosen, content: bytes }, chunk }));
}

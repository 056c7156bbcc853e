/** Finds the search tests that touch a change of a dictionary. */

import { WORD_SEPARATOR } from '../../dictionaries/analysis/term-chain.ts';
import { isUndecided } from '../../dictionaries/analysis/token.ts';
import { type Dictionary, type DictionaryDiff, keysOf } from '../../dictionaries/dictionary.ts';
import { type TestRecord, type TestVerdict, verdictOf } from './records.ts';

/** A test that has a changed key in one of its texts. */
export interface TouchingTest {
  /** Path relative to the workspace. */
  readonly file: string;
  readonly line: number;
  readonly search: string;
  readonly verdict: TestVerdict;
}

/** Most tests that are named for one key; a whole test suite may have it. */
const MAX_TESTS = 50;

/**
 * The tests with each changed key: those whose search, `finds` or `not` has the words of the key one after another,
 * after the chain before the dictionary.
 * @returns a list for each example of the difference, in its order
 */
export function touchingTests(
  { format, options }: Pick<Dictionary, 'format' | 'options'>,
  { examples }: DictionaryDiff,
  records: readonly TestRecord[],
): readonly (readonly TouchingTest[])[] {
  const read = READERS[format] ?? plainText;
  const chain = options.chain ?? null;
  const wordsOf = (text: string): string => read(text, (term) => analysed(term, chain));
  const tests = records.map((record) => ({ record, texts: textsOf(record).map(wordsOf) }));
  return examples.map((example) => {
    const keys = keysOf(example)
      .map(wordsOf)
      .filter((words) => words.replaceAll(WORD_SEPARATOR, '') !== '');
    const touching = tests.filter(({ texts }) => texts.some((text) => keys.some((words) => text.includes(words))));
    return touching.slice(0, MAX_TESTS).map(({ record }) => touchingTest(record));
  });
}

function touchingTest(record: TestRecord): TouchingTest {
  const { file, place, search } = record.test;
  return { file, line: place.line, search: search.text, verdict: verdictOf(record) };
}

function textsOf({ test: { search, finds, not } }: TestRecord): readonly string[] {
  return [search, ...finds, ...not].map(({ text }) => text);
}

/** A text with separators around each word, so that a part of a word does not match. */
type Reader = (text: string, analyse: (text: string) => string) => string;

const words: Reader = (text, analyse) => `${WORD_SEPARATOR}${analyse(text)}${WORD_SEPARATOR}`;
/** For dictionaries that replace parts of words, or split text without blanks. */
const plainText: Reader = (text) => text.toLowerCase();

const READERS: Partial<Record<Dictionary['format'], Reader>> = {
  'solr-synonyms': words,
  'wordnet-synonyms': words,
  'word-list': words,
  'stemmer-override': words,
};

/** Without a chain, or where its output is not known: words in lower case. */
function analysed(text: string, chain: Dictionary['options']['chain'] | null): string {
  const result = chain?.analyze(text);
  if (result !== undefined && !isUndecided(result) && result.ok) return result.text;
  return (text.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).join(WORD_SEPARATOR);
}

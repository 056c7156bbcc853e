/** Which words are asked, and which lines go with them. */

import { describe, expect, test } from 'vitest';
import { bytesSource } from '../../src/dictionaries/byte-source.ts';
import type { Format } from '../../src/dictionaries/dictionary.ts';
import { NEWEST_ENGINE } from '../../src/dictionaries/engine-version.ts';
import { dictionaryLines } from '../../src/search/dictionary-lines.ts';
import { chainKey } from '../../src/search/domain/expectation.ts';
import { readIndexSettings } from '../../src/search/domain/index-analysis.ts';
import { usesOf } from '../../src/search/domain/uses.ts';
import { changedWords, linesAbout, type Reading, spreadWords } from '../../src/search/domain/words/witnesses.ts';

const options = { engineVersion: NEWEST_ENGINE, expand: true, lenient: false, analysis: null };

function read(text: string, { setting, format }: Reading) {
  return dictionaryLines(setting, format, bytesSource(Buffer.from(text)), options.engineVersion);
}

const reading = (setting: string, format: Format): Reading => ({ setting, format, options });
const SYNONYMS = reading('synonyms_path', 'solr-synonyms');

describe('the words of a change', () => {
  const rows: readonly [what: string, before: string, after: string, words: readonly string[], isWhole: boolean][] = [
    ['an added rule', 'a, b\n', 'a, b\nfoo, bar\n', ['foo', 'bar'], true],
    ['a removed rule', 'a, b\nfoo => bar\n', 'a, b\n', ['foo'], true],
    ['another target', 'foo => bar\n', 'foo => baz\n', ['foo'], true],
    ['a new term in a list', 'a, b\n', 'a, b, c\n', ['a', 'b', 'c'], true],
    ['other letter case', 'Foo, bar\n', 'foo, bar\n', ['foo', 'Foo', 'bar'], true],
    ['escapes and several words', '', 'foo\\,bar, ice cream\n', ['foo,bar', 'ice cream'], true],
    ['comments and order', '# x\na, b\nc, d\n', 'c, d\n# y\na, b\n', [], true],
    ['a key that is too long to be asked', '', `${'long '.repeat(250)}=> x\n`, [], false],
    ['a line that is too long to be read', '', `${'x, '.repeat(4000)}x\n`, [], false],
    ['more than can be asked', '', Array.from({ length: 201 }, (_, at) => `w${at} => x\n`).join(''), [], false],
  ];
  test.each(rows)('%s', (_, before, after, words, isWhole) => {
    const found = changedWords(read(before, SYNONYMS), read(after, SYNONYMS), SYNONYMS);
    expect(found.isWhole).toBe(isWhole);
    if (words.length > 0 || isWhole) expect(found.words).toEqual(words);
    expect(found.words.length).toBeLessThanOrEqual(200);
  });

  test('what has an effect only within a text is asked there, and such a change is never known as a whole', () => {
    const mapping = reading('mappings_path', 'char-mapping');
    const found = changedWords(read('x => y\n', mapping), read('x => y\n\\u00e4 => ae\n', mapping), mapping);
    expect(found).toMatchObject({ words: ['ä aäb'], isWhole: false, own: new Set([2]) });
  });

  const moved: readonly [setting: string, format: Format, before: string, after: string, words: readonly string[]][] = [
    ['rules_path', 'stemmer-override', 'a => b\nx => y\na => c\n', 'a => c\nx => y\na => b\n', ['a']],
    ['rules_path', 'stemmer-override', '# x\na => b\n', 'a => b\n', []],
    ['type_table_path', 'type-table', '% => ALPHA\n% => DIGIT\n', '% => DIGIT\n% => ALPHA\n', ['a%b']],
    ['stopwords_path', 'word-list', 'the\nof\n', 'of\nthe\n', []],
    ['synonyms_path', 'solr-synonyms', 'a => b\na => c\n', 'a => c\na => b\n', []],
    ['mappings_path', 'char-mapping', 'a => b\nx => y\n', 'x => y\na => b\n', []],
  ];
  test.each(moved)('%s: where the order counts, another order is a change: %s %j %j', (setting, format, ...row) => {
    const [before, after, words] = row;
    const how = reading(setting, format);
    const found = changedWords(read(before, how), read(after, how), how);
    expect(found).toMatchObject({ words, isSame: words.length === 0 });
  });

  test('lines that moved leave room for those that are new', () => {
    const lines = Array.from({ length: 500 }, (_, at) => `word${at} => x\n`);
    const how = reading('rules_path', 'stemmer-override');
    const after = `${[...lines].reverse().join('')}foo => bar\n`;
    const found = changedWords(read(lines.join(''), how), read(after, how), how);
    expect(found.words[0]).toBe('foo');
    expect(found.isWhole).toBe(false);
  });

  test('the setting decides how a file is read, not what it is taken for', () => {
    const mapping = reading('mappings_path', 'solr-synonyms');
    expect(spreadWords(read('\\u00e4 => ae\n', mapping), mapping).words).toEqual(['ä aäb']);
    const stop = reading('stopwords_path', 'solr-synonyms');
    expect(spreadWords(read('the\n', stop), stop).words).toEqual(['the']);
  });
});

describe('the lines that go with words', () => {
  const rows: readonly [setting: string, format: Format, text: string][] = [
    ['mappings_path', 'char-mapping', 'x => y\n:) => happy\n\\u00e4 => ae\n'],
    ['synonyms_path', 'solr-synonyms', 'gelato, sorbet\nc\\+\\+, cpp\n☂, umbrella\n'],
    ['type_table_path', 'type-table', '\\u002B => ALPHA\n% => ALPHA\n'],
    ['stopwords_path', 'word-list', 'the\n&\n'],
  ];
  test.each(rows)('%s: each word has its own line, however it is written', (setting, format, text) => {
    const lines = read(text, { setting, format, options });
    const { words, own } = spreadWords(lines, { setting, format, options });
    expect(words).toHaveLength(lines.length);
    expect(linesAbout(lines, words, own)).toEqual(lines);
  });

  test('a common part does not crowd out the own line of a word', () => {
    const many = Array.from({ length: 3000 }, (_, at) => `a ${at}, b\n`).join('');
    const lines = read(`${many}a x, y\n`, SYNONYMS);
    expect(linesAbout(lines, ['a x'], new Set([3001])).at(-1)?.text).toBe('a x, y');
  });

  test('words of symbols are found beside others', () => {
    const lines = read('gelato, sorbet\n☂, rain\nfoo, bar\n', SYNONYMS);
    expect(linesAbout(lines, ['gelato', '☂'], new Set()).map(({ line }) => line)).toEqual([1, 2]);
  });
});

describe('chains are the same only with what they name', () => {
  const key = (more: Record<string, string>, filters: readonly string[]) => {
    const settings = {
      'index.analysis.filter.syn.type': 'synonym_graph',
      'index.analysis.filter.syn.synonyms_path': 'analyzers/F1',
      'index.analysis.analyzer.a.tokenizer': 'standard',
      'index.analysis.analyzer.a.filter': filters,
      ...more,
    };
    const [analysis] = readIndexSettings({ index: { settings } });
    if (analysis === undefined) throw new Error('no analysis');
    const [use] = usesOf(analysis, [], (path) => (path === 'analyzers/F1' ? 'synonyms' : null), null);
    if (use === undefined) throw new Error('no use');
    return chainKey(use);
  };
  const inner = (type: string) => ({ 'index.analysis.filter.inner.type': type });
  const rows: readonly [what: string, more: Record<string, string>, filters: readonly string[]][] = [
    [
      'a multiplexer',
      { 'index.analysis.filter.multi.type': 'multiplexer', 'index.analysis.filter.multi.filters': 'lowercase, inner' },
      ['syn', 'multi'],
    ],
    [
      'a condition',
      { 'index.analysis.filter.when.type': 'condition', 'index.analysis.filter.when.filter': 'inner' },
      ['when', 'syn'],
    ],
    [
      'an analyzer of synonyms',
      {
        'index.analysis.filter.syn.synonym_analyzer': 'other',
        'index.analysis.analyzer.other.tokenizer': 'standard',
        'index.analysis.analyzer.other.filter': 'inner',
      },
      ['syn'],
    ],
  ];
  test.each(rows)('%s', (_, more, filters) => {
    expect(key({ ...more, ...inner('reverse') }, filters)).not.toBe(key({ ...more, ...inner('uppercase') }, filters));
    expect(key({ ...more, ...inner('reverse') }, filters)).toBe(key({ ...more, ...inner('reverse') }, filters));
  });

  test('what nothing names makes no difference', () => {
    expect(key(inner('reverse'), ['syn'])).toBe(key(inner('uppercase'), ['syn']));
  });
});

/** A dictionary that settings read in several formats, or in another one than the declared: each reading counts. */
import { expect, test } from 'vitest';
import type { Format } from '../../../src/dictionaries/dictionary.ts';
import { NEWEST_ENGINE } from '../../../src/dictionaries/engine-version.ts';
import { engineQuestions } from '../../../src/search/engine/engine-questions.ts';
import { type Judged, judge, settingsFor, targetOf } from './judged.ts';

const PATH = 'analyzers/x';
const stop = { type: 'stop', stopwords_path: PATH };
const keep = { type: 'keep', keep_words_path: PATH };
const marker = { type: 'keyword_marker', keywords_path: PATH };
const stems = { type: 'stemmer_override', rules_path: PATH };
const delimiter = { type: 'word_delimiter_graph', type_table_path: PATH };
const solr = { type: 'synonym_graph', synonyms_path: PATH };
const wordnet = { ...solr, format: 'wordnet' };
const mapping = { type: 'mapping', mappings_path: PATH };
const kuromoji = { type: 'kuromoji_tokenizer', user_dictionary: PATH };
const nori = { type: 'nori_tokenizer', user_dictionary: PATH };

interface Components {
  readonly filter?: Readonly<Record<string, object>>;
  readonly char_filter?: Readonly<Record<string, object>>;
  readonly tokenizer?: Readonly<Record<string, object>>;
}

/** Settings with an analyzer for each component. */
function settingsOf(components: Components, before: readonly string[] = []) {
  const analyzer: Record<string, object> = {};
  for (const name of Object.keys(components.filter ?? {}))
    analyzer[`p-${name}`] = { tokenizer: 'standard', filter: [...before, name] };
  for (const name of Object.keys(components.char_filter ?? {}))
    analyzer[`p-${name}`] = { tokenizer: 'standard', char_filter: [name] };
  for (const name of Object.keys(components.tokenizer ?? {})) analyzer[`p-${name}`] = { tokenizer: name };
  return { ...components, analyzer };
}
const filters = (...all: object[]) => ({ filter: Object.fromEntries(all.map((one, at) => [`f${at}`, one])) });
const tokenizers = (...all: object[]) => ({ tokenizer: Object.fromEntries(all.map((one, at) => [`t${at}`, one])) });

const OTHER = /^warning \d+ index-settings\/other-format$/;
const RULE = 'error 1 stemmer-override/invalid-rule';
const SHORT = 'error 1 wordnet-synonyms/short-line';
const WORDNET = "s(100000001,1,'a => b => c',n,1,0).\ns(100000001,2,'b',n,1,0).\n";
const latin1 = Buffer.from('a\ncaf\xe9\n', 'latin1');

interface Case {
  readonly what: string;
  readonly components: Components;
  readonly before?: readonly string[];
  readonly dictionary: string | Uint8Array;
  readonly declared?: Format;
  readonly found?: Format;
  readonly problems: readonly (string | RegExp)[];
}

const CASES: readonly Case[] = [
  // Another format than the declared one.
  {
    what: 'a word list as rules',
    declared: 'word-list',
    components: filters(stems),
    dictionary: 'the\nbath\n',
    problems: [RULE, 'error 2 stemmer-override/invalid-rule', OTHER],
  },
  {
    what: 'a word list as rules, not declared',
    found: 'word-list',
    components: filters(stems),
    dictionary: 'the\nbath\n',
    problems: [RULE, 'error 2 stemmer-override/invalid-rule'],
  },
  {
    what: 'rules as synonyms',
    declared: 'stemmer-override',
    components: filters(solr),
    before: ['stop'],
    dictionary: 'the laptop => b\n',
    problems: ['error 1 solr-synonyms/stop-word-gap', OTHER, /stop-before-synonyms/],
  },
  {
    what: 'synonyms as rules',
    declared: 'solr-synonyms',
    components: filters(stems),
    dictionary: 'tv, tele\n',
    problems: [RULE, OTHER],
  },
  {
    what: 'synonyms as a mapping',
    declared: 'solr-synonyms',
    components: { char_filter: { m: mapping } },
    dictionary: 'tv, tele\n',
    problems: ['error 1 char-mapping/invalid-rule', OTHER],
  },
  {
    what: 'a word list as patterns',
    declared: 'word-list',
    components: filters({ type: 'hyphenation_decompounder', word_list: ['a'], hyphenation_patterns_path: PATH }),
    dictionary: '<hyphen/>\n',
    problems: [/error \d+ hyphenation\//, OTHER],
  },
  {
    what: 'synonyms as those of WordNet',
    declared: 'solr-synonyms',
    components: filters(wordnet),
    dictionary: 'a, b\n',
    problems: [SHORT, OTHER],
  },
  {
    what: 'those of WordNet as synonyms',
    declared: 'wordnet-synonyms',
    components: filters(solr),
    dictionary: WORDNET,
    problems: ['error 1 solr-synonyms/multiple-arrows', OTHER],
  },
  {
    what: 'an error in both',
    declared: 'char-mapping',
    components: filters(stems),
    dictionary: 'a => b\na => c\nthe\n',
    problems: [
      /char-mapping\/duplicate-left-side/,
      /error 3 char-mapping\/invalid-rule/,
      /error 3 stemmer-override\/invalid-rule/,
      OTHER,
    ],
  },
  {
    what: 'what is declared opaque as rules',
    declared: 'opaque',
    components: filters(stems),
    dictionary: 'the\n',
    problems: [RULE],
  },
  {
    what: 'what is declared opaque as synonyms',
    declared: 'opaque',
    components: filters(solr),
    dictionary: 'a => b => c\n',
    problems: ['error 1 solr-synonyms/multiple-arrows'],
  },
  {
    what: 'what is declared opaque as words',
    declared: 'opaque',
    components: filters(stop),
    dictionary: latin1,
    problems: ['error 2 word-list/not-utf8'],
  },
  {
    what: 'the declared format beside another one',
    declared: 'stemmer-override',
    components: filters(stems, solr),
    dictionary: 'mice => mouse\n',
    problems: [],
  },
  {
    what: 'the declared format beside one that refuses it',
    declared: 'word-list',
    components: filters(stop, stems),
    dictionary: 'the\n',
    problems: [RULE],
  },
  {
    what: 'one that a plugin may read',
    declared: 'word-list',
    components: filters({ type: 'acme', rules_path: PATH }),
    dictionary: 'the\n',
    problems: [/unknown-component/],
  },
  // Several formats.
  {
    what: 'synonyms, then those of WordNet',
    components: filters(solr, wordnet),
    dictionary: 'tv, tele\n',
    problems: [SHORT],
  },
  {
    what: 'those of WordNet, then synonyms',
    found: 'wordnet-synonyms',
    components: filters(wordnet, solr),
    dictionary: WORDNET,
    problems: ['error 1 solr-synonyms/multiple-arrows'],
  },
  {
    what: 'words, then rules',
    found: 'word-list',
    components: filters(stop, stems),
    dictionary: 'the\n',
    problems: [RULE],
  },
  {
    what: 'rules, then words',
    found: 'word-list',
    components: filters(stems, stop),
    dictionary: 'the\n',
    problems: [RULE],
  },
  {
    what: 'words, then synonyms',
    found: 'word-list',
    components: filters(stop, solr),
    before: ['stop'],
    dictionary: 'laptop\nthe\n',
    problems: [
      'warning 1 solr-synonyms/one-term-line',
      'error 2 solr-synonyms/eliminated-term',
      'warning 2 solr-synonyms/one-term-line',
      /stop-before-synonyms/,
    ],
  },
  {
    what: 'a mapping, then rules',
    found: 'char-mapping',
    components: { char_filter: { m: mapping }, filter: { y: stems } },
    dictionary: 'x => y\na => b, c\n',
    problems: ['error 2 stemmer-override/invalid-rule'],
  },
  {
    what: 'a mapping, then types',
    found: 'char-mapping',
    components: { char_filter: { m: mapping }, filter: { y: delimiter } },
    dictionary: 'a => b\n',
    problems: ['error 1 type-table/illegal-type'],
  },
  {
    what: 'nori, then kuromoji',
    found: 'nori',
    components: tokenizers(nori, kuromoji),
    dictionary: '세종시 세종 시\n',
    problems: ['error 1 kuromoji/too-few-columns'],
  },
  {
    what: 'kuromoji, then nori',
    found: 'kuromoji',
    components: tokenizers(kuromoji, nori),
    dictionary: '東京駅,東京 駅,トウキョウ エキ,名詞\n',
    problems: ['error 1 nori/segmentation-too-long'],
  },
  {
    what: 'with an inline list before the path, then plainly',
    components: filters({ ...solr, synonyms: ['a, b'] }, solr),
    dictionary: 'foo, bar\n # c, d\n',
    problems: ['warning 2 solr-synonyms/comment-becomes-rule'],
  },
  {
    what: 'plainly, then with an inline list before the path',
    components: filters(solr, { ...solr, synonyms: ['a, b'] }),
    dictionary: 'foo, bar\n # c, d\n',
    problems: ['warning 2 solr-synonyms/comment-becomes-rule'],
  },
  // What is right in each.
  {
    what: 'words of every kind',
    found: 'word-list',
    components: filters(stop, keep, marker),
    dictionary: 'the\nbath\n',
    problems: [],
  },
  {
    what: 'rules that are a mapping',
    found: 'char-mapping',
    components: { char_filter: { m: mapping }, filter: { y: stems } },
    dictionary: 'mice => mouse\n',
    problems: [],
  },
  { what: 'rules that are synonyms', components: filters(solr, stems), dictionary: 'mice => mouse\n', problems: [] },
  { what: 'synonyms that are words', components: filters(solr, stop), dictionary: 'tv, tele\n', problems: [] },
  {
    what: 'the dictionary of a tokenizer and of an analyzer',
    found: 'kuromoji',
    components: tokenizers(kuromoji, { ...kuromoji, mode: 'normal' }),
    dictionary: '東京,東京,トウキョウ,名詞\n',
    problems: [],
  },
  {
    what: 'a list that comes before the path',
    declared: 'opaque',
    components: filters({ ...stop, stopwords: ['a'] }),
    dictionary: latin1,
    problems: [],
  },
  // What several have in common.
  {
    what: 'an encoding that no format takes',
    found: 'word-list',
    components: filters(stop, stems),
    dictionary: latin1,
    problems: ['error 1 stemmer-override/invalid-rule', 'error 2 word-list/not-utf8'],
  },
  {
    what: 'an encoding that neither kind of synonyms takes',
    components: filters(solr, wordnet),
    dictionary: Buffer.from("s(100000001,1,'caf\xe9',n,1,0).\n", 'latin1'),
    problems: [/error 1 solr-synonyms\/not-utf8/],
  },
];

test.each(CASES)('$what', async ({ components, before, dictionary, declared, found, problems }) => {
  const judged = await judge({
    settings: settingsOf(components, before),
    dictionary,
    ...(declared && { declared }),
    ...(found && { found }),
  });
  expect(judged.problems).toEqual(
    problems.map((problem) => (typeof problem === 'string' ? problem : expect.stringMatching(problem))),
  );
});

/** The first message. */
const said = ({ messages }: Judged): string => messages[0] ?? '';

test('a message about another format names the analyzer, or the component that nothing uses', async () => {
  const given = { dictionary: 'the\n', found: 'word-list' } as const;
  const used = await judge({ ...given, settings: settingsOf(filters(stop, stems)) });
  expect(said(used)).toMatch(
    /^In analyzer `p-f1` of s\.json, where `rules_path` of `f1` reads it: The rule has no `=>`/,
  );
  const unused = await judge({ ...given, settings: { filter: { s: stop, r: stems } } });
  expect(unused.problems).toEqual([RULE]);
  expect(said(unused)).toMatch(/^In filter `r` of s\.json, where `rules_path` of `r` reads it: /);
  const wordnets = await judge({ dictionary: 'tv, tele\n', settings: settingsOf(filters(solr, wordnet)) });
  expect(said(wordnets)).toMatch(/^In analyzer `p-f1` of s\.json, which reads it as wordnet-synonyms: /);
});

test('the engine does not build a synonym filter that no analyzer uses', async () => {
  const settings = { filter: { s: stop, y: solr }, analyzer: { p: { tokenizer: 'standard', filter: ['s'] } } };
  expect(
    (await judge({ settings, dictionary: 'a => b => c\n', found: 'word-list', declared: 'word-list' })).problems,
  ).toEqual(['warning 1 word-list/several-words']);
});

test('the warning about another format is at the setting, and says both', async () => {
  const settings = settingsOf(filters(stems));
  const { settings: problems } = await judge({ settings, dictionary: 'a => b\n', declared: 'char-mapping' });
  const line = JSON.stringify(settings, null, 1)
    .split('\n')
    .findIndex((text) => text.includes('rules_path'));
  expect(problems).toMatchObject([
    {
      code: 'index-settings/other-format',
      severity: 'warning',
      line: line + 1,
      message: expect.stringMatching(
        /`rules_path`.*`d\/x\.txt` in the format stemmer-override.*`format` is char-mapping/,
      ),
    },
  ]);
});

test('the format of a dictionary stays the declared one, or the one that is found if it is used', async () => {
  const formatOf = async (components: Components, given: { declared?: Format; found?: Format }) => {
    const target = targetOf({ dictionary: 'a\n', ...given });
    return (await settingsFor(target, settingsOf(components))).apply(target).format;
  };
  expect(await formatOf(filters(stems), { declared: 'word-list' })).toBe('word-list');
  expect(await formatOf(filters(wordnet), { declared: 'solr-synonyms' })).toBe('solr-synonyms');
  expect(await formatOf(filters(stems), { found: 'word-list' })).toBe('stemmer-override');
  expect(await formatOf(filters(stems, stop), { found: 'word-list' })).toBe('word-list');
  expect(await formatOf(filters(stop, solr), { found: 'solr-synonyms' })).toBe('solr-synonyms');
  expect(await formatOf(filters(stems, stop), { found: 'nori' })).toBe('stemmer-override');
});

test('an engine is asked in every format too', async () => {
  const target = targetOf({ dictionary: 'a\n', declared: 'word-list' });
  const { settings } = await settingsFor(target, settingsOf(filters(stop, stems)));
  const { questions } = engineQuestions(settings, new Map(), NEWEST_ENGINE);
  const slots = questions.flatMap(({ chain }) =>
    chain.parts.flatMap((part) => part.slots.map(({ setting }) => setting)),
  );
  expect(slots.sort()).toEqual(['rules_path', 'stopwords_path']);
});

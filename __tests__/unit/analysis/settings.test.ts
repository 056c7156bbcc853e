/** Index settings in every shape, references to dictionaries, and each problem at its place. */
import { describe, expect, it } from 'vitest';
import { NEWEST_ENGINE, parseEngineVersion } from '../../../src/dictionaries/engine-version.ts';
import { chainUses, formatOf, readIndexSettings } from '../../../src/dictionaries/settings/index-settings.ts';
import { analyzersOf } from '../../../src/dictionaries/settings/uses/field-uses.ts';
import type { KnownDictionary } from '../../../src/dictionaries/settings/uses/resolve.ts';
import { strangerNotices } from '../../../src/dictionaries/settings/uses/strangers.ts';
import { settingsQuestions, speltAnalyzer } from '../../../src/search/engine/settings-questions.ts';
import { dictionaryAt } from './facts.ts';

const ANALYSIS = {
  filter: { s: { type: 'synonym_graph', synonyms_path: 'analyzers/F1', updateable: true, expand: false } },
  analyzer: { a: { tokenizer: 'standard', filter: ['lowercase', 's'] } },
};
const MAPPINGS = { properties: { title: { type: 'text', analyzer: 'standard', search_analyzer: 'a' } } };
const FLAT = {
  'analysis.filter.s.type': 'synonym_graph',
  'analysis.filter.s.synonyms_path': 'analyzers/F1',
  'analysis.filter.s.updateable': 'true',
  'analysis.filter.s.expand': 'false',
  'analysis.analyzer.a.tokenizer': 'standard',
  'analysis.analyzer.a.filter.0': 'lowercase',
  'analysis.analyzer.a.filter.1': 's',
};
const dotted = Object.fromEntries(Object.entries(FLAT).map(([key, value]) => [`index.${key}`, value]));
const YAML = `# settings
settings:
  index:
    analysis:
      filter:
        s: { type: synonym_graph, synonyms_path: analyzers/F1, updateable: true, expand: false }
      analyzer:
        a:
          tokenizer: standard
          filter: [lowercase, s]
mappings: { properties: { title: { type: text, analyzer: standard, search_analyzer: a } } }
`;

const read = (
  text: string,
  dictionaries: readonly KnownDictionary[] = [dictionaryAt('analyzers/F1', ['a, b'])],
  file = 'search/s.json',
) => readIndexSettings([{ file, bytes: Buffer.from(text) }], dictionaries, NEWEST_ENGINE);

const SHAPES: Readonly<Record<string, string>> = {
  'the body of an index': JSON.stringify({ settings: { analysis: ANALYSIS }, mappings: MAPPINGS }),
  'the body of an index, with index': JSON.stringify({
    settings: { index: { analysis: ANALYSIS } },
    mappings: MAPPINGS,
  }),
  'an index template': JSON.stringify({
    index_patterns: ['x'],
    template: { settings: { analysis: ANALYSIS }, mappings: MAPPINGS },
  }),
  'a component template': JSON.stringify({ template: { settings: { analysis: ANALYSIS }, mappings: MAPPINGS } }),
  'a legacy template': JSON.stringify({
    index_patterns: ['x'],
    order: 0,
    settings: { analysis: ANALYSIS },
    mappings: MAPPINGS,
  }),
  'a settings object': JSON.stringify({ number_of_shards: 1, analysis: ANALYSIS }),
  'a settings object with index': JSON.stringify({ index: { analysis: ANALYSIS } }),
  'a bare analysis object': JSON.stringify(ANALYSIS),
  'dotted keys': JSON.stringify({ settings: FLAT }),
  'dotted keys with index': JSON.stringify(dotted),
  'JSON with comments and tabs': `// settings\n${JSON.stringify({ settings: { analysis: ANALYSIS } }, null, '\t')}`,
  'what GET answers': JSON.stringify({ products: { settings: { index: { analysis: ANALYSIS } }, mappings: MAPPINGS } }),
};

describe('every shape of index settings', () => {
  it.each(Object.entries(SHAPES))('%s', async (_, text) => {
    const settings = await read(text);
    expect(settings.problems.all().filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(settings.uses).toMatchObject([
      { analyzer: 'a', setting: { setting: 'synonyms_path', format: 'solr-synonyms' } },
    ]);
    expect(chainUses(settings, 'analyzers-F1')).toMatchObject([{ expand: false, lenient: false }]);
  });

  it('a token count takes updateable filters', async () => {
    const mappings = { properties: { words: { type: 'token_count', analyzer: 'a' } } };
    expect((await read(JSON.stringify({ settings: { analysis: ANALYSIS }, mappings }))).problems.all()).toEqual([]);
  });

  it('YAML', async () => {
    const settings = await read(YAML, undefined, 'search/s.yml');
    expect(settings.problems.all()).toEqual([]);
    expect(settings.uses).toMatchObject([{ analyzer: 'a', time: 'search' }]);
  });

  it('tells when an analyzer is used', async () => {
    const { uses } = await read(SHAPES['an index template'] ?? '');
    expect(uses.map(({ time }) => time)).toEqual(['search']);
    const unmapped = await read(SHAPES['a bare analysis object'] ?? '');
    expect(unmapped.uses.map(({ time }) => time)).toEqual([null]);
  });
});

describe('files together', () => {
  it('finds the filter of a component template, by the base name in composed_of', async () => {
    const component = { template: { settings: { analysis: { filter: ANALYSIS.filter } } } };
    const template = {
      index_patterns: ['x'],
      composed_of: ['synonyms'],
      template: { settings: { analysis: { analyzer: ANALYSIS.analyzer } }, mappings: MAPPINGS },
    };
    const sources = [
      { file: 'search/synonyms.json', bytes: Buffer.from(JSON.stringify(component)) },
      { file: 'search/products.json', bytes: Buffer.from(JSON.stringify(template)) },
    ];
    const settings = await readIndexSettings(sources, [dictionaryAt('analyzers/F1', ['a, b'])], NEWEST_ENGINE);
    expect(settings.problems.all()).toEqual([]);
    expect(settings.uses).toMatchObject([{ file: 'search/products.json', analyzer: 'a' }]);
    const alone = await readIndexSettings(sources.slice(1), [], NEWEST_ENGINE);
    expect(alone.problems.all()).toEqual([]);
    expect(alone.problems.notices.join()).toContain('`s`');
  });
});

describe('defaults', () => {
  const own = (more: object) => JSON.stringify({ settings: { analysis: more } });
  const synonyms = (filter: object = {}) => ({
    s: { type: 'synonym_graph', synonyms_path: 'analyzers/F1', ...filter },
  });
  const chain = { tokenizer: 'standard', filter: ['s'] };
  const readAll = (files: Readonly<Record<string, string>>) =>
    readIndexSettings(
      Object.entries(files).map(([file, text]) => ({ file, bytes: Buffer.from(text) })),
      [dictionaryAt('analyzers/F1', ['a, b'])],
      NEWEST_ENGINE,
    );
  const timesOf = async (files: Readonly<Record<string, string>>) =>
    (await readAll(files)).uses.map(({ file, analyzer, time }) => `${file} ${analyzer} ${time}`);
  const fields = (more: object) => JSON.stringify({ mappings: { properties: { title: { type: 'text', ...more } } } });

  it('are those of the index, not of another file', async () => {
    const files = {
      'a.json': own({ filter: synonyms(), analyzer: { default: chain } }),
      'b.json': own({ filter: synonyms(), analyzer: { default_search: chain } }),
      'c.json': fields({}),
    };
    expect(await timesOf(files)).toEqual(['a.json default both', 'b.json default_search search']);
  });

  it('of a component template count for its template', async () => {
    const template = JSON.stringify({ composed_of: ['base'], template: JSON.parse(fields({})) as unknown });
    const base = JSON.stringify({
      template: { settings: { analysis: { filter: synonyms(), analyzer: { default_search: chain } } } },
    });
    expect(await timesOf({ 'base.json': base, 'products.json': template })).toEqual([
      'base.json default_search search',
    ]);
  });

  it('for quoted text are not those for search', async () => {
    const analyzer = {
      default: { tokenizer: 'standard' },
      default_search: { tokenizer: 'standard' },
      default_search_quoted: chain,
    };
    const scope = (await readAll({ 'a.json': own({ filter: synonyms(), analyzer }) })).scope;
    const [file] = scope.files;
    if (file === undefined) throw new Error('no file');
    const place = { line: 1, column: 1 };
    const named = (name: string | null) => (name === null ? null : { name, place });
    const field = (analyzer: string | null, quoted: string | null, type = 'text') => ({
      ...{ path: 'title', place, isDynamic: false, type, searchAnalyzer: null },
      analyzer: named(analyzer),
      searchQuoteAnalyzer: named(quoted),
    });
    // As OpenSearch 2.19.6 lists the analyzers of such fields.
    const defaults = { search: 'default_search', quote: 'default_search_quoted' };
    expect(analyzersOf(field(null, null), file, scope)).toEqual({ index: 'default', ...defaults });
    expect(analyzersOf(field('simple', null), file, scope)).toEqual({ index: 'simple', ...defaults });
    expect(analyzersOf(field('simple', 'stop'), file, scope)).toEqual({ ...defaults, index: 'simple', quote: 'stop' });
    const simple = { index: 'simple', search: 'simple', quote: 'simple' };
    expect(analyzersOf(field(null, null, 'completion'), file, scope)).toEqual(simple);
  });
});

describe('references', () => {
  const known = (file: string, references: readonly string[] = []): KnownDictionary => ({
    ...dictionaryAt('x', ['a, b']),
    name: 'prod-english',
    file,
    references,
  });
  const named = (path: string) =>
    JSON.stringify({ analysis: { ...ANALYSIS, filter: { s: { type: 'synonym', synonyms_path: path } } } });

  it.each([
    ['the package', 'analyzers/prod-english', known('d/e.txt')],
    ['settings-path, or the package without its prefix', 'analyzers/english', known('d/e.txt', ['analyzers/english'])],
    ['the base name of the file', 'synonyms/e.txt', known('d/e.txt')],
  ])('%s', async (_, path, dictionary) => {
    expect((await read(named(path), [dictionary])).uses).toMatchObject([{ dictionary: 'prod-english' }]);
  });

  it('neither a base name that two files have, nor anything else', async () => {
    const two = [known('d/e.txt'), { ...known('f/e.txt'), name: 'other' }];
    const settings = await read(named('synonyms/e.txt'), two);
    expect(settings.uses).toEqual([]);
    expect(settings.strangers).toMatchObject([{ path: 'synonyms/e.txt', setting: 'synonyms_path' }]);
    expect(strangerNotices(settings.strangers, null).join()).toContain(
      'names `synonyms/e.txt`, the base name of `d/e.txt` and `f/e.txt`',
    );
    const other = await read(named('synonyms/f.txt'), two);
    expect(strangerNotices(other.strangers, null).join()).toContain('`synonyms/f.txt`, which is not a dictionary');
  });

  it.each<readonly [string, readonly Partial<KnownDictionary>[], string, readonly string[]]>([
    [
      'two entries have',
      [
        { name: 'one', references: ['analyzers/F1'] },
        { name: 'two', references: ['x', 'analyzers/F1', 'analyzers/F1'] },
      ],
      'analyzers/F1',
      ['one', 'two'],
    ],
    [
      'is the package of another',
      [{ name: 'one', references: ['analyzers/two'] }, { name: 'two' }],
      'analyzers/two',
      ['one'],
    ],
    [
      'is that of another, named later',
      [{ name: 'two' }, { name: 'one', references: ['analyzers/two'] }],
      'analyzers/two',
      ['one'],
    ],
    [
      'is the name of another without the prefix',
      [
        { name: 'p-one', references: ['analyzers/two'], names: ['analyzers/one'] },
        { name: 'p-two', names: ['analyzers/two'] },
      ],
      'analyzers/two',
      ['p-one'],
    ],
    [
      'is a file of another',
      [
        { name: 'one', references: ['d/two.txt'] },
        { name: 'two', file: 'd/two.txt' },
      ],
      'd/two.txt',
      ['one'],
    ],
  ])('all whose `settings-path` it is, before any name: one that %s', async (_, dictionaries, path, names) => {
    const settings = await read(
      named(path),
      dictionaries.map((one) => ({ ...known(`d/${one.name}.txt`), ...one })),
    );
    expect(settings.uses.map(({ dictionary }) => dictionary)).toEqual(names);
    for (const name of names) {
      expect(chainUses(settings, name)).toHaveLength(1);
      expect(formatOf(settings, name)).toBe('solr-synonyms');
    }
    const notice = strangerNotices(settings.strangers, null).join();
    if (names.length === 1) expect(notice).toBe('');
    else expect(notice).toContain('the `settings-path` or the package of `d/one.txt` and `d/two.txt`: each of them');
  });

  it('several, which an engine is asked about in turn', async () => {
    const shared = ['one', 'two', 'three'].map((name) => ({ ...known(`d/${name}.txt`, ['analyzers/F1']), name }));
    const analyzer = { ...ANALYSIS.analyzer, b: { tokenizer: 'standard', filter: ['lowercase'] } };
    const settings = await read(JSON.stringify({ analysis: { ...ANALYSIS, analyzer } }), shared);
    const asked = settingsQuestions(settings, NEWEST_ENGINE).map(({ analyzer: name, chain, obstacle }) => [
      name,
      chain.parts.flatMap(({ slots }) => slots.map(({ dictionary }) => dictionary)),
      obstacle,
    ]);
    expect(asked).toEqual([
      ['a', ['one'], null],
      ['b', [], null],
      ['a', ['two'], null],
      ['a', ['three'], null],
    ]);
    const [model] = settings.models;
    if (model === undefined) throw new Error('There is no analyzer.');
    expect(speltAnalyzer(model, settings).obstacle).toContain('which may be several dictionaries of this run');
    expect(settings.analyzers.chainOf(model)?.run('a')).toHaveProperty('undecided');
  });
});

describe('formats', () => {
  const words = (setting: string, type: string, more: object = {}) =>
    ({ filter: { x: { type, [setting]: 'analyzers/F1', ...more } } }) as const;
  it.each([
    ['stemmer-override', words('rules_path', 'stemmer_override')],
    ['char-mapping', { char_filter: { x: { type: 'mapping', mappings_path: 'analyzers/F1' } } }],
    ['word-list', words('stopwords_path', 'stop')],
    ['word-list', words('keywords_path', 'keyword_marker')],
    ['word-list', words('keep_words_path', 'keep')],
    ['word-list', words('articles_path', 'elision')],
    ['word-list', words('common_words_path', 'common_grams')],
    ['word-list', words('word_list_path', 'dictionary_decompounder')],
    ['hyphenation', words('hyphenation_patterns_path', 'hyphenation_decompounder', { word_list: ['a'] })],
    ['type-table', words('type_table_path', 'word_delimiter_graph')],
    ['kuromoji', { tokenizer: { x: { type: 'kuromoji_tokenizer', user_dictionary: 'analyzers/F1' } } }],
    ['nori', { tokenizer: { x: { type: 'nori_tokenizer', user_dictionary: 'analyzers/F1' } } }],
    ['solr-synonyms', words('synonyms_path', 'synonym')],
    ['wordnet-synonyms', words('synonyms_path', 'synonym', { format: 'wordnet' })],
  ])('%s of a component that no analyzer uses', async (format, analysis) => {
    const settings = await read(JSON.stringify({ analysis }));
    expect(settings.uses).toEqual([]);
    expect(formatOf(settings, 'analyzers-F1')).toBe(format);
  });

  it('are rather those of a component that an analyzer uses', async () => {
    const filter = { a: { type: 'stop', stopwords_path: 'analyzers/F1' }, ...ANALYSIS.filter };
    const settings = await read(JSON.stringify({ analysis: { ...ANALYSIS, filter } }));
    expect(formatOf(settings, 'analyzers-F1')).toBe('solr-synonyms');
  });
});

describe('tokens', () => {
  const ending = (max: number, limit: object = {}) =>
    JSON.stringify({
      filter: {
        few: { type: 'limit', max_token_count: max, ...limit },
        most: { type: 'stop', remove_trailing: false },
      },
      analyzer: { a: { tokenizer: 'whitespace', filter: ['few', 'most'] } },
    });
  const tokensOf = async (text: string, settings: string) => {
    const { analyzers, models } = await read(settings, []);
    const [model] = models;
    const result = model === undefined ? null : analyzers.chainOf(model).run(text);
    return result !== null && 'tokens' in result ? result.tokens.map((token) => token.text) : 'undecided';
  };

  it.each([
    ['of houses', 2, {}, ['houses']],
    ['full of', 2, {}, ['full', 'of']],
    // A whitespace tokenizer that was stopped takes the text to end with its last token; others do not.
    ['full of houses', 2, {}, 'undecided'],
    ['full of houses', 2, { consume_all_tokens: true }, ['full']],
  ])('of %j, limited to %i and without stop words but a trailing one', async (text, max, limit, expected) => {
    expect(await tokensOf(text, ending(max, limit))).toEqual(expected);
  });
});

/** A file, and what is wrong with it. */
const PROBLEMS: readonly (readonly [string, unknown, string, RegExp])[] = [
  ['no JSON', '{"a": }', 'index-settings/syntax', /begin with/],
  ['a key twice', '{"settings": {}, "settings": {}}', 'index-settings/syntax', /twice/],
  ['neither settings nor mappings', { hello: 1 }, 'index-settings/syntax', /neither settings nor mappings/],
  [
    'a refused filter',
    { analysis: { ...ANALYSIS, analyzer: { a: { tokenizer: 'standard', filter: ['shingle', 's'] } } } },
    'index-settings/refused-filter',
    /Token filter \[shingle\] cannot be used to parse synonyms/,
  ],
  [
    'updateable at index time',
    { settings: { analysis: ANALYSIS }, mappings: { properties: { t: { type: 'text', analyzer: 'a' } } } },
    'index-settings/updateable-at-index-time',
    /analyzer \[a\] contains filters \[s\]/,
  ],
  [
    'an undefined filter',
    { analysis: { analyzer: { a: { tokenizer: 'standard', filter: ['lower_case'] } } } },
    'index-settings/undefined-name',
    /Did you mean `lowercase`\?.*failed to find filter under name \[lower_case\]/,
  ],
  [
    'a comma too many',
    { analysis: { analyzer: { a: { tokenizer: 'standard', filter: 'lowercase,,stop' } } } },
    'index-settings/undefined-name',
    /`a` names a filter with an empty name. Remove it.*failed to find filter under name \[\]/,
  ],
  [
    'an unknown type',
    { analysis: { filter: { x: { type: 'lower_case' } } } },
    'index-settings/unknown-component',
    /engine-url/,
  ],
  [
    'a missing option',
    { analysis: { filter: { x: { type: 'truncate' } } } },
    'index-settings/invalid-component',
    /length parameter/,
  ],
  [
    'null in a list of filters',
    { analysis: { analyzer: { a: { tokenizer: 'standard', filter: ['lowercase', null] } } } },
    'index-settings/invalid-component',
    /Remove `null`.*only value lists/,
  ],
  [
    'a fault inside a multiplexer',
    {
      analysis: {
        filter: { x: { type: 'lowercase', language: 'klingon' }, m: { type: 'multiplexer', filters: ['x'] } },
        analyzer: { a: { tokenizer: 'standard', filter: ['m'] } },
      },
    },
    'index-settings/invalid-component',
    /not support for lower case/,
  ],
  [
    'a fault in a normalizer',
    { analysis: { filter: { x: { type: 'lowercase', language: 'klingon' } }, normalizer: { n: { filter: ['x'] } } } },
    'index-settings/invalid-component',
    /not support for lower case/,
  ],
  [
    'filters of a built-in type',
    { analysis: { analyzer: { a: { type: 'kuromoji', filter: ['lowercase'] } } } },
    'index-settings/ignored-filter',
    /ignores its `filter`/,
  ],
  [
    "kuromoji's search mode",
    { analysis: { ...ANALYSIS, analyzer: { a: { tokenizer: 'kuromoji_tokenizer', filter: ['s'] } } } },
    'index-settings/stacking-tokenizer',
    /mode: normal/,
  ],
  [
    'an unknown synonym_analyzer',
    { analysis: { ...ANALYSIS, filter: { s: { ...ANALYSIS.filter.s, synonym_analyzer: 'stanard' } } } },
    'index-settings/unknown-synonym-analyzer',
    /silently ignored/,
  ],
  [
    'a search analyzer that is not updateable',
    {
      settings: { analysis: { ...ANALYSIS, filter: { s: { type: 'synonym_graph', synonyms_path: 'analyzers/F1' } } } },
      mappings: MAPPINGS,
    },
    'index-settings/not-updateable',
    /updateable: true/,
  ],
  [
    'synonym in a search analyzer',
    {
      settings: { analysis: { ...ANALYSIS, filter: { s: { ...ANALYSIS.filter.s, type: 'synonym' } } } },
      mappings: MAPPINGS,
    },
    'index-settings/needs-graph',
    /synonym_graph/,
  ],
  [
    'stop before synonyms',
    { analysis: { ...ANALYSIS, analyzer: { a: { tokenizer: 'standard', filter: ['stop', 's'] } } } },
    'index-settings/stop-before-synonyms',
    /after the synonym filter/,
  ],
  [
    'an inline rule',
    { analysis: { ...ANALYSIS, filter: { s: { type: 'synonym', synonyms: ['ok, fine', '&, and'] } } } },
    'index-settings/rejected-rule',
    /eliminated/,
  ],
];

const LFS = 'version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 3\n';

/** A file that can't be read, with the place of the fault, and what is said of it. */
const UNREADABLE: readonly (readonly [string, string, number, number, RegExp])[] = [
  ['s.yml', 'settings:\n  analysis: *base\n', 2, 13, /unresolved alias `\*base`/],
  ['s.yml', 'filter:\n  a: &a\n    type: stop\n    b: *a\nanalyzer: {}\n', 4, 8, /inside the value/],
  ['s.yml', 'filter:\n  x: {type: stop, stopwords: *words}\n', 2, 30, /unresolved alias `\*words`/],
  ['s.yml', 'filter: *late\nanalyzer: &late {}\n', 1, 9, /unresolved alias `\*late`/],
  ['s.yml', 'filter:\n  x:\n    <<: [stop]\n', 3, 5, /`<<` takes a map/],
  ['s.yml', 'filter:\n  x: {type: stop}\n  x: {type: stop}\n', 3, 3, /the key "x" occurs twice/],
  ['s.yml', 'settings: {}\n---\nsettings: {}\n', 2, 1, /one YAML document, but "---"/],
  ['s.yml', 'x: {'.repeat(20_000), 1, 1, /nested/],
  ['s.json', '{"filter": {"x": {"type": "stop",}}}', 1, 33, /comma/],
  ['s.json', '{"filter": {"x": {"type": "stop", "stopwords": ["a", ]}}}', 1, 52, /comma/],
  ['s.json', '{\n<<<<<<< HEAD\n"a": 1\n=======\n"a": 2\n>>>>>>> b\n}', 2, 1, /lines 2 to 6 are a merge conflict/],
  ['s.yml', 'a: 1\n<<<<<<< HEAD\nb: 1\n=======\nb: 2\n>>>>>>> b\n', 2, 1, /lines 2 to 6 are a merge conflict/],
  ['s.json', LFS, 1, 1, /pointer of Git LFS/],
  ['s.yml', LFS, 1, 1, /pointer of Git LFS/],
];

describe('files that cannot be read', () => {
  it.each(UNREADABLE)('%s: %j', async (file, text, line, column, message) => {
    const [problem, ...others] = (await read(text, [], file)).problems.all();
    expect(problem).toMatchObject({ code: 'index-settings/syntax', severity: 'error', line });
    if (!text.startsWith('x: {x')) expect(problem?.column).toBe(column);
    expect(problem?.message).toMatch(message);
    expect(others).toEqual([]);
  });
});

describe('stop words without regard to case', () => {
  const run = async (analysis: object) => {
    const { analyzers, models } = await read(JSON.stringify(analysis), []);
    const result = models[0] === undefined ? null : analyzers.chainOf(models[0]).run('the cat The');
    return result !== null && 'tokens' in result ? result.tokens.map((token) => token.text) : 'undecided';
  };

  // Asked of OpenSearch 2.19.6.
  it.each([
    [{ ignore_case: true }, ['cat']],
    [{ stopwords_case: true }, ['the', 'cat']],
    [{ stopwords_case: true, ignore_case: '' }, ['the', 'cat']],
  ])('in a filter: %j', async (more, tokens) => {
    const filter = { st: { type: 'stop', stopwords: ['The'], ...more } };
    expect(await run({ filter, analyzer: { a: { tokenizer: 'standard', filter: 'st' } } })).toEqual(tokens);
  });

  it.each([
    [{ ignore_case: true }, ['the', 'cat', 'the']],
    [{ stopwords_case: true }, ['cat']],
    [{ stopwords_case: '' }, ['the', 'cat', 'the']],
  ])('in an analyzer: %j', async (more, tokens) => {
    expect(await run({ analyzer: { a: { type: 'standard', stopwords: ['The'], ...more } } })).toEqual(tokens);
  });
});

describe('merge keys of YAML', () => {
  const MERGED = `analysis:
  filter:
    one: &one { type: stop, stopwords: [a] }
    two: &two { type: truncate, length: 3 }
    three:
      <<: *one
      stopwords: [b]
    four:
      length: 5
      <<: [*two, *one]
`;

  it('are read: own values first, then those of the first map', async () => {
    const { scope, problems } = await read(MERGED, [], 's.yml');
    const settings = scope.files[0]?.definitions.map(({ name, settings: own }) => [
      name,
      Object.fromEntries([...own].map(([key, { value, places }]) => [key, [value, places[0]?.line]])),
    ]);
    expect(problems.all()).toEqual([]);
    expect(Object.fromEntries(settings ?? [])).toMatchObject({
      three: { type: ['stop', 3], stopwords: [['b'], 7] },
      four: { type: ['truncate', 4], length: ['5', 9], stopwords: [['a'], 3] },
    });
  });

  it('have their problems where the value is written', async () => {
    const text = 'filter:\n  a: &a { type: truncate, length: 0 }\n  b: { <<: *a }\n';
    const lines = (await read(text, [], 's.yml')).problems.all().map(({ line }) => line);
    expect(lines).toEqual([2, 2]);
  });
});

describe('a stop filter before synonyms', () => {
  const stopping = (stop: object, synonyms: object = {}) =>
    read(
      JSON.stringify({
        filter: { st: stop, s: { ...ANALYSIS.filter.s, ...synonyms } },
        analyzer: { a: { tokenizer: 'standard', filter: ['st', 's'] } },
      }),
    );
  const said = async (...given: Parameters<typeof stopping>) =>
    (await stopping(...given)).problems.all().find(({ code }) => code === 'index-settings/stop-before-synonyms')
      ?.message;

  it.each([
    { type: 'stop', stopwords: '_none_' },
    { type: 'stop', stopwords: [] },
    { type: 'ja_stop', stopwords: '_none_' },
    { type: 'ja_stop', stopwords: [] },
    { type: 'ja_stop', stopwords: '' },
  ])('is no problem without stop words: %j', async (stop) => {
    expect(await said(stop)).toBeUndefined();
  });

  it.each([
    [{}, /refuse the whole file/],
    [{ lenient: true }, /silently drops each rule/],
  ])('is one with %j', async (synonyms, message) => {
    expect(await said({ type: 'stop' }, synonyms)).toMatch(message);
    expect(await said({ type: 'ja_stop' }, synonyms)).toMatch(message);
  });

  it.each([
    ['OpenSearch_2.17', /silently ignored by OpenSearch_2.17/],
    ['OpenSearch_2.19', undefined],
  ])('and a synonym_analyzer in %s', async (release, message) => {
    const filter = { s: { ...ANALYSIS.filter.s, synonym_analyzer: 'standard' } };
    const bytes = Buffer.from(JSON.stringify({ ...ANALYSIS, filter }));
    const { problems } = await readIndexSettings(
      [{ file: 's.json', bytes }],
      [],
      parseEngineVersion(release) ?? NEWEST_ENGINE,
    );
    const [problem] = problems.all().filter(({ code }) => code === 'index-settings/unknown-synonym-analyzer');
    if (message === undefined) expect(problem).toBeUndefined();
    else expect(problem?.message).toMatch(message);
  });
});

describe('components of plugins that the service offers', () => {
  const HANLP = 'hanlp hanlp_standard hanlp_index hanlp_nlp hanlp_crf hanlp_n_short hanlp_dijkstra hanlp_speed'.split(
    ' ',
  );
  const errorsOf = async (analysis: object) =>
    (await read(JSON.stringify({ settings: { analysis } }))).problems
      .all()
      .filter(({ severity }) => severity === 'error');
  const by = (parts: object) => ({ analyzer: { a: { tokenizer: 'standard', ...parts } } });

  it.each([...HANLP, 'hebrew', 'stconvert', 'pinyin_first_letter'])('the tokenizer %s', async (tokenizer) => {
    expect(await errorsOf(by({ tokenizer }))).toEqual([]);
  });

  it.each([
    ...['hebrew_lemmatizer', 'niqqud', 'add_suffix', 'stconvert', 'vi_stop', 'hiragana_uppercase'],
    'katakana_uppercase',
  ])('the filter %s', async (filter) => {
    expect(await errorsOf(by({ filter: [filter] }))).toEqual([]);
  });

  it('the char filter stconvert', async () => {
    expect(await errorsOf(by({ char_filter: ['stconvert'] }))).toEqual([]);
  });

  it.each([
    ...HANLP,
    ...['hebrew', 'hebrew_query', 'hebrew_query_light', 'hebrew_exact', 'stconvert', 'kuromoji_completion'],
  ])('the analyzer %s, in a field and as a type', async (analyzer) => {
    const mappings = { properties: { title: { type: 'text', analyzer } } };
    const { problems } = await read(
      JSON.stringify({ settings: { analysis: { analyzer: { a: { type: analyzer } } } }, mappings }),
    );
    expect(problems.all()).toEqual([]);
  });
});

describe('words', () => {
  it('of a rule in the settings say nothing of a manifest', async () => {
    const filter = { s: { type: 'synonym', synonyms: ['&, and'] } };
    const { problems } = await read(JSON.stringify({ ...ANALYSIS, filter }));
    const rejected = problems.all().find(({ code }) => code === 'index-settings/rejected-rule')?.message;
    expect(rejected).toContain('With `lenient: true` in the filter');
    expect(rejected).not.toContain('manifest');
  });

  it('begin with a capital', async () => {
    const analyzer = { a: { tokenizer: 'standard', filter: ['nGram'] } };
    const [problem] = (await read(JSON.stringify({ analyzer }))).problems.all();
    expect(problem?.message).toMatch(/^The filter `nGram` is refused/);
  });
});

describe('problems of index settings', () => {
  it.each(PROBLEMS)('%s', async (_, content, code, message) => {
    const text = typeof content === 'string' ? content : JSON.stringify(content, null, 2);
    const all = (await read(text)).problems.all();
    const found = all.find((problem) => problem.code === code);
    expect(found?.message, JSON.stringify(all)).toMatch(message);
    expect(found?.line).toBeGreaterThan(0);
    expect(found?.file).toBe('search/s.json');
  });

  it('points at the filter in the list of the analyzer', async () => {
    const text = JSON.stringify(
      { analysis: { ...ANALYSIS, analyzer: { a: { tokenizer: 'standard', filter: ['shingle', 's'] } } } },
      null,
      2,
    );
    const [problem] = (await read(text)).problems.all();
    expect(text.split('\n')[(problem?.line ?? 0) - 1]).toContain('"shingle"');
  });
});

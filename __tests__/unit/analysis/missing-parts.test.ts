/** Analyzers with a part that is defined in no file of the run: all that does not depend on it is judged, nothing else. */
import { describe, expect, test } from 'vitest';
import { diffDictionaries } from '../../../src/dictionaries/diff.ts';
import { NEWEST_ENGINE } from '../../../src/dictionaries/engine-version.ts';
import { engineQuestions } from '../../../src/search/engine/engine-questions.ts';
import { speltAnalyzer } from '../../../src/search/engine/settings-questions.ts';
import { judge, settingsFor, targetOf, template } from './judged.ts';

const RULES = 'the laptop, notebook\na, b\n';
const GAP = 'error 1 solr-synonyms/stop-word-gap';
const GONE = 'error 2 solr-synonyms/eliminated-term';
const MULTIPLE = 'error 3 solr-synonyms/multiple-arrows';
const STOP = /^warning \d+ index-settings\/stop-before-synonyms$/;
const UNKNOWN = /^warning \d+ index-settings\/unknown-component$/;
const chain = (filter: readonly string[], more: object = {}) => ({ p: { tokenizer: 'standard', filter, ...more } });
const multiplexer = (...filters: string[]) => ({ m: { type: 'multiplexer', filters } });
const condition = (...filter: string[]) => ({ c: { type: 'condition', filter, script: { source: 'true' } } });

const PARTS: readonly {
  where: string;
  analyzer: object;
  filter?: object;
  problems: readonly (string | RegExp)[];
}[] = [
  { where: 'nowhere', analyzer: chain(['lowercase', 'stop', 'x']), problems: [GAP, GONE, STOP] },
  { where: 'after the synonyms', analyzer: chain(['lowercase', 'stop', 'x', 'gone']), problems: [GAP, GONE, STOP] },
  { where: 'before the synonyms', analyzer: chain(['lowercase', 'gone', 'x']), problems: [UNKNOWN] },
  {
    where: 'before the synonyms, after a stop filter',
    analyzer: chain(['stop', 'gone', 'x']),
    problems: [STOP, UNKNOWN],
  },
  { where: 'in the tokenizer', analyzer: chain(['stop', 'x'], { tokenizer: 'gone' }), problems: [UNKNOWN, STOP] },
  { where: 'in a char filter', analyzer: chain(['x'], { char_filter: ['html_strip', 'gone'] }), problems: [UNKNOWN] },
  {
    where: 'in a multiplexer after',
    analyzer: chain(['stop', 'x', 'm']),
    filter: multiplexer('gone'),
    problems: [GAP, GONE, STOP],
  },
  { where: 'in a branch before', analyzer: chain(['m']), filter: multiplexer('gone, x'), problems: [UNKNOWN] },
  {
    where: 'in another branch',
    analyzer: chain(['m']),
    filter: multiplexer('gone', 'stop,x'),
    problems: [GAP, GONE, STOP],
  },
  { where: 'in a condition before', analyzer: chain(['c']), filter: condition('gone', 'x'), problems: [UNKNOWN] },
  {
    where: 'in a condition after',
    analyzer: chain(['c']),
    filter: condition('stop', 'x', 'gone'),
    problems: [GAP, GONE, STOP],
  },
  {
    where: 'before a filter that is refused there',
    analyzer: chain(['gone', 'shingle', 'x']),
    problems: [/^error \d+ index-settings\/refused-filter$/],
  },
];

test.each(PARTS)('a part that is missing $where', async ({ analyzer, filter = {}, problems }) => {
  const judged = await judge({ settings: template({ analyzer, filter }), dictionary: RULES });
  const expected = problems.map((problem) => (typeof problem === 'string' ? problem : expect.stringMatching(problem)));
  expect(judged.problems).toEqual(expected);
  const unknown = judged.settings.filter(({ code }) => code === 'index-settings/unknown-component');
  for (const { message } of unknown)
    expect(message).toMatch(/`gone`, which no file of `index-settings` defines, .*`engine-url`/);
  expect(judged.notices.join()).toMatch(
    JSON.stringify({ analyzer, filter }).includes('gone') ? /`gone`.* is not defined/ : /^$/,
  );
});

test('what every chain refuses is an error wherever a part is missing', async () => {
  const settings = template({ analyzer: chain(['gone', 'x'], { tokenizer: 'gone' }) });
  const { problems } = await judge({ settings, dictionary: `${RULES}a => b => c\n` });
  expect(problems).toEqual([MULTIPLE, expect.stringMatching(UNKNOWN)]);
});

test('each analyzer has its own chain', async () => {
  const analyzer = { ...chain(['gone', 'x']), q: { tokenizer: 'standard', filter: ['stop', 'x'] } };
  const { problems, messages } = await judge({ settings: template({ analyzer }), dictionary: RULES });
  expect(problems).toEqual([GAP, GONE, expect.stringMatching(UNKNOWN), expect.stringMatching(STOP)]);
  expect(messages[0]).toContain('analyzer `q` of s.json');
});

describe('lints of an analyzer with a part that is missing', () => {
  const updateable = { x: { type: 'synonym', synonyms_path: 'analyzers/x', updateable: true } };
  const fields = (analyzers: object) => ({ properties: { title: { type: 'text', ...analyzers } } });
  const searching = fields({ analyzer: 'standard', search_analyzer: 'p' });
  test.each([
    ['an updateable filter at index time', updateable, fields({ analyzer: 'p' }), ['updateable-at-index-time']],
    [
      'one that is not updateable',
      { x: { ...updateable.x, updateable: false, type: 'synonym_graph' } },
      searching,
      ['not-updateable'],
    ],
    ['one that is no graph', updateable, searching, ['needs-graph']],
  ])('%s', async (_, filter, mappings, codes) => {
    const settings = template({ filter, analyzer: chain(['lowercase', 'x', 'gone']) }, mappings);
    const judged = await judge({ settings, dictionary: 'a, b\n' });
    expect(judged.settings.map(({ code }) => code.replace('index-settings/', ''))).toEqual(codes);
  });
});

test('a name that is surely wrong is an error, and not unknown as well', async () => {
  const analysis = {
    filter: { x: { type: 'synonym', synonyms_path: 'analyzers/x' } },
    analyzer: chain(['stop', 'gone', 'x']),
  };
  const after = { ...analysis, analyzer: chain(['stop', 'x', 'gone']) };
  const undefinedName = expect.stringMatching(/^error \d+ index-settings\/undefined-name$/);
  expect((await judge({ settings: analysis, dictionary: RULES })).problems).toEqual([
    expect.stringMatching(STOP),
    undefinedName,
  ]);
  expect((await judge({ settings: after, dictionary: RULES })).problems).toEqual([
    GAP,
    GONE,
    expect.stringMatching(STOP),
    undefinedName,
  ]);
});

test.each([
  ['after the synonyms', ['x', 'gone'], { added: 1, removed: 1, changed: 1 }],
  ['nowhere', ['x'], { added: 1, removed: 1, changed: 1 }],
])('what a change means counts in an analyzer whose part is missing %s', async (_, filter, expected) => {
  const analyzer = { ...chain(['lowercase', 'x']), q: { tokenizer: 'standard', filter } };
  const target = targetOf({ dictionary: 'tv, tele\n' });
  const { options } = (await settingsFor(target, template({ analyzer }))).apply(target);
  const before = targetOf({ dictionary: 'TV, tele\n' }).source;
  expect(diffDictionaries(before, target.source, 'solr-synonyms', options)).toMatchObject(expected);
});

describe('an engine', () => {
  const SENDING: readonly (readonly [string, object, readonly string[]])[] = [
    [
      'is sent no analyzer with a part that is missing',
      template({ analyzer: chain(['stop', 'x', 'gone']) }),
      ['p gone'],
    ],
    ['nor one whose tokenizer is missing', template({ analyzer: chain(['x'], { tokenizer: 'gone' }) }), ['p gone']],
    [
      'nor rules that such an analyzer would read',
      template({
        filter: { x: { type: 'synonym', synonyms_path: 'analyzers/x', synonym_analyzer: 'q' } },
        analyzer: { ...chain(['x']), q: { tokenizer: 'standard', filter: ['gone'] } },
      }),
      ['p synonym_analyzer', 'q gone'],
    ],
    [
      'nor rules of an analyzer that is defined elsewhere',
      template({
        filter: { x: { type: 'synonym', synonyms_path: 'analyzers/x', synonym_analyzer: 'other' } },
        analyzer: chain(['x']),
      }),
      ['p synonym_analyzer'],
    ],
  ];
  test.each(SENDING)('%s', async (_, settings, obstacles) => {
    const target = targetOf({ dictionary: RULES });
    const { settings: read } = await settingsFor(target, settings);
    const { name = '', file, source, options } = target;
    const dictionary = { name, file, source, options, format: 'solr-synonyms', suspects: [] } as const;
    const { questions, notices } = engineQuestions(read, new Map([[name, dictionary]]), NEWEST_ENGINE);
    const kept = questions.flatMap(({ analyzer, obstacle }) => (obstacle === null ? [] : [{ analyzer, obstacle }]));
    expect(kept.map(({ analyzer }) => analyzer)).toEqual(obstacles.map((text) => text.split(' ')[0]));
    for (const [at, { obstacle }] of kept.entries()) expect(obstacle).toContain(obstacles[at]?.split(' ')[1]);
    expect(JSON.stringify(questions.filter(({ obstacle }) => obstacle === null))).not.toMatch(
      /gone|other|analyzers\/x/,
    );
    expect(notices).toEqual([]);
    const models = read.models.filter(({ missing }) => missing !== null);
    for (const model of models) expect(speltAnalyzer(model, read).obstacle).toContain('gone');
  });

  test('is sent no normalizer with a part that is missing', async () => {
    const settings = template({
      analyzer: chain(['x']),
      normalizer: { n: { filter: ['lowercase', 'gone'] } },
    } as never);
    const { settings: read } = await settingsFor(targetOf({ dictionary: RULES }), settings);
    const { questions } = engineQuestions(read, new Map(), NEWEST_ENGINE);
    expect(questions.find(({ kind }) => kind === 'normalizer')?.obstacle).toContain('a part of it (gone)');
  });
});

test('rules that an analyzer of another file reads are not known', async () => {
  const filter = { x: { type: 'synonym', synonyms_path: 'analyzers/x', synonym_analyzer: 'other' } };
  const { problems } = await judge({
    settings: template({ filter, analyzer: chain(['stop', 'x']) }),
    dictionary: RULES,
  });
  expect(problems).toEqual([expect.stringMatching(UNKNOWN)]);
});

describe('what a file elsewhere may set', () => {
  const x = { type: 'synonym_graph', synonyms_path: 'analyzers/x' };
  const LACKING: readonly (readonly [string, object, readonly (string | RegExp)[], RegExp])[] = [
    [
      'the type of a filter after the synonyms',
      { filter: { f: { length: 5 } }, analyzer: chain(['stop', 'x', 'f']) },
      [GAP, GONE, STOP],
      /`f` lacks.*`type`/,
    ],
    [
      'the type of a filter before them',
      { filter: { f: { length: 5 } }, analyzer: chain(['f', 'x']) },
      [UNKNOWN],
      /`f` lacks.*`type`/,
    ],
    [
      'an option of a filter before them',
      { filter: { f: { type: 'truncate' } }, analyzer: chain(['f', 'x']) },
      [UNKNOWN],
      /`f` lacks.*length parameter/,
    ],
    [
      'an option of a condition before them',
      { filter: { c: { type: 'condition', filter: ['x'] } }, analyzer: chain(['c', 'x']) },
      [UNKNOWN],
      /`c` lacks.*source/,
    ],
    [
      'the type of the synonym filter',
      { filter: { x: { updateable: true } }, analyzer: chain(['stop', 'x']) },
      [],
      /`x` lacks.*`type`/,
    ],
    [
      'the rules of a synonym filter',
      { filter: { y: { type: 'synonym' } }, analyzer: chain(['y']) },
      [],
      /`y` lacks.*`synonyms_path`/,
    ],
    [
      'the tokenizer, and the type',
      { filter: { x }, analyzer: { p: { filter: ['stop', 'x'] } } },
      [UNKNOWN, STOP],
      /analyzer `p` lacks.*`tokenizer`/,
    ],
    [
      'the tokenizer',
      { filter: { x }, analyzer: { p: { type: 'custom', filter: ['x'] } } },
      [UNKNOWN],
      /analyzer `p` lacks.*`tokenizer`/,
    ],
    [
      'a limit of the index',
      { filter: { g: { type: 'ngram', min_gram: 1, max_gram: 5 } }, analyzer: chain(['x', 'g']) },
      [],
      /^$/,
    ],
  ];
  const expected = (problems: readonly (string | RegExp)[]) =>
    problems.map((problem) => (typeof problem === 'string' ? problem : expect.stringMatching(problem)));

  test.each(LACKING)('%s is no error', async (_, analysis, problems, notice) => {
    const judged = await judge({ settings: template(analysis as never), dictionary: RULES });
    expect(judged.problems).toEqual(expected(problems));
    expect(judged.notices.join()).toMatch(notice);
    const { settings } = await settingsFor(targetOf({ dictionary: RULES }), template(analysis as never));
    const { questions } = engineQuestions(settings, new Map(), NEWEST_ENGINE);
    const isAsked = questions.some(({ obstacle }) => obstacle === null);
    expect(isAsked).toBe(notice.test(''));
  });

  test.each(LACKING)('%s is an error where nothing is elsewhere', async (_, analysis) => {
    const own = template(analysis as never) as { template: { settings: object } };
    const { problems, notices } = await judge({ settings: own.template.settings, dictionary: RULES });
    expect(problems.filter((problem) => /^error \d+ index-settings\/invalid-component$/.test(problem))).not.toEqual([]);
    expect(notices).toEqual([]);
  });
});

test('a value that is wrong is an error wherever the rest is', async () => {
  const settings = template({ filter: { f: { type: 'truncate', length: 0 } }, analyzer: chain(['x', 'f']) });
  const { problems } = await judge({ settings, dictionary: 'a, b\n' });
  expect(problems).toEqual([expect.stringMatching(/^error \d+ index-settings\/invalid-component$/)]);
});

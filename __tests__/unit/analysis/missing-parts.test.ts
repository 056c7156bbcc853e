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
    expect(questions.find(({ kind }) => kind === 'normalizer')?.obstacle).toContain('gone is defined in no file');
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

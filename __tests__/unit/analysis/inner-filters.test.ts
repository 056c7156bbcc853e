/** Filters inside of others. The verdicts are those of OpenSearch 2.19.6 and 3.9.0, with a script engine of one answer each. */
import { describe, expect, test } from 'vitest';
import { NEWEST_ENGINE } from '../../../src/dictionaries/engine-version.ts';
import { engineQuestions } from '../../../src/search/engine/engine-questions.ts';
import { judge, settingsFor, targetOf } from './judged.ts';

const RULES = 'the laptop, notebook\n';
const condition = (filter: string | readonly string[]) => ({ type: 'condition', filter, script: { source: 'true' } });
const multiplexer = (...filters: string[]) => ({ type: 'multiplexer', filters });
const analysis = (filter: object, chain: readonly string[], synonyms: object = {}) => ({
  filter: { x: { type: 'synonym_graph', synonyms_path: 'analyzers/x', ...synonyms }, ...filter },
  analyzer: { p: { tokenizer: 'standard', filter: chain } },
});
const codesOf = (problems: readonly string[]) =>
  problems.map((problem) => problem.replace(/ \d+ (index-settings\/)?/, ' '));

const GAP = 'error solr-synonyms/stop-word-gap';
const STOP = 'warning stop-before-synonyms';
const UNKNOWN = 'warning unknown-component';
const REFUSED = 'error refused-filter';
const UNDEFINED = 'error undefined-name';
const INVALID = 'error invalid-component';

/** `true`: the engine builds the analyzer; `false`: it refuses; `null`: it depends on the script. */
type Verdict = true | false | null;
const CASES: readonly (readonly [string, object, readonly string[], Verdict, readonly string[]])[] = [
  ['a condition', { c: condition(['x']) }, ['lowercase', 'c'], true, []],
  ['a condition after a stop filter', { c: condition(['x']) }, ['stop', 'c'], false, [GAP, STOP]],
  ['a condition with a stop filter', { c: condition(['stop', 'x']) }, ['c'], false, [GAP, STOP]],
  ['a condition with a text of names', { c: condition('stop, x') }, ['c'], false, [GAP, STOP]],
  ['a condition with a stop filter after them', { c: condition(['x', 'stop']) }, ['c'], true, []],
  [
    'a condition with a filter that is refused there',
    { c: condition(['word_delimiter_graph', 'x']) },
    ['c'],
    false,
    [REFUSED],
  ],
  ['a condition after a filter that is refused there', { c: condition(['x']) }, ['shingle', 'c'], false, [REFUSED]],
  ['a condition in a multiplexer', { c: condition(['x']), m: multiplexer('stop,c') }, ['m'], false, [GAP, STOP]],
  ['a multiplexer in a condition', { m: multiplexer('stop,x'), c: condition(['m']) }, ['c'], false, [GAP, STOP]],
  [
    'a multiplexer in a condition after a stop filter',
    { m: multiplexer('x'), c: condition(['m']) },
    ['stop', 'c'],
    false,
    [GAP, STOP],
  ],
  ['a multiplexer in a multiplexer', { n: multiplexer('x'), m: multiplexer('stop, n') }, ['m'], false, [GAP, STOP]],
  ['a condition in a condition', { d: condition(['x']), c: condition(['stop', 'd']) }, ['c'], false, [GAP, STOP]],
  [
    'a condition after a multiplexer',
    { m: multiplexer('lowercase'), c: condition(['m', 'x']) },
    ['c'],
    false,
    [REFUSED],
  ],
  ['another branch', { m: multiplexer('stop', 'x') }, ['m'], true, []],
  ['a condition before the synonyms', { c: condition(['stop']) }, ['c', 'x'], null, [UNKNOWN]],
  ['a condition before them in a branch', { c: condition(['stop']), m: multiplexer('c,x') }, ['m'], null, [UNKNOWN]],
  [
    'a condition with a filter that is refused, before the synonyms',
    { c: condition(['shingle']) },
    ['c', 'x'],
    null,
    [UNKNOWN],
  ],
  [
    'a predicate before the synonyms',
    { r: { type: 'predicate_token_filter', script: { source: 'true' } } },
    ['r', 'x'],
    null,
    [UNKNOWN],
  ],
  ['a condition with a name that is not defined', { c: condition(['nope']) }, ['c'], false, [UNDEFINED]],
  ['a condition with a name with a comma', { c: condition(['stop,x']) }, ['c'], false, [UNDEFINED]],
  ['a condition with an empty name', { c: condition(['']) }, ['c'], false, [UNDEFINED]],
  ['such a condition that nothing uses', { c: condition(['nope']) }, ['lowercase'], true, []],
  ['a condition without filters', { c: condition([]) }, ['lowercase'], false, [INVALID]],
  ['a multiplexer with a name that is not defined', { m: multiplexer('lowercase,nope') }, ['m'], false, [UNDEFINED]],
  ['a multiplexer with empty names', { m: multiplexer('lowercase,,trim', '') }, ['m'], true, []],
  ['a condition in itself', { c: condition(['lowercase', 'c']) }, ['c'], false, [INVALID]],
  ['conditions in each other', { c: condition(['d']), d: condition(['c']) }, ['c'], false, [INVALID]],
  ['a multiplexer in itself', { m: multiplexer('m') }, ['m'], false, [INVALID]],
];

test.each(CASES)('%s', async (_, filter, chain, verdict, expected) => {
  const { problems } = await judge({ settings: analysis(filter, chain), dictionary: RULES });
  expect(codesOf(problems)).toEqual(expected);
  expect(problems.some((problem) => problem.startsWith('error'))).toBe(verdict === false);
});

test.each([
  [{ c: condition(['nope']) }, 'ScriptedConditionTokenFilter [c] refers to undefined token filter [nope].'],
  [{ c: multiplexer('nope') }, 'Multiplexing filter [c] refers to undefined tokenfilter [nope].'],
])('%j: the words are those of the engine, at the name', async (filter, words) => {
  const { settings } = await judge({ settings: analysis(filter, ['c']), dictionary: RULES });
  expect(settings).toMatchObject([{ message: expect.stringContaining(`The engine's own message: ${words}`) }]);
  const line = JSON.stringify(analysis(filter, ['c']), null, 1)
    .split('\n')
    .findIndex((text) => text.includes('"nope"'));
  expect(settings[0]?.line).toBe(line + 1);
});

test('more filters inside of others than an analyzer has are refused, and end', async () => {
  const names = Array.from({ length: 30 }, (_, at) => `f${at}`);
  const filter = Object.fromEntries(
    names.map((name, at) => [name, multiplexer(names[at + 1] ?? 'x', names[at + 1] ?? 'x')]),
  );
  const { problems } = await judge({ settings: analysis(filter, ['f0']), dictionary: 'a, b\n' });
  expect(new Set(codesOf(problems))).toContain(INVALID);
});

describe('updateable', () => {
  const times = [
    ['in a multiplexer, not at index time', { o: multiplexer('x') }, 'updateable-at-index-time'],
    [
      'in a multiplexer of a multiplexer, not at index time',
      { o: multiplexer('i'), i: multiplexer('x') },
      'updateable-at-index-time',
    ],
    ['in a condition, at any time', { o: condition(['x']) }, null],
    ['in a multiplexer of a condition, at any time', { o: condition(['i']), i: multiplexer('x') }, null],
  ] as const;
  test.each(times)('%s', async (_, filter, code) => {
    const mappings = { properties: { title: { type: 'text', analyzer: 'p' } } };
    const settings = { settings: { analysis: analysis(filter, ['o'], { updateable: true }) }, mappings };
    const { problems } = await judge({ settings, dictionary: 'a, b\n' });
    expect(codesOf(problems)).toEqual(code === null ? [] : [`error ${code}`]);
  });

  test.each([
    ['alone', ['o'], {}, ['warning not-updateable']],
    [
      'beside one that is updateable',
      ['y', 'o'],
      { y: { type: 'synonym_graph', synonyms: ['c, d'], updateable: true } },
      [],
    ],
  ])('in a condition of a search analyzer, %s', async (_, chain, more, expected) => {
    const mappings = { properties: { title: { type: 'text', analyzer: 'standard', search_analyzer: 'p' } } };
    const filter = { o: condition(['x']), ...more };
    const settings = { settings: { analysis: analysis(filter, chain, { updateable: true }) }, mappings };
    const { problems, messages } = await judge({ settings, dictionary: 'a, b\n' });
    expect(codesOf(problems)).toEqual(expected);
    if (expected.length === 1 && expected[0]?.includes('not-updateable'))
      expect(messages[0]).toContain('inside the condition `o`');
  });
});

test('a dictionary inside of another filter is used, though an engine can not be asked', async () => {
  const target = targetOf({ dictionary: 'a, b\n' });
  const { settings } = await settingsFor(
    target,
    analysis({ c: condition(['x', 's']), s: { type: 'stop', stopwords_path: 'analyzers/x' } }, ['c']),
  );
  expect(settings.uses.map(({ setting }) => setting.setting).sort()).toEqual(['stopwords_path', 'synonyms_path']);
  const { name = '', file, source, options } = target;
  const dictionary = { name, file, source, options, format: 'solr-synonyms', suspects: [] } as const;
  const { notices } = engineQuestions(settings, new Map([[name, dictionary]]), NEWEST_ENGINE);
  expect(notices).toEqual([]);
});

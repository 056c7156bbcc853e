/** What an engine is asked about index settings, and what it settles. */

import { expect, test } from 'vitest';
import { bytesSource } from '../../../src/dictionaries/byte-source.ts';
import { readIndexSettings } from '../../../src/dictionaries/settings/index-settings.ts';
import { engineClient } from '../../../src/opensearch/engine-client.ts';
import { askEngine, identifyEngine } from '../../../src/search/engine/engine.ts';
import { engineQuestions } from '../../../src/search/engine/engine-questions.ts';
import { type Answer, BUILT, refused, startEngineServer } from '../../search/engine/engine-server.ts';

const FILTERS = { y: { type: 'synonym_graph', synonyms_path: 'analyzers/synonyms', updateable: true } };
const SEARCHING = { q: { tokenizer: 'standard', filter: ['lowercase', 'y'] } };
const source = bytesSource(Buffer.from('gelato, ice cream\n'));

interface Asked {
  /** Bodies besides that of the analyzer `q`, without the text. */
  readonly bodies: readonly unknown[];
  readonly validated: boolean;
  readonly problems: readonly string[];
  /** Places of the warnings `index-settings/unknown-component`, by their quoted type. */
  readonly unknown: readonly string[];
}

async function ask(analysis: object, answer: (body: string) => Answer = () => BUILT): Promise<Asked> {
  await using engine = await startEngineServer(({ body }) => answer(body));
  const world = {
    env: {},
    signal: new AbortController().signal,
    clock: { now: () => Date.now(), sleep: async () => {} },
  };
  const api = engineClient(new URL(engine.url), world);
  const identity = await identifyEngine(api, world);
  const known = { name: 'synonyms', file: 'd/synonyms.txt', source, format: 'solr-synonyms', references: [] } as const;
  const bytes = Buffer.from(JSON.stringify({ analysis }));
  const settings = await readIndexSettings([{ file: 's.json', bytes }], [known], identity.version);
  const options = { engineVersion: identity.version, expand: true, lenient: false, analysis: null };
  const dictionaries = new Map([['synonyms', { ...known, options, suspects: [] }]]);
  const { questions } = engineQuestions(settings, dictionaries, identity.version);
  const report = await askEngine(questions, dictionaries, { api, identity, world });
  const left = settings.problems.afterEngine(settings.problems.all(), report.built);
  const bodies = engine.requests.slice(1).map(({ body }) => {
    const { text: _, ...rest } = JSON.parse(body) as Record<string, unknown>;
    return rest;
  });
  return {
    bodies: bodies.filter((body) => !JSON.stringify(body).includes('gelato')),
    validated: report.validated,
    problems: report.problems.map(
      ({ problem: { code, message } }) => `${code} ${message.replace(/ of s\.json.*/, '')}`,
    ),
    unknown: left.flatMap(({ code, message }) =>
      code === 'index-settings/unknown-component' ? [/`([^`]+)`/.exec(message)?.[1] ?? ''] : [],
    ),
  };
}

const keyword = (filter: object) => ({ tokenizer: 'keyword', char_filter: [], filter: [filter] });
const QUESTIONS: readonly {
  what: string;
  analysis: object;
  bodies: readonly object[];
  problems?: readonly string[];
}[] = [
  { what: 'an analyzer of a type', analysis: { analyzer: { odd: { type: 'acme' } } }, bodies: [{ analyzer: 'acme' }] },
  {
    what: 'one whose type reads no options',
    analysis: { analyzer: { k: { type: 'keyword', filter: ['x'] } } },
    bodies: [{ analyzer: 'keyword' }],
  },
  {
    what: 'one with options that parts have',
    analysis: { analyzer: { p: { type: 'pattern', pattern: ',', lowercase: false, stopwords: ['x'] } } },
    bodies: [
      { tokenizer: { type: 'pattern', pattern: ',' }, char_filter: [], filter: [{ type: 'stop', stopwords: ['x'] }] },
    ],
  },
  {
    what: 'the standard one without stop words',
    analysis: { analyzer: { s: { type: 'standard', max_token_length: '5' } } },
    bodies: [{ tokenizer: { type: 'standard', max_token_length: '5' }, char_filter: [], filter: ['lowercase'] }],
  },
  {
    what: 'one with options that have no form',
    analysis: { analyzer: { en: { type: 'english', stopwords: ['x'] } } },
    bodies: [],
    problems: ['engine/not-asked Analyzer en'],
  },
  { what: 'an unused filter', analysis: { filter: { u: { type: 'acme' } } }, bodies: [keyword({ type: 'acme' })] },
  { what: 'an unused synonym filter, which is never built', analysis: { filter: { z: FILTERS.y } }, bodies: [] },
  {
    what: 'an unused tokenizer',
    analysis: { tokenizer: { t: { type: 'acme' } } },
    bodies: [{ tokenizer: { type: 'acme' }, char_filter: [], filter: [] }],
  },
  {
    what: 'an unused char filter',
    analysis: { char_filter: { c: { type: 'mapping', mappings: ['a => b'] } } },
    bodies: [{ tokenizer: 'keyword', char_filter: [{ type: 'mapping', mappings: ['a => b'] }], filter: [] }],
  },
  {
    what: 'a normalizer and its parts',
    analysis: {
      char_filter: { c: { type: 'acme' } },
      normalizer: { n: { char_filter: ['c'], filter: ['lowercase'] } },
    },
    bodies: [{ char_filter: [{ type: 'acme' }], filter: ['lowercase'] }],
  },
  {
    what: 'a normalizer of a type',
    analysis: { normalizer: { n: { type: 'acme' } } },
    bodies: [],
    problems: ['engine/not-asked Normalizer n'],
  },
  {
    what: 'the other parts of an analyzer that is not asked',
    analysis: {
      filter: { m: { type: 'multiplexer', filters: ['lowercase', 'u'] }, u: { type: 'acme' } },
      analyzer: { b: { tokenizer: 'standard', filter: ['m'] } },
    },
    bodies: [keyword({ type: 'acme' })],
    problems: ['engine/not-asked Analyzer b'],
  },
];

test.each(QUESTIONS)('asked: $what', async ({ analysis, bodies, problems = [] }) => {
  const own = { filter: {}, analyzer: {}, ...analysis };
  const asked = await ask({
    ...own,
    filter: { ...FILTERS, ...own.filter },
    analyzer: { ...SEARCHING, ...own.analyzer },
  });
  expect(asked.bodies).toEqual(bodies);
  expect(asked.problems).toEqual(problems);
  expect(asked.validated).toBe(problems.length === 0);
  const isBuilt = problems.every((problem) => !problem.includes('Normalizer'));
  expect(asked.unknown).toEqual(isBuilt ? [] : ['acme']);
});

test('where nothing is asked, nothing is validated', async () => {
  expect(await ask({ filter: FILTERS })).toMatchObject({ bodies: [], validated: false, problems: [] });
});

test('a warning about what is not known is withdrawn only where the engine built its component', async () => {
  const analysis = {
    filter: { ...FILTERS, good: { type: 'acme_good' }, bad: { type: 'acme_bad' } },
    analyzer: { ...SEARCHING, odd: { type: 'standrad' } },
  };
  const lacking = (name: string) => refused(`failed to find global ${name}`);
  const asked = await ask(analysis, (body) =>
    body.includes('acme_bad')
      ? lacking('filter under [acme_bad]')
      : body.includes('standrad')
        ? lacking('analyzer [standrad]')
        : BUILT,
  );
  expect(asked.problems).toEqual([
    expect.stringContaining("engine/rejected The engine (OpenSearch 2.19.6) can't build analyzer odd"),
    expect.stringContaining("engine/rejected The engine (OpenSearch 2.19.6) can't build filter bad"),
  ]);
  expect(asked.unknown).toEqual(['acme_bad', 'standrad']);
});

test('a limit that the index raises is no rejection', async () => {
  const limit = refused(
    'must be less than or equal to: [1]. This limit can be set by changing the [index.max_ngram_diff] index level setting.',
  );
  const analysis = { filter: { ...FILTERS, g: { type: 'ngram', min_gram: 1, max_gram: 5 } }, analyzer: SEARCHING };
  const asked = await ask(analysis, (body) => (body.includes('ngram') ? limit : BUILT));
  expect(asked).toMatchObject({ validated: false, problems: ['engine/not-asked Filter g'] });
});

/** A `limit` filter leaves the rest of a text unread, so that the offsets of the next text in a request are not known. */

import { expect, test } from 'vitest';
import { analyze } from '../../src/search/analyze.ts';
import { analyzeBody, builtIn, type Part } from '../../src/search/chain.ts';
import { cutOf, filtersOf, isApart, readIndexSettings } from '../../src/search/domain/index-analysis.ts';
import type { JsonObject } from '../../src/search/json-value.ts';
import { asking, FILE, searchIndex, startSearchStage } from './search-stage.ts';

const TESTS = 'search/tests.yml';
const SEARCH_TESTS =
  'field: title\ntests:\n  - search: sorbet and more words\n    finds: [gelato for two people]\n    not: [sofa for sorbet]\n  - search: granita\n    finds: [ice]\n';

test('an analyzer with a limit is verified, and search tests hold on its domain', async () => {
  await using site = await startSearchStage();
  const index = searchIndex(site.path);
  const { filter, analyzer } = index.analysis;
  const few = { type: 'limit', max_token_count: 1 };
  site.backend.createIndex('products', {
    ...index,
    analysis: {
      filter: { ...filter, few },
      analyzer: {
        plain: { tokenizer: 'standard', filter: ['lowercase', 'few'] },
        with_synonyms: { ...analyzer?.['with_synonyms'], filter: ['lowercase', 'few', 'syn'] },
      },
    },
  });
  const content = 'gelato, sorbet\nice, granita\nlaptop, notebook\ntable top => desk\n';
  site.stage.workspace.commit('More', { [FILE]: content, [TESTS]: SEARCH_TESTS });
  const run = await site.stage.run({ inputs: asking(site.domain, { 'search-tests': TESTS }) });
  expect(run.outputs.tests, run.log).toEqual({ passed: 2, failed: 0, skipped: 0 });
  expect(run.outputs.search).toMatchObject([{ index: 'products', verdict: 'live' }]);
  expect(run.outputs['failure-reason']).toBe('');
});

const own = { type: 'limit', max_token_count: '2' };

test.each([
  ['the filter of the engine', builtIn('filter', 'limit'), { type: 'limit', consume_all_tokens: true }],
  ['one of the index', { ...builtIn('filter', 'few'), definition: own }, { ...own, consume_all_tokens: true }],
] as const)('%s reads on where its chain is spelt out', (_what, part: Part, filter) => {
  const chain = { parts: [builtIn('tokenizer', 'standard'), part] };
  for (const names of ['index', 'none'] as const)
    expect(analyzeBody(chain, names, () => 'path', ['a'])['filter']).toEqual([filter]);
});

const CHAINS = [
  ['lowercase', null, false, false],
  ['limit', 'own', true, false],
  ['few', 'own', true, false],
  ['whole', null, false, false],
  ['multi', 'nested', true, true],
] as const;

test.each(CHAINS)('with the filter %s', (filter, cut, memory, spelt) => {
  const flat = {
    'index.analysis.analyzer.a.tokenizer': 'standard',
    'index.analysis.analyzer.a.filter': [filter],
    'index.analysis.filter.few.type': 'limit',
    'index.analysis.filter.whole.type': 'limit',
    'index.analysis.filter.whole.consume_all_tokens': 'true',
    'index.analysis.filter.multi.type': 'multiplexer',
    'index.analysis.filter.multi.filters': ['lowercase, few'],
  };
  const [analysis] = readIndexSettings({ products: { settings: flat } });
  if (analysis === undefined) throw new Error('no index');
  const found = cutOf(filtersOf(analysis, 'analyzer', 'a'));
  expect(found).toBe(cut);
  expect(isApart(found, { analyzer: 'a', text: ['a'] })).toBe(memory);
  expect(isApart(found, { tokenizer: 'standard', filter: [filter], text: ['a'] })).toBe(spelt);
});

test('texts that are asked apart have the offsets of a joint request', async () => {
  const sent: unknown[] = [];
  const send = async ({ text }: JsonObject) => {
    const [only = ''] = text as readonly string[];
    sent.push(text);
    const tokens = [{ token: only.slice(0, 3), position: 0, start_offset: 0, end_offset: 3 }];
    return { status: 200, json: { tokens }, text: '' };
  };
  const answer = await analyze(send, { analyzer: 'a', text: ['one two three', 'two', 'tea cup'] }, true);
  expect(sent).toEqual([['one two three'], ['two'], ['tea cup']]);
  expect(answer).toMatchObject({ outcome: 'analyzed', tokens: [{ start: 0 }, { start: 14 }, { start: 18 }] });
});

/** A dictionary that is too large to be built on a domain is not built there by a search test either. */

import { expect, test } from 'vitest';
import { asking, FILE, searchIndex, startSearchStage } from './search-stage.ts';

const TESTS = 'search/tests.yml';
const STOP = 'dictionaries/stopwords.txt';
const RULES = Array.from({ length: 100_001 }, (_, at) => `left${at}, right${at}\n`).join('');
const SEARCH = 'field: title\ntests:\n  - search: left5\n    finds: [right5]\n';

test('search tests ask what is in memory, or nothing where another dictionary of the analyzer changes', async () => {
  const files = { [FILE]: RULES, [STOP]: 'the\nof\n' };
  const both = { files: 'dictionaries/*.txt' };
  await using site = await startSearchStage({ files, inputs: both });
  const stopwords_path = `analyzers/${site.stage.package('stopwords').id}`;
  const base = searchIndex(site.path);
  const analyzer = {
    ...base.analysis?.analyzer,
    with_synonyms: { tokenizer: 'standard', filter: ['lowercase', 'syn', 'own_stop'] },
  };
  const filter = { ...base.analysis?.filter, own_stop: { type: 'stop', stopwords_path } };
  site.backend.createIndex('products', { ...base, analysis: { filter, analyzer } });
  const before = site.domain.requests.length;
  const inputs = asking(site.domain, {
    ...both,
    'search-tests': TESTS,
    mode: 'validate',
    'verify-timeout-minutes': '1',
  });
  site.stage.workspace.commit('Tests', { [TESTS]: SEARCH });
  const unchanged = await site.stage.run({ inputs });
  expect(unchanged.outputs.tests, unchanged.log).toMatchObject({ passed: 1, failed: 0, skipped: 0 });
  site.stage.workspace.commit('Stop', { [STOP]: 'the\nof\nand\n' });
  const changed = await site.stage.run({ inputs });
  expect(changed.outputs.tests, changed.log).toMatchObject({ passed: 0, failed: 0, skipped: 1 });
  expect(changed.log).toContain('synonyms is too large to be built on a domain');
  const bodies = site.domain.requests.slice(before).map(({ body }) => body);
  expect(bodies.filter((body) => /"filter":\[[^\]]*"syn"/.test(body))).toEqual([]);
});

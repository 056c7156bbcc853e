/** Where AWS and search both differ from the repository, drift says both. */

import { expect, test } from 'vitest';
import { errorReply } from '../../emulator/search/backend.ts';
import { asking, FILE, searchIndex, startSearchStage } from './search-stage.ts';

const TESTS = 'search/tests.yml';
const NEXT = 'gelato, ice cream, sorbet\n';

test.concurrent('a file that search can not read is named beside what differs', async () => {
  await using site = await startSearchStage();
  site.backend.createIndex('products', searchIndex(site.path));
  await site.backend.putDictionary(site.stage.package('synonyms').id, Buffer.from('a => b => c\n'));
  site.stage.workspace.commit('More', { [FILE]: NEXT });
  const run = await site.stage.run({ inputs: asking(site.domain, { mode: 'drift' }) });
  expect(run.outputs['failure-reason'], run.log).toBe('drift');
  const said = run.errors.join('\n');
  expect(said).toContain('What is live differs from the repository.');
  expect(said).toContain('search-prod / products / with_synonyms: synonyms is broken.');
});

test.concurrent('what could not be asked, and a test that fails, are named beside what differs', async () => {
  await using site = await startSearchStage();
  for (const name of ['a', 'b']) site.backend.createIndex(name, searchIndex(site.path));
  const lacking = errorReply(
    403,
    'security_exception',
    'no permissions for [indices:admin/analyze] and User [name=job]',
  );
  site.domain.fault = ({ path }) => (path.startsWith('/b/_analyze') ? lacking : null);
  const test = 'field: title\ntests:\n  - search: gelato\n    finds: [pizza]\n';
  site.stage.workspace.commit('More', { [FILE]: NEXT, [TESTS]: test });
  const inputs = asking(site.domain, { mode: 'drift', verify: 'require', 'search-tests': TESTS });
  const run = await site.stage.run({ inputs });
  expect(run.outputs['failure-reason'], run.log).toBe('drift');
  const said = run.errors.join('\n');
  expect(said).toContain('What is live differs from the repository.');
  expect(said).toContain('lacks indices:admin/analyze');
  expect(said).toContain('A search test fails');
});

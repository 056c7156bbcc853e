/** How an engine reloads search analyzers: by which path, or not at all. */

import { expect, test } from 'vitest';
import { reloadPath } from '../../src/dictionaries/activation.ts';
import { parseEngineVersion } from '../../src/dictionaries/engine-version.ts';
import { asking, DOMAIN, FILE, searchIndex, startSearchStage } from './search-stage.ts';

const NEXT = 'gelato, ice cream, sorbet\n';

test.each([
  ['OpenSearch_3.9', '_plugins/_refresh_search_analyzers'],
  ['OpenSearch_1.0', '_plugins/_refresh_search_analyzers'],
  ['Elasticsearch_7.10', '_opendistro/_refresh_search_analyzers'],
  ['7.8', '_opendistro/_refresh_search_analyzers'],
  ['Elasticsearch_7.7', null],
  ['Elasticsearch_6.8', null],
  ['unknown', '_plugins/_refresh_search_analyzers'],
])('%s: %s', (engine, path) => {
  expect(reloadPath(parseEngineVersion(engine))).toBe(path);
});

test('Elasticsearch from 7.8 on reloads by its own path', async () => {
  await using site = await startSearchStage({
    emulator: { domains: [{ name: DOMAIN, engineVersion: 'Elasticsearch_7.10' }] },
  });
  site.backend.createIndex('products', searchIndex(site.path));
  site.domain.reload = 'never';
  site.stage.workspace.commit('More', { [FILE]: NEXT });
  const run = await site.stage.run({ inputs: asking(site.domain) });
  expect(run.outputs.search, run.log).toMatchObject([
    { verdict: 'stale', message: expect.stringContaining('"POST _opendistro/_refresh_search_analyzers/products"') },
  ]);
  const reload = await site.stage.run({ inputs: asking(site.domain, { reload: 'true' }) });
  expect(reload.outputs.search, reload.log).toMatchObject([{ verdict: 'live' }]);
  const posts = site.domain.requests.filter(({ method }) => method === 'POST');
  expect(posts.map(({ path, status }) => `${status} ${path}`)).toEqual([
    '200 /_opendistro/_refresh_search_analyzers/products',
  ]);
});

test('Elasticsearch before 7.8 reloads nothing, whatever is updateable', async () => {
  await using site = await startSearchStage({
    emulator: { domains: [{ name: DOMAIN, engineVersion: 'Elasticsearch_7.7' }] },
  });
  site.backend.createIndex('products', searchIndex(site.path));
  site.stage.workspace.commit('More', { [FILE]: NEXT });
  const run = await site.stage.run({ inputs: asking(site.domain, { reload: 'true' }) });
  expect(run.outputs.search, run.log).toMatchObject([{ verdict: 'needs-reopen' }]);
  const [use] = run.outputs.search;
  expect(use?.message).toContain('reloads no analyzers');
  expect(use?.message).not.toContain('updateable');
  expect(site.domain.requests.filter(({ method }) => method !== 'GET')).toEqual([]);
  expect(run.outputs['failure-reason']).toBe('');
});

const USER = { name: 'job', password: 'pass-word-1' };

test.each([
  [
    'Elasticsearch_7.10',
    'live',
    ['200 /_opendistro/_refresh_search_analyzers/products', '200 /products/_cache/clear?request=true'],
  ],
  ['Elasticsearch_7.7', 'needs-reopen', []],
  ['Elasticsearch_6.8', 'not-checked', []],
])('%s is known where its endpoint is not needed, as with a password', async (engineVersion, verdict, sent) => {
  await using site = await startSearchStage({ user: USER, emulator: { domains: [{ name: DOMAIN, engineVersion }] } });
  site.backend.createIndex('products', searchIndex(site.path));
  site.domain.reload = 'never';
  site.stage.workspace.commit('More', { [FILE]: NEXT });
  const run = await site.stage.run({ inputs: asking(site.domain, { reload: 'true' }) });
  expect(run.outputs.search, run.log).toMatchObject([{ verdict }]);
  const posts = site.domain.requests.filter(({ method }) => method === 'POST');
  expect(posts.map(({ path, status }) => `${status} ${path}`)).toEqual(sent);
});

test('where a role may not read the engine, and the endpoint is not needed, the domain is asked', async () => {
  await using site = await startSearchStage({ user: USER });
  site.backend.createIndex('products', searchIndex(site.path));
  site.stage.emulator.setPolicy(['es:DescribePackages', 'es:List*', 'es:Get*', 's3:*']);
  const run = await site.stage.run({ inputs: asking(site.domain, { mode: 'drift' }) });
  expect(run.outputs.search, run.log).toMatchObject([{ verdict: 'live' }]);
});

/** Domains that answer for some indexes only, have many of them, or know an older API. */

import { expect, test } from 'vitest';
import { errorReply, type RestReply } from '../../emulator/search/backend.ts';
import type { GatewayRequest } from '../../emulator/search/gateway.ts';
import { asking, FILE, searchIndex, startSearchStage } from './search-stage.ts';

const NEXT = 'gelato, ice cream, sorbet\n';
const TESTS = 'search/tests.yml';

const denied = (permission: string): RestReply =>
  errorReply(403, 'security_exception', `no permissions for [${permission}] and User [name=job]`);

test('one index whose shards or fields are denied does not hide the others', async () => {
  await using site = await startSearchStage();
  for (const name of ['open', 'shut']) site.backend.createIndex(name, searchIndex(site.path));
  for (const [what, permission] of [
    ['_search_shards', 'indices:admin/shards/search_shards'],
    ['_mapping', 'indices:admin/mappings/fields/get'],
  ] as const) {
    site.domain.fault = ({ path }) => (path.includes('shut') && path.includes(what) ? denied(permission) : null);
    const drift = await site.stage.run({ inputs: asking(site.domain, { mode: 'drift' }) });
    const shut = { index: 'shut', verdict: 'not-checked', message: expect.stringContaining(permission) };
    expect(drift.outputs.search, drift.log).toHaveLength(2);
    expect(drift.outputs.search).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ index: 'open', verdict: 'live' }),
        expect.objectContaining(shut),
      ]),
    );
    expect(drift.outputs['search-verified']).toBe(false);
  }
  site.stage.workspace.commit('More', { [FILE]: NEXT });
  const before = site.stage.snapshot();
  const deploy = await site.stage.run({ inputs: asking(site.domain, { verify: 'require' }) });
  expect(deploy.outputs['failure-reason'], deploy.log).toBe('search-failed');
  expect(site.stage.snapshot()).toEqual(before);
});

test('a pattern that is denied is not-checked, and what it may hold is not called unused', async () => {
  await using site = await startSearchStage();
  const refusal = ({ path }: GatewayRequest) =>
    path.includes('secret') ? denied('indices:monitor/settings/get') : null;
  site.domain.fault = refusal;
  const inputs = asking(site.domain, { mode: 'drift', indexes: 'products*, secret*' });
  const untold = { index: 'secret*', analyzer: null, verdict: 'not-checked' };
  const nothing = await site.stage.run({ inputs });
  expect(nothing.outputs.search, nothing.log).toMatchObject([untold]);
  site.backend.createIndex('products-1', searchIndex(site.path));
  const some = await site.stage.run({ inputs });
  expect(some.outputs.search).toMatchObject([{ index: 'products-1', verdict: 'live' }, untold]);
  expect(some.outputs['search-verified']).toBe(false);
  const required = await site.stage.run({ inputs: { ...inputs, verify: 'require' } });
  expect(required.outputs['failure-reason']).toBe('search-failed');
});

test('a domain without a template API, or without the right to it, is asked where an index uses each package', async () => {
  await using site = await startSearchStage();
  const templates = ({ path }: GatewayRequest) => /^\/_(?:index|component)_template/.test(path);
  const permission = 'indices:admin/index_template/get';
  const refusals = [
    denied(permission),
    errorReply(400, 'invalid_index_name_exception', "Invalid index name [_index_template], must not start with '_'."),
  ];
  // Nothing names the package: without templates it is not known to be unused, unless there can be none.
  for (const [at, refusal] of refusals.entries()) {
    site.domain.fault = (request) => (templates(request) ? refusal : null);
    const plan = await site.stage.run({ inputs: asking(site.domain, { mode: 'plan', verify: 'require' }) });
    expect(plan.outputs.search, plan.log).toMatchObject([{ verdict: at === 0 ? 'not-checked' : 'unused' }]);
  }
  site.backend.createIndex('products', searchIndex(site.path));
  for (const [at, refusal] of refusals.entries()) {
    site.domain.fault = (request) => (templates(request) ? refusal : null);
    site.stage.workspace.commit('More', { [FILE]: at === 0 ? NEXT : 'gelato, ice cream\n' });
    const deploy = await site.stage.run({ inputs: asking(site.domain, { verify: 'require' }) });
    expect(deploy.outputs['failure-reason'], deploy.log).toBe('');
    expect(deploy.outputs.search).toMatchObject([{ index: 'products', verdict: 'live' }]);
  }
});

test('search tests run on the indexes that have the field, wherever they are in the list; what is cut is said', async () => {
  await using site = await startSearchStage();
  const analysis = searchIndex(site.path).analysis;
  for (let at = 10; at < 70; at++) {
    site.backend.createIndex(`logs-${at}`, { analysis: {}, fields: { message: { type: 'text' } } });
  }
  site.backend.createIndex('products', searchIndex(site.path));
  const yaml = (field: string, found: string) => `field: ${field}\ntests:\n  - search: sorbet\n    finds: [${found}]\n`;
  site.stage.workspace.commit('More', { [FILE]: NEXT, [TESTS]: yaml('title', 'pizza') });
  const inputs = asking(site.domain, { 'search-tests': TESTS, mode: 'validate', 'verify-timeout-minutes': '1' });
  const run = await site.stage.run({ inputs });
  expect(run.outputs['failure-reason'], run.log).toBe('test-failed');
  expect(run.errors.join('\n')).toContain('search-prod (products');

  site.stage.workspace.commit('Other', { [TESTS]: yaml('nowhere', 'gelato') });
  const skipped = await site.stage.run({ inputs });
  expect(skipped.outputs.tests).toEqual({ passed: 0, failed: 0, skipped: 1 });
  expect(skipped.notices.join('\n')).toMatch(/no index of search-prod .* has the field `nowhere`/);

  // Fifty of them would be asked first, and none of these knows the word.
  const plain = { analysis: { analyzer: analysis.analyzer?.['plain'] ? { plain: analysis.analyzer['plain'] } : {} } };
  for (let at = 10; at < 70; at++) {
    const title = { type: 'text', analyzer: 'plain' };
    site.backend.createIndex(`logs-${at}`, { ...plain, fields: { title } });
  }
  site.stage.workspace.commit('Many', {
    [TESTS]: `${yaml('title', 'sorbet')}  - search: gelato\n    finds: [pizza]\n`,
  });
  const many = await site.stage.run({ inputs });
  expect(many.errors.join('\n'), many.log).toContain('search-prod (products');
  expect(many.notices.join('\n')).toMatch(/Of the 61 indexes of search-prod .* 50 were asked/);
});

test('a search test on an alias of a field runs with the analyzers of the field', async () => {
  await using site = await startSearchStage();
  const { analysis, fields } = searchIndex(site.path);
  const aliased = { ...fields, 'shop.name': { type: 'alias', path: 'title' } };
  site.backend.createIndex('products', { analysis, fields: aliased });
  site.backend.createIndex('shops', { analysis, fields: { 'shop.name': { type: 'text', analyzer: 'plain' } } });
  const yaml = 'field: shop.name\ntests:\n  - search: sorbet\n    finds: [gelato]\n';
  site.stage.workspace.commit('More', { [FILE]: NEXT, [TESTS]: yaml });
  const inputs = asking(site.domain, { 'search-tests': TESTS, mode: 'validate' });
  const both = await site.stage.run({ inputs });
  expect(both.errors.join('\n'), both.log).toContain('search-prod (shops');
  expect(both.errors.join('\n')).not.toContain('search-prod (products');
  const own = await site.stage.run({ inputs: { ...inputs, indexes: 'products' } });
  expect(own.outputs.tests, own.log).toEqual({ passed: 1, failed: 0, skipped: 0 });
});

test('a long list of patterns is asked in several requests', async () => {
  await using site = await startSearchStage();
  site.backend.createIndex('products', searchIndex(site.path));
  site.domain.fault = ({ path }) => {
    const isLong = encodeURI(path).replaceAll(',', '%2C').replaceAll('*', '%2A').length > 4_000;
    return isLong ? errorReply(400, 'too_long_http_line_exception', 'An HTTP line is larger than 4096 bytes.') : null;
  };
  const tenants = Array.from({ length: 160 }, (_, at) => `some-long-index-name-for-tenant-${at}-*`);
  const indexes = [...tenants, 'products'].join(',');
  const drift = await site.stage.run({ inputs: asking(site.domain, { mode: 'drift', indexes }) });
  expect(drift.outputs.search, drift.log).toMatchObject([{ index: 'products', verdict: 'live' }]);
  expect(site.domain.requests.filter(({ path }) => path.includes('_settings')).length).toBeGreaterThan(1);
});

test.each([
  ['/b/_search?', 'indices:data/read/search'],
  ['/b/_analyze', 'indices:admin/analyze'],
  ['/other/_search?', 'indices:data/read/search'],
  ['/other/_analyze', 'indices:admin/analyze'],
])('what may not be asked of one index is known before anything is published: %s', async (start, permission) => {
  const OTHER = 'dictionaries/other-synonyms.txt';
  const files = { [FILE]: 'gelato, ice cream\n', [OTHER]: 'sofa, couch\n' };
  const both = { files: 'dictionaries/*.txt' };
  await using site = await startSearchStage({ files, inputs: both });
  for (const name of ['a', 'b']) site.backend.createIndex(name, searchIndex(site.path));
  site.backend.createIndex('other', searchIndex(`analyzers/${site.stage.package('other-synonyms').id}`));
  site.domain.fault = ({ path }) => (path.startsWith(start) ? denied(permission) : null);
  site.stage.workspace.commit('More', { [FILE]: NEXT });
  const before = site.stage.snapshot();
  const run = await site.stage.run({ inputs: asking(site.domain, { ...both, verify: 'require' }) });
  expect(run.outputs['failure-reason'], run.log).toBe('search-failed');
  expect(run.errors.join('\n')).toContain(permission);
  expect(site.stage.snapshot()).toEqual(before);
});

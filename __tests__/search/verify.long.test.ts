/** What `verify` says of rare indexes, nodes and permissions: more of `verify.test.ts`. */

import type { ChildProcess } from 'node:child_process';
import { expect, test } from 'vitest';
import { runAction } from '../../scripts/run-action.ts';
import { push } from '../end-to-end/kit/events.ts';
import { BUCKET } from '../end-to-end/kit/stage.ts';
import { asking, DOMAIN, FILE, searchIndex, startSearchStage } from './search-stage.ts';

const NEXT = 'gelato, ice cream, sorbet\n';

test.each([
  ['answered', 'were reloaded.'],
  ['without an answer yet', 'may have been reloaded.'],
])('a run that is cancelled after its reload, %s, says so', async (what, said) => {
  await using site = await startSearchStage();
  site.backend.createIndex('products', searchIndex(site.path));
  site.domain.reload = 'never';
  site.stage.workspace.commit('More', { [FILE]: NEXT });
  let child: ChildProcess | null = null;
  let isPosted = false;
  site.domain.fault = ({ method }) => {
    if (isPosted) return 'hang';
    if (method !== 'POST') return null;
    isPosted = true;
    setTimeout(() => child?.kill('SIGTERM'), 500);
    return what === 'answered' ? null : 'hang';
  };
  const inputs = { files: FILE, format: 'solr-synonyms', bucket: BUCKET, domains: DOMAIN, mode: 'deploy' };
  const run = await runAction({
    workspace: site.stage.workspace.path,
    inputs: { ...inputs, ...asking(site.domain, { 'verify-timeout-minutes': '5', reload: 'true' }) },
    event: push(site.stage.workspace.head),
    env: { ...site.stage.running.env, AWS_EC2_METADATA_DISABLED: 'true' },
    onStart: (process) => {
      child = process;
    },
  });
  expect(run.exitCode).toBe(1);
  for (const text of [run.log, run.summary])
    expect(text).toContain(`The search analyzers of products on search-prod ${said}`);
});

test('a dictionary without an index is unused, and with a template it waits for the next index', async () => {
  await using site = await startSearchStage();
  const run = await site.stage.run({ inputs: asking(site.domain) });
  expect(run.outputs.search).toMatchObject([{ index: null, analyzer: null, use: 'unused', verdict: 'unused' }]);
  expect(run.outputs['search-verified']).toBe(true);
  site.backend.templates.set('shop', {
    template: { settings: { index: { analysis: { filter: { s: { synonyms_path: site.path } } } } } },
  });
  const later = await site.stage.run({ inputs: asking(site.domain) });
  expect(later.outputs.search).toMatchObject([{ index: 'shop', verdict: 'next-index' }]);
});

test('nodes that differ are mixed', async () => {
  await using site = await startSearchStage({ nodes: 2 });
  site.backend.createIndex('products', searchIndex(site.path));
  site.domain.reload = 'first-node';
  site.stage.workspace.commit('More', { [FILE]: NEXT });
  const run = await site.stage.run({ inputs: asking(site.domain, { 'verify-timeout-minutes': '0.2' }) });
  expect(run.outputs['failure-reason']).toBe('search-failed');
  expect(run.outputs.search[0]?.verdict).toBe('mixed');
  site.domain.reload = 0;
  await site.backend.reload('products');
  const drift = await site.stage.run({ inputs: asking(site.domain, { mode: 'drift' }) });
  expect(drift.outputs.search).toMatchObject([{ verdict: 'live' }]);
});

test('a broken file on the nodes is reported in every mode, and a repair can be merged', async () => {
  await using site = await startSearchStage();
  site.backend.createIndex('products', searchIndex(site.path));
  for (const files of site.backend.files) files.set(site.path, 'a => b => c\n');
  const drift = await site.stage.run({ inputs: asking(site.domain, { mode: 'drift' }) });
  expect(drift.outputs.search).toMatchObject([{ verdict: 'broken' }]);
  expect(drift.outputs['failure-reason']).toBe('search-failed');
  const plan = await site.stage.run({ inputs: asking(site.domain, { mode: 'plan' }) });
  expect(plan.outputs['failure-reason']).toBe('');
  expect(plan.warnings.join('\n')).toContain('broken');
  site.stage.workspace.commit('Repair', { [FILE]: NEXT });
  const validate = await site.stage.run({ inputs: asking(site.domain, { mode: 'validate' }) });
  expect(validate.outputs['failure-reason'], validate.log).toBe('');
  const repair = await site.stage.run({ inputs: asking(site.domain) });
  expect(repair.outputs.search).toMatchObject([{ verdict: 'live' }]);
});

const DENIED = [
  { permission: 'indices:monitor/settings/get', whole: true },
  { permission: 'indices:admin/mappings/fields/get', whole: true },
  { permission: 'indices:admin/analyze', whole: false },
  { permission: 'indices:data/read/search', whole: false },
  { permission: 'indices:admin/shards/search_shards', whole: false },
] as const;

test.each(DENIED)('without $permission nothing counts as live', async ({ permission, whole }) => {
  await using site = await startSearchStage();
  site.backend.createIndex('products', searchIndex(site.path));
  site.domain.denied.add(permission);
  const run = await site.stage.run({ inputs: asking(site.domain) });
  expect(run.outputs['failure-reason']).toBe('');
  expect(run.outputs.search).toMatchObject([{ index: whole ? null : 'products', verdict: 'not-checked' }]);
  expect(run.outputs.search[0]?.message).toContain(permission);
  expect(run.outputs['search-verified']).toBe(false);
  site.stage.workspace.commit('More', { [FILE]: NEXT });
  const before = site.stage.snapshot();
  const required = await site.stage.run({ inputs: asking(site.domain, { verify: 'require' }) });
  expect(required.outputs['failure-reason'], required.log).toBe('search-failed');
  expect(site.stage.snapshot()).toEqual(before);
});

test('user and password in domain-endpoints are basic authentication; reload then clears the request cache', async () => {
  await using site = await startSearchStage({ user: { name: 'job', password: 'pass-W0rd#1' } });
  site.backend.createIndex('products', searchIndex(site.path));
  site.domain.reload = 'never';
  site.stage.workspace.commit('More', { [FILE]: NEXT });
  const run = await site.stage.run({ inputs: asking(site.domain, { reload: 'true' }) });
  expect(run.outputs.search, run.log).toMatchObject([{ verdict: 'live' }]);
  const posts = site.domain.requests.filter(({ method }) => method === 'POST').map(({ path }) => path);
  expect(posts).toEqual(['/_plugins/_refresh_search_analyzers/products', '/products/_cache/clear?request=true']);
  expect(`${run.log.replaceAll(/^::add-mask::.*$/gm, '')}${run.summary}`).not.toMatch(/pass-W0rd/);
});

test('a closed index is not checked, and hidden ones only when they are named', async () => {
  await using site = await startSearchStage();
  site.backend.createIndex('products', searchIndex(site.path));
  site.backend.createIndex('.hidden', searchIndex(site.path));
  site.backend.createIndex('secret', { ...searchIndex(site.path), hidden: true });
  site.backend.close('products');
  const run = await site.stage.run({ inputs: asking(site.domain, { verify: 'require' }) });
  expect(run.outputs.search).toMatchObject([
    { index: 'products', verdict: 'not-checked', message: expect.stringMatching(/closed/) },
  ]);
  expect(run.outputs['failure-reason']).toBe('');
  const named = await site.stage.run({ inputs: asking(site.domain, { indexes: '.hid*, secret' }) });
  expect(named.outputs.search.map(({ index, verdict }) => [index, verdict])).toEqual([
    ['.hidden', 'live'],
    ['secret', 'live'],
  ]);
});

const TESTS = 'search/tests.yml';
const SEARCH_TESTS = 'field: title\ntests:\n  - search: sorbet\n    finds: [gelato]\n    not: [sofa]\n';

test.each(['deploy', 'validate'])('%s reports a failed test before a domain that could not be asked', async (mode) => {
  const files = { [FILE]: 'gelato, ice cream\n', [TESTS]: SEARCH_TESTS };
  const other = 'search-staging';
  await using site = await startSearchStage({ files, emulator: { domains: [DOMAIN, other] } });
  site.backend.createIndex('products', searchIndex(site.path));
  site.stage.workspace.commit('More', { [FILE]: 'gelato, ice cream, frozen\n' });
  const before = site.stage.snapshot();
  const endpoints = `${site.domain.line}\n${other}=http://127.0.0.1:9`;
  const places = { domains: `${DOMAIN}, ${other}`, 'domain-endpoints': endpoints };
  const run = await site.stage.run({
    inputs: asking(site.domain, { ...places, mode, verify: 'require', 'search-tests': TESTS }),
  });
  expect(run.outputs['failure-reason'], run.log).toBe('test-failed');
  expect(run.errors.join()).toMatch(/does not find `gelato`[\s\S]*search-staging/);
  expect(site.stage.snapshot()).toEqual(before);
});

test('a closed index does not keep the nodes of others from being asked', async () => {
  await using site = await startSearchStage();
  site.backend.createIndex('products', searchIndex(site.path));
  site.backend.createIndex('shut', searchIndex(site.path));
  site.backend.close('shut');
  const run = await site.stage.run({ inputs: asking(site.domain) });
  expect(run.outputs.search).toMatchObject([
    { index: 'products', verdict: 'live' },
    { index: 'shut', verdict: 'not-checked', message: expect.stringMatching(/closed/) },
  ]);
});

test('a test that holds with the new content fails after a deploy that search does not see', async () => {
  await using site = await startSearchStage();
  site.backend.createIndex('products', searchIndex(site.path, { updateable: false }));
  site.stage.workspace.commit('More', { [FILE]: 'gelato, sorbet\n', [TESTS]: SEARCH_TESTS });
  const inputs = asking(site.domain, { 'search-tests': TESTS });
  const run = await site.stage.run({ inputs });
  expect(run.outputs['failure-reason'], run.log).toBe('test-failed');
  expect(run.outputs.search).toMatchObject([{ verdict: 'needs-reopen' }]);
  expect(run.summary).toContain('What search makes of it');
  const drift = await site.stage.run({ inputs: { ...inputs, mode: 'drift' } });
  expect(drift.outputs['failure-reason']).toBe('search-failed');
  site.backend.close('products');
  site.backend.open('products');
  const opened = await site.stage.run({ inputs });
  expect(opened.outputs['failure-reason'], opened.log).toBe('');
  expect(opened.outputs.tests).toEqual({ passed: 1, failed: 0, skipped: 0 });
  expect(opened.summary).toContain('What search makes of it: nothing to do in 1 use');
});

test('lint says that it ignores verify', async () => {
  await using site = await startSearchStage();
  const before = site.domain.requests.length;
  const run = await site.stage.run({ inputs: asking(site.domain, { mode: 'lint' }) });
  expect(run.notices.join('\n')).toContain('verify');
  expect(site.domain.requests.length).toBe(before);
});

test('a dictionary of more than 100,000 entries is never built on a domain, and is told by single entries', async () => {
  await using site = await startSearchStage();
  site.backend.createIndex('products', searchIndex(site.path));
  const rules = Array.from({ length: 100_001 }, (_, at) => `left${at}, right${at}\n`).join('');
  site.stage.workspace.commit('Many', { [FILE]: rules });
  const before = site.domain.requests.length;
  const inputs = asking(site.domain, { 'max-removed-percent': '100', 'verify-timeout-minutes': '1' });
  const run = await site.stage.run({ inputs });
  expect(run.outputs.search, run.log).toMatchObject([{ verdict: 'live' }]);
  const bodies = site.domain.requests.slice(before).map(({ body }) => body);
  expect(bodies.filter((body) => /"filter":\[[^\]]*"syn"/.test(body))).toEqual([]);
  expect(Math.max(...bodies.map(({ length }) => length))).toBeLessThan(200_000);
  site.domain.reload = 'never';
  site.stage.workspace.commit('Others', { [FILE]: rules.replaceAll('right', 'wrong') });
  const stale = await site.stage.run({ inputs: { ...inputs, 'verify-timeout-minutes': '0.1' } });
  expect(stale.outputs.search, stale.log).toMatchObject([{ verdict: 'stale' }]);
});

test('aliases and data streams stand for their indexes, and a pattern takes no hidden one', async () => {
  await using site = await startSearchStage();
  site.backend.createIndex('products-1', { ...searchIndex(site.path), aliases: ['shop'] });
  site.backend.createIndex('hidden-1', { ...searchIndex(site.path), hidden: true, aliases: ['secrets'] });
  site.backend.createIndex('.ds-logs-000001', { ...searchIndex(site.path), hidden: true, aliases: ['logs'] });
  const indexes = async (patterns: string) => {
    const run = await site.stage.run({ inputs: asking(site.domain, { mode: 'plan', indexes: patterns }) });
    return run.outputs.search.map(({ index, verdict }) => `${verdict} ${index}`);
  };
  expect(await indexes('shop')).toEqual(['live products-1']);
  expect(await indexes('sho*')).toEqual(['live products-1']);
  expect(await indexes('logs')).toEqual(['live .ds-logs-000001']);
  expect(await indexes('log*')).toEqual(['live .ds-logs-000001']);
  expect(await indexes('secrets')).toEqual(['live hidden-1']);
  expect(await indexes('sec*')).toEqual(['not-checked hidden-1']);
});

test('what indexes leaves out is not called unused, and a name that nothing has is told', async () => {
  await using site = await startSearchStage();
  const ask = async (indexes: string) => {
    const run = await site.stage.run({ inputs: asking(site.domain, { mode: 'drift', verify: 'require', indexes }) });
    expect(run.outputs['failure-reason'], run.log).toBe('');
    const verdicts = run.outputs.search.map(({ index, verdict }) => `${verdict} ${index}`);
    const told = /No index, alias or data stream of search-prod matches (.*) of the input/.exec(run.notices.join('\n'));
    return { verdicts, verified: run.outputs['search-verified'], told: told?.[1] ?? null };
  };
  // No index of the whole domain names it.
  const unused = { verdicts: ['unused null'], verified: true };
  expect(await ask('*')).toEqual({ ...unused, told: null });
  expect(await ask('prod*')).toEqual({ ...unused, told: '`prod*`' });
  expect(await ask('products')).toEqual({ verdicts: ['not-checked null'], verified: false, told: '`products`' });
  site.backend.createIndex('products', { ...searchIndex(site.path), aliases: ['shop'] });
  site.backend.createIndex('other', { analysis: {}, fields: {} });
  const missed = { verdicts: ['not-checked products'], verified: false };
  expect(await ask('product')).toEqual({ ...missed, told: '`product`' });
  expect(await ask('products-2026, product*2')).toEqual({ ...missed, told: '`products-2026`, `product*2`' });
  expect(await ask('other')).toEqual({ ...missed, told: null });
  const seen = { verdicts: ['live products'], verified: true };
  expect(await ask('shop, produkte')).toEqual({ ...seen, told: '`produkte`' });
  expect(await ask('prod*')).toEqual({ ...seen, told: null });
});

test('of two lines for a domain neither is guessed, and a line for another one is told', async () => {
  await using site = await startSearchStage();
  const twice = asking(site.domain, { 'domain-endpoints': `${site.domain.line}\nsearch-prod=https://other.example` });
  const refused = await site.stage.run({ inputs: twice });
  expect(refused.outputs['failure-reason']).toBe('invalid-configuration');
  const more = asking(site.domain, {
    mode: 'plan',
    'domain-endpoints': `${site.domain.line}\nother=https://a.example`,
  });
  expect((await site.stage.run({ inputs: more })).notices.join('\n')).toContain('a line for other');
});

import { expect, test } from 'vitest';
import { asking, FILE, searchIndex, startSearchStage } from './search-stage.ts';

const NEXT = 'gelato, ice cream, sorbet\n';

test('an analyzer that AWS reloads is live, by GET alone', async () => {
  await using site = await startSearchStage();
  site.backend.createIndex('products', searchIndex(site.path));
  site.stage.workspace.commit('More', { [FILE]: NEXT });
  const run = await site.stage.run({ inputs: asking(site.domain) });
  expect(run.log).toContain('live');
  expect(run.outputs['failure-reason'], run.log).toBe('');
  expect(run.outputs.search).toEqual([
    {
      domain: 'search-prod',
      index: 'products',
      analyzer: 'with_synonyms',
      package: 'synonyms',
      use: 'search',
      verdict: 'live',
      message: null,
    },
  ]);
  expect(run.outputs['search-verified']).toBe(true);
  expect(new Set(site.domain.requests.map(({ method }) => method))).toEqual(new Set(['GET']));
});

test('a run without a domain asks nobody, so nothing is verified', async () => {
  await using site = await startSearchStage({ inputs: { domains: '' } });
  const run = await site.stage.succeed({ inputs: { verify: 'report' } });
  expect(run.outputs).toMatchObject({ search: [], 'search-verified': false });
});

test('an analyzer that AWS has not reloaded is stale and fails the step; reload updates it', async () => {
  await using site = await startSearchStage();
  site.backend.createIndex('products', searchIndex(site.path));
  site.domain.reload = 'never';
  site.stage.workspace.commit('More', { [FILE]: NEXT });
  const run = await site.stage.run({ inputs: asking(site.domain) });
  expect(run.log).toMatch(/search-prod: 1 of 1 analyzers without the new version\n/);
  expect(run.log).toMatch(/search-prod: still 1 of 1 analyzers without the new version after \d/);
  expect(run.outputs.search.map(({ verdict }) => verdict)).toEqual(['stale']);
  expect(run.outputs['failure-reason']).toBe('search-failed');
  expect(run.outputs['search-verified']).toBe(false);
  const drift = await site.stage.run({ inputs: asking(site.domain, { mode: 'drift' }) });
  expect(drift.outputs['failure-reason']).toBe('search-failed');
  const reload = await site.stage.run({ inputs: asking(site.domain, { reload: 'true' }) });
  expect(
    reload.outputs.search.map(({ verdict }) => verdict),
    reload.log,
  ).toEqual(['live']);
  expect(reload.outputs['failure-reason']).toBe('');
  expect(reload.log).toMatch(/search-prod: nothing left to wait for after \d/);
  const posts = site.domain.requests
    .filter(({ method }) => method !== 'GET')
    .map(({ method, path }) => `${method} ${path}`);
  expect(posts).toEqual(['POST /_plugins/_refresh_search_analyzers/products']);
  expect(reload.notices.join('\n')).toContain('_cache/clear');
  expect(reload.summary).toMatch(/^## ✅ The dictionaries are live; search analyzers had to be reloaded$/m);
  expect(reload.outputs.changed).toBe(false);
  for (const text of [reload.log, reload.summary])
    expect(text).not.toMatch(/nothing had to be done|Nothing was changed/);
});

const KINDS = [
  {
    what: 'a search analyzer without an updateable filter',
    options: { updateable: false },
    use: 'search',
    verdict: 'needs-reopen',
  },
  { what: 'an index analyzer', options: { updateable: false, at: 'index' }, use: 'index', verdict: 'needs-reindex' },
  { what: 'an analyzer for both', options: { updateable: false, at: 'both' }, use: 'both', verdict: 'needs-reindex' },
  { what: 'an analyzer that no field has', options: { at: 'nowhere' }, use: 'unused', verdict: 'unused' },
] as const;

test.each(KINDS)('$what: $verdict, which fails no deploy', async ({ options, use, verdict }) => {
  await using site = await startSearchStage();
  site.backend.createIndex('products', searchIndex(site.path, options));
  site.stage.workspace.commit('More', { [FILE]: NEXT });
  const run = await site.stage.run({ inputs: asking(site.domain) });
  expect(run.outputs['failure-reason'], run.log).toBe('');
  expect(run.outputs.search).toMatchObject([{ index: 'products', analyzer: 'with_synonyms', use, verdict }]);
  site.backend.close('products');
  site.backend.open('products');
  const drift = await site.stage.run({ inputs: asking(site.domain, { mode: 'drift' }) });
  expect(drift.outputs.search).toMatchObject([{ verdict: verdict === 'unused' ? 'unused' : 'live' }]);
});

test('a line that a domain refuses is an error before anything is published', async () => {
  await using site = await startSearchStage();
  const index = searchIndex(site.path);
  site.backend.createIndex('products', {
    ...index,
    analysis: {
      ...index.analysis,
      filter: { ...index.analysis.filter, stop: { type: 'stop', stopwords: ['the'] } },
      analyzer: {
        ...index.analysis.analyzer,
        with_synonyms: { tokenizer: 'standard', filter: ['lowercase', 'stop', 'syn'] },
      },
    },
  });
  const before = site.stage.snapshot();
  site.stage.workspace.commit('Bad', { [FILE]: 'gelato, ice cream\nfoo, bar\nthe => article\na, b\n' });
  for (const mode of ['deploy', 'validate']) {
    const run = await site.stage.run({ inputs: asking(site.domain, { mode }) });
    expect(run.outputs['failure-reason'], run.log).toBe('lint-failed');
    expect(run.outputs.packages[0]?.problems).toMatchObject([{ code: 'domain/rejected', line: 3, severity: 'error' }]);
    expect(run.outputs.valid).toBe(false);
  }
  expect(site.stage.snapshot()).toEqual(before);
  const plan = await site.stage.run({ inputs: asking(site.domain, { mode: 'plan' }) });
  expect(plan.outputs['failure-reason']).toBe('');
});

test('a role without es:ESHttpGet or es:DescribeDomain gets the line to add', async () => {
  await using site = await startSearchStage();
  site.backend.createIndex('products', searchIndex(site.path));
  for (const action of ['es:ESHttpGet', 'es:DescribeDomain']) {
    const others = ['es:Describe*', 'es:List*', 'es:Get*', 's3:*', 'es:ESHttpGet'].filter((one) => one !== action);
    const policy =
      action === 'es:DescribeDomain'
        ? others.map((one) => (one === 'es:Describe*' ? 'es:DescribePackages' : one))
        : others;
    site.stage.emulator.setPolicy(policy);
    const run = await site.stage.run({ inputs: asking(site.domain, { mode: 'plan' }) });
    expect(run.outputs.search).toMatchObject([{ index: null, verdict: 'not-checked' }]);
    expect(run.outputs.search[0]?.message).toContain(action);
  }
});

const TESTS = 'search/tests.yml';
const SEARCH_TESTS = 'field: title\ntests:\n  - search: sorbet\n    finds: [gelato]\n    not: [sofa]\n';

test('search tests run on the domain: before the change with the new content, and after it without', async () => {
  await using site = await startSearchStage();
  site.backend.createIndex('products', searchIndex(site.path));
  site.stage.workspace.commit('More', { [FILE]: 'gelato, sorbet\n', [TESTS]: SEARCH_TESTS });
  const inputs = asking(site.domain, { 'search-tests': TESTS });
  const run = await site.stage.run({ inputs });
  expect(run.outputs['failure-reason'], run.log).toBe('');
  expect(run.outputs.tests).toEqual({ passed: 1, failed: 0, skipped: 0 });

  site.stage.workspace.commit('Less', { [FILE]: 'gelato, ice cream\n', [TESTS]: SEARCH_TESTS });
  const before = site.stage.snapshot();
  for (const mode of ['validate', 'deploy']) {
    const refused = await site.stage.run({ inputs: { ...inputs, mode } });
    expect(refused.outputs['failure-reason'], refused.log).toBe('test-failed');
    expect(refused.errors.join('\n')).toContain('search-prod');
  }
  expect(site.stage.snapshot()).toEqual(before);
});

test('a pull request that changes no dictionary runs its search tests on the domain too, on the files of its nodes', async () => {
  await using site = await startSearchStage();
  site.backend.createIndex('products', searchIndex(site.path, { updateable: false }));
  site.stage.workspace.commit('More', { [FILE]: 'gelato, sorbet\n' });
  await site.stage.succeed();
  await site.domain.sync();
  site.stage.workspace.commit('Tests', { [TESTS]: `${SEARCH_TESTS}  - search: sorbet\n    finds: [pizza]\n` });
  const inputs = asking(site.domain, { 'search-tests': TESTS, mode: 'validate' });
  const run = await site.stage.run({ inputs });
  expect(run.outputs.tests, run.log).toEqual({ passed: 1, failed: 1, skipped: 0 });
  expect(run.outputs['failure-reason']).toBe('test-failed');
  expect(run.errors.join('\n')).not.toContain('with the new content');
});

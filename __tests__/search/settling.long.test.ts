/** Domains that are not done yet: shards that start, and files that are not on the nodes. */

import { expect, test } from 'vitest';
import { asking, FILE, searchIndex, startSearchStage } from './search-stage.ts';

const NEXT = 'gelato, ice cream, sorbet\n';

test('a shard that is starting is waited for, and its index is not live before', async () => {
  await using site = await startSearchStage({ nodes: 2 });
  site.backend.createIndex('products', searchIndex(site.path));
  const request = site.backend.request.bind(site.backend);
  let left = Number.POSITIVE_INFINITY;
  site.backend.request = async (method, path, body) => {
    const answer = await request(method, path, body);
    const isStarting = path.includes('_search_shards') && left-- > 0;
    const starting = '"state":"INITIALIZING","primary":false';
    return isStarting
      ? { ...answer, body: answer.body.replaceAll('"state":"STARTED","primary":false', starting) }
      : answer;
  };
  const inputs = asking(site.domain, { verify: 'require', 'verify-timeout-minutes': '0.5' });
  const drift = await site.stage.run({ inputs: { ...inputs, mode: 'drift' } });
  expect(drift.outputs.search, drift.log).toMatchObject([
    { verdict: 'not-checked', message: expect.stringContaining('starting on a node') },
  ]);
  expect(drift.outputs['failure-reason']).toBe('search-failed');
  left = 4;
  site.stage.workspace.commit('More', { [FILE]: NEXT });
  const run = await site.stage.run({ inputs });
  expect(run.outputs.search, run.log).toMatchObject([{ verdict: 'live' }]);
  expect(run.log).toContain('analyzers without the new version');

  // What it starts with is asked: here the former content.
  left = 4;
  site.domain.reload = 'first-node';
  site.stage.workspace.commit('Less', { [FILE]: 'gelato, ice cream\n' });
  const former = await site.stage.run({ inputs: { ...inputs, 'verify-timeout-minutes': '0.1' } });
  expect(['mixed', 'stale'], former.log).toContain(former.outputs.search[0]?.verdict);
});

test('what a domain said counts when its time ends before it answers again', async () => {
  await using site = await startSearchStage();
  site.backend.createIndex('products', searchIndex(site.path));
  site.domain.reload = 'never';
  site.stage.workspace.commit('More', { [FILE]: NEXT });
  const short = asking(site.domain, { 'verify-timeout-minutes': '0.1' });
  let answered = 0;
  // Before the change, and in the first round after it.
  site.domain.fault = ({ path }) => (path.includes('_analyze') && ++answered > 8 ? 'hang' : null);
  const run = await site.stage.run({ inputs: short });
  expect(run.outputs.search, run.log).toMatchObject([{ verdict: 'stale' }]);
  expect(answered).toBeGreaterThan(8);

  site.domain.fault = () => 'hang';
  const silent = await site.stage.run({ inputs: { ...short, mode: 'drift' } });
  const message = expect.stringMatching(/did not answer within .* raise verify-timeout-minutes\. A domain in a VPC/);
  expect(silent.outputs.search, silent.log).toMatchObject([{ verdict: 'not-checked', message }]);
});

test('nothing is reloaded while the nodes do not have the file', async () => {
  await using site = await startSearchStage();
  site.backend.createIndex('products', searchIndex(site.path));
  site.domain.copies = false;
  site.domain.reload = 'never';
  site.stage.workspace.commit('More', { [FILE]: NEXT });
  const posts = () => site.domain.requests.filter(({ method }) => method === 'POST').length;
  const run = await site.stage.run({ inputs: asking(site.domain, { reload: 'true' }) });
  expect(run.outputs.search, run.log).toMatchObject([{ verdict: 'stale' }]);
  expect(posts()).toBe(0);
  expect(run.notices.join('\n')).not.toContain('reloaded');
  for (const files of site.backend.files) files.set(site.path, NEXT);
  const later = await site.stage.run({ inputs: asking(site.domain, { reload: 'true' }) });
  expect(later.outputs.search, later.log).toMatchObject([{ verdict: 'live' }]);
  expect(posts()).toBe(1);
});

test('a reload that the domain does not confirm is not called one', async () => {
  await using site = await startSearchStage();
  site.backend.createIndex('products', searchIndex(site.path));
  site.domain.reload = 'never';
  site.domain.fault = ({ method }) => (method === 'POST' ? { status: 200, body: '{"_shards":{"failed":1}}' } : null);
  site.stage.workspace.commit('More', { [FILE]: NEXT });
  const run = await site.stage.run({ inputs: asking(site.domain, { reload: 'true' }) });
  expect(run.outputs.search, run.log).toMatchObject([{ verdict: 'stale' }]);
  expect(run.notices.join('\n')).toMatch(/asked to reload .* does not say that it did/);
  expect(run.notices.join('\n')).not.toContain('were reloaded');
});

test('a node to which a shard moves in the meantime is waited for like any other', async () => {
  await using site = await startSearchStage({ nodes: 2 });
  site.backend.createIndex('products', { ...searchIndex(site.path), shards: [[0]] });
  site.domain.reload = 'first-node';
  site.stage.workspace.commit('More', { [FILE]: NEXT });
  let looked = 0;
  site.domain.fault = ({ path }) => {
    // The first look at the places is that of the check, the second confirms them.
    if (path.includes('_search_shards') && ++looked === 2) {
      site.backend.moveShards('products', [[1]]);
      setTimeout(() => void site.backend.reload('products'), 1_500);
    }
    return null;
  };
  const run = await site.stage.run({ inputs: asking(site.domain, { 'verify-timeout-minutes': '0.5' }) });
  expect(run.outputs.search, run.log).toMatchObject([{ verdict: 'live' }]);
  expect(looked).toBeGreaterThan(2);

  // Where it never comes, the wait ends.
  looked = 0;
  site.domain.fault = ({ path }) => {
    if (path.includes('_search_shards') && ++looked === 2) site.backend.moveShards('products', [[0]]);
    return null;
  };
  site.domain.reload = 'never';
  for (const [node, content] of [NEXT, 'gelato, sorbet\n'].entries()) site.backend.files[node]?.set(site.path, content);
  site.stage.workspace.commit('Less', { [FILE]: 'gelato, sorbet\n' });
  const lagging = await site.stage.run({ inputs: asking(site.domain) });
  expect(['stale', 'mixed'], lagging.log).toContain(lagging.outputs.search[0]?.verdict);
});

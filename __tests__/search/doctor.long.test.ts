/** Mode doctor: whether `verify` can ask the domain. */

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ENGLISH, Stage, type StageRun } from '../end-to-end/kit/stage.ts';
import { BUILT, INFO, startEngineServer } from './engine/engine-server.ts';
import { asking, searchIndex, startSearchStage } from './search-stage.ts';

function checkOf(run: StageRun, id: string): { readonly status: string; readonly message: string } | undefined {
  const { checks } = JSON.parse(readFileSync(run.outputs['results-file'], 'utf8'));
  return checks.find((check: { readonly id: string }) => check.id === id);
}

test('a domain that answers passes, and is only read', async () => {
  await using site = await startSearchStage();
  site.backend.createIndex('products', searchIndex(site.path));
  const run = await site.stage.run({ inputs: asking(site.domain, { mode: 'doctor' }) });
  expect(checkOf(run, 'verify/search-prod'), run.log).toMatchObject({ status: 'ok' });
  expect(new Set(site.domain.requests.map(({ method }) => method))).toEqual(new Set(['GET']));
});

test('a domain without an answer fails where verify requires it, and is unknown otherwise', async () => {
  await using site = await startSearchStage();
  const nowhere = { 'domain-endpoints': 'search-prod=http://127.0.0.1:9', mode: 'doctor' };
  const report = await site.stage.run({ inputs: asking(site.domain, nowhere) });
  expect(checkOf(report, 'verify/search-prod'), report.log).toMatchObject({ status: 'unknown' });
  const required = await site.stage.run({ inputs: asking(site.domain, { ...nowhere, verify: 'require' }) });
  expect(checkOf(required, 'verify/search-prod')).toMatchObject({ status: 'failed' });
  expect(required.outputs['failure-reason']).toBe('search-failed');
});

test('without verify no domain is asked', async () => {
  await using site = await startSearchStage();
  const run = await site.stage.run({ inputs: { mode: 'doctor', 'domain-endpoints': site.domain.line } });
  expect(checkOf(run, 'verify/search-prod')).toBeUndefined();
  expect(site.domain.requests).toEqual([]);
});

test('an engine that a deploy could not ask fails, after the errors of the files', async () => {
  let status = 200;
  await using engine = await startEngineServer(() => BUILT, {
    info: () => (status === 200 ? INFO : { status, body: '' }),
  });
  await using stage = await Stage.start({ inputs: { mode: 'doctor', 'engine-url': engine.url } });
  const run = await stage.succeed();
  expect(checkOf(run, 'engine')).toMatchObject({ status: 'ok' });
  status = 401;
  const refused = await stage.run();
  expect(checkOf(refused, 'engine')).toMatchObject({ status: 'failed' });
  expect(refused.outputs['failure-reason']).toBe('engine-failed');
  stage.workspace.commit('A mistake', { [ENGLISH]: 'a => b => c\n' });
  expect((await stage.run()).outputs['failure-reason']).toBe('lint-failed');
});

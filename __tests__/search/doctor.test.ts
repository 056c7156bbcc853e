/** Mode doctor: whether `verify` can ask the domain. */

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { StageRun } from '../end-to-end/stage.ts';
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

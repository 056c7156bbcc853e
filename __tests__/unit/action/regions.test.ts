import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { missingRegionProblem } from '../../../src/inputs/regions.ts';

beforeEach(() => {
  for (const name of ['HTTPS_PROXY', 'https_proxy']) vi.stubEnv(name, '');
});
afterEach(() => vi.unstubAllEnvs());

const NONE = 'but there is no such Region';
const UNKNOWN = "whether it is a newer one can't be found out";

test.each([
  // What the server of names answers for a Region, and for one that exists.
  ['eu-central-1', 'ENOTFOUND', 'ENOTFOUND', null],
  ['eu-newer-1', 'found', 'found', null],
  ['eu-newer-1', 'ENOTFOUND', 'found', NONE],
  ['eu-newer-1', 'ENOTFOUND', 'ENOTFOUND', UNKNOWN],
  ['eu-newer-1', 'ENOTFOUND', 'EAI_AGAIN', UNKNOWN],
  ['eu-newer-1', 'EAI_AGAIN', 'found', UNKNOWN],
  ['eu-newer-1', 'no answer in time', 'found', UNKNOWN],
  ['cn-newer-1', 'ENOTFOUND', 'found', NONE],
  ['eusc-de-newer-2', 'ENOTFOUND', 'found', NONE],
] as const)('%s, for which DNS answers %s (and %s for another)', async (region, own, other, problem) => {
  const asked: string[] = [];
  const found = await missingRegionProblem(region, async (host) => {
    asked.push(host);
    return asked.length === 1 ? own : other;
  });
  if (problem === null) return void expect(found).toBeNull();
  expect(found).toContain(problem);
  expect(found).toContain(asked[0]);
  if (problem === UNKNOWN) expect(found).toContain(own);
  const suffix = region.startsWith('cn-')
    ? '.amazonaws.com.cn'
    : region.startsWith('eusc-')
      ? '.amazonaws.eu'
      : '.amazonaws.com';
  expect(asked.every((host) => host.startsWith('es.') && host.endsWith(suffix))).toBe(true);
});

test('where a proxy resolves names, the DNS of the machine does not count', async () => {
  vi.stubEnv('HTTPS_PROXY', 'http://proxy:3128');
  expect(await missingRegionProblem('eu-newer-1', async () => 'ENOTFOUND')).toBeNull();
});

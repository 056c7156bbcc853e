/** Mode doctor: what it checks, and that it finds everything at once. Each broken set-up is in `doctor-broken.long.test.ts`. */

import { expect, test } from 'vitest';
import { writesOf } from '../kit/stage.ts';
import { checksOf, ENV, stageOf, WRITES, withStatus } from './doctor-stage.ts';

test.concurrent('a good set-up passes every check, and nothing is written', async () => {
  await using stage = await stageOf();
  const before = stage.snapshot();
  const run = await stage.succeed({ env: ENV });
  const checks = checksOf(run);
  expect(withStatus(checks, 'failed')).toEqual([]);
  expect(withStatus(checks, 'unknown')).toEqual(['permission/es:GetPackageVersionHistory']);
  expect([...checks.keys()]).toEqual(
    expect.arrayContaining([
      'configuration',
      'auto-branch',
      'git-lfs',
      'sparse-checkout',
      'workflow/deploy/id-token',
      'credentials',
      'clock',
      'bucket',
      'bucket-encryption',
      'bucket-policy',
      'packages-of-region',
      'domain/search-prod',
      'packages-of-domain/search-staging',
      'permission/es:UpdatePackage',
    ]),
  );
  expect(checks.get('credentials')?.message).toContain('dictionary-deployment');
  expect(checks.get('plan')?.message).toMatch(/publish (\d+) of \1 packages/);
  // It is about the set-up: no dictionary is said to be valid.
  expect(run.outputs).toMatchObject({ mode: 'doctor', changed: false, valid: false, 'failure-reason': '' });
  expect(run.summary).toContain('✅');
  expect(writesOf(run).filter((operation) => operation !== 'SimulatePrincipalPolicy')).toEqual([]);
  expect(stage.snapshot()).toEqual(before);
});

test.concurrent('several problems are all found, and the first gives the failure reason', async () => {
  await using stage = await stageOf({ inputs: { bucket: 'no-such-bucket', domains: 'search-prd' } });
  const run = await stage.run({ env: ENV });
  expect(withStatus(checksOf(run), 'failed')).toEqual(['bucket', 'domain/search-prd']);
  expect(run.outputs['failure-reason']).toBe('upload-failed');
});

test.concurrent('a check without permission is unknown and names the permission, and does not fail', async () => {
  await using stage = await stageOf();
  stage.emulator.setPolicy([
    ...WRITES,
    ...['es:DescribePackages', 'es:GetPackageVersionHistory', 'es:ListPackagesForDomain'],
  ]);
  const run = await stage.succeed({ env: ENV });
  const checks = checksOf(run);
  expect(withStatus(checks, 'failed')).toEqual([]);
  for (const [id, permission] of [
    ['bucket', 's3:ListBucket'],
    ['bucket-encryption', 's3:GetEncryptionConfiguration'],
    ['bucket-policy', 's3:GetBucketPolicy'],
    ['domain/search-prod', 'es:DescribeDomain'],
    ['permission/es:UpdatePackage', 'iam:SimulatePrincipalPolicy'],
  ] as const) {
    expect(checks.get(id)?.status, id).toBe('unknown');
    expect(`${checks.get(id)?.message} ${checks.get(id)?.remedy}`, id).toContain(permission);
  }
  expect(run.summary).toContain('❔');
});

test.concurrent('a wrong clock is found', async () => {
  await using stage = await stageOf({ emulator: { signatureClock: () => Date.now() - 30 * 60_000 } });
  const run = await stage.run({ env: ENV });
  expect(checksOf(run).get('clock')).toMatchObject({
    status: 'failed',
    message: expect.stringContaining('30 minutes'),
  });
});

test.concurrent('on a pull request the permissions of the gate are asked for', async () => {
  await using stage = await stageOf();
  const event = { name: 'pull_request', payload: { pull_request: { number: 7 } } };
  const run = await stage.run({ env: { ...ENV, GITHUB_REF: 'refs/pull/7/merge' }, event });
  const checks = checksOf(run);
  expect(checks.has('permission/es:DeletePackage')).toBe(true);
  expect(checks.has('permission/es:UpdatePackage')).toBe(false);
});

test.concurrent('AWS is asked about everything at the same time, and each check is reported when it is made', async () => {
  const domains = ['search-a', 'search-b', 'search-c', 'search-d'];
  await using stage = await stageOf({ emulator: { domains }, inputs: { domains: domains.join() } });
  // All that is read at once is read again, as each read waits for all of them.
  const waiting = new Map<string, () => void>();
  const all = [...domains.flatMap((name) => [`DescribeDomain ${name}`, `ListPackagesForDomain ${name}`])];
  stage.running.faults.onCall(async ({ operation, input }, phase) => {
    const key = `${operation} ${String(input['DomainName'])}`;
    if (phase !== 'before' || !all.includes(key) || waiting.size === all.length) return;
    await new Promise<void>((resolve) => {
      waiting.set(key, resolve);
      if (waiting.size === all.length) for (const end of waiting.values()) end();
    });
  });
  const run = await stage.succeed({ env: ENV });
  expect([...waiting.keys()].sort()).toEqual([...all].sort());
  const ids = [...checksOf(run).keys()].filter((id) => id.startsWith('domain/'));
  expect(ids).toEqual(domains.map((name) => `domain/${name}`));
  const lines = run.log.split('\n').filter((line) => /[✅❔]/u.test(line));
  expect(lines).toHaveLength(checksOf(run).size);
});

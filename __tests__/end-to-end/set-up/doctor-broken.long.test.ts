/** Mode doctor against a set-up in which one thing after the other is broken. */

import { expect, test } from 'vitest';
import { BUCKET, ENGLISH, FILES, type Stage } from '../kit/stage.ts';
import {
  addPackage,
  checksOf,
  ENV,
  GOOD_WORKFLOW,
  READS,
  SETTINGS,
  stageOf,
  tested,
  WORKFLOW,
  WRITES,
  withStatus,
} from './doctor-stage.ts';

const DEPLOYED = { mode: 'deploy' };

/** One thing broken each: what is found, and why a deploy would fail. */
const BROKEN: readonly {
  readonly what: string;
  readonly options?: Parameters<typeof Stage.start>[0];
  readonly break?: (stage: Stage) => void | Promise<void>;
  readonly env?: Readonly<Record<string, string>>;
  readonly id: string;
  readonly reason: string;
  readonly says: RegExp;
}[] = [
  {
    what: 'no credentials',
    env: { AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '', AWS_SESSION_TOKEN: '' },
    id: 'credentials',
    reason: 'credentials-missing',
    says: /configure-aws-credentials/,
  },
  {
    what: 'credentials that AWS does not know',
    env: { AWS_ACCESS_KEY_ID: 'ASIAOTHER00000000000' },
    id: 'credentials',
    reason: 'credentials-missing',
    says: /security token/i,
  },
  {
    what: 'a bucket that is not there',
    options: { inputs: { bucket: 'no-such-bucket' } },
    id: 'bucket',
    reason: 'upload-failed',
    says: /no bucket/,
  },
  {
    what: 'a bucket in another Region',
    options: { emulator: { buckets: [{ name: BUCKET, region: 'us-east-2' }] } },
    id: 'bucket',
    reason: 'upload-failed',
    says: /us-east-2/,
  },
  {
    what: 'a bucket policy that demands KMS',
    options: {
      emulator: {
        buckets: [
          {
            name: BUCKET,
            policy: JSON.stringify({
              Statement: [
                {
                  Effect: 'Deny',
                  Action: 's3:PutObject',
                  Condition: { StringNotEquals: { 's3:x-amz-server-side-encryption': 'aws:kms' } },
                },
              ],
            }),
          },
        ],
      },
    },
    id: 'bucket-policy',
    // S3 answers 403.
    reason: 'access-denied',
    says: /SSE-KMS/,
  },
  {
    what: 'a bucket of another account',
    options: { inputs: { 'expected-bucket-owner': '999999999999' } },
    id: 'bucket',
    reason: 'access-denied',
    says: /expected-bucket-owner/,
  },
  {
    what: 'a dictionary with an error',
    options: { files: { 'dictionaries/english.txt': 'a => b => c\n' } },
    id: 'dictionaries',
    reason: 'lint-failed',
    says: /dictionaries\/english\.txt has 1 error/,
  },
  {
    what: 'a search test that fails',
    options: tested('chair'),
    id: 'search-tests',
    reason: 'test-failed',
    says: /search\/tests\.yml, line 5.*`chair`/,
  },
  {
    what: 'a malformed file of search tests',
    options: tested('sofa', 'test'),
    id: 'search-tests',
    reason: 'lint-failed',
    says: /search\/tests\.yml.*line/,
  },
  {
    what: 'a domain that is not there',
    options: { inputs: { domains: 'search-prod, search-prd' } },
    id: 'domain/search-prd',
    reason: 'invalid-configuration',
    says: /no domain search-prd/,
  },
  {
    what: 'a domain that is being deleted',
    break: (stage) => stage.emulator.setDomainCondition('search-prod', 'deleting'),
    id: 'domain/search-prod',
    reason: 'association-failed',
    says: /is being deleted: a deploy that has something to do there fails/,
  },
  {
    what: 'a Region full of packages',
    options: { emulator: { quotas: { packagesOfRegion: 25 } } },
    break: (stage) => {
      for (let number = 0; number < 25; number++) addPackage(stage, `old-${number}`);
    },
    id: 'packages-of-region',
    reason: 'quota-exceeded',
    says: /25 packages of the 25.*AWS raises no such quota/,
  },
  {
    what: 'a mistake in an input',
    options: { inputs: { 'key-prefix': '/a/' } },
    id: 'configuration',
    reason: 'invalid-configuration',
    says: /key-prefix/,
  },
  {
    what: 'a workflow without id-token: write',
    options: { files: { [WORKFLOW]: GOOD_WORKFLOW.replace('id-token: write, ', '') } },
    id: 'workflow/deploy/id-token',
    reason: 'credentials-missing',
    says: /id-token: write/,
  },
  {
    what: 'a pointer of Git LFS in place of a dictionary',
    options: {
      files: { [ENGLISH]: `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 12\n` },
    },
    id: 'git-lfs',
    reason: 'lint-failed',
    says: /lfs: true/,
  },
  ...WRITES.filter((action) => action !== 'es:AssociatePackages').map((action) => ({
    what: `a role without ${action}`,
    break: (stage: Stage) => stage.emulator.setPolicy([...READS, ...WRITES].filter((allowed) => allowed !== action)),
    id: `permission/${action}`,
    reason: 'access-denied',
    says: new RegExp(`Add "${action}"`),
  })),
  {
    what: 'a role without es:DescribePackages',
    break: (stage) => stage.emulator.setPolicy([...READS, ...WRITES].filter((one) => one !== 'es:DescribePackages')),
    id: 'permission/es:DescribePackages',
    reason: 'access-denied',
    says: /es:DescribePackages/,
  },
  {
    what: 'a dictionary that lost most of its entries',
    break: async (stage) => {
      await stage.succeed({ inputs: DEPLOYED });
      stage.workspace.commit('Fewer', { [ENGLISH]: 'chair, seat\n' });
    },
    id: 'plan',
    reason: 'removal-guard',
    says: /english/,
  },
  {
    what: 'a package of another repository',
    break: async (stage) => {
      await stage.succeed({ inputs: DEPLOYED, env: { GITHUB_REPOSITORY: 'acme/other' } });
      stage.workspace.commit('More', { [ENGLISH]: `${FILES[ENGLISH]}chair, seat\n` });
    },
    id: 'plan',
    reason: 'conflict',
    says: /acme\/other/,
  },
  {
    what: 'a commit older than the one that is live',
    break: async (stage) => {
      const old = stage.workspace.head;
      await stage.succeed({ inputs: DEPLOYED });
      stage.workspace.commit('More', { [ENGLISH]: `${FILES[ENGLISH]}chair, seat\n` });
      await stage.succeed({ inputs: DEPLOYED });
      stage.workspace.checkout(old);
    },
    id: 'plan',
    reason: 'superseded',
    says: /newer/,
  },
  {
    what: 'a chain that refuses a dictionary which the settings name by its ID',
    options: { inputs: { 'index-settings': 'search/*.json' }, files: { 'search/products.json': SETTINGS } },
    break: async (stage) => {
      await stage.succeed({ inputs: DEPLOYED });
      const byId = SETTINGS.replaceAll('analyzers/english', `analyzers/${stage.package('english').id}`);
      stage.workspace.commit('More', {
        'search/products.json': byId,
        [ENGLISH]: `${FILES[ENGLISH]}&, and\n`,
      });
    },
    id: 'dictionaries',
    reason: 'lint-failed',
    says: /dictionaries\/english\.txt.*&/,
  },
];

/** What the emulator, or a first deploy, does not meet; and a domain that is being deleted, for which a deploy waits. */
const UNMET = new Set([
  ...['bucket-policy', 'workflow/deploy/id-token', 'domain/search-prod'],
  ...['permission/es:UpdatePackage', 'permission/es:AssociatePackage'],
]);

for (const { what, options, break: breakIt, env, id, reason, says } of BROKEN) {
  test.concurrent(`${what}: ${id} fails`, async () => {
    await using stage = await stageOf(options);
    await breakIt?.(stage);
    await stage.settle();
    const before = stage.snapshot();
    const run = await stage.run({ env: { ...ENV, ...env } });
    const checks = checksOf(run);
    expect(checks.get(id), run.log).toMatchObject({ status: 'failed' });
    expect(`${checks.get(id)?.message} ${checks.get(id)?.remedy}`).toMatch(says);
    expect(withStatus(checks, 'failed')).toEqual([id]);
    expect(run.outputs['failure-reason']).toBe(reason);
    expect(run.exitCode).toBe(1);
    expect(run.summary).toContain('❌');
    expect(stage.snapshot()).toEqual(before);
    if (UNMET.has(id)) return;
    const deploy = await stage.run({ env: { ...ENV, ...env }, inputs: { mode: 'deploy' } });
    expect(deploy.outputs['failure-reason'], deploy.log).toBe(reason);
  });
}

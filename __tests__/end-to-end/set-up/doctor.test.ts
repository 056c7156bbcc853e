/** Mode doctor against a set-up in which one thing after the other is broken. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { BUCKET, ENGLISH, FILES, HOUR, Stage, type StageRun, writesOf } from '../kit/stage.ts';

const WORKFLOW = '.github/workflows/dictionaries.yml';
const GOOD_WORKFLOW = `
on: push
permissions: {}
jobs:
  deploy:
    runs-on: ubuntu-latest
    permissions: { contents: read, id-token: write, pull-requests: write }
    steps:
      - uses: actions/checkout@v6
      - uses: aws-actions/configure-aws-credentials@v6
        with: { role-to-assume: deployer, aws-region: eu-central-1 }
      - uses: acme/deploy-opensearch-dictionaries@v1
`;
const ENV = { GITHUB_WORKFLOW_REF: `acme/search/${WORKFLOW}@refs/heads/main` };
/** What a deploy needs, and what the checks read. */
const READS = [
  ...['es:DescribePackages', 'es:GetPackageVersionHistory', 'es:ListPackagesForDomain', 'es:DescribeDomain'],
  ...[
    's3:GetObject',
    's3:ListBucket',
    's3:GetEncryptionConfiguration',
    's3:GetBucketPolicy',
    'iam:SimulatePrincipalPolicy',
  ],
];
const WRITES = ['s3:PutObject', 'es:CreatePackage', 'es:UpdatePackage', 'es:AssociatePackage', 'es:AssociatePackages'];

const resultsSchema = z.object({
  mode: z.literal('doctor'),
  'failure-reason': z.string(),
  checks: z.array(
    z.strictObject({
      id: z.string(),
      status: z.enum(['ok', 'failed', 'unknown']),
      message: z.string().min(10),
      remedy: z.string().min(5).nullable(),
    }),
  ),
});

type Checks = ReadonlyMap<string, z.infer<typeof resultsSchema>['checks'][number]>;

function checksOf(run: StageRun): Checks {
  const { checks } = resultsSchema.parse(JSON.parse(readFileSync(run.outputs['results-file'], 'utf8')));
  return new Map(checks.map((check) => [check.id, check]));
}

function withStatus(checks: Checks, status: string): readonly string[] {
  return [...checks.values()].filter((check) => check.status === status).map(({ id }) => id);
}

async function stageOf(options: Parameters<typeof Stage.start>[0] = {}): Promise<Stage> {
  return Stage.start({
    ...options,
    files: { ...FILES, [WORKFLOW]: GOOD_WORKFLOW, ...options.files },
    inputs: { mode: 'doctor', ...options.inputs },
  });
}

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

// A deploy never asks STS, so that runners in closed networks may not reach it.
test.concurrent.each(['InvalidAction', 'AccessDenied', 'NotFound'])(
  'an STS that answers %s stops no other check',
  async (name) => {
    await using stage = await stageOf();
    const status = name === 'NotFound' ? 404 : 400;
    stage.running.faults.add({
      operation: 'GetCallerIdentity',
      action: { kind: 'error', name, status, message: 'No.' },
    });
    const run = await stage.succeed({ env: ENV });
    const checks = checksOf(run);
    expect(withStatus(checks, 'failed')).toEqual([]);
    expect(withStatus(checks, 'unknown')).toEqual(
      expect.arrayContaining(['credentials', 'permission/es:UpdatePackage']),
    );
    const open = withStatus(checks, 'unknown').length;
    expect(run.summary).toContain(`## ⚠️ Nothing that was checked stops a deploy; ${open} checks are unknown\n`);
    expect(run.log).toMatch(new RegExp(`Nothing that was checked stops a deploy; ${open} checks are unknown\\.\n$`));
    expect(withStatus(checks, 'ok')).toEqual(
      expect.arrayContaining(['bucket', 'domain/search-prod', 'packages-of-region']),
    );
  },
);

const SETTINGS = JSON.stringify({
  analysis: {
    filter: { english: { type: 'synonym_graph', synonyms_path: 'analyzers/english', updateable: true } },
    analyzer: { english_search: { tokenizer: 'standard', filter: ['lowercase', 'english'] } },
  },
});
/** A search test that passes where `finds` is `sofa`. */
const tested = (finds: string, key = 'tests') => ({
  inputs: { 'index-settings': 'search/*.json', 'search-tests': 'search/*.yml' },
  files: {
    'search/products.json': SETTINGS,
    'search/tests.yml': `search-analyzer: english_search
index-analyzer: standard
${key}:
  - search: couch
    finds: [${finds}]
`,
  },
});

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
    says: /deleted/,
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

const POLICY = (parts: object) =>
  JSON.stringify({
    Statement: {
      ...{ Effect: 'Deny', Principal: '*', Action: 's3:PutObject' },
      Condition: { StringNotEquals: { 's3:x-amz-server-side-encryption': 'aws:kms' } },
      ...parts,
    },
  });
const withPolicy = (parts: object) => ({ emulator: { buckets: [{ name: BUCKET, policy: POLICY(parts) }] } });
const withWorkflow = (text: string) => ({ files: { [WORKFLOW]: text } });

/** Set-ups with which a deploy succeeds. */
test.concurrent.each<[string, Parameters<typeof Stage.start>[0]]>([
  ['a search test that passes', tested('sofa')],
  ['KMS outside the key prefix', withPolicy({ NotResource: `arn:aws:s3:::${BUCKET}/opensearch-dictionaries/*` })],
  ['KMS for logs', withPolicy({ Resource: `arn:aws:s3:::${BUCKET}/logs/*` })],
  ['KMS for another role', withPolicy({ Principal: { AWS: 'arn:aws:iam::123456789012:role/other' } })],
  [
    'access keys',
    withWorkflow(
      GOOD_WORKFLOW.replace('id-token: write, ', '').replace('role-to-assume: deployer', 'aws-access-key-id: a'),
    ),
  ],
  ['no contents: read', withWorkflow(GOOD_WORKFLOW.replace('contents: read, ', ''))],
])('a set-up with %s does not fail', async (_, options) => {
  await using stage = await stageOf(options);
  const run = await stage.succeed({ env: ENV });
  expect(withStatus(checksOf(run), 'failed')).toEqual([]);
});

const MANIFEST = '.github/opensearch-dictionaries.yml';
const GOOD_MANIFEST = `bucket: ${BUCKET}
domains: [search-prod]
dictionaries:
  - file: ${ENGLISH}
`;

// What an error hides is not known; everything else is checked as without it.
test.concurrent.each<[string, Readonly<Record<string, string>>, string, readonly string[], readonly string[]]>([
  ['an input', { prune: 'perhaps' }, GOOD_MANIFEST, ['bucket', 'domain/search-prod', 'permission/s3:PutObject'], []],
  ['a glob', { files: 'no/*.txt' }, GOOD_MANIFEST, ['bucket', 'domain/search-prod', 'dictionaries'], []],
  ['the bucket', { bucket: 'A_B' }, GOOD_MANIFEST, ['domain/search-prod', 'permission/es:CreatePackage'], ['bucket']],
  ['the Region', { 'aws-region': 'Frankfurt' }, GOOD_MANIFEST, ['dictionaries'], ['region']],
  ['the manifest', {}, GOOD_MANIFEST.replace('domains', 'domain'), ['packages-of-region'], ['bucket']],
  ['the YAML', {}, `${GOOD_MANIFEST}  file: [`, ['packages-of-region'], ['bucket']],
  ['the manifest, with a bucket', { bucket: BUCKET }, 'dictionaries: x\n', ['bucket'], []],
])('an error in %s hides no check of the rest', async (_, inputs, manifest, good, hidden) => {
  const none = { files: '', bucket: '', domains: '' };
  await using stage = await stageOf({ files: { [MANIFEST]: manifest }, inputs: { ...none, ...inputs } });
  const run = await stage.run({ env: ENV });
  const checks = checksOf(run);
  expect(withStatus(checks, 'failed')).toEqual(['configuration']);
  expect(withStatus(checks, 'ok')).toEqual(expect.arrayContaining([...good]));
  expect(withStatus(checks, 'unknown')).toEqual(expect.arrayContaining([...hidden]));
  expect(run.outputs['failure-reason']).toBe('invalid-configuration');
});

test.concurrent.each<[string, Readonly<Record<string, string>>, Readonly<Record<string, string>>]>([
  ['that does not exist', { 'aws-region': 'eu-nowhere-9' }, {}],
  ['that does not exist, of the job', {}, { AWS_REGION: 'eu-nowhere-9' }],
  ['that is none, of the job', {}, { AWS_REGION: 'local' }],
  ['that is not set', {}, { AWS_REGION: '', AWS_DEFAULT_REGION: '' }],
])('a Region %s fails its own check, and AWS is not asked', async (_, inputs, env) => {
  await using stage = await stageOf({ inputs });
  const run = await stage.run({ env: { ...ENV, ...env } });
  const checks = checksOf(run);
  expect(withStatus(checks, 'failed')).toEqual(['configuration', 'region']);
  expect(checks.get('region')?.message).toContain(inputs['aws-region'] ?? (env['AWS_REGION'] || 'AWS_REGION'));
  expect(withStatus(checks, 'ok')).toContain('dictionaries');
  expect(withStatus(checks, 'unknown')).toEqual(['plan']);
  expect(run.outputs['failure-reason']).toBe('invalid-configuration');
  expect(run.requests).toEqual([]);
});

test.concurrent.each([
  [{ AWS_ENDPOINT_URL_S3: 'localhost:4566' }, 'AWS_ENDPOINT_URL_S3 must be an http or https URL'],
  [{ AWS_ENDPOINT_URL_IAM: 'iam' }, 'AWS_ENDPOINT_URL_IAM must be an http or https URL'],
])('with %o AWS is not asked, and the dictionaries are checked', async (env, says) => {
  await using stage = await stageOf();
  const run = await stage.run({ env: { ...ENV, ...env } });
  const checks = checksOf(run);
  expect(run.outputs['failure-reason']).toBe('invalid-configuration');
  expect(withStatus(checks, 'failed')).toEqual(['configuration']);
  expect(checks.get('configuration')?.message).toContain(says);
  expect(withStatus(checks, 'ok')).toEqual(expect.arrayContaining(['dictionaries', 'region']));
  expect(withStatus(checks, 'unknown')).toEqual(expect.arrayContaining(['credentials', 'plan']));
  expect(run.requests).toEqual([]);
});

test.concurrent('with a proxy that can not be used nothing is asked, the engine neither', async () => {
  await using stage = await stageOf({ inputs: { 'engine-url': 'http://engine.example:9200' } });
  const run = await stage.run({ env: { ...ENV, HTTP_PROXY: 'socks5://proxy.example' } });
  const checks = checksOf(run);
  expect(withStatus(checks, 'failed')).toEqual(['configuration']);
  expect(withStatus(checks, 'unknown')).toEqual(expect.arrayContaining(['credentials', 'engine', 'plan']));
  expect(run.requests).toEqual([]);
});

test.concurrent('without a workspace what the environment lacks is reported too, and AWS is not asked', async () => {
  await using stage = await stageOf();
  const GITHUB_WORKSPACE = join(stage.workspace.path, 'nowhere');
  for (const mode of ['doctor', 'deploy']) {
    const run = await stage.run({
      inputs: { mode },
      env: { ...ENV, GITHUB_WORKSPACE, HTTPS_PROXY: 'socks5://proxy.example' },
    });
    expect(run.outputs['failure-reason']).toBe('invalid-configuration');
    expect(run.log).toContain('HTTPS_PROXY must begin with');
    expect(run.log).toMatch(/GITHUB_WORKSPACE/);
    expect(run.requests).toEqual([]);
  }
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

test.concurrent('with the older API its own permissions are named', async () => {
  await using stage = await stageOf({ inputs: { api: 'elasticsearch', verify: 'require' } });
  // What the newer API needs is allowed.
  stage.emulator.setPolicy([...READS, ...WRITES]);
  const denied = checksOf(await stage.run({ env: ENV }));
  for (const id of ['domain/search-prod', 'verify/search-prod'])
    expect(`${denied.get(id)?.message} ${denied.get(id)?.remedy}`).toContain('es:DescribeElasticsearchDomain');
  expect(JSON.stringify([...denied.values()])).not.toMatch(/es:DescribeDomain|AssociatePackages/);
  stage.emulator.setPolicy([...READS, ...WRITES, 'es:DescribeElasticsearchDomain']);
  const allowed = await stage.succeed({ env: ENV, inputs: { verify: 'off' } });
  expect(checksOf(allowed).get('domain/search-prod')).toMatchObject({ status: 'ok' });
});

/** A package of somebody else; @returns its ID */
function addPackage({ emulator }: Stage, name: string, description = ''): string {
  emulator.addObject(BUCKET, `old/${name}`, 'a\n');
  const source = { S3BucketName: BUCKET, S3Key: `old/${name}` };
  const input = { PackageName: name, PackageType: 'TXT-DICTIONARY', PackageDescription: description };
  emulator.call('opensearch', 'CreatePackage', { ...input, PackageSource: source });
  const id = emulator.packages().find((one) => one.name === name)?.id;
  if (id === undefined) throw new Error(`There is no package ${name}.`);
  return id;
}

test.concurrent('what is leaving AWS takes no place, as in the guard of a deploy', async () => {
  const durations = { deleting: HOUR, dissociating: HOUR };
  await using stage = await stageOf({ emulator: { durations, quotas: { packagesOfRegion: 30 } } });
  const { emulator } = stage;
  const ids = Array.from({ length: 23 }, (_, at) => addPackage(stage, `old-${at}`));
  const going = addPackage(stage, 'going');
  const marker = '[dictionary-check repo=acme/search run=1 created=2026-01-01T00:00:00.000Z]';
  addPackage(stage, 'dictcheck-0123456789ab', ` ${marker}`);
  await stage.settle();
  const list = ids.slice(0, 19).map((id) => ({ PackageID: id }));
  emulator.call('opensearch', 'AssociatePackages', { PackageList: list, DomainName: 'search-prod' });
  await stage.settle();
  emulator.call('opensearch', 'DeletePackage', { PackageID: going });
  emulator.call('opensearch', 'DissociatePackage', { PackageID: ids[0], DomainName: 'search-prod' });
  const checks = checksOf(await stage.succeed({ env: ENV }));
  expect(checks.get('packages-of-region')?.message).toContain('has 23 packages');
  expect(checks.get('packages-of-domain/search-prod')?.message).toContain('has 18 packages');
  const plan = await stage.succeed({ inputs: { mode: 'plan' } });
  expect(plan.warnings.join()).not.toContain('A deploy would fail');
});

test.concurrent('what the bucket may allow in place of the role does not fail', async () => {
  const allow = {
    Effect: 'Allow',
    Condition: {},
    Principal: { AWS: 'arn:aws:iam::123456789012:role/dictionary-deployment' },
  };
  await using stage = await stageOf(withPolicy(allow));
  stage.emulator.setPolicy([...READS, ...WRITES].filter((action) => action !== 's3:PutObject'));
  const checks = checksOf(await stage.succeed({ env: ENV }));
  expect(checks.get('permission/s3:PutObject')).toMatchObject({
    status: 'unknown',
    message: expect.stringContaining('bucket'),
  });
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

test.concurrent('what only AWS can tell is unknown without it, and every other check is made', async () => {
  await using stage = await stageOf({
    inputs: { 'index-settings': 'search/*.json' },
    files: { 'search/products.json': SETTINGS.replaceAll('analyzers/english', 'analyzers/F123456789') },
  });
  stage.emulator.setPolicy([...READS, ...WRITES].filter((one) => one !== 'es:DescribePackages'));
  const checks = checksOf(await stage.run({ env: ENV }));
  expect(withStatus(checks, 'failed')).toEqual(['permission/es:DescribePackages']);
  for (const id of ['dictionaries', 'plan']) expect(checks.get(id)?.status, id).toBe('unknown');
  expect(checks.get('domain/search-prod')?.status).toBe('ok');
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

const UNANSWERED = ['DescribePackages', 'ListPackagesForDomain'];
test.concurrent.each(UNANSWERED)(
  'without a usable answer to %s nothing is compared, and it is asked once',
  async (name) => {
    await using stage = await stageOf({ inputs: { domains: 'search-prod' } });
    const action = { kind: 'error', name: 'ValidationException', status: 400, message: 'No.' } as const;
    stage.running.faults.add({ operation: name, action });
    const run = await stage.succeed({ env: ENV });
    expect(checksOf(run).get('plan')).toMatchObject({ status: 'unknown', message: expect.stringContaining(name) });
    expect(run.requests.filter(({ operation }) => operation === name)).toHaveLength(1);
  },
);

/** Mode doctor where answers, permissions or the environment are odd: more of `doctor.test.ts`. */

import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BUCKET, ENGLISH, HOUR, type Stage } from '../kit/stage.ts';
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

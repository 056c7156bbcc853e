/** A first version is trusted only when a domain has it: the gate's role can forge all of a package, but associate none. */

import { expect, test } from 'vitest';
import { memoryContent } from '../../emulator/core/content.ts';
import { BUCKET, DOMAINS, ENGLISH, FILES, HOUR, packageOf, Stage, sha256, writesOf } from '../end-to-end/kit/stage.ts';
import { documentedPolicy } from './policies.ts';

const ACCOUNT = { region: 'eu-west-1', account: '123456789012', bucket: BUCKET, domains: DOMAINS };
const DIGEST = sha256(FILES[ENGLISH]);
const KEY = `opensearch-dictionaries/english/${DIGEST}.txt`;
const EVIL = 'couch, our competitor\n';

function create(stage: Stage, S3Key: string, repository: string): void {
  stage.emulator.call('opensearch', 'CreatePackage', {
    PackageName: 'english',
    PackageType: 'TXT-DICTIONARY',
    PackageSource: { S3BucketName: BUCKET, S3Key },
    PackageDescription: `[dictionary repo=${repository} path=${ENGLISH} sha256=${DIGEST}]`,
  });
}

/** What a thief can do who has the gate's role and its documented policy, and no more. */
function forge(stage: Stage, repository = 'acme/search'): void {
  const key = 'opensearch-dictionaries/dictcheck-0123456789ab/evil.txt';
  stage.emulator.setPolicy(documentedPolicy('validate', ACCOUNT));
  stage.emulator.s3.put({ bucket: BUCKET, key, content: memoryContent(EVIL) });
  expect(() => stage.emulator.s3.put({ bucket: BUCKET, key: KEY, content: memoryContent(EVIL) })).toThrow(/PutObject/);
  create(stage, key, repository);
}

/** What a run of ours does until it is interrupted: it uploads, then it creates. */
function begin(stage: Stage): void {
  stage.emulator.s3.addObject(BUCKET, KEY, memoryContent(FILES[ENGLISH]));
  create(stage, KEY, 'acme/search');
}

function deployRole(stage: Stage): void {
  stage.emulator.setPolicy(documentedPolicy('deploy', ACCOUNT));
}

for (const [state, durations] of [
  ['AVAILABLE', {}],
  ['COPYING', { copying: HOUR }],
  ['VALIDATING', { validating: HOUR }],
] as const) {
  test.concurrent(`a forged first version that is ${state} is published again before any domain gets it`, async () => {
    await using stage = await Stage.start({ inputs: { files: ENGLISH }, emulator: { durations } });
    forge(stage);
    stage.skip(1000);
    expect(stage.package('english').status).toBe(state);
    Object.assign(stage.emulator.durations, { copying: 100, validating: 100 });
    deployRole(stage);
    if (state !== 'AVAILABLE') stage.on('DescribePackages', 'after', () => stage.skip(), 2);
    const run = await stage.succeed();
    const reason = state === 'AVAILABLE' ? 'drift' : 'content';
    expect(packageOf(run, 'english')).toMatchObject({ action: 'update', reason, version: 'v2' });
    expect(stage.package('english').sha256).toBe(DIGEST);
    for (const domain of DOMAINS) expect(stage.content(domain)).toEqual({ english: DIGEST });
    expect(run.warnings.join()).toContain('no domain gets it before it is published again.');
    // From then on nothing is special about it.
    const next = await stage.succeed();
    expect(next.outputs.changed).toBe(false);
    expect(next.requests.filter(({ api }) => api === 's3')).toEqual([]);
    expect(next.warnings).toEqual([]);
  });
}

test.concurrent('a plan reports a forged first version with only its documented policy', async () => {
  await using stage = await Stage.start({ inputs: { files: ENGLISH, mode: 'plan' } });
  forge(stage);
  stage.skip(1000);
  stage.emulator.setPolicy(documentedPolicy('plan', ACCOUNT));
  const run = await stage.succeed();
  expect(packageOf(run, 'english')).toMatchObject({ action: 'update', reason: 'drift' });
  expect(writesOf(run)).toEqual([]);
});

test.concurrent('a first version that a domain of another job has is trusted', async () => {
  await using stage = await Stage.start({ inputs: { files: ENGLISH, domains: DOMAINS[0] ?? '' } });
  await stage.deploy();
  stage.skip(2 * HOUR);
  const run = await stage.succeed({ inputs: { domains: DOMAINS[1] ?? '' } });
  expect(packageOf(run, 'english')).toMatchObject({ action: 'unchanged', version: 'v1' });
  for (const domain of DOMAINS) expect(stage.content(domain)).toEqual({ english: DIGEST });
});

test.concurrent('a first version is published again without permission to read who uses it', async () => {
  await using stage = await Stage.start({ inputs: { files: ENGLISH } });
  begin(stage);
  stage.skip(1000);
  const policy = documentedPolicy('deploy', ACCOUNT).filter(({ action }) => action !== 'es:ListDomainsForPackage');
  stage.emulator.setPolicy(policy);
  expect(packageOf(await stage.succeed(), 'english').version).toBe('v2');
});

test.concurrent('a forged package that names another repository is not taken over', async () => {
  await using stage = await Stage.start({ inputs: { files: ENGLISH } });
  forge(stage, 'evil/repository');
  stage.skip(1000);
  deployRole(stage);
  const run = await stage.run();
  expect(run.outputs['failure-reason']).toBe('conflict');
  expect(run.errors.join()).toContain('evil/repository');
  expect(writesOf(run)).toEqual([]);
  // It is not: the warning says what no domain gets, and tells no act of this run.
  expect(run.warnings.join()).toContain('no domain gets it before it is published again.');
  expect(run.warnings.join()).not.toContain('it is published again before');
});

for (const [state, durations] of [
  ['AVAILABLE', {}],
  ['in flight', { validating: HOUR }],
] as const) {
  test.concurrent(`the first version of an interrupted run of ours that is ${state} is published again`, async () => {
    await using stage = await Stage.start({ inputs: { files: ENGLISH }, emulator: { durations } });
    begin(stage);
    stage.skip(1000);
    Object.assign(stage.emulator.durations, { copying: 100, validating: 100 });
    if (state === 'in flight') stage.on('DescribePackages', 'after', () => stage.skip(), 2);
    deployRole(stage);
    const run = await stage.succeed();
    expect(packageOf(run, 'english').version).toBe('v2');
    for (const domain of DOMAINS) expect(stage.content(domain)).toEqual({ english: DIGEST });
  });
}

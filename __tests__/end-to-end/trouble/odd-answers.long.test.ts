/** What AWS documents otherwise, or not at all: the action waits, says what it saw, and claims nothing. */

import { expect, test } from 'vitest';
import { rewriting } from '../kit/changed-answers.ts';
import { BUCKET, countOf, DOMAINS, ENGLISH, FILES, packageOf, Stage, sha256 } from '../kit/stage.ts';

const ONE = { files: { [ENGLISH]: FILES[ENGLISH] }, inputs: { domains: DOMAINS[0] } } as const;

test.concurrent('a status that is not known is waited out, and said in AWS’s own word', async () => {
  await using stage = await Stage.start(ONE);
  await stage.deploy();
  await using proxy = await rewriting(stage, (key, value) => (key === 'PackageStatus' ? 'SUSPENDED' : value));
  const run = await stage.run({ env: proxy.env, inputs: { 'validation-timeout-minutes': '0.03' } });
  expect(run.outputs['failure-reason']).toBe('timeout');
  expect(packageOf(run, 'english').status).toBe('SUSPENDED');
  expect(run.errors.join()).toContain('it is SUSPENDED');
  expect(run.log + run.summary).not.toContain('VALIDATING');
});

test.concurrent('a package that AWS shows without a version is said to have none', async () => {
  await using stage = await Stage.start(ONE);
  await using proxy = await rewriting(stage, (key, value) => (key === 'AvailablePackageVersion' ? undefined : value));
  const run = await stage.run({ env: proxy.env, inputs: { 'validation-timeout-minutes': '0.05' } });
  expect(run.outputs['failure-reason']).toBe('timeout');
  expect(run.errors.join()).toContain('it is AVAILABLE, but AWS shows no version of it');
  expect(run.errors.join()).not.toContain('null');
});

test.concurrent('a row that AWS shows without a version is asked for once, and proves nothing', async () => {
  await using stage = await Stage.start(ONE);
  await using proxy = await rewriting(stage, (key, value) => (key === 'PackageVersion' ? undefined : value));
  const run = await stage.run({ env: proxy.env, inputs: { 'association-timeout-minutes': '0.3' } });
  expect(run.outputs['failure-reason']).toBe('timeout');
  expect(run.errors.join()).toContain('its row there is ACTIVE, but AWS does not show with which version');
  expect(run.errors.join()).not.toMatch(/somebody|null/);
  expect(countOf(run)['AssociatePackage']).toBe(1);
});

test.concurrent('a plugin that has the name is named', async () => {
  await using stage = await Stage.start(ONE);
  stage.emulator.addObject(BUCKET, 'plugin.zip', 'zip');
  stage.emulator.call('opensearch', 'CreatePackage', {
    ...{ PackageName: 'english', PackageType: 'ZIP-PLUGIN', EngineVersion: 'OpenSearch_2.19' },
    PackageSource: { S3BucketName: BUCKET, S3Key: 'plugin.zip' },
  });
  await stage.settle();
  const run = await stage.run();
  expect(run.outputs['failure-reason']).toBe('conflict');
  expect(run.errors.join()).toMatch(/the name is taken by \S+ \(ZIP-PLUGIN\), which is no dictionary/);
  expect(run.errors.join()).not.toContain('Somebody else');
});

test.concurrent('places that come free are waited for', async () => {
  await using stage = await Stage.start({ emulator: { durations: { deleting: 4_000 } } });
  stage.emulator.addObject(BUCKET, 'theirs.txt', 'a, b\n');
  for (let index = 0; index < 24; index++)
    stage.emulator.call('opensearch', 'CreatePackage', {
      ...{ PackageName: `other-${index}`, PackageType: 'TXT-DICTIONARY' },
      PackageSource: { S3BucketName: BUCKET, S3Key: 'theirs.txt' },
    });
  await stage.settle();
  for (const name of ['other-0', 'other-1'])
    stage.emulator.call('opensearch', 'DeletePackage', { PackageID: stage.package(name).id });
  await stage.succeed();
  expect(stage.content('search-prod')['english']).toBe(sha256(FILES[ENGLISH]));
});

/** What AWS documents otherwise, or not at all: the action waits, says what it saw, and claims nothing. */

import { expect, test } from 'vitest';
import { runAction } from '../../../scripts/run-action.ts';
import { changedAnswers, rewriting } from '../kit/changed-answers.ts';
import { push } from '../kit/events.ts';
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

/** Members of answers that are text by AWS's own description. */
const TEXTS = /^(?:PackageVersion|AvailablePackageVersion|ReferencePath|CommitMessage|PackageDescription)$/;

for (const [what, odd] of [
  ['numbers', 7],
  ['Booleans', true],
] as const)
  test.concurrent(`texts that are ${what} are no defect of ours`, async () => {
    await using stage = await Stage.start(ONE);
    await stage.deploy();
    await using proxy = await rewriting(stage, (key, value) => (TEXTS.test(key) ? odd : value));
    const { head, path: workspace } = stage.workspace;
    for (const mode of ['plan', 'drift', 'doctor', 'deploy']) {
      // Versions of such an answer have not the form that a stage asks of every run.
      const { outputs, summary, log, stderr } = await runAction({
        workspace,
        inputs: {
          ...{ mode, files: ENGLISH, bucket: BUCKET, domains: DOMAINS[0] },
          ...{ 'validation-timeout-minutes': '0.05', 'association-timeout-minutes': '0.05' },
        },
        event: push(head),
        env: { ...stage.running.env, GITHUB_SHA: head.sha, ...proxy.env },
      });
      expect(outputs['failure-reason'], log).not.toBe('internal');
      expect(summary, log).not.toContain('There is no job summary');
      if (mode !== 'doctor')
        expect(JSON.parse(outputs['package-versions'] ?? ''), log).toEqual({ english: String(odd) });
      expect(log + stderr).not.toContain('is not a function');
    }
  });

test.concurrent('entries that an endpoint sends twice take one place each', async () => {
  const files = Object.fromEntries(
    Array.from({ length: 13 }, (_, at) => [`dictionaries/d-${at + 10}.txt`, `a${at}, b\n`]),
  );
  await using stage = await Stage.start({ files });
  await stage.deploy();
  const target = stage.running.env['AWS_ENDPOINT_URL_OPENSEARCH'] ?? '';
  await using proxy = await changedAnswers(target, ({ body }) => {
    const twice = Object.entries(body).map(([key, value]) => [
      key,
      Array.isArray(value) ? [...value, ...value] : value,
    ]);
    return Object.fromEntries(twice);
  });
  stage.workspace.commit('One more', { 'dictionaries/one-more.txt': 'c, d\n' });
  const env = { AWS_ENDPOINT_URL_OPENSEARCH: proxy.url };
  for (const mode of ['plan', 'doctor', 'deploy']) {
    const run = await stage.run({ inputs: { mode }, env });
    expect(run.outputs['failure-reason'], run.log).toBe('');
    expect(run.log).not.toContain('A deploy would fail');
  }
  for (const domain of DOMAINS) expect(Object.keys(stage.content(domain))).toHaveLength(14);
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

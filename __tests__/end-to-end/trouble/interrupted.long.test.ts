import { expect, test } from 'vitest';
import { memoryContent } from '../../../emulator/core/content.ts';
import { packageDescription } from '../../../src/deployment/model/marker.ts';
import { parseSha256 } from '../../../src/dictionaries/sha256.ts';
import { BUCKET, countOf, DOMAINS, ENGLISH, FILES, HOUR, packageOf, Stage, sha256, writesOf } from '../kit/stage.ts';

const OTHER = 'other, content\n';

/** What our run, or that of another commit, has begun: an upload, and a package with the marker of `content` on its way. */
function begin(stage: Stage, content: string): void {
  const digest = parseSha256(sha256(content));
  if (digest === null) throw new Error('no digest');
  const S3Key = `opensearch-dictionaries/english/${digest}.txt`;
  stage.emulator.s3.addObject(BUCKET, S3Key, memoryContent(content));
  stage.emulator.call('opensearch', 'CreatePackage', {
    PackageName: 'english',
    PackageType: 'TXT-DICTIONARY',
    PackageSource: { S3BucketName: BUCKET, S3Key },
    PackageDescription: packageDescription('', { repository: 'acme/search', path: ENGLISH, sha256: digest }),
  });
}

for (const step of ['copying', 'validating'] as const) {
  // Nobody can say who created it: CreatePackage leaves no proof, and no domain has it yet.
  test.concurrent(`a package that an interrupted run left ${step} with our content is waited for, then published again`, async () => {
    await using stage = await Stage.start({ inputs: { files: ENGLISH } });
    stage.emulator.durations[step] = HOUR;
    begin(stage, FILES[ENGLISH]);
    stage.skip(1000);
    stage.emulator.durations[step] = 100;
    // The listing and one read see it on its way.
    stage.on('DescribePackages', 'after', () => stage.skip(), 2);
    const run = await stage.succeed();
    expect(countOf(run)['CreatePackage']).toBeUndefined();
    expect(countOf(run)['UpdatePackage']).toBe(1);
    expect(packageOf(run, 'english')).toMatchObject({ version: 'v2', status: 'AVAILABLE' });
    for (const domain of DOMAINS) expect(stage.content(domain)).toEqual({ english: sha256(FILES[ENGLISH]) });
  });

  test.concurrent(`a package that is ${step} with other content is waited out, then updated`, async () => {
    await using stage = await Stage.start({ inputs: { files: ENGLISH } });
    stage.emulator.durations[step] = HOUR;
    begin(stage, OTHER);
    stage.skip(1000);
    expect(stage.package('english').status).toBe(step.toUpperCase());
    stage.emulator.durations[step] = 100;
    stage.on('DescribePackages', 'after', () => stage.skip(), 2);
    const run = await stage.succeed();
    expect(packageOf(run, 'english')).toMatchObject({ action: 'update', reason: 'content', version: 'v2' });
    expect(run.requests.filter(({ operation }) => operation === 'UpdatePackage')).toMatchObject([{ status: 200 }]);
    for (const domain of DOMAINS) expect(stage.content(domain)).toEqual({ english: sha256(FILES[ENGLISH]) });
  });
}

test.concurrent('a run that gave up waiting for AWS is continued by the next one', async () => {
  await using stage = await Stage.start();
  stage.emulator.durations.validating = HOUR;
  const first = await stage.run({ inputs: { 'validation-timeout-minutes': '0.01' } });
  expect(first.outputs).toMatchObject({ 'failure-reason': 'timeout', changed: true, 'aws-validated': false });
  stage.emulator.durations.validating = 100;
  stage.on('DescribePackages', 'after', () => stage.skip(), 2);
  const second = await stage.succeed();
  expect(countOf(second)['CreatePackage']).toBeUndefined();
  for (const domain of DOMAINS) expect(stage.content(domain)).toMatchObject({ english: sha256(FILES[ENGLISH]) });
});

test.concurrent('an update that an interrupted run left in flight is waited for, and said to be from before', async () => {
  await using stage = await Stage.start({ inputs: { files: ENGLISH } });
  await stage.deploy();
  stage.emulator.durations.copying = HOUR;
  stage.workspace.commit('More words', { [ENGLISH]: `${FILES[ENGLISH]}${OTHER}` });
  const first = await stage.run({ inputs: { 'validation-timeout-minutes': '0.03' } });
  expect(first.outputs['failure-reason']).toBe('timeout');
  stage.on('DescribePackages', 'after', () => stage.skip(), 2);
  const second = await stage.succeed();
  expect(countOf(second)['UpdatePackage']).toBeUndefined();
  expect(packageOf(second, 'english')).toMatchObject({ action: 'update', version: 'v2' });
  expect(second.summary).toContain('<br>asked for before this run<br>');
  expect(second.summary).toContain('1 change was asked for before this run and has ended.');
  expect(second.log + second.summary).not.toContain('somebody else');
});

test.concurrent('an association that an interrupted run left in flight is waited for', async () => {
  await using stage = await Stage.start();
  stage.emulator.durations.associating = HOUR;
  const first = await stage.run({ inputs: { 'association-timeout-minutes': '0.01' } });
  expect(first.outputs['failure-reason']).toBe('timeout');
  stage.on('ListPackagesForDomain', 'after', () => stage.skip(), 4);
  const second = await stage.succeed();
  expect(writesOf(second)).toEqual([]);
  expect(second.outputs.changed).toBe(false);
  // It was ours, as far as anybody can tell, and not live before.
  for (const text of [second.log, second.summary]) {
    expect(text).toContain('The dictionaries are live, as asked for before this run');
    expect(text).toMatch(/v1`?, asked for before this run/);
    expect(text).not.toMatch(/somebody else|live already/);
  }
  expect(second.summary).toMatch(/ changes were asked for before this run and have ended\./);
  for (const domain of DOMAINS) expect(stage.content(domain)).toMatchObject({ english: sha256(FILES[ENGLISH]) });
});

for (const alreadyExistsError of ['already-exists', 'validation', 'conflict'] as const) {
  for (const [whose, content] of [
    ['our', FILES[ENGLISH]],
    ['other', OTHER],
  ] as const) {
    test.concurrent(`a parallel run creates the package with ${whose} content first (${alreadyExistsError})`, async () => {
      await using stage = await Stage.start({
        inputs: { files: ENGLISH },
        emulator: { switches: { alreadyExistsError } },
      });
      stage.on('CreatePackage', 'before', () => begin(stage, content));
      const run = await stage.succeed();
      expect(stage.emulator.packages()).toHaveLength(1);
      // Whose first version it is nobody can say, so it is published again in either case.
      expect(packageOf(run, 'english').version).toBe('v2');
      for (const domain of DOMAINS) expect(stage.content(domain)).toEqual({ english: sha256(FILES[ENGLISH]) });
    });
  }
}

test.concurrent('a package that is being deleted is created again when it is gone', async () => {
  await using stage = await Stage.start({ inputs: { files: ENGLISH, domains: '' } });
  await stage.deploy();
  const { id } = stage.package('english');
  stage.emulator.durations.deleting = HOUR;
  stage.emulator.call('opensearch', 'DeletePackage', { PackageID: id });
  stage.on('DescribePackages', 'after', () => stage.skip(), 2);
  const run = await stage.succeed();
  expect(run.outputs['package-ids']['english']).toBe(stage.package('english').id);
  expect(stage.package('english')).toMatchObject({ status: 'AVAILABLE' });
  expect(stage.package('english').id).not.toBe(id);
});

test.concurrent('two runs of one commit at the same time both succeed with the same result', async () => {
  await using stage = await Stage.start();
  await Promise.all([stage.succeed(), stage.succeed()]);
  expect(stage.emulator.packages().map(({ name }) => name)).toEqual(expect.arrayContaining(['english', 'german']));
  expect(stage.emulator.packages()).toHaveLength(2);
  for (const domain of DOMAINS) expect(stage.content(domain)).toMatchObject({ english: sha256(FILES[ENGLISH]) });
  expect(countOf(await stage.succeed())['PutObject']).toBeUndefined();
  expect(stage.emulator.s3.peekAll(BUCKET)).toHaveLength(2);
});

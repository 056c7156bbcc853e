import { expect, test } from 'vitest';
import { BUCKET, DOMAINS, ENGLISH, FILES, packageOf, Stage, sha256 } from './kit/stage.ts';

const BY_HAND = 'handmade, artisanal\n';

/** Somebody publishes in the console: other content, with or without a message, the description kept or wiped. */
function publishByHand(stage: Stage, given: { readonly message?: string; readonly description?: string } = {}): void {
  const reference = { bucket: BUCKET, key: 'by-hand.txt' };
  stage.emulator.addBucket({ name: 'console', objects: { [reference.key]: BY_HAND } });
  stage.emulator.call('opensearch', 'UpdatePackage', {
    PackageID: stage.package('english').id,
    PackageSource: { S3BucketName: 'console', S3Key: reference.key },
    ...(given.message !== undefined && { CommitMessage: given.message }),
    ...(given.description !== undefined && { PackageDescription: given.description }),
  });
  stage.skip();
}

const WAYS = [
  { how: 'with a commit message', given: { message: 'Quick fix' } },
  { how: 'without a commit message', given: {} },
  { how: 'with a message that looks like ours', given: { message: 'Fix [0123456 sha256:0123456789ab]' } },
  { how: 'with another description', given: { message: 'Quick fix', description: 'Managed by hand' } },
] as const;

for (const { how, given } of WAYS) {
  test.concurrent(`a version published by hand ${how} is found and replaced`, async () => {
    await using stage = await Stage.start();
    await stage.deploy();
    publishByHand(stage, given);
    expect(stage.package('english')).toMatchObject({ availableVersion: 'v2', sha256: sha256(BY_HAND) });

    const drift = await stage.run({ inputs: { mode: 'drift' } });
    expect(drift.outputs).toMatchObject({ 'failure-reason': 'drift', changed: true });
    expect(drift.errors.join('\n')).toContain('v2');
    if ('message' in given) expect(drift.errors.join('\n')).toContain(given.message);

    const run = await stage.succeed();
    expect(packageOf(run, 'english')).toMatchObject({
      action: 'update',
      reason: 'description' in given ? 'content' : 'drift',
      version: 'v3',
    });
    expect(packageOf(run, 'german')).toMatchObject({ action: 'unchanged' });
    // The checkout has one commit because the repository has one: more of its history would not help.
    const notices = [...run.warnings, ...run.notices].join('\n');
    expect(notices).toContain('; the checked-out commit is the first of its history, so there is no commit before it');
    expect(notices).not.toContain('lacks that commit');
    for (const domain of DOMAINS) expect(stage.content(domain)).toMatchObject({ english: sha256(FILES[ENGLISH]) });
    expect((await stage.succeed()).outputs.changed).toBe(false);
  });
}

test.concurrent('a wiped description costs one more publication and does no harm', async () => {
  await using stage = await Stage.start();
  await stage.deploy();
  const source = stage.package('english').versions[0]?.source;
  stage.emulator.call('opensearch', 'UpdatePackage', {
    PackageID: stage.package('english').id,
    PackageSource: { S3BucketName: source?.bucket, S3Key: source?.key },
    PackageDescription: '',
  });
  stage.skip();
  const run = await stage.succeed();
  expect(packageOf(run, 'english')).toMatchObject({ action: 'update', version: 'v3' });
  expect(stage.content('search-prod')).toMatchObject({ english: sha256(FILES[ENGLISH]) });
  expect((await stage.succeed()).outputs.changed).toBe(false);
});

test.concurrent('a foreign package of the same name is taken over by an update', async () => {
  await using stage = await Stage.start();
  stage.emulator.addBucket({ name: 'console', objects: { 'by-hand.txt': BY_HAND } });
  const { PackageDetails } = stage.emulator.call('opensearch', 'CreatePackage', {
    PackageName: 'english',
    PackageType: 'TXT-DICTIONARY',
    PackageSource: { S3BucketName: 'console', S3Key: 'by-hand.txt' },
  });
  stage.skip();
  const run = await stage.succeed();
  expect(packageOf(run, 'english')).toMatchObject({ action: 'update', id: PackageDetails?.PackageID, version: 'v2' });
  expect(run.warnings.join()).toContain('english');
});

test.concurrent('a domain that was dissociated by hand is associated again', async () => {
  await using stage = await Stage.start();
  await stage.deploy();
  const { id } = stage.package('english');
  stage.emulator.call('opensearch', 'DissociatePackage', { PackageID: id, DomainName: 'search-prod' });
  stage.skip();
  await stage.succeed();
  expect(stage.content('search-prod')).toMatchObject({ english: sha256(FILES[ENGLISH]) });
});

test.concurrent('a package that was deleted by hand comes back with a new id', async () => {
  await using stage = await Stage.start({ inputs: { domains: '' } });
  await stage.deploy();
  const { id } = stage.package('english');
  stage.emulator.call('opensearch', 'DeletePackage', { PackageID: id });
  const run = await stage.succeed();
  expect(run.outputs['package-ids']['english']).toBe(stage.package('english').id);
  expect(stage.package('english').id).not.toBe(id);
});

test.concurrent('without permission to read the history there is a warning', async () => {
  await using stage = await Stage.start();
  await stage.deploy();
  publishByHand(stage);
  stage.running.faults.add({ operation: 'GetPackageVersionHistory', action: { kind: 'deny' } });
  const run = await stage.succeed();
  // By its description alone the package is unchanged; its domains are brought to the version that is available.
  expect(packageOf(run, 'english').action).toBe('unchanged');
  expect(run.warnings.join('\n')).toContain('es:GetPackageVersionHistory');
  expect(run.warnings.join('\n')).toContain('english');
});

test.concurrent('a domain that loses the package during the run is reported without it', async () => {
  await using stage = await Stage.start({ files: { [ENGLISH]: FILES[ENGLISH] } });
  await stage.succeed();
  const content = `${FILES[ENGLISH]}sneakers, trainers\n`;
  stage.workspace.commit('New content', { [ENGLISH]: content });
  const { id } = stage.package('english');
  let isDone = false;
  // Once both domains run the new version, somebody publishes another one and takes the package off a domain.
  stage.running.faults.onCall(({ operation }, when) => {
    if (isDone || operation !== 'DescribePackages' || when !== 'before') return;
    const rows = stage.emulator.associations();
    if (!rows.every(({ status, runningVersion }) => status === 'ACTIVE' && runningVersion === 'v2')) return;
    isDone = true;
    stage.emulator.addObject(BUCKET, 'by-hand.txt', 'hand, made\n');
    stage.emulator.call('opensearch', 'UpdatePackage', {
      PackageID: id,
      PackageSource: { S3BucketName: BUCKET, S3Key: 'by-hand.txt' },
      CommitMessage: 'by hand',
    });
    stage.skip();
    stage.emulator.call('opensearch', 'DissociatePackage', { PackageID: id, DomainName: 'search-prod' });
    stage.skip();
  });
  const run = await stage.run();
  expect(run.outputs).toMatchObject({ 'failure-reason': 'conflict', changed: true });
  expect(packageOf(run, 'english').domains).toEqual([
    {
      ...{ name: 'search-prod', action: 'associate', status: null, version: null },
      message: 'Package english was dissociated from domain search-prod during this run.',
    },
    { name: 'search-staging', action: 'associate', status: 'ACTIVE', version: 'v2', message: null },
  ]);
  expect(run.summary).toContain('not live any more');
  expect(run.summary).toContain('changed 2 associations on 2 domains');
  expect(run.summary).not.toContain('asked for');
  expect(run.log).toMatch(/ english +v1 → v2, v3 since +not live any more +v1 → v2/);
});

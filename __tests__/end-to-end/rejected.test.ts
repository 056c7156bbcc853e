import { expect, test } from 'vitest';
import { BUCKET, DOMAINS, ENGLISH, FILES, GERMAN, packageOf, Stage, sha256, writesOf } from './kit/stage.ts';

const REFUSAL = { type: '', message: 'The dictionary has a line that is too long.' };
const CHANGED = { [ENGLISH]: `${FILES[ENGLISH]}sneakers, trainers\n`, [GERMAN]: `${FILES[GERMAN]}handy, telefon\n` };

test.concurrent('a dictionary that AWS rejects is associated nowhere, and neither is any other of the run', async () => {
  await using stage = await Stage.start();
  stage.emulator.verdicts.validation = ({ name }) => (name === 'german' ? REFUSAL : null);
  const run = await stage.run();

  expect(stage.emulator.associations()).toEqual([]);
  expect(writesOf(run).filter((write) => write.startsWith('Associate'))).toEqual([]);
  expect(run.outputs).toMatchObject({
    changed: true,
    valid: false,
    'aws-validated': false,
    'failure-reason': 'validation-failed',
    'package-ids': { english: stage.package('english').id, german: stage.package('german').id },
    'package-versions': { english: 'v1' },
  });
  expect(packageOf(run, 'german')).toMatchObject({ status: 'VALIDATION_FAILED', version: null, action: 'create' });
  expect(packageOf(run, 'english')).toMatchObject({ status: 'AVAILABLE', version: 'v1' });
  const told = run.errors.join('\n');
  expect(told).toContain(GERMAN);
  expect(told).toContain('VALIDATION_FAILED');
  expect(told).toContain(REFUSAL.message);
  expect(told).not.toContain(': : ');
  expect(run.summary).toContain(REFUSAL.message);
});

test.concurrent('one bad update of several leaves every domain with what it ran before', async () => {
  await using stage = await Stage.start();
  await stage.deploy();
  stage.workspace.commit('New content', CHANGED);
  stage.emulator.verdicts.validation = ({ name }) => (name === 'german' ? REFUSAL : null);
  const before = stage.emulator.associations();
  const run = await stage.run();

  expect(run.outputs['failure-reason']).toBe('validation-failed');
  expect(stage.emulator.associations()).toEqual(before);
  expect(packageOf(run, 'german')).toMatchObject({ version: 'v1', status: 'VALIDATION_FAILED' });

  stage.emulator.verdicts.validation = () => null;
  const { id } = stage.package('german');
  const next = await stage.succeed();
  expect(packageOf(next, 'german')).toMatchObject({ action: 'update', reason: 'retry', id, version: 'v2' });
  expect(packageOf(next, 'english')).toMatchObject({ action: 'unchanged' });
  for (const domain of DOMAINS) {
    expect(stage.content(domain)).toEqual({ english: sha256(CHANGED[ENGLISH]), german: sha256(CHANGED[GERMAN]) });
  }
});

test.concurrent('a failed package is repaired by a commit with other content', async () => {
  await using stage = await Stage.start();
  stage.emulator.verdicts.validation = () => REFUSAL;
  await stage.run();
  stage.emulator.verdicts.validation = () => null;
  const { id } = stage.package('english');
  stage.workspace.commit('Mend it', CHANGED);
  const run = await stage.succeed();
  expect(packageOf(run, 'english')).toMatchObject({ action: 'update', reason: 'content', id, version: 'v1' });
  expect(stage.content('search-prod')).toMatchObject({ english: sha256(CHANGED[ENGLISH]) });
});

for (const position of ['validation', 'conflict'] as const) {
  test.concurrent(`a failed package that accepts no update (${position}) is created again when it never had a version`, async () => {
    await using stage = await Stage.start({ emulator: { switches: { failedPackageUpdate: position } } });
    stage.emulator.verdicts.validation = () => REFUSAL;
    await stage.run();
    stage.emulator.verdicts.validation = () => null;
    const { id } = stage.package('english');
    const run = await stage.succeed();

    expect(writesOf(run).filter((write) => write === 'DeletePackage')).toHaveLength(2);
    expect(stage.package('english')).toMatchObject({ availableVersion: 'v1' });
    expect(stage.package('english').id).not.toBe(id);
    const newId = stage.package('english').id;
    expect(run.outputs['package-ids']['english']).toBe(newId);
    const notice = run.notices.filter((text) => text.includes(`analyzers/${id} must name analyzers/${newId}`));
    expect(notice).toHaveLength(1);
    expect(notice.join()).not.toContain('no marker');
    for (const domain of DOMAINS) expect(stage.content(domain)).toMatchObject({ english: sha256(FILES[ENGLISH]) });
  });

  test.concurrent(`a failed package that accepts no update (${position}) is never deleted once it had a version`, async () => {
    await using stage = await Stage.start({ emulator: { switches: { failedPackageUpdate: position } } });
    await stage.deploy();
    stage.emulator.verdicts.validation = () => REFUSAL;
    stage.workspace.commit('New content', CHANGED);
    await stage.run();
    stage.emulator.verdicts.validation = () => null;
    const { id } = stage.package('english');
    const before = stage.emulator.associations();
    const run = await stage.run();

    expect(writesOf(run)).not.toContain('DeletePackage');
    expect(stage.package('english').id).toBe(id);
    expect(stage.emulator.associations()).toEqual(before);
    expect(run.exitCode).toBe(1);
    expect(run.errors.join()).toContain('VALIDATION_FAILED');
  });
}

test.concurrent('a failed package of our name that carries no marker is created again with a word', async () => {
  await using stage = await Stage.start({
    files: { [ENGLISH]: FILES[ENGLISH] },
    emulator: { switches: { failedPackageUpdate: 'validation' } },
  });
  stage.emulator.addObject(BUCKET, 'theirs.txt', 'a, b\n');
  stage.emulator.verdicts.validation = () => REFUSAL;
  stage.emulator.call('opensearch', 'CreatePackage', {
    ...{ PackageName: 'english', PackageType: 'TXT-DICTIONARY', PackageDescription: 'Owned by team B' },
    PackageSource: { S3BucketName: BUCKET, S3Key: 'theirs.txt' },
  });
  await stage.settle();
  stage.emulator.verdicts.validation = () => null;
  const { id } = stage.package('english');
  const run = await stage.succeed();
  expect(stage.package('english').id).not.toBe(id);
  expect(run.notices.join('\n')).toContain(`${id} carried no marker of acme/search`);
});

for (const history of ['shown', 'denied'] as const)
  test.concurrent(`a failed package of which AWS shows no version keeps its ID: its history is ${history}`, async () => {
    await using stage = await Stage.start({
      files: { [ENGLISH]: FILES[ENGLISH] },
      inputs: { domains: '' },
      emulator: { switches: { failedPackageUpdate: 'validation', versionAfterFailedUpdate: 'absent' } },
    });
    await stage.deploy();
    stage.emulator.verdicts.validation = () => REFUSAL;
    stage.workspace.commit('New content', { [ENGLISH]: CHANGED[ENGLISH] });
    await stage.run();
    stage.emulator.verdicts.validation = () => null;
    if (history === 'denied')
      stage.running.faults.add({
        operation: 'GetPackageVersionHistory',
        action: { kind: 'error', name: 'AccessDeniedException', status: 403, message: 'not authorized' },
      });
    const { id } = stage.package('english');
    const run = await stage.run();
    expect(writesOf(run)).not.toContain('DeletePackage');
    expect(stage.package('english').id).toBe(id);
    expect(run.outputs['failure-reason']).toBe('validation-failed');
    expect(run.errors.join()).toContain(
      history === 'shown' ? 'its history has v1' : 'allow es:GetPackageVersionHistory',
    );
  });

for (const answer of ['accepted', 'lost'] as const)
  test.concurrent(`a repair that no read shows is reported as asked for (${answer}), and not as the failure before`, async () => {
    await using stage = await Stage.start({ files: { [ENGLISH]: FILES[ENGLISH] } });
    await stage.succeed();
    stage.emulator.verdicts.validation = () => REFUSAL;
    stage.workspace.commit('One that AWS rejects', { [ENGLISH]: `${FILES[ENGLISH]}rejected, refused\n` });
    await stage.run();
    stage.emulator.verdicts.validation = () => null;
    stage.workspace.commit('Repair', { [ENGLISH]: `${FILES[ENGLISH]}good, better\n` });
    if (answer === 'lost')
      stage.running.faults.add({ operation: 'UpdatePackage', action: { kind: 'drop', when: 'after' } });
    let updated = false;
    stage.on('UpdatePackage', 'after', () => {
      updated = true;
    });
    stage.running.faults.add({
      operation: ({ operation }) => updated && operation === 'DescribePackages',
      action: { kind: 'throttle' },
    });
    const run = await stage.run({ inputs: { 'validation-timeout-minutes': '0.05' } });
    expect(run.outputs['failure-reason']).toBe('timeout');
    expect(run.errors.join()).toContain('no read has shown it since');
    expect(run.log).toContain(
      answer === 'lost' ? 'english: end not seen after' : 'english: end not seen, COPYING after',
    );
    expect(run.errors.join() + run.summary).not.toContain('VALIDATION_FAILED');
    expect(packageOf(run, 'english')).toMatchObject({ version: 'v1', status: answer === 'lost' ? null : 'COPYING' });
    expect(run.summary).toContain('1 change was asked for and had not ended');
    stage.skip();
    expect(stage.package('english')).toMatchObject({ status: 'AVAILABLE', availableVersion: 'v2' });
  });

test.concurrent('a failed import names SSE-KMS as a possible cause', async () => {
  await using stage = await Stage.start();
  stage.emulator.verdicts.copy = () => ({ type: 'S3AccessFailure', message: 'The object is encrypted.' });
  const run = await stage.run();
  expect(run.outputs['failure-reason']).toBe('validation-failed');
  expect(packageOf(run, 'english').status).toBe('COPY_FAILED');
  const told = run.errors.join('\n');
  expect(told).toContain('S3AccessFailure: The object is encrypted.');
  expect(told).toContain('SSE-KMS');
  expect(stage.emulator.associations()).toEqual([]);
});

test.concurrent('a bucket whose default is SSE-KMS does no harm: objects are written with SSE-S3', async () => {
  await using stage = await Stage.start({ emulator: { buckets: [{ name: BUCKET, encryption: 'aws:kms' }] } });
  await stage.deploy();
  expect(stage.emulator.s3.peekAll(BUCKET).map(({ encryption }) => encryption)).toEqual(['AES256', 'AES256']);
});

test.concurrent('a failed association names the domain, and the other domain continues', async () => {
  await using stage = await Stage.start();
  await stage.deploy();
  stage.workspace.commit('New content', { [ENGLISH]: CHANGED[ENGLISH] });
  const refusal = { type: 'RefreshFailed', message: 'cluster_block_exception' };
  stage.emulator.verdicts.association = ({ domain }) => (domain === 'search-prod' ? refusal : null);
  const run = await stage.run();

  expect(run.outputs).toMatchObject({ 'failure-reason': 'association-failed', changed: true, 'aws-validated': true });
  const told = run.errors.join('\n');
  expect(told).toContain('search-prod');
  expect(told).toContain('RefreshFailed: cluster_block_exception');
  expect(stage.content('search-staging')).toMatchObject({ english: sha256(CHANGED[ENGLISH]) });
  expect(packageOf(run, 'english').domains).toMatchObject([
    { name: 'search-prod', status: 'ASSOCIATION_FAILED', message: expect.stringContaining('cluster_block_exception') },
    { name: 'search-staging', status: 'ACTIVE', version: 'v2', message: null },
  ]);

  stage.emulator.verdicts.association = () => null;
  const next = await stage.succeed();
  expect(writesOf(next)).toEqual(['AssociatePackage']);
  expect(stage.content('search-prod')).toMatchObject({ english: sha256(CHANGED[ENGLISH]) });
});

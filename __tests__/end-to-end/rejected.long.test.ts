/** Failed packages that accept no update, or of which no read shows what they are: more of `rejected.test.ts`. */

import { expect, test } from 'vitest';
import { BUCKET, DOMAINS, ENGLISH, FILES, GERMAN, packageOf, Stage, sha256, writesOf } from './kit/stage.ts';

const REFUSAL = { type: '', message: 'The dictionary has a line that is too long.' };
const CHANGED = { [ENGLISH]: `${FILES[ENGLISH]}sneakers, trainers\n`, [GERMAN]: `${FILES[GERMAN]}handy, telefon\n` };

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

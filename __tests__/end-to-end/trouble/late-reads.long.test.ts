/** Reads that show the past for longer than a few seconds, and refusals that are not about the package. */

import { expect, test } from 'vitest';
import { BUCKET, DOMAINS, ENGLISH, FILES, Stage, sha256, writesOf } from '../kit/stage.ts';

const ONE = { files: { [ENGLISH]: FILES[ENGLISH] }, inputs: { domains: DOMAINS[0] } } as const;
const NEW = `${FILES[ENGLISH]}sneakers, trainers\n`;
const BAD = { type: '', message: 'The dictionary has a line that is too long.' };
const UNREADABLE = { type: 'S3AccessFailure', message: 'The object is encrypted.' };

/** The last publication was rejected, and AWS takes the next one. */
async function rejected(content?: string): Promise<Stage> {
  const stage = await Stage.start(ONE);
  if (content !== undefined) {
    await stage.deploy();
    stage.workspace.commit('Break it', { [ENGLISH]: content });
  }
  stage.emulator.verdicts.validation = () => BAD;
  await stage.run();
  stage.emulator.verdicts.validation = () => null;
  stage.skip();
  return stage;
}

const LAGS = ['stalePackageRead', 'readsGoBack', 'historyLag', 'statusBehindVersion', 'versionBehindStatus'] as const;
for (const lag of LAGS) {
  test.concurrent(`the failure of before is no verdict on the next content: ${lag}`, async () => {
    await using stage = await rejected();
    stage.emulator.switches[lag] = 9_000;
    stage.workspace.commit('Correct it', { [ENGLISH]: NEW });
    await stage.succeed();
    expect(stage.content('search-prod')).toEqual({ english: sha256(NEW) });
  });

  test.concurrent(`a revert after a rejection is live: ${lag}`, async () => {
    await using stage = await rejected(NEW);
    stage.emulator.switches[lag] = 9_000;
    stage.workspace.commit('Revert', { [ENGLISH]: FILES[ENGLISH] });
    await stage.succeed();
    expect(stage.content('search-prod')).toEqual({ english: sha256(FILES[ENGLISH]) });
  });

  test.concurrent(`an ordinary update is proved: ${lag}`, async () => {
    await using stage = await Stage.start(ONE);
    await stage.deploy();
    stage.emulator.switches[lag] = 9_000;
    stage.workspace.commit('Add sneakers', { [ENGLISH]: NEW });
    const run = await stage.succeed();
    expect(writesOf(run)).toEqual(['PutObject', 'UpdatePackage', 'AssociatePackage']);
    expect(stage.content('search-prod')).toEqual({ english: sha256(NEW) });
  });
}

test.concurrent('what was published by hand is not called ours while the new version shows late', async () => {
  await using stage = await Stage.start(ONE);
  await stage.deploy();
  stage.emulator.addObject(BUCKET, 'by-hand.txt', 'by, hand\n');
  const source = { S3BucketName: BUCKET, S3Key: 'by-hand.txt' };
  const PackageID = stage.package('english').id;
  stage.emulator.call('opensearch', 'UpdatePackage', { PackageID, PackageSource: source, CommitMessage: 'By hand' });
  await stage.settle();
  stage.emulator.switches.versionBehindStatus = 18_000;
  const run = await stage.succeed();
  expect(run.outputs['package-versions']).toEqual({ english: 'v3' });
  expect(stage.content('search-prod')).toEqual({ english: sha256(FILES[ENGLISH]) });
});

const SOURCE = 'The S3 object could not be accessed.';
const CONSTRAINT =
  "1 validation error detected: Value 'x' at 'commitMessage' failed to satisfy constraint: Member must have length less than or equal to 160";
const ACCOUNT = 'Package management is disabled for this account';
for (const [name, message] of [
  ['ValidationException', SOURCE],
  ['ValidationException', CONSTRAINT],
  ['ConflictException', ACCOUNT],
  ['ValidationException', 'The dictionary is too large.'],
  ['ConflictException', 'Package is in use by an index.'],
] as const)
  test.concurrent(`a failed package is not deleted for another reason: ${message.slice(0, 40)}`, async () => {
    await using stage = await Stage.start(ONE);
    stage.emulator.addObject(BUCKET, 'by-hand.txt', 'handmade, artisanal\n');
    stage.emulator.verdicts.copy = () => UNREADABLE;
    stage.emulator.call('opensearch', 'CreatePackage', {
      PackageName: 'english',
      PackageType: 'TXT-DICTIONARY',
      PackageDescription: 'Made by team B in the console',
      PackageSource: { S3BucketName: BUCKET, S3Key: 'by-hand.txt' },
    });
    await stage.settle();
    const { id } = stage.package('english');
    const status = name === 'ConflictException' ? 409 : 400;
    stage.running.faults.add({ operation: 'UpdatePackage', action: { kind: 'error', name, status, message } });
    const run = await stage.run({ inputs: { 'validation-timeout-minutes': '0.5' } });
    expect(run.exitCode).toBe(1);
    expect(run.errors.join()).toContain(message);
    expect(writesOf(run)).not.toContain('DeletePackage');
    expect(stage.package('english').id).toBe(id);
  });

test.concurrent('a rejection is one where AWS shows the version of before as available again', async () => {
  await using stage = await Stage.start({ ...ONE, emulator: { switches: { statusAfterFailedUpdate: 'available' } } });
  await stage.deploy();
  stage.workspace.commit('Break it', { [ENGLISH]: NEW });
  stage.emulator.verdicts.validation = () => BAD;
  // AWS validates the same content again in each run, and says the same.
  for (let run = 0; run < 2; run++) {
    const { outputs, errors } = await stage.run();
    expect(outputs).toMatchObject({ 'failure-reason': 'validation-failed', 'aws-validated': false });
    expect(errors.join()).toContain(BAD.message);
    expect(stage.content('search-prod')).toEqual({ english: sha256(FILES[ENGLISH]) });
  }
  stage.emulator.verdicts.validation = () => null;
  stage.workspace.commit('Correct it', { [ENGLISH]: `${NEW}basket, bin\n` });
  await stage.succeed();
  expect(stage.content('search-prod')).toEqual({ english: sha256(`${NEW}basket, bin\n`) });
  expect((await stage.succeed()).outputs['changed']).toBe(false);
});

import { expect, test } from 'vitest';
import { BUCKET, countOf, ENGLISH, FILES, Stage, type StageRun, sha256 } from '../kit/stage.ts';

/** Nothing was published, nothing associated. */
function nothingDone(stage: Stage, run: StageRun): void {
  expect(run.exitCode).toBe(1);
  expect(run.outputs.changed).toBe(false);
  expect(stage.emulator.packages()).toEqual([]);
  expect(stage.emulator.associations()).toEqual([]);
}

test.concurrent('a bucket that does not exist', async () => {
  await using stage = await Stage.start({ inputs: { bucket: 'no-such-bucket' } });
  const run = await stage.run();
  nothingDone(stage, run);
  expect(run.outputs['failure-reason']).toBe('upload-failed');
  expect(run.errors).toHaveLength(1);
  expect(run.errors[0]).toContain('no-such-bucket');
  expect(run.errors[0]).toContain('NoSuchBucket');
});

test.concurrent('a bucket of another Region', async () => {
  await using stage = await Stage.start({
    emulator: { buckets: [{ name: BUCKET, region: 'us-east-1' }] },
  });
  const run = await stage.run();
  nothingDone(stage, run);
  expect(run.outputs['failure-reason']).toBe('upload-failed');
  expect(run.errors).toHaveLength(1);
  expect(run.errors[0]).toContain(BUCKET);
  expect(run.errors[0]).toContain('same Region');
});

test.concurrent('a bucket that another account owns is refused with expected-bucket-owner', async () => {
  await using stage = await Stage.start({
    emulator: { buckets: [{ name: BUCKET, owner: '999999999999' }] },
    inputs: { 'expected-bucket-owner': '123456789012' },
  });
  const run = await stage.run();
  nothingDone(stage, run);
  expect(run.outputs['failure-reason']).toBe('access-denied');
  expect(run.errors.join()).toContain('expected-bucket-owner');
  expect(stage.emulator.s3.peekAll(BUCKET)).toEqual([]);
});

test.concurrent('expected-bucket-owner goes with every S3 call, and the right one passes', async () => {
  await using stage = await Stage.start({ inputs: { 'expected-bucket-owner': '123456789012' } });
  const run = await stage.succeed();
  const calls = run.requests.filter(({ api }) => api === 's3');
  expect(calls.length).toBeGreaterThan(0);
  for (const { input } of calls) expect(input).toMatchObject({ ExpectedBucketOwner: '123456789012' });
});

test.concurrent('an upload that S3 asks to try again is tried again', async () => {
  await using stage = await Stage.start();
  const message =
    'A conflicting conditional operation is currently in progress against this resource. Please try again.';
  stage.running.faults.add({
    operation: 'PutObject',
    occurrence: 1,
    action: { kind: 'error', name: 'OperationAborted', status: 409, message },
  });
  const run = await stage.succeed();
  expect(countOf(run)['PutObject']).toBe(3);
  expect(stage.content('search-prod')['english']).toBe(sha256(FILES[ENGLISH]));
});

test.concurrent('an upload that fails for one file reaches no domain', async () => {
  await using stage = await Stage.start();
  stage.running.faults.add({
    operation: ({ operation, input }) => operation === 'PutObject' && String(input['Key']).includes('german'),
    action: { kind: 'error', name: 'InvalidRequest', status: 400, message: 'Bucket policy says no.' },
  });
  const run = await stage.run();
  expect(run.outputs['failure-reason']).toBe('upload-failed');
  expect(run.errors.join()).toContain('dictionaries/german.txt');
  expect(run.errors.join()).toContain('Bucket policy says no.');
  // The other may be there already: each is created after its own upload.
  expect(stage.emulator.packages().map(({ name }) => name)).not.toContain('german');
  expect(stage.emulator.associations()).toEqual([]);
});

test.concurrent('deploy needs a bucket, and says so before any call', async () => {
  await using stage = await Stage.start();
  const run = await stage.run({ inputs: { bucket: '' } });
  expect(run.outputs['failure-reason']).toBe('invalid-configuration');
  expect(run.errors.join()).toContain('bucket');
  expect(run.requests).toEqual([]);
});

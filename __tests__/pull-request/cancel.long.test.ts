import type { ChildProcess } from 'node:child_process';
import { expect, test } from 'vitest';
import { readOutputs } from '../end-to-end/kit/outputs.ts';
import { writesOf } from '../end-to-end/kit/stage.ts';
import { assertWellTold } from '../end-to-end/kit/told.ts';
import { CHANGED, ENGLISH, FILES, Gate } from './gate.ts';

/** A proposal that AWS takes a while for. */
async function slowGate(milliseconds: number): Promise<Gate> {
  const gate = await Gate.start();
  gate.change(CHANGED);
  Object.assign(gate.emulator.durations, { copying: milliseconds / 2, validating: milliseconds / 2 });
  return gate;
}

/** Starts a run that gets these signals, each so many milliseconds after the first package is created. */
async function cancelled(gate: Gate, signals: readonly (readonly [number, NodeJS.Signals])[]) {
  let child: ChildProcess | null = null;
  let sent = false;
  gate.stage.running.faults.onCall(({ operation }, phase) => {
    if (operation !== 'CreatePackage' || phase !== 'after' || sent) return;
    sent = true;
    for (const [delay, signal] of signals) setTimeout(() => child?.kill(signal), delay);
  });
  return gate.runRaw({
    onStart: (process) => {
      child = process;
    },
  });
}

test.concurrent('a cancelled run deletes what it created, reports, and leaves the post step nothing to do', async () => {
  await using gate = await slowGate(600);
  const before = gate.stage.snapshot();
  const run = await cancelled(gate, [
    [50, 'SIGINT'],
    [300, 'SIGTERM'],
  ]);

  expect(run).toMatchObject({ exitCode: 1, signal: null });
  expect(readOutputs(run)).toMatchObject({ mode: 'validate', 'aws-validated': false, 'failure-reason': 'internal' });
  expect(run.log).toMatch(/^::error.*The run was cancelled\./m);
  expect(run.log + run.summary).not.toMatch(/AWS continues|post step deletes/);
  assertWellTold(run, gate.stage.running, undefined);
  gate.assertUntouched(before);
  // The run that takes the place of this one has the comment.
  expect(gate.gitHub.requests).toEqual([]);

  const requests = gate.stage.running.requests.length;
  expect(await gate.post(run.state)).toMatchObject({ exitCode: 0, log: '', stderr: '' });
  expect(gate.stage.running.requests).toHaveLength(requests);
});

test.concurrent('a cancelled run whose packages AWS does not delete yet reports anyway, and the post step waits', async () => {
  await using gate = await slowGate(10_000);
  const before = gate.stage.snapshot();
  const run = await cancelled(gate, [
    [50, 'SIGINT'],
    [1_000, 'SIGTERM'],
  ]);

  expect(run).toMatchObject({ exitCode: 1, signal: null });
  assertWellTold(run, gate.stage.running, undefined);
  expect(run.log).toContain('could not be deleted; the post step tries again');
  expect(gate.emulator.packages().filter(({ name }) => name.startsWith('dictcheck-'))).toHaveLength(2);

  expect(await gate.post(run.state)).toMatchObject({ exitCode: 0, log: '', stderr: '' });
  gate.assertUntouched(before);
});

test.concurrent('the post step cleans up after a run that was killed during its clean-up', async () => {
  await using gate = await slowGate(4_000);
  const before = gate.stage.snapshot();
  const run = await cancelled(gate, [
    [50, 'SIGINT'],
    [400, 'SIGTERM'],
    [600, 'SIGKILL'],
  ]);
  expect(run).toMatchObject({ exitCode: null, signal: 'SIGKILL' });
  expect(gate.emulator.packages().filter(({ name }) => name.startsWith('dictcheck-'))).toHaveLength(2);

  expect(await gate.post(run.state)).toMatchObject({ exitCode: 0, log: '', stderr: '' });
  gate.assertUntouched(before);
});

/** Each with the call in which the process dies, and its phase: before AWS carried it out, or before the answer came. */
const MOMENTS: readonly (readonly [string, 'before' | 'after', number])[] = [
  ['PutObject', 'before', 1],
  ['PutObject', 'after', 2],
  ['CreatePackage', 'before', 1],
  ['CreatePackage', 'after', 1],
  ['CreatePackage', 'after', 2],
  ['DescribePackages', 'after', 2],
  ['DeletePackage', 'before', 1],
  ['DeletePackage', 'after', 2],
  ['DeleteObject', 'before', 1],
  ['DeleteObject', 'after', 2],
];

for (const [operation, phase, occurrence] of MOMENTS) {
  test.concurrent(`the post step cleans up after a run killed ${phase} ${operation} ${occurrence}`, async () => {
    await using gate = await slowGate(400);
    const before = gate.stage.snapshot();
    let seen = 0;
    const run = await gate.kill((call, at) => call.operation === operation && at === phase && ++seen === occurrence);
    expect(run.signal).toBe('SIGKILL');

    const post = await gate.post(run.state);
    expect(post).toMatchObject({ exitCode: 0, log: '', stderr: '' });
    gate.assertUntouched(before);
    await gate.stage.settle();
    gate.assertUntouched(before);
  });
}

test.concurrent('the post step writes no more warnings than GitHub shows, and names every package', async () => {
  await using gate = await slowGate(400);
  const { state } = await gate.kill(({ operation }, phase) => operation === 'CreatePackage' && phase === 'after');
  gate.emulator.setPolicy(['es:Describe*', 's3:*']);
  const post = async (count: number) => {
    const throwAways = Array.from({ length: count }, (_, at) => {
      const name = `dictcheck-${String(at).padStart(12, '0')}`;
      return { name, key: '', creation: { state: 'answered', id: `F${at}` } };
    });
    const saved = { ...JSON.parse(state['throw-aways'] ?? ''), throwAways };
    const { exitCode, log } = await gate.post({ ...state, 'throw-aways': JSON.stringify(saved) });
    expect(exitCode).toBe(0);
    for (const { name } of throwAways) expect(log).toContain(`${name}: AccessDeniedException`);
    return log.match(/^::warning::.*$/gm) ?? [];
  };
  expect(await post(10)).toHaveLength(10);
  const warnings = await post(14);
  expect(warnings).toHaveLength(10);
  expect(warnings.at(-1)).toContain('And 5 more throw-away packages');
});

test.concurrent('the post step finds a creation that AWS carries out after the process died', async () => {
  await using gate = await slowGate(400);
  const before = gate.stage.snapshot();
  gate.stage.running.faults.add({ operation: 'CreatePackage', action: { kind: 'delay', milliseconds: 2_500 } });
  const run = await gate.kill(({ operation }, phase) => operation === 'CreatePackage' && phase === 'before');
  expect(gate.emulator.packages().filter(({ name }) => name.startsWith('dictcheck-'))).toEqual([]);

  expect(await gate.post(run.state)).toMatchObject({ exitCode: 0, log: '', stderr: '' });
  await gate.stage.settle();
  gate.assertUntouched(before);
});

test.concurrent('where listings lag the post step finds what was just created', async () => {
  await using gate = await slowGate(400);
  const before = gate.stage.snapshot();
  gate.emulator.switches.stalePackageRead = 3_000;
  const run = await gate.kill(({ operation }, phase) => operation === 'CreatePackage' && phase === 'after');
  expect(await gate.post(run.state)).toMatchObject({ exitCode: 0, log: '', stderr: '' });
  await gate.stage.settle();
  gate.assertUntouched(before);
});

test.concurrent('a run that is killed before it created anything leaves the post step nothing to do', async () => {
  await using gate = await slowGate(400);
  const run = await gate.kill(({ operation }) => operation === 'ListPackagesForDomain');
  expect(run).toMatchObject({ signal: 'SIGKILL', state: { 'main-ran': 'true' } });
  expect(await gate.post(run.state)).toMatchObject({ exitCode: 0, log: '', stderr: '', summary: '', outputs: {} });
});

test.concurrent('a cancelled deploy leaves its post step nothing to do', async () => {
  await using gate = await slowGate(2_000);
  const run = await gate.kill(({ operation }, phase) => operation === 'UpdatePackage' && phase === 'after', {
    inputs: { mode: 'deploy' },
  });
  expect(run.signal).toBe('SIGKILL');
  const requests = gate.stage.running.requests.length;
  expect(await gate.post(run.state)).toMatchObject({ exitCode: 0, log: '', stderr: '' });
  expect(gate.stage.running.requests).toHaveLength(requests);
});

test.concurrent('after a successful run the post step is silent, and makes no call', async () => {
  await using gate = await Gate.start();
  gate.change(CHANGED);
  const run = await gate.propose();
  expect(writesOf(run)).toContain('CreatePackage');
  const requests = gate.stage.running.requests.length;
  for (const state of [run.state, { 'main-ran': 'true' }])
    expect(await gate.post(state)).toMatchObject({ exitCode: 0, log: '', stderr: '', summary: '', outputs: {} });
  expect(gate.stage.running.requests).toHaveLength(requests);
});

const PLACE = { api: 'opensearch', awsRegion: 'eu-west-1', bucket: 'dictionaries', expectedBucketOwner: null };
const BROKEN = [
  'no JSON ::error::x',
  '[]',
  JSON.stringify({
    ...PLACE,
    throwAways: [{ name: 'english', key: 'a/english/b', creation: { state: 'unanswered' } }],
  }),
  JSON.stringify({
    ...PLACE,
    throwAways: [{ name: 'dictcheck-00000000000a', key: '', creation: { state: 'answered', id: 1 } }],
  }),
];

test.concurrent.each(BROKEN)(
  'state that no main step saved (%s) is a warning, and nothing is deleted for it',
  async (broken) => {
    await using gate = await Gate.start();
    const before = gate.stage.snapshot();
    const post = await gate.post({ 'main-ran': 'true', 'throw-aways': broken });
    expect(post).toMatchObject({ exitCode: 0, stderr: '' });
    expect(post.log).toMatch(/^::warning::Throw-away packages may be left, .* It is not .*\n$/);
    expect(post.log).not.toMatch(/[{}[\]]|invalid_|expected/);
    gate.assertUntouched(before);
  },
);

test.concurrent('state cannot make the post step delete what production reads', async () => {
  await using gate = await Gate.start();
  const before = gate.stage.snapshot();
  const [object] = gate.emulator.s3.peekAll('dictionaries');
  const { id } = gate.stage.package('english');
  const throwAways = [{ name: 'dictcheck-00000000000a', key: object?.key, creation: { state: 'answered', id } }];
  const post = await gate.post({ 'main-ran': 'true', 'throw-aways': JSON.stringify({ ...PLACE, throwAways }) });
  expect(post).toMatchObject({ exitCode: 0, log: '', stderr: '' });
  gate.assertUntouched(before);
});

test.concurrent('without credentials the post step warns', async () => {
  await using gate = await slowGate(400);
  const before = gate.stage.snapshot();
  const run = await gate.kill(({ operation }, phase) => operation === 'CreatePackage' && phase === 'after');
  const none = { AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '', AWS_SESSION_TOKEN: '' };
  const failed = await gate.post(run.state, none);
  expect(failed.exitCode).toBe(0);
  expect(failed.log).toMatch(/^::warning::A throw-away package could not be deleted; a later run sweeps it\./m);
  expect(await gate.post(run.state)).toMatchObject({ exitCode: 0, log: '' });
  gate.assertUntouched(before);
});

test.concurrent('two jobs of a matrix validate at the same time', async () => {
  await using gate = await Gate.start();
  gate.change({ [ENGLISH]: `${FILES[ENGLISH]}sneakers, trainers\n` });
  const before = gate.stage.snapshot();
  const runs = await Promise.all([gate.runRaw(), gate.runRaw(), gate.runRaw()]);
  for (const run of runs) expect(readOutputs(run)).toMatchObject({ 'failure-reason': '', 'aws-validated': true });
  gate.assertUntouched(before);
});

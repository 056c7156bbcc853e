/** What a deploy waits for, and what it does not begin any more. */

import { type ChildProcess, execFile } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { runAction } from '../../../scripts/run-action.ts';
import { ROOT } from '../../parts/parts.ts';
import { push } from '../kit/events.ts';
import { readOutputs } from '../kit/outputs.ts';
import { BUCKET, ENGLISH, FILES, Stage, sha256, writesOf } from '../kit/stage.ts';

/** A deploy that is cancelled (SIGINT) right after AWS has carried out this call for the first time. */
async function cancelledAfter(stage: Stage, operation: string) {
  let child: ChildProcess | null = null;
  stage.running.faults.onCall(async (call, phase) => {
    if (call.operation !== operation || phase !== 'after') return;
    child?.kill('SIGINT');
    // Its answer, and that of every other call of the kind, comes when the run knows that it is cancelled.
    await setTimeout(300);
  });
  const { head } = stage.workspace;
  const run = await runAction({
    workspace: stage.workspace.path,
    inputs: { files: 'dictionaries/*.txt', format: 'solr-synonyms', bucket: BUCKET, domains: 'search-prod' },
    event: push(head),
    env: { ...stage.running.env, GITHUB_SHA: head.sha, AWS_EC2_METADATA_DISABLED: 'true' },
    onStart: (process) => {
      child = process;
    },
  });
  return { run, outputs: readOutputs(run) };
}

for (const { operation, packages } of [
  // Both uploads are under way by then.
  { operation: 'PutObject', packages: 0 },
  { operation: 'GetPackageVersionHistory', packages: 2 },
])
  test.concurrent(`a deploy that is cancelled after ${operation} begins nothing new`, async () => {
    await using stage = await Stage.start();
    const { run, outputs } = await cancelledAfter(stage, operation);
    expect(run.exitCode).toBe(1);
    expect(outputs).toMatchObject({ 'failure-reason': 'internal' });
    expect(run.log).toContain('The run was cancelled.');
    expect(stage.emulator.packages()).toHaveLength(packages);
    expect(stage.emulator.associations()).toEqual([]);
    stage.running.faults.clear();
    await stage.succeed();
    expect(stage.content('search-prod')['english']).toBe(sha256(FILES[ENGLISH]));
  });

test.concurrent.each(['refuses connections', 'gives no answer'])(
  'a doctor ends within a minute or so where AWS %s',
  async (how) => {
    const domains = ['search-a', 'search-b', 'search-c'];
    const inputs = { mode: 'doctor', domains: domains.join() };
    await using stage = await Stage.start({ emulator: { domains }, inputs });
    if (how === 'refuses connections') stage.running.refuse();
    else stage.running.faults.add({ operation: () => true, action: { kind: 'hang', when: 'before' } });
    const run = await stage.succeed();
    expect(run.seconds).toBeLessThan(70);
    const unknown = run.log.split('\n').filter((line) => line.includes('❔')).length;
    // Who calls, the clock, three of the bucket, six of writes, the packages, two of each domain, and the comparison.
    expect(unknown).toBe(13 + 2 * domains.length);
    expect(run.log).toContain(`Nothing that was checked stops a deploy; ${unknown} checks are unknown.`);
    expect(run.summary).toContain(`## ⚠️ Nothing that was checked stops a deploy; ${unknown} checks are unknown`);
    const [, seconds] = /\[ *([\d.]+)s\] ✅ The dictionaries have no error/.exec(run.log) ?? [];
    expect(Number(seconds)).toBeLessThan(30);
  },
);

/** A Region of one place, which a validation of ours holds. */
async function fullStage(deleting: number) {
  const stage = await Stage.start({
    inputs: { files: ENGLISH },
    emulator: { quotas: { packagesOfRegion: 1 }, durations: { deleting } },
  });
  stage.emulator.addBucket({ name: 'checks', objects: { 'x.txt': 'a, b\n' } });
  stage.emulator.call('opensearch', 'CreatePackage', {
    PackageName: 'dictcheck-0123456789ab',
    PackageType: 'TXT-DICTIONARY',
    PackageSource: { S3BucketName: 'checks', S3Key: 'x.txt' },
    PackageDescription: `[dictionary-check repo=acme/search run=1 created=${new Date().toISOString()}]`,
  });
  const [check] = stage.emulator.packages();
  const giveBack = () => stage.emulator.call('opensearch', 'DeletePackage', { PackageID: check?.id ?? '' });
  return { stage, giveBack };
}

test.concurrent('a deploy waits for a place of the Region that a validation has', async () => {
  const { stage, giveBack } = await fullStage(50);
  await using _ = stage;
  stage.on('CreatePackage', 'before', () => void setTimeout(1_000).then(giveBack));
  await stage.succeed();
  expect(stage.emulator.packages().map(({ name }) => name)).toEqual(['english']);
});

test.concurrent('a place that becomes free right after the refusal is used', async () => {
  const { stage, giveBack } = await fullStage(0);
  await using _ = stage;
  stage.on('CreatePackage', 'after', giveBack);
  const run = await stage.succeed();
  expect(writesOf(run).filter((write) => write === 'CreatePackage')).toHaveLength(2);
});

test.concurrent('a deploy waits for a package that AWS calls busy although nothing shows it', async () => {
  await using stage = await Stage.start({ inputs: { files: ENGLISH } });
  await stage.deploy();
  stage.workspace.commit('New content', { [ENGLISH]: `${FILES[ENGLISH]}newer, latest\n` });
  const { name, status, message } = {
    name: 'ConflictException',
    status: 409,
    message: 'Another operation on the package is in progress.',
  };
  const requests = stage.running.requests.length;
  stage.running.faults.add({
    operation: 'UpdatePackage',
    occurrence: (count) => count <= 7,
    action: { kind: 'error', name, status, message },
  });
  await stage.succeed();
  const updates = stage.running.requests.slice(requests).filter(({ operation }) => operation === 'UpdatePackage');
  expect(updates).toHaveLength(8);
});

test.concurrent.each([
  ['hangs', { kind: 'hang' }],
  ['fails', { kind: 'error', name: 'SlowDown', status: 503, message: 'Please reduce your request rate.' }],
] as const)('where S3 %s all contents that a plan looks for cost one minute together', async (_, action) => {
  const files = Object.fromEntries(
    Array.from({ length: 10 }, (_, at) => [`dictionaries/dict-${at}.txt`, 'a, b\nc, d\n']),
  );
  await using stage = await Stage.start({ files });
  await stage.deploy();
  const more = Object.fromEntries(Object.entries(files).map(([file, text]) => [file, `${text}e, f\n`]));
  stage.workspace.write(more);
  // Git would have what is deployed.
  stage.workspace.remove('.git');
  for (const operation of ['GetObject', 'ListObjectsV2']) stage.running.faults.add({ operation, action });
  const run = await stage.succeed({ inputs: { mode: 'plan' } });
  expect(run.seconds).toBeGreaterThan(50);
  expect(run.seconds).toBeLessThan(80);
  const reason = 'is not known (NoAnswer: S3 gave no usable answer for 55 s';
  // The retries of the first eight may end before that: the last two wait for a place.
  expect(run.warnings.join('\n')).toContain(`The deployed content of dict-9 ${reason}`);
});

test.concurrent('a lint waits a minute for an engine that may be starting, and says nothing of a step then', async () => {
  await using stage = await Stage.start();
  const argv = [join(ROOT, 'dist', 'index.js'), 'lint', ENGLISH, '--engine-url', 'http://127.0.0.1:9'];
  const options = { cwd: stage.workspace.path, env: { PATH: process.env['PATH'] } };
  const { status, stderr } = await new Promise<{ status: unknown; stderr: string }>((resolve) => {
    execFile(process.execPath, argv, options, (error, _, stderr) => resolve({ status: error?.code, stderr }));
  });
  expect(status).toBe(2);
  expect(stderr).toContain('and that the engine is started.');
  expect(stderr).not.toMatch(/\bstep\b|workspace|\binputs?\b/i);
});

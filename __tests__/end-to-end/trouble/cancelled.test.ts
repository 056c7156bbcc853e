/** A job that is cancelled by either signal, whatever it waits for: the step ends, with outputs and summary, and tells the truth. */

import type { ChildProcess } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { type ActionRun, type FinishedRun, runAction } from '../../../scripts/run-action.ts';
import { push } from '../kit/events.ts';
import { readOutputs } from '../kit/outputs.ts';
import { BUCKET, ENGLISH, FILES, GERMAN, HOUR, Stage, sha256 } from '../kit/stage.ts';

/** The runner kills what has not ended this long after its first signal. */
const KILLED_AFTER_MS = 10_000;

interface Interrupted {
  readonly signal: NodeJS.Signals;
  /** Resolves when the run waits for what it is cancelled in. */
  readonly reached: (stage: Stage, printed: () => string) => Promise<unknown>;
  readonly inputs?: ActionRun['inputs'];
  readonly env?: Readonly<Record<string, string>>;
  readonly killedAfterMs?: number;
}

/** A run that gets a signal at some moment, and what it reports. */
async function interrupted(
  stage: Stage,
  { signal, reached, inputs, env, killedAfterMs = KILLED_AFTER_MS }: Interrupted,
) {
  let child: ChildProcess | null = null;
  let printed = '';
  const { head } = stage.workspace;
  const killed = new AbortController();
  const started = runAction({
    workspace: stage.workspace.path,
    inputs: {
      ...{ files: 'dictionaries/*.txt', format: 'solr-synonyms', bucket: BUCKET, domains: 'search-prod' },
      ...{ mode: 'deploy', ...inputs },
    },
    event: push(head),
    env: { ...stage.running.env, GITHUB_SHA: head.sha, AWS_EC2_METADATA_DISABLED: 'true', ...env },
    onStart: (process) => {
      child = process;
      process.stdout?.on('data', (text) => {
        printed += text;
      });
    },
  });
  const kill = (by: NodeJS.Signals) => (child as ChildProcess | null)?.kill(by);
  await reached(stage, () => printed);
  const sent = Date.now();
  kill(signal);
  void sleep(killedAfterMs, undefined, { signal: killed.signal })
    .then(() => kill('SIGKILL'))
    .catch(() => {});
  const run = await started;
  const took = Date.now() - sent;
  killed.abort();
  expect([run.signal, run.exitCode]).toEqual([null, 1]);
  expect(run.log).toContain('The run was cancelled.');
  expect(run.summary).not.toBe('');
  return { run, outputs: readOutputs(run), took };
}

/** What a cancelled run says of what it leaves, everywhere. */
const REST = {
  open: 'AWS continues what this run asked for and did not see end.',
  throwAways: 'The post step deletes what may be left of the throw-away packages of this run.',
  nothing: 'Run the job again, unless a newer run takes its place.',
} as const;

function assertRest({ log, summary }: Pick<FinishedRun, 'log' | 'summary'>, rest: keyof typeof REST): void {
  for (const text of [log, summary]) {
    for (const [name, sentence] of Object.entries(REST)) expect(text.includes(sentence), sentence).toBe(name === rest);
  }
}

/** Resolves once AWS has been asked for something so often. */
function asked(operation: string, times: number, own: Pick<typeof expect, 'poll'> = expect) {
  return (stage: Stage) =>
    own
      .poll(() => stage.running.requests.filter((one) => one.operation === operation).length, { timeout: 60_000 })
      .toBeGreaterThanOrEqual(times);
}

/** A server that never answers. */
async function silentServer() {
  let requests = 0;
  const server = createServer(() => {
    requests += 1;
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new TypeError('The server has no port.');
  return {
    url: `http://127.0.0.1:${address.port}`,
    /** Resolves once something was asked. */
    asked: () => expect.poll(() => requests, { timeout: 60_000 }).toBeGreaterThan(0),
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  test.concurrent(`${signal} while AWS works on the packages`, async () => {
    await using stage = await Stage.start({ emulator: { durations: { validating: HOUR } } });
    const { run, outputs } = await interrupted(stage, { signal, reached: asked('DescribePackages', 4) });
    assertRest(run, 'open');
    expect(outputs).toMatchObject({ 'failure-reason': 'internal', changed: true, 'aws-validated': false });
    expect(outputs['package-ids']).toEqual(
      Object.fromEntries(stage.emulator.packages('own').map(({ name, id }) => [name, id])),
    );
    expect(stage.emulator.associations()).toEqual([]);
  });

  test.concurrent(`${signal} while a domain takes the packages`, async () => {
    await using stage = await Stage.start({ emulator: { durations: { associating: HOUR } } });
    const { run, outputs } = await interrupted(stage, { signal, reached: asked('ListPackagesForDomain', 4) });
    expect(outputs).toMatchObject({ 'failure-reason': 'internal', changed: true });
    const rows = outputs.packages.flatMap(({ domains }) => domains.map(({ status }) => status));
    expect(rows).toEqual(['ASSOCIATING', 'ASSOCIATING']);
    expect(run.summary).toContain('search-prod');
    expect(run.summary).not.toContain('Not live');
    assertRest(run, 'open');
  });

  test.concurrent(`${signal} while AWS validates a throw-away package, which does not go yet`, async () => {
    await using stage = await Stage.start({ emulator: { durations: { validating: HOUR, deleting: HOUR } } });
    const inputs = { mode: 'validate' };
    const { run, outputs } = await interrupted(stage, { signal, inputs, reached: asked('DescribePackages', 4) });
    expect(outputs).toMatchObject({ mode: 'validate', 'failure-reason': 'internal', 'aws-validated': false });
    const left = () => stage.emulator.packages('own').filter(({ status }) => status !== 'DELETED').length;
    expect(left()).toBe(2);
    assertRest(run, 'throwAways');
    stage.skip();
    await stage.settle();
    stage.emulator.durations.deleting = 50;
    const post = await runAction({
      workspace: stage.workspace.path,
      inputs: { bucket: BUCKET, ...inputs },
      event: push(stage.workspace.head),
      state: run.state,
      env: { ...stage.running.env, AWS_EC2_METADATA_DISABLED: 'true' },
    });
    expect([post.exitCode, left()]).toEqual([0, 0]);
  });

  test.concurrent(`${signal} while GitHub does not answer`, async () => {
    await using stage = await Stage.start();
    await using server = await silentServer();
    const { run, outputs } = await interrupted(stage, {
      signal,
      inputs: { 'github-token': 'ghs_tokenOfTheEndToEndTests0123456789' },
      env: {
        GITHUB_API_URL: server.url,
        GITHUB_RUN_ATTEMPT: '2',
        GITHUB_REF: 'refs/heads/main',
      },
      reached: server.asked,
    });
    assertRest(run, 'nothing');
    expect(outputs).toMatchObject({ 'failure-reason': 'internal', changed: false });
  });

  test.skipIf(process.platform === 'win32').concurrent(`${signal} while Git does not answer`, async () => {
    await using stage = await Stage.start();
    const folder = mkdtempSync(join(tmpdir(), 'slow-git-'));
    const pid = join(folder, 'pid');
    writeFileSync(join(folder, 'git'), `#!/bin/sh\necho $$ >> '${pid}'\nexec sleep 120\n`);
    chmodSync(join(folder, 'git'), 0o755);
    const { outputs } = await interrupted(stage, {
      signal,
      inputs: { mode: 'auto' },
      env: { PATH: `${folder}:${process.env['PATH'] ?? ''}` },
      reached: () => expect.poll(() => existsSync(pid), { timeout: 60_000 }).toBe(true),
    });
    expect(outputs).toMatchObject({ 'failure-reason': 'internal', changed: false });
    // Git has ended with the job.
    for (const one of readFileSync(pid, 'utf8').trim().split('\n'))
      expect(() => process.kill(Number(one), 0)).toThrow('ESRCH');
    rmSync(folder, { recursive: true });
  });
}

/** Rules that are read one term at a time: the check of 60,000 takes a processor some tenths of a second. */
function slowRules(count: number): string {
  return Array.from({ length: count }, (_, at) => `wörd ${at}, öther term ${at}, thïrd ${at}, x${at}\n`).join('');
}

// SIGTERM, which the runner sends second, waits for the end of a check, and SIGINT for that of a short one.
test.concurrent.each([
  ['SIGINT', 250_000],
  ['SIGINT', 60_000],
  ['SIGTERM', 60_000],
] as const)('%s while one dictionary of %i rules is checked', async (signal, rules) => {
  await using stage = await Stage.start({ files: { [ENGLISH]: slowRules(rules) } });
  const { run, outputs, took } = await interrupted(stage, {
    signal,
    inputs: { mode: 'lint' },
    // What is not cut takes as long as the machine is busy.
    killedAfterMs: rules > 200_000 ? KILLED_AFTER_MS : 60_000,
    reached: (_, printed) => expect.poll(printed, { timeout: 60_000, interval: 5 }).toContain('Check dictionaries'),
  });
  if (rules > 200_000) expect(took).toBeLessThan(5_000);
  expect(run.summary).toContain('The run was cancelled.');
  expect(outputs).toMatchObject({ mode: 'lint', valid: false, 'failure-reason': 'internal' });
});

test.concurrent.each(['plan', 'drift', 'validate'])(
  'a cancelled %s that wrote nothing says nothing of writes',
  async (mode) => {
    await using stage = await Stage.start();
    stage.running.faults.add({ operation: 'DescribePackages', action: { kind: 'hang' } });
    const reached = asked('DescribePackages', 1);
    const { run } = await interrupted(stage, { signal: 'SIGTERM', inputs: { mode }, reached });
    assertRest(run, 'nothing');
  },
);

/** Where a doctor waits when it is cancelled. */
const ASKED = ['GetCallerIdentity', 'GetBucketPolicy', 'DescribePackages', 'DescribeDomain', 'SimulatePrincipalPolicy'];

/** What a doctor checked before it was cancelled: nothing failed, and nothing is said of what it cut short. */
function assertNoCause({ log, summary, outputs }: FinishedRun): void {
  const { checks } = JSON.parse(readFileSync(outputs['results-file'] ?? '', 'utf8'));
  const statuses = new Map(checks.map(({ id, status }: { id: string; status: string }) => [id, status]));
  statuses.delete('permission/es:GetPackageVersionHistory');
  expect(new Set(statuses.values())).toEqual(new Set(['ok']));
  expect(statuses.get('configuration')).toBe('ok');
  expect(log + summary).not.toMatch(
    /Nothing .*stops a deploy|A deploy would fail|credentials|Git can't be asked|engine-url/,
  );
}

test.concurrent.each(ASKED)('a doctor that is cancelled while %s has no answer', async (operation) => {
  await using stage = await Stage.start();
  stage.running.faults.add({ operation, action: { kind: 'hang', when: 'before' } });
  const { run, outputs } = await interrupted(stage, {
    ...{ signal: 'SIGINT', inputs: { mode: 'doctor' }, reached: asked(operation, 1) },
  });
  expect(outputs).toMatchObject({ mode: 'doctor', 'failure-reason': 'internal' });
  assertNoCause(run);
});

test.concurrent.each(['the source of the credentials', 'the engine'])(
  'a doctor that is cancelled while %s does not answer',
  async (who) => {
    await using stage = await Stage.start();
    await using server = await silentServer();
    const engine = { inputs: { mode: 'doctor', 'engine-url': server.url }, env: {} };
    const keys = { AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '', AWS_SESSION_TOKEN: '' };
    const source = { inputs: { mode: 'doctor' }, env: { ...keys, AWS_CONTAINER_CREDENTIALS_FULL_URI: server.url } };
    const { run, outputs } = await interrupted(stage, {
      ...(who === 'the engine' ? engine : source),
      ...{ signal: 'SIGTERM', reached: server.asked },
    });
    expect(outputs).toMatchObject({ mode: 'doctor', 'failure-reason': 'internal' });
    assertNoCause(run);
  },
);

// It only reads what a notice would say; all that was to be deployed is live.
test.concurrent('a deploy that is cancelled in its last read is not green', async ({ expect: own }) => {
  await using stage = await Stage.start({ inputs: { domains: 'search-prod' } });
  await stage.deploy();
  stage.workspace.commit('More', { [ENGLISH]: `${FILES[ENGLISH]}a, b\n` });
  stage.running.faults.add({ operation: 'ListDomainsForPackage', action: { kind: 'hang', when: 'before' } });
  const isLive = () => stage.content('search-prod')['english'] === sha256(`${FILES[ENGLISH]}a, b\n`);
  const { outputs } = await interrupted(stage, {
    signal: 'SIGINT',
    reached: async () => {
      await own.poll(isLive, { timeout: 60_000 }).toBe(true);
      await sleep(2_000);
    },
  });
  expect(outputs).toMatchObject({ 'failure-reason': 'internal', changed: true });
});

test.concurrent('a drift that was found before the cancellation is reported with it', async ({ expect: own }) => {
  await using stage = await Stage.start({ inputs: { domains: 'search-prod' } });
  await stage.deploy();
  stage.workspace.commit('More', { [ENGLISH]: `${FILES[ENGLISH]}a, b\n` });
  stage.running.faults.add({ operation: 'GetObject', action: { kind: 'hang', when: 'before' } });
  const found = { signal: 'SIGTERM', inputs: { mode: 'drift' }, reached: asked('GetObject', 1, own) } as const;
  const { run, outputs } = await interrupted(stage, found);
  expect(outputs).toMatchObject({ mode: 'drift', 'failure-reason': 'drift' });
  expect(run.summary).toContain('The run was cancelled.');
});

for (const command of ['rev-parse', 'ls-tree', 'cat-file', 'log']) {
  const title = `what git ${command} could not say any more after the cancellation brings no advice`;
  test.skipIf(process.platform === 'win32').concurrent(title, async ({ expect: own }) => {
    await using stage = await Stage.start({ inputs: { prune: 'true' } });
    await stage.deploy();
    stage.workspace.remove(GERMAN);
    stage.workspace.commit('Change it', { [ENGLISH]: `${FILES[ENGLISH]}a, b\n` });
    const folder = mkdtempSync(join(tmpdir(), 'slow-git-'));
    const begun = join(folder, 'begun');
    const path = process.env['PATH'] ?? '';
    const isIt = `for word in "$@"; do [ "$word" = ${command} ] && echo >> '${begun}' && exec sleep 120; done`;
    writeFileSync(join(folder, 'git'), `#!/bin/sh\n${isIt}\nPATH='${path}' exec git "$@"\n`, { mode: 0o755 });
    const { run } = await interrupted(stage, {
      signal: 'SIGTERM',
      inputs: { mode: 'auto', prune: 'true' },
      env: { PATH: `${folder}:${path}` },
      reached: () => own.poll(() => existsSync(begun), { timeout: 60_000 }).toBe(true),
    });
    expect(run.log + run.summary).not.toMatch(/fetch-depth|"filter"|not installed|Git has no such content/);
    rmSync(folder, { recursive: true });
  });
}

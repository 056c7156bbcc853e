/** The probe against emulators whose positions are known: it finds each that a run can decide. */

import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { OpenSearchClient } from '@aws-sdk/client-opensearch';
import { S3Client } from '@aws-sdk/client-s3';
import { describe, expect, test } from 'vitest';
import { PackageCalls } from '../../emulator/client.ts';
import type { Switches } from '../../emulator/core/switches.ts';
import { SWITCHES, switchesWith } from '../../emulator/core/switches.ts';
import { type RunningEmulator, startEmulator } from '../../emulator/http/server.ts';
import { Probe } from '../../emulator/probe/kit.ts';
import { ask } from '../../emulator/probe/questions.ts';

const MAIN = fileURLToPath(new URL('../../emulator/probe/main.ts', import.meta.url));
const BUCKET = 'dictionaries';
const durations = { copying: 250, validating: 250, associating: 300, dissociating: 50, deleting: 20 };

/** What no run decides: it would take a full Region, another account, a domain that fails or goes. */
const NEVER = ['domainBeingDeleted', 'limitError', 'crossAccountBucket', 'versionAfterFailedAssociation'] as const;

const COUNTS: readonly string[] = ['versionsMax', 'historyMax', 'filterValuesMax', 'packageNameMax'];

const RUNS: readonly {
  readonly title: string;
  readonly switches: Partial<Switches>;
  readonly open?: readonly string[];
}[] = [
  { title: 'as by default', switches: {}, open: ['maxPageSize', 'versionsMax', 'historyMax', 'filterValuesMax'] },
  { title: 'a queued update', switches: { updateWhileBusy: 'queued' } },
  { title: 'reads that go back', switches: { readsGoBack: 3_000 } },
  { title: 'short pages', switches: { maxPageSize: 6 }, open: ['historyMax'] },
  { title: 'a limit between the names that it tries', switches: { packageNameMax: 100 }, open: ['packageNameMax'] },
  {
    title: 'second positions',
    switches: {
      unknownPackageOnDescribe: 'validation',
      missingPackage: 'validation',
      missingDomain: 'validation',
      notAssociated: 'not-found',
      alreadyExistsError: 'validation',
      failedPackageUpdate: 'validation',
      versionAfterFailedUpdate: 'absent',
      historyEntry: 'at-request',
      historyOrder: 'ascending',
      updateWhileBusy: 'conflict',
      deleteWhileBusy: 'validation',
      deleteAssociated: 'validation',
      deletedPackage: 'lingers',
      identicalContent: 'same-version',
      omittedDescription: 'cleared',
      associateDuringUpdate: 'validation',
      neverAvailable: 'conflict',
      busyDomain: 'validation',
      repeatedAssociation: 'desired-state',
      versionWhileAssociating: 'old',
      referencePathWhileAssociating: 'absent',
      associatePackages: 'disabled-operation',
      filterWildcards: 'literal',
      filterPaging: 'page-first',
      errorTypeIn: 'header-with-uri',
      errorMessageKey: 'Message',
      domainProcessing: 'processing',
      descriptionChange: 'when-available',
      dictionaryIdForm: 'pkg-hex',
      defaultPageSize: 5,
      maxPageSize: 20,
      filterValuesMax: 7,
      packageNameMax: 32,
    },
  },
  {
    title: 'third positions',
    switches: {
      unknownPackageOnDescribe: 'not-found',
      notAssociated: 'conflict',
      alreadyExistsError: 'conflict',
      failedVersionNumber: 'consumed',
      historyOrder: 'shuffled',
      updateWhileBusy: 'queued',
      deleteWhileBusy: 'accepted',
      associateDuringUpdate: 'conflict',
      versionWhileAssociating: 'absent',
      associatePackagesAlreadyCurrent: 'ignored',
      associatePackagesRows: 'one-by-one',
      errorTypeIn: 'body-type',
      descriptionChange: 'reverted-on-failure',
      dictionaryIdForm: 'other',
      packageNameMax: 28,
    },
  },
  {
    title: 'one write at a time, sources refused at once',
    switches: {
      accountWrites: 'conflict',
      unreadableSource: 'validation',
      associatePackages: 'access-denied',
      errorTypeIn: 'body-code',
      statusBehindVersion: 300,
      historyMax: 3,
    },
  },
  {
    title: 'one write at a time, otherwise told; reads go back',
    switches: {
      accountWrites: 'validation',
      unreadableSource: 'access-denied',
      associatePackages: 'validation',
      readsGoBack: 200,
    },
  },
  {
    title: 'reads lag',
    switches: {
      failedPackageUpdate: 'conflict',
      associatePackages: 'unknown-operation',
      stalePackageRead: 150,
      staleAssociationRead: 200,
      versionsMax: 5,
    },
  },
  {
    title: 'new packages are slow to show, versions to move',
    switches: { newPackageLag: 700, versionBehindStatus: 250, historyLag: 300 },
  },
];

function startProbe(env: Readonly<Record<string, string>>, ...more: readonly string[]) {
  const options = ['--region', 'eu-west-1', '--bucket', BUCKET, '--poll-ms', '25', '--tail-ms', '400', ...more];
  return spawn(process.execPath, [MAIN, ...options], { env: { PATH: process.env['PATH'], ...env } });
}

async function endOf(child: ReturnType<typeof startProbe>) {
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  child.stdin.end('search-prod\n');
  const code = await new Promise((resolve) => child.on('close', resolve));
  return { code, stdout, stderr };
}

const start = (switches: Partial<Switches>, now: () => number = Date.now) =>
  startEmulator({ buckets: [{ name: BUCKET }], domains: ['search'], durations, switches, now });

/** In a time of its own, in which a call takes none. */
async function askInVirtualTime(
  running: RunningEmulator,
  clock: { time: number },
): Promise<Awaited<ReturnType<typeof ask>>> {
  const client = {
    endpoint: running.url,
    region: 'eu-west-1',
    credentials: { ...running.credentials },
    maxAttempts: 1,
  };
  const service = new OpenSearchClient(client);
  const s3 = new S3Client({ ...client, forcePathStyle: true });
  const sleep = async (milliseconds: number) => {
    clock.time += milliseconds;
  };
  const pace = { pollMs: 50, tailMs: 800, now: () => clock.time, sleep };
  const report = await ask(
    new Probe({ calls: new PackageCalls(service), s3, bucket: BUCKET, domain: 'search', ...pace }),
  );
  service.destroy();
  s3.destroy();
  return report;
}

describe.concurrent('it finds', () => {
  test.each(RUNS)('$title', { timeout: 60_000 }, async ({ switches, open = [] }) => {
    const clock = { time: Date.UTC(2026, 0, 1) };
    const running = await start(switches, () => clock.time);
    const { failure, left, switches: facts } = await askInVirtualTime(running, clock);
    expect([failure, left]).toEqual([null, []]);
    expect(Object.keys(facts)).toEqual(Object.keys(SWITCHES));
    for (const [name, position] of Object.entries(switches).filter((one) => !open.includes(one[0]))) {
      const { seen, evidence } = facts[name] ?? {};
      // Times are measured: that there is one is what can be said.
      const isTime = 'unit' in SWITCHES[name as keyof Switches] && SWITCHES[name as keyof Switches].byDefault === 0;
      if (isTime && !COUNTS.includes(name)) expect(seen, `${name}: ${evidence}`).toBeGreaterThan(0);
      else expect(seen, `${name}: ${evidence}`).toBe(position);
    }
    // Nothing else is told than what is: where a run can't decide, nothing is.
    for (const [name, position] of Object.entries(switchesWith(switches))) {
      const { seen, evidence } = facts[name] ?? {};
      const isSaid = typeof position === 'string' || COUNTS.includes(name);
      if (isSaid) expect([position, null], `${name}: ${evidence}`).toContain(seen);
    }
    for (const name of NEVER) expect(facts[name]).toMatchObject({ seen: null, tries: 0 });
    for (const name of open) expect(facts[name]).toMatchObject({ seen: null, tries: 1 });
    expect(running.emulator.packages().filter(({ status }) => status !== 'DELETED')).toEqual([]);
    expect(running.emulator.associations()).toEqual([]);
    expect(running.emulator.s3.peekAll(BUCKET)).toEqual([]);
    await running.close();
  });
});

test('a domain is probed only after its name was typed, and nothing is created before', async () => {
  const running = await start({});
  const { code, stderr } = await endOf(startProbe(running.env, '--domain', 'search'));
  expect(code).toBe(0);
  expect(stderr).toContain('Type the name of the domain');
  expect(stderr).toContain('deletes all of them again');
  expect(running.requests).toEqual([]);
  await running.close();
});

test('the probe deletes everything it created after an error', async () => {
  const running = await start({});
  running.faults.add({
    operation: 'GetPackageVersionHistory',
    action: { kind: 'deny' },
  });
  const { code, stdout } = await endOf(startProbe(running.env));
  expect(code).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({ failure: expect.stringContaining('AccessDenied'), left: [] });
  expect(running.emulator.packages()).toEqual([]);
  expect(running.emulator.s3.peekAll(BUCKET)).toEqual([]);
  await running.close();
});

test.each([0, 3_000])(
  'the probe deletes a package the creation of which was not answered, shown after %d ms',
  async (newPackageLag) => {
    const running = await start({ newPackageLag });
    running.faults.add({ operation: 'CreatePackage', occurrence: 1, action: { kind: 'drop', when: 'after' } });
    const { code, stdout } = await endOf(startProbe(running.env));
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      failure: expect.stringContaining('ResourceAlreadyExistsException'),
      left: [],
    });
    expect(running.emulator.packages()).toEqual([]);
    await running.close();
  },
);

test('a bucket that does not exist ends the probe before there is anything to delete', async () => {
  const running = await start({});
  const { code, stdout } = await endOf(startProbe(running.env, '--bucket', 'missing'));
  expect(code).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({
    failure: expect.stringMatching(/^NoSuchBucket: s3:\/\/missing\/opensearch-dictionaries\/.*does not exist/),
    left: [],
  });
  expect(running.requests.map(({ operation }) => operation)).toEqual(['PutObject', 'DeleteObject']);
  await running.close();
});

test.each([
  ['--bukcet', 'x'],
  ['--poll-ms', 'often'],
])('the usage is told for %s %s', async (...options) => {
  const { code, stderr } = await endOf(startProbe({}, ...options));
  expect(code).toBe(2);
  expect(stderr).toContain(options[0]);
  expect(stderr).toContain('Usage: npm run probe -- --region REGION');
});

test('the probe deletes everything it created after it was interrupted', async () => {
  const running = await start({});
  const child = startProbe(running.env);
  running.faults.onCall(({ operation }, when) => {
    if (operation === 'UpdatePackage' && when === 'after') child.kill('SIGINT');
    // A terminal sends the signal to the whole group, and what started the probe passes it on.
    if (operation === 'DeletePackage' && when === 'before') child.kill('SIGINT');
  });
  const { code, stdout, stderr } = await endOf(child);
  expect(code).toBe(1);
  expect(stderr).toContain('Stopped by SIGINT. Deletes what it created.');
  expect(JSON.parse(stdout)).toMatchObject({ failure: 'Stopped by SIGINT.', left: [] });
  expect(running.emulator.packages()).toEqual([]);
  expect(running.emulator.s3.peekAll(BUCKET)).toEqual([]);
  await running.close();
});

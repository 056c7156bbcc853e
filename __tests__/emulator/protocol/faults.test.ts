import { CreatePackageCommand, DescribePackagesCommand, OpenSearchClient } from '@aws-sdk/client-opensearch';
import { GetObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { afterEach, expect, test } from 'vitest';
import type { FaultAction } from '../../../emulator/http/faults.ts';
import type { TestWorld } from '../world.ts';
import { failureOf, worlds } from '../world.ts';

/** Each fault as the SDK sees it, and what it leaves behind. */

const lab = worlds();
afterEach(() => lab.reset());

type Outcome = (world: TestWorld) => Promise<void>;

/** A fault on CreatePackage: how the call fails, and how many packages there are afterwards. */
function onCreate(action: FaultAction, error: object, packages: 0 | 1): [string, Outcome] {
  return [
    JSON.stringify(action),
    async (world) => {
      world.running.faults.add({ operation: 'CreatePackage', action });
      expect(await failureOf(world.create())).toMatchObject(error);
      expect(world.running.emulator.packages()).toHaveLength(packages);
    },
  ];
}

const LOST = {
  name: expect.stringMatching(/Error/),
  message: expect.stringMatching(/socket hang up|ECONNRESET|aborted/),
};

test.for<[string, Outcome]>([
  onCreate({ kind: 'throttle' }, { name: 'ThrottlingException', status: 400 }, 0),
  onCreate({ kind: 'throttle', form: 'untyped' }, { name: 'Unknown', status: 429 }, 0),
  onCreate({ kind: 'html', status: 500 }, { name: 'SyntaxError', status: 500 }, 0),
  onCreate({ kind: 'html', status: 503, when: 'after' }, { name: 'SyntaxError', status: 503 }, 1),
  onCreate({ kind: 'drop', when: 'before' }, LOST, 0),
  onCreate({ kind: 'drop', when: 'after' }, LOST, 1),
  onCreate({ kind: 'truncate' }, LOST, 1),
  onCreate(
    { kind: 'deny' },
    {
      name: 'AccessDeniedException',
      status: 403,
      message: expect.stringContaining('because no identity-based policy allows the es:CreatePackage action'),
    },
    0,
  ),
  onCreate({ kind: 'expired-token' }, { name: 'ExpiredTokenException', status: 403 }, 0),
  onCreate(
    { kind: 'error', name: 'InternalException', status: 500, message: 'oops' },
    { name: 'InternalException', status: 500, message: 'oops' },
    0,
  ),
  onCreate(
    { kind: 'error', name: 'InternalException', status: 500, message: 'oops', when: 'after' },
    { name: 'InternalException', status: 500 },
    1,
  ),
])('CreatePackage with %s', async ([, outcome]) => {
  await outcome(await lab.start());
});

test('S3 has its own throttling, denial, expiry and conflict', async () => {
  const { s3, running } = await lab.start();
  const put = () => failureOf(s3.send(new PutObjectCommand({ Bucket: 'dictionaries', Key: 'a', Body: 'a' })));
  const withFault = async (action: FaultAction) => {
    running.faults.clear();
    running.faults.add({ operation: 'PutObject', action });
    return put();
  };
  expect(await withFault({ kind: 'throttle' })).toMatchObject({ name: 'SlowDown', status: 503 });
  expect(await withFault({ kind: 'deny' })).toMatchObject({
    name: 'AccessDenied',
    message: expect.stringContaining('s3:PutObject on resource: "arn:aws:s3:::dictionaries/a"'),
  });
  expect(await withFault({ kind: 'expired-token' })).toMatchObject({ name: 'ExpiredToken', status: 400 });
  const conflict = { name: 'ConditionalRequestConflict', status: 409 };
  expect(await withFault({ kind: 'error', ...conflict, message: 'retry' })).toMatchObject(conflict);
  expect(running.emulator.s3.peekAll('dictionaries')).toEqual([]);
});

test('the SDK notices a truncated object', async () => {
  const world = await lab.start();
  world.store('0123456789');
  world.running.faults.add({ operation: 'GetObject', action: { kind: 'truncate' } });
  const got = await world.s3.send(new GetObjectCommand({ Bucket: 'dictionaries', Key: 'a.txt' }));
  expect((await failureOf(got.Body?.transformToByteArray() ?? Promise.resolve())).message).toMatch(/aborted/);
});

test('a rule means certain occurrences of an operation, by number, list or test', async () => {
  const world = await lab.start();
  const { faults, requests } = world.running;
  const errorsOfThree = async () => {
    requests.length = 0;
    for (let call = 0; call < 3; call++) await world.describe('F1').catch(() => undefined);
    return requests.map(({ error }) => error);
  };
  const action: FaultAction = { kind: 'throttle' };
  const throttled = 'ThrottlingException';
  const remove = faults.add({ operation: 'DescribePackages', occurrence: 2, action });
  expect(await errorsOfThree()).toEqual([null, throttled, null]);
  remove();
  faults.add({ operation: 'DescribePackages', occurrence: [1, 3], action });
  expect(await errorsOfThree()).toEqual([throttled, null, throttled]);
  faults.clear();
  faults.add({ operation: ({ api }) => api === 'opensearch', occurrence: (count) => count > 1, action });
  expect(await errorsOfThree()).toEqual([null, throttled, throttled]);
});

test('the retries of the SDK overcome a fault that occurs once', async () => {
  const world = await lab.start();
  const { running } = world;
  for (const [occurrence, action] of [
    [1, { kind: 'html', status: 503 }],
    [2, { kind: 'drop', when: 'before' }],
  ] satisfies [number, FaultAction][]) {
    running.faults.add({ operation: 'DescribePackages', occurrence, action });
  }
  const patient = new OpenSearchClient({
    endpoint: running.url,
    region: 'eu-west-1',
    credentials: { ...running.credentials },
    maxAttempts: 3,
  });
  expect((await patient.send(new DescribePackagesCommand({}))).PackageDetailsList).not.toEqual([]);
  expect(running.requests.map(({ status }) => status)).toEqual([503, null, 200]);
  patient.destroy();
});

test.each([
  ['before', 0],
  ['after', 1],
] as const)('a call that hangs %s it is carried out gets no answer', async (when, packages) => {
  const world = await lab.start();
  world.running.faults.add({ operation: 'CreatePackage', action: { kind: 'hang', when } });
  const abort = new AbortController();
  world.running.faults.onCall((_, phase) => {
    if (phase === 'after') abort.abort();
  });
  const call = world.opensearch.send(
    new CreatePackageCommand({
      PackageName: 'synonyms',
      PackageType: 'TXT-DICTIONARY',
      PackageSource: world.store('a'),
    }),
    { abortSignal: abort.signal },
  );
  expect((await failureOf(call)).name).toBe('AbortError');
  expect(world.running.emulator.packages()).toHaveLength(packages);
  expect(world.running.requests).toMatchObject([{ operation: 'CreatePackage', status: null }]);
});

test('a delayed call is carried out after others that came later', async () => {
  const world = await lab.start();
  world.running.faults.add({
    operation: 'CreatePackage',
    occurrence: 1,
    action: { kind: 'delay', milliseconds: 1500 },
  });
  const arrived = new Promise<void>((resolve) => {
    world.running.faults.onCall((_, phase) => {
      if (phase === 'before') resolve();
    });
  });
  const slow = world.create('slow-one');
  await arrived;
  await world.create('quick-one');
  await slow;
  expect(world.running.emulator.packages().map(({ name }) => name)).toEqual(['quick-one', 'slow-one']);
});

test('hooks act just before and just after an operation', async () => {
  const world = await lab.start();
  const { emulator, faults } = world.running;
  const seen: string[] = [];
  const remove = faults.onCall(({ api, operation, occurrence, input }, phase) => {
    seen.push(`${phase} ${api} ${operation} ${occurrence}: ${emulator.packages().length} packages`);
    // A rival takes the name.
    if (phase === 'before' && operation === 'CreatePackage') emulator.call('elasticsearch', 'CreatePackage', input);
  });
  expect((await failureOf(world.create())).name).toBe('ResourceAlreadyExistsException');
  expect(seen).toEqual([
    'before opensearch CreatePackage 1: 0 packages',
    'after opensearch CreatePackage 1: 1 packages',
  ]);
  remove();
  await failureOf(world.create());
  expect(seen).toHaveLength(2);
});

test('the record of requests has requests and answers', async () => {
  const world = await lab.start();
  const id = await world.create('synonyms', 'a => b');
  await failureOf(world.associate(id));
  await world.s3.send(
    new PutObjectCommand({
      Bucket: 'dictionaries',
      Key: 'b.txt',
      Body: 'b',
      IfNoneMatch: '*',
      ServerSideEncryption: 'AES256',
    }),
  );
  expect(world.running.requests).toEqual([
    {
      api: 'opensearch',
      operation: 'CreatePackage',
      input: expect.objectContaining({ PackageName: 'synonyms', PackageType: 'TXT-DICTIONARY' }),
      at: Date.UTC(2026, 0, 1),
      status: 200,
      error: null,
    },
    expect.objectContaining({
      operation: 'AssociatePackage',
      input: { PackageID: id, DomainName: 'search' },
      status: 400,
      error: 'ValidationException',
    }),
    expect.objectContaining({
      api: 's3',
      operation: 'PutObject',
      input: { Bucket: 'dictionaries', Key: 'b.txt', IfNoneMatch: '*', ServerSideEncryption: 'AES256' },
      status: 200,
    }),
  ]);
});

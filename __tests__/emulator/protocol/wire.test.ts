import { request } from 'node:http';
import { UpdatePackageScopeCommand } from '@aws-sdk/client-opensearch';
import { afterEach, expect, test } from 'vitest';
import { startEmulator } from '../../../emulator/http/server.ts';
import { waitUntilSettled } from '../../../emulator/wait.ts';
import { failureOf, worlds } from '../world.ts';

/** What goes over the wire, below what the SDK shows of it. */

const lab = worlds();
afterEach(() => lab.reset());

test('timestamps are numbers, one of them as Java writes it', async () => {
  const world = await lab.start();
  const raw = world.calls.answers;
  const id = await world.createAvailable();
  const [described] = await world.describe(id);
  expect(raw.at(-1)?.body).toContain('"CreatedAt":1.7672256E9');
  expect(raw.at(-1)?.body).toContain('"LastUpdatedAt":1767225602');
  expect(described?.CreatedAt).toEqual(new Date(Date.UTC(2026, 0, 1)));
});

test('hostile text in a description comes back unchanged', async () => {
  const world = await lab.start();
  const id = await world.createAvailable();
  const hostile = '"CreatedAt":17 \\"CreatedAt\\":17.5 \u2028 </script> \u0000 𝒳 \r\n::error::';
  await world.update(id, 'x', hostile);
  world.pass();
  expect((await world.describe(id))[0]?.PackageDescription).toBe(hostile);
});

test('every answer has its own request id', async () => {
  const world = await lab.start();
  const raw = world.calls.answers;
  await world.describe('F1');
  await failureOf(world.rows('nowhere'));
  const ids = raw.map(({ headers }) => headers['x-amzn-requestid']);
  expect(new Set(ids).size).toBe(2);
  for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  expect(raw[1]).toMatchObject({ status: 409, headers: { 'x-amzn-errortype': 'ResourceNotFoundException' } });
});

test('unknown routes and operations are answered with 404', async () => {
  const world = await lab.start();
  const raw = world.calls.answers;
  const scope = new UpdatePackageScopeCommand({ PackageID: 'F1', Operation: 'ADD', PackageUserList: ['GLOBAL'] });
  expect((await failureOf(world.opensearch.send(scope))).status).toBe(404);
  expect(raw).toMatchObject([{ status: 404, headers: { 'x-amzn-errortype': 'UnknownOperationException' } }]);
});

test('an interrupted upload leaves nothing, and the emulator keeps running', async () => {
  const world = await lab.start();
  await new Promise<void>((resolve) => {
    const upload = request(`${world.running.url}/dictionaries/a.txt`, {
      method: 'PUT',
      headers: { 'content-length': 1_000_000 },
    });
    upload.on('error', () => resolve());
    upload.write('half of it', () => upload.destroy());
    upload.on('close', resolve);
  });
  expect(await world.describe('F1')).toEqual([]);
  expect(world.running.emulator.s3.peekAll('dictionaries')).toEqual([]);
});

test('steps end without calls in real time', async () => {
  const running = await startEmulator({
    buckets: [{ name: 'dictionaries', objects: { 'a.txt': 'a => b' } }],
    durations: { copying: 20, validating: 20 },
  });
  running.emulator.call('opensearch', 'CreatePackage', {
    PackageName: 'synonyms',
    PackageType: 'TXT-DICTIONARY',
    PackageSource: { S3BucketName: 'dictionaries', S3Key: 'a.txt' },
  });
  await waitUntilSettled(running.emulator);
  expect(running.emulator.packages()).toMatchObject([{ status: 'AVAILABLE' }]);
  await running.close();
});

test('a port that is in use is an error', async () => {
  const world = await lab.start();
  await expect(startEmulator({ port: world.running.port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
});

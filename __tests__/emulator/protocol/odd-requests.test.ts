import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { DescribePackagesCommand, ListPackagesForDomainCommand, OpenSearchClient } from '@aws-sdk/client-opensearch';
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { afterEach, describe, expect, test } from 'vitest';
import type { AwsError, TestWorld } from '../world.ts';
import { failureOf, worlds } from '../world.ts';

/** Requests that are signed as they should be, but are not what an SDK sends. */

const lab = worlds();
afterEach(() => lab.reset());

interface Outgoing {
  readonly headers: Record<string, string>;
  readonly query: Record<string, string>;
  body: unknown;
}

type Change = (request: Outgoing) => void;

function isOutgoing(request: unknown): request is Outgoing {
  return typeof request === 'object' && request !== null && 'headers' in request && 'query' in request;
}

function configurationFor({ running }: TestWorld) {
  const credentials = { ...running.credentials };
  return { endpoint: running.url, region: running.emulator.region, credentials, maxAttempts: 1 };
}

/** PutObject of the body `a`, changed before it is signed. */
async function put(world: TestWorld, change: Change): Promise<AwsError> {
  const client = new S3Client({ ...configurationFor(world), requestChecksumCalculation: 'WHEN_REQUIRED' });
  client.middlewareStack.add(
    (next) => (args) => {
      if (isOutgoing(args.request)) change(args.request);
      return next(args);
    },
    { step: 'build', priority: 'low' },
  );
  const error = await failureOf(client.send(new PutObjectCommand({ Bucket: 'dictionaries', Key: 'a', Body: 'a' })));
  client.destroy();
  expect(world.running.emulator.s3.peekAll('dictionaries')).toEqual([]);
  return error;
}

function packageClient(world: TestWorld, change: Change): OpenSearchClient {
  const client = new OpenSearchClient(configurationFor(world));
  client.middlewareStack.add(
    (next) => (args) => {
      if (isOutgoing(args.request)) change(args.request);
      return next(args);
    },
    { step: 'build', priority: 'low' },
  );
  return client;
}

describe('PutObject', () => {
  const sum = createHash('sha256').update('a').digest('base64');
  test.for<[string, Record<string, string>, object]>([
    ['another payload hash', { 'x-amz-content-sha256': '0'.repeat(64) }, { name: 'XAmzContentSHA256Mismatch' }],
    [
      'two checksums',
      { 'x-amz-checksum-sha256': sum, 'x-amz-checksum-crc32': 'AAAAAA==' },
      { name: 'InvalidRequest', message: expect.stringContaining('Expecting a single x-amz-checksum- header') },
    ],
    [
      'an announced checksum that is not there',
      { 'x-amz-sdk-checksum-algorithm': 'CRC32' },
      { name: 'InvalidRequest', message: expect.stringContaining('no corresponding x-amz-checksum-*') },
    ],
    ['an unknown checksum', { 'x-amz-checksum-crc7': 'AA==' }, { name: 'InvalidRequest' }],
    ['a trailer that never comes', { 'x-amz-trailer': 'x-amz-checksum-crc32' }, { name: 'MalformedTrailerError' }],
    ['an unknown encryption', { 'x-amz-server-side-encryption': 'rot13' }, { name: 'InvalidArgument' }],
    ['another length', { 'x-amz-decoded-content-length': '2' }, { name: 'IncompleteBody' }],
    ['a condition that S3 does not have', { 'if-none-match': '"0"' }, { name: 'NotImplemented', status: 501 }],
  ])('with %s', async ([, headers, expected]) => {
    const world = await lab.start();
    expect(await put(world, (request) => Object.assign(request.headers, headers))).toMatchObject(expected);
  });

  test('without a length', async () => {
    const error = await put(await lab.start(), (request) => {
      request.body = Readable.from([Buffer.from('a')]);
      request.headers['x-amz-content-sha256'] = 'UNSIGNED-PAYLOAD';
      delete request.headers['content-length'];
    });
    expect(error).toMatchObject({ name: 'MissingContentLength', status: 411 });
  });
});

describe('the package service', () => {
  test.for<[string, unknown]>([
    ['no JSON', '{"Filters": '],
    ['JSON that is no object', '[]'],
    ['no UTF-8', Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d])],
  ])('a body with %s is a SerializationException', async ([, body]) => {
    const client = packageClient(await lab.start(), (request) => {
      request.body = body;
      delete request.headers['content-length'];
    });
    expect(await failureOf(client.send(new DescribePackagesCommand({})))).toMatchObject({
      name: 'SerializationException',
      status: 400,
    });
    client.destroy();
  });

  test('a body without end is refused', async () => {
    const client = packageClient(await lab.start(), (request) => {
      request.body = JSON.stringify({ NextToken: 'x'.repeat(2_000_000) });
      delete request.headers['content-length'];
    });
    expect(await failureOf(client.send(new DescribePackagesCommand({})))).toMatchObject({ status: 413 });
    client.destroy();
  });

  test('a page size that is no number is a SerializationException', async () => {
    const client = packageClient(await lab.start(), (request) => {
      request.query['maxResults'] = 'many';
    });
    expect(await failureOf(client.send(new ListPackagesForDomainCommand({ DomainName: 'search' })))).toMatchObject({
      name: 'SerializationException',
    });
    client.destroy();
  });

  test('a filter without a name is refused, though the model lets it pass', async () => {
    const world = await lab.start();
    const command = new DescribePackagesCommand({ Filters: [{ Value: ['a'] }] });
    expect(await failureOf(world.opensearch.send(command))).toMatchObject({ name: 'ValidationException' });
  });
});

import { request } from 'node:http';
import { DescribePackagesCommand, OpenSearchClient } from '@aws-sdk/client-opensearch';
import { ListObjectsV2Command, S3Client } from '@aws-sdk/client-s3';
import { afterEach, describe, expect, test } from 'vitest';
import type { TestWorld } from '../world.ts';
import { failureOf, worlds } from '../world.ts';

/** Who calls: signatures, clocks and sessions, as the SDK makes them and the two services refuse them. */

const lab = worlds();
afterEach(() => lab.reset());

/** What both services answer to clients with this configuration. */
async function answersTo(world: TestWorld, configuration: object) {
  const common = {
    endpoint: world.running.url,
    region: world.running.emulator.region,
    credentials: { ...world.running.credentials },
    maxAttempts: 1,
    ...configuration,
  };
  const opensearch = new OpenSearchClient(common);
  const s3 = new S3Client({ ...common, forcePathStyle: true });
  try {
    return {
      es: await failureOf(opensearch.send(new DescribePackagesCommand({}))),
      s3: await failureOf(s3.send(new ListObjectsV2Command({ Bucket: 'dictionaries' }))),
    };
  } finally {
    opensearch.destroy();
    s3.destroy();
  }
}

describe('a request is refused', () => {
  test('that is signed with another secret', async () => {
    const world = await lab.start();
    const credentials = { ...world.running.credentials, secretAccessKey: 'another' };
    expect(await answersTo(world, { credentials })).toMatchObject({
      es: { name: 'InvalidSignatureException', status: 403 },
      s3: { name: 'SignatureDoesNotMatch', status: 403 },
    });
  });

  test('that comes from an unknown key', async () => {
    const world = await lab.start();
    const credentials = { ...world.running.credentials, accessKeyId: 'AKIANOBODY' };
    expect(await answersTo(world, { credentials })).toMatchObject({
      es: { name: 'UnrecognizedClientException', status: 403 },
      s3: { name: 'InvalidAccessKeyId', status: 403 },
    });
  });

  test('that has another session token', async () => {
    const world = await lab.start();
    const credentials = { ...world.running.credentials, sessionToken: 'another' };
    expect(await answersTo(world, { credentials })).toMatchObject({
      es: { name: 'UnrecognizedClientException', status: 403 },
      s3: { name: 'InvalidToken', status: 400 },
    });
  });

  test('whose session has ended', async () => {
    const world = await lab.start();
    world.running.credentials.expiresAt = Date.now() - 1;
    expect(await answersTo(world, {})).toMatchObject({
      es: {
        name: 'ExpiredTokenException',
        status: 403,
        message: 'The security token included in the request is expired',
      },
      s3: { name: 'ExpiredToken', status: 400 },
    });
  });

  test('that is signed for another Region', async () => {
    const world = await lab.start();
    expect(await answersTo(world, { region: 'us-west-2' })).toMatchObject({
      es: { name: 'InvalidSignatureException', message: expect.stringContaining('us-west-2') },
      s3: {
        name: 'AuthorizationHeaderMalformed',
        status: 400,
        message: expect.stringContaining("expecting 'eu-west-1'"),
      },
    });
  });

  test('whose clock is more than fifteen minutes off', async () => {
    const late = await lab.start({ signatureClock: () => Date.now() + 16 * 60_000 });
    expect(await answersTo(late, {})).toMatchObject({
      es: { name: 'InvalidSignatureException', message: expect.stringMatching(/^Signature expired: .* - 5 min\.\)$/) },
      s3: { name: 'RequestTimeTooSkewed', status: 403 },
    });
    const early = await lab.start({ signatureClock: () => Date.now() - 16 * 60_000 });
    expect((await answersTo(early, {})).es.message).toMatch(/^Signature not yet current: .* \+ 5 min\.\)$/);
  });

  test('that is not signed, is signed for another service, or is not signed in a known form', async () => {
    const world = await lab.start();
    const send = (path: string, headers: Record<string, string>) =>
      new Promise<{ status: number | undefined; type: string; body: string }>((resolve, reject) => {
        request(`${world.running.url}${path}`, { headers }, (response) => {
          let body = '';
          response.setEncoding('utf8');
          response.on('data', (part) => {
            body += part;
          });
          response.on('end', () =>
            resolve({ status: response.statusCode, type: String(response.headers['x-amzn-errortype']), body }),
          );
        })
          .on('error', reject)
          .end();
      });
    const es = '/2021-01-01/domain/search/packages';
    const scoped = (service: string) => ({
      authorization: `AWS4-HMAC-SHA256 Credential=${world.running.credentials.accessKeyId}/20260101/eu-west-1/${service}/aws4_request, SignedHeaders=host, Signature=${'0'.repeat(64)}`,
    });
    expect(await send(es, {})).toMatchObject({ status: 403, type: 'MissingAuthenticationTokenException' });
    expect(await send(es, { authorization: 'Bearer x' })).toMatchObject({ type: 'IncompleteSignatureException' });
    expect(await send(es, scoped('s3'))).toMatchObject({ status: 403, type: 'InvalidSignatureException' });
    expect((await send('/dictionaries/a.txt', {})).body).toContain('<Code>AccessDenied</Code>');
    expect((await send('/dictionaries/a.txt', { authorization: 'Bearer x' })).body).toContain(
      '<Code>AuthorizationHeaderMalformed</Code>',
    );
    expect((await send('/dictionaries/a.txt', scoped('es'))).body).toContain('incorrect service');
    expect((await send('/dictionaries/%E0%A4%A', {})).status).toBe(400);
    expect(world.running.requests.every(({ status }) => status !== 200)).toBe(true);
  });

  test('and has changed nothing then', async () => {
    const world = await lab.start();
    world.running.credentials.expiresAt = 1;
    expect((await failureOf(world.create())).name).toBe('ExpiredTokenException');
    expect(world.running.emulator.packages()).toEqual([]);
  });
});

test('a clock six minutes off is too much for the package service, and not for S3', async () => {
  const world = await lab.start({ signatureClock: () => Date.now() + 6 * 60_000 });
  expect((await failureOf(world.describe('F1'))).name).toBe('InvalidSignatureException');
  await world.s3.send(new ListObjectsV2Command({ Bucket: 'dictionaries' }));
});

test('long-term keys have no session token', async () => {
  const world = await lab.start({ credentials: [{ accessKeyId: 'AKIAUSER', secretAccessKey: 'a secret' }] });
  expect(world.running.env).not.toHaveProperty('AWS_SESSION_TOKEN');
  expect(await world.describe('F1')).toEqual([]);
});

test('query parameters and escaped paths are part of what is signed', async () => {
  const world = await lab.start();
  world.store('x', "odd/ !'()*+,;=@~é.txt");
  const page = await world.s3.send(new ListObjectsV2Command({ Bucket: 'dictionaries', Prefix: "odd/ !'()*+" }));
  expect(page.Contents?.map(({ Key }) => Key)).toEqual(["odd/ !'()*+,;=@~é.txt"]);
});

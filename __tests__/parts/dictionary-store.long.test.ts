/** The dictionary store against S3 servers of two makes, which must agree: versitygw and the emulator. */

import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  GetObjectCommand,
  HeadObjectCommand,
  PutObjectCommand,
  S3Client,
  UploadPartCommand,
} from '@aws-sdk/client-s3';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { memoryContent } from '../../emulator/core/content.ts';
import { type RunningEmulator, startEmulator } from '../../emulator/http/server.ts';
import { dictionaryStore } from '../../src/aws/dictionary-store.ts';
import type { AwsErrorKind } from '../../src/deployment/model/aws-error.ts';
import type { DictionaryStore } from '../../src/deployment/model/ports.ts';
import type { Sha256 } from '../../src/dictionaries/dictionary.ts';
import { parseSha256 } from '../../src/dictionaries/sha256.ts';
import { findPart } from './parts.ts';
import { S3_CREDENTIALS, startVersitygw } from './versitygw.ts';

const REGION = 'eu-west-1';
const BUCKET = 'dictionaries';
const versitygw = findPart('versitygw');
const folder = mkdtempSync(join(tmpdir(), 'store-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Server {
  readonly env: Readonly<Record<string, string>>;
  stop(): PromiseLike<void>;
}

const makes = [
  { make: 'the emulator', part: null, start: startOurs },
  { make: 'versitygw', part: versitygw, start: startTheirs },
] as const;

let ours: RunningEmulator | undefined;
const COMPOSITE = { 'x-amz-checksum-sha256': `${createHash('sha256').update('of parts').digest('base64')}-1` };

async function startOurs(): Promise<Server> {
  const running = await startEmulator({ region: REGION, buckets: [{ name: BUCKET }] });
  ours = running;
  return { env: running.env, stop: () => running.close() };
}

async function startTheirs(): Promise<Server> {
  const running = await startVersitygw(versitygw.path, { region: REGION, buckets: [BUCKET] });
  const { accessKeyId, secretAccessKey } = S3_CREDENTIALS;
  return {
    env: {
      AWS_ENDPOINT_URL_S3: running.url,
      AWS_ACCESS_KEY_ID: accessKeyId,
      AWS_SECRET_ACCESS_KEY: secretAccessKey,
      AWS_SESSION_TOKEN: '',
    },
    stop: () => running[Symbol.asyncDispose](),
  };
}

/** Keys with all that a URL, a header or a signature could stumble over. */
const KEYS = [
  ...["it's (a) test+&=;@!.txt", 'すし/%2F/ü.txt', 'a b~c_d-e.f.txt', 'a b.txt', 'a+b.txt', 'a%20b.txt', 'a%2Bb.txt'],
  ...['say "hi".txt', 'c#.txt', 'what?.txt', 'what?x=1&y=2.txt', '100%.txt', '同義語.txt', '🍣🍺.txt', 'x.🍣'],
  ...['.hidden', '.hidden.txt', 'many.dots.in.it.tar.txt', 'end.', 'a:b|c<d>,$*[1]{2}^`.txt', 'öffnung/ß.é x#t'],
];

let files = 0;

/** A file for an upload, and what its key must be. */
function fileOf(content: string | Uint8Array): { path: string; bytes: number; sha256: Sha256; key: string } {
  const path = join(folder, `${++files}.txt`);
  writeFileSync(path, content);
  const sha256 = hashOf(content);
  return { path, bytes: Buffer.byteLength(content), sha256, key: `opensearch-dictionaries/synonyms/${sha256}.txt` };
}

function hashOf(content: string | Uint8Array): Sha256 {
  const sha256 = parseSha256(createHash('sha256').update(content).digest('hex'));
  if (sha256 === null) throw new TypeError('no SHA-256');
  return sha256;
}

/** The store, whose calls have all the time that they need. */
function open(bucket = BUCKET, region = REGION) {
  const store = dictionaryStore(bucket, null, { region, actionVersion: '0.0.0', proxyEnv: {} });
  const limits = { signal: new AbortController().signal, deadline: Number.POSITIVE_INFINITY };
  return {
    put: (key: string, file: Parameters<DictionaryStore['put']>[1]) => store.put(key, file, limits),
    get: (key: string) => store.get(key, limits),
    look: (key: string) => store.look(key, limits),
    delete: (key: string) => store.delete(key, limits),
  };
}

/** An emulator of its own; `calls` gives a list that the operations asked from now on are added to. */
async function openOurs() {
  const running = await startEmulator({ region: REGION, buckets: [{ name: BUCKET }] });
  for (const [name, value] of Object.entries(running.env)) vi.stubEnv(name, value);
  return {
    running,
    calls: () => {
      const made: string[] = [];
      running.faults.onCall(({ operation }, phase) => {
        if (phase === 'before') made.push(operation);
      });
      return made;
    },
    [Symbol.asyncDispose]: async () => {
      vi.unstubAllEnvs();
      await running.close();
    },
  };
}

const failing = (kind: AwsErrorKind, operation: string) =>
  expect.objectContaining({ name: 'AwsError', kind, operation });

for (const { make, part, start } of makes) {
  describe.skipIf(part?.missing)(`the dictionary store on ${make}${part?.reason ?? ''}`, () => {
    let server: Server;
    beforeAll(async () => {
      server = await start();
    });
    afterAll(() => server.stop());
    beforeEach(() => {
      for (const [name, value] of Object.entries(server.env)) vi.stubEnv(name, value);
      vi.stubEnv('AWS_EC2_METADATA_DISABLED', 'true');
    });
    afterEach(() => vi.unstubAllEnvs());
    const raw = () => new S3Client({ region: REGION, maxAttempts: 1 });

    test('an object is uploaded once, read back byte for byte, and deleted', async () => {
      const file = fileOf('すし, 寿司\r\ncouch, sofa\n\u0000');
      const store = open();
      expect(await store.get(file.key)).toBeNull();
      expect(await store.put(file.key, file)).toBe('uploaded');
      expect(await store.put(file.key, file)).toBe('present');
      expect(Buffer.from((await store.get(file.key)) ?? [])).toEqual(readFileSync(file.path));
      await store.delete(file.key);
      expect(await store.get(file.key)).toBeNull();
      await store.delete(file.key);
    });

    test('S3 keeps the SHA-256 that it checked', async () => {
      const file = fileOf('a => b\n');
      await open().put(file.key, file);
      const head = await raw().send(new HeadObjectCommand({ Bucket: BUCKET, Key: file.key, ChecksumMode: 'ENABLED' }));
      expect(head).toMatchObject({
        ContentLength: file.bytes,
        ChecksumSHA256: Buffer.from(file.sha256, 'hex').toString('base64'),
      });
    });

    test('a file that changed after it was hashed is refused, and nothing is stored', async () => {
      const file = fileOf('before\n');
      writeFileSync(file.path, 'after!\n');
      await expect(open().put(file.key, file)).rejects.toEqual(failing('rejected', 'PutObject'));
      expect(await open().get(file.key)).toBeNull();
    });

    test('of many uploads of one key exactly one is stored, and none fails', async () => {
      const file = fileOf('all at once\n');
      const results = await Promise.all(Array.from({ length: 8 }, () => open().put(file.key, file)));
      expect(results.toSorted()).toEqual([...Array.from({ length: 7 }, () => 'present'), 'uploaded']);
    });

    test('If-None-Match keeps an object that another client wrote between read and upload', async () => {
      const put = (body: string) =>
        raw().send(new PutObjectCommand({ Bucket: BUCKET, Key: 'taken.txt', Body: body, IfNoneMatch: '*' }));
      await put('first');
      await expect(put('second')).rejects.toMatchObject({
        name: 'PreconditionFailed',
        $metadata: { httpStatusCode: 412 },
      });
      const kept = await raw().send(new GetObjectCommand({ Bucket: BUCKET, Key: 'taken.txt' }));
      expect(await kept.Body?.transformToString()).toBe('first');
    });

    test('a key with other content does not count as ours', async () => {
      const file = fileOf('the content that the key promises\n');
      await raw().send(new PutObjectCommand({ Bucket: BUCKET, Key: file.key, Body: 'something else' }));
      await expect(open().put(file.key, file)).rejects.toMatchObject({ errorName: 'OtherContent', kind: 'rejected' });
    });

    test('without a stored SHA-256 the content itself decides, also at the same length', async () => {
      const file = fileOf('couch, sofa\n'.repeat(500_000));
      const put = (Body: string) => raw().send(new PutObjectCommand({ Bucket: BUCKET, Key: file.key, Body }));
      await put('couch, evil\n'.repeat(500_000));
      await expect(open().put(file.key, file)).rejects.toMatchObject({ errorName: 'OtherContent', kind: 'rejected' });
      await put('couch, sofa\n'.repeat(500_000));
      expect(await open().put(file.key, file)).toBe('present');
    });

    test('an object that was uploaded in parts is judged by its content', async () => {
      const file = fileOf('couch, sofa\n');
      const where = { Bucket: BUCKET, Key: file.key };
      if (make === 'the emulator') {
        // It takes no upload in parts; that is how S3 shows one.
        const content = memoryContent('couch, sofa\n');
        ours?.emulator.s3.put({ bucket: BUCKET, key: file.key, content, checksums: COMPOSITE });
      } else {
        const { UploadId } = await raw().send(
          new CreateMultipartUploadCommand({ ...where, ChecksumAlgorithm: 'SHA256', ChecksumType: 'COMPOSITE' }),
        );
        const part = { ...where, UploadId, PartNumber: 1 };
        const { ETag, ChecksumSHA256 } = await raw().send(
          new UploadPartCommand({ ...part, Body: 'couch, sofa\n', ChecksumAlgorithm: 'SHA256' }),
        );
        const Parts = [{ PartNumber: 1, ETag, ChecksumSHA256 }];
        await raw().send(new CompleteMultipartUploadCommand({ ...where, UploadId, MultipartUpload: { Parts } }));
      }
      const head = await raw().send(new HeadObjectCommand({ ...where, ChecksumMode: 'ENABLED' }));
      expect(head.ChecksumSHA256).toMatch(/-1$/);
      expect(await open().put(file.key, file)).toBe('present');
    });

    test('HEAD returns when an object was written, or that it does not exist', async () => {
      const file = fileOf('looked at\n'.repeat(100_000));
      expect(await open().look(file.key)).toBeNull();
      const before = Date.now();
      await open().put(file.key, file);
      const lastModified = (await open().look(file.key))?.lastModified?.getTime();
      // Whole seconds.
      expect(lastModified).toBeGreaterThan(before - 1_001);
      expect(lastModified).toBeLessThanOrEqual(Date.now());
      await expect(open('no-such-bucket').look(file.key)).rejects.toEqual(failing('not-found', 'GetObject'));
    });

    test('an empty file, and one of 20 MB, streamed', async () => {
      for (const content of [new Uint8Array(), new Uint8Array(20_000_000).fill(97)]) {
        const file = fileOf(content);
        expect(await open().put(file.key, file)).toBe('uploaded');
        expect(hashOf((await open().get(file.key)) ?? new Uint8Array())).toBe(file.sha256);
      }
    });

    test('keys of any file name', async () => {
      for (const name of KEYS) {
        const file = fileOf(name);
        expect([name, await open().put(name, file)]).toEqual([name, 'uploaded']);
        expect(await open().put(name, file)).toBe('present');
        expect(Buffer.from((await open().get(name)) ?? []).toString()).toBe(name);
      }
      // None of them was taken for another one.
      for (const name of KEYS) {
        expect(Buffer.from((await open().get(name)) ?? []).toString()).toBe(name);
        await open().delete(name);
        expect(await open().get(name)).toBeNull();
      }
    });

    test('a bucket that does not exist', async () => {
      const file = fileOf('a\n');
      const store = open('no-such-bucket');
      await expect(store.put(file.key, file)).rejects.toEqual(failing('not-found', 'PutObject'));
      await expect(store.delete(file.key)).rejects.toEqual(failing('not-found', 'DeleteObject'));
    });

    test('an unknown access key and a wrong secret are credentials errors', async () => {
      const file = fileOf('never stored\n');
      for (const [name, value] of [
        ['AWS_SECRET_ACCESS_KEY', 'not-the-secret-access-key'],
        ['AWS_ACCESS_KEY_ID', 'AKIAUNKNOWNEXAMPLE12'],
      ] as const) {
        vi.stubEnv(name, value);
        await expect(open().put(file.key, file)).rejects.toEqual(failing('credentials', 'PutObject'));
        await expect(open().get(file.key)).rejects.toEqual(failing('credentials', 'GetObject'));
        vi.stubEnv(name, server.env[name]);
      }
      expect(await open().get(file.key)).toBeNull();
    });
  });
}

test('the connections of an answer that is too large and of one that is not read are closed', async () => {
  const size = 257 * 1024 * 1024;
  let connections = 0;
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-length': size, 'last-modified': 'Thu, 01 Jan 2026 00:00:00 GMT' });
    response.write(Buffer.alloc(1024));
  }).on('connection', (socket) => {
    connections += 1;
    socket.on('close', () => {
      connections -= 1;
    });
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new TypeError('The server has no port.');
  vi.stubEnv('AWS_ENDPOINT_URL_S3', `http://127.0.0.1:${address.port}`);
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'AKIAIOSFODNN7EXAMPLE');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'secret');
  await expect(open().get('large.txt')).rejects.toMatchObject({ errorName: 'TooLarge' });
  await vi.waitFor(() => expect(connections).toBe(0));
  expect(await open().look('large.txt')).toEqual({
    lastModified: new Date(Date.UTC(2026, 0, 1)),
    letThrough: false,
  });
  await vi.waitFor(() => expect(connections).toBe(0));
  vi.unstubAllEnvs();
  server.close();
});

describe('the calls of an upload', () => {
  const DENIED = { operation: 'PutObject', action: { kind: 'deny' } } as const;
  const SMALL = 'couch, sofa\n';
  const LARGE = SMALL.repeat(100_000);
  const CASES = [
    { name: 'a new key is not asked for', content: SMALL, calls: ['PutObject'] },
    { name: 'another one is', content: SMALL, isNew: false, calls: ['HeadObject', 'PutObject'] },
    { name: 'and the one of a large content', content: LARGE, calls: ['HeadObject', 'PutObject'] },
    { name: 'a new key that is there all the same', content: SMALL, isThere: true, calls: ['PutObject', 'HeadObject'] },
    { name: 'one that is there is not sent', content: SMALL, isNew: false, isThere: true, calls: ['HeadObject'] },
    { name: 'nor is a large content', content: LARGE, isThere: true, calls: ['HeadObject'] },
    {
      name: 'one that is there, where we may not write',
      content: SMALL,
      isThere: true,
      fault: DENIED,
      calls: ['PutObject', 'HeadObject'],
    },
  ];
  for (const { name, content, isNew = true, isThere = false, fault, calls } of CASES) {
    test(name, async () => {
      await using stage = await openOurs();
      const file = { ...fileOf(content), isNew };
      if (isThere) await open().put(file.key, file);
      if (fault !== undefined) stage.running.faults.add(fault);
      const made = stage.calls();
      expect(await open().put(file.key, file)).toBe(isThere ? 'present' : 'uploaded');
      expect(made).toEqual(calls);
    });
  }

  test('what had no answer is asked for before it is sent again', async () => {
    await using stage = await openOurs();
    stage.running.faults.add({ operation: 'PutObject', occurrence: 1, action: { kind: 'drop', when: 'after' } });
    const made = stage.calls();
    const file = { ...fileOf(SMALL), isNew: true };
    const store = open();
    await expect(store.put(file.key, file)).rejects.toEqual(failing('transient', 'PutObject'));
    expect(await store.put(file.key, file)).toBe('present');
    expect(made).toEqual(['PutObject', 'HeadObject']);
  });

  test('a refusal of what is not there keeps its own words', async () => {
    await using stage = await openOurs();
    stage.running.faults.add(DENIED);
    const file = { ...fileOf(SMALL), isNew: true };
    await expect(open().put(file.key, file)).rejects.toEqual(failing('access-denied', 'PutObject'));
  });
});

test('an expired session is reported although the answer to HEAD cannot say so', async () => {
  await using stage = await openOurs();
  stage.running.faults.add({ operation: () => true, action: { kind: 'expired-token' } });
  const file = fileOf('a\n');
  await expect(open().put(file.key, file)).rejects.toEqual(failing('credentials', 'PutObject'));
});

describe.skipIf(versitygw.missing)(`what versitygw alone shows${versitygw.reason}`, () => {
  test('a signature for another Region is reported as such', async () => {
    await using server = await startVersitygw(versitygw.path, { region: 'us-east-1', buckets: [BUCKET] });
    vi.stubEnv('AWS_ENDPOINT_URL_S3', server.url);
    vi.stubEnv('AWS_ACCESS_KEY_ID', S3_CREDENTIALS.accessKeyId);
    vi.stubEnv('AWS_SECRET_ACCESS_KEY', S3_CREDENTIALS.secretAccessKey);
    const file = fileOf('a\n');
    await expect(open().put(file.key, file)).rejects.toEqual(failing('wrong-region', 'PutObject'));
    expect(existsSync(server.pathOf(BUCKET, file.key))).toBe(false);
    vi.unstubAllEnvs();
  });
});

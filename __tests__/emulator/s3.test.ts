import { createHash, randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import type { ChecksumAlgorithm } from '@aws-sdk/client-s3';
import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadBucketCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { afterEach, describe, expect, test } from 'vitest';
import { failureOf, worlds } from './world.ts';

/** The S3 calls, with the SDK's client. */

const lab = worlds();
afterEach(() => lab.reset());

const Bucket = 'dictionaries';
const base64Sha256 = (bytes: string | Uint8Array) => createHash('sha256').update(bytes).digest('base64');

describe('PutObject', () => {
  test('with If-None-Match does not change an existing object', async () => {
    const { s3, running } = await lab.start();
    const put = (Body: string) => s3.send(new PutObjectCommand({ Bucket, Key: 'a.txt', Body, IfNoneMatch: '*' }));
    await put('first');
    expect(await failureOf(put('second'))).toMatchObject({ name: 'PreconditionFailed', status: 412 });
    expect(running.emulator.s3.peek(Bucket, 'a.txt')?.content.size).toBe(5);
  });

  test.for<ChecksumAlgorithm>(['CRC32', 'CRC32C', 'CRC64NVME', 'SHA1', 'SHA256'])(
    'verifies and keeps a %s',
    async (ChecksumAlgorithm) => {
      const { s3 } = await lab.start();
      const put = await s3.send(new PutObjectCommand({ Bucket, Key: 'a.txt', Body: 'a => b', ChecksumAlgorithm }));
      const head = await s3.send(new HeadObjectCommand({ Bucket, Key: 'a.txt', ChecksumMode: 'ENABLED' }));
      const sum = head[`Checksum${ChecksumAlgorithm}` as 'ChecksumSHA256'];
      expect(sum).toMatch(/^[\w+/]+=*$/);
      expect(head.ChecksumType).toBe('FULL_OBJECT');
      expect(put[`Checksum${ChecksumAlgorithm}` as 'ChecksumSHA256']).toBe(sum);
      const silent = await s3.send(new HeadObjectCommand({ Bucket, Key: 'a.txt' }));
      expect(silent).not.toHaveProperty(`Checksum${ChecksumAlgorithm}`);
    },
  );

  test('refuses a body that does not have the checksum', async () => {
    const { s3, running } = await lab.start();
    const put = (more: object) =>
      failureOf(s3.send(new PutObjectCommand({ Bucket, Key: 'a.txt', Body: 'a', ...more })));
    expect(await put({ ChecksumSHA256: base64Sha256('b') })).toMatchObject({
      name: 'BadDigest',
      status: 400,
      message: 'The SHA256 you specified did not match the calculated checksum.',
    });
    expect(await put({ ChecksumSHA256: 'short' })).toMatchObject({ name: 'InvalidRequest', status: 400 });
    expect(await put({ ContentMD5: 'AAAAAAAAAAAAAAAAAAAAAA==' })).toMatchObject({ name: 'BadDigest', status: 400 });
    expect(await put({ ContentMD5: 'AAAA' })).toMatchObject({ name: 'InvalidDigest', status: 400 });
    expect(running.emulator.s3.peekAll(Bucket)).toEqual([]);
  });

  test('takes a stream with its checksum in a trailer, of many chunks, into a file, and gives it back', async () => {
    const { s3, running } = await lab.start();
    const bytes = randomBytes(3 * 1024 * 1024 + 7);
    const parts = Array.from({ length: 50 }, (_, index) => bytes.subarray(index * 65_536, (index + 1) * 65_536));
    await s3.send(
      new PutObjectCommand({ Bucket, Key: 'big.txt', Body: Readable.from(parts), ContentLength: bytes.length }),
    );
    expect(running.emulator.s3.peek(Bucket, 'big.txt')).toMatchObject({
      content: { size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') },
      checksums: { 'x-amz-checksum-crc32': expect.any(String) },
    });
    const got = await s3.send(new GetObjectCommand({ Bucket, Key: 'big.txt' }));
    expect(Buffer.compare(Buffer.from((await got.Body?.transformToByteArray()) ?? []), bytes)).toBe(0);
  });

  test('takes keys of 1024 bytes and no more', async () => {
    const { s3, running } = await lab.start();
    await s3.send(new PutObjectCommand({ Bucket, Key: 'é'.repeat(512), Body: 'a' }));
    const tooLong = new PutObjectCommand({ Bucket, Key: `${'é'.repeat(512)}a`, Body: 'a' });
    expect(await failureOf(s3.send(tooLong))).toMatchObject({ name: 'KeyTooLongError', status: 400 });
    expect(running.emulator.s3.peekAll(Bucket)).toHaveLength(1);
  });

  test('encrypts as asked, else as the bucket does', async () => {
    const { s3 } = await lab.start({ buckets: [{ name: Bucket, encryption: 'aws:kms' }] });
    expect(await s3.send(new PutObjectCommand({ Bucket, Key: 'a', Body: 'a' }))).toMatchObject({
      ServerSideEncryption: 'aws:kms',
    });
    expect(
      await s3.send(new PutObjectCommand({ Bucket, Key: 'b', Body: 'b', ServerSideEncryption: 'AES256' })),
    ).toMatchObject({ ServerSideEncryption: 'AES256', ETag: `"${createHash('md5').update('b').digest('hex')}"` });
  });

  test('keeps content type and metadata', async () => {
    const { s3 } = await lab.start();
    await s3.send(
      new PutObjectCommand({ Bucket, Key: 'a', Body: 'a', ContentType: 'text/plain', Metadata: { run: '7' } }),
    );
    expect(await s3.send(new HeadObjectCommand({ Bucket, Key: 'a' }))).toMatchObject({
      ContentType: 'text/plain',
      Metadata: { run: '7' },
    });
  });
});

describe('errors', () => {
  test('a missing bucket, a missing key', async () => {
    const { s3 } = await lab.start();
    expect(await failureOf(s3.send(new GetObjectCommand({ Bucket, Key: 'x' })))).toMatchObject({
      name: 'NoSuchKey',
      status: 404,
    });
    expect(await failureOf(s3.send(new HeadObjectCommand({ Bucket, Key: 'x' })))).toMatchObject({
      name: 'NotFound',
      status: 404,
    });
    expect(await failureOf(s3.send(new PutObjectCommand({ Bucket: 'nowhere', Key: 'x', Body: 'x' })))).toMatchObject({
      name: 'NoSuchBucket',
      status: 404,
    });
    await s3.send(new DeleteObjectCommand({ Bucket, Key: 'x' }));
  });

  test('another owner than the expected one', async () => {
    const { s3 } = await lab.start();
    const put = new PutObjectCommand({ Bucket, Key: 'x', Body: 'x', ExpectedBucketOwner: '999999999999' });
    expect(await failureOf(s3.send(put))).toMatchObject({ name: 'AccessDenied', status: 403 });
  });

  test('a bucket in another Region', async () => {
    const { s3, running } = await lab.start({ buckets: [{ name: Bucket, region: 'us-west-2' }] });
    expect(await failureOf(s3.send(new PutObjectCommand({ Bucket, Key: 'x', Body: 'x' })))).toMatchObject({
      name: 'PermanentRedirect',
      status: 301,
    });
    expect(await failureOf(s3.send(new HeadBucketCommand({ Bucket })))).toMatchObject({ status: 301 });
    const there = new S3Client({
      endpoint: running.url,
      region: 'us-west-2',
      credentials: { ...running.credentials },
      forcePathStyle: true,
    });
    expect(await there.send(new HeadBucketCommand({ Bucket }))).toMatchObject({ BucketRegion: 'us-west-2' });
    there.destroy();
  });

  test('no permission: without a body for HEAD', async () => {
    const { s3, running } = await lab.start();
    running.emulator.setPolicy(['s3:PutObject']);
    expect(await failureOf(s3.send(new HeadObjectCommand({ Bucket, Key: 'x' })))).toMatchObject({ status: 403 });
    expect(await failureOf(s3.send(new GetObjectCommand({ Bucket, Key: 'x' })))).toMatchObject({
      name: 'AccessDenied',
      message: expect.stringContaining(
        'not authorized to perform: s3:GetObject on resource: "arn:aws:s3:::dictionaries/x"',
      ),
    });
    await s3.send(new PutObjectCommand({ Bucket, Key: 'x', Body: 'x' }));
    running.emulator.setPolicy(['s3:GetObject']);
    expect(await failureOf(s3.send(new HeadObjectCommand({ Bucket, Key: 'y' })))).toMatchObject({ status: 403 });
    expect(await failureOf(s3.send(new HeadBucketCommand({ Bucket })))).toMatchObject({ status: 403 });
  });

  test('calls that are not emulated are refused', async () => {
    const { s3 } = await lab.start();
    const put = new PutObjectCommand({ Bucket, Key: 'x', Body: 'x', IfMatch: '"0"' });
    expect(await failureOf(s3.send(put))).toMatchObject({ name: 'NotImplemented', status: 501 });
    const listed = new ListObjectsV2Command({ Bucket, Delimiter: '/' });
    expect(await failureOf(s3.send(listed))).toMatchObject({ name: 'NotImplemented', status: 501 });
  });
});

test('HeadBucket returns the Region', async () => {
  const { s3 } = await lab.start();
  expect(await s3.send(new HeadBucketCommand({ Bucket }))).toMatchObject({ BucketRegion: 'eu-west-1' });
});

test('ListObjectsV2 lists any keys in the order of UTF-8, page by page', async () => {
  const world = await lab.start();
  const keys = ['a/1', 'a/2 & <b>"\'', 'a/\u0001', 'a/\uffee', 'a/😀', 'b/1'];
  for (const key of keys) world.store(key, key);
  const listed: (string | undefined)[] = [];
  let token: string | undefined;
  do {
    const page = await world.s3.send(
      new ListObjectsV2Command({ Bucket, Prefix: 'a/', MaxKeys: 2, EncodingType: 'url', ContinuationToken: token }),
    );
    listed.push(...(page.Contents ?? []).map(({ Key }) => decodeURIComponent(String(Key))));
    token = page.NextContinuationToken;
  } while (token !== undefined);
  expect(listed).toEqual(['a/\u0001', 'a/1', 'a/2 & <b>"\'', 'a/\uffee', 'a/😀']);
  const plain = await world.s3.send(new ListObjectsV2Command({ Bucket, Prefix: 'a/2' }));
  expect(plain.Contents?.map(({ Key }) => Key)).toEqual(['a/2 & <b>"\'']);
  expect(
    await failureOf(world.s3.send(new ListObjectsV2Command({ Bucket, ContinuationToken: 'made up' }))),
  ).toMatchObject({ name: 'InvalidArgument', status: 400 });
});

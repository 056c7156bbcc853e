import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import {
  DeleteObjectCommand,
  GetObjectCommand,
  type GetObjectCommandOutput,
  HeadObjectCommand,
  type HeadObjectCommandOutput,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { AwsError } from '../deployment/model/aws-error.ts';
import type { DictionaryStore } from '../deployment/model/ports.ts';
import type { Sha256 } from '../dictionaries/dictionary.ts';
import { type ClientSettings, clientConfig } from './client-settings.ts';
import { toAwsError } from './errors.ts';

/** Deployed content is read back for the diff; a dictionary beyond this size (bytes) is not. */
const MAX_READ_BYTES = 256 * 1024 * 1024;

/** The engine's port over one S3 bucket. Rejects with `AwsError` only. */
export function dictionaryStore(
  bucket: string,
  expectedOwner: string | null,
  settings: ClientSettings,
): DictionaryStore {
  const client = new S3Client(clientConfig(settings));
  const location = (key: string) => ({
    Bucket: bucket,
    Key: key,
    ...(expectedOwner === null ? {} : { ExpectedBucketOwner: expectedOwner }),
  });

  /**
   * Whether the object is there already with this very content; the error when it can't be seen. Throws when it has other
   * content, and what may pass when it is asked again.
   */
  async function isPresent(
    key: string,
    { bytes, sha256 }: { bytes: number; sha256: Sha256 },
  ): Promise<true | AwsError> {
    let head: HeadObjectCommandOutput;
    try {
      head = await client.send(new HeadObjectCommand({ ...location(key), ChecksumMode: 'ENABLED' }));
    } catch (error) {
      const failure = toAwsError(error, 'HeadObject');
      // The answer to HEAD has no body: a missing key that we may not list, a wrong Region and an ended session are a bare
      // 403, 301 or 400. The upload itself tells what is wrong.
      if (failure instanceof AwsError && failure.kind !== 'transient') return failure;
      throw failure;
    }
    if (head.ContentLength !== bytes) throw otherContent(key);
    // What somebody uploaded in parts has a checksum of checksums (`…-3`), what came without one has none.
    const stored = /^[^-]+$/.exec(head.ChecksumSHA256 ?? '')?.[0] ?? base64(await hashOf(key));
    if (stored !== base64(sha256)) throw otherContent(key);
    return true;
  }

  /** Reads an object once, a chunk at a time. */
  async function hashOf(key: string): Promise<string> {
    try {
      const { Body } = await client.send(new GetObjectCommand(location(key)));
      const hash = createHash('sha256');
      if (Body instanceof Readable) for await (const chunk of Body) hash.update(chunk);
      return hash.digest('hex');
    } catch (error) {
      throw toAwsError(error, 'GetObject');
    }
  }

  return {
    put: async (key, file) => {
      const { path, bytes, sha256 } = file;
      if ((await isPresent(key, file)) === true) return 'present';
      try {
        await client.send(
          new PutObjectCommand({
            ...location(key),
            Body: createReadStream(path),
            ContentLength: bytes,
            ContentType: 'application/octet-stream',
            IfNoneMatch: '*',
            // Both: with the sum alone some servers skip the check.
            ChecksumAlgorithm: 'SHA256',
            ChecksumSHA256: base64(sha256),
            // The packages service can't read SSE-KMS objects, and KMS may be the bucket's default.
            ServerSideEncryption: 'AES256',
          }),
        );
        return 'uploaded';
      } catch (error) {
        if (!isNamed(error, 'PreconditionFailed')) throw toAwsError(error, 'PutObject');
        // Somebody wrote it meanwhile: a parallel run of ours, or our own request whose answer was lost, or another.
        const present = await isPresent(key, file);
        if (present === true) return 'present';
        throw present.kind === 'not-found' ? goneAgain(key) : present;
      }
    },

    get: async (key) => {
      try {
        const { Body, ContentLength } = await client.send(new GetObjectCommand(location(key)));
        if (Body === undefined) return new Uint8Array();
        if (ContentLength !== undefined && ContentLength > MAX_READ_BYTES) {
          release(Body);
          throw refused('GetObject', 'TooLarge', `${key} has ${ContentLength} bytes, too many to be compared`);
        }
        return await Body.transformToByteArray();
      } catch (error) {
        const failure = toAwsError(error, 'GetObject');
        if (failure instanceof AwsError && failure.kind === 'not-found') return null;
        throw failure;
      }
    },

    look: async (key) => {
      try {
        // HEAD would do, but says nothing of why it is refused.
        const { Body, LastModified } = await client.send(new GetObjectCommand(location(key)));
        release(Body);
        return { lastModified: LastModified ?? null };
      } catch (error) {
        const failure = toAwsError(error, 'GetObject');
        if (failure instanceof AwsError && isMissing(failure)) return null;
        throw failure;
      }
    },

    delete: async (key) => {
      try {
        await client.send(new DeleteObjectCommand(location(key)));
      } catch (error) {
        throw toAwsError(error, 'DeleteObject');
      }
    },
  };
}

/** Ends an answer whose content nobody wants: its connection would keep the process alive. */
function release(body: GetObjectCommandOutput['Body']): void {
  if (body instanceof Readable) body.destroy();
}

/** Who may not list a bucket is not told that a key is missing, but that he may not list. */
function isMissing({ kind, errorName, message }: AwsError): boolean {
  return errorName === 'NoSuchKey' || (kind === 'access-denied' && message.includes('s3:ListBucket'));
}

function base64(sha256: string): string {
  return Buffer.from(sha256, 'hex').toString('base64');
}

function otherContent(key: string): AwsError {
  return refused(
    'HeadObject',
    'OtherContent',
    `${key} exists with other content than its name says; delete that object`,
  );
}

/** A look and an upload that contradict each other: the next ones won't. */
function goneAgain(key: string): AwsError {
  return new AwsError({
    kind: 'transient',
    operation: 'PutObject',
    errorName: 'PreconditionFailed',
    message: `${key} was there for a moment only`,
    requestId: null,
    mayHaveHappened: false,
    cause: undefined,
  });
}

function refused(operation: string, errorName: string, message: string): AwsError {
  return new AwsError({
    kind: 'rejected',
    operation,
    errorName,
    message,
    requestId: null,
    mayHaveHappened: false,
    cause: undefined,
  });
}

function isNamed(error: unknown, name: string): boolean {
  return error instanceof Error && error.name === name;
}

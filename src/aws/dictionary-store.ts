import { createReadStream } from 'node:fs';
import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  type HeadObjectCommandOutput,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { AwsError } from '../deployment/aws-error.ts';
import type { DictionaryStore } from '../deployment/ports.ts';
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

  /** Whether the object is there already, with this very content as far as S3 says. */
  async function isPresent(key: string, bytes: number, sha256: string): Promise<boolean> {
    let head: HeadObjectCommandOutput;
    try {
      head = await client.send(new HeadObjectCommand({ ...location(key), ChecksumMode: 'ENABLED' }));
    } catch (error) {
      const failure = toAwsError(error, 'HeadObject');
      // The answer to HEAD has no body: a missing key that we may not list, a wrong Region and an ended session are a bare
      // 403, 301 or 400. The upload itself tells what is wrong.
      if (failure instanceof AwsError && failure.kind !== 'transient') return false;
      throw failure;
    }
    if (head.ContentLength === bytes && (head.ChecksumSHA256 ?? sha256) === sha256) return true;
    throw otherContent(key);
  }

  return {
    put: async (key, { path, bytes, sha256 }) => {
      const checksum = base64(sha256);
      if (await isPresent(key, bytes, checksum)) return 'present';
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
            ChecksumSHA256: checksum,
            // The packages service can't read SSE-KMS objects, and KMS may be the bucket's default.
            ServerSideEncryption: 'AES256',
          }),
        );
        return 'uploaded';
      } catch (error) {
        if (isNamed(error, 'PreconditionFailed')) return 'present';
        throw toAwsError(error, 'PutObject');
      }
    },

    get: async (key) => {
      try {
        const { Body, ContentLength } = await client.send(new GetObjectCommand(location(key)));
        if (Body === undefined) return new Uint8Array();
        if (ContentLength !== undefined && ContentLength > MAX_READ_BYTES) {
          throw refused('GetObject', 'TooLarge', `${key} has ${ContentLength} bytes, too many to be compared`);
        }
        return await Body.transformToByteArray();
      } catch (error) {
        const failure = toAwsError(error, 'GetObject');
        if (failure instanceof AwsError && failure.kind === 'not-found') return null;
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

function base64(sha256: Sha256): string {
  return Buffer.from(sha256, 'hex').toString('base64');
}

function otherContent(key: string): AwsError {
  return refused(
    'HeadObject',
    'OtherContent',
    `${key} exists with other content than its name says; delete that object`,
  );
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

import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import {
  DeleteObjectCommand,
  GetObjectCommand,
  type GetObjectCommandOutput,
  HeadObjectCommand,
  type HeadObjectCommandOutput,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { AwsError, type AwsErrorKind } from '../deployment/model/aws-error.ts';
import { type DictionaryStore, type Limits, MAX_LISTED } from '../deployment/model/ports.ts';
import type { Sha256 } from '../dictionaries/dictionary.ts';
import { ANSWER_TIMEOUT_MS, caller } from './call.ts';
import { type ClientSettings, s3Config, unlogged } from './client-settings.ts';
import { OwnNames } from './own-names.ts';
import { oneSilence } from './silence.ts';
import { bodyOf, isSmall, SLOW_BYTES_PER_MS } from './upload-body.ts';

/** Deployed content is read back for the diff; a dictionary beyond this size (bytes) is not. */
const MAX_READ_BYTES = 256 * 1024 * 1024;
const READ_MS = 60_000;

/** The engine's port over one S3 bucket. Rejects with `AwsError` only. */
export function dictionaryStore(
  bucket: string,
  expectedOwner: string | null,
  settings: ClientSettings,
): DictionaryStore {
  const client = unlogged(new S3Client(s3Config(settings)));
  const call = caller(settings.region, new OwnNames());
  /** Of former contents; an upload has a wait of its own. */
  const reading = oneSilence('S3');
  const location = (key: string) => ({
    Bucket: bucket,
    Key: key,
    ...(expectedOwner === null ? {} : { ExpectedBucketOwner: expectedOwner }),
  });

  /**
   * True if the object exists with exactly this content; the error if S3 does not say. Throws where the object exists
   * but can't be used, and temporary errors, which are retried.
   */
  async function isPresent(
    key: string,
    { bytes, sha256 }: { bytes: number; sha256: Sha256 },
    limits: Limits,
  ): Promise<true | AwsError> {
    let head: HeadObjectCommandOutput;
    try {
      const command = new HeadObjectCommand({ ...location(key), ChecksumMode: 'ENABLED' });
      head = await call('HeadObject', limits, ({ signal }) => client.send(command, { abortSignal: signal }), [key]);
    } catch (error) {
      // The answer to HEAD has no body: a missing key that we may not list, a wrong Region and an expired session are a
      // bare 403, 301 or 400. The upload itself gives the reason.
      if (error instanceof AwsError && !WORTH_ASKING_AGAIN.has(error.kind)) return error;
      throw error;
    }
    // We wrote it with SSE-S3; since then a copy of the bucket or a batch job has encrypted it again.
    if (/^aws:kms/.test(head.ServerSideEncryption ?? '')) throw encrypted(key);
    if (head.ContentLength !== bytes) throw otherContent(key);
    // A multipart upload has a checksum of checksums (`…-3`); an upload without a checksum has none.
    const stored = /^[^-]+$/.exec(head.ChecksumSHA256 ?? '')?.[0] ?? base64(await hashOf(key, limits));
    if (stored !== base64(sha256)) throw otherContent(key);
    return true;
  }

  /** Reads an object piece by piece; reads nothing where `begin` returns false. */
  function read(
    key: string,
    limits: Limits,
    take: (piece: Uint8Array) => void,
    begin: (answer: GetObjectCommandOutput) => boolean = () => true,
  ): Promise<GetObjectCommandOutput> {
    return call(
      'GetObject',
      limits,
      async ({ signal, restart }) => {
        const answer = await client.send(new GetObjectCommand(location(key)), { abortSignal: signal });
        const { Body } = answer;
        if (!(Body instanceof Readable)) return answer;
        // Ends an answer whose content is not needed: its connection would keep the process alive.
        signal.addEventListener('abort', () => Body.destroy(), { once: true });
        if (!begin(answer)) {
          Body.destroy();
          return answer;
        }
        for await (const piece of Body) {
          restart(ANSWER_TIMEOUT_MS);
          take(piece);
        }
        return answer;
      },
      [key],
    );
  }

  async function hashOf(key: string, limits: Limits): Promise<string> {
    const hash = createHash('sha256');
    await read(key, limits, (piece) => hash.update(piece));
    return hash.digest('hex');
  }

  async function upload(key: string, { path, bytes, sha256, letThrough }: UploadedFile, limits: Limits): Promise<void> {
    await call(
      'PutObject',
      limits,
      async (wait) => {
        const Body = bodyOf(path, bytes, wait);
        const command = new PutObjectCommand({
          ...location(key),
          Body,
          ContentLength: Body instanceof Readable ? bytes : Body.length,
          ContentType: 'application/octet-stream',
          IfNoneMatch: '*',
          // Both: with the sum alone some servers skip the check.
          ChecksumAlgorithm: 'SHA256',
          ChecksumSHA256: base64(sha256),
          // The packages service can't read SSE-KMS objects, and KMS may be the bucket's default.
          ServerSideEncryption: 'AES256',
          ...(letThrough === true ? { Metadata: { [LET_THROUGH]: 'true' } } : {}),
        });
        await client.send(command, { abortSignal: wait.signal });
      },
      [key, path],
    );
  }

  /** A read beside an upload, which has no end of its own: it ends within a minute, and the time that its bytes take. */
  const isThere = (key: string, file: UploadedFile, { signal, deadline }: Limits) =>
    isPresent(key, file, {
      signal,
      deadline: Math.min(deadline, Date.now() + READ_MS + file.bytes / SLOW_BYTES_PER_MS),
    });

  /** Keys that were sent without a question. What has no answer is not sent again before S3 was asked. */
  const sent = new Set<string>();

  return {
    put: async (key, file, limits) => {
      const isAsked = file.isNew !== true || !isSmall(file) || sent.has(key);
      sent.add(key);
      if (isAsked && (await isThere(key, file, limits)) === true) return 'present';
      try {
        await upload(key, file, limits);
        return 'uploaded';
      } catch (error) {
        if (!(error instanceof AwsError) || WORTH_ASKING_AGAIN.has(error.kind)) throw error;
        const exists = error.errorName === 'PreconditionFailed';
        if (isAsked && !exists) throw error;
        // Of an earlier package, a parallel run, or our own request whose answer was lost; or we may read and not write.
        const present = await isThere(key, file, limits);
        if (present === true) return 'present';
        if (!exists) throw error;
        throw present.kind === 'not-found' ? goneAgain(key) : present;
      }
    },

    get: async (key, limits) => {
      const pieces: Uint8Array[] = [];
      try {
        let tooLarge: number | null = null;
        await reading('GetObject', limits, (within, answered) => {
          const take = (piece: Uint8Array): void => {
            answered();
            pieces.push(piece);
          };
          return read(key, within, take, ({ ContentLength = 0 }) => {
            if (ContentLength > MAX_READ_BYTES) tooLarge = ContentLength;
            return tooLarge === null;
          });
        });
        if (tooLarge === null) return new Uint8Array(Buffer.concat(pieces));
        throw refused('GetObject', 'TooLarge', `${key} has ${tooLarge} bytes, too many to be compared`);
      } catch (error) {
        if (error instanceof AwsError && error.kind === 'not-found') return null;
        throw error;
      }
    },

    look: async (key, limits) => {
      try {
        // HEAD would do, but does not say why it is refused.
        const { LastModified, Metadata } = await reading('GetObject', limits, (within) =>
          read(
            key,
            within,
            () => {},
            () => false,
          ),
        );
        return { lastModified: LastModified ?? null, letThrough: Metadata?.[LET_THROUGH] === 'true' };
      } catch (error) {
        if (error instanceof AwsError && isMissing(error)) return null;
        throw error;
      }
    },

    list: async (start, limits) => {
      const { Key: _, ...place } = location('');
      const command = new ListObjectsV2Command({ ...place, Prefix: start, MaxKeys: MAX_LISTED });
      const { Contents = [] } = await reading('ListObjectsV2', limits, (within) =>
        call('ListObjectsV2', within, ({ signal }) => client.send(command, { abortSignal: signal }), [start]),
      );
      return Contents.flatMap(({ Key, LastModified }) =>
        Key === undefined ? [] : [{ key: Key, uploadedAt: LastModified ?? null }],
      );
    },

    delete: async (key, limits) => {
      const command = new DeleteObjectCommand(location(key));
      await call('DeleteObject', limits, ({ signal }) => client.send(command, { abortSignal: signal }), [key]);
    },
  };
}

/** Metadata of an object whose loss of entries a run that was started by hand let through. */
const LET_THROUGH = 'let-through-by-hand';

type UploadedFile = Parameters<DictionaryStore['put']>[1];

const WORTH_ASKING_AGAIN: ReadonlySet<AwsErrorKind> = new Set(['transient', 'unknown-host', 'proxy']);

/** Without s3:ListBucket, S3 answers 403 instead of 404 for a missing key. */
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
    `${key} exists, but its content does not have the SHA-256 of its name; delete that object`,
  );
}

function encrypted(key: string): AwsError {
  return refused(
    'HeadObject',
    'EncryptedObject',
    `${key} is in the bucket already, but encrypted with a KMS key, which OpenSearch Service can't import; delete that object, or encrypt it with SSE-S3 again`,
  );
}

/** A read and an upload that contradict each other; the next attempt won't. */
function goneAgain(key: string): AwsError {
  return new AwsError({
    kind: 'transient',
    operation: 'PutObject',
    errorName: 'PreconditionFailed',
    message: `${key} existed for a moment only`,
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

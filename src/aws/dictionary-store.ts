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
import { ANSWER_TIMEOUT_MS, caller } from './call.ts';
import { type ClientSettings, s3Config, unlogged } from './client-settings.ts';
import { OwnNames } from './own-names.ts';
import { oneSilence } from './silence.ts';
import { base64, judgeStored, LET_THROUGH, otherContent, refused, type Stored } from './stored-object.ts';
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
   * What is at the key, as far as an upload needs to know; the error if S3 does not say. Throws where the object exists
   * but can't be used, and temporary errors, which are retried.
   */
  async function presence(key: string, file: UploadedFile, limits: Limits): Promise<Presence> {
    let head: HeadObjectCommandOutput;
    try {
      const command = new HeadObjectCommand({ ...location(key), ChecksumMode: 'ENABLED' });
      head = await call('HeadObject', limits, ({ signal }) => client.send(command, { abortSignal: signal }), [key]);
    } catch (error) {
      // The answer to HEAD has no body: a missing key that we may not list, a wrong Region and an expired session are a
      // bare 403, 301 or 400. The upload itself gives the reason.
      if (isRefusal(error)) return error;
      throw error;
    }
    const stored = judgeStored(head, key, file);
    if (stored.kind === 'bad') throw stored.error;
    if (stored.kind !== 'unproven') return stored;
    if ((await hashOf(key, limits)) !== file.sha256) throw otherContent(key);
    return { kind: 'same' };
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

  /** @param isNew whether there must be none at the key */
  async function upload(key: string, file: UploadedFile, limits: Limits, isNew: boolean): Promise<void> {
    const { path, bytes, sha256, letThrough } = file;
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
          ...(isNew ? { IfNoneMatch: '*' } : {}),
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
    presence(key, file, {
      signal,
      deadline: Math.min(deadline, Date.now() + READ_MS + file.bytes / SLOW_BYTES_PER_MS),
    });

  /** An archived object is written again with the content that it has. */
  async function use(key: string, file: UploadedFile, present: Usable, limits: Limits) {
    if (present.kind === 'same') return 'present';
    await upload(key, { ...file, letThrough: file.letThrough === true || present.letThrough }, limits, false);
    return 'uploaded';
  }

  /** Keys that were sent without a question. What has no answer is not sent again before S3 was asked. */
  const sent = new Set<string>();

  return {
    put: async (key, file, limits) => {
      const isAsked = file.isNew !== true || !isSmall(file) || sent.has(key);
      sent.add(key);
      const before = isAsked ? await isThere(key, file, limits) : null;
      if (isUsable(before)) return use(key, file, before, limits);
      try {
        await upload(key, file, limits, true);
        return 'uploaded';
      } catch (error) {
        if (!isRefusal(error)) throw error;
        const exists = error.errorName === 'PreconditionFailed';
        if (isAsked && !exists) throw error;
        // Of an earlier package, a parallel run, or our own request whose answer was lost; or we may read and not write.
        const present = await isThere(key, file, limits);
        if (isUsable(present)) return use(key, file, present, limits);
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

type UploadedFile = Parameters<DictionaryStore['put']>[1];
type Usable = Extract<Stored, { kind: 'same' | 'archived' }>;
type Presence = Usable | AwsError;

function isUsable(presence: Presence | null): presence is Usable {
  return presence !== null && !(presence instanceof AwsError);
}

const WORTH_ASKING_AGAIN: ReadonlySet<AwsErrorKind> = new Set(['transient', 'unknown-host', 'proxy']);

/** What the next attempt would not change. */
function isRefusal(error: unknown): error is AwsError {
  return error instanceof AwsError && !WORTH_ASKING_AGAIN.has(error.kind);
}

/** Without s3:ListBucket, S3 answers 403 instead of 404 for a missing key. */
function isMissing({ kind, errorName, message }: AwsError): boolean {
  return errorName === 'NoSuchKey' || (kind === 'access-denied' && message.includes('s3:ListBucket'));
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

/** Whether an object that is there already is what an upload would write: a decision about S3's answer to HEAD. */

import type { HeadObjectCommandOutput } from '@aws-sdk/client-s3';
import { AwsError } from '../deployment/model/aws-error.ts';
import type { Sha256 } from '../dictionaries/dictionary.ts';

/** Metadata of an object whose loss of entries a run that was started by hand let through. */
export const LET_THROUGH = 'let-through-by-hand';

export type Stored =
  | { readonly kind: 'same' }
  /** It has this content, but can't be read until it is written again, with the metadata that it has. */
  | { readonly kind: 'archived'; readonly letThrough: boolean }
  /** S3 has no checksum of it: its bytes decide. */
  | { readonly kind: 'unproven' }
  /** It can't be used. */
  | { readonly kind: 'bad'; readonly error: AwsError };

type Head = Pick<
  HeadObjectCommandOutput,
  | 'ServerSideEncryption'
  | 'ContentLength'
  | 'ChecksumSHA256'
  | 'StorageClass'
  | 'ArchiveStatus'
  | 'Restore'
  | 'Metadata'
>;

export function judgeStored(head: Head, key: string, { bytes, sha256 }: { bytes: number; sha256: Sha256 }): Stored {
  // We wrote it with SSE-S3; since then a copy of the bucket or a batch job has encrypted it again.
  if (/^aws:kms/.test(head.ServerSideEncryption ?? '')) return { kind: 'bad', error: encrypted(key) };
  if (head.ContentLength !== bytes) return { kind: 'bad', error: otherContent(key) };
  // A multipart upload has a checksum of checksums (`…-3`); an upload without a checksum has none.
  const stored = /^[^-]+$/.exec(head.ChecksumSHA256 ?? '')?.[0];
  if (stored !== undefined && stored !== base64(sha256)) return { kind: 'bad', error: otherContent(key) };
  if (!isArchived(head)) return { kind: stored === undefined ? 'unproven' : 'same' };
  // Its bytes can't be read, so that without a checksum it may be anything.
  if (stored === undefined) return { kind: 'bad', error: archived(key) };
  return { kind: 'archived', letThrough: head.Metadata?.[LET_THROUGH] === 'true' };
}

/** A rule of the bucket may have moved it to a storage class that has to be restored first; a restored copy is there for days. */
function isArchived({ StorageClass, ArchiveStatus, Restore = '' }: Head): boolean {
  const isAway = ['GLACIER', 'DEEP_ARCHIVE'].includes(StorageClass ?? '') || ArchiveStatus !== undefined;
  return isAway && !/ongoing-request="false"/.test(Restore);
}

export function base64(sha256: string): string {
  return Buffer.from(sha256, 'hex').toString('base64');
}

export function otherContent(key: string): AwsError {
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

function archived(key: string): AwsError {
  return refused(
    'HeadObject',
    'ArchivedObject',
    `${key} is in the bucket already, but archived, and S3 has no SHA-256 of it; restore or delete that object`,
  );
}

export function refused(operation: string, errorName: string, message: string): AwsError {
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

/** Checks of the S3 bucket. */

import { quote } from '../printable.ts';
import { denialsOf, mayAllow, type Upload } from './bucket-policy.ts';
import { type Answer, type Finding, failed, ok, unknown, untold } from './check.ts';

/** Where a bucket is, as far as S3 says. */
export interface Place {
  readonly kind: 'mine' | 'missing' | 'denied' | 'other-region' | 'foreign';
  readonly region: string | null;
}

/** @param place `denied`: the caller may not list it, or another account owns it; S3 reports the Region anyway */
export function bucketCheck(
  bucket: string | null,
  region: string,
  place: Answer<Place>,
  expectedOwner: string | null,
): Finding {
  const id = 'bucket';
  if (bucket === null)
    return failed(
      id,
      'invalid-configuration',
      'No bucket is configured.',
      'Set the input bucket, or "bucket" in the manifest, to the name of an S3 bucket in the Region of the domains.',
    );
  if (place.kind === 'missing')
    return failed(
      id,
      'upload-failed',
      `There is no bucket ${quote(bucket)}.`,
      'Create it, or correct the input bucket.',
    );
  if (place.kind !== 'told') return untold(id, `Whether bucket ${quote(bucket)} exists`, place);
  const { kind, region: found } = place.value;
  if (kind === 'missing')
    return failed(
      id,
      'upload-failed',
      `There is no bucket ${quote(bucket)}.`,
      'Create it, or correct the input bucket.',
    );
  if (kind === 'other-region' || (found !== null && found !== region)) {
    const where = found === null ? 'in another Region' : `in ${found}`;
    return failed(
      id,
      'upload-failed',
      `Bucket ${quote(bucket)} is ${where}, not in ${region}.`,
      `Use a bucket in ${region}: AWS imports packages from the Region of the domains only.`,
    );
  }
  if (kind === 'foreign')
    return failed(
      id,
      'access-denied',
      `Bucket ${quote(bucket)} belongs to another account than expected-bucket-owner names.`,
      'Correct the input bucket, or expected-bucket-owner.',
    );
  if (kind === 'mine')
    return ok(
      id,
      `Bucket ${quote(bucket)} is in ${region}${expectedOwner === null ? '' : ', and the expected account owns it'}.`,
    );
  return unknown(
    id,
    `Bucket ${quote(bucket)} is ${found === null ? 'there' : `in ${found}`}, but its owner is not known: S3 denies s3:ListBucket${expectedOwner === null ? '' : ', or another account owns it'}.`,
    'Allow s3:ListBucket on the bucket to have this checked; a deploy does not need it.',
  );
}

/** The default encryption hardly matters: each object is written with SSE-S3 anyway. */
export function encryptionCheck(answer: Answer<string | null>): Finding {
  const id = 'bucket-encryption';
  if (answer.kind === 'missing')
    return ok(id, 'The bucket has no default encryption; each object is written with SSE-S3.');
  if (answer.kind !== 'told') return untold(id, 'The default encryption of the bucket', answer);
  if (answer.value === null || answer.value === 'AES256')
    return ok(id, 'The default encryption of the bucket is SSE-S3, which AWS can import.');
  return ok(
    id,
    "The default encryption of the bucket is SSE-KMS, which AWS can't import; the action writes each object with SSE-S3 anyway.",
  );
}

/** @param policy the bucket policy as JSON, `null` where there is none */
export function policyCheck(policy: Answer<string | null>, upload: Upload): Finding {
  const id = 'bucket-policy';
  if (policy.kind === 'missing' || (policy.kind === 'told' && policy.value === null))
    return ok(id, 'The bucket has no policy that could refuse an upload.');
  if (policy.kind !== 'told') return untold(id, 'The policy of the bucket', policy);
  const denials = denialsOf(parsed(policy.value ?? ''), upload);
  const kms = "uploads that are not encrypted with SSE-KMS, and AWS can't import objects that are";
  const remedy = 'Exempt the key prefix from that statement (docs/iam.md).';
  const sure = denials.find(({ isSure }) => isSure);
  if (sure !== undefined) {
    const what = sure.isForEncryption ? kms : 'this role s3:PutObject';
    return failed(id, 'access-denied', `The policy of the bucket denies ${what}.`, remedy);
  }
  if (denials.some(({ isForEncryption }) => isForEncryption))
    return unknown(
      id,
      `A statement of the policy of the bucket denies ${kms}; whether it applies to this role and key prefix is not known.`,
      remedy,
    );
  return ok(id, 'The policy of the bucket does not demand SSE-KMS.');
}

/**
 * What is said of `s3:PutObject` where the role's own policies do not allow it; `null` where the bucket's does not either.
 * @param policy as of `policyCheck`
 */
export function grantCheck(policy: Answer<string | null>, upload: Upload): Finding | null {
  if (policy.kind !== 'told' || !mayAllow(parsed(policy.value ?? ''), upload)) return null;
  return unknown(
    'permission/s3:PutObject',
    'The policies of the role do not allow s3:PutObject; that of the bucket may.',
    'The first deploy will show it. To be sure, add "s3:PutObject" to the policy of the role (docs/iam.md).',
  );
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    // S3 takes no other policy, so that nothing of it can apply.
    return null;
  }
}

/** The reason that a failed call of AWS gives, row by row. */

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { AwsError, type AwsErrorKind } from '../../../../src/deployment/model/aws-error.ts';
import { toFailure, verdictFailure } from '../../../../src/deployment/model/failures.ts';
import type { FailureReason } from '../../../../src/failure.ts';
import { livePackage } from '../build.ts';

test.each(['COPY_FAILED', 'VALIDATION_FAILED'] as const)(
  'a verdict says what the run did, and not what domains run: %s',
  (status) => {
    const { hint } = verdictFailure('words.txt', livePackage('words', 'new', { status }));
    expect(hint).not.toMatch(/still run|No domain was/);
    if (status === 'VALIDATION_FAILED') expect(hint).toBe('Fix the file and push again. This run changed no domain.');
  },
);

function failed(kind: AwsErrorKind, code: FailureReason, errorName = 'ThrottlingException'): FailureReason {
  const details = { operation: 'DescribePackages', errorName, message: 'x', requestId: null, mayHaveHappened: false };
  return toFailure(new AwsError({ kind, ...details, cause: undefined }), 'It failed', code).code;
}

test.each<[AwsErrorKind, FailureReason, FailureReason]>([
  // A look that was repeated until its minute was over, whether AWS was silent, throttled or broken.
  ['transient', 'internal', 'timeout'],
  ['transient', 'upload-failed', 'upload-failed'],
  ['transient', 'association-failed', 'association-failed'],
  // S3 servers that know no conditional writes answer 501.
  ['disabled', 'upload-failed', 'upload-failed'],
  ['disabled', 'association-failed', 'association-failed'],
  ['disabled', 'internal', 'access-denied'],
  ['disabled', 'validation-failed', 'access-denied'],
  ['access-denied', 'upload-failed', 'access-denied'],
  ['quota', 'internal', 'quota-exceeded'],
  ['busy', 'internal', 'conflict'],
])('%s in a step of %s is %s', (kind, code, reason) => {
  expect(failed(kind, code)).toBe(reason);
});

const USER = 'User: arn:aws:sts::123456789012:assumed-role/deploy/run is not authorized';

test.each([
  ['UpdatePackage', `${USER} to perform: s3:GetObject on resource: "arn:aws:s3:::b/x.txt"`, 's3:GetObject on'],
  ['UpdatePackage', `${USER} to perform: es:UpdatePackage because no policy allows it`, 'es:UpdatePackage in'],
  ['CreatePackage', `${USER} to perform: kms:Decrypt`, 'kms:Decrypt in'],
  ['HeadObject', `${USER} to perform: s3:ListBucket on resource: x`, 's3:ListBucket on'],
  // Words that are no action.
  ['UpdatePackage', 'no', 'es:UpdatePackage in'],
  ['UpdatePackage', `${USER} to perform: this operation`, 'es:UpdatePackage in'],
  ['UpdatePackage', `${USER} to perform: s3:*`, 'es:UpdatePackage in'],
  ['UpdatePackage', `${USER} to perform: [x](https://example.com)`, 'es:UpdatePackage in'],
  ['PutObject', 'Access Denied', 's3:PutObject on'],
])('the hint of a denied %s has the action of AWS’s words: %s', (operation, message, hint) => {
  const details = { operation, errorName: 'AccessDeniedException', message, requestId: null, mayHaveHappened: false };
  const error = new AwsError({ kind: 'access-denied', ...details, cause: undefined });
  expect(toFailure(error, 'It failed', 'internal').hint).toMatch(new RegExp(`^Allow ${hint} `));
});

test('a file that is gone is no defect of the action', () => {
  const thrown = (work: () => unknown): unknown => {
    try {
      return work();
    } catch (error) {
      return error;
    }
  };
  const gone = toFailure(
    thrown(() => readFileSync('/no/such/file')),
    "words.txt can't be uploaded",
    'upload-failed',
  );
  expect(gone.code).toBe('upload-failed');
  expect(gone.hint).toContain('does another step');
  const started = toFailure(
    thrown(() => execFileSync('/no/such/program')),
    'It failed',
    'upload-failed',
  );
  expect(started.code).toBe('internal');
});

/** The reason that a failed call of AWS gives, row by row. */

import { expect, test } from 'vitest';
import { AwsError, type AwsErrorKind } from '../../../src/deployment/model/aws-error.ts';
import { toFailure } from '../../../src/deployment/model/failures.ts';
import type { FailureReason } from '../../../src/failure.ts';

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

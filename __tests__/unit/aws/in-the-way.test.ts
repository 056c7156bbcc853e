/** What is in the way of a request, by AWS's words: only a state that is may make a failed package go. */

import { expect, test } from 'vitest';
import { toAwsError } from '../../../src/aws/errors/to-aws-error.ts';
import { OwnNames } from '../../../src/aws/own-names.ts';
import { AwsError } from '../../../src/deployment/model/aws-error.ts';

/** What an SDK client throws. */
function refused(name: string, message: string, ...names: readonly string[]): AwsError {
  const own = new OwnNames();
  own.learn(names);
  const thrown = Object.assign(new Error(message), {
    name,
    $fault: 'client',
    $metadata: { httpStatusCode: name === 'ConflictException' ? 409 : 400, requestId: 'r' },
  });
  const error = toAwsError(thrown, 'UpdatePackage', own);
  if (!(error instanceof AwsError)) throw new Error('AWS has not said it');
  return error;
}

test.each([
  ['Package F1 is in COPY_FAILED state.', 'state'],
  ['Cannot update a package whose status is VALIDATION_FAILED', 'state'],
  ['The package failed validation. Delete it and create a new one.', 'state'],
  ['A failed package must be deleted', 'state'],
  ['Package can not be updated.', null],
  ['Invalid request.', null],
  ['The S3 object could not be accessed.', 'other'],
  ['Failed to read the object from S3', 'other'],
  ['KMS.AccessDenied: the key is disabled', 'other'],
  [
    "1 validation error detected: Value '…' at 'commitMessage' failed to satisfy constraint: Member must have length less than or equal to 160",
    'other',
  ],
  ['Package management is disabled for this account', 'other'],
  ['The state of the account does not allow it', 'other'],
  ['User is not authorized to perform: es:UpdatePackage', 'other'],
  ['The bucket policy denies it', 'other'],
])('%s', (message, what) => {
  for (const name of ['ValidationException', 'ConflictException']) expect(refused(name, message).inTheWay).toBe(what);
});

test('names of packages are no words of AWS', () => {
  for (const [name, what] of [
    ['failed-status', 'state'],
    ['status', 'state'],
    ['source', 'other'],
  ] as const) {
    const message = `Package ${name} can not be updated.`;
    expect(refused('ValidationException', message, name).inTheWay).toBeNull();
    expect(refused('ValidationException', message).inTheWay).toBe(what);
  }
});

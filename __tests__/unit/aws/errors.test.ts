import { describe, expect, test } from 'vitest';
import { toAwsError } from '../../../src/aws/errors.ts';
import { AwsError } from '../../../src/deployment/model/aws-error.ts';

function sdkError(name: string, message: string, status: number | null, extra: object = {}): Error {
  const metadata = { requestId: 'request-1', ...(status === null ? {} : { httpStatusCode: status }) };
  return Object.assign(new Error(message), { name, $metadata: metadata, ...extra });
}

function kindOf(error: unknown): string {
  const result = toAwsError(error, 'UpdatePackage');
  return result instanceof AwsError
    ? `${result.kind}${result.mayHaveHappened ? ', may have happened' : ''}`
    : 'not ours';
}

describe('errors of the SDK', () => {
  test.each([
    ['ConflictException', 'Package is already in desired state', 409, 'already-applied'],
    ['ConflictException', 'Another association is in progress', 409, 'busy'],
    ['ConflictException', 'The package is associated with a domain', 409, 'conflict'],
    ['ConflictException', 'Package with name synonyms already exists.', 409, 'already-exists'],
    [
      'ValidationException',
      'A change/update is in progress. Please wait for it to complete before requesting another change.',
      400,
      'busy',
    ],
    ['ValidationException', 'Package not found', 400, 'not-found'],
    ['ValidationException', "1 validation error detected: Value 'x' at 'commitMessage' failed", 400, 'rejected'],
    ['ResourceNotFoundException', 'no', 409, 'not-found'],
    ['ResourceAlreadyExistsException', 'yes', 409, 'already-exists'],
    ['LimitExceededException', 'too many', 409, 'quota'],
    ['DisabledOperationException', 'off', 409, 'disabled'],
    ['AccessDeniedException', 'no', 403, 'access-denied'],
    ['Unknown', 'UnknownError', 403, 'access-denied'],
    ['ExpiredTokenException', 'expired', 403, 'credentials'],
    ['InvalidSignatureException', 'Signature not yet current', 403, 'transient'],
    ['InvalidSignatureException', 'does not match', 403, 'credentials'],
    ['ThrottlingException', 'Rate exceeded', 400, 'transient'],
    ['Unknown', 'UnknownError', 429, 'transient'],
    ['PermanentRedirect', 'elsewhere', 301, 'wrong-region'],
    ['NoSuchBucket', 'none', 404, 'not-found'],
    ['InternalException', 'oops', 500, 'transient, may have happened'],
    ['SyntaxError', 'Unexpected token <', 503, 'transient, may have happened'],
    ['SyntaxError', 'Unexpected end of JSON input', 200, 'transient, may have happened'],
    ['TimeoutError', 'socket', null, 'transient, may have happened'],
    ['BaseException', 'what', 400, 'rejected'],
  ])('%s "%s" (%s) is %s', (name, message, status, kind) => {
    expect(kindOf(sdkError(name, message, status))).toBe(kind);
  });

  test('a refused connection was never made, a reset one may have been', () => {
    expect(kindOf(sdkError('Error', 'connect', null, { code: 'ECONNREFUSED' }))).toBe('transient');
    expect(kindOf(sdkError('Error', 'read', null, { code: 'ECONNRESET' }))).toBe('transient, may have happened');
  });

  test('a defect of ours stays what it is', () => {
    const defect = new TypeError('x is not a function');
    expect(toAwsError(defect, 'UpdatePackage')).toBe(defect);
  });

  test("AWS's words, the operation and the request id are told", () => {
    const error = toAwsError(sdkError('ConflictException', 'Package is in use', 409), 'DeletePackage');
    expect(error).toBeInstanceOf(AwsError);
    expect((error as AwsError).summary).toBe(
      'ConflictException: Package is in use (DeletePackage, request id request-1)',
    );
  });
});

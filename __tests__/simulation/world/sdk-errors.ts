/** Errors in the shapes that the SDK clients throw, so that their classification in `src/aws/errors/` is part of the world. */

import { ApiError } from '../../../emulator/core/model/api-error.ts';
import type { Random } from './random.ts';

/** An error that the service answered with. */
export function serviceError(name: string, status: number, message: string): Error {
  const error = new Error(message);
  error.name = name;
  return Object.assign(error, { $fault: status >= 500 ? 'server' : 'client', $metadata: { httpStatusCode: status } });
}

/** An answer that was no JSON: the SDK shows the parser's error with the status beside it. */
function unreadableAnswer(status: number): Error {
  const error = new SyntaxError('Unexpected token \'<\', "<html><hea"... is not valid JSON');
  return Object.assign(error, { $metadata: { httpStatusCode: status } });
}

export function connectionError(code: string, name = 'Error'): Error {
  const error = new Error(code);
  error.name = name;
  return Object.assign(error, { code });
}

/** What the emulator's core threw, as the SDK would. */
export function asSdkError(error: unknown): unknown {
  return error instanceof ApiError ? serviceError(error.name, error.status, error.message) : error;
}

export function expiredToken(): Error {
  return serviceError('ExpiredTokenException', 403, 'The security token included in the request is expired');
}

export function throttled(): Error {
  return serviceError('ThrottlingException', 400, 'Rate exceeded');
}

export interface Fault {
  /** Whether AWS carries the call out all the same. */
  readonly when: 'before' | 'after';
  readonly error: Error;
  /** Extra time until the client knows, in milliseconds. */
  readonly delay: number;
}

/** A fault that a single call may meet. */
export function makeFault(random: Random, operation: string): Fault {
  const when = random.chance(0.5) ? 'before' : 'after';
  const before = (error: Error): Fault => ({ when: 'before', error, delay: 0 });
  switch (random.whole(0, 10)) {
    case 0:
      return before(throttled());
    case 1:
      return before(serviceError('Unknown', 429, 'UnknownError'));
    case 2:
      return before(serviceError('RequestTimeTooSkewed', 403, 'The difference between the request time is too large'));
    case 3:
      return before(connectionError('ECONNREFUSED'));
    case 4:
      return { when, error: unreadableAnswer(random.pick([500, 502, 503, 504])), delay: 0 };
    case 5:
      return { when, error: serviceError('InternalException', 500, 'An error occurred.'), delay: 0 };
    case 6:
      return { when, error: connectionError('ECONNRESET'), delay: random.whole(0, 1000) };
    case 7:
      return { when, error: connectionError('', 'TimeoutError'), delay: 60_000 };
    case 8:
      return { when: 'after', error: unreadableAnswer(200), delay: 0 };
    case 9:
      return BUSY_OPERATIONS.has(operation)
        ? before(
            serviceError(
              'ValidationException',
              400,
              'A change/update is in progress. Please wait for it to complete before requesting another change.',
            ),
          )
        : before(throttled());
    default:
      return BUSY_OPERATIONS.has(operation)
        ? before(serviceError('ConflictException', 409, 'Another package operation is in progress on the domain.'))
        : { when, error: serviceError('ServiceUnavailable', 503, 'Service Unavailable'), delay: 0 };
  }
}

const BUSY_OPERATIONS = new Set([
  'UpdatePackage',
  'AssociatePackage',
  'AssociatePackages',
  'DissociatePackage',
  'DeletePackage',
]);

/** What an error of the SDK means for the engine: an ordered table. */

import type { AwsErrorKind } from '../../deployment/model/aws-error.ts';
import type { Answer } from './answer.ts';
import { isForeign } from './foreign.ts';
import {
  BROKEN_TLS,
  coded,
  isAboutCredentials,
  isClockSkew,
  isCutOff,
  isDenied,
  isNotFound,
  isNotOffered,
  isOtherProtocol,
  isThrottled,
  isUnconnected,
  isUnknownRoute,
  isWithoutNameServer,
  NO_URL,
  named,
} from './names.ts';
import { ALREADY_EXISTS, isBusy, isConflict, isOutdated, isQuota, isRate, isTooFast, NOW, phrase } from './words.ts';

/** `lost`: the call may have been carried out anyway; `too-fast`: AWS asks for fewer calls. */
type Row = readonly [fits: (answer: Answer) => boolean, kind: AwsErrorKind, how?: 'lost' | 'too-fast'];

/** The first row that fits counts. */
const TABLE: readonly Row[] = [
  [isThrottled, 'transient', 'too-fast'],
  [isClockSkew, 'transient'],
  [({ status }) => status === 429, 'transient', 'too-fast'],
  [isOutdated, 'credentials'],
  [isForeign, 'transient', 'lost'],
  [isAboutCredentials, 'credentials'],
  [named('PermanentRedirect', 'AuthorizationHeaderMalformed', 'IllegalLocationConstraintException'), 'wrong-region'],
  [({ status, isS3, isHtml }) => status === 301 && isS3 && !isHtml, 'wrong-region'],
  [isDenied, 'access-denied'],
  [isNotFound, 'not-found'],
  [named('ResourceAlreadyExistsException'), 'already-exists'],
  [isRate, 'busy'],
  [named('LimitExceededException', 'ServiceQuotaExceededException', 'QuotaExceededException'), 'quota'],
  [isNotOffered, 'disabled'],
  // S3 asks to try again: something else is being done with the object or the bucket.
  [({ isS3, status, name }) => isS3 && (status === 409 || name === 'OperationAborted'), 'transient'],
  [named('ConcurrentModificationException', 'ConcurrentOperationException', 'OperationAborted'), 'busy'],
  // S3 gives the last one, with 403, for an archived object.
  [named('InvalidTypeException', 'InvalidPaginationTokenException', 'InvalidObjectState'), 'rejected'],
  [isTooFast, 'transient', 'too-fast'],
  // "A pending update already exists": what AWS asks to wait for passes.
  [(answer) => phrase(NOW)(answer) && isBusy(answer), 'busy'],
  [phrase(/package not found|domain not found|not associated to this domain/i), 'not-found'],
  [phrase(/already in desired state/i), 'already-applied'],
  [phrase(ALREADY_EXISTS), 'already-exists'],
  [isQuota, 'quota'],
  [isBusy, 'busy'],
  [isConflict, 'conflict'],
  [named('ValidationException', 'BaseException'), 'rejected'],
  [isUnknownRoute, 'disabled'],
  [isOtherProtocol, 'disabled'],
  // Before anything was sent: the host has no address, a proxy refuses, or the certificate is not trusted.
  [coded(/^ENOTFOUND$/), 'unknown-host'],
  // No name server answered, which says nothing about the host.
  [isWithoutNameServer, 'transient'],
  [coded(NO_URL), 'unknown-host'],
  [(answer) => answer.code.startsWith('ERR_PROXY_') && !answer.proxyFails, 'proxy'],
  [coded(/^ERR_PROXY_/), 'transient'],
  [isUnconnected, 'transient'],
  [isCutOff, 'transient', 'lost'],
  // Bytes that are no answer, after the request.
  [coded(/^HPE_/), 'transient', 'lost'],
  [coded(BROKEN_TLS), 'transient', 'lost'],
  [named('TimeoutError', 'AbortError', 'RequestTimeout', 'RequestTimeoutException'), 'transient', 'lost'],
  // A 2xx whose body was cut: the call was carried out, only its answer was lost.
  [({ status }) => status !== null && (status >= 500 || status < 300), 'transient', 'lost'],
  // Of what is between the runner and AWS, which has no such answers: a time-out, a sign-in, another place.
  [({ status }) => status === 408 || status === 425, 'transient', 'lost'],
  [({ status }) => status === 407, 'proxy'],
  [({ status }) => status !== null && status >= 300 && status < 400, 'transient'],
  [({ status }) => status === 403, 'access-denied'],
  [({ status }) => status === 404, 'not-found'],
  [({ status }) => status !== null, 'rejected'],
];

export interface Meaning {
  readonly kind: AwsErrorKind;
  readonly mayHaveHappened: boolean;
  readonly isThrottled: boolean;
}

/** `null` for an error that came from neither a service nor a connection. */
export function meaningOf(answer: Answer): Meaning | null {
  const row = TABLE.find(([fits]) => fits(answer));
  if (row === undefined) return null;
  const [, kind, how] = row;
  return { kind, mayHaveHappened: how === 'lost', isThrottled: how === 'too-fast' };
}

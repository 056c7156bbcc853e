/** What is between the runner and AWS: broken answers, gateways that speak for AWS, and rates that AWS calls a limit. */

import type { Random } from '../random.ts';
import { connectionError, type Fault, serviceError, throttled } from '../sdk-errors.ts';

/** Bytes that are no answer, after the request. */
const BROKEN = [
  'HPE_INVALID_CONSTANT',
  'HPE_HEADER_OVERFLOW',
  'HPE_INVALID_EOF_STATE',
  'ERR_SSL_DECRYPTION_FAILED_OR_BAD_RECORD_MAC',
  'ERR_SSL_SSLV3_ALERT_BAD_RECORD_MAC',
  'ERR_SSL_UNEXPECTED_EOF_WHILE_READING',
  'ERR_SSL_RECORD_LAYER_FAILURE',
] as const;
/** Statuses of what is in between: AWS has no such answers. */
const GATEWAY = [302, 307, 408, 425, 429] as const;

/** How AWS answers every call of an outage. */
export type OutageKind = 'gateway' | 'lost' | 'unavailable';

/** A fault that a single call may meet. */
export function makeWireFault(random: Random, operation: string): Fault {
  const when = random.chance(0.5) ? 'before' : 'after';
  switch (random.whole(0, 3)) {
    case 0:
    case 1:
      return { when, error: connectionError(random.pick(BROKEN)), delay: random.whole(0, 1_000) };
    case 2: {
      const status = random.pick(GATEWAY);
      // A gateway that gives up, or asks for the request again, may have passed it on.
      const isLost = status === 408 || status === 425;
      return { when: isLost ? when : 'before', error: serviceError('Unknown', status, 'UnknownError'), delay: 0 };
    }
    default:
      return { when: 'before', error: isWrite(operation) ? limited() : throttled(), delay: 0 };
  }
}

/** The error of every call while AWS can't be reached. */
export function outageError(kind: OutageKind): Error {
  switch (kind) {
    case 'gateway':
      return serviceError('Unknown', 307, 'UnknownError');
    case 'lost':
      return connectionError('HPE_INVALID_EOF_STATE');
    case 'unavailable':
      return serviceError('ServiceUnavailable', 503, 'Service Unavailable');
  }
}

/** Calls in too quick succession; only of writes AWS documents this error. */
function limited(): Error {
  return serviceError('LimitExceededException', 409, 'Rate exceeded');
}

function isWrite(operation: string): boolean {
  return /Package/.test(operation) && !/^(?:Describe|Get|List)/.test(operation);
}

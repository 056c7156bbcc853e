/** Refusals that nothing shows to be AWS's: what is between the runner and AWS may have given them. */

import type { Answer } from './answer.ts';
import { isOtherProtocol, isUnknownRoute } from './names.ts';

/** AWS's words for a denial, where an endpoint gives no type. */
const DENIAL = /not authorized|explicit deny/i;
/** What the SDK says where the answer has no message. */
const NO_WORDS = /^(?:UnknownError|no message)$/;

/**
 * Whether a 4xx is no word of AWS: a web page, a body that can't be read, or neither type nor id nor reason. It permits
 * nothing, and whether AWS got the request is not known: a proxy may also have kept AWS's answer back.
 */
export function isForeign(answer: Answer): boolean {
  const { status, isS3 } = answer;
  // An endpoint that does not know an operation has its own meaning, in whatever form it says so.
  if (status === null || status < 400 || status >= 500 || status === 407 || isUnknownRoute(answer)) return false;
  if (answer.isHtml) return true;
  // S3 always has a type, but any 403 without a web page counts as its own.
  if (isS3) return false;
  return answer.isUnreadable ? !isOtherProtocol(answer) : isBare(answer);
}

function isBare({ name, requestId, status, phrases }: Answer): boolean {
  if (name !== 'Unknown' || requestId !== null) return false;
  return status === 403 ? !DENIAL.test(phrases) : NO_WORDS.test(phrases);
}

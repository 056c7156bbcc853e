/** What an error of the SDK means for the engine: an ordered table; the first row that matches counts. */

import { AwsError, type AwsErrorKind } from '../deployment/model/aws-error.ts';
import { OwnNames, UNDER_WAY } from './own-names.ts';

/** An error as the rows of the table see it. */
interface Answer {
  readonly name: string;
  /** The message without the user's names, for phrases of several words. */
  readonly phrases: string;
  /** The same, for single words. */
  readonly words: string;
  /** Code of Node.js, for errors of the connection; else empty. */
  readonly code: string;
  /** `null` where no answer came. */
  readonly status: number | null;
  /** A proxy's own error is 5xx. */
  readonly proxyFails: boolean;
  /** True for S3, whose 404 errors have their own names; the packages API has no such errors. */
  readonly isS3: boolean;
}

/** `lost`: the call may have been carried out anyway. */
type Row = readonly [fits: (answer: Answer) => boolean, kind: AwsErrorKind, lost?: 'lost'];

const named = (...names: readonly string[]) => {
  const set = new Set(names);
  return ({ name }: Answer) => set.has(name);
};
const coded = (pattern: RegExp) => (answer: Answer) => pattern.test(answer.code);
const phrase = (pattern: RegExp) => (answer: Answer) => isRefusal(answer) && pattern.test(answer.phrases);
const word = (pattern: RegExp) => (answer: Answer) => isRefusal(answer) && pattern.test(answer.words);

const isAnything = named('ConflictException', 'ValidationException', 'BaseException');
/** The errors that AWS uses for anything, and any other conflict: only their text shows the cause. */
const isRefusal = (answer: Answer) => isAnything(answer) || isConflict(answer);
const isConflict = ({ name, status, isS3 }: Answer) => name === 'ConflictException' || (!isS3 && status === 409);

/** Names of errors for calls that came too fast, or services that are overloaded; nothing was done. */
const isThrottled = named(
  'ThrottlingException',
  'Throttling',
  'ThrottledException',
  'RequestThrottled',
  'RequestThrottledException',
  'TooManyRequestsException',
  'RequestLimitExceeded',
  'BandwidthLimitExceeded',
  'PriorRequestNotComplete',
  'SlowDown',
  'ConditionalRequestConflict',
);
/** The signature is right but the clocks differ; the SDK corrects its clock by the answer, so the next call passes. */
const isClockSkew = (answer: Answer) =>
  ['RequestTimeTooSkewed', 'RequestExpired', 'RequestInTheFuture'].includes(answer.name) ||
  (answer.name === 'InvalidSignatureException' && /expired|not yet current/i.test(answer.words));

const isAboutCredentials = named(
  'CredentialsProviderError',
  'TokenProviderError',
  'ExpiredTokenException',
  'ExpiredToken',
  'UnrecognizedClientException',
  'InvalidClientTokenId',
  'InvalidAccessKeyId',
  'InvalidToken',
  'TokenRefreshRequired',
  'SignatureDoesNotMatch',
  'InvalidSignatureException',
  'IncompleteSignature',
  'MissingAuthenticationToken',
  'MissingAuthenticationTokenException',
  // An opt-in Region that the account has not enabled.
  'OptInRequired',
);

const isNotFound = named('ResourceNotFoundException', 'NoSuchBucket', 'NoSuchKey', 'NotFound');

/** The operation is switched off, or the endpoint does not know it. */
const isNotOffered = named(
  'DisabledOperationException',
  'InvalidAction',
  'UnknownOperationException',
  'UnknownOperation',
  'UnsupportedOperationException',
  'UnsupportedOperation',
  'NotImplemented',
  'NotImplementedException',
);
/**
 * A route that the endpoint does not know: an older endpoint, a proxy with its own list, or another maker's service. A
 * missing package or domain has its own error type.
 */
const isUnknownRoute = ({ status, isS3 }: Answer) => status === 501 || (!isS3 && (status === 404 || status === 405));
/** A refusal in another protocol, such as InvalidAction in XML: the SDK keeps nothing of it. */
const isOtherProtocol = ({ name, status, isS3 }: Answer) => !isS3 && name === 'SyntaxError' && status === 400;

/** What AWS does to a package or a domain, as part of a regular expression. */
const WORK = '(?:operation|update|upgrade|change|deployment|migration|modification|request|restore)s?';

/** The control plane has many texts for "another operation is in progress"; they are not documented. */
const BUSY_PHRASE = new RegExp(
  [
    'in[- ](?:progress|flight)',
    `(?:is|are|still|currently|already) (?:${UNDER_WAY})`,
    'being (?:\\w+ )?(?:associated|changed|(?:re)?configured|copied|created|deleted|dissociated|initiali[sz]ed|migrated|modified|patched|processed|provisioned|restarted|restored|scaled|updated|upgraded|validated)',
    `in (?:an? |the |its )?(?:${UNDER_WAY}) (?:state|status|phase|mode)`,
    `(?:state|status|phase)(?: is|:|=)? ?(?:${UNDER_WAY})`,
    `(?:another|concurrent|pending|previous|prior|ongoing|running) (?:[\\w/-]+ ){0,2}${WORK}\\b`,
    `${WORK} (?:is|are) (?:(?:still|currently|already|scheduled and) )?(?:active|executing|happening|ongoing|pending|running|scheduled)`,
    `one (?:\\w+ ){0,2}(?:${WORK}|association) (?:[\\w-]+ ){0,3}at a time`,
    `(?:simultaneous|concurrent) ${WORK}`,
    `too many (?:[\\w-]+ ){0,2}${WORK}`,
    "(?:has|have|is|are)(?: not|n't) (?:yet )?(?:been )?(?:finished|completed|ended|settled|ready)\\b",
    '(?:already|currently|still) (?:executing|handling|running|working)',
    'acquire (?:an? |the )?lock',
    'please (?:re-?try|try (?:it )?again)(?! (?:with|using))',
    'right now',
    'only process one request',
    '(?:try|retry)(?: again| your request| the request)? (?:later|shortly|soon|in an?\\b|in \\d|in (?:several|some)|after (?:some|a few|it|the|that|this))',
    'wait (?:for|until|till)',
  ].join('|'),
  'i',
);
const BUSY_WORD =
  /\b(?:busy|concurrently|locked|on-?going|simultaneously|temporarily|under ?going|underway|under (?:way|modification|maintenance)|in maintenance)\b/i;
/** Words of a refusal that AWS does not change its mind about. */
const MEANT =
  /validation errors? detected|not (?:allowed|supported|compatible|valid|eligible|enabled)|unsupported|incompatible|invalid|does(?:n't| not) (?:support|exist|match)|engine ?version|package ?type|required|must (?:be|have|not)|can ?not be (?:read|used|associated)|only (?:supported|available|for)|too (?:large|long|many)/i;
/** Words of a refusal that a state explains, which may pass. */
const PASSING =
  /\b(?:stat(?:e|us)|phase|while|until|currently|wait|yet|later|again|unavailable|at (?:this|the) (?:time|moment))\b/i;
/** A quota by its text: AWS does not document whether it is always a LimitExceededException. */
const QUOTA = new RegExp(
  [
    '\\b(?:reach|exceed)\\w*\\b.*\\b(?:limit|quota|maximum)\\b.*\\b(?:package|association)s?\\b',
    '\\b(?:limit|maximum|quota)(?: number| count)? (?:of|for|on) (?:\\w+ ){0,3}(?:package|association)s\\b',
    '\\b(?:package|association)s? (?:limit|quota)\\b',
    '\\bquota (?:is |was )?(?:exceeded|exhausted|reached)\\b',
  ].join('|'),
  'i',
);
/** Limits of what a package holds, which are no quotas. */
const SIZE = /\b(?:bytes?|characters?|contents?|files?|KB|kilobytes?|length|long|MB|megabytes?|sizes?)\b/i;
const isQuota = (answer: Answer) => phrase(QUOTA)(answer) && !SIZE.test(answer.phrases);
/** Calls in too quick succession, which AWS may also call a limit. */
const isRate = (answer: Answer) =>
  answer.name === 'LimitExceededException' &&
  new RegExp(`\\b(?:concurrent|simultaneous|in[- ]flight|too many (?:[\\w-]+ ){0,2}${WORK}|calls)\\b`, 'i').test(
    answer.words,
  );

const TABLE: readonly Row[] = [
  [isThrottled, 'transient'],
  [isClockSkew, 'transient'],
  [({ status }) => status === 429, 'transient'],
  [isAboutCredentials, 'credentials'],
  [named('PermanentRedirect', 'AuthorizationHeaderMalformed', 'IllegalLocationConstraintException'), 'wrong-region'],
  [({ status }) => status === 301, 'wrong-region'],
  [named('AccessDeniedException', 'AccessDenied', 'AllAccessDisabled', 'NotAuthorized'), 'access-denied'],
  [isNotFound, 'not-found'],
  [named('ResourceAlreadyExistsException'), 'already-exists'],
  [isRate, 'busy'],
  [named('LimitExceededException', 'ServiceQuotaExceededException', 'QuotaExceededException'), 'quota'],
  [isNotOffered, 'disabled'],
  // S3 asks to try again: something else is being done with the object or the bucket.
  [({ isS3, status, name }) => isS3 && (status === 409 || name === 'OperationAborted'), 'transient'],
  [named('ConcurrentModificationException', 'ConcurrentOperationException', 'OperationAborted'), 'busy'],
  [named('InvalidTypeException', 'InvalidPaginationTokenException'), 'rejected'],
  [phrase(/package not found|domain not found|not associated to this domain/i), 'not-found'],
  [phrase(/already in desired state/i), 'already-applied'],
  [phrase(/already exists/i), 'already-exists'],
  [isQuota, 'quota'],
  [phrase(BUSY_PHRASE), 'busy'],
  [word(BUSY_WORD), 'busy'],
  [isConflict, 'conflict'],
  [named('ValidationException', 'BaseException'), 'rejected'],
  [isUnknownRoute, 'disabled'],
  [isOtherProtocol, 'disabled'],
  // Before anything was sent: the host has no address, a proxy refuses, or the certificate is not trusted.
  [coded(/^(?:ENOTFOUND|EAI_\w+)$/), 'unknown-host'],
  [(answer) => answer.code.startsWith('ERR_PROXY_') && !answer.proxyFails, 'proxy'],
  [coded(/^ERR_PROXY_/), 'transient'],
  [coded(/^(?:ECONNREFUSED|EHOSTUNREACH|ENETUNREACH)$/), 'transient'],
  [coded(/^(?:ECONNRESET|EPIPE|ETIMEDOUT|ECONNABORTED|UND_ERR_SOCKET)$/), 'transient', 'lost'],
  [named('TimeoutError', 'AbortError', 'RequestTimeout', 'RequestTimeoutException'), 'transient', 'lost'],
  // A 2xx whose body was cut: the call was carried out, only its answer was lost.
  [({ status }) => status !== null && (status >= 500 || status < 300), 'transient', 'lost'],
  [({ status }) => status === 403, 'access-denied'],
  [({ status }) => status === 404, 'not-found'],
  [({ status }) => status !== null, 'rejected'],
];

/** Whether AWS's words leave open that the same request passes later: its texts are not documented. */
function isVague(kind: AwsErrorKind, answer: Answer): boolean {
  if (kind !== 'rejected' || !isAnything(answer) || /_FAILED\b/.test(answer.phrases)) return false;
  return !MEANT.test(answer.phrases) || PASSING.test(answer.words);
}

/**
 * Makes the engine's error from what an SDK client threw; returns an error that came from neither a service nor a
 * connection as it is.
 * @param names the names that the user chose, which are removed from AWS's message
 * @param region the Region of the call
 */
export function toAwsError(
  error: unknown,
  operation: string,
  names: OwnNames = new OwnNames(),
  region: string | null = null,
): unknown {
  if (error instanceof AwsError) return error;
  const { name, message, code, status, requestId, proxyStatus } = readSdkError(error);
  const isS3 = /Object|Bucket/.test(operation);
  const answer: Answer = { name, code, status, isS3, proxyFails: proxyStatus >= 500, ...names.without(message) };
  const row = TABLE.find(([fits]) => fits(answer));
  if (row === undefined) return error;
  const [, kind, lost] = row;
  return new AwsError({
    kind,
    operation,
    errorName: errorName(name, code, status),
    message: name === 'SyntaxError' ? 'the answer was not readable' : message,
    requestId,
    mayHaveHappened: lost === 'lost',
    isVague: isVague(kind, answer),
    region,
    cause: error,
  });
}

function errorName(name: string, code: string, status: number | null): string {
  if (name === 'Unknown' || name === 'SyntaxError') return `HTTP ${status}`;
  return name === 'Error' && code !== '' ? code : name;
}

/** The code where some endpoints write it: `{"Error":{"Code":"InvalidAction"}}`. */
function innerCode({ Error: inner }: Record<string, unknown>): string {
  return isRecord(inner) ? text(inner['Code']) : '';
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function readSdkError(error: unknown) {
  const fields = isRecord(error) ? error : {};
  const metadata = isRecord(fields['$metadata']) ? fields['$metadata'] : {};
  const status = metadata['httpStatusCode'];
  const name = text(fields['name']);
  return {
    name: (name === 'Unknown' ? innerCode(fields) : '') || name,
    message: text(fields['message']) || text(fields['Message']) || 'no message',
    code: text(fields['code']),
    status: typeof status === 'number' ? status : null,
    requestId: text(metadata['requestId']) || null,
    // Node.js has it from the proxy's answer to CONNECT.
    proxyStatus: typeof fields['statusCode'] === 'number' ? fields['statusCode'] : 0,
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** What an error of the SDK means for the engine: an ordered table; the first row that matches counts. */

import { AwsError, type AwsErrorKind, type InTheWay } from '../deployment/model/aws-error.ts';
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
/** Work that AWS names only where it says that it is running: there may be "another association" for good. */
const STEP = '(?:maintenance|import|validation|association|dissociation|roll-?back|snapshot|copy)';
/** What AWS does one at a time: several packages in one request may be too many at any time. */
const ONE_AT_A_TIME = /(?<!\b(?:have|hold|contain) (?:only )?)\bone (?:[\w-]+ ){0,5}at (?:a|any|the same) time\b/i;

/** The control plane has many texts for "another operation is in progress"; they are not documented. */
const BUSY_PHRASE = new RegExp(
  [
    'in[- ](?:progress|flight)',
    `(?:is|are|still|currently|already) (?:${UNDER_WAY})`,
    'being (?:\\w+ )?(?:activated|applied|associated|attached|changed|checked|(?:re)?configured|copied|created|deleted|(?:re)?deployed|detached|dissociated|imported|initiali[sz]ed|installed|loaded|migrated|modified|moved|patched|prepared|processed|provisioned|published|queued|rebuilt|refreshed|removed|replaced|resized|restarted|restored|rolled|scaled|updated|upgraded|validated)\\b',
    `in (?:an? |the |its )?(?:${UNDER_WAY}) (?:state|status|phase|mode)`,
    'in (?:an? )?(?:transition(?:al)?|transient|intermediate)\\b',
    `(?:is|are) in the middle of (?:[\\w/-]+ ){0,3}(?:${WORK}|${STEP})\\b`,
    `(?:state|status|phase)(?: is|:|=)? ?(?:${UNDER_WAY})`,
    // Of a package, it may be said for good; AWS's word may be quoted.
    "(?:domain|cluster) (?:[\\w-]+ |… )?(?:is|was)(?: not|n't) (?:currently )?(?:(?:in )?(?:an? |the |its )?(?:active|normal|stable)\\b|in (?:an? |the |its )?… (?:state|status))",
    '(?:domain|cluster)\\b[^.]*\\bnon-?active\\b',
    `(?:active|another|concurrent|pending|previous|prior|ongoing|queued|running|unfinished) (?:[\\w/-]+ ){0,2}${WORK}\\b`,
    `${WORK} (?:is|are) (?:(?:still|currently|already|scheduled and) )?(?:active|executing|happening|ongoing|pending|running|scheduled)`,
    `${STEP} (?:[\\w-]+ ){0,4}(?:is|are) (?:(?:still|currently|already) )?(?:executing|happening|ongoing|pending|running)`,
    `mid-?${WORK}\\b`,
    'already (?:been )?(?:initiated|queued|requested|scheduled|started|submitted)',
    `currently (?:applying|executing|handling|performing|undergoing|has|have|in) (?:[\\w/-]+ ){0,3}${WORK}\\b`,
    `(?:simultaneous|concurrent) ${WORK}`,
    `too many (?:[\\w-]+ ){0,2}${WORK}\\b(?! to be)`,
    "(?:has|have|is|are)(?: not|n't) (?:yet )?(?:been )?(?:finished|completed|ended|settled|ready)\\b",
    '(?:already|currently|still) (?:executing|handling|running|working)(?! (?:engine|software|version))',
    'acquire (?:an? |the )?lock|\\block is held\\b',
    `(?:in use|held|used) by another (?:[\\w-]+ )?(?:${WORK}|process|workflow|job|task)`,
    'please (?:re-?try|try (?:it )?again)(?! (?:with|using|once|when|after))',
    'right now',
    'only process one request',
    // What the caller has to do first does not pass by itself.
    '(?:try|retry)(?: again| your request| the request)? (?:later|shortly|soon|in an?\\b|in \\d|in (?:several|some)|(?:after|once|when)\\b(?! (?:you|your|fixing|correcting|changing|removing|adding|the (?:file|dictionary|content|index|user)\\b)))',
    'wait (?:for|until|till)',
  ].join('|'),
  'i',
);
const BUSY_WORD =
  /\b(?:busy|concurrently|locked|on-?going|queued|simultaneously|temporarily|under ?going|underway|under (?:way|modification|maintenance)|in maintenance|maintenance window)\b/i;
/** A state as the API writes it, wherever it is in the text. */
const BUSY_STATE = new RegExp(`\\b(?:${UNDER_WAY.toUpperCase().replaceAll('APPROVAL', 'approval')})\\b`);
/** The rejection of a member of the request, which may list all states. */
const CONSTRAINT = /validation errors? detected|failed to satisfy constraint/i;
const isBusy = (answer: Answer) =>
  !CONSTRAINT.test(answer.phrases) &&
  [phrase(BUSY_PHRASE), phrase(ONE_AT_A_TIME), word(BUSY_WORD), word(BUSY_STATE)].some((fits) => fits(answer));
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
/** A limit on what is done at a time. */
const AT_A_TIME = new RegExp(
  `\\b(?:package|association|${WORK}|${STEP})s? (?:\\w+ )?in[- ](?:progress|flight)\\b`,
  'i',
);
/** In both, as a dictionary may be called `limit` or `quota`. */
const isQuota = (answer: Answer) =>
  phrase(QUOTA)(answer) && word(QUOTA)(answer) && !SIZE.test(answer.phrases) && !AT_A_TIME.test(answer.phrases);
/** Calls in too quick succession, or at the same time, which AWS may also call a limit. */
const RATE = new RegExp(
  `\\b(?:concurrent|simultaneous|in[- ]flight|too many (?:[\\w-]+ ){0,2}${WORK}|calls|rates?|throttl\\w+|per (?:second|minute))\\b`,
  'i',
);
const LIMIT = /\b(?:limit|maximum|quota)\b/i;
const isRate = (answer: Answer) =>
  answer.name === 'LimitExceededException' &&
  (RATE.test(answer.words) || AT_A_TIME.test(answer.phrases) || (isBusy(answer) && !LIMIT.test(answer.words)));

const ALREADY_EXISTS = /already exists/i;
/** What is, or is not, at the moment. */
const NOW = /package not found|already exists/i;

/** Codes of OpenSSL for records that can't be read: the handshake, with codes of its own, was over. */
const BROKEN_TLS =
  /^ERR_SSL_(?:BAD_(?:DECRYPT|LENGTH|MAC_DECODE|RECORD_TYPE)|DATA_(?:BETWEEN_CCS_AND_FINISHED|LENGTH_TOO_LONG)|DECRYPTION_FAILED\w*|ENCRYPTED_LENGTH_TOO_LONG|RECORD_\w+|(?:SSLV3|TLSV1|TLSV13)_ALERT_(?:BAD_RECORD_MAC|DECRYPTION_FAILED|RECORD_OVERFLOW)|UNEXPECTED_(?:EOF_WHILE_READING|RECORD))$/;

/** Code of Node.js for an endpoint that is none. Those of variables are refused before any call. */
const NO_URL = /^ERR_INVALID_URL$/;

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
  [coded(/^(?:ENOTFOUND|EAI_\w+)$/), 'unknown-host'],
  [coded(NO_URL), 'unknown-host'],
  [(answer) => answer.code.startsWith('ERR_PROXY_') && !answer.proxyFails, 'proxy'],
  [coded(/^ERR_PROXY_/), 'transient'],
  [coded(/^(?:ECONNREFUSED|EHOSTUNREACH|ENETUNREACH)$/), 'transient'],
  [coded(/^(?:ECONNRESET|EPIPE|ETIMEDOUT|ECONNABORTED|UND_ERR_SOCKET)$/), 'transient', 'lost'],
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

/** Words for a package that something has: it may stay so, and reads show what has it. */
const USED =
  /\b(?:in use|(?:is|are|being|still|currently|already) used by|(?:is|are|still|already|remains?) associated (?:with|to)|has (?:[\w-]+ )?associations?|referenced by)\b|\bind(?:ex|exes|ices)\b.{0,30}\bus(?:es?|ing)\b/i;

/** Whether AWS's words leave open that the same request passes later: its texts are not documented. */
function isVague(kind: AwsErrorKind, answer: Answer): boolean {
  const isOpen = kind === 'conflict' ? !USED.test(answer.phrases) : kind === 'rejected' && isAnything(answer);
  if (!isOpen || /_FAILED\b/.test(answer.phrases)) return false;
  return !MEANT.test(answer.phrases) || PASSING.test(answer.words);
}

/** Words for the state of a package, and for anything else that may be in the way. */
const STATE = /_FAILED\b|\b(?:stat(?:e|us)|fail(?:ed|ure)?|deleted?|deletion|recreated?)\b/i;
const OTHER_THAN_STATE =
  /\b(?:S3|KMS|bucket|object|source|key|(?:de|en)crypt\w*|permissions?|privileges?|authori[sz]\w+|access\w*|accounts?|roles?|polic(?:y|ies)|credentials?)\b/i;

function inTheWay({ phrases, words }: Answer): InTheWay | null {
  if (CONSTRAINT.test(phrases) || OTHER_THAN_STATE.test(words)) return 'other';
  return STATE.test(words) ? 'state' : null;
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
    message: ownWords(name, code) ?? message,
    requestId,
    mayHaveHappened: lost === 'lost',
    isVague: isVague(kind, answer),
    oneAtATime: kind === 'busy' && phrase(ONE_AT_A_TIME)(answer),
    inTheWay: inTheWay(answer),
    region,
    cause: error,
  });
}

/** Instead of the words of Node.js, which do not say what is wrong where. */
function ownWords(name: string, code: string): string | null {
  if (name === 'SyntaxError' || code.startsWith('HPE_')) return 'the answer was not readable';
  return NO_URL.test(code) ? 'the endpoint_url of the AWS profile or of its services is no URL' : null;
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

import { AwsError, type AwsErrorKind } from '../deployment/model/aws-error.ts';

/** Names under which services say that a call came too fast or that they are overloaded; nothing was done. */
const THROTTLING = new Set([
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
]);
/** The signature is right but the clocks differ; the SDK corrects its own by the answer, so that the next call passes. */
const CLOCK_SKEW = new Set(['RequestTimeTooSkewed', 'RequestExpired', 'RequestInTheFuture']);
const CREDENTIALS = new Set([
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
]);
const ACCESS_DENIED = new Set(['AccessDeniedException', 'AccessDenied', 'AllAccessDisabled', 'NotAuthorized']);
const NOT_FOUND = new Set(['ResourceNotFoundException', 'NoSuchBucket', 'NoSuchKey', 'NotFound']);
const WRONG_REGION = new Set([
  'PermanentRedirect',
  'AuthorizationHeaderMalformed',
  'IllegalLocationConstraintException',
]);
/** Errors of the connection before anything was sent. */
const NEVER_SENT = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']);
const CONNECTION = new Set(['ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ECONNABORTED', 'UND_ERR_SOCKET']);
const CONNECTION_NAMES = new Set(['TimeoutError', 'AbortError', 'RequestTimeout', 'RequestTimeoutException']);

/** The control plane says in many words that another operation is under way; its exact texts are not documented. */
const BUSY =
  /in progress|processing|being (?:updated|associated|dissociated|deleted|created|copied|validated)|modif|try again later/i;
/** A quota by its text: whether it always comes as LimitExceededException is not documented. */
const QUOTA_TEXT = /\b(?:reach|exceed)\w*\b.*\b(?:limit|quota|maximum)\b.*\b(?:package|association)s?\b/i;
const ALREADY_APPLIED = /already in desired state/i;
const ALREADY_EXISTS = /already exists/i;
const NOT_FOUND_TEXT = /package not found|domain not found|not associated to this domain/i;

interface SdkError {
  readonly name: string;
  readonly message: string;
  readonly code: string;
  readonly status: number | null;
  readonly requestId: string | null;
}

/** Makes the engine's error out of what an SDK client threw; an error that no service and no connection made is returned as it is. */
export function toAwsError(error: unknown, operation: string): unknown {
  if (error instanceof AwsError) return error;
  const sdk = readSdkError(error);
  const verdict = classify(sdk);
  if (verdict === null) return error;
  return new AwsError({
    kind: verdict.kind,
    operation,
    errorName: sdk.name === 'Unknown' || sdk.name === 'SyntaxError' ? `HTTP ${sdk.status}` : sdk.name,
    message: sdk.name === 'SyntaxError' ? 'the answer was not readable' : sdk.message,
    requestId: sdk.requestId,
    mayHaveHappened: verdict.mayHaveHappened,
    cause: error,
  });
}

function readSdkError(error: unknown): SdkError {
  const fields = isRecord(error) ? error : {};
  const metadata = isRecord(fields['$metadata']) ? fields['$metadata'] : {};
  const text = (value: unknown): string => (typeof value === 'string' ? value : '');
  const status = metadata['httpStatusCode'];
  return {
    name: text(fields['name']),
    message: text(fields['message']) || text(fields['Message']) || 'no message',
    code: text(fields['code']),
    status: typeof status === 'number' ? status : null,
    requestId: text(metadata['requestId']) || null,
  };
}

function classify({ name, message, code, status }: SdkError): { kind: AwsErrorKind; mayHaveHappened: boolean } | null {
  const certain = (kind: AwsErrorKind): { kind: AwsErrorKind; mayHaveHappened: boolean } => ({
    kind,
    mayHaveHappened: false,
  });
  if (THROTTLING.has(name) || status === 429 || CLOCK_SKEW.has(name)) return certain('transient');
  if (name === 'InvalidSignatureException' && /expired|not yet current/i.test(message)) return certain('transient');
  if (CREDENTIALS.has(name)) return certain('credentials');
  if (WRONG_REGION.has(name) || status === 301) return certain('wrong-region');
  if (ACCESS_DENIED.has(name)) return certain('access-denied');
  if (NOT_FOUND.has(name)) return certain('not-found');
  if (name === 'ResourceAlreadyExistsException') return certain('already-exists');
  if (name === 'LimitExceededException') return certain('quota');
  if (name === 'DisabledOperationException') return certain('disabled');
  if (name === 'ConflictException') {
    if (ALREADY_APPLIED.test(message)) return certain('already-applied');
    if (ALREADY_EXISTS.test(message)) return certain('already-exists');
    return certain(BUSY.test(message) ? 'busy' : 'conflict');
  }
  if (name === 'ValidationException' || name === 'BaseException') {
    if (NOT_FOUND_TEXT.test(message)) return certain('not-found');
    if (ALREADY_EXISTS.test(message)) return certain('already-exists');
    if (ALREADY_APPLIED.test(message)) return certain('already-applied');
    if (QUOTA_TEXT.test(message)) return certain('quota');
    return certain(BUSY.test(message) ? 'busy' : 'rejected');
  }
  if (NEVER_SENT.has(code)) return certain('transient');
  if (CONNECTION.has(code) || CONNECTION_NAMES.has(name)) return { kind: 'transient', mayHaveHappened: true };
  // A 2xx whose body was cut: the call was carried out, only its answer was lost.
  if (status !== null && (status >= 500 || status < 300)) return { kind: 'transient', mayHaveHappened: true };
  if (status === 403) return certain('access-denied');
  if (status === 404) return certain('not-found');
  if (status !== null) return certain('rejected');
  return null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

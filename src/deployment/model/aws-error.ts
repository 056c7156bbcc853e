/** Errors of the two ports, sorted by what the engine can do about them. Adapters in `aws/` make them from SDK errors. */

export type AwsErrorKind =
  /** 403 of the packages API or S3, or a bucket of another owner. */
  | 'access-denied'
  /** No credentials could be found, or they are expired or invalid. */
  | 'credentials'
  /** The package, domain, bucket or object does not exist. */
  | 'not-found'
  /** ResourceAlreadyExistsException: the package name is taken. */
  | 'already-exists'
  /** "Package is already in desired state": the version to apply is applied. */
  | 'already-applied'
  /** Another operation on the package or domain is under way: the same call may pass later. */
  | 'busy'
  /** ConflictException of any other kind. */
  | 'conflict'
  /** LimitExceededException: a quota. */
  | 'quota'
  /** ValidationException and other 400s of any other kind. */
  | 'rejected'
  /** The operation is not offered here: it is switched off (DisabledOperationException), or the endpoint does not know it. */
  | 'disabled'
  /** The bucket is in another Region. */
  | 'wrong-region'
  /** The host has no address, so nothing was sent: a Region that does not exist, or DNS. */
  | 'unknown-host'
  /** A proxy refused the connection, so nothing was sent. */
  | 'proxy'
  /** Throttling, 5xx, a dropped connection, a time-out of one call: the same call may pass later. */
  | 'transient';

/** The state of the package or domain, or anything else: content, source, permission, account, form of the request. */
export type InTheWay = 'state' | 'other';

export interface AwsErrorDetails {
  readonly kind: AwsErrorKind;
  /** Operation of the API, for example `UpdatePackage`. */
  readonly operation: string;
  /** Name of the error as AWS gives it, for example `ConflictException`. */
  readonly errorName: string;
  /** AWS's own message: hostile text. */
  readonly message: string;
  readonly requestId: string | null;
  /** True when the call may have been carried out although no answer came. */
  readonly mayHaveHappened: boolean;
  /** For `rejected` and `conflict`: AWS's words leave open whether the same request passes later. Default: false. */
  readonly isVague?: boolean;
  /** What is in the way, by AWS's words. Default: they do not say. */
  readonly inTheWay?: InTheWay | null;
  /** For `busy`: AWS takes one at a time, so several in one request may never be taken. Default: false. */
  readonly oneAtATime?: boolean;
  /** For `transient`: AWS answered that calls come too fast. Default: false. */
  readonly isThrottled?: boolean;
  /** The Region of the call, where it is known. */
  readonly region?: string | null;
  readonly cause: unknown;
}

export class AwsError extends Error {
  override readonly name = 'AwsError';
  readonly kind: AwsErrorKind;
  readonly operation: string;
  readonly errorName: string;
  readonly requestId: string | null;
  readonly mayHaveHappened: boolean;
  readonly isVague: boolean;
  readonly oneAtATime: boolean;
  readonly inTheWay: InTheWay | null;
  readonly isThrottled: boolean;
  readonly region: string | null;

  constructor(details: AwsErrorDetails) {
    super(details.message, { cause: details.cause });
    this.kind = details.kind;
    this.operation = details.operation;
    this.errorName = details.errorName;
    this.requestId = details.requestId;
    this.mayHaveHappened = details.mayHaveHappened;
    this.isVague = details.isVague ?? false;
    this.oneAtATime = details.oneAtATime ?? false;
    this.inTheWay = details.inTheWay ?? null;
    this.isThrottled = details.isThrottled ?? false;
    this.region = details.region ?? null;
  }

  /** AWS's answer in one line: `ConflictException: … (AssociatePackage, request id …)`. */
  get summary(): string {
    const request = this.requestId === null ? '' : `, request id ${this.requestId}`;
    return `${this.errorName}: ${this.message} (${this.operation}${request})`;
  }
}

/** Whether `error` is an AWS error of one of these kinds. */
export function isAwsError(error: unknown, ...kinds: readonly AwsErrorKind[]): error is AwsError {
  return error instanceof AwsError && kinds.includes(error.kind);
}

/** Whether AWS answered that calls come too fast: it is there, and takes the same call later. */
export function isThrottled(error: unknown): error is AwsError {
  return isAwsError(error, 'transient') && error.isThrottled;
}

/** `errorName` of a call that ended without an answer: the time was up, or the job was cancelled. */
export const NO_ANSWER = 'NoAnswer';

/** The error of a call that was given up. @param why full sentence without its end, for example `AWS did not answer within 30 s` */
export function noAnswer(operation: string, why: string, cause?: unknown): AwsError {
  const details = {
    kind: 'transient',
    operation,
    errorName: NO_ANSWER,
    requestId: null,
    mayHaveHappened: true,
  } as const;
  return new AwsError({ ...details, message: why, cause });
}

/** Whether a write was given up before it was sent: that is no answer of AWS. */
export function isUnsent({ errorName, mayHaveHappened }: AwsError): boolean {
  return errorName === NO_ANSWER && !mayHaveHappened;
}

/** Why a run failed: the values of the `failure-reason` output. */
export const FAILURE_REASONS = [
  'invalid-configuration',
  'lint-failed',
  'credentials-missing',
  'access-denied',
  'quota-exceeded',
  'upload-failed',
  'validation-failed',
  'association-failed',
  'timeout',
  'conflict',
  'superseded',
  'removal-guard',
  'drift',
  'engine-failed',
  'test-failed',
  'search-failed',
  'internal',
] as const;

export type FailureReason = (typeof FAILURE_REASONS)[number];

/** A place in a file of the workspace. `line` and `column` count from 1. */
export interface FilePlace {
  /** Relative to the workspace, with `/`. */
  readonly file: string;
  readonly line: number | null;
  readonly column: number | null;
}

/** One of several things that failed together. */
export interface FailurePart {
  /** A full sentence, as hostile as the message of the whole. */
  readonly message: string;
  /** A short form for pages that have the whole message elsewhere and link to it. */
  readonly brief?: string;
  readonly place: FilePlace | null;
}

/** Everything a user needs to act on a failure, besides the sentence that says what happened. */
export interface FailureDetails {
  /** What to do about it, as a full sentence. */
  readonly hint?: string;
  /** The single failures, for a list. The message contains all of them too. */
  readonly parts?: readonly FailurePart[];
  /** Names of the dictionaries that failed, if any. */
  readonly about?: readonly string[];
  /** The error below, for the muted part of the log. */
  readonly cause?: unknown;
}

/**
 * The one error type that the action raises on purpose. `message` is a full sentence that names the thing that failed
 * (a package, a domain, an input); it may hold text from AWS, a dictionary or a commit, and is escaped where it is shown.
 */
export class ActionFailure extends Error {
  override readonly name = 'ActionFailure';
  readonly code: FailureReason;
  readonly hint: string | undefined;
  readonly about: readonly string[];
  /** Never empty. */
  readonly parts: readonly FailurePart[];

  constructor(code: FailureReason, message: string, details: FailureDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.code = code;
    this.hint = details.hint;
    this.about = details.about ?? [];
    this.parts = details.parts ?? [{ message, place: null }];
  }

  /** The same with one more sentence about what to do. */
  hinting(hint: string): ActionFailure {
    const { message, parts, about, cause } = this;
    return new ActionFailure(this.code, message, {
      hint: [this.hint ?? [], hint].flat().join(' '),
      parts,
      about,
      cause,
    });
  }

  /** Both as one, with the code of this one. */
  and(other: ActionFailure | null): ActionFailure {
    if (other === null || other === this) return this;
    const hints = [...new Set([this.hint, other.hint])].filter((hint) => hint !== undefined);
    return new ActionFailure(this.code, `${this.message}\n${other.message}`, {
      ...(hints.length === 0 ? {} : { hint: hints.join(' ') }),
      parts: [...this.parts, ...other.parts],
      about: [...new Set([...this.about, ...other.about])],
      cause: this.cause ?? other.cause,
    });
  }
}

/**
 * One call of AWS: it ends with its limits, whatever the SDK or the network does, and fails with `AwsError` only.
 */

import { setTimeout as wait } from 'node:timers/promises';
import { AwsError, type AwsErrorKind, NO_ANSWER, noAnswer } from '../deployment/model/aws-error.ts';
import type { Limits } from '../deployment/model/ports.ts';
import { toAwsError } from './errors/to-aws-error.ts';
import type { OwnNames } from './own-names.ts';

/** No call waits longer than this for an answer, or for the next piece of one. */
export const ANSWER_TIMEOUT_MS = 30_000;
/** Waits before a host without an address is tried again; after the last one it counts as non-existent. */
const UNKNOWN_HOST_WAITS_MS = [300, 900];

/** Names of errors of a host whose address was not found, or not asked for. */
const WITHOUT_ADDRESS = /^(?:ENOTFOUND|EAI_\w+|ERR_INVALID_URL)$/;

/** Node.js takes a longer timer for one of 1 ms. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** Operations that change nothing, even if their answer is lost. */
const READS = /^(?:Describe|Get|List|Head|Simulate)/;
const CANCELLED = 'the run was cancelled';

/** The time that a call has left for its answer. */
export interface Wait {
  /** Aborted when that time or the limits are over. */
  readonly signal: AbortSignal;
  /** Restarts the time after progress, in milliseconds from now. */
  restart(milliseconds: number): void;
}

/** The clock of a call; tests have their own. */
export interface CallTime {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Runs `late` after so many milliseconds. @returns a function that cancels it */
  after(milliseconds: number, late: () => void): () => void;
}

export const REAL_TIME: CallTime = {
  now: Date.now,
  after: (milliseconds, late) => {
    const timer = setTimeout(late, Math.min(milliseconds, LONGEST_TIMER_MS));
    return () => clearTimeout(timer);
  },
};

/**
 * Carries out `work` within `limits`. The names in `input` are removed from AWS's messages before these are classified.
 */
export type Call = <T>(
  operation: string,
  limits: Limits,
  work: (wait: Wait) => Promise<T>,
  input?: unknown,
) => Promise<T>;

/** Makes the function that carries out the calls of one client. */
export function caller(region: string, names: OwnNames, time: CallTime = REAL_TIME): Call {
  let wasAnswered = false;

  const once: Call = async (operation, limits, work, input) => {
    names.learn(input);
    try {
      const answer = await within(operation, limits, work, time);
      wasAnswered = true;
      return answer;
    } catch (error) {
      const failure = toAwsError(error, operation, names, region);
      if (!(failure instanceof AwsError)) throw failure;
      // The host had an address a moment ago, so DNS will find it again.
      if (failure.kind === 'unknown-host' && wasAnswered) throw withoutEffect(failure, 'transient');
      wasAnswered ||= error instanceof Error && '$metadata' in error && !WITHOUT_ADDRESS.test(failure.errorName);
      throw READS.test(operation) ? withoutEffect(failure) : failure;
    }
  };

  return async (operation, limits, work, input) => {
    for (const pause of UNKNOWN_HOST_WAITS_MS) {
      try {
        return await once(operation, limits, work, input);
      } catch (error) {
        if (!(error instanceof AwsError) || error.kind !== 'unknown-host' || limits.signal.aborted) throw error;
        await wait(pause);
      }
    }
    return once(operation, limits, work, input);
  };
}

/** Runs `work` until it ends, its time is over, or the run is cancelled: whichever comes first. */
export async function within<T>(
  operation: string,
  { signal, deadline }: Limits,
  work: (wait: Wait) => Promise<T>,
  time: CallTime,
): Promise<T> {
  const left = deadline - time.now();
  if (signal.aborted || left <= 0) throw notSent(operation, signal.aborted ? CANCELLED : 'its time was over');
  const ended = new AbortController();
  const end = (why: string) => () => ended.abort(noAnswer(operation, why));
  const silence = (limit: number) => time.after(limit, end(`AWS did not answer within ${limit / 1000} s`));
  let isOver = false;
  let quiet = silence(ANSWER_TIMEOUT_MS);
  const restart = (limit: number) => {
    quiet();
    if (!isOver && !ended.signal.aborted) quiet = silence(limit);
  };
  const timely = Number.isFinite(left) ? time.after(left, end('AWS did not answer in time')) : () => {};
  const cancel = end(CANCELLED);
  signal.addEventListener('abort', cancel, { once: true });
  const aborted = new Promise<never>((_, reject) => {
    ended.signal.addEventListener('abort', () => reject(ended.signal.reason), { once: true });
  });
  try {
    // The SDK gets the signal too, but the signal ends neither its search for credentials nor the body of an answer.
    return await Promise.race([aborted, work({ signal: ended.signal, restart })]);
  } finally {
    // Nothing waits for the rest of the work any more.
    isOver = true;
    quiet();
    timely();
    signal.removeEventListener('abort', cancel);
  }
}

function notSent(operation: string, message: string): AwsError {
  const details = { kind: 'transient', operation, errorName: NO_ANSWER, requestId: null, cause: undefined } as const;
  return new AwsError({ ...details, message, mayHaveHappened: false });
}

/** The same error, for a call that can't have changed anything. */
function withoutEffect(error: AwsError, kind: AwsErrorKind = error.kind): AwsError {
  const { operation, errorName, message, requestId, region, isThrottled, cause } = error;
  const details = { kind, operation, errorName, message, requestId, region, isThrottled, cause };
  return new AwsError({ ...details, mayHaveHappened: false });
}

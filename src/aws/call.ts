/**
 * One call of AWS: it ends with its limits, whatever the SDK or the network does, and fails with `AwsError` only.
 */

import { setTimeout as wait } from 'node:timers/promises';
import { AwsError, type AwsErrorKind, NO_ANSWER, noAnswer } from '../deployment/model/aws-error.ts';
import type { Limits } from '../deployment/model/ports.ts';
import { toAwsError } from './errors.ts';
import type { OwnNames } from './own-names.ts';

/** No call waits longer than this for an answer, or for the next piece of one. */
export const ANSWER_TIMEOUT_MS = 30_000;
/** Waits before a host whose address nobody knew is tried again; after them it is taken not to exist. */
const UNKNOWN_HOST_WAITS_MS = [300, 900];

/** Operations that change nothing, whatever became of their answer. */
const READS = /^(?:Describe|Get|List|Head|Simulate)/;
const CANCELLED = 'the run was cancelled';

/** The time that a call has left for its answer. */
export interface Wait {
  /** Aborted when that time or the limits are over. */
  readonly signal: AbortSignal;
  /** Something moved: from now on it has this long, in milliseconds. */
  restart(milliseconds: number): void;
}

/** Where a call takes its time from; tests have their own. */
export interface CallTime {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Runs `late` after so many milliseconds. @returns takes it back */
  after(milliseconds: number, late: () => void): () => void;
}

export const REAL_TIME: CallTime = {
  now: Date.now,
  after: (milliseconds, late) => {
    const timer = setTimeout(late, milliseconds);
    return () => clearTimeout(timer);
  },
};

/** Carries out `work` within `limits`. What `input` names is taken out of AWS's messages before they are understood. */
export type Call = <T>(
  operation: string,
  limits: Limits,
  work: (wait: Wait) => Promise<T>,
  input?: unknown,
) => Promise<T>;

/** Makes what carries out the calls of one client. */
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
      // The host was there a moment ago: DNS will know it again.
      if (failure.kind === 'unknown-host' && wasAnswered) throw withoutEffect(failure, 'transient');
      wasAnswered ||= error instanceof Error && '$metadata' in error && failure.kind !== 'unknown-host';
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
  if (signal.aborted || left <= 0) throw notSent(operation, signal.aborted ? CANCELLED : 'the time for it was over');
  const ended = new AbortController();
  const end = (why: string) => () => ended.abort(noAnswer(operation, why));
  const silence = (limit: number) => time.after(limit, end(`AWS did not answer within ${limit / 1000} s`));
  let isOver = false;
  let quiet = silence(ANSWER_TIMEOUT_MS);
  const restart = (limit: number) => {
    quiet();
    if (!isOver && !ended.signal.aborted) quiet = silence(limit);
  };
  const timely = Number.isFinite(left) ? time.after(left, end('AWS did not answer in the time for it')) : () => {};
  const cancel = end(CANCELLED);
  signal.addEventListener('abort', cancel, { once: true });
  const aborted = new Promise<never>((_, reject) => {
    ended.signal.addEventListener('abort', () => reject(ended.signal.reason), { once: true });
  });
  try {
    // The SDK gets the signal too, but neither its search for credentials nor the body of an answer ends with it.
    return await Promise.race([aborted, work({ signal: ended.signal, restart })]);
  } finally {
    // What still moves has nobody waiting for it.
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

/** The same error of a call that can't have changed anything. */
function withoutEffect(error: AwsError, kind: AwsErrorKind = error.kind): AwsError {
  const { operation, errorName, message, requestId, region, cause } = error;
  return new AwsError({ kind, operation, errorName, message, requestId, region, cause, mayHaveHappened: false });
}

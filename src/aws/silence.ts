/**
 * One clock for reads that belong together. Each has its own minute and is tried again within it, but a service without
 * an answer would cost that minute for each of them, one after another.
 */

import { AwsError, isAwsError, NO_ANSWER } from '../deployment/model/aws-error.ts';
import type { Limits } from '../deployment/model/ports.ts';
import { type CallTime, REAL_TIME } from './call.ts';

/** A read ends within a minute. */
const SILENCE_MS = 55_000;

/**
 * Carries out one attempt of a read; `answered` restarts the clock. Once no read had an answer for the whole time, all of
 * them end, and later ones do not begin.
 * @throws AwsError which is not transient then
 */
export type Reading = <T>(
  operation: string,
  limits: Limits,
  work: (limits: Limits, answered: () => void) => Promise<T>,
) => Promise<T>;

export function oneSilence(who: string, silenceMs = SILENCE_MS, time: Pick<CallTime, 'after'> = REAL_TIME): Reading {
  const over = new AbortController();
  let underWay = 0;
  let stop: (() => void) | null = null;
  /** What was answered last, where that was no use. */
  let last = '';
  const start = () => time.after(silenceMs, () => over.abort());
  const answered = (): void => {
    stop?.();
    last = '';
    stop = underWay === 0 ? null : start();
  };
  const silent = (operation: string) =>
    new AwsError({
      kind: 'rejected',
      operation,
      errorName: NO_ANSWER,
      requestId: null,
      mayHaveHappened: false,
      message: `${who} gave no usable answer for ${silenceMs / 1000} s${last}, so it is not asked any more`,
      cause: undefined,
    });
  return async (operation, limits, work) => {
    if (over.signal.aborted) throw silent(operation);
    underWay += 1;
    // From the first attempt without an answer on: what is tried again is as silent as before.
    stop ??= start();
    let isAnswered = false;
    try {
      const result = await work({ ...limits, signal: AbortSignal.any([limits.signal, over.signal]) }, answered);
      isAnswered = true;
      return result;
    } catch (error) {
      if (over.signal.aborted && !limits.signal.aborted) throw silent(operation);
      isAnswered = !isAwsError(error, 'transient');
      if (isAwsError(error, 'transient') && error.errorName !== NO_ANSWER)
        last = ` (${error.errorName}: ${error.message})`;
      throw error;
    } finally {
      underWay -= 1;
      if (isAnswered) answered();
    }
  };
}

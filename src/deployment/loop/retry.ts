import { isAwsError } from '../model/aws-error.ts';
import type { Clock } from '../model/ports.ts';

/** The world that the engine runs in, passed in so that tests can run it in virtual time. */
export interface World {
  readonly clock: Clock;
  /** A number from 0 up to but not including 1. */
  readonly random: () => number;
  /** Aborted when the job is cancelled: waits end, no new work is started. */
  readonly signal: AbortSignal;
}

const FIRST_DELAY_MS = 200;
const LONGEST_DELAY_MS = 10_000;
/** Attempts of one call: with the delays below they span 21 to 43 seconds, longer than a throttled account needs. */
export const MAX_ATTEMPTS = 10;

/** Capped exponential back-off with jitter: between half and all of 200 ms, 400 ms, … 10 s. */
export function backoffDelay(attempt: number, random: () => number): number {
  const ceiling = Math.min(LONGEST_DELAY_MS, FIRST_DELAY_MS * 2 ** attempt);
  return ceiling * (0.5 + random() / 2);
}

/**
 * Makes a call that may be repeated without harm (a read, an upload under a content-addressed key, a delete), again
 * after transient errors. Other errors, validation and access ones above all, are thrown at once.
 */
export async function retrying<T>(world: World, call: () => Promise<T>): Promise<T> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await call();
    } catch (error) {
      if (!isAwsError(error, 'transient') || attempt + 1 >= MAX_ATTEMPTS) throw error;
      await world.clock.sleep(backoffDelay(attempt, world.random), world.signal);
      // A cancelled job does not try again.
      if (world.signal.aborted) throw error;
    }
  }
}

/** For this long a look right after a request may still show the state from before it. */
export const STALE_LOOK_MS = 15_000;

const FIRST_POLL_MS = 250;
const LONGEST_POLL_MS = 5_000;
const POLL_GROWTH = 1.5;

/** Delay before poll number `poll` (from 0): a quarter of a second, growing by half to at most 5 s, with jitter. */
export function pollDelay(poll: number, random: () => number): number {
  const delay = Math.min(LONGEST_POLL_MS, FIRST_POLL_MS * POLL_GROWTH ** poll);
  return delay * (0.9 + random() * 0.1);
}

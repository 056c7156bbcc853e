import { isAwsError } from '../model/aws-error.ts';
import type { Limits } from '../model/ports.ts';
import type { World } from '../model/world.ts';
import type { Turn } from './concurrency.ts';
import { backoffDelay } from './pace.ts';

/** Longest time for one read, retries included: longer than a throttled account needs, and shorter than any wait. */
const READ_PATIENCE_MS = 60_000;

const atOnce: Turn = (call) => call();

/**
 * Makes a call that may be repeated without harm (a read, an upload under a content-addressed key), and retries it
 * after transient errors, for a minute at most. Throws other errors immediately, validation and access errors above
 * all.
 * @param until the time at which it must have ended, where that is sooner (milliseconds since the epoch)
 * @param turn makes each attempt when its turn comes; until then its minute does not pass
 */
export async function retrying<T>(
  world: World,
  call: (limits: Limits) => Promise<T>,
  until: number = Number.POSITIVE_INFINITY,
  turn: Turn = atOnce,
): Promise<T> {
  const { clock, random, signal } = world;
  let deadline = Math.min(until, clock.now() + READ_PATIENCE_MS);
  for (let attempt = 0; ; attempt++) {
    const readyAt = clock.now();
    try {
      return await turn(() => {
        deadline = Math.min(until, deadline + clock.now() - readyAt);
        return call({ signal, deadline });
      });
    } catch (error) {
      // A cancelled job does not try again.
      if (!isAwsError(error, 'transient') || signal.aborted) throw error;
      const delay = backoffDelay(attempt, random);
      const isLast = clock.now() + delay >= deadline;
      if (isLast && deadline < until) throw error;
      // The time of a wait is used up, so that the wait ends as a time-out and not as a failed read.
      await clock.sleep(Math.min(delay, Math.max(0, deadline - clock.now())), signal);
      if (isLast || signal.aborted) throw error;
    }
  }
}

/**
 * As `retrying`, for an upload: how long it takes depends on its size, so only the time since its first failure counts.
 */
export async function retryingUpload<T>(world: World, call: (limits: Limits) => Promise<T>): Promise<T> {
  const { clock, signal } = world;
  try {
    return await call({ signal, deadline: Number.POSITIVE_INFINITY });
  } catch (error) {
    if (!isAwsError(error, 'transient') || signal.aborted) throw error;
    await clock.sleep(backoffDelay(0, world.random), signal);
    if (signal.aborted) throw error;
    return retrying(world, ({ signal: by }) => call({ signal: by, deadline: Number.POSITIVE_INFINITY }));
  }
}

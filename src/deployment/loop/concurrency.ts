import pLimit from 'p-limit';

/**
 * Calls at the same time: two rounds for the 25 packages of a Region. AWS publishes no rate limits for the packages
 * API; throttled calls are retried.
 */
const CONCURRENT_CALLS = 13;

/** Makes a call when its turn comes. */
export type Turn = <T>(call: () => Promise<T>) => Promise<T>;

/** The calls that are made through it are under way a few at a time, in order. */
export function turns(): Turn {
  const limit = pLimit(CONCURRENT_CALLS);
  return (call) => limit(call);
}

/**
 * Maps `items` through `work`, a few at a time, in order. After the first error it begins no further one, and rejects
 * with that error once all running ones have ended: nothing continues after a failed run.
 */
export async function mapConcurrently<T, R>(
  items: readonly T[],
  work: (item: T) => Promise<R>,
  atOnce = CONCURRENT_CALLS,
): Promise<R[]> {
  const limit = pLimit(atOnce);
  let failed = false;
  const started = items.map((item) =>
    limit(async () => {
      if (failed) throw new Error('not begun, as another one failed');
      try {
        return await work(item);
      } catch (error) {
        failed = true;
        throw error;
      }
    }),
  );
  return allEnded(started);
}

/** As `Promise.all`, but it rejects only when every promise has ended. */
export async function allEnded<T>(promises: readonly Promise<T>[]): Promise<T[]> {
  await Promise.allSettled(promises);
  return Promise.all(promises);
}

import pLimit from 'p-limit';

/**
 * Calls under way at once: the 25 packages that a Region takes in two goes. AWS publishes no rate limits for the packages
 * API; throttled calls are retried.
 */
const CONCURRENT_CALLS = 13;
/** Uploads under way at once: S3 takes as many as a Region has packages. */
export const CONCURRENT_UPLOADS = 25;

/**
 * Maps `items` through `work`, a few at a time, in order. After the first error no further one is begun, and once all
 * that were under way have ended it rejects with that error: nothing goes on behind the back of a failed run.
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

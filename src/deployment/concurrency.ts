import pLimit from 'p-limit';

/** Calls under way at once. AWS publishes no rate limits for the packages API; throttled calls are retried. */
const CONCURRENT_CALLS = 10;

/** Maps `items` through `work`, a few at a time, in order. Rejects with the first error, as `Promise.all` does. */
export async function mapConcurrently<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const limit = pLimit(CONCURRENT_CALLS);
  return Promise.all(items.map((item) => limit(() => work(item))));
}

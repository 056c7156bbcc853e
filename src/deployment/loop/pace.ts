/** How fast the engine asks: back-off after refusals, intervals of polls, and for how long a read may lag. All in time. */

const FIRST_DELAY_MS = 200;
const LONGEST_DELAY_MS = 10_000;

/** Capped exponential back-off with jitter: between half and all of 200 ms, 400 ms, … 10 s. */
export function backoffDelay(attempt: number, random: () => number): number {
  const ceiling = Math.min(LONGEST_DELAY_MS, FIRST_DELAY_MS * 2 ** attempt);
  return ceiling * (0.5 + random() / 2);
}

/** For this long a read right after a request may still show the state from before it. */
export const STALE_READ_MS = 15_000;
/** Listings may lag this far behind what AWS did: only what is not shown for this long is taken not to be there. */
export const LONGEST_LAG_MS = 5_000;

const FIRST_POLL_MS = 75;
/** Polls that follow each other quickly: those of the first second. */
const QUICK_POLLS = 12;
const LONGEST_POLL_MS = 5_000;
const POLL_GROWTH = 1.12;

/** Delay before poll number `poll` (from 0): 75 ms in the first second, then growing to at most 5 s, with jitter. */
export function pollDelay(poll: number, random: () => number): number {
  const delay = Math.min(LONGEST_POLL_MS, FIRST_POLL_MS * POLL_GROWTH ** Math.max(0, poll - QUICK_POLLS));
  return delay * (0.9 + random() * 0.1);
}

/** The pace of the engine: back-off after refusals, intervals of polls, and for how long a read may lag. */

const FIRST_DELAY_MS = 200;
const LONGEST_DELAY_MS = 10_000;

/** Capped exponential back-off with jitter: between half and all of 200 ms, 400 ms, … 10 s. */
export function backoffDelay(attempt: number, random: () => number): number {
  const ceiling = Math.min(LONGEST_DELAY_MS, FIRST_DELAY_MS * 2 ** attempt);
  return ceiling * (0.5 + random() / 2);
}

/** How long a read after a request may still show the state from before it. */
export const STALE_READ_MS = 15_000;
/** How long listings may lag: only what is missing for this long counts as missing. */
export const LONGEST_LAG_MS = 5_000;

const QUICK_POLL_MS = 40;
/** A wait that is shorter than this may end at any moment. */
const QUICK_WAIT_MS = 1_200;
const LONGEST_POLL_MS = 4_000;
/** Later polls come after this share of the wait so far. */
const POLL_SHARE = 0.4;

/** A poll may come late by this share of the length that a wait is expected to have. */
const EXPECTED_SHARE = 0.04;

/** So many waits at a time are polled as often as one alone. */
const UNSPACED_WAITS = 6;
/** Each further wait puts the polls of all farther apart, so that together they come near to one in this time. */
const SPACE_MS = 100;

/** Where AWS throttles, that is so many times as much at most. */
const MOST_SLOWNESS = 3;

/** The least delay, on average, between the polls of one of `open` waits, each with its own reads. */
export function spaceBetween(open: number, slowness = 1): number {
  return Math.max(0, open - UNSPACED_WAITS) * SPACE_MS * slowness;
}

/** How many times as far apart polls come by the answers so far: from 1 up, with each that AWS throttles. */
export function slownessAfter(before: number, wasThrottled: boolean): number {
  return wasThrottled ? Math.min(MOST_SLOWNESS, before * 1.1) : Math.max(1, before * 0.95);
}

/**
 * Delay before the next poll of a wait: 40 ms in its first second, then a share of the wait so far, at most 4 s, with
 * jitter; and no less than a share of the length that is expected, nor than `spaceMs`, with more jitter, as many waits
 * begin at the same time.
 * @param waitedMs how long it has lasted
 * @param expectedMs how long it may be expected to last; 0 where that is not known
 * @param spaceMs see `spaceBetween`
 */
export function pollDelay(waitedMs: number, random: () => number, expectedMs = 0, spaceMs = 0): number {
  const share = waitedMs < QUICK_WAIT_MS ? QUICK_POLL_MS : waitedMs * POLL_SHARE;
  const delay = Math.min(LONGEST_POLL_MS, Math.max(share, expectedMs * EXPECTED_SHARE));
  const draw = random();
  return Math.max(delay * (0.9 + draw * 0.1), spaceMs * (0.5 + draw));
}

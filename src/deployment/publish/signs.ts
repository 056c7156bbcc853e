/** What reads of a package show about the version of one request: pure functions of all reads so far. */

import { LONGEST_LAG_MS, STALE_READ_MS } from '../loop/pace.ts';
import { type Decision, decide, otherwise, type Rule } from '../loop/rules.ts';
import type { LivePackage, PackageId, PackageVersion } from '../model/ports.ts';
import { isFailed, isInFlight } from '../model/status.ts';
import { isFirstVersion, isLater } from '../plan/trust.ts';

/** The request whose version the run waits for. */
export interface AwaitedRequest {
  readonly id: PackageId;
  /** The package before the request; `null` when it was created. */
  readonly before: LivePackage | null;
  /** The content of the former version, compared with ours. */
  readonly contentBefore: 'this' | 'another' | 'unknown';
  /** `unknown` when our request had no answer; `adopted` when an earlier or parallel run made the request. */
  readonly call: 'accepted' | 'unknown' | 'adopted';
}

/** The reads since the request. Times are the beginnings of reads, in milliseconds since the epoch. */
export interface Signs {
  readonly seen: boolean;
  readonly seenInFlight: boolean;
  /** Since when the package is at rest without a new version; `null` while it is not. */
  readonly quietSince: number | null;
  /** Since when it is not shown at all; `null` while it is. */
  readonly missingSince: number | null;
  /** AWS's newest time of the package; `null` where it gave none. */
  readonly newestAt: Date | null;
  /** Since when reads show an earlier time than that: they may go back; `null` while they do not. */
  readonly pastSince: number | null;
}

export type Reading =
  | { readonly kind: 'under-way' | 'gone' | 'not-made' | 'failed' | 'same-version' }
  | { readonly kind: 'new-version'; readonly version: PackageVersion };

/** How long to wait for a package that AWS has confirmed and never shown: its listings may be slow. */
const SHOWN_WITHIN_MS = 60_000;

export function noSigns({ call, before }: Pick<AwaitedRequest, 'call' | 'before'>): Signs {
  const none = { quietSince: null, missingSince: null, pastSince: null };
  return { ...none, seen: before !== null, seenInFlight: call === 'adopted', newestAt: before?.lastUpdatedAt ?? null };
}

/**
 * Adds a read to the signs.
 * @param live `undefined` when AWS does not show the package
 * @param readAt when the read began: an answer may take seconds, and shows an earlier moment
 */
export function withRead(
  signs: Signs,
  { before }: AwaitedRequest,
  live: LivePackage | undefined,
  readAt: number,
): Signs {
  if (live === undefined) return { ...signs, quietSince: null, missingSince: signs.missingSince ?? readAt };
  const times = timesWith(signs, live.lastUpdatedAt, readAt);
  // What it was before the newest read says nothing about what it is now.
  if (goesBack(times, readAt)) return { ...signs, ...times, missingSince: null };
  const shown = { ...signs, ...times, seen: true, missingSince: null };
  if (isInFlight(live.status)) return { ...shown, seenInFlight: true, quietSince: null };
  const quietSince = signs.quietSince ?? times.pastSince ?? readAt;
  return { ...shown, quietSince: newVersion(live, before) === null ? quietSince : null };
}

type Times = Pick<Signs, 'newestAt' | 'pastSince'>;

/** @param at AWS's time of the package, by this read */
function timesWith({ newestAt, pastSince }: Signs, at: Date | null, readAt: number): Times {
  if (at === null) return { newestAt, pastSince: null };
  return isNewer(newestAt, at) ? { newestAt, pastSince: pastSince ?? readAt } : { newestAt: at, pastSince: null };
}

/** Whether a read shows an earlier time than another one did: it may, for as long as reads may be stale. */
function goesBack({ pastSince }: Times, readAt: number): boolean {
  return pastSince !== null && !hasLasted(pastSince, STALE_READ_MS, readAt);
}

/** Whether two reads of a package say the same of it. */
export function showsTheSame(one: LivePackage, other: LivePackage): boolean {
  const said = ({ status, version, description, lastUpdatedAt }: LivePackage) =>
    JSON.stringify([status, version, description, lastUpdatedAt?.getTime()]);
  return said(one) === said(other);
}

/** Whether anything was read since the request. */
export function wasRead({ seenInFlight, quietSince, missingSince }: Signs): boolean {
  return seenInFlight || quietSince !== null || missingSince !== null;
}

/** A read, and the signs of all reads. */
export interface SignsCase {
  readonly request: AwaitedRequest;
  readonly signs: Signs;
  readonly live: LivePackage | undefined;
  readonly readAt: number;
}

function hasLasted(since: number | null, milliseconds: number, readAt: number): boolean {
  return since !== null && readAt - since >= milliseconds;
}

const lasts = (since: number | null, milliseconds: number, { readAt }: SignsCase): boolean =>
  hasLasted(since, milliseconds, readAt);

const isMissing = ({ live }: SignsCase): boolean => live === undefined;

/**
 * Whether the package has changed since our request, or was seen in flight: our request was carried out, or somebody
 * else's.
 */
function hasMoved({ request: { before }, signs, live }: SignsCase): boolean {
  return signs.seenInFlight || before === null || isNewer(live?.lastUpdatedAt ?? null, before.lastUpdatedAt);
}

/** Whether AWS shows exactly the failure from before our request, so that it must be read again. */
function isFromBefore({ request: { before }, live }: SignsCase): boolean {
  const at = live?.lastUpdatedAt?.getTime();
  return at !== undefined && live?.status === before?.status && at === before?.lastUpdatedAt?.getTime();
}

/**
 * How long a package must rest before an unmoved version is believed to hold our content. Where nothing says what it holds, a
 * new version may still show; what this run did not ask for is judged by its history then.
 */
function restFor({ request: { contentBefore, call } }: SignsCase): number {
  if (contentBefore === 'this') return LONGEST_LAG_MS;
  return call === 'adopted' ? STALE_READ_MS : SHOWN_WITHIN_MS;
}

/**
 * Whether a failure is that of our request. One from before it may show for as long as reads may be stale, and AWS may note
 * the request before it shows it under way.
 */
function isOwnFailure(input: SignsCase): boolean {
  const isAlike = input.live?.status === input.request.before?.status;
  if (lasts(input.signs.quietSince, isAlike ? STALE_READ_MS : LONGEST_LAG_MS, input)) return true;
  return (isAlike ? input.signs.seenInFlight : hasMoved(input)) && !isFromBefore(input);
}

/**
 * Whether an error beside the version from before is about our request. One that reads like the error from before it may
 * be that one, which AWS keeps beside content that stays: elsewhere it is believed when the package rests for so long.
 */
function saysNewFailure(input: SignsCase): boolean {
  const { live, request, signs } = input;
  if (live?.status !== 'AVAILABLE' || live.error === null || !hasMoved(input)) return false;
  const isNew = JSON.stringify(live.error) !== JSON.stringify(request.before?.error) || signs.seenInFlight;
  if (isNew) return lasts(signs.quietSince, STALE_READ_MS, input);
  return request.contentBefore !== 'this' && lasts(signs.quietSince, SHOWN_WITHIN_MS, input);
}

const READING_RULES: readonly Rule<SignsCase, Reading>[] = [
  {
    name: 'a listing that lags does not show it',
    when: (input) =>
      isMissing(input) && !lasts(input.signs.missingSince, input.signs.seen ? LONGEST_LAG_MS : SHOWN_WITHIN_MS, input),
    means: () => ({ kind: 'under-way' }),
  },
  {
    name: 'it is gone',
    when: (input) => isMissing(input) || input.live?.status === 'DELETED' || input.live?.status === 'DELETING',
    means: () => ({ kind: 'gone' }),
  },
  {
    name: 'a read goes back',
    when: ({ signs, readAt }) => goesBack(signs, readAt),
    means: () => ({ kind: 'under-way' }),
  },
  {
    name: 'AWS is at it',
    when: ({ live }) => live !== undefined && isInFlight(live.status),
    means: () => ({ kind: 'under-way' }),
  },
  {
    name: 'a new version is available',
    when: ({ live, request }) => newVersion(live, request.before) !== null,
    means: ({ live, request }) => {
      const version = newVersion(live, request.before);
      return version === null ? { kind: 'under-way' } : { kind: 'new-version', version };
    },
  },
  {
    name: 'no answer came, and nothing has happened since',
    when: (input) =>
      input.request.call === 'unknown' && !hasMoved(input) && lasts(input.signs.quietSince, STALE_READ_MS, input),
    means: () => ({ kind: 'not-made' }),
  },
  {
    name: 'no answer came, and nothing has happened yet',
    when: (input) => input.request.call === 'unknown' && !hasMoved(input),
    means: () => ({ kind: 'under-way' }),
  },
  {
    name: 'it has failed',
    when: (input) => isFailed(input.live?.status ?? 'AVAILABLE') && isOwnFailure(input),
    means: () => ({ kind: 'failed' }),
  },
  {
    // A failure from before our request may still show for a moment.
    name: 'the failure from before still shows',
    when: ({ live }) => isFailed(live?.status ?? 'AVAILABLE'),
    means: () => ({ kind: 'under-way' }),
  },
  {
    // After a failed update the last good version may be available again, with the failure beside it.
    name: 'AWS says why it made no new version',
    when: saysNewFailure,
    means: () => ({ kind: 'failed' }),
  },
  {
    // Status and version may change at different times: a version with other content never counts as ours.
    name: 'the version from before holds other content',
    when: ({ request }) => request.contentBefore === 'another',
    means: () => ({ kind: 'under-way' }),
  },
  {
    name: 'AWS made no new version of the same content',
    when: (input) =>
      input.live?.version !== null && hasMoved(input) && lasts(input.signs.quietSince, restFor(input), input),
    means: () => ({ kind: 'same-version' }),
  },
  { name: 'nothing new shows yet', when: otherwise, means: () => ({ kind: 'under-way' }) },
];

/** The reading of all reads together. */
export function readingOf(input: SignsCase): Decision<Reading> {
  return decide(READING_RULES, input);
}

function newVersion(live: LivePackage | undefined, before: LivePackage | null): PackageVersion | null {
  // The update of an AVAILABLE package makes no first version: status and version may change at different times, and v1
  // shows late.
  if (before?.status === 'AVAILABLE' && before.version === null && isFirstVersion(live?.version ?? null)) return null;
  if (live?.status !== 'AVAILABLE' || live.version === before?.version) return null;
  // Versions only grow: a read that shows an earlier one may be from before.
  const isPast =
    isLater(before?.version ?? '', live.version) && !isNewer(live.lastUpdatedAt, before?.lastUpdatedAt ?? null);
  return isPast ? null : live.version;
}

/** Whether a package has changed since; times are AWS's, `null` where it gave none. */
export function isNewer(now: Date | null, before: Date | null): boolean {
  return now !== null && (before === null || now.getTime() > before.getTime());
}

/** Whether a read shows a package from before a version that was seen: versions only grow. */
export function isBeforeVersion({ version, status }: LivePackage, seen: PackageVersion | null): boolean {
  return version === null ? status === 'AVAILABLE' || isInFlight(status) : isLater(seen ?? '', version);
}

/** What AWS's answer to a write means: one table for all operations, so that they can't differ by accident. */

import type { AwsError, AwsErrorKind } from '../model/aws-error.ts';
import { backoffDelay } from './pace.ts';
import { durationText } from './progress.ts';

/** Every write of the engine that changes a package or a domain. */
export type Write = 'create' | 'update' | 'associate' | 'associate-many' | 'dissociate' | 'delete';

/**
 * - `done`: the requested state exists already.
 * - `later`: something else is under way, or AWS accepts nothing at the moment. The same request may pass later, until
 *   the wait ends.
 * - `unknown`: it is not known whether it was carried out: read before the next request.
 * - `doubt`: the answer contradicts the reads. As reads lag, it may be temporary; after a while it is final.
 * - `unexplained`: a state is in the way, in words that are not known. States change: the same request may pass later,
 *   until the wait ends, unless a read explains the refusal.
 * - `elsewise`: not in this way, but in another.
 * - `final`: AWS does not change its answer.
 */
export type Meaning = 'done' | 'later' | 'unknown' | 'doubt' | 'unexplained' | 'elsewise' | 'final';

type Row = Readonly<Record<Write, Meaning>>;

const same = (meaning: Meaning): Row => ({
  create: meaning,
  update: meaning,
  associate: meaning,
  'associate-many': meaning,
  dissociate: meaning,
  delete: meaning,
});

const MEANINGS: Readonly<Record<AwsErrorKind, Row>> = {
  'access-denied': { ...same('final'), 'associate-many': 'elsewise' },
  credentials: same('final'),
  // What the reads show can't be missing: they or the answer lag. A package that the next ones lack is created.
  'not-found': {
    ...same('doubt'),
    create: 'final',
    dissociate: 'done',
    delete: 'done',
    'associate-many': 'elsewise',
  },
  // Of anything but a package, AWS may mean a request that is there already.
  'already-exists': { ...same('doubt'), create: 'unknown', 'associate-many': 'elsewise' },
  'already-applied': { ...same('doubt'), 'associate-many': 'elsewise' },
  busy: same('later'),
  // For creations and updates only a read shows why; for associations a read may lag.
  conflict: { ...same('doubt'), 'associate-many': 'elsewise' },
  quota: { ...same('final'), create: 'elsewise', 'associate-many': 'elsewise' },
  rejected: { ...same('final'), create: 'unknown', update: 'doubt', 'associate-many': 'elsewise' },
  disabled: { ...same('final'), 'associate-many': 'elsewise' },
  'wrong-region': same('final'),
  'unknown-host': same('final'),
  proxy: same('final'),
  transient: same('later'),
};

/** Where AWS's words leave open whether the request passes later: a rejection is mostly meant, a conflict is not. */
const VAGUE: Partial<Record<AwsErrorKind, Row>> = {
  rejected: MEANINGS.conflict,
  conflict: { ...same('unexplained'), 'associate-many': 'elsewise' },
};
/** A rejection for a state of the domain is AWS's general answer to one that is busy, in words that it does not document. */
const STATE_OF_A_DOMAIN: Row = { ...MEANINGS.conflict, associate: 'unexplained', dissociate: 'unexplained' };
/** Where AWS takes one at a time, it may take several in one request at no time. */
const ONE_AT_A_TIME: Row = { ...same('later'), 'associate-many': 'elsewise' };

function rowOf({ kind, isVague, oneAtATime, inTheWay }: AwsError): Row {
  if (oneAtATime) return ONE_AT_A_TIME;
  if (kind === 'rejected' && isVague && inTheWay === 'state') return STATE_OF_A_DOMAIN;
  return (isVague ? VAGUE[kind] : undefined) ?? MEANINGS[kind];
}

/** What a refusal means; a lost answer is `unknown`, whatever its kind. */
export function meaningOf(write: Write, error: AwsError): Meaning {
  return error.mayHaveHappened ? 'unknown' : rowOf(error)[write];
}

/** The sum of the refusals of one request. A value: each refusal makes a new one. */
export interface Patience {
  /** The request is not made again before this time (milliseconds since the epoch). */
  readonly notBefore: number;
  /** Refusals in a row, for the back-off. */
  readonly refusals: number;
  /** Since when AWS contradicts the reads, without a break; `null` when it does not. */
  readonly doubtSince: number | null;
  /** Since when nothing explains AWS's refusals, without a break; `null` when something does. */
  readonly unexplainedSince: number | null;
  /** When AWS refused the first of the refusals in a row, and the last one; `null` without one. */
  readonly since: number | null;
  readonly lastAt: number | null;
  /** AWS's last refusal since it last accepted a request. */
  readonly last: AwsError | null;
}

/** Contradictions may be temporary for this time, longer than reads lag; later ones are final. */
const DOUBT_LASTS_MS = 20_000;

export const PATIENT: Patience = {
  ...{ notBefore: 0, refusals: 0, doubtSince: null, unexplainedSince: null, since: null, lastAt: null, last: null },
};

/** The state after a temporary refusal: the next request comes later. */
export function refused(
  { refusals, doubtSince, unexplainedSince, since }: Patience,
  error: AwsError,
  meaning: Meaning,
  now: number,
  random: () => number,
): Patience {
  return {
    notBefore: now + backoffDelay(refusals, random),
    refusals: refusals + 1,
    doubtSince: meaning === 'doubt' ? (doubtSince ?? now) : null,
    unexplainedSince: meaning === 'unexplained' ? (unexplainedSince ?? now) : null,
    since: since ?? now,
    lastAt: now,
    last: error,
  };
}

/** Whether the request may be made now. */
export function mayAsk({ notBefore }: Patience, now: number): boolean {
  return now >= notBefore;
}

/** Whether AWS has contradicted the reads for so long that the refusal is final. */
export function isMeant({ doubtSince }: Patience, now: number): boolean {
  return doubtSince !== null && now - doubtSince >= DOUBT_LASTS_MS;
}

/** As `isMeant`, where the reads show a state that explains the refusal and that does not change by itself. */
export function isMeantOf({ doubtSince, unexplainedSince }: Patience, now: number): boolean {
  return now - (doubtSince ?? unexplainedSince ?? now) >= DOUBT_LASTS_MS;
}

/** The refusal that nothing explained until the end of the wait: that is the failure, and no time-out. */
export function unexplained({ unexplainedSince, last }: Patience): AwsError | null {
  return unexplainedSince === null ? null : last;
}

function askedFor(since: number | null, lastAt: number | null): string {
  const lasted = (lastAt ?? 0) - (since ?? 0);
  return lasted < 1_000 ? '' : durationText(lasted);
}

/** For how long AWS was asked again, for the end of a clause; empty when it was not. */
export function persistence({ since, lastAt }: Patience): string {
  const time = askedFor(since, lastAt);
  return time === '' ? '' : `, although AWS was asked again for ${time}`;
}

/** AWS's last answer, for the end of a message, with a leading space; empty when AWS did not refuse. */
export function lastAnswer({ last, since, lastAt }: Patience): string {
  const time = askedFor(since, lastAt);
  const asked = time === '' ? '' : ` (it was asked again for ${time})`;
  return last === null ? '' : ` AWS's last answer${asked}: ${last.summary}`;
}

/** What AWS answers while it is asked again, for the end of a line of progress; empty in the first second or so. */
export function saying({ last, refusals }: Patience): string {
  return last === null || refusals < 3 ? '' : `; AWS's last answer: ${last.errorName}: ${last.message}`;
}

/** What AWS's answer to a write means: one table for all operations, so that they can't differ by accident. */

import type { AwsError, AwsErrorKind } from '../model/aws-error.ts';
import { backoffDelay } from './pace.ts';

/** Every write of the engine that changes a package or a domain. */
export type Write = 'create' | 'update' | 'associate' | 'associate-many' | 'dissociate' | 'delete';

/**
 * - `done`: the requested state exists already.
 * - `later`: something else is under way, or AWS accepts nothing at the moment. The same request may pass later, until
 *   the wait ends.
 * - `unknown`: it is not known whether it was carried out: read before the next request.
 * - `doubt`: the answer contradicts the reads. As reads lag, it may be temporary; after a while it is final.
 * - `elsewise`: not in this way, but in another.
 * - `final`: AWS does not change its answer.
 */
export type Meaning = 'done' | 'later' | 'unknown' | 'doubt' | 'elsewise' | 'final';

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
  // A missing package is created. What the reads show can't be missing: they or the answer lag.
  'not-found': {
    ...same('doubt'),
    create: 'final',
    update: 'elsewise',
    dissociate: 'done',
    delete: 'done',
    'associate-many': 'elsewise',
  },
  'already-exists': { ...same('final'), create: 'unknown', 'associate-many': 'elsewise' },
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

/**
 * What a refusal means; a lost answer is `unknown`, whatever its kind. A rejection in words that leave open whether it
 * passes is as a conflict: it may be temporary.
 */
export function meaningOf(write: Write, { kind, mayHaveHappened, isVague }: AwsError): Meaning {
  return mayHaveHappened ? 'unknown' : MEANINGS[isVague ? 'conflict' : kind][write];
}

/** The sum of the refusals of one request. A value: each refusal makes a new one. */
export interface Patience {
  /** The request is not made again before this time (milliseconds since the epoch). */
  readonly notBefore: number;
  /** Refusals in a row, for the back-off. */
  readonly refusals: number;
  /** Since when AWS contradicts the reads, without a break; `null` when it does not. */
  readonly doubtSince: number | null;
  /** AWS's last refusal since it last accepted a request. */
  readonly last: AwsError | null;
}

/** Contradictions may be temporary for this time, longer than reads lag; later ones are final. */
const DOUBT_LASTS_MS = 20_000;

export const PATIENT: Patience = { notBefore: 0, refusals: 0, doubtSince: null, last: null };

/** The state after a temporary refusal: the next request comes later. */
export function refused(
  { refusals, doubtSince }: Patience,
  error: AwsError,
  meaning: Meaning,
  now: number,
  random: () => number,
): Patience {
  return {
    notBefore: now + backoffDelay(refusals, random),
    refusals: refusals + 1,
    doubtSince: meaning === 'doubt' ? (doubtSince ?? now) : null,
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

/** AWS's last answer, for the end of a message, with a leading space; empty when AWS did not refuse. */
export function lastAnswer({ last }: Patience): string {
  return last === null ? '' : ` AWS's last answer: ${last.summary}`;
}

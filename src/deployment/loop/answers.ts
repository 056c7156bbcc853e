/** What AWS's answer to a write means: one table for all operations, so that no two of them can differ by accident. */

import type { AwsError, AwsErrorKind } from '../model/aws-error.ts';
import { backoffDelay } from './pace.ts';

/** Every write of the engine that changes a package or a domain. */
export type Write = 'create' | 'update' | 'associate' | 'associate-many' | 'dissociate' | 'delete';

/**
 * - `done`: what was asked for is so already.
 * - `later`: something else is under way, or AWS takes nothing at the moment. The same request may pass; only the end of the
 *   wait ends that.
 * - `unknown`: nobody can say whether it was carried out: read before asking again.
 * - `doubt`: the answer contradicts what was read. Reads lag, so it may pass for a while; then AWS means it.
 * - `elsewise`: not in this way; there is another one.
 * - `final`: AWS means it.
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
  // A package that is gone is created; a domain or package that is not there can't be associated.
  'not-found': {
    ...same('final'),
    update: 'elsewise',
    dissociate: 'done',
    delete: 'done',
    'associate-many': 'elsewise',
  },
  'already-exists': { ...same('final'), create: 'unknown', 'associate-many': 'elsewise' },
  'already-applied': { ...same('doubt'), 'associate-many': 'elsewise' },
  busy: same('later'),
  // Of creations and updates only a read tells why; of associations a read may lag behind.
  conflict: { ...same('doubt'), 'associate-many': 'elsewise' },
  quota: { ...same('final'), create: 'elsewise', 'associate-many': 'elsewise' },
  rejected: { ...same('final'), create: 'unknown', update: 'doubt', 'associate-many': 'elsewise' },
  disabled: { ...same('final'), 'associate-many': 'elsewise' },
  'wrong-region': same('final'),
  'unknown-host': same('final'),
  proxy: same('final'),
  transient: same('later'),
};

/** What a refusal means; an answer that was lost is `unknown` whatever its kind. */
export function meaningOf(write: Write, { kind, mayHaveHappened }: AwsError): Meaning {
  return mayHaveHappened ? 'unknown' : MEANINGS[kind][write];
}

/** What the refusals of one request add up to. A value: each refusal makes a new one. */
export interface Patience {
  /** The request is not made again before this time (milliseconds since the epoch). */
  readonly notBefore: number;
  /** Refusals in a row, for the back-off. */
  readonly refusals: number;
  /** Since when AWS contradicts what was read, without a break; `null` when it does not. */
  readonly doubtSince: number | null;
  /** AWS's last refusal since it last took a request. */
  readonly last: AwsError | null;
}

/** Contradictions pass within this time, longer than reads lag; afterwards AWS means them. */
const DOUBT_LASTS_MS = 20_000;

export const PATIENT: Patience = { notBefore: 0, refusals: 0, doubtSince: null, last: null };

/** After a refusal that may pass: the next request comes later. */
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

/** Whether AWS has contradicted what was read for so long that it means it. */
export function isMeant({ doubtSince }: Patience, now: number): boolean {
  return doubtSince !== null && now - doubtSince >= DOUBT_LASTS_MS;
}

/** For the end of a message, with a space in front; empty when AWS did not refuse. */
export function lastAnswer({ last }: Patience): string {
  return last === null ? '' : ` AWS's last answer: ${last.summary}`;
}

/** What to do next about the deletion of one throw-away package: pure functions, without calls or a clock. */

import { LONGEST_LAG_MS } from '../loop/pace.ts';
import { type Decision, decide, otherwise, type Rule } from '../loop/rules.ts';
import type { AwsError } from '../model/aws-error.ts';
import { parseCheckMarker } from '../model/marker.ts';
import type { LivePackage, PackageId } from '../model/ports.ts';

/** How often a package is asked to go that AWS could not delete: more would not help, and the step is to end. */
const MOST_REQUESTS = 3;
/** How long a package whose creation had no answer may take to show up: the call may be under way, and listings lag. */
const LATE_MS = 10_000;
const NAME = /^dictcheck-[0-9a-f]{12}$/;

export function isThrowAwayName(name: string): boolean {
  return NAME.test(name);
}

/** Whether a package is a throw-away one: before a deletion, both its name and its description must show it. */
export function isThrowAway(live: LivePackage): boolean {
  return isThrowAwayName(live.name) && parseCheckMarker(live.description) !== null;
}

/** What is known of a deletion: a value. */
export interface Deletion {
  /** `null` until a package whose creation had no answer shows. */
  readonly id: PackageId | null;
  /** AWS's answer to its creation gave the ID: where a row shows no description, it is ours anyway. */
  readonly isOwn: boolean;
  readonly startedAt: number;
  /** A read has shown it: that a later one lacks it is then no lag of its creation. */
  readonly isSeen: boolean;
  /** As a read showed it last. */
  readonly last: LivePackage | null;
  readonly missingSince: number | null;
  /** Requests that AWS accepted. */
  readonly accepted: number;
  /** When AWS accepted a request last, or said that there is no such package. */
  readonly answeredAt: number | null;
  /** AWS's refusal that is not asked for again. */
  readonly refusal: AwsError | null;
}

/** @param isSeen a read has just shown it: it is what an earlier run left */
export function startDeletion(id: PackageId | null, startedAt: number, isSeen: boolean): Deletion {
  const none = { last: null, missingSince: null, accepted: 0, answeredAt: null, refusal: null };
  return { ...none, id, isOwn: id !== null && !isSeen, startedAt, isSeen };
}

function isAnotherPackage({ known: { isOwn }, live }: Look): boolean {
  if (live === null || isThrowAway(live)) return false;
  return !(isOwn && live.description === '' && isThrowAwayName(live.name));
}

type Next = 'done' | 'failed' | 'refused' | 'wait' | 'ask';

interface Look {
  readonly known: Deletion;
  readonly live: LivePackage | null;
  readonly readAt: number;
}

/** Whether a read may still show the time before AWS's last answer. */
function mayBeStale({ known: { answeredAt }, readAt }: Look): boolean {
  return answeredAt !== null && readAt - answeredAt < LONGEST_LAG_MS;
}

const RULES: readonly Rule<Look, Next>[] = [
  {
    name: 'it is gone, or no throw-away package',
    when: (look) => look.live?.status === 'DELETED' || isAnotherPackage(look),
    means: () => 'done',
  },
  { name: 'it is being deleted', when: ({ live }) => live?.status === 'DELETING', means: () => 'wait' },
  {
    name: 'AWS has refused to delete it',
    when: ({ live, known }) => live !== null && known.refusal !== null,
    means: () => 'refused',
  },
  { name: 'the read may show the past', when: (look) => look.live !== null && mayBeStale(look), means: () => 'wait' },
  {
    name: 'AWS can not delete it',
    when: ({ live, known }) => live?.status === 'DELETE_FAILED' && known.accepted >= MOST_REQUESTS,
    means: () => 'failed',
  },
  { name: 'it is there', when: ({ live }) => live !== null, means: () => 'ask' },
  {
    name: 'it was never created',
    when: ({ known, readAt }) => known.id === null && readAt - known.startedAt >= LATE_MS,
    means: () => 'done',
  },
  { name: 'it may be created late', when: ({ known }) => known.id === null, means: () => 'wait' },
  {
    name: 'AWS has deleted it',
    when: ({ known }) => known.isSeen && known.accepted > 0,
    means: () => 'done',
  },
  { name: 'a listing that lags may not show it', when: ({ known }) => known.answeredAt === null, means: () => 'ask' },
  {
    name: 'it is missing for longer than listings lag',
    when: ({ known, readAt }) => known.missingSince !== null && readAt - known.missingSince >= LONGEST_LAG_MS,
    means: () => 'done',
  },
  { name: 'it may still be there', when: otherwise, means: () => 'wait' },
];

/** The state after a read. @param live `null` where the read lacks it */
export function afterLook(
  known: Deletion,
  live: LivePackage | null,
  readAt: number,
): { readonly known: Deletion; readonly decision: Decision<Next> } {
  const seen: Deletion =
    live === null
      ? { ...known, missingSince: known.missingSince ?? readAt }
      : { ...known, id: known.id ?? live.id, isSeen: true, last: live, missingSince: null };
  return { known: seen, decision: decide(RULES, { known: seen, live, readAt }) };
}

/** The state after an answer to a request. @param taken false where AWS says that there is no such package */
export function afterAsked(known: Deletion, taken: boolean, answeredAt: number): Deletion {
  return { ...known, accepted: known.accepted + (taken ? 1 : 0), answeredAt };
}

/** The state after a refusal that is final here. A later read shows whether somebody else deletes the package. */
export function afterRefused(known: Deletion, refusal: AwsError, answeredAt: number): Deletion {
  return { ...known, refusal, answeredAt };
}

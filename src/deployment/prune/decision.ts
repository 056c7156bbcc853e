/**
 * What to do next about one package that prune removes, and about its row on one domain: pure functions, without calls
 * or a clock.
 */

import { isMeant, type Meaning, mayAsk, meaningOf, PATIENT, type Patience, refused } from '../loop/answers.ts';
import { LONGEST_LAG_MS, STALE_READ_MS } from '../loop/pace.ts';
import { type Decision, decide, otherwise, type Rule } from '../loop/rules.ts';
import type { AwsError } from '../model/aws-error.ts';
import type { Association, LivePackage, PackageId } from '../model/ports.ts';
import { isBusy, isInFlight } from '../model/status.ts';

/** A request of ours that AWS accepted, or may have accepted, and the status before it. */
export interface Request {
  readonly at: number;
  readonly before: string;
  /** Whether AWS accepted it; `false` where its answer was lost. */
  readonly accepted: boolean;
  /** When a read showed it in progress last; `null` where none has. */
  readonly inFlightAt: number | null;
}

/** The state of one dissociation or deletion: a value. */
export interface Removing {
  readonly request: Request | null;
  /** Whether a read showed it on its way out, at whose request ever. */
  readonly seenGoing: boolean;
  /** Since when no read has shown it; `null` while the last one did. */
  readonly missingSince: number | null;
  readonly patience: Patience;
  /** Since when other rows keep the domain busy, without a break; `null` while none does. */
  readonly blockedSince: number | null;
  /** When AWS answered last that there is none of it: the reads show whether that is so. */
  readonly deniedAt: number | null;
}

export const NOT_ASKED: Removing = {
  request: null,
  seenGoing: false,
  missingSince: null,
  patience: PATIENT,
  blockedSince: null,
  deniedAt: null,
};

/** What a read means: done, failed, no longer wanted, in progress, or to be requested now. */
export type Next = 'done' | 'failed' | 'kept' | 'wait' | 'ask';

interface Progress {
  readonly known: Removing;
  readonly now: number;
}

/** For a while a read may still show the state from before the request, also after one that showed it in progress. */
function mayBeStale({ known: { request, deniedAt }, now }: Progress): boolean {
  const times = [request?.at, request?.inFlightAt, deniedAt].filter((time) => typeof time === 'number');
  return times.length > 0 && now - Math.max(...times) < STALE_READ_MS;
}

/**
 * Whether a failure is that of our request: there was none before it; or AWS is known to have got it, and a read can't
 * show the time before any more.
 */
function isOwnFailure(input: Progress, failed: string): boolean {
  const { request } = input.known;
  if (request === null) return false;
  return request.before !== failed || ((request.accepted || request.inFlightAt !== null) && !mayBeStale(input));
}

/** One read may lack what is there: without a sign that it is going, only what is missing for longer is gone. */
function isGone({ known: { request, seenGoing, missingSince, deniedAt }, now }: Progress): boolean {
  if (missingSince === null) return false;
  return seenGoing || deniedAt !== null || request?.accepted === true || now - missingSince >= LONGEST_LAG_MS;
}

/**
 * Whether AWS took our request, and yet what it should have ended is there when a read can't show the time before any
 * more. Asking again would undo what somebody has done since.
 */
function isThereAgain(input: Progress): boolean {
  const { request } = input.known;
  return request !== null && (request.accepted || request.inFlightAt !== null) && !mayBeStale(input);
}

/** The row of a package on one domain. */
export interface RowCase extends Progress {
  readonly rows: readonly Association[];
  readonly row: Association | undefined;
  /** How long rows of other packages may delay the next request. */
  readonly blockedForMs: number;
}

const DISSOCIATE_RULES: readonly Rule<RowCase, Next>[] = [
  { name: 'the domain does not have it', when: isGone, means: () => 'done' },
  { name: 'the domain may still have it', when: ({ row }) => row === undefined, means: () => 'wait' },
  {
    name: 'AWS could not dissociate it',
    when: (input) => input.row?.status === 'DISSOCIATION_FAILED' && isOwnFailure(input, 'DISSOCIATION_FAILED'),
    means: () => 'failed',
  },
  { name: 'its row is in flight', when: ({ row }) => row !== undefined && isBusy(row), means: () => 'wait' },
  { name: 'the domain has it again', when: isThereAgain, means: () => 'kept' },
  {
    name: 'the domain is busy with others',
    when: ({ rows, known, now, blockedForMs }) =>
      rows.some(isBusy) && (known.blockedSince === null || now - known.blockedSince < blockedForMs),
    means: () => 'wait',
  },
  { name: 'the read may show the time before the request', when: mayBeStale, means: () => 'wait' },
  { name: 'it is asked later', when: ({ known, now }) => !mayAsk(known.patience, now), means: () => 'wait' },
  { name: 'it is asked', when: otherwise, means: () => 'ask' },
];

/**
 * A package that no domain of the run has any more. A deletion can not be taken back, so a package that is still there
 * after AWS accepted ours is asked for again.
 */
export interface DeletionCase extends Progress {
  readonly planned: LivePackage;
  readonly live: LivePackage | undefined;
}

const DELETE_RULES: readonly Rule<DeletionCase, Next>[] = [
  { name: 'it is gone', when: (input) => input.live?.status === 'DELETED' || isGone(input), means: () => 'done' },
  { name: 'it may still be there', when: ({ live }) => live === undefined, means: () => 'wait' },
  {
    name: 'AWS could not delete it',
    when: (input) => input.live?.status === 'DELETE_FAILED' && isOwnFailure(input, 'DELETE_FAILED'),
    means: () => 'failed',
  },
  { name: 'it is being deleted', when: ({ live }) => live?.status === 'DELETING', means: () => 'wait' },
  {
    name: 'somebody has published it since',
    when: ({ planned, live }) => live !== undefined && !isAsPlanned(planned, live),
    means: () => 'kept',
  },
  { name: 'the read may show the time before the request', when: mayBeStale, means: () => 'wait' },
  { name: 'it is asked later', when: ({ known, now }) => !mayAsk(known.patience, now), means: () => 'wait' },
  { name: 'it is asked', when: otherwise, means: () => 'ask' },
];

/**
 * The state after a read of a domain's rows, which began at `now` and ended at `seenAt`: only from then on its rows are known
 * to keep the domain busy.
 */
export function afterRows(
  known: Removing,
  rows: readonly Association[],
  id: PackageId,
  {
    now,
    seenAt = now,
    blockedForMs,
  }: { readonly now: number; readonly seenAt?: number; readonly blockedForMs: number },
): { readonly known: Removing; readonly decision: Decision<Next> } {
  const row = rows.find(({ packageId }) => packageId === id);
  const others = rows.some((one) => isBusy(one) && one.packageId !== id);
  const seen: Removing = {
    ...withSigns(known, row?.status, 'DISSOCIATING', now),
    blockedSince: others ? (known.blockedSince ?? seenAt) : null,
  };
  return { known: seen, decision: decide(DISSOCIATE_RULES, { known: seen, now, rows, row, blockedForMs }) };
}

/** The state after a read of the package. */
export function afterPackage(
  known: Removing,
  planned: LivePackage,
  live: LivePackage | undefined,
  now: number,
): { readonly known: Removing; readonly decision: Decision<Next> } {
  const seen = withSigns(known, live?.status, 'DELETING', now);
  return { known: seen, decision: decide(DELETE_RULES, { known: seen, now, planned, live }) };
}

/** @param status as the read shows it; `undefined` where the read lacks it */
function withSigns(known: Removing, status: string | undefined, going: string, now: number): Removing {
  const { request } = known;
  const isGoing = status === going;
  return {
    ...known,
    request: isGoing && request !== null ? { ...request, inFlightAt: now } : request,
    seenGoing: known.seenGoing || isGoing,
    missingSince: status === undefined ? (known.missingSince ?? now) : null,
  };
}

/** What an answer to a request means: `final` is thrown; for `doubt`, the users of the package may be the reason. */
export interface AfterRequest {
  readonly known: Removing;
  readonly meaning: Meaning | 'taken';
}

/** The state after the answer to a request: `refusal` is `null` when AWS accepted it. */
export function afterRequest(
  known: Removing,
  write: 'dissociate' | 'delete',
  before: string,
  refusal: AwsError | null,
  { now, random }: { readonly now: number; readonly random: () => number },
): AfterRequest {
  // A later request does not unmake that AWS accepted an earlier one.
  const accepted = refusal === null || known.request?.accepted === true;
  const request = { at: now, before, accepted, inFlightAt: null };
  if (refusal === null) return { known: { ...known, request, patience: PATIENT }, meaning: 'taken' };
  const meaning = meaningOf(write, refusal);
  const patience = refused(known.patience, refusal, meaning, now, random);
  if (meaning === 'unknown') return { known: { ...known, request, patience }, meaning };
  if (meaning === 'done') return { known: { ...known, deniedAt: now, patience }, meaning };
  const meant = meaning === 'doubt' && isMeant(patience, now);
  return { known: { ...known, patience }, meaning: meant ? 'final' : meaning };
}

/**
 * The step that renews the judgement: the read before a first request follows at once, but a request that AWS refuses
 * is no reason for brisk reads.
 */
export function afterRenewal({ patience }: Removing): 'asked' | 'waiting' {
  return patience.refusals === 0 ? 'asked' : 'waiting';
}

/** Whether the package was not published since its removal was planned: a newer commit may have its file again. */
export function isAsPlanned(planned: LivePackage, now: LivePackage): boolean {
  return now.description === planned.description && now.version === planned.version && !isInFlight(now.status);
}

/** What to do next about the check of one dictionary in a throw-away package: pure functions, without calls or a clock. */

import type { ActionFailure } from '../../failure.ts';
import { isMeant, mayAsk, meaningOf, PATIENT, refused } from '../loop/answers.ts';
import { LONGEST_LAG_MS } from '../loop/pace.ts';
import { decide, otherwise, type Rule } from '../loop/rules.ts';
import type { AwsError } from '../model/aws-error.ts';
import { verdictFailure } from '../model/failures.ts';
import type { LivePackage, PackageId } from '../model/ports.ts';
import { isFailed, statusOf } from '../model/status.ts';
import { createFailure, goneFailure, noPlace, noVerdict } from './check-failures.ts';
import type { Left } from './left.ts';
import type { CheckPhase, CheckState, Verdict } from './state.ts';
import type { Creation } from './throw-away.ts';

/** How long a package that exists, as AWS says, may take to show. */
const SHOWN_WITHIN_MS = 60_000;

export type CheckAction = 'upload' | 'create' | 'find' | 'count' | 'read' | 'discard' | 'later' | 'nothing';

export function nextAction({ phase, patience }: CheckState, now: number): CheckAction {
  switch (phase.kind) {
    case 'upload':
    case 'count':
    case 'discard':
      return phase.kind;
    case 'create':
    case 'find':
      return mayAsk(patience, now) ? phase.kind : 'later';
    case 'wait':
      return 'read';
    case 'queued':
    case 'end':
      return 'nothing';
  }
}

export type CheckAnswer =
  | { readonly kind: 'uploaded' | 'discarded' | 'asking' }
  /** `mayBeThere`: the answer to an attempt was lost. */
  | { readonly kind: 'not-uploaded'; readonly failure: ActionFailure; readonly mayBeThere: boolean }
  | { readonly kind: 'left'; readonly what: Left['what'] }
  | { readonly kind: 'created'; readonly id: PackageId }
  | { readonly kind: 'refused'; readonly error: AwsError }
  | { readonly kind: 'found'; readonly id: PackageId | null }
  | { readonly kind: 'counted'; readonly throwAways: boolean }
  | { readonly kind: 'read'; readonly live: LivePackage | undefined; readonly readAt: number };

export interface CheckMoment {
  readonly now: number;
  readonly random: () => number;
  /** The time-out `validation-timeout-minutes`. */
  readonly timeoutMs: number;
}

/** The state after an answer. */
export function afterAnswer(state: CheckState, answer: CheckAnswer, moment: CheckMoment): CheckState {
  const { phase } = state;
  switch (answer.kind) {
    case 'uploaded':
      // AWS has nothing to do with an upload, which has its own time.
      return to({ ...state, deadline: moment.now + moment.timeoutMs }, { kind: 'create' }, 'it is uploaded');
    case 'not-uploaded':
      // What S3 took nothing of leaves nothing to delete.
      return giveUp(
        { ...state, creation: answer.mayBeThere ? state.creation : null },
        answer.failure,
        'it is not uploaded',
      );
    case 'asking':
      // Until AWS answers, it is not known whether there is a package.
      return { ...state, creation: { state: 'unanswered' } };
    case 'created':
      return waiting(state, answer.id, moment);
    case 'refused':
      return afterRefusal(state, answer.error, moment);
    case 'found':
      return afterSearch(state, answer.id, moment);
    case 'counted':
      return afterCount(state, answer.throwAways, moment);
    case 'read':
      return phase.kind === 'wait' ? afterRead(state, phase, answer, moment) : state;
    case 'discarded':
      return phase.kind === 'discard'
        ? to({ ...state, creation: null }, { ...phase, kind: 'end' }, 'it is deleted')
        : state;
    case 'left':
      return phase.kind === 'discard' ? afterLeft(state, phase, answer.what) : state;
  }
}

function afterLeft(state: CheckState, phase: Extract<CheckPhase, { kind: 'discard' }>, what: Left['what']): CheckState {
  const creation: CheckState['creation'] = what === 'object' ? { state: 'gone' } : state.creation;
  return to({ ...state, creation }, { ...phase, kind: 'end' }, `its ${what} could not be deleted`);
}

/** Ends the wait for a verdict, and deletes what exists. */
export function settle(state: CheckState, verdict: Verdict, rule: string): CheckState {
  const isHeld = state.creation !== null;
  return to(state, isHeld ? { kind: 'discard', verdict } : { kind: 'end', verdict }, rule);
}

/** Ends a check without a verdict. */
export function giveUp(state: CheckState, failure: ActionFailure, rule: string): CheckState {
  return settle(state, { outcome: 'unknown', failure }, rule);
}

/** The state after the time is up, which means no verdict. */
export function afterTime(state: CheckState, { now, timeoutMs }: CheckMoment): CheckState {
  const { kind } = state.phase;
  if (now < state.deadline || kind === 'discard' || kind === 'end' || kind === 'upload') return state;
  const { last } = state.patience;
  const failure = last?.kind === 'quota' ? noPlace(last) : noVerdict(state, timeoutMs);
  return giveUp(state, failure, 'the time is up');
}

/** Whether a check has come further in AWS: its package is there, it has AWS's word, or it is deleted again. */
export function isProgress({ phase: before }: CheckState, { phase, creation }: CheckState): boolean {
  switch (phase.kind) {
    case 'wait':
      return before.kind !== 'wait';
    case 'discard':
      return before.kind !== 'discard' && phase.verdict.outcome !== 'unknown';
    case 'end':
      return before.kind === 'discard' && creation === null;
    case 'queued':
    case 'upload':
    case 'create':
    case 'find':
    case 'count':
      return false;
  }
}

/**
 * The state after progress of another check of the run: an account may do one thing at a time, so the time of a check
 * that has no package yet starts again. As each check makes progress three times at most, every wait ends.
 */
export function afterProgress(state: CheckState, { now, timeoutMs }: CheckMoment): CheckState {
  const { kind } = state.phase;
  const isNext = kind === 'create' || kind === 'find' || kind === 'count';
  return isNext ? { ...state, deadline: Math.max(state.deadline, now + timeoutMs) } : state;
}

function to(state: CheckState, phase: CheckPhase, rule: string): CheckState {
  return { ...state, phase, rule };
}

function waiting(state: CheckState, id: PackageId, { now, timeoutMs }: CheckMoment): CheckState {
  // Only now AWS is at this package: until then, it may have been at others.
  const deadline = now + timeoutMs;
  const known = { ...state, creation: { state: 'answered', id } as const, patience: PATIENT, noPlaceSince: null };
  return to({ ...known, deadline }, { kind: 'wait', id, missingSince: null, shown: null }, 'AWS has it');
}

/** A read of the package, and since when it is not shown. */
export interface VerdictCase {
  readonly state: CheckState;
  readonly phase: Extract<CheckPhase, { kind: 'wait' }>;
  readonly live: LivePackage | undefined;
  readonly readAt: number;
}

const isGone = ({ live }: VerdictCase): boolean =>
  live === undefined || live.status === 'DELETED' || live.status === 'DELETING';

export const VERDICT_RULES: readonly Rule<VerdictCase, Verdict | null>[] = [
  {
    name: 'a listing that lags does not show it',
    when: (input) =>
      input.live === undefined &&
      input.readAt - (input.phase.missingSince ?? input.readAt) <
        (input.phase.shown === null ? SHOWN_WITHIN_MS : LONGEST_LAG_MS),
    means: () => null,
  },
  {
    name: 'somebody has deleted it',
    when: isGone,
    means: ({ state, phase }) => ({ outcome: 'unknown', failure: goneFailure(state, phase.shown !== null) }),
  },
  {
    name: 'AWS has accepted it',
    when: ({ live }) => live?.status === 'AVAILABLE',
    means: () => ({ outcome: 'accepted' }),
  },
  {
    name: 'AWS has rejected it',
    when: ({ live }) => live !== undefined && isFailed(live.status) && live.status !== 'DELETE_FAILED',
    means: ({ state, live }) =>
      live === undefined ? null : { outcome: 'rejected', failure: verdictFailure(state.dictionary.file, live) },
  },
  {
    name: 'somebody has tried to delete it',
    when: ({ live }) => live?.status === 'DELETE_FAILED',
    means: ({ state }) => ({ outcome: 'unknown', failure: goneFailure(state, true) }),
  },
  { name: 'AWS is at it', when: otherwise, means: () => null },
];

function afterRead(
  state: CheckState,
  phase: Extract<CheckPhase, { kind: 'wait' }>,
  { live, readAt }: Extract<CheckAnswer, { kind: 'read' }>,
  moment: CheckMoment,
): CheckState {
  const shown = live === undefined ? phase.shown : statusOf(live);
  const missingSince = live === undefined ? (phase.missingSince ?? readAt) : null;
  const next = { ...phase, shown, missingSince };
  const { rule, outcome } = decide(VERDICT_RULES, { state, phase: next, live, readAt });
  if (outcome !== null) return settle(state, outcome, rule);
  return afterTime(to(state, next, rule), moment);
}

function afterRefusal(state: CheckState, error: AwsError, { now, random }: CheckMoment): CheckState {
  const meaning = meaningOf('create', error);
  // A refused package does not exist; only a lost answer, now or earlier, leaves that open.
  const isOpen = error.mayHaveHappened || error.kind === 'already-exists';
  const mayExist = state.mayExist || isOpen;
  const creation: Creation = { state: mayExist ? 'unanswered' : 'not-asked' };
  const later = { ...state, creation, mayExist, patience: refused(state.patience, error, meaning, now, random) };
  switch (meaning) {
    case 'unknown':
      if (!isOpen) return giveUp(later, createFailure(state, error), 'AWS refused to create it');
      return to(
        { ...later, patience: { ...later.patience, notBefore: now } },
        { kind: 'find', refusal: error, since: now },
        'there may be one of the name',
      );
    case 'elsewise':
      return to(later, { kind: 'count', refusal: error }, 'the Region takes no more packages');
    case 'later':
    case 'doubt':
    case 'unexplained':
      if (error.kind === 'rejected' && isMeant(later.patience, now))
        return giveUp(later, createFailure(state, error), 'AWS means the refusal');
      // Something else is under way in the account, or AWS accepts nothing at the moment; the file is not the cause.
      return { ...later, rule: 'AWS takes it later' };
    default:
      return giveUp(later, createFailure(state, error), 'AWS refused it for good');
  }
}

function afterSearch(state: CheckState, id: PackageId | null, moment: CheckMoment): CheckState {
  const { now, random } = moment;
  const { phase } = state;
  if (phase.kind !== 'find') return state;
  if (id !== null) return waiting(state, id, moment);
  const later = { ...state, patience: refused(state.patience, phase.refusal, 'later', now, random) };
  if (now - phase.since < LONGEST_LAG_MS) return { ...later, rule: 'it does not show yet' };
  return to(later, { kind: 'create' }, 'it was not created');
}

/**
 * Waits for a place: throw-away packages free their places soon, and one that is no longer seen may have freed it
 * already.
 */
function afterCount(state: CheckState, throwAways: boolean, { now }: CheckMoment): CheckState {
  const { phase } = state;
  if (phase.kind !== 'count') return state;
  const noPlaceSince = throwAways ? null : (state.noPlaceSince ?? now);
  if (noPlaceSince !== null && now - noPlaceSince >= LONGEST_LAG_MS)
    return giveUp(state, noPlace(phase.refusal), 'no place comes free');
  return to({ ...state, noPlaceSince }, { kind: 'create' }, 'a place may come free');
}

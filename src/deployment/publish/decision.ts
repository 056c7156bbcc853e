/**
 * What to do next about one package, whatever else happens to it: pure functions of the run's requests, AWS's answers
 * and the reads. No calls, no clock.
 */

import type { ActionFailure } from '../../failure.ts';
import { mayAsk, PATIENT } from '../loop/answers.ts';
import type { LivePackage } from '../model/ports.ts';
import { isFailed, isInFlight, statusOf } from '../model/status.ts';
import type { PackageStep } from '../plan/plan.ts';
import { isUnproven } from '../plan/trust.ts';
import { afterExamination } from './examination.ts';
import type { Publication, PublishTarget } from './publication.ts';
import { afterJudgement, afterRead } from './reads.ts';
import { afterCount, afterRefusal, afterSearch } from './refusals.ts';
import { showsTheSame, wasRead } from './signs.ts';
import { type Action, type Answer, fail, type Moment, type PackageState, type Phase, to, waiting } from './state.ts';

export type { Action, Answer, PackageState } from './state.ts';
export { fail } from './state.ts';

/** An older read may miss what an update would replace. */
const READ_LASTS_MS = 5_000;

/** @param plannedAt the latest time of the plan's reads, in milliseconds since the epoch */
export function startPackage(target: PublishTarget, plannedAt: number): PackageState {
  const { observed } = target.step;
  return {
    target,
    phase: { kind: 'upload' },
    patience: PATIENT,
    noPlace: null,
    unproven: observed !== null && isUnproven(observed.trust) ? observed.live.id : null,
    deleted: null,
    plannedAt,
    missingSince: null,
    latest: observed?.live ?? null,
    existed: observed !== null,
    rule: 'the content is uploaded first',
  };
}

export function nextAction({ target, phase, patience, existed }: PackageState, now: number): Action {
  switch (phase.kind) {
    case 'upload':
      return { kind: 'upload' };
    case 'publish':
      return nextWrite(target, phase, existed, mayAsk(patience, now), now);
    case 'find':
      return { kind: mayAsk(patience, now) ? 'find' : 'later' };
    case 'count':
      return { kind: 'count' };
    case 'examine':
      return { kind: 'examine', id: phase.live.id };
    case 'recreate':
      return mayAsk(patience, now) ? { kind: 'recreate', id: phase.live.id } : { kind: 'later' };
    case 'judge':
      return { kind: 'judge', live: phase.live };
    case 'settle':
      return { kind: 'read', id: phase.id };
    case 'doubt':
      return { kind: 'read', id: phase.before.id };
    case 'wait':
      return { kind: 'read', id: phase.request.id };
    case 'end':
      return { kind: 'nothing' };
  }
}

function nextWrite(
  { step }: PublishTarget,
  { live, knownAt, compared }: Extract<Phase, { kind: 'publish' }>,
  existed: boolean,
  mayAskNow: boolean,
  now: number,
): Action {
  if (live !== null && now - knownAt > READ_LASTS_MS) return { kind: 'read', id: live.id };
  if (!mayAskNow) return { kind: 'later' };
  if (live === null) return { kind: 'create', isAgain: existed };
  const isCompared = compared !== undefined && showsTheSame(compared.live, live);
  return { kind: isPlanned(live, step) || isCompared ? 'update' : 'compare', before: live };
}

/**
 * Whether the plan's guards were about exactly this. They were not about a package that was being deleted, nor about one
 * that no domain had: it may have one now. And what AWS hides may be a version that the plan did not know.
 */
function isPlanned(live: LivePackage, step: PackageStep): boolean {
  if (step.kind === 'create' || isUnproven(step.observed.trust)) return false;
  const planned = step.observed.live;
  if (live.version === null) return live.id === planned.id && showsTheSame(live, planned);
  return live.id === planned.id && live.version === planned.version;
}

/** The state after an answer. */
export function afterAnswer(state: PackageState, answer: Answer, moment: Moment): PackageState {
  const after = stateAfter(state, answer, moment);
  const { phase } = after;
  // What AWS does not have any more is not reported as live.
  const isGone = phase !== state.phase && phase.kind === 'publish' && phase.live === null;
  const next = { ...after, existed: after.existed || after.latest !== null, latest: isGone ? null : after.latest };
  if (phase.kind !== 'publish' || phase === state.phase) return next;
  if (answer.kind === 'uploaded' || answer.kind === 'compared') return next;
  // What a read shows is as new as its answer: where reads take long, none would ever be new enough.
  return { ...next, phase: { ...phase, knownAt: moment.now } };
}

function stateAfter(state: PackageState, answer: Answer, moment: Moment): PackageState {
  const { target, phase } = state;
  const { sha256 } = target.dictionary;
  switch (answer.kind) {
    case 'uploaded':
      return { ...firstAfterUpload(state, moment.now), rule: 'it is uploaded' };
    case 'not-created':
      return fail(state, answer.failure, 'it must not be created again');
    case 'compared':
      return afterComparison(state, answer, moment);
    case 'created':
      return waiting({ ...state, latest: answer.live }, answer.live.id, null, 'accepted');
    case 'updated':
      return phase.kind === 'publish' && phase.live !== null
        ? waiting({ ...state, latest: answer.live }, phase.live.id, phase.live, 'accepted')
        : state;
    case 'deletion-taken':
      return phase.kind === 'recreate'
        ? to(
            { ...state, deleted: { live: phase.live, taken: true, at: moment.now }, patience: PATIENT },
            { kind: 'settle', id: phase.live.id },
            'it is being deleted',
          )
        : state;
    case 'examined':
      return afterExamination(state, answer);
    case 'refused':
      return afterRefusal(state, answer, moment);
    case 'found':
      return afterSearch(state, answer, moment);
    case 'counted':
      return afterCount(state, answer.throwAways, moment);
    case 'judged':
      return afterJudgement(state, answer.observed, answer.readAt, sha256);
    case 'read':
      return afterRead({ ...state, latest: answer.live ?? state.latest }, answer.live, answer.readAt, moment);
  }
}

function afterComparison(
  state: PackageState,
  { observed, failure, readAt }: Extract<Answer, { kind: 'compared' }>,
  moment: Moment,
): PackageState {
  const { phase } = state;
  if (phase.kind !== 'publish' || phase.live === null) return state;
  const { live } = observed;
  // Its version showed late: what was read of it since may say something else.
  if (!showsTheSame(live, phase.live)) return stateAfter(state, { kind: 'read', live, readAt }, moment);
  if (failure !== null) return fail(state, failure, 'what is live must not be replaced');
  // A version never changes, but the comparison may have taken long: `knownAt` is still that of the read before it.
  return to(state, { ...phase, compared: observed }, 'it may be replaced');
}

function firstAfterUpload(state: PackageState, now: number): PackageState {
  const { step } = state.target;
  const live = step.observed?.live ?? null;
  if (live === null) return { ...state, phase: { kind: 'publish', live: null, knownAt: now } };
  if (step.kind === 'update' && !isInFlight(live.status)) {
    // The plan's read may be outdated by now; the next action checks that.
    return { ...state, phase: { kind: 'publish', live, knownAt: state.plannedAt } };
  }
  return { ...state, phase: { kind: 'settle', id: live.id } };
}

/** Ends a publication because the run ends, not because of what AWS showed. */
export function cutOff(state: PackageState, failure: ActionFailure): PackageState {
  const publication: Publication = { outcome: 'failed', live: state.latest, failure, ...begunBy(state) };
  return to(state, { kind: 'end', publication }, 'the wait has ended');
}

/** What is known of a request whose end was not seen. */
function begunBy({ phase }: PackageState): Pick<Extract<Publication, { outcome: 'failed' }>, 'begun'> {
  if (phase.kind === 'find') return { begun: 'unseen' };
  if (phase.kind !== 'wait' || phase.request.call === 'adopted') return {};
  return { begun: phase.request.call === 'accepted' || wasRead(phase.signs) ? 'seen' : 'unseen' };
}

/** What AWS does after the time-out, and what to do then: the begin of a sentence. */
export function continuation({ phase, latest, deleted }: PackageState): string {
  const isAtIt = latest !== null && isInFlight(latest.status);
  if (phase.kind === 'wait' && (phase.request.call !== 'unknown' || isAtIt))
    return 'AWS continues with it; run the job again to continue from there';
  const isDeletionOpen = phase.kind === 'settle' && deleted?.taken === false;
  if (phase.kind === 'wait' || (phase.kind === 'find' && phase.refusal.mayHaveHappened) || isDeletionOpen)
    return 'AWS may have taken the request that had no answer; run the job again to continue from what there is then';
  if (isAtIt) return 'AWS took no request of this run for it; run the job again when it is at rest';
  return deleted?.taken === true
    ? 'AWS took its deletion, and not yet its creation; run the job again to create it'
    : 'AWS took no request of this run for it, so nothing continues; run the job again when AWS takes one';
}

/** What keeps the package from being AVAILABLE, for the message of a time-out. */
export function obstacle({ phase, latest }: PackageState): string {
  const status = latest === null ? 'AWS does not show it' : `it is ${statusOf(latest)}`;
  switch (phase.kind) {
    case 'upload':
      return 'its upload has not ended';
    case 'settle':
      return `${status}, by another run or a person`;
    case 'wait':
      if (!wasRead(phase.signs))
        return `no read has shown it since ${phase.request.call === 'accepted' ? 'AWS accepted its request' : 'its request, which had no answer'}`;
      if (latest !== null && isFailed(latest.status)) return `${status}, as before its request`;
      if (latest?.status === 'AVAILABLE' && latest.version === null) return `${status}, but AWS shows no version of it`;
      return phase.request.contentBefore === 'another' && latest?.status === 'AVAILABLE'
        ? `${status}, but still with ${latest.version}, which holds other content`
        : status;
    case 'publish':
    case 'find':
    case 'count':
    case 'examine':
    case 'recreate':
    case 'doubt':
      return latest === null ? 'AWS did not take its creation' : `${status}, and AWS did not take its update`;
    default:
      return status;
  }
}

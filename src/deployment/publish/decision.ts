/**
 * What to do next about one package, whatever else happens to it: pure functions of what the run asked, what AWS answered and
 * what reads show. No calls, no clock.
 */

import type { Sha256 } from '../../dictionaries/dictionary.ts';
import type { ActionFailure } from '../../failure.ts';
import { isMeant, mayAsk, meaningOf, PATIENT, type Patience, refused, type Write } from '../loop/answers.ts';
import { LONGEST_LAG_MS } from '../loop/pace.ts';
import { decide, otherwise, type Rule } from '../loop/rules.ts';
import type { AwsError } from '../model/aws-error.ts';
import { verdictFailure } from '../model/failures.ts';
import { parseDictionaryMarker, saysToHold } from '../model/marker.ts';
import type { LivePackage, PackageId, PackageVersion } from '../model/ports.ts';
import { type ObservedPackage, runsContent } from '../plan/observe.ts';
import { isFailed, isInFlight } from '../plan/plan.ts';
import { holds, isUnproven } from '../plan/trust.ts';
import type { Publication, PublishTarget } from './publication.ts';
import {
  deletedFailure,
  deletionFailedFailure,
  neverShownFailure,
  overtakenFailure,
  publishFailure,
  removedFailure,
  supersededFailure,
  takenOverFailure,
} from './publish-failures.ts';
import { type AwaitedRequest, noSigns, readingOf, type Signs, withRead } from './signs.ts';

/** A read that is older than this may miss what an update would replace. */
const READ_LASTS_MS = 5_000;
/** Longest wait for a place in the Region that a throw-away package holds. */
const PLACE_TIMEOUT_MS = 5 * 60_000;
/** Longest time that a package may take to show, of which AWS says that it exists. */
const SHOWN_WITHIN_MS = 60_000;

/** Where the publication of one package is. */
export type Phase =
  | { readonly kind: 'upload' }
  /** Update this package, or create it when there is none. */
  | { readonly kind: 'publish'; readonly live: LivePackage | null; readonly readAt: number }
  /** There may be a package of the name: ask for it. */
  | { readonly kind: 'find'; readonly refusal: AwsError; readonly since: number }
  /** The Region takes no more packages: read who holds its places. */
  | { readonly kind: 'count'; readonly refusal: AwsError }
  /** A package that never had a version and that no domain uses may be deleted and created again, with a new ID. */
  | { readonly kind: 'recreate'; readonly live: LivePackage; readonly refusal: AwsError }
  /** It says to hold our content: its history tells whether it does. */
  | { readonly kind: 'judge'; readonly live: LivePackage; readonly version: PackageVersion }
  /** Another run or a person is at it: read until that has ended. */
  | { readonly kind: 'settle'; readonly id: PackageId }
  /** AWS refused our update: reads tell why. */
  | { readonly kind: 'doubt'; readonly before: LivePackage; readonly refusal: AwsError; readonly since: number }
  /** Our content is under way. */
  | { readonly kind: 'wait'; readonly request: AwaitedRequest; readonly signs: Signs }
  | { readonly kind: 'end'; readonly publication: Publication };

/** All that is known of the publication of one package: a value. */
export interface PackageState {
  readonly target: PublishTarget;
  readonly phase: Phase;
  readonly patience: Patience;
  /** Since when AWS refuses to create it for want of a place, and since when no throw-away package is seen that holds one. */
  readonly noPlace: { readonly since: number; readonly unseenSince: number | null } | null;
  /** A package whose first version may be anybody's: what its description says counts only once this run has updated it. */
  readonly unproven: PackageId | null;
  /** The package that this run asked AWS to delete. */
  readonly deleted: PackageId | null;
  /** A creation of ours may have been carried out although no answer came. */
  readonly mayHaveCreated: boolean;
  /** When the plan's reads were made at the latest. */
  readonly plannedAt: number;
  /** What AWS last showed of the package: a failure's report still names its ID. */
  readonly latest: LivePackage | null;
  /** The rule that decided last. */
  readonly rule: string;
}

/** @param plannedAt when the plan's reads were made at the latest, in milliseconds since the epoch */
export function startPackage(target: PublishTarget, plannedAt: number): PackageState {
  const { observed } = target.step;
  return {
    target,
    phase: { kind: 'upload' },
    patience: PATIENT,
    noPlace: null,
    unproven: observed !== null && isUnproven(observed.trust) ? observed.live.id : null,
    deleted: null,
    mayHaveCreated: false,
    plannedAt,
    latest: observed?.live ?? null,
    rule: 'the content is uploaded first',
  };
}

/** The one thing to do next about a package. */
export type Action =
  | { readonly kind: 'upload' | 'find' | 'count' }
  /** Unless a newer commit has removed the file: the package was there when the plan was made, and may have been pruned. */
  | { readonly kind: 'create'; readonly unlessRemoved: boolean }
  /** Unless the version that came since the plan is of a newer commit. */
  | { readonly kind: 'update'; readonly before: LivePackage; readonly unlessNewer: boolean }
  | { readonly kind: 'recreate'; readonly id: PackageId }
  | { readonly kind: 'judge'; readonly live: LivePackage }
  /** Read the package, together with all others. */
  | { readonly kind: 'read'; readonly id: PackageId }
  /** Nothing now: the next request is made later, or there is a publication. */
  | { readonly kind: 'later' }
  | { readonly kind: 'nothing' };

export function nextAction({ target, phase, patience }: PackageState, now: number): Action {
  switch (phase.kind) {
    case 'upload':
      return { kind: 'upload' };
    case 'publish': {
      const { live, readAt } = phase;
      if (live !== null && now - readAt > READ_LASTS_MS) return { kind: 'read', id: live.id };
      if (!mayAsk(patience, now)) return { kind: 'later' };
      if (live === null) return { kind: 'create', unlessRemoved: target.step.kind !== 'create' };
      const planned = target.step.observed?.live.version;
      return { kind: 'update', before: live, unlessNewer: live.version !== null && live.version !== planned };
    }
    case 'find':
      return { kind: mayAsk(patience, now) ? 'find' : 'later' };
    case 'count':
      return { kind: 'count' };
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

/** What came of an action. Times are in milliseconds since the epoch; `readAt` is when a read began. */
export type Answer =
  | { readonly kind: 'uploaded' | 'file-removed' | 'deletion-taken' | 'used' }
  | { readonly kind: 'created'; readonly live: LivePackage }
  /** `observed`: what was read right before, where the version had changed since the plan. */
  | { readonly kind: 'updated'; readonly observed: ObservedPackage | null }
  | {
      readonly kind: 'refused';
      readonly write: Write;
      readonly error: AwsError;
      readonly observed?: ObservedPackage | null;
    }
  | { readonly kind: 'newer-commit'; readonly commit: string }
  | { readonly kind: 'found'; readonly live: LivePackage | null; readonly readAt: number }
  | { readonly kind: 'counted'; readonly throwAways: boolean }
  | { readonly kind: 'judged'; readonly observed: ObservedPackage; readonly readAt: number }
  | { readonly kind: 'read'; readonly live: LivePackage | undefined; readonly readAt: number };

export interface Moment {
  readonly now: number;
  readonly random: () => number;
}

/** The state after an answer. */
export function afterAnswer(state: PackageState, answer: Answer, moment: Moment): PackageState {
  const { target, phase } = state;
  const { name, file, sha256 } = target.dictionary;
  switch (answer.kind) {
    case 'uploaded':
      return { ...firstAfterUpload(state, moment.now), rule: 'it is uploaded' };
    case 'file-removed':
      return fail(state, removedFailure(name, file), 'a newer commit has removed the file');
    case 'newer-commit': {
      const live = phase.kind === 'publish' ? phase.live : null;
      if (live === null) return state;
      return fail(state, overtakenFailure(name, live, answer.commit), 'a newer commit is live');
    }
    case 'created':
      return waiting({ ...state, latest: answer.live }, answer.live.id, null, 'accepted');
    case 'updated':
      return phase.kind === 'publish' && phase.live !== null
        ? waiting(state, phase.live.id, phase.live, 'accepted', answer.observed)
        : state;
    case 'deletion-taken':
      return phase.kind === 'recreate'
        ? to(
            { ...state, deleted: phase.live.id, patience: PATIENT },
            { kind: 'settle', id: phase.live.id },
            'it is being deleted',
          )
        : state;
    case 'used':
      return phase.kind === 'recreate'
        ? fail(state, publishFailure(phase.refusal, name, 'validation-failed'), 'a domain uses it')
        : state;
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

/** Ends the publication with a failure. */
export function fail(
  state: PackageState,
  failure: ActionFailure,
  rule: string,
  live: LivePackage | null = state.latest,
): PackageState {
  return to(state, { kind: 'end', publication: { outcome: 'failed', live, failure } }, rule);
}

function to(state: PackageState, phase: Phase, rule: string): PackageState {
  return { ...state, phase, rule };
}

function firstAfterUpload(state: PackageState, now: number): PackageState {
  const { step } = state.target;
  const live = step.observed?.live ?? null;
  if (live === null) return { ...state, phase: { kind: 'publish', live: null, readAt: now } };
  if (step.kind === 'update' && !isInFlight(live.status)) {
    // The plan's read may be old by now; the next action sees to that.
    return { ...state, phase: { kind: 'publish', live, readAt: state.plannedAt } };
  }
  return { ...state, phase: { kind: 'settle', id: live.id } };
}

function waiting(
  state: PackageState,
  id: PackageId,
  before: LivePackage | null,
  call: AwaitedRequest['call'],
  observed: ObservedPackage | null = null,
): PackageState {
  const request = { id, before, call, contentBefore: contentOf(state, before, observed) };
  return to(
    {
      ...state,
      patience: call === 'unknown' ? state.patience : PATIENT,
      noPlace: null,
      unproven: call === 'adopted' ? state.unproven : null,
    },
    { kind: 'wait', request, signs: noSigns(request) },
    call === 'adopted' ? 'our content is under way already' : 'it is asked for',
  );
}

/** What the version from before an update holds, by the plan's observation or by one made right before the update. */
function contentOf(
  { target }: PackageState,
  before: LivePackage | null,
  observed: ObservedPackage | null,
): AwaitedRequest['contentBefore'] {
  const { sha256 } = target.dictionary;
  const known = observed ?? target.step.observed;
  if (before === null || before.version === null) return 'another';
  return known !== null && known.live.version === before.version ? holds(known.trust, sha256) : 'unknown';
}

// Reads.

/** A read of a package, in whatever phase. */
interface ReadCase {
  readonly state: PackageState;
  readonly live: LivePackage | undefined;
  readonly readAt: number;
}

const toPublish = ({ state, live, readAt }: ReadCase): PackageState => ({
  ...state,
  phase: { kind: 'publish', live: live ?? null, readAt },
});

function takenOver({ state, live }: ReadCase): PackageState {
  if (live === undefined) return state;
  return fail(state, takenOverFailure(state.target.dictionary.name, live), state.rule, live);
}

/** What a read means while somebody else may be at the package. */
export const SETTLE_RULES: readonly Rule<ReadCase, PackageState>[] = [
  {
    name: 'there is none',
    when: ({ live }) => live === undefined || live.status === 'DELETED',
    means: (input) => toPublish({ ...input, live: undefined }),
  },
  {
    name: 'it is being deleted',
    when: ({ live }) => live?.status === 'DELETING',
    means: ({ state, live }) => settle(state, live),
  },
  {
    name: 'our content is under way',
    when: ({ state, live }) => live !== undefined && isInFlight(live.status) && isOurs(state, live),
    means: ({ state, live }) => (live === undefined ? state : waiting(state, live.id, live, 'adopted')),
  },
  {
    name: 'other content is under way',
    when: ({ live }) => live !== undefined && isInFlight(live.status),
    means: ({ state, live }) => settle(state, live),
  },
  {
    name: 'it says to hold our content',
    when: ({ state, live }) => live?.status === 'AVAILABLE' && live.version !== null && isOurs(state, live),
    means: ({ state, live }) =>
      live === undefined || live.version === null
        ? state
        : { ...state, phase: { kind: 'judge', live, version: live.version } },
  },
  {
    name: 'it came into other hands',
    when: ({ state, live }) => live !== undefined && isForeign(state, live),
    means: takenOver,
  },
  { name: 'it rests', when: otherwise, means: toPublish },
];

/** What a read means after AWS has refused our update. */
export const DOUBT_RULES: readonly Rule<DoubtCase, PackageState>[] = [
  {
    name: 'there is none any more',
    when: ({ live }) => live === undefined || live.status === 'DELETED',
    means: (input) => toPublish({ ...input, live: undefined }),
  },
  {
    name: 'it came into other hands',
    when: ({ state, live }) => live !== undefined && isForeign(state, live),
    means: takenOver,
  },
  {
    name: 'somebody else is at it',
    when: ({ live }) => live !== undefined && (isInFlight(live.status) || live.status === 'DELETING'),
    means: ({ state, live }) => settle(state, live),
  },
  {
    name: 'it has failed, and never had a version',
    when: ({ live }) => live !== undefined && isFailed(live.status) && live.version === null,
    means: ({ state, live, phase }) =>
      live === undefined ? state : { ...state, phase: { kind: 'recreate', live, refusal: phase.refusal } },
  },
  {
    name: 'it was changed meanwhile',
    when: ({ live, phase }) =>
      phase.refusal.kind === 'rejected' && live?.lastUpdatedAt?.getTime() !== phase.before.lastUpdatedAt?.getTime(),
    means: toPublish,
  },
  {
    name: 'nothing explains the refusal yet',
    when: ({ phase, readAt }) => phase.refusal.kind === 'rejected' && readAt - phase.since < LONGEST_LAG_MS,
    means: ({ state }) => state,
  },
  {
    name: 'AWS means the refusal',
    when: ({ state, phase, now }) => phase.refusal.kind === 'rejected' || isMeant(state.patience, now),
    means: ({ state, phase }) =>
      fail(state, publishFailure(phase.refusal, state.target.dictionary.name, 'validation-failed'), state.rule),
  },
  { name: 'it is asked again', when: otherwise, means: toPublish },
];

interface DoubtCase extends ReadCase {
  readonly phase: Extract<Phase, { kind: 'doubt' }>;
  readonly now: number;
}

function settle(state: PackageState, live: LivePackage | undefined): PackageState {
  return live === undefined ? state : { ...state, phase: { kind: 'settle', id: live.id } };
}

function afterRead(state: PackageState, live: LivePackage | undefined, readAt: number, { now }: Moment): PackageState {
  const { phase } = state;
  switch (phase.kind) {
    case 'wait':
      return afterSigns(state, phase, live, readAt);
    case 'doubt': {
      const { rule, outcome } = decide(DOUBT_RULES, { state, live, readAt, phase, now });
      return { ...outcome, rule };
    }
    case 'settle':
    case 'publish':
      return afterSettling(state, live, readAt);
    default:
      return state;
  }
}

function afterSettling(state: PackageState, live: LivePackage | undefined, readAt: number): PackageState {
  const { rule, outcome } = decide(SETTLE_RULES, { state, live, readAt });
  return { ...outcome, rule };
}

function afterSigns(
  state: PackageState,
  { request, signs: before }: Extract<Phase, { kind: 'wait' }>,
  live: LivePackage | undefined,
  readAt: number,
): PackageState {
  const { dictionary } = state.target;
  const signs = withRead(before, request, live, readAt);
  const { rule, outcome } = readingOf({ request, signs, live, readAt });
  const shown = live ?? null;
  switch (outcome.kind) {
    case 'under-way':
      return to(state, { kind: 'wait', request, signs }, rule);
    case 'gone':
      // It may be our own deletion, whose answer was lost.
      return request.call === 'unknown' && state.deleted === request.id
        ? to(state, { kind: 'settle', id: request.id }, rule)
        : fail(
            state,
            signs.seen ? deletedFailure(dictionary.name) : neverShownFailure(dictionary.name, request.id),
            rule,
            shown,
          );
    case 'not-made':
      return to(state, { kind: 'publish', live: shown, readAt }, rule);
    case 'failed':
      return live === undefined ? state : fail(state, failureOf(state, request, live), rule, live);
    case 'new-version':
      if (live === undefined) return state;
      if (!isOurs(state, live)) return fail(state, supersededFailure(dictionary.name, live), rule, live);
      return available(state, live, outcome.version, { note: null, proved: false }, rule);
    case 'same-version': {
      if (live === undefined || live.version === null) return state;
      if (!isOurs(state, live)) return to(state, { kind: 'wait', request, signs }, rule);
      const note = `AWS made no new version of ${dictionary.name}: ${live.version} has this content already.`;
      return available(state, live, live.version, { note, proved: true }, rule);
    }
  }
}

function available(
  state: PackageState,
  live: LivePackage,
  version: PackageVersion,
  how: { readonly note: string | null; readonly proved: boolean },
  rule: string,
): PackageState {
  return to(state, { kind: 'end', publication: { outcome: 'available', live, version, ...how } }, rule);
}

/**
 * Whose failure it is. AWS may keep the description from before when an update fails, so one that nobody has changed since
 * our request is ours.
 */
function failureOf(state: PackageState, { call, before }: AwaitedRequest, live: LivePackage): ActionFailure {
  const { name, file } = state.target.dictionary;
  if (live.status === 'DELETE_FAILED') return deletionFailedFailure(name, live);
  const kept = call === 'accepted' && before !== null && live.description === before.description;
  return isOurs(state, live) || kept ? verdictFailure(file, live) : supersededFailure(name, live);
}

function afterJudgement(state: PackageState, observed: ObservedPackage, readAt: number, sha256: Sha256): PackageState {
  const { phase } = state;
  if (phase.kind !== 'judge') return state;
  const { live, version } = phase;
  if (observed.live.status === 'DELETED')
    return to(state, { kind: 'publish', live: null, readAt }, 'it was deleted meanwhile');
  if (runsContent(observed, sha256))
    return available(state, live, version, { note: null, proved: true }, 'it holds our content');
  return to(state, { kind: 'publish', live, readAt }, 'it holds other content than it says');
}

// Answers to writes.

function afterRefusal(
  state: PackageState,
  { write, error, observed = null }: Extract<Answer, { kind: 'refused' }>,
  { now, random }: Moment,
): PackageState {
  const { phase, target } = state;
  const meaning = meaningOf(write, error);
  const later: PackageState = { ...state, patience: refused(state.patience, error, meaning, now, random) };
  const live = phase.kind === 'publish' || phase.kind === 'recreate' ? phase.live : null;
  if (meaning === 'final')
    return fail(later, publishFailure(error, target.dictionary.name, 'validation-failed'), 'AWS refused it for good');
  if (live === null) return afterCreateRefusal(later, error, meaning, now);
  if (write === 'delete') return afterDeleteRefusal(later, live, error, meaning, now);
  switch (meaning) {
    case 'unknown': {
      const asked = waiting(later, live.id, live, 'unknown', observed);
      return { ...asked, rule: 'no answer came to the update' };
    }
    case 'doubt':
      return to(later, { kind: 'doubt', before: live, refusal: error, since: now }, 'AWS refused the update');
    case 'elsewise':
      return to(later, { kind: 'publish', live: null, readAt: now }, 'there is none any more');
    default:
      // Something is under way, as a read will show, or AWS takes nothing at the moment.
      return error.kind === 'busy'
        ? to(later, { kind: 'settle', id: live.id }, 'AWS is busy')
        : { ...later, rule: 'AWS took nothing' };
  }
}

function afterCreateRefusal(state: PackageState, error: AwsError, meaning: string, now: number): PackageState {
  switch (meaning) {
    case 'elsewise':
      return to(state, { kind: 'count', refusal: error }, 'the Region takes no more packages');
    case 'unknown':
    case 'doubt':
      // Our own lost answer, or a parallel run: go on with the package that has the name. It is asked for at once.
      return to(
        {
          ...state,
          patience: { ...state.patience, notBefore: now },
          mayHaveCreated: state.mayHaveCreated || error.mayHaveHappened,
        },
        { kind: 'find', refusal: error, since: now },
        'there may be one of the name',
      );
    default:
      return { ...state, rule: 'AWS is busy' };
  }
}

function afterDeleteRefusal(
  state: PackageState,
  live: LivePackage,
  error: AwsError,
  meaning: string,
  now: number,
): PackageState {
  switch (meaning) {
    case 'done':
      return to(state, { kind: 'publish', live: null, readAt: now }, 'there is none any more');
    case 'unknown':
      return to({ ...state, deleted: live.id }, { kind: 'settle', id: live.id }, 'no answer came to the deletion');
    case 'doubt':
      return fail(state, publishFailure(error, state.target.dictionary.name, 'validation-failed'), 'it is not deleted');
    default:
      // Another run may repair it before the next try: it is read again.
      return to(state, { kind: 'settle', id: live.id }, 'AWS is busy');
  }
}

function afterSearch(
  state: PackageState,
  { live, readAt }: Extract<Answer, { kind: 'found' }>,
  { now, random }: Moment,
): PackageState {
  const { phase, target } = state;
  if (phase.kind !== 'find') return state;
  if (live !== null) {
    // One that this run can't have made is somebody else's, whatever its description says.
    const unproven = state.mayHaveCreated || live.version !== null ? state.unproven : live.id;
    return afterSettling({ ...state, latest: live, unproven }, live, readAt);
  }
  const { refusal, since } = phase;
  const { name } = target.dictionary;
  const meaning = meaningOf('create', refusal);
  const later = { ...state, patience: refused(state.patience, refusal, meaning, now, random) };
  // Listings may lag behind a creation.
  if (refusal.mayHaveHappened) {
    return now - since < LONGEST_LAG_MS
      ? { ...later, rule: 'it does not show yet' }
      : to(later, { kind: 'publish', live: null, readAt }, 'it was not created');
  }
  if (refusal.kind === 'already-exists' && now - since < SHOWN_WITHIN_MS)
    return { ...later, rule: 'it does not show yet' };
  if (meaning === 'doubt' && !isMeant(state.patience, now))
    return to(later, { kind: 'publish', live: null, readAt }, 'nothing explains the refusal yet');
  return fail(state, publishFailure(refusal, name, 'validation-failed'), 'AWS refused to create it');
}

/** A validation gives its place back soon, and one that is seen no more may have given it back already. */
function afterCount(state: PackageState, throwAways: boolean, { now }: Moment): PackageState {
  const { phase, target } = state;
  if (phase.kind !== 'count') return state;
  const since = state.noPlace?.since ?? now;
  const unseenSince = throwAways ? null : (state.noPlace?.unseenSince ?? now);
  const gone = unseenSince !== null && now - unseenSince >= LONGEST_LAG_MS;
  if (gone || now - since >= PLACE_TIMEOUT_MS)
    return fail(state, publishFailure(phase.refusal, target.dictionary.name, 'quota-exceeded'), 'no place comes free');
  return to(
    { ...state, noPlace: { since, unseenSince } },
    { kind: 'publish', live: null, readAt: now },
    'a place may come free',
  );
}

/** Whether the description says that the package holds our content, and may say so. */
function isOurs({ unproven, target }: PackageState, live: LivePackage): boolean {
  return live.id !== unproven && saysToHold(live.description, target.dictionary.sha256);
}

/** Whether the package came into another repository's hands since the plan was made. */
export function isForeign({ target }: PackageState, live: LivePackage): boolean {
  const owner = parseDictionaryMarker(live.description)?.repository;
  // Of a package that was being deleted then, nobody has looked at the owner.
  const planned = target.step.kind === 'create' ? null : target.step.observed.marker?.repository;
  return owner !== undefined && owner !== planned && owner !== parseDictionaryMarker(target.description)?.repository;
}

/** What keeps the package from being AVAILABLE, for the message of a time-out. */
export function obstacle({ phase, latest }: PackageState): string {
  const status = latest === null ? 'AWS does not show it' : `it is ${latest.status}`;
  switch (phase.kind) {
    case 'upload':
      return 'its upload has not ended';
    case 'settle':
      return `${status}, by another run or a person`;
    case 'wait':
      return phase.request.contentBefore === 'another' && latest?.status === 'AVAILABLE'
        ? `${status}, but still with ${latest.version}, which holds other content`
        : status;
    case 'publish':
    case 'find':
    case 'count':
    case 'recreate':
    case 'doubt':
      return latest === null ? 'AWS did not take its creation' : `${status}, and AWS did not take its update`;
    default:
      return status;
  }
}

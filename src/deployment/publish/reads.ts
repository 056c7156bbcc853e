/** What reads of a package mean, by the phase of its publication: ordered rules, the first that matches decides. */

import type { Sha256 } from '../../dictionaries/dictionary.ts';
import type { ActionFailure } from '../../failure.ts';
import { isMeant, isMeantOf } from '../loop/answers.ts';
import { LONGEST_LAG_MS, STALE_READ_MS } from '../loop/pace.ts';
import { decide, otherwise, type Rule } from '../loop/rules.ts';
import type { AwsError } from '../model/aws-error.ts';
import { verdictFailure } from '../model/failures.ts';
import type { LivePackage, PackageId } from '../model/ports.ts';
import { isFailed, isInFlight } from '../model/status.ts';
import { type ObservedPackage, runsContent } from '../plan/observe.ts';
import {
  deletedFailure,
  deletionFailedFailure,
  neverShownFailure,
  publishFailure,
  stuckFailure,
  supersededFailure,
  takenOverFailure,
} from './publish-failures.ts';
import { type AwaitedRequest, readingOf, type Signs, showsTheSame, withRead } from './signs.ts';
import {
  available,
  fail,
  isForeign,
  isOurs,
  type Moment,
  type PackageState,
  type Phase,
  to,
  waiting,
} from './state.ts';

/** A read of a package, in any phase. */
export interface ReadCase {
  readonly state: PackageState;
  readonly live: LivePackage | undefined;
  readonly readAt: number;
}

const toPublish = ({ state, live, readAt }: ReadCase): PackageState => ({
  ...state,
  phase: { ...(state.phase.kind === 'publish' && state.phase), kind: 'publish', live: live ?? null, knownAt: readAt },
});

function comparedOf({ phase }: PackageState): ObservedPackage | undefined {
  return phase.kind === 'publish' ? phase.compared : undefined;
}

function takenOver({ state, live }: ReadCase): PackageState {
  if (live === undefined) return state;
  return fail(state, takenOverFailure(state.target.dictionary.name, live), state.rule, live);
}

/** Whether a read shows what it was when this run asked AWS to delete it, and may be that old. */
function isFromBeforeDeletion({ state: { deleted }, live, readAt }: ReadCase): boolean {
  if (deleted === null || live === undefined || deleted.live.id !== live.id) return false;
  return showsTheSame(deleted.live, live) && readAt - deleted.at < STALE_READ_MS;
}

/** What a read means while somebody else may be changing the package. */
const SETTLE_RULES: readonly Rule<ReadCase, PackageState>[] = [
  {
    name: 'there is none',
    when: ({ live }) => live === undefined || live.status === 'DELETED',
    means: (input) => toPublish({ ...input, live: undefined }),
  },
  {
    name: 'it is being deleted',
    when: ({ live }) => live?.status === 'DELETING',
    means: ({ state, live, readAt }) => {
      const { deleted } = state;
      return settle(
        deleted?.live.id === live?.id ? { ...state, deleted: deleted && { ...deleted, at: readAt } } : state,
        live,
      );
    },
  },
  {
    name: 'the read may show the time before its deletion',
    when: isFromBeforeDeletion,
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
        : { ...state, phase: { kind: 'judge', live, compared: comparedOf(state) } },
  },
  {
    name: 'it came into other hands',
    when: ({ state, live }) => live !== undefined && isForeign(state, live),
    means: takenOver,
  },
  { name: 'it rests', when: otherwise, means: toPublish },
];

/** What a read means after AWS has refused our update. */
const DOUBT_RULES: readonly Rule<DoubtCase, PackageState>[] = [
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
    name: 'it has failed, AWS shows no version, and nothing says that its state is in the way',
    when: (input) => isBare(input) && isOpen(input.phase.refusal) && !isMeantOf(input.state.patience, input.now),
    means: toPublish,
  },
  {
    name: 'it has failed, and AWS shows no version',
    when: (input) => isBare(input) && input.phase.refusal.inTheWay !== 'other',
    means: ({ state, live, phase, readAt }) => {
      const { emptySince } = phase;
      const isEarly = emptySince !== null && readAt - emptySince < LONGEST_LAG_MS;
      return live === undefined || isEarly ? state : { ...state, phase: { kind: 'examine', live, doubt: phase } };
    },
  },
  {
    name: 'it was changed meanwhile',
    when: ({ live, phase }) =>
      phase.refusal.kind === 'rejected' && live?.lastUpdatedAt?.getTime() !== phase.before.lastUpdatedAt?.getTime(),
    means: toPublish,
  },
  {
    name: 'nothing explains the refusal yet',
    when: ({ phase, readAt }) => isClear(phase.refusal) && readAt - phase.since < LONGEST_LAG_MS,
    means: ({ state }) => state,
  },
  {
    name: 'it has failed, and AWS takes no update of it',
    when: (input) =>
      input.live !== undefined &&
      isFailed(input.live.status) &&
      input.phase.refusal.inTheWay !== 'other' &&
      isFinalOfFailed(input),
    means: ({ state, live, phase }) =>
      live === undefined
        ? state
        : fail(
            state,
            stuckFailure(phase.refusal, state.target.dictionary.name, live, `domains may run its ${live.version}`),
            state.rule,
            live,
          ),
  },
  {
    name: 'AWS means the refusal',
    when: isFinal,
    means: ({ state, phase }) =>
      fail(state, publishFailure(phase.refusal, state.target.dictionary.name, 'validation-failed'), state.rule),
  },
  { name: 'it is asked again', when: otherwise, means: toPublish },
];

interface DoubtCase extends ReadCase {
  readonly phase: Extract<Phase, { kind: 'doubt' }>;
  readonly now: number;
}

/** Whether the package has failed, and AWS shows no version: where it never had one, it may be deleted. */
function isBare({ live }: DoubtCase): boolean {
  return live !== undefined && isFailed(live.status) && live.version === null;
}

/** Whether AWS's words leave open that the same update passes later. */
function isOpen({ inTheWay, isVague }: AwsError): boolean {
  return inTheWay === null || (inTheWay === 'state' && isVague);
}

/** Whether AWS will say nothing else, however long it is asked. */
function isFinal({ state, phase, now }: DoubtCase): boolean {
  return isClear(phase.refusal) || isMeant(state.patience, now);
}

/** The same, of a package that has failed: where it says that the state is in the way, that is the failure. */
function isFinalOfFailed({ state, phase, now }: DoubtCase): boolean {
  return isClear(phase.refusal) || isMeantOf(state.patience, now);
}

function isClear({ kind, isVague }: AwsError): boolean {
  return kind === 'rejected' && !isVague;
}

function settle(state: PackageState, live: LivePackage | undefined): PackageState {
  return live === undefined ? state : { ...state, phase: { kind: 'settle', id: live.id } };
}

export function afterRead(
  state: PackageState,
  live: LivePackage | undefined,
  readAt: number,
  { now }: Moment,
): PackageState {
  const { phase } = state;
  if (phase.kind === 'wait') return afterSigns(state, phase, live, readAt);
  const missingSince = live === undefined ? (state.missingSince ?? readAt) : null;
  // One read that lacks it is no evidence that it is gone.
  if (missingSince !== null && readAt - missingSince < LONGEST_LAG_MS && !isGoing(state))
    return { ...state, missingSince, rule: 'it does not show' };
  // The next package of the name has its own evidence.
  const known: PackageState = { ...state, missingSince: null };
  switch (phase.kind) {
    case 'doubt': {
      const { rule, outcome } = decide(DOUBT_RULES, { state: known, live, readAt, phase, now });
      return { ...outcome, rule };
    }
    case 'settle':
    case 'publish':
      return afterSettling(known, live, readAt);
    default:
      return known;
  }
}

/** Whether the package was seen to be deleted, or this run asked for that. */
function isGoing({ latest, deleted, phase }: PackageState): boolean {
  const isOwn = phase.kind === 'settle' && deleted?.live.id === phase.id && deleted.taken;
  return isOwn || latest?.status === 'DELETING' || latest?.status === 'DELETED';
}

export function afterSettling(state: PackageState, live: LivePackage | undefined, readAt: number): PackageState {
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
      return afterEnd(state, request.id, signs, { rule, shown });
    case 'not-made':
      return to(state, { kind: 'publish', live: shown, knownAt: readAt }, rule);
    case 'failed':
      return live === undefined ? state : fail(state, failureOf(state, request, live), rule, live);
    case 'new-version':
      if (live === undefined) return state;
      if (!isOurs(state, live)) return fail(state, supersededFailure(dictionary.name, live), rule, live);
      return available(state, live, outcome.version, { note: null, proved: false }, rule);
    case 'same-version': {
      if (live === undefined || live.version === null) return state;
      if (!isOurs(state, live)) return to(state, { kind: 'wait', request, signs }, rule);
      // What this run did not ask for may be a version that was published by hand under our description.
      if (request.call === 'adopted' && request.contentBefore !== 'this')
        return to(state, { kind: 'judge', live }, rule);
      const note = `AWS made no new version of ${dictionary.name}: ${live.version} has this content already.`;
      return available(state, live, live.version, { note, proved: true }, rule);
    }
  }
}

/** A package that is gone, or that AWS never showed. */
function afterEnd(
  state: PackageState,
  id: PackageId,
  { seen }: Signs,
  { rule, shown }: { readonly rule: string; readonly shown: LivePackage | null },
): PackageState {
  // This may be our own deletion.
  if (state.deleted?.live.id === id) return to(state, { kind: 'settle', id }, rule);
  const { name } = state.target.dictionary;
  return fail(state, seen ? deletedFailure(name) : neverShownFailure(name, id), rule, shown);
}

/**
 * Whose failure it is. When an update fails, AWS may keep the former description, so a failure with an unchanged
 * description is ours.
 */
function failureOf(state: PackageState, { call, before }: AwaitedRequest, live: LivePackage): ActionFailure {
  const { name, file } = state.target.dictionary;
  if (live.status === 'DELETE_FAILED') return deletionFailedFailure(name, live, state.deleted?.live.id === live.id);
  const kept = call === 'accepted' && before !== null && live.description === before.description;
  return isOurs(state, live) || kept ? verdictFailure(file, live) : supersededFailure(name, live);
}

export function afterJudgement(
  state: PackageState,
  observed: ObservedPackage,
  readAt: number,
  sha256: Sha256,
): PackageState {
  const { phase } = state;
  if (phase.kind !== 'judge') return state;
  const { live } = observed;
  if (live.status === 'DELETED')
    return to(state, { kind: 'publish', live: null, knownAt: readAt }, 'it was deleted meanwhile');
  if (isForeign(state, live))
    return fail(state, takenOverFailure(state.target.dictionary.name, live), 'it came into other hands', live);
  // Its version showed late, and by then it was not at rest any more.
  if (live.status !== 'AVAILABLE' || live.version === null) return settle({ ...state, rule: 'it has moved on' }, live);
  if (runsContent(observed, sha256))
    return available(state, live, live.version, { note: null, proved: true }, 'it holds our content');
  return to(
    state,
    { kind: 'publish', live, knownAt: readAt, compared: phase.compared },
    'it holds other content than it says',
  );
}

/** What reads of a package mean, by the phase of its publication: ordered rules, the first that matches decides. */

import type { Sha256 } from '../../dictionaries/dictionary.ts';
import type { ActionFailure } from '../../failure.ts';
import { LONGEST_LAG_MS, STALE_READ_MS } from '../loop/pace.ts';
import { decide, otherwise, type Rule } from '../loop/rules.ts';
import { verdictFailure } from '../model/failures.ts';
import type { LivePackage, PackageId } from '../model/ports.ts';
import { isInFlight } from '../model/status.ts';
import { type ObservedPackage, runsContent } from '../plan/observe.ts';
import { DOUBT_RULES } from './doubt.ts';
import {
  deletedFailure,
  deletionFailedFailure,
  neverShownFailure,
  supersededFailure,
  takenOverFailure,
} from './publish-failures.ts';
import { type ReadCase, settle, takenOver, toPublish } from './read-case.ts';
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

function comparedOf({ phase }: PackageState): ObservedPackage | undefined {
  return phase.kind === 'publish' ? phase.compared : undefined;
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
  { request, signs: before, showedOurs: didShow }: Extract<Phase, { kind: 'wait' }>,
  live: LivePackage | undefined,
  readAt: number,
): PackageState {
  const { dictionary } = state.target;
  const signs = withRead(before, request, live, readAt);
  const showedOurs = showsOurs(state, live) ?? didShow;
  const { rule, outcome } = readingOf({ request, signs, live, readAt });
  const shown = live ?? null;
  switch (outcome.kind) {
    case 'under-way':
      return to(state, { kind: 'wait', request, signs, showedOurs }, rule);
    case 'gone':
      return afterEnd(state, request.id, signs, { rule, shown });
    case 'not-made':
      return to(state, { kind: 'publish', live: shown, knownAt: readAt }, rule);
    case 'failed':
      return live === undefined ? state : fail(state, failureOf(state, request, live, showedOurs), rule, live);
    case 'new-version':
      if (live === undefined) return state;
      if (!isOurs(state, live)) return fail(state, supersededFailure(dictionary.name, live), rule, live);
      return available(state, live, outcome.version, { note: null, proved: false }, rule);
    case 'same-version': {
      if (live === undefined || live.version === null) return state;
      if (!isOurs(state, live)) return to(state, { kind: 'wait', request, signs, showedOurs }, rule);
      // What this run did not ask for may be a version that was published by hand under our description.
      if (request.call === 'adopted' && request.contentBefore !== 'this')
        return to(state, { kind: 'judge', live }, rule);
      const note = `AWS made no new version of ${dictionary.name}: ${live.version} has this content already.`;
      return available(state, live, live.version, { note, proved: true }, rule);
    }
  }
}

/** Whether what is under way has our description; `null` where nothing is. */
function showsOurs(state: PackageState, live: LivePackage | undefined): boolean | null {
  return live !== undefined && isInFlight(live.status) ? isOurs(state, live) : null;
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
 * description is ours, and so is that of what was under way with our description.
 */
function failureOf(
  state: PackageState,
  { call, before }: AwaitedRequest,
  live: LivePackage,
  showedOurs: boolean,
): ActionFailure {
  const { name, file } = state.target.dictionary;
  if (live.status === 'DELETE_FAILED') return deletionFailedFailure(name, live, state.deleted?.live.id === live.id);
  const kept = call !== 'adopted' && before !== null && live.description === before.description;
  return isOurs(state, live) || kept || showedOurs ? verdictFailure(file, live) : supersededFailure(name, live);
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

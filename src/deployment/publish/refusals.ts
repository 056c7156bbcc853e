/** What the answers to the writes of a publication mean, and what is read after them. */

import { isMeant, meaningOf, refused } from '../loop/answers.ts';
import { LONGEST_LAG_MS, STALE_READ_MS } from '../loop/pace.ts';
import type { AwsError } from '../model/aws-error.ts';
import type { LivePackage } from '../model/ports.ts';
import { isFirstVersion } from '../plan/trust.ts';
import { otherKindFailure, publishFailure } from './publish-failures.ts';
import { afterSettling } from './reads.ts';
import { type Answer, fail, type Moment, type PackageState, type Phase, to, waiting } from './state.ts';

/** Longest wait for a place in the Region that a throw-away package has. */
const PLACE_TIMEOUT_MS = 5 * 60_000;
/** Longest time until a package that exists, as AWS says, must show. */
const SHOWN_WITHIN_MS = 60_000;

export function afterRefusal(
  state: PackageState,
  { write, error }: Extract<Answer, { kind: 'refused' }>,
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
      const asked = waiting(later, live.id, live, 'unknown');
      return { ...asked, rule: 'no answer came to the update' };
    }
    case 'doubt':
    case 'unexplained':
      return to(
        later,
        { kind: 'doubt', before: live, refusal: error, since: now, emptySince: null },
        'AWS refused the update',
      );
    case 'elsewise':
      return to(later, { kind: 'publish', live: null, knownAt: now }, 'there is none any more');
    default:
      // Something is under way, as a read will show, or AWS accepts nothing at the moment.
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
    case 'unexplained':
      // Our own lost answer, or a parallel run: continue with the package that has the name, which is read immediately.
      return to(
        { ...state, patience: { ...state.patience, notBefore: now } },
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
      return to(state, { kind: 'publish', live: null, knownAt: now }, 'there is none any more');
    case 'unknown':
      return to(
        { ...state, deleted: { live, taken: false, at: now } },
        { kind: 'settle', id: live.id },
        'no answer came to the deletion',
      );
    case 'doubt':
      return fail(state, publishFailure(error, state.target.dictionary.name, 'validation-failed'), 'it is not deleted');
    default:
      // Another run may repair it before the next attempt, so it is read again.
      return to(state, { kind: 'settle', id: live.id }, 'AWS is busy');
  }
}

export function afterSearch(
  state: PackageState,
  found: Extract<Answer, { kind: 'found' }>,
  moment: Moment,
): PackageState {
  const { phase } = state;
  if (phase.kind !== 'find') return state;
  const { live, readAt } = found;
  if (live === null) return afterVainSearch(state, phase, found, moment);
  // A first version may be anybody's, whatever its description says: even after our own lost answer, which may never
  // have reached AWS. A later one has a commit message.
  const isFirst = live.version === null || isFirstVersion(live.version);
  const unproven = isFirst ? live.id : state.unproven;
  return afterSettling({ ...state, latest: live, unproven }, live, readAt);
}

function afterVainSearch(
  state: PackageState,
  { refusal, since }: Extract<Phase, { kind: 'find' }>,
  { other, readAt }: Extract<Answer, { kind: 'found' }>,
  { now, random }: Moment,
): PackageState {
  const { name } = state.target.dictionary;
  const meaning = meaningOf('create', refusal);
  const later = { ...state, patience: refused(state.patience, refusal, meaning, now, random) };
  // Listings may lag behind a creation.
  if (refusal.mayHaveHappened) {
    return now - since < LONGEST_LAG_MS
      ? { ...later, rule: 'it does not show yet' }
      : to(later, { kind: 'publish', live: null, knownAt: readAt }, 'it was not created');
  }
  // Another type may share the name with a dictionary, which AWS only shows late.
  if (refusal.kind === 'already-exists' && other !== null && now - since >= STALE_READ_MS)
    return fail(state, otherKindFailure(refusal, name, other), 'a package of another type has the name');
  if (refusal.kind === 'already-exists' && now - since < SHOWN_WITHIN_MS)
    return { ...later, rule: 'it does not show yet' };
  if (meaning === 'unexplained' || (meaning === 'doubt' && !isMeant(state.patience, now)))
    return to(later, { kind: 'publish', live: null, knownAt: readAt }, 'nothing explains the refusal yet');
  return fail(state, publishFailure(refusal, name, 'validation-failed'), 'AWS refused to create it');
}

/** Waits for a place: a validation frees its place soon, and one that is no longer seen may have freed it already. */
export function afterCount(state: PackageState, throwAways: boolean, { now }: Moment): PackageState {
  const { phase, target } = state;
  if (phase.kind !== 'count') return state;
  const since = state.noPlace?.since ?? now;
  const unseenSince = throwAways ? null : (state.noPlace?.unseenSince ?? now);
  const gone = unseenSince !== null && now - unseenSince >= LONGEST_LAG_MS;
  if (gone || now - since >= PLACE_TIMEOUT_MS)
    return fail(state, publishFailure(phase.refusal, target.dictionary.name, 'quota-exceeded'), 'no place comes free');
  return to(
    { ...state, noPlace: { since, unseenSince } },
    { kind: 'publish', live: null, knownAt: now },
    'a place may come free',
  );
}

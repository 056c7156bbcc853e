/** The smallest steps of a publication: what is known of the version before a request, and whose content a read shows. */

import { describe, expect, test } from 'vitest';
import { PATIENT, refused } from '../../../../src/deployment/loop/answers.ts';
import { packageDescription } from '../../../../src/deployment/model/marker.ts';
import type { LivePackage, PackageId, PackageVersion } from '../../../../src/deployment/model/ports.ts';
import type { ObservedPackage } from '../../../../src/deployment/plan/observe.ts';
import { startPackage } from '../../../../src/deployment/publish/decision.ts';
import { isForeign, isOurs, type PackageState, waiting } from '../../../../src/deployment/publish/state.ts';
import { dictionary, livePackage, observed, REPOSITORY, refusal } from '../build.ts';

const [V1, V2] = ['v1', 'v2'] as PackageVersion[] as [PackageVersion, PackageVersion];
const words = dictionary('words', 'new');
const live = livePackage('words', 'new', { version: V2 });
const same = observed(live, 'new');
const patience = refused(PATIENT, refusal('busy'), 'later', 1_000, () => 0);

/** The state before an update of what the plan observed, after a refusal. */
function planned(by: ObservedPackage | null): PackageState {
  const marker = { repository: REPOSITORY, path: words.file, sha256: words.sha256 };
  const step =
    by === null
      ? ({ kind: 'create', dictionary: words, observed: null } as const)
      : ({ kind: 'update', dictionary: words, observed: by, reason: 'drift' } as const);
  const description = packageDescription('', marker);
  const source = { bucket: 'b', key: 'k' };
  const target = { dictionary: words, step, letThrough: false, source, description, commitMessage: 'm' };
  return { ...startPackage(target, 0), patience };
}

/** The same, with a comparison since. */
function compared(state: PackageState, by: ObservedPackage): PackageState {
  return { ...state, phase: { kind: 'publish', live: by.live, knownAt: 0, compared: by } };
}

describe('the content before a request', () => {
  const other = { ...live, version: 'v3' as PackageVersion };

  test.each<[string, PackageState, LivePackage | null, string]>([
    ['of a package that is created', planned(null), null, 'another'],
    ['of the version that the plan observed', planned(same), live, 'this'],
    ['of one that holds something else', planned(observed(live, 'old')), live, 'another'],
    ['of a later version', planned(same), other, 'unknown'],
    ['of another package', planned(same), { ...live, id: 'F9' as PackageId }, 'unknown'],
    ['of a package that the plan did not observe', planned(null), live, 'unknown'],
    ['of a version that was compared since', compared(planned(same), observed(other, 'old')), other, 'another'],
    [
      'of the plan’s version after a comparison of a later one',
      compared(planned(same), observed(other, 'old')),
      live,
      'unknown',
    ],
    [
      'of a package that failed without a version',
      planned(same),
      { ...live, version: null, status: 'COPY_FAILED' },
      'another',
    ],
    ['of a version that shows late', planned(same), { ...live, version: null }, 'unknown'],
  ])('%s', (_, state, before, expected) => {
    const { phase } = waiting(state, live.id, before, 'accepted');
    expect(phase.kind === 'wait' && phase.request.contentBefore).toBe(expected);
  });
});

test.each([
  ['accepted', PATIENT, null, 'it is asked for'],
  ['unknown', patience, null, 'it is asked for'],
  ['adopted', PATIENT, live.id, 'our content is under way already'],
] as const)('a request that is %s: patience, proof and rule', (call, left, unproven, rule) => {
  const state = waiting({ ...planned(same), unproven: live.id }, live.id, live, call);
  expect([state.patience, state.unproven, state.rule]).toEqual([left, unproven, rule]);
});

describe('a read shows', () => {
  const theirs = packageDescription('', { repository: 'acme/other', path: words.file, sha256: words.sha256 });

  test.each<[string, LivePackage, boolean, boolean]>([
    ['our content', live, true, false],
    [
      'our content in capitals of the repository',
      { ...live, description: live.description.replace('acme', 'ACME') },
      true,
      false,
    ],
    ['other content of ours', livePackage('words', 'old'), false, false],
    ['our content for another repository', { ...live, description: theirs }, false, true],
    ['a description by hand', { ...live, description: 'by hand' }, false, false],
  ])('%s', (_, shown, ours, foreign) => {
    const state = planned(same);
    expect([isOurs(state, shown), isForeign(state, shown)]).toEqual([ours, foreign]);
  });

  test('a first version that may be anybody’s', () => {
    const first = { ...live, version: V1 };
    expect(isOurs({ ...planned(null), unproven: first.id }, first)).toBe(false);
    expect(isOurs({ ...planned(null), unproven: 'F9' as PackageId }, first)).toBe(true);
  });
});

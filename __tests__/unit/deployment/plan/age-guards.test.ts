/** The age of a run: what is newer is not replaced, and what nobody knows is said. */

import { describe, expect, test } from 'vitest';
import type { PackageVersion } from '../../../../src/deployment/model/ports.ts';
import {
  type AgeFacts,
  type CommitOrder,
  guardNewer,
  guardUnplannedAge,
  guardUnplannedCreation,
  type LiveAge,
} from '../../../../src/deployment/plan/guards/age-guards.ts';
import type { ObservedPackage } from '../../../../src/deployment/plan/observe.ts';
import { overridesOf } from '../../../../src/deployment/plan/overrides.ts';
import type { PackageStep } from '../../../../src/deployment/plan/plan.ts';
import { ageOf, guardFacts, orderByTip } from '../../../../src/github/stale-run.ts';
import { dictionary, livePackage, observed, sha256Of } from '../build.ts';

const SHA = 'f'.repeat(40);
const NEWER = 'c'.repeat(40);
const V2 = 'v2' as PackageVersion;
const words = dictionary('words', 'new');
const content = (text: string) => ({ kind: 'content', bytes: Buffer.from(text) }) as const;
const NONE = { kind: 'none', why: 'GitHub does not say' } as const;
const planOf = (...packages: readonly PackageStep[]) => ({ packages, associations: [], removals: [] });
const FACTS: AgeFacts = {
  ...{ sha: SHA, orders: new Map(), firstOrders: new Map(), removedSince: new Set(), mayBeRemoved: new Set() },
};

test.each([
  ['the newest commit has what is live', [content('live')], false, 'ahead'],
  ['the newest commit went back to what the history of the run had', [content('live')], true, 'ahead'],
  ['the newest commit may have what is live', [content('other'), content('live')], true, 'ahead'],
  ['the newest commit has what the run publishes', [content('new')], false, 'behind'],
  ['the newest commit may have what the run publishes', [content('other'), content('new')], true, null],
  ['the history of the run had it, and another commit may have gone back to it', [content('other')], true, null],
  ['the history of the run never had it', [content('other')], false, 'not-ours'],
  ['the history of the run never had it, and GitHub is silent', [NONE], false, 'not-ours'],
  ['nobody knows', [NONE], null, null],
  ['nothing was answered', [], null, null],
] as const)('where the branch has moved on, and %s', (_, contents, wasOurs, order) => {
  expect(orderByTip(contents, { wasOurs, live: sha256Of('live'), own: sha256Of('new') })).toBe(order);
});

describe('a version that the plan did not know', () => {
  const live = livePackage('words', 'x');
  const commit = (order: CommitOrder | null): LiveAge => ({ kind: 'commit', commit: 'ccccccc', order });
  test.each<[string, LiveAge, boolean, string | null, RegExp | null]>([
    ['of a newer commit is kept', commit('ahead'), false, 'superseded', null],
    ['of a newer commit is replaced by hand, and that is said', commit('ahead'), true, null, /started by hand/],
    ['of an older commit is replaced', commit('behind'), false, null, null],
    ['of an unknown commit is replaced, and that is said', commit(null), false, null, /neither GitHub nor Git knows/],
    ['of unknown content is replaced, and that is said', { kind: 'content', order: null }, false, null, /neither/],
    ['whose content this history lacks is kept', { kind: 'content', order: 'not-ours' }, false, 'superseded', null],
    [
      'whose content this history lacks is replaced by hand',
      { kind: 'content', order: 'not-ours' },
      true,
      null,
      /by hand/,
    ],
    ['that names nothing is left to other guards', { kind: 'unnamed' }, false, null, null],
  ])('%s', (_, age, byHand, code, notice) => {
    const { failure, notices = [] } = guardUnplannedAge(live, age, overridesOf(byHand));
    expect(failure?.code ?? null).toBe(code);
    expect(notices).toHaveLength(notice === null ? 0 : 1);
    if (notice !== null) expect(notices.join()).toMatch(notice);
  });

  test.each([
    ['is created again where its file is there', false, false, null, 0],
    ['is created again where nobody says so, with a notice', null, false, null, 1],
    ['is not created again where its file was removed', true, false, 'superseded', 0],
    ['is created again by hand, with a notice', true, true, null, 1],
  ] as const)('and that is gone %s', (_, isRemoved, byHand, code, notices) => {
    const verdict = guardUnplannedCreation(words, isRemoved, overridesOf(byHand));
    expect(verdict.failure?.code ?? null).toBe(code);
    expect(verdict.notices ?? []).toHaveLength(notices);
  });

  test('has the age of its commit, of its content, or none', async () => {
    const history = { orderOf: async () => 'ahead' as const, orderOfContent: async () => 'not-ours' as const };
    const age = (one: ObservedPackage) => ageOf(one, words, history);
    expect(await age(observed({ ...live, version: V2 }, 'x', NEWER))).toEqual({
      kind: 'commit',
      commit: 'ccccccc',
      order: 'ahead',
    });
    expect(await age(observed(live, 'x'))).toEqual({ kind: 'content', order: 'not-ours' });
    expect(await age(observed({ ...live, description: '' }, null))).toEqual({ kind: 'unnamed' });
  });
});

test('a package whose content is under way is asked about the commit that is live, too', async () => {
  const live = livePackage('words', 'new', { status: 'COPYING', version: V2 });
  const step: PackageStep = { kind: 'adopt', dictionary: words, observed: observed(live, 'old', NEWER) };
  const history = { orderOf: async () => 'ahead' as const, orderOfContent: async () => null, isGone: async () => null };
  const facts = await guardFacts(planOf(step), false, SHA, history);
  expect(facts.orders).toEqual(new Map([['ccccccc', 'ahead']]));
  const { failure } = guardNewer({ ...FACTS, ...facts, plan: planOf(step), overrides: overridesOf(false) });
  expect(failure?.code).toBe('superseded');
});

test('a version that names no commit, and whose content nobody knows, is said', () => {
  const live = livePackage('words', 'rejected', { status: 'VALIDATION_FAILED' });
  const one = observed(live, null);
  const unknown: ObservedPackage = {
    ...one,
    trust: { ...one.trust, content: { kind: 'unknown', why: 'overwritten' } },
  };
  const step: PackageStep = { kind: 'update', dictionary: words, observed: unknown, reason: 'content' };
  const { notices } = guardNewer({ ...FACTS, plan: planOf(step), overrides: overridesOf(false) });
  expect(notices).toEqual([expect.stringMatching(/^Nothing says which commit words v1 is of, so it is not known/)]);
});

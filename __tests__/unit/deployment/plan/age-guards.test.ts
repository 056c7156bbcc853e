/** The age of a run: what is newer is not replaced, and what nobody knows is said. */

import { describe, expect, test } from 'vitest';
import type { PackageVersion } from '../../../../src/deployment/model/ports.ts';
import {
  type AgeFacts,
  type CommitOrder,
  type ContentOrder,
  changing,
  guardLateAge,
  guardNewer,
  guardNewerFirst,
  guardUnplannedCreation,
  type LiveAge,
} from '../../../../src/deployment/plan/guards/age-guards.ts';
import type { ObservedPackage } from '../../../../src/deployment/plan/observe.ts';
import { overridesOf } from '../../../../src/deployment/plan/overrides.ts';
import type { PackageStep } from '../../../../src/deployment/plan/plan.ts';
import type { Trust, UnknownContent } from '../../../../src/deployment/plan/trust.ts';
import type { DomainName } from '../../../../src/dictionaries/dictionary.ts';
import { ageOf, type BranchMoment, branchHistory, guardFacts, orderByTip } from '../../../../src/github/stale-run.ts';
import { dictionary, livePackage, observed, row as rowOf, sha256Of } from '../build.ts';

const SHA = 'f'.repeat(40);
const NEWER = 'c'.repeat(40);
const V2 = 'v2' as PackageVersion;
const words = dictionary('words', 'new');
const content = (text: string) => ({ kind: 'content', bytes: Buffer.from(text) }) as const;
const NONE = { kind: 'none', why: 'GitHub does not say' } as const;
const planOf = (...packages: readonly PackageStep[]) => ({ packages, associations: [], removals: [] });
const unknown = (why: UnknownContent): Trust => ({
  ...observed(livePackage('words', 'x'), null).trust,
  content: { kind: 'unknown', why },
});
const FACTS: AgeFacts = {
  ...{
    sha: SHA,
    orders: new Map(),
    firstOrders: new Map(),
    wentBack: new Set(),
    removedSince: new Set(),
    mayBeRemoved: new Set(),
  },
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
    ['that names nothing, and whose content is known, is replaced', { kind: 'unnamed' }, false, null, null],
  ])('%s', (_, age, byHand, code, notice) => {
    const { failure, notices = [] } = guardLateAge(
      { observed: observed(live, 'x'), age, isPlanned: false },
      overridesOf(byHand),
    );
    expect(failure?.code ?? null).toBe(code);
    expect(notices).toHaveLength(notice === null ? 0 : 1);
    if (notice !== null) expect(notices.join()).toMatch(notice);
  });

  test.each<[string, Partial<ObservedPackage>, boolean, RegExp | null]>([
    ['whose history is denied', { historyKnown: false }, false, /allow es:GetPackageVersionHistory/],
    ['whose record was overwritten', { trust: unknown('overwritten') }, false, /nothing says which commit/],
    [
      'that domains run, and whose record was overwritten',
      { running: { ...unknown('overwritten'), version: V2 } },
      false,
      /nothing says/,
    ],
    ['that was published by hand', { trust: unknown('by-hand') }, false, null],
    ['that the guards of the plan have spoken of', { historyKnown: false }, true, null],
  ])('%s is replaced, and what is not known is said', (_, known, isPlanned, notice) => {
    const one = { ...observed(live, null), ...known };
    const verdict = guardLateAge({ observed: one, age: { kind: 'unnamed' }, isPlanned }, overridesOf(false));
    expect(verdict.failure).toBeUndefined();
    expect(verdict.notices ?? []).toEqual(notice === null ? [] : [expect.stringMatching(notice)]);
  });

  test('is kept where the branch has moved on since the plan, and its notices are not repeated', () => {
    const one = { observed: observed(live, 'x'), isPlanned: true };
    const verdict = (order: ContentOrder | null, byHand: boolean) =>
      guardLateAge({ ...one, age: { kind: 'content', order } }, overridesOf(byHand));
    expect(verdict('ahead', false).failure?.message).toMatch(/^The first version of words is live from another commit/);
    expect(verdict('ahead', true)).toEqual({});
    expect(verdict(null, false)).toEqual({});
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
    const history = {
      orderOf: async () => 'ahead' as const,
      orderOfContent: async () => 'not-ours' as const,
      wentBack: async () => false,
    };
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
  const history = {
    orderOf: async () => 'ahead' as const,
    orderOfContent: async () => null,
    wentBack: async () => false,
    isGone: async () => null,
  };
  const facts = await guardFacts(planOf(step), false, SHA, history);
  expect(facts.orders).toEqual(new Map([['ccccccc', 'ahead']]));
  const { failure } = guardNewer({ ...FACTS, ...facts, plan: planOf(step), overrides: overridesOf(false) });
  expect(failure?.code).toBe('superseded');
});

test('a version that names no commit, and whose content nobody knows, is said', () => {
  const live = livePackage('words', 'rejected', { status: 'VALIDATION_FAILED' });
  const one = { ...observed(live, null), trust: unknown('overwritten') };
  const step: PackageStep = { kind: 'update', dictionary: words, observed: one, reason: 'content' };
  const { notices } = guardNewer({ ...FACTS, plan: planOf(step), overrides: overridesOf(false) });
  expect(notices).toEqual([expect.stringMatching(/^Nothing says which commit words v1 is of, so it is not known/)]);
});

test('every package that is live from a newer commit is named', () => {
  const of = (name: string, commit: string): PackageStep => ({
    ...{ kind: 'update', dictionary: dictionary(name, 'new'), reason: 'content' },
    observed: observed(livePackage(name, 'x', { version: V2 }), 'x', commit),
  });
  const plan = planOf(of('one', NEWER), of('two', 'd'.repeat(40)), of('three', 'e'.repeat(40)));
  const orders = new Map<string, CommitOrder>([
    ['ccccccc', 'ahead'],
    ['ddddddd', 'ahead'],
    ['eeeeeee', 'behind'],
  ]);
  const { failure } = guardNewer({ ...FACTS, plan, orders, overrides: overridesOf(false) });
  expect(failure?.about).toEqual(['one', 'two']);
  expect(failure?.message).toMatch(/^one v2 is live from commit ccccccc.*two v2 is live from commit ddddddd/);
});

describe('the branch', () => {
  const MAIN = 'refs/heads/main';
  const onMain = {
    branch: MAIN,
    ref: MAIN,
    runSha: SHA,
    isRerun: false,
    workspace: '/nowhere',
    repository: 'acme/search',
  };
  const former = { hadContent: async () => true, atTip: async () => [content('live')] };
  const gitHub = (compareCommits: (base: string, head: string) => Promise<CommitOrder | null>) => ({
    compareCommits,
    hasFile: async () => false,
  });
  /** What GitHub answers, one after another. */
  const historyOf = (...orders: (CommitOrder | null)[]) => {
    const api = gitHub(async () => orders.shift() ?? null);
    return branchHistory({ event: onMain, sha: SHA, files: [], api, former });
  };
  const ask = (moment: BranchMoment) => moment.orderOfContent(words, null, sha256Of('live'));

  test.each([
    ['has not moved', 'identical', 'behind'],
    ['is behind', 'behind', 'behind'],
    ['has moved on', 'ahead', 'ahead'],
    ['was pushed by force', 'diverged', 'ahead'],
    ['is not known, so nothing is', null, null],
  ] as const)('%s', async (_, tip, order) => {
    expect(await ask(historyOf(tip).now())).toBe(order);
  });

  test.each<[string, CommitOrder | null, string, string | null, boolean]>([
    ['has gone back to what is live', 'ahead', 'live', 'live', true],
    ['has gone back to it after an attempt that failed', 'ahead', 'attempt', 'live', true],
    ['has other content', 'ahead', 'other', 'other', false],
    ['has not moved', 'identical', 'live', 'live', false],
    ['replaces what was published by hand', 'ahead', 'live', null, false],
  ])('%s', async (_, tip, described, published, expected) => {
    const seen = observed(livePackage('words', described, { version: 'v2' as PackageVersion }), published);
    expect(await historyOf(tip).now().wentBack(words, seen)).toBe(expected);
  });

  const ELSEWHERE = [
    ['of a proposal', { ref: 'refs/pull/7/merge' }],
    ['of a tag', { ref: 'refs/tags/v1' }],
    ['of another branch, which a step has checked out', { runSha: NEWER }],
  ] as const;
  test.each(ELSEWHERE)('that does not have the commit %s was not pushed by force', async (_, other) => {
    const api = gitHub(async () => 'diverged');
    const moment = branchHistory({ event: { ...onMain, ...other }, sha: SHA, files: [], api, former }).now();
    expect(await ask(moment)).toBeNull();
    expect(await moment.isGone({ files: [{ file: 'words.txt', path: 'words.txt', firstLine: 1 }] })).toBeNull();
    expect(await moment.orderOf(NEWER)).toBe('diverged');
  });

  test.each([
    ['has a live commit in its place', 'ahead', 'diverged', 'instead'],
    ['ends with a live commit in its place', 'identical', 'diverged', 'instead'],
    ['has left the live commit, too', 'diverged', 'diverged', 'diverged'],
    ['is not known to have the live commit', null, 'diverged', 'diverged'],
    ['has the run’s commit, too', 'ahead', 'ahead', 'diverged'],
    ['is not known', null, null, 'diverged'],
  ] as const)('that was pushed by force %s', async (_, live, own, order) => {
    const answers: Record<string, CommitOrder | null> = {
      [`${SHA}...${NEWER}`]: 'diverged',
      [`${SHA}...main`]: own,
      [`${NEWER}...main`]: live,
    };
    const api = gitHub(async (base, head) => answers[`${base}...${head}`] ?? null);
    const moment = branchHistory({ event: onMain, sha: SHA, files: [], api, former }).now();
    expect(await moment.orderOf(NEWER)).toBe(order);
  });

  test.each([
    ['in a re-run', true, 'ahead', 'instead'],
    ['in a re-run, and the live commit is not on it', true, 'diverged', 'behind'],
    ['in a first attempt, when the answer may be old', false, 'ahead', 'behind'],
  ] as const)('that was reset to before the commit %s', async (_, isRerun, live, order) => {
    const answers: Record<string, CommitOrder | null> = {
      [`${SHA}...${NEWER}`]: 'behind',
      [`${SHA}...main`]: 'behind',
      [`${NEWER}...main`]: live,
    };
    const api = gitHub(async (base, head) => answers[`${base}...${head}`] ?? null);
    const moment = branchHistory({ event: { ...onMain, isRerun }, sha: SHA, files: [], api, former }).now();
    expect(await moment.orderOf(NEWER)).toBe(order);
  });

  test.each([
    ['that it had is gone', true, true],
    ['that a step has made is not', false, false],
    ['of which GitHub says nothing may be', null, null],
  ])('does not have a file: without a checkout, one %s', async (_, inCommit, isGone) => {
    const api = {
      ...gitHub(async () => 'ahead'),
      hasFile: async (_path: string, ref: string) => ref === SHA && inCommit,
    };
    const moment = branchHistory({ event: onMain, sha: SHA, files: [], api, former }).now();
    expect(await moment.isGone({ files: [{ file: 'words.txt', path: 'words.txt', firstLine: 1 }] })).toBe(isGone);
  });

  test('is asked about once in a moment, and anew in the next', async () => {
    const history = historyOf('identical', 'ahead');
    const moment = history.now();
    expect([await ask(moment), await ask(moment)]).toEqual(['behind', 'behind']);
    expect(await ask(history.now())).toBe('ahead');
  });

  test('that GitHub did not know of is asked about again, as a commit is', async () => {
    const history = historyOf(null, 'ahead', 'behind');
    expect(await history.now().orderOf(NEWER)).toBeNull();
    expect(await history.now().orderOf(NEWER)).toBe('ahead');
    expect(await history.now().orderOf(NEWER)).toBe('ahead');
  });
});

test('what changes is published, or only associated', () => {
  const live = livePackage('words', 'new');
  const step: PackageStep = { kind: 'unchanged', dictionary: words, observed: observed(live, 'new') };
  const domain = 'search-prod' as DomainName;
  const row = rowOf(live);
  const plan = (kind: 'associate' | 'unchanged') => ({
    ...planOf(step),
    associations: [{ kind, dictionary: words, domain, row }],
  });
  expect(changing(plan('associate'))).toEqual([step]);
  expect(changing(plan('unchanged'))).toEqual([]);
});

test.each([
  ['ahead', /with the content of a newer commit/],
  ['not-ours', /with content that the history of .* does not have/],
] as const)('a first version that is %s says why it is kept', (order, text) => {
  const firstOrders = new Map([['words', order]]);
  const { failure } = guardNewerFirst({ ...FACTS, firstOrders, plan: planOf(), overrides: overridesOf(false) });
  expect(failure?.message).toMatch(text);
});

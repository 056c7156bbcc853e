/** The decisions about one domain, as tables. */

import { describe, expect, test } from 'vitest';
import {
  afterAnswer,
  afterProof,
  afterRead,
  dueGoals,
  failOpen,
  ROW_RULES,
} from '../../../../src/deployment/associate/decision.ts';
import { continuation, obstacle } from '../../../../src/deployment/associate/domain-failures.ts';
import type { Newest } from '../../../../src/deployment/associate/newest.ts';
import { asRead, heldTo, judgeRound, PROOF_RULES } from '../../../../src/deployment/associate/proof.ts';
import {
  type AssociationResult,
  type DomainState,
  isOpen,
  openGoals,
  resultsOf,
  startDomain,
  type WantedVersion,
} from '../../../../src/deployment/associate/state.ts';
import { PATIENT, unexplained } from '../../../../src/deployment/loop/answers.ts';
import { decide } from '../../../../src/deployment/loop/rules.ts';
import type { AwsError } from '../../../../src/deployment/model/aws-error.ts';
import { cancelled } from '../../../../src/deployment/model/failures.ts';
import type { Association, PackageId, PackageVersion } from '../../../../src/deployment/model/ports.ts';
import type { DomainName } from '../../../../src/dictionaries/dictionary.ts';
import { livePackage, refusal } from '../build.ts';

const DOMAIN = 'search-prod' as DomainName;
const [V1, V2, V3] = ['v1', 'v2', 'v3'] as PackageVersion[] as [PackageVersion, PackageVersion, PackageVersion];

const V9 = 'v9' as PackageVersion;
const theirs: Newest = { kind: 'not-ours', version: V9, shown: livePackage('english', 'theirs', { version: V9 }) };

const wanted = (name: string, version = V2): WantedVersion => ({ id: `F-${name}` as PackageId, name, version });

function row(name: string, status: Association['status'], version: PackageVersion | null = V2): Association {
  const packageId = `F-${name}` as PackageId;
  return { packageId, packageName: name, domain: DOMAIN, status, version, referencePath: null, error: null };
}

const random = () => 0.5;
const settings = (now: number) => ({ now, offersMany: true, blockedForMs: 60_000 });

/** A state after reads and requests, in order: a row list is a read, a package's name a request that AWS took. */
function follow(state: DomainState, ...steps: readonly (readonly [number, readonly Association[] | WantedVersion])[]) {
  return steps.reduce((now, [at, step]) => {
    if (Array.isArray(step)) return afterRead(now, step, at).state;
    const asked = [step as WantedVersion];
    return afterAnswer(now, { asked, refusal: null, rows: [], now: at, random });
  }, state);
}

const english = wanted('english');
const start = startDomain(DOMAIN, [english]);

describe('a row', () => {
  const asked = follow(start, [0, english]);
  const inFlight = follow(asked, [1_000, [row('english', 'ASSOCIATING')]]);
  const live = follow(inFlight, [2_000, [row('english', 'ACTIVE')]]);
  const otherLive = follow(live, [3_000, [row('english', 'ACTIVE', V3)]]);
  const before = afterAnswer(start, {
    ...{ asked: [english], refusal: null, rows: [row('english', 'ACTIVE', V1)], now: 0, random },
  });
  const shownFlying = follow(before, [3_000, [row('english', 'ASSOCIATING')]]);
  const failedBefore = afterAnswer(start, {
    ...{ asked: [english], refusal: null, rows: [row('english', 'ASSOCIATION_FAILED')], now: 0, random },
  });
  const lostAfterFailure = afterAnswer(start, {
    ...{ asked: [english], refusal: refusal('transient', true), rows: [row('english', 'ASSOCIATION_FAILED')] },
    ...{ now: 0, random },
  });

  test.each<[string, DomainState, Association | null, number, string, AssociationResult['outcome'] | null]>([
    ['none', start, null, 0, 'is not associated', null],
    ['the wanted version', start, row('english', 'ACTIVE'), 0, 'runs the wanted version', 'active'],
    ['no version', start, row('english', 'ACTIVE', null), 0, 'is ACTIVE, and AWS shows no version', null],
    [
      'no version after ours',
      inFlight,
      row('english', 'ACTIVE', null),
      99_000,
      'is ACTIVE, and AWS shows no version',
      null,
    ],
    [
      'no version after it was live',
      live,
      row('english', 'ACTIVE', null),
      99_000,
      'is ACTIVE, and AWS shows no version',
      null,
    ],
    ['an older version', start, row('english', 'ACTIVE', V1), 0, 'runs the version from before', null],
    ['an older version after a request', asked, row('english', 'ACTIVE', V1), 0, 'runs the version from before', null],
    [
      'as it was before our request, by a read of a replica soon after its flight',
      shownFlying,
      row('english', 'ACTIVE', V1),
      17_999,
      'may be shown as it was before our request',
      null,
    ],
    [
      'as it was before our request, long after its flight',
      shownFlying,
      row('english', 'ACTIVE', V1),
      18_000,
      'runs another version than we had applied',
      'other-version',
    ],
    [
      'another version after ours was applied',
      inFlight,
      row('english', 'ACTIVE', V3),
      3_000,
      'runs a newer version than ours',
      'other-version',
    ],
    [
      'another version after it was live',
      live,
      row('english', 'ACTIVE', V3),
      3_000,
      'runs a newer version than ours',
      'other-version',
    ],
    [
      'another version still, after another one',
      otherLive,
      row('english', 'ACTIVE', V3),
      4_000,
      'has ended',
      'other-version',
    ],
    [
      'the wanted version, after another one',
      otherLive,
      row('english', 'ACTIVE'),
      4_000,
      'runs the wanted version',
      'active',
    ],
    ['none any more, after another version', otherLive, null, 4_000, 'is not associated', null],
    ['in flight', asked, row('english', 'ASSOCIATING'), 1_000, 'is being associated', null],
    ['in flight again after it was live', live, row('english', 'ASSOCIATING'), 3_000, 'is being associated', null],
    ['failed before we asked', start, row('english', 'ASSOCIATION_FAILED'), 0, 'failed before we asked', null],
    [
      'failed, as before, right after the request',
      failedBefore,
      row('english', 'ASSOCIATION_FAILED'),
      14_999,
      'failed before we asked',
      null,
    ],
    [
      'failed, as before, long after the request',
      failedBefore,
      row('english', 'ASSOCIATION_FAILED'),
      15_000,
      'failed',
      'failed',
    ],
    [
      'failed with another version than before',
      failedBefore,
      row('english', 'ASSOCIATION_FAILED', V1),
      1,
      'failed',
      'failed',
    ],
    [
      'failed, as before, right after it was in flight',
      follow(failedBefore, [60_000, [row('english', 'ASSOCIATING')]]),
      row('english', 'ASSOCIATION_FAILED'),
      74_999,
      'failed before we asked',
      null,
    ],
    [
      'failed, as before, long after it was in flight',
      follow(failedBefore, [60_000, [row('english', 'ASSOCIATING')]]),
      row('english', 'ASSOCIATION_FAILED'),
      75_000,
      'failed',
      'failed',
    ],
    [
      'failed, as before, long after a request without an answer',
      lostAfterFailure,
      row('english', 'ASSOCIATION_FAILED'),
      99_000,
      'failed before we asked',
      null,
    ],
    [
      'failed, as before, after a request without an answer was in flight',
      follow(lostAfterFailure, [60_000, [row('english', 'ASSOCIATING')]]),
      row('english', 'ASSOCIATION_FAILED'),
      75_000,
      'failed',
      'failed',
    ],
    [
      'failed with another version than before a request without an answer',
      lostAfterFailure,
      row('english', 'ASSOCIATION_FAILED', V1),
      1,
      'failed',
      'failed',
    ],
    [
      'a newer version before we asked',
      start,
      row('english', 'ACTIVE', V3),
      0,
      'runs a newer version than ours',
      'other-version',
    ],
    ['failed after it was in flight', inFlight, row('english', 'ASSOCIATION_FAILED'), 1_100, 'failed', 'failed'],
    ['failed where it was not before', asked, row('english', 'ASSOCIATION_FAILED'), 1, 'failed', 'failed'],
    ['being dissociated', asked, row('english', 'DISSOCIATING'), 1, 'is being dissociated, or could not be', null],
    [
      'that could not be dissociated',
      asked,
      row('english', 'DISSOCIATION_FAILED'),
      1,
      'is being dissociated, or could not be',
      null,
    ],
  ])('%s', (_, state, shown, now, rule, outcome) => {
    const goal = state.goals[0];
    if (goal === undefined) throw new RangeError('no goal');
    const decision = decide(ROW_RULES, { domain: DOMAIN, goal, row: shown, now, busyAt: 0 });
    expect(decision.rule).toBe(rule);
    expect(decision.outcome.result?.outcome ?? null).toBe(outcome);
  });

  test('that had failed before we asked waits for its turn while the domain works on the others', () => {
    const rows = (busy: Association) => [row('english', 'ASSOCIATION_FAILED'), busy];
    const asked = follow(failedBefore, [1_000, rows(row('german', 'ASSOCIATING'))]);
    const ends = [60_000, 61_000, 90_000].map((now) => {
      const busy = row('german', now < 70_000 ? 'ASSOCIATING' : 'ACTIVE');
      return resultsOf(follow(asked, [now, rows(busy)])).get(english.id)?.outcome;
    });
    expect(ends).toEqual([undefined, undefined, 'failed']);
    // Between two packages of a request none is in flight.
    const both = startDomain(DOMAIN, [english, wanted('german')]);
    const sent = afterAnswer(both, {
      ...{ asked: [...both.goals.map((goal) => goal.wanted)], refusal: null, now: 0, random: () => 0 },
      rows: [row('english', 'ASSOCIATION_FAILED')],
    });
    const first = follow(sent, [60_000, rows(row('german', 'ASSOCIATING'))], [70_000, rows(row('german', 'ACTIVE'))]);
    expect(resultsOf(first).get(english.id)).toBeUndefined();
  });

  test('that has failed stays so', () => {
    const failed = follow(
      inFlight,
      [2_000, [row('english', 'ASSOCIATION_FAILED')]],
      [3_000, [row('english', 'ACTIVE')]],
    );
    expect(resultsOf(failed).get(english.id)?.outcome).toBe('failed');
  });

  test('tells progress when one more is live than ever, and not when one came and went', () => {
    const both = startDomain(DOMAIN, [english, wanted('german')]);
    const one = afterRead(both, [row('english', 'ACTIVE')], 0);
    expect(one.progress).toBe(true);
    const none = afterRead(one.state, [row('english', 'ASSOCIATING')], 1);
    expect(none.progress).toBe(false);
    expect(afterRead(none.state, [row('english', 'ACTIVE')], 2).progress).toBe(false);
    expect(afterRead(none.state, [row('english', 'ACTIVE'), row('german', 'ACTIVE')], 2).progress).toBe(true);
  });
});

describe('what is asked for', () => {
  const both = startDomain(DOMAIN, [english, wanted('german')]);
  const names = (state: DomainState, rows: readonly Association[], now: number, offersMany = true) =>
    dueGoals(state, rows, { ...settings(now), offersMany }).map(({ name }) => name);

  test('is everything at once where AWS offers that, else one after another', () => {
    expect(names(both, [], 0)).toEqual(['english', 'german']);
    expect(names(both, [], 0, false)).toEqual(['english']);
    expect(names({ ...both, oneByOne: true }, [], 0)).toEqual(['english']);
  });

  test.each(['ASSOCIATING', 'DISSOCIATING'] as const)('is nothing while a row is %s', (status) => {
    expect(names(both, [row('english', status)], 0)).toEqual([]);
    expect(names(both, [row('others', status)], 0)).toEqual([]);
  });

  test.each(['ACTIVE', 'ASSOCIATION_FAILED', 'DISSOCIATION_FAILED'] as const)(
    'is not kept back by a row that is %s',
    (status) => {
      expect(names(both, [row('others', status)], 0)).toEqual(['english', 'german']);
    },
  );

  test('is asked for all the same when a row of somebody else never ends', () => {
    const rows = [row('others', 'ASSOCIATING')];
    const seen = follow(both, [0, rows], [59_999, rows]);
    expect(names(seen, rows, 59_999)).toEqual([]);
    expect(names(seen, rows, 60_000)).toEqual(['english', 'german']);
    // Another one: the time begins again.
    const next = follow(seen, [59_999, [row('yet-others', 'ASSOCIATING')]]);
    expect(names(next, [row('yet-others', 'ASSOCIATING')], 60_000)).toEqual([]);
    // One of ours: a domain never has two of ours in flight.
    const ours = [row('others', 'ASSOCIATING'), row('english', 'ASSOCIATING')];
    expect(names(follow(both, [0, ours], [90_000, ours]), ours, 90_000)).toEqual([]);
  });

  test('is not asked for again while reads may lag behind the request', () => {
    const asked = follow(both, [0, english]);
    // Nor is anything else: the domain would have two of ours in flight.
    expect(names(asked, [], 14_999)).toEqual([]);
    expect(names(asked, [], 15_000)).toEqual(['english', 'german']);
    // Its row may show the time before.
    const before = [row('english', 'ACTIVE', V1)];
    expect(names(follow(asked, [1_000, before]), before, 14_999)).toEqual([]);
    // A row without a version shows that the request has ended.
    const unshown = [row('english', 'ACTIVE', null)];
    expect(names(follow(asked, [1_000, unshown]), unshown, 1_000)).toEqual(['german']);
  });

  test('is not what has a result', () => {
    expect(names(follow(both, [0, [row('english', 'ACTIVE')]]), [row('english', 'ACTIVE')], 0)).toEqual(['german']);
  });
});

describe('an answer', () => {
  const both = startDomain(DOMAIN, [english, wanted('german')]);
  const answered = (
    error: AwsError | null,
    state = both,
    asked: readonly WantedVersion[] = [english],
    rows: readonly Association[] = [],
    now = 0,
  ) => afterAnswer(state, { asked, refusal: error, rows, now, random });

  test('that takes the request clears what was refused before', () => {
    const busy = answered(refusal('busy'));
    expect(busy.patience.last?.kind).toBe('busy');
    expect(answered(null, busy).patience.last).toBeNull();
  });

  test.each(['busy', 'transient'] as const)('%s means: later, however often', (kind) => {
    let state = both;
    for (let now = 0; now < 3_600_000; now += 20_000) state = answered(refusal(kind), state, [english], [], now);
    expect(openGoals(state)).toHaveLength(2);
    const { notBefore } = state.patience;
    expect(dueGoals(state, [], settings(notBefore - 1))).toEqual([]);
    expect(dueGoals(state, [], settings(notBefore))).not.toEqual([]);
  });

  test('that was lost counts as a request', () => {
    const due = (now: number) =>
      dueGoals(answered(refusal('transient', true)), [], settings(now)).map(({ name }) => name);
    expect(due(14_999)).toEqual([]);
    expect(due(15_000)).toEqual(['english', 'german']);
  });

  test.each(['access-denied', 'disabled', 'rejected', 'already-applied', 'conflict', 'not-found', 'quota'] as const)(
    '%s to many means: one by one',
    (kind) => {
      const state = answered(
        refusal(kind),
        both,
        [english, wanted('german')].map((one) => both.goals.find(({ wanted: { id } }) => id === one.id)?.wanted ?? one),
      );
      expect(state.oneByOne).toBe(true);
      expect(openGoals(state)).toHaveLength(2);
    },
  );

  test('credentials that end fail all of many', () => {
    const asked = both.goals.map(({ wanted: one }) => one);
    expect(openGoals(answered(refusal('credentials'), both, asked))).toEqual([]);
  });

  test.each(['access-denied', 'quota', 'rejected', 'disabled', 'credentials'] as const)('%s is final', (kind) => {
    expect(resultsOf(answered(refusal(kind))).get(english.id)).toMatchObject({ outcome: 'failed' });
  });

  test.each(['conflict', 'already-applied'] as const)('%s may pass for 20 s, and is meant then', (kind) => {
    const first = answered(refusal(kind));
    expect(openGoals(first)).toHaveLength(2);
    expect(openGoals(answered(refusal(kind), first, [english], [], 19_999))).toHaveLength(2);
    expect(openGoals(answered(refusal(kind), first, [english], [], 20_000))).toHaveLength(1);
    // Another answer in between: the time begins again.
    const between = answered(null, first, [english], [], 10_000);
    expect(openGoals(answered(refusal(kind), between, [english], [], 20_000))).toHaveLength(2);
  });

  test('a conflict that nothing explains is asked again, however long', () => {
    let state = both;
    for (let now = 0; now < 3_600_000; now += 20_000)
      state = answered(refusal('conflict', false, true), state, [english], [], now);
    expect(openGoals(state)).toHaveLength(2);
    expect(unexplained(openGoals(state)[0]?.patience ?? PATIENT)).toMatchObject({ kind: 'conflict' });
    // A domain that says to be busy explains it.
    const busy = answered(refusal('busy'), state, [english], [], 3_600_000);
    expect(unexplained(openGoals(busy)[0]?.patience ?? PATIENT)).toBeNull();
  });

  test('that it is applied already counts by what the domain runs', () => {
    const last = (rows: readonly Association[]) =>
      resultsOf(
        answered(refusal('already-applied'), answered(refusal('already-applied')), [english], rows, 20_000),
      ).get(english.id);
    expect(last([row('english', 'ACTIVE', V3)])).toMatchObject({ outcome: 'other-version' });
    expect(last([row('english', 'ASSOCIATION_FAILED')])).toMatchObject({
      outcome: 'failed',
      failure: { message: expect.stringContaining('could not take package english v2 (ASSOCIATION_FAILED)') },
    });
    expect(last([{ ...row('english', 'ASSOCIATION_FAILED'), unknownStatus: 'UPDATE_FAILED' }])).toMatchObject({
      failure: { message: expect.stringContaining('could not take package english v2 (UPDATE_FAILED)') },
    });
    expect(last([row('english', 'DISSOCIATION_FAILED')])).toMatchObject({
      failure: { message: expect.stringContaining('where it is DISSOCIATION_FAILED') },
    });
    expect(last([])).toMatchObject({ failure: { code: 'association-failed' } });
  });
});

test('where AWS shows no version, it is asked once, and its consent is no proof', () => {
  const rows = [row('english', 'ACTIVE', null)];
  expect(dueGoals(start, rows, settings(0))).toEqual([english]);
  const asked = follow(start, [0, english], [1_000, rows]);
  expect(dueGoals(asked, rows, settings(99_000))).toEqual([]);
  expect(dueGoals(asked, [row('english', 'ACTIVE', V1)], settings(99_000))).toEqual([english]);
  const [goal] = openGoals(asked);
  expect(goal && obstacle(goal, asked, rows)).toBe('its row there is ACTIVE, but AWS does not show with which version');
  const said = (now: number, state: DomainState) =>
    afterAnswer(state, { asked: [english], refusal: refusal('already-applied'), rows, now, random });
  expect(resultsOf(said(20_000, said(0, start))).get(english.id)).toMatchObject({
    outcome: 'failed',
    failure: { code: 'association-failed' },
  });
});

describe('the message of a time-out', () => {
  const goal = (state: DomainState) => openGoals(state)[0] ?? fail();
  const fail = (): never => {
    throw new RangeError('nothing is open');
  };

  test.each<[string, DomainState, readonly Association[], string]>([
    ['its own row', start, [row('english', 'ASSOCIATING')], 'its row there is ASSOCIATING'],
    [
      'others',
      start,
      [row('rock', 'ASSOCIATING')],
      'it was not requested: the domain does one operation at a time and is busy with rock (ASSOCIATING)',
    ],
    ['nothing', start, [], 'it was not requested'],
    ['a request', follow(start, [0, english]), [], 'it was requested'],
    [
      'a refusal',
      afterAnswer(start, { asked: [english], refusal: refusal('busy'), rows: [], now: 0, random }),
      [],
      'AWS accepted no request for it',
    ],
  ])('names %s', (_, state, rows, text) => {
    expect(obstacle(goal(state), state, rows)).toBe(text);
  });

  test.each<[string, DomainState, readonly Association[], string]>([
    ['its row in flight', start, [row('english', 'ASSOCIATING')], 'AWS continues'],
    ['a request', follow(start, [0, english]), [], 'AWS may continue'],
    ['a row at rest after a request', follow(start, [0, english]), [row('english', 'ACTIVE', V1)], 'AWS may continue'],
    ['none', start, [row('english', 'ACTIVE', V1)], 'AWS took no request'],
    [
      'a refusal',
      afterAnswer(start, { asked: [english], refusal: refusal('busy'), rows: [], now: 0, random }),
      [row('rock', 'ASSOCIATING')],
      'AWS took no request',
    ],
  ])('says what continues after the time-out with %s: %s', (_, state, rows, text) => {
    expect(continuation(goal(state), rows)).toContain(text);
  });

  test('goes to what is open alone', () => {
    const state = failOpen(
      follow(startDomain(DOMAIN, [english, wanted('german')]), [0, [row('english', 'ACTIVE')]]),
      [],
      () => cancelled(),
    );
    expect([...resultsOf(state).values()].map(({ outcome }) => outcome)).toEqual(['active', 'failed']);
  });

  test('says whether the domain was read without the package, or not at all', () => {
    const rowAfter = (rows: readonly Association[] | null) =>
      resultsOf(failOpen(startDomain(DOMAIN, [english]), rows, () => cancelled())).get(english.id)?.row;
    expect(rowAfter(null)).toBeUndefined();
    expect(rowAfter([])).toBeNull();
    expect(rowAfter([row('english', 'ACTIVE')])).toMatchObject({ status: 'ACTIVE' });
  });

  test.each([
    ['nothing was asked for', start, false],
    ['AWS took the request', follow(start, [0, english]), true],
  ])('says whether something was begun: %s', (_, state, begun) => {
    expect(resultsOf(failOpen(state, [], () => cancelled())).get(english.id)).toMatchObject({ begun });
  });
});

describe('the proof', () => {
  const active = (version = V2): AssociationResult => ({ outcome: 'active', row: row('english', 'ACTIVE', version) });
  const other: AssociationResult = { outcome: 'other-version', row: row('english', 'ACTIVE', V3) };
  const failed: AssociationResult = { outcome: 'failed', row: null, failure: cancelled() };
  const ours = (version = V2): Newest => ({ kind: 'ours', version });

  test.each<[string, AssociationResult | undefined, Newest, boolean, string, string]>([
    ['no result', undefined, ours(), true, 'has failed', 'holds'],
    ['a failure', failed, { kind: 'gone' }, true, 'has failed', 'holds'],
    ['our newest version', active(), ours(), true, 'runs the newest version, which is ours', 'live'],
    [
      'another version that is ours and the newest',
      other,
      ours(V3),
      true,
      'runs the newest version, which is ours',
      'live',
    ],
    [
      'an older version of the same content',
      active(),
      ours(V3),
      true,
      'is behind a newer version of the same content',
      'repeat',
    ],
    [
      'the same when no time is left',
      active(),
      ours(V3),
      false,
      'runs ours, of which there is a newer version of the same content',
      'holds',
    ],
    ['another version when no time is left', other, ours(V2), false, 'runs what somebody else published', 'failed'],
    [
      'ours, of which others published a newer one',
      active(),
      theirs,
      true,
      'ran ours, and somebody has published since',
      'overtaken',
    ],
    ['what others published', other, theirs, true, 'runs what somebody else published', 'failed'],
    ['a package that is gone', active(), { kind: 'gone' }, true, 'the package is gone', 'failed'],
    [
      'the newest version while it is being associated',
      { outcome: 'other-version', row: row('english', 'ASSOCIATING', V3) },
      ours(V3),
      true,
      'is behind a newer version of the same content',
      'repeat',
    ],
  ])('of %s', (_, result, newest, mayRepeat, rule, kind) => {
    const decision = decide(PROOF_RULES, { domain: DOMAIN, wanted: english, result, newest, mayRepeat });
    expect([decision.rule, decision.outcome.kind]).toEqual([rule, kind]);
  });

  test('brings a domain to the newest version as a whole, without what others published', () => {
    const [german, french] = [wanted('german'), wanted('french')];
    const results = new Map([
      [
        DOMAIN,
        new Map([
          [english.id, active()],
          [german.id, active()],
          [french.id, active()],
        ]),
      ],
    ]);
    const newest = new Map<PackageId, Newest>([
      [english.id, ours(V3)],
      [german.id, ours()],
      [french.id, theirs],
    ]);
    const round = judgeRound(new Map([[DOMAIN, [english, german, french]]]), results, newest, true);
    expect(round.next.get(DOMAIN)).toEqual([{ ...english, version: V3 }, german]);
    expect(round.overtaken.get(DOMAIN)).toEqual([french]);
    // A package that AWS does not show is gone.
    expect(
      judgeRound(new Map([[DOMAIN, [english]]]), results, new Map(), true)
        .results.get(DOMAIN)
        ?.get(english.id),
    ).toMatchObject({ row: { packageName: 'english' }, failure: { code: 'conflict' } });
  });

  test('associates again where all are behind, and leaves out what has failed', () => {
    const [german, french] = [wanted('german'), wanted('french')];
    const next = (ones: readonly WantedVersion[], results: readonly AssociationResult[]) =>
      judgeRound(
        new Map([[DOMAIN, ones]]),
        new Map([[DOMAIN, new Map(results.map((result, index) => [(ones[index] ?? english).id, result]))]]),
        new Map<PackageId, Newest>([
          [english.id, ours(V3)],
          [german.id, ours(V3)],
        ]),
        true,
      ).next.get(DOMAIN);
    expect(next([english, german], [active(), active()])).toHaveLength(2);
    // One that failed before, and one whose package is gone.
    expect(next([english, german], [active(), failed])).toEqual([{ ...english, version: V3 }]);
    expect(next([english, french], [active(), active()])).toEqual([{ ...english, version: V3 }]);
    expect(next([german], [failed])).toBeUndefined();
  });

  test.each<[string, AssociationResult | undefined, string]>([
    ['runs another version', other, 'runs a version of english that this run did not publish'],
    [
      'is associated again',
      { outcome: 'other-version', row: row('english', 'ASSOCIATING', V3) },
      'is ASSOCIATING again',
    ],
  ])('says of a package of others that it %s', (_, result, words) => {
    const proof = { domain: DOMAIN, wanted: english, result, newest: theirs, mayRepeat: true };
    const { outcome } = decide(PROOF_RULES, proof);
    expect(outcome.kind === 'failed' && outcome.failure.message).toContain(words);
  });

  test('leaves another version that a later read still shows as it was', () => {
    const rows = [row('english', 'ACTIVE', V3)];
    expect(heldTo(DOMAIN, new Map([[english.id, other]]), rows).get(english.id)).toBe(other);
  });

  test.each<[string, readonly Association[], string, string | undefined]>([
    ['still has the version', [row('english', 'ACTIVE')], 'active', 'ACTIVE'],
    ['has another one', [row('english', 'ACTIVE', V3)], 'superseded', 'ACTIVE'],
    ['is losing it', [row('english', 'DISSOCIATING')], 'conflict', 'DISSOCIATING'],
    ['does not have it any more', [], 'conflict', undefined],
  ])('holds a result to a domain that %s', (_, rows, expected, status) => {
    const held = heldTo(DOMAIN, new Map([[english.id, active()]]), rows).get(english.id);
    expect(held?.outcome === 'failed' ? held.failure.code : held?.outcome).toBe(expected);
    expect(held?.row === undefined ? 'not read' : held.row?.status).toBe(status);
    if (held?.outcome === 'failed') expect(held.lost).toBe(true);
  });
});

describe('a result of an earlier round, by a later read', () => {
  const english = wanted('english');
  const active: AssociationResult = { outcome: 'active', row: row('english', 'ACTIVE', V2) };
  const read = (...rows: Association[]) => asRead(DOMAIN, new Map([[english.id, active]]), rows).get(english.id);

  test('is as it was where the domain still runs it', () => {
    expect(read(row('english', 'ACTIVE', V2))).toBe(active);
  });

  test.each([row('english', 'ACTIVE', V3), row('english', 'ASSOCIATING', V3)])(
    'is another version where it is $status with v3',
    (now) => {
      expect(read(now)).toEqual({ outcome: 'other-version', row: now });
    },
  );

  test('has failed where the domain does not have it', () => {
    expect(read()).toMatchObject({ outcome: 'failed', row: null, failure: { code: 'conflict' }, lost: true });
  });
});

test('what is associated again is not called what the domain runs', () => {
  const active: AssociationResult = { outcome: 'active', row: row('english', 'ACTIVE', V2) };
  const rows = [row('english', 'ASSOCIATING', V3)];
  const held = heldTo(DOMAIN, new Map([[wanted('english').id, active]]), rows).get(wanted('english').id);
  expect(held).toMatchObject({ outcome: 'failed', failure: { code: 'superseded' } });
  expect(held?.outcome === 'failed' && held.failure.message).toContain('is ASSOCIATING again');
});

test('a failure is reported with the row of the last read', () => {
  const failed: AssociationResult = { outcome: 'failed', row: row('english', 'ACTIVE'), failure: cancelled() };
  const held = heldTo(DOMAIN, new Map([[wanted('english').id, failed]]), []);
  expect([...held.values()]).toEqual([{ ...failed, row: null }]);
});

test('a slow read shows rows of others only from its end on', () => {
  const rows = [row('german', 'ASSOCIATING')];
  const { state } = afterRead(startDomain(DOMAIN, [wanted('english')]), rows, 1_000, 4_000);
  expect(state.blocked?.since).toBe(4_000);
  // The next one shows them for as long as it is known.
  expect(afterRead(state, rows, 5_000, 6_000).state.blocked?.since).toBe(4_000);
  // Rows at rest block nothing.
  expect(afterRead(state, [row('german', 'ACTIVE')], 7_000).state.blocked).toBeNull();
});

test('a request is not made for what is not ours any more', () => {
  const all = [wanted('english'), wanted('french'), wanted('german')];
  const rows = [row('english', 'ACTIVE', V1)];
  const state = afterProof(startDomain(DOMAIN, all), new Map([['english', cancelled()]]), rows);
  expect(openGoals(state).map((goal) => goal.wanted)).toEqual(all.slice(1));
  expect(all.map((one) => isOpen(state, one))).toEqual([false, true, true]);
  expect(resultsOf(state).get(english.id)).toEqual({ outcome: 'failed', row: rows[0], failure: cancelled() });
});

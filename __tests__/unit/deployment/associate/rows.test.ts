/** What a row of a domain says, and what is asked for, as tables. */

import { describe, expect, test } from 'vitest';
import { afterAnswer, afterRead, dueGoals, ROW_RULES } from '../../../../src/deployment/associate/decision.ts';
import {
  type AssociationResult,
  type DomainState,
  resultsOf,
  startDomain,
} from '../../../../src/deployment/associate/state.ts';
import { decide } from '../../../../src/deployment/loop/rules.ts';
import type { Association } from '../../../../src/deployment/model/ports.ts';
import { refusal } from '../build.ts';
import { DOMAIN, english, follow, random, row, settings, start, V1, V3, wanted } from './support.ts';

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

/** The answers of a domain to what is asked for, and the message of a time-out, as tables. */

import { describe, expect, test } from 'vitest';
import { afterAnswer, dueGoals, failOpen } from '../../../../src/deployment/associate/decision.ts';
import { continuation, obstacle } from '../../../../src/deployment/associate/domain-failures.ts';
import {
  type DomainState,
  openGoals,
  resultsOf,
  startDomain,
  type WantedVersion,
} from '../../../../src/deployment/associate/state.ts';
import { PATIENT, unexplained } from '../../../../src/deployment/loop/answers.ts';
import type { AwsError } from '../../../../src/deployment/model/aws-error.ts';
import { cancelled } from '../../../../src/deployment/model/failures.ts';
import type { Association } from '../../../../src/deployment/model/ports.ts';
import { refusal } from '../build.ts';
import { DOMAIN, english, follow, random, row, settings, start, V1, V3, wanted } from './support.ts';

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

/** The proof that a domain runs the right version, and results by a later read, as tables. */

import { describe, expect, test } from 'vitest';
import { afterProof, afterRead } from '../../../../src/deployment/associate/decision.ts';
import type { Newest } from '../../../../src/deployment/associate/newest.ts';
import { asRead, heldTo, judgeRound, PROOF_RULES } from '../../../../src/deployment/associate/proof.ts';
import {
  type AssociationResult,
  isOpen,
  openGoals,
  resultsOf,
  startDomain,
  type WantedVersion,
} from '../../../../src/deployment/associate/state.ts';
import { decide } from '../../../../src/deployment/loop/rules.ts';
import { cancelled } from '../../../../src/deployment/model/failures.ts';
import type { Association, PackageId } from '../../../../src/deployment/model/ports.ts';
import { DOMAIN, english, row, theirs, V1, V2, V3, wanted } from './support.ts';

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

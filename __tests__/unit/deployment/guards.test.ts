/** Each guard as a function of the plan: what it lets through, what it refuses, and what a start by hand changes. */

import { describe, expect, test } from 'vitest';
import type { Comparison } from '../../../src/deployment/plan/comparison.ts';
import { type GuardCase, runGuards } from '../../../src/deployment/plan/guards.ts';
import { overridesOf } from '../../../src/deployment/plan/overrides.ts';
import { makePlan } from '../../../src/deployment/plan/plan.ts';
import { dictionary, livePackage, observation, observed, REPOSITORY } from './build.ts';

const BY_HAND = overridesOf(true);
const OTHER = 'acme/other';

function compared(removed: number, keysBefore: number): Comparison {
  const diff = { added: 0, removed, changed: 0, keysBefore, keysAfter: keysBefore - removed, examples: [] };
  return { kind: 'compared', diff, format: 'word-list', bytesBefore: 100, source: 'deployed', why: '' };
}

/** An update of one dictionary, by a push, with nothing to object to. */
function guardCase(parts: Partial<GuardCase> = {}, owner = REPOSITORY): GuardCase {
  const live = livePackage('words', 'old');
  const seen = observation([observed({ ...live, description: live.description.replace(REPOSITORY, owner) }, null)]);
  const overrides = parts.overrides ?? overridesOf(false);
  const context = { removals: [], repository: REPOSITORY, takeOver: overrides.takeOver };
  return {
    plan: makePlan([dictionary('words', 'new')], seen, context),
    observation: seen,
    comparisons: new Map([['words', compared(0, 10)]]),
    ...{ maxRemovedPercent: 50, repository: REPOSITORY, overrides, publishes: true, sha: 'f'.repeat(40) },
    ...{ orders: new Map(), removedSince: new Set<string>() },
    ...parts,
  };
}

const codeOf = (one: GuardCase) => runGuards(one).failure?.code ?? null;

describe('lost entries', () => {
  test.each([
    [compared(5, 10), 50, null],
    [compared(6, 10), 50, 'removal-guard'],
    [compared(10, 10), 100, null],
    [compared(0, 0), 0, null],
    [{ kind: 'unknown', why: 'nobody knows' } as const, 0, null],
  ])('%j with a limit of %d gives %s', (comparison, maxRemovedPercent, code) => {
    expect(codeOf(guardCase({ comparisons: new Map([['words', comparison]]), maxRemovedPercent }))).toBe(code);
  });

  test('what nobody can tell is a warning with the reason', () => {
    const comparisons = new Map<string, Comparison>([['words', { kind: 'unknown', why: 'nobody knows' }]]);
    expect(runGuards(guardCase({ comparisons })).warnings.join()).toContain('(nobody knows)');
  });
});

describe('what others own', () => {
  test.each([
    ['by a push', {}, 'conflict', 0],
    ['by hand', { overrides: BY_HAND }, null, 1],
    ['by a mode that only tells', { publishes: false }, null, 0],
  ])('%s', (_, parts, code, notices) => {
    const { failure, notices: told } = runGuards(guardCase(parts, OTHER));
    expect(failure?.code ?? null).toBe(code);
    expect(told).toHaveLength(notices);
  });

  test('a takeover marks unchanged content too', () => {
    const live = livePackage('words', 'new');
    const seen = observation([observed({ ...live, description: live.description.replace(REPOSITORY, OTHER) }, null)]);
    const kinds = (takeOver: boolean) =>
      makePlan([dictionary('words', 'new')], seen, { removals: [], repository: REPOSITORY, takeOver }).packages.map(
        ({ kind }) => kind,
      );
    expect(kinds(false)).toEqual(['unchanged']);
    expect(kinds(true)).toEqual(['update']);
  });
});

describe('a newer commit', () => {
  test.each([
    ['ahead', {}, 'superseded', 0],
    ['ahead', { overrides: BY_HAND }, null, 1],
    ['behind', {}, null, 0],
    ['diverged', {}, null, 0],
    [null, {}, null, 1],
  ] as const)('%s', (order, parts, code, notices) => {
    const { failure, notices: told } = runGuards(guardCase({ ...parts, orders: new Map([['abcdef0', order]]) }));
    expect(failure?.code ?? null).toBe(code);
    expect(told).toHaveLength(notices);
  });
});

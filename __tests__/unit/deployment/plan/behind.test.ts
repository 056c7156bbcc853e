/** What domains would lose that are behind the newest version. */

import { describe, expect, test } from 'vitest';
import type { Association, PackageVersion, VersionRecord } from '../../../../src/deployment/model/ports.ts';
import {
  type BehindComparison,
  isCompared,
  packagesBehind,
  versionsBehind,
} from '../../../../src/deployment/plan/behind.ts';
import type { Comparison } from '../../../../src/deployment/plan/comparison.ts';
import { guardBehind } from '../../../../src/deployment/plan/guards/lost-entries.ts';
import type { ObservedPackage } from '../../../../src/deployment/plan/observe.ts';
import { makePlan } from '../../../../src/deployment/plan/plan.ts';
import type { DomainName } from '../../../../src/dictionaries/dictionary.ts';
import { dictionary, livePackage, observation, observed, REPOSITORY, row as rowOf } from '../build.ts';

const v = (number: number) => `v${number}` as PackageVersion;
const PROD = 'prod' as DomainName;
const STAGING = 'staging' as DomainName;
const words = { ...dictionary('words', 'new'), domains: [PROD, STAGING] };
const live = livePackage('words', 'new', { version: v(4) });

const row = (domain: DomainName, version: PackageVersion | null, status: Association['status'] = 'ACTIVE') =>
  rowOf(live, { domain, version, status });

function behind(prod: Association | null, seenLive: ObservedPackage = observed(live, 'new', 'c'.repeat(40))) {
  const seen = observation(
    [seenLive],
    [prod, row(STAGING, v(4))].filter((one) => one !== null),
  );
  const plan = makePlan([words], seen, { removals: [], repository: REPOSITORY, takeOver: false });
  return packagesBehind(plan).flatMap(({ rows }) => rows.map(({ domain, version }) => `${domain} ${version}`));
}

describe('domains that are behind', () => {
  test.each<[string, Association | null, readonly string[]]>([
    ['run an older version', row(PROD, v(1)), ['prod v1']],
    ['are getting one', row(PROD, v(2), 'ASSOCIATING'), ['prod v2']],
    ['did not get the newest', row(PROD, v(4), 'ASSOCIATION_FAILED'), ['prod v4']],
    ['do not have it', null, []],
    ['do not say which', row(PROD, null), ['prod null']],
    ['run the newest', row(PROD, v(4)), []],
  ])('%s', (_, prod, expected) => {
    expect(behind(prod)).toEqual(expected);
  });

  test('are compared with the newest that any runs, where AWS shows no available version', () => {
    const hidden = observed({ ...live, version: null, status: 'VALIDATION_FAILED' as const }, null);
    // Also one that the step does not list.
    const running = (version: PackageVersion) => ({ ...hidden, running: { ...hidden.trust, version } });
    expect(behind(row(PROD, v(2)), running(v(4)))).toEqual(['prod v2']);
    expect(behind(row(PROD, v(4)), running(v(9)))).toEqual(['prod v4', 'staging v4']);
  });
});

describe('a first version', () => {
  const v1 = livePackage('words', 'new', { version: v(1), status: 'VALIDATION_FAILED' });
  const one = observed(v1, null);
  const forgotten = { ...one, trust: { ...one.trust, content: { kind: 'unknown', why: 'overwritten' } as const } };

  test('whose record an attempt has overwritten is looked for', () => {
    const plan = (seen: typeof one) =>
      makePlan([words], observation([seen], [rowOf(v1, { domain: PROD })]), {
        ...{ removals: [], repository: REPOSITORY, takeOver: false },
      });
    expect(packagesBehind(plan(forgotten))).toHaveLength(1);
    expect(packagesBehind(plan({ ...one, trust: observed({ ...v1, status: 'AVAILABLE' }, null).trust }))).toEqual([]);
  });

  test('is meant, and no later one', () => {
    const second = { ...v1, version: v(2) };
    const plan = makePlan([words], observation([{ ...forgotten, live: second }], [rowOf(second, { domain: PROD })]), {
      removals: [],
      repository: REPOSITORY,
      takeOver: false,
    });
    expect(packagesBehind(plan)).toEqual([]);
  });

  test('is the version that the dictionary is compared with anyway, and no other is', () => {
    const behindOf = (version: PackageVersion): BehindComparison => ({
      ...{ name: 'words', version, domains: [PROD], isShown: true, comparison: { kind: 'unknown', why: '' } },
    });
    const of = { dictionary: words, observed: forgotten, rows: [], isChanging: true };
    expect([v(1), v(9)].map((version) => isCompared(behindOf(version), of))).toEqual([true, false]);
    const hidden = { ...forgotten, live: { ...v1, version: null }, running: { ...one.trust, version: v(9) } };
    expect([v(1), v(9)].map((version) => isCompared(behindOf(version), { ...of, observed: hidden }))).toEqual([
      false,
      true,
    ]);
  });
});

describe('the versions that they run', () => {
  const record = (number: number): VersionRecord => ({
    version: v(number),
    commitMessage: `m${number}`,
    createdAt: null,
  });
  const history = [1, 2, 3, 4].map(record);
  const newest = observed(live, 'new');
  const versions = (...rows: readonly Association[]) => versionsIn(history, ...rows);
  const versionsIn = (known: readonly VersionRecord[] | null, ...rows: readonly Association[]) =>
    versionsOf(true, known, ...rows);
  const versionsOf = (isChanging: boolean, known: readonly VersionRecord[] | null, ...rows: readonly Association[]) =>
    versionsBehind({ rows, observed: newest, isChanging }, known).map(({ record, domains, isShown }) => [
      record?.version ?? null,
      domains,
      isShown,
    ]);

  test('are those of their rows, each once', () => {
    expect(versions(row(PROD, v(1)), row(STAGING, v(1)))).toEqual([[v(1), [PROD, STAGING], true]]);
    expect(versions(row(PROD, v(9)))).toEqual([[v(9), [PROD], true]]);
  });

  test.each([
    // Where more is to come, associations may have failed before.
    ['ASSOCIATION_FAILED', true, [3, 2, 1]],
    ['ASSOCIATION_FAILED', false, [3]],
    ['ASSOCIATING', true, [3]],
    ['ASSOCIATING', false, [3]],
  ] as const)('may be any from before: %s, with a new version to come: %s', (status, isChanging, earlier) => {
    const may = (...numbers: readonly number[]) => numbers.map((number) => [v(number), [PROD], false]);
    const of = (version: PackageVersion | null) => versionsOf(isChanging, history, row(PROD, version, status));
    // The newest is what the dictionary is compared with anyway.
    expect(of(v(4))).toEqual(may(...earlier));
    expect(of(null)).toEqual(may(...earlier));
    // The row may also name the version that the domain runs.
    expect(of(v(2))).toEqual(may(2, 1));
    // A domain whose first association failed has none.
    expect(of(v(1))).toEqual(may(1));
  });

  test('are the newest three of a long history', () => {
    const long = Array.from({ length: 30 }, (_, index) => record(index + 1));
    const found = versionsIn(long, row(PROD, v(30), 'ASSOCIATION_FAILED')).map(([version]) => version);
    expect(found).toEqual([v(30), v(29), v(28), v(27)]);
  });

  test('are not known where a row names none', () => {
    expect(versions(row(PROD, null))).toEqual([[null, [PROD], false]]);
  });

  test('are not known where the association failed and no earlier one shows', () => {
    const failed = row(PROD, v(3), 'ASSOCIATION_FAILED');
    for (const known of [null, [], [record(3), record(4)]]) {
      expect(versionsIn(known, failed)).toEqual([
        [v(3), [PROD], false],
        [null, [PROD], false],
      ]);
      expect(versionsIn(known, failed, row(STAGING, v(3)))).toEqual([
        [v(3), [PROD, STAGING], false],
        [null, [PROD], false],
      ]);
      // Before the first one it ran none.
      expect(versionsIn(known, row(PROD, v(1), 'ASSOCIATION_FAILED'))).toEqual([[v(1), [PROD], false]]);
    }
  });

  test('have the last record of a number that was used twice, in whatever order', () => {
    const at = (commitMessage: string, seconds: number): VersionRecord => ({
      ...{ version: v(2), commitMessage, createdAt: new Date(seconds * 1000) },
    });
    const [rejected, live] = [at('rejected', 20), at('live', 30)];
    for (const known of [
      [record(1), rejected, live, record(3)],
      [record(3), live, rejected, record(1)],
    ]) {
      const found = [row(PROD, v(2)), row(PROD, v(3), 'ASSOCIATION_FAILED')].map((one) =>
        versionsBehind({ rows: [one], observed: newest, isChanging: true }, known).map(
          (version) => version.record?.commitMessage,
        ),
      );
      expect(found).toEqual([['live'], ['m3', 'live', 'm1']]);
    }
  });
});

describe('the guard of what they would lose', () => {
  const plan = makePlan([words], observation([observed(live, 'new')]), {
    ...{ removals: [], repository: REPOSITORY, takeOver: false },
  });
  const compared = (removed: number, source: 'deployed' | 'first-upload' = 'deployed'): Comparison => {
    const diff = { added: 0, removed, changed: 0, keysBefore: 10, keysAfter: 10 - removed, examples: [] };
    return { kind: 'compared', diff, format: 'word-list', bytesBefore: 100, source, why: 'why' };
  };
  const judge = (comparison: Comparison, isShown = true, maxRemovedPercent = 50) => {
    const one: BehindComparison = { name: 'words', version: v(1), domains: [PROD], isShown, comparison };
    return guardBehind({ plan, behind: [one], maxRemovedPercent });
  };

  test.each([
    [6, 50, 'removal-guard'],
    [5, 50, undefined],
    [6, 60, undefined],
    [10, 100, undefined],
  ])('%d of 10 keys with a limit of %d: %s', (removed, limit, code) => {
    expect(judge(compared(removed), true, limit).failure?.code).toBe(code);
  });

  test('says what was compared with what', () => {
    const text = (comparison: Comparison, isShown: boolean) => judge(comparison, isShown).failure?.message;
    expect(text(compared(6), true)).toContain('compared with v1, which prod runs.');
    expect(text(compared(6), false)).toContain(
      'compared with v1, which prod may run, as its association failed or is under way.',
    );
    expect(text(compared(6, 'first-upload'), true)).toContain('as evidence of v1, which prod runs.');
    expect(judge(compared(6)).failure?.about).toEqual(['words']);
  });

  test('says what it did not see', () => {
    const nothing: Comparison = { kind: 'unknown', why: 'nothing is left' };
    expect(judge(nothing)).toEqual({ notices: [], warnings: [expect.stringContaining('(nothing is left)')] });
    expect(judge(nothing, false)).toEqual({ notices: [expect.stringContaining('may run')], warnings: [] });
    expect(judge(compared(1, 'first-upload')).notices).toEqual([expect.stringContaining('is not known (why)')]);
    expect(judge(compared(1)).notices).toEqual([]);
  });
});

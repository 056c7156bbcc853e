/** Each guard as a function of the plan: what it lets through, what it refuses, and what a start by hand changes. */

import { describe, expect, test } from 'vitest';
import { checkDescription } from '../../../../src/deployment/model/marker.ts';
import type { Association, LivePackage, PackageVersion } from '../../../../src/deployment/model/ports.ts';
import type { Comparison } from '../../../../src/deployment/plan/comparison.ts';
import { type GuardCase, runGuards } from '../../../../src/deployment/plan/guards/guards.ts';
import { guardUnplanned } from '../../../../src/deployment/plan/guards/lost-entries.ts';
import { overridesOf } from '../../../../src/deployment/plan/overrides.ts';
import { makePlan, type RemovalStep } from '../../../../src/deployment/plan/plan.ts';
import type { DomainName } from '../../../../src/dictionaries/dictionary.ts';
import { dictionary, livePackage, observation, observed, REPOSITORY, row, sha256Of } from '../build.ts';

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
    behind: [],
    ...{
      maxRemovedPercent: 50,
      repository: REPOSITORY,
      overrides,
      publishes: true,
      refusesQuotas: true,
      sha: 'f'.repeat(40),
    },
    orders: new Map(),
    firstOrders: new Map(),
    wentBack: new Set(),
    removedSince: new Set<string>(),
    mayBeRemoved: new Set<string>(),
    ...parts,
  };
}

const codeOf = (one: GuardCase) => runGuards(one).failure?.code ?? null;

test.each([
  [compared(6, 10), {}, 50, 'removal-guard'],
  [compared(5, 10), {}, 50, null],
  [compared(6, 10), { maxRemovedPercent: 60 }, 50, null],
  [compared(6, 10), { maxRemovedPercent: 10 }, 100, 'removal-guard'],
  [{ kind: 'unknown', why: 'nobody knows' } as const, {}, 0, null],
])(
  'what the plan did not know of is guarded too: %j, %j, with a limit of %d gives %s',
  (comparison, own, limit, code) => {
    const { failure, warnings } = guardUnplanned({ ...dictionary('words', 'new'), ...own }, comparison, limit);
    expect(failure?.code ?? null).toBe(code);
    if (code !== null)
      expect(failure).toMatchObject({ about: ['words'], message: expect.stringContaining('is not changed') });
    expect(warnings).toHaveLength(comparison.kind === 'unknown' ? 1 : 0);
  },
);

test('a limit of the manifest is raised there: the input does not go before it', () => {
  const hintOf = (limits: readonly (number | null)[]) => {
    const names = limits.map((_, index) => `words-${index}`);
    const dictionaries = names.map((name, index) => ({
      ...dictionary(name, 'new'),
      maxRemovedPercent: limits[index] ?? null,
    }));
    const seen = observation(names.map((name) => observed(livePackage(name, 'old'), 'old')));
    const plan = makePlan(dictionaries, seen, { removals: [], repository: REPOSITORY, takeOver: false });
    const comparisons = new Map(names.map((name) => [name, compared(6, 10)]));
    return runGuards(guardCase({ plan, observation: seen, comparisons })).failure?.hint;
  };
  expect(hintOf([null])).toContain('raise `max-removed-percent` for this run (100 switches the guard off)');
  const inManifest = 'raise the `max-removed-percent` of words-0 in the manifest, which goes before the input';
  expect(hintOf([30])).toContain(`${inManifest} (100 switches the guard off). Nothing`);
  expect(hintOf([30, null])).toContain(
    `${inManifest} (100 switches the guard off), and that of this run for the others`,
  );
});

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

  test.each([
    ['an opaque file of 0 bytes', '', 'opaque', 50, 'removal-guard', 0],
    ['of 0 bytes, with the guard switched off', '', 'opaque', 100, null, 1],
    ['of 1 byte', 'x', 'opaque', 50, null, 1],
    ['of 0 bytes in another format', '', 'word-list', 50, null, 1],
  ] as const)('where nothing can be read, %s', (_, content, format, maxRemovedPercent, code, warnings) => {
    const one = guardCase({
      comparisons: new Map([['words', { kind: 'unknown', why: 'S3 refuses' }]]),
      maxRemovedPercent,
    });
    const packages = one.plan.packages.map((step) => ({
      ...step,
      dictionary: { ...step.dictionary, format, bytes: content.length },
    }));
    const said = runGuards({ ...one, plan: { ...one.plan, packages } as GuardCase['plan'] });
    expect([said.failure?.code ?? null, said.warnings.length]).toEqual([code, warnings]);
    if (code !== null) {
      expect(said.failure?.about).toEqual(['words']);
      expect(said.failure?.message).toContain('S3 refuses');
    }
  });

  test("a dictionary's own limit wins, and what stays is not compared", () => {
    const one = guardCase({ comparisons: new Map([['words', compared(6, 10)]]) });
    const withStep = (change: object) =>
      codeOf({
        ...one,
        plan: { ...one.plan, packages: one.plan.packages.map((step) => ({ ...step, ...change })) } as GuardCase['plan'],
      });
    expect(withStep({})).toBe('removal-guard');
    expect(withStep({ kind: 'unchanged' })).toBeNull();
    expect(withStep({ dictionary: { ...dictionary('words', 'new'), maxRemovedPercent: 60 } })).toBeNull();
    expect(withStep({ dictionary: { ...dictionary('words', 'new'), maxRemovedPercent: 59 } })).toBe('removal-guard');
  });

  test('the next best evidence is a notice that names it', () => {
    const why = 'its update was rejected';
    const evidence: Comparison = { ...(compared(1, 10) as Extract<Comparison, { kind: 'compared' }>), why };
    const { notices, failure } = runGuards(guardCase({ comparisons: new Map([['words', evidence]]) }));
    expect([notices.length, failure]).toEqual([1, null]);
    expect(notices[0]).toContain(why);
  });

  test.each([
    [100, 49, 'removal-guard'],
    [100, 50, null],
    [101, 50, 'removal-guard'],
    [10, 100, null],
    [0, 10, null],
  ])('of another format, %d bytes before and %d now: by size, and a notice says so', (bytesBefore, bytes, code) => {
    const change = { diff: null, bytesBefore, format: 'kuromoji' } as const;
    const comparison: Comparison = { ...(compared(0, 0) as Extract<Comparison, { kind: 'compared' }>), ...change };
    const one = guardCase({ comparisons: new Map([['words', comparison]]), maxRemovedPercent: 50 });
    const packages = one.plan.packages.map((step) => ({ ...step, dictionary: { ...step.dictionary, bytes } }));
    const { failure, notices } = runGuards({ ...one, plan: { ...one.plan, packages } as GuardCase['plan'] });
    expect(failure?.code ?? null).toBe(code);
    expect(notices.join()).toContain("The format of words is kuromoji, and what is deployed can't be read as that");
  });

  test('what nobody can tell is a warning with the reason', () => {
    const comparisons = new Map<string, Comparison>([['words', { kind: 'unknown', why: 'nobody knows' }]]);
    expect(runGuards(guardCase({ comparisons })).warnings.join()).toContain('(nobody knows)');
  });
});

describe('what others own', () => {
  test.each([
    ['by a push', {}, 'conflict', 0, true],
    ['by hand', { overrides: BY_HAND }, null, 1, false],
    ['by a mode that only tells', { publishes: false }, null, 0, true],
    ['by a mode that only tells, by hand', { publishes: false, overrides: BY_HAND }, null, 1, false],
  ])('%s', (_, parts, code, notices, stops) => {
    const { failure, notices: told, stops: said } = runGuards(guardCase(parts, OTHER));
    expect(failure?.code ?? null).toBe(code);
    expect(told).toHaveLength(notices);
    expect(said.length > 0).toBe(stops);
  });

  test('a mode that only tells says that a deploy would fail, and what would not', () => {
    const { warnings, notices } = runGuards(guardCase({ publishes: false }, OTHER));
    expect([warnings, notices]).toEqual([
      [
        'A deploy would fail. Package words was deployed from repository acme/other, not from acme/search (dictionaries/words.txt). Only a deploy that is started by hand takes it over.',
      ],
      [],
    ]);
    expect(runGuards(guardCase({ publishes: false, overrides: BY_HAND }, OTHER)).notices.join()).toContain(
      'A deploy that is started by hand, as this run was, may take it over.',
    );
  });

  test('unchanged content of others counts where a domain would get it, and only there', () => {
    const live = livePackage('words', 'new');
    const theirs = { ...live, description: live.description.replace(REPOSITORY, OTHER) };
    // Beside one of ours, which a domain gets in each case.
    const all = [dictionary('words', 'new'), dictionary('ours', 'new')];
    const code = (rows: readonly Association[]) => {
      const seen = observation([observed(theirs, null)], rows);
      const context = { removals: [], repository: REPOSITORY, takeOver: false };
      return codeOf(guardCase({ plan: makePlan(all, seen, context), observation: seen }));
    };
    expect([code([]), code([row(theirs)])]).toEqual(['conflict', null]);
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

  test.each([
    ['ahead', {}, 'superseded', 0],
    ['ahead', { overrides: BY_HAND }, null, 1],
    ['not-ours', {}, 'superseded', 0],
    ['not-ours', { overrides: BY_HAND }, null, 1],
    ['behind', {}, null, 0],
    [null, {}, null, 1],
  ] as const)('%s, by the content of a first version', (order, parts, code, notices) => {
    const { failure, notices: told } = runGuards(guardCase({ ...parts, firstOrders: new Map([['words', order]]) }));
    expect(failure?.code ?? null).toBe(code);
    expect(failure?.about ?? []).toEqual(code === null ? [] : ['words']);
    expect(told).toHaveLength(notices);
  });

  test('is named with the packages whose content it published and this run would replace', () => {
    const [newer, older] = ['b'.repeat(40), 'c'.repeat(40)];
    const live = (name: string, content: string, commit: string) =>
      observed(livePackage(name, content, { version: 'v2' as PackageVersion }), content, commit);
    const seen = observation([live('words', 'old', newer), live('other', 'old', older), live('same', 'new', newer)]);
    const names = ['words', 'other', 'same', 'absent'];
    const plan = makePlan(
      names.map((name) => dictionary(name, 'new')),
      seen,
      { removals: [], repository: REPOSITORY, takeOver: false },
    );
    const orders = new Map([[newer.slice(0, 7), 'ahead' as const]]);
    expect(runGuards(guardCase({ plan, observation: seen, comparisons: new Map(), orders })).failure?.message).toBe(
      'words v2 is live from commit bbbbbbb, which is newer than fffffff, the commit of this run. Nothing was changed.',
    );
  });

  test('may be live where the history can not be read', () => {
    const seen = observation([observed(livePackage('words', 'old'), null, '', { historyKnown: false })]);
    const plan = makePlan([dictionary('words', 'new')], seen, {
      removals: [],
      repository: REPOSITORY,
      takeOver: false,
    });
    const { failure, notices } = runGuards(guardCase({ plan, observation: seen }));
    expect(failure).toBeNull();
    expect(notices.join()).toMatch(
      /history of words v1 can't be read, so it is not known .* newer commit than fffffff, the commit of this run, which may replace it/,
    );
    // A run that publishes nothing, or that another guard has stopped, replaces nothing.
    const [told = ''] = runGuards(guardCase({ plan, observation: seen, sha: null })).notices;
    expect(told).toMatch(
      /history of words v1 can't be read, so it is not known .* newer commit than the one that a deploy/,
    );
    expect(told).not.toMatch(/this run|than ,/);
  });
});

/** Some dictionaries that are created, in a Region that has `present` packages. */
function creations(count: number, present: readonly LivePackage[], parts: Partial<GuardCase> = {}): GuardCase {
  const names = Array.from({ length: count }, (_, index) => `new-${index}`);
  const seen = { ...observation([]), packages: present };
  const context = { removals: [], repository: REPOSITORY, takeOver: false };
  const plan = makePlan(
    names.map((name) => dictionary(name, 'new')),
    seen,
    context,
  );
  return guardCase({ plan, observation: seen, ...parts });
}

const others = (count: number, overrides: Partial<LivePackage> = {}) =>
  Array.from({ length: count }, (_, index) => livePackage(`other-${index}`, 'x', overrides));

describe('removals', () => {
  const removal = (name: string): RemovalStep => {
    const live = livePackage(name, 'x');
    return { live, marker: { repository: REPOSITORY, path: `${name}.txt`, sha256: sha256Of('x') }, rows: [] };
  };
  /** Removals beside one dictionary that stays. */
  const pruning = (count: number, maxRemovedPercent: number): GuardCase => {
    const one = guardCase({ maxRemovedPercent });
    const removals = Array.from({ length: count }, (_, index) => removal(`gone-${index}`));
    return { ...one, plan: { ...one.plan, removals } };
  };

  test.each([
    [0, 0, null],
    [1, 50, null],
    [1, 49, 'removal-guard'],
    [2, 66, 'removal-guard'],
    [2, 67, null],
    [9, 99, null],
    [9, 89, 'removal-guard'],
    [9, 100, null],
  ])('%i of the packages beside one, with a limit of %i: %s', (count, limit, code) => {
    expect(codeOf(pruning(count, limit))).toBe(code);
  });

  test('the failure names the share, and the limit that it breaks', () => {
    expect(runGuards(pruning(3, 50)).failure?.message).toBe(
      '`prune` would delete 3 of 4 packages (75 %): more than `max-removed-percent` (50) allows.',
    );
  });

  test('a plan without packages deletes no share of them', () => {
    const one = guardCase({ maxRemovedPercent: 0 });
    expect(codeOf({ ...one, plan: { packages: [], associations: [], removals: [] } })).toBeNull();
  });
});

describe('the quota of the Region', () => {
  const throwAway = (index: number) =>
    livePackage(`dictcheck-${String(index).padStart(12, '0')}`, 'x', {
      description: checkDescription({ repository: REPOSITORY, runId: '1', createdAt: new Date(0), key: 'k' }),
    });

  /** A deploy that creates a package again while AWS still deletes it, beside so many of others. */
  const recreation = (present: number): GuardCase => {
    const going = livePackage('words', 'new', { status: 'DELETING' });
    const seen = observation([observed(going, null)]);
    const plan = makePlan([dictionary('words', 'new')], seen, {
      removals: [],
      repository: REPOSITORY,
      takeOver: false,
    });
    return guardCase({ plan, observation: { ...seen, packages: [going, ...others(present)] }, comparisons: new Map() });
  };

  test.each([
    ['24 and one more', creations(1, others(24)), null],
    ['24 and two more', creations(2, others(24)), 'quota-exceeded'],
    ['24, and one that is being deleted comes again', recreation(24), null],
    ['25, and one that is being deleted comes again', recreation(25), 'quota-exceeded'],
    ['25 and none more', guardCase({ observation: { ...observation([]), packages: others(30) } }), null],
    ['25, of which one is deleted', creations(1, [...others(24), ...others(1, { status: 'DELETED' })]), null],
    ['25, of which one is being deleted', creations(1, [...others(24), ...others(1, { status: 'DELETING' })]), null],
    ['25, of which one is a throw-away package', creations(1, [...others(24), throwAway(1)]), null],
    [
      '25, of which one has the name of a throw-away package',
      creations(1, [...others(24), { ...throwAway(1), description: 'by hand' }]),
      'quota-exceeded',
    ],
  ])('%s', (_, one, code) => {
    expect(codeOf(one)).toBe(code);
  });

  test('is only a warning in a plan', () => {
    const { failure, warnings, stops } = runGuards(creations(2, others(24), { refusesQuotas: false }));
    expect(failure).toBeNull();
    expect(stops).toHaveLength(1);
    expect(warnings.join()).toContain('A deploy would fail. This run would create 2 packages');
  });

  test('says what is there, what would come, and what would go', () => {
    const one = creations(2, others(24), { maxRemovedPercent: 100 });
    expect(runGuards(one).failure?.message).toBe(
      'This run would create 2 packages, and the Region already has 24; a Region takes at most 25.',
    );
    const live = livePackage('gone', 'x');
    const removal = { live, marker: { repository: REPOSITORY, path: 'gone.txt', sha256: sha256Of('x') }, rows: [] };
    const pruned = { ...one, plan: { ...one.plan, removals: [removal] } };
    expect(runGuards(pruned).failure?.message).toContain('(1 would be pruned, but only after the deploy)');
    expect(runGuards(pruned).failure?.hint).toContain(
      '`prune` frees 1 place, but only at the end of a run: to use it,',
    );
    expect(runGuards(one).failure?.hint).not.toContain('prune');
  });
});

describe('the quota of a domain', () => {
  /** `added` packages for a domain that has `present` rows, of which `own` are associated again. */
  const domainCase = (present: number, added: number, own = 0, leaving: number[] = []): GuardCase => {
    const lives = Array.from({ length: own }, (_, index) => livePackage(`own-${index}`, 'old'));
    const rows = [...lives, ...others(present - own)].map((live, index) =>
      row(live, leaving.includes(index) ? { status: 'DISSOCIATING' } : {}),
    );
    const seen = observation(
      lives.map((live) => observed(live, null)),
      rows,
    );
    const names = [...lives.map(({ name }) => name), ...Array.from({ length: added }, (_, index) => `new-${index}`)];
    const context = { removals: [], repository: REPOSITORY, takeOver: false };
    const plan = makePlan(
      names.map((name) => dictionary(name, 'new')),
      seen,
      context,
    );
    return guardCase({ plan, observation: seen, comparisons: new Map() });
  };

  test.each([
    [19, 1, 0, null],
    [19, 2, 0, 'quota-exceeded'],
    [20, 0, 0, null],
    [25, 0, 3, null],
    [20, 1, 5, 'quota-exceeded'],
  ])('%i rows and %i more (%i of the rows are ours): %s', (present, added, own, code) => {
    expect(codeOf(domainCase(present, added, own))).toBe(code);
  });

  test.each([
    ['of somebody else', 20, 1, 0, [19], null],
    ['of ours, which comes back', 20, 1, 1, [0], 'quota-exceeded'],
    ['of ours, where there is room', 20, 0, 1, [0], null],
  ] as const)('a row that is being dissociated, %s', (_, present, added, own, leaving, code) => {
    expect(codeOf(domainCase(present, added, own, [...leaving]))).toBe(code);
  });

  test('is only a warning in a plan', () => {
    const { failure, warnings, stops } = runGuards({ ...domainCase(19, 2), refusesQuotas: false });
    expect(failure).toBeNull();
    expect(stops).toHaveLength(1);
    expect(warnings.join()).toContain('A deploy would fail. Domain search-prod has 19 packages');
  });

  test('says what would free places on that domain', () => {
    const hint = (domain: string, count: number) => {
      const one = domainCase(20, 2);
      const removals = Array.from({ length: count }, (_, index) => {
        const live = livePackage(`gone-${index}`, 'x');
        const marker = { repository: REPOSITORY, path: 'gone.txt', sha256: sha256Of('x') };
        return { live, marker, rows: [row(live, { domain: domain as DomainName })] };
      });
      return runGuards({ ...one, plan: { ...one.plan, removals }, maxRemovedPercent: 100 }).failure?.hint;
    };
    expect(hint('search-prod', 2)).toMatch(
      /`prune` frees 2 places, .*: to use them, deploy .* a commit of its own first/,
    );
    expect(hint('search-other', 2)).not.toContain('prune');
  });

  test('names the domain and both numbers', () => {
    expect(runGuards(domainCase(19, 2)).failure?.message).toBe(
      'Domain search-prod has 19 packages and would get 2 more; a domain takes at most 20.',
    );
  });
});

describe('what a newer commit has removed', () => {
  test.each([
    ['by a push', {}, 'superseded', 0],
    ['by hand', { overrides: BY_HAND }, null, 1],
    ['of another dictionary', { removedSince: new Set(['other']) }, null, 0],
  ])('%s', (_, parts, code, notices) => {
    const { failure, notices: told } = runGuards(creations(1, [], { removedSince: new Set(['new-0']), ...parts }));
    expect([failure?.code ?? null, told.length]).toEqual([code, notices]);
    if (failure !== null) expect(failure.about).toEqual(['new-0']);
  });

  test('is not updated either, and what does not change is left alone', () => {
    expect(codeOf(guardCase({ removedSince: new Set(['words']) }))).toBe('superseded');
    const same = observation([observed(livePackage('words', 'new'), 'new')]);
    const plan = makePlan([dictionary('words', 'new')], same, {
      removals: [],
      repository: REPOSITORY,
      takeOver: false,
    });
    const associations = plan.associations.filter(({ kind }) => kind === 'unchanged');
    expect(codeOf(guardCase({ plan: { ...plan, associations }, removedSince: new Set(['words']) }))).toBeNull();
  });
});

describe('a failed package without a version and without a marker', () => {
  const live = livePackage('words', 'old', { description: 'Terraform team', status: 'COPY_FAILED', version: null });
  const notices = (one: LivePackage, parts: Partial<GuardCase> = {}, used: readonly LivePackage[] = []) => {
    const seen = observation([observed(one, null)]);
    const plan = makePlan([dictionary('words', 'new')], seen, {
      removals: [],
      repository: REPOSITORY,
      takeOver: false,
    });
    const ids = new Set(used.map(({ id }) => id));
    return runGuards(guardCase({ plan, observation: { ...seen, used: ids }, comparisons: new Map(), ...parts }))
      .notices;
  };

  test('is not taken over without a notice', () => {
    const doubt = `Package words (COPY_FAILED, without a version) carries no marker of ${REPOSITORY}: somebody else may have made it.`;
    expect(notices(live)).toEqual([`${doubt} This run may take it over for dictionaries/words.txt.`]);
    expect(notices(live, { publishes: false })).toEqual([
      `${doubt} A deploy would take it over for dictionaries/words.txt.`,
    ]);
  });

  test('is one, while a domain has none of it', () => expect(notices(live, {}, [live])).toEqual([]));

  test.each([
    { ...live, description: livePackage('words', 'old').description },
    { ...live, status: 'AVAILABLE', version: 'v1' as PackageVersion } as const,
    { ...live, status: 'DELETING' } as const,
  ])('is another matter than %o', (one) => expect(notices(one)).toEqual([]));
});

test('a loss may be in another file than the first', () => {
  const one = dictionary('words', 'new');
  const [file] = one.files;
  const said = (parts: Partial<typeof one>) =>
    guardUnplanned({ ...one, ...parts }, compared(9, 10), 50).failure?.message ?? '';
  const several = /^\S+ and the other files of package words lost/;
  expect(said({})).toMatch(/^\S+ \(package words\) lost/);
  expect(said({ patterns: ['t/*.txt'] })).toMatch(several);
  expect(said({ files: file === undefined ? [] : [file, file] })).toMatch(several);
});

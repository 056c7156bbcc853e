import { describe, expect, test } from 'vitest';
import type { LivePackage, PackageVersion } from '../../../../src/deployment/model/ports.ts';
import { hasChanges, makePlan, type Plan } from '../../../../src/deployment/plan/plan.ts';
import { dictionary, livePackage, observation, observed, REPOSITORY, row, sha256Of } from '../build.ts';

const NO_PRUNE = { removals: [], repository: REPOSITORY, takeOver: false };
const v2 = 'v2' as PackageVersion;

function planOf(live: LivePackage, published: string | null, rows = [row(live)]): Plan {
  return makePlan([dictionary('synonyms', 'new')], observation([observed(live, published)], rows), NO_PRUNE);
}

function kinds(plan: Plan): string[] {
  return [
    ...plan.packages.map((step) => (step.kind === 'update' ? `update: ${step.reason}` : step.kind)),
    ...plan.associations.map((step) => step.kind),
  ];
}

describe('a package', () => {
  test('that is missing is created and associated', () => {
    expect(kinds(makePlan([dictionary('synonyms', 'new')], observation([]), NO_PRUNE))).toEqual([
      'create',
      'associate',
    ]);
  });

  test('is unchanged at v1 by its description alone, as CreatePackage takes no commit message', () => {
    const plan = planOf(livePackage('synonyms', 'new'), null);
    expect(kinds(plan)).toEqual(['unchanged', 'unchanged']);
    expect(hasChanges(plan)).toBe(false);
  });

  test('is unchanged when description and commit message of the available version agree with the file', () => {
    expect(kinds(planOf(livePackage('synonyms', 'new', { version: v2 }), 'new'))).toEqual(['unchanged', 'unchanged']);
  });

  test('with other content is updated', () => {
    expect(kinds(planOf(livePackage('synonyms', 'old'), null))).toEqual(['update: content', 'associate']);
  });

  test('whose content is ours already has not changed, whoever published or described it', () => {
    const unproven = observed(livePackage('synonyms', 'new'), null, undefined, { proven: false });
    const byHand = observed(livePackage('synonyms', 'new', { version: v2, description: 'by hand' }), 'new');
    for (const one of [unproven, byHand])
      expect(kinds(makePlan([dictionary('synonyms', 'new')], observation([one]), NO_PRUNE))[0]).toBe('update: drift');
  });

  test.each([
    ['without a commit message', null],
    ['with the commit message of other content', 'other'],
  ])('whose available version was published by hand %s has drifted', (_, published) => {
    expect(kinds(planOf(livePackage('synonyms', 'new', { version: v2 }), published))).toEqual([
      'update: drift',
      'associate',
    ]);
  });

  test('is judged by its description alone where the history can not be read', () => {
    const live = livePackage('synonyms', 'new', { version: v2 });
    const unknown = observed(live, null, undefined, { versionRecord: null, historyKnown: false });
    expect(kinds(makePlan([dictionary('synonyms', 'new')], observation([unknown], [row(live)]), NO_PRUNE))).toEqual([
      'unchanged',
      'unchanged',
    ]);
  });

  test.each(['COPY_FAILED', 'VALIDATION_FAILED'] as const)('in %s with our content is tried again', (status) => {
    expect(kinds(planOf(livePackage('synonyms', 'new', { status }), null))).toEqual(['update: retry', 'associate']);
  });

  test.each(['COPYING', 'VALIDATING'] as const)(
    'in %s with our content is adopted, with other content waited out',
    (status) => {
      expect(kinds(planOf(livePackage('synonyms', 'new', { status, version: null }), null, []))[0]).toBe('adopt');
      expect(kinds(planOf(livePackage('synonyms', 'old', { status }), null))[0]).toBe('update: content');
    },
  );

  test('that is being deleted is created again', () => {
    expect(kinds(planOf(livePackage('synonyms', 'new', { status: 'DELETING' }), null, []))[0]).toBe('create');
  });
});

describe('a domain', () => {
  const live = livePackage('synonyms', 'new', { version: v2 });

  test.each([
    ['lags behind', { version: 'v1' as PackageVersion }],
    ['failed', { status: 'ASSOCIATION_FAILED' as const }],
    ['is still associating', { status: 'ASSOCIATING' as const }],
    ['is dissociating', { status: 'DISSOCIATING' as const }],
  ])('that %s is associated although the content is unchanged', (_, overrides) => {
    expect(kinds(planOf(live, 'new', [row(live, overrides)]))).toEqual(['unchanged', 'associate']);
  });

  test('is not touched for packages of others', () => {
    const foreign = livePackage('foreign', 'x');
    const plan = makePlan(
      [dictionary('synonyms', 'new')],
      observation([observed(live, 'new')], [row(live), row(foreign)]),
      NO_PRUNE,
    );
    expect(plan.associations).toHaveLength(1);
  });
});

describe('a plan changes something', () => {
  const [same, behind] = [livePackage('synonyms', 'new'), livePackage('stops', 'new')];
  const removal = {
    live: livePackage('gone', 'x'),
    marker: { repository: REPOSITORY, path: 'gone.txt', sha256: sha256Of('x') },
    rows: [],
  };
  const all = [dictionary('synonyms', 'new'), dictionary('stops', 'new')];
  const seen = [observed(same, null), observed(behind, null)];
  const both = [row(same), row(behind)];

  test.each([
    ['nothing', seen, both, [], false],
    ['one of two packages', [observed(same, null), observed(livePackage('stops', 'old'), null)], both, [], true],
    ['one of two associations', seen, [row(same)], [], true],
    ['a removal', seen, both, [removal], true],
  ] as const)('%s: %s', (_, packages, rows, removals, expected) => {
    expect(hasChanges(makePlan(all, observation([...packages], [...rows]), { ...NO_PRUNE, removals }))).toBe(expected);
  });

  test('one of two packages, for no domain', () => {
    const packages = [dictionary('synonyms', 'new', []), dictionary('stops', 'new', [])];
    const before = [observed(same, null), observed(livePackage('stops', 'old'), null)];
    expect(hasChanges(makePlan(packages, observation(before), NO_PRUNE))).toBe(true);
  });
});

test('a takeover marks what others own, and publishes nothing of this repository again', () => {
  const ours = livePackage('synonyms', 'new');
  const theirs = { ...ours, description: ours.description.replace(REPOSITORY, 'acme/other') };
  const kindFor = (live: LivePackage) =>
    kinds(
      makePlan([dictionary('synonyms', 'new')], observation([observed(live, null)]), { ...NO_PRUNE, takeOver: true }),
    )[0];
  expect([kindFor(ours), kindFor(theirs)]).toEqual(['unchanged', 'update: drift']);
});

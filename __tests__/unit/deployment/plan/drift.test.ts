/** What drift says, word for word, and how losses are told. */

import { describe, expect, test } from 'vitest';
import type { Association, LivePackage, PackageVersion } from '../../../../src/deployment/model/ports.ts';
import {
  type Comparison,
  describeLoss,
  lossOf,
  lostPercent,
  sizeText,
} from '../../../../src/deployment/plan/comparison.ts';
import { describeDrift, driftFailure } from '../../../../src/deployment/plan/drift.ts';
import { endOf, makePlan, type PackageStep, type Plan } from '../../../../src/deployment/plan/plan.ts';
import { dictionary, livePackage, observation, observed, REPOSITORY, row, sha256Of } from '../build.ts';

const v2 = 'v2' as PackageVersion;
const NO_PRUNE = { removals: [], repository: REPOSITORY, takeOver: false };

function planOf(live: LivePackage | null, published: string | null, rows: readonly Association[] = []): Plan {
  const seen = live === null ? [] : [observed(live, published)];
  return makePlan([dictionary('words', 'new')], observation(seen, rows), NO_PRUNE);
}

describe('drift', () => {
  const bare = { live: livePackage('words', 'old', { version: null, lastUpdatedAt: null }) };
  test.each<[string, Plan, string[]]>([
    ['none', planOf(livePackage('words', 'new', { version: v2 }), 'new'), []],
    ['missing', planOf(null, null), ['Package words does not exist, so dictionaries/words.txt is not deployed.']],
    [
      'other content at v1',
      planOf(livePackage('words', 'old'), null),
      ['Package words has content other than dictionaries/words.txt: v1 since 1970-01-01T00:00:00.000Z.'],
    ],
    [
      'by hand',
      planOf(livePackage('words', 'new', { version: v2 }), null),
      ['Package words was published by something other than this action: v2 since 1970-01-01T00:00:00.000Z.'],
    ],
    [
      'failed, and never had a version',
      planOf({ ...bare.live, status: 'COPY_FAILED' }, null),
      [
        'The last publication of package words, of other content than dictionaries/words.txt, failed (COPY_FAILED); AWS shows no version of it.',
      ],
    ],
    [
      'failed with our content',
      planOf(livePackage('words', 'new', { status: 'VALIDATION_FAILED' }), null),
      ['The last publication of dictionaries/words.txt as package words failed (VALIDATION_FAILED); v1 is live.'],
    ],
    [
      'being deleted',
      planOf(livePackage('words', 'new', { status: 'DELETING' }), 'new'),
      ['Package words is being deleted, so dictionaries/words.txt is not deployed.'],
    ],
    [
      'gone since it was listed',
      planOf(livePackage('words', 'new', { status: 'DELETED' }), null),
      ['Package words is gone, so dictionaries/words.txt is not deployed.'],
    ],
    [
      'that could not be deleted',
      planOf(livePackage('words', 'new', { status: 'DELETE_FAILED', version: v2, lastUpdatedAt: null }), 'new'),
      [expect.stringMatching(/^AWS could not delete package words \(DELETE_FAILED\); v2, .* is still there\.$/)],
    ],
    [
      'our content, and other content on its way',
      planOf(livePackage('words', 'other', { status: 'COPYING', version: v2 }), 'new'),
      [
        expect.stringMatching(
          /^Package words has the content of dictionaries\/words\.txt, but gets other content \(COPYING\): v2, /,
        ),
      ],
    ],
    [
      'our content, and a later publication of other content that failed',
      planOf(livePackage('words', 'other', { status: 'COPY_FAILED', version: v2 }), 'new'),
      [expect.stringMatching(/has the content of .*, but a later publication failed \(COPY_FAILED\): v2, /)],
    ],
    [
      'our content without our description',
      planOf(livePackage('words', 'new', { version: v2, description: '' }), 'new'),
      [expect.stringMatching(/has the content of .*, but its description does not say so: v2, /)],
    ],
    [
      'somebody else’s content without our description',
      planOf(livePackage('words', 'new', { version: v2, description: '' }), null),
      [expect.stringMatching(/^Package words has no description of this action, so it is not known whether/)],
    ],
    [
      'other content under our description',
      planOf(livePackage('words', 'new', { version: v2 }), 'other'),
      [expect.stringMatching(/^Package words has content other than dictionaries\/words\.txt: v2, /)],
    ],
    [
      'on its way',
      planOf(livePackage('words', 'new', { status: 'COPYING', version: null }), null),
      ['Package words is getting the content of dictionaries/words.txt (COPYING); AWS shows no version of it.'],
    ],
  ])('%s', (_, { packages }, expected) => {
    expect(packages.flatMap(describeDrift)).toEqual(expected);
  });

  const FAILED = 'failed (VALIDATION_FAILED); AWS shows no version of it';
  const OTHER = `The last publication of package words, of other content than dictionaries/words.txt, ${FAILED}`;
  const OURS = `The last publication of dictionaries/words.txt as package words ${FAILED}`;
  const IS = 'what domains run of it is';
  test.each<[string, LivePackage['status'], string, string | null, string]>([
    ['the content', 'VALIDATION_FAILED', 'bad', 'new', `${OTHER}, and ${IS} the content of dictionaries/words.txt.`],
    [
      'other content',
      'VALIDATION_FAILED',
      'bad',
      'old',
      `${OTHER}, and ${IS} content other than dictionaries/words.txt.`,
    ],
    [
      'other content',
      'VALIDATION_FAILED',
      'new',
      'old',
      `${OURS}, and ${IS} content other than dictionaries/words.txt.`,
    ],
    [
      'something',
      'VALIDATION_FAILED',
      'bad',
      null,
      `${OTHER}, and it is not known whether ${IS} the content of dictionaries/words.txt.`,
    ],
    [
      'the content',
      'DELETE_FAILED',
      'bad',
      'new',
      `AWS could not delete package words (DELETE_FAILED); AWS shows no version of it, and ${IS} the content of dictionaries/words.txt.`,
    ],
    [
      'other content',
      'COPYING',
      'new',
      'old',
      `Package words is getting the content of dictionaries/words.txt (COPYING); AWS shows no version of it, and ${IS} content other than dictionaries/words.txt.`,
    ],
  ])('of a package without a version, of which domains run %s (%s)', (_, status, described, running, expected) => {
    const live = livePackage('words', described, { status, version: null });
    const trust = observed({ ...live, status: 'AVAILABLE', version: v2 }, running).trust;
    const seen = observed(live, null, undefined, { running: { ...trust, version: 'v1' as PackageVersion } });
    const { packages } = makePlan([dictionary('words', 'new')], observation([seen]), NO_PRUNE);
    expect(packages.flatMap(describeDrift)).toEqual([expected]);
  });

  test('a first version that is under way may be of anybody', () => {
    const seen = observed(livePackage('words', 'new', { status: 'COPYING', version: null }), null, undefined, {
      proven: false,
    });
    const { packages } = makePlan([dictionary('words', 'new')], observation([seen]), NO_PRUNE);
    expect(packages.flatMap(describeDrift)).toEqual([
      'No domain uses package words (COPYING), so nothing proves who created it; AWS shows no version of it.',
    ]);
  });

  test('claims nothing of a package whose history is not readable', () => {
    const live = livePackage('words', 'other', { version: v2, status: 'COPY_FAILED' });
    const seen = observed(live, null, undefined, { versionRecord: null, commit: null, historyKnown: false });
    const { packages } = makePlan([dictionary('words', 'new')], observation([seen]), NO_PRUNE);
    expect(packages.flatMap(describeDrift)).toEqual([
      expect.stringMatching(/^It is not known whether package words has the content of dictionaries\/words\.txt: v2/),
    ]);
  });

  test('quotes the commit message of the version', () => {
    const [text] = planOf(livePackage('words', 'old', { version: v2 }), 'old').packages.flatMap(describeDrift);
    expect(text).toContain(': v2, published as “A commit');
    const update = planOf(livePackage('words', 'old', { version: v2 }), 'old').packages[0];
    if (update?.kind !== 'update') throw new Error('no update');
    const silent = (commitMessage: string | null): PackageStep => ({
      ...update,
      observed: { ...update.observed, versionRecord: { version: v2, commitMessage, createdAt: null } },
    });
    expect([...describeDrift(silent('')), ...describeDrift(silent(null))].join()).not.toContain('published as');
  });

  test('advises a deploy only where nothing is seen that stops one', () => {
    const plan = planOf(livePackage('words', 'new', { version: v2 }), 'new');
    expect(driftFailure(plan)?.hint).toContain('Run a deploy');
    expect(driftFailure(plan, true)?.hint).toMatch(/^A deploy would fail as things are/);
    expect(driftFailure(plan, true)?.hint).not.toContain('Run a deploy');
  });

  test('of a domain and of what is to be pruned fails too', () => {
    const live = livePackage('words', 'new', { version: v2 });
    const message = (plan: Plan) => driftFailure(plan)?.message ?? null;
    expect(message(planOf(live, 'new', [row(live)]))).toBeNull();
    expect(message(planOf(live, 'new'))).toBe(
      'What is live differs from the repository. Domain search-prod is not associated with package words.',
    );
    expect(message(planOf(live, 'new', [row(live, { version: null, status: 'ASSOCIATION_FAILED' })]))).toContain(
      'Domain search-prod runs a version that AWS does not show of package words (ASSOCIATION_FAILED).',
    );
    const marker = { repository: REPOSITORY, path: 'gone.txt', sha256: sha256Of('x') };
    const removals = [{ live: livePackage('gone', 'x'), marker, rows: [] }];
    expect(message({ ...planOf(live, 'new', [row(live)]), removals })).toContain(
      'Package gone is still there although gone.txt is gone.',
    );
  });
});

test.each([
  [0, '0 B'],
  [999, '999 B'],
  [1_000, '1.0 kB'],
  [9_960, '10.0 kB'],
  [10_400, '10 kB'],
  [12_000_000, '12 MB'],
  [5_000_000_000, '5.0 GB'],
  [7_000_000_000_000, '7000 GB'],
])('%i bytes are %s', (bytes, text) => {
  expect(sizeText(bytes)).toBe(text);
});

test.each([
  [19, 20, 'keys', 'lost 19 of 20 keys (95 %)'],
  [20, 20, 'keys', 'lost 20 of 20 keys (100 %)'],
  [9_990, 10_000, 'bytes', 'shrank from 10 kB to 10 B (99.9 %)'],
  [1, 3, 'bytes', 'shrank from 3 B to 2 B (33 %)'],
] as const)('the loss of %i of %i %s: %s', (removed, before, unit, text) => {
  expect(describeLoss({ removed, before, unit })).toBe(text);
});

test('a loss is a share of the keys, of opaque content of the bytes; of nothing, nothing is lost', () => {
  expect([
    lostPercent({ removed: 0, before: 0, unit: 'keys' }),
    lostPercent({ removed: 1, before: 4, unit: 'keys' }),
  ]).toEqual([0, 25]);
  const diff = { added: 0, removed: 3, changed: 0, keysBefore: 4, keysAfter: 1, examples: [] };
  const compared = (format: 'opaque' | 'word-list'): Comparison => ({
    ...{ kind: 'compared', diff, format, bytesBefore: 10, source: 'deployed', why: '' },
  });
  const file = { ...dictionary('words', 'new'), bytes: 4 };
  expect(lossOf(file, compared('word-list'))).toEqual({ removed: 3, before: 4, unit: 'keys' });
  // Lines that the format of now can't read are gone, unless others came for them.
  const unread = (added: number): Comparison => ({
    ...{ kind: 'compared', diff: { ...diff, added, unread: 6 }, format: 'word-list' as const },
    ...{ bytesBefore: 10, source: 'deployed' as const, why: '' },
  });
  expect(lossOf(file, unread(0))).toEqual({ removed: 9, before: 10, unit: 'keys' });
  expect(lossOf(file, unread(5))).toEqual({ removed: 4, before: 5, unit: 'keys' });
  expect(lossOf(file, unread(7))).toEqual({ removed: 3, before: 4, unit: 'keys' });
  expect(lossOf(file, compared('opaque'))).toEqual({ removed: 6, before: 10, unit: 'bytes' });
  expect(lossOf({ ...file, bytes: 40 }, compared('opaque'))).toMatchObject({ removed: 0 });
  expect([lossOf(file, undefined), lossOf(file, { kind: 'unknown', why: 'no' })]).toEqual([null, null]);
});

test.each([
  ['AVAILABLE', 'done'],
  ['COPY_FAILED', 'failed'],
  ['VALIDATION_FAILED', 'failed'],
  ['DELETE_FAILED', 'failed'],
  ['COPYING', null],
  ['VALIDATING', null],
] as const)('%s is the end: %s', (status, end) => {
  expect(endOf(status)).toBe(end);
});

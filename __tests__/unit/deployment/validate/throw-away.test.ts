/** The deletion of throw-away packages: its decisions as a table, and what is done and said on a slow clock. */

import { describe, expect, test } from 'vitest';
import { checkDescription } from '../../../../src/deployment/model/marker.ts';
import type {
  DictionaryStore,
  LivePackage,
  PackageId,
  PackageStatus,
  PackagesService,
} from '../../../../src/deployment/model/ports.ts';
import { afterAsked, afterLook, type Deletion, startDeletion } from '../../../../src/deployment/validate/deletion.ts';
import { LATER_RUN_TRIES, leftoverText, leftText, POST_STEP_TRIES } from '../../../../src/deployment/validate/left.ts';
import { discard, leftovers, sweep, type ThrowAway } from '../../../../src/deployment/validate/throw-away.ts';
import type { DomainName, PackageName } from '../../../../src/dictionaries/dictionary.ts';
import { livePackage, observation, quickWorld, REPOSITORY, refusal, row } from '../build.ts';

const NAME = 'dictcheck-0123456789ab' as PackageName;
const ID = 'F7' as PackageId;
const description = checkDescription({ repository: 'acme/search', runId: '7', createdAt: new Date(0), key: '' });
const live = (status: PackageStatus, overrides: Partial<LivePackage> = {}) =>
  livePackage(NAME, 'x', { id: ID, status, description, ...overrides });

const ANSWERED = startDeletion(ID, 0, false);
const SEEN = startDeletion(ID, 0, true);
const UNANSWERED = startDeletion(null, 0, false);
const accepted = (known: Deletion, times = 1): Deletion =>
  Array.from({ length: times }).reduce<Deletion>((one) => afterAsked(one, true, 1_000), known);
const denied = (known: Deletion): Deletion => afterAsked(known, false, 1_000);
const missing = (known: Deletion, since = 2_000): Deletion => ({ ...known, missingSince: since });

test.each<[string, Deletion, LivePackage | null, number, string]>([
  ['that is there', ANSWERED, live('AVAILABLE'), 0, 'ask'],
  ['that shows at last', UNANSWERED, live('COPYING'), 0, 'ask'],
  ['that goes', ANSWERED, live('DELETING'), 9_000, 'wait'],
  ['that is shown as deleted', ANSWERED, live('DELETED'), 0, 'done'],
  ['of somebody else', ANSWERED, live('AVAILABLE', { description: 'Owned by team B' }), 0, 'done'],
  ['of this run without its description', ANSWERED, live('AVAILABLE', { description: '' }), 0, 'ask'],
  ['of an earlier run without its description', SEEN, live('AVAILABLE', { description: '' }), 0, 'done'],
  [
    'of another name without its description',
    ANSWERED,
    live('AVAILABLE', { description: '', name: 'english' }),
    0,
    'done',
  ],
  [
    'without its description, and no answer to its creation',
    UNANSWERED,
    live('AVAILABLE', { description: '' }),
    0,
    'done',
  ],
  ['whose creation AWS answered, and that is not shown', ANSWERED, null, 0, 'ask'],
  ['whose creation had no answer, and that is not shown', UNANSWERED, null, 9_999, 'wait'],
  ['whose creation had no answer, and that is not shown for 10 s', UNANSWERED, null, 10_000, 'done'],
  [
    'whose unanswered creation began later, and that is not shown',
    startDeletion(null, 3_000, false),
    null,
    12_999,
    'wait',
  ],
  ['whose unanswered creation began 10 s before', startDeletion(null, 3_000, false), null, 13_000, 'done'],
  ['that was seen, that AWS took, and that is missing', accepted(SEEN), null, 1_001, 'done'],
  ['that was never seen, that AWS took, and that is missing', accepted(ANSWERED), null, 1_001, 'wait'],
  ['that AWS took, and that is missing for less than 5 s', missing(accepted(ANSWERED)), null, 6_999, 'wait'],
  ['that AWS took, and that is missing for 5 s', missing(accepted(ANSWERED)), null, 7_000, 'done'],
  ['that AWS does not know, and that is missing', denied(ANSWERED), null, 1_001, 'wait'],
  ['that was seen, and that AWS does not know', denied(SEEN), null, 1_001, 'wait'],
  ['that AWS does not know, and that is missing for less than 5 s', missing(denied(SEEN)), null, 6_999, 'wait'],
  ['that AWS does not know, and that is missing for 5 s', missing(denied(SEEN)), null, 7_000, 'done'],
  ['that AWS does not know, and that shows', missing(denied(SEEN)), live('AVAILABLE'), 5_999, 'wait'],
  ['that AWS does not know, and that shows after 5 s', missing(denied(SEEN)), live('AVAILABLE'), 6_000, 'ask'],
  ['that AWS took, and that a read may show from before', accepted(SEEN), live('AVAILABLE'), 5_999, 'wait'],
  ['that AWS took, and that is there all the same', accepted(SEEN), live('AVAILABLE'), 6_000, 'ask'],
  ['that an earlier run failed to delete', ANSWERED, live('DELETE_FAILED'), 0, 'ask'],
  ['that AWS could not delete a moment ago', accepted(SEEN), live('DELETE_FAILED'), 5_999, 'wait'],
  ['that AWS could not delete', accepted(SEEN, 2), live('DELETE_FAILED'), 6_000, 'ask'],
  ['that AWS could not delete three times', accepted(SEEN, 3), live('DELETE_FAILED'), 6_000, 'failed'],
  ['that AWS took three times, and that is there', accepted(SEEN, 3), live('AVAILABLE'), 6_000, 'ask'],
])('a package %s', (_, known, one, readAt, outcome) => {
  expect(afterLook(known, one, readAt).decision.outcome).toBe(outcome);
});

test('a package whose creation had no answer is known by what a read shows', () => {
  const shown = live('COPYING');
  expect(afterLook(UNANSWERED, shown, 0).known).toEqual({ ...startDeletion(ID, 0, true), last: shown });
});

interface Aws {
  /** What a read at this time shows. */
  readonly shows: (now: number, asked: number) => LivePackage | null;
  readonly answer?: () => Promise<void>;
  readonly deleteObject?: () => Promise<void>;
  /** The domains that AWS says have it, when it is asked; `null` where AWS does not say. */
  readonly hasIt?: readonly string[] | null;
  readonly key?: string;
  readonly users?: readonly DomainName[];
  readonly overrides?: Partial<ThrowAway>;
}

async function run(of: 'discard' | 'sweep', aws: Aws) {
  const { shows, answer = async () => {}, deleteObject = async () => {}, hasIt = null } = aws;
  const { key = '', users = [], overrides = {} } = aws;
  const world = quickWorld();
  const asked: number[] = [];
  const service = {
    describePackages: async () => [shows(world.clock.now(), asked.length)].filter((one) => one !== null),
    deletePackage: () => {
      asked.push(world.clock.now());
      return answer();
    },
    listDomains: async () => {
      if (hasIt === null) throw refusal('access-denied');
      return hasIt.map((domain) => row(live('AVAILABLE'), { domain: domain as DomainName }));
    },
  } as Partial<PackagesService> as PackagesService;
  const removed: string[] = [];
  const store = {
    delete: async (key) => {
      removed.push(key);
      return deleteObject();
    },
  } as Partial<DictionaryStore> as DictionaryStore;
  const throwAway = { name: NAME, key, creation: { state: 'answered', id: ID }, users, ...overrides } as const;
  const ends = await (of === 'discard' ? discard : sweep)([throwAway], { service, store, world });
  const left = ends.map(({ name, why }) => `${name}: ${why}`);
  return { ends, left, asked, removed, took: world.clock.now() };
}

describe('a deletion that fails', () => {
  const error = { type: 'Internal', message: 'Not now.' };
  const shows = (_: number, asked: number) => (asked === 0 ? live('AVAILABLE') : live('DELETE_FAILED', { error }));

  test('is asked for three times, within half a minute, and told in the words of AWS', async () => {
    const { left, asked, took } = await run('discard', { shows });
    expect(asked).toHaveLength(3);
    expect(asked.every((at, index) => index === 0 || at - (asked[index - 1] ?? 0) >= 5_000)).toBe(true);
    expect(took).toBeLessThan(30_000);
    expect(left).toEqual([
      expect.stringMatching(
        /^dictcheck-0123456789ab: AWS could not delete it \(DELETE_FAILED\): Internal: Not now\. .* place .* by hand/,
      ),
    ]);
  });

  test('says so too where the time is up before', async () => {
    const { left, took } = await run('sweep', { shows });
    expect(took).toBeLessThanOrEqual(16_000);
    expect(left).toEqual([expect.stringContaining('(DELETE_FAILED): Internal: Not now.')]);
  });
});

test('a deletion that does not end says what AWS shows', async () => {
  expect((await run('discard', { shows: () => live('DELETING') })).left).toEqual([
    `${NAME}: AWS did not confirm in time that it is gone (DELETING)`,
  ]);
});

test('one answer that there is no such package is no evidence: it shows again and is deleted', async () => {
  let answers = 0;
  const { left, asked, took } = await run('sweep', {
    shows: (now, count) => (count < 2 && now > 2_000 ? live('AVAILABLE') : null),
    answer: () => (answers++ === 0 ? Promise.reject(refusal('not-found')) : Promise.resolve()),
  });
  expect([left, asked.length]).toEqual([[], 2]);
  expect(took).toBeLessThan(15_000);
});

test('what is gone already is left alone once it is missing for as long as listings lag', async () => {
  const gone = { shows: () => null, answer: () => Promise.reject(refusal('not-found')) };
  const { left, asked, took } = await run('discard', gone);
  expect([left, asked.length]).toEqual([[], 1]);
  expect(took).toBeGreaterThanOrEqual(5_000);
});

describe('a leftover that a domain uses', () => {
  const PROD = 'search-prod' as DomainName;
  const there = { shows: () => live('AVAILABLE') };
  const refused = (kind: 'busy' | 'conflict' | 'rejected') => () => Promise.reject(refusal(kind));

  test('of this run is not asked for, nor is its object, and its user is named', async () => {
    const one = live('AVAILABLE');
    const seen = { ...observation([], [row(one)]), packages: [one] };
    const [leftover] = leftovers(seen, REPOSITORY, 10 * 24 * 3_600_000);
    expect(leftover).toMatchObject({ name: NAME, users: [PROD] });
    const key = `prefix/${NAME}/x.txt`;
    const { ends, asked, removed, took } = await run('sweep', { ...there, users: [PROD], key });
    expect([asked, removed, took]).toEqual([[], [], 0]);
    expect(ends.map(leftoverText)).toEqual([
      `A leftover of an earlier run can't be deleted. ${NAME}: it is still used by domain search-prod; dissociate and delete it by hand.`,
    ]);
  });

  test.each(['conflict', 'rejected'] as const)('of another run is asked for once (%s)', async (kind) => {
    const known = { ...there, answer: refused(kind), hasIt: ['b', 'a', 'a'] };
    const { left, asked, took } = await run('sweep', known);
    expect(left).toEqual([`${NAME}: it is still used by domains a, b; dissociate and delete it by hand.`]);
    expect(asked).toHaveLength(1);
    expect(took).toBeLessThan(1_000);
  });

  test('has the words of AWS where its user is not known', async () => {
    const { left, asked } = await run('sweep', { ...there, answer: refused('conflict') });
    expect([left, asked.length]).toEqual([[`${NAME}: conflict: no (AnyOperation)`], 1]);
  });

  test('is asked for again where AWS is busy, and where it is of this run', async () => {
    const busy = await run('sweep', { ...there, answer: refused('busy') });
    const own = await run('discard', { ...there, answer: refused('conflict') });
    for (const { asked } of [busy, own]) expect(asked.length).toBeGreaterThan(5);
  });

  test('is waited for where another run deletes it', async () => {
    const shows = (now: number, asked: number) =>
      asked === 0 ? live('AVAILABLE') : now < 3_000 ? live('DELETING') : null;
    const { left, asked, took } = await run('sweep', { shows, answer: refused('conflict') });
    expect([left, asked.length]).toEqual([[], 1]);
    expect(took).toBeLessThan(15_000);
  });
});

describe('what is left', () => {
  const key = `prefix/${NAME}/x.txt`;
  const denied = () => Promise.reject(refusal('access-denied'));
  const gone = { shows: (_: number, asked: number) => (asked === 0 ? live('AVAILABLE') : live('DELETED')), key };

  test.each<[string, Aws, string]>([
    [
      'the object alone',
      { ...gone, deleteObject: denied },
      'The S3 object of a throw-away package could not be deleted',
    ],
    [
      'the package',
      { shows: () => live('AVAILABLE'), key, answer: denied },
      'A throw-away package could not be deleted',
    ],
    [
      'both',
      { shows: () => live('AVAILABLE'), key, answer: denied, deleteObject: denied },
      'A throw-away package could not be deleted',
    ],
  ])('is named: %s', async (_, aws, words) => {
    const { ends } = await run('discard', aws);
    const said = [POST_STEP_TRIES, LATER_RUN_TRIES].map((next) => ends.map((one) => leftText(one, next)).join());
    expect(said[0]).toMatch(new RegExp(`^${words}; the post step tries again\\. `));
    expect(said[1]).toMatch(new RegExp(`^${words}; (?:a later run sweeps it|delete it by hand)\\. `));
    expect(said[1]?.includes('a later run')).toBe(words.startsWith('A '));
  });

  test.each(['not-asked', 'gone'] as const)('is no package where its creation is %s', async (state) => {
    const { ends, asked } = await run('discard', { ...gone, deleteObject: denied, overrides: { creation: { state } } });
    expect([ends.map(({ what }) => what), asked]).toEqual([['object'], []]);
  });
});

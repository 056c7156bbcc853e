/** The deletion of throw-away packages: its decisions as a table, and what is done and said on a slow clock. */

import { describe, expect, test } from 'vitest';
import { checkDescription } from '../../../src/deployment/model/marker.ts';
import type {
  DictionaryStore,
  LivePackage,
  PackageId,
  PackageStatus,
  PackagesService,
} from '../../../src/deployment/model/ports.ts';
import { afterAsked, afterLook, type Deletion, startDeletion } from '../../../src/deployment/validate/deletion.ts';
import { discard, sweep } from '../../../src/deployment/validate/throw-away.ts';
import type { PackageName } from '../../../src/dictionaries/dictionary.ts';
import { livePackage, quickWorld, refusal } from './build.ts';

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
  ['of somebody else', ANSWERED, live('AVAILABLE', { description: '' }), 0, 'done'],
  ['whose creation AWS answered, and that is not shown', ANSWERED, null, 0, 'ask'],
  ['whose creation had no answer, and that is not shown', UNANSWERED, null, 9_999, 'wait'],
  ['whose creation had no answer, and that is not shown for 10 s', UNANSWERED, null, 10_000, 'done'],
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

interface Aws {
  /** What a read at this time shows. */
  readonly shows: (now: number, asked: number) => LivePackage | null;
  readonly answer?: () => Promise<void>;
}

async function run(of: 'discard' | 'sweep', { shows, answer = async () => {} }: Aws) {
  const world = quickWorld();
  const asked: number[] = [];
  const service = {
    describePackages: async () => [shows(world.clock.now(), asked.length)].filter((one) => one !== null),
    deletePackage: () => {
      asked.push(world.clock.now());
      return answer();
    },
  } as Partial<PackagesService> as PackagesService;
  const store = {} as DictionaryStore;
  const throwAway = { name: NAME, key: '', creation: { state: 'answered', id: ID } } as const;
  const left = await (of === 'discard' ? discard : sweep)([throwAway], { service, store, world });
  return { left, asked, took: world.clock.now() };
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

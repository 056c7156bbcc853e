/** The decisions about a package that is to go, as tables. */

import { describe, expect, test } from 'vitest';
import { waiting } from '../../../../src/deployment/loop/progress.ts';
import type {
  Association,
  DictionaryStore,
  Host,
  LivePackage,
  PackagesService,
  PackageVersion,
} from '../../../../src/deployment/model/ports.ts';
import {
  afterPackage,
  afterRenewal,
  afterRequest,
  afterRows,
  isAsPlanned,
  NOT_ASKED,
  type Removing,
} from '../../../../src/deployment/prune/decision.ts';
import { deletePackage } from '../../../../src/deployment/prune/deletion.ts';
import { dissociate } from '../../../../src/deployment/prune/dissociate.ts';
import { judgement } from '../../../../src/deployment/prune/judgement.ts';
import type { DomainName } from '../../../../src/dictionaries/dictionary.ts';
import { livePackage, quickWorld, refusal, row } from '../build.ts';

const old = livePackage('old', 'x');
const other = livePackage('other', 'y');
const random = () => 0;
const asked = (before: string, at = 0): Removing =>
  afterRequest(NOT_ASKED, 'delete', before, null, { now: at, random }).known;
/** As `asked`, and the answer was lost. */
const lost = (before: string): Removing =>
  afterRequest(NOT_ASKED, 'delete', before, refusal('transient', true), { now: 0, random }).known;
const missing: Removing = { ...NOT_ASKED, missingSince: 2_000 };
/** AWS answered that there is none of it. */
const denied = afterRequest(NOT_ASKED, 'delete', 'AVAILABLE', refusal('not-found'), { now: 0, random }).known;
const inFlight = (known: Removing): Removing => ({
  ...known,
  request: known.request && { ...known.request, inFlightAt: 1 },
});
const of = (live: LivePackage, status: Association['status']) => row(live, { status, domain: 'north' as DomainName });

describe('a dissociation', () => {
  test.each<[string, Removing, readonly Association[], number, string]>([
    ['of what one read lacks waits', NOT_ASKED, [], 0, 'wait'],
    ['of what is missing for less than a listing may lag waits', missing, [], 6_999, 'wait'],
    ['of what is missing for longer is done', missing, [], 7_000, 'done'],
    ['of what others keep busy and what one read lacks waits', NOT_ASKED, [of(other, 'ASSOCIATING')], 0, 'wait'],
    ['that AWS accepted is done when a read lacks it', asked('ACTIVE'), [], 1, 'done'],
    ['of what was seen to go is done when a read lacks it', { ...NOT_ASKED, seenGoing: true }, [], 0, 'done'],
    ['of what AWS knows no more is done when a read lacks it', denied, [], 1, 'done'],
    ['of what AWS knows no more waits while a read may show the past', denied, [of(old, 'ACTIVE')], 14_999, 'wait'],
    ['of what the domain has all the same is asked for again', denied, [of(old, 'ACTIVE')], 20_000, 'ask'],
    ['whose answer was lost waits when a read lacks it', lost('ACTIVE'), [], 1, 'wait'],
    ['is asked for', NOT_ASKED, [of(old, 'ACTIVE')], 0, 'ask'],
    ['of a failed row is asked for', NOT_ASKED, [of(old, 'ASSOCIATION_FAILED')], 0, 'ask'],
    ['waits for its own row', NOT_ASKED, [of(old, 'ASSOCIATING')], 99_000, 'wait'],
    ['waits for others', NOT_ASKED, [of(old, 'ACTIVE'), of(other, 'DISSOCIATING')], 0, 'wait'],
    [
      'is asked for when others never end',
      { ...NOT_ASKED, blockedSince: 2_000 },
      [of(old, 'ACTIVE'), of(other, 'ASSOCIATING')],
      62_000,
      'ask',
    ],
    [
      'waits for others a while',
      { ...NOT_ASKED, blockedSince: 2_000 },
      [of(old, 'ACTIVE'), of(other, 'ASSOCIATING')],
      61_999,
      'wait',
    ],
    ['is not asked for again at once', asked('ACTIVE'), [of(old, 'ACTIVE')], 14_999, 'wait'],
    ['is not asked for again where the domain has it again', asked('ACTIVE'), [of(old, 'ACTIVE')], 15_000, 'kept'],
    ['waits while somebody associates it again', asked('ACTIVE'), [of(old, 'ASSOCIATING')], 15_000, 'wait'],
    ['is not asked for again where that failed', asked('ACTIVE'), [of(old, 'ASSOCIATION_FAILED')], 15_000, 'kept'],
    [
      'is not asked for again where the domain is busy with others, too',
      asked('ACTIVE'),
      [of(old, 'ACTIVE'), of(other, 'ASSOCIATING')],
      15_000,
      'kept',
    ],
    ['is asked for again when its answer was lost', lost('ACTIVE'), [of(old, 'ACTIVE')], 15_000, 'ask'],
    [
      'whose answer was lost, and which was seen in progress, is not asked for again',
      inFlight(lost('ACTIVE')),
      [of(old, 'ACTIVE')],
      15_001,
      'kept',
    ],
    ['is waited for from its request on', asked('ACTIVE', 10_000), [of(old, 'ACTIVE')], 24_999, 'wait'],
    ['that fails is told', asked('ACTIVE'), [of(old, 'DISSOCIATION_FAILED')], 1, 'failed'],
    [
      'that failed before may show for a while',
      asked('DISSOCIATION_FAILED'),
      [of(old, 'DISSOCIATION_FAILED')],
      1,
      'wait',
    ],
    ['that fails again is told', asked('DISSOCIATION_FAILED'), [of(old, 'DISSOCIATION_FAILED')], 15_000, 'failed'],
    [
      'that failed before is asked for again when its answer was lost',
      lost('DISSOCIATION_FAILED'),
      [of(old, 'DISSOCIATION_FAILED')],
      15_000,
      'ask',
    ],
    [
      'that was seen in progress may show the failure from before for 15 s',
      inFlight(asked('DISSOCIATION_FAILED')),
      [of(old, 'DISSOCIATION_FAILED')],
      15_000,
      'wait',
    ],
    [
      'that was seen in progress has failed again after 15 s',
      inFlight(asked('DISSOCIATION_FAILED')),
      [of(old, 'DISSOCIATION_FAILED')],
      15_001,
      'failed',
    ],
    ['that failed before us is asked for', NOT_ASKED, [of(old, 'DISSOCIATION_FAILED')], 0, 'ask'],
    [
      'waits for its time',
      { ...NOT_ASKED, patience: { ...NOT_ASKED.patience, notBefore: 5 } },
      [of(old, 'ACTIVE')],
      4,
      'wait',
    ],
  ])('%s', (_, known, rows, now, next) => {
    expect(afterRows(known, rows, old.id, { now, blockedForMs: 60_000 }).decision.outcome).toBe(next);
  });

  test('remembers what it saw', () => {
    const moment = { now: 7, blockedForMs: 60_000 };
    expect(afterRows(asked('ACTIVE'), [of(old, 'DISSOCIATING')], old.id, moment).known.request?.inFlightAt).toBe(7);
    expect(afterRows(NOT_ASKED, [of(other, 'ASSOCIATING')], old.id, moment).known.blockedSince).toBe(7);
    const slow = { ...moment, seenAt: 9 };
    expect(afterRows(NOT_ASKED, [of(other, 'ASSOCIATING')], old.id, slow).known.blockedSince).toBe(9);
    expect(
      afterRows({ ...NOT_ASKED, blockedSince: 1 }, [of(other, 'ASSOCIATING')], old.id, moment).known.blockedSince,
    ).toBe(1);
    expect(
      afterRows({ ...NOT_ASKED, blockedSince: 1 }, [of(other, 'ACTIVE')], old.id, moment).known.blockedSince,
    ).toBeNull();
    const seen = (known: Removing, rows: readonly Association[]) => afterRows(known, rows, old.id, moment).known;
    expect(seen(NOT_ASKED, [of(old, 'DISSOCIATING')]).seenGoing).toBe(true);
    expect(seen({ ...NOT_ASKED, seenGoing: true }, [of(old, 'ACTIVE')]).seenGoing).toBe(true);
    expect(seen(NOT_ASKED, [of(other, 'DISSOCIATING')])).toMatchObject({ seenGoing: false, missingSince: 7 });
    expect(seen(missing, []).missingSince).toBe(2_000);
    expect(seen(missing, [of(old, 'ACTIVE')]).missingSince).toBeNull();
  });
});

test('a read before a first request follows at once, and one after a refusal does not', () => {
  const busy = afterRequest(NOT_ASKED, 'delete', 'AVAILABLE', refusal('busy'), { now: 0, random }).known;
  expect([afterRenewal(NOT_ASKED), afterRenewal(busy)]).toEqual(['asked', 'waiting']);
});

describe('a deletion', () => {
  const v2 = { version: 'v2' as PackageVersion };
  test.each<[string, Removing, LivePackage | undefined, number, string]>([
    ['of what one read lacks waits', NOT_ASKED, undefined, 0, 'wait'],
    ['of what is missing for less than a listing may lag waits', missing, undefined, 6_999, 'wait'],
    ['of what is missing for longer is done', missing, undefined, 7_000, 'done'],
    ['that AWS accepted is done when a read lacks it', asked('AVAILABLE'), undefined, 1, 'done'],
    ['of what was seen to go is done when a read lacks it', { ...NOT_ASKED, seenGoing: true }, undefined, 0, 'done'],
    ['of what AWS knows no more is done when a read lacks it', denied, undefined, 1, 'done'],
    ['of what AWS knows no more waits while a read may show the past', denied, old, 14_999, 'wait'],
    ['of what is there all the same is asked for again', denied, old, 20_000, 'ask'],
    ['whose answer was lost waits when a read lacks it', lost('AVAILABLE'), undefined, 1, 'wait'],
    ['of what is deleted', NOT_ASKED, { ...old, status: 'DELETED' }, 0, 'done'],
    ['is asked for', NOT_ASKED, old, 0, 'ask'],
    ['is waited for', asked('AVAILABLE'), { ...old, status: 'DELETING' }, 1, 'wait'],
    ['is not asked for again at once', asked('AVAILABLE'), old, 14_999, 'wait'],
    ['is asked for again when nothing came of it', asked('AVAILABLE'), old, 15_000, 'ask'],
    ['of what somebody published is none', NOT_ASKED, { ...old, ...v2 }, 0, 'kept'],
    ['of what somebody describes otherwise is none', NOT_ASKED, { ...old, description: 'mine' }, 0, 'kept'],
    ['of what is being published is none', NOT_ASKED, { ...old, status: 'COPYING' }, 0, 'kept'],
    ['that failed before us is asked for', NOT_ASKED, { ...old, status: 'DELETE_FAILED' }, 0, 'ask'],
    ['that fails is told', asked('AVAILABLE'), { ...old, status: 'DELETE_FAILED' }, 1, 'failed'],
    [
      'that failed before may show for a while',
      asked('DELETE_FAILED'),
      { ...old, status: 'DELETE_FAILED' },
      14_999,
      'wait',
    ],
    [
      'that fails again is told, after one request',
      asked('DELETE_FAILED'),
      { ...old, status: 'DELETE_FAILED' },
      15_000,
      'failed',
    ],
    [
      'that failed before is asked for again when its answer was lost',
      lost('DELETE_FAILED'),
      { ...old, status: 'DELETE_FAILED' },
      15_000,
      'ask',
    ],
    [
      'that failed before, was seen in progress, and whose answer was lost, has failed again',
      inFlight(lost('DELETE_FAILED')),
      { ...old, status: 'DELETE_FAILED' },
      15_001,
      'failed',
    ],
    [
      'that was seen in progress may show the failure from before for 15 s',
      inFlight(asked('DELETE_FAILED')),
      { ...old, status: 'DELETE_FAILED' },
      15_000,
      'wait',
    ],
    [
      'that was seen in progress has failed again after 15 s',
      inFlight(asked('DELETE_FAILED')),
      { ...old, status: 'DELETE_FAILED' },
      15_001,
      'failed',
    ],
    ['waits for its time', { ...NOT_ASKED, patience: { ...NOT_ASKED.patience, notBefore: 5 } }, old, 4, 'wait'],
  ])('%s', (_, known, live, now, next) => {
    expect(afterPackage(known, old, live, now).decision.outcome).toBe(next);
  });

  test('remembers that AWS accepted it when a later answer is lost', () => {
    const again = afterRequest(asked('AVAILABLE'), 'delete', 'AVAILABLE', refusal('transient', true), {
      ...{ now: 20_000, random },
    });
    expect(again.known.request).toMatchObject({ at: 20_000, accepted: true });
    expect(lost('AVAILABLE').request).toMatchObject({ accepted: false });
  });

  test('that is seen at work is remembered', () => {
    expect(afterPackage(asked('AVAILABLE'), old, { ...old, status: 'DELETING' }, 1).known.request?.inFlightAt).toBe(1);
    expect(afterPackage(NOT_ASKED, old, { ...old, status: 'DELETING' }, 1).known.request).toBeNull();
    expect(afterPackage(NOT_ASKED, old, { ...old, status: 'DELETING' }, 1).known.seenGoing).toBe(true);
  });
});

test.each<[Parameters<typeof refusal>[0], boolean, string, boolean]>([
  ['not-found', false, 'done', false],
  ['busy', false, 'later', false],
  ['transient', false, 'later', false],
  ['transient', true, 'unknown', true],
  ['conflict', false, 'doubt', false],
  ['rejected', false, 'final', false],
  ['access-denied', false, 'final', false],
])('%s (lost: %s) means %s', (kind, lost, meaning, isRequested) => {
  const answer = afterRequest(NOT_ASKED, 'delete', 'AVAILABLE', refusal(kind, lost), { now: 0, random });
  expect([answer.meaning, answer.known.request !== null]).toEqual([meaning, isRequested]);
});

test('what nothing explains is asked for again until the time is up, and is the failure then', async () => {
  const world = quickWorld();
  const said: string[] = [];
  const host: Host = {
    info: (line) => said.push(line),
    warning: () => {},
    debug: () => {},
    group: (_, work) => work(),
  };
  const refuse = async () => Promise.reject(refusal('conflict', false, true));
  const calls: Partial<PackagesService> = {
    listAssociations: async () => [of(old, 'ACTIVE')],
    describePackages: async () => [old],
    dissociate: refuse,
    deletePackage: refuse,
  };
  const engine = { service: calls as PackagesService, store: {} as DictionaryStore, world, host };
  const shown = waiting(host, world, '5 minutes each');
  const bounds = (timeoutMs: number) => ({
    ...{ timeoutMs, judgement: judgement(async () => null, world), usedBy: async () => null },
  });
  const { failure } = await dissociate(of(old, 'ACTIVE'), bounds(300_000), engine, shown);
  const lasts = /, although AWS was asked again for (?:4 min 5\d s|5 min): conflict: no/;
  expect(failure).toMatchObject({ code: 'conflict', message: expect.stringMatching(lasts) });
  expect(said.join()).toContain("old on north: still ACTIVE; AWS's last answer: conflict: no");
  await expect(deletePackage(old, bounds(300_000), engine, shown, () => {})).rejects.toMatchObject({
    ...{ code: 'conflict', message: expect.stringMatching(lasts) },
  });
  // A domain that has it explains that it is not deleted.
  const used = { ...bounds(300_000), usedBy: async () => 'north has it' };
  expect(await deletePackage(old, used, engine, shown, () => {})).toMatchObject({
    outcome: 'kept',
    why: 'north has it',
  });
});

test('a contradiction is meant after 20 s', () => {
  const first = afterRequest(NOT_ASKED, 'dissociate', 'ACTIVE', refusal('conflict'), { now: 0, random }).known;
  const again = (now: number) =>
    afterRequest(first, 'dissociate', 'ACTIVE', refusal('conflict'), { now, random }).meaning;
  expect([again(19_999), again(20_000)]).toEqual(['doubt', 'final']);
});

test('a judgement knows the domain that its first reason is due to', () => {
  const [first, second] = ['search-a' as DomainName, 'search-b' as DomainName];
  const judged = judgement(async () => null, quickWorld());
  expect([judged.why(), judged.isDueTo(first)]).toEqual([null, false]);
  judged.keep('search-a has it again', first);
  judged.keep('search-b has it again', second);
  expect([judged.why(), judged.isDueTo(first), judged.isDueTo(second)]).toEqual(['search-a has it again', true, false]);
});

describe('a judgement that takes all of the time', () => {
  const WHY = 'its file exists again';
  const world = quickWorld();
  const slow = () =>
    judgement(async () => {
      await world.clock.sleep(600_000);
      return WHY;
    }, world);
  const reads: Pick<PackagesService, 'listAssociations' | 'describePackages'> = {
    listAssociations: async () => [of(old, 'ACTIVE')],
    describePackages: async () => [old],
  };
  const host: Host = { info: () => {}, warning: () => {}, debug: () => {}, group: (_, work) => work() };
  const engine = { service: reads as PackagesService, store: {} as DictionaryStore, world, host };
  const shown = waiting(host, world, '1 minute each');

  test('keeps the package on a domain, and the time is no failure', async () => {
    const judged = slow();
    const bounds = { timeoutMs: 60_000, judgement: judged };
    const end = await dissociate(of(old, 'ACTIVE'), bounds, engine, shown);
    expect([end.failure, end.asked, judged.why()]).toEqual([null, false, WHY]);
  });

  test('keeps the package of no domain', async () => {
    const bounds = { timeoutMs: 60_000, judgement: slow(), usedBy: async () => null };
    expect(await deletePackage(old, bounds, engine, shown, () => {})).toEqual({ outcome: 'kept', why: WHY });
  });
});

test('what AWS knows no more, and shows all the same, is asked for again', async () => {
  const world = quickWorld();
  const host: Host = { info: () => {}, warning: () => {}, debug: () => {}, group: (_, work) => work() };
  let [rows, packages] = [[of(old, 'ACTIVE')], [old]];
  const asked: string[] = [];
  const answer = (request: string, carryOut: () => void): void => {
    asked.push(request);
    if (asked.filter((one) => one === request).length === 1) throw refusal('not-found');
    carryOut();
  };
  const calls: Partial<PackagesService> = {
    listAssociations: async () => rows,
    describePackages: async () => packages,
    dissociate: async () => answer('dissociate', () => (rows = [])),
    deletePackage: async () => answer('delete', () => (packages = [])),
  };
  const engine = { service: calls as PackagesService, store: {} as DictionaryStore, world, host };
  const bounds = { timeoutMs: 600_000, judgement: judgement(async () => null, world), usedBy: async () => null };
  const shown = waiting(host, world, '10 minutes each');
  expect(await dissociate(of(old, 'ACTIVE'), bounds, engine, shown)).toMatchObject({ row: null, failure: null });
  expect(await deletePackage(old, bounds, engine, shown, () => {})).toEqual({ outcome: 'deleted' });
  expect(asked).toEqual(['dissociate', 'dissociate', 'delete', 'delete']);
});

test('what AWS refuses as busy is read at the pace of a wait, and not of a request', async () => {
  const world = quickWorld();
  const host: Host = { info: () => {}, warning: () => {}, debug: () => {}, group: (_, work) => work() };
  const isBusy = () => world.clock.now() < 60_000;
  const reads = { rows: 0, packages: 0 };
  let since = 0;
  const calls: Partial<PackagesService> = {
    listAssociations: async () => {
      reads.rows += 1;
      return isBusy() ? [of(old, 'ACTIVE')] : [];
    },
    describePackages: async () => {
      reads.packages += 1;
      return world.clock.now() - since < 60_000 ? [old] : [];
    },
    dissociate: async () => Promise.reject(refusal('busy')),
    deletePackage: async () => Promise.reject(refusal('busy')),
  };
  const engine = { service: calls as PackagesService, store: {} as DictionaryStore, world, host };
  const bounds = () => ({
    timeoutMs: 600_000,
    judgement: judgement(async () => null, world),
    usedBy: async () => null,
  });
  const shown = waiting(host, world, '10 minutes each');
  expect(await dissociate(of(old, 'ACTIVE'), bounds(), engine, shown)).toMatchObject({ row: null, failure: null });
  since = world.clock.now();
  expect(await deletePackage(old, bounds(), engine, shown, () => {})).toEqual({ outcome: 'deleted' });
  // About 27 in the first second, then one in 4 s.
  expect(Math.max(reads.rows, reads.packages)).toBeLessThan(60);
});

test('as planned is what nobody has touched', () => {
  expect(isAsPlanned(old, { ...old, status: 'DELETE_FAILED' })).toBe(true);
  expect(isAsPlanned(old, { ...old, status: 'VALIDATING' })).toBe(false);
});

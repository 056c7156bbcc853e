/** A request for a domain, and the proof before it, where a package was deleted or the time is over. */

import { describe, expect, test } from 'vitest';
import { dueGoals } from '../../../../src/deployment/associate/decision.ts';
import { requestDue } from '../../../../src/deployment/associate/request.ts';
import { type DomainState, startDomain } from '../../../../src/deployment/associate/state.ts';
import { AwsError, NO_ANSWER, noAnswer } from '../../../../src/deployment/model/aws-error.ts';
import type { Engine } from '../../../../src/deployment/model/engine.ts';
import type {
  DictionaryStore,
  Host,
  LivePackage,
  PackageId,
  PackagesService,
  PackageVersion,
} from '../../../../src/deployment/model/ports.ts';
import type { World } from '../../../../src/deployment/model/world.ts';
import { type FreshProof, freshProof } from '../../../../src/deployment/publish/fresh-proof.ts';
import type { DomainName } from '../../../../src/dictionaries/dictionary.ts';
import { livePackage, quickWorld, refusal, sha256Of } from '../build.ts';

const DOMAIN = 'search-prod' as DomainName;
const HOST: Host = { info: () => {}, warning: () => {}, debug: () => {}, group: (_, work) => work() };
const ENGLISH = livePackage('english', 'new');
const GERMAN = livePackage('german', 'new');

function engineOf(world: World, calls: Partial<PackagesService>): Engine {
  const service = { supportsAssociateMany: true, ...calls } as PackagesService;
  return { service, store: {} as DictionaryStore, world, host: HOST };
}

describe('the proof of a request', () => {
  /** Proves English and German at these times, in seconds. @param shows whether, and how, a read shows English */
  async function prove(at: readonly number[], shows: (second: number) => Partial<LivePackage> | null) {
    const world = quickWorld();
    const engine = engineOf(world, {
      describePackages: async (ids) => {
        const english = shows(world.clock.now() / 1_000);
        const all = english === null ? [GERMAN] : [{ ...ENGLISH, ...english }, GERMAN];
        return all.filter(({ id }) => ids.includes(id));
      },
    });
    const due = [ENGLISH, GERMAN].map((live) => ({ live, sha256: sha256Of('new'), proved: true }));
    const proof = freshProof(due, engine);
    let last: FreshProof | null = null;
    for (const second of at) {
      await world.clock.sleep(second * 1_000 - world.clock.now());
      last = await proof([ENGLISH.id, GERMAN.id], Number.POSITIVE_INFINITY);
      expect(world.clock.now()).toBe(second * 1_000);
    }
    return {
      gone: [...(last?.gone ?? [])],
      unshown: [...(last?.unshown ?? [])],
      failures: [...(last?.failures ?? [])],
    };
  }

  const missing = () => null;
  test.each<[string, readonly number[], (second: number) => Partial<LivePackage> | null, boolean, boolean]>([
    ['that is there', [0], () => ({}), false, false],
    ['that one read lacks', [0], missing, false, true],
    ['that reads lack for less than 5 s', [0, 3, 4.9], missing, false, true],
    ['that reads lack for 5 s', [0, 3, 5], missing, true, true],
    ['that shows between two reads that lack it', [0, 3, 5], (at) => (at === 3 ? {} : null), false, true],
    ['that two reads lack which are far apart', [0, 60], missing, false, true],
    ['that shows again', [0, 5], (at) => (at === 5 ? {} : null), false, false],
    ['that is being deleted', [0], () => ({ status: 'DELETING' }), true, false],
    ['that AWS lists as deleted', [0], () => ({ status: 'DELETED' }), true, false],
  ])('of a package %s', async (_, at, shows, isGone, isUnshown) => {
    expect(await prove(at, shows)).toEqual({
      gone: isGone ? ['english'] : [],
      unshown: isUnshown ? [ENGLISH.id] : [],
      failures: [],
    });
  });

  test('ends at its deadline, without a verdict', async () => {
    const world = quickWorld();
    const engine = engineOf(world, { describePackages: async () => Promise.reject(refusal('transient')) });
    const proof = freshProof([{ live: ENGLISH, sha256: sha256Of('new'), proved: true }], engine);
    await expect(proof([ENGLISH.id], 3_000)).rejects.toMatchObject({ kind: 'transient' });
    expect(world.clock.now()).toBe(3_000);
  });
});

describe('a request', () => {
  const wanted = [ENGLISH, GERMAN].map(({ id, name }) => ({ id, name, version: 'v1' as PackageVersion }));
  const PROVED: FreshProof = { failures: new Map(), gone: new Set(), unshown: new Set(), isCurrent: true };
  const unsent = new AwsError({
    ...{ kind: 'transient', operation: 'AssociatePackage', errorName: NO_ANSWER, message: 'its time was over' },
    ...{ requestId: null, mayHaveHappened: false, cause: undefined },
  });

  async function request(proof: Partial<FreshProof>, refused: AwsError | null = null, oneByOne = false) {
    const asked: PackageId[] = [];
    const answer = (ids: readonly PackageId[]) => {
      asked.push(...ids);
      return refused === null ? Promise.resolve() : Promise.reject(refused);
    };
    const engine = engineOf(quickWorld(), {
      associate: (id) => answer([id]),
      associateMany: (ids) => answer(ids),
    });
    const start: DomainState = { ...startDomain(DOMAIN, wanted), oneByOne };
    const shown = { rows: [], readAt: 0, blockedForMs: 60_000, limits: { signal: engine.world.signal, deadline: 1 } };
    const disproved = new Map();
    const { state, step } = await requestDue(start, shown, async () => ({ ...PROVED, ...proof }), disproved, engine);
    return { asked, step, state, start, disproved };
  }

  test('is not made for a package that is gone, which fails alone, for every domain', async () => {
    const { asked, state, disproved } = await request({ gone: new Set(['english']) });
    expect(asked).toEqual([GERMAN.id]);
    expect(state.goals.map(({ result }) => result)).toMatchObject([
      {
        outcome: 'failed',
        failure: {
          code: 'conflict',
          message: 'Package english was deleted while this run associated it with search-prod.',
        },
      },
      null,
    ]);
    expect([...disproved.keys()]).toEqual(['english']);
  });

  test('is not made for a package that does not show yet', async () => {
    const { asked, state } = await request({ unshown: new Set([ENGLISH.id]) });
    expect([asked, state.goals.map(({ result }) => result)]).toEqual([[GERMAN.id], [null, null]]);
    const soon = { now: 100, offersMany: true, blockedForMs: 60_000 };
    const alone = await request({ unshown: new Set([ENGLISH.id]) }, null, true);
    expect(alone.asked).toEqual([]);
    expect(dueGoals(alone.state, [], soon)).toEqual([wanted[1]]);
    expect(dueGoals(alone.state, [], { ...soon, now: 1_000 })).toEqual([wanted[0]]);
  });

  test('that was not sent has no answer', async () => {
    const { state, start, step } = await request({}, unsent);
    expect([state, step]).toEqual([start, 'waiting']);
  });

  test('that was sent and had no answer may have been carried out', async () => {
    const { state } = await request({}, noAnswer('AssociatePackages', 'AWS did not answer in time'));
    expect(state.goals.every(({ ask }) => ask !== null && !ask.accepted)).toBe(true);
  });
});

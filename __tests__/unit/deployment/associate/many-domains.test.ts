/** Many domains at a time, in virtual time: what AWS throttles is asked again, and one domain is no obstacle for another. */

import { setImmediate } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { associateAll, firstRows } from '../../../../src/deployment/associate/associate.ts';
import { AwsError, noAnswer } from '../../../../src/deployment/model/aws-error.ts';
import type { Engine } from '../../../../src/deployment/model/engine.ts';
import type { Association, Limits, LivePackage, PackageId } from '../../../../src/deployment/model/ports.ts';
import { freshProof } from '../../../../src/deployment/publish/fresh-proof.ts';
import type { DomainName } from '../../../../src/dictionaries/dictionary.ts';
import { VirtualTime } from '../../../simulation/world/virtual-time.ts';
import { livePackage, row, sha256Of, throttled } from '../build.ts';

const MINUTE = 60_000;
const CALL_MS = 100;
const PACKAGES = ['english', 'german'].map((name) => livePackage(name, 'new'));

type Operation = 'read' | 'prove' | 'associate';

interface Scenario {
  readonly domains: number;
  readonly packages?: readonly LivePackage[];
  readonly timeoutMs?: number;
  /** Calls a second, with a burst of twice that. */
  readonly rate?: number;
  readonly offersMany?: boolean;
  readonly associatingMs?: (name: string) => number;
  /** How a call ends instead, and after how long. */
  readonly meets?: (operation: Operation, domain: string, now: number) => AwsError | null;
  readonly silent?: (domain: string) => boolean;
  readonly cancelAt?: number;
}

/** An account whose domains take what they are asked for, all of them at the same time. */
async function associate(scenario: Scenario) {
  const { domains: count, packages = PACKAGES, timeoutMs = 30 * MINUTE, rate = Number.POSITIVE_INFINITY } = scenario;
  const { offersMany = true, associatingMs = () => 30_000, meets = () => null, silent = () => false } = scenario;
  const time = new VirtualTime(0);
  const domains = Array.from({ length: count }, (_, index) => `search-${index}` as DomainName);
  const cancellation = new AbortController();
  const asked = new Map<string, number>();
  const seen = { read: 0, prove: 0, associate: 0, throttled: 0, atOnce: 0, most: 0 };
  let [tokens, filledAt] = [2 * rate, 0];
  const takesToken = (): boolean => {
    if (rate === Number.POSITIVE_INFINITY) return true;
    tokens = Math.min(2 * rate, tokens + ((time.now - filledAt) / 1_000) * rate);
    filledAt = time.now;
    if (tokens < 1) return false;
    tokens -= 1;
    return true;
  };
  const call = async <T>(operation: Operation, domain: string, { signal, deadline }: Limits, answer: () => T) => {
    if (signal.aborted || time.now >= deadline) throw noAnswer(operation, 'its time was over');
    seen[operation] += 1;
    if (silent(domain)) {
      await time.sleep(Math.min(30_000, deadline - time.now));
      throw noAnswer(operation, 'AWS did not answer');
    }
    const error = takesToken() ? meets(operation, domain, time.now) : throttled();
    if (error?.isThrottled === true) seen.throttled += 1;
    await time.sleep(CALL_MS);
    if (error !== null) throw error;
    return answer();
  };
  const rowsOf = (domain: DomainName): readonly Association[] =>
    packages.flatMap((live) => {
      const at = asked.get(`${domain} ${live.id}`);
      if (at === undefined) return [];
      return [{ ...row(live), domain, status: time.now - at < associatingMs(live.name) ? 'ASSOCIATING' : 'ACTIVE' }];
    });
  const take = (ids: readonly PackageId[], domain: DomainName, limits: Limits) =>
    call('associate', domain, limits, () => {
      for (const id of ids) asked.set(`${domain} ${id}`, time.now);
    });
  const service = {
    supportsAssociateMany: offersMany,
    listAssociations: async (domain: DomainName, limits: Limits) => {
      seen.atOnce += 1;
      seen.most = Math.max(seen.most, seen.atOnce);
      return call('read', domain, limits, () => rowsOf(domain)).finally(() => {
        seen.atOnce -= 1;
      });
    },
    describePackages: (ids: readonly PackageId[], limits: Limits) =>
      call('prove', '', limits, () => packages.filter(({ id }) => ids.includes(id))),
    associate: (id: PackageId, domain: DomainName, limits: Limits) => take([id], domain, limits),
    associateMany: take,
  };
  let draw = 0;
  const sleep = (milliseconds: number, signal?: AbortSignal) =>
    new Promise<void>((resolve) => {
      if (signal?.aborted) return resolve();
      time.after(milliseconds, resolve);
      signal?.addEventListener('abort', () => resolve(), { once: true });
    });
  const said: string[] = [];
  const engine = {
    service,
    host: { info: (line: string) => said.push(line), debug() {}, warning() {} },
    world: {
      clock: { now: () => time.now, sleep },
      // Spread evenly, and the same each time.
      random: () => {
        draw = (draw + 0.618_034) % 1;
        return draw;
      },
      signal: cancellation.signal,
    },
  } as unknown as Engine;
  if (scenario.cancelAt !== undefined) time.after(scenario.cancelAt, () => cancellation.abort());
  const wanted = new Map(
    domains.map((domain) => [
      domain,
      packages.map(({ id, name, version }) => ({ id, name, version: version ?? 'v1' })),
    ]),
  ) as Parameters<typeof associateAll>[0];
  const due = packages.map((live) => ({ live, sha256: sha256Of('new'), proved: true }));
  const run = async () => {
    const first = await firstRows(wanted, engine);
    const evidence = { first, provedAt: Number.NEGATIVE_INFINITY, prove: freshProof(due, engine) };
    const ended = await associateAll(wanted, evidence, { timeoutMs, expectedMs: 0 }, engine, new Set());
    return { ended, took: time.now };
  };
  let isOver = false;
  const running = run().finally(() => {
    isOver = true;
  });
  while (!isOver) {
    await setImmediate();
    if (!isOver) time.step();
  }
  const { ended, took } = await running;
  const results = [...ended.results].map(([domain, ones]) => ({ domain, ones: [...ones.values()] }));
  const live = results
    .filter(({ ones }) => ones.every(({ outcome }) => outcome === 'active'))
    .map(({ domain }) => domain);
  const failures = results.flatMap(({ ones }) =>
    ones.flatMap((one) => (one.outcome === 'failed' ? [one.failure] : [])),
  );
  return { live, failures, took, seen, said };
}

const denied = () =>
  new AwsError({
    ...{ kind: 'access-denied', operation: 'ListPackagesForDomain', errorName: 'AccessDeniedException' },
    ...{ message: 'no', requestId: null, mayHaveHappened: false, cause: undefined },
  });

describe('many domains', () => {
  test.each([
    [4, 10],
    [30, 10],
    [30, 5],
    [100, 10],
  ])('%i of them are all live where AWS takes %i calls a second', async (domains, rate) => {
    const { live, failures, took, seen } = await associate({ domains, rate });
    expect(failures).toEqual([]);
    expect(live).toHaveLength(domains);
    expect(seen.most).toBeLessThanOrEqual(13);
    // The time of a domain, and that of the calls which are needed for all: some wait for long between two tries.
    expect(took).toBeLessThan(45_000 + 3 * ((domains * 6) / rate) * 1_000);
    expect(seen.throttled).toBeLessThan(domains * 18);
  });

  test('are read less often the more they are, and share a proof of the packages', async () => {
    const [few, many] = [await associate({ domains: 4 }), await associate({ domains: 100 })];
    const rate = ({ seen, took }: typeof few) => (seen.read / took) * 1_000;
    expect(many.live).toHaveLength(100);
    expect(rate(many)).toBeLessThan(20);
    expect(many.took).toBeLessThan(few.took + 20_000);
    expect(many.seen.most).toBe(13);
    expect(many.seen.prove).toBeLessThan(20);
  });

  test('are not held up by those that give no answer', async () => {
    const silent = (domain: string) => /^search-[12]?\d$/.test(domain);
    const { live, failures } = await associate({ domains: 40, silent });
    expect(live).toHaveLength(10);
    expect(new Set(failures.map(({ code }) => code))).toEqual(new Set(['timeout']));
    expect(failures).toHaveLength(60);
  });

  test('are not failed by one that may not be read, which fails at once', async () => {
    const meets = (operation: Operation, domain: string) =>
      operation === 'read' && domain === 'search-1' ? denied() : null;
    const { live, failures, said } = await associate({ domains: 3, meets });
    expect(live).toEqual(['search-0', 'search-2']);
    expect(new Set(failures.map(({ code }) => code))).toEqual(new Set(['access-denied']));
    const alone = await associate({ domains: 1, meets: () => denied() });
    expect([alone.took <= 3 * CALL_MS, said.length > 0]).toEqual([true, true]);
  });

  test('end within seconds where the job is cancelled', async () => {
    const { live, took, failures } = await associate({ domains: 100, rate: 10, cancelAt: 20_000 });
    expect([live.length, took]).toEqual([0, expect.closeTo(20_000, -3)]);
    expect(failures[0]?.message).toBe('The run was cancelled.');
  });
});

describe('a domain that AWS does not find', () => {
  const missing = () =>
    new AwsError({
      ...{ kind: 'not-found', operation: 'ListPackagesForDomain', errorName: 'ResourceNotFoundException' },
      ...{ message: 'Domain not found', requestId: null, mayHaveHappened: false, cause: undefined },
    });
  const from = (begin: number, end: number) => (operation: Operation, _domain: string, now: number) =>
    operation === 'read' && now >= begin && now < end ? missing() : null;

  test('for less than five seconds is there, as the plan has read it', async () => {
    const { live, failures } = await associate({ domains: 2, meets: from(10_000, 14_500) });
    expect([live.length, failures]).toEqual([2, []]);
  });

  test('for longer has failed', async () => {
    const { live, failures, took } = await associate({ domains: 1, meets: from(10_000, Number.POSITIVE_INFINITY) });
    expect(live).toEqual([]);
    expect(failures[0]?.message).toContain('Domain not found');
    expect(took).toBeLessThan(25_000);
  });
});

describe('a domain whose reads are throttled', () => {
  const until =
    (end: number, operation?: Operation, from = 0) =>
    (one: Operation, _domain: string, now: number) =>
      (operation === undefined || one === operation) && now >= from && now < end ? throttled() : null;

  test.each(['read', 'prove', 'associate'] as const)('for minutes (%s) is live in the end', async (operation) => {
    const { live, failures, said } = await associate({ domains: 2, meets: until(5 * MINUTE, operation) });
    expect(failures).toEqual([]);
    expect(live).toHaveLength(2);
    expect(said.join('\n')).toContain("AWS's last answer: ThrottlingException: Rate exceeded");
  });

  test('for good is a time-out, with AWS’s answer', async () => {
    const timeoutMs = 4 * MINUTE;
    const { failures, took, said } = await associate({ domains: 1, timeoutMs, meets: until(Number.POSITIVE_INFINITY) });
    expect(failures[0]?.code).toBe('timeout');
    expect(failures[0]?.message).toContain('after 4 minutes without progress');
    expect(failures[0]?.message).toContain("AWS's last answer: ThrottlingException");
    expect([took >= timeoutMs, took < timeoutMs + 3_000]).toEqual([true, true]);
    expect(said[0]).toContain('search-0: not read yet');
  });

  test('after progress has its whole time from then on', async () => {
    const { live, failures, took } = await associate({
      ...{ domains: 1, offersMany: false, timeoutMs: 10 * MINUTE },
      associatingMs: (name) => (name === 'english' ? 9 : 1) * MINUTE,
      meets: until(15 * MINUTE, 'prove', MINUTE),
    });
    expect(failures).toEqual([]);
    expect(live).toHaveLength(1);
    expect(took).toBeGreaterThan(16 * MINUTE);
  });
});

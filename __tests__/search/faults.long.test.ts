/** A domain that fails in every way while it is asked: nothing is called live that is not, and every check ends. */

import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunningEmulator, startEmulator } from '../../emulator/http/server.ts';
import { errorReply } from '../../emulator/search/backend.ts';
import {
  type GatewayFault,
  type GatewayRequest,
  type RunningDomain,
  startDomain,
} from '../../emulator/search/gateway.ts';
import { StandIn } from '../../emulator/search/stand-in.ts';
import { bytesSource } from '../../src/dictionaries/byte-source.ts';
import { diffDictionaries } from '../../src/dictionaries/diff.ts';
import { NEWEST_ENGINE } from '../../src/dictionaries/engine-version.ts';
import { restClient } from '../../src/opensearch/rest-client.ts';
import { requestSigner } from '../../src/opensearch/signer.ts';
import { domainApi } from '../../src/search/domain/domain-api.ts';
import type { DomainApi } from '../../src/search/domain/port.ts';
import { prepare } from '../../src/search/domain/prepare.ts';
import type { SoughtPackage } from '../../src/search/domain/sought.ts';
import { verifyDomain } from '../../src/search/domain/verify/verify.ts';
import { PackageWords } from '../../src/search/domain/words/package-words.ts';
import { type RestApi, RestFailure } from '../../src/search/rest.ts';
import { searchIndex } from './search-stage.ts';

const OLD = 'gelato, ice cream\n';
const NEXT = 'gelato, ice cream, sorbet\n';
const OPTIONS = { engineVersion: NEWEST_ENGINE, expand: true, lenient: false, analysis: null };
const RUNS = 120;
/** Every answer comes within this time, or never. */
const LONGEST_MS = 500;

const source = (text: string) => bytesSource(Buffer.from(text));
const SOUGHT: SoughtPackage = {
  name: 'synonyms',
  id: 'F1',
  file: 'synonyms.txt',
  format: 'solr-synonyms',
  source: source(NEXT),
  options: OPTIONS,
  bytes: NEXT.length,
  entries: 1,
  changes: true,
  diff: diffDictionaries(source(OLD), source(NEXT), 'solr-synonyms', OPTIONS),
  former: { source: source(OLD), isExact: true },
};

let running: RunningEmulator;
beforeAll(async () => {
  running = await startEmulator({ domains: ['search'] });
});
afterAll(() => running.close());

/** Numbers from 0 to 1, the same for the same seed. */
function randomFrom(seed: number): () => number {
  let state = seed * 2_654_435_761;
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 2_246_822_519) + 0x9e37_79b9) | 0;
    return ((state ^ (state >>> 13)) >>> 0) / 4_294_967_296;
  };
}

const FAULTS: readonly (() => GatewayFault)[] = [
  () => 'hang',
  () => 'cut',
  () => errorReply(403, 'security_exception', 'no permissions for [something] and User [job]'),
  () => errorReply(429, 'rejected_execution_exception', 'busy'),
  () => errorReply(503, 'cluster_block_exception', 'blocked'),
  () => errorReply(404, 'index_not_found_exception', 'no such index [products]', 'products'),
  () => errorReply(500, 'exception', 'out of luck'),
  () => ({ status: 200, body: '<html>portal</html>' }),
  () => ({ status: 200, body: '{}' }),
  () => ({ status: 200, body: '[]' }),
  () => ({ status: 502, body: 'bad gateway' }),
];

function apiOf(domain: RunningDomain, clock: ScenarioClock, ms: number): DomainApi {
  const signer = requestSigner(running.emulator.region, async () => running.credentials);
  const signal = new AbortController().signal;
  const client = restClient({
    url: new URL(domain.url),
    host: running.emulator.endpointOf('search'),
    authentication: { kind: 'signed', signer },
    name: domain.url,
    actionVersion: 'test',
    proxyEnv: {},
    signal,
  });
  const deadline = clock.now() + ms;
  return domainApi({
    domain: 'search',
    api: clock.timed(client),
    clock,
    signal,
    deadline,
    iamResource: 'domain/search',
  });
}

async function scenario(seed: number): Promise<{ verdicts: readonly string[]; truth: boolean }> {
  const random = randomFrom(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const backend = new StandIn(2);
  await backend.putDictionary('F1', Buffer.from(OLD));
  backend.createIndex('products', {
    ...searchIndex('analyzers/F1', { updateable: random() < 0.7 }),
    shards: pick([[[0], [1]], [[0, 1]], [[0]]]),
  });
  await using domain: RunningDomain = await startDomain(running, { domain: 'search', backend });
  const clock = new ScenarioClock();
  const api = (ms: number) => apiOf(domain, clock, ms);
  const words = new PackageWords();
  const base = { packages: new Map([['synonyms', SOUGHT]]), indexes: ['*'], words };
  const rate = pick([0, 0.05, 0.3]);
  const target = pick(['_settings', '_mapping', 'template', '_analyze', '_search_shards', '_search?', '']);
  // By the number of requests and not by time: a move after the last answer would make a right verdict wrong.
  let untilMove = Number.POSITIVE_INFINITY;
  domain.fault = ({ path }: GatewayRequest) => {
    if (--untilMove === 0) backend.moveShards('products', [[1]]);
    if (!path.includes(target) || random() >= rate) return null;
    const fault = pick(FAULTS)();
    // That is what a domain without indexes answers.
    return path.includes('_settings') && typeof fault === 'object' && fault.body === '{}' ? null : fault;
  };
  const preparation =
    random() < 0.8 ? await prepare(api(30_000), { ...base, asksNodes: random() < 0.5, proves: true }) : null;
  // The association: files, and what is reloaded of them, now or meanwhile.
  const copied = pick([[0, 1], [0, 1], [0], []]);
  for (const node of copied) backend.files[node]?.set('analyzers/F1', NEXT);
  const reload = pick(['all', 'all', 'first', 'none']);
  if (reload !== 'none') await backend.reload('products', reload === 'first' ? 'first' : 'all');
  if (random() < 0.2) untilMove = 1 + Math.floor(random() * 14);
  const result = await verifyDomain(
    api(30_000),
    {
      ...base,
      deployed: true,
      changed: new Set(['synonyms']),
      asksNodes: true,
      waits: true,
      reload: false,
      preparation,
    },
    { clock, signal: new AbortController().signal, progress: { show: () => undefined }, reloads: new Map() },
  );
  return { verdicts: result.uses.map(({ verdict }) => verdict), truth: await isLive(backend) };
}

/** Time that passes by what is waited for, so that a slow machine changes nothing. */
class ScenarioClock {
  #now = 0;
  /** Of a request, by the time that has passed. */
  latency: (now: number) => number = () => 1;
  now(): number {
    return this.#now;
  }
  async sleep(milliseconds: number): Promise<void> {
    this.#now += milliseconds;
    await sleep(1);
  }
  /** A request without an answer is given up soon, and takes all of its time. */
  timed(api: RestApi): RestApi {
    return {
      ...api,
      send: async (request, timeoutMs) => {
        this.#now += Math.min(timeoutMs, this.latency(this.#now));
        try {
          return await api.send(request, LONGEST_MS);
        } catch (error) {
          if (error instanceof RestFailure && error.kind === 'timeout') this.#now += timeoutMs;
          throw error;
        }
      },
    };
  }
}

/** Every node that holds a shard searches with the new content. */
async function isLive(backend: StandIn): Promise<boolean> {
  const body = JSON.stringify({ analyzer: 'with_synonyms', text: ['gelato'] });
  const answers = new Set<boolean>();
  // By turns: each node that holds a shard answers.
  for (let turn = 0; turn < 4; turn++) {
    answers.add((await backend.request('GET', '/products/_analyze', body)).body.includes('sorbet'));
  }
  return answers.size === 1 && answers.has(true);
}

test(`${RUNS} domains that fail and move: no wrong live, and every verdict is given when nothing fails`, async () => {
  const counts = new Map<string, number>();
  for (let seed = 1; seed <= RUNS; seed += 6) {
    const batch = Array.from({ length: 6 }, (_, at) =>
      scenario(seed + at).then((result) => ({ ...result, seed: seed + at })),
    );
    for (const { verdicts, truth, seed: own } of await Promise.all(batch)) {
      for (const verdict of verdicts) counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
      expect(verdicts, `seed ${own}: its analyzer has a field`).not.toContain('unused');
      if (verdicts.includes('live')) expect(truth, `seed ${own} is not live`).toBe(true);
    }
  }
  // The campaign reaches what it is for.
  for (const verdict of ['live', 'stale', 'mixed', 'not-checked'])
    expect(counts.get(verdict) ?? 0, verdict).toBeGreaterThan(0);
});

test('where a round is cut short by the end of the time, the round before it counts', async () => {
  const backend = new StandIn(2);
  await backend.putDictionary('F1', Buffer.from(OLD));
  backend.createIndex('products', searchIndex('analyzers/F1'));
  await using domain: RunningDomain = await startDomain(running, { domain: 'search', backend });
  const base = { packages: new Map([['synonyms', SOUGHT]]), indexes: ['*'], words: new PackageWords() };
  const before = apiOf(domain, new ScenarioClock(), 30_000);
  const preparation = await prepare(before, { ...base, asksNodes: true, proves: true });
  await backend.putDictionary('F1', Buffer.from(NEXT));
  await backend.reload('products', 'first');
  const settings = {
    ...base,
    deployed: true,
    changed: new Set(['synonyms']),
    asksNodes: true,
    waits: true,
    reload: false,
    preparation,
  };
  const seen = new Set<string>();
  // The first rounds are quick, the later ones are not: one of them does not come to its end.
  for (let ms = 1_500; ms < 6_000; ms += 150) {
    const clock = new ScenarioClock();
    clock.latency = (now) => (now < 1_000 ? 1 : 250);
    const world = { clock, signal: new AbortController().signal, progress: { show: () => undefined } };
    const { uses, obstacles } = await verifyDomain(apiOf(domain, clock, ms), settings, {
      ...world,
      reloads: new Map(),
    });
    for (const { verdict } of uses) seen.add(verdict);
    expect(obstacles, `with ${ms} ms`).toEqual([]);
  }
  expect([...seen].filter((verdict) => verdict !== 'mixed' && verdict !== 'stale')).toEqual([]);
});

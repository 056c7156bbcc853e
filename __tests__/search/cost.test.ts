/** How many requests a domain is asked; `npm run bench -- verify` has the seconds too, of whole deploys. */

import { expect, test } from 'vitest';
import { startEmulator } from '../../emulator/http/server.ts';
import { startDomain } from '../../emulator/search/gateway.ts';
import { StandIn } from '../../emulator/search/stand-in.ts';
import { bytesSource } from '../../src/dictionaries/byte-source.ts';
import { diffDictionaries } from '../../src/dictionaries/diff.ts';
import { NEWEST_ENGINE } from '../../src/dictionaries/engine-version.ts';
import { restClient } from '../../src/opensearch/rest-client.ts';
import { requestSigner } from '../../src/opensearch/signer.ts';
import { domainApi } from '../../src/search/domain/domain-api.ts';
import { prepare } from '../../src/search/domain/prepare.ts';
import type { SoughtPackage } from '../../src/search/domain/sought.ts';
import { verifyDomain } from '../../src/search/domain/verify/verify.ts';
import { PackageWords } from '../../src/search/domain/words/package-words.ts';

const OPTIONS = { engineVersion: NEWEST_ENGINE, expand: true, lenient: false, analysis: null };
const PACKAGES = 25;
const INDEXES = 20;
const LATENCY_MS = 20;

const content = (package_: number, more: string) =>
  Array.from({ length: 30 }, (_, rule) => `word${package_}x${rule}, other${package_}x${rule}${more}`).join('\n');
const source = (text: string) => bytesSource(Buffer.from(text));

function sought(package_: number): SoughtPackage {
  const [before, after] = [source(content(package_, '')), source(content(package_, `, new${package_}`))];
  return {
    name: `package-${package_}`,
    id: `F${package_}`,
    file: `${package_}.txt`,
    format: 'solr-synonyms',
    source: after,
    options: OPTIONS,
    bytes: after.size,
    entries: 30,
    changes: true,
    diff: diffDictionaries(before, after, 'solr-synonyms', OPTIONS),
    former: { source: before, isExact: true },
  };
}

/** Two search analyzers that read all packages, or one for each package. */
function analyzers(apart: boolean): Record<string, { tokenizer: string; filter: readonly string[] }> {
  const filters = Array.from({ length: PACKAGES }, (_, package_) => `syn${package_}`);
  if (apart)
    return Object.fromEntries(
      filters.map((name) => [`with_${name}`, { tokenizer: 'standard', filter: ['lowercase', name] }]),
    );
  const both = ['search', 'quote'].map(
    (name) => [name, { tokenizer: 'standard', filter: ['lowercase', ...filters] }] as const,
  );
  return Object.fromEntries(both);
}

async function cost(apart: boolean): Promise<{ requests: number; seconds: number; verdicts: ReadonlySet<string> }> {
  const running = await startEmulator({ domains: ['search'] });
  const backend = new StandIn(2);
  const all = Array.from({ length: PACKAGES }, (_, package_) => sought(package_));
  for (const [at, { id }] of all.entries()) await backend.putDictionary(id ?? '', Buffer.from(content(at, '')));
  const own = analyzers(apart);
  const filter = Object.fromEntries(
    all.map(({ id }, at) => [
      `syn${at}`,
      { type: 'synonym_graph', synonyms_path: `analyzers/${id}`, updateable: true },
    ]),
  );
  const fields = Object.fromEntries(
    Object.keys(own).map((name) => [`field_${name}`, { type: 'text', analyzer: 'plain', search_analyzer: name }]),
  );
  const plain = { tokenizer: 'standard', filter: ['lowercase'] };
  for (let index = 0; index < INDEXES; index++) {
    backend.createIndex(`products-${index}`, { analysis: { filter, analyzer: { plain, ...own } }, fields });
  }
  const domain = await startDomain(running, { domain: 'search', backend });
  domain.latency = LATENCY_MS;
  const signal = new AbortController().signal;
  const rest = restClient({
    url: new URL(domain.url),
    host: running.emulator.endpointOf('search'),
    authentication: { kind: 'signed', signer: requestSigner(running.emulator.region, async () => running.credentials) },
    name: domain.url,
    actionVersion: 'test',
    proxyEnv: {},
    signal,
  });
  const clock = {
    now: () => Date.now(),
    sleep: (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms)),
  };
  const api = domainApi({
    domain: 'search',
    api: rest,
    clock,
    signal,
    deadline: Date.now() + 600_000,
    iamResource: '',
  });
  const base = { packages: new Map(all.map((one) => [one.name, one])), indexes: ['*'], words: new PackageWords() };
  let start = performance.now();
  const preparation = await prepare(api, { ...base, asksNodes: true, proves: true });
  const before = performance.now() - start;
  for (const [at, { id }] of all.entries())
    await backend.putDictionary(id ?? '', Buffer.from(content(at, `, new${at}`)));
  for (const index of await backend.indexes()) await backend.reload(index);
  const changed = new Set(all.map(({ name }) => name));
  start = performance.now();
  const settings = { ...base, deployed: true, changed, asksNodes: true, waits: true, reload: false, preparation };
  const result = await verifyDomain(api, settings, {
    clock,
    signal,
    progress: { show: () => undefined },
    reloads: new Map(),
  });
  const seconds = (before + performance.now() - start) / 1000;
  await domain[Symbol.asyncDispose]();
  await running.close();
  return { requests: domain.requests.length, seconds, verdicts: new Set(result.uses.map(({ verdict }) => verdict)) };
}

test('25 packages, 20 indexes with two search analyzers that share them, two nodes: at most 150 requests', async () => {
  const { requests, seconds, verdicts } = await cost(false);
  expect(verdicts).toEqual(new Set(['live']));
  expect(requests).toBeLessThanOrEqual(150);
  if (process.env['SHOW_COST'] !== undefined)
    console.log(`shared: ${requests} requests, ${seconds.toFixed(1)} s at ${LATENCY_MS} ms`);
});

test.runIf(process.env['SHOW_COST'] !== undefined)(
  'the number of requests with an analyzer for each package',
  async () => {
    const { requests, seconds, verdicts } = await cost(true);
    expect(verdicts).toEqual(new Set(['live']));
    console.log(`apart: ${requests} requests, ${seconds.toFixed(1)} s at ${LATENCY_MS} ms`);
  },
);

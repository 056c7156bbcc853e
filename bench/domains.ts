/**
 * The emulator with domains whose REST API answers, in its own process: `bench/verify.ts` starts it and talks to it by
 * lines of JSON on standard input and output.
 */

import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { startEmulator } from '../emulator/http/server.ts';
import type { Definition } from '../emulator/search/analysis.ts';
import { type RunningDomain, startDomain } from '../emulator/search/gateway.ts';
import { StandIn } from '../emulator/search/stand-in.ts';

/** What is asked of this process. */
export type Command =
  | { readonly do: 'indexes'; readonly indexes: number; readonly apart: boolean }
  | { readonly do: 'forget' }
  | { readonly do: 'figures' };

export interface Started {
  readonly env: Readonly<Record<string, string>>;
  /** The input `domain-endpoints`. */
  readonly endpoints: string;
}

/** What a domain was asked, in milliseconds since the process began. */
export interface Figures {
  readonly domain: string;
  readonly requests: readonly { readonly from: number; readonly to: number }[];
}

const [latency = '20', ...names] = process.argv.slice(2);
const running = await startEmulator({
  buckets: [{ name: 'dictionaries' }],
  domains: names.map((name) => ({ name })),
  durations: { copying: 500, validating: 500, associating: 1_000 },
  latency: Number(latency),
});
const domains = new Map<string, { readonly backend: StandIn; readonly domain: RunningDomain }>();
for (const name of names) {
  const backend = new StandIn(2);
  const domain = await startDomain(running, { domain: name, backend });
  domain.latency = Number(latency);
  domains.set(name, { backend, domain });
}
// Nodes get their files and reload by themselves, as AWS does it, without a request.
const stopped = new AbortController();
const syncing = keepInStep(stopped.signal);
const endpoints = [...domains.values()].map(({ domain }) => domain.line).join('\n');
answer({ env: running.env, endpoints } satisfies Started);

for await (const line of createInterface({ input: process.stdin })) await carryOut(JSON.parse(line) as Command);
stopped.abort();
await syncing;
for (const { domain } of domains.values()) await domain[Symbol.asyncDispose]();
await running.close();

async function keepInStep(signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    for (const { domain } of domains.values()) await domain.sync();
    await sleep(50);
  }
}

async function carryOut(command: Command): Promise<void> {
  if (command.do === 'indexes') {
    for (const [name, { backend, domain }] of domains) {
      await domain.sync();
      makeIndexes(backend, ids(name), command);
    }
    return answer({});
  }
  if (command.do === 'forget') {
    for (const { domain } of domains.values()) domain.requests.length = 0;
    return answer({});
  }
  answer(
    [...domains].map(
      ([domain, { domain: own }]): Figures => ({
        domain,
        requests: own.requests.map(({ from, to }) => ({ from, to: to ?? from })),
      }),
    ),
  );
}

function ids(domain: string): readonly string[] {
  return running.emulator.runningContents(domain).map(({ packageId }) => packageId);
}

/** Two search analyzers that read all packages, or one for each package. */
function makeIndexes(
  backend: StandIn,
  packages: readonly string[],
  { indexes, apart }: { indexes: number; apart: boolean },
) {
  const filters = packages.map((id) => `syn_${id}`);
  const lists = apart ? filters.map((one) => [one]) : [filters, filters];
  const plain: Definition = { tokenizer: 'standard', filter: ['lowercase'] };
  const own = lists.map((list, at) => [`search${at}`, { ...plain, filter: ['lowercase', ...list] }] as const);
  const filter = Object.fromEntries(
    packages.map((id) => [
      `syn_${id}`,
      { type: 'synonym_graph', synonyms_path: `analyzers/${id}`, updateable: true } as Definition,
    ]),
  );
  const fields = Object.fromEntries(
    own.map(([name]) => [`field_${name}`, { type: 'text', analyzer: 'plain', search_analyzer: name } as Definition]),
  );
  const analysis = { filter, analyzer: { plain, ...Object.fromEntries(own) } };
  for (let index = 0; index < indexes; index++) backend.createIndex(`products-${index}`, { analysis, fields });
}

function answer(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value)}\n`);
}

/**
 * The demo's part about the domains themselves: their REST API, by a stand-in for OpenSearch, with an index whose search analyzer reads the
 * English synonyms. The same commit is deployed to an analyzer that AWS does not reload, and to one that it does.
 */

import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RunningEmulator } from '../emulator/http/server.ts';
import { type RunningDomain, startDomain } from '../emulator/search/gateway.ts';
import { StandIn } from '../emulator/search/stand-in.ts';

const INDEX = 'products-2026';

/** A rule for each of the two deploys, and the test that needs it. */
export const RULES = {
  first: { rule: 'beanie, woolly hat\n', test: '  - search: beanie\n    finds: [red woolly hat]\n' },
  second: { rule: 'duvet, quilt\n', test: '  - search: duvet\n    finds: [warm quilt]\n' },
} as const;

export interface DemoDomains extends AsyncDisposable {
  /** Inputs with which the domains are asked. */
  readonly inputs: Readonly<Record<string, string>>;
  /** Creates the index again: with a synonym filter that AWS reloads, or without. */
  makeIndex(updateable: boolean): void;
}

/** Starts the REST APIs of domains whose packages are deployed already. */
export async function startDemoDomains(
  running: RunningEmulator,
  names: readonly string[],
  packageId: string,
): Promise<DemoDomains> {
  const domains: { readonly backend: StandIn; readonly domain: RunningDomain }[] = [];
  for (const domain of names) {
    const backend = new StandIn(2);
    domains.push({ backend, domain: await startDomain(running, { domain, backend }) });
  }
  for (const { domain } of domains) await domain.sync();
  return {
    inputs: {
      verify: 'report',
      'verify-timeout-minutes': '0.1',
      'domain-endpoints': domains.map(({ domain }) => domain.line).join('\n'),
    },
    makeIndex: (updateable) => {
      for (const { backend } of domains) backend.createIndex(INDEX, productIndex(packageId, updateable));
    },
    [Symbol.asyncDispose]: async () => {
      for (const { domain } of domains) await domain[Symbol.asyncDispose]();
    },
  };
}

function productIndex(packageId: string, updateable: boolean) {
  const synonyms = {
    type: 'synonym_graph',
    synonyms_path: `analyzers/${packageId}`,
    ...(updateable && { updateable }),
  };
  return {
    analysis: {
      filter: { product_synonyms: synonyms },
      analyzer: {
        product_text: { tokenizer: 'standard', filter: ['lowercase'] },
        product_search: { tokenizer: 'standard', filter: ['lowercase', 'product_synonyms'] },
      },
    },
    fields: { title: { type: 'text', analyzer: 'product_text', search_analyzer: 'product_search' } },
  };
}

/** Adds a rule to the English synonyms, and the search test that needs it. */
export function addRule(workspace: string, { rule, test }: (typeof RULES)[keyof typeof RULES]): void {
  appendFileSync(join(workspace, 'dictionaries', 'synonyms-en.txt'), rule);
  appendFileSync(join(workspace, 'search', 'tests', 'products.yml'), test);
}

/** A stage with a domain whose REST API answers: an index with a search analyzer that AWS reloads, and others as a test wants. */

import { type RunningDomain, startDomain } from '../../emulator/search/gateway.ts';
import { type IndexOptions, StandIn } from '../../emulator/search/stand-in.ts';
import { Stage, type StageOptions } from '../end-to-end/kit/stage.ts';
import type { TestBackend } from './nodes/real-backend.ts';

export const DOMAIN = 'search-prod';
export const FILE = 'dictionaries/synonyms.txt';

export interface SearchStage extends AsyncDisposable {
  readonly stage: Stage;
  readonly backend: StandIn;
  readonly domain: RunningDomain;
  /** Reference path of the package, once it is deployed. */
  readonly path: string;
}

export interface SearchStageOptions extends StageOptions {
  /** Of the stand-in; default: one. */
  readonly nodes?: number;
  /** In place of the stand-in. */
  readonly backend?: TestBackend;
  readonly user?: { readonly name: string; readonly password: string };
}

/** Deploys `gelato, ice cream` without `verify`, so that indexes can name the package; then `verify` is on. */
export async function startSearchStage(options: SearchStageOptions = {}): Promise<SearchStage> {
  const { nodes = 1, user, backend: given, ...rest } = options;
  const stage = await Stage.start({
    files: { [FILE]: 'gelato, ice cream\n' },
    ...rest,
    emulator: { domains: [DOMAIN], ...rest.emulator },
    inputs: { files: FILE, domains: DOMAIN, ...rest.inputs },
  });
  const backend = new StandIn(nodes);
  const domain = await startDomain(stage.running, {
    domain: DOMAIN,
    backend: given ?? backend,
    ...(user !== undefined && { user }),
  });
  await stage.deploy();
  await domain.sync();
  const id = stage.package('synonyms').id;
  return {
    stage,
    backend,
    domain,
    path: `analyzers/${id}`,
    [Symbol.asyncDispose]: async () => {
      await domain[Symbol.asyncDispose]();
      await stage[Symbol.asyncDispose]();
    },
  };
}

/** An index whose field `title` is searched with an analyzer that reads the package. */
export function searchIndex(
  path: string,
  { updateable = true, at = 'search' as 'search' | 'index' | 'both' | 'nowhere' } = {},
): IndexOptions {
  const field = {
    search: { analyzer: 'plain', search_analyzer: 'with_synonyms' },
    index: { analyzer: 'with_synonyms', search_analyzer: 'plain' },
    both: { analyzer: 'with_synonyms' },
    nowhere: { analyzer: 'plain' },
  }[at];
  return {
    analysis: {
      filter: { syn: { type: 'synonym_graph', synonyms_path: path, ...(updateable && { updateable: true }) } },
      analyzer: {
        plain: { tokenizer: 'standard', filter: ['lowercase'] },
        with_synonyms: { tokenizer: 'standard', filter: ['lowercase', 'syn'] },
      },
    },
    fields: { title: { type: 'text', ...field } },
  };
}

/** Inputs that have the domain asked. */
export function asking(domain: RunningDomain, inputs: Record<string, string> = {}): Record<string, string> {
  return { verify: 'report', 'domain-endpoints': domain.line, 'verify-timeout-minutes': '0.1', ...inputs };
}

/**
 * The same where real nodes answer. On busy processors they take seconds for one answer, and a verdict needs all of its
 * answers: only runs that wait for what never comes take the whole time.
 */
export function askingNodes(domain: RunningDomain, inputs: Record<string, string> = {}): Record<string, string> {
  return asking(domain, { 'verify-timeout-minutes': '0.5', ...inputs });
}

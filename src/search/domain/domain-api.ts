/** The questions that a domain is asked, and what it means when it does not answer. */

import type { JsonObject } from '../json-value.ts';
import { type SearchClock, sendPatiently } from '../patience.ts';
import { errorOf, isObject, type RestAnswer, type RestApi, RestFailure, type RestRequest } from '../rest.ts';
import { readTokens, type Token } from '../tokens.ts';

/**
 * Why something was not asked or not answered. Of kind `nature`, no other permission, network or time would help; `gone`: what was
 * asked about is not there any more.
 */
export type ObstacleKind = 'network' | 'permission' | 'time' | 'error' | 'nature' | 'gone';

/** `message` is a full sentence, with what to do. */
export class Obstacle extends Error {
  override readonly name = 'Obstacle';
  readonly kind: ObstacleKind;

  constructor(kind: ObstacleKind, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.kind = kind;
  }
}

/** What an analyzer makes of texts, or that it can't be built. */
export type Analysis =
  | { readonly outcome: 'analyzed'; readonly tokens: readonly Token[] }
  | { readonly outcome: 'rejected'; readonly reason: string };

/** Where the shards of an index are. */
export interface ShardCopy {
  readonly index: string;
  readonly shard: number;
  readonly node: string;
}

/** One domain while it is asked. All rejections are `Obstacle`s. */
export interface DomainApi {
  readonly domain: string;
  readonly authentication: RestApi['authentication'];
  settings(indexes: readonly string[]): Promise<Readonly<Record<string, unknown>>>;
  fields(indexes: readonly string[]): Promise<unknown>;
  /** The same for single fields; an index that has none of them is left out. */
  fieldsNamed(indexes: readonly string[], fields: readonly string[]): Promise<unknown>;
  templates(): Promise<readonly unknown[]>;
  analyze(index: string, body: JsonObject): Promise<Analysis>;
  /** The started copies, one list for all indexes. */
  shards(indexes: readonly string[]): Promise<readonly ShardCopy[]>;
  /** How a node understands a query: the descriptions of its parts. `null`: the node has no such shard any more. */
  explain(copy: ShardCopy, query: JsonObject): Promise<string | null>;
  /** Reloads the search analyzers of an index; whether the domain says that all its shards did. */
  reload(index: string): Promise<boolean>;
  clearRequestCache(index: string): Promise<void>;
  /** Milliseconds that are left for this domain. */
  left(): number;
}

export interface DomainApiSettings {
  readonly domain: string;
  readonly api: RestApi;
  readonly clock: SearchClock;
  readonly signal: AbortSignal;
  /** When all questions must have ended, in milliseconds since the epoch. */
  readonly deadline: number;
  /** For the message about a missing permission. */
  readonly iamResource: string;
}

/** Longest time for one request. */
const REQUEST_MS = 10_000;
const PATIENCE = { absentMs: 5_000, unsteadyMs: 15_000 };
/** Names of indexes in one request: URLs stay far below the 4 KB that servers take by default. */
const LONGEST_LIST = 2_000;

export function domainApi(settings: DomainApiSettings): DomainApi {
  const { domain, api, clock } = settings;
  const ask = (request: RestRequest) => send(settings, request);
  const get = async (path: readonly string[], query: Readonly<Record<string, string>> = {}, body?: JsonObject) => {
    const answer = await ask({ method: 'GET', path, query, ...(body !== undefined && { body }) });
    if (answer.status !== 200) throw refusal(settings, 'GET', answer);
    return answer.json;
  };
  return {
    domain,
    authentication: api.authentication,
    left: () => Math.max(0, settings.deadline - clock.now()),
    settings: async (indexes) => {
      const answer = await get([indexes.join(','), '_settings', 'index.analysis.*,index.hidden,index.uuid'], {
        flat_settings: 'true',
        expand_wildcards: 'all',
        ignore_unavailable: 'true',
        allow_no_indices: 'true',
      });
      if (!isObject(answer)) throw new Obstacle('error', `Domain ${domain} did not say which indexes it has.`);
      return answer;
    },
    fields: async (indexes) => {
      const found: Record<string, unknown> = {};
      for (const list of chunked(indexes)) {
        const leaf = '*.mappings.*.mapping.*';
        const wanted = ['type', 'analyzer', 'search_analyzer', 'search_quote_analyzer', 'normalizer'];
        const filter_path = wanted.map((name) => `${leaf}.${name}`).join(',');
        Object.assign(found, await get([list, '_mapping', 'field', '*'], { include_defaults: 'true', filter_path }));
      }
      // One without fields is left out of a filtered answer: whether it has none is asked.
      for (const index of indexes.filter((name) => !isObject(found[name]))) {
        const answer = await ask({
          method: 'GET',
          path: [index, '_mapping', 'field', '*'],
          query: { include_defaults: 'true' },
        });
        // A closed index is not told of; whoever needs its fields finds out why.
        if (answer.status === 200 && isObject(answer.json)) found[index] = answer.json[index];
      }
      return found;
    },
    fieldsNamed: async (indexes, fields) => {
      const found: Record<string, unknown> = {};
      for (const list of chunked(indexes)) {
        Object.assign(found, await get([list, '_mapping', 'field', fields.join(',')], { include_defaults: 'true' }));
      }
      return found;
    },
    templates: async () => {
      const answers = [await get(['_index_template']), await get(['_component_template']), await get(['_template'])];
      const [composable, components, legacy] = answers.map((answer) => (isObject(answer) ? answer : null));
      const isWhole =
        Array.isArray(composable?.['index_templates']) && Array.isArray(components?.['component_templates']);
      if (isWhole && legacy) return answers;
      throw new Obstacle('error', `Domain ${domain} did not say which templates it has.`);
    },
    analyze: async (index, body) => {
      const answer = await ask({ method: 'GET', path: [index, '_analyze'], body });
      const tokens = readTokens(answer.json);
      if (answer.status === 200 && tokens !== null) return { outcome: 'analyzed', tokens };
      return rejection(settings, answer);
    },
    shards: async (indexes) => {
      const copies: ShardCopy[] = [];
      for (const list of chunked(indexes)) copies.push(...readShards(await get([list, '_search_shards'])));
      return copies;
    },
    explain: async ({ index, shard, node }, query) => {
      const preference = `_shards:${shard}|_only_nodes:${node}`;
      const body = { profile: true, size: 0, query };
      const answer = await ask({
        method: 'GET',
        path: [index, '_search'],
        query: { preference, request_cache: 'false', allow_partial_search_results: 'false' },
        body,
      });
      if (answer.status === 400 && /no data nodes with criteria/.test(errorOf(answer).reason)) return null;
      if (answer.status !== 200) throw refusal(settings, 'GET', answer);
      return readProfile(answer.json, node);
    },
    reload: async (index) => {
      const answer = await ask({ method: 'POST', path: ['_plugins', '_refresh_search_analyzers', index] });
      if (answer.status !== 200) throw refusal(settings, 'POST', answer);
      const details = isObject(answer.json) ? answer.json['successful_refresh_details'] : undefined;
      return Array.isArray(details) && details.filter(isObject).some((one) => one['index'] === index);
    },
    clearRequestCache: async (index) => {
      const answer = await ask({ method: 'POST', path: [index, '_cache', 'clear'], query: { request: 'true' } });
      if (answer.status !== 200) throw refusal(settings, 'POST', answer);
    },
  };
}

async function send(settings: DomainApiSettings, request: RestRequest): Promise<RestAnswer> {
  const { api, clock, signal, deadline, domain } = settings;
  const left = deadline - clock.now();
  if (left <= 0) throw new Obstacle('time', `The time for domain ${domain} was over (verify-timeout-minutes).`);
  const patience = { absentMs: Math.min(PATIENCE.absentMs, left), unsteadyMs: Math.min(PATIENCE.unsteadyMs, left) };
  try {
    return await sendPatiently(api, request, Math.min(REQUEST_MS, left), patience, clock, signal);
  } catch (error) {
    if (error instanceof RestFailure) throw failure(settings, error);
    throw error;
  }
}

function failure({ domain, api }: DomainApiSettings, error: RestFailure): Obstacle {
  const what = `Domain ${domain} (${api.name}) ${error.message}.`;
  switch (error.kind) {
    case 'refused':
    case 'timeout':
      return new Obstacle(
        'network',
        `${what} A domain in a VPC is reached from a runner inside of it, or through a tunnel that domain-endpoints names.`,
        error,
      );
    case 'cut':
    case 'tls':
      return new Obstacle('network', what, error);
    case 'cancelled':
      return new Obstacle('time', what, error);
    case 'credentials':
      return new Obstacle('permission', what, error);
    case 'too-large':
      return new Obstacle('error', `${what} Name fewer indexes in the input indexes.`, error);
  }
}

/** An answer that is no success as an obstacle. */
function refusal({ domain, iamResource }: DomainApiSettings, method: string, answer: RestAnswer): Obstacle {
  const { type, reason } = errorOf(answer);
  const said = reason === '' ? `HTTP ${answer.status}` : `HTTP ${answer.status}: ${reason.slice(0, 300)}`;
  const missing = /no permissions for \[([^\]]+)\]/.exec(reason)?.[1];
  if (missing !== undefined) {
    return new Obstacle(
      'permission',
      `Domain ${domain} says that the job's role lacks ${missing}. Add it to the role of fine-grained access control that the job's IAM role is mapped to (docs/iam.md has it as JSON).`,
    );
  }
  if (answer.status === 401) {
    return new Obstacle(
      'permission',
      `Domain ${domain} does not take the user or password of domain-endpoints (${said}).`,
    );
  }
  if (answer.status === 403) {
    const action = method === 'POST' ? 'es:ESHttpPost' : 'es:ESHttpGet';
    return new Obstacle(
      'permission',
      `Domain ${domain} refuses the request (${said}). Allow ${action} on ${iamResource} in the policy of the job's role, and in the domain's access policy where it names who may call (docs/iam.md).`,
    );
  }
  if (answer.status === 404) return new Obstacle('gone', `Domain ${domain} has it no more (${said}).`);
  if (type === 'index_closed_exception') return new Obstacle('nature', 'The index is closed.');
  return new Obstacle('error', `Domain ${domain} did not answer the question (${said}).`);
}

/** What `_analyze` says when it does not analyze: that the chain can't be built, or that there is no telling. */
function rejection(settings: DomainApiSettings, answer: RestAnswer): Analysis {
  const { type, reason } = errorOf(answer);
  if (answer.status === 500 && type === 'null_pointer_exception') {
    throw new Obstacle(
      'nature',
      'The engine fails when a filter with synonym_analyzer is spelt out, so its content can not be told.',
    );
  }
  if (answer.status === 500 && /max_token_count|number of tokens/.test(reason)) {
    throw new Obstacle(
      'nature',
      'The words that would show the difference have more tokens than the index analyzes at a time.',
    );
  }
  const builds = answer.status === 400 || answer.status === 500;
  const isOther = type === 'index_closed_exception' || type === 'index_not_found_exception';
  if (builds && !isOther && isObject(answer.json) && isObject(answer.json['error'])) {
    return { outcome: 'rejected', reason: reason || type };
  }
  throw refusal(settings, 'GET', answer);
}

function chunked(names: readonly string[]): readonly string[] {
  const lists: string[] = [];
  for (const name of names) {
    const last = lists.at(-1);
    if (last !== undefined && last.length + name.length < LONGEST_LIST) lists[lists.length - 1] = `${last},${name}`;
    else lists.push(name);
  }
  return lists;
}

function readShards(answer: unknown): readonly ShardCopy[] {
  const groups = isObject(answer) && Array.isArray(answer['shards']) ? answer['shards'] : [];
  return groups.flat().flatMap((one: unknown) => {
    if (!isObject(one)) return [];
    const { state, node, index, shard } = one;
    if (state !== 'STARTED' && state !== 'RELOCATING') return [];
    return typeof node === 'string' && typeof index === 'string' && typeof shard === 'number'
      ? [{ index, shard, node }]
      : [];
  });
}

/** What the parts of the query became, without order: it can differ from node to node. A part is told by its own words, sorted. */
function readProfile(answer: unknown, node: string): string | null {
  const profile = isObject(answer) && isObject(answer['profile']) ? answer['profile'] : {};
  const shards = Array.isArray(profile['shards']) ? profile['shards'].filter(isObject) : [];
  if (shards.length === 0 || !shards.every(({ id }) => typeof id === 'string' && id.startsWith(`[${node}]`)))
    return null;
  const parts = descriptionsIn(shards).map((text) =>
    text
      .split(/[\s()]+/)
      .sort()
      .join(' '),
  );
  return [...new Set(parts)].sort().join('\n');
}

function descriptionsIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(descriptionsIn);
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'description' && typeof inner === 'string' ? [inner] : descriptionsIn(inner),
  );
}

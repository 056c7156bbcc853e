/** Reads from a domain over its REST API. */

import { analyze } from '../analyze.ts';
import type { JsonObject } from '../json-value.ts';
import { sendPatiently } from '../patience.ts';
import { errorOf, isObject, type RestAnswer, RestFailure, type RestRequest } from '../rest.ts';
import { readProfile, readShards } from './domain-answers.ts';
import { analyzeRefusal, failure, refusal } from './domain-refusals.ts';
import { type DomainApi, type DomainApiSettings, Obstacle, type ShardCopy } from './port.ts';

/** Longest time for one request. */
const REQUEST_MS = 10_000;
const PATIENCE = { absentMs: 5_000, unsteadyMs: 15_000 };
/** Names of indexes in one request: URLs stay far below the 4 KB that servers take by default. */
const LONGEST_LIST = 2_000;

export function domainApi(settings: DomainApiSettings): DomainApi {
  const { domain, api, clock } = settings;
  const get: Get = async (path, query = {}, body) => {
    const answer = await send(settings, { method: 'GET', path, query, ...(body !== undefined && { body }) });
    if (answer.status !== 200) throw refusal(settings, { method: 'GET', path }, answer);
    return answer.json;
  };
  return {
    domain,
    authentication: api.authentication,
    left: () => Math.max(0, settings.deadline - clock.now()),
    settings: (indexes) => readSettings(settings, get, indexes),
    fields: (indexes) => readAllFields(settings, get, indexes),
    fieldsNamed: (indexes, fields) => readFieldsNamed(get, indexes, fields),
    templates: () => readTemplates(settings, get),
    analyze: async (index, body) => {
      const request = { method: 'GET', path: [index, '_analyze'] } as const;
      const answer = await analyze((sent) => send(settings, { ...request, body: sent }), body);
      if (answer.outcome === 'refused') throw analyzeRefusal(settings, request, answer.answer);
      return answer;
    },
    shards: async (indexes) => {
      const copies: ShardCopy[] = [];
      for (const list of chunked(indexes)) copies.push(...readShards(await get([list, '_search_shards'])));
      return copies;
    },
    explain: (copy, query) => explain(settings, copy, query),
    reload: async (index) => {
      const answer = await post(settings, ['_plugins', '_refresh_search_analyzers', index]);
      const details = isObject(answer.json) ? answer.json['successful_refresh_details'] : undefined;
      return Array.isArray(details) && details.filter(isObject).some((one) => one['index'] === index);
    },
    clearRequestCache: async (index) => {
      await post(settings, [index, '_cache', 'clear'], { request: 'true' });
    },
  };
}

/** Reads what must exist. */
type Get = (path: readonly string[], query?: Readonly<Record<string, string>>, body?: JsonObject) => Promise<unknown>;

async function post(
  settings: DomainApiSettings,
  path: readonly string[],
  query: Readonly<Record<string, string>> = {},
) {
  const answer = await send(settings, { method: 'POST', path, query });
  if (answer.status !== 200) throw refusal(settings, { method: 'POST', path }, answer);
  return answer;
}

async function readSettings({ domain }: DomainApiSettings, get: Get, indexes: readonly string[]) {
  const answer = await get([indexes.join(','), '_settings', 'index.analysis.*,index.hidden,index.uuid'], {
    flat_settings: 'true',
    expand_wildcards: 'all',
    ignore_unavailable: 'true',
    allow_no_indices: 'true',
  });
  if (isObject(answer)) return answer;
  throw new Obstacle('error', `Domain ${domain} did not list its indexes. Run the check again.`);
}

async function readAllFields(settings: DomainApiSettings, get: Get, indexes: readonly string[]) {
  const found: Record<string, unknown> = {};
  const leaf = '*.mappings.*.mapping.*';
  const wanted = [
    'type',
    'analyzer',
    'search_analyzer',
    'search_quote_analyzer',
    'normalizer',
    'index',
    'index_options',
  ];
  const filter_path = wanted.map((name) => `${leaf}.${name}`).join(',');
  for (const list of chunked(indexes)) {
    // An index that was deleted in the meantime does not hide the others.
    const query = { include_defaults: 'true', ignore_unavailable: 'true', filter_path };
    Object.assign(found, await get([list, '_mapping', 'field', '*'], query));
  }
  // A filtered answer leaves out an index without fields, so a second request checks that.
  for (const index of indexes.filter((name) => !isObject(found[name]))) {
    const path = [index, '_mapping', 'field', '*'];
    const answer = await send(settings, { method: 'GET', path, query: { include_defaults: 'true' } });
    // A closed index is not in the answer; where its fields are needed, the reason is found.
    if (answer.status === 200 && isObject(answer.json)) found[index] = answer.json[index];
  }
  return found;
}

async function readFieldsNamed(get: Get, indexes: readonly string[], fields: readonly string[]) {
  const found: Record<string, unknown> = {};
  const query = { include_defaults: 'true', ignore_unavailable: 'true' };
  for (const list of chunked(indexes)) {
    Object.assign(found, await get([list, '_mapping', 'field', fields.join(',')], query));
  }
  return found;
}

async function readTemplates({ domain }: DomainApiSettings, get: Get): Promise<readonly unknown[]> {
  const answers = [await get(['_index_template']), await get(['_component_template']), await get(['_template'])];
  const [composable, components, legacy] = answers.map((answer) => (isObject(answer) ? answer : null));
  const isWhole = Array.isArray(composable?.['index_templates']) && Array.isArray(components?.['component_templates']);
  if (isWhole && legacy) return answers;
  throw new Obstacle('error', `Domain ${domain} did not list its templates. Run the check again.`);
}

async function explain(settings: DomainApiSettings, { index, shard, node }: ShardCopy, query: JsonObject) {
  const preference = `_shards:${shard}|_only_nodes:${node}`;
  const path = [index, '_search'];
  const answer = await send(settings, {
    method: 'GET',
    path,
    query: { preference, request_cache: 'false', allow_partial_search_results: 'false' },
    body: { profile: true, size: 0, query },
  });
  if (answer.status === 400 && /no data nodes with criteria/.test(errorOf(answer).reason)) return null;
  if (answer.status !== 200) throw refusal(settings, { method: 'GET', path }, answer);
  return readProfile(answer.json, node);
}

async function send(settings: DomainApiSettings, request: RestRequest): Promise<RestAnswer> {
  const { api, clock, signal, deadline, domain } = settings;
  const left = deadline - clock.now();
  if (left <= 0)
    throw new Obstacle(
      'time',
      `The time for domain ${domain} was over before it was asked. Raise verify-timeout-minutes.`,
    );
  const patience = { absentMs: Math.min(PATIENCE.absentMs, left), unsteadyMs: Math.min(PATIENCE.unsteadyMs, left) };
  try {
    return await sendPatiently(api, request, Math.min(REQUEST_MS, left), patience, clock, signal);
  } catch (error) {
    if (error instanceof RestFailure) throw failure(settings, error);
    throw error;
  }
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

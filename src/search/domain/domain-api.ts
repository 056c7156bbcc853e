/** Reads from a domain over its REST API. */

import { reloadPath } from '../../dictionaries/activation.ts';
import { analyze } from '../analyze.ts';
import type { JsonObject } from '../json-value.ts';
import { sendPatiently } from '../patience.ts';
import { errorOf, isObject, type RestAnswer, type RestApi, RestFailure, type RestRequest } from '../rest.ts';
import { readProfile, readShards } from './domain-answers.ts';
import { analyzeRefusal, failure, refusal } from './domain-refusals.ts';
import { askList, askListing } from './lists.ts';
import {
  type ChangeEnd,
  type DomainApi,
  type DomainApiSettings,
  type Explanation,
  type Listing,
  Obstacle,
  type ShardCopy,
} from './port.ts';

/** Longest time for one request. */
const REQUEST_MS = 10_000;
const PATIENCE = { absentMs: 5_000, unsteadyMs: 15_000 };

export function domainApi(settings: DomainApiSettings): DomainApi {
  const { domain, api, clock } = settings;
  const byPath = reloadPath(settings.version ?? null);
  const get = reader(settings);
  return {
    domain,
    authentication: api.authentication,
    reloadPath: byPath,
    left: () => Math.max(0, settings.deadline - clock.now()),
    settings: (indexes) => readSettings(settings, get, indexes),
    fields: (indexes) => readAllFields(settings, indexes),
    fieldsNamed: (indexes, fields) => readFields(get, indexes, fields),
    templates: () => readTemplates(settings, get),
    analyze: async (index, body, apart) => {
      const request = { method: 'GET', path: [index, '_analyze'], index } as const;
      const answer = await analyze((sent) => send(settings, { ...request, body: sent }), body, apart);
      if (answer.outcome === 'refused') throw analyzeRefusal(settings, request, answer.answer);
      return answer;
    },
    shards: async (indexes) => {
      // One that is closed or gone by now is left out, as is the engine's way here.
      const read = (list: readonly string[]) => get([list.join(','), '_search_shards']);
      return (await askList(indexes, read)).answers.flatMap(readShards);
    },
    explain: (copy, query) => explain(settings, copy, query),
    reload: async (index) => {
      if (byPath === null) return { outcome: 'unsaid' };
      return await change(settings, { path: [...byPath.split('/'), index] }, ({ json }) => {
        const details = isObject(json) ? json['successful_refresh_details'] : undefined;
        return Array.isArray(details) && details.filter(isObject).some((one) => one['index'] === index);
      });
    },
    clearRequestCache: (index) =>
      change(settings, { path: [index, '_cache', 'clear'], query: { request: 'true' } }, () => true),
  };
}

/** Reads what must exist. */
type Get = (path: readonly string[], query?: Readonly<Record<string, string>>) => Promise<unknown>;

/** @param isAnswer whether an answer is no error */
function reader(
  settings: DomainApiSettings,
  isAnswer: (answer: RestAnswer) => boolean = ({ status }) => status === 200,
): Get {
  return async (path, query = {}) => {
    const answer = await send(settings, { method: 'GET', path, query });
    if (!isAnswer(answer)) throw refusal(settings, { method: 'GET', path }, answer);
    return answer.json;
  };
}

/** @param isDone whether an answer says that the request was carried out */
async function change(
  settings: DomainApiSettings,
  asked: Pick<RestRequest, 'path' | 'query'>,
  isDone: (answer: RestAnswer) => boolean,
): Promise<ChangeEnd> {
  const request = { ...asked, method: 'POST' } as const;
  let isOpen = false;
  const api: RestApi = {
    ...settings.api,
    // Each attempt counts: one whose answer is lost may be carried out, whatever the next one meets.
    send: async (sent, timeoutMs) => {
      const answer = await settings.api.send(sent, timeoutMs).catch((error: unknown) => {
        isOpen ||= error instanceof RestFailure && error.mayHaveArrived;
        throw error;
      });
      isOpen ||= answer.status >= 500 && answer.status !== 503;
      return answer;
    },
  };
  try {
    const answer = await send({ ...settings, api }, request);
    if (answer.status !== 200) throw refusal(settings, request, answer);
    return { outcome: isDone(answer) ? 'done' : 'unsaid' };
  } catch (error) {
    if (error instanceof Obstacle) return { outcome: isOpen ? 'open' : 'refused', obstacle: error };
    throw error;
  }
}

async function readSettings({ domain }: DomainApiSettings, get: Get, indexes: readonly string[]): Promise<Listing> {
  const query = {
    flat_settings: 'true',
    expand_wildcards: 'all',
    ignore_unavailable: 'true',
    allow_no_indices: 'true',
  };
  return await askListing(indexes, async (list) => {
    const answer = await get([list.join(','), '_settings', 'index.analysis.*,index.hidden,index.uuid'], query);
    if (isObject(answer)) return answer;
    throw new Obstacle('error', `Domain ${domain} did not list its indexes. Run the check again.`);
  });
}

/** What is read of each field. */
const FIELD_SETTINGS = [
  'type',
  'path',
  'analyzer',
  'search_analyzer',
  'search_quote_analyzer',
  'normalizer',
  'index',
  'index_options',
].map((name) => `*.mappings.*.mapping.*.${name}`);

/** An index that was deleted in the meantime does not hide the others; one without such a field is left out. */
function readFields(get: Get, indexes: readonly string[], fields: readonly string[]): Promise<Listing> {
  const query = { include_defaults: 'true', ignore_unavailable: 'true', filter_path: FIELD_SETTINGS.join(',') };
  return askListing(indexes, async (list) => {
    const answer = await get([list.join(','), '_mapping', 'field', fields.join(',')], query);
    return isObject(answer) ? answer : {};
  });
}

/** Where it has no fields of any index of a list, as all of them were deleted, the engine answers 404 with `{}`. */
function isFieldsAnswer({ status, json }: RestAnswer): boolean {
  return status === 200 || (status === 404 && isObject(json) && Object.keys(json).length === 0);
}

async function readAllFields(settings: DomainApiSettings, indexes: readonly string[]): Promise<Listing> {
  const { found, denied } = await readFields(reader(settings, isFieldsAnswer), indexes, ['*']);
  const all: Record<string, unknown> = { ...found };
  // A filtered answer leaves out an index without fields, so a second request checks that.
  for (const index of indexes.filter((name) => !isObject(found[name]) && !denied.has(name))) {
    const path = [index, '_mapping', 'field', '*'];
    const answer = await send(settings, { method: 'GET', path, query: { include_defaults: 'true' } });
    // A closed index is not in the answer; why an index has none, the caller finds.
    if (answer.status === 200 && isObject(answer.json)) all[index] = answer.json[index];
  }
  return { found: all, denied };
}

/** Elasticsearch before 7.8 has no such templates: it takes the path for the name of an index. */
function hasNoApi(answer: RestAnswer): boolean {
  const { type, reason } = errorOf(answer);
  return answer.status === 400 && (type === 'invalid_index_name_exception' || /^no handler found/.test(reason));
}

async function readTemplates(settings: DomainApiSettings, get: Get): Promise<readonly unknown[]> {
  const listed = async (path: string, key: string): Promise<unknown> => {
    const answer = await send(settings, { method: 'GET', path: [path] });
    if (hasNoApi(answer)) return { [key]: [] };
    if (answer.status !== 200) throw refusal(settings, { method: 'GET', path: [path] }, answer);
    return isObject(answer.json) && Array.isArray(answer.json[key]) ? answer.json : null;
  };
  const composable = await listed('_index_template', 'index_templates');
  const answers = [composable, await listed('_component_template', 'component_templates'), await get(['_template'])];
  if (answers.every(isObject)) return answers;
  throw new Obstacle('error', `Domain ${settings.domain} did not list its templates. Run the check again.`);
}

async function explain(
  settings: DomainApiSettings,
  { index, shard, node }: ShardCopy,
  query: JsonObject,
): Promise<Explanation> {
  const preference = `_shards:${shard}|_only_nodes:${node}`;
  const path = [index, '_search'];
  const answer = await send(settings, {
    method: 'GET',
    path,
    query: { preference, request_cache: 'false', allow_partial_search_results: 'false' },
    body: { profile: true, size: 0, query },
  });
  const { reason } = errorOf(answer);
  if (answer.status === 400 && /no data nodes with criteria/.test(reason)) return { outcome: 'gone' };
  if (answer.status >= 400 && /maxClauseCount/.test(reason)) return { outcome: 'too-many' };
  if (answer.status !== 200) throw refusal(settings, { method: 'GET', path, index }, answer);
  const text = readProfile(answer.json, node);
  return text === null ? { outcome: 'gone' } : { outcome: 'read', text };
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
  let limit = REQUEST_MS;
  const timeoutMs = () => {
    limit = Math.max(1, Math.min(REQUEST_MS, deadline - clock.now()));
    return limit;
  };
  try {
    return await sendPatiently(api, request, timeoutMs, patience, clock, signal);
  } catch (error) {
    if (error instanceof RestFailure) throw failure(settings, error, limit < REQUEST_MS);
    throw error;
  }
}

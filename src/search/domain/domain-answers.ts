/** Reads a domain's answers about shards and profiles. Hostile. */

import { isObject } from '../rest.ts';
import type { ShardCopy } from './port.ts';

export function readShards(answer: unknown): readonly ShardCopy[] {
  const groups = isObject(answer) && Array.isArray(answer['shards']) ? answer['shards'] : [];
  return groups.flat().flatMap((one: unknown) => {
    if (!isObject(one)) return [];
    const { state, node, index, shard } = one;
    const started = state === 'STARTED' || state === 'RELOCATING';
    if (!started && state !== 'INITIALIZING') return [];
    return typeof node === 'string' && typeof index === 'string' && typeof shard === 'number'
      ? [{ index, shard, node, started }]
      : [];
  });
}

/** Kinds of queries whose parts have no order, which can differ from node to node: their hash codes do. */
const UNORDERED: ReadonlySet<unknown> = new Set([
  'BooleanQuery',
  'BoostQuery',
  'ConstantScoreQuery',
  'DisjunctionMaxQuery',
]);

/**
 * The query after analysis. The words of each phrase keep their order, and so does all else that a query describes as a
 * whole.
 */
export function readProfile(answer: unknown, node: string): string | null {
  const profile = isObject(answer) && isObject(answer['profile']) ? answer['profile'] : {};
  const shards = Array.isArray(profile['shards']) ? profile['shards'].filter(isObject) : [];
  if (shards.length === 0 || !shards.every(({ id }) => typeof id === 'string' && id.startsWith(`[${node}]`)))
    return null;
  const searches = shards.flatMap(({ searches }) => (Array.isArray(searches) ? searches.filter(isObject) : []));
  return sorted(searches.flatMap(({ query }) => (Array.isArray(query) ? query.filter(isObject).map(queryText) : [])));
}

/** A query as a text that is equal where the queries are, except the order of parts without one. */
function queryText({ type, description, children }: Readonly<Record<string, unknown>>): string {
  const parts = Array.isArray(children) ? children.filter(isObject).map(queryText) : [];
  if (!UNORDERED.has(type) || parts.length === 0) return JSON.stringify([type, description]);
  const words = sorted(String(description).split(/[\s()]+/));
  return JSON.stringify([type, words, sorted(parts)]);
}

function sorted(texts: readonly string[]): string {
  return [...texts].sort().join('\n');
}

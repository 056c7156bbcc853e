/** Reads a domain's answers about shards and profiles. Hostile. */

import { isObject } from '../rest.ts';
import type { ShardCopy } from './port.ts';

export function readShards(answer: unknown): readonly ShardCopy[] {
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

/**
 * The parts of the query after analysis, without their order, which can differ from node to node. A part is identified
 * by its words, sorted.
 */
export function readProfile(answer: unknown, node: string): string | null {
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

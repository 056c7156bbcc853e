/** Before anything is published: whether each index may be asked, as it must be afterwards. */

import { memoryBody } from './expectation.ts';
import { type DomainApi, Obstacle, type ShardCopy } from './port.ts';
import type { IndexUse } from './uses.ts';
import { proveNodes } from './verify/nodes.ts';

/**
 * Which permissions the job lacks. A role may be limited to some indexes, so that each is asked: one node with a shard,
 * and the analysis where it was not asked before. Any other obstacle may be gone afterwards.
 */
export async function lackingRights(
  api: DomainApi,
  uses: readonly IndexUse[],
  analyzed: ReadonlySet<string>,
): Promise<readonly Obstacle[]> {
  const obstacles: Obstacle[] = [];
  const byIndex = Map.groupBy(uses, ({ index }) => index);
  for (const [index, [use]] of byIndex) {
    if (use === undefined || analyzed.has(index)) continue;
    const answer = await orObstacle(api.analyze(index, memoryBody(use, ['a'])));
    if (answer instanceof Obstacle) obstacles.push(answer);
  }
  const probes = [...byIndex.values()].flatMap((own) => own.find(({ field }) => field !== null) ?? []);
  if (probes.length > 0) obstacles.push(...(await nodeObstacles(api, probes)));
  return obstacles.filter(({ kind }) => kind === 'permission');
}

async function nodeObstacles(api: DomainApi, probes: readonly IndexUse[]): Promise<readonly Obstacle[]> {
  const copies = await orObstacle(api.shards(probes.map(({ index }) => index)));
  if (copies instanceof Obstacle) return [copies];
  const first = new Map<string, ShardCopy>();
  for (const copy of copies) if (copy.started && !first.has(copy.index)) first.set(copy.index, copy);
  const obstacles: Obstacle[] = [];
  for (const use of probes) {
    const copy = first.get(use.index);
    // Without a copy it may be that its shards may not be listed.
    const known = copy === undefined ? undefined : [copy];
    const proof = await proveNodes(api, use.index, [{ use, texts: ['a'] }], known);
    if (proof.outcome === 'unknown') obstacles.push(proof.obstacle);
  }
  return obstacles;
}

async function orObstacle<T>(answer: Promise<T>): Promise<T | Obstacle> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof Obstacle) return error;
    throw error;
  }
}

/** Reloads the search analyzers of indexes that lag, where the user wants it. */

import { Obstacle } from '../port.ts';
import { isPending } from './cases.ts';
import type { Asked, Case } from './model.ts';

/** When each index was last reloaded, and the messages about it. */
export interface Reloads {
  readonly last: ReadonlyMap<string, number>;
  readonly notices: readonly string[];
}

/** Time after which a reload without effect is requested again. */
const AGAIN_MS = 10_000;

export async function reloadLagging(cases: readonly Case[], before: Reloads, asked: Asked): Promise<Reloads> {
  const last = new Map(before.last);
  const notices = [...before.notices];
  for (const index of new Set(cases.filter(isReloadable).map(({ use }) => use.index))) {
    const now = asked.world.clock.now();
    const former = last.get(index);
    if (former !== undefined && now - former < AGAIN_MS) continue;
    last.set(index, now);
    const told = await reload(index, asked);
    if (former === undefined) notices.push(...told);
  }
  return { last, notices };
}

function isReloadable(one: Case): boolean {
  return one.use.reloadable && isPending(one);
}

/** @returns messages */
async function reload(index: string, { api }: Asked): Promise<readonly string[]> {
  const { domain, authentication } = api;
  const notices: string[] = [];
  try {
    const done = await api.reload(index);
    notices.push(
      `The search analyzers of ${index} on ${domain} were reloaded${done ? '' : ', but not on every shard'}.`,
    );
    if (authentication !== 'basic') return [...notices, cacheNotice(index, domain)];
    await api.clearRequestCache(index);
    return notices;
  } catch (error) {
    if (!(error instanceof Obstacle)) throw error;
    const what = notices.length === 0 ? 'search analyzers' : 'request cache';
    const done = notices.length === 0 ? 'were not reloaded' : 'was not cleared';
    return [...notices, `The ${what} of ${index} on ${domain} ${done}. ${error.message}`];
  }
}

function cacheNotice(index: string, domain: string): string {
  return `Answers without hits (size 0) in the request cache of ${domain} for ${index} have the former content. "POST ${index}/_cache/clear?request=true" clears them; a signed POST loses the parameter, so this run did not.`;
}

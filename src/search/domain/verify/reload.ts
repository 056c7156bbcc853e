/** Reloads the search analyzers of indexes that lag, where the user wants it. */

import { Obstacle } from '../port.ts';
import type { Asked, Case } from './model.ts';
import type { Judgement } from './verdict.ts';

/** By index: when it was last reloaded, and the messages about that. */
export type Reloads = ReadonlyMap<string, { readonly at: number; readonly notices: readonly string[] }>;

/** Time after which a reload without effect is requested again. */
const AGAIN_MS = 10_000;

export async function reloadLagging(cases: readonly Case[], before: Reloads, asked: Asked): Promise<Reloads> {
  const reloads = new Map(before);
  // Where the nodes do not have the file yet, a reload would load the former one.
  const harmed = new Set(cases.filter((one) => has(one, 'harms')).map(({ use }) => use.index));
  const lagging = cases.filter((one) => one.use.reloadable && has(one, 'helps') && !harmed.has(one.use.index));
  for (const index of new Set(lagging.map(({ use }) => use.index))) {
    const now = asked.world.clock.now();
    const former = reloads.get(index);
    if (former !== undefined && now - former.at < AGAIN_MS) continue;
    reloads.set(index, { at: now, notices: await reload(index, asked) });
  }
  return reloads;
}

function has({ judgements, obstacle }: Case, reload: Judgement['reload']): boolean {
  return obstacle === null && [...judgements.values()].some((one) => one.reload === reload);
}

/** @returns messages */
async function reload(index: string, { api }: Asked): Promise<readonly string[]> {
  const { domain, authentication } = api;
  const notices: string[] = [];
  try {
    if (!(await api.reload(index))) {
      return [`${domain} was asked to reload the search analyzers of ${index}, and does not say that it did.`];
    }
    notices.push(`The search analyzers of ${index} on ${domain} were reloaded.`);
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

/** Reloads the search analyzers of indexes that lag, where the user wants it. */

import type { ChangeEnd } from '../port.ts';
import type { Asked, Case } from './model.ts';
import type { Judgement } from './verdict.ts';

/** Time after which a reload without effect is requested again. */
const AGAIN_MS = 10_000;

export async function reloadLagging(cases: readonly Case[], asked: Asked): Promise<void> {
  const { api, world } = asked;
  // Where the nodes do not have the file yet, a reload would load the former one.
  const harmed = new Set(cases.filter((one) => has(one, 'harms')).map(({ use }) => use.index));
  const lagging = cases.filter((one) => one.use.reloadable && has(one, 'helps') && !harmed.has(one.use.index));
  for (const index of new Set(lagging.map(({ use }) => use.index))) {
    const former = world.reloads.get(keyOf(api.domain, index));
    if (former === undefined || world.clock.now() - former.at >= AGAIN_MS) await reload(index, asked);
  }
}

function has({ judgements, obstacle }: Case, reload: Judgement['reload']): boolean {
  return obstacle === null && [...judgements.values()].some((one) => one.reload === reload);
}

function keyOf(domain: string, index: string): string {
  return `${domain}/${index}`;
}

async function reload(index: string, { api, world }: Asked): Promise<void> {
  const { domain, authentication } = api;
  const key = keyOf(domain, index);
  const former = world.reloads.get(key);
  // What a later attempt meets takes nothing back.
  const said = former?.mayBeDone === true ? former.notices : [];
  const at = world.clock.now();
  const say = (isDone: boolean, ...notices: readonly string[]) =>
    world.reloads.set(key, {
      at,
      mayBeDone: isDone || said.length > 0,
      notices: [...new Set([...said, ...notices])],
    });
  const [analyzers, cache] = [
    `The search analyzers of ${index} on ${domain}`,
    `The request cache of ${index} on ${domain}`,
  ];
  const done = `${analyzers} were reloaded.`;
  const again = said.length === 0 ? 'reloaded' : 'reloaded again';
  say(true, `${analyzers} may have been ${again}: the run ended before the answer.`);
  const end = await api.reload(index);
  if (end.outcome === 'unsaid')
    return void say(
      true,
      `${domain} was asked to reload the search analyzers of ${index}, and does not say that it did.`,
    );
  if (end.outcome !== 'done') return void say(end.outcome === 'open', unlessDone(end, analyzers, 'were', again));
  if (authentication !== 'basic') return void say(true, done, cacheNotice(index, domain));
  say(true, done, `${cache} may have been cleared: the run ended before the answer.`);
  const cleared = await api.clearRequestCache(index);
  const isKnown = cleared.outcome === 'done' || cleared.outcome === 'unsaid';
  say(true, done, ...(isKnown ? [] : [unlessDone(cleared, cache, 'was', 'cleared')]));
}

type Unanswered = Extract<ChangeEnd, { readonly obstacle: unknown }>;

function unlessDone({ outcome, obstacle }: Unanswered, what: string, was: string, done: string): string {
  return `${what} ${outcome === 'open' ? 'may have been' : `${was} not`} ${done}. ${obstacle.message}`;
}

function cacheNotice(index: string, domain: string): string {
  return `Answers without hits (size 0) in the request cache of ${domain} for ${index} have the former content. "POST ${index}/_cache/clear?request=true" clears them; a signed POST loses the parameter, so this run did not.`;
}

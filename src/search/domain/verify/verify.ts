/** What search makes of the packages on one domain. */

import { type DomainUses, readUses } from '../domain-uses.ts';
import { doubtsOfGone } from '../gone.ts';
import { type DomainApi, Obstacle } from '../port.ts';
import { idsOf } from '../prepare.ts';
import { blockersOf } from './blockers.ts';
import { afterRound, isPending, isStale, missingNotices, resultOf, unasked, withBlockers } from './cases.ts';
import { ChainAnswers } from './chain-answers.ts';
import { lookAtAll } from './look.ts';
import type { Asked, Case, VerifyResult, VerifySettings, VerifyWorld } from './model.ts';
import { askLagging, askNodes, confirmShards, type NodeState, withPlaces } from './node-check.ts';
import { reloadLagging } from './reload.ts';
import type { SearchUse } from './verdict.ts';

const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 5_000;

/** Checks one domain. What can't be read is `not-checked`, without an exception. */
export async function verifyDomain(
  api: DomainApi,
  settings: VerifySettings,
  world: VerifyWorld,
): Promise<VerifyResult> {
  const names = [...settings.packages.keys()];
  try {
    const asked = { api, settings, world, found: await readUses(api, settings.indexes, idsOf(settings.packages)) };
    const cases = await verifyUses(asked);
    const { uses, obstacles } = resultOf(api.domain, cases, asked.found, settings.packages);
    return {
      ...withDenied(api.domain, { uses, obstacles }, asked.found, names),
      notices: missingNotices(api.domain, asked.found),
    };
  } catch (error) {
    if (!(error instanceof Obstacle)) throw error;
    return unasked(api.domain, names, error);
  }
}

/** Where a pattern was denied, it is not known whether its indexes use a package. */
function withDenied(
  domain: string,
  { uses, obstacles }: Pick<VerifyResult, 'uses' | 'obstacles'>,
  { denied }: DomainUses,
  names: readonly string[],
): Pick<VerifyResult, 'uses' | 'obstacles'> {
  if (denied.size === 0) return { uses, obstacles };
  const known = uses.filter(({ index, verdict }) => index !== null || verdict !== 'unused');
  const untold = [...denied].flatMap(([index, { message }]) =>
    names.map((name): SearchUse => {
      return { domain, index, analyzer: null, package: name, use: 'unused', verdict: 'not-checked', message };
    }),
  );
  return { uses: [...known, ...untold], obstacles: [...obstacles, ...denied.values()] };
}

async function verifyUses(asked: Asked): Promise<readonly Case[]> {
  const { settings, found } = asked;
  const answers = new ChainAnswers(asked);
  const cases = found.uses.map((use): Case => ({ use, judgements: new Map(), obstacle: null, proven: false }));
  const last = await settle({ cases, copies: null }, answers, asked);
  const ended = settings.asksNodes ? await askLagging(last, answers, asked) : last;
  return await explainStale(await confirmGone(ended.cases, asked), asked);
}

/** Polls, and again where shards have moved to nodes that lag like any other: these are waited for too. */
async function settle(start: NodeState, answers: ChainAnswers, asked: Asked): Promise<NodeState> {
  const { settings, world } = asked;
  let state = start;
  for (;;) {
    const polled = await pollUses(state, answers, asked);
    if (!settings.asksNodes) return polled;
    const confirmed = await confirmShards(polled, answers, asked);
    // What was pending before has had its time.
    const isWaiting = confirmed.cases.some(isPending) && !polled.cases.some(isPending);
    if (!isWaiting || !settings.waits || world.signal.aborted) return confirmed;
    // The places were read for some indexes only.
    state = { cases: confirmed.cases, copies: null };
  }
}

/** Polls until nothing can change any more, or the time is over. */
async function pollUses(start: NodeState, answers: ChainAnswers, asked: Asked): Promise<NodeState> {
  const { api, settings, world } = asked;
  const { clock, signal, progress } = world;
  let state = start;
  for (let round = 0; ; round++) {
    const began = clock.now();
    state = await askRound(state, answers, asked, answers.nextRound());
    const waiting = state.cases.filter(isPending);
    const lag = `${waiting.length} of ${state.cases.length} analyzers without the new version`;
    if (waiting.length === 0 || !settings.waits || signal.aborted) {
      if (round > 0 && waiting.length === 0) progress.show(api.domain, 'nothing left to wait for', 'done');
      break;
    }
    // A round that the end of the time cuts short would hide what the last one found, except the effect of a reload.
    const took = settings.reload ? 0 : clock.now() - began;
    if (settings.reload) await reloadLagging(waiting, asked);
    const pause = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 1.5 ** round);
    if (api.left() <= pause + took) {
      progress.show(api.domain, `still ${lag}`, 'failed');
      break;
    }
    progress.show(api.domain, lag, null);
    await clock.sleep(pause, signal);
  }
  return state;
}

/** Asks about all uses that are not settled, and the nodes of those that seem to be. */
async function askRound(before: NodeState, answers: ChainAnswers, asked: Asked, round: number): Promise<NodeState> {
  const placed = await withPlaces(before, asked);
  if (placed.copies !== null && !(placed.copies instanceof Obstacle)) answers.locate(placed.copies);
  const looked = { ...placed, cases: await lookAtAll(placed.cases, answers, asked, round) };
  const { cases, copies } = asked.settings.asksNodes ? await askNodes(looked, answers, asked) : looked;
  return { copies, cases: before.cases.map((one, at) => afterRound(one, cases[at] ?? one)) };
}

/** An index that was not found is gone only when the settings no longer list it. */
async function confirmGone(cases: readonly Case[], { api }: Asked): Promise<readonly Case[]> {
  const isMissing = ({ obstacle }: Case): boolean => obstacle?.kind === 'gone';
  const missing = cases.filter(isMissing).map(({ use }) => use.index);
  const doubts = await doubtsOfGone(api, missing);
  return cases.map((one) => {
    const doubt = isMissing(one) ? doubts.get(one.use.index) : undefined;
    return doubt === undefined ? one : { ...one, obstacle: doubt };
  });
}

/** Where another file of the index keeps it from reloading, the message names that. */
async function explainStale(cases: readonly Case[], { api, settings, found }: Asked): Promise<readonly Case[]> {
  const explained: Case[] = [];
  for (const one of cases) {
    const analysis = found.analyses.get(one.use.index);
    const isAsked = one.use.reloadable && isStale(one) && analysis !== undefined;
    explained.push(isAsked ? withBlockers(one, await blockersOf(api, analysis, settings.packages)) : one);
  }
  return explained;
}

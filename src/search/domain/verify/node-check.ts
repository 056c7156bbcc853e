/** Asks every node with a shard, and again where shards have moved in the meantime. */

import { type DomainApi, Obstacle, type ShardCopy } from '../port.ts';
import { isStale, needsNodes, withLastProof, withProof } from './cases.ts';
import type { ChainAnswers } from './chain-answers.ts';
import { lookAtAll } from './look.ts';
import type { Asked, Case } from './model.ts';
import { type NodeProof, type NodeQuestion, proveNodes, wordsEach } from './nodes.ts';

/**
 * The uses, and the places of the shards before the first of them was checked; `null` before that, or why these can't be
 * read.
 */
export interface NodeState {
  readonly cases: readonly Case[];
  readonly copies: readonly ShardCopy[] | Obstacle | null;
}

/** How often moving shards are looked up again. */
const MOST_TRIES = 3;

/**
 * Reads the places of the shards before the uses are checked: a node that answers for an index may have lost it when
 * the nodes are asked.
 */
export async function withPlaces(state: NodeState, { api, settings }: Asked): Promise<NodeState> {
  const { cases, copies } = state;
  const indexes = new Set(cases.filter(({ obstacle }) => obstacle === null).map(({ use }) => use.index));
  if (!settings.asksNodes || indexes.size === 0 || (copies !== null && !(copies instanceof Obstacle))) return state;
  try {
    return { cases, copies: await api.shards([...indexes]) };
  } catch (error) {
    if (!(error instanceof Obstacle)) throw error;
    return { cases, copies: error };
  }
}

/** Asks the nodes of every index whose uses are settled. */
export function askNodes(state: NodeState, answers: ChainAnswers, asked: Asked): Promise<NodeState> {
  return askFor(state, answers, asked, needsNodes, withProof);
}

/** Finds out whether all nodes lag or some: the last request about uses that still lag. */
export function askLagging(state: NodeState, answers: ChainAnswers, asked: Asked): Promise<NodeState> {
  return askFor(state, answers, asked, isStale, withLastProof);
}

async function askFor(
  { cases, copies }: NodeState,
  answers: ChainAnswers,
  { api, settings }: Asked,
  isWanted: (one: Case) => boolean,
  withAnswer: typeof withProof,
): Promise<NodeState> {
  const byIndex = Map.groupBy(cases.filter(isWanted), ({ use }) => use.index);
  const next = new Map<Case, Case>();
  for (const [index, wanted] of byIndex) {
    const each = wordsEach(wanted.reduce((sum, { use }) => sum + use.packages.length, 0));
    const questions = wanted.map(({ use }) => ({ use, texts: answers.nodeTexts(use, each) }));
    const proof = await proofOf(api, index, questions, copies);
    for (const one of wanted) next.set(one, withAnswer(one, proof, settings));
  }
  return { cases: cases.map((one) => next.get(one) ?? one), copies };
}

async function proofOf(
  api: DomainApi,
  index: string,
  questions: readonly NodeQuestion[],
  copies: NodeState['copies'],
): Promise<NodeProof> {
  if (questions.some(({ use }) => use.field === null)) {
    const message = `${index} has no field on which a query can use it (a text field, or for a normalizer a keyword field with it, that is indexed), so its nodes can't be asked one by one.`;
    return { outcome: 'unknown', obstacle: new Obstacle('nature', message) };
  }
  if (copies instanceof Obstacle) return { outcome: 'unknown', obstacle: copies };
  return proveNodes(api, index, questions, copies ?? undefined);
}

/** Shards may have moved to other nodes since these were asked: what was checked is checked again then. */
export async function confirmShards(start: NodeState, answers: ChainAnswers, asked: Asked): Promise<NodeState> {
  let state = start;
  for (let attempt = 0; attempt < MOST_TRIES; attempt++) {
    const { cases, copies: before } = state;
    const proven = cases.filter((one) => one.proven);
    if (before === null || before instanceof Obstacle || proven.length === 0) return state;
    try {
      const now = await asked.api.shards([...new Set(proven.map(({ use }) => use.index))]);
      const moved = movedIndexes(before, now);
      // An index without a copy is denied now, or gone.
      const there = new Set(now.map(({ index }) => index));
      for (const { use } of proven) if (!there.has(use.index)) moved.add(use.index);
      if (moved.size === 0) return { ...state, copies: now };
      const doubted = cases.map((one) =>
        one.proven && moved.has(one.use.index) ? { ...one, proven: false, judgements: new Map() } : one,
      );
      answers.locate(now);
      const checked = await lookAtAll(doubted, answers, asked, answers.nextRound());
      state = await askNodes({ cases: checked, copies: now }, answers, asked);
    } catch (error) {
      if (!(error instanceof Obstacle)) throw error;
      return { ...state, cases: withObstacle(cases, error) };
    }
  }
  const message =
    'The shards kept moving, so not every node could be asked. Run the check again when the domain has settled.';
  return { ...state, cases: withObstacle(state.cases, new Obstacle('error', message)) };
}

function withObstacle(cases: readonly Case[], obstacle: Obstacle): readonly Case[] {
  return cases.map((one) => (one.proven ? { ...one, obstacle } : one));
}

function movedIndexes(before: readonly ShardCopy[], now: readonly ShardCopy[]): Set<string> {
  const keyOf = ({ index, node, started }: ShardCopy) => JSON.stringify([index, node, started]);
  const known = new Set(before.map(keyOf));
  return new Set(now.filter((copy) => !known.has(keyOf(copy))).map(({ index }) => index));
}

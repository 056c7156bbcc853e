/** Asks every node with a shard, and again where shards have moved in the meantime. */

import { type DomainApi, Obstacle, type ShardCopy } from '../port.ts';
import { isStale, needsNodes, withLastProof, withProof } from './cases.ts';
import type { ChainAnswers } from './chain-answers.ts';
import type { Asked, Case } from './model.ts';
import { type NodeProof, type NodeQuestion, proveNodes, wordsEach } from './nodes.ts';

/** The uses, and the places of the shards when nodes were asked; `null` before that. */
export interface NodeState {
  readonly cases: readonly Case[];
  readonly copies: readonly ShardCopy[] | null;
}

/** How often moving shards are looked up again. */
const MOST_TRIES = 3;

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
  let places = copies;
  for (const [index, wanted] of byIndex) {
    const each = wordsEach(wanted.reduce((sum, { use }) => sum + use.packages.length, 0));
    const questions = wanted.map(({ use }) => ({ use, texts: answers.nodeTexts(use, each) }));
    // A closed index would make the whole request fail.
    const indexes = new Set(cases.filter(({ obstacle }) => obstacle === null).map(({ use }) => use.index));
    const { proof, copies: found } = await proofOf(api, index, questions, [...indexes], places);
    places = found;
    for (const one of wanted) next.set(one, withAnswer(one, proof, settings));
  }
  return { cases: cases.map((one) => next.get(one) ?? one), copies: places };
}

async function proofOf(
  api: DomainApi,
  index: string,
  questions: readonly NodeQuestion[],
  indexes: readonly string[],
  copies: readonly ShardCopy[] | null,
): Promise<{ readonly proof: NodeProof; readonly copies: readonly ShardCopy[] | null }> {
  if (questions.some(({ use }) => use.field === null)) {
    const message = `${index} has no field on which a query can use it (a text field, or for a normalizer a keyword field with it, that is indexed), so its nodes can't be asked one by one.`;
    return { proof: { outcome: 'unknown', obstacle: new Obstacle('nature', message) }, copies };
  }
  try {
    const places = copies ?? (await api.shards(indexes));
    return { proof: await proveNodes(api, index, questions, places), copies: places };
  } catch (error) {
    if (!(error instanceof Obstacle)) throw error;
    if (error.kind === 'gone') return { proof: await proveNodes(api, index, questions), copies };
    return { proof: { outcome: 'unknown', obstacle: error }, copies };
  }
}

/** Shards may have moved to other nodes since these were asked. */
export async function confirmShards(start: NodeState, answers: ChainAnswers, asked: Asked): Promise<NodeState> {
  let state = start;
  for (let attempt = 0; attempt < MOST_TRIES; attempt++) {
    const { cases, copies: before } = state;
    const proven = cases.filter((one) => one.proven);
    if (before === null || proven.length === 0) return state;
    try {
      const now = await asked.api.shards([...new Set(proven.map(({ use }) => use.index))]);
      const moved = movedIndexes(before, now);
      // An index without a copy is denied now, or gone.
      const there = new Set(now.map(({ index }) => index));
      for (const { use } of proven) if (!there.has(use.index)) moved.add(use.index);
      if (moved.size === 0) return { ...state, copies: now };
      const doubted = cases.map((one) => (moved.has(one.use.index) ? { ...one, proven: false } : one));
      state = await askNodes({ cases: doubted, copies: now }, answers, asked);
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

/** Whether all nodes with shards of an index analyze the same words in the same way. */

import type { Json, JsonObject } from '../../json-value.ts';
import { type DomainApi, Obstacle, type ShardCopy } from '../port.ts';
import type { IndexUse } from '../uses.ts';

/** The words of an analyzer for each node. */
export interface NodeQuestion {
  readonly use: IndexUse;
  readonly texts: readonly string[];
}

export type NodeProof =
  | { readonly outcome: 'agree'; readonly nodes: number }
  /** The others agree; on this many nodes a shard is starting. */
  | { readonly outcome: 'starting'; readonly nodes: number }
  | { readonly outcome: 'differ'; readonly nodes: number; readonly uses: ReadonlySet<IndexUse> }
  | { readonly outcome: 'unknown'; readonly obstacle: Obstacle };

/** How often shards that move while nodes are asked are looked up again. */
const MOST_TRIES = 3;
/** Words in one query: a node takes 1,024 clauses, and one word can become several. */
const MOST_CLAUSES = 120;

/** Words of each package of each analyzer: as many as one query takes, two at least. */
export function wordsEach(packages: number): number {
  return Math.max(2, Math.floor(MOST_CLAUSES / Math.max(1, packages)));
}

/** Asks each node with a shard of the index. @param copies known copies; absent: they are read */
export async function proveNodes(
  api: DomainApi,
  index: string,
  questions: readonly NodeQuestion[],
  copies?: readonly ShardCopy[],
): Promise<NodeProof> {
  try {
    for (let attempt = 0; attempt < MOST_TRIES; attempt++) {
      const known = attempt === 0 && copies !== undefined ? copies : await api.shards([index]);
      const { nodes, starting } = nodesOf(known.filter((copy) => copy.index === index));
      // What was starting may have started.
      if (nodes.length === 0 || (starting > 0 && attempt === 0 && copies !== undefined)) continue;
      const proof = await askNodes(api, nodes, questions);
      if (proof?.outcome === 'agree' && starting > 0) return { outcome: 'starting', nodes: starting };
      if (proof !== null) return proof;
    }
    const message = `The shards of ${index} were moving or not started, so not every node could be asked. Run the check again when the domain has settled.`;
    return { outcome: 'unknown', obstacle: new Obstacle('error', message) };
  } catch (error) {
    if (error instanceof Obstacle) return { outcome: 'unknown', obstacle: error };
    throw error;
  }
}

/** `null`: a shard has moved away in the meantime. */
async function askNodes(
  api: DomainApi,
  nodes: readonly ShardCopy[],
  questions: readonly NodeQuestion[],
): Promise<NodeProof | null> {
  const together = await explainEverywhere(api, nodes, questions);
  if (together === null) return null;
  if (together === 'agree') return { outcome: 'agree', nodes: nodes.length };
  const differing = new Set<IndexUse>();
  for (const question of questions) {
    const alone = questions.length === 1 ? together : await explainEverywhere(api, nodes, [question]);
    if (alone === null) return null;
    if (alone === 'differ') differing.add(question.use);
  }
  // A difference in the joint request that single requests do not show: the node reloaded in between.
  return { outcome: 'differ', nodes: nodes.length, uses: differing };
}

/** How words are asked: how many in a query, and whether as phrases. */
interface Form {
  readonly words: number;
  readonly phrases: boolean;
}

/** In the same form of every node; a smaller one where a node does not take so many clauses. */
async function explainEverywhere(
  api: DomainApi,
  nodes: readonly ShardCopy[],
  questions: readonly NodeQuestion[],
): Promise<'agree' | 'differ' | null> {
  const count = questions.reduce((sum, { texts }) => sum + texts.length, 0);
  let form: Form | null = { words: Math.max(1, Math.min(count, MOST_CLAUSES)), phrases: true };
  while (form !== null) {
    const answer = await explainAs(api, nodes, queriesFor(questions, form));
    if (answer !== 'too-many') return answer;
    form = smaller(form);
  }
  const message =
    "A word becomes more clauses than a node takes in a query (indices.query.bool.max_clause_count), so nodes can't be asked one by one. Search for a word that has changed.";
  throw new Obstacle('nature', message);
}

/** Phrases of a word with very many synonyms take more clauses than its words alone, which do not show their order. */
function smaller({ words, phrases }: Form): Form | null {
  if (words > 1) return { words: Math.ceil(words / 4), phrases };
  return phrases ? { words, phrases: false } : null;
}

async function explainAs(
  api: DomainApi,
  nodes: readonly ShardCopy[],
  queries: readonly JsonObject[],
): Promise<'agree' | 'differ' | 'too-many' | null> {
  const answers = new Set<string>();
  for (const copy of nodes) {
    const parts: string[] = [];
    for (const query of queries) {
      const part = await api.explain(copy, query);
      if (part.outcome === 'too-many') return 'too-many';
      if (part.outcome === 'gone') return null;
      parts.push(part.text);
    }
    answers.add(JSON.stringify(parts));
  }
  return answers.size === 1 ? 'agree' : 'differ';
}

/** One started copy for each node, and on how many others a copy is starting. */
function nodesOf(copies: readonly ShardCopy[]): { readonly nodes: readonly ShardCopy[]; readonly starting: number } {
  const started = new Map(copies.filter((copy) => copy.started).map((copy) => [copy.node, copy]));
  const starting = new Set(copies.map(({ node }) => node).filter((node) => !started.has(node)));
  return { nodes: [...started.values()], starting: starting.size };
}

/** One query or, where the words are too many for it, several. */
function queriesFor(questions: readonly NodeQuestion[], { words: most, phrases }: Form): readonly JsonObject[] {
  let count = 0;
  const must = questions.flatMap(({ use, texts }): Json[] => {
    const { field, analyzer, kind, ordered } = use;
    if (field === null) return [];
    // A keyword field always uses its normalizer.
    const named = kind === 'analyzer' ? { analyzer } : {};
    const how = ordered && phrases ? 'match_phrase' : 'match';
    return texts.map((query) => {
      const words = { [how]: { [field]: { query, ...named, zero_terms_query: 'all' } } };
      // `must` clauses lose their order; a word of its own in each says which text it is of.
      return { bool: { should: [words, { term: { [field]: `${++count}` } }], minimum_should_match: 1 } };
    });
  });
  const queries = Math.max(1, Math.ceil(must.length / most));
  return Array.from({ length: queries }, (_, at) => ({ bool: { must: must.slice(at * most, (at + 1) * most) } }));
}

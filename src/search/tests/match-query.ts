/**
 * The query that `match` with `operator: and` makes of a search text, and whether a document fits. As Lucene's
 * `QueryBuilder` does it with `auto_generate_synonyms_phrase_query`: where parallel paths have different lengths, each
 * path of several words is a phrase.
 */

import type { Token } from '../../dictionaries/analysis/token.ts';
import { groupBy } from '../../dictionaries/settings/uses/group-by.ts';

export type MatchQuery =
  /** The text has no tokens: nothing is found. */
  | { readonly kind: 'nothing' }
  /** One of these words must occur. */
  | { readonly kind: 'any-term'; readonly terms: readonly string[] }
  /** These words in this order, each this many positions after the first. */
  | { readonly kind: 'phrase'; readonly words: readonly { readonly term: string; readonly offset: number }[] }
  | { readonly kind: 'all'; readonly parts: readonly MatchQuery[] }
  | { readonly kind: 'any'; readonly parts: readonly MatchQuery[] };

/** @param tokens tokens of the search analyzer, in the order of the stream */
export function matchQuery(tokens: readonly Token[]): MatchQuery {
  if (tokens.length === 0) return { kind: 'nothing' };
  if (tokens.length > 1 && tokens.some(({ positionLength }) => positionLength > 1)) return graphQuery(tokens);
  const positions = [...groupBy(tokens, ({ position }) => position).values()];
  return all(
    positions.map((group): MatchQuery => ({ kind: 'any-term', terms: distinct(group.map(({ token }) => token)) })),
  );
}

function all(parts: readonly MatchQuery[]): MatchQuery {
  const [only] = parts;
  return parts.length === 1 && only !== undefined ? only : { kind: 'all', parts };
}

function distinct(terms: readonly string[]): string[] {
  return [...new Set(terms)];
}

interface Edge {
  readonly from: number;
  readonly to: number;
  readonly token: string;
  /** Positions since the previous word. */
  readonly increment: number;
}

/** The graph of a token stream, as Lucene's `GraphTokenStreamFiniteStrings` builds it: states between words, words as edges. */
function edgesOf(tokens: readonly Token[]): Edge[] {
  const edges: Edge[] = [];
  let place = -1;
  let gap = 0;
  let lastIncrement = 1;
  let lastPosition = -1;
  for (const { token, position, positionLength } of tokens) {
    const own = position - lastPosition;
    lastPosition = position;
    if (own === 0) place -= gap;
    else {
      place++;
      gap = own - 1;
    }
    const to = place + positionLength + gap;
    edges.push({ from: place, to, token, increment: own === 0 ? lastIncrement : own });
    place += gap;
    if (own > 0) lastIncrement = own;
  }
  return edges;
}

function graphQuery(tokens: readonly Token[]): MatchQuery {
  const edges = alive(edgesOf(tokens));
  if (edges.length === 0) return { kind: 'nothing' };
  const last = Math.max(...edges.map(({ to }) => to));
  const cuts = [0, ...cutPoints(edges, last), last];
  const parts: MatchQuery[] = [];
  for (const [index, start] of cuts.entries()) {
    const end = cuts[index + 1];
    if (end === undefined) break;
    const leaving = edges.filter(({ from }) => from === start);
    const hasSidePath = new Set(leaving.map(({ to }) => to)).size > 1;
    if (!hasSidePath) parts.push({ kind: 'any-term', terms: distinct(leaving.map(({ token }) => token)) });
    else parts.push({ kind: 'any', parts: paths(edges, start, end).map(pathQuery) });
  }
  return all(parts);
}

/** The edges on a path from the first state to the last. */
function alive(edges: readonly Edge[]): Edge[] {
  const last = Math.max(...edges.map(({ to }) => to));
  const forward = new Set([0]);
  for (const { from, to } of [...edges].sort((a, b) => a.from - b.from)) if (forward.has(from)) forward.add(to);
  const backward = new Set([last]);
  for (const { from, to } of [...edges].sort((a, b) => b.to - a.to || b.from - a.from))
    if (backward.has(to)) backward.add(from);
  return edges.filter(({ from, to }) => forward.has(from) && backward.has(from) && forward.has(to) && backward.has(to));
}

/** The states that are on every path, except the first and the last, in order. */
function cutPoints(edges: readonly Edge[], last: number): number[] {
  const states = [...new Set(edges.flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b);
  return states.filter(
    (state) => state !== 0 && state !== last && !edges.some(({ from, to }) => from < state && to > state),
  );
}

/** More paths than this between two states are not distinguished. */
const MAX_PATHS = 1_024;

function paths(edges: readonly Edge[], start: number, end: number): Edge[][] {
  const found: Edge[][] = [];
  const walk = (state: number, path: readonly Edge[]): void => {
    if (found.length >= MAX_PATHS) return;
    if (state === end) {
      found.push([...path]);
      return;
    }
    for (const edge of edges) if (edge.from === state) walk(edge.to, [...path, edge]);
  };
  walk(start, []);
  return found;
}

function pathQuery(path: readonly Edge[]): MatchQuery {
  const [only] = path;
  if (path.length === 1 && only !== undefined) return { kind: 'any-term', terms: [only.token] };
  let offset = 0;
  const words = path.map(({ token, increment }, index) => {
    if (index > 0) offset += increment;
    return { term: token, offset };
  });
  return { kind: 'phrase', words };
}

/** @param document tokens from the index analyzer */
export function isFound(query: MatchQuery, document: readonly Token[]): boolean {
  const positions = new Map<string, Set<number>>();
  for (const { token, position } of document) {
    const known = positions.get(token);
    if (known === undefined) positions.set(token, new Set([position]));
    else known.add(position);
  }
  return fits(query, positions);
}

function fits(query: MatchQuery, document: ReadonlyMap<string, ReadonlySet<number>>): boolean {
  switch (query.kind) {
    case 'nothing':
      return false;
    case 'any-term':
      return query.terms.some((term) => document.has(term));
    case 'phrase': {
      const [first] = query.words;
      if (first === undefined) return false;
      return [...(document.get(first.term) ?? [])].some((start) =>
        query.words.every(({ term, offset }) => document.get(term)?.has(start + offset) === true),
      );
    }
    case 'all':
      return query.parts.every((part) => fits(part, document));
    case 'any':
      return query.parts.some((part) => fits(part, document));
  }
}

/** The query in words: `gelato` or "ice cream". */
export function describeQuery(query: MatchQuery): string {
  switch (query.kind) {
    case 'nothing':
      return 'nothing at all';
    case 'any-term':
      return query.terms.map((term) => `\`${term}\``).join(' or ');
    case 'phrase':
      return `"${query.words.map(({ term }) => term).join(' ')}"`;
    case 'any':
      return `(${query.parts.map(describeQuery).join(' or ')})`;
    case 'all':
      return query.parts
        .map((part) =>
          part.kind === 'any-term' && part.terms.length > 1 ? `(${describeQuery(part)})` : describeQuery(part),
        )
        .join(' and ');
  }
}

/** Tokens of texts, from the answers of `_analyze`. */

import type { Token } from '../dictionaries/analysis/token.ts';
import { isObject } from './rest.ts';

/** `start` and `end` are in UTF-16 units of all texts, each one unit apart from the next. */
export type { Token } from '../dictionaries/analysis/token.ts';

/** Reads the answer of `_analyze`; `null` for any other answer. */
export function readTokens(answer: unknown): readonly Token[] | null {
  if (!isObject(answer) || !Array.isArray(answer['tokens'])) return null;
  return answer['tokens'].filter(isObject).map((one) => ({
    token: String(one['token'] ?? ''),
    position: numberOf(one['position']),
    positionLength: numberOf(one['positionLength'] ?? 1),
    start: numberOf(one['start_offset']),
    end: numberOf(one['end_offset']),
  }));
}

function numberOf(value: unknown): number {
  return typeof value === 'number' ? value : 0;
}

/** The tokens of each text of a joint request. */
export function tokensOfTexts(tokens: readonly Token[], texts: readonly string[]): readonly (readonly Token[])[] {
  const lists: Token[][] = texts.map(() => []);
  let text = 0;
  let end = (texts[0]?.length ?? 0) + 1;
  for (const token of [...tokens].sort((a, b) => a.start - b.start)) {
    while (token.start >= end && text + 1 < texts.length) end += (texts[++text]?.length ?? 0) + 1;
    lists[text]?.push(token);
  }
  return lists;
}

/** The tokens of texts that were asked in two requests, as one request for all would have them. */
export function joinTokens(
  head: readonly Token[],
  headTexts: readonly string[],
  tail: readonly Token[],
): readonly Token[] {
  const offset = headTexts.reduce((sum, text) => sum + text.length + 1, 0);
  const shift = 100 + Math.max(0, ...head.map(({ position, positionLength }) => position + positionLength));
  const moved = tail.map((one) => ({
    ...one,
    position: one.position + shift,
    start: one.start + offset,
    end: one.end + offset,
  }));
  return [...head, ...moved];
}

/** Tokens as one text to compare: positions count from the first, and tokens at one position have no order. */
export function tokensKey(tokens: readonly Token[]): string {
  const first = Math.min(...tokens.map(({ position }) => position));
  return tokens
    .map(({ token, position, positionLength }) => JSON.stringify([position - first, positionLength, token]))
    .sort()
    .join(' ');
}

/** `_analyze` of an engine or a domain, with an error kept apart from a rejection. */

import type { JsonObject } from './json-value.ts';
import { hasTooManyTokens, meaningOf, TRIVIAL } from './rejection.ts';
import { errorOf, type RestAnswer } from './rest.ts';
import { joinTokens, readTokens, type Token } from './tokens.ts';

/** The tokens of texts, or that the chain can't be built. */
export type Analysis =
  | { readonly outcome: 'analyzed'; readonly tokens: readonly Token[] }
  | { readonly outcome: 'rejected'; readonly reason: string };

/** Sends a body to `_analyze`. */
export type SendAnalyze = (body: JsonObject) => Promise<RestAnswer>;

/**
 * @param apart whether each text has a request of its own
 * @returns the analysis; `refused` with an answer that says nothing about the chain
 */
export async function analyze(
  send: SendAnalyze,
  body: JsonObject,
  apart = false,
): Promise<Analysis | { readonly outcome: 'refused'; readonly answer: RestAnswer }> {
  const texts = Array.isArray(body['text']) ? body['text'].map(String) : [];
  if (apart && texts.length > 1) return await analyzeHalves(send, body, texts, apart);
  const first = await send(body);
  // Retries once: a chain that can't be built fails again, a temporary error of a node does not.
  const answer = first.status === 500 && !hasTooManyTokens(first) ? await send(body) : first;
  const tokens = readTokens(answer.json);
  if (answer.status === 200 && tokens !== null) return { outcome: 'analyzed', tokens };
  if (hasTooManyTokens(answer) && texts.length > 1) return await analyzeHalves(send, body, texts, apart);
  const meaning = meaningOf(answer);
  const isRejected = meaning === 'rejected' || (meaning === 'unclear' && (await isCertain(send, body, answer)));
  if (!isRejected) return { outcome: 'refused', answer };
  const { type, reason } = errorOf(answer);
  return { outcome: 'rejected', reason: reason || type };
}

async function analyzeHalves(
  send: SendAnalyze,
  body: JsonObject,
  texts: readonly string[],
  apart: boolean,
): ReturnType<typeof analyze> {
  const half = Math.ceil(texts.length / 2);
  const head = await analyze(send, { ...body, text: texts.slice(0, half) }, apart);
  if (head.outcome !== 'analyzed') return head;
  const tail = await analyze(send, { ...body, text: texts.slice(half) }, apart);
  if (tail.outcome !== 'analyzed') return tail;
  return { outcome: 'analyzed', tokens: joinTokens(head.tokens, texts.slice(0, half), tail.tokens) };
}

/** Whether an error that is not known says something about the chain: nothing else gives it, and the chain always. */
async function isCertain(send: SendAnalyze, body: JsonObject, answer: RestAnswer): Promise<boolean> {
  if (!(await buildsTrivial(send))) return false;
  const again = await send(body);
  return again.status === answer.status && errorOf(again).type === errorOf(answer).type;
}

/** Whether a chain without any dictionary is built. */
async function buildsTrivial(send: SendAnalyze): Promise<boolean> {
  const answer = await send(TRIVIAL);
  return answer.status === 200 && readTokens(answer.json) !== null;
}

/** The meaning of an error of `_analyze`: the chain can't be built, the texts are too long, or it says nothing about them. Pure. */

import type { JsonObject } from './json-value.ts';
import { errorOf, isObject, type RestAnswer } from './rest.ts';

/**
 * `unclear`: a type that no known dictionary or chain causes. It is a rejection only where the same engine builds
 * `TRIVIAL` and gives the same error again.
 */
export type ErrorMeaning = 'rejected' | 'unclear' | 'other';

/** A request that every engine with `_analyze` builds. */
export const TRIVIAL: JsonObject = { tokenizer: 'keyword', text: ['a'] };

/**
 * By status, the types with which OpenSearch 1.3, 2.19 and 3.9 reject a chain or dictionary, each tried with files that
 * are wrong, missing or not UTF-8. Readers of Lucene throw a `RuntimeException`, and that of Kuromoji what Java throws
 * for a line with too few columns.
 */
const REJECTED: Readonly<Record<number, RegExp>> = {
  400: /^(?:illegal_argument|pattern_syntax)_exception$/,
  500: /^(?:runtime|array_index_out_of_bounds)_exception$/,
};

/**
 * Errors of a cluster whose nodes do not reach each other or are overloaded, of an index that can't be asked, of a
 * request that did not arrive as it was sent, and of the engine's own code.
 */
const OTHER =
  /transport|^node_|timeout|cancelled|rejected_execution|circuit_breaking|unavailable|not_discovered|security|block|^index_(?:closed|not_found)|^invalid_|parse_exception$|validation_exception$|^null_pointer|_error$/;

/** A node without memory, disk or file handles refuses what it would else build. */
const EXHAUSTED = /too many open files|no space left|java heap space|out of memory|overhead limit|native thread/i;

export function meaningOf(answer: RestAnswer): ErrorMeaning {
  const { type } = errorOf(answer);
  const known = REJECTED[answer.status];
  if (known === undefined || !isObject(answer.json) || !isObject(answer.json['error'])) return 'other';
  if (OTHER.test(type) || isExhausted(answer)) return 'other';
  return known.test(type) ? 'rejected' : 'unclear';
}

export function isExhausted({ text }: RestAnswer): boolean {
  return EXHAUSTED.test(text);
}

/** More tokens than the index analyzes at a time. */
export function hasTooManyTokens(answer: RestAnswer): boolean {
  return answer.status >= 400 && /max_token_count|number of tokens/.test(errorOf(answer).reason);
}

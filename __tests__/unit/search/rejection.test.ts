/** Answers of `_analyze` as OpenSearch 2.19.6 and 3.9.0 give them (both the same), or as a cluster in trouble does. */

import { expect, test } from 'vitest';
import { type Analysis, analyze } from '../../../src/search/analyze.ts';
import type { JsonObject } from '../../../src/search/json-value.ts';
import { hasTooManyTokens, meaningOf } from '../../../src/search/rejection.ts';
import { errorOf, type RestAnswer } from '../../../src/search/rest.ts';
import { tokensKey, tokensOfTexts } from '../../../src/search/tokens.ts';

function answer(status: number, json: unknown): RestAnswer {
  return { status, json, text: JSON.stringify(json) };
}
const error = (status: number, type: string, reason: string): RestAnswer =>
  answer(status, { error: { root_cause: [{ type, reason }], type, reason }, status });

const REJECTED = [
  ['synonyms', 400, 'illegal_argument_exception', 'Failed to build synonyms'],
  ['a missing file', 400, 'illegal_argument_exception', 'IOException while reading stopwords_path: file not readable'],
  ['a list that is not UTF-8', 400, 'illegal_argument_exception', 'Unsupported character encoding detected while …'],
  ['nori', 400, 'illegal_argument_exception', 'Illegal user dictionary entry 세종시 세종시종 - the segmentation is …'],
  ['hyphenation', 400, 'illegal_argument_exception', 'Exception while reading hyphenation_patterns_path.'],
  ['a component', 400, 'illegal_argument_exception', 'failed to find filter under []'],
  ['a pattern', 400, 'pattern_syntax_exception', 'Unclosed group near index 1'],
  ['a mapping', 500, 'runtime_exception', 'Line [1]: Invalid mapping rule : [abc]'],
  ['a mapping, by another node', 500, 'runtime_exception', 'runtime_exception: Line [1]: Invalid mapping rule : [abc]'],
  ['a stemmer override', 500, 'runtime_exception', 'Line [1]: Invalid keyword override rule: running'],
  ['a type table', 500, 'runtime_exception', 'Line [1]: Invalid mapping rule: [$ => NOPE]. Illegal type.'],
  ['kuromoji', 500, 'runtime_exception', 'Line [2]: Found duplicate term [東京] in user dictionary.'],
  ['kuromoji, two columns', 500, 'array_index_out_of_bounds_exception', 'Index 2 out of bounds for length 2'],
] as const;

test.each(REJECTED)('%s is a rejection', (_what, status, type, reason) => {
  expect(meaningOf(error(status, type, reason))).toBe('rejected');
  expect(errorOf(error(status, type, reason)).reason).not.toContain(type);
});

const OTHER = [
  ['no memory', error(500, 'out_of_memory_error', 'Java heap space')],
  ['no memory, wrapped', error(500, 'runtime_exception', 'java.lang.OutOfMemoryError: Java heap space')],
  ['no file handles', error(500, 'file_system_exception', '/x: Too many open files')],
  [
    'no file handles, read by a reader',
    error(400, 'illegal_argument_exception', 'IOException while …: Too many open files'),
  ],
  ['no disk', error(500, 'i_o_exception', 'No space left on device')],
  ['a body that a proxy dropped', error(400, 'parse_exception', 'request body or source parameter is required')],
  [
    'a body that a proxy changed',
    error(400, 'x_content_parse_exception', '[1:25] [analyze_request] unknown field [nope]'),
  ],
  ['no text', error(400, 'action_request_validation_exception', 'Validation Failed: 1: text is missing;')],
  ['a closed index', error(400, 'index_closed_exception', 'closed')],
  ['a missing index', error(404, 'index_not_found_exception', 'no such index [nope]')],
  ['a full queue', error(429, 'rejected_execution_exception', 'rejected execution')],
  ['a breaker', error(429, 'circuit_breaking_exception', 'Data too large')],
  ['a node that left', error(500, 'node_disconnected_exception', 'disconnected')],
  ['no permission', error(403, 'security_exception', 'no permissions for [indices:admin/analyze]')],
  ['AWS', answer(400, { Message: "Your request: '/i/_analyze' is not allowed." })],
  ['the engine itself', error(500, 'null_pointer_exception', 'because "analyzersBuiltSoFar" is null')],
  ['a portal', answer(400, 'a portal')],
] as const;

test.each(OTHER)('%s says nothing about a chain', (_what, one) => {
  expect(meaningOf(one)).toBe('other');
});

test.each(['exception', 'i_o_exception', 'string_index_out_of_bounds_exception'])('%s has to be confirmed', (type) => {
  expect(meaningOf(error(500, type, 'odd'))).toBe('unclear');
});

const TOO_MANY = error(
  500,
  'illegal_state_exception',
  'The number of tokens produced by calling _analyze has exceeded the allowed maximum of [10000]. This limit can be set by changing the [index.analyze.max_token_count] index level setting.',
);

test('texts with too many tokens together are analyzed in halves, with the same keys as together', async () => {
  const texts = ['one two', 'three', '', 'four five six', 'seven'];
  const whole = (all: readonly string[]) => {
    let [start, position] = [0, 0];
    const tokens = all.flatMap((text) => {
      const own = [...text.matchAll(/\w+/g)].map(({ 0: token, index }, at) => ({
        token,
        position: position + at,
        start_offset: start + index,
        end_offset: start + index + token.length,
      }));
      start += text.length + 1;
      position += own.length + 100;
      return own;
    });
    return answer(200, { tokens });
  };
  const keys = (found: Awaited<ReturnType<typeof analyze>>) =>
    tokensOfTexts((found as Analysis & { outcome: 'analyzed' }).tokens, texts).map(tokensKey);
  const sent: number[] = [];
  const limited = async ({ text }: JsonObject): Promise<RestAnswer> => {
    const all = text as readonly string[];
    sent.push(all.length);
    return all.length > 2 ? TOO_MANY : whole(all);
  };
  const body = { analyzer: 'a', text: texts };
  expect(keys(await analyze(limited, body))).toEqual(keys(await analyze(async () => whole(texts), body)));
  expect(sent).toEqual([5, 3, 2, 1, 2]);
  expect(hasTooManyTokens(TOO_MANY)).toBe(true);
  const alone = await analyze(async () => TOO_MANY, { analyzer: 'a', text: ['one'] });
  expect(alone).toEqual({ outcome: 'refused', answer: TOO_MANY });
});

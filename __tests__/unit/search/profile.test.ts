/** Profiles of OpenSearch 2.19.6 (3.9.0 gives the same) for a text that two nodes analyze differently, or not. */

import { expect, test } from 'vitest';
import { readProfile } from '../../../src/search/domain/domain-answers.ts';

type Query = { readonly type: string; readonly description: string; readonly children?: readonly Query[] };

const term = (word: string): Query => ({ type: 'TermQuery', description: `title:${word}` });
const phrase = (words: string): Query => ({ type: 'PhraseQuery', description: `title:"${words}"` });
const span = (description: string): Query => ({ type: 'SpanOrQuery', description });
const all = (...children: readonly Query[]): Query => ({
  type: 'BooleanQuery',
  description: children.map(({ description }) => `#(${description})`).join(' '),
  children,
});
const root = (child: Query): Query => ({
  type: 'ConstantScoreQuery',
  description: `ConstantScore(${child.description})`,
  children: [child],
});
const read = (query: Query, node = 'n1') =>
  readProfile({ profile: { shards: [{ id: `[${node}][products][0]`, searches: [{ query: [query] }] }] } }, node);

const SAME: readonly (readonly [string, Query, Query])[] = [
  ['clauses in another order', root(all(term('a'), term('b'))), root(all(term('b'), term('a')))],
  [
    'clauses inside a clause in another order',
    all(all(phrase('ice cream'), term('1')), all(term('sorbet'), term('2'))),
    all(all(term('2'), term('sorbet')), all(term('1'), phrase('ice cream'))),
  ],
];

test.each(SAME)('the same: %s', (_what, one, other) => {
  expect(read(one)).toBe(read(other, 'n2'));
});

const DIFFERENT: readonly (readonly [string, Query, Query])[] = [
  ['a word', term('gelato'), term('sorbet')],
  ['the order of a phrase', root(all(phrase('ice cream'))), root(all(phrase('cream ice')))],
  [
    'the order inside a span',
    span('spanOr([spanNear([title:ice, title:cream], 0, true), title:gelato])'),
    span('spanOr([spanNear([title:cream, title:ice], 0, true), title:gelato])'),
  ],
  ['the words of a term with blanks', term('ice cream now'), term('ice now cream')],
  ['one clause more', root(all(term('a'))), root(all(term('a'), term('b')))],
  [
    'two texts whose analysis is exchanged',
    all(all(phrase('ice cream'), term('1')), all(phrase('arm chair'), term('2'))),
    all(all(phrase('arm chair'), term('1')), all(phrase('ice cream'), term('2'))),
  ],
];

test.each(DIFFERENT)('different: %s', (_what, one, other) => {
  expect(read(one)).not.toBe(read(other, 'n2'));
});

test('the answer of another node is none', () => {
  expect(readProfile({ profile: { shards: [{ id: '[n2][products][0]', searches: [] }] } }, 'n1')).toBeNull();
  expect(readProfile({ profile: { shards: [] } }, 'n1')).toBeNull();
});

/** In which chains the keys of a change show, each alone, whatever the change alters. */

import { expect, test } from 'vitest';
import type { Chain, Part, PartKind } from '../../../src/search/chain.ts';
import { showsAlone } from '../../../src/search/domain/words/whole.ts';
import type { JsonObject } from '../../../src/search/json-value.ts';

const STOP = { type: 'stop', stopwords_path: 'analyzers/F1' };
const SYNONYM = { type: 'synonym_graph', synonyms_path: 'analyzers/F1' };
const OVERRIDE = { type: 'stemmer_override', rules_path: 'analyzers/F1' };
const GRAMS = { type: 'common_grams', common_words_path: 'analyzers/F1' };
const ELISION = { type: 'elision', articles_path: 'analyzers/F1' };

interface Row {
  readonly own: JsonObject;
  readonly front?: readonly (JsonObject | string)[];
  readonly behind?: readonly (JsonObject | string)[];
  readonly tokenizer?: JsonObject | string;
  readonly chars?: readonly JsonObject[];
}

function part(kind: PartKind, one: JsonObject | string): Part {
  return typeof one === 'string'
    ? { kind, name: one, definition: null, slots: [] }
    : { kind, name: 'named', definition: one, slots: [] };
}

function shows({ own, front = ['lowercase'], behind = [], tokenizer = 'standard', chars = [] }: Row): boolean {
  const setting = Object.keys(own).find((name) => name.endsWith('_path')) ?? '';
  const slot = { setting, dictionary: 'words' };
  const chain: Chain = {
    parts: [
      ...chars.map((one) => part('char_filter', one)),
      part('tokenizer', tokenizer),
      ...front.map((one) => part('filter', one)),
      { ...part('filter', own), slots: [slot] },
      ...behind.map((one) => part('filter', one)),
    ],
  };
  return showsAlone(chain, slot);
}

const FOLD = { type: 'mapping', mappings: ['x => foo', 'foo => bar'] };
const MAPS = { type: 'synonym', synonyms: ['x => foo', 'foo => bar'] };

const SHOWN: readonly (readonly [what: string, row: Row])[] = [
  ['a stop list', { own: STOP }],
  ['a stop list without anything in front', { own: STOP, front: [] }],
  ['a stop list before a stemmer', { own: STOP, behind: ['porter_stem'] }],
  ['a stop list behind another one', { own: STOP, front: ['lowercase', { type: 'stop', stopwords: ['a'] }] }],
  ['a stop list that keeps nothing at the end', { own: { ...STOP, remove_trailing: 'true' } }],
  ['rules', { own: SYNONYM }],
  ['rules behind a stemmer and a stop list', { own: SYNONYM, front: ['lowercase', 'stop', 'porter_stem'] }],
  ['rules behind a char filter', { own: SYNONYM, chars: [FOLD] }],
  ['rules of any tokenizer', { own: SYNONYM, tokenizer: 'kuromoji_tokenizer' }],
  ['rules before a flattened graph', { own: SYNONYM, behind: ['flatten_graph', 'asciifolding'] }],
  ['an override before its stemmer', { own: OVERRIDE, behind: [{ type: 'stemmer', language: 'english' }] }],
  ['common words', { own: GRAMS }],
  ['articles', { own: ELISION, front: [], behind: ['lowercase'] }],
  ['a tokenizer with a limit', { own: STOP, tokenizer: { type: 'standard', max_token_length: 9 } }],
];

test.each(SHOWN)('%s: a lone key shows its effect', (_, row) => {
  expect(shows(row)).toBe(true);
});

const HIDDEN: readonly (readonly [what: string, row: Row])[] = [
  ['a stop list that keeps the last word', { own: { ...STOP, remove_trailing: false } }],
  [
    'another one that does, in the text of settings',
    { own: STOP, behind: [{ type: 'stop', remove_trailing: 'false' }] },
  ],
  ['rules that another analyzer reads', { own: { ...SYNONYM, synonym_analyzer: 'standard' } }],
  ['rules that another tokenizer reads', { own: { ...SYNONYM, tokenizer: 'keyword' } }],
  ['rules behind rules, which are not read by these', { own: SYNONYM, front: ['lowercase', MAPS] }],
  [
    'rules behind a filter that keeps the original',
    { own: SYNONYM, front: [{ type: 'asciifolding', preserve_original: true }] },
  ],
  ['rules before a filter that leaves the last word out', { own: SYNONYM, behind: ['stop'] }],
  ['keys behind rules, which map them away', { own: STOP, front: [MAPS] }],
  ['keys before rules of several words', { own: STOP, behind: [MAPS] }],
  ['keys behind a char filter', { own: STOP, chars: [FOLD] }],
  ['keys behind a stemmer', { own: STOP, front: ['porter_stem'] }],
  ['keys before groups of words', { own: STOP, behind: [{ type: 'shingle', output_unigrams: false }] }],
  ['keys behind what nobody knows', { own: OVERRIDE, front: ['acme'] }],
  ['keys of a tokenizer that reads the text around', { own: OVERRIDE, tokenizer: 'kuromoji_tokenizer' }],
  ['keys of a pattern', { own: STOP, tokenizer: { type: 'pattern', pattern: '(?<=a)b' } }],
  ['common words behind a filter that drops their neighbours', { own: GRAMS, front: [{ type: 'length', min: 2 }] }],
  ['common words before such a filter', { own: GRAMS, front: [], behind: [{ type: 'length', min: 5 }] }],
  ['articles before such a filter', { own: ELISION, front: [], behind: [{ type: 'length', min: 4 }] }],
];

test.each(HIDDEN)('%s: a lone key may hide its effect', (_, row) => {
  expect(shows(row)).toBe(false);
});

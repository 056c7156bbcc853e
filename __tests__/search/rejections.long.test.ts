/** Whether every release refuses wrong files, missing files and odd chains in a way that counts as a rejection. */

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { restClient } from '../../src/opensearch/rest-client.ts';
import { analyze } from '../../src/search/analyze.ts';
import type { Json, JsonObject } from '../../src/search/json-value.ts';
import { hasTooManyTokens, meaningOf, TRIVIAL } from '../../src/search/rejection.ts';
import { type RunningNode, startNode } from '../engine/engine.ts';
import { RELEASES } from '../engine/releases.ts';
import { startOrFallBack, Unavailable } from '../engine/toolchain.ts';

const nodes: { readonly name: string; readonly node: RunningNode | null }[] = [];
for (const release of RELEASES) {
  try {
    const node = await startOrFallBack(release, startNode, ({ opensearch }, why) =>
      nodes.push({ name: `OpenSearch ${opensearch} (skipped: ${why})`, node: null }),
    );
    nodes.push({ name: `OpenSearch ${node.release.opensearch}`, node });
  } catch (error) {
    if (!(error instanceof Unavailable)) throw error;
    nodes.push({ name: `OpenSearch ${release.opensearch} (skipped: ${error.message})`, node: null });
  }
}
afterAll(async () => {
  for (const { node } of nodes) await node?.[Symbol.asyncDispose]();
});

const PATH = 'analyzers/F99';
const text = ['a'];
const filter = (definition: JsonObject): JsonObject => ({ tokenizer: 'standard', filter: [definition], text });
const charFilter = (definition: JsonObject): JsonObject => ({
  tokenizer: 'standard',
  char_filter: [definition],
  text,
});
const tokenizer = (definition: Json): JsonObject => ({ tokenizer: definition, text });
const synonyms = filter({ type: 'synonym_graph', synonyms_path: PATH });
const stop = filter({ type: 'stop', stopwords_path: PATH });
const mapping = charFilter({ type: 'mapping', mappings_path: PATH });
const override = filter({ type: 'stemmer_override', rules_path: PATH });
const types = filter({ type: 'word_delimiter_graph', type_table_path: PATH });
const kuromoji = tokenizer({ type: 'kuromoji_tokenizer', user_dictionary: PATH });
const nori = tokenizer({ type: 'nori_tokenizer', user_dictionary: PATH });
const hyphenation = filter({
  type: 'hyphenation_decompounder',
  hyphenation_patterns_path: PATH,
  word_list: ['a'],
});

/** Content (`null`: no file) and the request that reads it. */
const WRONG: readonly (readonly [string, string | Buffer | null, JsonObject])[] = [
  ['two arrows', 'a => b => c\n', synonyms],
  ['terms without a word', '!!!, ???\n', synonyms],
  ['WordNet', 's(1,x\n', filter({ type: 'synonym', format: 'wordnet', synonyms_path: PATH })],
  ['synonyms that are not UTF-8', Buffer.from([0x61, 0x2c, 0xff, 0x0a]), synonyms],
  ['no synonyms file', null, synonyms],
  [
    'a filter that can not precede synonyms',
    'a, b\n',
    {
      ...synonyms,
      filter: ['shingle', { type: 'synonym_graph', synonyms_path: PATH }],
    },
  ],
  ['stop words that are not UTF-8', Buffer.from([0x61, 0xff, 0x0a]), stop],
  ['no stop words file', null, stop],
  ['a mapping without an arrow', 'abc\n', mapping],
  ['a mapping twice', 'a => b\na => c\n', mapping],
  ['a mapping of nothing', ' => b\n', mapping],
  ['a mapping with a wrong escape', '\\u00zz => b\n', mapping],
  ['a mapping with half an escape', 'a => b\\\n', mapping],
  ['no mapping file', null, mapping],
  ['an override without an arrow', 'running\n', override],
  ['an override with two results', 'a, b => c, d\n', override],
  ['a type table without an arrow', 'a b c\n', types],
  ['a type that is not known', '$ => NOPE\n', types],
  ['a type table with a wrong escape', '\\u1 => DIGIT\n', types],
  ['a Kuromoji line with two columns', 'a,b\n', kuromoji],
  ['Kuromoji readings', '東京,東 京,ト,名詞\n', kuromoji],
  ['a Kuromoji entry twice', '東京,東京,ト,名詞\n東京,東京,ト,名詞\n', kuromoji],
  ['an open quote', '"東京,東京,ト,名詞\n', kuromoji],
  ['a Kuromoji segmentation', '東京都,東 京,ト ウ,名詞\n', kuromoji],
  ['no Kuromoji file', null, kuromoji],
  ['a Nori segmentation', '세종시 세종시종\n', nori],
  ['no Nori file', null, nori],
  ['half a hyphenation file', '<x', hyphenation],
  ['no hyphenation file', null, hyphenation],
  ['no such component', '', tokenizer('nope')],
  ['an open group', '', filter({ type: 'pattern_replace', pattern: '(', replacement: '' })],
];

/** OpenSearch 1.3 does not compare a segmentation with its surface. */
const EARLY = 'a Kuromoji segmentation';

describe.each(nodes)('$name', ({ name, node }) => {
  const it = test.skipIf(node === null);
  const send = async (body: JsonObject | undefined) => {
    const settings = { host: null, authentication: { kind: 'none' } as const, actionVersion: 'test', proxyEnv: {} };
    const url = new URL(node?.url ?? '');
    const api = restClient({ ...settings, url, name: url.href, signal: new AbortController().signal });
    try {
      const request = { method: 'GET', path: ['_analyze'] } as const;
      return await api.send({ ...request, ...(body !== undefined && { body }) }, 30_000);
    } finally {
      api.close();
    }
  };

  it.each(WRONG)('rejects %s', async (what, content, body) => {
    const directory = join(node?.configDirectory ?? '', 'analyzers');
    if (content !== null) await writeFile(join(directory, 'F99'), content);
    const asked = JSON.parse(JSON.stringify(body).replaceAll('F99', content === null ? 'F0' : 'F99')) as JsonObject;
    const answer = await send(asked);
    if (name.startsWith('OpenSearch 1.') && what === EARLY) return expect(answer.status).toBe(200);
    expect(meaningOf(answer), answer.text).toBe('rejected');
    expect(await analyze(send, asked)).toMatchObject({ outcome: 'rejected', reason: expect.not.stringMatching(/^$/) });
  });

  it('answers what says nothing about a chain in other ways', async () => {
    expect(await analyze(send, TRIVIAL)).toMatchObject({ outcome: 'analyzed' });
    for (const body of [undefined, { tokenizer: 'standard' }, { tokenizer: 'standard', nope: 1, text }]) {
      expect(meaningOf(await send(body)), JSON.stringify(body)).toBe('other');
    }
    const words = Array.from({ length: 6_000 }, (_, at) => `${at}`).join(' ');
    expect(hasTooManyTokens(await send({ tokenizer: 'whitespace', text: [words, words] }))).toBe(true);
    const halves = await analyze(send, { tokenizer: 'whitespace', text: [words, words] });
    expect(halves.outcome === 'analyzed' ? halves.tokens : halves).toHaveLength(12_000);
  });
});

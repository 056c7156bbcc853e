/** The proof that matters to users: does an index with this dictionary come into being, and does it open again? */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkDictionary } from '../../src/dictionaries/check.ts';
import { chunkedSource, formatOf, isUnsure, readOptions } from './comparison.ts';
import type { NamedReading } from './corpus.ts';
import type { Reading, RunningNode } from './engine.ts';
import { type FlatSettings, indexSettings, type ReaderName } from './texts/component.ts';

/** Dictionaries that every engine takes; an index starts with one of these before the file under test takes its place. */
const HEALTHY: Readonly<Record<ReaderName, string>> = {
  solr: 'zyx, zyxw',
  wordnet: "s(100000001,1,'zyx',n,1,0).\ns(100000001,2,'zyxw',n,1,0).",
  mapping: 'zyx => zyxw',
  stemmer_override: 'zyx => zyxw',
  type_table: '$ => DIGIT',
  stop: 'zyx',
  common_grams: 'zyx',
  elision: 'zyx',
  keep: 'zyx',
  keyword_marker: 'zyx',
  protected_words: 'zyx',
  word_list: 'zyx',
  hyphenation: '<hyphenation-info/>',
  kuromoji: '朝青龍,朝青龍,アサショウリュウ,人名',
  nori: '세종시 세종 시',
  kuromoji_stoptags: '助詞',
  nori_stoptags: 'IC',
};

export interface NodeProof {
  readonly name: string;
  /** What this project says of the file, for the declared chain; `unsure`: a warning says that the engine may reject it. */
  readonly lint: 'passes' | 'unsure' | 'fails';
  /** A new index with the file could be created. */
  readonly created: boolean;
  /** A closed index could be opened after the file had taken the place of a healthy one. */
  readonly opened: boolean;
  /** What the caller was told, where one of the two failed. */
  readonly answer: string | null;
}

/** Puts a file under the node's configuration and asks for an index that names it by path. */
export async function proveOnNode(
  node: RunningNode,
  { name, reading }: NamedReading,
  slot: number,
): Promise<NodeProof> {
  const path = `analyzers/F${slot}`;
  const settings = indexSettings(reading.reader, reading.options, path);
  const index = `index-${slot}`;
  const put = (content: Uint8Array | string) => writeFile(join(node.configDirectory, path), content);

  await put(reading.content);
  const creation = await createIndex(node, index, settings);
  if (creation.ok) await call(node, 'DELETE', index);

  await put(HEALTHY[reading.reader]);
  await mustSucceed(createIndex(node, index, settings));
  await mustSucceed(call(node, 'POST', `${index}/_close`));
  await put(reading.content);
  const opening = await call(node, 'POST', `${index}/_open`);
  await mustSucceed(call(node, 'DELETE', index));

  const answer = opening.ok ? (creation.ok ? null : creation.text) : opening.text;
  return { name, lint: lint(reading, node.release.name), created: creation.ok, opened: opening.ok, answer };
}

export function isProved({ lint, created, opened }: NodeProof): boolean {
  if (lint === 'unsure') return created === opened;
  return created === opened && opened === (lint === 'passes');
}

function lint(reading: Reading, release: string): NodeProof['lint'] {
  const format = formatOf(reading.reader);
  const source = chunkedSource(reading.content, 65_536);
  const { errors, problems } = checkDictionary(source, format, readOptions(reading, release));
  if (errors > 0) return 'fails';
  return problems.some(({ code }) => isUnsure(code)) ? 'unsure' : 'passes';
}

interface Answer {
  readonly ok: boolean;
  readonly text: string;
}

function createIndex(node: RunningNode, index: string, settings: FlatSettings): Promise<Answer> {
  return call(node, 'PUT', index, { settings: { ...settings, number_of_shards: 1, number_of_replicas: 0 } });
}

async function call(node: RunningNode, method: string, path: string, body?: unknown): Promise<Answer> {
  const response = await fetch(`${node.url}/${path}`, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
  });
  return { ok: response.ok, text: await response.text() };
}

async function mustSucceed(answer: Promise<Answer>): Promise<void> {
  const { ok, text } = await answer;
  if (!ok) throw new Error(`OpenSearch refused what should be fine: ${text}`);
}

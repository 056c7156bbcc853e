/**
 * Is a dictionary in a request the same as the file? A real node analyzes the same texts by path and with the lines that `engine-url` and
 * `verify` send, and both must be accepted or refused, with the same tokens.
 *
 *   npm run test:twins -- [--files 200] [--seed 1]
 */
import { writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { bytesSource } from '../../src/dictionaries/byte-source.ts';
import { parseEngineVersion } from '../../src/dictionaries/engine-version.ts';
import { analyzeBody, type Chain, inlineSetting } from '../../src/search/chain.ts';
import { dictionaryLines } from '../../src/search/dictionary-lines.ts';
import type { Json, JsonObject } from '../../src/search/json-value.ts';
import { formatOf } from './comparison.ts';
import { type RunningNode, startNode } from './engine.ts';
import { type EngineRelease, RELEASES } from './releases.ts';
import { READERS } from './texts/component.ts';
import { FUZZED_READERS, type FuzzedReader, fuzzCase } from './texts/generators.ts';
import { startOrFallBack, Unavailable } from './toolchain.ts';

const PATH = 'analyzers/F1';
const TEXTS = [
  'the quick brown fox',
  'laptop notebook tv television',
  "l'avion d'or",
  'wi-fi $5 #tag',
  '東京 세종시',
  'a b c',
];

const { values } = parseArgs({
  options: { files: { type: 'string', default: '200' }, seed: { type: 'string', default: '1' } },
});

/** The chain that reads a dictionary by path. */
function chainOf(reader: FuzzedReader, options: Readonly<Record<string, unknown>>): Chain {
  const [kind, type, setting] = READERS[reader];
  const definition: Record<string, Json> = { type: String(options['filter'] ?? type), [setting]: PATH };
  for (const name of ['expand', 'lenient', 'ignore_case']) {
    if (options[name] !== undefined) definition[name] = String(options[name]);
  }
  if (reader === 'wordnet') definition['format'] = 'wordnet';
  const part = { kind, name: 'dictionary', definition, slots: [{ setting, dictionary: 'd' }] };
  const [tokenizer = 'whitespace', ...filters] = String(options['analyzer'] ?? 'whitespace').split('_');
  const named = (of: 'tokenizer' | 'filter', name: string) => ({ kind: of, name, definition: null, slots: [] });
  const front = [
    ...(kind === 'tokenizer' ? [] : [named('tokenizer', tokenizer)]),
    ...filters.map((name) => named('filter', name)),
  ];
  return { parts: kind === 'filter' ? [...front, part] : [part, ...front] };
}

function ask(node: RunningNode, body: JsonObject): Promise<string> {
  const text = JSON.stringify(body);
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) };
    const sent = request(`${node.url}/_analyze`, { method: 'GET', headers }, (response) => {
      let answer = '';
      response.setEncoding('utf8').on('data', (chunk: string) => {
        answer += chunk;
      });
      // Of a refusal only that it is one counts: its words may name the path.
      response.on('end', () => resolve(response.statusCode === 200 ? answer : 'refused'));
    });
    sent.on('error', reject);
    sent.end(text);
  });
}

async function compareTwins(
  node: RunningNode,
  release: EngineRelease,
  reader: FuzzedReader,
  files: number,
  seed: number,
) {
  const version = parseEngineVersion(release.name);
  const format = formatOf(reader);
  const setting = READERS[reader][2];
  if (version === null || inlineSetting(setting) === null) return null;
  const counts = { files: 0, refused: 0 };
  const property = fc.asyncProperty(fuzzCase(reader, []), async ({ reading }) => {
    const bytes = Buffer.from(reading.content);
    // No request can carry what is no UTF-8; the check says so.
    if (!bytes.equals(Buffer.from(bytes.toString('utf8')))) return;
    await writeFile(join(node.configDirectory, PATH), bytes);
    const chain = chainOf(reader, { ...reading.options });
    const lines = dictionaryLines(setting, format, bytesSource(bytes), version).map(({ text }) => text);
    const byPath = await ask(
      node,
      analyzeBody(chain, 'none', () => 'path', TEXTS),
    );
    const inline = await ask(
      node,
      analyzeBody(chain, 'none', () => lines, TEXTS),
    );
    counts.files++;
    if (byPath === 'refused') counts.refused++;
    if (byPath !== inline)
      throw new Error(
        `by path ${byPath.slice(0, 300)}\ninline ${inline.slice(0, 300)}\noptions ${JSON.stringify(reading.options)}\nlines ${JSON.stringify(lines).slice(0, 500)}`,
      );
  });
  const result = await fc.check(property, { numRuns: files, seed });
  return { ...counts, failure: result.failed ? String(result.errorInstance) : null };
}

let failed = 0;
let passed = 0;
for (const release of [RELEASES.find(({ name }) => name === 'OpenSearch_2.19'), RELEASES.at(-1)]) {
  if (release === undefined) continue;
  try {
    await using node = await startOrFallBack(release, startNode, ({ opensearch }, reason) =>
      console.log(`${opensearch} skipped: ${reason}`),
    );
    for (const reader of FUZZED_READERS) {
      const result = await compareTwins(node, node.release, reader, Number(values.files), Number(values.seed));
      if (result === null) continue;
      console.log(
        `${node.release.opensearch} ${reader}: ${result.files} files, ${result.refused} refused by both, ${result.failure === null ? 'no difference' : `DIFFERENCE: ${result.failure}`}`,
      );
      if (result.failure === null) passed++;
      else failed++;
    }
  } catch (error) {
    if (!(error instanceof Unavailable)) throw error;
    console.log(`${release.opensearch} skipped: ${error.message}`);
  }
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

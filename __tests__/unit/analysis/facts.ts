/** Facts by the engine itself: settings with dictionaries and their verdicts, and analysed texts. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { bytesSource } from '../../../src/dictionaries/byte-source.ts';
import type { EngineVersion } from '../../../src/dictionaries/dictionary.ts';
import type { KnownDictionary } from '../../../src/dictionaries/settings/uses/resolve.ts';

const fileSchema = z.object({ setting: z.string(), lines: z.array(z.string()) });
const chainFact = z.object({
  id: z.string(),
  release: z.string(),
  shape: z.string(),
  settings: z.unknown(),
  path: z.string(),
  reads: z.enum(['solr-synonyms', 'wordnet-synonyms']),
  dictionary: z.array(z.string()),
  others: z.record(z.string(), fileSchema).optional(),
  verdict: z.enum(['ACCEPT', 'REJECT']),
  where: z.object({ in: z.enum(['settings', 'dictionary']), line: z.number().optional() }).optional(),
  error: z.array(z.tuple([z.string(), z.string().nullable()])).optional(),
  unread: z.boolean().optional(),
  note: z.string().optional(),
});
export type ChainFact = z.infer<typeof chainFact>;

const tokenFact = z.object({
  id: z.string(),
  release: z.string(),
  settings: z.unknown(),
  analyzer: z.string(),
  files: z.record(z.string(), fileSchema).optional(),
  text: z.string(),
  tokens: z.array(
    z.object({
      token: z.string(),
      position: z.number(),
      positionLength: z.number(),
      start: z.number(),
      end: z.number(),
    }),
  ),
});
export type TokenFact = z.infer<typeof tokenFact>;

function lines(file: string): unknown[] {
  return gunzipSync(readFileSync(new URL(`../../fixtures/${file}`, import.meta.url)))
    .toString('utf8')
    .trimEnd()
    .split('\n')
    .map((line): unknown => JSON.parse(line));
}

export const chainFacts = (): ChainFact[] => lines('chains.jsonl.gz').map((line) => chainFact.parse(line));
export const tokenFacts = (): TokenFact[] => lines('analysis-tokens.jsonl.gz').map((line) => tokenFact.parse(line));

export function versionOf(release: string): EngineVersion {
  const [major = 0, minor = 0] = release.split('.').map(Number);
  return { engine: 'OpenSearch', major, minor };
}

/** A dictionary that settings name by `path`. */
export function dictionaryAt(
  path: string,
  content: readonly string[],
  format: KnownDictionary['format'] = null,
): KnownDictionary {
  return {
    name: path.replace(/[^a-z0-9]+/gi, '-'),
    file: `dictionaries/${path.slice(path.lastIndexOf('/') + 1)}`,
    source: bytesSource(Buffer.from(content.map((line) => `${line}\n`).join(''))),
    format,
    references: [path],
  };
}

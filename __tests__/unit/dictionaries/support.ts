import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { AnalysisChain, ByteSource, ReadOptions, WordRule } from '../../../src/dictionaries/dictionary.ts';
import { FORMATS } from '../../../src/dictionaries/dictionary.ts';
import { parseEngineVersion } from '../../../src/dictionaries/engine-version.ts';
import { loadFormats } from '../../../src/dictionaries/formats/registry.ts';

await loadFormats(FORMATS);

/** A source over bytes in memory, in chunks of a given size. */
export function sourceOf(content: string | Uint8Array, chunkSize = 1 << 16): ByteSource {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
  return {
    size: bytes.length,
    *chunks() {
      for (let at = 0; at < bytes.length; at += chunkSize) yield bytes.subarray(at, at + chunkSize);
    },
  };
}

export interface OptionsOverrides {
  readonly engine?: string;
  readonly expand?: boolean;
  readonly lenient?: boolean;
  readonly analysis?: AnalysisChain | null;
  readonly words?: WordRule;
}

export function optionsOf({
  engine = 'OpenSearch_2.19',
  expand = true,
  lenient = false,
  analysis = null,
  words,
}: OptionsOverrides = {}): ReadOptions {
  const engineVersion = parseEngineVersion(engine);
  if (engineVersion === null) throw new Error(`${engine} is no engine version`);
  return { engineVersion, expand, lenient, analysis, ...(words !== undefined && { words }) };
}

export function chainOf(
  tokenizer: AnalysisChain['tokenizer'],
  lowercase = false,
  stopwords: Iterable<string> | null = null,
): AnalysisChain {
  return { tokenizer, lowercase, stopwords: stopwords === null ? null : new Set(stopwords) };
}

/** Folder of reference data that a public clone does not have; `null` there. */
export const REFERENCE_FOLDER =
  [process.env['DICTIONARY_REFERENCE'], resolve('../shared/dictionaries')].find(
    (folder) => folder !== undefined && existsSync(folder),
  ) ?? null;

/** Lucene's own synonym parser on a file, for comparison in the benchmark. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import { RELEASES } from './releases.ts';
import { prepareHarness, startOrFallBack, Unavailable } from './toolchain.ts';

const resultSchema = z.object({
  /** Versions of Lucene and Java. */
  lucene: z.string(),
  java: z.string(),
  analyzer: z.string(),
  bytes: z.number(),
  /** Distinct output terms. */
  terms: z.number(),
  parseSeconds: z.number(),
  /** Building the automaton that an index then holds. */
  buildSeconds: z.number(),
  /** 10^6 bytes of the file a second, parsed and built. */
  megabytesPerSecond: z.number(),
  /** 10^6 bytes; `null` where the system doesn't tell. */
  peakResidentMegabytes: z.number().nullable(),
});
export type ParserBenchmark = z.infer<typeof resultSchema>;

/**
 * Runs the newest release's parser in a JVM of its own.
 *
 * @param analyzer a tokenizer (`keyword`, `whitespace`, `standard`), `_lowercase` behind it or not
 * @param heap largest heap of the JVM, as `-Xmx` takes it; 62 MB of rules need about 2 GB
 * @throws Unavailable without JDK, Maven or network
 */
export async function benchmarkEngineParser(file: string, analyzer = 'keyword', heap = '6g'): Promise<ParserBenchmark> {
  const release = RELEASES.at(-1);
  if (release === undefined) throw new Unavailable('no release is known');
  const { jdk, classPath } = await startOrFallBack(release, prepareHarness, () => undefined); // The result names the release.
  const command = [`-Xmx${heap}`, '-cp', classPath, 'dictionaries.engine.Judge', 'bench', file, `analyzer=${analyzer}`];
  const { stdout } = await promisify(execFile)(join(jdk.home, 'bin', 'java'), command);
  return resultSchema.parse(JSON.parse(stdout));
}

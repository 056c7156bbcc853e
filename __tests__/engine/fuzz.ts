/** Differential fuzzing: generated dictionaries, read by every engine and by this project. */
import fc from 'fast-check';
import { compare, type Difference } from './comparison.ts';
import type { Engine, Reading, Verdict } from './engine.ts';
import { type FuzzCase, type FuzzedReader, fuzzCase } from './texts/generators.ts';

export interface FuzzResult {
  readonly files: number;
  /** Readings: files times engines. */
  readonly readings: number;
  readonly rejected: number;
  /** Readings that the engine rejects and this project says it cannot be sure of. */
  readonly uncertain: number;
  /** Files that two engines read differently, and the first such file. */
  readonly engineDifferences: number;
  readonly firstEngineDifference: string | null;
  /** Descriptions of what was found, made small. */
  readonly failures: readonly string[];
}

/** Carries a difference out of a property. */
class Found extends Error {
  readonly difference: Difference;
  readonly release: string;
  constructor(difference: Difference, release: string) {
    super(`${release}: ${difference.kind}`);
    this.difference = difference;
    this.release = release;
  }
}

/**
 * Reads `files` generated dictionaries; a difference ends the run of its batch and is made small.
 *
 * @param seed the same seed gives the same files
 */
export async function fuzz(
  engines: readonly Engine[],
  reader: FuzzedReader,
  corpus: readonly string[],
  files: number,
  seed: number,
): Promise<FuzzResult> {
  const counts = { files: 0, readings: 0, rejected: 0, uncertain: 0, engineDifferences: 0 };
  let firstEngineDifference: string | null = null;
  const property = fc.asyncProperty(fuzzCase(reader, corpus), async ({ reading, chunk }) => {
    const verdicts = await Promise.all(engines.map((engine) => engine.read(reading)));
    counts.files++;
    if (verdicts.some((verdict) => outcome(verdict) !== outcome(verdicts[0]))) {
      counts.engineDifferences++;
      firstEngineDifference ??=
        engines.map(({ release }, i) => `${release.name} ${outcome(verdicts[i]).slice(0, 200)}`).join('\n') +
        describe(reading);
    }
    for (const [i, engine] of engines.entries()) {
      const verdict = verdicts[i];
      if (verdict === undefined) continue;
      counts.readings++;
      if (verdict.verdict === 'REJECT') counts.rejected++;
      const result = compare(reading, verdict, engine, chunk);
      if (result === 'uncertain') counts.uncertain++;
      else if (result !== 'same') throw new Found(result, engine.release.name);
    }
  });
  const failures: string[] = [];
  // A batch stops at what it finds; the next ones look for something else.
  const batches = 4;
  for (let batch = 0; batch < batches; batch++) {
    const run = await fc.check(property, { seed: seed + batch, numRuns: Math.ceil(files / batches) });
    if (!run.failed) continue;
    const error: unknown = run.errorInstance;
    if (!(error instanceof Found) || run.counterexample === null) throw error;
    failures.push(explain(error, run.counterexample[0], seed + batch));
  }
  return { ...counts, firstEngineDifference, failures };
}

function outcome(verdict: Verdict | undefined): string {
  if (verdict === undefined) return '';
  return verdict.verdict === 'ACCEPT' ? `ACCEPT ${JSON.stringify(verdict.rules)}` : 'REJECT';
}

function explain({ difference, release }: Found, { reading, chunk }: FuzzCase, seed: number): string {
  return [
    `${difference.kind} differs for ${release}, ${reading.reader}, seed ${seed}, read in chunks of ${chunk} bytes`,
    describe(reading),
    `  ours:   ${difference.ours.slice(0, 600)}`,
    `  engine: ${difference.engine.slice(0, 600)}`,
  ].join('\n');
}

/** The file as a JSON string and as Base64, with its options. */
export function describe({ options, content }: Reading): string {
  const bytes = Buffer.from(content);
  return `  options: ${JSON.stringify(options)}\n  file: ${JSON.stringify(bytes.toString('utf8')).slice(0, 600)}\n  base64: ${bytes.toString('base64').slice(0, 600)}`;
}

/**
 * What differs from release to release, as small dictionaries with the answer of each release: `version-facts.json`. The engines are asked
 * again in every run; `run.ts --record` writes their answers down.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { Engine, Reading, Verdict } from './engine.ts';
import { isReaderName } from './texts/component.ts';

const FILE = fileURLToPath(new URL('./version-facts.json', import.meta.url));

const outcomeSchema = z.discriminatedUnion('verdict', [
  z.object({ verdict: z.literal('ACCEPT'), rules: z.array(z.unknown()) }),
  z.object({ verdict: z.literal('REJECT'), apiMessage: z.string().nullable() }),
]);
type Outcome = z.infer<typeof outcomeSchema>;
const factSchema = z.object({
  about: z.string(),
  reader: z.string(),
  options: z.record(z.string(), z.string()),
  /** The dictionary, as text. */
  file: z.string(),
  /** By release; what a release is not listed for was not asked of it. */
  outcomes: z.record(z.string(), outcomeSchema),
});
export type VersionFact = z.infer<typeof factSchema>;

export function readVersionFacts(): VersionFact[] {
  return z.array(factSchema).parse(JSON.parse(readFileSync(FILE, 'utf8')));
}

export function factReading({ about, reader, options, file }: VersionFact): Reading {
  if (!isReaderName(reader)) throw new Error(`unknown reader ${reader} of the fact: ${about}`);
  return { reader, options, content: Buffer.from(file, 'utf8') };
}

export function outcomeOf(verdict: Verdict): Outcome {
  if (verdict.verdict === 'REJECT') return { verdict: 'REJECT', apiMessage: verdict.apiMessage };
  return { verdict: 'ACCEPT', rules: verdict.rules ?? [] };
}

/** Writes the answers of these engines down, beside those of releases that were not asked. */
export async function recordVersionFacts(engines: readonly Engine[]): Promise<void> {
  const facts = readVersionFacts();
  for (const fact of facts) {
    for (const engine of engines) {
      fact.outcomes[engine.release.name] = outcomeOf(await engine.read(factReading(fact)));
    }
  }
  writeFileSync(FILE, `${JSON.stringify(facts, null, 1)}\n`);
}

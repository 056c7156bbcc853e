/** The shared facts and real files, where this checkout has them; a public clone does not. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { Reading } from './engine.ts';
import { isReaderName, parseVariant } from './texts/component.ts';

const SHARED = fileURLToPath(new URL('../../../shared/dictionaries', import.meta.url));

const factSchema = z.object({ format: z.string(), variant: z.string(), name: z.string(), content_b64: z.string() });
const corpusSchema = z.object({ file: z.string(), format: z.string(), variant: z.string() });

export interface NamedReading {
  readonly name: string;
  readonly reading: Reading;
}

function lines(file: string): unknown[] | null {
  const path = join(SHARED, file);
  if (!existsSync(path)) return null;
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): unknown => JSON.parse(line));
}

function named(format: string, variant: string, name: string, content: Uint8Array): NamedReading {
  if (!isReaderName(format)) throw new Error(`unknown format ${format} of ${name}`);
  return { name: `${format} ${variant} ${name}`, reading: { reader: format, options: parseVariant(variant), content } };
}

/** Small files whose verdicts were once asked of the engine; `null` where they are not there. */
export function conformanceReadings(): NamedReading[] | null {
  const facts = lines('conformance.jsonl');
  if (facts === null) return null;
  return facts.map((line) => {
    const fact = factSchema.parse(line);
    return named(fact.format, fact.variant, fact.name, Buffer.from(fact.content_b64, 'base64'));
  });
}

/** Real files, each with the formats and options it is read with; `null` where they are not there. */
export function corpusReadings(): NamedReading[] | null {
  const entries = lines(join('corpus', 'verdicts.jsonl'));
  if (entries === null) return null;
  return entries.map((line) => {
    const { file, format, variant } = corpusSchema.parse(line);
    return named(format, variant, file, readFileSync(join(SHARED, 'corpus', file)));
  });
}

/** Lines of real files by reader, for the fuzzer to take and mutate; the longest are left out. */
export function corpusLines(readings: readonly NamedReading[]): Map<string, string[]> {
  const byReader = new Map<string, Set<string>>();
  for (const { reading } of readings) {
    const known = byReader.get(reading.reader) ?? new Set();
    byReader.set(reading.reader, known);
    for (const line of Buffer.from(reading.content)
      .toString('utf8')
      .split(/\r\n|\n|\r/)) {
      if (line !== '' && line.length <= 200) known.add(line);
    }
  }
  return new Map([...byReader].map(([reader, known]) => [reader, [...known]]));
}

/** Settings that are odd or wrong: what a node of each release made of `PUT` index (or template) with them, recorded. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { bytesSource } from '../../../src/dictionaries/byte-source.ts';
import { checkInChains } from '../../../src/dictionaries/check-in-chains.ts';
import { parseEngineVersion } from '../../../src/dictionaries/engine-version.ts';
import { chainUses, readIndexSettings } from '../../../src/dictionaries/settings/index-settings.ts';

const cases = z
  .array(
    z.object({
      name: z.string(),
      file: z.string(),
      text: z.string(),
      /** Of `analyzers/synonyms`. */
      dictionary: z.string().default('gelato, ice cream\nlaptop => notebook'),
      verdicts: z.record(z.string(), z.enum(['built', 'refused'])),
    }),
  )
  .parse(JSON.parse(readFileSync(new URL('../../fixtures/odd-settings.json', import.meta.url), 'utf8')));

async function verdictOf({ file, text, dictionary }: (typeof cases)[number], release: string) {
  const version = parseEngineVersion(release);
  if (version === null) throw new Error(`${release} is no version`);
  const source = bytesSource(Buffer.from(`${dictionary}\n`));
  const known = { name: 'synonyms', file: 'synonyms.txt', source, format: null, references: [] };
  const settings = await readIndexSettings([{ file, bytes: Buffer.from(text) }], [known], version);
  const uses = chainUses(settings, 'synonyms');
  const options = { engineVersion: version, expand: true, lenient: false, analysis: null };
  const [first] = uses;
  const problems = first === undefined ? [] : checkInChains(source, first.format, options, uses).report.problems;
  const errors = [...settings.problems.all(), ...problems].filter(({ severity }) => severity === 'error');
  return errors.length === 0 ? 'built' : 'refused';
}

describe.each(['OpenSearch_2.19', 'OpenSearch_3.9'])('odd settings on %s', (release) => {
  it.each(cases.map((one) => [one.name, one] as const))('%s', async (_, one) => {
    expect(await verdictOf(one, release)).toBe(one.verdicts[release]);
  });
});

describe('beyond what the engine says', () => {
  const nested = (depth: number) => `{"settings":{"analysis":${'{"x":'.repeat(depth)}1${'}'.repeat(depth)}}}`;
  it.each([
    ['a second document', '{"settings":{}}\n{"settings":{}}'],
    ['text behind the value', '{"settings":{}} x'],
    ['600 levels', nested(600)],
  ])('%s is a mistake of a file', async (_, text) => {
    const version = { engine: 'OpenSearch', major: 3, minor: 9 } as const;
    const { problems } = await readIndexSettings([{ file: 'a.json', bytes: Buffer.from(text) }], [], version);
    expect(problems.all()).toMatchObject([{ severity: 'error', code: 'index-settings/syntax' }]);
  });
});

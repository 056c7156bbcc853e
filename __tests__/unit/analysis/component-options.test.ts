/** Options of components: what nodes of OpenSearch 2.19.6 and 3.9.0 made of an index with the component, and with an analyzer that uses it. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { EngineVersion } from '../../../src/dictionaries/dictionary.ts';
import { NEWEST_ENGINE, parseEngineVersion } from '../../../src/dictionaries/engine-version.ts';
import { readIndexSettings } from '../../../src/dictionaries/settings/index-settings.ts';

const verdict = z.enum(['built', 'refused']);
const cases = z
  .array(
    z.tuple([
      z.enum(['filter', 'tokenizer', 'char_filter', 'analyzer']),
      z.string(),
      verdict,
      verdict,
      verdict,
      verdict,
    ]),
  )
  .parse(JSON.parse(readFileSync(new URL('../../fixtures/component-options.json', import.meta.url), 'utf8')));

const ANALYZERS = {
  filter: { analyzer: { an: { tokenizer: 'standard', filter: ['x'] } } },
  tokenizer: { analyzer: { an: { tokenizer: 'x' } } },
  char_filter: { analyzer: { an: { tokenizer: 'standard', char_filter: ['x'] } } },
  analyzer: {},
};

async function errorsOf(analysis: object, version: EngineVersion = NEWEST_ENGINE) {
  const text = JSON.stringify({ settings: { analysis } }, null, 1);
  const settings = await readIndexSettings([{ file: 's.json', bytes: Buffer.from(text) }], [], version);
  return settings.problems.all().filter(({ severity }) => severity === 'error');
}

describe('options of components', () => {
  it.each([
    ...cases.map(
      ([kind, definition, declared, used]) => ['OpenSearch_2.19', kind, definition, declared, used] as const,
    ),
    ...cases.map(
      ([kind, definition, , , declared, used]) => ['OpenSearch_3.9', kind, definition, declared, used] as const,
    ),
  ])('%s: %s %s, declared: %s, used: %s', async (release, kind, definition, declared, used) => {
    const version = parseEngineVersion(release) ?? NEWEST_ENGINE;
    const own = { [kind]: { x: JSON.parse(definition) as unknown } };
    for (const [analysis, expected] of [
      [own, declared],
      [{ ...own, ...ANALYZERS[kind] }, used],
    ] as const) {
      if (kind === 'analyzer' && analysis !== own) continue;
      const errors = await errorsOf(analysis, version);
      expect(errors.length === 0 ? 'built' : 'refused', JSON.stringify(errors)).toBe(expected);
      for (const error of errors) {
        expect(error.line).toBeGreaterThan(2);
        expect(error.message).toContain("The engine's own message: ");
      }
    }
  });

  it('says a fault once, at the option', async () => {
    const errors = await errorsOf({ filter: { x: { type: 'edge_ngram', min_gram: 1, side: 'left' } } });
    expect(errors).toMatchObject([{ code: 'index-settings/invalid-component', line: 8 }]);
    expect(errors[0]?.message).toContain('invalid side: left');
  });
});

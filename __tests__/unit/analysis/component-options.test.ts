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

/** What the analysis registry of each release made of a component that is only declared, and of one in use. */
const paths = z
  .array(
    z.tuple([
      z.enum(['filter', 'tokenizer', 'char_filter', 'analyzer']),
      z.string(),
      z.record(z.string(), z.tuple([verdict, verdict])),
    ]),
  )
  .parse(JSON.parse(readFileSync(new URL('../../fixtures/path-settings.json', import.meta.url), 'utf8')));

describe.each(['OpenSearch_1.3', 'OpenSearch_2.19', 'OpenSearch_3.9'])('paths and tags on %s', (release) => {
  const version = parseEngineVersion(release) ?? NEWEST_ENGINE;

  it.each(paths)('%s %s', async (kind, definition, verdicts) => {
    const own = { [kind]: { x: JSON.parse(definition) as unknown } };
    const [declared, used] = verdicts[release] ?? [];
    for (const [analysis, expected] of [
      [own, declared],
      [{ ...own, ...ANALYZERS[kind] }, used],
    ] as const) {
      const errors = await errorsOf(analysis, version);
      expect(errors.length === 0 ? 'built' : 'refused', JSON.stringify(errors)).toBe(expected);
    }
  });
});

describe('a setting that must be a path', () => {
  it.each([
    [
      { filter: { x: { type: 'stop', stopwords_path: ['analyzers/F1'] } } },
      { line: 8, column: 7 },
      "`stopwords_path` is a list: write the path as one text. The engine's own message: IOException while reading stopwords_path: file not readable.",
    ],
    [
      { tokenizer: { x: { type: 'kuromoji_tokenizer', user_dictionary: '' } } },
      { line: 7, column: 25 },
      '`user_dictionary` is empty: name the file, as in `analyzers/F123456789`.',
    ],
    [
      { analyzer: { x: { type: 'kuromoji', user_dictionary: '' } } },
      { line: 7, column: 25 },
      'The analyzer `x` is refused by the engine. `user_dictionary` is empty',
    ],
    [
      {
        filter: { x: { type: 'synonym', synonyms_path: ['analyzers/F1'] } },
        analyzer: { a: { tokenizer: 'standard', filter: ['x'] }, b: { tokenizer: 'keyword', filter: ['x'] } },
      },
      { line: 8, column: 7 },
      "The filter `x` is refused by the engine. `synonyms_path` is a list: write the path as one text. The engine's own message: IOException while reading synonyms_path_path: file not readable.",
    ],
  ])('%j is told once, at its value', async (analysis, place, message) => {
    const errors = await errorsOf(analysis);
    expect(errors).toMatchObject([{ code: 'index-settings/invalid-component', ...place }]);
    expect(errors[0]?.message).toContain(message);
  });
});

it.each([
  ['tokenizer', 'nori_tokenizer'],
  ['tokenizer', 'kuromoji_tokenizer'],
  ['analyzer', 'nori'],
  ['analyzer', 'kuromoji'],
])('a user dictionary of the %s %s is a file or a list', async (kind, type) => {
  const both = { type, user_dictionary: 'analyzers/F1', user_dictionary_rules: ['세종시 세종 시'] };
  const errors = await errorsOf({ [kind]: { x: both } });
  expect(errors).toMatchObject([{ code: 'index-settings/invalid-component', line: 9, column: 7 }]);
  expect(errors[0]?.message).toContain('not allowed to use [user_dictionary] in conjunction with');
  const { user_dictionary, user_dictionary_rules } = both;
  expect(await errorsOf({ [kind]: { x: { type, user_dictionary } } })).toEqual([]);
  expect(await errorsOf({ [kind]: { x: { type, user_dictionary_rules } } })).toEqual([]);
});

describe('a tag that Nori has not', () => {
  it.each([
    ['OpenSearch_2.19', ['E', 'FOO'], 'It is no part-of-speech tag of Nori. The tags are IC, MAG,'],
    ['OpenSearch_3.9', ['NNG', 'j'], 'From OpenSearch 3 on, Nori has neither E nor J: instead of J name JKS, JKC'],
  ])('%s: %j is told at the tag, with those there are', async (release, stoptags, advice) => {
    for (const analysis of [
      { filter: { x: { type: 'nori_part_of_speech', stoptags } } },
      { analyzer: { x: { type: 'nori', stoptags } } },
    ]) {
      const errors = await errorsOf(analysis, parseEngineVersion(release) ?? NEWEST_ENGINE);
      expect(errors).toMatchObject([{ code: 'index-settings/invalid-component', line: 9, column: 7 }]);
      expect(errors[0]?.message).toContain(advice);
      const name = stoptags[1]?.toUpperCase();
      expect(errors[0]?.message).toContain(`No enum constant org.apache.lucene.analysis.ko.POS.Tag.${name}.`);
    }
  });
});

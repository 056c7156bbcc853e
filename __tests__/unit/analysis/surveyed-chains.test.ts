/** The chains that people use, as far as their components are counted: what of them is computed. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { coverageOf, surveyedChains, withChains } from '../../../scripts/surveyed-chains.ts';

const chains = surveyedChains();
const coverage = await Promise.all(chains.map(coverageOf));

describe('62 surveyed chains', () => {
  it('are computed as the page says (write it with: node scripts/generate-chains.ts)', () => {
    const page = readFileSync(new URL('../../../docs/chains.md', import.meta.url), 'utf8');
    expect(page).toBe(withChains(page, coverage));
  });

  it('are at least 43 decided, and those with components of plugins are not', () => {
    expect(coverage.filter((one) => one.coverage !== 'undecided').length).toBeGreaterThanOrEqual(43);
    const ofPlugins = coverage.filter(({ title }) => /\*\*(?:icu|ik|nori|kuromoji|seunjeon)_/.test(title));
    expect(ofPlugins.map((one) => one.coverage)).toEqual(Array.from({ length: 15 }, () => 'undecided'));
  });

  /** Of the survey: how many chains have a component. */
  it.each([
    [
      'tokenizer',
      { standard: 33, whitespace: 7, keyword: 3, nori_tokenizer: 4, icu_tokenizer: 3, kuromoji_tokenizer: 2 },
    ],
    ['char_filter', { mapping: 10, html_strip: 4, pattern_replace: 4, icu_normalizer: 1 }],
    ['filter', { lowercase: 43, stop: 11, asciifolding: 9, stemmer: 9, multiplexer: 2, trim: 2, keyword_marker: 2 }],
  ] as const)('have each %s as often as the survey counted it', (kind, expected) => {
    const counts = chains.map(({ settings: { settings } }) => {
      const { analysis } = settings;
      const { search } = analysis.analyzer;
      const names =
        kind === 'tokenizer' ? [search.tokenizer] : kind === 'filter' ? search.filter.slice(0, -1) : search[kind];
      return new Set(names.map((name) => analysis[kind][name]?.type ?? name));
    });
    const found = Object.keys(expected).map((type) => [type, counts.filter((types) => types.has(type)).length]);
    expect(Object.fromEntries(found)).toEqual(expected);
  });
});

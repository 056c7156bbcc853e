import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { checkDictionary } from '../../../src/dictionaries/check.ts';
import { detectFormat } from '../../../src/dictionaries/detection/detect.ts';
import { FORMATS } from '../../../src/dictionaries/dictionary.ts';
import { diffDictionaries } from '../../../src/dictionaries/diff.ts';
import { optionsOf, sourceOf } from './support.ts';

const MEGABYTE = 1_000_000;

describe('an empty file', () => {
  it.each(FORMATS)('as %s has a clear result', (format) => {
    const report = checkDictionary(sourceOf(''), format, optionsOf());
    const rejected = format === 'type-table' || format === 'hyphenation';
    expect(report.errors).toBe(rejected ? 1 : 0);
    expect(report.entries).toBe(format === 'opaque' ? null : 0);
  });
});

describe('a file of NUL bytes, and one that is no text', () => {
  it.each(FORMATS)('as %s are told as such', (format) => {
    const nul = checkDictionary(sourceOf(new Uint8Array(MEGABYTE)), format, optionsOf());
    const binary = checkDictionary(sourceOf(Buffer.from(randomBytes(MEGABYTE))), format, optionsOf());
    if (format === 'opaque') {
      expect([nul.errors, binary.errors]).toEqual([0, 0]);
      return;
    }
    expect(nul.errors + nul.warnings).toBeGreaterThan(0);
    expect(binary.errors + binary.warnings).toBeGreaterThan(0);
    expect(binary.problems.some(({ code }) => /not-utf8|bad-bytes|malformed-xml/.test(code))).toBe(true);
    expect(detectFormat('words.txt', sourceOf(new Uint8Array(MEGABYTE)))).toBe(null);
  });
});

describe('huge synonym lines and files', () => {
  it('20,000 terms in a line are read without making their pairs', () => {
    const line = Array.from({ length: 20_000 }, (_, index) => `t${index}`).join(', ');
    const report = checkDictionary(sourceOf(line), 'solr-synonyms', optionsOf());
    expect(report.problems.map(({ code }) => code)).toEqual(['solr-synonyms/huge-group']);
    expect(report.problems[0]?.message).toContain('399980000 pairs');
    const longer = `${line}, gelato`;
    const diff = diffDictionaries(sourceOf(line), sourceOf(longer), 'solr-synonyms', optionsOf());
    expect(diff).toMatchObject({ added: 1, removed: 0, changed: 20_000, keysBefore: 20_000, keysAfter: 20_001 });
  });
});

import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { checkDictionary } from '../../../src/dictionaries/check.ts';
import { detectFormat } from '../../../src/dictionaries/detect.ts';
import { type ByteSource, FORMATS } from '../../../src/dictionaries/dictionary.ts';
import { diffDictionaries } from '../../../src/dictionaries/diff.ts';
import { chainOf, optionsOf, sourceOf } from './support.ts';

const MEGABYTE = 1_000_000;

/** A source that repeats a block, so that a large file needs no memory. */
function repeated(block: string, times: number): ByteSource {
  const bytes = Buffer.from(block);
  return {
    size: bytes.length * times,
    *chunks() {
      for (let i = 0; i < times; i++) yield bytes;
    },
  };
}

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

  it('a line of 5 MB is read', () => {
    const terms = Array.from({ length: 400_000 }, (_, index) => `${index} words`);
    for (const analysis of [null, chainOf('standard', true)]) {
      const report = checkDictionary(
        sourceOf(`${terms.join(', ')} => one`, 4_096),
        'solr-synonyms',
        optionsOf({ analysis }),
      );
      expect(report).toMatchObject({ errors: 0, entries: 1 });
    }
    const noSeparator = checkDictionary(sourceOf('x'.repeat(5 * MEGABYTE)), 'solr-synonyms', optionsOf());
    expect(noSeparator.problems.map(({ code }) => code)).toEqual(['solr-synonyms/one-term-line']);
    const mapping = checkDictionary(sourceOf('x '.repeat(2.5 * MEGABYTE)), 'char-mapping', optionsOf());
    expect(mapping.problems.map(({ code }) => code)).toEqual(['char-mapping/invalid-rule']);
  });

  it('a file of 100 MB is read a chunk at a time', () => {
    const block = Array.from(
      { length: 1_000 },
      (_, i) => `alpha ${i}, beta ${i}, gamma delta ${i} => omega ${i}\n`,
    ).join('');
    const times = Math.ceil((100 * MEGABYTE) / block.length);
    const before = process.memoryUsage().arrayBuffers + process.memoryUsage().heapUsed;
    const report = checkDictionary(
      repeated(block, times),
      'solr-synonyms',
      optionsOf({ analysis: chainOf('standard', true) }),
    );
    const after = process.memoryUsage().arrayBuffers + process.memoryUsage().heapUsed;
    expect(report).toMatchObject({ errors: 0, entries: 1_000 * times, warnings: 1_000 * (times - 1) });
    expect(after - before).toBeLessThan(400 * MEGABYTE);
  });
});

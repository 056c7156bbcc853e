import { describe, expect, it } from 'vitest';
import { checkDictionary } from '../../../src/dictionaries/check.ts';
import type { ByteSource } from '../../../src/dictionaries/dictionary.ts';
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

describe('huge synonym lines and files', () => {
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

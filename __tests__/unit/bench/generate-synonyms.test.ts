import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { generateSynonyms } from '../../../bench/generate-synonyms.ts';

it.each([
  [1_000, 1, 'ec30fc94f07d075f35dc6436dbad8a00143cad5b776b15f0a9ea2f2c007b83b6'],
  [100_000, 7, '4c67019c0dd726579aca92cddbf9631811b4b418f023dce7012ba15486d1f168'],
])('%i rules with seed %i are the same bytes everywhere', (rules, seed, sha256) => {
  const hash = createHash('sha256');
  for (const line of generateSynonyms(rules, seed)) hash.update(line);
  expect(hash.digest('hex')).toBe(sha256);
});

/** Which languages the stemmers of a release have. */

import { expect, test } from 'vitest';
import { hasSnowball, hasStemmer } from '../../../src/dictionaries/settings/components/known-names.ts';

test.each([
  ['serbian', 8, false, false],
  ['serbian', 9, true, true],
  ['greek', 8, true, false],
  ['greek', 10, true, true],
  ['persian', 8, false, false],
  ['persian', 9, true, false],
  ['kp', 9, true, true],
  ['kp', 10, false, false],
  ['dutch_kp', 9, true, false],
  ['english', 8, true, true],
  ['minimal_norwegian', 10, true, false],
  ['minimalnorwegian', 10, false, false],
])('%s on Lucene %i: stemmer %s, snowball %s', (name, lucene, stemmer, snowball) => {
  expect([hasStemmer(name, lucene), hasSnowball(name, lucene)]).toEqual([stemmer, snowball]);
});

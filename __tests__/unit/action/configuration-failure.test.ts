/** Where an error of the configuration is. */

import { expect, test } from 'vitest';
import { configurationFailure } from '../../../src/configuration-failure.ts';

test.each([
  ['m.yml:2:38: unknown key "a".', { file: 'm.yml', line: 2, column: 38 }],
  ['cfg/dictionaries:2:38: unknown key "a".', { file: 'cfg/dictionaries', line: 2, column: 38 }],
  ['cfg/dict.v2:1:1: unknown key "a".', { file: 'cfg/dict.v2', line: 1, column: 1 }],
  ['cfg/dictionaries.yml.j2:1:1: unknown key "a".', { file: 'cfg/dictionaries.yml.j2', line: 1, column: 1 }],
  ['cfg/my "x".yml:1:1: unknown key "a".', { file: 'cfg/my "x".yml', line: 1, column: 1 }],
  ['Input files holds "a:1:2: b", which is no path.', null],
  ['The bucket has no name.', null],
])('%s', (message, place) => {
  expect(configurationFailure([message]).parts).toEqual([{ message, place }]);
});

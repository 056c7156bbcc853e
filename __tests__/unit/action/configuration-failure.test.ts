/** Where an error of the configuration is. */

import { expect, test } from 'vitest';
import { configurationFailure } from '../../../src/configuration-failure.ts';

test.each(['m.yml', 'cfg/dictionaries', 'cfg/dict.v2', 'cfg/dictionaries.yml.j2', 'cfg/my "x".yml', 'Input x: y'])(
  'an error about manifest %s has a place',
  (file) => {
    const message = `${file}:2:38: unknown key "a".`;
    expect(configurationFailure([message], file).parts).toEqual([{ message, place: { file, line: 2, column: 38 } }]);
  },
);

test.each([
  ['Input files holds "a:1:2: b", which is no path.', 'm.yml'],
  ['Variable AWS_ENDPOINT_URL is "a:1:2: b".', 'm.yml'],
  ['other.yml:1:2: is not the manifest.', 'm.yml'],
  ['m.yml is empty; name dictionaries in it, or delete it.', 'm.yml'],
  ['m.yml:1:2: there is no manifest.', null],
])('another error has none: %s', (message, manifest) => {
  expect(configurationFailure([message], manifest).parts).toEqual([{ message, place: null }]);
});

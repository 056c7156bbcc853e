/** Nothing of src/ is exported that no other file names. */

import { expect, test } from 'vitest';
import { list, read } from './files.ts';

const names = new Map(
  list('src/**/*.ts', '{__tests__,scripts,bench,emulator}/**/*.ts').map((file) => [
    file,
    new Set(read(file).match(/[\w$]+/g)),
  ]),
);

test.each([...names.keys()].filter((file) => file.startsWith('src/')))('%s', (file) => {
  const exported = [...read(file).matchAll(/^export (?:async )?(?:function\*?|const|let|class) (\w+)/gm)];
  const unused = exported
    .map(([, name = '']) => name)
    .filter((name) => ![...names].some(([other, words]) => other !== file && words.has(name)));
  expect(unused).toEqual([]);
});

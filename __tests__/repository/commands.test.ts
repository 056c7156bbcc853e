/** Every command that README, documents and sources name exists: scripts of npm, and files that Node runs. */

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { list, ROOT, read } from './files.ts';

const documents = list('*.md', 'docs/**/*.md', 'examples/**/*.md', 'emulator/**/*.md', '__tests__/**/*.md');
const { scripts }: { readonly scripts: Readonly<Record<string, string>> } = JSON.parse(read('package.json'));

const named = (pattern: RegExp): readonly (readonly [string, string])[] =>
  documents.flatMap((file) => [...read(file).matchAll(pattern)].map(([, name = '']) => [file, name] as const));

test('the scripts that documents run by npm are in package.json', () => {
  const runs = named(/\bnpm run (?:--silent )?([\w:-]+)/g);
  expect(runs.length).toBeGreaterThan(20);
  expect(runs.filter(([, name]) => scripts[name] === undefined)).toEqual([]);
});

test('the files that documents run by Node exist', () => {
  const runs = named(/\bnode ((?:[\w.-]+\/)*[\w.-]+\.(?:ts|mjs|js))\b/g);
  expect(runs.length).toBeGreaterThan(5);
  expect(runs.filter(([, path]) => !existsSync(join(ROOT, path)))).toEqual([]);
});

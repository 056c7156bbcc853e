/** A byte order mark has no column of its own: editors do not show it. */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { runIn } from './run.ts';

let cwd = '';
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'lint-mark-'));
});
afterAll(() => rmSync(cwd, { recursive: true }));

const report = z.object({
  files: z.array(
    z.object({
      problems: z.array(
        z.object({
          code: z.string(),
          file: z.string().optional(),
          line: z.number().nullable(),
          column: z.number().nullable(),
        }),
      ),
    }),
  ),
  failures: z.array(z.object({ message: z.string() })),
});

/** The places of all problems but that of the mark, and the failures. */
async function found(files: Readonly<Record<string, string | Buffer>>, ...argv: string[]): Promise<readonly unknown[]> {
  for (const [file, content] of Object.entries(files)) writeFileSync(join(cwd, file), content);
  const parsed = report.parse(JSON.parse((await runIn({ cwd }, 'lint', '--output', 'json', ...argv)).stdout));
  const problems = parsed.files
    .flatMap((file) => file.problems)
    .filter(({ code }) => !code.endsWith('byte-order-mark'));
  return [...problems.map(({ code, file, line, column }) => ({ code, file, line, column })), ...parsed.failures];
}

const withMark = (content: string | Buffer): Buffer => Buffer.concat([Buffer.from('\ufeff'), Buffer.from(content)]);

it.each([
  ['synonyms.txt', 'a => b => c\nd => e => f\n', 8],
  ['synonyms-de.txt', Buffer.from('caf\xe9, a\n', 'latin1'), 4],
  ['synonyms-fr.txt', 'a, \ufffd\n', 4],
  ['stopwords.txt', 'the # comment\n', 5],
  ['mappings.txt', 'a => \\u12\n', 6],
  ['userdict_ja.txt', '東京,東京\n', 1],
  ['dict.dic', 'a\ufffd\na\n', 2],
  ['hyphenation.xml', '<a><b></a>\n', 11],
])('%s', async (file, content, column) => {
  const format = file.endsWith('.dic') ? ['--format', 'ik'] : [];
  const without = await found({ [file]: content }, ...format, file);
  expect(without[0]).toMatchObject({ line: 1, column });
  expect(await found({ [file]: withMark(content) }, ...format, file)).toEqual(without);
});

it('of one of several files of a dictionary counts in that file', async () => {
  const manifest = 'dictionaries:\n  - files: [a.txt, b.txt]\n    package: several-files\n    format: solr-synonyms\n';
  const files = { 'm.yml': manifest, 'a.txt': 'x, y\n', 'b.txt': withMark('a => b => c\n') };
  expect(await found(files, '--manifest', 'm.yml')).toMatchObject([{ file: 'b.txt', line: 1, column: 8 }]);
});

it.each([
  ['index.json', '{"settings": {"analysis": oops}}\n'],
  ['index.yml', 'settings: {analysis: {filter: }}}\n'],
])('of index settings: %s', async (file, content) => {
  const without = await found(
    { 'synonyms-en.txt': 'a, b\n', [file]: content },
    '--index-settings',
    file,
    'synonyms-en.txt',
  );
  expect(without.length).toBeGreaterThan(0);
  const marked = { 'synonyms-en.txt': 'a, b\n', [file]: withMark(content) };
  expect(await found(marked, '--index-settings', file, 'synonyms-en.txt')).toEqual(without);
});

it('of a manifest', async () => {
  const without = await found({ 'bad.yml': '{dictionaries: [{fiel: x}]}\n' }, '--manifest', 'bad.yml');
  expect(JSON.stringify(without)).toContain('bad.yml:1:');
  expect(await found({ 'bad.yml': withMark('{dictionaries: [{fiel: x}]}\n') }, '--manifest', 'bad.yml')).toEqual(
    without,
  );
});

it('is not in the frame, so the caret is under its column', async () => {
  writeFileSync(join(cwd, 'synonyms.txt'), withMark('a => b => c\n'));
  expect((await runIn({ cwd }, 'lint', 'synonyms.txt')).stdout).toContain('    1 | a => b => c\n      |        ^\n');
});

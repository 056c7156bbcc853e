/** What each mode loads of dist/: what a mode does not need is not read. */

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { z } from 'zod';
import { startEmulator } from '../../emulator/http/server.ts';
import { runAction } from '../../scripts/run-action.ts';
import { Workspace } from '../end-to-end/kit/workspace.ts';

const DIST = join(import.meta.dirname, '..', '..', 'dist');
/** A word of the source of each part, which no other part has. */
const PARTS = {
  'the XML reader': 'NAME_START_CHAR_RE',
  'the YAML reader': 'var require_lexer',
  'the schema library': '$ZodRegistry = class',
  'the SDK': 'var NormalizedSchema = class',
  'the S3 client': 'var S3Client = class',
  'the GitHub client': 'var Octokit = class',
  'the analysis of index settings': 'async function readIndexSettings',
  'the engine': 'async function publishAll',
  globs: 'Minimatch = class',
  'widths of text': 'new Intl.Segmenter()',
} as const;

const chunks = new Map(
  readdirSync(DIST)
    .filter((name) => name.endsWith('.js'))
    .map((name) => [name, readFileSync(join(DIST, name), 'utf8')]),
);
const folder = mkdtempSync(join(tmpdir(), 'loaded-'));
afterAll(() => rmSync(folder, { recursive: true }));

const coverage = z.object({ result: z.array(z.object({ url: z.string() })) });

/** The parts that a process loaded, by what V8 says it compiled. */
function partsOf(reports: string): readonly string[] {
  const urls = readdirSync(reports).flatMap((name) =>
    coverage.parse(JSON.parse(readFileSync(join(reports, name), 'utf8'))).result.map(({ url }) => url),
  );
  const loaded = urls.filter((url) => url.includes('/dist/')).map((url) => chunks.get(basename(url)) ?? '');
  expect(loaded.length).toBeGreaterThan(2);
  return Object.entries(PARTS).flatMap(([part, word]) => (loaded.some((text) => text.includes(word)) ? [part] : []));
}

test('each part is in the bundle', () => {
  for (const [part, word] of Object.entries(PARTS))
    expect([...chunks.values()].filter((text) => text.includes(word)).length, part).toBe(1);
});

test("undici's clients have each method that its bundled part calls, of those that its index adds", () => {
  const client = [...chunks.values()].find((text) => text.includes(PARTS['the GitHub client'])) ?? '';
  const called = [...client.matchAll(/\[k[A-Z]\w*\]\.(request|stream|pipeline|upgrade|connect)\(/g)].map(
    ([, name]) => name,
  );
  const added = [...client.matchAll(/Dispatcher\.prototype\.(\w+) = /g)].map(([, name]) => name);
  expect(called).not.toEqual([]);
  expect(added).toEqual(expect.arrayContaining(called));
});

test('lint loads globs alone, plan the SDK besides, and a deploy the engine', async () => {
  using workspace = new Workspace({ 'dictionaries/synonyms.txt': 'sofa, couch\n' });
  const emulator = await startEmulator({
    domains: ['search'],
    buckets: [{ name: 'dictionaries' }],
    durations: { copying: 10, validating: 10, associating: 10 },
  });
  const inputs = { files: 'dictionaries/*', bucket: 'dictionaries', domains: 'search', 'github-token': '' };
  const loadedBy = async (mode: string) => {
    const reports = mkdtempSync(join(folder, 'coverage-'));
    const env = { ...emulator.env, NODE_V8_COVERAGE: reports };
    const run = await runAction({ workspace: workspace.path, inputs: { ...inputs, mode }, env });
    expect(run.exitCode, run.log).toBe(0);
    return partsOf(reports);
  };
  expect(await loadedBy('lint')).toEqual(['globs']);
  expect(await loadedBy('deploy')).toEqual(['the SDK', 'the S3 client', 'the engine', 'globs']);
  expect(await loadedBy('plan')).toEqual(['the SDK', 'globs']);
  expect(await loadedBy('deploy')).toEqual(['the SDK', 'the engine', 'globs']);
  await emulator.close();
});

test.each([
  ['a good file', ['good.txt'], []],
  ['a file with a problem', ['bad.txt'], ['widths of text']],
  ['a glob', ['g*.txt'], ['globs']],
])('on the command line, lint of %s loads only what that needs', (_, paths, parts) => {
  using workspace = new Workspace({ 'good.txt': 'sofa, couch\n', 'bad.txt': 'a => b => c\n' });
  const reports = mkdtempSync(join(folder, 'coverage-'));
  const args = [join(DIST, 'index.js'), 'lint', '--format', 'solr-synonyms', ...paths];
  const env = { ...process.env, NODE_V8_COVERAGE: reports };
  const { stdout } = spawnSync(process.execPath, args, { cwd: workspace.path, env, encoding: 'utf8' });
  expect(stdout).toContain('1 file: ');
  expect(partsOf(reports)).toEqual(parts);
});

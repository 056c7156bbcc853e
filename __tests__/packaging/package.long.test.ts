/** The package as npm, npx and `npm pack` give it to people: from Git, with an empty cache and a registry that has nothing. */

import { execFileSync, spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { findPart, ROOT } from '../parts/parts.ts';
import { nodeOfMajor } from './nodes.ts';

const LIMIT = 15_000_000;
const NAME = 'deploy-opensearch-dictionaries';
const npm = findPart(process.platform === 'win32' ? 'npm.cmd' : 'npm');

/** What was asked of the registry. */
const asked: string[] = [];
const registry = createServer((request, response) => {
  asked.push(request.url ?? '');
  response.writeHead(404).end('{}');
});
const work = realpathSync(mkdtempSync(join(tmpdir(), 'package-')));
const repository = join(work, 'repository');
const project = join(work, 'project');
const installed = join(project, 'node_modules', NAME);

beforeAll(async () => {
  await new Promise<void>((resolve) => registry.listen(0, '127.0.0.1', () => resolve()));
  commitWorkingTree();
  mkdirSync(project);
  writeFileSync(join(project, 'package.json'), '{"private": true}');
  writeFileSync(join(project, 'synonyms.txt'), 'a => b => c\n');
});
afterAll(() => {
  registry.close();
  rmSync(work, { recursive: true });
});

/** A repository with one commit: what a commit of the present working tree would hold, `dist/` included. */
function commitWorkingTree(): void {
  const files = git(ROOT, 'ls-files', '-z', '--cached', '--others', '--exclude-standard').split('\0');
  for (const file of files.filter((name) => name !== '' && existsSync(join(ROOT, name)))) {
    cpSync(join(ROOT, file), join(repository, file), { verbatimSymlinks: true });
  }
  git(repository, 'init', '--quiet', '--initial-branch=main');
  git(repository, 'add', '--all');
  git(repository, '-c', 'user.name=T', '-c', 'user.email=t@example.org', 'commit', '--quiet', '--message=State');
}

function git(cwd: string, ...args: string[]): string {
  return execFileSync('git', args, { cwd, encoding: 'utf8', maxBuffer: 1e8 });
}

interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program in the project, without the settings of the npm that runs these tests. */
function run(program: string, args: readonly string[], cache = 'cache'): Promise<Ended> {
  const own = Object.entries(process.env).filter(([name]) => !/^(?:npm_|INIT_CWD$)/i.test(name));
  const address = registry.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const settings = { npm_config_cache: join(work, cache), npm_config_registry: `http://127.0.0.1:${port}/` };
  const env = { ...Object.fromEntries(own), ...settings };
  const child = spawn(program, [...args], { cwd: project, env, shell: program.endsWith('.cmd') });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject).on('close', (status) => resolve({ status, stdout, stderr }));
  });
}

/** Bytes of all files below a folder. */
function bytesIn(folder: string): number {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
  return entries.reduce((sum, one) => sum + (one.isFile() ? statSync(join(one.parentPath, one.name)).size : 0), 0);
}

const FOUND = 'synonyms.txt:1:8: error: ';

describe.skipIf(npm.missing)(`from Git${npm.reason}`, () => {
  const url = `git+${pathToFileURL(repository)}`;

  test('npm installs what is shipped: under 15 MB, nothing of a registry, no other program', async () => {
    expect(await run(npm.path, ['install', url])).toMatchObject({ status: 0 });
    expect(asked).toEqual([]);
    expect(readdirSync(join(project, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual([NAME]);
    const programs = readdirSync(join(project, 'node_modules', '.bin'));
    expect(programs.map((name) => name.replace(/\.(?:cmd|ps1)$/, ''))).toEqual(programs.map(() => NAME));
    expect(bytesIn(join(project, 'node_modules'))).toBeLessThan(LIMIT);
    expect(bytesIn(join(work, 'cache'))).toBeLessThan(LIMIT);
    expect(existsSync(join(installed, 'dist', 'index.js'))).toBe(true);
    expect(existsSync(join(installed, 'schema'))).toBe(true);
    expect(existsSync(join(installed, '__tests__'))).toBe(false);
  });

  test('Git sends less than 15 MB for it', () => {
    const clone = join(work, 'clone');
    git(work, 'clone', '--quiet', '--depth=1', '--bare', pathToFileURL(repository).href, clone);
    expect(bytesIn(clone)).toBeLessThan(LIMIT);
  });

  test('npx runs it without asking a registry', async () => {
    const npx = npm.path.replace(/npm(\.cmd)?$/, 'npx$1');
    const ended = await run(npx, ['--yes', url, 'lint', 'synonyms.txt'], 'cache-of-npx');
    expect(ended.stdout).toContain(FOUND);
    expect(ended.status).toBe(1);
    expect(asked).toEqual([]);
    expect(bytesIn(join(work, 'cache-of-npx'))).toBeLessThan(LIMIT);
  });

  test('npm pack takes what is shipped and nothing else', async () => {
    const { stdout } = await run(npm.path, ['pack', '--dry-run', '--json', repository]);
    const [packed] = z
      .array(z.object({ files: z.array(z.object({ path: z.string() })), size: z.number() }))
      .parse(JSON.parse(stdout));
    const paths = packed?.files.map(({ path }) => path) ?? [];
    expect(paths).toEqual(
      expect.arrayContaining(['dist/index.js', 'action.yml', 'LICENSE', 'README.md', 'package.json']),
    );
    expect(paths.filter((path) => !/^(?:dist\/|schema\/|docs\/[\w-]+\.md$|[\w.]+$)/.test(path))).toEqual([]);
    expect(packed?.size).toBeLessThan(2_000_000);
  });
});

describe.each([20, 22, 24])('Node %i', (major) => {
  const node = nodeOfMajor(major);

  test.skipIf(node.missing)(`runs the installed command line${node.reason}`, async () => {
    const folder = existsSync(installed) ? installed : repository;
    const smoke = join(ROOT, '__tests__', 'packaging', 'smoke.mjs');
    const ended = await run(node.path, [smoke, join(folder, 'dist', 'index.js')]);
    expect(ended).toMatchObject({ status: 0, stderr: '' });
    expect(ended.stdout).toContain(`checks, Node v${major}.`);
  });
});

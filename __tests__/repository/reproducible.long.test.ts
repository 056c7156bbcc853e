/** What is shipped is built the same everywhere. */

import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from './files.ts';
import { bundledDirectly, closure, locked, nameOf } from './lockfile.ts';

test('dist/ is the same, byte for byte, when it is built at another path', () => {
  const elsewhere = mkdtempSync(join(tmpdir(), 'built at another, longer path '));
  const toolPackages = [
    'typescript',
    '@typescript',
    '@vercel/ncc',
    'rolldown',
    '@rolldown',
    '@oxc-project',
    '@types',
    'undici-types',
  ];
  const sources = ['src', 'schema', 'scripts', 'package.json', 'tsconfig.json', 'tsconfig.build.json'];
  const tools = locked
    .map(([path]) => path)
    .filter((path) => toolPackages.some((tool) => `${nameOf(path)}/`.startsWith(`${tool}/`)));
  const needed = [...tools, ...closure(bundledDirectly)];
  const top = [...new Set(needed.map((path) => /^node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? path))];
  // What is for other platforms is in the lockfile, but not installed.
  for (const path of [...sources, ...top.filter((path) => existsSync(join(ROOT, path)))])
    cpSync(join(ROOT, path), join(elsewhere, path), { recursive: true });
  execFileSync(process.execPath, ['scripts/bundle.ts'], { cwd: elsewhere, stdio: 'pipe' });
  expect(contents(join(elsewhere, 'dist'))).toEqual(contents(join(ROOT, 'dist')));
  rmSync(elsewhere, { recursive: true });
});

function contents(folder: string): Readonly<Record<string, string>> {
  return Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'latin1')]));
}

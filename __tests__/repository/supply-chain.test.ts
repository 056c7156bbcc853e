/** What is shipped comes from where we say, under licences we know, and is built the same everywhere. */

import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { ROOT, read } from './files.ts';

const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      license: z.string().optional(),
      integrity: z.string().optional(),
      dev: z.boolean().optional(),
      optional: z.boolean().optional(),
      hasInstallScript: z.boolean().optional(),
    }),
  ),
});
const manifestSchema = z.object({
  dependencies: z.record(z.string(), z.string()),
  devDependencies: z.record(z.string(), z.string()),
  optionalDependencies: z.record(z.string(), z.string()),
});

const { packages } = lockSchema.parse(JSON.parse(read('package-lock.json')));
const manifest = manifestSchema.parse(JSON.parse(read('package.json')));
/** All but the root itself: path in node_modules → entry. */
const locked = Object.entries(packages).filter(([path]) => path !== '');
const nameOf = (path: string) => path.replace(/^.*node_modules\//, '');

/** Licence → the packages under it that the action depends on, directly or not; development's and other Nodes left out. */
function shippedByLicence(): Readonly<Record<string, readonly string[]>> {
  const shipped = locked.filter(([, { dev, optional }]) => dev !== true && optional !== true);
  const groups = Map.groupBy(shipped, ([, { license }]) => license ?? 'none');
  const names = [...groups].map(([license, all]) => [license, [...new Set(all.map(([path]) => nameOf(path)))].sort()]);
  return Object.fromEntries(names);
}

/** The same as docs/supply-chain.md has it. */
function documentedByLicence(): Readonly<Record<string, readonly string[]>> {
  const rows = [...read('docs/supply-chain.md').matchAll(/^\| ([\w.-]+) +\| (\d+) \| (.+?) +\|$/gm)];
  return Object.fromEntries(
    rows.map(([, license = '', count, names = '']) => {
      const list = names.split(', ').map((name) => name.replaceAll('`', ''));
      expect(list, license).toHaveLength(Number(count));
      return [license, list];
    }),
  );
}

test('docs/supply-chain.md lists what is shipped, by licence', () => {
  expect(documentedByLicence()).toEqual(shippedByLicence());
});

test('every licence of what is shipped lets us ship it', () => {
  const permissive = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'BlueOak-1.0.0', 'ISC', 'MIT'];
  for (const license of Object.keys(shippedByLicence())) expect(permissive).toContain(license);
});

test('dist/licenses.txt has the text of every package in the bundle, and no package that is not listed', () => {
  const names = new Set(Object.values(shippedByLicence()).flat());
  const headings = [...read('dist/licenses.txt').matchAll(/^((?:@[a-z0-9-]+\/)?[a-z0-9][\w.-]*) \([\w.-]+\)$/gm)];
  const bundled = headings.map(([, name = '']) => name);
  expect(bundled.filter((name) => !names.has(name))).toEqual([]);
  for (const name of Object.keys(manifest.dependencies)) expect(bundled).toContain(name);
});

test('docs/architecture.md says why each dependency is there', () => {
  const section = /## Dependencies\n([\s\S]+)/.exec(read('docs/architecture.md'))?.[1] ?? '';
  const unexplained = Object.keys(manifest.dependencies).filter((name) => !section.includes(`\`${name}\``));
  expect(unexplained).toEqual([]);
});

test('versions are exact, nothing runs at installation, and all of it is checked by hash', () => {
  const direct = { ...manifest.dependencies, ...manifest.devDependencies, ...manifest.optionalDependencies };
  for (const [name, version] of Object.entries(direct)) expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
  expect(locked.filter(([, { hasInstallScript }]) => hasInstallScript === true)).toEqual([]);
  expect(locked.filter(([, { integrity }]) => !/^sha512-/.test(integrity ?? ''))).toEqual([]);
});

test('dist/ has the bundle, its licences and nothing else, in at most 3 MB', () => {
  const entries = readdirSync(join(ROOT, 'dist'), { withFileTypes: true });
  const strange = entries.filter(
    (entry) => !entry.isFile() || !/^(?:(?:\d+\.)?index\.js|licenses\.txt|package\.json)$/.test(entry.name),
  );
  expect(strange.map(({ name }) => name)).toEqual([]);
  const bytes = entries.reduce((sum, { name }) => sum + statSync(join(ROOT, 'dist', name)).size, 0);
  expect(bytes).toBeLessThanOrEqual(3_000_000);
});

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
  const needed = locked.filter(([path, { dev, optional }]) => {
    const isTool = toolPackages.some((tool) => `${nameOf(path)}/`.startsWith(`${tool}/`));
    return isTool || (dev !== true && optional !== true);
  });
  const top = [...new Set(needed.map(([path]) => /^node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? path))];
  // What is for other platforms is in the lockfile, but not installed.
  for (const path of [...sources, ...top.filter((path) => existsSync(join(ROOT, path)))])
    cpSync(join(ROOT, path), join(elsewhere, path), { recursive: true });
  execFileSync(process.execPath, ['scripts/build.ts'], { cwd: elsewhere, stdio: 'pipe' });
  expect(contents(join(elsewhere, 'dist'))).toEqual(contents(join(ROOT, 'dist')));
  rmSync(elsewhere, { recursive: true });
});

function contents(folder: string): Readonly<Record<string, string>> {
  return Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'latin1')]));
}

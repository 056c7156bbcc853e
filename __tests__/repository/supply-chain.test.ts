/** What is shipped comes from where we say, under licences we know, and is built the same everywhere. */

import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { list, ROOT, read } from './files.ts';

const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      license: z.string().optional(),
      integrity: z.string().optional(),
      dependencies: z.record(z.string(), z.string()).optional(),
      hasInstallScript: z.boolean().optional(),
    }),
  ),
});
const manifestSchema = z.object({
  files: z.array(z.string()),
  scripts: z.record(z.string(), z.string()),
  devDependencies: z.record(z.string(), z.string()),
});

const { packages } = lockSchema.parse(JSON.parse(read('package-lock.json')));
const manifest = manifestSchema.parse(JSON.parse(read('package.json')));
/** All but the root itself: path in node_modules → entry. */
const locked = Object.entries(packages).filter(([path]) => path !== '');
const nameOf = (path: string) => path.replace(/^.*node_modules\//, '');

/** The packages that `src/` imports; they are development's for npm, as the bundle brings them along. */
const bundledDirectly = [
  ...new Set(
    list('src/**/*.ts').flatMap((file) =>
      [...read(file).matchAll(/\b(?:from|import\() ?'((?:@[\w-]+\/)?[\w-]+)[^']*'/g)].flatMap(([, name = '']) =>
        name === 'node' ? [] : name,
      ),
    ),
  ),
].sort();

/** Paths in the lockfile of these packages and of all that they need, directly or not, as Node resolves them. */
function closure(names: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (name: string, from: string): void => {
    const path = resolved(name, from);
    if (path === null || found.has(path)) return;
    found.add(path);
    for (const next of Object.keys(packages[path]?.dependencies ?? {})) visit(next, path);
  };
  for (const name of names) visit(name, '');
  return found;
}

/** Where `name` is found by a file in the package `from`: in its own node_modules, or in the next one further up. */
function resolved(name: string, from: string): string | null {
  const path = from === '' ? `node_modules/${name}` : `${from}/node_modules/${name}`;
  if (path in packages) return path;
  return from === '' ? null : resolved(name, from.replace(/(?:^|\/)node_modules\/(?:@[^/]+\/)?[^/]+$/, ''));
}

/** Licence → the packages under it that the action depends on, directly or not. */
function shippedByLicence(): Readonly<Record<string, readonly string[]>> {
  const shipped = [...closure(bundledDirectly)].map((path) => ({
    name: nameOf(path),
    license: packages[path]?.license,
  }));
  const groups = Map.groupBy(shipped, ({ license }) => license ?? 'none');
  const names = [...groups].map(([license, all]) => [license, [...new Set(all.map(({ name }) => name))].sort()]);
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
  for (const name of bundledDirectly) expect(bundled).toContain(name);
});

test('docs/architecture.md says why each dependency is there', () => {
  const section = /## Dependencies\n([\s\S]+)/.exec(read('docs/architecture.md'))?.[1] ?? '';
  expect(bundledDirectly).toContain('@actions/core');
  expect(bundledDirectly.filter((name) => !section.includes(`\`${name}\``))).toEqual([]);
});

test('versions are exact, nothing runs at installation, and all of it is checked by hash', () => {
  for (const [name, version] of Object.entries(manifest.devDependencies))
    expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
  expect(locked.filter(([, { hasInstallScript }]) => hasInstallScript === true)).toEqual([]);
  expect(locked.filter(([, { integrity }]) => !/^sha512-/.test(integrity ?? ''))).toEqual([]);
});

/** npm installs the development dependencies of a package from Git when its manifest has one of these. */
const PREPARING = ['build', 'prepare', 'prepack', 'preinstall', 'install', 'postinstall', 'prepublish', 'dependencies'];

test('whoever installs it gets what is shipped and nothing else: no dependency, and nothing to prepare', () => {
  const published = JSON.parse(read('package.json'));
  const bringing = Object.keys(published).filter((key) => /dependencies/i.test(key) && key !== 'devDependencies');
  expect(bringing).toEqual([]);
  expect(Object.keys(manifest.scripts).filter((name) => PREPARING.includes(name))).toEqual([]);
  expect(manifest.files).toEqual(expect.arrayContaining(['action.yml', 'dist', 'schema', 'LICENSE', 'README.md']));
});

test('the Node of the scripts has exact versions and hashes too', () => {
  const { packages: nodes } = lockSchema.parse(JSON.parse(read('scripts/node/package-lock.json')));
  const { optionalDependencies } = z
    .object({ optionalDependencies: z.record(z.string(), z.string()) })
    .parse(JSON.parse(read('scripts/node/package.json')));
  for (const [name, version] of Object.entries(optionalDependencies)) {
    expect(version).toMatch(/^24\.\d+\.\d+$/);
    expect(nodes[`node_modules/${name}`]).toMatchObject({ version, integrity: expect.stringMatching(/^sha512-/) });
    expect(nodes[`node_modules/${name}`]?.hasInstallScript).toBeUndefined();
  }
});

test('dist/ has the bundle, its licences and nothing else, in at most 3.5 MB', () => {
  const entries = readdirSync(join(ROOT, 'dist'), { withFileTypes: true });
  const strange = entries.filter(
    (entry) => !entry.isFile() || !/^(?:(?:\d+\.)?index\.js|licenses\.txt|package\.json)$/.test(entry.name),
  );
  expect(strange.map(({ name }) => name)).toEqual([]);
  const bytes = entries.reduce((sum, { name }) => sum + statSync(join(ROOT, 'dist', name)).size, 0);
  expect(bytes).toBeLessThanOrEqual(3_500_000);
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

/** What is shipped comes from where we say, and under licences we know. */

import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { ROOT, read } from './files.ts';
import { bundledDirectly, closure, locked, lockSchema, nameOf, packages } from './lockfile.ts';

const manifestSchema = z.object({
  files: z.array(z.string()),
  scripts: z.record(z.string(), z.string()),
  devDependencies: z.record(z.string(), z.string()),
});

const manifest = manifestSchema.parse(JSON.parse(read('package.json')));
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

test('dist/ has the bundle, its licences and nothing else, in at most 3.7 MB', () => {
  const entries = readdirSync(join(ROOT, 'dist'), { withFileTypes: true });
  const strange = entries.filter(
    (entry) => !entry.isFile() || !/^(?:(?:\d+\.)?index\.js|licenses\.txt|package\.json)$/.test(entry.name),
  );
  expect(strange.map(({ name }) => name)).toEqual([]);
  const bytes = entries.reduce((sum, { name }) => sum + statSync(join(ROOT, 'dist', name)).size, 0);
  expect(bytes).toBeLessThanOrEqual(3_700_000);
});

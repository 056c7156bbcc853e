/** The lockfile, and which of its packages are bundled. */

import { z } from 'zod';
import { list, read } from './files.ts';

export const lockSchema = z.object({
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
export const { packages } = lockSchema.parse(JSON.parse(read('package-lock.json')));
/** All but the root itself: path in node_modules → entry. */
export const locked = Object.entries(packages).filter(([path]) => path !== '');
export const nameOf = (path: string) => path.replace(/^.*node_modules\//, '');

/** The packages that `src/` imports; they are development's for npm, as the bundle brings them along. */
export const bundledDirectly = [
  ...new Set(
    list('src/**/*.ts').flatMap((file) =>
      [...read(file).matchAll(/\b(?:from|import\() ?'((?:@[\w-]+\/)?[\w-]+)[^']*'/g)].flatMap(([, name = '']) =>
        name === 'node' ? [] : name,
      ),
    ),
  ),
].sort();

/** Paths in the lockfile of these packages and of all that they need, directly or not, as Node resolves them. */
export function closure(names: readonly string[]): ReadonlySet<string> {
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

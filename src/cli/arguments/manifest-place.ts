/** Where a manifest of the command line is, and what its paths are relative to. */

import { existsSync } from 'node:fs';
import path, { dirname, join, resolve } from 'node:path';
import { pathBelow } from '../output/path-text.ts';

/**
 * The folder that the paths of a manifest are relative to, and the manifest relative to it.
 * @param named `null`: the default one
 */
export function placeOf(cwd: string, named: string | null): { readonly root: string; readonly given: string | null } {
  if (named === null) return { root: cwd, given: null };
  const root = rootOf(cwd, resolve(cwd, named));
  return { root, given: pathBelow(root, resolve(cwd, named), path) ?? named };
}

/**
 * The folder that the paths of a manifest are relative to: the current folder, like the action's workspace, when the
 * manifest is below it; else, for editors that start programs anywhere, the manifest's repository, or the folder of
 * `.github`.
 */
function rootOf(cwd: string, manifest: string): string {
  if (pathBelow(cwd, manifest, path) !== null) return cwd;
  const folder = dirname(manifest);
  return repositoryRoot(folder) ?? (path.basename(folder) === '.github' ? dirname(folder) : folder);
}

/** The nearest folder with `.git`, upwards from an absolute path. */
export function repositoryRoot(folder: string): string | null {
  if (existsSync(join(folder, '.git'))) return folder;
  const parent = dirname(folder);
  return parent === folder ? null : repositoryRoot(parent);
}

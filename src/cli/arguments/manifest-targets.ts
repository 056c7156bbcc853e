/** The manifest of the command line: where it is, and what its paths are relative to. */

import { existsSync } from 'node:fs';
import path, { dirname, join, resolve } from 'node:path';
import { loadManifest } from '../../inputs/manifest.ts';
import { pathBelow } from '../output/path-text.ts';
import { withoutStep } from '../step-words.ts';
import type { ManifestTargets } from './declared-targets.ts';

/**
 * Reads a manifest and finds its dictionaries.
 * @param cwd absolute
 * @param named `null`: the default one, which may be missing
 * @returns `null` without a manifest
 */
export async function manifestTargets(cwd: string, named: string | null): Promise<ManifestTargets | null> {
  const root = named === null ? cwd : rootOf(cwd, resolve(cwd, named));
  const given = named === null ? null : (pathBelow(root, resolve(cwd, named), path) ?? named);
  const loaded = await loadManifest(root, given);
  const what = named ?? 'manifest';
  switch (loaded.kind) {
    case 'none':
      return null;
    case 'invalid':
      return {
        ...NOTHING,
        root,
        failures: loaded.errors.map((message) => ({ what, message: withoutStep(message, root) })),
      };
    case 'found': {
      // Loaded only here: many call `lint` on files of a folder without a manifest.
      const { declaredTargets } = await import('./declared-targets.ts');
      return { root, ...declaredTargets(root, loaded.manifest, what) };
    }
  }
}

const NOTHING = { targets: [], indexSettings: null, searchTests: null };

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

/** The manifest of the command line. */

import { loadManifest } from '../../inputs/manifest/manifest.ts';
import type { ManifestTargets } from './declared-targets.ts';
import { placeOf } from './manifest-place.ts';

/**
 * Reads a manifest and finds its dictionaries.
 * @param cwd absolute
 * @param named `null`: the default one, which may be missing
 * @returns `null` without a manifest
 */
export async function manifestTargets(cwd: string, named: string | null): Promise<ManifestTargets | null> {
  const { root, given } = placeOf(cwd, named);
  const loaded = await loadManifest(root, given);
  const what = named ?? 'manifest';
  switch (loaded.kind) {
    case 'none':
      return null;
    case 'invalid': {
      const { errors, rest } = loaded;
      const others = rest === null ? [] : (await import('./declared-targets.ts')).selectionOf(root, rest).errors;
      return { ...NOTHING, root, failures: [...errors, ...others].map((message) => ({ what, message })) };
    }
    case 'found': {
      // Loaded only here: many call `lint` on files of a folder without a manifest.
      const { declaredTargets } = await import('./declared-targets.ts');
      return { root, ...declaredTargets(root, loaded.manifest, what) };
    }
  }
}

const NOTHING = { targets: [], indexSettings: null, searchTests: null };

/** The dictionaries of a manifest, with its formats and options. */

import { existsSync } from 'node:fs';
import path, { dirname, join, resolve } from 'node:path';
import { detectFormat } from '../../dictionaries/detection/detect.ts';
import { ActionFailure } from '../../failure.ts';
import { loadManifest, manifestFiles } from '../../inputs/manifest.ts';
import { type CheckTarget, checkTarget } from '../../workspace/check-all.ts';
import { discoverDictionaries } from '../../workspace/discover.ts';
import { selectFiles } from '../../workspace/select/select.ts';
import { DEFAULT_SETTINGS, type SelectedFile } from '../../workspace/select/selection.ts';
import { readStopWords } from '../../workspace/stop-word-file.ts';
import type { Failure } from '../environment.ts';
import { pathBelow } from '../output/path-text.ts';

export interface DeclaredTarget extends CheckTarget {
  /** With absolute paths, symbolic links resolved; never empty. */
  readonly files: NonNullable<CheckTarget['files']>;
}

export interface ManifestTargets {
  /** Absolute folder that the manifest's paths are relative to. */
  readonly root: string;
  readonly targets: readonly DeclaredTarget[];
  readonly failures: readonly Failure[];
  /** Globs; `null` where the manifest does not say. */
  readonly indexSettings: readonly string[] | null;
  readonly searchTests: readonly string[] | null;
}

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
      return { ...NOTHING, root, failures: loaded.errors.map((message) => ({ what, message })) };
    case 'found': {
      const { manifest } = loaded;
      const { files, errors } = selectFiles({
        workspace: root,
        packagePrefix: '',
        globs: [],
        globSettings: DEFAULT_SETTINGS,
        entries: manifestFiles(manifest, []),
      });
      const read = files.map(readTarget);
      const { indexSettings, searchTests } = manifest;
      return {
        root,
        targets: read.filter((one) => 'source' in one),
        failures: [...errors.map((message) => ({ what, message })), ...read.filter((one) => 'message' in one)],
        indexSettings,
        searchTests,
      };
    }
  }
}

const NOTHING = { targets: [], indexSettings: null, searchTests: null };

/** Reads one dictionary: one that can't be read does not keep the others from being checked. */
function readTarget(selected: SelectedFile): DeclaredTarget | Failure {
  try {
    const [dictionary] = discoverDictionaries([selected], { detectFormat, readWords: readStopWords });
    if (dictionary === undefined) throw new Error(`${selected.file} was not read`);
    return { ...checkTarget(dictionary), files: dictionary.files };
  } catch (error) {
    if (error instanceof ActionFailure) return { what: selected.file, message: error.message };
    throw error;
  }
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

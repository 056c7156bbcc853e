/** The dictionaries of a manifest, with its formats and options. */

import { detectFormat } from '../../dictionaries/detection/detect.ts';
import { ActionFailure } from '../../failure.ts';
import { type Manifest, manifestFiles, type NamedByManifest } from '../../inputs/manifest/manifest.ts';
import { type CheckTarget, checkTarget } from '../../workspace/check-target.ts';
import { discoverDictionaries } from '../../workspace/discover.ts';
import { selectFiles } from '../../workspace/select/select.ts';
import { DEFAULT_SETTINGS, type SelectedFile, type Selection } from '../../workspace/select/selection.ts';
import { readStopWords } from '../../workspace/stop-word-file.ts';
import type { Failure } from '../environment.ts';

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

/** The files that a manifest names; of one with other errors, what is wrong with them. */
export function selectionOf(root: string, manifest: NamedByManifest): Selection {
  return selectFiles({
    workspace: root,
    packagePrefix: '',
    globs: [],
    globSettings: DEFAULT_SETTINGS,
    entries: manifestFiles(manifest, []),
  });
}

/** @param what names the manifest in failures */
export function declaredTargets(root: string, manifest: Manifest, what: string): Omit<ManifestTargets, 'root'> {
  const { files, errors } = selectionOf(root, manifest);
  const read = files.map(readTarget);
  const { indexSettings, searchTests } = manifest;
  return {
    targets: read.filter((one) => 'source' in one),
    failures: [...errors.map((message) => ({ what, message })), ...read.filter((one) => 'message' in one)],
    indexSettings,
    searchTests,
  };
}

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

import { configurationFailure } from '../configuration-failure.ts';
import { detectFormat } from '../dictionaries/detect.ts';
import { loadManifest, manifestFiles } from '../inputs/manifest.ts';
import { type CheckTarget, checkTarget } from '../workspace/check-all.ts';
import { discoverDictionaries } from '../workspace/discover.ts';
import { DEFAULT_SETTINGS, selectFiles } from '../workspace/select.ts';
import { readStopWords } from '../workspace/stop-word-file.ts';

/**
 * The dictionaries that a manifest names, with its formats and options.
 * @param folder what its paths are relative to
 * @throws ActionFailure `invalid-configuration` that lists everything that is wrong with it
 */
export async function manifestTargets(folder: string, path: string): Promise<readonly CheckTarget[]> {
  const loaded = await loadManifest(folder, path);
  if (loaded.kind === 'invalid') throw configurationFailure(loaded.errors);
  if (loaded.kind === 'none') return [];
  const { files, errors } = selectFiles({
    workspace: folder,
    packagePrefix: '',
    globs: [],
    globSettings: DEFAULT_SETTINGS,
    entries: manifestFiles(loaded.manifest, []),
  });
  if (errors.length > 0) throw configurationFailure(errors);
  return discoverDictionaries(files, { detectFormat, readWords: readStopWords }).map(checkTarget);
}

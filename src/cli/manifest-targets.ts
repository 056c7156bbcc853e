import { loadManifest, manifestFiles } from '../action/manifest.ts';
import { configurationFailure } from '../configuration-failure.ts';
import { type CheckTarget, checkTarget } from '../dictionaries/check-all.ts';
import { detectFormat } from '../dictionaries/detect.ts';
import { discoverDictionaries } from '../dictionaries/discover.ts';
import { DEFAULT_SETTINGS, selectFiles } from '../dictionaries/select.ts';
import { readStopWords } from '../dictionaries/stop-word-file.ts';

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

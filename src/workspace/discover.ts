/** From selected files to dictionaries: hashes, formats and stop words, which need the content. */

import { configurationFailure } from '../configuration-failure.ts';
import { ENGLISH_STOP_WORDS } from '../dictionaries/analysis/stop-words.ts';
import { fileSource } from '../dictionaries/byte-source.ts';
import type { AnalysisChain, ByteSource, Dictionary, EngineVersion, Format } from '../dictionaries/dictionary.ts';
import { hashSource } from '../dictionaries/sha256.ts';
import { messageOf, quote } from '../printable.ts';
import { joinFiles } from './joined-file.ts';
import type { SelectedFile } from './select/selection.ts';

/** What discovery must know about formats: `detectFormat` and `readStopWords`. */
export interface ContentReaders {
  /** The format of a file where path and content leave no doubt, else `null`. */
  detectFormat(file: string, source: ByteSource): Format | null;
  /** The words of a word list, read as a `stop` filter of this engine reads its `stopwords_path`. */
  readWords(source: ByteSource, engineVersion: EngineVersion): ReadonlySet<string>;
}

/**
 * Reads each selected file (once for the hash, a chunk at a time, so that a file of gigabytes needs little memory).
 * Empty files are dictionaries too; the check of their format reports them.
 * @returns the dictionaries in the order of `files`
 * @throws ActionFailure `invalid-configuration` that lists every file that could not be read
 */
export function discoverDictionaries(files: readonly SelectedFile[], readers: ContentReaders): readonly Dictionary[] {
  const errors: string[] = [];
  const dictionaries = files.flatMap((selected) => {
    try {
      return [discover(selected, readers)];
    } catch (error) {
      errors.push(`${quote(selected.file)} can't be used: ${messageOf(error)}.`);
      return [];
    }
  });
  if (errors.length > 0) throw configurationFailure(errors);
  return dictionaries;
}

function discover(selected: SelectedFile, readers: ContentReaders): Dictionary {
  const { name, file, repositoryPath, parts, isGlobbed, settings } = selected;
  const { files, path } = joinFiles(parts);
  const source = fileSource(path);
  const { sha256, bytes } = hashSource(source);
  if (bytes !== source.size) throw new Error(`it changed from ${source.size} to ${bytes} bytes while it was read`);
  const { engineVersion, expand, lenient, description, domains } = settings;
  const analysis = resolveAnalysis(selected, readers);
  return {
    name,
    file,
    repositoryPath,
    files,
    ...(selected.patterns === null ? {} : { patterns: selected.patterns }),
    path,
    ...decideFormat(selected, readers),
    sha256,
    bytes,
    options: { engineVersion, expand: expand ?? true, lenient: lenient ?? false, analysis },
    usage: {
      references: settings.settingsPaths ?? [],
      names: [`analyzers/${selected.nameWithoutPrefix}`],
      declaresExpand: expand !== null,
      declaresLenient: lenient !== null,
    },
    description,
    domains,
    settingsPaths: settings.settingsPaths,
    maxRemovedPercent: settings.maxRemovedPercent,
    allowsEmpty: settings.allowEmpty,
    isGlobbed,
  };
}

function decideFormat(
  { parts, settings }: SelectedFile,
  readers: ContentReaders,
): Pick<Dictionary, 'format' | 'formatSource'> {
  if (settings.format !== 'auto') return { format: settings.format, formatSource: 'declared' };
  const detected = majority(parts.map(({ file, path }) => readers.detectFormat(file, fileSource(path))));
  return detected === null
    ? { format: 'opaque', formatSource: 'undecided' }
    : { format: detected, formatSource: 'detected' };
}

/** The format of most files of a dictionary; the first one on a tie. Files of an unknown format do not count. */
function majority(formats: readonly (Format | null)[]): Format | null {
  const counts = new Map<Format, number>();
  for (const format of formats) if (format !== null) counts.set(format, (counts.get(format) ?? 0) + 1);
  return [...counts].reduce<readonly [Format | null, number]>(
    (best, entry) => (entry[1] > best[1] ? entry : best),
    [null, 0],
  )[0];
}

function resolveAnalysis({ settings, stopwordsPath }: SelectedFile, readers: ContentReaders): AnalysisChain | null {
  if (settings.analysis === null) return null;
  const { tokenizer, lowercase, stopwords } = settings.analysis;
  switch (stopwords.kind) {
    case 'none':
      return { tokenizer, lowercase, stopwords: null };
    case 'english':
      return { tokenizer, lowercase, stopwords: ENGLISH_STOP_WORDS };
    case 'file': {
      if (stopwordsPath === null) throw new Error(`its stop words ${quote(stopwords.file)} were not looked up`);
      try {
        return {
          tokenizer,
          lowercase,
          stopwords: readers.readWords(fileSource(stopwordsPath), settings.engineVersion),
        };
      } catch (error) {
        throw new Error(`its stop words ${quote(stopwords.file)} can't be read: ${messageOf(error)}`, { cause: error });
      }
    }
  }
}

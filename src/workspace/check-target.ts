/** What is checked: dictionaries, from inputs or arguments, and the index settings that decide how they are read. */

import { fileSource } from '../dictionaries/byte-source.ts';
import type { ChainUse, FormatUse } from '../dictionaries/check-in-chains.ts';
import type { ByteSource, Dictionary, DictionaryUsage, Format, ReadOptions } from '../dictionaries/dictionary.ts';
import type { IndexSettings, tellUndecided } from '../dictionaries/settings/index-settings.ts';
import type { Part } from './joined-file.ts';

/** A dictionary to check, from inputs or arguments. */
export interface CheckTarget {
  /** Path as it is shown, with `/`; the first of several files. */
  readonly file: string;
  /** The whole content. */
  readonly source: ByteSource;
  /** `null`: neither declared nor detected. */
  readonly format: Format | null;
  readonly options: ReadOptions;
  /** The files on disk that the content is made of; without them it came from elsewhere (standard input). */
  readonly files?: readonly (Part & { readonly firstLine: number })[];
  /** A dictionary without an entry is no error. */
  readonly allowsEmpty?: boolean;
  /** Name of the package where a glob matched the file; `null` or absent where a user named the file. */
  readonly globbedAs?: string | null;
  /** Name of the package; absent: from the file's name. */
  readonly name?: string;
  readonly usage?: DictionaryUsage;
  /** True where the manifest or an option says the format. */
  readonly isDeclared?: boolean;
}

/** Index settings and what they say about each dictionary. */
export interface SettingsOfRun {
  readonly settings: IndexSettings;
  /** The chains that a dictionary is read in. */
  usesOf(target: CheckTarget): readonly ChainUse[];
  /** The other formats in which the engine reads it. */
  formatsOf(target: CheckTarget): readonly FormatUse[];
  /** The target with the options that the settings give it. */
  apply<Target extends CheckTarget>(target: Target): Target;
  tellUndecided: typeof tellUndecided;
}

/** A discovered dictionary, as `checkTogether` takes it. */
export function checkTarget(dictionary: Dictionary, maxRemovedPercent = 0): CheckTarget {
  const { name, file, files, path, format, formatSource, options, isGlobbed, usage } = dictionary;
  return {
    file,
    files,
    source: fileSource(path),
    format: formatSource === 'undecided' ? null : format,
    options,
    allowsEmpty: mayBeEmpty(dictionary, maxRemovedPercent),
    globbedAs: isGlobbed ? name : null,
    name,
    isDeclared: formatSource === 'declared',
    ...(usage !== undefined && { usage }),
  };
}

/**
 * Whether a dictionary may be empty: a placeholder, a file that is declared `opaque`, or a guard that is switched off.
 */
function mayBeEmpty(
  { allowsEmpty, format, formatSource, maxRemovedPercent }: Dictionary,
  inputPercent: number,
): boolean {
  if (allowsEmpty || (format === 'opaque' && formatSource === 'declared')) return true;
  return (maxRemovedPercent ?? inputPercent) >= 100;
}

/** What a manifest with errors names anyway, so that the errors of these files are reported too. */

import { at } from '../../json.ts';
import { type DictionaryDocument, type ManifestDocument, manifestSchema } from './manifest-schema.ts';

/** It is good for nothing but errors. */
export interface ManifestRest extends Pick<ManifestDocument, 'index-settings' | 'search-tests'> {
  readonly entries: readonly EntryRest[];
}

interface EntryRest {
  /** In the manifest, where some have no files. */
  readonly index: number;
  /** Of an entry with errors only its files, and its package where that has none. */
  readonly entry: DictionaryDocument;
  readonly isBroken: boolean;
}

/** @param value the manifest, which does not fit the schema */
export function restOf(value: unknown): ManifestRest {
  const top = manifestSchema.shape;
  const entries = at(value, 'dictionaries');
  return {
    'index-settings': top['index-settings'].safeParse(at(value, 'index-settings')).data,
    'search-tests': top['search-tests'].safeParse(at(value, 'search-tests')).data,
    entries: Array.isArray(entries) ? entries.flatMap(entryRest) : [],
  };
}

function entryRest(value: unknown, index: number): readonly EntryRest[] {
  const schema = manifestSchema.shape.dictionaries.unwrap().element;
  const checked = schema.safeParse(value);
  if (checked.success) return [{ index, entry: checked.data, isBroken: false }];
  const { file, files, package: name } = schema.shape;
  const entry = {
    file: file.safeParse(at(value, 'file')).data,
    files: files.safeParse(at(value, 'files')).data,
    package: name.safeParse(at(value, 'package')).data,
  };
  // With both or neither, its files are not known.
  return (entry.file === undefined) === (entry.files === undefined) ? [] : [{ index, entry, isBroken: true }];
}

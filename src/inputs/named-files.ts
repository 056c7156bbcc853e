/** Files that inputs and the manifest name, and what is wrong with them. */

import { type PlainSelection, selectPlainFiles } from '../workspace/plain-files.ts';
import { selectFiles } from '../workspace/select/select.ts';
import type { SelectionRequest } from '../workspace/select/selection.ts';
import type { Inputs } from './inputs.ts';
import type { GlobGroup } from './lacking-files.ts';
import { type Manifest, manifestFiles, type NamedByManifest } from './manifest/manifest.ts';

/** What a run without some of the files would do. */
const HARMS = {
  'index-settings': 'dictionaries would not be checked in all the chains that use them',
  'search-tests': 'not all search tests would run',
} as const;

export function plainFiles(
  workspace: string,
  name: 'index-settings' | 'search-tests',
  globs: readonly string[],
  input: readonly string[] | null,
  manifest: Pick<Manifest, 'path'> | null,
): PlainSelection & { readonly group: GlobGroup } {
  const origin = input === null && manifest !== null ? `${manifest.path}: ${name}` : `Input ${name}`;
  return {
    ...selectPlainFiles(workspace, globs, origin),
    group: { origin, patterns: globs, harm: HARMS[name], others: [] },
  };
}

/** The errors of dictionaries, and of what a manifest with other errors names: all errors are reported together. */
export function errorsOfRest(
  request: SelectionRequest,
  rest: NamedByManifest,
  { indexSettings, searchTests }: Pick<Inputs, 'indexSettings' | 'searchTests'>,
): readonly string[] {
  const { workspace } = request;
  const lists = [
    ...(indexSettings === null ? [plainFiles(workspace, 'index-settings', rest.indexSettings ?? [], null, rest)] : []),
    ...(searchTests === null ? [plainFiles(workspace, 'search-tests', rest.searchTests ?? [], null, rest)] : []),
  ];
  return [selectFiles({ ...request, entries: manifestFiles(rest, []) }), ...lists].flatMap(({ errors }) => errors);
}

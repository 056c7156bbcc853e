/** The search tests of a proposal with the dictionaries and settings of its base. */

import { type TestChange, testChanges } from '../../search/tests/records.ts';
import { runTestsOffline } from '../../search/tests/run-tests.ts';
import { checkTarget } from '../../workspace/check-target.ts';
import type { PlainFile } from '../../workspace/plain-files.ts';
import { readPlainFile } from '../../workspace/plain-files.ts';
import { type PackageIds, readSettingsOf } from '../../workspace/settings.ts';
import type { Run } from '../run.ts';
import type { BaseVersions } from './base-version.ts';

/**
 * Runs the current tests with the dictionaries and settings of the base, and finds those that the change breaks and
 * fixes. @returns none where the base is not known
 */
export async function compareTests(
  { state }: Run,
  {
    settingsFiles,
    testFiles,
  }: { readonly settingsFiles: readonly PlainFile[]; readonly testFiles: readonly PlainFile[] },
  versions: BaseVersions,
  ids: PackageIds,
): Promise<readonly TestChange[]> {
  const targets = [];
  for (const dictionary of state.dictionaries) {
    const before = await versions.of(dictionary);
    if (before.kind === 'unknown') return [];
    if (before.kind === 'content') targets.push({ ...checkTarget(dictionary), source: before.source });
  }
  const sources = [];
  for (const { file } of settingsFiles) {
    const before = await versions.file(file);
    if (before.kind === 'unknown') return [];
    if (before.kind === 'content') sources.push({ file, bytes: before.bytes });
  }
  const version = state.dictionaries[0]?.options.engineVersion;
  if (version === undefined) return [];
  const { settings } = await readSettingsOf(sources, targets, version, ids);
  const tests = testFiles.map((file) => ({ file: file.file, bytes: readPlainFile(file) }));
  const { records } = await runTestsOffline(tests, settings);
  return testChanges(records, state.searchTests);
}

/** Which paths a step publishes, and under which names, including paths of files that are gone. */

import { posix } from 'node:path';
import type { PackageName } from '../../dictionaries/dictionary.ts';
import { matchesGlob, takeAway } from './glob.ts';
import { packageNameOf } from './names.ts';
import type { ManifestFiles } from './selection.ts';

/** All that names dictionaries in one step. */
export interface StepScope {
  /** The globs of the input `files`. */
  readonly globs: readonly string[];
  readonly entries: readonly Pick<ManifestFiles, 'pattern' | 'files' | 'settings'>[];
  readonly packagePrefix: string;
}

/**
 * The package name that the step would give a file if it existed; `null` when it would not publish it. As in
 * `selectFiles`, the manifest's settings win over the globs, and an entry that names the file itself goes before a
 * glob.
 * @param file relative to the workspace, with `/`
 */
export function nameGiven({ globs, entries, packagePrefix }: StepScope, file: string): PackageName | null {
  const matching = entries.filter((entry) => patternsOf(entry).some((pattern) => matchesGlob(pattern, file)));
  const entry = matching.find(({ pattern }) => posix.normalize(pattern) === file) ?? matching[0];
  if (entry !== undefined) return packageNameOf(file, entry.settings.packageName, packagePrefix);
  return isSelected(globs, file) ? packageNameOf(file, null, packagePrefix) : null;
}

function patternsOf({ pattern, files }: StepScope['entries'][number]): readonly string[] {
  return files ?? [pattern];
}

function isSelected(globs: readonly string[], file: string): boolean {
  let selected = false;
  for (const glob of globs) {
    if (!glob.startsWith('!')) {
      selected ||= matchesGlob(glob, file);
      continue;
    }
    const isTaken = takeAway(glob.slice(1).trim());
    if (typeof isTaken !== 'string' && isTaken(file)) selected = false;
  }
  return selected;
}

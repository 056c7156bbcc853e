/** Path settings of which it is not known which dictionary of the run they mean, if any. */

import { excerpt } from '../../problems.ts';
import type { SettingsFile } from '../file/shapes.ts';
import { type PathSetting, pathSettings } from './references.ts';
import type { References } from './resolve.ts';

export interface Stranger extends PathSetting {
  /** The settings file. */
  readonly file: string;
  /** Files of dictionaries that all have its base name, or are all referred to by it. */
  readonly fitting: readonly string[];
  /** True where it refers to all of these, and each is checked in its place. */
  readonly isShared: boolean;
}

export function strangersOf(files: readonly SettingsFile[], references: References): readonly Stranger[] {
  return files.flatMap(({ file, definitions }) =>
    definitions.flatMap((definition) =>
      pathSettings(definition).flatMap((setting) => {
        const meant = references.all(setting.path).map((one) => one.file);
        if (meant.length === 1) return [];
        const isShared = meant.length > 1;
        return [{ ...setting, file, fitting: isShared ? meant : references.filesNamed(setting.path), isShared }];
      }),
    ),
  );
}

/** The package ID that a path may name, as `analyzers/F123456789` does; `null` where it is no path of a package. */
export function packageIdOf(path: string): string | null {
  return /^analyzers\/([^/]+)$/.exec(path)?.[1] ?? null;
}

/**
 * A notice for each.
 * @param packages the packages of the Region by ID; `null` where AWS was not asked
 */
export function strangerNotices(
  strangers: readonly Stranger[],
  packages: ReadonlyMap<string, string> | null,
): readonly string[] {
  return [...new Set(strangers.map((stranger) => noticeOf(stranger, packages)))];
}

function noticeOf(
  { file, setting, path, place, fitting, isShared }: Stranger,
  packages: ReadonlyMap<string, string> | null,
): string {
  const names = `${file}, line ${place.line}: \`${setting}\` names \`${excerpt(path, 120)}\``;
  const advice = 'If it is one, say so with `settings-path` in its entry of the manifest.';
  if (fitting.length > 1) {
    const files = fitting.map((one) => `\`${excerpt(one, 120)}\``).join(' and ');
    if (isShared) {
      return `${names}, the \`settings-path\` or the package of ${files}: each of them is checked in its place, but search tests that depend on it are not run, as it is not known which is meant.`;
    }
    return `${names}, the base name of ${files}, so it is not known which is meant. Say it with \`settings-path\` in the entry of the manifest.`;
  }
  const id = packageIdOf(path);
  if (id === null) return `${names}, which is not a dictionary of this run. ${advice}`;
  if (packages === null)
    return `${names}, which is not a dictionary of this run; which package an ID is of is known only where AWS is asked. ${advice}`;
  const other = packages.get(id);
  return other === undefined
    ? `${names}, which is neither the name nor the ID of a package of this run. ${advice}`
    : `${names}, the ID of the package \`${excerpt(other, 120)}\`, which is not a dictionary of this run.`;
}

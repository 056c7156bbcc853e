/**
 * Packages of this run that hold another file of this repository: while that file exists, another step may publish it
 * under the same name, and each then replaces the content of the other.
 */

import type { Dictionary, PackageName } from '../../dictionaries/dictionary.ts';
import type { PackageStep } from './plan.ts';

/** A package whose content this run replaces, and which holds another file by its marker. */
export interface HeldFile {
  readonly name: PackageName;
  /** The file that this run publishes, relative to the workspace. */
  readonly file: string;
  /** Path of the other one, from the marker. */
  readonly held: string;
}

/**
 * The packages that hold a file other than those of their dictionary. A copy with the same content replaces nothing.
 * @param repository `owner/name`
 */
export function heldFiles(packages: readonly PackageStep[], repository: string): readonly HeldFile[] {
  return packages.flatMap(({ kind, dictionary, observed }) => {
    const marker = observed?.marker;
    const held = marker?.path ?? null;
    const isOurs = marker?.repository.toLowerCase() === repository.toLowerCase();
    if (kind === 'unchanged' || kind === 'adopt' || !isOurs || held === null) return [];
    return pathsOf(dictionary).has(held) ? [] : [{ name: dictionary.name, file: dictionary.file, held }];
  });
}

/** Its files as markers may name them: from the root of the repository, those of former releases from the workspace. */
export function pathsOf({
  file,
  repositoryPath,
  files,
}: Pick<Dictionary, 'file' | 'repositoryPath' | 'files'>): ReadonlySet<string> {
  const folder = file.endsWith(repositoryPath) ? file.slice(0, -repositoryPath.length) : '';
  const inside = repositoryPath.endsWith(file) ? repositoryPath.slice(0, -file.length) : '';
  return new Set([repositoryPath, ...files.flatMap((one) => [one.file, inside + one.file.slice(folder.length)])]);
}

/** One sentence for a package whose other file the commit still has. */
export function describeHeldFile({ name, file, held }: HeldFile): string {
  return `Package ${name} holds ${held}, which the commit still has, and this step publishes ${file} under the same name. If another step publishes ${held} as ${name}, each replaces the other's content: give one of them another name (\`package\` in the manifest, or \`package-prefix\`).`;
}

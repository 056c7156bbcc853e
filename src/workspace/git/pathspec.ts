/** Paths and globs of this action as pathspecs of Git, which leave out of a history what surely does not matter. */

import { posix } from 'node:path';

/** What a glob of this action may give a meaning of its own. */
const SPECIAL = /[*?[\]{}()\\]/;

/** The path itself, whatever characters it has. */
export function literalSpec(path: string): string {
  return `:(top,literal)${path}`;
}

/** The part of a path or glob without a wildcard: the path itself, or the folder that has all that it matches. */
export interface FixedPart {
  readonly path: string;
  readonly isFolder: boolean;
}

/** @param pattern empty `path`: the folder is the one that the pattern is relative to */
export function fixedPart(pattern: string): FixedPart {
  const plain = posix.normalize(pattern);
  const wild = plain.search(SPECIAL);
  if (wild === -1) return { path: plain, isFolder: false };
  const end = plain.lastIndexOf('/', wild);
  return { path: end === -1 ? '' : plain.slice(0, end), isFolder: true };
}

/**
 * All that a glob may match below its folder, and more: Git's globs are not those of this action.
 * @param folder that of the glob in the repository, empty for its root
 */
export function globSpec(folder: string, pattern: string): string {
  const end = /[^*?[\]{}()\\/]*$/.exec(pattern)?.[0] ?? '';
  const start = folder === '' ? '' : `${folder.replace(/[*?[\]\\]/g, '\\$&')}/`;
  return `:(top,glob)${start}**/*${end}`;
}

/** Which files globs would match if the checkout had all that its commit has. */

import { posix } from 'node:path';
import { isInSparseCheckout } from '../git/repository-path.ts';
import { matchesIn, takeAway } from '../select/glob.ts';
import { lookAt } from '../select/workspace-path.ts';
import type { CommitTree } from './commit-tree.ts';

/** Why a file of the commit is not on disk, as far as it is known. */
export type WhyLacking = 'sparse' | 'submodule' | 'missing';

/** A file of the commit that the checkout lacks, or a submodule without content that may have some. */
export interface LackedFile {
  /** Relative to the workspace, with `/`. */
  readonly file: string;
  /** The glob that matches it, or leads into it. */
  readonly pattern: string;
  readonly why: WhyLacking;
}

/**
 * What globs match in the commit and the disk lacks, in order of the paths; `!glob` takes away from those before it.
 * @param workspace absolute path, symbolic links resolved
 */
export function lackedFiles(workspace: string, tree: CommitTree, patterns: readonly string[]): readonly LackedFile[] {
  const found = new Map<string, LackedFile>();
  for (const pattern of patterns) {
    if (pattern.startsWith('!')) {
      const isTaken = takeAway(pattern.slice(1).trim());
      if (typeof isTaken !== 'string') for (const file of [...found.keys()].filter(isTaken)) found.delete(file);
    } else {
      for (const one of lackedOf(workspace, tree, pattern)) if (!found.has(one.file)) found.set(one.file, one);
    }
  }
  return [...found.values()].sort((a, b) => (a.file < b.file ? -1 : 1));
}

/** Whether a pattern names a file of the disk as it is written: then it is no glob. */
export function isWhole(workspace: string, pattern: string): boolean {
  return lookAt(workspace, posix.normalize(pattern)).kind !== 'missing';
}

function lackedOf(workspace: string, tree: CommitTree, pattern: string): readonly LackedFile[] {
  if (isWhole(workspace, pattern)) return [];
  const reasons = new Map<string, WhyLacking>();
  const whyOf = (file: string): WhyLacking => {
    const folder = posix.dirname(file);
    const why = reasons.get(folder) ?? whyLacking(workspace, file);
    reasons.set(folder, why);
    return why;
  };
  return [...matchesIn(tree, pattern)].flatMap(([file, found]): readonly LackedFile[] => {
    const submodule = found.kind === 'refused' ? tree.submoduleOf(file) : null;
    if (submodule !== null) return [{ file: submodule, pattern, why: 'submodule' }];
    // A name that is not UTF-8 is a fault of its own.
    if (found.kind !== 'file' || file.includes('\ufffd') || lookAt(workspace, file).kind !== 'missing') return [];
    return [{ file, pattern, why: whyOf(file) }];
  });
}

/** Why the disk lacks a file of the commit. */
export function whyLacking(workspace: string, file: string): WhyLacking {
  return isInSparseCheckout(workspace, file) ? 'sparse' : 'missing';
}

/** Finds the repositories of a workspace, and reads what their commits have. */

import { existsSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { type HeadRow, rowsOfHead } from '../git/head-rows.ts';
import { isInSparseCheckout, locate } from '../git/repository-path.ts';
import { type CommitTree, commitTree } from './commit-tree.ts';

export interface CheckedOut {
  /** What is known: all that Git says. */
  readonly tree: CommitTree;
  /** Why Git did not say what a sparse checkout leaves out, as the rest of a sentence; `null` where it did. */
  readonly unknown: string | null;
}

export interface Wanted {
  /** Paths in the workspace, which may not exist: the repositories around them are read. */
  readonly near: readonly string[];
  /** Whether a glob may match files below a folder of the workspace: then a repository there is read. */
  readonly mayReach: (folder: string) => boolean;
  /** Only these paths of the workspace are needed; `null` for all. */
  readonly only: readonly string[] | null;
}

/**
 * Asks Git once for each repository, and for each submodule with content that a glob may reach.
 * @param workspace absolute path, symbolic links resolved
 */
export async function checkedOut(workspace: string, { near, mayReach, only }: Wanted): Promise<CheckedOut> {
  const around = ['file', ...near].flatMap((file) => rootOf(workspace, file) ?? []);
  const roots = new Set([
    ...around,
    ...foldersOf(workspace).filter((folder) => mayReach(folder) && isRoot(workspace, folder)),
  ]);
  const found: { readonly root: string; readonly rows: readonly HeadRow[] }[] = [];
  let why: string | null = null;
  // Submodules are added on the way.
  for (const root of roots) {
    const above = prefixOf(workspace, root);
    const below = only?.map((path) => above + path) ?? (above === '' ? [] : [above]);
    const answer = await rowsOfHead(join(workspace, root), below);
    if ('why' in answer) {
      if (isInSparseCheckout(workspace, inWorkspace(root, 'file'))) why ??= answer.why;
      continue;
    }
    const rows = answer.flatMap(({ path, kind }) =>
      path.startsWith(above) ? [{ kind, path: inWorkspace(root, path.slice(above.length)) }] : [],
    );
    found.push({ root, rows });
    for (const { path, kind } of rows) {
      if (kind === 'submodule' && isRoot(workspace, path) && mayReach(path)) roots.add(path);
    }
  }
  const rows = found.flatMap((one) => one.rows.filter(({ path }) => isOwn(one.root, path, roots)));
  return { tree: commitTree(workspace, rows, (folder) => isRoot(workspace, folder)), unknown: why };
}

/** Whether the repository of a root is the nearest one around a path. */
function isOwn(root: string, path: string, roots: ReadonlySet<string>): boolean {
  for (let slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
    const folder = path.slice(0, slash);
    if (folder === root) return true;
    if (roots.has(folder)) return false;
  }
  return true;
}

/** Root of the repository, or the submodule, around a path: relative to the workspace, with `/`. */
function rootOf(workspace: string, file: string): string | null {
  const place = locate(workspace, file);
  if (place === null) return null;
  const root = place.submodule?.root ?? place.root;
  return relative(workspace, root).split(sep).join('/');
}

/** Path of the workspace in a repository that is around it, with a slash at its end; empty for any other. */
function prefixOf(workspace: string, root: string): string {
  if (root !== '..' && !root.startsWith('../')) return '';
  return `${relative(join(workspace, root), workspace).split(sep).join('/')}/`;
}

function inWorkspace(root: string, path: string): string {
  return root === '' || root === '..' || root.startsWith('../') ? path : `${root}/${path}`;
}

function isRoot(workspace: string, folder: string): boolean {
  return existsSync(join(workspace, folder, '.git'));
}

/** The folders at the top of the workspace, where actions/checkout puts more repositories. */
function foldersOf(workspace: string): readonly string[] {
  try {
    const entries = readdirSync(workspace, { withFileTypes: true });
    return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  } catch {
    return []; // The globs report it.
  }
}

/**
 * Where a file of the workspace is in Git. The workspace and the repository are not the same: actions/checkout may put
 * the repository into a folder (its input `path`), a second repository next to it, and a submodule inside it.
 */

import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, posix, relative, resolve, sep } from 'node:path';

/**
 * The place of a file in the repository whose root is nearest above it; a submodule counts as part of the repository
 * around it.
 */
export interface Place {
  /** Absolute path of the root of the work tree. */
  readonly root: string;
  /** The root relative to the workspace, with `/`: empty when it is the workspace, `..` and so on when it is above. */
  readonly folder: string;
  /** Path of the file relative to the root, with `/`. */
  readonly path: string;
  /** The submodule that has the file, by its own root and the file's path in it. */
  readonly submodule: { readonly root: string; readonly path: string } | null;
}

/**
 * Looks for the Git repository of a file by its `.git`, without asking Git.
 * @param file relative to `workspace`, with `/`; it need not exist
 * @returns `null` where there is no repository around it: a download, a release archive
 */
export function locate(workspace: string, file: string): Place | null {
  let submodule: Place['submodule'] = null;
  for (const root of rootsAbove(workspace, file)) {
    const path = slashes(relative(root, join(realWorkspace(workspace), posix.normalize(file))));
    if (isSubmodule(root)) submodule ??= { root, path };
    else return { root, folder: slashes(relative(realWorkspace(workspace), root)), path, submodule };
  }
  return null;
}

/** Path of a file in its repository; where there is none, its path in the workspace. */
export function pathInRepository(workspace: string, file: string): string {
  return locate(workspace, file)?.path ?? posix.normalize(file);
}

/** Root of the repository that the first of these files is in, of those that are in one; the workspace where none is. */
export function rootOfCheckout(workspace: string, files: readonly { readonly file: string }[]): string {
  return rootsOfCheckouts(workspace, files)[0] ?? locate(workspace, 'file')?.root ?? workspace;
}

/**
 * The roots of all repositories that these files are in, each once. A file that is in none, as what the job made or
 * downloaded, counts only where all of them are such files: then it is the workspace.
 */
export function rootsOfCheckouts(workspace: string, files: readonly { readonly file: string }[]): readonly string[] {
  const roots = new Set(files.flatMap(({ file }) => locate(workspace, file)?.root ?? []));
  return files.length > 0 && roots.size === 0 ? [workspace] : [...roots];
}

/**
 * Path of a file in the repository that the workflow runs for, for links and annotations; `null` where the file belongs to
 * another one: a submodule, or a second checkout.
 * @param repository `owner/name`
 */
export function pathInRunsRepository(workspace: string, file: string, repository: string | null): string | null {
  const place = locate(workspace, file);
  if (place === null) return posix.normalize(file);
  if (place.submodule !== null) return null;
  const origin = originOf(place.root);
  const isOther = origin !== null && repository !== null && origin.toLowerCase() !== repository.toLowerCase();
  return isOther ? null : place.path;
}

/** Whether the checkout around a path leaves files out: Git's sparse checkout, whose setting may be the work tree's own. */
export function isInSparseCheckout(workspace: string, path: string): boolean {
  const root = locate(workspace, path)?.root;
  return (
    root !== undefined &&
    ['config', 'config.worktree'].some((name) => /^\s*sparseCheckout\s*=\s*true\s*$/im.test(gitFile(root, name)))
  );
}

/** The text of a file in `.git`; empty where there is none. */
function gitFile(root: string, name: string): string {
  try {
    return readFileSync(join(root, '.git', name), 'utf8');
  } catch {
    return ''; // The configuration of a work tree is elsewhere.
  }
}

/** The folders with a `.git`, from the file's folder upwards, also above the workspace. */
function* rootsAbove(workspace: string, file: string): Generator<string> {
  const top = realWorkspace(workspace);
  let folder = dirname(join(top, posix.normalize(file)));
  for (;;) {
    if (existsSync(join(folder, '.git'))) yield folder;
    const parent = dirname(folder);
    if (parent === folder) return;
    folder = parent;
  }
}

function realWorkspace(workspace: string): string {
  try {
    return realpathSync.native(workspace);
  } catch {
    return resolve(workspace); // The folder does not exist, so it has no `.git` either.
  }
}

/** A submodule's `.git` is a file that names a folder `modules/…` in the repository around it; a work tree's names `worktrees/…`. */
function isSubmodule(root: string): boolean {
  const dotGit = join(root, '.git');
  try {
    if (statSync(dotGit).isDirectory()) return false;
    const gitdir = /^gitdir: (.+)$/m.exec(readFileSync(dotGit, 'utf8'))?.[1] ?? '';
    const segments = slashes(gitdir).split('/');
    return segments.includes('modules') && !segments.includes('worktrees');
  } catch {
    return false;
  }
}

/** `owner/name` of the remote `origin`, as actions/checkout writes it; `null` where the configuration does not say. */
export function originOf(root: string): string | null {
  const section = /^\[remote "origin"\]\s*\n((?:[ \t].*\n?)*)/m.exec(gitFile(root, 'config'))?.[1] ?? '';
  const url = /^\s*url\s*=\s*"?([^\s"]+)"?\s*$/m.exec(section)?.[1] ?? '';
  return (
    /^(?:[a-z+]+:\/\/(?:[^/\s]*@)?|[\w.-]+@)[^/:@]+(?::\d+)?[/:]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/i.exec(url)?.[1] ??
    null
  );
}

function slashes(path: string): string {
  return sep === '/' ? path : path.split(sep).join('/');
}

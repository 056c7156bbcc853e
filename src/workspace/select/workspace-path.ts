/** What is at a path of the workspace. Never reads anything outside the workspace. */

import { closeSync, lstatSync, openSync, realpathSync, statSync } from 'node:fs';
import { basename, isAbsolute, join, relative, sep } from 'node:path';
import { printable, quote } from '../../printable.ts';

/** What was found. The message of `refused` is a full sentence that names the path. */
export type Found =
  | { readonly kind: 'file'; readonly path: string; readonly bytes: number }
  | { readonly kind: 'directory' }
  /** A socket, a device, a named pipe. */
  | { readonly kind: 'other' }
  | { readonly kind: 'missing' }
  | { readonly kind: 'refused'; readonly message: string };

/** The `code` of an error of `fs`, or its message where it has none. */
export function fsReason(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  return printable(String(error));
}

/**
 * `.git` holds the checkout's token and is never read. Letter case does not matter; for other spellings that a file
 * system accepts, `lookAt` asks the file system.
 */
export function isGitDirectory(name: string): boolean {
  return name.toLowerCase() === '.git';
}

/**
 * The credentials that google-github-actions/auth leaves in the workspace, where somebody's manifest could name them.
 */
const CREDENTIALS = /^gha-creds-.*\.json$/i;

/** Why a path or glob can't name files of the workspace, as the rest of a sentence; `null` when it can. */
export function pathProblem(text: string): string | null {
  if (/^[/\\]|^[A-Za-z]:/.test(text)) return 'is an absolute path; write it relative to the workspace';
  const segments = text.split('/');
  if (segments.includes('..')) return 'leads upwards with ".."; only files inside the workspace can be used';
  if (segments.some(isGitDirectory)) return 'leads into .git, which is never read';
  return null;
}

function isOutside(inside: string): boolean {
  return inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside);
}

/** The symbolic link on the way to a file outside that leaves the workspace; those before it may lead around inside. */
function linkOut(workspace: string, file: string): string {
  const segments = file.split('/');
  const paths = segments.map((_, index) => segments.slice(0, index + 1).join('/'));
  const leaves = (path: string) => isOutside(relative(workspace, realpathSync.native(join(workspace, path))));
  return paths.find(leaves) ?? file;
}

/**
 * Reads what one path is. Follows symbolic links as long as they stay in the workspace.
 * @param workspace absolute path, symbolic links resolved
 * @param file path relative to it, with `/`
 */
export function lookAt(workspace: string, file: string): Found {
  const refused = (why: string): Found => ({ kind: 'refused', message: `${quote(file)} ${why}.` });
  // Windows would take "\\" for a separator, and one file would have two names.
  if (sep === '\\' && file.includes('\\')) return { kind: 'missing' };
  const path = join(workspace, file);
  let isLink = false;
  try {
    isLink = lstatSync(path).isSymbolicLink();
    // The file system's own spelling: Windows has `GIT~1`, and macOS treats more letters as equal than we could list.
    const real = realpathSync.native(path);
    const inside = relative(workspace, real);
    if (isOutside(inside)) {
      const link = linkOut(workspace, file);
      if (link === file) return refused('is a symbolic link that leads out of the workspace');
      return refused(`leads out of the workspace through the symbolic link ${quote(link)}`);
    }
    if (inside.split(sep).some(isGitDirectory)) return refused('leads into .git, which is never read');
    if (CREDENTIALS.test(basename(real))) return refused('holds credentials, which are never read');
    const stats = statSync(real);
    if (stats.isDirectory()) return { kind: 'directory' };
    if (!stats.isFile()) return { kind: 'other' };
    closeSync(openSync(real, 'r')); // Opening the file is the best test of whether it may be read.
    return { kind: 'file', path: real, bytes: stats.size };
  } catch (error) {
    const reason = fsReason(error);
    if (reason !== 'ENOENT' && reason !== 'ENOTDIR') return refused(`can't be read (${reason})`);
    if (!isLink) return { kind: 'missing' };
    // The shell's <(command) is a link to a pipe, which is there but has no path.
    if (statSync(path, { throwIfNoEntry: false }) !== undefined) return { kind: 'other' };
    return refused('is a symbolic link to something that does not exist');
  }
}

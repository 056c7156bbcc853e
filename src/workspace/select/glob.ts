/**
 * Globs over the workspace. minimatch parses the patterns; the walk (walk.ts) is our own, as it follows a policy: never into
 * `.git`, never through a symbolic link out of the workspace, into hidden folders only if the pattern names them.
 * (@actions/glob takes hidden files always or never, and walks out of the workspace through links.)
 */

import { readdirSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { braceExpand, Minimatch, type MinimatchOptions } from 'minimatch';
import { messageOf, quote } from '../../printable.ts';
import { isInSparseCheckout } from '../git/repository-path.ts';
import { type Tree, walk } from './walk.ts';
import { type Found, fsReason, isGitDirectory, lookAt, pathProblem } from './workspace-path.ts';

/** A file that can be read, or something that matched and is refused. */
export type Match = Extract<Found, { kind: 'file' | 'refused' }>;

/** What one glob matches. */
export interface GlobResult {
  /** By path relative to the workspace, with `/`. */
  readonly matches: ReadonlyMap<string, Match>;
  /** The pattern names one path that exists, with no wildcard at work. */
  readonly literal: boolean;
  /** Why the glob as a whole is an error, as a sentence that names it. */
  readonly problem: string | null;
}

/** `!` and `#` have no meaning of minimatch's here, and `/` separates on every system. */
const OPTIONS: MinimatchOptions = { nonegate: true, nocomment: true, platform: 'linux' };
/** Most patterns that the braces of one glob may give: 80 braces in a line give more than any job could walk. */
const MAX_BRACES = 256;

function failed(problem: string): GlobResult {
  return { matches: new Map(), literal: false, problem };
}

/** Parses a glob; returns an error message when it is not a glob. */
function parse(pattern: string, options: MinimatchOptions): Minimatch | string {
  try {
    if (braceExpand(pattern, { ...options, braceExpandMax: MAX_BRACES + 1 }).length > MAX_BRACES)
      return `${quote(pattern)} expands to more than ${MAX_BRACES} globs; write it with fewer braces.`;
    return new Minimatch(pattern, options);
  } catch (error) {
    return `${quote(pattern)} is not a glob: ${messageOf(error)}.`;
  }
}

/**
 * The regular files that a glob matches. A path that exists just as it is written is taken literally, whatever
 * characters it has. `**` does not follow links to folders, as their files have their own path; a pattern that names
 * the link does.
 * @param workspace absolute path, symbolic links resolved
 */
export function expandGlob(workspace: string, pattern: string): GlobResult {
  const wrong = pathProblem(pattern);
  if (wrong !== null) return failed(`${quote(pattern)} ${wrong}.`);
  const plain = posix.normalize(pattern);
  const asWritten = lookAt(workspace, plain);
  if (asWritten.kind !== 'missing') return literal(plain, asWritten);
  const parsed = parse(plain, OPTIONS);
  if (typeof parsed === 'string') return failed(parsed);
  const found = walk(diskTree(workspace), parsed.set);
  const matches = new Map([...found].filter((entry): entry is [string, Match] => isMatch(entry[1])));
  if (matches.size > 0) return { matches, literal: false, problem: null };
  const folders = [...found.values()].some(({ kind }) => kind === 'directory');
  return failed(`${quote(pattern)} matches no file${folders ? ', only folders' : ''}.${hint(workspace, pattern)}`);
}

/** All that a glob matches in a tree, files or not; empty when it is not a glob. */
export function matchesIn(tree: Tree, pattern: string): ReadonlyMap<string, Found> {
  if (pathProblem(pattern) !== null) return new Map();
  const parsed = parse(posix.normalize(pattern), OPTIONS);
  return typeof parsed === 'string' ? new Map() : walk(tree, parsed.set);
}

/** Whether a glob may match files below a folder, by its name alone; `false` when it is not a glob. */
export function mayReach(pattern: string, folder: string): boolean {
  if (pathProblem(pattern) !== null) return false;
  const parsed = parse(posix.normalize(pattern), OPTIONS);
  return typeof parsed !== 'string' && parsed.match(folder, true);
}

/** Whether a glob would match a file if it existed; `false` when it is not a glob. */
export function matchesGlob(pattern: string, file: string): boolean {
  if (pathProblem(pattern) !== null) return false;
  const plain = posix.normalize(pattern);
  if (plain === file) return true;
  const parsed = parse(plain, OPTIONS);
  return typeof parsed !== 'string' && parsed.match(file);
}

function isMatch(found: Found): found is Match {
  return found.kind === 'file' || found.kind === 'refused';
}

function literal(file: string, found: Exclude<Found, { kind: 'missing' }>): GlobResult {
  if (isMatch(found)) return { matches: new Map([[file, found]]), literal: true, problem: null };
  if (found.kind === 'other') return failed(`${quote(file)} is not a regular file.`);
  return failed(
    `${quote(file)} is a folder, not a file; ${quote(`${file.replace(/\/+$/, '')}/*`)} means the files in it.`,
  );
}

/** A guess at the mistake in a glob that matches nothing. */
function hint(workspace: string, pattern: string): string {
  if (pattern.startsWith('#')) return ' A line that starts with # is not a comment here.';
  if (hasCommaOutsideBraces(pattern)) return ' Write one glob a line; commas do not separate them.';
  if (pattern.includes('\\'))
    return ' Separate folders with "/"; a backslash takes the meaning from the character after it.';
  if (isInSparseCheckout(workspace, pattern))
    return ' The checkout is sparse, so most files of the commit are missing: add the folder to "sparse-checkout" of actions/checkout.';
  return ' The path is relative to the workspace, and letter case counts; was the repository checked out before this step?';
}

function hasCommaOutsideBraces(pattern: string): boolean {
  return pattern.split('{').some((part) => part.includes(',', part.lastIndexOf('}') + 1));
}

/** Node shows a name that is not UTF-8 with U+FFFD in place of bytes, and the file system does not find that name. */
function isUnreadable(workspace: string, path: string): boolean {
  return path.includes('\ufffd') && lookAt(workspace, path).kind === 'missing';
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false; // A broken link or a folder without permission: the walk ends here.
  }
}

/** The files of the workspace. */
function diskTree(workspace: string): Tree {
  return {
    list(folder) {
      try {
        const entries = readdirSync(join(workspace, folder), { withFileTypes: true });
        return entries
          .filter(({ name }) => !isGitDirectory(name))
          .map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() }));
      } catch (error) {
        return `The folder ${quote(folder)} can't be read (${fsReason(error)}).`;
      }
    },
    mayEnter: (path) => isUnreadable(workspace, path) || isFolder(join(workspace, path)),
    at(path) {
      if (!isUnreadable(workspace, path)) return lookAt(workspace, path);
      return { kind: 'refused', message: `${quote(path)} can't be read, as its name is not UTF-8. Rename the file.` };
    },
  };
}

/**
 * A test for what `!glob` takes away: the files that the glob matches, hidden ones too, and all files in folders that
 * it matches. Returns an error message when it is not a glob.
 */
export function takeAway(pattern: string): ((file: string) => boolean) | string {
  const wrong = pathProblem(pattern);
  if (wrong !== null) return `${quote(pattern)} ${wrong}.`;
  const plain = posix.normalize(pattern).replace(/\/$/, '');
  const parsed = parse(plain, { ...OPTIONS, dot: true });
  if (typeof parsed === 'string') return parsed;
  return (file) => {
    const segments = file.split('/');
    return segments.some((_, index) => {
      const path = segments.slice(0, index + 1).join('/');
      return path === plain || parsed.match(path);
    });
  };
}

/**
 * Takes what `!glob` matches away from what was found before it.
 * @param origin the beginning of the messages
 */
export function takeFrom(
  found: Map<string, unknown>,
  glob: string,
  origin: string,
  errors: string[],
  notices: string[],
): void {
  const isTaken = takeAway(glob.slice(1).trim());
  if (typeof isTaken === 'string') errors.push(`${origin}: ${isTaken}`);
  else if (!deleteWhere(found, isTaken)) notices.push(nothingTaken(origin, glob));
}

/** Returns whether there was any. */
export function deleteWhere(found: Map<string, unknown>, isTaken: (file: string) => boolean): boolean {
  const taken = [...found.keys()].filter(isTaken);
  for (const file of taken) found.delete(file);
  return taken.length > 0;
}

/** The notice. */
export function nothingTaken(origin: string, glob: string): string {
  return `${origin}: ${quote(glob)} takes nothing away, as the globs before it match no such file. Is it misspelt, or before the glob that it is for?`;
}

/** Why globs leave no file though each of them is fine, as a sentence without its first word's capital. */
export function nothingLeft(globs: readonly string[]): string {
  return globs.every((glob) => glob.startsWith('!'))
    ? 'all globs begin with "!", which only takes files away; add one that names files.'
    : 'the globs with "!" take away every file that the others match.';
}

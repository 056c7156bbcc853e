/** From the paths of the command line to files. */

import { type Dirent, lstatSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import path, { join, resolve } from 'node:path';
import { bytesSource, fileSource } from '../../dictionaries/byte-source.ts';
import { detectFormat } from '../../dictionaries/detection/detect.ts';
import type { ByteSource } from '../../dictionaries/dictionary.ts';
import { fsReason } from '../../workspace/select/workspace-path.ts';
import type { Failure } from '../environment.ts';
import { isGlob, splitGlob, withSlashes } from '../output/path-text.ts';
import { withoutStep } from '../step-words.ts';

/** Name of standard input in arguments and reports. */
export const STDIN = '-';

/** A file that was named directly, or by a folder or glob. */
export interface NamedFile {
  /** As it is shown: as it was given, with `/`. */
  readonly file: string;
  /** Absolute, symbolic links resolved where they lead to a path; `null` for standard input. */
  readonly path: string | null;
  readonly source: ByteSource;
}

export interface ExpandedPaths {
  /** Each once, in the order given; those of a folder or glob sorted. */
  readonly files: readonly NamedFile[];
  readonly failures: readonly Failure[];
}

export interface ExpandRequest {
  readonly paths: readonly string[];
  readonly cwd: string;
  readonly stdin: () => Promise<Uint8Array>;
  /**
   * Whether a file, by its absolute path, is a dictionary of the manifest: in a folder, such a file counts whatever its
   * name.
   */
  readonly isDeclared: (path: string) => boolean;
}

/** Finds the files; a file that can't be found or read becomes a failure and does not stop the others. */
export async function expandPaths(request: ExpandRequest): Promise<ExpandedPaths> {
  const files = new Map<string, NamedFile>();
  const failures: Failure[] = [];
  // Each once: what comes through a pipe can't be read again.
  for (const given of new Set(request.paths)) {
    const found = given === STDIN ? await fromStdin(request.stdin) : await expandPath(given, request);
    for (const one of found) {
      if ('message' in one) failures.push(one);
      else if (!files.has(one.path ?? STDIN)) files.set(one.path ?? STDIN, one);
    }
  }
  return { files: [...files.values()], failures };
}

async function fromStdin(stdin: () => Promise<Uint8Array>): Promise<readonly NamedFile[]> {
  return [{ file: STDIN, path: null, source: bytesSource(await stdin()) }];
}

type Found = NamedFile | Failure;

async function expandPath(given: string, request: ExpandRequest): Promise<readonly Found[]> {
  // Node resolves it to the current folder; it is mostly a variable of a script that is not set.
  if (given === '') return [{ what: '""', message: 'The path is empty; "." is the current folder.' }];
  const shown = withSlashes(given, path);
  try {
    const stats = statSync(resolve(request.cwd, given));
    return stats.isDirectory() ? filesOfFolder(shown, request) : [namedFile(shown, request.cwd)];
  } catch (error) {
    const isMissing = ['ENOENT', 'ENOTDIR', 'EINVAL'].includes(fsReason(error));
    return isMissing && isGlob(shown)
      ? await filesOfGlob(shown, request.cwd)
      : [{ what: shown, message: whyNot(error) }];
  }
}

/**
 * @param file as it is shown
 * @throws the error of `fs` when it can't be read
 */
function namedFile(file: string, cwd: string): NamedFile {
  const absolute = resolve(cwd, file);
  const stats = statSync(absolute);
  // A pipe, such as a shell's <(command), has no size and can be read once only.
  const source = stats.isFile() ? fileSource(absolute) : bytesSource(readFileSync(absolute));
  return { file, path: realPath(absolute), source };
}

/** Of a file that is there. `/dev/fd/63` of a pipe, or of a file that is deleted but open, is a link to no path. */
function realPath(absolute: string): string {
  try {
    return realpathSync.native(absolute);
  } catch {
    return absolute;
  }
}

function tryFile(file: string, cwd: string): Found {
  try {
    return namedFile(file, cwd);
  } catch (error) {
    return { what: file, message: whyNot(error) };
  }
}

async function filesOfGlob(glob: string, cwd: string): Promise<readonly Found[]> {
  const { base, pattern, prefix } = splitGlob(glob, cwd, path);
  let root: string;
  try {
    root = realpathSync.native(base);
  } catch {
    return [{ what: glob, message: 'It matches no file.' }];
  }
  // A shell has expanded most globs already.
  const { expandGlob } = await import('../../workspace/select/glob.ts');
  const { matches, problem } = expandGlob(root, pattern);
  if (matches.size === 0) {
    const isNoGlob = problem?.includes('is not a glob') ?? false;
    return [{ what: glob, message: isNoGlob ? (problem ?? '') : 'It matches no file.' }];
  }
  return [...matches.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([file, match]) =>
      match.kind === 'refused'
        ? { what: `${prefix}${file}`, message: withoutStep(match.message, root) }
        : tryFile(`${prefix}${file}`, cwd),
    );
}

/** Usual names of dictionaries; for other files in a folder the content decides. */
const DICTIONARY_NAME = /\.(?:txt|text|csv|tsv|lst|list|dic|dict)$/i;

function filesOfFolder(folder: string, request: ExpandRequest): readonly Found[] {
  const found: Found[] = [];
  const visit = (shown: string): void => {
    for (const { name, isFolder, failure } of list(resolve(request.cwd, shown))) {
      const file = shown === '.' ? name : `${shown.replace(/\/+$/, '')}/${name}`;
      if (failure !== null) found.push({ what: shown, message: failure });
      else if (isFolder) visit(file);
      else {
        const one = tryFile(file, request.cwd);
        if ('message' in one || isDictionary(one, request)) found.push(one);
      }
    }
  };
  visit(folder);
  if (found.length > 0) return found;
  return [
    { what: folder, message: 'No file in this folder is a dictionary by its name or content; name the file itself.' },
  ];
}

interface Listed {
  readonly name: string;
  readonly isFolder: boolean;
  /** Why the folder can't be listed; the other members are then meaningless. */
  readonly failure: string | null;
}

/** Sorted; without hidden entries, links to folders, and what a package manager installed. */
function list(folder: string): readonly Listed[] {
  let entries: readonly Dirent[];
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    return [{ name: '', isFolder: true, failure: whyNot(error) }];
  }
  return entries
    .filter(({ name }) => !name.startsWith('.') && name !== 'node_modules')
    .filter((entry) => entry.isFile() || entry.isDirectory() || isLinkToFile(entry))
    .map((entry) => ({ name: entry.name, isFolder: entry.isDirectory(), failure: null }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Whether a link leads to a file. A broken one counts, so that it is reported as unreadable. */
function isLinkToFile(entry: Dirent): boolean {
  if (!entry.isSymbolicLink()) return false;
  return statSync(join(entry.parentPath, entry.name), { throwIfNoEntry: false })?.isFile() ?? true;
}

function isDictionary({ file, path: absolute, source }: NamedFile, { isDeclared }: ExpandRequest): boolean {
  if (DICTIONARY_NAME.test(file) || (absolute !== null && isDeclared(absolute))) return true;
  return detectFormat(file, source) !== null;
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such file or folder.',
  ENOTDIR: 'There is no such file or folder.',
  EACCES: 'Reading it is not permitted.',
  EPERM: 'Reading it is not permitted.',
  ELOOP: 'Its symbolic links lead in a circle.',
  ENAMETOOLONG: 'The name is longer than the file system takes.',
};

/** Why a path can't be used, as a sentence. */
export function whyNot(error: unknown): string {
  const reason = fsReason(error);
  if (reason === 'ENOENT' && isBrokenLink(error)) return 'It is a symbolic link to something that does not exist.';
  return REASONS[reason] ?? `It can't be read (${reason}).`;
}

function isBrokenLink(error: unknown): boolean {
  if (!(error instanceof Error && 'path' in error && typeof error.path === 'string')) return false;
  return lstatSync(error.path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}

/** Which files a dictionary had at another commit of the checkout, those that are gone since among them. */

import { posix } from 'node:path';
import type { Dictionary } from '../dictionaries/dictionary.ts';
import { askGit } from './git/git.ts';
import { commitOf, type resolveCommit, type WhyUnknown } from './git/git-content.ts';
import { locate, type Place } from './git/repository-path.ts';
import { matchesGlob } from './select/glob.ts';

export type FormerFiles =
  /** Paths in the workspace, in the order of their contents. Some of them the commit may not have. */
  | { readonly kind: 'files'; readonly files: readonly string[] }
  | { readonly kind: 'unknown'; readonly why: WhyUnknown };

/**
 * The files of a dictionary at a commit: what its globs match there, not what they match now.
 * @param taken the files that other entries of the manifest name, which a glob leaves to them
 * @param treeIn the commit's tree in the repository of a place, as `treeAt` reads it
 */
export async function formerFiles(
  workspace: string,
  { files, patterns, taken = [] }: Pick<Dictionary, 'files' | 'patterns'> & { readonly taken?: readonly string[] },
  treeIn: (place: Place, file: string) => Promise<TreeAt>,
): Promise<FormerFiles> {
  const now = files.map(({ file }) => file);
  if (patterns === undefined) return { kind: 'files', files: now };
  const there = new Set<string>();
  const roots = new Set<string>();
  for (const file of now) {
    const place = locate(workspace, file);
    if (place === null) return { kind: 'unknown', why: 'no-repository' };
    const root = place.submodule?.root ?? place.root;
    if (roots.has(root)) continue;
    roots.add(root);
    const tree = await treeIn(place, file);
    const why = tree.kind === 'unknown' ? tree.why : tree.links.some(leadsTo(now)) ? 'linked-folder' : null;
    if (why !== null) {
      // Patterns without wildcards are the files' names themselves.
      const names = patterns.map((pattern) => posix.normalize(pattern));
      const areNames = names.every((name) => now.includes(name) || !isGlob(name));
      return areNames ? { kind: 'files', files: [...new Set(names)] } : { kind: 'unknown', why };
    }
    if (tree.kind === 'tree') for (const path of tree.files) there.add(path);
  }
  return { kind: 'files', files: chosen(patterns, there, taken) };
}

/** Whether a pattern may match more than the file of its name. */
export function isGlob(pattern: string): boolean {
  return /[*?[\]{}()]/.test(pattern);
}

/** Whether a glob leads through a link to a folder, whose files the tree has under other names. */
function leadsTo(files: readonly string[]): (link: string) => boolean {
  return (link) => files.some((file) => file.startsWith(`${link}/`));
}

/** Paths in the workspace; the links are files too. */
export type TreeAt =
  | { readonly kind: 'tree'; readonly files: readonly string[]; readonly links: readonly string[] }
  | Extract<FormerFiles, { kind: 'unknown' }>;

/**
 * All files of the repository or submodule of a place, at a commit.
 * @param file the place's path in the workspace
 */
export async function treeAt(
  place: Place,
  file: string,
  around: Awaited<ReturnType<typeof resolveCommit>>,
): Promise<TreeAt> {
  const commit = around.kind === 'commit' ? await commitOf(place, around.id) : around;
  if (commit.kind === 'unknown') return commit;
  if (commit.kind === 'absent') return { kind: 'tree', files: [], links: [] };
  const tree = await askGit(commit.root, ['ls-tree', '-r', '-z', '--full-tree', commit.id]);
  // A clone without trees does not show which files there were.
  if (tree.kind === 'failed') return { kind: 'unknown', why: tree.why === 'refused' ? 'no-object' : tree.why };
  const rows = tree.stdout.toString('utf8').split('\0');
  const pathsOf = (mode: RegExp) =>
    rows.flatMap((row) => (mode.test(row) ? inWorkspace(commit.path, file, row.slice(row.indexOf('\t') + 1)) : []));
  return { kind: 'tree', files: pathsOf(/^1[02]0/), links: pathsOf(/^120/) };
}

/**
 * A path of the repository as a path in the workspace; none where it is outside.
 * @param known path in the repository of `file`, which is in the workspace
 */
export function inWorkspace(known: string, file: string, path: string): readonly string[] {
  if (file.endsWith(known)) return [file.slice(0, file.length - known.length) + path];
  const above = known.slice(0, known.length - file.length);
  return path.startsWith(above) ? [path.slice(above.length)] : [];
}

/** Selects like `selectFiles`: in the order of the patterns, each file once, those of a glob sorted. */
function chosen(patterns: readonly string[], there: ReadonlySet<string>, taken: readonly string[]): readonly string[] {
  const sorted = [...there].filter((path) => !taken.includes(path)).sort();
  const found = patterns.flatMap((pattern) => {
    const plain = posix.normalize(pattern);
    return there.has(plain) ? [plain] : sorted.filter((path) => matchesGlob(pattern, path));
  });
  return [...new Set(found)];
}

/** Reads the history of a repository: which files a commit has, and which ever existed. */

import { askGit, type GitTrouble } from './git.ts';
import { contentOf, describeUnknown, lacksHistory } from './git-content.ts';
import { type Answer, unknown, unlisted } from './head-files.ts';
import { literalSpec } from './pathspec.ts';

export const YES: Answer = { kind: 'yes' };
export const NO: Answer = { kind: 'no' };

/** Most commits of a manifest or a file that are read, the newest first. */
export const MAX_COMMITS = 500;

/**
 * Which of these paths a commit has. The answer for a path in a submodule is unknown.
 * @param revision a commit or a ref
 */
export async function pathsIn(
  root: string,
  revision: string,
  paths: readonly string[],
): Promise<(path: string) => Answer> {
  const above = paths.flatMap(foldersAbove);
  const answer = await askGit(root, ['ls-tree', '-z', '--full-tree', revision, '--', ...new Set([...paths, ...above])]);
  if (answer.kind === 'failed') {
    const failed = await unlisted(root, revision, answer);
    return () => failed;
  }
  const rows = answer.stdout
    .toString('utf8')
    .split('\0')
    .filter((row) => row !== '');
  const modes = new Map(rows.map((row) => [row.slice(row.indexOf('\t') + 1), row.slice(0, 6)]));
  return (path) => {
    const mode = modes.get(path);
    // A folder, or a submodule, is no file.
    if (mode !== undefined) return /^1[02]0/.test(mode) ? YES : NO;
    const above = foldersAbove(path);
    if (above.some((folder) => modes.get(folder) === '160000')) {
      return { kind: 'unknown', why: 'it is in a submodule' };
    }
    if (above.some((folder) => modes.get(folder) === '120000')) {
      return { kind: 'unknown', why: 'a folder on its path is a symbolic link' };
    }
    return NO;
  };
}

function foldersAbove(path: string): readonly string[] {
  const segments = path.split('/');
  return segments.slice(0, -1).map((_, index) => segments.slice(0, index + 1).join('/'));
}

/** Whether the history of HEAD ever had a file. A shallow checkout can say yes, but never no. */
export async function hadPath(root: string, path: string): Promise<Answer> {
  // The last change is that of the file, unless the path became a folder.
  for (const most of [1, null]) {
    const former = await formerIds(root, path, most);
    if (former.kind === 'failed') return unknown(former.why === 'refused' ? 'no-object' : former.why);
    if (former.ids.length > 0) return YES;
    if (!former.hasChanges) break;
  }
  const lacks = await lacksHistory(root);
  return lacks === null ? NO : unknown(lacks);
}

/**
 * The objects that a file was in the history of HEAD, the newest first.
 * @param most commits that are read; `null` for all
 */
export async function formerIds(
  root: string,
  path: string,
  most: number | null,
): Promise<
  | {
      readonly kind: 'ids';
      readonly ids: readonly string[];
      readonly hasChanges: boolean;
      /** There may be more commits than were read. */
      readonly isCut: boolean;
    }
  | { readonly kind: 'failed'; readonly why: GitTrouble }
> {
  const log = await askGit(root, [
    ...[
      'log',
      '--full-history',
      '-m',
      '--no-renames',
      '--no-show-signature',
      '--raw',
      '--no-abbrev',
      '-z',
      '--format=%H',
    ],
    ...(most === null ? [] : [`--max-count=${most}`]),
    ...['HEAD', '--', path],
  ]);
  if (log.kind === 'failed') return log;
  const text = log.stdout.toString('utf8');
  const changes = [...text.matchAll(/:\d+ \d+ ([0-9a-f]+) ([0-9a-f]+) \w+\0([^\0]*)\0/g)];
  const ids = changes.flatMap(([, before = '', after = '', changed]) => (changed === path ? [after, before] : []));
  const files = [...new Set(ids)].filter((id) => !/^0+$/.test(id));
  // Git names a merge once for each parent.
  const commits = new Set([...text.matchAll(/([0-9a-f]{40,64})\0/g)].map(([, id]) => id));
  return { kind: 'ids', ids: files, hasChanges: changes.length > 0, isCut: most !== null && commits.size >= most };
}

/**
 * The commits of HEAD's history that changed any of these, the newest first, at most `MAX_COMMITS`.
 * @param specs pathspecs of Git, with their magic
 */
export async function commitsThatChanged(
  root: string,
  specs: readonly string[],
): Promise<
  | { readonly kind: 'commits'; readonly commits: readonly string[] }
  | { readonly kind: 'failed'; readonly why: GitTrouble }
> {
  const command = ['--no-literal-pathspecs', 'rev-list', '--full-history', `--max-count=${MAX_COMMITS}`];
  const log = await askGit(root, [...command, 'HEAD', '--', ...specs]);
  if (log.kind === 'failed') return log;
  const commits = log.stdout.toString('utf8').split('\n');
  return { kind: 'commits', commits: commits.filter((id) => id !== '') };
}

/**
 * The texts of one file (a manifest) while another existed: at each commit of HEAD's history that changed either and
 * has both.
 * @returns `lacks`: why there may be more of them, as the rest of a sentence; `null` where these are all
 */
export async function textsWhile(
  root: string,
  file: string,
  other: string,
): Promise<{ readonly texts: readonly string[]; readonly lacks: string | null }> {
  const log = await commitsThatChanged(root, [literalSpec(file), literalSpec(other)]);
  const failed = (why: GitTrouble, texts: readonly string[] = []) => ({
    texts,
    lacks: describeUnknown(why === 'refused' ? 'no-object' : why),
  });
  if (log.kind === 'failed') return failed(log.why);
  const { commits } = log;
  const history = await lacksHistory(root);
  if (history !== null && history !== 'no-commit') return { texts: [], lacks: describeUnknown(history) };
  const lacks =
    history !== null
      ? 'the checkout lacks the history of the manifest; give actions/checkout "fetch-depth: 0"'
      : commits.length < MAX_COMMITS
        ? null
        : `only the last ${MAX_COMMITS} commits that changed the manifest or the file are read`;
  const input = commits.map((id) => `${id}:${other}\n${id}:${file}\n`).join('');
  const checked = await askGit(root, ['cat-file', '--batch-check'], { input });
  if (checked.kind === 'failed') return failed(checked.why);
  const rows = checked.stdout.toString('utf8').split('\n');
  const ids = commits.flatMap((_, index) => {
    const isThere = / blob \d+$/.test(rows[2 * index] ?? '');
    return (isThere && /^([0-9a-f]+) blob \d+$/.exec(rows[2 * index + 1] ?? '')?.[1]) || [];
  });
  const texts: string[] = [];
  let hidden: string | null = null;
  for (const id of new Set(ids)) {
    const blob = await askGit(root, ['cat-file', 'blob', id]);
    if (blob.kind === 'failed') return failed(blob.why, texts);
    const content = contentOf(blob.stdout);
    if (content.kind === 'unknown') hidden ??= `a former manifest can't be read: ${describeUnknown(content.why)}`;
    else texts.push(blob.stdout.toString('utf8'));
  }
  return { texts, lacks: lacks ?? hidden };
}

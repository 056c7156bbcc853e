/** Reads the history of a repository: which files a commit has, which ever existed, and which file has a content. */

import { createHash } from 'node:crypto';
import { lineEnds } from './checkout-form.ts';
import { askGit, type GitTrouble } from './git.ts';
import { describeUnknown, lacksHistory, resolveCommit } from './git-content.ts';
import { type Answer, eachContent, filesOfHead, type TreeFile, unknown } from './head-files.ts';

export const YES: Answer = { kind: 'yes' };
export const NO: Answer = { kind: 'no' };

/** Most bytes that are hashed to find a content; more would take too long. */
const MAX_HASHED_BYTES = 512 * 1024 * 1024;
const MAX_HASHED_FILES = 20_000;
/** Most former contents of one file that are read, the newest first. */
const MAX_FORMER_CONTENTS = 100;
/** Most commits of a manifest or a file that are read, the newest first. */
const MAX_COMMITS = 500;

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
    const commit = answer.why === 'refused' ? await resolveCommit(root, revision) : answer;
    // A clone without trees has the commit.
    const failed = unknown(commit.kind === 'commit' ? 'no-object' : commit.why);
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
async function formerIds(
  root: string,
  path: string,
  most: number | null,
): Promise<
  | { readonly kind: 'ids'; readonly ids: readonly string[]; readonly hasChanges: boolean }
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
      '--format=',
    ],
    ...(most === null ? [] : [`--max-count=${most}`]),
    ...['HEAD', '--', path],
  ]);
  if (log.kind === 'failed') return log;
  const changes = [...log.stdout.toString('utf8').matchAll(/:\d+ \d+ ([0-9a-f]+) ([0-9a-f]+) \w+\0([^\0]*)\0/g)];
  const ids = changes.flatMap(([, before = '', after = '', changed]) => (changed === path ? [after, before] : []));
  const files = [...new Set(ids)].filter((id) => !/^0+$/.test(id));
  return { kind: 'ids', ids: files, hasChanges: changes.length > 0 };
}

/** A pointer of Git LFS is shorter. */
const POINTER_BYTES = 1024;

/** A wanted content: by its whole SHA-256, or by the first digits. */
export type WantedContent = { readonly sha256: string } | { readonly prefix: string };

/** The content in the form that has the wanted hash, if it is the wanted one. */
function wantedForm(wanted: WantedContent, bytes: Uint8Array): Uint8Array | null {
  const expected = 'sha256' in wanted ? wanted.sha256 : wanted.prefix;
  const isForm = (content: Uint8Array) => createHash('sha256').update(content).digest('hex').startsWith(expected);
  // Where Git changed the line ends in the checkout, the package holds the content with the changed ones.
  const form = isForm(bytes) ? bytes : lineEnds(bytes).find(isForm);
  if (form !== undefined) return form;
  // A pointer of Git LFS names the SHA-256 of what it points to.
  const text = Buffer.from(bytes.subarray(0, POINTER_BYTES)).toString('latin1');
  return /^oid sha256:([0-9a-f]{64})$/m.exec(text)?.[1]?.startsWith(expected) ? bytes : null;
}

/**
 * The file of HEAD that has a content, if any. First tries the former contents of the file that had it, as Git finds
 * these in the commit quickly; then hashes the files of the commit that may have it in another form.
 * @param path path of the file from which the content came
 */
export async function fileWithContent(
  root: string,
  wanted: WantedContent,
  path: string,
): Promise<{ readonly kind: 'file'; readonly path: string } | Exclude<Answer, { kind: 'yes' }>> {
  const files = await filesOfHead(root);
  if ('kind' in files) return files;
  const former = await formerContent(root, wanted, path);
  if (former.kind === 'none') return hashFiles(root, files, wanted);
  const found = files.find(({ id }) => id === former.id);
  if (found !== undefined) return { kind: 'file', path: found.path };
  const sizes = lineEnds(former.bytes).map(({ length }) => length);
  const candidates = files.filter(({ bytes }) => bytes === null || bytes <= POINTER_BYTES || sizes.includes(bytes));
  return hashFiles(root, candidates, wanted);
}

/**
 * The former content of a file that is the wanted one, with its bytes; `none` where the checkout shows none, with what
 * ended the search, if it did.
 */
export async function formerContent(
  root: string,
  wanted: WantedContent,
  path: string,
): Promise<
  | { readonly kind: 'found'; readonly id: string; readonly bytes: Uint8Array }
  | { readonly kind: 'none'; readonly why: GitTrouble | null }
> {
  const former = await formerIds(root, path, MAX_COMMITS);
  if (former.kind === 'failed') return { kind: 'none', why: former.why };
  const contents = former.ids.slice(0, MAX_FORMER_CONTENTS);
  for (const id of contents) {
    const blob = await askGit(root, ['cat-file', 'blob', id]);
    const bytes = blob.kind === 'ok' ? wantedForm(wanted, blob.stdout) : null;
    if (bytes !== null) return { kind: 'found', id, bytes };
    // A partial clone lacks some, and some are too large; any other trouble would come again with each of them.
    if (blob.kind === 'failed' && blob.why !== 'refused' && blob.why !== 'too-large')
      return { kind: 'none', why: blob.why };
  }
  return { kind: 'none', why: null };
}

async function hashFiles(
  root: string,
  files: readonly TreeFile[],
  wanted: WantedContent,
): ReturnType<typeof fileWithContent> {
  const total = files.reduce((sum, { bytes }) => sum + (bytes ?? 0), 0);
  if (files.some(({ bytes }) => bytes === null)) return unknown('no-object');
  if (total > MAX_HASHED_BYTES || files.length > MAX_HASHED_FILES) {
    return { kind: 'unknown', why: 'the commit is too large to search every file for its content' };
  }
  let found: string | null = null;
  const failed = await eachContent(root, files, (file, bytes) => {
    if (wantedForm(wanted, bytes) !== null) found = file.path;
    return found === null;
  });
  if (found !== null) return { kind: 'file', path: found };
  return failed ?? { kind: 'no' };
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
  const log = await askGit(root, [
    'rev-list',
    '--full-history',
    `--max-count=${MAX_COMMITS}`,
    'HEAD',
    '--',
    file,
    other,
  ]);
  const failed = (why: GitTrouble, texts: readonly string[] = []) => ({
    texts,
    lacks: describeUnknown(why === 'refused' ? 'no-object' : why),
  });
  if (log.kind === 'failed') return failed(log.why);
  const commits = log.stdout
    .toString('utf8')
    .split('\n')
    .filter((id) => id !== '');
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
  for (const id of new Set(ids)) {
    const blob = await askGit(root, ['cat-file', 'blob', id]);
    if (blob.kind === 'failed') return failed(blob.why, texts);
    texts.push(blob.stdout.toString('utf8'));
  }
  return { texts, lacks };
}

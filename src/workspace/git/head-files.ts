/** Reads the files of HEAD and of its submodules: the commit's tree, not the working directory. */

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { askGit, type GitAnswer } from './git.ts';
import { describeUnknown, resolveCommit, type WhyUnknown } from './git-content.ts';

/** An answer about the repository. An unknown answer has the reason, as the rest of a sentence; it is never a "no". */
export type Answer =
  | { readonly kind: 'yes' }
  | { readonly kind: 'no' }
  | { readonly kind: 'unknown'; readonly why: string };

export type Unknown = Extract<Answer, { kind: 'unknown' }>;

/** A file of a commit. */
export interface TreeFile {
  /** From the root of the repository, also for a file of a submodule. */
  readonly path: string;
  readonly id: string;
  /** In bytes; `null` where a partial clone lacks the content. */
  readonly bytes: number | null;
  readonly isLink: boolean;
  /** Root of the work tree that has it, and its path there. */
  readonly root: string;
  readonly pathThere: string;
}

/** The files of a commit and of its submodules. */
export interface CommitFiles {
  readonly files: readonly TreeFile[];
  /** Why a submodule can't be searched, as the rest of a sentence; `null` where all were. */
  readonly hidden: string | null;
}

/** Bytes that are read from Git at a time. */
const BATCH_BYTES = 32 * 1024 * 1024;

export function unknown(why: WhyUnknown | 'refused'): Unknown {
  return { kind: 'unknown', why: describeUnknown(why === 'refused' ? 'git' : why) };
}

/** Why Git does not list what a commit has. */
export async function unlisted(
  root: string,
  commit: string,
  failed: Extract<GitAnswer, { kind: 'failed' }>,
): Promise<Unknown> {
  const found = failed.why === 'refused' ? await resolveCommit(root, commit) : failed;
  // A clone without trees has the commit.
  return unknown(found.kind === 'commit' ? 'no-object' : found.why);
}

export async function filesOfHead(root: string): Promise<CommitFiles | Unknown> {
  return filesOf(root, 'HEAD', '');
}

/** @param folder of the work tree in the repository, with a slash at its end; empty for the repository itself */
async function filesOf(root: string, commit: string, folder: string): Promise<CommitFiles | Unknown> {
  const tree = await askGit(root, ['ls-tree', '-r', '-l', '-z', '--full-tree', commit]);
  if (tree.kind === 'failed') return unlisted(root, commit, tree);
  const files: TreeFile[] = [];
  let hidden: string | null = null;
  for (const row of tree.stdout.toString('utf8').split('\0')) {
    const [, mode, id, size = '', pathThere] = /^(\d{6}) \w+ ([0-9a-f]+) +(\d+|-|BAD)\t([\s\S]+)$/.exec(row) ?? [];
    if (id === undefined || pathThere === undefined) continue;
    const path = `${folder}${pathThere}`;
    if (mode === '160000') {
      const there = await filesOfSubmodule(join(root, pathThere), id, path);
      if ('kind' in there) hidden ??= `${path} is a submodule: ${there.why}`;
      else files.push(...there.files);
      if ('hidden' in there) hidden ??= there.hidden;
    } else {
      const bytes = /^\d+$/.test(size) ? Number(size) : null;
      files.push({ path, id, bytes, isLink: mode === '120000', root, pathThere });
    }
  }
  return { files, hidden };
}

async function filesOfSubmodule(root: string, commit: string, path: string): Promise<CommitFiles | Unknown> {
  // Without it, Git would answer for the repository around it.
  if (existsSync(join(root, '.git'))) return filesOf(root, commit, `${path}/`);
  return { kind: 'unknown', why: 'it is not checked out; give actions/checkout "submodules: recursive"' };
}

/**
 * The paths of the files of HEAD that have a text, without binary files and submodules.
 * @param text without special characters of Git's patterns
 */
export async function filesWith(root: string, text: string): Promise<ReadonlySet<string> | Unknown> {
  const options = ['-l', '-z', '-I', '-F', '--full-name', '--no-color', '--no-recurse-submodules'];
  const answer = await askGit(root, ['grep', ...options, '-e', text, 'HEAD']);
  if (answer.kind === 'failed') return answer.isNo === true ? new Set() : unlisted(root, 'HEAD', answer);
  const rows = answer.stdout.toString('utf8').split('\0');
  return new Set(rows.filter((row) => row !== '').map((row) => row.slice('HEAD:'.length)));
}

/**
 * Reads the contents of files, in order, until `use` returns false.
 * @returns why they can't be read; `null` where they can
 */
export async function eachContent(
  files: readonly TreeFile[],
  use: (file: TreeFile, bytes: Buffer) => boolean,
): Promise<Unknown | null> {
  if (files.some(({ bytes }) => bytes === null)) return unknown('no-object');
  for (const batch of inBatches(files)) {
    const input = batch.map(({ id }) => `${id}\n`).join('');
    const answer = await askGit(batch[0]?.root ?? '', ['cat-file', '--batch'], { input });
    if (answer.kind === 'failed') return unknown(answer.why === 'refused' ? 'no-object' : answer.why);
    let at = 0;
    for (const file of batch) {
      const start = answer.stdout.indexOf('\n', at) + 1;
      const end = start + (file.bytes ?? 0);
      if (!use(file, answer.stdout.subarray(start, end))) return null;
      at = end + 1;
    }
  }
  return null;
}

/** Files of one work tree each. */
function inBatches(files: readonly TreeFile[]): readonly (readonly TreeFile[])[] {
  const batches: TreeFile[][] = [];
  let room = 0;
  for (const file of files) {
    const bytes = file.bytes ?? 0;
    if (bytes > room || batches.at(-1)?.[0]?.root !== file.root) {
      batches.push([]);
      room = BATCH_BYTES;
    }
    batches.at(-1)?.push(file);
    room -= bytes;
  }
  return batches;
}

/** A file at another commit: its content, that it was not there, or why that is not known. */

import { posix } from 'node:path';
import { bytesSource } from '../../dictionaries/byte-source.ts';
import { type StandIn, standInOf } from '../../dictionaries/not-dictionary/stand-ins.ts';
import { askGit, type GitAnswer, type GitTrouble } from './git.ts';
import type { Place } from './repository-path.ts';

/** Why the checkout does not show it. */
export type WhyUnknown =
  | Exclude<GitTrouble, 'refused'>
  /** The commit is not in the checkout: it is shallow, or of another repository. */
  | 'no-commit'
  /** The whole history is there, without the commit. */
  | 'no-such-commit'
  /** The commit that is checked out is the first of all. */
  | 'no-parent'
  /** The checkout is that of another repository than the commit's. */
  | 'other-repository'
  /** The event names no base, and the commit of the run is not the merge of a pull request. */
  | 'no-base'
  /** The commit is there, but not this content: a partial clone. */
  | 'no-object'
  /** A folder on its path is a symbolic link at that commit. */
  | 'linked-folder'
  /** A symbolic link that leads out of the repository, or in a circle. */
  | 'link'
  /**
   * Git keeps a pointer of Git LFS or git-annex, or encrypted content: the content is elsewhere, or can't be read here.
   */
  | 'lfs'
  | 'annex'
  | 'encrypted'
  /** Git gave an unexpected answer. */
  | 'git'
  /** Only GitHub knows it: the step has no token, or GitHub does not show it to that token, or not in time. */
  | 'no-token'
  | 'no-answer';

/** Three answers: unknown is never taken for "there was none". */
export type ContentAt =
  | { readonly kind: 'content'; readonly bytes: Uint8Array }
  | { readonly kind: 'absent' }
  | { readonly kind: 'unknown'; readonly why: WhyUnknown };

const REMEDIES: Readonly<Record<WhyUnknown, string>> = {
  'no-git': 'the program git is not installed; install it in the container of the job',
  'no-repository': 'the file is not in a Git repository; check it out with actions/checkout',
  'foreign-owner': 'the checkout belongs to another user; add it to safe.directory in the Git configuration of the job',
  'time-out': 'Git did not answer in time',
  cancelled: 'the run was cancelled',
  killed: 'Git was ended from outside',
  'too-large': 'the content is too large to be compared',
  'no-commit':
    'the checkout lacks that commit; give actions/checkout "fetch-depth: 2" for a pull request, or "fetch-depth: 0"',
  'no-such-commit':
    'the checkout has its whole history, and that commit is not part of it, as after a forced push, or where its branch was not fetched (actions/checkout with "fetch-depth: 0" fetches all)',
  'no-parent': 'the checked-out commit is the first of its history, so there is no commit before it',
  'other-repository':
    'the file is in a checkout of another repository, which does not have the commits of this one; only files of the repository of the run can be compared',
  'no-base':
    'the event of this run names no base commit, and the checked-out commit is not the merge of a pull request; only an event "pull_request" names it',
  'no-object':
    'the checkout is a partial clone that lacks that content; remove "filter" and "sparse-checkout" from actions/checkout',
  'linked-folder': 'a folder on its path is a symbolic link there',
  link: 'a symbolic link on its path leads out of the repository',
  lfs: 'Git has only its Git LFS pointer there',
  annex: 'Git has only its git-annex pointer there',
  encrypted: 'its content is encrypted in Git',
  git: 'Git gave an unexpected answer',
  'no-token': 'the step has no `github-token` to ask GitHub with',
  'no-answer': 'GitHub did not show it; `github-token` needs `contents: read`',
};

/** The cause and what to do about it, as the rest of a sentence. */
export function describeUnknown(why: WhyUnknown): string {
  return REMEDIES[why];
}

/** Whether the checkout has only the last commits; `null` where Git does not say. */
export async function isShallow(root: string): Promise<boolean | null> {
  const lacks = await lacksHistory(root);
  return lacks === null ? false : lacks === 'no-commit' ? true : null;
}

/** Why the checkout may lack commits: it is shallow, or Git does not say; `null` where it has its whole history. */
export async function lacksHistory(root: string): Promise<WhyUnknown | null> {
  const answer = await askGit(root, ['rev-parse', '--is-shallow-repository']);
  if (answer.kind === 'failed') return answer.why === 'refused' ? 'git' : answer.why;
  return answer.stdout.toString('utf8').trim() === 'false' ? null : 'no-commit';
}

/** The first parent of the commit that is checked out. */
export const PARENT = 'HEAD^1';

/** The commit that a revision names, as an object id; `unknown` where the checkout does not have it. */
export async function resolveCommit(
  root: string,
  revision: string,
): Promise<{ readonly kind: 'commit'; readonly id: string } | { readonly kind: 'unknown'; readonly why: WhyUnknown }> {
  const answer = await askGit(root, ['rev-parse', '--verify', '--quiet', `${revision}^{commit}`]);
  if (answer.kind === 'ok') return { kind: 'commit', id: answer.stdout.toString('utf8').trim() };
  if (answer.why !== 'refused') return { kind: 'unknown', why: answer.why };
  const lacks = await lacksHistory(root);
  if (lacks !== null) return { kind: 'unknown', why: lacks };
  return { kind: 'unknown', why: revision === PARENT ? 'no-parent' : 'no-such-commit' };
}

/** Content of a file at a commit of its repository. Symbolic links of the commit are followed, and submodules entered. */
export async function contentAt(place: Place, revision: string): Promise<ContentAt> {
  const commit = await commitOf(place, revision);
  return commit.kind === 'commit' ? blobAt(commit.root, commit.id, commit.path) : commit;
}

/** The commit that has a place: of its repository or, for a file of a submodule, the one that the repository's names. */
export async function commitOf(
  { root, path, submodule }: Place,
  revision: string,
): Promise<
  | { readonly kind: 'commit'; readonly root: string; readonly id: string; readonly path: string }
  | Exclude<ContentAt, { kind: 'content' }>
> {
  const commit = await resolveCommit(root, revision);
  if (commit.kind === 'unknown') return commit;
  if (submodule === null) return { ...commit, root, path };
  const folder = path.slice(0, path.length - submodule.path.length - 1);
  const tree = await askGit(root, ['ls-tree', '-z', '--full-tree', commit.id, '--', folder]);
  if (tree.kind === 'failed') return unknown(tree);
  const linked = /^160000 commit ([0-9a-f]+)\t/.exec(tree.stdout.toString('utf8'))?.[1];
  if (linked === undefined) return { kind: 'absent' };
  const there = await resolveCommit(submodule.root, linked);
  return there.kind === 'unknown' ? there : { ...there, ...submodule };
}

async function blobAt(root: string, commit: string, path: string): Promise<ContentAt> {
  // A line break in a path would end the request to Git.
  if (path.includes('\n')) return { kind: 'unknown', why: 'git' };
  const answer = await askGit(root, ['cat-file', '--batch', '--follow-symlinks'], { input: `${commit}:${path}\n` });
  // Git exits with an error where a partial clone lacks the content, which must not be fetched.
  if (answer.kind === 'failed') return answer.why === 'refused' ? isInTree(root, commit, path) : unknown(answer);
  const end = answer.stdout.indexOf('\n');
  const heading = answer.stdout.subarray(0, end).toString('utf8');
  const size = /^[0-9a-f]+ blob (\d+)$/.exec(heading)?.[1];
  if (size !== undefined) {
    return contentOf(answer.stdout.subarray(end + 1, end + 1 + Number(size)));
  }
  if (/^(?:symlink|loop) \d+$/.test(heading)) return { kind: 'unknown', why: 'link' };
  if (/^(?:dangling|notdir) \d+$/.test(heading) || / tree \d+$/.test(heading)) return { kind: 'absent' };
  return isInTree(root, commit, path);
}

/** The content of a file, unless these bytes are in its place. */
export function contentOf(bytes: Uint8Array): ContentAt {
  const standIn = standInOf(bytesSource(bytes));
  return standIn === null ? { kind: 'content', bytes } : { kind: 'unknown', why: STAND_INS[standIn] };
}

/** Git reports "missing" for what a commit does not have and for what the clone lacks; the tree shows which. */
async function isInTree(root: string, commit: string, path: string): Promise<ContentAt> {
  const above = [path];
  for (let folder = posix.dirname(path); folder !== '.'; folder = posix.dirname(folder)) above.push(folder);
  const tree = await askGit(root, ['ls-tree', '-z', '--full-tree', commit, '--', ...above]);
  // A clone without trees does not even show which files there were.
  if (tree.kind === 'failed') return unknown(tree, 'no-object');
  const rows = tree.stdout.toString('utf8').split('\0');
  const present = rows.some((row) => row.endsWith(`\t${path}`) || row.startsWith('120000 '));
  return present ? { kind: 'unknown', why: 'no-object' } : { kind: 'absent' };
}

function unknown(
  { why }: GitAnswer & { kind: 'failed' },
  refused: WhyUnknown = 'git',
): Extract<ContentAt, { kind: 'unknown' }> {
  return { kind: 'unknown', why: why === 'refused' ? refused : why };
}

const STAND_INS: Readonly<Record<StandIn, WhyUnknown>> = {
  'lfs-pointer': 'lfs',
  'annex-pointer': 'annex',
  encrypted: 'encrypted',
};

/** The repositories of the workspace, and how a marker's path may be meant in one. */

import { readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { Answer } from '../../deployment/prune/removal.ts';
import { NO } from '../../workspace/git/git-history.ts';
import { locate } from '../../workspace/git/repository-path.ts';

export type Unknown = Extract<Answer, { kind: 'unknown' }>;

/** One repository of the workspace. */
export interface Checkout {
  readonly root: string;
  /** The root relative to the workspace; empty when it is the workspace, or above it. */
  readonly folder: string;
  /** The workspace relative to the root; empty when it is the root, or the root is below it. */
  readonly inside: string;
}

export function checkoutsOf(workspace: string, files: readonly string[]): readonly Checkout[] {
  const places = files.flatMap((file) => locate(workspace, file) ?? []);
  const roots = new Map(places.map(({ root, folder }) => [root, folder]));
  return [...roots].map(([root, folder]) => {
    const isAbove = folder === '..' || folder.startsWith('../');
    const inside = isAbove ? posix.dirname(locate(workspace, 'file')?.path ?? '') : '';
    return { root, folder: isAbove ? '' : folder, inside };
  });
}

/** How deep below the workspace a repository is looked for: `actions/checkout` with a `path`. */
const DEPTH = 2;

/** The repositories in folders of the workspace, besides one of them and its submodules. */
export function checkoutsBeside(workspace: string, { root }: Checkout): readonly Checkout[] {
  const folders = foldersIn(workspace, '', DEPTH);
  return checkoutsOf(
    workspace,
    folders.map((folder) => `${folder}/file`),
  ).filter((one) => one.root !== root);
}

function foldersIn(workspace: string, folder: string, depth: number): readonly string[] {
  if (depth === 0) return [];
  try {
    const entries = readdirSync(join(workspace, folder), { withFileTypes: true });
    const names = entries.filter((entry) => entry.isDirectory() && entry.name !== '.git').map(({ name }) => name);
    const below = names.map((name) => posix.join(folder, name));
    return below.flatMap((one) => [one, ...foldersIn(workspace, one, depth - 1)]);
  } catch {
    return []; // What can't be listed is no checkout of this job.
  }
}

/** How a path of a marker may be meant: markers of former releases are relative to the workspace. */
export function readingsOf(path: string, { folder, inside }: Checkout): readonly string[] {
  if (inside !== '') return [path, `${inside}/${path}`];
  return folder !== '' && path.startsWith(`${folder}/`) ? [path, path.slice(folder.length + 1)] : [path];
}

/** The path in the workspace of a path in the repository. */
export function inWorkspace(path: string, { folder, inside }: Checkout): string {
  if (inside !== '') return posix.relative(inside, path);
  return folder === '' ? path : `${folder}/${path}`;
}

/** Joins the answers for several readings: one yes is enough, a no needs all of them. */
export function anyOf(answers: readonly Answer[]): Answer {
  return answers.find(({ kind }) => kind === 'yes') ?? answers.find(({ kind }) => kind === 'unknown') ?? NO;
}

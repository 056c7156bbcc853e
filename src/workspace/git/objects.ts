/** Reads many objects of a repository with few calls of Git: which of them a commit has, and their bytes. */

import type { StoredBytes } from './content/stored-form.ts';
import { askGit, type GitTrouble } from './git.ts';
import type { WhyUnknown } from './git-content.ts';

/** A file of a commit, by its path in the repository. */
export interface StoredFile {
  readonly path: string;
  readonly id: string;
  readonly isLink: boolean;
}

type Failed = { readonly kind: 'failed'; readonly why: WhyUnknown };

function failed(why: GitTrouble): Failed {
  return { kind: 'failed', why: why === 'refused' ? 'no-object' : why };
}

/**
 * The files of a commit at or below some paths, and whether a submodule among these hides others.
 * @param paths empty for the whole commit
 */
export async function filesBelow(
  root: string,
  commit: string,
  paths: readonly string[],
): Promise<{ readonly kind: 'files'; readonly files: readonly StoredFile[]; readonly hasSubmodule: boolean } | Failed> {
  const tree = await askGit(root, ['ls-tree', '-r', '-z', '--full-tree', commit, '--', ...paths]);
  if (tree.kind === 'failed') return failed(tree.why);
  const rows = tree.stdout.toString('utf8').split('\0');
  const files = rows.flatMap((row): readonly StoredFile[] => {
    const [, mode, id = '', path = ''] = /^(1[02]0)\d+ blob ([0-9a-f]+)\t([\s\S]+)$/.exec(row) ?? [];
    return mode === undefined ? [] : [{ path, id, isLink: mode === '120' }];
  });
  return { kind: 'files', files, hasSubmodule: rows.some((row) => row.startsWith('160000 ')) };
}

/** The bytes of objects, in their order. */
export async function readObjects(
  root: string,
  ids: readonly string[],
): Promise<{ readonly kind: 'objects'; readonly objects: readonly StoredBytes[] } | Failed> {
  const answer = await askGit(root, ['cat-file', '--batch'], { input: ids.map((id) => `${id}\n`).join('') });
  if (answer.kind === 'failed') return failed(answer.why);
  const objects: StoredBytes[] = [];
  let at = 0;
  for (const id of ids) {
    const start = answer.stdout.indexOf('\n', at) + 1;
    const size = / blob (\d+)\n$/.exec(answer.stdout.subarray(at, start).toString('latin1'))?.[1];
    if (size === undefined) return failed('refused');
    const end = start + Number(size);
    objects.push({ id, bytes: answer.stdout.subarray(start, end) });
    at = end + 1;
  }
  return { kind: 'objects', objects };
}

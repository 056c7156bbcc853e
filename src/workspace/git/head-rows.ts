/** Lists the paths of HEAD, without asking for any content. */

import { askGit } from './git.ts';
import { type Unknown, unlisted } from './head-files.ts';

/** A path that a commit has. */
export interface HeadRow {
  /** From the root of the repository. */
  readonly path: string;
  readonly kind: 'file' | 'link' | 'submodule';
}

const KINDS: Readonly<Record<string, HeadRow['kind']>> = { '10': 'file', '12': 'link', '16': 'submodule' };

/**
 * The paths that HEAD has, in order. What a submodule has is not among them.
 * @param below only these and what is below them; all where there is none
 */
export async function rowsOfHead(root: string, below: readonly string[]): Promise<readonly HeadRow[] | Unknown> {
  const tree = await askGit(root, ['ls-tree', '-r', '-z', '--full-tree', 'HEAD', '--', ...below]);
  if (tree.kind === 'failed') return unlisted(root, 'HEAD', tree);
  return tree.stdout
    .toString('utf8')
    .split('\0')
    .flatMap((row) => {
      const kind = KINDS[row.slice(0, 2)];
      return kind === undefined ? [] : [{ kind, path: row.slice(row.indexOf('\t') + 1) }];
    });
}

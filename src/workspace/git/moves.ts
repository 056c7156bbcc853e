/** Follows a file that moved, by the commits that took it from one path and gave its very content to another. */

import { askGit, gitSucceeds } from './git.ts';
import { MAX_COMMITS } from './git-history.ts';
import { type Unknown, unknown } from './head-files.ts';

/** Most paths of one file that are followed, and most commits that are compared for each. */
const MAX_PATHS = 20;
const MAX_REMOVALS = 100;
/** The object of a file without content, by SHA-1 and by SHA-256: two of these are no move. */
const EMPTY: ReadonlySet<string> = new Set([
  'e69de29bb2d1d6434b8b29ae775ad8c2e48c5391',
  '473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813',
]);

export type Move = { readonly kind: 'moved'; readonly path: string } | { readonly kind: 'no' } | Unknown;

/**
 * The path that a file of the history has in HEAD. What moved and changed in one commit is another file; later changes
 * do not matter.
 * @param isThere whether HEAD has a file at a path
 */
export async function movedTo(root: string, path: string, isThere: (path: string) => boolean): Promise<Move> {
  const paths = new Set([path]);
  for (const from of paths) {
    const next = await movesFrom(root, from);
    if ('kind' in next) return next;
    const found = next.find(isThere);
    if (found !== undefined) return { kind: 'moved', path: found };
    for (const to of next) paths.add(to);
    if (paths.size > MAX_PATHS) return { kind: 'unknown', why: 'its file moved more often than is followed' };
  }
  return { kind: 'no' };
}

/** One row of what a commit changed, compared with one of its parents. */
interface Change {
  readonly before: string;
  readonly after: string;
  readonly path: string;
}

interface Difference {
  readonly commit: string;
  readonly changes: readonly Change[];
}

const RAW = ['-m', '-r', '--no-renames', '--raw', '--no-abbrev', '-z'];
const isNone = (id: string) => /^0+$/.test(id);

async function movesFrom(root: string, path: string): Promise<readonly string[] | Unknown> {
  const removals = await removalsOf(root, path);
  if ('kind' in removals) return removals;
  if (removals.length === 0) return [];
  const input = removals.map((commit) => `${commit}\n`).join('');
  const answer = await askGit(root, ['diff-tree', '--root', ...RAW, '--stdin'], { input });
  if (answer.kind === 'failed') return unknown(answer.why === 'refused' ? 'no-object' : answer.why);
  const moves = differencesIn(answer.stdout).flatMap(({ changes }) => {
    const gone = changes.find((change) => change.path === path && isNone(change.after))?.before;
    if (gone === undefined || EMPTY.has(gone)) return [];
    return changes.filter(({ before, after }) => after === gone && before !== gone).map((change) => change.path);
  });
  return [...new Set(moves)];
}

/** The commits that took a file from its path, the oldest first, besides those after which the path had a file again. */
async function removalsOf(root: string, path: string): Promise<readonly string[] | Unknown> {
  const args = ['log', '--topo-order', '--full-history', '--no-show-signature', `--max-count=${MAX_COMMITS}`];
  const log = await askGit(root, [...args, ...RAW, '--format=%H', 'HEAD', '--', path]);
  if (log.kind === 'failed') return unknown(log.why === 'refused' ? 'no-object' : log.why);
  const removals = new Set<string>();
  const additions = new Set<string>();
  for (const { commit, changes } of differencesIn(log.stdout)) {
    const change = changes.find((one) => one.path === path);
    if (change === undefined) continue;
    // A commit comes after all of those that were made on it.
    if (isNone(change.after) && !(await isBeforeAny(root, commit, additions))) removals.add(commit);
    if (isNone(change.before)) additions.add(commit);
  }
  return [...removals].reverse().slice(0, MAX_REMOVALS);
}

async function isBeforeAny(root: string, commit: string, others: ReadonlySet<string>): Promise<boolean> {
  for (const other of others) {
    if (await gitSucceeds(root, 'merge-base', '--is-ancestor', commit, other)) return true;
  }
  return false;
}

/** What Git says of commits with `--raw -z`: each one's ID, then its rows; of a merge once for each parent. */
function differencesIn(stdout: Buffer): readonly Difference[] {
  const differences: { readonly commit: string; readonly changes: Change[] }[] = [];
  const parts = /([0-9a-f]{40,64})\0|:\d+ \d+ ([0-9a-f]+) ([0-9a-f]+) \w+\0([^\0]*)\0/g;
  for (const [, commit, before = '', after = '', path = ''] of stdout.toString('utf8').matchAll(parts)) {
    if (commit === undefined) differences.at(-1)?.changes.push({ before, after, path });
    else differences.push({ commit, changes: [] });
  }
  return differences;
}

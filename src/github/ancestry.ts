/** Whether the commit that is checked out belongs to the ref that a run is about. */

import type { WorkflowEvent } from '../inputs/event.ts';
import type { Ancestry } from '../inputs/mode.ts';
import { gitSucceeds, gitText, isAncestor } from '../workspace/git/git.ts';
import type { CommitOrder, GitHubApi } from './api/github-api.ts';

/**
 * Asks Git first, and GitHub where Git does not know: a shallow checkout lacks the history, and the branch may have
 * moved.
 * @param root root of the work tree that the dictionaries are in
 */
export async function ancestryOf(
  root: string,
  { runSha, ref, isRerun }: Pick<WorkflowEvent, 'runSha' | 'ref' | 'isRerun'>,
  api: Pick<GitHubApi, 'compareCommits'> | null,
): Promise<Ancestry> {
  const commit = await gitText(root, 'rev-parse', '--verify', '--quiet', 'HEAD^{commit}');
  if (commit === null)
    return {
      kind: 'unknown',
      why: 'Git does not know what is checked out (Git is not installed, or this is no Git checkout)',
    };
  const orderOnRef = async (): Promise<CommitOrder | null> => {
    const name = ref?.replace(/^refs\/(?:heads|tags)\//, '') ?? runSha;
    return name === null ? null : ((await api?.compareCommits(commit, name)) ?? null);
  };
  if (commit === runSha) {
    // Before a run is started again, its branch may have left its commit.
    const isLeft = isRerun && ref?.startsWith('refs/heads/') && isLeaving(await orderOnRef());
    return isLeft ? { kind: 'left', commit } : { kind: 'in-history' };
  }
  const tips = [runSha, remoteRef(ref)].filter((tip) => tip !== null);
  for (const tip of tips) if (await isAncestor(root, commit, `${tip}^{commit}`)) return { kind: 'in-history' };
  const order = await orderOnRef();
  if (order === 'ahead' || order === 'identical') return { kind: 'in-history' };
  if (isLeaving(order) || (await knowsWholeHistory(root, runSha))) return { kind: 'not-in-history', commit };
  return {
    kind: 'unknown',
    why: `${commit.slice(0, 7)} is checked out, and neither Git nor GitHub knows which branch it belongs to`,
  };
}

/** Whether a ref does not have a commit: the order of its tip relative to the commit. */
function isLeaving(order: CommitOrder | null): boolean {
  return order === 'behind' || order === 'diverged';
}

/** Where actions/checkout keeps what it fetched. */
function remoteRef(ref: string | null): string | null {
  if (ref?.startsWith('refs/tags/')) return ref;
  return ref?.startsWith('refs/heads/') ? ref.replace('refs/heads/', 'refs/remotes/origin/') : null;
}

/** Only a whole history can show that a commit is not part of it. */
async function knowsWholeHistory(root: string, runSha: string | null): Promise<boolean> {
  if (runSha === null || !(await gitSucceeds(root, 'cat-file', '-e', `${runSha}^{commit}`))) return false;
  return (await gitText(root, 'rev-parse', '--is-shallow-repository')) === 'false';
}

/**
 * The order of a commit and this run's commit, as far as the checkout has both.
 * @param root root of the work tree @returns `null` where Git does not know: a shallow checkout lacks one of them, or a
 * commit between them
 */
export async function orderInGit(root: string, sha: string, commit: string): Promise<CommitOrder | null> {
  const [own, other] = await Promise.all(
    [sha, commit].map((one) => gitText(root, 'rev-parse', '--verify', '--quiet', `${one}^{commit}`)),
  );
  if (own == null || other == null) return null;
  if (own === other) return 'identical';
  const isAhead = await isAncestor(root, own, other);
  if (isAhead === true) return 'ahead';
  const isBehind = await isAncestor(root, other, own);
  if (isBehind === true) return 'behind';
  // What Git could not say is no answer.
  return isAhead === false && isBehind === false && (await knowsWholeHistory(root, own)) ? 'diverged' : null;
}

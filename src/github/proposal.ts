/** Whether the commit that a proposal is about is in what was checked out. */

import type { WorkflowEvent } from '../inputs/event.ts';
import { gitSucceeds, gitText } from '../workspace/git/git.ts';
import { isShallow } from '../workspace/git/git-content.ts';
import type { GitHubApi } from './api/github-api.ts';

/** Three answers: unknown is never taken for "it is in it". */
export type ProposalCheckout =
  | { readonly kind: 'has-proposal' }
  /** @property commit what is checked out, an object id */
  | { readonly kind: 'lacks-proposal'; readonly commit: string }
  | { readonly kind: 'unknown'; readonly why: string };

type ProposalEvent = Pick<WorkflowEvent, 'name' | 'sha' | 'runSha' | 'base' | 'baseBranch'>;

/** The commit that is checked out, as an object id; `null` where Git does not know one. */
function checkedOutCommit(root: string): Promise<string | null> {
  return gitText(root, 'rev-parse', '--verify', '--quiet', 'HEAD^{commit}');
}

/**
 * The commit whose content a run has: what is checked out, and the run's own commit where Git does not say. A merge that
 * GitHub made of a proposal, and what an earlier step put on top of it, has that of the proposal: no history keeps it.
 */
export async function commitOfContent(
  root: string,
  { sha, runSha, isProposal }: Pick<WorkflowEvent, 'sha' | 'runSha' | 'isProposal'>,
): Promise<string | null> {
  const commit = await checkedOutCommit(root);
  if (commit === null || sha === null || !isProposal) return commit ?? sha;
  // The head is the second parent; a first one is a commit that somebody continued.
  const isMerge = async (merge: string): Promise<boolean> => (await parentsOf(root, merge))[1] === sha;
  if (await isMerge(commit)) return sha;
  return runSha !== null && (await isMerge(runSha)) && (await isIn(root, runSha, commit)) ? sha : commit;
}

/**
 * Asks Git first, and GitHub where Git does not know: a shallow checkout has one commit, whose parents it names.
 * @param root root of the work tree that the dictionaries are in
 */
export async function proposalIn(
  root: string,
  event: ProposalEvent,
  api: Pick<GitHubApi, 'compareCommits'> | null,
): Promise<ProposalCheckout> {
  const { sha } = event;
  const commit = await checkedOutCommit(root);
  if (commit === null) {
    return { kind: 'unknown', why: 'Git is not installed, or the files are in no Git checkout with a commit' };
  }
  if (sha === null) return { kind: 'unknown', why: 'the event names no commit' };
  if (commit === sha || (await parentsOf(root, commit)).includes(sha) || (await isIn(root, sha, commit)))
    return { kind: 'has-proposal' };
  if ((await isOfBase(root, commit, event)) || (await isElsewhere(root, commit, event)))
    return { kind: 'lacks-proposal', commit };
  if (await isOfRun(root, commit, event)) return { kind: 'has-proposal' };
  const order = (await api?.compareCommits(sha, commit)) ?? null;
  if (order === 'ahead' || order === 'identical') return { kind: 'has-proposal' };
  if (order !== null) return { kind: 'lacks-proposal', commit };
  return {
    kind: 'unknown',
    why: `${commit.slice(0, 7)} is checked out, and neither Git nor GitHub knows how the two relate`,
  };
}

/** The commit's own record, as a shallow checkout hides its parents everywhere else. */
export async function parentsOf(root: string, commit: string): Promise<readonly string[]> {
  const [header = ''] = ((await gitText(root, 'cat-file', 'commit', commit)) ?? '').split('\n\n', 1);
  return [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, id = '']) => id);
}

function isIn(root: string, ancestor: string, commit: string): Promise<boolean> {
  return gitSucceeds(root, 'merge-base', '--is-ancestor', ancestor, commit);
}

/** On `pull_request_target` the run's own commit is that of the base. */
async function isOfBase(root: string, commit: string, { name, runSha, base }: ProposalEvent): Promise<boolean> {
  if (name === 'pull_request_target' && commit === runSha) return true;
  return base?.sha != null && (commit === base.sha || (await isIn(root, commit, base.sha)));
}

/** Only a whole history shows that a commit is not part of it: one that has the proposal elsewhere, or of the base branch. */
async function isElsewhere(root: string, commit: string, { sha, baseBranch }: ProposalEvent): Promise<boolean> {
  if ((await isShallow(root)) !== false) return false;
  if (sha !== null && (await gitSucceeds(root, 'cat-file', '-e', `${sha}^{commit}`))) return true;
  const branch = baseBranch?.replace('refs/heads/', 'refs/remotes/origin/');
  return branch !== undefined && isIn(root, commit, branch);
}

/** GitHub made the run's commit from the proposal; an earlier step may have committed on top of it. */
async function isOfRun(root: string, commit: string, { name, runSha }: ProposalEvent): Promise<boolean> {
  if (name === 'pull_request_target' || runSha === null) return false;
  return commit === runSha || isIn(root, runSha, commit);
}

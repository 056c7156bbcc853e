/** What the history and the newest commits of branches have, by Git or GitHub. */

import type { Answer } from '../../deployment/prune/removal.ts';
import { gitText } from '../../workspace/git/git.ts';
import { hadPath, NO, pathsIn, YES } from '../../workspace/git/git-history.ts';
import { anyOf, type Checkout, readingsOf, type Unknown } from './checkout.ts';
import type { EvidenceSources } from './sources.ts';

/** Whether the history of HEAD has had a file: Git says so, or GitHub where the checkout is shallow. */
export async function hadInHistory(path: string, root: string, api: EvidenceSources['api']): Promise<Answer> {
  const inGit = await hadPath(root, path);
  if (inGit.kind !== 'unknown') return inGit;
  const head = await gitText(root, 'rev-parse', '--verify', '--quiet', 'HEAD');
  const onGitHub = api === null || head === null ? null : await api.hadFile(path, head);
  if (onGitHub !== null) return onGitHub ? YES : NO;
  return { kind: 'unknown', why: `${inGit.why}; or give the step a github-token with "contents: read"` };
}

/**
 * The branches whose newest commits may have the file again: for a proposal, the one that it is merged into and its own.
 * None where the run has no branch, as for a tag; `null` where the event does not tell.
 */
export function runsBranches({ event, publishes }: EvidenceSources): readonly string[] | null {
  const { ref, branch, isProposal, baseBranch, pullRequest } = event;
  const named = ref?.startsWith('refs/heads/') ? ref : null;
  if (isProposal) {
    if (!publishes) return baseBranch === null ? null : [baseBranch];
    const own = pullRequest === null ? named : `refs/pull/${pullRequest.number}/head`;
    return baseBranch === null || own === null ? null : [baseBranch, own];
  }
  const last = ref === null ? branch : named;
  return last === null ? [] : [last];
}

/** A branch as messages name it. */
export function nameOf(branch: string): string {
  return branch === 'HEAD' ? 'the default branch' : branch.replace(/^refs\/heads\//, '');
}

/** Where a checkout has the tip of a branch. A checkout of a pull request has its merge alone. */
function localRefs(branch: string): readonly string[] {
  if (branch === 'HEAD') return ['refs/remotes/origin/HEAD'];
  const remote = branch.replace('/heads/', '/remotes/origin/').replace('/pull/', '/remotes/pull/');
  return branch.startsWith('refs/pull/') ? [remote, remote.replace(/head$/, 'merge')] : [remote, branch];
}

/**
 * Whether the tip of a branch has a file. GitHub knows; without a token the refs of the checkout do, as long as this is no
 * re-run, which checks an old commit out as if it were the tip. Where nothing is published, a proposal is judged as if it
 * were merged.
 * @param branch `refs/heads/main`, or `HEAD` for the default branch where its name is not known
 */
export async function onTip(
  path: string,
  branch: string,
  checkout: Checkout,
  { event, publishes, api }: EvidenceSources,
): Promise<Answer> {
  if (event.isProposal && !publishes && branch === event.baseBranch) return NO;
  const readings = readingsOf(path, checkout);
  const name = nameOf(branch);
  if (api !== null) {
    const silent: Unknown = { kind: 'unknown', why: `GitHub does not say whether ${name} has the file` };
    const answers = await Promise.all(readings.map((one) => api.hasFile(one, branch)));
    return anyOf(answers.map((answer) => (answer === null ? silent : answer ? YES : NO)));
  }
  if (event.isRerun) {
    return { kind: 'unknown', why: `without a github-token, a re-run can't know what is on ${name} now` };
  }
  const answers: Answer[] = [];
  for (const ref of localRefs(branch)) {
    if ((await gitText(checkout.root, 'rev-parse', '--verify', '--quiet', `${ref}^{commit}`)) === null) continue;
    answers.push(...readings.map(await pathsIn(checkout.root, ref, readings)));
  }
  if (answers.length > 0) return anyOf(answers);
  return { kind: 'unknown', why: `the checkout does not have ${name}, and the step has no github-token` };
}

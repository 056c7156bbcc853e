/** A run on a proposal checks the proposal: what was checked out must have its commit. */

import { cancelled } from '../deployment/model/failures.ts';
import { ActionFailure } from '../failure.ts';
import { commitOfContent, proposalIn } from '../github/proposal.ts';
import type { WorkflowEvent } from '../inputs/event.ts';
import { printable } from '../printable.ts';
import { questioner } from '../workspace/git/question.ts';
import { originOf, rootsOfCheckouts } from '../workspace/git/repository-path.ts';
import type { SelectedFile } from '../workspace/select/selection.ts';
import type { Run } from './run.ts';

/**
 * Notes the commit of the run, and fails a check of a proposal whose commit is known not to be in the checkout. Where
 * that is not known, a notice says so.
 * @throws ActionFailure `invalid-configuration`
 */
export async function requireProposal(run: Run, files: readonly SelectedFile[]): Promise<void> {
  const { event, state, gitHub } = run;
  const { workspace, repository, sha } = event;
  const roots = rootsOfCheckouts(workspace, files);
  const own = roots.find((root) => otherRepository(root, repository) === null);
  state.commit = own === undefined ? sha : await questioner()(() => commitOfContent(own, event));
  const checksProposal = event.isProposal && state.mode !== 'deploy' && state.mode !== 'drift' && !event.isClosed;
  if (!checksProposal) return;
  const unknown = new Set<string>();
  for (const root of roots) {
    const found = await questioner()(() => proposalIn(root, event, gitHub));
    if (run.signal.aborted) throw cancelled();
    if (found.kind === 'unknown') unknown.add(unknownText(found.why, otherRepository(root, repository), event));
    else if (found.kind === 'lacks-proposal')
      throw new ActionFailure('invalid-configuration', lacking(found.commit, event), { hint: remedy(event) });
  }
  state.notices.push(...unknown);
}

/** `owner/name` of the repository that is checked out there, where it is known to be another than the run's. */
function otherRepository(root: string, repository: string | null): string | null {
  const origin = originOf(root);
  return origin === null || repository === null || origin.toLowerCase() === repository.toLowerCase() ? null : origin;
}

function unknownText(why: string, other: string | null, event: WorkflowEvent): string {
  if (other !== null)
    return `Files of a checkout of ${printable(other)} were checked as they are there: this proposal is of ${event.repository}.`;
  return (
    `It is not known whether the checked-out files have the proposed commit (${short(event.sha)}): ${why}. What is not checked out ` +
    `was not checked. ${remedy(event)}`
  );
}

function lacking(commit: string, { name, pullRequest, sha }: WorkflowEvent): string {
  const what =
    pullRequest === null ? `the commit of this ${name} run` : `the head of pull request #${pullRequest.number}`;
  return (
    `The proposal is not checked out: the dictionaries come from commit ${short(commit)}, which does not have ${short(sha)}, ` +
    `${what}, so a check would pass without a look at what is proposed.`
  );
}

/** The expression that a workflow has for it. */
const HEAD_SHA = `\${{ github.event.pull_request.head.sha }}`;

function remedy({ name }: WorkflowEvent): string {
  if (name === 'pull_request_target') {
    return (
      'On pull_request_target actions/checkout takes the base branch. Use the event pull_request; or give actions/checkout ' +
      `"ref: ${HEAD_SHA}", and run nothing of that checkout (docs/threat-model.md).`
    );
  }
  const head = name === 'pull_request' ? `, or set it to "${HEAD_SHA}"` : '';
  return `Remove "ref" from actions/checkout, which then takes the commit of the run${head}.`;
}

function short(sha: string | null): string {
  return sha === null ? 'unknown' : sha.slice(0, 7);
}

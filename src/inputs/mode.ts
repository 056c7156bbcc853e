/** What `mode: auto` becomes. */

import type { WorkflowEvent } from './event.ts';
import type { Inputs } from './inputs.ts';
import type { Mode } from './modes.ts';

export interface ResolvedMode {
  readonly mode: Mode;
  /** What is not checked in this run, why, and how to get it: full sentences for people. */
  readonly notices: readonly string[];
}

/** The mode where it is known without a look for credentials, else `null`. */
export function knownMode(input: Inputs['mode'], event: WorkflowEvent): Mode | null {
  if (input !== 'auto') return input;
  return event.isProposal ? null : 'deploy';
}

/**
 * @param hasCredentials whether AWS credentials can be had; asked only when the answer decides
 */
export async function resolveMode(
  input: Inputs['mode'],
  event: WorkflowEvent,
  hasCredentials: () => Promise<boolean>,
): Promise<ResolvedMode> {
  const known = knownMode(input, event);
  if (known !== null) return { mode: known, notices: [] };
  if (await hasCredentials()) return { mode: 'validate', notices: [] };
  return { mode: 'lint', notices: [withoutCredentials(event)] };
}

function withoutCredentials(event: WorkflowEvent): string {
  return (
    'The dictionaries are checked offline only (mode lint), as this job has no AWS credentials: nothing was compared with what is ' +
    `deployed, and AWS itself did not validate the changes. ${reason(event)}`
  );
}

function reason(event: WorkflowEvent): string {
  if (event.isDependabot) {
    return (
      'Runs that Dependabot starts get no secrets of Actions and a read-only token. To run it again changes nothing: AWS ' +
      'validates when somebody with write access pushes to the branch, in the merge queue, or when the change is deployed.'
    );
  }
  if (event.pullRequest?.isFork) {
    return (
      'Pull requests from forks get neither secrets nor an OIDC token. AWS validates in the merge queue, when a maintainer ' +
      'pushes the branch to this repository, or when the change is deployed.'
    );
  }
  return (
    'For validation by AWS, put aws-actions/configure-aws-credentials before this step and give the job ' +
    '"permissions: id-token: write"; to check offline on purpose, set "mode: lint".'
  );
}

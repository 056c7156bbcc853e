/** What `mode: auto` becomes, as a pure table over the event and the origin of its commit. */

import type { WorkflowEvent } from './event.ts';
import type { Inputs } from './inputs.ts';
import type { Mode } from './modes.ts';

export interface ResolvedMode {
  readonly mode: Mode;
  /** What is not checked or not done in this run, why, and how to get it: full sentences for people. */
  readonly notices: readonly string[];
}

/**
 * Whether the commit that is checked out is in the history of the run's ref. `unknown` has the reason why that is not
 * known.
 */
export type Ancestry =
  | { readonly kind: 'in-history' }
  | { readonly kind: 'not-in-history'; readonly commit: string }
  /** The commit of a re-run, which the branch has left since. */
  | { readonly kind: 'left'; readonly commit: string }
  | { readonly kind: 'unknown'; readonly why: string };

/** Questions that are asked only where the answer decides. */
export interface ModeQuestions {
  /** Whether AWS credentials are available. */
  readonly hasCredentials: () => Promise<boolean>;
  /** Whether the commit that is checked out is in the history of the run's ref. */
  readonly ancestry: () => Promise<Ancestry>;
}

/** What an event calls for. `validate` becomes `lint` without credentials; `deploy` still depends on the ancestry. */
export type Call =
  | { readonly mode: 'none' | 'plan'; readonly notice: string }
  | { readonly mode: 'validate' | 'deploy' };

/** Events that deploy from any ref. */
const DEPLOYING: readonly string[] = ['workflow_dispatch', 'repository_dispatch', 'schedule', 'release'];
/** The event of a run that a person starts by hand. */
const BY_HAND = 'workflow_dispatch';

/** What an event calls for by itself: the first rule that matches. */
export function callOf(event: WorkflowEvent): Call {
  const { name, ref, defaultBranch } = event;
  if (event.isDeletion)
    return { mode: 'none', notice: `The push deletes ${ref ?? 'a ref'}: there is nothing to check or to deploy.` };
  if (event.isClosed) {
    const how = 'A merge deploys by its push to the base branch.';
    return { mode: 'none', notice: `The pull request is closed: there is nothing left to check. ${how}` };
  }
  if (event.isProposal) return { mode: 'validate' };
  if (DEPLOYING.includes(name)) return { mode: 'deploy' };
  if (name !== 'push') {
    const what = name === '' ? 'outside of a workflow event' : `on the event ${name}`;
    return { mode: 'plan', notice: `${planned(`"auto" does not deploy ${what}`)} "mode: deploy" deploys there too.` };
  }
  if (ref?.startsWith('refs/tags/')) return { mode: 'deploy' };
  if (ref === null || defaultBranch === null) {
    const why = 'the event does not say what was pushed or which branch is the default one';
    return { mode: 'plan', notice: `${planned(why)} "mode: deploy" deploys anyway.` };
  }
  if (ref === defaultBranch) return { mode: 'deploy' };
  const why = `${short(ref)} is not the default branch (${short(defaultBranch)})`;
  return { mode: 'plan', notice: `${planned(why)} "mode: deploy" deploys from this branch too.` };
}

function planned(why: string): string {
  return `Nothing is deployed (mode plan), as ${why}.`;
}

function short(ref: string): string {
  return ref.replace('refs/heads/', '');
}

/**
 * The mode as far as it is known without asking, which decides what a configuration must have; `null` where a pull
 * request may be validated or only linted.
 */
export function knownMode(input: Inputs['mode'], event: WorkflowEvent): Mode | null {
  if (input !== 'auto') return input;
  const { mode } = callOf(event);
  return mode === 'validate' ? null : mode;
}

export async function resolveMode(
  input: Inputs['mode'],
  event: WorkflowEvent,
  questions: ModeQuestions,
): Promise<ResolvedMode> {
  if (input !== 'auto') return { mode: input, notices: [] };
  const call = callOf(event);
  switch (call.mode) {
    case 'none':
    case 'plan':
      return { mode: call.mode, notices: [call.notice] };
    case 'validate':
      if (await questions.hasCredentials()) return { mode: 'validate', notices: [] };
      return { mode: 'lint', notices: [withoutCredentials(event)] };
    case 'deploy': {
      const notice = doubt(await questions.ancestry(), event);
      return notice === null ? { mode: 'deploy', notices: [] } : { mode: 'plan', notices: [notice] };
    }
  }
}

/** Why the checked-out commit is not deployed; `null` where it is. */
function doubt(ancestry: Ancestry, { name, ref }: WorkflowEvent): string | null {
  const history = `the history of ${ref === null ? 'the ref of this run' : `${ref}, the ref of this run`}`;
  switch (ancestry.kind) {
    case 'in-history':
      return null;
    case 'not-in-history': {
      const why = `the checked-out commit (${ancestry.commit.slice(0, 7)}) is not in ${history}`;
      return `${planned(why)} "mode: deploy" deploys it anyway.`;
    }
    case 'left':
      return planned(
        `the commit of this run (${ancestry.commit.slice(0, 7)}) is not in ${history}, any more: it was pushed away since`,
      );
    case 'unknown': {
      // A person who starts a run by hand chose the commit.
      if (name === BY_HAND) return null;
      const why = `it is not known whether the checked-out commit is in ${history}: ${ancestry.why}`;
      return `${planned(why)} "mode: deploy" deploys it anyway.`;
    }
  }
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
      'Runs that Dependabot starts get no secrets of Actions and a read-only token. Another run changes nothing: AWS ' +
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

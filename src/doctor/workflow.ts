/** What a workflow file grants the job in which the action runs. */

import { at, textAt } from '../json.ts';
import { type Finding, failed, ok, unknown } from './check.ts';

/** A job of a workflow that uses the action. */
export interface WorkflowJob {
  readonly name: string;
  /** Path of the workflow. */
  readonly file: string;
  /** The job's own `permissions` as written, else the workflow's; `undefined` where there are none. */
  readonly permissions: unknown;
  /** Whether it gets AWS credentials with a token of GitHub's OIDC provider. */
  readonly oidc: 'yes' | 'perhaps' | 'no';
  /** Other workflows may call this one, whose permissions are then those of the caller. */
  readonly isCalled: boolean;
}

/**
 * The jobs with a step that `isAction` says is this action.
 * @param workflow the parsed file, whose shape is not known
 */
export function jobsWith(file: string, workflow: unknown, isAction: (uses: string) => boolean): readonly WorkflowJob[] {
  const jobs = at(workflow, 'jobs');
  if (typeof jobs !== 'object' || jobs === null) return [];
  return Object.entries(jobs).flatMap(([name, job]) => {
    const found: unknown = at(job, 'steps');
    const steps: readonly unknown[] = Array.isArray(found) ? found : [];
    if (!steps.some((step) => isAction(textAt(step, 'uses') ?? ''))) return [];
    const permissions = at(job, 'permissions') ?? at(workflow, 'permissions');
    return [{ name, file, permissions, oidc: oidcOf(workflow, job, steps), isCalled: isCalled(at(workflow, 'on')) }];
  });
}

function isCalled(on: unknown): boolean {
  return (
    on === 'workflow_call' || (Array.isArray(on) ? on.includes('workflow_call') : at(on, 'workflow_call') !== undefined)
  );
}

const AWS_STEP = /^aws-actions\/configure-aws-credentials@/;
/** GitHub's own runners, which have no credentials of their own. */
const HOSTED = /^(?:ubuntu|windows|macos)-/;

/**
 * Its first step that gets credentials decides: a later one finds those in the environment. A role is assumed with a token
 * of OIDC unless an access key is there, of an input or the environment, or a file has the token.
 */
function oidcOf(workflow: unknown, job: unknown, steps: readonly unknown[]): WorkflowJob['oidc'] {
  const step = steps.find((one) => AWS_STEP.test(textAt(one, 'uses') ?? ''));
  const has = (name: string): boolean => (at(step, 'with', name) ?? '') !== '';
  const hasKey = [workflow, job, step].some((part) => at(part, 'env', 'AWS_ACCESS_KEY_ID') !== undefined);
  if (step === undefined || hasKey || has('aws-access-key-id') || has('web-identity-token-file')) return 'no';
  const isSure = has('role-to-assume') && !has('role-chaining') && at(step, 'if') === undefined;
  return isSure && HOSTED.test(textAt(job, 'runs-on') ?? '') ? 'yes' : 'perhaps';
}

type Level = 'write' | 'read' | 'none';

/** What a job may do with a scope of its token; `null` where the repository's default decides. */
function levelOf(permissions: unknown, scope: string): Level | null {
  if (permissions === undefined) return null;
  if (permissions === 'write-all') return 'write';
  if (permissions === 'read-all') return scope === 'id-token' ? 'none' : 'read';
  const level = at(permissions, scope);
  return level === 'write' || level === 'read' ? level : 'none';
}

interface Scope {
  readonly scope: string;
  readonly level: 'write' | 'read';
  readonly purpose: string;
  /** What a run does without it, as a sentence; `null`: it fails. */
  readonly without: string | null;
}

const CONTENTS: Scope = {
  scope: 'contents',
  level: 'read',
  purpose: 'to check the repository out',
  without: 'A public repository is checked out without it, and so is any other with a token or key of its own.',
};
const ID_TOKEN: Scope = { scope: 'id-token', level: 'write', purpose: 'for AWS credentials by OIDC', without: null };
const COMMENTS: Scope = {
  scope: 'pull-requests',
  level: 'write',
  purpose: 'to comment',
  without: 'Without it the run only warns.',
};
const PERHAPS = 'A role that is assumed with other credentials does without it.';

/** The permissions of each job that uses the action. */
export function workflowChecks(jobs: readonly WorkflowJob[], wantsComments: boolean): readonly Finding[] {
  return jobs.flatMap((job) => {
    const token = job.oidc === 'yes' ? [ID_TOKEN] : job.oidc === 'no' ? [] : [{ ...ID_TOKEN, without: PERHAPS }];
    const isAlone = jobs.every((other) => other === job || other.name !== job.name);
    const id = `workflow/${isAlone ? '' : `${job.file.split('/').at(-1)}/`}${job.name}`;
    return [CONTENTS, ...token, ...(wantsComments ? [COMMENTS] : [])].map((scope) => scopeCheck(id, job, scope));
  });
}

function scopeCheck(prefix: string, job: WorkflowJob, { scope, level, purpose, without }: Scope): Finding {
  const id = `${prefix}/${scope}`;
  const found = levelOf(job.permissions, scope);
  const line = `"${scope}: ${level}"`;
  const name = `Job ${job.name} of ${job.file}`;
  if (found === 'write' || found === level) return ok(id, `${name} has ${line}, ${purpose}.`);
  const remedy = `Add ${line} to the "permissions" of job ${job.name} in ${job.file}.`;
  if (found === null && (scope !== 'id-token' || job.isCalled)) {
    const who = job.isCalled ? 'the workflow that calls it' : "the repository's default";
    return unknown(id, `${name} names no permissions, so ${who} decides about ${line}.`, remedy);
  }
  const message = `${name} lacks ${line}, which it needs ${purpose}.`;
  return without === null
    ? failed(id, 'credentials-missing', message, remedy)
    : unknown(id, `${message} ${without}`, remedy);
}

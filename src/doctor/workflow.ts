/** What a workflow file grants the job in which the action runs. */

import { at } from '../json.ts';
import { type Finding, failed, ok, unknown } from './check.ts';

/** A job of a workflow that uses the action. */
export interface WorkflowJob {
  readonly name: string;
  /** The job's own `permissions` as written, else the workflow's; `undefined` where there are none. */
  readonly permissions: unknown;
  readonly usesAwsCredentials: boolean;
}

/**
 * The jobs with a step that `isAction` says is this action.
 * @param workflow the parsed file, whose shape is not known
 */
export function jobsWith(workflow: unknown, isAction: (uses: string) => boolean): readonly WorkflowJob[] {
  const jobs = at(workflow, 'jobs');
  if (typeof jobs !== 'object' || jobs === null) return [];
  return Object.entries(jobs).flatMap(([name, job]) => {
    const steps: unknown = at(job, 'steps');
    const used = (Array.isArray(steps) ? steps : []).flatMap((step: unknown) => {
      const uses = at(step, 'uses');
      return typeof uses === 'string' ? [uses] : [];
    });
    if (!used.some(isAction)) return [];
    const usesAwsCredentials = used.some((uses) => uses.startsWith('aws-actions/configure-aws-credentials@'));
    return [{ name, permissions: at(job, 'permissions') ?? at(workflow, 'permissions'), usesAwsCredentials }];
  });
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
  /** Without it the run only warns. */
  readonly isOptional: boolean;
}

const CONTENTS: Scope = { scope: 'contents', level: 'read', purpose: 'to check the repository out', isOptional: false };
const ID_TOKEN: Scope = {
  scope: 'id-token',
  level: 'write',
  purpose: 'for AWS credentials by OIDC',
  isOptional: false,
};
const COMMENTS: Scope = { scope: 'pull-requests', level: 'write', purpose: 'to comment', isOptional: true };

/** The permissions of each job that uses the action. */
export function workflowChecks(file: string, jobs: readonly WorkflowJob[], wantsComments: boolean): readonly Finding[] {
  return jobs.flatMap((job) =>
    [CONTENTS, ...(job.usesAwsCredentials ? [ID_TOKEN] : []), ...(wantsComments ? [COMMENTS] : [])].map((scope) =>
      scopeCheck(file, job, scope),
    ),
  );
}

function scopeCheck(file: string, job: WorkflowJob, { scope, level, purpose, isOptional }: Scope): Finding {
  const id = `workflow/${job.name}/${scope}`;
  const found = levelOf(job.permissions, scope);
  const line = `"${scope}: ${level}"`;
  if (found === 'write' || found === level) return ok(id, `Job ${job.name} of ${file} has ${line}, ${purpose}.`);
  const remedy = `Add ${line} to the "permissions" of job ${job.name} in ${file}.`;
  if (found === null && scope !== 'id-token')
    return unknown(
      id,
      `Job ${job.name} of ${file} names no permissions, so the repository's default decides about ${line}.`,
      remedy,
    );
  const message = `Job ${job.name} of ${file} lacks ${line}, which it needs ${purpose}.`;
  if (isOptional) return unknown(id, `${message} Without it the run only warns.`, remedy);
  return failed(id, scope === 'id-token' ? 'credentials-missing' : 'invalid-configuration', message, remedy);
}

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { z } from 'zod';
import type { WorkflowEvent } from '../end-to-end/kit/events.ts';

/** Payloads as GitHub sends them, from @octokit/webhooks-examples, with the commits of a test's repository put in. */

const examplesSchema = z.array(z.object({ name: z.string(), examples: z.array(z.looseObject({})) }));
const INDEX = createRequire(import.meta.url).resolve('@octokit/webhooks-examples');
const EXAMPLES = examplesSchema.parse(JSON.parse(readFileSync(INDEX, 'utf8')));

const side = z.looseObject({
  sha: z.string(),
  ref: z.string(),
  repo: z.looseObject({ full_name: z.string() }).nullable(),
});
const pullRequestSchema = z.looseObject({
  action: z.string(),
  number: z.number(),
  pull_request: z.looseObject({ number: z.number(), title: z.string(), head: side, base: side }),
  repository: z.looseObject({ full_name: z.string() }),
});
const pushSchema = z.looseObject({
  ref: z.string(),
  head_commit: z.looseObject({ id: z.string(), message: z.string() }),
});
const mergeGroupSchema = z.looseObject({
  merge_group: z.looseObject({ head_sha: z.string(), base_sha: z.string() }),
});

/** The repository of all examples, `owner/name`. */
export const REPOSITORY = 'Codertocat/Hello-World';
/** The number of the pull request of all examples. */
export const NUMBER = 2;

export interface PullRequestOptions {
  readonly name?: 'pull_request' | 'pull_request_target';
  readonly action?: 'opened' | 'synchronize';
  readonly headSha: string;
  readonly baseSha: string;
  readonly title?: string;
  readonly branch?: string;
  /** `owner/name` of the repository of the head; `null` is one that is deleted. Default: the same as the base's. */
  readonly headRepository?: string | null;
}

export function pullRequest(options: PullRequestOptions): WorkflowEvent {
  const { name = 'pull_request', action = 'opened', headSha, baseSha, title, branch, headRepository } = options;
  const payload = pullRequestSchema.parse(
    example('pull_request', (one) => one['action'] === action && one['number'] === NUMBER),
  );
  const { head, base } = payload.pull_request;
  head.sha = headSha;
  base.sha = baseSha;
  if (title !== undefined) payload.pull_request.title = title;
  if (branch !== undefined) head.ref = branch;
  if (headRepository === null) head.repo = null;
  else if (headRepository !== undefined && head.repo !== null) head.repo.full_name = headRepository;
  return { name, payload };
}

export function push(sha: string, message: string): WorkflowEvent {
  const payload = pushSchema.parse(example('push', (one) => one['head_commit'] !== null));
  payload.ref = 'refs/heads/master';
  payload.head_commit.id = sha;
  payload.head_commit.message = message;
  return { name: 'push', payload };
}

export function mergeGroup(headSha: string, baseSha: string): WorkflowEvent {
  const payload = mergeGroupSchema.parse(example('merge_group', () => true));
  payload.merge_group.head_sha = headSha;
  payload.merge_group.base_sha = baseSha;
  return { name: 'merge_group', payload };
}

export function workflowDispatch(): WorkflowEvent {
  return { name: 'workflow_dispatch', payload: example('workflow_dispatch', () => true) };
}

/** A run by the clock: GitHub sends hardly anything, and there is no example. */
export function schedule(): WorkflowEvent {
  return { name: 'schedule', payload: { schedule: '17 3 * * *' } };
}

function example(
  name: string,
  wanted: (payload: Readonly<Record<string, unknown>>) => boolean,
): Record<string, unknown> {
  const found = EXAMPLES.find((one) => one.name === name)?.examples.find(wanted);
  if (found === undefined) throw new Error(`There is no such example of ${name}.`);
  return structuredClone(found);
}

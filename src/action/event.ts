/** The workflow run that the action is in, read from the environment and the event's payload. */

import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { messageOf } from '../printable.ts';

export interface PullRequest {
  readonly number: number;
  /** The commit that was proposed, not the merge commit that GITHUB_SHA names. */
  readonly headSha: string | null;
  readonly baseSha: string | null;
  /** The head is in another repository, or in one that is deleted. */
  readonly isFork: boolean;
}

/** Where to find what a proposed change starts from. */
export interface ProposalBase {
  /** The commit that merges the proposal into its base, whose first parent is that base; only `pull_request` has one. */
  readonly mergeSha: string | null;
  /** The base as the payload names it. */
  readonly sha: string | null;
}

export interface WorkflowEvent {
  /** GITHUB_EVENT_NAME; empty outside of GitHub Actions. */
  readonly name: string;
  /** `owner/name`; `null` when GITHUB_REPOSITORY is none. */
  readonly repository: string | null;
  /** GITHUB_RUN_ID; `0` outside of GitHub Actions. */
  readonly runId: string;
  /** Absolute path of the checkout. */
  readonly workspace: string;
  /** Base URL of the REST API, another one on GitHub Enterprise Server. */
  readonly apiUrl: string;
  /** The commit that this run is about: the head of the pull request, else GITHUB_SHA. */
  readonly sha: string | null;
  /** Set on `pull_request` and `pull_request_target`. */
  readonly pullRequest: PullRequest | null;
  readonly isPullRequest: boolean;
  /** Set on `pull_request`, `pull_request_target` and `merge_group`. */
  readonly base: ProposalBase | null;
  /** Message of `sha` where the payload has it (`push`, `merge_group`). */
  readonly commitMessage: string | null;
  /** Dependabot started the run, so it gets no secrets of Actions. */
  readonly isDependabot: boolean;
  /** What could not be read, as full sentences. */
  readonly warnings: readonly string[];
}

const PULL_REQUEST_EVENTS: readonly string[] = ['pull_request', 'pull_request_target'];

/** SHA-1 or SHA-256 object ids. */
const sha = z.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);
const commit = z.object({ id: sha, message: z.string() });
const side = z.object({
  sha: sha.nullable().catch(null),
  repo: z.object({ full_name: z.string() }).nullable().catch(null),
});

/** Only what is used. A member that is not as expected counts as missing and spoils nothing else. */
const payloadSchema = z.object({
  pull_request: z.object({ number: z.int().positive(), head: side, base: side }).nullable().catch(null),
  head_commit: commit.nullable().catch(null),
  merge_group: z
    .object({
      head_sha: sha,
      base_sha: sha.nullable().catch(null),
      head_commit: z.object({ message: z.string() }).nullable().catch(null),
    })
    .nullable()
    .catch(null),
});
type Payload = z.infer<typeof payloadSchema>;

/** Reads the event. Never throws: whatever is missing or broken is `null`, and told in `warnings` where it is odd. */
export function readEvent(env: NodeJS.ProcessEnv): WorkflowEvent {
  const name = env['GITHUB_EVENT_NAME']?.trim() ?? '';
  const { payload, warnings } = readPayload(env['GITHUB_EVENT_PATH']?.trim() ?? '');
  const pullRequest = PULL_REQUEST_EVENTS.includes(name) ? toPullRequest(payload) : null;
  const runSha = sha.safeParse(env['GITHUB_SHA']?.trim());
  const eventSha = pullRequest?.headSha ?? (runSha.success ? runSha.data : null);
  return {
    name,
    repository: /^[\w.-]+\/[\w.-]+$/.exec(env['GITHUB_REPOSITORY']?.trim() ?? '')?.[0] ?? null,
    runId: /^\d+$/.exec(env['GITHUB_RUN_ID']?.trim() ?? '')?.[0] ?? '0',
    workspace: env['GITHUB_WORKSPACE']?.trim() || process.cwd(),
    apiUrl: env['GITHUB_API_URL']?.trim() || 'https://api.github.com',
    sha: eventSha,
    pullRequest,
    isPullRequest: PULL_REQUEST_EVENTS.includes(name),
    base: baseOf(name, pullRequest, payload, runSha.success ? runSha.data : null),
    commitMessage: messageOfCommit(payload, eventSha),
    isDependabot: env['GITHUB_ACTOR']?.trim() === 'dependabot[bot]',
    warnings,
  };
}

function readPayload(path: string): { readonly payload: Payload | null; readonly warnings: readonly string[] } {
  if (path === '') return { payload: null, warnings: [] };
  try {
    const parsed = payloadSchema.safeParse(JSON.parse(readFileSync(path, 'utf8')));
    if (parsed.success) return { payload: parsed.data, warnings: [] };
    return { payload: null, warnings: ['The payload of the event is no JSON object; it is left out of account.'] };
  } catch (error) {
    return { payload: null, warnings: [`The payload of the event can't be read: ${messageOf(error)}.`] };
  }
}

function toPullRequest(payload: Payload | null): PullRequest | null {
  const pullRequest = payload?.pull_request;
  if (!pullRequest) return null;
  const { number, head, base } = pullRequest;
  return {
    number,
    headSha: head.sha,
    baseSha: base.sha,
    isFork: head.repo === null || head.repo.full_name !== base.repo?.full_name,
  };
}

function baseOf(
  name: string,
  pullRequest: PullRequest | null,
  payload: Payload | null,
  runSha: string | null,
): ProposalBase | null {
  if (name === 'merge_group') return { mergeSha: null, sha: payload?.merge_group?.base_sha ?? null };
  if (!PULL_REQUEST_EVENTS.includes(name)) return null;
  return { mergeSha: name === 'pull_request' ? runSha : null, sha: pullRequest?.baseSha ?? null };
}

/** The payload's message, but only when it belongs to the commit that the run is about. */
function messageOfCommit(payload: Payload | null, eventSha: string | null): string | null {
  if (payload === null || eventSha === null) return null;
  if (payload.head_commit?.id === eventSha) return payload.head_commit.message;
  if (payload.merge_group?.head_sha === eventSha) return payload.merge_group.head_commit?.message ?? null;
  return null;
}

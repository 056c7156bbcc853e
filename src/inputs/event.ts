/** The workflow run that the action is in, read from the environment and the event's payload. */

import { readFileSync } from 'node:fs';
import { at, textAt } from '../json.ts';
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
  /** `owner/name`; `null` when GITHUB_REPOSITORY is not of this form. */
  readonly repository: string | null;
  /** GITHUB_RUN_ID; `0` outside of GitHub Actions. */
  readonly runId: string;
  /** GITHUB_RUN_ATTEMPT says that the workflow was run again. */
  readonly isRerun: boolean;
  /** Absolute path of the checkout. */
  readonly workspace: string;
  /** Base URL of the REST API, another one on GitHub Enterprise Server. */
  readonly apiUrl: string;
  /** GITHUB_REF, for example `refs/heads/main`; `null` outside of GitHub Actions. */
  readonly ref: string | null;
  /**
   * The branch whose tip is the newest state of what this run deploys, as `refs/heads/main`: the run's own, and the
   * default branch where it was started for a tag. `null` where the payload does not say.
   */
  readonly branch: string | null;
  /** The repository's default branch as `refs/heads/main`; `null` where the payload does not say. */
  readonly defaultBranch: string | null;
  /** GITHUB_SHA: the commit that the run's ref pointed to. On `pull_request` the merge of the proposal into its base. */
  readonly runSha: string | null;
  /** A push that deletes its branch or tag. */
  readonly isDeletion: boolean;
  /** The pull request was closed, merged or not. */
  readonly isClosed: boolean;
  /** The branch that a proposal merges into, as `refs/heads/main`; `null` where there is none. */
  readonly baseBranch: string | null;
  /** The commit at which the branch was before a push; `null` where there was none. */
  readonly before: string | null;
  /** The commit that the event is about: the head of the pull request, else GITHUB_SHA. Another one may be checked out. */
  readonly sha: string | null;
  /** Set on `pull_request`, `pull_request_target` and where the run's ref is one of a pull request (`refs/pull/…`). */
  readonly pullRequest: PullRequest | null;
  readonly isPullRequest: boolean;
  /** A change that is proposed: a pull request, or `merge_group`. */
  readonly isProposal: boolean;
  /** Set where a change is proposed. */
  readonly base: ProposalBase | null;
  /** Message of `sha` where the payload has it (`push`, `merge_group`). */
  readonly commitMessage: string | null;
  /** Dependabot started the run, so it gets no secrets of Actions. */
  readonly isDependabot: boolean;
  /** What could not be read, as full sentences. */
  readonly warnings: readonly string[];
}

const PULL_REQUEST_EVENTS: readonly string[] = ['pull_request', 'pull_request_target'];
/** `refs/pull/7/merge`: whatever the event, the run is about a proposal. */
const PULL_REQUEST_REF = /^refs\/pull\/(\d{1,15})\//;
/** Git's own id for "no object". */
const NO_OBJECT = /^0+$/;

/** SHA-1 or SHA-256 object ids. */
const OBJECT_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/** In place of GITHUB_REPOSITORY on the command line: whose packages are our own is not known there. */
export const LOCAL_REPOSITORY = 'local/checkout';

/** Reads the event. Never throws: what is missing or broken is `null`, with a warning where that is unusual. */
export function readEvent(env: NodeJS.ProcessEnv): WorkflowEvent {
  const name = env['GITHUB_EVENT_NAME']?.trim() ?? '';
  const { payload, warnings } = readPayload(env['GITHUB_EVENT_PATH']?.trim() ?? '');
  const ref = env['GITHUB_REF']?.trim() || null;
  const pullNumber = PULL_REQUEST_REF.exec(ref ?? '')?.[1];
  const isPullRequest = PULL_REQUEST_EVENTS.includes(name) || pullNumber !== undefined;
  const pullRequest = isPullRequest ? toPullRequest(payload, Number(pullNumber)) : null;
  const runSha = objectId(env['GITHUB_SHA']?.trim() ?? null);
  const eventSha = pullRequest?.headSha ?? runSha;
  return {
    name,
    repository: /^[\w.-]+\/[\w.-]+$/.exec(env['GITHUB_REPOSITORY']?.trim() ?? '')?.[0] ?? null,
    runId: /^\d+$/.exec(env['GITHUB_RUN_ID']?.trim() ?? '')?.[0] ?? '0',
    isRerun: /^(?:[2-9]|[1-9]\d+)$/.test(env['GITHUB_RUN_ATTEMPT']?.trim() ?? ''),
    workspace: env['GITHUB_WORKSPACE']?.trim() || process.cwd(),
    apiUrl: env['GITHUB_API_URL']?.trim() || 'https://api.github.com',
    ref,
    branch: ref?.startsWith('refs/heads/') ? ref : defaultBranch(payload),
    defaultBranch: defaultBranch(payload),
    runSha,
    isDeletion:
      name === 'push' && (at(payload, 'deleted') === true || NO_OBJECT.test(textAt(payload, 'after') ?? 'unknown')),
    isClosed: PULL_REQUEST_EVENTS.includes(name) && textAt(payload, 'action') === 'closed',
    baseBranch: baseBranchOf(payload),
    before: name === 'push' ? commitBefore(payload) : null,
    sha: eventSha,
    pullRequest,
    isPullRequest,
    isProposal: isPullRequest || name === 'merge_group',
    base: baseOf(name, isPullRequest, pullRequest, payload, runSha),
    commitMessage: messageOfCommit(payload, eventSha),
    isDependabot: env['GITHUB_ACTOR']?.trim() === 'dependabot[bot]',
    warnings,
  };
}

/**
 * The parsed payload, whose content is not trusted. An unexpected member counts as missing and affects nothing else.
 */
function readPayload(path: string): { readonly payload: unknown; readonly warnings: readonly string[] } {
  if (path === '') return { payload: null, warnings: [] };
  try {
    const payload: unknown = JSON.parse(readFileSync(path, 'utf8'));
    if (typeof payload === 'object' && payload !== null && !Array.isArray(payload)) return { payload, warnings: [] };
    return { payload: null, warnings: ['The payload of the event is not a JSON object and was ignored.'] };
  } catch (error) {
    return { payload: null, warnings: [`The payload of the event can't be read: ${messageOf(error)}.`] };
  }
}

/** @param fallback the number that the run's ref names; NaN where it names none */
function toPullRequest(payload: unknown, fallback: number): PullRequest | null {
  const pullRequest = at(payload, 'pull_request');
  const number = at(pullRequest, 'number') ?? fallback;
  if (typeof number !== 'number' || !Number.isSafeInteger(number) || number <= 0) return null;
  const head = textAt(pullRequest, 'head', 'repo', 'full_name');
  return {
    number,
    headSha: objectId(textAt(pullRequest, 'head', 'sha')),
    baseSha: objectId(textAt(pullRequest, 'base', 'sha')),
    isFork: head === null || head !== textAt(pullRequest, 'base', 'repo', 'full_name'),
  };
}

function defaultBranch(payload: unknown): string | null {
  const name = textAt(payload, 'repository', 'default_branch');
  return name === null || name === '' ? null : `refs/heads/${name}`;
}

function baseBranchOf(payload: unknown): string | null {
  const ref = textAt(payload, 'pull_request', 'base', 'ref') ?? textAt(payload, 'merge_group', 'base_ref');
  if (ref === null || ref === '') return null;
  return ref.startsWith('refs/') ? ref : `refs/heads/${ref}`;
}

/** GitHub writes zeros where the push made the branch. */
function commitBefore(payload: unknown): string | null {
  const before = objectId(textAt(payload, 'before'));
  return before === null || /^0+$/.test(before) ? null : before;
}

function objectId(text: string | null): string | null {
  return text !== null && OBJECT_ID.test(text) ? text : null;
}

function baseOf(
  name: string,
  isPullRequest: boolean,
  pullRequest: PullRequest | null,
  payload: unknown,
  runSha: string | null,
): ProposalBase | null {
  if (name === 'merge_group') return { mergeSha: null, sha: objectId(textAt(payload, 'merge_group', 'base_sha')) };
  if (!isPullRequest) return null;
  // On `pull_request_target` the run's commit is that of the base.
  return { mergeSha: name === 'pull_request_target' ? null : runSha, sha: pullRequest?.baseSha ?? null };
}

/** The payload's message, but only when it belongs to the commit that the run is about. */
function messageOfCommit(payload: unknown, eventSha: string | null): string | null {
  if (eventSha === null) return null;
  if (textAt(payload, 'head_commit', 'id') === eventSha) return textAt(payload, 'head_commit', 'message');
  if (textAt(payload, 'merge_group', 'head_sha') === eventSha) {
    return textAt(payload, 'merge_group', 'head_commit', 'message');
  }
  return null;
}

/** The deployed commit and its message, which AWS stores with a version of a package. */

import type { WorkflowEvent } from '../inputs/event.ts';
import { gitText } from '../workspace/git/git.ts';
import type { GitHubApi } from './api/github-api.ts';

export interface Commit {
  /** Object id of the commit; `UNKNOWN_SHA` when it is not known. */
  readonly sha: string;
  /** The whole message, hostile text; its first line is what AWS gets. */
  readonly message: string;
  readonly source: 'input' | 'event' | 'api' | 'git' | 'fallback';
  /** Why the commit is not known, as full sentences. */
  readonly warnings: readonly string[];
  /** Why the message is not its own, for a run that gives it to a version; `null` where it is, or was not looked for. */
  readonly unread: string | null;
}

/** Git's own id for "no object". */
export const UNKNOWN_SHA = '0'.repeat(40);

const FALLBACK_MESSAGE = 'Deploy dictionaries';

export interface CommitSources {
  /** The input `commit-message`: replaces the commit's own message. */
  readonly input: string | null;
  /** The commit whose content is published, which GITHUB_SHA need not name; `null` where it is not known. */
  readonly sha: string | null;
  readonly event: Pick<WorkflowEvent, 'sha' | 'commitMessage'>;
  /** Root of the checkout: not always the workspace. */
  readonly root: string;
  /** `null` without a token. */
  readonly api: Pick<GitHubApi, 'commitMessage'> | null;
}

/** Asks the input, the event, GitHub and the checkout, in this order, and never fails. */
export async function resolveCommit(sources: CommitSources): Promise<Commit> {
  const { input, event, root, api } = sources;
  const known = sources.sha ?? (await gitText(root, 'rev-parse', '--verify', 'HEAD'));
  const sha = known ?? UNKNOWN_SHA;
  const warnings =
    known === null
      ? ['The deployed commit is not known: GITHUB_SHA is not set, and the workspace is not a Git checkout.']
      : [];
  const commit = { sha, warnings, unread: null };
  if (input !== null) return { ...commit, message: input, source: 'input' };
  if (event.commitMessage && event.sha === known) return { ...commit, message: event.commitMessage, source: 'event' };
  const fallback = { ...commit, message: FALLBACK_MESSAGE, source: 'fallback' } as const;
  if (known === null) return fallback;
  const answer = await api?.commitMessage(known);
  if (answer?.kind === 'ok' && answer.value !== '') return { ...commit, message: answer.value, source: 'api' };
  const message = await gitText(root, 'log', '-1', '--no-show-signature', '--format=%B', known, '--');
  if (message) return { ...commit, message, source: 'git' };
  const says = (status: number | null) => (status === null ? 'GitHub could not be asked' : 'GitHub says');
  const why = answer === undefined || answer.kind === 'ok' ? '' : ` ${says(answer.status)}: ${answer.message}.`;
  const unread =
    `The message of commit ${known.slice(0, 7)} can't be read, so the versions of packages that this run asked for say ` +
    `${JSON.stringify(FALLBACK_MESSAGE)}.${why} Give the job "permissions: contents: read", or set the input commit-message.`;
  return { ...fallback, unread };
}

/** The deployed commit and its message, which AWS stores with a version of a package. */

import type { WorkflowEvent } from '../inputs/event.ts';
import { gitText } from '../workspace/git/git.ts';
import type { GitHubApi } from './github-api.ts';

export interface Commit {
  /** Object id of the commit; `UNKNOWN_SHA` when it is not known. */
  readonly sha: string;
  /** The whole message, hostile text; its first line is what AWS gets. */
  readonly message: string;
  readonly source: 'input' | 'event' | 'api' | 'git' | 'fallback';
  /** What could not be read, as full sentences. */
  readonly warnings: readonly string[];
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
  if (input !== null) return { sha, message: input, source: 'input', warnings };
  if (event.commitMessage && event.sha === known)
    return { sha, message: event.commitMessage, source: 'event', warnings };
  if (known !== null) {
    const answer = await api?.commitMessage(known);
    if (answer?.kind === 'ok' && answer.value !== '') return { sha, message: answer.value, source: 'api', warnings };
    const message = await gitText(root, 'log', '-1', '--no-show-signature', '--format=%B', known, '--');
    if (message) return { sha, message, source: 'git', warnings };
    const why = answer === undefined || answer.kind === 'ok' ? '' : ` GitHub says: ${answer.message}.`;
    warnings.push(
      `The message of commit ${known.slice(0, 7)} can't be read, so the versions of packages say ${JSON.stringify(FALLBACK_MESSAGE)}.${why} ` +
        'Give the job "permissions: contents: read", or set the input commit-message.',
    );
  }
  return { sha, message: FALLBACK_MESSAGE, source: 'fallback', warnings };
}

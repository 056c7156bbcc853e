/** GitHub's answers: what they hold, and why there is none. Nothing that answers is trusted to be GitHub's API. */

import { at, textAt } from '../../json.ts';
import { messageOf } from '../../printable.ts';

/**
 * `forbidden`: 401 or 403, a permission of the token is missing. `refused`: 403 for another reason, for example a locked
 * conversation. `unavailable`: no answer, one of another server, a limit, or an error of GitHub.
 */
export type GitHubFailure = {
  readonly kind: 'forbidden' | 'refused' | 'not-found' | 'unavailable';
  /** HTTP status; `null` when GitHub gave no answer. */
  readonly status: number | null;
  /** GitHub's words for people, or why there are none, as the rest of a sentence. */
  readonly message: string;
};
export type GitHubResult<T> = { readonly kind: 'ok'; readonly value: T } | GitHubFailure;

export interface IssueComment {
  readonly id: number;
  readonly body: string;
  /** `null` when the account is gone. */
  readonly author: Account | null;
}

export interface Account {
  readonly login: string;
  /** GitHub's word: `User`, `Bot`, `Organization`, … */
  readonly type: string;
}

/** Something else than GitHub's API answered: a page for a login, for example, or nothing at all. */
class ForeignAnswer extends Error {}

function isPage(headers: unknown): boolean {
  return /^text\/html\b/i.test(textAt(headers, 'content-type') ?? '');
}

/** @throws ForeignAnswer where an answer does not have what GitHub's API always has */
export function needed<T>(value: T | null): T {
  if (value === null) throw new ForeignAnswer();
  return value;
}

export function listOf(data: unknown): readonly unknown[] {
  return needed(Array.isArray(data) ? data : null);
}

/** What `checkAnswers` needs of Octokit's hooks. */
interface Hooks {
  after(name: 'request', check: (response: { readonly headers: unknown }) => void): void;
  error(name: 'request', check: (error: unknown) => never): void;
}

/** Has every request fail with a `ForeignAnswer` that a page answers. */
export function checkAnswers(hook: Hooks): void {
  hook.after('request', ({ headers }) => {
    if (isPage(headers)) throw new ForeignAnswer();
  });
  hook.error('request', (error) => {
    // What GitHub's API itself refuses or does not know, it says in JSON.
    throw isPage(at(error, 'response', 'headers')) && [401, 403, 404].includes(statusOf(error) ?? 0)
      ? new ForeignAnswer()
      : error;
  });
}

export function toComment(comment: unknown): IssueComment {
  const id = at(comment, 'id');
  const user = at(comment, 'user') ?? null;
  return {
    id: needed(typeof id === 'number' ? id : null),
    body: textAt(comment, 'body') ?? '',
    author: user === null ? null : { login: needed(textAt(user, 'login')), type: textAt(user, 'type') ?? '' },
  };
}

/** GitHub's words for limits, which it answers with 403 or 429. */
const LIMIT = /rate limit|abuse detection/i;
/** Its words for what no permission of the token would change. */
const OTHER_REASON = /\b(?:locked|blocked|archived|suspended|SAML|IP allow list)\b/i;

/** What an error of a call means. @param url that of the API */
export function toFailure(error: unknown, url: URL): GitHubFailure {
  if (error instanceof ForeignAnswer)
    return unanswered(`what answers at GITHUB_API_URL (${url.host}) is not GitHub's API`);
  const status = statusOf(error);
  const message = messageOf(status === null ? rootOf(error) : error);
  if (status === null) {
    const place = message.includes(url.hostname) ? '' : ` (at ${url.host})`;
    return unanswered(`${message}${place}`);
  }
  const failure = (kind: GitHubFailure['kind']): GitHubFailure => ({ kind, status, message });
  if (status === 404) return failure('not-found');
  if (status === 401) return failure('forbidden');
  if (status !== 403 || LIMIT.test(message) || isLimited(error)) return failure('unavailable');
  return failure(OTHER_REASON.test(message) ? 'refused' : 'forbidden');
}

/** The first cause that says something: of a proxy's refusal the outer errors say that the request was cancelled. */
function rootOf(error: unknown): unknown {
  const cause = error instanceof Error ? rootOf(error.cause) : null;
  return cause instanceof Error && cause.message !== '' ? cause : error;
}

export function unanswered(message: string): GitHubFailure {
  return { kind: 'unavailable', status: null, message };
}

/** Whether the headers of an answer say that the token has made too many requests. */
function isLimited(error: unknown): boolean {
  const headers = at(error, 'response', 'headers');
  return at(headers, 'retry-after') !== undefined || String(at(headers, 'x-ratelimit-remaining')) === '0';
}

/** Octokit gives errors of the connection a status too, but no response. */
function statusOf(error: unknown): number | null {
  if (!(error instanceof Error && 'status' in error && 'response' in error)) return null;
  return error.response !== undefined && typeof error.status === 'number' ? error.status : null;
}

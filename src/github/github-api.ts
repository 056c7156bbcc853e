/** The few calls of GitHub's REST API that the action makes. None of them may fail a run: errors are values here. */

import { at } from '../json.ts';
import { messageOf } from '../printable.ts';
import { question } from '../workspace/git/question.ts';

/**
 * `forbidden`: 401 or 403, a permission of the token is missing. `refused`: 403 for another reason, for example a locked
 * conversation. `unavailable`: no answer, a limit, or an error of GitHub.
 */
export type GitHubFailure = {
  readonly kind: 'forbidden' | 'refused' | 'not-found' | 'unavailable';
  /** HTTP status; `null` when there was no answer. */
  readonly status: number | null;
  /** GitHub's words, for people. */
  readonly message: string;
};
export type GitHubResult<T> = { readonly kind: 'ok'; readonly value: T } | GitHubFailure;

/** Order of `head` relative to `base`. */
export type CommitOrder = 'ahead' | 'behind' | 'identical' | 'diverged';

/** `absent`: GitHub knows the commit, and it has no such file. `unknown`: anything else. */
export type FileAt = { readonly kind: 'content'; readonly bytes: Uint8Array } | { readonly kind: 'absent' | 'unknown' };

export interface FileOfCommit {
  readonly path: string;
  readonly isLink: boolean;
}

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

export interface GitHubApi {
  /** Needs `contents: read`. */
  commitMessage(sha: string): Promise<GitHubResult<string>>;
  /**
   * Needs `contents: read`. `null`: not known, because GitHub does not know a commit, the token may not read it, or
   * GitHub did not answer.
   */
  compareCommits(base: string, head: string): Promise<CommitOrder | null>;
  /**
   * Whether a file is there at a ref (`refs/heads/main`). Needs `contents: read`. `null`: not known, because the token
   * may not read the ref, or GitHub did not answer.
   */
  hasFile(path: string, ref: string): Promise<boolean | null>;
  /** Whether the history of a commit has had a file. Needs `contents: read`. `null`: not known. */
  hadFile(path: string, sha: string): Promise<boolean | null>;
  /** Content of a file at a commit, of at most 100 MB. Needs `contents: read`. */
  fileAt(path: string, sha: string): Promise<FileAt>;
  /** All files of a commit. Needs `contents: read`. `null`: not known, or more than GitHub lists. */
  filesAt(sha: string): Promise<readonly FileOfCommit[] | null>;
  /**
   * Login of the account that the token belongs to; `null` for the token of a workflow or an app, which acts as a bot that
   * has no such account. A failure: GitHub gave no usable answer.
   */
  viewer(): Promise<GitHubResult<string | null>>;
  /** Oldest first, at most `MAX_COMMENTS`. Needs `pull-requests: read`. */
  listComments(issue: number): Promise<GitHubResult<readonly IssueComment[]>>;
  /** Needs `pull-requests: write`, as the next. */
  createComment(issue: number, body: string): Promise<GitHubResult<IssueComment>>;
  updateComment(id: number, body: string): Promise<GitHubResult<IssueComment>>;
}

export interface GitHubApiOptions {
  readonly token: string;
  /** `owner/name` */
  readonly repository: string;
  /** GITHUB_API_URL */
  readonly apiUrl: string;
  /** Longest wait for one answer. */
  readonly timeoutMs?: number;
  /** Ends calls under way when the job is cancelled. */
  readonly signal?: AbortSignal;
}

/** How tokens of installations begin: those of workflows (GITHUB_TOKEN) and of apps. */
const INSTALLATION_TOKEN = 'ghs_';
/** More comments than this on one pull request are not read. */
export const MAX_COMMENTS = 3_000;
const PAGE = 100;
/** Git's mode of a symbolic link. */
const LINK = '120000';
const TIMEOUT_MS = 15_000;
const ORDERS: readonly CommitOrder[] = ['ahead', 'behind', 'identical', 'diverged'];

/** Makes the port. Octokit is loaded with the first call; nothing is retried. */
export function createGitHubApi(options: GitHubApiOptions): GitHubApi {
  const [owner = '', repo = ''] = options.repository.split('/');
  let client: ReturnType<typeof load> | null = null;
  const call = async <T>(
    work: (octokit: Octokit, request: { signal: AbortSignal }) => Promise<T>,
  ): Promise<GitHubResult<T>> => {
    const asked = question();
    const timeOut = AbortSignal.timeout(options.timeoutMs ?? TIMEOUT_MS);
    try {
      if (asked?.silent.has('GitHub')) throw new Error('GitHub gave no answer in time before');
      client ??= load(options);
      const signals = [timeOut, options.signal, asked?.end].filter((signal) => signal !== undefined);
      return { kind: 'ok', value: await work(await client, { signal: AbortSignal.any(signals) }) };
    } catch (error) {
      if (timeOut.aborted) asked?.silent.add('GitHub');
      return toFailure(error);
    }
  };
  /** Whether GitHub shows a commit: what it does not know, or the token may not see, is not found either. */
  const isKnown = async (ref: string): Promise<boolean> =>
    (await call(({ rest }, request) => rest.repos.getCommit({ owner, repo, ref, request }))).kind === 'ok';

  return {
    commitMessage: (ref) =>
      call(
        async ({ rest }, request) => (await rest.repos.getCommit({ owner, repo, ref, request })).data.commit.message,
      ),

    async compareCommits(base, head) {
      const basehead = `${base}...${head}`;
      // The second page has the order of the commits without the changed files, which can be megabytes.
      const page = { per_page: 1, page: 2 };
      const result = await call(async ({ rest }, request) => {
        const { data } = await rest.repos.compareCommitsWithBasehead({ owner, repo, basehead, ...page, request });
        return ORDERS.find((order) => order === data.status) ?? null;
      });
      return result.kind === 'ok' ? result.value : null;
    },

    async hasFile(path, gitRef) {
      const ref = gitRef.replace(/^refs\/(?:heads|tags)\//, '');
      // What lies between may know no HEAD, and that would not tell a file from a folder.
      const file = await call(async ({ request: send }, request) => {
        const headers = { accept: 'application/vnd.github.object+json' };
        const { data } = await send(CONTENTS, { owner, repo, path, ref, headers, request });
        return !Array.isArray(data) && !['dir', 'submodule'].includes(String(at(data, 'type')));
      });
      if (file.kind === 'ok') return file.value;
      if (file.kind !== 'not-found') return null;
      return (await isKnown(ref)) ? false : null;
    },

    async hadFile(path, sha) {
      const commits = await call(
        async ({ rest }, request) =>
          (await rest.repos.listCommits({ owner, repo, sha, path, per_page: 1, request })).data.length > 0,
      );
      return commits.kind === 'ok' ? commits.value : null;
    },

    async fileAt(path, sha) {
      const headers = { accept: 'application/vnd.github.raw+json' };
      const file = await call(async ({ request: send }, request) => {
        // Octokit would decode what GitHub calls UTF-8, and it calls binary files so too.
        const raw = { ...request, parseSuccessResponseBody: false };
        const answer = await send(CONTENTS, { owner, repo, path, ref: sha, headers, request: raw });
        return bytesOf(answer.data, answer.headers['content-type']);
      });
      if (file.kind === 'ok') {
        return file.value === null ? { kind: 'unknown' } : { kind: 'content', bytes: file.value };
      }
      return { kind: file.kind === 'not-found' && (await isKnown(sha)) ? 'absent' : 'unknown' };
    },

    async filesAt(ref) {
      const files = await call(async ({ rest }, request) => {
        // A commit may be named by its first digits, a tree may not.
        const { tree } = (await rest.repos.getCommit({ owner, repo, ref, request })).data.commit;
        const { data } = await rest.git.getTree({ owner, repo, tree_sha: tree.sha, recursive: 'true', request });
        const rows = data.tree.filter(({ type }) => type === 'blob');
        return data.truncated ? null : rows.map(({ path, mode }) => ({ path, isLink: mode === LINK }));
      });
      return files.kind === 'ok' ? files.value : null;
    },

    async viewer() {
      if (options.token.startsWith(INSTALLATION_TOKEN)) return { kind: 'ok', value: null };
      const result = await call(async ({ rest }, request) => {
        const { type, login } = (await rest.users.getAuthenticated({ request })).data;
        return type === 'User' ? login : null;
      });
      return result.kind === 'forbidden' || result.kind === 'not-found' ? { kind: 'ok', value: null } : result;
    },

    listComments: (issue_number) =>
      call(async ({ rest }, request) => {
        const comments: IssueComment[] = [];
        for (let page = 1; comments.length < MAX_COMMENTS; page += 1) {
          const listed = await rest.issues.listComments({ owner, repo, issue_number, per_page: PAGE, page, request });
          comments.push(...listed.data.map(toComment));
          if (listed.data.length < PAGE) break;
        }
        return comments;
      }),

    createComment: (issue_number, body) =>
      call(async ({ rest }, request) =>
        toComment((await rest.issues.createComment({ owner, repo, issue_number, body, request })).data),
      ),

    updateComment: (comment_id, body) =>
      call(async ({ rest }, request) =>
        toComment((await rest.issues.updateComment({ owner, repo, comment_id, body, request })).data),
      ),
  };
}

const CONTENTS = 'GET /repos/{owner}/{repo}/contents/{path}';

/** The bytes of a file as GitHub sent them; `null` for JSON, which it sends in place of a folder. */
async function bytesOf(body: unknown, type = ''): Promise<Uint8Array | null> {
  if (!(body instanceof ReadableStream) || /^application\/json\b/i.test(type)) return null;
  return new Uint8Array(await new Response(body).arrayBuffer());
}

type Octokit = ReturnType<typeof import('@actions/github')['getOctokit']>;

async function load({ token, apiUrl }: GitHubApiOptions): Promise<Octokit> {
  const { getOctokit } = await import('@actions/github');
  return getOctokit(token, { baseUrl: apiUrl, userAgent: 'deploy-opensearch-dictionaries', log: SILENT });
}

/** Octokit logs deprecations and failed requests to the console, where they would be noise between our own lines. */
const SILENT = { debug() {}, info() {}, warn() {}, error() {} };

function toComment(comment: { id: number; body?: string | undefined; user: Account | null }): IssueComment {
  const { id, body, user } = comment;
  return { id, body: body ?? '', author: user === null ? null : { login: user.login, type: user.type } };
}

/** GitHub's words for limits, which it answers with 403 or 429. */
const LIMIT = /rate limit|abuse detection/i;
/** Its words for what no permission of the token would change. */
const OTHER_REASON = /\b(?:locked|blocked|archived|suspended|SAML|IP allow list)\b/i;

function toFailure(error: unknown): GitHubFailure {
  const message = messageOf(error);
  const status = statusOf(error);
  const failure = (kind: GitHubFailure['kind']): GitHubFailure => ({ kind, status, message });
  if (status === 404) return failure('not-found');
  if (status === 401) return failure('forbidden');
  if (status !== 403 || LIMIT.test(message) || isLimited(error)) return failure('unavailable');
  return failure(OTHER_REASON.test(message) ? 'refused' : 'forbidden');
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

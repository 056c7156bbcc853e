/** The few calls of GitHub's REST API that the action makes. None of them may fail a run: errors are values here. */

import { at, textAt } from '../../json.ts';
import { question } from '../../workspace/git/question.ts';
import {
  checkAnswers,
  type GitHubResult,
  type IssueComment,
  listOf,
  needed,
  toComment,
  toFailure,
  unanswered,
} from './answers.ts';
import { behindLink } from './linked-folder.ts';

/** Order of `head` relative to `base`. */
export type CommitOrder = 'ahead' | 'behind' | 'identical' | 'diverged';

/** `absent`: GitHub knows the commit, and it has no such file. `unknown`: anything else. */
export type FileAt = { readonly kind: 'content'; readonly bytes: Uint8Array } | { readonly kind: 'absent' | 'unknown' };

export interface FileOfCommit {
  readonly path: string;
  readonly isLink: boolean;
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
  /** The newest commit of a branch (`refs/heads/main`). Needs `contents: read`. `null`: not known. */
  tipOf(branch: string): Promise<string | null>;
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

/** More links than this on one path are a circle. */
const MOST_LINKS = 5;
/** How tokens of installations begin: those of workflows (GITHUB_TOKEN) and of apps. */
const INSTALLATION_TOKEN = 'ghs_';
/** More comments than this on one pull request are not read. */
export const MAX_COMMENTS = 3_000;
const PAGE = 100;
/** Git's mode of a symbolic link. */
const LINK = '120000';
const URL_RULE = 'GITHUB_API_URL must be an http or https URL without a user, for example "https://api.github.com"';
const TIMEOUT_MS = 15_000;
const ORDERS: readonly CommitOrder[] = ['ahead', 'behind', 'identical', 'diverged'];

/** Makes the port. Octokit is loaded with the first call; nothing is retried. */
export function createGitHubApi(options: GitHubApiOptions): GitHubApi {
  const [owner = '', repo = ''] = options.repository.split('/');
  const url = urlOf(options.apiUrl);
  let client: ReturnType<typeof load> | null = null;
  const call = async <T>(
    work: (octokit: Octokit, request: { signal: AbortSignal }) => Promise<T>,
  ): Promise<GitHubResult<T>> => {
    if (url === null) return unanswered(URL_RULE);
    const asked = question();
    const timeOut = AbortSignal.timeout(options.timeoutMs ?? TIMEOUT_MS);
    try {
      if (asked?.silent.has('GitHub')) throw new Error('GitHub gave no answer in time before');
      client ??= load(options);
      const signals = [timeOut, options.signal, asked?.end].filter((signal) => signal !== undefined);
      return { kind: 'ok', value: await work(await client, { signal: AbortSignal.any(signals) }) };
    } catch (error) {
      if (timeOut.aborted) asked?.silent.add('GitHub');
      return toFailure(error, url);
    }
  };
  /** Whether GitHub shows a commit: what it does not know, or the token may not see, is not found either. */
  const isKnown = async (ref: string): Promise<boolean> =>
    (
      await call(async ({ rest }, request) =>
        needed(textAt((await rest.repos.getCommit({ owner, repo, ref, request })).data, 'sha')),
      )
    ).kind === 'ok';

  /** What a path is at a ref. What lies between may know no HEAD, and that would not tell a file from a folder. */
  const entryAt = (path: string, ref: string): Promise<GitHubResult<object>> =>
    call(async ({ request: send }, request) => {
      const headers = { accept: 'application/vnd.github.object+json' };
      const { data } = await send(CONTENTS, { owner, repo, path, ref, headers, request });
      return needed(typeof data === 'object' ? data : null);
    });
  /** Asks about a path and, where GitHub does not find it behind a linked folder, about the one that the link means. */
  const followed = async <T>(
    path: string,
    ref: string,
    ask: (path: string) => Promise<GitHubResult<T>>,
  ): Promise<{ readonly kind: 'ok'; readonly value: T } | { readonly kind: 'absent' | 'unknown' }> => {
    let next: string | null = path;
    for (let links = 0; next !== null && links <= MOST_LINKS; links += 1) {
      const answer = await ask(next);
      if (answer.kind === 'ok') return answer;
      if (answer.kind !== 'not-found' || (links === 0 && !(await isKnown(ref)))) break;
      const linked = await behindLink(next, (folder) => entryAt(folder, ref));
      if (linked.kind === 'no-link') return { kind: 'absent' };
      next = linked.kind === 'path' ? linked.path : null;
    }
    return { kind: 'unknown' };
  };

  return {
    commitMessage: (ref) =>
      call(async ({ rest }, request) =>
        needed(textAt((await rest.repos.getCommit({ owner, repo, ref, request })).data, 'commit', 'message')),
      ),

    async compareCommits(base, head) {
      const basehead = `${base}...${head}`;
      // The second page has the order of the commits without the changed files, which can be megabytes.
      const page = { per_page: 1, page: 2 };
      const result = await call(async ({ rest }, request) => {
        const { data } = await rest.repos.compareCommitsWithBasehead({ owner, repo, basehead, ...page, request });
        return ORDERS.find((order) => order === textAt(data, 'status')) ?? null;
      });
      return result.kind === 'ok' ? result.value : null;
    },

    async hasFile(path, gitRef) {
      const ref = gitRef.replace(/^refs\/(?:heads|tags)\//, '');
      const found = await followed(path, ref, async (one) => {
        const entry = await entryAt(one, ref);
        return entry.kind === 'ok' ? { kind: 'ok', value: isFile(entry.value) } : entry;
      });
      if (found.kind === 'ok') return found.value;
      return found.kind === 'absent' ? false : null;
    },

    async hadFile(path, sha) {
      const commits = await call(
        async ({ rest }, request) =>
          listOf((await rest.repos.listCommits({ owner, repo, sha, path, per_page: 1, request })).data).length > 0,
      );
      return commits.kind === 'ok' ? commits.value : null;
    },

    async fileAt(path, sha) {
      const headers = { accept: 'application/vnd.github.raw+json' };
      const found = await followed(path, sha, (one) =>
        call(async ({ request: send }, request) => {
          // Octokit would decode what GitHub calls UTF-8, and it calls binary files so too.
          const raw = { ...request, parseSuccessResponseBody: false };
          const answer = await send(CONTENTS, { owner, repo, path: one, ref: sha, headers, request: raw });
          return bytesOf(answer.data, answer.headers['content-type']);
        }),
      );
      if (found.kind !== 'ok') return found;
      return found.value === null ? { kind: 'unknown' } : { kind: 'content', bytes: found.value };
    },

    async tipOf(branch) {
      // Without "heads/" a tag of that name would go before it.
      const ref = branch.replace(/^refs\//, '');
      const tip = await call(async ({ rest }, request) =>
        needed(textAt((await rest.repos.getCommit({ owner, repo, ref, request })).data, 'sha')),
      );
      return tip.kind === 'ok' ? tip.value : null;
    },

    async filesAt(ref) {
      const files = await call(async ({ rest }, request) => {
        // A commit may be named by its first digits, a tree may not.
        const commit = await rest.repos.getCommit({ owner, repo, ref, request });
        const tree_sha = needed(textAt(commit.data, 'commit', 'tree', 'sha'));
        const { data } = await rest.git.getTree({ owner, repo, tree_sha, recursive: 'true', request });
        const rows = listOf(at(data, 'tree')).filter((row) => textAt(row, 'type') === 'blob');
        const files = rows.map((row) => ({ path: needed(textAt(row, 'path')), isLink: textAt(row, 'mode') === LINK }));
        return at(data, 'truncated') === true ? null : files;
      });
      return files.kind === 'ok' ? files.value : null;
    },

    async viewer() {
      if (options.token.startsWith(INSTALLATION_TOKEN)) return { kind: 'ok', value: null };
      const result = await call(async ({ rest }, request) => {
        const { data } = await rest.users.getAuthenticated({ request });
        const login = needed(textAt(data, 'login'));
        return textAt(data, 'type') === 'User' ? login : null;
      });
      return result.kind === 'forbidden' || result.kind === 'not-found' ? { kind: 'ok', value: null } : result;
    },

    listComments: (issue_number) =>
      call(async ({ rest }, request) => {
        const comments: IssueComment[] = [];
        for (let page = 1; comments.length < MAX_COMMENTS; page += 1) {
          const asked = { owner, repo, issue_number, per_page: PAGE, page, request };
          const listed = listOf((await rest.issues.listComments(asked)).data);
          comments.push(...listed.map(toComment));
          if (listed.length < PAGE) break;
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

/** `null` for what is no URL of an API. */
function urlOf(text: string): URL | null {
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return null;
  const url = new URL(text);
  return url.username === '' && url.password === '' ? url : null;
}

/** Whether an entry of the contents API is a file, or a link to one. */
function isFile(entry: object): boolean {
  return !Array.isArray(entry) && !['dir', 'submodule'].includes(String(at(entry, 'type')));
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
  const octokit = getOctokit(token, {
    baseUrl: apiUrl.replace(/\/+$/, ''),
    userAgent: 'deploy-opensearch-dictionaries',
    log: SILENT,
  });
  checkAnswers(octokit.hook);
  return octokit;
}

/** Octokit logs deprecations and failed requests to the console, where they would be noise between our own lines. */
const SILENT = { debug() {}, info() {}, warn() {}, error() {} };

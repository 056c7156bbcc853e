import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';

/** A loopback stand-in for the part of GitHub's REST API that the action calls: commits, comparisons, comments. */

export interface GitHubComment {
  readonly id: number;
  body: string;
  readonly user: { readonly login: string; readonly type: 'User' | 'Bot' } | null;
}

export interface GitHubRequest {
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: unknown;
  readonly authorization: string;
}

export type CompareStatus = 'ahead' | 'behind' | 'identical' | 'diverged';

export interface GitHubState {
  /** Commit id → message. Others are unknown (422, as GitHub says it). */
  readonly commits: Map<string, string>;
  /** `base...head`, each cut to 7 digits → where head stands. Others are unknown (404). */
  readonly comparisons: Map<string, CompareStatus>;
  /** What is at the tip of a branch, by its name: paths. Other branches are unknown. */
  readonly tips: Map<string, ReadonlySet<string>>;
  /** Paths that the history of a commit has had, by its id. Other commits are unknown. */
  readonly histories: Map<string, ReadonlySet<string>>;
  /** Linked folders, by `<ref>:<path>` → the target of the link. What is behind one is not found, as GitHub has it. */
  readonly links: Map<string, string>;
  /** Contents of files at commits, by `<id>:<path>`. */
  readonly files: Map<string, string | Uint8Array>;
  /** Comments of each issue or pull request, by its number. */
  readonly comments: Map<number, GitHubComment[]>;
  /** The login under which the token writes. */
  login: string;
  /** Decides what is answered in place of the real answer; `null` leaves it. */
  refuse: (request: GitHubRequest) => { readonly status: number; readonly message: string } | null;
}

export interface RunningGitHub extends AsyncDisposable {
  readonly url: string;
  readonly state: GitHubState;
  readonly requests: readonly GitHubRequest[];
}

interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** The body is a text, sent as it is. */
  readonly text?: boolean;
}

/** Starts the server. `token` is the only one that it takes. */
export async function startGitHub(token: string): Promise<RunningGitHub> {
  const state: GitHubState = {
    commits: new Map(),
    comparisons: new Map(),
    tips: new Map(),
    histories: new Map(),
    links: new Map(),
    files: new Map(),
    comments: new Map(),
    login: 'github-actions[bot]',
    refuse: () => null,
  };
  const requests: GitHubRequest[] = [];
  const server = createServer((request, response) => {
    void readRequest(request).then((read) => {
      requests.push(read);
      send(response, answer(read, state, token));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new TypeError('The server has no port.');
  return {
    url: `http://127.0.0.1:${address.port}`,
    state,
    requests,
    async [Symbol.asyncDispose]() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
    },
  };
}

async function readRequest(request: IncomingMessage): Promise<GitHubRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  const url = new URL(request.url ?? '/', 'http://localhost');
  const text = Buffer.concat(chunks).toString('utf8');
  return {
    method: request.method ?? 'GET',
    path: decodeURIComponent(url.pathname),
    query: url.searchParams,
    body: text === '' ? null : JSON.parse(text),
    authorization: request.headers.authorization ?? '',
  };
}

function answer(request: GitHubRequest, state: GitHubState, token: string): Answer {
  if (!request.authorization.endsWith(` ${token}`)) return failure(401, 'Bad credentials');
  const refused = state.refuse(request);
  if (refused !== null) return failure(refused.status, refused.message);
  if (request.path === '/user') return viewer(state);
  const [, route = ''] = /^\/repos\/[^/]+\/[^/]+(\/.*)$/.exec(request.path) ?? [];
  if (route === '/commits') return listCommits(request, state);
  const tree = /^\/git\/trees\/tree-of-(.+)$/.exec(route)?.[1];
  if (tree !== undefined) return getTree(tree, state);
  const commit = /^\/commits\/(?:heads\/)?(.+)$/.exec(route)?.[1];
  if (commit !== undefined) return getCommit(commit, state);
  const file = /^\/contents\/(.+)$/.exec(route)?.[1];
  if (file !== undefined) {
    const target = state.links.get(`${request.query.get('ref')}:${file}`);
    if (target !== undefined) return { status: 200, body: { type: 'symlink', target } };
    const raw = state.files.get(`${request.query.get('ref')}:${file}`);
    if (raw !== undefined && request.method === 'GET') return { status: 200, body: raw, text: true };
    const there = [...(state.tips.get(request.query.get('ref') ?? '') ?? [])];
    if (there.includes(file)) return { status: 200, body: { type: 'file' } };
    const isFolder = there.some((path) => path.startsWith(`${file}/`));
    return isFolder ? { status: 200, body: { type: 'dir', entries: [] } } : failure(404, 'Not Found');
  }
  const [, base, head] = /^\/compare\/(\w+)\.\.\.(\w+)$/.exec(route) ?? [];
  if (base !== undefined && head !== undefined) return compare(base, head, state);
  const issue = /^\/issues\/(\d+)\/comments$/.exec(route)?.[1];
  if (issue !== undefined) return issueComments(Number(issue), request, state);
  const comment = /^\/issues\/comments\/(\d+)$/.exec(route)?.[1];
  if (comment !== undefined && request.method === 'PATCH') return updateComment(Number(comment), request, state);
  return failure(404, 'Not Found');
}

function viewer({ login }: GitHubState): Answer {
  if (login.endsWith('[bot]')) return failure(403, 'Resource not accessible by integration');
  return { status: 200, body: { login, type: 'User' } };
}

function getCommit(sha: string, state: GitHubState): Answer {
  const message = state.tips.has(sha) ? 'The tip of a branch' : state.commits.get(sha);
  if (message === undefined) return failure(422, `No commit found for SHA: ${sha}`);
  return { status: 200, body: { sha, commit: { message, tree: { sha: `tree-of-${sha}` } } } };
}

function getTree(sha: string, { files, tips }: GitHubState): Answer {
  const paths = [...files.keys()].filter((key) => key.startsWith(`${sha}:`)).map((key) => key.slice(sha.length + 1));
  const tree = [...new Set([...paths, ...(tips.get(sha) ?? [])])].map((path) => ({
    path,
    type: 'blob',
    mode: '100644',
  }));
  return { status: 200, body: { sha, tree, truncated: false } };
}

function listCommits({ query }: GitHubRequest, { histories }: GitHubState): Answer {
  const paths = histories.get(query.get('sha') ?? '');
  if (paths === undefined) return failure(404, 'Not Found');
  return { status: 200, body: paths.has(query.get('path') ?? '') ? [{ sha: query.get('sha') }] : [] };
}

function compare(base: string, head: string, state: GitHubState): Answer {
  const status = state.comparisons.get(`${base.slice(0, 7)}...${head.slice(0, 7)}`);
  return status === undefined ? failure(404, 'Not Found') : { status: 200, body: { status, commits: [], files: [] } };
}

function issueComments(issue: number, request: GitHubRequest, state: GitHubState): Answer {
  const comments = state.comments.get(issue) ?? [];
  if (request.method === 'POST') {
    const user = { login: state.login, type: state.login.endsWith('[bot]') ? 'Bot' : 'User' } as const;
    const id = 1 + [...state.comments.values()].reduce((sum, list) => sum + list.length, 0);
    const comment = { id, body: bodyOf(request), user };
    state.comments.set(issue, [...comments, comment]);
    return { status: 201, body: comment };
  }
  const size = Number(request.query.get('per_page') ?? 30);
  const page = Number(request.query.get('page') ?? 1);
  return { status: 200, body: comments.slice((page - 1) * size, page * size) };
}

function updateComment(id: number, request: GitHubRequest, state: GitHubState): Answer {
  const comment = [...state.comments.values()].flat().find((candidate) => candidate.id === id);
  if (comment === undefined) return failure(404, 'Not Found');
  comment.body = bodyOf(request);
  return { status: 200, body: comment };
}

function bodyOf({ body }: GitHubRequest): string {
  return typeof body === 'object' && body !== null && 'body' in body ? String(body.body) : '';
}

function failure(status: number, message: string): Answer {
  return { status, body: { message, documentation_url: 'https://docs.github.com/rest' } };
}

function send(response: ServerResponse, { status, body, headers, text = false }: Answer): void {
  if (text) {
    response.writeHead(status, { 'content-type': 'application/vnd.github.raw+json; charset=utf-8', ...headers });
    response.end(body instanceof Uint8Array ? body : String(body));
    return;
  }
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
  response.end(JSON.stringify(body));
}

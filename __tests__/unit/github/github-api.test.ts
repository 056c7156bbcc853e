import { describe, expect, test } from 'vitest';
import { createGitHubApi, type GitHubApi, MAX_COMMENTS } from '../../../src/github/api/github-api.ts';
import { at, textAt } from '../../../src/json.ts';
import { type GitHubAnswer, type GitHubRequest, type GitHubServer, startGitHub } from '../support/github-server.ts';

const TOKEN = 'ghs_0123456789abcdef';
const SHA = 'a'.repeat(40);

async function connect(
  answer: (request: GitHubRequest) => GitHubAnswer,
  timeoutMs = 10_000,
): Promise<GitHubServer & { api: GitHubApi }> {
  const server = await startGitHub(answer);
  return {
    ...server,
    api: createGitHubApi({ token: TOKEN, repository: 'acme/search', apiUrl: server.apiUrl, timeoutMs }),
  };
}

function comment(id: number) {
  return { id, body: `comment ${id}`, user: { login: 'github-actions[bot]', type: 'Bot' } };
}

test('a commit message is read with the token', async () => {
  const { api, requests } = await connect(() => ({ json: { sha: SHA, commit: { message: 'Add gelato\n\nMore' } } }));
  expect(await api.commitMessage(SHA)).toEqual({ kind: 'ok', value: 'Add gelato\n\nMore' });
  expect(requests).toEqual([
    { method: 'GET', url: `/repos/acme/search/commits/${SHA}`, authorization: `token ${TOKEN}`, body: null },
  ]);
});

describe('comparing commits', () => {
  test.each(['ahead', 'behind', 'identical', 'diverged'])('gives %s', async (status) => {
    const { api, requests } = await connect(() => ({ json: { status } }));
    expect(await api.compareCommits('1234567', SHA)).toBe(status);
    expect(requests[0]?.url).toBe(`/repos/acme/search/compare/1234567...${SHA}?per_page=1&page=2`);
  });

  test.each<GitHubAnswer>([
    { status: 404, json: { message: 'Not Found' } },
    { status: 403, json: { message: 'Resource not accessible by integration' } },
    { status: 500, text: '<html>' },
    { json: { status: 'sideways' } },
    { json: [] },
    'drop',
  ])('gives null for %j', async (answer) => {
    const { api } = await connect(() => answer);
    expect(await api.compareCommits('1234567', SHA)).toBeNull();
  });
});

describe('a file at a commit', () => {
  const commitKnown = { json: { sha: SHA, commit: { message: 'x' } } };
  const missing = { status: 404, json: { message: 'Not Found' } };
  test.each<[GitHubAnswer, GitHubAnswer, string]>([
    [{ text: 'a, b\n', headers: { 'content-type': 'application/vnd.github.raw+json' } }, 'drop', 'content'],
    [missing, commitKnown, 'absent'],
    // A commit that GitHub does not know, or does not show, has no file that could be absent.
    [missing, { status: 422, json: { message: 'No commit found' } }, 'unknown'],
    [missing, missing, 'unknown'],
    [missing, { status: 500, json: {} }, 'unknown'],
    [{ status: 403, json: { message: 'Resource not accessible by integration' } }, commitKnown, 'unknown'],
    [{ status: 500, json: {} }, commitKnown, 'unknown'],
    // A folder.
    [{ json: [] }, commitKnown, 'unknown'],
    ['drop', commitKnown, 'unknown'],
  ])('%j, and the commit %j: %s', async (file, commit, kind) => {
    const { api } = await connect(({ url }) => (url.includes('/commits/') ? commit : file));
    expect((await api.fileAt('d/a.txt', SHA)).kind).toBe(kind);
  });

  const RAW = { 'content-type': 'application/vnd.github.raw+json; charset=utf-8' };
  test.each<[string, Uint8Array]>([
    ['binary', Uint8Array.from({ length: 256 }, (_, index) => index)],
    ['a text with a byte order mark', Buffer.from('\ufeffa, b\n')],
    ['a text in another encoding', Buffer.from('caf\u00e9, bar\n', 'latin1')],
    ['JSON', Buffer.from('{"a": [1]}')],
    ['empty', new Uint8Array(0)],
  ])('is byte for byte what GitHub sent, though it calls everything UTF-8: %s', async (_, text) => {
    const { api } = await connect(() => ({ text, headers: RAW }));
    const found = await api.fileAt('d/a.txt', SHA);
    expect(found).toEqual({ kind: 'content', bytes: new Uint8Array(text) });
  });

  test('that ends too soon is not known', async () => {
    const { api } = await connect(() => ({ text: 'a, b\n', headers: { ...RAW, 'content-length': '100' } }), 1_000);
    expect(await api.fileAt('d/a.txt', SHA)).toEqual({ kind: 'unknown' });
  });
});

describe('whether a branch has a file', () => {
  const known = { json: { sha: SHA, commit: { message: 'x' } } };
  const missing = { status: 404, json: { message: 'Not Found' } };
  const there = (json: unknown): GitHubAnswer => ({ json });
  test.each<[string, GitHubAnswer, GitHubAnswer, boolean | null]>([
    ['it has', there({ type: 'file' }), 'drop', true],
    ['it has a link', there({ type: 'symlink' }), 'drop', true],
    ['it has a folder', there({ type: 'dir', entries: [] }), 'drop', false],
    ['it has a folder, as an old server says it', there([]), 'drop', false],
    ['it has a submodule', there({ type: 'submodule' }), 'drop', false],
    ['it has not', missing, known, false],
    ['GitHub does not show the branch', missing, missing, null],
    ['there is no answer', 'drop', known, null],
  ])('%s', async (_, file, commit, has) => {
    const { api } = await connect(({ url }) => (url.includes('/commits/') ? commit : file));
    expect(await api.hasFile('d/a.txt', 'refs/heads/main')).toBe(has);
  });
});

describe('behind a linked folder, where GitHub finds nothing', () => {
  const FOLDER: Record<string, GitHubAnswer> = { a: { json: { type: 'dir' } } };
  const link = (target: string): GitHubAnswer => ({ json: { type: 'symlink', target } });
  const text: GitHubAnswer = { text: 'a, b\n', headers: { 'content-type': 'application/vnd.github.raw+json' } };
  test.each<[string, Record<string, GitHubAnswer>, 'there' | 'absent' | 'unknown']>([
    ['a file is read at the path that the link means', { 'a/b': link('../data'), 'data/d/a.txt': text }, 'there'],
    ['also where a folder below it is missing', { a: link('data'), 'data/b/d/a.txt': text }, 'there'],
    ['also behind a second link', { 'a/b': link('x'), 'a/x': link('../data'), 'data/d/a.txt': text }, 'there'],
    ['a file may be missing', { 'a/b': link('../data'), data: { json: { type: 'dir' } } }, 'absent'],
    ['no folder is a link', { 'a/b': { json: [] }, ...FOLDER }, 'absent'],
    ['no folder is there', {}, 'absent'],
    ['a link leads out of the repository', { 'a/b': link('../../data') }, 'unknown'],
    ['a link is no path of the repository', { 'a/b': link('/data') }, 'unknown'],
    ['links form a circle', { 'a/b': link('c'), 'a/c': link('b') }, 'unknown'],
    ['GitHub does not say what a folder is', { 'a/b': { status: 500, json: {} } }, 'unknown'],
  ])('%s', async (_, entries, what) => {
    const { api } = await connect(({ url }) => {
      if (url.includes('/commits/')) return { json: { sha: SHA, commit: { message: 'x' } } };
      const path = decodeURIComponent(/\/contents\/([^?]+)/.exec(url)?.[1] ?? '');
      return entries[path] ?? { status: 404, json: { message: 'Not Found' } };
    });
    const content = { kind: 'content', bytes: new Uint8Array(Buffer.from('a, b\n')) };
    expect(await api.fileAt('a/b/d/a.txt', SHA)).toEqual(what === 'there' ? content : { kind: what });
    const has = what === 'unknown' ? null : what === 'there';
    const entry = Object.entries(entries).find(([, answer]) => answer === text)?.[0];
    if (entry !== undefined) entries[entry] = { json: { type: 'file' } };
    expect(await api.hasFile('a/b/d/a.txt', 'refs/heads/main')).toBe(has);
  });
});

describe('comments', () => {
  test('are listed page by page', async () => {
    const { api, requests } = await connect(({ url }) => {
      const page = Number(new URL(url, 'http://x').searchParams.get('page'));
      return { json: Array.from({ length: page === 1 ? 100 : 3 }, (_, index) => comment(page * 1000 + index)) };
    });
    const listed = await api.listComments(7);
    if (listed.kind !== 'ok') throw new Error(listed.message);
    expect(listed.value).toHaveLength(103);
    expect(listed.value[0]).toEqual({
      id: 1000,
      body: 'comment 1000',
      author: { login: 'github-actions[bot]', type: 'Bot' },
    });
    expect(requests.map(({ url }) => url)).toEqual([
      '/repos/acme/search/issues/7/comments?per_page=100&page=1',
      '/repos/acme/search/issues/7/comments?per_page=100&page=2',
    ]);
  });

  test('are listed up to a limit', async () => {
    const { api } = await connect(() => ({ json: Array.from({ length: 100 }, (_, index) => comment(index)) }));
    const listed = await api.listComments(7);
    expect(listed.kind === 'ok' && listed.value.length).toBe(MAX_COMMENTS);
  });

  test('of deleted accounts and without text are listed', async () => {
    const { api } = await connect(() => ({ json: [{ id: 1, user: null }] }));
    expect(await api.listComments(7)).toEqual({ kind: 'ok', value: [{ id: 1, body: '', author: null }] });
  });

  test('are created and updated', async () => {
    const { api, requests } = await connect(() => ({ status: 201, json: comment(5) }));
    expect(await api.createComment(7, 'new')).toMatchObject({ kind: 'ok', value: { id: 5 } });
    expect(await api.updateComment(5, 'newer')).toMatchObject({ kind: 'ok', value: { id: 5 } });
    expect(requests.map(({ method, url, body }) => [method, url, body])).toEqual([
      ['POST', '/repos/acme/search/issues/7/comments', { body: 'new' }],
      ['PATCH', '/repos/acme/search/issues/comments/5', { body: 'newer' }],
    ]);
  });
});

describe('the account of the token', () => {
  const account = { login: 'a-person', type: 'User' };

  test('is asked of GitHub', async () => {
    const { apiUrl, requests } = await startGitHub(() => ({ json: account }));
    const api = createGitHubApi({ token: 'ghp_0123456789abcdef', repository: 'acme/search', apiUrl });
    expect(await api.viewer()).toEqual({ kind: 'ok', value: 'a-person' });
    expect(requests.map(({ url }) => url)).toEqual(['/user']);
  });

  test('of an installation is not asked for: it has none', async () => {
    const { api, requests } = await connect(() => ({ json: account }));
    expect(await api.viewer()).toEqual({ kind: 'ok', value: null });
    expect(requests).toEqual([]);
  });

  test.each<[GitHubAnswer, string]>([
    [{ status: 403, json: {} }, 'ok'],
    [{ status: 404, json: {} }, 'ok'],
    [{ json: { login: 'x[bot]', type: 'Bot' } }, 'ok'],
    [{ status: 403, json: { message: 'API rate limit exceeded' } }, 'unavailable'],
    [{ status: 502, json: {} }, 'unavailable'],
    ['drop', 'unavailable'],
  ])('after %j is none, or not known: %s', async (answer, kind) => {
    const { apiUrl } = await startGitHub(() => answer);
    const api = createGitHubApi({ token: 'another-token', repository: 'acme/search', apiUrl });
    const result = await api.viewer();
    expect(result.kind).toBe(kind);
    if (result.kind === 'ok') expect(result.value).toBeNull();
  });
});

describe('a failure is a value', () => {
  test.each<[GitHubAnswer, string, RegExp]>([
    [
      { status: 403, json: { message: 'Resource not accessible by integration' } },
      'forbidden',
      /^Resource not accessible by integration/,
    ],
    [{ status: 401, json: { message: 'Bad credentials' } }, 'forbidden', /^Bad credentials/],
    [{ status: 403, json: { message: 'API rate limit exceeded for installation' } }, 'unavailable', /rate limit/],
    [{ status: 403, json: { message: 'You have exceeded a secondary rate limit.' } }, 'unavailable', /secondary/],
    [{ status: 403, json: { message: 'You have triggered an abuse detection mechanism.' } }, 'unavailable', /abuse/],
    [{ status: 403, json: { message: 'Wait.' }, headers: { 'retry-after': '60' } }, 'unavailable', /^Wait/],
    [{ status: 403, json: { message: 'Wait.' }, headers: { 'x-ratelimit-remaining': '0' } }, 'unavailable', /^Wait/],
    [{ status: 403, json: { message: 'No.' }, headers: { 'x-ratelimit-remaining': '10' } }, 'forbidden', /^No/],
    [{ status: 403, json: { message: 'Unable to create comment because issue is locked.' } }, 'refused', /locked/],
    [{ status: 403, json: { message: 'Repository was archived so is read-only.' } }, 'refused', /archived/],
    [{ status: 403, json: { message: 'Resource protected by organization SAML enforcement.' } }, 'refused', /SAML/],
    [{ status: 429, json: { message: 'Slow down' } }, 'unavailable', /^Slow down/],
    [{ status: 404, json: { message: 'Not Found' } }, 'not-found', /^Not Found/],
    [{ status: 502, text: '<html>Bad gateway</html>' }, 'unavailable', /Bad gateway/],
    ['drop', 'unavailable', /./],
  ])('%j is %s', async (answer, kind, message) => {
    const { api, requests } = await connect(() => answer);
    const result = await api.createComment(7, 'body');
    const status = typeof answer === 'object' ? answer.status : null;
    expect(result).toEqual({ kind, status, message: expect.stringMatching(message) });
    expect(requests).toHaveLength(1);
    expect(JSON.stringify(result)).not.toContain(TOKEN);
  });

  /** What may answer in GitHub's place: a login page, a proxy's own page, a server that says nothing. */
  test.each<GitHubAnswer>([
    { text: '<html>Sign in</html>' },
    { status: 403, text: '<html>Blocked</html>' },
    { status: 404, text: '<html>No such page</html>' },
    { text: '' },
    { text: '{"x' },
    { json: null },
    { json: 'words' },
    { json: {} },
    { json: [null] },
    { json: [{ id: 'x', body: 5, user: {} }] },
    { json: [{ id: 1, user: 'me' }] },
  ])('where %j answers, which is not GitHub', async (answer) => {
    const { api, apiUrl } = await connect(() => answer);
    const message = `what answers at GITHUB_API_URL (${new URL(apiUrl).host}) is not GitHub's API`;
    const failure = { kind: 'unavailable', status: null, message };
    expect(await api.commitMessage(SHA)).toEqual(failure);
    expect(await api.listComments(7)).toEqual(failure);
    expect(await api.createComment(7, 'body')).toEqual(failure);
    expect(await api.updateComment(7, 'body')).toEqual(failure);
    expect(await api.compareCommits('1234567', SHA)).toBeNull();
    expect(await api.filesAt(SHA)).toBeNull();
    expect(await api.hadFile('d/a.txt', SHA)).toBe(Array.isArray(at(answer, 'json')) ? true : null);
    if (textAt(answer, 'text') !== null) {
      expect(await api.hasFile('d/a.txt', 'refs/heads/main')).toBeNull();
      expect(await api.fileAt('d/a.txt', SHA)).toEqual({ kind: 'unknown' });
    }
    const person = createGitHubApi({ token: 'ghp_0123456789abcdef', repository: 'acme/search', apiUrl });
    expect(await person.viewer()).toEqual(failure);
  });

  test.each(['api.github.com', 'localhost:3000', '', ' ', 'ftp://api.github.com', 'https://', 'https://a:b@c'])(
    'where GITHUB_API_URL is %j',
    async (apiUrl) => {
      const api = createGitHubApi({ token: TOKEN, repository: 'acme/search', apiUrl });
      const message =
        'GITHUB_API_URL must be an http or https URL without a user, for example "https://api.github.com"';
      expect(await api.createComment(7, 'body')).toEqual({ kind: 'unavailable', status: null, message });
      expect(await api.hasFile('a.txt', 'main')).toBeNull();
    },
  );

  test('where GITHUB_API_URL ends with a slash, as without', async () => {
    const { apiUrl, requests } = await connect(() => ({ json: { commit: { message: 'x' } } }));
    const api = createGitHubApi({ token: TOKEN, repository: 'acme/search', apiUrl: `${apiUrl}/` });
    expect(await api.commitMessage(SHA)).toEqual({ kind: 'ok', value: 'x' });
    expect(requests[0]?.url).toMatch(/^\/repos\//);
  });

  test('where the answer breaks off, and says where', async () => {
    const { api, apiUrl } = await connect(() => 'drop');
    const result = await api.createComment(7, 'body');
    expect(result.kind !== 'ok' && result.message).toContain(`(at ${new URL(apiUrl).host})`);
  });

  test('where nobody answers in time', async () => {
    const { api } = await connect(() => 'hang', 50);
    expect(await api.commitMessage(SHA)).toEqual({
      kind: 'unavailable',
      status: null,
      message: expect.stringMatching(/timeout|aborted/i),
    });
  });

  test('where nobody listens', async () => {
    const api = createGitHubApi({ token: TOKEN, repository: 'acme/search', apiUrl: 'http://127.0.0.1:9' });
    expect(await api.listComments(7)).toMatchObject({ kind: 'unavailable' });
  });
});

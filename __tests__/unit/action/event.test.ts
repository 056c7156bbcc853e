import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readEvent, type WorkflowEvent } from '../../../src/inputs/event.ts';
import { makeWorkspace } from '../support/workspace.ts';

const HEAD = '1'.repeat(40);
const BASE = '2'.repeat(40);
const MERGE = '3'.repeat(40);

function event(name: string, payload: unknown, env: NodeJS.ProcessEnv = {}): WorkflowEvent {
  const workspace = makeWorkspace({ 'event.json': typeof payload === 'string' ? payload : JSON.stringify(payload) });
  return readEvent({
    GITHUB_EVENT_NAME: name,
    GITHUB_EVENT_PATH: join(workspace.root, 'event.json'),
    GITHUB_SHA: MERGE,
    GITHUB_REPOSITORY: 'acme/search',
    GITHUB_RUN_ID: '42',
    GITHUB_WORKSPACE: workspace.root,
    ...env,
  });
}

function pullRequest(head: unknown = { sha: HEAD, repo: { full_name: 'acme/search' } }) {
  return { pull_request: { number: 7, title: 'x', head, base: { sha: BASE, repo: { full_name: 'acme/search' } } } };
}

test('outside of GitHub Actions nothing is known, and nothing is odd', () => {
  expect(readEvent({})).toEqual({
    name: '',
    repository: null,
    runId: '0',
    isRerun: false,
    workspace: process.cwd(),
    apiUrl: 'https://api.github.com',
    sha: null,
    pullRequest: null,
    isPullRequest: false,
    isProposal: false,
    ref: null,
    branch: null,
    defaultBranch: null,
    baseBranch: null,
    before: null,
    runSha: null,
    isDeletion: false,
    isClosed: false,
    base: null,
    commitMessage: null,
    isDependabot: false,
    warnings: [],
  });
});

test('a push has its commit and its message', () => {
  const read = event(
    'push',
    { head_commit: { id: MERGE, message: 'Add gelato\n\nMore' } },
    { GITHUB_API_URL: 'https://ghe.example/api/v3' },
  );
  expect(read).toMatchObject({
    name: 'push',
    repository: 'acme/search',
    runId: '42',
    sha: MERGE,
    commitMessage: 'Add gelato\n\nMore',
    apiUrl: 'https://ghe.example/api/v3',
    isPullRequest: false,
    pullRequest: null,
  });
});

test('the message of another commit than the one that runs is not taken', () => {
  expect(event('push', { head_commit: { id: HEAD, message: 'other' } }).commitMessage).toBeNull();
});

test('a deleted branch has no head commit', () => {
  expect(event('push', { head_commit: null })).toMatchObject({ sha: MERGE, commitMessage: null, warnings: [] });
});

describe.each(['pull_request', 'pull_request_target'])('%s', (name) => {
  test('is about the head, not the merge commit', () => {
    expect(event(name, pullRequest())).toMatchObject({
      sha: HEAD,
      isPullRequest: true,
      pullRequest: { number: 7, headSha: HEAD, baseSha: BASE, isFork: false },
    });
  });

  test.each([
    ['another repository', { sha: HEAD, repo: { full_name: 'fork/search' } }],
    ['a deleted repository', { sha: HEAD, repo: null }],
  ])('from %s is a fork', (_, head) => {
    expect(event(name, pullRequest(head)).pullRequest?.isFork).toBe(true);
  });

  test('with a payload that lacks it is still one', () => {
    expect(event(name, {})).toMatchObject({ sha: MERGE, isPullRequest: true, pullRequest: null });
  });
});

test('a pull request in the payload of another event is none', () => {
  expect(event('pull_request_review', pullRequest())).toMatchObject({
    isPullRequest: false,
    pullRequest: null,
    sha: MERGE,
  });
});

describe('a run on the ref of a pull request', () => {
  const onPull = { GITHUB_REF: 'refs/pull/9/merge' };

  test('is about it, whatever its event', () => {
    expect(event('pull_request_review', pullRequest(), onPull)).toMatchObject({
      isPullRequest: true,
      isProposal: true,
      pullRequest: { number: 7, headSha: HEAD, isFork: false },
      sha: HEAD,
      base: { mergeSha: MERGE, sha: BASE },
    });
  });

  test('takes its number from the ref where the payload has none', () => {
    expect(event('push', {}, onPull)).toMatchObject({ isProposal: true, pullRequest: { number: 9, isFork: true } });
  });
});

test.each([
  ['push', { deleted: true }, { isDeletion: true, isClosed: false }],
  ['push', { after: '0'.repeat(40) }, { isDeletion: true, isClosed: false }],
  ['push', { after: MERGE, deleted: false }, { isDeletion: false, isClosed: false }],
  ['pull_request', { action: 'closed' }, { isDeletion: false, isClosed: true }],
  ['pull_request_target', { action: 'closed' }, { isDeletion: false, isClosed: true }],
  ['pull_request', { action: 'synchronize' }, { isDeletion: false, isClosed: false }],
  ['issues', { action: 'closed', deleted: true }, { isDeletion: false, isClosed: false }],
])('on %s, what %j says of its end', (name, payload, expected) => {
  expect(event(name, payload)).toMatchObject(expected);
});

test('a merge group has its message', () => {
  const payload = { merge_group: { head_sha: MERGE, head_commit: { message: 'Merge #7' } } };
  expect(event('merge_group', payload)).toMatchObject({ sha: MERGE, commitMessage: 'Merge #7', isPullRequest: false });
});

test.each([
  ['pull_request', { mergeSha: MERGE, sha: BASE }],
  ['pull_request_target', { mergeSha: null, sha: BASE }],
  ['merge_group', { mergeSha: null, sha: BASE }],
  ['push', null],
])('what is proposed on %s starts from its base', (name, base) => {
  const payload = { ...pullRequest(), merge_group: { head_sha: MERGE, base_sha: BASE } };
  expect(event(name, payload).base).toEqual(base);
});

test('Dependabot is known by the actor', () => {
  expect(event('pull_request', pullRequest(), { GITHUB_ACTOR: 'dependabot[bot]' }).isDependabot).toBe(true);
  expect(event('pull_request', pullRequest(), { GITHUB_ACTOR: 'dependabot' }).isDependabot).toBe(false);
});

describe('what is broken', () => {
  test('in the payload is told, and stops nothing', () => {
    expect(event('push', '{"head_commit":').warnings).toEqual([
      expect.stringMatching(/^The payload of the event can't be read: .*JSON.*\.$/),
    ]);
    expect(event('push', '[]').warnings).toEqual(['The payload of the event is not a JSON object and was ignored.']);
    expect(event('push', {}, { GITHUB_EVENT_PATH: '/nowhere/event.json' }).warnings).toEqual([
      expect.stringMatching(/^The payload of the event can't be read: ENOENT.*\.$/),
    ]);
  });

  test('in one member spoils no other', () => {
    const payload = { pull_request: 'x', head_commit: { id: MERGE, message: 'm' }, merge_group: 5 };
    expect(event('push', payload)).toMatchObject({ commitMessage: 'm', warnings: [] });
    expect(event('pull_request', pullRequest({ sha: '--upload-pack=x', repo: { full_name: 1 } }))).toMatchObject({
      sha: MERGE,
      pullRequest: { number: 7, headSha: null, isFork: true },
    });
  });

  test.each(['main', 'abc', `${'1'.repeat(40)}\n--help`, 'A'.repeat(40)])('as GITHUB_SHA %j is no commit', (sha) => {
    expect(event('push', {}, { GITHUB_SHA: sha }).sha).toBeNull();
  });

  test.each(['acme', 'acme/search/x', 'acme/se arch', '/search', 'a]b/c'])(
    'as GITHUB_REPOSITORY %j is no repository',
    (repository) => {
      expect(event('push', {}, { GITHUB_REPOSITORY: repository }).repository).toBeNull();
    },
  );

  test('never throws, whatever the payload is', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom('push', 'pull_request', 'merge_group'), (payload, name) => {
        const read = event(name, { pull_request: payload, head_commit: payload, merge_group: payload });
        expect(read.name).toBe(name);
      }),
      { numRuns: 50 },
    );
  });
});

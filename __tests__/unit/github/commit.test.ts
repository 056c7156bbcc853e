import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createGitHubApi } from '../../../src/github/api/github-api.ts';
import {
  type Commit,
  type CommitSources,
  resolveCommit as resolveCommitOf,
  UNKNOWN_SHA,
} from '../../../src/github/commit.ts';
import { readEvent, type WorkflowEvent } from '../../../src/inputs/event.ts';
import { startGitHub } from '../support/github-server.ts';
import { makeWorkspace, type Workspace } from '../support/workspace.ts';

const SHA = 'a'.repeat(40);

function git({ root }: Workspace, ...args: string[]): string {
  const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.com', '-c', 'commit.gpgsign=false'];
  return execFileSync('git', [...identity, ...args], { cwd: root, encoding: 'utf8' }).trim();
}

/** A repository with two commits; gives back their ids, older first. */
function repository(): { workspace: Workspace; commits: [string, string] } {
  const workspace = makeWorkspace({ 'words.txt': 'one\n' });
  git(workspace, 'init', '--quiet');
  git(workspace, 'add', '.');
  git(workspace, 'commit', '--quiet', '-m', 'First words', '-m', 'Body');
  const first = git(workspace, 'rev-parse', 'HEAD');
  git(workspace, 'commit', '--quiet', '--allow-empty', '-m', 'Second: größer 🍨');
  return { workspace, commits: [first, git(workspace, 'rev-parse', 'HEAD')] };
}

function event({ root }: Workspace, more: Partial<WorkflowEvent> = {}): WorkflowEvent {
  return { ...readEvent({ GITHUB_WORKSPACE: root }), sha: SHA, ...more };
}

async function githubThatSays(status: number, message: string) {
  const { apiUrl } = await startGitHub(() => ({
    status,
    json: status === 200 ? { commit: { message } } : { message },
  }));
  return createGitHubApi({ token: 'ghs_token', repository: 'acme/search', apiUrl });
}

/** The repository is the workspace here. */
const resolveCommit = (sources: Omit<CommitSources, 'root' | 'sha' | 'event'> & { readonly event: WorkflowEvent }) =>
  resolveCommitOf({ ...sources, sha: sources.event.sha, root: sources.event.workspace });

const untouched = {
  commitMessage: async (): Promise<never> => {
    throw new Error('GitHub was asked.');
  },
};

test('the input replaces the message of the commit, not the commit', async () => {
  const resolved = await resolveCommit({
    input: 'Release 7',
    event: event(makeWorkspace(), { commitMessage: 'other' }),
    api: untouched,
  });
  expect(resolved).toEqual<Commit>({ sha: SHA, message: 'Release 7', source: 'input', warnings: [], unread: null });
});

test('the event has the message', async () => {
  const resolved = await resolveCommit({
    input: null,
    event: event(makeWorkspace(), { commitMessage: 'Add gelato' }),
    api: untouched,
  });
  expect(resolved).toEqual<Commit>({ sha: SHA, message: 'Add gelato', source: 'event', warnings: [], unread: null });
});

test('but not that of another commit, which is published', async () => {
  const { workspace, commits } = repository();
  const one = event(workspace, { commitMessage: 'Of the event' });
  const [sha] = commits;
  const resolved = await resolveCommitOf({ input: null, sha, event: one, root: workspace.root, api: null });
  expect(resolved).toEqual<Commit>({ sha, message: 'First words\n\nBody', source: 'git', warnings: [], unread: null });
});

test('GitHub is asked when the event has none', async () => {
  const api = await githubThatSays(200, 'Add sorbet');
  const resolved = await resolveCommit({ input: null, event: event(makeWorkspace()), api });
  expect(resolved).toEqual<Commit>({ sha: SHA, message: 'Add sorbet', source: 'api', warnings: [], unread: null });
});

describe('the checkout is asked', () => {
  test.each([403, 404, 500])('when GitHub answers %d', async (status) => {
    const { workspace, commits } = repository();
    const api = await githubThatSays(status, 'no');
    const resolved = await resolveCommit({ input: null, event: event(workspace, { sha: commits[0] }), api });
    expect(resolved).toEqual<Commit>({
      sha: commits[0],
      message: 'First words\n\nBody',
      source: 'git',
      warnings: [],
      unread: null,
    });
  });

  test('when there is no token', async () => {
    const { workspace, commits } = repository();
    const resolved = await resolveCommit({ input: null, event: event(workspace, { sha: commits[1] }), api: null });
    expect(resolved).toEqual<Commit>({
      sha: commits[1],
      message: 'Second: größer 🍨',
      source: 'git',
      warnings: [],
      unread: null,
    });
  });

  test('without the words of a signature check between', async () => {
    const { workspace } = repository();
    // It reads all of its input first, as gpg does: Git gives up on a signer that closes the pipe early.
    const gpg = join(workspace.root, 'gpg.sh');
    const sign =
      'echo "[GNUPG:] SIG_CREATED " >&2; printf -- "-----BEGIN PGP SIGNATURE-----\\n\\n-----END PGP SIGNATURE-----\\n"';
    writeFileSync(
      gpg,
      `#!/bin/sh\ncat >/dev/null\ncase "$*" in *--verify*) echo "gpg: noise" >&2;; *) ${sign};; esac\n`,
      {
        mode: 0o755,
      },
    );
    git(workspace, 'config', 'gpg.program', gpg);
    git(workspace, 'config', 'log.showSignature', 'true');
    git(workspace, 'commit', '--quiet', '--allow-empty', '-S', '-m', 'Signed');
    const sha = git(workspace, 'rev-parse', 'HEAD');
    expect(git(workspace, 'log', '-1', '--format=%B')).toContain('gpg: noise');
    expect(await resolveCommit({ input: null, event: event(workspace, { sha }), api: null })).toMatchObject({
      message: 'Signed',
      source: 'git',
    });
  });

  test('for the commit too, when the environment has none', async () => {
    const { workspace, commits } = repository();
    const resolved = await resolveCommit({ input: null, event: event(workspace, { sha: null }), api: null });
    expect(resolved).toEqual<Commit>({
      sha: commits[1],
      message: 'Second: größer 🍨',
      source: 'git',
      warnings: [],
      unread: null,
    });
  });
});

test.skipIf(process.getuid?.() !== 0)(
  'a checkout of another user, as in a container job (needs root to make one)',
  async () => {
    const { workspace, commits } = repository();
    execFileSync('chown', ['-R', '65534', workspace.root]);
    const resolved = await resolveCommit({ input: null, event: event(workspace, { sha: null }), api: null });
    expect(resolved).toMatchObject({ sha: commits[1], source: 'git', warnings: [] });
  },
);

describe('without any source there is a fallback and a warning', () => {
  const warning = (why: string) =>
    `The message of commit aaaaaaa can't be read, so the versions of packages that this run asked for say "Deploy dictionaries".${why} Give the job "permissions: contents: read", or set the input commit-message.`;

  test('as the checkout is too shallow for the commit', async () => {
    const { workspace } = repository();
    const resolved = await resolveCommit({ input: null, event: event(workspace), api: null });
    expect(resolved).toEqual<Commit>({
      sha: SHA,
      message: 'Deploy dictionaries',
      source: 'fallback',
      warnings: [],
      unread: warning(''),
    });
  });

  test('as Git does not know the format of the checkout', async () => {
    const { workspace, commits } = repository();
    git(workspace, 'config', 'core.repositoryformatversion', '99');
    const resolved = await resolveCommit({ input: null, event: event(workspace, { sha: commits[0] }), api: null });
    expect(resolved).toMatchObject({ source: 'fallback', unread: expect.any(String) });
  });

  test("with GitHub's words", async () => {
    const api = await githubThatSays(403, 'Resource not accessible by integration');
    const { unread } = await resolveCommit({ input: null, event: event(makeWorkspace()), api });
    expect(unread).toContain(' GitHub says: Resource not accessible by integration');
  });

  test('even for the commit', async () => {
    const resolved = await resolveCommit({ input: null, event: event(makeWorkspace(), { sha: null }), api: untouched });
    expect(resolved).toEqual<Commit>({
      sha: UNKNOWN_SHA,
      message: 'Deploy dictionaries',
      source: 'fallback',
      warnings: ['The deployed commit is not known: GITHUB_SHA is not set, and the workspace is not a Git checkout.'],
      unread: null,
    });
  });
});

test('a checkout of another user, as in container jobs, is read all the same', async () => {
  const { workspace, commits } = repository();
  if (process.getuid?.() === 0) execFileSync('chown', ['-R', '65534', workspace.root]);
  const resolved = await resolveCommit({ input: null, event: event(workspace, { sha: commits[0] }), api: null });
  expect(resolved).toMatchObject({ source: 'git', warnings: [] });
});

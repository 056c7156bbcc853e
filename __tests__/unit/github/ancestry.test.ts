/** The order of commits by Git: what Git can't say is no answer. */

import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ancestryOf, orderInGit } from '../../../src/github/ancestry.ts';
import { UNKNOWN_SHA } from '../../../src/github/commit.ts';
import { branchHistory } from '../../../src/github/stale-run.ts';
import { gitText } from '../../../src/workspace/git/git.ts';
import { Workspace } from '../../end-to-end/kit/workspace.ts';

/** Three commits in a row, and one beside the last two. */
function repository() {
  const workspace = new Workspace({ 'a.txt': 'a\n' });
  const commit = (text: string): string => {
    workspace.commit(text, { 'a.txt': `${text}\n` });
    return workspace.head.sha;
  };
  const [first, second, third] = ['one', 'two', 'three'].map(commit) as [string, string, string];
  workspace.git('checkout', '--quiet', '-b', 'side', first);
  const side = commit('side');
  const lose = (sha: string) => rmSync(join(workspace.path, '.git/objects', sha.slice(0, 2), sha.slice(2)));
  return { root: workspace.path, first, second, third, side, lose };
}

test('is that of the history', async () => {
  const { root, first, second, third, side } = repository();
  expect(await orderInGit(root, first, third.slice(0, 7))).toBe('ahead');
  expect(await orderInGit(root, third, second.slice(0, 7))).toBe('behind');
  expect(await orderInGit(root, third, third.slice(0, 7))).toBe('identical');
  expect(await orderInGit(root, side, third.slice(0, 7))).toBe('diverged');
});

test('is not known where the checkout lacks a commit between them, although it calls its history whole', async () => {
  const { root, first, second, third, lose } = repository();
  lose(second);
  expect(await orderInGit(root, first, third.slice(0, 7))).toBeNull();
  expect(await orderInGit(root, third, first.slice(0, 7))).toBeNull();
});

test('of commits that are not known is not known: they are not the same one', async () => {
  const { root, third } = repository();
  const orderOf = (sha: string, commit: string) =>
    branchHistory({
      event: { branch: null, ref: null, runSha: null, isRerun: false, workspace: root, repository: 'acme/search' },
      ...{ sha, files: [{ file: 'a.txt' }], api: null },
      former: { hadContent: async () => null, atTip: async () => [] },
    })
      .now()
      .orderOf(commit);
  const none = UNKNOWN_SHA.slice(0, 7);
  expect(await orderOf(UNKNOWN_SHA, none)).toBeNull();
  expect(await orderOf(UNKNOWN_SHA, third.slice(0, 7))).toBeNull();
  expect(await orderOf(third, none)).toBeNull();
  expect(await orderOf(third, third.slice(0, 7))).toBe('identical');
});

test.each([
  ['diverged', true, 'left'],
  ['behind', true, 'left'],
  ['ahead', true, 'in-history'],
  ['identical', true, 'in-history'],
  [null, true, 'in-history'],
  // What a first attempt runs on has just been pushed.
  ['diverged', false, 'in-history'],
] as const)('the branch is %s of the commit of a run, again: %s', async (order, isRerun, kind) => {
  const { root } = repository();
  const runSha = (await gitText(root, 'rev-parse', 'HEAD')) ?? '';
  const event = { runSha, ref: 'refs/heads/main', isRerun };
  expect((await ancestryOf(root, event, { compareCommits: async () => order })).kind).toBe(kind);
});

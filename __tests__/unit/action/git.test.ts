/** Git in a checkout that somebody else may have made. */

import { execFileSync } from 'node:child_process';
import { appendFileSync, chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { baseCommit, contentAt } from '../../../src/github/base-content.ts';
import { gitText } from '../../../src/workspace/git.ts';
import { Workspace } from '../../end-to-end/workspace.ts';

const MISSING = 'a'.repeat(40);
const folder = mkdtempSync(join(tmpdir(), 'git-'));
afterAll(() => rmSync(folder, { recursive: true }));

const run = (...args: readonly string[]) => execFileSync('git', args, { encoding: 'utf8', stdio: 'pipe' }).trim();

/** A repository of two commits; the first one is what a proposal starts from. */
function repository() {
  const workspace = new Workspace({ 'd/abc.txt': 'before\n' });
  const base = workspace.head.sha;
  workspace.commit('Change', { 'd/abc.txt': 'after\n' });
  return { workspace, base };
}

test('nothing that a hostile .git/config names is run', async () => {
  const { workspace, base } = repository();
  using _ = workspace;
  const trace = join(folder, 'was-run');
  const program = join(folder, 'program');
  writeFileSync(program, `#!/bin/sh\necho "$0 $*" >> '${trace}'\nexit 1\n`);
  chmodSync(program, 0o755);
  const config = `
[core]
\trepositoryformatversion = 1
\tfsmonitor = ${program}
\thooksPath = ${folder}
\tsshCommand = ${program}
[extensions]
\tpartialClone = origin
[protocol "file"]
\tallow = always
[protocol "ext"]
\tallow = always
[remote "origin"]
\turl = ${workspace.path}
\tpromisor = true
\tuploadpack = ${program}
[remote "second"]
\turl = "ext::${program} %S"
\tpromisor = true
`;
  appendFileSync(join(workspace.path, '.git/config'), config);
  // That is what such a configuration does to anybody else.
  expect(() => run('-C', workspace.path, 'rev-parse', '--verify', `${MISSING}^{commit}`)).toThrow();
  expect(existsSync(trace)).toBe(true);
  rmSync(trace);

  expect(await baseCommit(workspace.path, { mergeSha: MISSING, sha: MISSING })).toBeNull();
  expect(await contentAt(workspace.path, MISSING, 'd/abc.txt')).toBeNull();
  expect(await baseCommit(workspace.path, { mergeSha: null, sha: base })).toBe(base);
  expect(Buffer.from((await contentAt(workspace.path, base, 'd/abc.txt')) ?? []).toString()).toBe('before\n');
  expect(await gitText(workspace.path, 'status', '--porcelain')).toBe('');
  expect(existsSync(trace)).toBe(false);
});

test('a bare repository that lies in the checkout is none', async () => {
  const { workspace } = repository();
  using _ = workspace;
  const bare = join(workspace.path, 'bare');
  run('clone', '-q', '--bare', workspace.path, bare);
  expect(await gitText(bare, 'rev-parse', 'HEAD')).toBeNull();
});

test('worktrees, shallow and partial clones', async () => {
  const { workspace, base } = repository();
  using _ = workspace;
  const [worktree, shallow, partial] = ['worktree', 'shallow', 'partial'].map((name) => join(folder, name));
  if (worktree === undefined || shallow === undefined || partial === undefined) throw new TypeError('no folders');
  run('-C', workspace.path, 'worktree', 'add', '-q', '--detach', worktree);
  expect(Buffer.from((await contentAt(worktree, base, 'd/abc.txt')) ?? []).toString()).toBe('before\n');

  run('-C', workspace.path, 'config', 'uploadpack.allowFilter', 'true');
  run('clone', '-q', '--depth', '1', `file://${workspace.path}`, shallow);
  const head = workspace.head.sha;
  expect(await baseCommit(shallow, { mergeSha: null, sha: base })).toBeNull();
  expect(Buffer.from((await contentAt(shallow, head, 'd/abc.txt')) ?? []).toString()).toBe('after\n');

  run('clone', '-q', '--filter=blob:none', `file://${workspace.path}`, partial);
  expect(await baseCommit(partial, { mergeSha: null, sha: base })).toBe(base);
  expect(Buffer.from((await contentAt(partial, head, 'd/abc.txt')) ?? []).toString()).toBe('after\n');
  expect(await contentAt(partial, base, 'd/abc.txt')).toBeNull();
});

/** Git in a checkout that somebody else may have made. */

import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { appendFileSync, chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { baseCommit, explainedBase } from '../../../src/github/base-content.ts';
import { fileWithContent } from '../../../src/workspace/git/content/content-search.ts';
import { gitText } from '../../../src/workspace/git/git.ts';
import { type ContentAt, contentAt, describeUnknown } from '../../../src/workspace/git/git-content.ts';
import { hadPath, pathsIn, textsWhile } from '../../../src/workspace/git/git-history.ts';
import { locate } from '../../../src/workspace/git/repository-path.ts';
import { Workspace } from '../../end-to-end/kit/workspace.ts';

const MISSING = 'a'.repeat(40);
const folder = mkdtempSync(join(tmpdir(), 'git-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Content of `d/abc.txt` at a commit, as text; or what is said in its place. */
async function textAt(workspace: string, commit: string, file = 'd/abc.txt'): Promise<string> {
  const place = locate(workspace, file);
  if (place === null) return 'no place';
  const found: ContentAt = await contentAt(place, commit);
  if (found.kind === 'content') return Buffer.from(found.bytes).toString();
  return found.kind === 'absent' ? 'absent' : found.why;
}

const unknownCommit = { kind: 'unknown', why: 'no-commit' };
const noSuchCommit = { kind: 'unknown', why: 'no-such-commit' };
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

  expect(await baseCommit(workspace.path, { mergeSha: MISSING, sha: MISSING })).toEqual(noSuchCommit);
  expect(await textAt(workspace.path, MISSING)).toBe('no-such-commit');
  expect(await baseCommit(workspace.path, { mergeSha: null, sha: base })).toEqual({ kind: 'commit', id: base });
  expect(await textAt(workspace.path, base)).toBe('before\n');
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

test('the commit that a proposal starts from is missing for a reason', async () => {
  const { workspace, base } = repository();
  using _ = workspace;
  const shallow = join(folder, 'shallow-base');
  run('clone', '-q', '--depth', '1', `file://${workspace.path}`, shallow);
  const runSha = workspace.head.sha;
  const whyOf = async (root: string, sha: string | null, repository: string | null) => {
    const found = await explainedBase(root, { mergeSha: runSha, sha }, repository);
    return found.kind === 'commit' ? found.id : found.why;
  };
  expect(await whyOf(workspace.path, base, null)).toBe(base);
  expect(await whyOf(workspace.path, MISSING, null)).toBe('no-such-commit');
  expect(await whyOf(workspace.path, null, null)).toBe('no-base');
  expect(await whyOf(shallow, base, null)).toBe('no-commit');
  expect(await whyOf(shallow, null, null)).toBe('no-commit');
  run('-C', shallow, 'config', 'remote.origin.url', 'https://github.com/acme/words');
  expect(await whyOf(shallow, base, 'acme/search')).toBe('other-repository');
  expect(await whyOf(shallow, base, 'Acme/Words')).toBe('no-commit');
});

test('worktrees, shallow and partial clones', async () => {
  const { workspace, base } = repository();
  using _ = workspace;
  const [worktree, shallow, partial] = ['worktree', 'shallow', 'partial'].map((name) => join(folder, name));
  if (worktree === undefined || shallow === undefined || partial === undefined) throw new TypeError('no folders');
  run('-C', workspace.path, 'worktree', 'add', '-q', '--detach', worktree);
  expect(await textAt(worktree, base)).toBe('before\n');

  run('-C', workspace.path, 'config', 'uploadpack.allowFilter', 'true');
  run('clone', '-q', '--depth', '1', `file://${workspace.path}`, shallow);
  const head = workspace.head.sha;
  expect(await baseCommit(shallow, { mergeSha: null, sha: base })).toEqual(unknownCommit);
  expect(await textAt(shallow, head)).toBe('after\n');
  expect(await textAt(shallow, 'HEAD^1')).toBe('no-commit');

  run('clone', '-q', '--filter=blob:none', `file://${workspace.path}`, partial);
  expect(await baseCommit(partial, { mergeSha: null, sha: base })).toEqual({ kind: 'commit', id: base });
  expect(await textAt(partial, head)).toBe('after\n');
  expect(await textAt(partial, base)).toBe('no-object');
  expect(await textAt(partial, base, 'd/other.txt')).toBe('absent');
});

test('before the first commit there is none, and more history is no remedy', async () => {
  using workspace = new Workspace({ 'd/abc.txt': 'first\n' });
  expect(await textAt(workspace.path, 'HEAD^1')).toBe('no-parent');
  expect(describeUnknown('no-parent')).not.toContain('fetch-depth');
  // Neither is it where the history is longer than what is read of it.
  const { lacks } = await textsWhile(workspace.path, 'm.yml', 'd/abc.txt');
  expect(lacks).toBeNull();
  const stream = Array.from({ length: 500 }, (_, index) => {
    const from = index === 0 ? 'from refs/heads/main^0\n' : '';
    const content = `text ${index}`;
    return `commit refs/heads/main\ncommitter A <a@example.com> ${index} +0000\ndata 0\n${from}M 100644 inline m.yml\ndata ${content.length}\n${content}\n`;
  });
  execFileSync('git', ['-C', workspace.path, 'fast-import', '--quiet'], { input: stream.join('') });
  const long = await textsWhile(workspace.path, 'm.yml', 'd/abc.txt');
  expect(long.lacks).toBe('only the last 500 commits that changed the manifest or the file are read');
  const shallow = join(folder, 'shallow-manifest');
  run('clone', '-q', '--depth', '1', `file://${workspace.path}`, shallow);
  expect((await textsWhile(shallow, 'm.yml', 'd/abc.txt')).lacks).toContain('fetch-depth: 0');
});

test('a tree that the checkout lacks is not a commit that it lacks', async () => {
  const { workspace } = repository();
  using _ = workspace;
  const why = async (root: string, revision: string) => (await pathsIn(root, revision, ['d/abc.txt']))('d/abc.txt');
  expect(await why(workspace.path, MISSING)).toEqual({ kind: 'unknown', why: describeUnknown('no-such-commit') });
  run('-C', workspace.path, 'config', 'uploadpack.allowFilter', 'true');
  const treeless = join(folder, 'treeless');
  run('clone', '-q', '--filter=tree:0', '--no-checkout', `file://${workspace.path}`, treeless);
  expect(await why(treeless, 'HEAD')).toEqual({ kind: 'unknown', why: describeUnknown('no-object') });
});

test('a variable that names another repository is not heard', async () => {
  const [one, other] = [repository(), repository()];
  using _ = one.workspace;
  using __ = other.workspace;
  const root = one.workspace.path;
  process.env['GIT_DIR'] = join(other.workspace.path, '.git');
  try {
    expect(await gitText(root, 'rev-parse', 'HEAD')).toBe(one.workspace.head.sha);
  } finally {
    delete process.env['GIT_DIR'];
  }
});

test.each([
  [
    'as a pointer of Git LFS',
    (_: string, sha256: string) => `version https://git-lfs.github.com/spec/v1\noid sha256:${sha256}\nsize 9\n`,
  ],
  ['with other line ends', (text: string) => text.replaceAll('\n', '\r\n')],
  ['as it was', (text: string) => text],
])('content that moved is found %s', async (_, changed) => {
  const { workspace } = repository();
  using __ = workspace;
  const sha256 = createHash('sha256').update('before\n').digest('hex');
  workspace.remove('d/abc.txt');
  workspace.commit('Move', { 'e/other.txt': changed('before\n', sha256) });
  expect(await fileWithContent(workspace.path, { sha256 }, 'd/abc.txt')).toEqual({ kind: 'file', path: 'e/other.txt' });
  workspace.commit('Change', { 'e/other.txt': 'else\n' });
  expect(await fileWithContent(workspace.path, { sha256 }, 'd/abc.txt')).toEqual({ kind: 'no' });
});

test('a path that is a folder has no file, and never had', async () => {
  using workspace = new Workspace({ 'd/was-file': 'x\n', 'd/folder/one.txt': 'y\n' });
  workspace.remove('d/was-file');
  workspace.commit('Make a folder of it', { 'd/was-file/one.txt': 'x\n' });
  const inCommit = await pathsIn(workspace.path, 'HEAD', ['d/was-file', 'd/folder', 'd/folder/one.txt']);
  expect(['d/was-file', 'd/folder', 'd/folder/one.txt'].map((path) => inCommit(path).kind)).toEqual([
    'no',
    'no',
    'yes',
  ]);
  expect((await hadPath(workspace.path, 'd/was-file')).kind).toBe('yes');
  expect((await hadPath(workspace.path, 'd/folder')).kind).toBe('no');
});

test('former texts that Git does not have are missing', async () => {
  using workspace = new Workspace({ 'm.yml': '\0GITCRYPT\0abcdefghijkl', 'd/abc.txt': 'x\n' });
  const former = await textsWhile(workspace.path, 'm.yml', 'd/abc.txt');
  expect(former).toEqual({ texts: [], lacks: "a former manifest can't be read: its content is encrypted in Git" });
});

/** The place of a file in Git, and its content at another commit, in every kind of checkout that people have. */

import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askGit } from '../../../src/workspace/git/git.ts';
import { contentAt, describeUnknown } from '../../../src/workspace/git/git-content.ts';
import {
  locate,
  originOf,
  pathInRepository,
  pathInRunsRepository,
  rootOfCheckout,
  rootsOfCheckouts,
} from '../../../src/workspace/git/repository-path.ts';

const folder = mkdtempSync(join(tmpdir(), 'places-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const IDENTITY = ['-c', 'user.name=A. Author', '-c', 'user.email=author@example.com'];
const git = (cwd: string, ...args: readonly string[]) =>
  execFileSync('git', ['-C', cwd, ...IDENTITY, '-c', 'protocol.file.allow=always', ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  }).trim();

function write(root: string, files: Readonly<Record<string, string>>): void {
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), content);
  }
}

/** @returns the id of the commit */
function commit(root: string, files: Readonly<Record<string, string>>): string {
  write(root, files);
  git(root, 'add', '--all');
  git(root, 'commit', '--quiet', '--message=A commit');
  return git(root, 'rev-parse', 'HEAD');
}

function repository(name: string): string {
  const root = join(folder, name);
  mkdirSync(root, { recursive: true });
  git(root, 'init', '--quiet', '--initial-branch=main');
  return root;
}

async function textAt(workspace: string, file: string, revision: string): Promise<string> {
  const place = locate(workspace, file);
  if (place === null) return 'no place';
  const found = await contentAt(place, revision);
  if (found.kind === 'content') return Buffer.from(found.bytes).toString();
  return found.kind === 'absent' ? 'absent' : found.why;
}

describe('a workspace that is the checkout', () => {
  let root = '';
  let base = '';
  beforeAll(() => {
    root = repository('plain');
    git(root, 'remote', 'add', 'origin', 'https://github.com/acme/search');
    write(root, {
      'dir/real.txt': 'old\n',
      'pointer.txt': 'version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n',
    });
    symlinkSync('dir/real.txt', join(root, 'link.txt'));
    symlinkSync('dir', join(root, 'folder'));
    symlinkSync('/etc/hostname', join(root, 'outside.txt'));
    base = commit(root, { 'dir/[odd] ?*ü.txt': 'odd\n' });
    commit(root, { 'dir/real.txt': 'new\n', 'dir/later.txt': 'later\n' });
  });

  test('gives each file its own path', () => {
    expect(locate(root, 'dir/real.txt')).toEqual({ root, folder: '', path: 'dir/real.txt', submodule: null });
    expect(pathInRepository(root, './dir/x.txt')).toBe('dir/x.txt');
    expect(pathInRunsRepository(root, 'dir/x.txt', 'Acme/Search')).toBe('dir/x.txt');
    expect(rootOfCheckout(root, [])).toBe(root);
  });

  test.each([
    ['a file', 'dir/real.txt', 'old\n'],
    ['a name with signs of patterns', 'dir/[odd] ?*ü.txt', 'odd\n'],
    ['a link to a file', 'link.txt', 'old\n'],
    ['a file below a link to a folder', 'folder/real.txt', 'old\n'],
    ['a file that came later', 'dir/later.txt', 'absent'],
    ['a file below a link, that came later', 'folder/later.txt', 'absent'],
    ['a file where a folder was a file', 'dir/real.txt/x', 'absent'],
    ['a folder', 'dir', 'absent'],
    ['a link out of the repository', 'outside.txt', 'link'],
    ['a pointer of Git LFS', 'pointer.txt', 'lfs'],
    ['a name with a line end', 'dir/a\nb.txt', 'git'],
  ])('%s at the base', async (_, file, answer) => {
    expect(await textAt(root, file, base)).toBe(answer);
  });

  test('a commit that it lacks', async () => {
    expect(await textAt(root, 'dir/real.txt', 'a'.repeat(40))).toBe('no-such-commit');
  });

  test('through a symbolic link to the workspace', async () => {
    const link = join(folder, 'symbolic');
    symlinkSync(root, link);
    expect(locate(link, 'dir/real.txt')).toEqual({ root, folder: '', path: 'dir/real.txt', submodule: null });
    expect(await textAt(link, 'dir/real.txt', base)).toBe('old\n');
  });

  test('with a workspace that is a folder of it', async () => {
    expect(locate(join(root, 'dir'), 'real.txt')).toEqual({
      root,
      folder: '..',
      path: 'dir/real.txt',
      submodule: null,
    });
    expect(await textAt(join(root, 'dir'), 'real.txt', base)).toBe('old\n');
  });

  test('in another work tree of it', async () => {
    const tree = join(folder, 'worktree');
    git(root, 'worktree', 'add', '--quiet', '--detach', tree);
    expect(locate(tree, 'dir/real.txt')?.root).toBe(tree);
    expect(await textAt(tree, 'dir/real.txt', base)).toBe('old\n');
  });

  test('shallow, partial and sparse', async () => {
    git(root, 'config', 'uploadpack.allowFilter', 'true');
    git(root, 'config', 'uploadpack.allowAnySHA1InWant', 'true');
    const clone = (name: string, ...args: readonly string[]) => {
      git(folder, 'clone', '--quiet', ...args, `file://${root}`, join(folder, name));
      return join(folder, name);
    };
    expect(await textAt(clone('shallow', '--depth=1'), 'dir/real.txt', base)).toBe('no-commit');
    const partial = clone('partial', '--filter=blob:none');
    expect(await textAt(partial, 'dir/real.txt', base)).toBe('no-object');
    expect(await textAt(partial, 'folder/real.txt', base)).toBe('no-object');
    expect(await textAt(partial, 'dir/later.txt', base)).toBe('absent');
    const treeless = clone('treeless', '--filter=tree:0');
    expect(['no-object', 'no-commit']).toContain(await textAt(treeless, 'dir/real.txt', base));
    const sparse = clone('sparse', '--sparse');
    expect(await textAt(sparse, 'dir/real.txt', base)).toBe('old\n');
  });
});

test('a checkout in a folder, and a second repository next to it', async () => {
  const workspace = join(folder, 'runner');
  const first = repository('runner/repo');
  git(first, 'remote', 'add', 'origin', 'https://github.com/acme/search.git');
  const base = commit(first, { 'd/a.txt': 'first\n' });
  const second = repository('runner/other');
  git(second, 'remote', 'add', 'origin', 'git@github.example.com:acme/words.git');
  commit(second, { 'd/a.txt': 'second\n' });
  expect(locate(workspace, 'repo/d/a.txt')).toEqual({ root: first, folder: 'repo', path: 'd/a.txt', submodule: null });
  expect(pathInRepository(workspace, 'other/d/a.txt')).toBe('d/a.txt');
  expect(pathInRunsRepository(workspace, 'repo/d/a.txt', 'acme/search')).toBe('d/a.txt');
  expect(pathInRunsRepository(workspace, 'other/d/a.txt', 'acme/search')).toBeNull();
  expect(rootOfCheckout(workspace, [{ file: 'repo/d/a.txt' }])).toBe(first);
  expect(await textAt(workspace, 'repo/d/a.txt', base)).toBe('first\n');
  expect(await textAt(workspace, 'other/d/a.txt', base)).toBe('no-such-commit');
  expect(locate(workspace, 'loose.txt')).toBeNull();
  expect(pathInRepository(workspace, 'loose.txt')).toBe('loose.txt');
  expect(pathInRunsRepository(workspace, 'loose.txt', 'acme/search')).toBe('loose.txt');
  const files = ['loose.txt', 'other/d/a.txt', 'repo/d/a.txt'].map((file) => ({ file }));
  expect(rootsOfCheckouts(workspace, files)).toEqual([second, first]);
  expect(rootOfCheckout(workspace, files)).toBe(second);
  expect(rootsOfCheckouts(workspace, [{ file: 'loose.txt' }])).toEqual([workspace]);
  expect(rootsOfCheckouts(workspace, [])).toEqual([]);
});

test('a submodule is part of what contains it, at the commit that this names', async () => {
  const inner = repository('inner');
  commit(inner, { 'words.txt': 'one\n' });
  const outer = repository('outer');
  git(outer, 'submodule', '--quiet', 'add', inner, 'vendor/words');
  const base = commit(outer, {});
  const words = join(outer, 'vendor/words');
  commit(words, { 'words.txt': 'two\n', 'new.txt': 'new\n' });
  commit(outer, {});
  expect(locate(outer, 'vendor/words/words.txt')).toEqual({
    ...{ root: outer, folder: '', path: 'vendor/words/words.txt' },
    submodule: { root: words, path: 'words.txt' },
  });
  expect(pathInRunsRepository(outer, 'vendor/words/words.txt', 'acme/search')).toBeNull();
  expect(await textAt(outer, 'vendor/words/words.txt', base)).toBe('one\n');
  expect(await textAt(outer, 'vendor/words/words.txt', 'HEAD')).toBe('two\n');
  expect(await textAt(outer, 'vendor/words/new.txt', base)).toBe('absent');
  expect(await textAt(outer, 'vendor/words/words.txt', `${base}^{/nothing}`)).toBe('no-such-commit');
});

const isRoot = process.getuid?.() === 0;
test.skipIf(!isRoot)(
  'a checkout that belongs to another user, as in a container job (needs root to make one)',
  async () => {
    const root = repository('foreign');
    const base = commit(root, { 'd/a.txt': 'old\n' });
    execFileSync('chown', ['-R', '12345', root]);
    chmodSync(root, 0o755);
    expect(() => git(root, 'rev-parse', 'HEAD')).toThrow(/dubious ownership/);
    expect(await textAt(root, 'd/a.txt', base)).toBe('old\n');
  },
);

test('Git that is not there, and what is no repository', async () => {
  const path = process.env['PATH'];
  process.env['PATH'] = folder;
  try {
    expect(await askGit(folder, ['version'])).toMatchObject({ kind: 'failed', why: 'no-git' });
  } finally {
    process.env['PATH'] = path;
  }
  const empty = mkdtempSync(join(tmpdir(), 'empty-'));
  expect(await askGit(empty, ['rev-parse', 'HEAD'])).toMatchObject({ kind: 'failed', why: 'no-repository' });
  rmSync(empty, { recursive: true });
});

test.each([
  ['lfs', `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 1\n`, 'Git LFS'],
  ['annex', '/annex/objects/SHA256E-s1--0.txt\n', 'git-annex'],
  ['encrypted', '\0GITCRYPT\0abc', 'encrypted'],
] as const)('what only stands in for the content can not be compared: %s', async (why, content, told) => {
  const root = repository(`stand-in-${why}`);
  commit(root, { 'd/a.txt': content });
  const place = locate(root, 'd/a.txt');
  if (place === null) throw new Error('There is no repository.');
  expect(await contentAt(place, 'HEAD')).toEqual({ kind: 'unknown', why });
  expect(describeUnknown(why)).toContain(told);
});

test.each([
  ['https://github.com/acme/other', 'acme/other'],
  ['https://github.com/acme/other.git/', 'acme/other'],
  ['https://x-access-token:ghs_abc@github.com/acme/other', 'acme/other'],
  ['https://user@github.example.com:8443/acme/other.git', 'acme/other'],
  ['https://user:p@ss@github.com/acme/other', 'acme/other'],
  ['HTTPS://github.com/acme/other', 'acme/other'],
  ['git@github.com:acme/other.git', 'acme/other'],
  ['org-123@github.com:acme/other.git', 'acme/other'],
  ['ssh://git@github.com:22/acme/other.git', 'acme/other'],
  ['git://github.com/acme/other.git', 'acme/other'],
  ['git+ssh://git@github.com/acme/other.git', 'acme/other'],
  ['"https://github.com/acme/other"', 'acme/other'],
  ['file:///srv/git/acme/other', null],
  ['/srv/git/acme/other', null],
  ['https://github.com/acme', null],
])('the remote %s is of %s', (url, name) => {
  const root = mkdtempSync(join(tmpdir(), 'remote-'));
  mkdirSync(join(root, '.git'));
  writeFileSync(
    join(root, '.git/config'),
    `[core]\n\tbare = false\n[remote "origin"]\n\turl = ${url}\n\tfetch = +refs\n`,
  );
  expect(originOf(root)).toBe(name);
  rmSync(root, { recursive: true });
});

/** Which files a dictionary of several files had at another commit, in every kind of checkout that people have. */

import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { formerFiles, treeAt } from '../../../src/workspace/former-files.ts';
import { resolveCommit } from '../../../src/workspace/git/git-content.ts';
import type { Place } from '../../../src/workspace/git/repository-path.ts';
import { makeWorkspace, type Workspace } from '../support/workspace.ts';

function git(root: string, ...args: readonly string[]): string {
  const settings = ['user.name=A. Author', 'user.email=author@example.com', 'protocol.file.allow=always'];
  return execFileSync('git', ['-C', root, ...settings.flatMap((one) => ['-c', one]), ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  }).trim();
}

function commit(root: string): void {
  git(root, 'add', '--all');
  git(root, 'commit', '--quiet', '--message=A commit');
}

/** A repository whose only commit has these files. */
function repository(...files: readonly string[]): Workspace {
  const workspace = makeWorkspace(Object.fromEntries(files.map((file) => [file, `${file}\n`])));
  git(workspace.root, 'init', '--quiet', '--initial-branch=main');
  commit(workspace.root);
  return workspace;
}

async function treeIn(revision: string, place: Place, file: string) {
  return treeAt(place, file, await resolveCommit(place.root, revision));
}

async function filesAt(
  root: string,
  patterns: readonly string[] | undefined,
  now: readonly string[],
  revision = 'HEAD',
) {
  const files = now.map((file) => ({ file, path: join(root, file), firstLine: 1 }));
  const dictionary = patterns === undefined ? { files } : { files, patterns };
  const found = await formerFiles(root, dictionary, (...at) => treeIn(revision, ...at));
  return found.kind === 'files' ? found.files : found.why;
}

test('a glob finds the files of the commit: those that are gone, not those that are new', async () => {
  const { root, write } = repository('d/t1.txt', 'd/t10.txt', 'd/t2.txt', 'd/.t3.txt', 'd/sub/t4.txt', 'e/t5.txt');
  write('d/t6.txt');
  for (const [patterns, expected] of [
    [['d/t*.txt'], ['d/t1.txt', 'd/t10.txt', 'd/t2.txt']],
    [
      ['./d/t2.txt', 'd/t*.txt'],
      ['d/t2.txt', 'd/t1.txt', 'd/t10.txt'],
    ],
    [['d/**/t*.txt'], ['d/sub/t4.txt', 'd/t1.txt', 'd/t10.txt', 'd/t2.txt']],
    [
      ['d/t{1,5}.txt', 'e/*'],
      ['d/t1.txt', 'e/t5.txt'],
    ],
    [['d/t6*.txt'], []],
  ] as const)
    expect(await filesAt(root, patterns, ['d/t6.txt'])).toEqual(expected);
  expect(await filesAt(root, undefined, ['d/t6.txt'])).toEqual(['d/t6.txt']);
  // What another entry names is that entry's, unless this one names it too.
  const dictionary = { files: [{ file: 'd/t1.txt', path: '', firstLine: 1 }], patterns: ['d/t1.txt', 'd/t*.txt'] };
  const taken = ['d/t1.txt', 'd/t2.txt'];
  const found = await formerFiles(root, { ...dictionary, taken }, (...at) => treeIn('HEAD', ...at));
  expect(found).toEqual({ kind: 'files', files: ['d/t1.txt', 'd/t10.txt'] });
});

test('a workspace above the repository, and one below it', async () => {
  const { root } = repository('sub/d/t1.txt', 'sub/d/t2.txt', 'd/t3.txt');
  expect(await filesAt(join(root, 'sub'), ['d/t*.txt'], ['d/t1.txt'])).toEqual(['d/t1.txt', 'd/t2.txt']);
  const above = makeWorkspace();
  git(above.root, 'clone', '--quiet', root, 'checkout');
  const names = ['checkout/sub/d/t1.txt', 'checkout/sub/d/t2.txt'];
  expect(await filesAt(above.root, ['checkout/sub/d/t*.txt'], names.slice(1))).toEqual(names);
});

test('the files of a submodule are those of the commit that the repository names', async () => {
  const inner = repository('t1.txt', 't2.txt');
  const { root } = repository('d/t0.txt');
  git(root, 'submodule', 'add', '--quiet', inner.root, 'd/inner');
  commit(root);
  rmSync(join(root, 'd/inner/t2.txt'));
  git(join(root, 'd/inner'), 'rm', '--quiet', 't2.txt');
  commit(join(root, 'd/inner'));
  commit(root);
  const patterns = ['d/t*.txt', 'd/inner/t*.txt'];
  const now = ['d/t0.txt', 'd/inner/t1.txt'];
  expect(await filesAt(root, patterns, now)).toEqual(now);
  expect(await filesAt(root, patterns, now, 'HEAD^')).toEqual([...now, 'd/inner/t2.txt']);
  // There was no submodule.
  expect(await filesAt(root, patterns, now, 'HEAD^^')).toEqual(['d/t0.txt']);
});

test('what the checkout does not show is unknown, unless the patterns name every file', async () => {
  const { root, link } = repository('d/t1.txt', 'real/t2.txt');
  expect(await filesAt(root, ['d/t*.txt'], ['d/t1.txt'], 'HEAD^1')).toBe('no-parent');
  expect(await filesAt(root, ['./d/t1.txt', 'd/t2.txt'], ['d/t1.txt', 'd/t2.txt'], 'HEAD^')).toEqual([
    'd/t1.txt',
    'd/t2.txt',
  ]);
  link('linked', 'real');
  commit(root);
  expect(await filesAt(root, ['linked/t*.txt'], ['linked/t2.txt'])).toBe('linked-folder');
  expect(await filesAt(root, ['linked/t2.txt'], ['linked/t2.txt'])).toEqual(['linked/t2.txt']);
  expect(await filesAt(makeWorkspace({ 'd/t1.txt': '' }).root, ['d/t*.txt'], ['d/t1.txt'])).toBe('no-repository');
});

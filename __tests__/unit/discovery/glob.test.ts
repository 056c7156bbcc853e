import { execFileSync } from 'node:child_process';
import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { expandGlob, takeAway } from '../../../src/workspace/select/glob.ts';
import { makeWorkspace, type Workspace } from '../support/workspace.ts';

function matched({ root }: Workspace, pattern: string): string[] {
  const { matches, problem } = expandGlob(root, pattern);
  expect(problem).toBeNull();
  return [...matches].map(([file, found]) => (found.kind === 'file' ? file : found.message)).sort();
}

function problem({ root }: Workspace, pattern: string): string | null {
  const result = expandGlob(root, pattern);
  expect(result.matches.size).toBe(0);
  return result.problem;
}

function repository(): Workspace {
  const workspace = makeWorkspace({
    'a.txt': '',
    '.hidden.txt': '',
    'dict/en.txt': 'english',
    'dict/de.txt': '',
    'dict/en.csv': '',
    'dict/deep/er/fr.txt': '',
    'dict/.drafts/no.txt': '',
    '.git/config': 'token',
    'dict/.git/words.txt': 'submodule',
  });
  workspace.folder('dict/folder.txt');
  return workspace;
}

describe('a glob', () => {
  test.each([
    ['*.txt', ['a.txt']],
    ['dict/*.txt', ['dict/de.txt', 'dict/en.txt']],
    ['./dict//en.txt', ['dict/en.txt']],
    ['dict/e?.{txt,csv}', ['dict/en.csv', 'dict/en.txt']],
    ['dict/[ad]e.txt', ['dict/de.txt']],
    ['dict/**/*.txt', ['dict/de.txt', 'dict/deep/er/fr.txt', 'dict/en.txt']],
    ['**/fr.txt', ['dict/deep/er/fr.txt']],
    ['**', ['a.txt', 'dict/de.txt', 'dict/deep/er/fr.txt', 'dict/en.csv', 'dict/en.txt']],
    ['dict/**', ['dict/de.txt', 'dict/deep/er/fr.txt', 'dict/en.csv', 'dict/en.txt']],
    ['*/**/**/en.*', ['dict/en.csv', 'dict/en.txt']],
    ['.*.txt', ['.hidden.txt']],
    ['dict/.drafts/*', ['dict/.drafts/no.txt']],
    ['{a.txt,dict/de.txt}', ['a.txt', 'dict/de.txt']],
  ])('%s matches %j', (pattern, files) => {
    expect(matched(repository(), pattern)).toEqual(files);
  });

  test('gives path and size of a file', () => {
    const workspace = repository();
    expect(expandGlob(workspace.root, 'dict/e*.txt').matches.get('dict/en.txt')).toEqual({
      kind: 'file',
      path: join(workspace.root, 'dict/en.txt'),
      bytes: 7,
    });
  });

  test('is taken literally when a file has just this name', () => {
    const workspace = makeWorkspace({ 'words[en].txt': '', 'wordse.txt': '', 'a*b.txt': '' });
    expect(expandGlob(workspace.root, 'words[en].txt')).toMatchObject({ literal: true });
    expect(matched(workspace, 'words[en].txt')).toEqual(['words[en].txt']);
    expect(matched(workspace, 'a*b.txt')).toEqual(['a*b.txt']);
    expect(matched(workspace, 'words?.txt')).toEqual(['wordse.txt']);
  });

  test.each([
    [
      'nothing/*.txt',
      '"nothing/*.txt" matches no file. The path is relative to the workspace, and letter case counts; was the repository checked out before this step?',
    ],
    [
      'dict/en.tx',
      '"dict/en.tx" matches no file. The path is relative to the workspace, and letter case counts; was the repository checked out before this step?',
    ],
    [
      'dict/f*.txt',
      '"dict/f*.txt" matches no file, only folders. The path is relative to the workspace, and letter case counts; was the repository checked out before this step?',
    ],
    ['# words', '"# words" matches no file. A line that starts with # is not a comment here.'],
    ['a.txt, b.txt', '"a.txt, b.txt" matches no file. Write one glob a line; commas do not separate them.'],
    [
      'x/{a,b}.txt',
      '"x/{a,b}.txt" matches no file. The path is relative to the workspace, and letter case counts; was the repository checked out before this step?',
    ],
    [
      'dict\\en.txt',
      '"dict\\en.txt" matches no file. Separate folders with "/"; a backslash takes the meaning from the character after it.',
    ],
    ['dict', '"dict" is a folder, not a file; "dict/*" means the files in it.'],
    ['dict/folder.txt/', '"dict/folder.txt/" is a folder, not a file; "dict/folder.txt/*" means the files in it.'],
    ['/etc/passwd', '"/etc/passwd" is an absolute path; write it relative to the workspace.'],
    ['C:\\words.txt', '"C:\\words.txt" is an absolute path; write it relative to the workspace.'],
    ['../*.txt', '"../*.txt" leads upwards with ".."; only files inside the workspace can be used.'],
    ['dict/../../x', '"dict/../../x" leads upwards with ".."; only files inside the workspace can be used.'],
    ['.git/config', '".git/config" leads into .git, which is never read.'],
    ['dict/.GIT/*', '"dict/.GIT/*" leads into .git, which is never read.'],
  ])('%s is an error that names it', (pattern, message) => {
    expect(problem(repository(), pattern)).toBe(message);
  });

  test('never looks into .git, whatever the pattern', () => {
    const workspace = repository();
    for (const pattern of ['.*/*', '**/.*/*', '.gi?/*']) {
      const { matches } = expandGlob(workspace.root, pattern);
      expect([...matches.keys()].filter((file) => file.includes('.git'))).toEqual([]);
    }
  });

  test('that comes to name .git is refused there', () => {
    const message = '".git" leads into .git, which is never read.';
    expect(matched(repository(), '{.git,dict}/{config,en.csv}')).toEqual([message, 'dict/en.csv']);
    expect(matched(repository(), '.g[i]t/config')).toEqual([message]);
  });

  test('with many ** looks at each folder a few times only', () => {
    const workspace = makeWorkspace({ [`${'a/'.repeat(40)}en.txt`]: '' });
    // Each way to spread forty folders over eight wildcards would be tried otherwise, 77 million of them.
    expect(problem(workspace, `${'**/a*/'.repeat(8)}none.txt`)).toContain('matches no file');
  });

  test('whose braces stand for thousands of globs is refused at once', () => {
    const { root } = makeWorkspace();
    expect(expandGlob(root, '{a,b}'.repeat(25)).problem).toMatch(/expands to more than 256 globs; write it with fewer/);
    expect(matched(makeWorkspace({ 'a1.txt': '', 'b2.txt': '' }), '{a,b}{1,2}.txt')).toEqual(['a1.txt', 'b2.txt']);
  });

  // Only Linux keeps names that are not UTF-8.
  test.runIf(process.platform === 'linux')('a file whose name is not UTF-8 is refused, not passed over', () => {
    const workspace = makeWorkspace({ 'dict/en.txt': '' });
    writeFileSync(
      Buffer.concat([Buffer.from(`${workspace.root}/dict/caf`), Buffer.from([0xe9]), Buffer.from('.txt')]),
      '',
    );
    expect(matched(workspace, 'dict/*.txt')).toEqual([
      expect.stringMatching(/^"dict\/caf.*\.txt" can't be read, as its name is not UTF-8\. Rename the file\.$/),
      'dict/en.txt',
    ]);
  });

  test('does not match what is no regular file', () => {
    const workspace = makeWorkspace({ 'a.txt': '' });
    execFileSync('mkfifo', [join(workspace.root, 'pipe.txt')]);
    expect(matched(workspace, '*.txt')).toEqual(['a.txt']);
    expect(problem(workspace, 'pipe.txt')).toBe('"pipe.txt" is not a regular file.');
  });
});

describe('a symbolic link', () => {
  test('to a file of the workspace is followed', () => {
    const workspace = makeWorkspace({ 'real/en.txt': '' });
    workspace.link('dict/current.txt', '../real/en.txt');
    expect(matched(workspace, 'dict/*.txt')).toEqual(['dict/current.txt']);
    expect(expandGlob(workspace.root, 'dict/*').matches.get('dict/current.txt')).toMatchObject({
      path: join(workspace.root, 'real/en.txt'),
    });
  });

  test('to a folder is followed where the pattern names it, and passed over by **', () => {
    const workspace = makeWorkspace({ 'v2/en.txt': '' });
    workspace.link('current', 'v2');
    workspace.link('v2/loop', '..');
    expect(matched(workspace, 'current/*.txt')).toEqual(['current/en.txt']);
    expect(matched(workspace, 'c*/en.txt')).toEqual(['current/en.txt']);
    expect(matched(workspace, '**/*.txt')).toEqual(['v2/en.txt']);
  });

  test('out of the workspace is an error that names the link', () => {
    const outside = makeWorkspace({ 'secret.txt': 'secret', 'sub/secret.txt': '' });
    const workspace = makeWorkspace({ 'dict/en.txt': '' });
    workspace.link('dict/secret.txt', join(outside.root, 'secret.txt'));
    workspace.link('elsewhere', outside.root);
    const named = '"dict/secret.txt" is a symbolic link that leads out of the workspace.';
    expect(matched(workspace, 'dict/secret.txt')).toEqual([named]);
    expect(matched(workspace, 'dict/*.txt')).toEqual([named, 'dict/en.txt']);
    expect(matched(workspace, '**/*.txt')).toEqual([named, 'dict/en.txt']);
    expect(matched(workspace, 'else*/*.txt')).toEqual([
      '"elsewhere" is a symbolic link that leads out of the workspace.',
    ]);
    expect(matched(workspace, 'elsewhere/sub/secret.txt')).toEqual([
      '"elsewhere/sub/secret.txt" leads out of the workspace through the symbolic link "elsewhere".',
    ]);
  });

  test('the link that is named is the one that leads out, not one before it that stays inside', () => {
    const outside = makeWorkspace({ 'secret.txt': 'secret' });
    const workspace = makeWorkspace({ 'd/en.txt': '' });
    workspace.link('dl', 'd');
    workspace.link('d/out.txt', join(outside.root, 'secret.txt'));
    workspace.link('d/sub', outside.root);
    expect(matched(workspace, 'dl/*.txt')).toEqual([
      '"dl/out.txt" is a symbolic link that leads out of the workspace.',
      'dl/en.txt',
    ]);
    expect(matched(workspace, 'dl/sub/secret.txt')).toEqual([
      '"dl/sub/secret.txt" leads out of the workspace through the symbolic link "dl/sub".',
    ]);
  });

  test('to the folder around the workspace is outside', () => {
    const parent = makeWorkspace({ 'work/en.txt': '', 'secret.txt': '' });
    parent.link('work/up', '..');
    const { matches } = expandGlob(join(parent.root, 'work'), 'u*/*.txt');
    expect([...matches.keys()]).toEqual(['up']);
    expect(matches.get('up')).toEqual({
      kind: 'refused',
      message: '"up" is a symbolic link that leads out of the workspace.',
    });
  });

  test('to a folder whose name begins like that of the workspace is outside too', () => {
    const parent = makeWorkspace({ 'work/en.txt': '', 'work-secret/en.txt': '' });
    parent.link('work/link.txt', '../work-secret/en.txt');
    const { matches } = expandGlob(join(parent.root, 'work'), 'link.txt');
    expect(matches.get('link.txt')).toEqual({
      kind: 'refused',
      message: '"link.txt" is a symbolic link that leads out of the workspace.',
    });
  });

  test('into .git is refused, as the checkout keeps its token there', () => {
    const workspace = makeWorkspace({ '.git/config': 'token' });
    workspace.link('words.txt', '.git/config');
    expect(matched(workspace, '*.txt')).toEqual(['"words.txt" leads into .git, which is never read.']);
  });

  test('to nothing, or to itself, is an error', () => {
    const workspace = makeWorkspace();
    workspace.link('gone.txt', 'nowhere.txt');
    workspace.link('loop.txt', 'loop.txt');
    expect(matched(workspace, '*.txt')).toEqual([
      '"gone.txt" is a symbolic link to something that does not exist.',
      `"loop.txt" can't be read (ELOOP).`,
    ]);
  });
});

const asRoot = process.getuid?.() === 0 && process.seteuid !== undefined;

describe('without permission', () => {
  /** Root may read everything, so root steps back to a user who owns nothing here. */
  function asNobody<T>(work: () => T): T {
    if (!asRoot) return work();
    process.seteuid?.(65_534);
    try {
      return work();
    } finally {
      process.seteuid?.(0);
    }
  }

  test('a file is an error', () => {
    const workspace = makeWorkspace({ 'words.txt': '' });
    chmodSync(workspace.root, 0o755);
    chmodSync(join(workspace.root, 'words.txt'), 0o200);
    expect(asNobody(() => matched(workspace, '*.txt'))).toEqual([`"words.txt" can't be read (EACCES).`]);
  });

  test('a folder is an error when a wildcard looks into it', () => {
    const workspace = makeWorkspace({ 'dict/en.txt': '', 'a.txt': '' });
    chmodSync(workspace.root, 0o755);
    chmodSync(join(workspace.root, 'dict'), 0o300);
    expect(asNobody(() => matched(workspace, '**/*.txt'))).toEqual([
      `The folder "dict" can't be read (EACCES).`,
      'a.txt',
    ]);
  });
});

describe('!glob', () => {
  test.each([
    ['dict/en.txt', true],
    ['./dict/en.txt', true],
    ['dict/*.txt', true],
    ['**/en.txt', true],
    ['dict', true],
    ['dict/', true],
    ['d*', true],
    ['*.txt', false],
    ['dict/de.txt', false],
    ['en.txt', false],
  ])('%s takes dict/en.txt away: %s', (pattern, taken) => {
    const isTaken = takeAway(pattern);
    expect(typeof isTaken === 'function' && isTaken('dict/en.txt')).toBe(taken);
  });

  test('takes hidden files away too, and files with special characters by name', () => {
    const test = (pattern: string, file: string) => {
      const isTaken = takeAway(pattern);
      return typeof isTaken === 'function' && isTaken(file);
    };
    expect(test('**/*.txt', 'a/.drafts/.x.txt')).toBe(true);
    expect(test('a[1].txt', 'a[1].txt')).toBe(true);
  });

  test('follows the same rules for paths', () => {
    expect(takeAway('../x')).toBe('"../x" leads upwards with ".."; only files inside the workspace can be used.');
  });
});

test('in a sparse checkout, what is missing may be in the commit', () => {
  const workspace = makeWorkspace({ 'page.md': '', '.git/config.worktree': '[core]\n\tsparseCheckout = true\n' });
  expect(problem(workspace, 'dict/*.txt')).toContain('add the folder to "sparse-checkout" of actions/checkout');
});

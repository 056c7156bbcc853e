/** What globs match in the commit and the disk lacks, in every kind of checkout that people have. */

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dictionaryGroups, lackingFiles } from '../../../src/inputs/lacking-files.ts';
import { DEFAULT_MANIFEST } from '../../../src/inputs/manifest/manifest.ts';
import { checkedOut } from '../../../src/workspace/lacking/checked-out.ts';
import { commitTree } from '../../../src/workspace/lacking/commit-tree.ts';
import { lackedFiles } from '../../../src/workspace/lacking/lacking.ts';
import { mayReach } from '../../../src/workspace/select/glob.ts';
import { DEFAULT_SETTINGS } from '../../../src/workspace/select/selection.ts';
import { makeWorkspace } from '../support/workspace.ts';

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'lacking-')));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const IDENTITY = ['-c', 'user.name=A. Author', '-c', 'user.email=author@example.com'];
const git = (cwd: string, ...args: readonly string[]) =>
  execFileSync('git', ['-C', cwd, ...IDENTITY, '-c', 'protocol.file.allow=always', ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  }).trim();

/** A repository with these files in its one commit. */
function repository(name: string, files: readonly string[], prepare: (root: string) => void = () => {}): string {
  const root = join(folder, name);
  mkdirSync(root, { recursive: true });
  git(root, 'init', '--quiet', '--initial-branch=main');
  for (const file of files) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), 'a, b\n');
  }
  prepare(root);
  git(root, 'add', '--all');
  git(root, 'commit', '--quiet', '--message=A commit');
  return root;
}

async function lacked(workspace: string, ...patterns: readonly string[]): Promise<readonly string[]> {
  const reach = (path: string) => patterns.some((pattern) => mayReach(pattern, path));
  const { tree } = await checkedOut(workspace, { near: [], mayReach: reach, only: null });
  return lackedFiles(workspace, tree, patterns).map(({ file, why }) => `${file} ${why}`);
}

describe('the tree of a commit', () => {
  const rows = ['a.txt', '.hidden.txt', 't/b.txt', 't/deep/er/c.txt', 't/.drafts/d.txt', 't/e.csv', 'u/b.txt'];

  test.each<readonly [string, readonly string[]]>([
    ['*.txt', ['a.txt']],
    ['.*.txt', ['.hidden.txt']],
    ['**/*.txt', ['a.txt', 't/b.txt', 't/deep/er/c.txt', 'u/b.txt']],
    ['t/**', ['t/b.txt', 't/deep/er/c.txt', 't/e.csv']],
    ['t/.drafts/*', ['t/.drafts/d.txt']],
    ['./t//[bx].{txt,csv}', ['t/b.txt']],
    ['{t,u}/b.txt', ['t/b.txt', 'u/b.txt']],
    ['t', []],
    ['t/*', ['t/b.txt', 't/e.csv']],
    ['../*', []],
    ['/t/*', []],
    ['t/b.txt/*', []],
  ])('%s matches %j, as on disk', (pattern, files) => {
    const { root } = makeWorkspace();
    const tree = commitTree(
      root,
      rows.map((path) => ({ path, kind: 'file' })),
      () => false,
    );
    expect(lackedFiles(root, tree, [pattern]).map(({ file }) => file)).toEqual(files);
    const full = makeWorkspace(Object.fromEntries(rows.map((path) => [path, ''])));
    expect(lackedFiles(full.root, tree, [pattern])).toEqual([]);
  });

  test.each<readonly [readonly string[], readonly string[]]>([
    [
      ['**/*.txt', '!t/**'],
      ['a.txt', 'u/b.txt'],
    ],
    [['!t/**', 't/*.txt'], ['t/b.txt']],
    [
      ['t/b.txt', 't/*.csv'],
      ['t/b.txt', 't/e.csv'],
    ],
  ])('%j leave %j', (patterns, files) => {
    const { root } = makeWorkspace();
    const tree = commitTree(
      root,
      rows.map((path) => ({ path, kind: 'file' })),
      () => false,
    );
    expect(lackedFiles(root, tree, patterns).map(({ file }) => file)).toEqual(files);
  });

  test.each<readonly [string, readonly string[]]>([
    ['t/**/*.txt', ['t/sub']],
    ['t/*/x/*.txt', ['t/sub']],
    ['t/sub/*.txt', ['t/sub']],
    ['t/sub/x/y/*.txt', ['t/sub']],
    ['t/**', ['t/sub']],
    ['t/*', []],
    ['*.txt', []],
    ['u/**/*.txt', []],
  ])('%s leads into the submodules without content %j', (pattern, submodules) => {
    const { root } = makeWorkspace();
    const row = { path: 't/sub', kind: 'submodule' } as const;
    const names = (isCheckedOut: boolean) =>
      lackedFiles(
        root,
        commitTree(root, [row], () => isCheckedOut),
        [pattern],
      ).map(({ file }) => file);
    expect(names(false)).toEqual(submodules);
    expect(names(true)).toEqual([]);
  });
});

describe('a checkout', () => {
  const FILES = ['d/main.txt', 't/a/a.txt', 't/b/b.txt', 't/b/.hidden.txt', 'other/t/z.txt'];

  test('that is complete, with more files than the commit, lacks nothing', async () => {
    const root = repository('complete', FILES);
    writeFileSync(join(root, 't/made.txt'), '');
    expect(await lacked(root, '**/*.txt', 't/**', '.*/**')).toEqual([]);
  });

  test('that is sparse lacks what the globs match', async () => {
    const root = repository('sparse', FILES);
    git(root, 'sparse-checkout', 'set', 'd', 't/a');
    expect(await lacked(root, 't/**/*.txt')).toEqual(['t/b/b.txt sparse']);
    expect(await lacked(root, '**/*.txt')).toEqual(['other/t/z.txt sparse', 't/b/b.txt sparse']);
    expect(await lacked(root, 't/*/.*.txt')).toEqual(['t/b/.hidden.txt sparse']);
    expect(await lacked(root, 'd/*.txt')).toEqual([]);
  });

  test('in which a step deleted a file, with or without "git rm", lacks it until the deletion is committed', async () => {
    const root = repository('deleted', FILES);
    rmSync(join(root, 't/a/a.txt'));
    git(root, 'rm', '--quiet', 't/b/b.txt');
    expect(await lacked(root, 't/**/*.txt')).toEqual(['t/a/a.txt missing', 't/b/b.txt missing']);
    git(root, 'commit', '--quiet', '--all', '--message=Delete them');
    expect(await lacked(root, 't/**/*.txt')).toEqual([]);
  });

  test('whose workspace is a folder of the repository counts from there', async () => {
    const root = repository('inner', FILES);
    rmSync(join(root, 't/b'), { recursive: true });
    rmSync(join(root, 'other'), { recursive: true });
    expect(await lacked(join(root, 't'), '**/*.txt')).toEqual(['b/b.txt missing']);
  });

  test('has links to folders under the name that the pattern has', async () => {
    const root = repository('links', ['real/a.txt', 'real/b.txt'], (top) => symlinkSync('real', join(top, 'link')));
    rmSync(join(root, 'real/b.txt'));
    expect(await lacked(root, 'link/*.txt')).toEqual(['link/b.txt missing']);
    expect(await lacked(root, '*/*.txt')).toEqual(['link/b.txt missing', 'real/b.txt missing']);
    expect(await lacked(root, '**/*.txt')).toEqual(['real/b.txt missing']);
  });

  test('of several repositories has the files of each', async () => {
    const top = join(folder, 'several');
    for (const name of ['one', 'two', 'deep/three']) repository(`several/${name}`, ['d/a.txt', 'd/b.txt']);
    for (const file of ['one/d/b.txt', 'two/d', 'deep/three/d/b.txt']) rmSync(join(top, file), { recursive: true });
    expect(await lacked(top, '*/d/*.txt')).toEqual([
      'one/d/b.txt missing',
      'two/d/a.txt missing',
      'two/d/b.txt missing',
    ]);
    const { tree } = await checkedOut(top, { near: ['deep/three/d/a.txt'], mayReach: () => false, only: null });
    expect(lackedFiles(top, tree, ['**/*.txt']).map(({ file }) => file)).toEqual(['deep/three/d/b.txt']);
  });

  test('inside another repository wins over that one’s commit', async () => {
    const root = repository('around', ['data/old.txt', 'd/a.txt']);
    rmSync(join(root, 'data'), { recursive: true });
    repository('around/data', ['new.txt']);
    expect(await lacked(root, '**/*.txt')).toEqual([]);
  });

  test('of a submodule has the files of its own commit; without content it may have any', async () => {
    const sub = repository('sub', ['s.txt', 'more/t.txt']);
    const root = repository('with-submodule', ['t/a.txt'], (top) =>
      git(top, 'submodule', '--quiet', 'add', sub, 't/sub'),
    );
    expect(await lacked(root, 't/**/*.txt')).toEqual([]);
    rmSync(join(root, 't/sub/more'), { recursive: true });
    expect(await lacked(root, 't/**/*.txt')).toEqual(['t/sub/more/t.txt missing']);
    const without = join(folder, 'without-submodule');
    git(folder, 'clone', '--quiet', root, without);
    expect(await lacked(without, 't/**/*.txt')).toEqual(['t/sub submodule']);
    const said = async (pattern: string, countsAll: boolean) => {
      const group = { origin: 'Input files', patterns: [pattern], harm: null, others: [], countsAll };
      return (await lackingFiles(without, [group], [], false)).notices.length;
    };
    // Most submodules have nothing to do with a glob that leads everywhere.
    expect(await Promise.all([said('**/*.txt', false), said('**/*.txt', true)])).toEqual([0, 1]);
    expect(await Promise.all(['t/**/*.txt', 't/sub/*.txt', 'd/**/*.txt'].map((one) => said(one, false)))).toEqual([
      1, 1, 0,
    ]);
    expect(await lacked(without, 't/*.txt')).toEqual([]);
  });

  test('without contents of files still knows their names; one without trees does not, and lacks nothing', async () => {
    const origin = repository('origin', FILES);
    git(origin, 'config', 'uploadpack.allowFilter', 'true');
    const clone = (filter: string, ...options: readonly string[]) => {
      const root = join(folder, filter.replaceAll(':', '-'));
      git(folder, 'clone', '--quiet', `--filter=${filter}`, ...options, `file://${origin}`, root);
      return root;
    };
    const blobless = clone('blob:none', '--sparse');
    git(blobless, 'sparse-checkout', 'set', 't/a');
    expect(await lacked(blobless, 't/**/*.txt')).toEqual(['t/b/b.txt sparse']);
    const treeless = clone('tree:0', '--no-checkout');
    git(treeless, 'config', 'core.sparseCheckout', 'true');
    expect(await lacked(treeless, 't/**/*.txt')).toEqual([]);
    const group = { origin: 'Input files', patterns: ['t/**/*.txt'], harm: 'it is bad', others: [] };
    const found = await lackingFiles(treeless, [group], [], true);
    expect(found).toMatchObject({ errors: [], leftOut: 0, lacksManifest: false });
    expect(found.notices.join()).toMatch(/^The checkout is sparse, and which files .* not known: .*partial clone/);
  });

  test('that is none, or has no commit, lacks nothing', async () => {
    const { root } = makeWorkspace({ 'd/a.txt': '' });
    expect(await lacked(root, '**/*.txt')).toEqual([]);
    git(root, 'init', '--quiet');
    expect(await lacked(root, '**/*.txt')).toEqual([]);
  });
});

describe('the messages', () => {
  let root = '';
  const many = Array.from({ length: 8 }, (_, index) => `d/f${index}.txt`);
  beforeAll(() => {
    root = repository('messages', [...many, 'd/kept.txt', DEFAULT_MANIFEST]);
    for (const file of [...many, DEFAULT_MANIFEST]) rmSync(join(root, file));
  });
  const entry = (pattern: string, files: readonly string[] | null, packageName: string | null) => ({
    pattern,
    files,
    origin: 'm.yml:1:1',
    settings: { ...DEFAULT_SETTINGS, packageName },
  });

  test('refuse a joined dictionary, with the package, the glob, five files and how many more', async () => {
    const entries = [entry('d/*.txt', ['d/*.txt'], 'topics'), entry('d/f3.txt', null, null)];
    const found = await lackingFiles(root, dictionaryGroups({ globs: [], entries, packagePrefix: 'x-' }), [], false);
    expect(found.errors).toEqual([
      expect.stringMatching(
        /^m\.yml:1:1: files: package "x-topics" would be .* what "d\/\*\.txt" .*: "d\/f0\.txt", .*"d\/f5\.txt" and 2 more\. "d\/f0\.txt" is missing on disk/,
      ),
    ]);
    // The entry that names it reports that it is not there.
    expect(found.names.filter((file) => file === 'd/f3.txt')).toHaveLength(1);
  });

  test('are one notice where a glob gives each file its package', async () => {
    const entries = [entry('d/*.txt', null, null)];
    const groups = dictionaryGroups({ globs: ['d/f*.txt', '!d/f0.txt'], entries, packagePrefix: '' });
    const found = await lackingFiles(root, groups, [], false);
    expect(found).toMatchObject({ errors: [], leftOut: 8 });
    expect(found.notices).toEqual([expect.stringMatching(/neither checks nor deploys .*"d\/f5\.txt" and 3 more\. /)]);
  });

  test('refuse a default manifest that is not on disk, if it would be used', async () => {
    expect((await lackingFiles(root, [], [], true)).errors).toEqual([
      expect.stringMatching(/^The manifest ".github\/opensearch-dictionaries\.yml" is in the commit/),
    ]);
    expect(await lackingFiles(root, [], [], false)).toMatchObject({ errors: [], notices: [], lacksManifest: false });
  });
});

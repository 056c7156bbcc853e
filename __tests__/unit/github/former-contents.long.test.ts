/** Which former content of a dictionary a checkout shows: by the paths that it had, in the form that its file has. */

import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { FormerContent } from '../../../src/deployment/plan/baseline-rungs.ts';
import { createGitHubApi } from '../../../src/github/api/github-api.ts';
import { formerContents } from '../../../src/github/former-contents.ts';
import { formerEntries } from '../../../src/inputs/manifest/manifest.ts';
import { type Files, Workspace } from '../../end-to-end/kit/workspace.ts';
import { dictionary, REPOSITORY } from '../deployment/build.ts';
import { type GitHubAnswer, startGitHub } from '../support/github-server.ts';

const LIVE = 'a, b\nc, d\n';
const CUT = 'a, b\n';
const GLOBS = ['d/**/*.txt', '!d/drafts/**'];

function workspaceOf(files: Files): Workspace {
  const workspace = new Workspace(files);
  onTestFinished(() => workspace[Symbol.dispose]());
  return workspace;
}

const SHALLOW =
  'git rev-parse HEAD > .git/shallow && git reflog expire --expire=now --all && git gc --prune=now --quiet';

/** Takes all commits but the last from a checkout. */
function cutHistory({ path }: Workspace): void {
  execFileSync('sh', ['-c', SHALLOW], { cwd: path, stdio: 'ignore' });
}

/** A GitHub that has the commit that is checked out now. */
async function gitHubWith(workspace: Workspace) {
  const { sha } = workspace.head;
  const rows = workspace
    .git('ls-tree', '-r', '-z', sha)
    .split('\0')
    .filter((row) => row !== '');
  const tree = rows.map((row) => {
    const [, mode = '', id = '', path = ''] = /^(\d+) blob (\w+)\t(.+)$/.exec(row) ?? [];
    return { path, mode, type: 'blob', text: execFileSync('git', ['cat-file', 'blob', id], { cwd: workspace.path }) };
  });
  const { apiUrl } = await startGitHub(({ url }): GitHubAnswer => {
    const path = decodeURIComponent(new URL(url, 'http://x').pathname).replace('/repos/acme/search/', '');
    if (path === `commits/${sha}`) return { json: { sha, commit: { message: '', tree: { sha: 'the-tree' } } } };
    if (path === 'git/trees/the-tree') return { json: { truncated: false, tree } };
    const file = url.includes(`ref=${sha}`) ? tree.find((one) => path === `contents/${one.path}`) : undefined;
    const headers = { 'content-type': 'application/vnd.github.raw+json; charset=utf-8' };
    return file === undefined ? { status: 404, json: {} } : { text: file.text, headers };
  });
  return createGitHubApi({ token: 't', repository: REPOSITORY, apiUrl });
}

/** The dictionary `words` of the checkout, and what is known of its former contents. */
async function asked(
  { path }: Workspace,
  files: readonly string[],
  {
    globs = GLOBS,
    manifest = null as string | null,
    api = null as Parameters<typeof formerContents>[1],
    before = '',
  } = {},
) {
  const [file = ''] = files;
  const event = { workspace: path, repository: REPOSITORY, base: null, before: before === '' ? null : before };
  const entries = manifest === null ? [] : await formerEntries(readFileSync(join(path, manifest), 'utf8'), manifest);
  const former = formerContents(event, api, { manifest, scope: { globs, entries, packagePrefix: '' } });
  const parts = files.map((one) => ({ file: one, path: join(path, one), firstLine: 1 }));
  return { former, words: { ...dictionary('words', ''), file, repositoryPath: file, files: parts } };
}

function textsOf(found: readonly FormerContent[]): readonly string[] {
  return found.map((one) => (one.kind === 'content' ? Buffer.from(one.bytes).toString('utf8') : one.why));
}

const NOW = 'd/lang/words.txt';
const M = 'm.json';
const entry = (file: string) => JSON.stringify({ dictionaries: [{ file, package: 'words' }] });

interface Move {
  readonly how: string;
  readonly before: Files;
  readonly now?: Files;
  readonly marked?: string;
  readonly by?: string;
  readonly globs?: string[];
  readonly manifest?: string;
  /** What is found; `<base>` stands for the commit. */
  readonly found: readonly string[];
}

const MOVES: readonly Move[] = [
  { how: 'it stayed', before: { [NOW]: LIVE }, marked: NOW, found: [LIVE] },
  {
    how: 'the marker names the file',
    before: { 'old/a.txt': LIVE },
    marked: 'old/a.txt',
    found: [LIVE, `commit <base> does not have ${NOW}`],
  },
  {
    how: 'a draft was there before',
    before: { 'd/words.txt': LIVE, [NOW]: CUT },
    marked: 'd/words.txt',
    found: [LIVE, CUT],
  },
  {
    how: 'nothing but its name says',
    before: { 'd/words.txt': LIVE },
    found: [`commit <base> does not have ${NOW}`, LIVE],
  },
  {
    how: 'the marker names one that was moved before',
    before: { 'd/words.txt': LIVE },
    marked: 'd/older/words.txt',
    found: ['commit <base> does not have d/older/words.txt', `commit <base> does not have ${NOW}`, LIVE],
  },
  {
    how: 'the marker is that of another repository',
    before: { 'other/a.txt': CUT, 'd/words.txt': LIVE },
    marked: 'other/a.txt',
    by: 'acme/other',
    found: [`commit <base> does not have ${NOW}`, LIVE],
  },
  {
    how: 'the step takes its former folder away',
    before: { 'd/drafts/words.txt': LIVE },
    found: [`commit <base> does not have ${NOW}`],
  },
  ...['../words.txt', '/etc/passwd', 'd/a\0b', '.git/config', 'd/a\nb'].map((marked) => ({
    how: `the marker names ${JSON.stringify(marked)}`,
    before: { [NOW]: LIVE },
    marked,
    found: [LIVE],
  })),
  {
    how: 'the manifest of that time named it',
    before: { 'd/a.txt': LIVE, [M]: entry('d/a.txt') },
    now: { [M]: entry(NOW) },
    globs: [],
    manifest: M,
    found: [LIVE],
  },
  {
    how: 'the manifest of that time is surer than the marker',
    before: { 'd/a.txt': LIVE, 'd/b.txt': CUT, [M]: entry('d/a.txt') },
    now: { [M]: entry(NOW) },
    marked: 'd/b.txt',
    globs: [],
    manifest: M,
    found: [LIVE, CUT],
  },
  {
    how: 'a glob of the manifest gives it the name',
    before: { 'd/words.txt': LIVE, [M]: JSON.stringify({ dictionaries: [{ file: 'd/*.txt' }] }) },
    now: { [M]: JSON.stringify({ dictionaries: [{ file: 'd/lang/*.txt' }] }) },
    globs: [],
    manifest: M,
    found: [`commit <base> does not have ${NOW}`, LIVE],
  },
];

test.each(MOVES)('a moved dictionary is found at the commit before, in Git and on GitHub: $how', async (move) => {
  const { before, now, marked, by = REPOSITORY, globs, manifest } = move;
  const workspace = workspaceOf({ 'README.md': '', ...before });
  const { sha } = workspace.head;
  const api = await gitHubWith(workspace);
  workspace.remove(...Object.keys(before));
  workspace.commit('Move it', { [NOW]: CUT, ...now });
  const marker = marked === undefined ? null : { repository: by, path: marked };
  const found = move.found.map((one) => one.replace('<base>', sha.slice(0, 7)));
  const inGit = await asked(workspace, [NOW], { globs, manifest, before: sha });
  expect(textsOf(await inGit.former.atBase(inGit.words, marker))).toEqual(found);
  expect(textsOf(await inGit.former.atCommit(inGit.words, marker, sha))).toEqual(found);
  cutHistory(workspace);
  const onGitHub = await asked(workspace, [NOW], { globs, manifest, before: sha, api });
  expect(textsOf(await onGitHub.former.atBase(onGitHub.words, marker))).toEqual(found);
  const unknown = await asked(workspace, [NOW], { globs, manifest, before: sha });
  expect(textsOf(await unknown.former.atBase(unknown.words, marker)).join()).toContain(
    'the checkout lacks that commit',
  );
});

test('a content is found by its hash where the marker says that the file was', async () => {
  const workspace = workspaceOf({ 'd/words.txt': LIVE });
  workspace.remove('d/words.txt');
  workspace.commit('Move it', { [NOW]: CUT });
  const { former, words } = await asked(workspace, [NOW]);
  const sha256 = createHash('sha256').update(LIVE).digest('hex');
  const marker = { repository: 'acme/former-name', path: 'd/words.txt' };
  expect(textsOf([await former.withHash(words, marker, { sha256 })])).toEqual([LIVE]);
  expect(textsOf([await former.withHash(words, marker, { prefix: sha256.slice(0, 12) })])).toEqual([LIVE]);
  expect(textsOf([await former.withHash(words, null, { sha256 })])).toEqual([
    `Git has no such content of ${NOW} in this checkout`,
  ]);
});

test('a content with the line ends of another checkout is found by its hash, in that form', async () => {
  const workspace = workspaceOf({ [NOW]: LIVE });
  const { former, words } = await asked(workspace, [NOW]);
  const crlf = LIVE.replaceAll('\n', '\r\n');
  const sha256 = createHash('sha256').update(crlf).digest('hex');
  expect(textsOf([await former.withHash(words, null, { sha256 })])).toEqual([crlf]);
});

test('a pointer of Git LFS names a content, and is none', async () => {
  const sha256 = createHash('sha256').update(LIVE).digest('hex');
  const workspace = workspaceOf({
    [NOW]: `version https://git-lfs.github.com/spec/v1\noid sha256:${sha256}\nsize 10\n`,
  });
  const { former, words } = await asked(workspace, [NOW]);
  expect(textsOf([await former.withHash(words, null, { sha256 })])).toEqual([
    expect.stringContaining('Git LFS pointer'),
  ]);
});

/** Writes files of HEAD again, as a checkout with these attributes does. */
function checkOutAgain(workspace: Workspace, attributes: string, ...files: readonly string[]): void {
  workspace.write({ '.git/info/attributes': `${attributes}\n` });
  workspace.remove(...files);
  workspace.git('checkout-index', '--force', '--all');
}

interface Change {
  readonly attributes: string;
  readonly config?: readonly [string, string];
  readonly text?: string;
}

const CHANGES: readonly Change[] = [
  { attributes: '*.txt text eol=crlf' },
  { attributes: '*.txt text', config: ['core.autocrlf', 'true'] },
  { attributes: '', config: ['core.autocrlf', 'true'] },
  { attributes: '*.txt text', config: ['core.eol', 'crlf'] },
  { attributes: '*.txt ident', text: '# $Id$\na, b\nc, d\n' },
  { attributes: '*.txt text working-tree-encoding=UTF-16' },
  { attributes: '*.txt text eol=crlf ident', text: '# $Id$\na, b\nc, d\n' },
  { attributes: '*.txt filter=upper', config: ['filter.upper.smudge', 'tr a-z A-Z'] },
];

test.each(CHANGES)(
  'the same content is the same bytes, whatever Git makes of it in the checkout: %j',
  async (change) => {
    const { attributes, config, text = LIVE } = change;
    const files = [NOW, 'd/more.txt'];
    const workspace = workspaceOf({ [NOW]: text, 'd/more.txt': text });
    const { sha } = workspace.head;
    const api = await gitHubWith(workspace);
    if (config !== undefined) workspace.git('config', ...config);
    workspace.commit('Something else', { 'README.md': '' });
    checkOutAgain(workspace, attributes, ...files);
    const contents = files.map((file) => readFileSync(join(workspace.path, file)));
    expect(contents[0]?.toString('utf8')).not.toBe(text);
    const bytesOf = async (all: readonly string[], from: typeof api | null) => {
      const { former, words } = await asked(workspace, all, { before: sha, api: from });
      const [found] = await former.atBase(words, null);
      return found?.kind === 'content' ? Buffer.from(found.bytes) : found;
    };
    expect(await bytesOf([NOW], null)).toEqual(contents[0]);
    // Of several, each ends with a line feed.
    if (!attributes.includes('UTF-16')) expect(await bytesOf(files, null)).toEqual(Buffer.concat(contents));
    cutHistory(workspace);
    expect(await bytesOf([NOW], api)).toEqual(contents[0]);
  },
);

test.each(['*.txt text eol=crlf', '*.txt ident', '*.txt text working-tree-encoding=UTF-16', ''])(
  'a file that a step of the job has changed is not the content of its commit: %j',
  async (attributes) => {
    const workspace = workspaceOf({ [NOW]: LIVE });
    const { sha } = workspace.head;
    workspace.commit('Something else', { 'README.md': '' });
    checkOutAgain(workspace, attributes, NOW);
    workspace.write({ [NOW]: CUT });
    const { former, words } = await asked(workspace, [NOW], { before: sha });
    expect(textsOf(await former.atBase(words, null))).toEqual([LIVE]);
  },
);

test('another content has the line ends of the checkout too, by which its size counts', async () => {
  const workspace = workspaceOf({ [NOW]: LIVE });
  const { sha } = workspace.head;
  workspace.commit('Cut it', { [NOW]: CUT });
  checkOutAgain(workspace, '*.txt text eol=crlf', NOW);
  const { former, words } = await asked(workspace, [NOW], { before: sha });
  expect(textsOf(await former.atBase(words, null))).toEqual([LIVE.replaceAll('\n', '\r\n')]);
});

test('no program that the repository names is run', async () => {
  const workspace = workspaceOf({ '.gitattributes': '*.txt filter=own\n', [NOW]: LIVE });
  const { sha } = workspace.head;
  workspace.commit('Something else', { 'README.md': '' });
  for (const kind of ['smudge', 'clean', 'process']) workspace.git('config', `filter.own.${kind}`, 'touch ran; cat');
  workspace.write({ [NOW]: CUT });
  const { former, words } = await asked(workspace, [NOW], { before: sha });
  // What the filter makes of the content is not known: it may be this.
  expect(textsOf(await former.atBase(words, null))).toEqual([CUT]);
  expect(existsSync(join(workspace.path, 'ran'))).toBe(false);
});

/** Former contents of dictionaries of several files: no object of Git has one of these as it was published. */

import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { FormerContent } from '../../../src/deployment/plan/baseline-rungs.ts';
import type { Dictionary, Sha256 } from '../../../src/dictionaries/dictionary.ts';
import { formerContents } from '../../../src/github/former-contents.ts';
import { formerEntries } from '../../../src/inputs/manifest/manifest.ts';
import { fixedPart, globSpec } from '../../../src/workspace/git/pathspec.ts';
import { type Files, Workspace } from '../../end-to-end/kit/workspace.ts';
import { dictionary, REPOSITORY } from '../deployment/build.ts';

const M = '.github/opensearch-dictionaries.yml';
const A = 't/a.txt';
const B = 't/b.txt';
/** Without a line break at its end, which a joined content has. */
const TEXTS = { [A]: 'a, b\nc, d', [B]: 'e, f\n' };
const LIVE = 'a, b\nc, d\ne, f\n';
const manifestOf = (entry: object) => ({ [M]: JSON.stringify({ dictionaries: [{ package: 'topics', ...entry }] }) });
const SEVERAL = manifestOf({ files: ['t/*.txt'] });

function sha256Of(content: string | Buffer): Sha256 {
  return createHash('sha256').update(content).digest('hex') as Sha256;
}

function workspaceOf(files: Files): Workspace {
  const workspace = new Workspace(files);
  onTestFinished(() => workspace[Symbol.dispose]());
  return workspace;
}

const SHALLOW =
  'git rev-parse HEAD > .git/shallow && git reflog expire --expire=now --all && git gc --prune=now --quiet';

interface Options {
  readonly patterns?: readonly string[];
  readonly manifest?: string | null;
  readonly content?: string;
  readonly api?: Parameters<typeof formerContents>[1];
}

/** The dictionary `topics` of the checkout, and what is known of its former contents. */
async function asked(
  workspace: Workspace,
  files: readonly string[],
  { patterns, manifest = M, content = '', api = null }: Options = {},
) {
  const { path } = workspace;
  const event = { workspace: path, repository: REPOSITORY, base: null, before: null };
  const entries = manifest === null ? [] : await formerEntries(workspace.git('show', `HEAD:${manifest}`), manifest);
  const former = formerContents(event, api, { manifest, scope: { globs: [], entries, packagePrefix: '' } });
  const [file = ''] = files;
  const topics: Dictionary = {
    ...dictionary('topics', content),
    ...(patterns === undefined ? {} : { patterns }),
    ...{ file, repositoryPath: file, sha256: sha256Of(content) },
    files: files.map((one) => ({ file: one, path: join(path, one), firstLine: 1 })),
  };
  return { former, topics };
}

function textOf(found: FormerContent): string {
  return found.kind === 'content' ? Buffer.from(found.bytes).toString('utf8') : found.why;
}

const GLOB = { patterns: ['t/*.txt'] };
const marker = { repository: REPOSITORY, path: A };

interface Case {
  readonly how: string;
  readonly before?: Files;
  readonly live?: string;
  /** Made after the live commit. */
  readonly change: (workspace: Workspace) => void;
  readonly files: readonly string[];
  readonly patterns?: readonly string[];
}

const cut = (more: Files = {}, gone: readonly string[] = [B]) => {
  return (workspace: Workspace): void => {
    workspace.remove(...gone);
    workspace.commit('Cut it', { [A]: 'a, b\n', ...more });
  };
};

const CASES: readonly Case[] = [
  { how: 'one of its files is gone', change: cut(), files: [A], ...GLOB },
  { how: 'all are there', change: cut({}, []), files: [A, B], ...GLOB },
  {
    how: 'the entry names its files',
    before: manifestOf({ files: [B, A] }),
    live: 'e, f\na, b\nc, d\n',
    change: cut({}, []),
    files: [B, A],
    patterns: [B, A],
  },
  {
    how: 'the manifest named other files then',
    before: { ...manifestOf({ files: ['old/{x,y}.txt'] }), 'old/x.txt': 'a, b\n', 'old/y.txt': 'c, d\n' },
    live: 'a, b\nc, d\n',
    change: cut(SEVERAL, ['old/x.txt', 'old/y.txt', B]),
    files: [A],
    ...GLOB,
  },
  {
    how: 'it was one file then',
    before: { ...manifestOf({ file: 'old/one.txt' }), 'old/one.txt': LIVE },
    change: cut(SEVERAL, ['old/one.txt', B]),
    files: [A],
    ...GLOB,
  },
  { how: 'it is one file now', change: cut(manifestOf({ file: A })), files: [A] },
  {
    how: 'it is another file now',
    change: cut({ 'one.txt': 'a, b\n', ...manifestOf({ file: 'one.txt' }) }, [A, B]),
    files: ['one.txt'],
  },
  {
    how: 'its glob leads anywhere',
    before: manifestOf({ files: ['**/*.txt'] }),
    change: cut(),
    files: [A],
    patterns: ['**/*.txt'],
  },
];

test.each(CASES)(
  'a joined content is found by its hash: $how',
  async ({ before, live = LIVE, change, files, ...more }) => {
    const workspace = workspaceOf({ ...TEXTS, ...SEVERAL, ...before });
    change(workspace);
    workspace.commit('Something else', { 'README.md': 'x', 't/other.md': 'x' });
    const { former, topics } = await asked(workspace, files, more);
    const sha256 = sha256Of(live);
    expect(textOf(await former.withHash(topics, marker, { sha256 }))).toBe(live);
    expect(textOf(await former.withHash(topics, null, { prefix: sha256.slice(0, 12) }))).toBe(live);
    expect(await former.hadContent(topics, marker, sha256)).toBe(true);
  },
);

test('a joined content is found in the form of the checkout that published it', async () => {
  const workspace = workspaceOf({ ...TEXTS, ...SEVERAL });
  const windows = 'a, b\r\nc, d\ne, f\r\n';
  const mixed = 'a, b\nc, d\ne, f\r\n';
  workspace.write({ '.git/info/attributes': 't/b.txt text eol=crlf\n' });
  workspace.remove(B);
  workspace.git('checkout-index', '--force', '--all');
  const { former, topics } = await asked(workspace, [A, B], GLOB);
  for (const content of [windows, mixed])
    expect(textOf(await former.withHash(topics, marker, { sha256: sha256Of(content) }))).toBe(content);
});

test('a shallow checkout never says that there was no such content', async () => {
  const workspace = workspaceOf({ ...TEXTS, ...SEVERAL });
  cut()(workspace);
  execFileSync('sh', ['-c', SHALLOW], { cwd: workspace.path, stdio: 'ignore' });
  const { former, topics } = await asked(workspace, [A], { ...GLOB, content: 'a, b\n' });
  const sha256 = sha256Of(LIVE);
  expect(textOf(await former.withHash(topics, marker, { sha256 }))).toBe(
    `Git has no such content of ${A} and the other files of it or ${A} in this checkout, which lacks older commits (actions/checkout with "fetch-depth: 0" fetches all)`,
  );
  expect(await former.hadContent(topics, marker, sha256)).toBeNull();
  expect(await former.hadContent(topics, marker, topics.sha256)).toBe(true);
});

test('a whole history that shows the content of now has not had another one', async () => {
  const workspace = workspaceOf({ ...TEXTS, ...SEVERAL });
  cut()(workspace);
  const had = async (options: Parameters<typeof asked>[2], path: string | null = A) => {
    const { former, topics } = await asked(workspace, [A], options);
    return await former.hadContent(topics, { repository: REPOSITORY, path }, sha256Of('never\n'));
  };
  expect(await had({ ...GLOB, content: 'a, b\n' })).toBe(false);
  // A step of the job makes the content.
  expect(await had({ ...GLOB, content: 'made\n' })).toBeNull();
  // It may have been published from anywhere.
  expect(await had({ ...GLOB, content: 'a, b\n' }, null)).toBeNull();
  const { former, topics } = await asked(workspace, [A], { ...GLOB, content: 'a, b\n' });
  expect(await former.hadContent(topics, null, sha256Of('never\n'))).toBeNull();
});

test('of a file that moved and changed, the history of the path in the marker counts too', async () => {
  const workspace = workspaceOf({ 'old/words.txt': LIVE });
  workspace.remove('old/words.txt');
  workspace.commit('Move it', { [A]: 'a, b\n' });
  const { former, topics } = await asked(workspace, [A], { manifest: null, content: 'a, b\n' });
  const had = (path: string, content: string) =>
    former.hadContent(topics, { repository: REPOSITORY, path }, sha256Of(content));
  expect(await had('old/words.txt', LIVE)).toBe(true);
  expect(await had('old/words.txt', 'never\n')).toBe(false);
  expect(await had(A, 'never\n')).toBe(false);
  expect(await former.hadContent(topics, null, sha256Of(LIVE))).toBeNull();
});

test.each(['lfs', 'link', 'outside', 'submodule'])('what a part of it was is not known: %s', async (what) => {
  const lfs = `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 10\n`;
  const workspace = workspaceOf({ ...TEXTS, ...SEVERAL, ...(what === 'lfs' ? { [B]: lfs } : {}) });
  if (what === 'link' || what === 'outside') {
    workspace.remove(B);
    symlinkSync(what === 'link' ? '../README.md' : '../../elsewhere', join(workspace.path, B));
    workspace.commit('Link it', { 'README.md': 'e, f\n' });
  }
  if (what === 'submodule') {
    const inner = workspaceOf({ 'c.txt': 'g, h\n' });
    workspace.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', inner.path, 't/sub');
    workspace.commit('Add a submodule');
  }
  cut()(workspace);
  const { former, topics } = await asked(workspace, [A], { ...GLOB, content: 'a, b\n' });
  const found = await former.withHash(topics, marker, { sha256: sha256Of(LIVE) });
  expect(textOf(found)).toContain(what === 'lfs' ? 'Git LFS pointer' : LIVE);
  const never = await former.hadContent(topics, marker, sha256Of('never\n'));
  expect(never).toBe(what === 'link' ? false : null);
});

interface Tip {
  readonly how: string;
  /** The files of the tip. */
  readonly files: Readonly<Record<string, string>>;
  readonly patterns?: readonly string[];
  readonly path?: string;
  readonly found: readonly string[];
}

const TIP = 'abcdef0'.repeat(6).slice(0, 40);
const TIPS: readonly Tip[] = [
  { how: 'one file', files: { [A]: 'new, newer\n' }, found: ['new, newer\n'] },
  { how: 'it is gone', files: { 'x.md': '' }, found: [`commit abcdef0 does not have ${A}`] },
  {
    how: 'it is where the marker says',
    files: { 'u/a.txt': LIVE },
    path: 'u/a.txt',
    found: [LIVE, `commit abcdef0 does not have ${A}`],
  },
  { how: 'several files', files: { ...TEXTS, 't/c.txt': 'g, h\n' }, ...GLOB, found: [`${LIVE}g, h\n`] },
  {
    how: 'the manifest of the tip names others',
    files: { ...manifestOf({ files: ['v/*.txt'] }), 'v/1.txt': 'a\n', 'v/2.txt': 'b\n', [A]: 'c\n' },
    ...GLOB,
    found: ['a\nb\n', 'c\n'],
  },
];

test.each(TIPS)(
  'what the tip of a branch has is asked of GitHub alone: $how',
  async ({ files, patterns, path = A, found }) => {
    const workspace = workspaceOf({ [A]: 'old, older\n', [M]: '{}' });
    const api: Options['api'] = {
      tipOf: async (branch) => (branch === 'refs/heads/main' ? TIP : null),
      fileAt: async (one, sha) => {
        const text = sha === TIP ? files[one] : undefined;
        return text === undefined ? { kind: 'absent' } : { kind: 'content', bytes: Buffer.from(text) };
      },
      filesAt: async (sha) => (sha === TIP ? Object.keys(files).map((one) => ({ path: one, isLink: false })) : null),
    };
    const { former, topics } = await asked(workspace, [A], { api, ...(patterns === undefined ? {} : { patterns }) });
    const at = (branch: string) => former.atTip(topics, { repository: REPOSITORY, path }, branch);
    expect((await at('refs/heads/main')).map(textOf)).toEqual(found);
    expect((await at('refs/heads/other')).map(textOf).join()).toContain('GitHub did not show it');
    const { former: without } = await asked(workspace, [A]);
    const none = await without.atTip(topics, null, 'refs/heads/main');
    expect(none.map(textOf).join()).toContain('the step has no `github-token`');
  },
);

test.each([
  ['t/*.txt', 't', ':(top,glob)t/**/*.txt'],
  ['./t/a(b)/c.txt', 't', ':(top,glob)t/**/*c.txt'],
  ['**/a.txt', '', ':(top,glob)**/*a.txt'],
  ['a/{b/c,d}.txt', 'a', ':(top,glob)a/**/*.txt'],
  ['x\\y/*', '', ':(top,glob)**/*'],
  ['*/x[1]', '', ':(top,glob)**/*'],
])('a glob is a wider pathspec of Git: %s', (pattern, path, spec) => {
  expect(fixedPart(pattern)).toEqual({ path, isFolder: true });
  expect(globSpec(path, pattern)).toBe(spec);
  expect(globSpec('a[b]', '*')).toBe(':(top,glob)a\\[b\\]/**/*');
});

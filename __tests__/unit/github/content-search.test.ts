/** Whether a file of the commit has a content, where Git has another form of it: what can't be told is never a "no". */

import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { formerContents } from '../../../src/github/former-contents.ts';
import {
  type ContentFound,
  fileWithContent,
  fileWithFormerContent,
} from '../../../src/workspace/git/content/content-search.ts';
import { type Files, Workspace } from '../../end-to-end/kit/workspace.ts';
import { dictionary } from '../deployment/build.ts';

const GONE = 'b/gone.txt';
const MOVED = 'a/moved.txt';
const CONTENT = `${'couch, sofa\n'.repeat(200)}`;
const OTHER = `${'armchair, stool\n'.repeat(200)}`;

const sha256Of = (content: string) => createHash('sha256').update(content).digest('hex');
const moved = (kind: 'file' | 'moved' | 'last', path = MOVED) => ({ kind, path });
const NO = { kind: 'no' };
const unknown = (why: string) => ({ kind: 'unknown', why: expect.stringContaining(why) });
const NOT_SHOWN = `the content of ${MOVED} can't be read`;

/** As git-crypt and other filters: what Git has is not the content. */
const ENCRYPT = "printf '\\000GITCRYPT\\000abcdefghijkl'; tr a-z b-za";
const DECRYPT = 'tail -c +23 | tr b-za a-z';
const SHIFT = 'tr a-z b-za';

interface Case {
  readonly attributes?: string;
  /** The commands of the filter `f`. */
  readonly filter?: readonly [clean: string, smudge: string];
  readonly before?: Files;
  /** Makes the commit in which the file is gone. */
  readonly change: (workspace: Workspace) => void;
  readonly content?: string;
  readonly found: unknown;
}

/** A file that is moved by a copy, which goes through the filters again. */
const copied = (content: string): Case['change'] => {
  return (workspace) => {
    workspace.remove(GONE);
    workspace.commit('Move', { [MOVED]: content });
    // As a checkout leaves it.
    workspace.remove(MOVED);
    workspace.git('checkout', '--quiet', '--', MOVED);
  };
};

/** A checkout to which nobody has given the key. */
function locked(content: string): Case['change'] {
  return (workspace) => {
    copied(content)(workspace);
    for (const command of ['clean', 'smudge']) workspace.git('config', `filter.f.${command}`, 'cat');
    workspace.remove(MOVED);
    workspace.git('checkout', '--quiet', '--', MOVED);
  };
}

function renamed(workspace: Workspace): void {
  mkdirSync(join(workspace.path, 'a'));
  workspace.git('mv', GONE, MOVED);
  workspace.commit('Move');
}

function linked(target: string): Case['change'] {
  return (workspace) => {
    workspace.remove(GONE);
    mkdirSync(join(workspace.path, 'a'));
    symlinkSync(target, join(workspace.path, MOVED));
    workspace.commit('Link');
  };
}

const lfsPointer = (content: string) =>
  `version https://git-lfs.github.com/spec/v1\noid sha256:${sha256Of(content)}\nsize ${content.length}\n`;
const annexKey = (content: string) => `SHA256E-s${content.length}--${sha256Of(content)}.txt`;
const md5Key = (bytes: number) => `MD5E-s${bytes}--0123456789abcdef0123456789abcdef.txt`;

const CRYPT = { attributes: 'a/* filter=f\n', filter: [ENCRYPT, DECRYPT] } as const;
const ALL_CRYPT = { attributes: '*.txt filter=f\n', filter: [ENCRYPT, DECRYPT] } as const;
const OTHER_FILTER = { attributes: '*.txt filter=f\n', filter: [SHIFT, 'tr b-za a-z'] } as const;

test.concurrent.for<readonly [string, Case]>([
  ['encrypted there and here', { ...ALL_CRYPT, change: renamed, found: moved('moved') }],
  ['encrypted there', { ...CRYPT, change: copied(CONTENT), found: moved('file') }],
  ['encrypted there, which has other content', { ...CRYPT, change: copied(OTHER), found: NO }],
  [
    'encrypted there, without the key',
    { ...ALL_CRYPT, change: locked(CONTENT.toUpperCase()), found: unknown(NOT_SHOWN) },
  ],
  // What was plain has a known size, which encryption keeps.
  [
    'encrypted there in the same size, without the key',
    { ...CRYPT, change: locked(CONTENT), found: unknown(NOT_SHOWN) },
  ],
  ['encrypted there in another size, without the key', { ...CRYPT, change: locked(OTHER), found: NO }],
  [
    'encrypted there, and changed since the checkout',
    {
      ...ALL_CRYPT,
      change: (workspace) => {
        copied(OTHER)(workspace);
        utimesSync(join(workspace.path, MOVED), 1, 1);
      },
      found: unknown(NOT_SHOWN),
    },
  ],
  ['behind another filter', { ...OTHER_FILTER, change: renamed, found: moved('moved') }],
  ['behind another filter, which has other content', { ...OTHER_FILTER, change: copied(OTHER), found: NO }],
  ['behind a filter that this checkout lacks', { ...OTHER_FILTER, change: locked(OTHER), found: unknown(NOT_SHOWN) }],
  [
    'with another encoding',
    {
      attributes: 'a/* working-tree-encoding=UTF-16LE\n',
      content: utf16(CONTENT),
      change: copied(utf16(CONTENT)),
      found: moved('file'),
    },
  ],
  [
    'with another encoding, which has other content',
    {
      attributes: 'a/* working-tree-encoding=UTF-16LE\n',
      content: utf16(CONTENT),
      change: copied(utf16(OTHER)),
      found: NO,
    },
  ],
  [
    'with an expanded $Id$',
    {
      attributes: '*.txt ident\n',
      before: { [GONE]: `# $Id$\n${CONTENT}` },
      content: expanded(),
      change: renamed,
      found: moved('file'),
    },
  ],
  ['out of Git LFS', { before: { [GONE]: lfsPointer(CONTENT) }, change: copied(CONTENT), found: moved('file') }],
  ['into Git LFS', { attributes: 'a/* filter=lfs\n', change: copied(lfsPointer(CONTENT)), found: moved('file') }],
  [
    'into Git LFS, which has other content',
    { attributes: 'a/* filter=lfs\n', change: copied(lfsPointer(OTHER)), found: NO },
  ],
  ['into git-annex', { change: copied(`/annex/objects/${annexKey(CONTENT)}\n`), found: moved('file') }],
  ['into git-annex, which has other content', { change: copied(`/annex/objects/${annexKey(OTHER)}\n`), found: NO }],
  [
    'into git-annex, by a link',
    { change: linked(`../.git/annex/objects/a/b/k/${annexKey(CONTENT)}`), found: moved('file') },
  ],
  [
    'into git-annex, by another hash',
    { change: copied(`/annex/objects/${md5Key(CONTENT.length)}\n`), found: unknown(NOT_SHOWN) },
  ],
  ['into git-annex, by the hash of another size', { change: copied(`/annex/objects/${md5Key(9)}\n`), found: NO }],
  [
    'to where a link leads out',
    { change: linked('../../other/words.txt'), found: unknown('leads out of the repository') },
  ],
  ['to where a link leads nowhere', { change: linked('../nowhere.txt'), found: NO }],
  [
    'in another form than it was published',
    { content: 'as a step of the workflow made it\n', change: renamed, found: moved('moved') },
  ],
])('content that moved %s', async ([, { attributes = '', filter, before, change, content = CONTENT, found }]) => {
  using workspace = new Workspace({ 'README.md': 'x\n', '.gitattributes': attributes });
  if (filter !== undefined) {
    workspace.git('config', 'filter.f.clean', filter[0]);
    workspace.git('config', 'filter.f.smudge', filter[1]);
  }
  workspace.commit('First', before ?? { [GONE]: content === CONTENT || content.includes('\0') ? content : 'y\n' });
  change(workspace);
  expect(await fileWithContent(workspace.path, { sha256: sha256Of(content) }, GONE)).toEqual(found);
});

function utf16(text: string): string {
  return [...text].join('\0').concat('\0');
}

/** What a checkout makes of `$Id$`. */
function expanded(): string {
  const text = `# $Id$\n${CONTENT}`;
  const id = createHash('sha1').update(`blob ${text.length}\0${text}`).digest('hex');
  return text.replace('$Id$', `$Id: ${id} $`);
}

test('a copy that Git has too is no move', async () => {
  const content = 'as a step of the workflow made it\n';
  using workspace = new Workspace({ [GONE]: CONTENT, [MOVED]: CONTENT });
  workspace.remove(GONE);
  workspace.commit('Gone');
  expect(await fileWithContent(workspace.path, { sha256: sha256Of(content) }, GONE)).toEqual(moved('last'));
});

test('a submodule is searched where it is checked out', async () => {
  using workspace = new Workspace({ [GONE]: CONTENT });
  using inner = new Workspace({ 'deep/words.txt': CONTENT });
  workspace.remove(GONE);
  workspace.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', inner.path, 'shared');
  workspace.commit('Move it into a submodule');
  const search = (): Promise<ContentFound> => fileWithContent(workspace.path, { sha256: sha256Of(CONTENT) }, GONE);
  expect(await search()).toEqual(moved('file', 'shared/deep/words.txt'));
  workspace.git('submodule', '--quiet', 'deinit', '--force', 'shared');
  expect(await search()).toEqual(unknown('shared is a submodule: it is not checked out; give actions/checkout'));
  inner.commit('Other content', { 'deep/words.txt': OTHER });
  workspace.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'update', '--init', '--remote');
  workspace.commit('Take it up');
  expect(await search()).toEqual(NO);
  rmSync(join(workspace.path, '.git/modules/shared/objects'), { recursive: true });
  mkdirSync(join(workspace.path, '.git/modules/shared/objects'));
  expect((await search()).kind).toBe('unknown');
});

test('a former content to which Git has only a pointer is not known', async () => {
  using workspace = new Workspace({ [GONE]: lfsPointer(CONTENT) });
  const event = { workspace: workspace.path, repository: null, base: null, before: null };
  const scope = { entries: [], globs: [], packagePrefix: '' };
  const files = [{ file: GONE, path: join(workspace.path, GONE), firstLine: 1 }];
  const former = formerContents(event, null, { manifest: null, scope });
  const one = { ...dictionary('gone', 'x'), files };
  expect(await former.withHash(one, null, { sha256: sha256Of(CONTENT) })).toEqual({
    ...{ kind: 'none', why: expect.stringContaining('only its Git LFS pointer') },
  });
});

test('no filter of a hostile configuration is run', async () => {
  using workspace = new Workspace({ '.gitattributes': '* filter=f\n', [MOVED]: CONTENT });
  const trace = join(workspace.path, 'was-run');
  for (const command of ['clean', 'smudge', 'process'])
    workspace.git('config', `filter.f.${command}`, `touch ${trace}`);
  writeFileSync(join(workspace.path, MOVED), OTHER);
  expect(await fileWithContent(workspace.path, { sha256: sha256Of('y') }, GONE)).toEqual(unknown("can't be read"));
  expect(execFileSync('find', [workspace.path, '-name', 'was-run'], { encoding: 'utf8' })).toBe('');
});

test('anything that a file ever was is found, and only a whole history shows that the commit has none of it', async () => {
  using workspace = new Workspace({ [GONE]: CONTENT, 'empty.txt': '' });
  const search = (root = workspace.path): Promise<ContentFound> => fileWithFormerContent(root, GONE);
  workspace.commit('Empty it', { [GONE]: '' });
  workspace.commit('Change it', { [GONE]: OTHER });
  workspace.remove(GONE);
  workspace.commit('It is gone');
  expect(await search()).toEqual(NO);
  const shallow = join(workspace.path, '.git', 'shallow-clone');
  workspace.git('clone', '--quiet', '--depth', '1', `file://${workspace.path}`, shallow);
  expect(await search(shallow)).toEqual(unknown('fetch-depth: 0'));
  for (const content of [OTHER, CONTENT]) {
    workspace.commit('Copy it', { [MOVED]: content });
    expect(await search()).toEqual(moved('file'));
  }
  using empty = new Workspace({});
  expect((await fileWithFormerContent(join(empty.path, 'nowhere'), GONE)).kind).toBe('unknown');
});

test('what a submodule hides may be anything that a file ever was', async () => {
  using inner = new Workspace({ 'words.txt': CONTENT });
  using workspace = new Workspace({ [GONE]: CONTENT });
  workspace.remove(GONE);
  workspace.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', inner.path, 'shared');
  workspace.commit('Move it into a submodule');
  expect(await fileWithFormerContent(workspace.path, GONE)).toEqual(moved('file', 'shared/words.txt'));
  workspace.git('submodule', '--quiet', 'deinit', '--force', 'shared');
  expect(await fileWithFormerContent(workspace.path, GONE)).toEqual(unknown('shared is a submodule'));
});

/** A file that left its path, and what its move and later changes make of it. */

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { type ContentFound, fileWithContent } from '../../../src/workspace/git/content/content-search.ts';
import { type Files, Workspace } from '../../end-to-end/kit/workspace.ts';

const GONE = 'b/gone.txt';
const MOVED = 'a/moved.txt';
const CONTENT = 'couch, sofa\n';
const OTHER = 'armchair, stool\n';
const CHANGED = `${CONTENT}settee, divan\n`;
const FOUND = { kind: 'moved', path: MOVED };
const NO = { kind: 'no' };

/** The file of HEAD that the first content of the file is. */
function find(path: string): Promise<ContentFound> {
  return fileWithContent(path, { sha256: createHash('sha256').update(CONTENT).digest('hex') }, GONE);
}

/** A history in which the file leaves its path, and what it was is changed after that. */
interface History {
  readonly first?: Files;
  readonly change: (workspace: Workspace) => void;
  readonly found: unknown;
}

function move(workspace: Workspace, from: string, to: string): void {
  mkdirSync(join(workspace.path, dirname(to)), { recursive: true });
  workspace.git('mv', from, to);
}

/** Moves a file in a commit of its own. */
function moveAlone(workspace: Workspace, from = GONE, to = MOVED): void {
  move(workspace, from, to);
  workspace.commit('Move');
}

/** @param on what happens on the branch meanwhile */
function mergedMove(workspace: Workspace, on: () => void): void {
  workspace.git('branch', 'move');
  on();
  workspace.git('checkout', '--quiet', 'move');
  moveAlone(workspace);
  workspace.git('checkout', '--quiet', '-');
  workspace.git('merge', '--quiet', '--no-edit', '--no-ff', 'move');
}

test.concurrent.for<readonly [string, History]>([
  ['moved', { change: moveAlone, found: FOUND }],
  [
    'moved several times, and changed between',
    {
      change: (workspace) => {
        moveAlone(workspace, GONE, 'c/second.txt');
        workspace.commit('Change', { 'c/second.txt': OTHER });
        moveAlone(workspace, 'c/second.txt', MOVED);
      },
      found: FOUND,
    },
  ],
  ['moved on a branch', { change: (workspace) => mergedMove(workspace, () => {}), found: FOUND }],
  [
    'moved on a branch, and changed on the other',
    {
      change: (workspace) => mergedMove(workspace, () => workspace.commit('Change', { [GONE]: OTHER })),
      found: FOUND,
    },
  ],
  [
    'moved before a branch that had it was merged into another',
    {
      change: (workspace) => {
        workspace.git('checkout', '--quiet', '-b', 'old', 'HEAD^');
        workspace.commit('Begin', { 'README.md': 'z\n' });
        workspace.git('merge', '--quiet', '--no-edit', 'main');
        workspace.git('checkout', '--quiet', 'main');
        moveAlone(workspace);
        workspace.commit('Change', { [MOVED]: OTHER });
        workspace.git('merge', '--quiet', '--no-edit', 'old');
      },
      found: FOUND,
    },
  ],
  [
    'moved over another',
    {
      first: { [MOVED]: OTHER },
      change: (workspace) => {
        workspace.git('mv', '--force', GONE, MOVED);
        workspace.commit('Move');
      },
      found: FOUND,
    },
  ],
  [
    'moved and changed in one commit',
    {
      change: (workspace) => {
        move(workspace, GONE, MOVED);
        workspace.commit('Move', { [MOVED]: CHANGED });
      },
      found: NO,
    },
  ],
  [
    'moved, and then there was another, which is gone',
    {
      change: (workspace) => {
        moveAlone(workspace);
        workspace.commit('Another', { [GONE]: OTHER });
        workspace.remove(GONE);
        workspace.commit('Gone');
      },
      found: NO,
    },
  ],
  [
    'moved back, and is gone',
    {
      change: (workspace) => {
        moveAlone(workspace);
        moveAlone(workspace, MOVED, GONE);
        workspace.remove(GONE);
        workspace.commit('Gone', { [MOVED]: OTHER });
        workspace.remove(MOVED);
        workspace.commit('Gone too', { 'c/other.txt': OTHER });
      },
      found: NO,
    },
  ],
  [
    'is gone, of which there always was a copy',
    {
      first: { [MOVED]: CONTENT },
      change: (workspace) => {
        workspace.remove(GONE);
        workspace.commit('Gone');
      },
      found: NO,
    },
  ],
  ['was empty', { first: { [GONE]: '' }, change: moveAlone, found: NO }],
])('a file that %s, and was changed since', async ([, { first, change, found }]) => {
  using workspace = new Workspace({ 'README.md': 'x\n' });
  workspace.commit('First', { [GONE]: CONTENT, ...first });
  change(workspace);
  if (existsSync(join(workspace.path, MOVED))) workspace.commit('Change it', { [MOVED]: CHANGED });
  expect(await find(workspace.path)).toEqual(found);
});

test('a file that left its path in a commit of which the clone lacks the trees', async () => {
  using origin = new Workspace({ 'README.md': 'x\n', [GONE]: CONTENT });
  moveAlone(origin);
  origin.commit('Change', { [MOVED]: CHANGED });
  using clones = new Workspace({});
  origin.git('config', 'uploadpack.allowFilter', 'true');
  clones.git('clone', '--quiet', '--filter=tree:0', pathToFileURL(origin.path).href, 'clone');
  const why: unknown = expect.stringContaining('partial clone');
  expect(await find(join(clones.path, 'clone'))).toEqual({ kind: 'unknown', why });
});

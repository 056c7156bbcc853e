/** Prune where Git does not have a file as the checkout has it: encrypted, in a submodule, or a folder in its place. */

import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startGitHub } from '../kit/github-server.ts';
import { Stage, type StageRun, writesOf } from '../kit/stage.ts';
import { Workspace } from '../kit/workspace.ts';
import { namesOf } from './prune-stage.ts';

const TOKEN = 'ghs_0123456789abcdefghijklmnopqrstuvwxyz';
const KEPT = 'b/kept.txt';
const OTHER = 'b/other.txt';
const GONE = 'b/moved.txt';
const FILES = { [KEPT]: 'k, l\n', [OTHER]: 'm, n\n', [GONE]: 'x, y\nz, w\n' };
const STEP_B = { files: 'b/*.txt', prune: 'true' };
const MANIFEST_B = { files: '', format: 'auto', manifest: 'b.yml', prune: 'true' };
const manifest = (...files: readonly string[]) =>
  JSON.stringify({ dictionaries: files.map((file) => ({ file, format: 'solr-synonyms' })) });

function expectKept(run: StageRun, why: string): void {
  expect(run.notices.join('\n')).toContain(`Package moved (${GONE}) is not pruned: ${why}`);
  expect(writesOf(run)).not.toContain('DeletePackage');
}

/** A repository whose files are encrypted as by git-crypt, by their attributes. */
async function encrypted(attributes: string, files: Readonly<Record<string, string>>): Promise<Stage> {
  const stage = await Stage.start({ files: { 'README.md': 'x\n' } });
  const { workspace } = stage;
  workspace.git('config', 'filter.f.clean', "printf '\\000GITCRYPT\\000abcdefghijkl'; tr a-z b-za");
  workspace.git('config', 'filter.f.smudge', 'tail -c +23 | tr b-za a-z');
  workspace.commit('Encrypt', { '.gitattributes': attributes });
  workspace.commit('Dictionaries', files);
  return stage;
}

/** Takes files out of the commit again, as a checkout does. */
function checkOut({ workspace }: Stage, ...files: readonly string[]): void {
  workspace.remove(...files);
  workspace.git('checkout', '--quiet', '--', ...files);
}

test.concurrent('a file that is encrypted in Git moves, and then it is gone', async () => {
  await using stage = await encrypted('*.txt filter=f\n', FILES);
  const { workspace } = stage;
  await stage.succeed({ inputs: STEP_B });
  mkdirSync(join(workspace.path, 'a'));
  workspace.git('mv', GONE, 'a/moved.txt');
  workspace.commit('Move it');
  expectKept(await stage.succeed({ inputs: STEP_B }), 'its file was moved to a/moved.txt');
  workspace.remove('a/moved.txt');
  workspace.commit('Take it away');
  checkOut(stage, KEPT, OTHER);
  expect((await stage.succeed({ inputs: STEP_B })).notices).toEqual([]);
  expect(namesOf(stage)).toEqual(['kept', 'other']);
});

test.concurrent('a manifest of another step that is encrypted in Git', async () => {
  const own = { 'a/own.txt': 'o, p\n', 'a.yml': manifest('a/own.txt'), 'b.yml': manifest(KEPT, OTHER, GONE) };
  await using stage = await encrypted('a.yml filter=f\n', { ...FILES, ...own });
  const { workspace } = stage;
  await stage.succeed({ inputs: MANIFEST_B });
  workspace.remove(GONE);
  const named = { 'a.yml': manifest('a/own.txt', 'a/moved.txt'), 'b.yml': manifest(KEPT, OTHER) };
  workspace.commit('Hand it over', { 'a/moved.txt': 'x, y\n', ...named });
  checkOut(stage, 'a.yml');
  expectKept(await stage.succeed({ inputs: MANIFEST_B }), 'a.yml names it too, so another step may publish it');
  workspace.git('config', 'filter.f.smudge', 'cat');
  checkOut(stage, 'a.yml');
  const unread = "it is not known whether its path is one of this step alone: the content of a.yml can't be read: its";
  expectKept(await stage.succeed({ inputs: MANIFEST_B }), unread);
  // By its former name it is reported still, but may be another step's.
  workspace.commit('Another name', {
    ...{ [GONE]: FILES[GONE], 'b.yml': manifest(KEPT, OTHER).replace(']', `,${renamed}]`) },
  });
  const run = await stage.succeed({ inputs: MANIFEST_B });
  expect(run.notices.join('\n')).toContain(`Package moved may be the former name of renamed (${GONE})`);
});

const renamed = JSON.stringify({ file: GONE, package: 'renamed', format: 'solr-synonyms' });

test.concurrent('a file that moves into a submodule, and the manifest of a submodule', async () => {
  await using stage = await Stage.start({ files: { ...FILES, 'b.yml': manifest(KEPT, OTHER, GONE) } });
  const { workspace } = stage;
  await stage.succeed({ inputs: STEP_B });
  using inner = new Workspace({ 'moved.txt': FILES[GONE] });
  const submodule = (...args: readonly string[]) =>
    workspace.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', ...args);
  workspace.remove(GONE);
  submodule('add', inner.path, 'shared');
  workspace.commit('Move it', { 'b.yml': manifest(KEPT, OTHER) });
  expectKept(await stage.succeed({ inputs: STEP_B }), 'its content is in shared/moved.txt.');
  submodule('deinit', '--force', 'shared');
  const hidden = 'shared is a submodule: it is not checked out; give actions/checkout "submodules: recursive".';
  expectKept(
    await stage.succeed({ inputs: STEP_B }),
    `it is not known whether its path is one of this step alone: ${hidden}`,
  );
  inner.commit('Change it', { 'moved.txt': 'x, y\n', 'm.yml': manifest('shared/moved.txt') });
  submodule('update', '--init', '--remote');
  workspace.commit('Take it up');
  expectKept(await stage.succeed({ inputs: MANIFEST_B }), 'shared/m.yml names it too, so another step may publish it');
  inner.remove('m.yml');
  inner.commit('Take the manifest away');
  submodule('update', '--init', '--remote');
  workspace.commit('Take it up');
  await stage.succeed({ inputs: STEP_B });
  expect(namesOf(stage)).toEqual(['kept', 'other']);
});

test.concurrent('a manifest of another step that is a link to a file of another kind', async () => {
  await using stage = await Stage.start({ files: { ...FILES, 'b.yml': manifest(KEPT, OTHER, GONE) } });
  await stage.succeed({ inputs: MANIFEST_B });
  stage.workspace.remove(GONE);
  const text = manifest('a/moved.txt');
  symlinkSync('conf/a', join(stage.workspace.path, 'a.yml'));
  stage.workspace.commit('Hand it over', { 'a/moved.txt': 'x, y\n', 'conf/a': text, 'b.yml': manifest(KEPT, OTHER) });
  expectKept(await stage.succeed({ inputs: MANIFEST_B }), 'conf/a names it too, so another step may publish it');
});

test.concurrent('a folder, or a submodule, in the place of a file is no file', async () => {
  await using gitHub = await startGitHub(TOKEN);
  await using stage = await Stage.start({ files: FILES });
  await stage.succeed({ inputs: STEP_B });
  stage.workspace.remove(GONE);
  stage.workspace.commit('Make a folder of it', { [`${GONE}/part.txt`]: 'x, y\n' });
  const run = { inputs: { ...STEP_B, 'github-token': TOKEN }, env: { GITHUB_API_URL: gitHub.url } };
  gitHub.state.tips.set('main', new Set([KEPT, OTHER, GONE]));
  expectKept(await stage.succeed(run), 'the default branch has its file');
  gitHub.state.tips.set('main', new Set([KEPT, OTHER, `${GONE}/part.txt`]));
  await stage.succeed(run);
  expect(namesOf(stage)).toEqual(['kept', 'other']);
});

/** Prune where Git does not have a file as the checkout has it: encrypted, in a submodule, or a folder in its place. */

import { expect, test } from 'vitest';
import { startGitHub } from './github-server.ts';
import { Stage, type StageRun, writesOf } from './stage.ts';

const TOKEN = 'ghs_0123456789abcdefghijklmnopqrstuvwxyz';
const KEPT = 'b/kept.txt';
const OTHER = 'b/other.txt';
const GONE = 'b/moved.txt';
const FILES = { [KEPT]: 'k, l\n', [OTHER]: 'm, n\n', [GONE]: 'x, y\nz, w\n' };
const STEP_B = { files: 'b/*.txt', prune: 'true' };

const namesOf = ({ emulator }: Stage) =>
  emulator
    .packages()
    .map(({ name }) => name)
    .sort();

function expectKept(run: StageRun, why: string): void {
  expect(run.notices.join('\n')).toContain(`Package moved (${GONE}) is not pruned: ${why}`);
  expect(writesOf(run)).not.toContain('DeletePackage');
}

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

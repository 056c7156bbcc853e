/** Dictionaries that are live, and of which the repository loses some. */

import { FILES, Stage } from '../kit/stage.ts';

export const FRENCH = 'dictionaries/french.txt';
export const THREE = { ...FILES, [FRENCH]: 'canapé, sofa\n' };
export const PRUNE = { prune: 'true' };

/** Three dictionaries that are live, of which the repository has lost some. */
export async function without(...gone: readonly string[]): Promise<Stage> {
  const stage = await Stage.start({ files: THREE, inputs: PRUNE });
  await stage.deploy();
  stage.workspace.remove(...gone);
  stage.workspace.commit('Some are gone');
  return stage;
}

/** Names of all packages of the account. */
export const namesOf = ({ emulator }: Stage) =>
  emulator
    .packages()
    .map(({ name }) => name)
    .sort();

/** Files that vanish while AWS works: the deploy goes on, and its end is reported. */

import { expect, test } from 'vitest';
import { packageOf, Stage } from './kit/stage.ts';

const ENGLISH = 'dictionaries/english.txt';

for (const operation of ['UpdatePackage', 'AssociatePackage', 'DescribePackages']) {
  test.concurrent(`a dictionary file that is gone after ${operation}`, async () => {
    await using stage = await Stage.start({ files: { [ENGLISH]: 'couch, sofa\n' }, inputs: { files: ENGLISH } });
    await stage.deploy();
    stage.workspace.commit('More', { [ENGLISH]: 'couch, sofa\nsneaker, trainer\n' });
    let isUpdated = false;
    stage.on('UpdatePackage', 'after', () => {
      isUpdated = true;
      if (operation === 'UpdatePackage') stage.workspace.remove(ENGLISH);
      else stage.on(operation, 'after', () => stage.workspace.remove(ENGLISH));
    });
    const run = await stage.run();
    expect(isUpdated).toBe(true);
    expect(run.outputs['failure-reason'], run.log).toBe('');
    expect(run.outputs['package-versions']).toEqual({ english: 'v2' });
    expect(packageOf(run, 'english')?.domains.map(({ version }) => version)).toEqual(['v2', 'v2']);
  });
}

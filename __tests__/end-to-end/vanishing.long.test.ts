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

for (const [mode, operation] of [
  ['validate', 'CreatePackage'],
  ['deploy', 'PutObject'],
  ['deploy', 'CreatePackage'],
  ['deploy', 'AssociatePackages'],
] as const) {
  test.concurrent(`${mode}: new dictionaries whose files are gone after ${operation}`, async () => {
    await using stage = await Stage.start();
    stage.on(operation, 'after', () => stage.workspace.remove('dictionaries'));
    const run = await stage.run({ inputs: { mode } });
    expect([run.exitCode, run.stderr], run.log).toEqual([0, '']);
    expect(run.outputs).toMatchObject({ mode, 'failure-reason': '', changed: true, 'aws-validated': true });
    expect(run.summary).toContain('german');
    if (mode === 'validate') return;
    expect(run.outputs['package-versions']).toEqual({ english: 'v1', german: 'v1' });
    expect(run.outputs.packages.flatMap(({ domains }) => domains.map(({ version }) => version))).toEqual(
      Array(4).fill('v1'),
    );
  });
}

test.concurrent('a package that somebody deletes right before its association fails alone, and soon', async () => {
  const files = { [ENGLISH]: 'couch, sofa\n', 'dictionaries/german.txt': 'Sofa, Couch\n' };
  const inputs = { files: 'dictionaries/*.txt', 'association-timeout-minutes': '0.2' };
  await using stage = await Stage.start({ files, inputs });
  let isDeleted = false;
  stage.running.faults.onCall(({ operation }, phase) => {
    if (operation !== 'ListPackagesForDomain' || phase !== 'after') return;
    const english = stage.emulator.packages().find(({ name, status }) => name === 'english' && status === 'AVAILABLE');
    if (english === undefined || isDeleted) return;
    isDeleted = true;
    stage.emulator.call('opensearch', 'DeletePackage', { PackageID: english.id });
  });
  const run = await stage.run();
  expect(isDeleted).toBe(true);
  expect(run.outputs['failure-reason'], run.log).toBe('conflict');
  expect(run.errors.join()).toMatch(
    /Package english was deleted while (?:this run associated it with search-|it was being published)/,
  );
  expect(run.errors.join()).not.toMatch(/NoAnswer|asked again/);
  expect(packageOf(run, 'german')?.domains.map(({ version }) => version)).toEqual(['v1', 'v1']);
  // Index settings must not name what is gone.
  for (const output of ['package-ids', 'package-versions', 'reference-paths'] as const)
    expect(Object.keys(run.outputs[output])).toEqual(['german']);
  expect(packageOf(run, 'english')).toMatchObject({ id: null, version: null, status: null, referencePath: null });
  expect(packageOf(run, 'english').domains).toMatchObject([{ status: null }, { status: null }]);
  expect(run.summary).toContain('**created** `v1`, deleted since');
});

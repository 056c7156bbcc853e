/** Removals that AWS refuses or ends with a failure: more of `prune.test.ts`. */

import { expect, test } from 'vitest';
import type { FaultAction } from '../../../emulator/http/faults.ts';
import { countOf, DOMAINS, FILES, GERMAN, packageOf, Stage, sha256, writesOf } from '../kit/stage.ts';
import { FRENCH, namesOf, PRUNE, THREE, without } from './prune-stage.ts';

const IN_USE = 'Dictionary is in use by index products. Remove it from the index settings first.';
const REFUSAL: FaultAction = { kind: 'error', name: 'ConflictException', status: 409, message: IN_USE };

/** The ways in which AWS may say that an index still uses a dictionary; what `begin` returns ends it. */
const REFUSALS: readonly {
  readonly how: string;
  readonly begin: (stage: Stage) => () => void;
}[] = [
  { how: 'after a while', begin: (stage) => refuseLater(stage, 2_000) },
  { how: 'before the next look', begin: (stage) => refuseLater(stage, 5) },
  {
    how: 'in the answer to the request',
    begin: (stage) => stage.running.faults.add({ operation: isOfGerman(stage), action: REFUSAL }),
  },
];

function isOfGerman(stage: Stage) {
  const { id } = stage.package('german');
  return (call: { readonly operation: string; readonly input: Readonly<Record<string, unknown>> }) =>
    call.operation === 'DissociatePackage' && call.input['PackageID'] === id;
}

function refuseLater({ emulator }: Stage, duration: number): () => void {
  emulator.durations.dissociating = duration;
  emulator.verdicts.dissociation = ({ name }) => (name === 'german' ? { type: 'InUse', message: IN_USE } : null);
  return () => {
    emulator.verdicts.dissociation = () => null;
  };
}

for (const { how, begin } of REFUSALS) {
  test.concurrent(`a dictionary that an index still uses is reported soon, when AWS says so ${how}`, async () => {
    await using stage = await without(GERMAN);
    const end = begin(stage);
    for (const attempt of ['first', 'second']) {
      // Were it asked for until this time-out, the test's own would end it.
      const run = await stage.run({ inputs: { 'association-timeout-minutes': '60' } });
      expect(run.outputs, attempt).toMatchObject({ 'failure-reason': 'conflict' });
      expect(run.errors.join()).toContain(IN_USE);
      expect(run.errors.join()).toMatch(/index/);
      expect(countOf(run)).not.toHaveProperty('DeletePackage');
      expect(packageOf(run, 'german')).toMatchObject({ action: 'delete', id: stage.package('german').id });
      expect(run.summary).toContain('in use by index products');
      for (const domain of DOMAINS) expect(stage.content(domain)).toHaveProperty('german', sha256(FILES[GERMAN]));
    }
    end();
    await stage.succeed();
    expect(namesOf(stage)).toEqual(['english', 'french']);
  });
}

test.concurrent('a dissociation that AWS ends with a failure is reported with what each domain shows', async () => {
  await using stage = await without(GERMAN);
  stage.emulator.verdicts.dissociation = ({ name, domain }) =>
    name === 'german' ? { type: 'InUse', message: `An index of ${domain} uses it.` } : null;
  const run = await stage.run();
  const shown = packageOf(run, 'german');
  expect(shown).toMatchObject({ action: 'delete', status: 'AVAILABLE' });
  for (const name of DOMAINS) {
    const why = `An index of ${name} uses it.`;
    expect(run.errors.join('\n')).toContain(why);
    expect(shown?.domains).toContainEqual({
      ...{ name, action: 'dissociate', status: 'DISSOCIATION_FAILED', version: 'v1' },
      message: expect.stringContaining(why),
    });
  }
  expect(run.summary).toContain('3 changes were not made');
  expect(run.summary).not.toContain('asked for');
});

test.concurrent('a dissociation from one domain that failed does not hide the one that was made', async () => {
  await using stage = await without(GERMAN);
  stage.emulator.verdicts.dissociation = ({ domain }) =>
    domain === 'search-prod' ? { type: 'InUse', message: IN_USE } : null;
  const run = await stage.run();
  const statusOf = (name: string) => packageOf(run, 'german')?.domains.find((one) => one.name === name)?.status;
  expect(DOMAINS.map(statusOf)).toEqual(DOMAINS.map((name) => (name === 'search-prod' ? 'DISSOCIATION_FAILED' : null)));
  expect(run.summary).toContain('2 changes were not made');
});

test.concurrent('a deletion that AWS ends with a failure is reported with its status', async () => {
  await using stage = await without(GERMAN);
  stage.emulator.verdicts.deletion = () => ({ type: 'Internal', message: 'Not now.' });
  const run = await stage.run();
  const shown = packageOf(run, 'german');
  expect(shown).toMatchObject({ action: 'delete', status: 'DELETE_FAILED', version: 'v1' });
  expect(shown?.domains.map(({ action, status }) => [action, status])).toEqual(DOMAINS.map(() => ['dissociate', null]));
  expect(run.errors.join()).toContain('(DELETE_FAILED): Internal: Not now.');
  expect(run.summary).toContain('not deleted');
  expect(run.summary).toContain('1 change was not made');
  expect(run.summary).not.toContain('asked for');

  stage.emulator.verdicts.deletion = () => null;
  const again = await stage.succeed();
  expect(packageOf(again, 'german')).toMatchObject({ action: 'delete', reason: 'removed' });
  expect(again.notices.join()).not.toContain('overwritten the record');
  expect(namesOf(stage)).toEqual(['english', 'french']);
});

test.concurrent('a package that must stay does not keep others from being deleted', async () => {
  await using stage = await without(GERMAN, FRENCH);
  refuseLater(stage, 1_000);
  const run = await stage.run({ inputs: { 'max-removed-percent': '100' } });
  expect(run.outputs).toMatchObject({ 'failure-reason': 'conflict', changed: true });
  expect(namesOf(stage)).toEqual(['english', 'german']);
  expect(packageOf(run, 'french')).toMatchObject({ action: 'delete', reason: 'removed' });
  expect(run.log).toContain('french: no domain has it, and it is deleted');
  expect(run.log).toContain('german: not removed');
});

test.concurrent('a package of which the commit always had a copy is kept, and the notice says no more than that', async () => {
  await using stage = await Stage.start({ files: { ...THREE, 'backup/old.txt': FILES[GERMAN] }, inputs: PRUNE });
  await stage.deploy();
  stage.workspace.remove(GERMAN);
  stage.workspace.commit('German is gone');
  const run = await stage.succeed();
  expect(run.notices).toEqual([`Package german (${GERMAN}) is not pruned: its content is in backup/old.txt.`]);
  expect(writesOf(run)).toEqual([]);
});

test.concurrent('a package whose domains are not known is kept', async () => {
  await using stage = await without(GERMAN);
  stage.running.faults.add({ operation: 'ListDomainsForPackage', action: { kind: 'html', status: 503 } });
  const run = await stage.succeed();
  expect(run.notices.join()).toMatch(/german.*not known which domains use it.*503/s);
  expect(writesOf(run)).toEqual([]);
  stage.running.faults.clear();
  await stage.succeed();
  expect(namesOf(stage)).toEqual(['english', 'french']);
});

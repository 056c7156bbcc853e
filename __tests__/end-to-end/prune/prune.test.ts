/** The input `prune`: what it removes, what it leaves alone, and how it says that it may not. */

import { expect, test } from 'vitest';
import type { FaultAction } from '../../../emulator/http/faults.ts';
import { packageDescription } from '../../../src/deployment/model/marker.ts';
import { parseSha256 } from '../../../src/dictionaries/sha256.ts';
import { BUCKET, countOf, DOMAINS, ENGLISH, FILES, GERMAN, packageOf, Stage, sha256, writesOf } from '../kit/stage.ts';

const FRENCH = 'dictionaries/french.txt';
const THREE = { ...FILES, [FRENCH]: 'canapé, sofa\n' };
const PRUNE = { prune: 'true' };

/** Three dictionaries that are live, of which the repository has lost some. */
async function without(...gone: readonly string[]): Promise<Stage> {
  const stage = await Stage.start({ files: THREE, inputs: PRUNE });
  await stage.deploy();
  stage.workspace.remove(...gone);
  stage.workspace.commit('Some are gone');
  return stage;
}

/** A package that somebody else made, associated with a domain of ours. */
async function addPackage(stage: Stage, PackageName: string, PackageDescription: string): Promise<void> {
  stage.emulator.addObject(BUCKET, 'elsewhere.txt', 'a, b\n');
  const { PackageDetails } = stage.emulator.call('opensearch', 'CreatePackage', {
    PackageName,
    PackageType: 'TXT-DICTIONARY',
    PackageSource: { S3BucketName: BUCKET, S3Key: 'elsewhere.txt' },
    PackageDescription,
  });
  await stage.settle();
  const PackageID = String(PackageDetails?.['PackageID']);
  stage.emulator.call('opensearch', 'AssociatePackage', { PackageID, DomainName: DOMAINS[0] });
  await stage.settle();
}

/** As this action describes the package of a repository. */
function markedBy(repository: string, path: string): string {
  const digest = parseSha256(sha256('a, b\n'));
  if (digest === null) throw new TypeError('That is no digest.');
  return packageDescription('', { repository, path, sha256: digest });
}

const namesOf = ({ emulator }: Stage) =>
  emulator
    .packages()
    .map(({ name }) => name)
    .sort();

test.concurrent('only packages of this repository whose file is gone are removed, and every report lists them', async () => {
  await using stage = await without(GERMAN);
  await addPackage(stage, 'of-others', markedBy('acme/other', 'dictionaries/gone.txt'));
  await addPackage(stage, 'unmarked', 'German synonyms, by hand');
  await addPackage(stage, 'still-there', markedBy('acme/search', ENGLISH));
  const { id } = stage.package('german');
  const run = await stage.succeed();

  expect(namesOf(stage)).toEqual(['english', 'french', 'of-others', 'still-there', 'unmarked']);
  expect(Object.keys(stage.content(DOMAINS[0])).sort()).toEqual(namesOf(stage));
  expect(Object.keys(stage.content(DOMAINS[1])).sort()).toEqual(['english', 'french']);
  expect(writesOf(run).toSorted()).toEqual(['DeletePackage', 'DissociatePackage', 'DissociatePackage']);
  const touched = run.requests.filter(({ operation }) => /^D(?:issociate|elete)/.test(operation));
  for (const { input } of touched) expect(input['PackageID']).toBe(id);

  expect(run.outputs).toMatchObject({ changed: true, 'failure-reason': '' });
  expect(packageOf(run, 'german')).toMatchObject({
    ...{ file: GERMAN, action: 'delete', reason: 'removed', id },
    domains: DOMAINS.map((name) => ({ name, action: 'dissociate' })),
  });
  expect(Object.keys(run.outputs['package-ids']).sort()).toEqual(['english', 'french']);
  expect(run.outputs.packages.map(({ name }) => name).sort()).toEqual(['english', 'french', 'german']);
  expect(run.summary).toContain('Deleted 1 package and removed 2 associations on 2 domains');
  expect(run.summary).toMatch(/^\|.*`german`.*\*\*deleted\*\*<br>file is gone/m);
  for (const domain of DOMAINS)
    expect(run.log).toMatch(new RegExp(`german on ${domain}: no longer associated after \\d`));
  expect(run.log).toContain('german: no domain has it, and it is deleted');
  // What was ever deployed can be read back, for a way back.
  expect(stage.emulator.s3.peekAll(BUCKET).map(({ content }) => content.sha256)).toContain(sha256(FILES[GERMAN]));
  expect((await stage.succeed()).outputs.changed).toBe(false);
});

test.concurrent('without `prune` everything stays, and a notice says so', async () => {
  await using stage = await without(GERMAN);
  const run = await stage.succeed({ inputs: { prune: 'false' } });
  expect(run.outputs.changed).toBe(false);
  expect(run.outputs.packages.map(({ name }) => name)).not.toContain('german');
  expect(run.notices.join()).toMatch(/german stays as it is although dictionaries\/german\.txt is gone/);
  const drift = await stage.succeed({ inputs: { prune: 'false', mode: 'drift' } });
  expect(drift.notices.join()).toMatch(/german stays as it is/);
  expect(namesOf(stage)).toEqual(['english', 'french', 'german']);
});

test.concurrent('a file that exists but is not selected keeps its package', async () => {
  await using stage = await without();
  const run = await stage.succeed({ inputs: { files: ENGLISH } });
  expect(run.outputs.changed).toBe(false);
  expect(namesOf(stage)).toEqual(['english', 'french', 'german']);
});

test.concurrent('a package that a domain outside of `domains` uses is kept, with a notice that names the domain', async () => {
  await using stage = await without(GERMAN);
  const before = stage.snapshot();
  const run = await stage.succeed({ inputs: { domains: 'search-prod' } });
  expect(run.outputs).toMatchObject({ 'failure-reason': '', changed: false });
  expect(run.notices.join()).toMatch(/german.*dictionaries\/german\.txt.*search-staging uses it.*`domains`/s);
  expect(stage.snapshot()).toEqual(before);
  expect(writesOf(run)).toEqual([]);
  await stage.succeed();
  expect(namesOf(stage)).toEqual(['english', 'french']);
});

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

test.concurrent('plan shows the removals without a write, as deploy then does them', async () => {
  await using stage = await without(GERMAN);
  const before = stage.snapshot();
  const plan = await stage.succeed({ inputs: { mode: 'plan' } });
  expect(writesOf(plan)).toEqual([]);
  expect(stage.snapshot()).toEqual(before);
  expect(plan.outputs.changed).toBe(true);
  expect(packageOf(plan, 'german')).toMatchObject({
    ...{ file: GERMAN, action: 'delete', reason: 'removed', id: stage.package('german').id, version: 'v1' },
    domains: DOMAINS.map((name) => ({ name, action: 'dissociate', status: 'ACTIVE' })),
  });
  expect(plan.summary).toContain('Deploying would delete 1 package and remove 2 associations on 2 domains');
  const deploy = await stage.succeed();
  const deeds = (run: typeof plan) => run.outputs.packages.map(({ name, action, reason }) => [name, action, reason]);
  expect(deeds(deploy)).toEqual(deeds(plan));
});

for (const mode of ['plan', 'validate', 'deploy'])
  test.concurrent(`${mode}: more packages than the removal guard allows are refused before any write`, async () => {
    await using stage = await without(GERMAN, FRENCH);
    const before = stage.snapshot();
    const run = await stage.run({ inputs: { mode, 'max-removed-percent': '50' } });
    expect(run.outputs).toMatchObject({ mode, 'failure-reason': 'removal-guard' });
    expect(run.errors.join()).toContain('`prune` would delete 2 of 3 packages (67 %)');
    expect(run.errors.join()).toContain('`max-removed-percent` (50)');
    expect(writesOf(run)).toEqual([]);
    expect(stage.snapshot()).toEqual(before);

    await stage.succeed({ inputs: { mode, 'max-removed-percent': '100' } });
    expect(namesOf(stage)).toEqual(mode === 'deploy' ? ['english'] : ['english', 'french', 'german']);
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

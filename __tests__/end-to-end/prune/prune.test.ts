/** The input `prune`: what it removes, what it leaves alone, and how it says that it may not. */

import { expect, test } from 'vitest';
import { packageDescription } from '../../../src/deployment/model/marker.ts';
import { parseSha256 } from '../../../src/dictionaries/sha256.ts';
import { BUCKET, DOMAINS, ENGLISH, FILES, GERMAN, packageOf, type Stage, sha256, writesOf } from '../kit/stage.ts';
import { FRENCH, namesOf, without } from './prune-stage.ts';

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

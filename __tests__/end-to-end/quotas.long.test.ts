import { expect, test } from 'vitest';
import { BUCKET, DOMAINS, Stage, sha256, writesOf } from './kit/stage.ts';
import type { Files } from './kit/workspace.ts';

/** So many small dictionaries: `d-01`, `d-02`, … */
function dictionaries(count: number): Files {
  const names = Array.from({ length: count }, (_, index) => `d-${String(index + 1).padStart(2, '0')}`);
  return Object.fromEntries(names.map((name) => [`dictionaries/${name}.txt`, `${name}, word\n`]));
}

test.concurrent('a Region takes 25 packages, and 20 of them a domain', async () => {
  await using stage = await Stage.start({ files: dictionaries(25), inputs: { domains: '' } });
  await stage.deploy();
  expect(stage.emulator.packages()).toHaveLength(25);
  const run = await stage.succeed({
    inputs: { files: 'dictionaries/d-[01]?.txt\ndictionaries/d-20.txt', domains: 'search-prod' },
  });
  expect(run.outputs.packages).toHaveLength(20);
  expect(stage.emulator.associations('search-prod')).toHaveLength(20);
  expect(stage.content('search-prod')['d-20']).toBe(sha256('d-20, word\n'));
});

test.concurrent('the 26th package is refused before anything is written', async () => {
  await using stage = await Stage.start({ files: dictionaries(26), inputs: { domains: '' } });
  const run = await stage.run();
  expect(run.outputs).toMatchObject({ 'failure-reason': 'quota-exceeded', changed: false });
  expect(run.errors.join()).toContain('25');
  expect(writesOf(run)).toEqual([]);
  // A plan that can't be carried out is a plan all the same.
  const plan = await stage.succeed({ inputs: { mode: 'plan' } });
  expect(plan.outputs.changed).toBe(true);
  expect(plan.warnings.join()).toContain('A deploy would fail. This run would create 26 packages');
  expect(writesOf(plan)).toEqual([]);
  expect(stage.emulator.packages()).toEqual([]);
});

test.concurrent('the 21st package of a domain is refused before anything is written', async () => {
  await using stage = await Stage.start({ files: dictionaries(21) });
  const run = await stage.run();
  expect(run.outputs['failure-reason']).toBe('quota-exceeded');
  expect(run.errors.join()).toContain('search-prod');
  expect(writesOf(run)).toEqual([]);
});

for (const limitError of ['limit-exceeded', 'validation'] as const) {
  test.concurrent(`a quota that only AWS knows (${limitError}) is reported with AWS's message`, async () => {
    await using stage = await Stage.start({
      emulator: { quotas: { packagesOfRegion: 1 }, switches: { limitError } },
    });
    const run = await stage.run();
    expect(run.outputs['failure-reason']).toBe('quota-exceeded');
    expect(run.errors.join()).toContain('You have reached the limit of 1 packages.');
    expect(stage.emulator.associations()).toEqual([]);
  });

  test.concurrent(`a quota is no time-out, however short that is (${limitError})`, async () => {
    await using stage = await Stage.start({ emulator: { quotas: { packagesOfRegion: 1 }, switches: { limitError } } });
    const run = await stage.run({ inputs: { 'validation-timeout-minutes': '0.05' } });
    expect(run.outputs['failure-reason']).toBe('quota-exceeded');
  });

  test.concurrent(`a domain's quota that only AWS knows (${limitError}) is reported with AWS's message`, async () => {
    await using stage = await Stage.start({
      emulator: { quotas: { packagesOfDomain: 1 }, switches: { limitError } },
    });
    const run = await stage.run();
    expect(run.errors.join()).toContain('has reached the limit of 1 packages.');
    expect(run.outputs['failure-reason']).toBe('quota-exceeded');
  });
}

test.concurrent('a deploy waits for no throw-away package that another run left behind', async () => {
  const created = new Date(Date.now() - 30 * 24 * 60 * 60 * 1000).toISOString();
  await using stage = await Stage.start({ emulator: { quotas: { packagesOfRegion: 2 } } });
  stage.emulator.addObject(BUCKET, 'elsewhere.txt', 'a, b\n');
  stage.emulator.call('opensearch', 'CreatePackage', {
    PackageName: 'dictcheck-0123456789ab',
    PackageType: 'TXT-DICTIONARY',
    PackageSource: { S3BucketName: BUCKET, S3Key: 'elsewhere.txt' },
    PackageDescription: `[dictionary-check repo=acme/other run=7 created=${created}]`,
  });
  await stage.settle();
  // A run that waits for the place does so for 5 minutes, and the time-out of this test ends it.
  const run = await stage.run();
  expect(run.outputs['failure-reason']).toBe('quota-exceeded');
});

test.concurrent('every page of every listing is read', async () => {
  await using stage = await Stage.start({
    files: dictionaries(20),
    emulator: { switches: { defaultPageSize: 2, maxPageSize: 2 } },
  });
  await stage.deploy();
  const files = Object.keys(dictionaries(20));
  for (const round of ['first', 'second', 'third']) {
    const changed = Object.fromEntries(files.map((file) => [file, `${file}, word, ${round}\n`]));
    stage.workspace.commit(`The ${round} change`, changed);
    await stage.succeed({ inputs: { 'max-removed-percent': '100' } });
  }
  const run = await stage.succeed();
  expect(run.outputs).toMatchObject({ changed: false });
  expect(new Set(Object.values(run.outputs['package-versions']))).toEqual(new Set(['v4']));
  for (const domain of DOMAINS) expect(Object.keys(stage.content(domain))).toHaveLength(20);
});

test.concurrent('packages of AWS and partners with a dictionary’s name are never touched', async () => {
  const files = { 'dictionaries/synonyms-en.txt': 'couch, sofa\n', 'dictionaries/analysis-nori.txt': 'tv, telly\n' };
  await using stage = await Stage.start({ files });
  const before = stage.emulator.packages('all');
  expect(before.filter(({ name }) => name === 'synonyms-en').length).toBeGreaterThan(1);
  await stage.succeed();
  const after = stage.emulator.packages('all');
  expect(after.slice(0, before.length)).toEqual(before);
  expect(stage.content('search-prod')).toEqual({
    'synonyms-en': sha256('couch, sofa\n'),
    'analysis-nori': sha256('tv, telly\n'),
  });
  expect((await stage.succeed()).outputs.changed).toBe(false);
});

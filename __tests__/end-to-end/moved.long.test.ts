/** Dictionaries and manifests that were moved, split, handed over or read in another format: what was there still counts. */

import { expect, test } from 'vitest';
import { Stage, type StageRun, writesOf } from './kit/stage.ts';

const lists = (count: number, from = 0) =>
  Array.from({ length: count }, (_, index) => `word${from + index}, other${from + index}\n`).join('');
const joined = (files: string) =>
  `dictionaries:\n  - files: ${files}\n    package: topics\n    format: solr-synonyms\n`;
const BOTH = { 't/a.txt': lists(20), 't/b.txt': lists(200, 100) };

function expectRefused(run: StageRun, text: RegExp): void {
  expect(run.outputs['failure-reason']).toBe('removal-guard');
  expect(run.errors.join()).toMatch(text);
  expect(writesOf(run)).toEqual([]);
}

/** A dictionary of two files is live, and somebody has published a version by hand since. */
async function byHand(manifest: string): Promise<Stage> {
  const stage = await Stage.start({
    files: { ...BOTH, [manifest]: joined('[t/a.txt, t/b.txt]') },
    inputs: { files: '', manifest: manifest.startsWith('.github') ? '' : manifest, format: 'auto' },
  });
  await stage.deploy();
  stage.emulator.addBucket({ name: 'console', objects: { 'by-hand.txt': lists(220) } });
  stage.emulator.call('opensearch', 'UpdatePackage', {
    PackageID: stage.package('topics').id,
    PackageSource: { S3BucketName: 'console', S3Key: 'by-hand.txt' },
    PackageDescription: 'by hand',
  });
  stage.skip();
  return stage;
}

test.concurrent.each([
  ['moved', 'm.yml', 'n.yml'],
  ['moved with its folder', 'team/m.yml', 'search/team/m.yml'],
  ['handed over from the default one', '.github/opensearch-dictionaries.yml', 'team.yml'],
])('a manifest that was %s says which files a dictionary had', async (_, before, now) => {
  await using stage = await byHand(before);
  const workflows = Array.from({ length: 40 }, (_, index) => [`a/${index}.yml`, 'on: push\n'] as const);
  stage.workspace.commit('Other files that may be manifests', Object.fromEntries(workflows));
  stage.workspace.remove(before, 't/b.txt');
  stage.workspace.commit('Move the manifest', {
    't/c.txt': lists(1, 100),
    [now]: joined('[t/a.txt, t/c.txt]'),
  });
  expectRefused(
    await stage.run({ inputs: { manifest: now } }),
    /t\/a\.txt and the other files of package topics lost 398 of 440 keys \(90 %\)/,
  );
});

test.concurrent('a manifest that was dropped says it, too', async () => {
  await using stage = await byHand('.github/opensearch-dictionaries.yml');
  stage.workspace.remove('.github/opensearch-dictionaries.yml', 't/a.txt', 't/b.txt');
  stage.workspace.commit('Without a manifest', { 't/topics.txt': lists(21) });
  const run = await stage.run({ inputs: { files: 't/topics.txt', format: 'solr-synonyms' } });
  expectRefused(run, /t\/topics\.txt \(package topics\) lost 400 of 440 keys/);
});

test.concurrent('lines that another format can not read are lost with what they held', async () => {
  const mappings = (count: number) => Array.from({ length: count }, (_, index) => `x${index} => y${index}\n`).join('');
  await using stage = await Stage.start({
    files: { 'mix.txt': `${lists(95)}${mappings(105)}` },
    inputs: { files: 'mix.txt', format: 'solr-synonyms' },
  });
  await stage.deploy();
  const inputs = { format: 'char-mapping' };
  stage.workspace.commit('Another format, cut', { 'mix.txt': mappings(60) });
  const run = await stage.run({ inputs });
  expectRefused(run, /mix\.txt \(package mix\) lost 140 of 200 keys \(70 %\)/);
  stage.workspace.commit('Another format', { 'mix.txt': mappings(105) });
  const plan = await stage.succeed({ inputs: { ...inputs, mode: 'plan' } });
  expect(plan.notices).toContain(
    "95 lines of what is deployed can't be read as char-mapping, the format of mix now: what is gone of them counts as lost, and is not shown.",
  );
  expect(plan.summary).toContain('95\u00a0not\u00a0readable');
  expect(plan.summary).not.toContain('same meaning');
});

test.concurrent.each([
  ['with an extension in other letters', 'b/syn.TXT'],
  ['with another extension for lines', 'b/syn.dic'],
])('prune keeps the package of a file that moved %s and was changed', async (_, moved) => {
  await using stage = await Stage.start({
    files: { 'a/syn.txt': lists(3), 'a/oth.txt': lists(3, 50) },
    inputs: { files: 'a/*.txt', format: 'solr-synonyms', prune: 'true' },
  });
  await stage.deploy();
  stage.workspace.remove('a/syn.txt');
  stage.workspace.commit('Move it', { [moved]: lists(9, 100) });
  const run = await stage.succeed();
  expect(writesOf(run)).toEqual([]);
  expect(run.notices.join()).toContain(`syn (a/syn.txt) is not pruned: ${moved} has the name of its file`);
});

test.concurrent.each([
  ['by name', 'team/words.txt', 'syn'],
  ['by its file', 'team/syn.txt', null],
])('prune keeps a package that another manifest names %s, with the prefix of its own step', async (_, moved, given) => {
  const entry = (file: string, name: string | null) =>
    `  - file: ${file}\n${name === null ? '' : `    package: ${name}\n`}    format: solr-synonyms\n`;
  await using stage = await Stage.start({
    files: {
      ...{ 'a/syn.txt': lists(50), 'a/oth.txt': lists(3, 500) },
      'm.yml': `dictionaries:\n${entry('a/syn.txt', 'team-syn')}${entry('a/oth.txt', 'oth')}`,
    },
    inputs: { files: '', manifest: 'm.yml', format: 'auto', prune: 'true' },
  });
  await stage.deploy();
  const { id } = stage.package('team-syn');
  stage.workspace.remove('a/syn.txt');
  stage.workspace.commit('Hand it over', {
    [moved]: lists(51),
    'm.yml': `dictionaries:\n${entry('a/oth.txt', 'oth')}`,
    'team/m.yml': `dictionaries:\n${entry(moved, given)}`,
  });
  const run = await stage.succeed();
  expect(writesOf(run)).toEqual([]);
  expect(run.notices.join()).toContain(
    'team/m.yml names it where its step has the rest of the name as its package-prefix',
  );
  await stage.succeed({ inputs: { manifest: 'team/m.yml', 'package-prefix': 'team-' } });
  expect(stage.package('team-syn').id).toBe(id);
});

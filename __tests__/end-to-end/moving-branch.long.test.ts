/** The branch moves while a run is under way, and what GitHub said of it before does not count any more. */

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startGitHub } from './kit/github-server.ts';
import { BUCKET, DOMAINS, ENGLISH, FILES, GERMAN, Stage, sha256, writesOf } from './kit/stage.ts';

const TOKEN = 'ghs_tokenOfTheEndToEndTests0123456789';
const NEWER = `${FILES[GERMAN]}neuer, jünger\n`;

type GitHub = Awaited<ReturnType<typeof startGitHub>>;

function stageOf(gitHub: GitHub) {
  gitHub.state.tips.set('main', new Set([ENGLISH, GERMAN]));
  return Stage.start({ inputs: { 'github-token': TOKEN } });
}

/** The branch is ahead of the run's commit, or was pushed by force, and has these files. */
function move(
  gitHub: GitHub,
  { workspace }: Stage,
  order: 'ahead' | 'diverged',
  files: Readonly<Record<string, string>>,
) {
  gitHub.state.comparisons.set(`${workspace.head.sha.slice(0, 7)}...main`, order);
  gitHub.state.tips.set('main', new Set(Object.keys(files)));
  for (const [file, text] of Object.entries(files)) gitHub.state.files.set(`main:${file}`, text);
}

const envOf = ({ url }: GitHub) => ({ GITHUB_API_URL: url, GITHUB_REF: 'refs/heads/main' });

/** Somebody takes a package off all domains and deletes it. */
function remove(stage: Stage, name: string): void {
  const { id } = stage.package(name);
  for (const DomainName of DOMAINS)
    if (stage.content(DomainName)[name] !== undefined)
      stage.emulator.call('opensearch', 'DissociatePackage', { PackageID: id, DomainName });
  stage.skip(60_000);
  stage.emulator.call('opensearch', 'DeletePackage', { PackageID: id });
}

test.concurrent("a newer commit's first version that comes during the run is kept, though the branch had not moved before", async () => {
  await using gitHub = await startGitHub(TOKEN);
  await using stage = await stageOf(gitHub);
  await stage.succeed({ inputs: { files: ENGLISH }, env: envOf(gitHub) });
  // The plan asks about the branch, as the first version of english would be replaced.
  stage.workspace.commit('More', { [ENGLISH]: `${FILES[ENGLISH]}more, further\n` });
  gitHub.state.comparisons.set(`${stage.workspace.head.sha.slice(0, 7)}...main`, 'identical');
  stage.on('CreatePackage', 'before', () => {
    stage.emulator.addBucket({ name: 'rival', objects: { 'x.txt': NEWER } });
    const { PackageDetails } = stage.emulator.call('opensearch', 'CreatePackage', {
      ...{ PackageName: 'german', PackageType: 'TXT-DICTIONARY' },
      PackageSource: { S3BucketName: 'rival', S3Key: 'x.txt' },
      PackageDescription: `[dictionary repo=acme/search path=${GERMAN} sha256=${sha256(NEWER)}]`,
    });
    stage.skip(60_000);
    const PackageID = String(PackageDetails?.['PackageID']);
    for (const DomainName of DOMAINS) stage.emulator.call('opensearch', 'AssociatePackage', { PackageID, DomainName });
    stage.skip(60_000);
    move(gitHub, stage, 'ahead', { [ENGLISH]: FILES[ENGLISH], [GERMAN]: NEWER });
  });
  const run = await stage.run({ env: envOf(gitHub) });
  expect(run.outputs['failure-reason'], run.log).toBe('superseded');
  expect(run.errors.join()).toContain('While this run was about to publish german, v1 came from another commit');
  expect(stage.content(DOMAINS[0])['german']).toBe(sha256(NEWER));
});

for (const when of ['is gone', 'is being deleted', 'goes during the run'] as const)
  for (const order of ['ahead', 'diverged'] as const)
    test.concurrent(`a first attempt does not create what a newer commit has removed: its package ${when}, the branch is ${order}`, async () => {
      await using gitHub = await startGitHub(TOKEN);
      await using stage = await stageOf(gitHub);
      await stage.succeed({ env: envOf(gitHub) });
      stage.workspace.commit('More', { [GERMAN]: NEWER });
      const left = { [ENGLISH]: FILES[ENGLISH] };
      if (when === 'is being deleted') stage.emulator.durations.deleting = 3_000;
      const go = () => {
        remove(stage, 'german');
        if (when !== 'is being deleted') stage.skip(60_000);
        move(gitHub, stage, order, left);
      };
      if (when === 'goes during the run') {
        gitHub.state.comparisons.set(`${stage.workspace.head.sha.slice(0, 7)}...main`, 'identical');
        stage.on('UpdatePackage', 'before', go);
      } else go();
      const run = await stage.run({ env: envOf(gitHub) });
      expect(run.outputs['failure-reason'], run.log).toBe('superseded');
      expect(writesOf(run)).not.toContain('CreatePackage');
      expect(stage.content(DOMAINS[0])['german']).toBeUndefined();
      expect(run.outputs['package-ids']).toEqual({ english: stage.package('english').id });
    });

for (const attempt of ['1', '2'])
  for (const left of ['its package', 'its package, on no domain'] as const)
    test.concurrent(`what a newer commit has removed is not brought back where ${left} is left (attempt ${attempt})`, async () => {
      await using gitHub = await startGitHub(TOKEN);
      await using stage = await stageOf(gitHub);
      await stage.succeed({ env: envOf(gitHub) });
      const { id } = stage.package('german');
      for (const DomainName of left === 'its package' ? DOMAINS.slice(1) : DOMAINS)
        stage.emulator.call('opensearch', 'DissociatePackage', { PackageID: id, DomainName });
      stage.skip(60_000);
      move(gitHub, stage, 'ahead', { [ENGLISH]: FILES[ENGLISH] });
      const run = await stage.run({ env: { ...envOf(gitHub), GITHUB_RUN_ATTEMPT: attempt } });
      expect(run.outputs['failure-reason'], run.log).toBe('superseded');
      expect(run.errors.join()).toContain(`${GERMAN} (package german) is no longer in the branch`);
      expect(writesOf(run)).toEqual([]);
    });

for (const left of [['t/b.txt'], []])
  test.concurrent(`a dictionary of several files is removed with the last of them (the branch has ${left.length})`, async () => {
    await using gitHub = await startGitHub(TOKEN);
    const manifest = { dictionaries: [{ package: 'topics', files: ['t/*.txt'], format: 'solr-synonyms' }] };
    const files = { 't/a.txt': FILES[ENGLISH], 't/b.txt': FILES[GERMAN], 'm.yml': JSON.stringify(manifest) };
    const inputs = { files: '', manifest: 'm.yml', 'github-token': TOKEN };
    await using stage = await Stage.start({ files, inputs });
    move(gitHub, stage, 'ahead', Object.fromEntries(left.map((file) => [file, FILES[GERMAN]])));
    const run = await stage.run({ env: envOf(gitHub) });
    expect(run.outputs['failure-reason'], run.log).toBe(left.length > 0 ? '' : 'superseded');
  });

test.concurrent('what a step of the workflow made is in no commit, so that none has removed it', async () => {
  await using gitHub = await startGitHub(TOKEN);
  await using stage = await stageOf(gitHub);
  move(gitHub, stage, 'ahead', { [ENGLISH]: FILES[ENGLISH], [GERMAN]: FILES[GERMAN] });
  writeFileSync(join(stage.workspace.path, 'dictionaries/made.txt'), 'made, generated\n');
  const run = await stage.succeed({ env: envOf(gitHub) });
  expect(Object.keys(run.outputs['package-ids'])).toEqual(['english', 'german', 'made']);
});

for (const [what, url] of [
  ['is not asked', ''],
  ['does not answer', 'http://127.0.0.1:9'],
] as const)
  test.concurrent(`where GitHub ${what}, the replacement of a first version is said`, async () => {
    await using stage = await Stage.start({ inputs: { files: ENGLISH, 'github-token': url === '' ? '' : TOKEN } });
    await stage.succeed({ env: { GITHUB_API_URL: url } });
    stage.workspace.commit('More', { [ENGLISH]: `${FILES[ENGLISH]}more, further\n` });
    const run = await stage.succeed({ env: { GITHUB_API_URL: url, GITHUB_REF: 'refs/heads/main' } });
    expect(run.notices.join()).toContain('neither GitHub nor Git knows whether it is of a newer one');
  });

for (const lag of ['an update whose version shows late', 'a version that shows late, and is in the history'] as const)
  test.concurrent(`${lag} is not called live`, async () => {
    await using stage = await Stage.start({ inputs: { files: ENGLISH } });
    await stage.succeed();
    const { id, description } = stage.package('english');
    const { switches } = stage.emulator;
    switches.versionBehindStatus = 12_000;
    switches.historyEntry = lag === 'an update whose version shows late' ? 'when-available' : 'at-request';
    const text = `${FILES[ENGLISH]}more, further\n`;
    stage.workspace.commit('More', { [ENGLISH]: text });
    stage.emulator.addObject(BUCKET, 'next.txt', text);
    stage.emulator.call('opensearch', 'UpdatePackage', {
      ...{ PackageID: id, PackageSource: { S3BucketName: BUCKET, S3Key: 'next.txt' } },
      PackageDescription: description?.replace(/sha256=\w+/, `sha256=${sha256(text)}`),
      CommitMessage: `More [${stage.workspace.head.sha.slice(0, 7)} sha256:${sha256(text).slice(0, 12)}]`,
    });
    // Two steps, which end one after the other.
    for (let step = 0; step < 20 && stage.package('english').status !== 'AVAILABLE'; step++) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    await stage.succeed();
    for (const domain of DOMAINS) expect(stage.content(domain)['english']).toBe(sha256(text));
  });

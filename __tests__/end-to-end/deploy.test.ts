import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readResults } from './kit/outputs.ts';
import { countOf, DOMAINS, ENGLISH, FILES, GERMAN, packageOf, Stage, sha256, writesOf } from './kit/stage.ts';

const ENGLISH_SHA = sha256(FILES[ENGLISH]);
const GERMAN_SHA = sha256(FILES[GERMAN]);
const CHANGED = `${FILES[ENGLISH]}sneakers, trainers\n`;

for (const api of ['opensearch', 'elasticsearch'] as const) {
  const inputs = { api };

  test.concurrent(`${api}: the first deploy creates packages and associates them with both domains`, async () => {
    await using stage = await Stage.start({ inputs });
    const { outputs, requests, log } = await stage.succeed();

    for (const domain of DOMAINS) expect(stage.content(domain)).toEqual({ english: ENGLISH_SHA, german: GERMAN_SHA });
    const ids = { english: stage.package('english').id, german: stage.package('german').id };
    const paths = { english: `analyzers/${ids.english}`, german: `analyzers/${ids.german}` };
    const domains = DOMAINS.map((name) => ({
      name,
      action: 'associate',
      status: 'ACTIVE',
      version: 'v1',
      message: null,
    }));
    expect(outputs).toMatchObject({
      mode: 'deploy',
      changed: true,
      valid: true,
      'aws-validated': true,
      'failure-reason': '',
      'package-ids': ids,
      'package-versions': { english: 'v1', german: 'v1' },
      'reference-paths': paths,
    });
    expect(outputs.packages).toEqual([
      {
        name: 'english',
        file: ENGLISH,
        format: 'solr-synonyms',
        sha256: ENGLISH_SHA,
        bytes: Buffer.byteLength(FILES[ENGLISH]),
        entries: 3,
        action: 'create',
        reason: 'new',
        id: ids.english,
        version: 'v1',
        status: 'AVAILABLE',
        referencePath: paths.english,
        errors: 0,
        warnings: 0,
        problems: [],
        diff: { added: 5, removed: 0, changed: 0 },
        domains,
      },
      expect.objectContaining({ name: 'german', file: GERMAN, entries: 2, action: 'create', domains }),
    ]);
    expect(new Set(requests.map((request) => request.api))).toEqual(new Set([api, 's3']));
    expect(requests.filter(({ error }) => error !== null && error !== 'NoSuchKey')).toEqual([]);
    expect(log).toMatch(/^::group::Publish packages$/m);
    expect(log).toMatch(/^\[ +[\d.]+s\] english: AVAILABLE v1 after [\d.]+ s$/m);
  });

  test.concurrent(`${api}: a run without changes makes the fewest reads and no write`, async () => {
    await using stage = await Stage.start({ inputs });
    await stage.deploy();
    stage.workspace.commit('New content', { [ENGLISH]: CHANGED });
    await stage.succeed();
    const before = stage.snapshot();
    const run = await stage.succeed();

    // One listing of packages, one of each domain, one history a package; nothing of S3.
    expect(countOf(run)).toEqual({ DescribePackages: 1, ListPackagesForDomain: 2, GetPackageVersionHistory: 2 });
    expect(stage.snapshot()).toEqual(before);
    expect(run.outputs).toMatchObject({
      changed: false,
      valid: true,
      'aws-validated': true,
      'failure-reason': '',
      'package-ids': { english: stage.package('english').id, german: stage.package('german').id },
      'package-versions': { english: 'v2', german: 'v1' },
      packages: [
        { name: 'english', action: 'unchanged', reason: null, version: 'v2', domains: unchanged('v2') },
        { name: 'german', action: 'unchanged', reason: null, version: 'v1', domains: unchanged('v1') },
      ],
    });
  });

  test.concurrent(`${api}: changed content becomes a new version of the same package, on every domain`, async () => {
    await using stage = await Stage.start({ inputs });
    await stage.deploy();
    const { id } = stage.package('english');
    stage.workspace.commit('New content', { [ENGLISH]: CHANGED });
    const run = await stage.succeed();

    expect(stage.package('english')).toMatchObject({ id, availableVersion: 'v2', sha256: sha256(CHANGED) });
    for (const domain of DOMAINS) {
      expect(stage.content(domain)).toEqual({ english: sha256(CHANGED), german: GERMAN_SHA });
    }
    expect(run.outputs).toMatchObject({ changed: true, 'aws-validated': true });
    expect(packageOf(run, 'english')).toMatchObject({
      action: 'update',
      reason: 'content',
      id,
      version: 'v2',
      diff: { added: 2, removed: 0, changed: 0 },
    });
    expect(packageOf(run, 'german')).toMatchObject({ action: 'unchanged', domains: unchanged('v1') });
    expect(writesOf(run)).toEqual(['PutObject', 'UpdatePackage', 'AssociatePackage', 'AssociatePackage']);
  });
}

test.concurrent('the two APIs see and continue each other’s packages', async () => {
  await using stage = await Stage.start();
  await stage.succeed({ inputs: { api: 'elasticsearch' } });
  const run = await stage.succeed({ inputs: { api: 'opensearch' } });
  expect(run.outputs.changed).toBe(false);
  expect(writesOf(run)).toEqual([]);
});

test.concurrent('no association begins before every changed package is AVAILABLE', async () => {
  await using stage = await Stage.start();
  await stage.deploy();
  stage.workspace.commit('New content', { [ENGLISH]: CHANGED, [GERMAN]: `${FILES[GERMAN]}handy, mobiltelefon\n` });
  stage.emulator.durations.validating = 400;
  const states: string[] = [];
  stage.running.faults.onCall(({ operation }, phase) => {
    if (phase === 'before' && operation.startsWith('Associate')) {
      states.push(...stage.emulator.packages().map(({ status, availableVersion }) => `${status} ${availableVersion}`));
    }
  });
  await stage.succeed();
  expect(new Set(states)).toEqual(new Set(['AVAILABLE v2']));
});

test.concurrent('without domains the packages are published only', async () => {
  await using stage = await Stage.start();
  const run = await stage.succeed({ inputs: { domains: '' } });
  expect(stage.emulator.associations()).toEqual([]);
  expect(stage.package('english').availableVersion).toBe('v1');
  expect(run.outputs).toMatchObject({ changed: true, packages: [{ domains: [] }, { domains: [] }] });
  expect(countOf(await stage.succeed({ inputs: { domains: '' } }))).toEqual({
    DescribePackages: 1,
    GetPackageVersionHistory: 2,
  });
});

test.concurrent('an S3 server with one name only is addressed by path', async () => {
  await using stage = await Stage.start();
  const url = stage.running.url.replace('127.0.0.1', 'localhost');
  await stage.succeed({ env: { AWS_ENDPOINT_URL_S3: url } });
});

test.concurrent('the results file holds the outputs by name, as JSON', async () => {
  await using stage = await Stage.start();
  const { outputs } = await stage.succeed();
  expect(readResults(outputs)).toEqual({ ...outputs, problems: [] });
  expect(JSON.parse(readFileSync(outputs['results-file'], 'utf8'))).toMatchObject({ changed: true });
});

test.concurrent('the summary shows what happened, and the path to use in index settings', async () => {
  await using stage = await Stage.start();
  const { summary } = await stage.succeed();
  for (const name of ['english', 'german']) {
    expect(summary).toContain(name);
    expect(summary).toContain(`analyzers/${stage.package(name).id}`);
  }
  for (const domain of DOMAINS) expect(summary).toContain(domain);
});

function unchanged(version: string) {
  return DOMAINS.map((name) => ({ name, action: 'unchanged', status: 'ACTIVE', version, message: null }));
}

test.concurrent('a deploy without domains does not say that something is live', async () => {
  await using stage = await Stage.start({ inputs: { domains: '' } });
  const run = await stage.succeed();
  expect(run.summary).toContain('The packages are published; no domain is configured');
});

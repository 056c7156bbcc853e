/** What a run finds that its plan did not know: a package that a listing lacked, a rival's version, a lost association. */

import { expect, test } from 'vitest';
import { changedAnswers } from './kit/changed-answers.ts';
import { startGitHub } from './kit/github-server.ts';
import { BUCKET, DOMAINS, ENGLISH, FILES, HOUR, packageOf, Stage, sha256, writesOf } from './kit/stage.ts';

const TOKEN = 'ghs_tokenOfTheEndToEndTests0123456789';
const entries = (count: number, word = 'word') =>
  Array.from({ length: count }, (_, at) => `${word}${at}, other${at}\n`).join('');

const only = { files: { [ENGLISH]: entries(20) }, inputs: { files: ENGLISH } };

for (const mode of ['plan', 'validate', 'deploy'])
  test.concurrent(`a listing that lacks a package of a domain frees no dictionary of the guard (${mode})`, async () => {
    await using stage = await Stage.start(only);
    await stage.succeed();
    stage.workspace.commit('Cut', { [ENGLISH]: entries(1) });
    let lacked = false;
    await using aws = await changedAnswers(stage.running.url, ({ body }) => {
      if (!Array.isArray(body['PackageDetailsList']) || lacked) return null;
      lacked = true;
      return { PackageDetailsList: [] };
    });
    const run = await stage.run({ inputs: { mode }, env: { AWS_ENDPOINT_URL_OPENSEARCH: aws.url } });
    expect(lacked).toBe(true);
    expect(run.outputs['failure-reason']).toBe('removal-guard');
    expect(packageOf(run, 'english').action).toBe('update');
    expect(stage.content(DOMAINS[0])['english']).toBe(sha256(entries(20)));
  });

test.concurrent('a package that shows only after the plan is compared before it is replaced', async () => {
  await using stage = await Stage.start(only);
  await stage.succeed();
  stage.workspace.commit('Cut', { [ENGLISH]: entries(1) });
  let isPlanned = false;
  await using aws = await changedAnswers(stage.running.url, ({ request, body }) => {
    isPlanned ||= request === 'POST /2021-01-01/packages';
    if (isPlanned) return null;
    if (Array.isArray(body['PackageDetailsList'])) return { PackageDetailsList: [] };
    return Array.isArray(body['DomainPackageDetailsList']) ? { DomainPackageDetailsList: [] } : null;
  });
  const run = await stage.run({ env: { AWS_ENDPOINT_URL_OPENSEARCH: aws.url } });
  expect(isPlanned).toBe(true);
  expect(run.outputs['failure-reason'], run.log).toBe('removal-guard');
  expect(run.errors.join()).toContain('only when it was about to replace it');
  expect(writesOf(run)).not.toContain('UpdatePackage');
  expect(stage.content(DOMAINS[0])['english']).toBe(sha256(entries(20)));
});

test.concurrent("a rival's larger version is not replaced without a comparison", async () => {
  await using stage = await Stage.start(only);
  await stage.succeed();
  const rivals = entries(100);
  stage.workspace.commit('A rival', { [ENGLISH]: rivals });
  const rival = stage.workspace.head;
  stage.workspace.commit('Cut to a fifth', { [ENGLISH]: entries(16) });
  // What the plan has read is too old by then.
  stage.running.faults.add({ operation: 'PutObject', action: { kind: 'delay', milliseconds: 5_100 } });
  stage.on('PutObject', 'before', () => {
    const PackageID = stage.package('english').id;
    stage.emulator.addBucket({ name: 'rival', objects: { 'x.txt': rivals } });
    stage.emulator.call('opensearch', 'UpdatePackage', {
      PackageID,
      PackageSource: { S3BucketName: 'rival', S3Key: 'x.txt' },
      PackageDescription: stage.package('english').description?.replace(/sha256=\w+/, `sha256=${sha256(rivals)}`),
      CommitMessage: `A rival [${rival.sha.slice(0, 7)} sha256:${sha256(rivals).slice(0, 12)}]`,
    });
    stage.skip(60_000);
    for (const DomainName of DOMAINS) stage.emulator.call('opensearch', 'AssociatePackage', { PackageID, DomainName });
    stage.skip(60_000);
  });
  const run = await stage.run();
  expect(run.outputs['failure-reason'], run.log).toBe('removal-guard');
  expect(stage.content(DOMAINS[0])['english']).toBe(sha256(rivals));
});

/** The newer commit's first version is live, or about to be, and the workspace has the older commit. */
async function withFirstVersionOf(gitHub: Awaited<ReturnType<typeof startGitHub>>) {
  const stage = await Stage.start({ inputs: { files: ENGLISH, 'github-token': TOKEN } });
  const older = stage.workspace.head;
  const content = `${FILES[ENGLISH]}newer, latest\n`;
  stage.workspace.commit('The newer commit', { [ENGLISH]: content });
  const env = { GITHUB_API_URL: gitHub.url, GITHUB_REF: 'refs/heads/main' };
  await stage.succeed({ env });
  gitHub.state.tips.set('main', new Set([ENGLISH]));
  const checkOutOlder = () => {
    stage.workspace.checkout(older);
    gitHub.state.comparisons.set(`${older.sha.slice(0, 7)}...main`, 'ahead');
  };
  return { stage, older, content, env, checkOutOlder };
}

test.concurrent('the first version of a newer commit is not replaced by the re-run of an older one', async () => {
  await using gitHub = await startGitHub(TOKEN);
  const { stage, content, env, checkOutOlder } = await withFirstVersionOf(gitHub);
  await using _ = stage;
  checkOutOlder();
  const late = await stage.run({ env: { ...env, GITHUB_RUN_ATTEMPT: '2' } });
  expect(late.outputs).toMatchObject({ 'failure-reason': 'superseded', changed: false });
  expect(late.errors.join()).toMatch(/The first version of english is live with .* newer commit/);
  for (const domain of DOMAINS) expect(stage.content(domain)['english']).toBe(sha256(content));
});

test.concurrent('a first version of a newer commit that went back to an earlier content is not replaced by a re-run', async () => {
  await using gitHub = await startGitHub(TOKEN);
  await using stage = await Stage.start({ inputs: { files: ENGLISH, 'github-token': TOKEN } });
  stage.workspace.commit('More', { [ENGLISH]: `${FILES[ENGLISH]}newer, latest\n` });
  const older = stage.workspace.head;
  stage.workspace.commit('Back again', { [ENGLISH]: FILES[ENGLISH] });
  const env = { GITHUB_API_URL: gitHub.url, GITHUB_REF: 'refs/heads/main' };
  await stage.succeed({ env });
  stage.workspace.checkout(older);
  gitHub.state.comparisons.set(`${older.sha.slice(0, 7)}...main`, 'ahead');
  gitHub.state.tips.set('main', new Set([ENGLISH]));
  gitHub.state.files.set(`main:${ENGLISH}`, FILES[ENGLISH]);
  const late = await stage.run({ env: { ...env, GITHUB_RUN_ATTEMPT: '2' } });
  expect(late.outputs).toMatchObject({ 'failure-reason': 'superseded', changed: false });
  expect(late.errors.join()).toContain('is live with the content of a newer commit');
});

test.concurrent('a rival of the same commit that publishes right before the association is brought into the report', async () => {
  await using stage = await Stage.start({ inputs: { files: ENGLISH } });
  await stage.deploy();
  stage.workspace.commit('More', { [ENGLISH]: `${FILES[ENGLISH]}newer, latest\n` });
  let isDone = false;
  stage.on('AssociatePackage', 'before', () => {
    const { id, description, versions } = stage.package('english');
    const last = versions.at(-1);
    if (isDone || last === undefined) return;
    isDone = true;
    stage.emulator.call('opensearch', 'UpdatePackage', {
      ...{ PackageID: id, PackageDescription: description, CommitMessage: last.commitMessage },
      PackageSource: { S3BucketName: last.source.bucket, S3Key: last.source.key },
    });
    stage.skip(60_000);
    for (const DomainName of DOMAINS)
      stage.emulator.call('opensearch', 'AssociatePackage', { PackageID: id, DomainName });
    stage.skip(60_000);
  });
  const run = await stage.succeed();
  expect(isDone).toBe(true);
  expect(run.outputs['package-versions']).toEqual({ english: 'v3' });
  expect(run.notices.join()).toContain(
    'Another run published english with the same content during this one: AWS has v3.',
  );
  expect(run.summary).not.toContain('not made');
  expect(run.log).not.toContain('still v1');
});

test.concurrent('the first version of an older commit is replaced without a word', async () => {
  await using gitHub = await startGitHub(TOKEN);
  await using stage = await Stage.start({ inputs: { files: ENGLISH, 'github-token': TOKEN } });
  const env = { GITHUB_API_URL: gitHub.url, GITHUB_REF: 'refs/heads/main' };
  await stage.succeed({ env });
  stage.workspace.commit('More', { [ENGLISH]: `${FILES[ENGLISH]}newer, latest\n` });
  gitHub.state.comparisons.set(`${stage.workspace.head.sha.slice(0, 7)}...main`, 'identical');
  const before = gitHub.requests.length;
  const run = await stage.succeed({ env });
  expect(run.notices).toEqual([]);
  expect(gitHub.requests.slice(before).filter(({ path }) => path.includes('/compare/'))).toHaveLength(1);
});

test.concurrent('a domain that loses a package while others are waited for is not called live', async () => {
  await using stage = await Stage.start({ inputs: { files: ENGLISH } });
  stage.emulator.addObject(BUCKET, 'elsewhere.txt', 'a, b\n');
  const other = stage.emulator.call('opensearch', 'CreatePackage', {
    PackageName: 'of-others',
    PackageType: 'TXT-DICTIONARY',
    PackageSource: { S3BucketName: BUCKET, S3Key: 'elsewhere.txt' },
  });
  await stage.settle();
  // The other domain is busy until the end of an hour.
  const { associating } = stage.emulator.durations;
  stage.emulator.durations.associating = HOUR;
  const PackageID = String(other.PackageDetails?.['PackageID']);
  stage.emulator.call('opensearch', 'AssociatePackage', { PackageID, DomainName: DOMAINS[1] });
  stage.emulator.durations.associating = associating;
  let isSeen = false;
  let isGone = false;
  stage.running.faults.onCall(({ operation, input }, when) => {
    if (isGone || operation !== 'ListPackagesForDomain' || input['DomainName'] !== DOMAINS[0]) return;
    const row = stage.emulator.associations(DOMAINS[0]).find(({ packageName }) => packageName === 'english');
    if (when === 'before') isSeen = row?.status === 'ACTIVE';
    if (when === 'before' || !isSeen) return;
    isGone = true;
    const { id } = stage.package('english');
    stage.emulator.call('opensearch', 'DissociatePackage', { PackageID: id, DomainName: DOMAINS[0] });
    // A read of the last two seconds is not repeated.
    setTimeout(() => stage.skip(HOUR), 2_500);
  });
  const run = await stage.run();
  expect(isGone).toBe(true);
  expect(run.outputs['failure-reason'], run.log).toBe('conflict');
  expect(run.errors.join()).toContain(`Package english was dissociated from domain ${DOMAINS[0]} during this run.`);
});

for (const guard of ['removal-guard', 'superseded'] as const)
  test.concurrent(`a package whose deletion was under way for the plan, and failed, is judged as any other (${guard})`, async () => {
    await using gitHub = await startGitHub(TOKEN);
    let isFailing = false;
    const failure = { type: 'Internal', message: 'It could not be deleted.' };
    const verdicts = { deletion: () => (isFailing ? failure : null) };
    const inputs = { files: ENGLISH, domains: '', 'github-token': TOKEN };
    await using stage = await Stage.start({ files: only.files, inputs, emulator: { verdicts } });
    const older = stage.workspace.head;
    const env = { GITHUB_API_URL: gitHub.url, GITHUB_REF: 'refs/heads/main' };
    await stage.succeed({ env });
    const newer = stage.workspace.commit('Newer', { [ENGLISH]: entries(21) });
    await stage.succeed({ env });
    isFailing = true;
    stage.emulator.durations.deleting = 3_500;
    stage.emulator.call('opensearch', 'DeletePackage', { PackageID: stage.package('english').id });
    if (guard === 'superseded') {
      stage.workspace.checkout(older);
      for (const to of [newer.slice(0, 7), 'main'])
        gitHub.state.comparisons.set(`${older.sha.slice(0, 7)}...${to}`, 'ahead');
      gitHub.state.tips.set('main', new Set([ENGLISH]));
    } else stage.workspace.commit('Cut', { [ENGLISH]: entries(1) });
    const run = await stage.run({ env });
    expect(run.outputs['failure-reason'], run.log).toBe(guard);
    expect(stage.package('english').versions).toHaveLength(2);
  });

test.concurrent('one read that lists no domain of a first version does not free it of the guard', async () => {
  await using stage = await Stage.start({
    files: { [ENGLISH]: entries(1) },
    inputs: { files: ENGLISH, domains: DOMAINS[0] },
    emulator: { switches: { staleAssociationRead: 2_500 } },
  });
  const key = `opensearch-dictionaries/english/${sha256(entries(20))}.txt`;
  stage.emulator.addObject(BUCKET, key, entries(20));
  const { PackageDetails } = stage.emulator.call('opensearch', 'CreatePackage', {
    ...{ PackageName: 'english', PackageType: 'TXT-DICTIONARY' },
    PackageSource: { S3BucketName: BUCKET, S3Key: key },
    PackageDescription: `[dictionary repo=acme/search path=${ENGLISH} sha256=${sha256(entries(20))}]`,
  });
  await stage.settle();
  const PackageID = String(PackageDetails?.['PackageID']);
  stage.emulator.call('opensearch', 'AssociatePackage', { PackageID, DomainName: DOMAINS[1] });
  const run = await stage.run();
  expect(run.outputs['failure-reason'], run.log).toBe('removal-guard');
  expect(run.warnings.join()).not.toContain('is used by no domain');
  expect(writesOf(run)).toEqual([]);
});

for (const versionAfterFailedUpdate of ['kept', 'absent'] as const)
  test.concurrent(`a package of which AWS shows no version, and that the plan did not know, is compared (${versionAfterFailedUpdate})`, async () => {
    let isBad = false;
    const verdicts = { validation: () => (isBad ? { type: 'Bad', message: 'No dictionary.' } : null) };
    const emulator = { switches: { versionAfterFailedUpdate }, verdicts };
    await using stage = await Stage.start({ files: { [ENGLISH]: entries(1) }, inputs: { files: ENGLISH }, emulator });
    const full = entries(20);
    const key = `opensearch-dictionaries/english/${sha256(full)}.txt`;
    const description = (text: string) => `[dictionary repo=acme/search path=${ENGLISH} sha256=${sha256(text)}]`;
    const source = (S3Key: string) => ({ PackageSource: { S3BucketName: BUCKET, S3Key } });
    stage.on('CreatePackage', 'before', () => {
      stage.emulator.addObject(BUCKET, key, full);
      stage.emulator.addObject(BUCKET, 'bad.txt', 'bad, x\n');
      const { PackageDetails } = stage.emulator.call('opensearch', 'CreatePackage', {
        ...{ PackageName: 'english', PackageType: 'TXT-DICTIONARY', PackageDescription: description('0') },
        ...source('bad.txt'),
      });
      const PackageID = String(PackageDetails?.['PackageID']);
      const update = (text: string, S3Key: string) => {
        const PackageDescription = description(text);
        const CommitMessage = `Full [bbbbbbb sha256:${sha256(text).slice(0, 12)}]`;
        stage.skip(60_000);
        stage.emulator.call('opensearch', 'UpdatePackage', {
          ...{ PackageID, PackageDescription, CommitMessage },
          ...source(S3Key),
        });
        stage.skip(60_000);
        stage.emulator.packages();
      };
      update(full, key);
      for (const DomainName of DOMAINS)
        stage.emulator.call('opensearch', 'AssociatePackage', { PackageID, DomainName });
      isBad = true;
      update('x', 'bad.txt');
      isBad = false;
    });
    const run = await stage.run();
    expect(run.outputs['failure-reason'], run.log).toBe('removal-guard');
    expect(stage.content(DOMAINS[0])['english']).toBe(sha256(full));
  });

import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { schedule, workflowDispatch } from './kit/events.ts';
import { startGitHub } from './kit/github-server.ts';
import { BUCKET, DOMAINS, ENGLISH, FILES, GERMAN, packageOf, Stage, sha256, writesOf } from './kit/stage.ts';

const TOKEN = 'ghs_tokenOfTheEndToEndTests0123456789';
const NEWER = `${FILES[ENGLISH]}newer, latest\n`;
const NEWEST = `${FILES[ENGLISH]}newer, latest\nyoungest, last\n`;

/** Three commits that were deployed in their order; the workspace is then back at the second. */
async function stageWithNewerCommit() {
  const stage = await Stage.start({ inputs: { files: ENGLISH, 'github-token': TOKEN } });
  await stage.deploy({ inputs: { 'github-token': '' } });
  const old = stage.workspace.commit('The older commit', { [ENGLISH]: NEWER });
  const oldMessage = stage.workspace.head.message;
  const newest = stage.workspace.commit('The newer commit', { [ENGLISH]: NEWEST });
  await stage.deploy({ inputs: { 'github-token': '' } });
  stage.workspace.checkout({ sha: old, message: oldMessage });
  return { stage, old, newest };
}

test.concurrent('a re-run of an old commit does not replace the content of a newer one', async () => {
  await using gitHub = await startGitHub(TOKEN);
  const { stage, old, newest } = await stageWithNewerCommit();
  await using _ = stage;
  gitHub.state.comparisons.set(`${old.slice(0, 7)}...${newest.slice(0, 7)}`, 'ahead');
  const before = stage.snapshot();
  const run = await stage.run({ env: { GITHUB_API_URL: gitHub.url } });

  expect(run.outputs).toMatchObject({ 'failure-reason': 'superseded', changed: false });
  expect(run.errors.join()).toContain(newest.slice(0, 7));
  expect(writesOf(run).filter((write) => write !== 'GetObject')).toEqual([]);
  expect(stage.snapshot()).toEqual(before);
});

test.concurrent('nor does it where AWS shows no version, as an update of that was rejected', async () => {
  await using gitHub = await startGitHub(TOKEN);
  await using stage = await Stage.start({
    inputs: { files: ENGLISH, 'github-token': TOKEN },
    emulator: { switches: { versionAfterFailedUpdate: 'absent' } },
  });
  const inputs = { 'github-token': '' };
  await stage.deploy({ inputs });
  const old = stage.workspace.commit('The older commit', { [ENGLISH]: NEWER });
  const { message } = stage.workspace.head;
  const newest = stage.workspace.commit('The newer commit', { [ENGLISH]: NEWEST });
  await stage.succeed({ inputs });
  stage.emulator.verdicts.validation = () => ({ type: '', message: 'Refused.' });
  stage.workspace.commit('One that AWS rejects', { [ENGLISH]: `${NEWEST}refused, rejected\n` });
  expect((await stage.run({ inputs })).outputs['failure-reason']).toBe('validation-failed');
  stage.emulator.verdicts.validation = () => null;
  stage.workspace.checkout({ sha: old, message });
  gitHub.state.comparisons.set(`${old.slice(0, 7)}...${newest.slice(0, 7)}`, 'ahead');
  const run = await stage.run({ env: { GITHUB_API_URL: gitHub.url } });

  expect(run.outputs).toMatchObject({ 'failure-reason': 'superseded', changed: false });
  expect(run.errors.join()).toContain(`english on its domains is live from commit ${newest.slice(0, 7)}`);
  for (const domain of DOMAINS) expect(stage.content(domain)['english']).toBe(sha256(NEWEST));
});

test.concurrent('a start by hand (workflow_dispatch) of an old commit replaces newer content', async () => {
  await using gitHub = await startGitHub(TOKEN);
  const { stage, old, newest } = await stageWithNewerCommit();
  await using _ = stage;
  gitHub.state.comparisons.set(`${old.slice(0, 7)}...${newest.slice(0, 7)}`, 'ahead');
  gitHub.state.commits.set(old, 'The older commit');
  await stage.succeed({ env: { GITHUB_API_URL: gitHub.url }, event: workflowDispatch() });
  expect(stage.content('search-prod')).toEqual({ english: sha256(NEWER) });
});

for (const status of ['behind', 'diverged'] as const) {
  test.concurrent(`a live commit that is ${status} is replaced`, async () => {
    await using gitHub = await startGitHub(TOKEN);
    const { stage, old, newest } = await stageWithNewerCommit();
    await using _ = stage;
    gitHub.state.comparisons.set(`${old.slice(0, 7)}...${newest.slice(0, 7)}`, status);
    await stage.succeed({ env: { GITHUB_API_URL: gitHub.url } });
    expect(stage.content('search-prod')).toEqual({ english: sha256(NEWER) });
  });
}

test.concurrent('a rival that publishes after our version is AVAILABLE makes the run superseded', async () => {
  await using stage = await Stage.start({ inputs: { files: ENGLISH } });
  stage.emulator.addBucket({ name: 'rival', objects: { 'x.txt': 'rival\n' } });
  // The run must see ASSOCIATING, or it takes the other version for a read that lags behind and waits that out.
  stage.emulator.durations.associating = 1000;
  stage.on('AssociatePackage', 'before', () => publishAsRival(stage));
  const run = await stage.run();
  expect(run.outputs['failure-reason']).toBe('superseded');
  expect(run.errors.join()).toContain('english');
  expect(run.outputs.packages[0]?.domains.some(({ message }) => message !== null)).toBe(true);
  // What AWS has is reported, beside what this run made.
  expect(run.outputs['package-versions']).toEqual({ english: 'v2' });
  expect(packageOf(run, 'english').domains.map(({ version }) => version)).toContain('v2');
  expect(run.log).toMatch(/ english +v1, v2 since /);
});

test.concurrent('a domain that lost the package before it was asked for anything is reported as it was read last', async () => {
  await using stage = await Stage.start({ files: { [ENGLISH]: FILES[ENGLISH] } });
  await stage.deploy();
  stage.emulator.addBucket({ name: 'rival', objects: { 'x.txt': 'rival\n' } });
  stage.workspace.commit('Another word', { [ENGLISH]: NEWER });
  let isPublished = false;
  let hasActed = false;
  stage.on('UpdatePackage', 'after', () => {
    isPublished = true;
  });
  stage.running.faults.onCall(({ operation }, when) => {
    if (!isPublished || hasActed || operation !== 'ListPackagesForDomain' || when !== 'before') return;
    hasActed = true;
    publishAsRival(stage);
    stage.skip();
    const { id } = stage.package('english');
    stage.emulator.call('opensearch', 'DissociatePackage', { PackageID: id, DomainName: 'search-prod' });
    stage.skip();
  });
  const run = await stage.run();

  expect(run.outputs['failure-reason']).toBe('superseded');
  const prod = packageOf(run, 'english').domains.find(({ name }) => name === 'search-prod');
  expect(prod).toMatchObject({ status: null, version: null });
  expect(run.outputs['package-versions']).toEqual({ english: 'v3' });
});

test.concurrent('a rival that publishes while AWS validates ours makes the run superseded', async () => {
  await using stage = await Stage.start({
    inputs: { files: ENGLISH },
    emulator: { switches: { updateWhileBusy: 'queued' } },
  });
  stage.emulator.addBucket({ name: 'rival', objects: { 'x.txt': 'rival\n' } });
  stage.on('CreatePackage', 'after', () => publishAsRival(stage));
  const run = await stage.run();
  expect(run.outputs['failure-reason']).toBe('superseded');
  expect(stage.emulator.associations()).toEqual([]);
});

/** German is unchanged and still to be associated with a second domain, while English is published. */
async function stageWithUnchangedDue() {
  const stage = await Stage.start();
  await stage.succeed({ inputs: { domains: 'search-prod' } });
  stage.workspace.commit('New content', { [ENGLISH]: NEWER });
  return stage;
}

test.concurrent('a rival that publishes an unchanged package while we wait for another makes the run superseded', async () => {
  await using stage = await stageWithUnchangedDue();
  stage.emulator.addBucket({ name: 'rival', objects: { 'rival.txt': 'rival, other\n' } });
  const { id } = stage.package('german');
  stage.on('UpdatePackage', 'after', () =>
    stage.emulator.call('opensearch', 'UpdatePackage', {
      PackageID: id,
      PackageSource: { S3BucketName: 'rival', S3Key: 'rival.txt' },
      PackageDescription: 'by hand',
    }),
  );
  const run = await stage.run();
  expect(run.outputs).toMatchObject({ 'failure-reason': 'superseded', changed: true });
  expect(packageOf(run, 'english').version).toBe('v2');
  expect(stage.content('search-staging')).toEqual({});
});

test.concurrent('when the unchanged packages can’t be read again, what was published is reported anyway', async () => {
  await using stage = await stageWithUnchangedDue();
  const { id } = stage.package('german');
  // English alone is asked for while it is published: the first question for German after that is the last look.
  stage.on('UpdatePackage', 'after', () =>
    stage.running.faults.add({
      operation: (call) => call.operation === 'DescribePackages' && JSON.stringify(call.input).includes(id),
      action: { kind: 'deny' },
    }),
  );
  const run = await stage.run();
  expect(run.outputs).toMatchObject({ 'failure-reason': 'access-denied', changed: true });
  expect(packageOf(run, 'english')).toMatchObject({ version: 'v2', action: 'update' });
  expect(run.errors.join()).toContain("The packages can't be read again");
  expect(run.summary).toContain('v2');
  expect(stage.content('search-staging')).toEqual({});
  stage.running.faults.clear();
  await stage.succeed();
  expect(stage.content('search-staging')).toEqual({ english: sha256(NEWER), german: sha256(FILES[GERMAN]) });
});

test.concurrent('a package of another repository is not overwritten, unless somebody starts the run by hand', async () => {
  await using stage = await Stage.start();
  await stage.succeed({ env: { GITHUB_REPOSITORY: 'acme/other' } });
  stage.workspace.commit('New content', { [ENGLISH]: NEWER });
  const before = stage.snapshot();
  const run = await stage.run();
  expect(run.outputs).toMatchObject({ 'failure-reason': 'conflict', changed: false });
  expect(run.errors.join()).toContain('acme/other');
  expect(stage.snapshot()).toEqual(before);
  await stage.succeed({ event: workflowDispatch() });
  expect(stage.content('search-prod')).toMatchObject({ english: sha256(NEWER) });
  expect(stage.package('english').description).toContain('repo=acme/search ');
});

function publishAsRival(stage: Stage): void {
  stage.emulator.call('opensearch', 'UpdatePackage', {
    PackageID: stage.package('english').id,
    PackageSource: { S3BucketName: 'rival', S3Key: 'x.txt' },
    PackageDescription: 'by a rival',
    CommitMessage: 'by a rival',
  });
  stage.skip();
}

for (const { what, tip, kept } of [
  { what: 'has the file', tip: [ENGLISH, GERMAN], kept: 'the default branch has its file' },
  { what: 'has not the file either', tip: [ENGLISH], kept: null },
  {
    what: 'can not be seen',
    tip: null,
    kept: 'it is not known whether the default branch has its file: GitHub does not say whether main has the file',
  },
])
  test.concurrent(`an old commit prunes by the tip of its branch, which ${what}`, async () => {
    await using gitHub = await startGitHub(TOKEN);
    await using stage = await Stage.start({ inputs: { 'github-token': TOKEN } });
    await stage.deploy({ inputs: { 'github-token': '' } });
    const id = packageOf(await stage.succeed({ inputs: { 'github-token': '' } }), 'german').id;
    stage.workspace.remove(GERMAN);
    stage.workspace.commit('German is gone');
    if (tip !== null) gitHub.state.tips.set('main', new Set(tip));
    const env = { GITHUB_API_URL: gitHub.url, GITHUB_REF: 'refs/heads/main' };
    const run = await stage.succeed({ inputs: { prune: 'true' }, env });

    const packages = stage.emulator.packages();
    expect(packages.map(({ name }) => name).toSorted()).toEqual(kept === null ? ['english'] : ['english', 'german']);
    expect(packages.some((one) => one.id === id)).toBe(kept !== null);
    if (kept === null) return;
    expect(run.notices.join()).toContain(`Package german (${GERMAN}) is not pruned: ${kept}.`);
    expect(run.outputs.packages.map(({ name }) => name)).toEqual(['english']);
    expect(run.summary).not.toMatch(/deleted/i);
  });

test.concurrent('what a newer commit publishes after the plan was made, and before our update, is not replaced', async () => {
  await using gitHub = await startGitHub(TOKEN);
  const { stage, old } = await stageWithNewerCommit();
  await using _ = stage;
  const live =
    stage
      .package('english')
      .versions.at(-1)
      ?.commitMessage?.match(/\[(\w{7}) /)?.[1] ?? '';
  gitHub.state.comparisons.set(`${old.slice(0, 7)}...${live}`, 'behind');
  gitHub.state.comparisons.set(`${old.slice(0, 7)}...fedcba9`, 'ahead');
  const content = `${FILES[ENGLISH]}latest of all\n`;
  let isPublished = false;
  // The read of the deployed content takes as long as the run of the newer commit.
  stage.running.faults.onCall(async ({ operation }, when) => {
    if (operation !== 'GetObject' || when !== 'before' || isPublished) return;
    isPublished = true;
    const digest = sha256(content);
    stage.emulator.addObject(BUCKET, 'latest.txt', content);
    stage.emulator.call('opensearch', 'UpdatePackage', {
      PackageID: stage.package('english').id,
      PackageSource: { S3BucketName: BUCKET, S3Key: 'latest.txt' },
      PackageDescription: `[dictionary repo=acme/search path=${ENGLISH} sha256=${digest}]`,
      CommitMessage: `The newest commit [fedcba9 sha256:${digest.slice(0, 12)}]`,
    });
    await sleep(5_500);
  });
  const run = await stage.run({ env: { GITHUB_API_URL: gitHub.url } });

  expect(run.outputs).toMatchObject({ 'failure-reason': 'superseded' });
  expect(run.errors.join()).toContain('fedcba9');
  expect(writesOf(run)).not.toContain('UpdatePackage');
  expect(stage.package('english').sha256).toBe(sha256(content));
});

test.concurrent('what somebody publishes by hand after the plan is not associated by a run that publishes nothing', async () => {
  await using stage = await Stage.start({ files: { [ENGLISH]: FILES[ENGLISH] } });
  await stage.deploy();
  const { id } = stage.package('english');
  stage.emulator.call('opensearch', 'DissociatePackage', { PackageID: id, DomainName: 'search-prod' });
  stage.skip();
  stage.on('GetPackageVersionHistory', 'after', () => {
    stage.emulator.addObject(BUCKET, 'by-hand.txt', 'hand, made\n');
    const PackageSource = { S3BucketName: BUCKET, S3Key: 'by-hand.txt' };
    stage.emulator.call('opensearch', 'UpdatePackage', { PackageID: id, PackageSource, CommitMessage: 'by hand' });
    stage.skip();
  });
  const run = await stage.run();

  expect(run.outputs).toMatchObject({ 'failure-reason': 'superseded', changed: false });
  expect(stage.content('search-prod')).toEqual({});
});

describe('a package of another repository with this very content', () => {
  async function foreign() {
    const stage = await Stage.start({ files: { [ENGLISH]: FILES[ENGLISH] } });
    await stage.deploy();
    const digest = sha256(FILES[ENGLISH]);
    const { id } = stage.package('english');
    stage.emulator.call('opensearch', 'UpdatePackage', {
      PackageID: id,
      PackageSource: { S3BucketName: BUCKET, S3Key: stage.emulator.s3.peekAll(BUCKET)[0]?.key ?? '' },
      PackageDescription: `[dictionary repo=other/repo path=${ENGLISH} sha256=${digest}]`,
      CommitMessage: `Theirs [1234567 sha256:${digest.slice(0, 12)}]`,
    });
    stage.skip();
    for (const DomainName of DOMAINS) {
      stage.emulator.call('opensearch', 'AssociatePackage', { PackageID: id, DomainName });
      stage.skip();
    }
    return stage;
  }

  test.concurrent('gets our marker by a start by hand, also where the upload takes so long that it is read again', async () => {
    await using stage = await foreign();
    stage.running.faults.add({
      operation: 'HeadObject',
      occurrence: 1,
      action: { kind: 'delay', milliseconds: 5_500 },
    });
    const run = await stage.run({ event: workflowDispatch() });

    expect(run.outputs).toMatchObject({ 'failure-reason': '', changed: true });
    expect(stage.package('english').description).toContain('repo=acme/search');
  });

  test.concurrent('is no drift, whether by the clock or by hand', async () => {
    await using stage = await foreign();
    for (const event of [schedule(), workflowDispatch()]) {
      const run = await stage.run({ event, inputs: { mode: 'drift' } });
      expect(run.outputs).toMatchObject({ 'failure-reason': '', changed: false });
    }
  });
});

describe('the first failure gives the run its reason', () => {
  const REFUSED = { type: '', message: 'Refused.' };

  test.concurrent('a package that AWS rejects, before the time-out of another', async () => {
    const validation = (_: unknown, { sha256: digest }: { readonly sha256: string }) =>
      digest === sha256(FILES[GERMAN]) ? REFUSED : null;
    await using stage = await Stage.start({ emulator: { verdicts: { validation } } });
    stage.running.faults.add({
      operation: ({ operation, input }) => operation === 'CreatePackage' && input['PackageName'] === 'english',
      action: { kind: 'throttle' },
    });
    const run = await stage.run({ inputs: { 'validation-timeout-minutes': '0.08' } });
    expect(run.outputs['failure-reason']).toBe('validation-failed');
    expect(run.errors.join()).toContain('english');
  });

  test.concurrent('a domain that fails, before the time-out of another', async () => {
    const association = (row: unknown) => (JSON.stringify(row).includes('search-staging') ? REFUSED : null);
    await using stage = await Stage.start({
      files: { [ENGLISH]: FILES[ENGLISH] },
      emulator: { verdicts: { association } },
    });
    stage.running.faults.add({
      operation: ({ operation, input }) =>
        operation.startsWith('Associate') && JSON.stringify(input).includes('search-prod'),
      action: { kind: 'throttle' },
    });
    const run = await stage.run({ inputs: { 'association-timeout-minutes': '0.08' } });
    expect(run.outputs['failure-reason']).toBe('association-failed');
    expect(run.errors.join()).toContain('search-prod');
  });
});

test.concurrent('what somebody publishes while a busy domain keeps the run waiting is not associated', async () => {
  await using stage = await Stage.start({ inputs: { files: ENGLISH, domains: 'search-prod' } });
  await stage.deploy();
  stage.workspace.commit('More', { [ENGLISH]: NEWER });
  stage.emulator.addBucket({ name: 'rival', objects: { 'x.txt': 'rival\n' } });
  const { id } = stage.package('english');
  stage.running.faults.add({
    operation: 'AssociatePackage',
    occurrence: 1,
    action: { kind: 'error', name: 'ConflictException', status: 409, message: 'Another operation is in progress' },
  });
  let isPublished = false;
  stage.running.faults.onCall(async ({ operation }, when) => {
    if (operation !== 'AssociatePackage' || when !== 'before' || isPublished) return;
    isPublished = true;
    const source = { S3BucketName: 'rival', S3Key: 'x.txt' };
    stage.emulator.call('opensearch', 'UpdatePackage', {
      PackageID: id,
      PackageSource: source,
      CommitMessage: 'by hand',
    });
    await stage.settle();
  });
  const run = await stage.run();
  expect(run.outputs).toMatchObject({ 'failure-reason': 'superseded' });
  expect(writesOf(run).filter((write) => write === 'AssociatePackage')).toHaveLength(1);
  expect(stage.content('search-prod')).toEqual({ english: sha256(FILES[ENGLISH]) });
});

test.concurrent('a version that the history does not show is nobody’s: drift says so, and a deploy publishes again', async () => {
  await using stage = await Stage.start({ inputs: { files: ENGLISH, domains: 'search-prod' } });
  await stage.deploy();
  stage.emulator.addBucket({ name: 'rival', objects: { 'x.txt': 'rival\n' } });
  const { id } = stage.package('english');
  stage.emulator.switches.historyLag = 3_600_000;
  stage.emulator.call('opensearch', 'UpdatePackage', {
    PackageID: id,
    PackageSource: { S3BucketName: 'rival', S3Key: 'x.txt' },
  });
  await stage.settle();
  stage.emulator.call('opensearch', 'AssociatePackage', { PackageID: id, DomainName: 'search-prod' });
  await stage.settle();
  expect((await stage.run({ inputs: { mode: 'drift' } })).outputs).toMatchObject({ 'failure-reason': 'drift' });
  stage.emulator.switches.historyLag = 0;
  await stage.succeed();
  expect(stage.content('search-prod')).toEqual({ english: sha256(FILES[ENGLISH]) });
});

test.concurrent.each([
  ['again', { GITHUB_RUN_ATTEMPT: '2' }],
  ['late', {}],
])('a run that comes %s does not replace the content to which the branch has gone back', async (_, attempt) => {
  await using gitHub = await startGitHub(TOKEN);
  await using stage = await Stage.start({ inputs: { files: ENGLISH, 'github-token': TOKEN } });
  const env = { GITHUB_API_URL: gitHub.url, ...attempt };
  await stage.deploy({ inputs: { 'github-token': '' } });
  const good = stage.workspace.commit('Good', { [ENGLISH]: NEWER });
  await stage.deploy({ inputs: { 'github-token': '' } });
  const bad = stage.workspace.commit('Bad', { [ENGLISH]: NEWEST });
  const { message } = stage.workspace.head;
  const reverted = stage.workspace.commit('Revert it', { [ENGLISH]: NEWER });
  await stage.succeed({ inputs: { 'github-token': '' } });
  gitHub.state.comparisons.set(`${bad.slice(0, 7)}...${good.slice(0, 7)}`, 'behind');
  gitHub.state.comparisons.set(`${bad.slice(0, 7)}...main`, 'ahead');
  gitHub.state.tips.set('main', new Set([ENGLISH]));
  gitHub.state.files.set(`main:${ENGLISH}`, NEWER);
  stage.workspace.checkout({ sha: bad, message });
  const before = stage.snapshot();
  const run = await stage.run({ env });

  expect(run.outputs).toMatchObject({ 'failure-reason': 'superseded', changed: false });
  expect(run.errors.join()).toContain(
    `english v2 is live with the content to which the branch has gone back since ${bad.slice(0, 7)}`,
  );
  expect(stage.snapshot()).toEqual(before);
  const byHand = await stage.succeed({ env, event: workflowDispatch() });
  expect(byHand.notices.join()).toContain('This run may replace it, as it was started by hand.');
  expect(reverted).not.toBe(good);
});

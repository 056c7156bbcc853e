/** What the removal guard compares with where what is deployed can't be told: a hasty fix after a red deploy is what it is for. */

import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Switches } from '../../../emulator/core/switches.ts';
import { push, workflowDispatch } from '../kit/events.ts';
import { startGitHub } from '../kit/github-server.ts';
import { BUCKET, DOMAINS, ENGLISH, packageOf, Stage, type StageRun, sha256, writesOf } from '../kit/stage.ts';

const TOKEN = 'ghs_0123456789abcdefghijklmnopqrstuvwxyz';
const lines = (count: number, word = 'word') =>
  Array.from({ length: count }, (_, index) => `${word}${index}, other${index}\n`).join('');
const FULL = lines(20);
const REJECTED = `${FULL}rejected, refused\n`;
const CUT = lines(1);

/** A dictionary that is live as v1, or v2, and whose next update AWS has rejected. */
async function afterRejection(version: 1 | 2, files = FULL, switches: Partial<Switches> = {}): Promise<Stage> {
  const stage = await Stage.start({
    files: { [ENGLISH]: files },
    emulator: {
      switches,
      verdicts: {
        validation: (_, { sha256: digest }) => (digest === sha256(REJECTED) ? { type: '', message: 'Refused.' } : null),
      },
    },
  });
  await stage.deploy();
  if (version === 2) {
    stage.workspace.commit('A second version', { [ENGLISH]: `${FULL}second, version\n` });
    await stage.succeed();
  }
  stage.workspace.commit('One that AWS rejects', { [ENGLISH]: REJECTED });
  expect((await stage.run()).outputs['failure-reason']).toBe('validation-failed');
  return stage;
}

function expectRefused(run: StageRun, text: RegExp): void {
  expect(run.outputs['failure-reason']).toBe('removal-guard');
  expect(run.errors.join()).toMatch(text);
  expect(writesOf(run)).toEqual([]);
}

for (const version of [1, 2] as const)
  test.concurrent(`after a rejected update a truncated file is refused, with v${version} live`, async () => {
    await using stage = await afterRejection(version);
    stage.workspace.commit('Cut by mistake', { [ENGLISH]: CUT });
    const compared = version === 1 ? 'the file at the commit before' : 'what is deployed';
    expectRefused(
      await stage.run(),
      new RegExp(`lost (?:40 of 42|40 of 42) keys \\(95 %\\).*compared with ${compared}`),
    );
    // The next push carries the same file: compared with itself it would pass.
    stage.workspace.commit('Something else', { 'other.md': 'x' });
    const compare = version === 1 ? 'the last attempt to publish it' : 'what is deployed';
    expectRefused(await stage.run(), new RegExp(`compared with ${compare}`));
    for (const domain of DOMAINS)
      expect(stage.content(domain)['english']).toBe(sha256(version === 1 ? FULL : `${FULL}second, version\n`));
    // One that keeps its entries is published, with a notice of what it was compared with.
    stage.workspace.commit('Repair', { [ENGLISH]: `${FULL}good, better\n` });
    const run = await stage.succeed();
    if (version === 1) expect(run.notices.join()).toMatch(/a later attempt has overwritten the record of what is live/);
    else expect(run.notices.join()).not.toMatch(/is not known/);
  });

for (const descriptionChange of ['at-request', 'reverted-on-failure'] as const)
  test.concurrent(`without an available version, the one that domains run is compared (${descriptionChange})`, async () => {
    await using stage = await afterRejection(2, FULL, { versionAfterFailedUpdate: 'absent', descriptionChange });
    stage.workspace.commit('Cut by mistake', { [ENGLISH]: lines(6) });
    expectRefused(await stage.run(), /lost 30 of 42 keys.*compared with what is deployed/);
    // The commit before has almost the same.
    stage.workspace.commit('Cut once more', { [ENGLISH]: lines(5) });
    expectRefused(await stage.run(), /lost 32 of 42 keys.*compared with what is deployed/);
    for (const domain of DOMAINS) expect(stage.content(domain)['english']).toBe(sha256(`${FULL}second, version\n`));
  });

test.concurrent('without s3:ListBucket the live version is found in Git, or at its commit on GitHub', async () => {
  await using gitHub = await startGitHub(TOKEN);
  await using stage = await afterRejection(2);
  const live = stage.workspace.git('rev-parse', 'HEAD^').trim();
  stage.workspace.commit('Cut by mistake', { [ENGLISH]: CUT });
  stage.running.faults.add({ operation: 'ListObjectsV2', action: { kind: 'deny' } });
  expectRefused(await stage.run(), /compared with what is deployed/);
  rmSync(join(stage.workspace.path, '.git'), { recursive: true });
  stage.workspace.git('init', '--quiet', '--initial-branch=main');
  stage.workspace.commit('As a shallow checkout has it');
  gitHub.state.files.set(`${live.slice(0, 7)}:${ENGLISH}`, `${FULL}second, version\n`);
  const options = { inputs: { 'github-token': TOKEN }, env: { GITHUB_API_URL: gitHub.url } };
  expectRefused(await stage.run(options), /compared with the file at the commit of the live version/);
});

const BINARY = 'dictionaries/system.dic';
const OPAQUE = { files: BINARY, format: 'opaque' };
const MOVED = 'dictionaries/lang/english.txt';
const ANYWHERE = { files: 'dictionaries/**/*.txt' };

/** A rule of the bucket takes away what has not changed for long. */
function emptyBucket({ emulator }: Stage): void {
  for (const { key } of emulator.s3.peekAll(BUCKET)) emulator.s3.delete({ bucket: BUCKET, key });
}

/** Somebody publishes the live content again, in the console. */
async function publishByHand(stage: Stage, name: string, more: { readonly PackageDescription?: string } = {}) {
  const [object] = stage.emulator.s3.peekAll(BUCKET);
  const PackageSource = { S3BucketName: BUCKET, S3Key: object?.key };
  stage.emulator.call('opensearch', 'UpdatePackage', { PackageID: stage.package(name).id, PackageSource, ...more });
  await stage.settle();
}

/** Leaves the last commit alone, as a shallow checkout has it. */
function cutHistory({ workspace }: Stage): void {
  rmSync(join(workspace.path, '.git'), { recursive: true });
  workspace.git('init', '--quiet', '--initial-branch=main');
  workspace.commit('As a shallow checkout has it');
}

for (const to of [ENGLISH, MOVED])
  test.concurrent(`a truncated file is refused though its live object is gone: ${to}`, async () => {
    await using stage = await Stage.start({ files: { [ENGLISH]: FULL }, inputs: ANYWHERE });
    await stage.deploy();
    stage.workspace.commit('A second version', { [ENGLISH]: `${FULL}second, version\n` });
    await stage.succeed();
    emptyBucket(stage);
    stage.workspace.remove(ENGLISH);
    stage.workspace.commit('Cut by mistake', { [to]: CUT });
    expectRefused(await stage.run(), /lost 40 of 42 keys \(95 %\).*compared with what is deployed/);
    stage.workspace.commit('Something else', { 'other.md': 'x' });
    expectRefused(await stage.run(), /lost 40 of 42 keys \(95 %\).*compared with what is deployed/);
  });

test.concurrent('a truncated file without a known format is refused where it was moved, by its size', async () => {
  const inputs = { files: 'd/**/*.dic', format: 'opaque' };
  await using stage = await Stage.start({ files: { 'd/system.dic': 'x'.repeat(3_000) }, inputs });
  await stage.deploy();
  emptyBucket(stage);
  stage.workspace.remove('d/system.dic');
  stage.workspace.commit('Move it', { 'd/x/system.dic': 'a' });
  expectRefused(await stage.run(), /shrank from 3\.0 kB to 1 B .*compared with what is deployed/);
});

for (const isShallow of [false, true])
  test.concurrent(`a moved file is known by its name where nothing says what is live, shallow: ${isShallow}`, async () => {
    await using gitHub = await startGitHub(TOKEN);
    await using stage = await Stage.start({ files: { [ENGLISH]: FULL }, inputs: ANYWHERE });
    await stage.deploy();
    await publishByHand(stage, 'english', { PackageDescription: 'Mine' });
    const before = stage.workspace.head.sha;
    stage.workspace.remove(ENGLISH);
    stage.workspace.commit('Move it', { [MOVED]: CUT });
    if (isShallow) cutHistory(stage);
    gitHub.state.commits.set(before, 'First commit');
    gitHub.state.files.set(`${before}:${ENGLISH}`, FULL);
    const run = await stage.run({
      inputs: { 'github-token': TOKEN },
      env: { GITHUB_API_URL: gitHub.url },
      event: push(stage.workspace.head, before),
    });
    expectRefused(run, /lost 38 of 40 keys \(95 %\).*compared with the file at the commit before/);
  });

test.concurrent('the last attempt is found in Git where its object is gone', async () => {
  await using stage = await Stage.start({ files: { [ENGLISH]: FULL } });
  await stage.deploy();
  await publishByHand(stage, 'english');
  emptyBucket(stage);
  stage.workspace.commit('Cut by mistake', { [ENGLISH]: CUT });
  expectRefused(await stage.run(), /compared with the file at the commit before/);
  stage.workspace.commit('Something else', { 'other.md': 'x' });
  expectRefused(await stage.run(), /lost 38 of 40 keys \(95 %\).*compared with the last attempt to publish it/);
});

test.concurrent('a binary file is compared with the bytes that GitHub has', async () => {
  await using gitHub = await startGitHub(TOKEN);
  const large = Uint8Array.from({ length: 12_000 }, (_, index) => 128 + (index % 128));
  await using stage = await Stage.start({ files: { [BINARY]: large }, inputs: OPAQUE });
  await stage.succeed();
  emptyBucket(stage);
  const before = stage.workspace.head.sha;
  gitHub.state.files.set(`${before}:${BINARY}`, large);
  stage.workspace.commit('A little less', { [BINARY]: large.subarray(0, 10_500) });
  cutHistory(stage);
  const run = await stage.succeed({
    inputs: { 'github-token': TOKEN },
    env: { GITHUB_API_URL: gitHub.url },
    event: push(stage.workspace.head, before),
  });
  expect(run.log).toContain('system: 12 kB → 11 kB');
  expect(run.notices.join()).toContain('was compared with the file at the commit before');
});

test.concurrent.each(['*.txt text eol=crlf', '*.txt ident', ''])(
  'the checked file is no evidence for itself, whatever Git makes of it in the checkout: %j',
  async (attributes) => {
    const live = `# $Id$\n${FULL}`;
    await using stage = await Stage.start({ files: { '.gitattributes': `${attributes}\n`, [ENGLISH]: live } });
    const checkOut = () => {
      stage.workspace.remove(ENGLISH);
      stage.workspace.git('checkout-index', '--force', '--all');
    };
    checkOut();
    await stage.succeed();
    await publishByHand(stage, 'english');
    stage.workspace.commit('Cut by mistake', { [ENGLISH]: `# $Id$\n${CUT}` });
    checkOut();
    expectRefused(await stage.run(), /compared with the file at the commit before/);
    stage.workspace.commit('Something else', { 'other.md': 'x' });
    checkOut();
    const run = await stage.run();
    expectRefused(run, /compared with the last attempt to publish it/);
    expect(run.notices.join()).toContain(
      'the file at the commit before is no evidence, as it is the checked file itself',
    );
  },
);

const MANIFEST = '.github/opensearch-dictionaries.yml';
const SEVERAL = { files: '', format: 'auto' };
const PARTS = Array.from({ length: 10 }, (_, index) => `dictionaries/t${index}.txt`);
const PART_TEXTS = Object.fromEntries(PARTS.map((file, index) => [file, lines(10, `t${index}x`)]));
/** Another dictionary, whose name the glob of the first one matches. */
const LARGE = 'dictionaries/tlarge.txt';
const FIRST_PART = PARTS[0] ?? '';

/** A dictionary of ten files that is live as v1, and whose next update AWS has rejected. */
async function severalAfterRejection(entry: readonly string[], others: readonly object[] = []): Promise<Stage> {
  const rejected = { ...PART_TEXTS, [FIRST_PART]: `${PART_TEXTS[FIRST_PART]}rejected, refused\n` };
  const more = others.length === 0 ? {} : { [LARGE]: lines(300, 'large') };
  const digest = sha256(Object.values(rejected).join(''));
  const stage = await Stage.start({
    files: { ...PART_TEXTS, ...more, [MANIFEST]: manifestOf(entry, others) },
    inputs: SEVERAL,
    emulator: {
      verdicts: { validation: (_, content) => (content.sha256 === digest ? { type: '', message: 'Refused.' } : null) },
    },
  });
  await stage.deploy();
  stage.workspace.commit('One that AWS rejects', rejected);
  expect((await stage.run()).outputs['failure-reason']).toBe('validation-failed');
  return stage;
}

function manifestOf(files: readonly string[], others: readonly object[] = []): string {
  return JSON.stringify({ dictionaries: [{ files, package: 'topics', format: 'solr-synonyms' }, ...others] });
}

test.concurrent('a dictionary of several files is compared with all that it had, those that are gone too', async () => {
  await using stage = await severalAfterRejection(['dictionaries/t*.txt']);
  const live = sha256(Object.values(PART_TEXTS).join(''));
  stage.workspace.remove(...PARTS.slice(1));
  stage.workspace.commit('Cut by mistake', { [FIRST_PART]: PART_TEXTS[FIRST_PART] ?? '' });
  expectRefused(await stage.run(), /lost 92 of 112 keys.*compared with the file at the commit before/);
  for (const domain of DOMAINS) expect(stage.content(domain)['topics']).toBe(live);
});

test.concurrent('without s3:GetObject the live content of several files is found in Git, however many commits ago', async () => {
  const files = { ...PART_TEXTS, [MANIFEST]: manifestOf(['dictionaries/t*.txt']) };
  await using stage = await Stage.start({ files, inputs: SEVERAL });
  await stage.succeed();
  const live = sha256(Object.values(PART_TEXTS).join(''));
  stage.workspace.remove(...PARTS.slice(1));
  stage.workspace.commit('Cut by mistake', { [FIRST_PART]: PART_TEXTS[FIRST_PART] ?? '' });
  stage.running.faults.add({ operation: 'GetObject', action: { kind: 'deny' } });
  const refusal = /t0\.txt and the other files of package topics lost 90 of 110 keys .*what is deployed/;
  expectRefused(await stage.run(), refusal);
  // The commit before has the same: compared with that it would pass.
  stage.workspace.commit('Something else', { 'README.md': 'x' });
  expectRefused(await stage.run(), refusal);
  // Nor does it help to make one file of it.
  const entry = JSON.stringify({ dictionaries: [{ file: FIRST_PART, package: 'topics', format: 'solr-synonyms' }] });
  stage.workspace.commit('Name one file', { [MANIFEST]: entry });
  expectRefused(await stage.run(), /t0\.txt \(package topics\) lost 90 of 110 keys .*what is deployed/);
  for (const domain of DOMAINS) expect(stage.content(domain)['topics']).toBe(live);
});

test.concurrent('an entry that names fewer files than before is compared with those that it named', async () => {
  for (const [before, now] of [
    [['dictionaries/t*.txt'], manifestOf([FIRST_PART])],
    [PARTS, manifestOf([FIRST_PART])],
    [PARTS, manifestOf(['dictionaries/t0*.txt'])],
    [PARTS, JSON.stringify({ dictionaries: [{ file: FIRST_PART, package: 'topics', format: 'solr-synonyms' }] })],
  ] as const) {
    await using stage = await severalAfterRejection(before);
    stage.workspace.commit('Cut by mistake', { [MANIFEST]: now, [FIRST_PART]: PART_TEXTS[FIRST_PART] ?? '' });
    expectRefused(await stage.run(), /lost 92 of 112 keys.*compared with the file at the commit before/);
  }
});

test.concurrent('a file that another entry has is no loss of the one whose glob matches it too', async () => {
  await using stage = await severalAfterRejection(['dictionaries/t*.txt'], [{ file: LARGE, format: 'solr-synonyms' }]);
  stage.workspace.commit('Repair', { [FIRST_PART]: PART_TEXTS[FIRST_PART] ?? '' });
  await stage.succeed();
});

test.concurrent('in a shallow checkout a file that GitHub does not have at the commit was no part of the dictionary', async () => {
  await using gitHub = await startGitHub(TOKEN);
  await using stage = await severalAfterRejection(PARTS);
  const before = stage.workspace.head.sha;
  rmSync(join(stage.workspace.path, '.git'), { recursive: true });
  stage.workspace.git('init', '--quiet', '--initial-branch=main');
  const added = 'dictionaries/added.txt';
  const cut = Object.fromEntries(PARTS.map((file) => [file, lines(1)]));
  const entry = { [MANIFEST]: manifestOf([...PARTS, added]) };
  stage.workspace.commit('As a shallow checkout has it', { ...cut, [added]: lines(1), ...entry });
  for (const [file, text] of Object.entries(PART_TEXTS)) gitHub.state.files.set(`${before}:${file}`, text);
  const options = {
    inputs: { ...SEVERAL, 'github-token': TOKEN },
    env: { GITHUB_API_URL: gitHub.url },
    event: push(stage.workspace.head, before),
  };
  // GitHub does not show the commit: nothing is known of it.
  expectRefused(await stage.run(options), /compared with the last attempt to publish it/);
  gitHub.state.commits.set(before, 'One that AWS rejects');
  expectRefused(await stage.run(options), /compared with the file at the commit before/);
});

test.concurrent('a version that was published by hand is replaced by the commit before as baseline', async () => {
  await using stage = await Stage.start({ files: { [ENGLISH]: FULL } });
  await stage.deploy();
  stage.emulator.addObject(BUCKET, 'by-hand.txt', 'by, hand\n');
  stage.emulator.call('opensearch', 'UpdatePackage', {
    PackageID: stage.package('english').id,
    PackageSource: { S3BucketName: BUCKET, S3Key: 'by-hand.txt' },
  });
  await stage.settle();
  stage.workspace.commit('Cut by mistake', { [ENGLISH]: CUT });
  expectRefused(await stage.run(), /compared with the file at the commit before/);
});

test.concurrent.each([
  ['no entry', ''],
  ['comments alone', '# to be filled\n\n'],
  ['conflict markers', `<<<<<<< ours\n${lines(2)}=======\n${lines(1, 'their')}>>>>>>> theirs\n`],
  ['a page', '\n<!DOCTYPE HTML>\n<h1>Not found</h1>\n'],
  ['a rule that no engine takes', 'left => middle => right\n'],
])('after a rejected update a commit with %s is no evidence for the next', async (_, broken) => {
  await using stage = await afterRejection(1);
  stage.workspace.commit('Broken', { [ENGLISH]: broken });
  expect((await stage.run()).outputs['failure-reason']).toBe('lint-failed');
  stage.workspace.commit('A hasty repair', { [ENGLISH]: CUT });
  const run = await stage.run();
  expectRefused(run, /lost 40 of 42 keys \(95 %\).*compared with the last attempt to publish it/);
  expect(run.notices.join()).toMatch(/the file at the commit before is no evidence, as (?:it has|no run publishes)/);
  for (const domain of DOMAINS) expect(stage.content(domain)['english']).toBe(sha256(FULL));
});

test.concurrent('after a publication by hand an opaque file of 0 bytes is no evidence for the next', async () => {
  const name = 'dictionaries/system.dic';
  await using stage = await Stage.start({
    files: { [name]: 'x'.repeat(5_000) },
    inputs: { files: name, format: 'opaque' },
  });
  await stage.deploy();
  stage.emulator.addObject(BUCKET, 'by-hand.dic', 'y'.repeat(6_000));
  stage.emulator.call('opensearch', 'UpdatePackage', {
    PackageID: stage.package('system').id,
    PackageSource: { S3BucketName: BUCKET, S3Key: 'by-hand.dic' },
  });
  await stage.settle();
  stage.workspace.commit('Emptied by mistake', { [name]: '' });
  expectRefused(await stage.run(), /shrank from 5\.0 kB to 0 B/);
  stage.workspace.commit('A hasty repair', { [name]: 'zz' });
  expectRefused(await stage.run(), /shrank from 5\.0 kB to 2 B .*compared with the last attempt/);
});

test.concurrent('an attempt that was let through by hand is no evidence', async () => {
  const tiny = `${CUT}rejected, too\n`;
  await using stage = await Stage.start({
    files: { [ENGLISH]: FULL },
    emulator: {
      verdicts: { validation: (_, content) => (content.sha256 === sha256(tiny) ? { type: '', message: 'No.' } : null) },
    },
  });
  await stage.deploy();
  stage.workspace.commit('Cut on purpose', { [ENGLISH]: tiny });
  const inputs = { 'max-removed-percent': '100' };
  const byHand = await stage.run({ event: workflowDispatch(), inputs });
  expect(byHand.outputs['failure-reason']).toBe('validation-failed');
  stage.workspace.commit('Cut once more', { [ENGLISH]: CUT });
  const run = await stage.succeed();
  expect(run.warnings.join()).toMatch(/the file at the commit before is no evidence, as it was let through by hand/);
  expect(run.warnings.join()).toMatch(/the last attempt to publish it is no evidence, as it was let through by hand/);
});

test.concurrent('an opaque file is guarded by its size, and its change is shown in bytes', async () => {
  await using stage = await Stage.start({ files: { [BINARY]: 'x'.repeat(100_000) }, inputs: OPAQUE });
  await stage.deploy();
  for (const [content, text] of [
    ['', 'shrank from 100 kB to 0 B (100 %)'],
    ['x', 'shrank from 100 kB to 1 B (99.9 %)'],
    ['x'.repeat(49_999), 'shrank from 100 kB to 50 kB (50 %)'],
  ] as const) {
    stage.workspace.commit('Smaller', { [BINARY]: content });
    expectRefused(await stage.run(), new RegExp(text.replace(/[()]/g, '\\$&')));
  }
  stage.workspace.commit('Half of it', { [BINARY]: 'y'.repeat(50_000) });
  const run = await stage.succeed();
  expect(run.summary).toContain('100 kB → 50 kB');
  expect(run.summary).not.toContain('same');
  expect(run.log).toContain('system: 100 kB → 50 kB');
});

test.concurrent('an opaque file with an unknown deployed content is refused when empty, and otherwise deployed with a warning', async () => {
  await using stage = await Stage.start({ files: { [BINARY]: 'x'.repeat(1_000) }, inputs: OPAQUE });
  await stage.deploy();
  stage.running.faults.add({ operation: 'GetObject', action: { kind: 'deny' } });
  stage.running.faults.add({ operation: 'ListObjectsV2', action: { kind: 'deny' } });
  rmSync(join(stage.workspace.path, '.git'), { recursive: true });
  stage.workspace.write({ [BINARY]: '' });
  expectRefused(await stage.run(), /has 0 bytes, and the deployed content is not known: .*GetObject/);
  stage.workspace.write({ [BINARY]: 'x' });
  const run = await stage.run();
  expect(run.outputs['failure-reason']).not.toBe('removal-guard');
  expect(run.warnings.join()).toMatch(/The deployed content of system is not known/);
});

const FORMATS = [
  ['char-mapping', 'ph => f\n'],
  ['stemmer-override', 'mice => mouse\n'],
  ['type-table', '% => ALPHA\n'],
  ['wordnet-synonyms', "s(100000001,1,'gelato',n,1,0).\n"],
  ['kuromoji', '関西,関西,カンサイ,名詞\n'],
  ['hyphenation', '<hyphenation-info><patterns>.a1b</patterns></hyphenation-info>\n'],
] as const;

test.concurrent.each(FORMATS)('content of another format is compared with %s by its size', async (format, small) => {
  await using stage = await Stage.start({ files: { [ENGLISH]: FULL } });
  await stage.deploy();
  stage.workspace.commit('Another format', { [ENGLISH]: small });
  const options = { inputs: { format } };
  const refused = await stage.run(options);
  expectRefused(refused, /shrank from 300 B to \d+ B \(\d\d %\).*compared with what is deployed/);
  const told = `The format of english is ${format}, and what is deployed can't be read as that`;
  expect(refused.notices.join()).toContain(told);
  expect(packageOf(refused, 'english')?.diff).toBeNull();
  expect(refused.summary).toContain('300 B → ');
  for (const domain of DOMAINS) expect(stage.content(domain)['english']).toBe(sha256(FULL));
});

test.concurrent('a dictionary of another format that keeps its size is deployed, and what it lost is not told as nothing', async () => {
  await using stage = await Stage.start({ files: { [ENGLISH]: FULL } });
  await stage.deploy();
  const mapping = Array.from({ length: 20 }, (_, index) => `from${index} => to${index}\n`).join('');
  stage.workspace.commit('Another format', { [ENGLISH]: mapping });
  const run = await stage.succeed({ inputs: { format: 'char-mapping' } });
  expect(run.notices.join()).toContain('was compared with it by size alone');
  expect(packageOf(run, 'english')).toMatchObject({ action: 'update', diff: null });
});

test.concurrent("a dictionary's own limit in the manifest wins", async () => {
  const manifest = (percent: number) =>
    JSON.stringify({ dictionaries: [{ file: ENGLISH, format: 'solr-synonyms', 'max-removed-percent': percent }] });
  await using stage = await Stage.start({
    files: { [ENGLISH]: FULL, 'm.yml': manifest(10) },
    inputs: { files: '', manifest: 'm.yml' },
  });
  await stage.deploy();
  stage.workspace.commit('A quarter less', { [ENGLISH]: lines(15) });
  expectRefused(await stage.run(), /\(25 %\): more than `max-removed-percent` \(10\)/);
  stage.workspace.commit('Allow it', { 'm.yml': manifest(30) });
  await stage.succeed();
});

test.concurrent('where it can’t be read which domains use a package, it counts as used', async () => {
  await using stage = await Stage.start({ files: { [ENGLISH]: FULL } });
  await stage.deploy({ inputs: { domains: 'search-staging' } });
  stage.workspace.commit('Cut by mistake', { [ENGLISH]: 'couch, sofa\n' });
  stage.running.faults.add({ operation: 'ListDomainsForPackage', action: { kind: 'deny' } });
  const run = await stage.run({ inputs: { domains: 'search-prod' } });

  expect(run.outputs).toMatchObject({ 'failure-reason': 'removal-guard', changed: false });
  expect(run.warnings.join()).toContain('Allow es:ListDomainsForPackage');
  expect(run.warnings.join()).not.toContain('used by no domain');
});

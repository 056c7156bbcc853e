import { expect, test } from 'vitest';
import { BUCKET, DOMAINS, ENGLISH, FILES, GERMAN, packageOf, Stage, sha256, writesOf } from './kit/stage.ts';

const REFUSAL = { type: '', message: 'The dictionary has a line that is too long.' };
const CHANGED = { [ENGLISH]: `${FILES[ENGLISH]}sneakers, trainers\n`, [GERMAN]: `${FILES[GERMAN]}handy, telefon\n` };

test.concurrent('a dictionary that AWS rejects is associated nowhere, and neither is any other of the run', async () => {
  await using stage = await Stage.start();
  stage.emulator.verdicts.validation = ({ name }) => (name === 'german' ? REFUSAL : null);
  const run = await stage.run();

  expect(stage.emulator.associations()).toEqual([]);
  expect(writesOf(run).filter((write) => write.startsWith('Associate'))).toEqual([]);
  expect(run.outputs).toMatchObject({
    changed: true,
    valid: false,
    'aws-validated': false,
    'failure-reason': 'validation-failed',
    'package-ids': { english: stage.package('english').id, german: stage.package('german').id },
    'package-versions': { english: 'v1' },
  });
  expect(packageOf(run, 'german')).toMatchObject({ status: 'VALIDATION_FAILED', version: null, action: 'create' });
  expect(packageOf(run, 'english')).toMatchObject({ status: 'AVAILABLE', version: 'v1' });
  const told = run.errors.join('\n');
  expect(told).toContain(GERMAN);
  expect(told).toContain('VALIDATION_FAILED');
  expect(told).toContain(REFUSAL.message);
  expect(told).not.toContain(': : ');
  expect(run.summary).toContain(REFUSAL.message);
});

test.concurrent('one bad update of several leaves every domain with what it ran before', async () => {
  await using stage = await Stage.start();
  await stage.deploy();
  stage.workspace.commit('New content', CHANGED);
  stage.emulator.verdicts.validation = ({ name }) => (name === 'german' ? REFUSAL : null);
  const before = stage.emulator.associations();
  const run = await stage.run();

  expect(run.outputs['failure-reason']).toBe('validation-failed');
  expect(stage.emulator.associations()).toEqual(before);
  expect(packageOf(run, 'german')).toMatchObject({ version: 'v1', status: 'VALIDATION_FAILED' });

  stage.emulator.verdicts.validation = () => null;
  const { id } = stage.package('german');
  const next = await stage.succeed();
  expect(packageOf(next, 'german')).toMatchObject({ action: 'update', reason: 'retry', id, version: 'v2' });
  expect(packageOf(next, 'english')).toMatchObject({ action: 'unchanged' });
  for (const domain of DOMAINS) {
    expect(stage.content(domain)).toEqual({ english: sha256(CHANGED[ENGLISH]), german: sha256(CHANGED[GERMAN]) });
  }
});

test.concurrent('a failed package is repaired by a commit with other content', async () => {
  await using stage = await Stage.start();
  stage.emulator.verdicts.validation = () => REFUSAL;
  await stage.run();
  stage.emulator.verdicts.validation = () => null;
  const { id } = stage.package('english');
  stage.workspace.commit('Mend it', CHANGED);
  const run = await stage.succeed();
  expect(packageOf(run, 'english')).toMatchObject({ action: 'update', reason: 'content', id, version: 'v1' });
  expect(stage.content('search-prod')).toMatchObject({ english: sha256(CHANGED[ENGLISH]) });
});

test.concurrent('of a row that had failed before, no version is claimed and none is denied', async () => {
  await using stage = await Stage.start({ inputs: { domains: 'search-prod' } });
  await stage.deploy();
  stage.workspace.commit('New content', { [ENGLISH]: CHANGED[ENGLISH] });
  stage.emulator.verdicts.association = () => REFUSAL;
  const failed = await stage.run();
  const [row] = packageOf(failed, 'english').domains;
  expect(row).toMatchObject({ status: 'ASSOCIATION_FAILED', version: null });
  expect(failed.log).toMatch(/ still v1 \(ASSOCIATION_FAILED\)/);
  stage.workspace.commit('Worse', { [ENGLISH]: `${FILES[ENGLISH]}bad, worse\n` });
  stage.emulator.verdicts.validation = () => REFUSAL;
  const run = await stage.run();

  expect(stage.content('search-prod')).toMatchObject({ english: sha256(FILES[ENGLISH]) });
  expect(run.log).toMatch(/ unknown version \(ASSOCIATION_FAILED\)/);
  expect(run.summary).toContain('`search-prod` unknown version (`ASSOCIATION_FAILED`)');
  expect(packageOf(run, 'english').domains).toMatchObject([{ status: 'ASSOCIATION_FAILED', version: null }]);
  expect(run.errors.join()).toContain('This run changed no domain.');
  for (const text of [run.log, run.summary]) expect(text).not.toMatch(/not live \(|still run/);
});

test.concurrent('a failed import names SSE-KMS as a possible cause', async () => {
  await using stage = await Stage.start();
  stage.emulator.verdicts.copy = () => ({ type: 'S3AccessFailure', message: 'The object is encrypted.' });
  const run = await stage.run();
  expect(run.outputs['failure-reason']).toBe('validation-failed');
  expect(packageOf(run, 'english').status).toBe('COPY_FAILED');
  const told = run.errors.join('\n');
  expect(told).toContain('S3AccessFailure: The object is encrypted.');
  expect(told).toContain('SSE-KMS');
  expect(stage.emulator.associations()).toEqual([]);
});

test.concurrent('a bucket whose default is SSE-KMS does no harm: objects are written with SSE-S3', async () => {
  await using stage = await Stage.start({ emulator: { buckets: [{ name: BUCKET, encryption: 'aws:kms' }] } });
  await stage.deploy();
  expect(stage.emulator.s3.peekAll(BUCKET).map(({ encryption }) => encryption)).toEqual(['AES256', 'AES256']);
});

test.concurrent('a failed association names the domain, and the other domain continues', async () => {
  await using stage = await Stage.start();
  await stage.deploy();
  stage.workspace.commit('New content', { [ENGLISH]: CHANGED[ENGLISH] });
  const refusal = { type: 'RefreshFailed', message: 'cluster_block_exception' };
  stage.emulator.verdicts.association = ({ domain }) => (domain === 'search-prod' ? refusal : null);
  const run = await stage.run();

  expect(run.outputs).toMatchObject({ 'failure-reason': 'association-failed', changed: true, 'aws-validated': true });
  const told = run.errors.join('\n');
  expect(told).toContain('search-prod');
  expect(told).toContain('RefreshFailed: cluster_block_exception');
  expect(stage.content('search-staging')).toMatchObject({ english: sha256(CHANGED[ENGLISH]) });
  expect(packageOf(run, 'english').domains).toMatchObject([
    { name: 'search-prod', status: 'ASSOCIATION_FAILED', message: expect.stringContaining('cluster_block_exception') },
    { name: 'search-staging', status: 'ACTIVE', version: 'v2', message: null },
  ]);

  stage.emulator.verdicts.association = () => null;
  const next = await stage.succeed();
  expect(writesOf(next)).toEqual(['AssociatePackage']);
  expect(stage.content('search-prod')).toMatchObject({ english: sha256(CHANGED[ENGLISH]) });
});

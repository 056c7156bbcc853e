import { expect, test } from 'vitest';
import { packageOf, writesOf } from '../end-to-end/kit/stage.ts';
import { BUCKET, CHANGED, DOMAINS, ENGLISH, FILES, Gate, GERMAN } from './gate.ts';
import { push, schedule } from './payloads.ts';

const DRIFT = { event: schedule(), inputs: { mode: 'drift' } };

test.concurrent('live content that equals the repository is a quiet success', async () => {
  await using gate = await Gate.start();
  const run = await gate.propose(DRIFT);
  expect(run.outputs).toMatchObject({ mode: 'drift', changed: false, 'failure-reason': '' });
  expect([run.errors, run.warnings, run.notices]).toEqual([[], [], []]);
  expect(writesOf(run)).toEqual([]);
  expect(gate.gitHub.requests).toEqual([]);
});

test.concurrent('a version that somebody published by hand is named with its message', async () => {
  await using gate = await Gate.start();
  gate.emulator.addObject(BUCKET, 'by-hand.txt', 'a, b\n');
  gate.emulator.call('opensearch', 'UpdatePackage', {
    PackageID: gate.stage.package('english').id,
    PackageSource: { S3BucketName: BUCKET, S3Key: 'by-hand.txt' },
    CommitMessage: 'Quick fix on Friday',
  });
  await gate.stage.settle();
  const run = await gate.propose(DRIFT);

  expect(run.outputs).toMatchObject({ mode: 'drift', changed: true, 'failure-reason': 'drift' });
  expect(packageOf(run, 'english')).toMatchObject({ action: 'update', reason: 'drift', version: 'v2' });
  const told = run.errors.join('\n');
  expect(told).toMatch(/english[^.]*v2, published as “Quick fix on Friday” since \d{4}-\d\d-\d\dT/);
  for (const domain of ['search-prod', 'search-staging'])
    expect(told).toContain(`Domain ${domain} runs v1 of package english`);
  expect(told).not.toContain('german');
  expect(run.summary).toContain('Quick fix on Friday');
  expect(writesOf(run)).toEqual([]);
});

test.concurrent('content that was never deployed is drift of package and domains', async () => {
  await using gate = await Gate.start();
  gate.change(CHANGED);
  await gate.deploy();
  gate.change({ [GERMAN]: 'anders, verschieden\n', 'dictionaries/french.txt': 'canapé, sofa\n' }, 'Never deployed');
  const run = await gate.propose(DRIFT);
  const told = run.errors.join('\n');
  expect(told).toMatch(
    /Package german has content other than dictionaries\/german\.txt: v2, published as “Propose a change \[/,
  );
  expect(told).toContain('Package french does not exist, so dictionaries/french.txt is not deployed.');
  expect(told).toContain('Domain search-prod is not associated with package french.');
});

test.concurrent('drift advises no deploy that would fail', async () => {
  await using gate = await Gate.start();
  gate.change(CHANGED);
  const env = { GITHUB_REPOSITORY: 'acme/other' };
  const run = await gate.stage.run({ inputs: { mode: 'drift' }, event: schedule(), env });
  expect(run.outputs['failure-reason']).toBe('drift');
  expect(run.errors.join()).toContain('A deploy would fail as things are');
  expect(run.errors.join()).not.toContain('Run a deploy');
  expect(run.warnings.join()).toMatch(
    /^A deploy would fail\. Package english was deployed from repository \S+, not from acme\/other /,
  );
  expect(run.summary).toContain('Without what stops it, deploying would ');
});

test.concurrent('a domain that somebody dissociated is drift', async () => {
  await using gate = await Gate.start();
  const { id } = gate.stage.package('english');
  gate.emulator.call('opensearch', 'DissociatePackage', { PackageID: id, DomainName: 'search-prod' });
  await gate.stage.settle();
  const run = await gate.propose(DRIFT);
  expect(run.outputs['failure-reason']).toBe('drift');
  const told = run.errors.join();
  expect(told).toContain('Domain search-prod is not associated with package english.');
  expect(told).not.toContain('search-staging');
  expect(told).not.toContain('Package english');
});

test.concurrent('drift needs no bucket: Git has what is deployed', async () => {
  await using gate = await Gate.start();
  gate.change({ [ENGLISH]: CHANGED[ENGLISH] });
  const run = await gate.propose({ ...DRIFT, inputs: { mode: 'drift', bucket: '' } });
  expect(run.outputs['failure-reason']).toBe('drift');
  expect(run.warnings).toEqual([]);
  expect(packageOf(run, 'english').diff).toMatchObject({ added: 2, removed: 0 });
});

test.concurrent.each([
  ['drift', 'No difference is seen', {}],
  ['plan', 'No dictionary change is seen', {}],
  ['validate', 'No dictionary change is seen', {}],
  ['deploy', 'No difference is seen', { event: push('a'.repeat(40), 'Nothing new') }],
] as const)(
  'without the history nothing is claimed of what was published by hand (%s)',
  async (mode, heading, options) => {
    await using gate = await Gate.start();
    const { id } = gate.stage.package('english');
    gate.emulator.addObject(BUCKET, 'by-hand.txt', 'a, b\n');
    const source = { S3BucketName: BUCKET, S3Key: 'by-hand.txt' };
    gate.emulator.call('opensearch', 'UpdatePackage', {
      PackageID: id,
      PackageSource: source,
      CommitMessage: 'By hand',
    });
    await gate.stage.settle();
    for (const DomainName of DOMAINS)
      gate.emulator.call('opensearch', 'AssociatePackage', { PackageID: id, DomainName });
    await gate.stage.settle();
    gate.stage.running.faults.add({ operation: 'GetPackageVersionHistory', action: { kind: 'deny' } });
    const run = await gate.propose({ ...options, inputs: { mode, comment: 'always' } });
    expect(run.outputs).toMatchObject({ mode, changed: false, 'failure-reason': '' });
    expect(packageOf(run, 'english')).toMatchObject({ action: 'unchanged', version: 'v2' });
    const comment = gate.comments[0]?.body ?? run.summary;
    for (const page of [run.summary, comment]) {
      expect(page).toContain(`## ⚠️ ${heading}, but the version history of 2 packages can't be read`);
      expect(page).not.toContain('## ✅');
    }
    expect(run.summary).toContain('history not readable');
    expect(run.log).toContain(`${heading}, but the version history`);
    expect(run.log).toContain('unchanged english v2 by its description alone');
    expect(run.log).not.toMatch(/what the repository says|are live already|No dictionary changes/);
  },
);

/** What every other mode takes for an error or a warning, and drift does not ask. */
const OTHERWISE_WRONG = { [ENGLISH]: `${FILES[ENGLISH]}a => b => c\n`, [GERMAN]: `${FILES[GERMAN]}tv, tv\n` };

test.concurrent('mistakes in dictionaries are no drift, and hide none', async () => {
  await using gate = await Gate.start();
  const inputs = { mode: 'drift', 'fail-on-warnings': 'true' };
  gate.change({ ...FILES, [GERMAN]: `${FILES[GERMAN]}fernseher, tv\n` });
  await gate.deploy();
  expect((await gate.propose({ ...DRIFT, inputs })).outputs).toMatchObject({ valid: true, 'failure-reason': '' });

  gate.change(OTHERWISE_WRONG);
  const run = await gate.propose({ ...DRIFT, inputs });
  expect(run.outputs).toMatchObject({ changed: true, valid: true, 'failure-reason': 'drift' });
  expect(packageOf(run, 'english')).toMatchObject({ action: 'update', problems: [], errors: 0, warnings: 0 });
  expect(run.errors.join()).toContain('Package english has content other than');
  expect((await gate.propose({ inputs: { mode: 'lint' } })).outputs['failure-reason']).toBe('lint-failed');
});

test.concurrent('a file that is no dictionary fails drift too, and what somebody dissociated is told with it', async () => {
  await using gate = await Gate.start();
  gate.change({ [GERMAN]: '<!doctype html>\n' });
  const { id } = gate.stage.package('english');
  gate.emulator.call('opensearch', 'DissociatePackage', { PackageID: id, DomainName: 'search-prod' });
  await gate.stage.settle();
  const run = await gate.propose(DRIFT);
  expect(run.outputs).toMatchObject({ changed: true, valid: false, 'failure-reason': 'lint-failed' });
  expect(packageOf(run, 'german').problems).toEqual([expect.objectContaining({ code: 'dictionary/html' })]);
  for (const told of [run.errors.join('\n'), run.summary]) {
    expect(told).toContain('german.txt');
    expect(told).toContain('Domain search-prod is not associated with package english');
  }

  gate.stage.running.faults.add({ operation: 'DescribePackages', action: { kind: 'deny' } });
  const denied = await gate.propose(DRIFT);
  expect(denied.outputs['failure-reason']).toBe('lint-failed');
  expect(denied.errors.join()).toContain('es:DescribePackages');
});

test.concurrent('search tests that drift cannot read are a warning', async () => {
  await using gate = await Gate.start();
  gate.change({ 'search/tests.yml': 'tests: 1\n', 'search/index.json': '{"analysis": {}, "nonsense":' });
  const inputs = { mode: 'drift', 'search-tests': 'search/tests.yml', 'index-settings': 'search/index.json' };
  const run = await gate.propose({ ...DRIFT, inputs });
  expect(run.outputs).toMatchObject({ valid: true, 'failure-reason': '' });
  const unread = expect.stringContaining('Search tests of search/tests.yml were not run (line 1)');
  expect(run.warnings).toEqual([unread, unread]);
});

import { expect, test } from 'vitest';
import { packageOf, writesOf } from '../end-to-end/kit/stage.ts';
import { CHANGED, ENGLISH, FILES, Gate, GERMAN, sha256 } from './gate.ts';

const REJECTED = sha256(CHANGED[GERMAN]);
const PATIENCE = { inputs: { 'validation-timeout-minutes': '0.05' } };

for (const api of ['opensearch', 'elasticsearch'] as const) {
  test.concurrent(`${api}: a dictionary that AWS accepts is valid, and its throw-away package is deleted`, async () => {
    await using gate = await Gate.start({ inputs: { api } });
    gate.change(CHANGED);
    const run = await gate.propose();

    expect(run.outputs).toMatchObject({
      mode: 'validate',
      changed: true,
      valid: true,
      'aws-validated': true,
      'failure-reason': '',
      'package-versions': { english: 'v1', german: 'v1' },
    });
    expect(run.summary).toContain('AWS accepts every changed dictionary');
    expect(run.summary).toContain('validated by AWS');
    expect(packageOf(run, 'english')).toMatchObject({ action: 'update', reason: 'content', status: 'AVAILABLE' });
    expect(writesOf(run).toSorted()).toEqual(
      ['CreatePackage', 'DeleteObject', 'DeletePackage', 'PutObject'].flatMap((write) => [write, write]),
    );
    const created = run.requests.filter(({ operation }) => operation === 'CreatePackage');
    for (const { input } of created) {
      expect(input['PackageName']).toMatch(/^dictcheck-[0-9a-f]{12}$/);
      expect(input['PackageDescription']).toMatch(
        / \[dictionary-check repo=Codertocat\/Hello-World run=1000 created=\d{4}-\d\d-\d\dT[\d:.]+Z\]$/,
      );
    }
    expect(new Set(created.map(({ input }) => input['PackageName'])).size).toBe(2);
  });
}

test.concurrent('a dictionary that AWS rejects fails with AWS’s message, and no other is named', async () => {
  await using gate = await Gate.start();
  gate.change(CHANGED);
  gate.emulator.verdicts.validation = (_, content) =>
    content.sha256 === REJECTED ? { type: 'InvalidDictionary', message: 'Line 3 is no rule.' } : null;
  const run = await gate.propose();

  expect(run.outputs).toMatchObject({ valid: false, 'aws-validated': false, 'failure-reason': 'validation-failed' });
  const told = run.errors.join('\n');
  expect(told).toContain(GERMAN);
  expect(told).toContain('VALIDATION_FAILED');
  expect(told).toContain('InvalidDictionary: Line 3 is no rule.');
  expect(told).not.toContain(ENGLISH);
  expect(run.summary).toContain('Line 3 is no rule.');
  expect(run.summary).toMatch(/^\| ❌ \| \[`german`\]/m);
  expect(run.summary).toMatch(/^\| ✅ \| \[`english`\]/m);
});

test.concurrent('a package of another repository: a proposal is valid, and a deploy of it would fail', async () => {
  await using gate = await Gate.start();
  gate.change({ [ENGLISH]: CHANGED[ENGLISH] });
  const env = { GITHUB_REPOSITORY: 'acme/other' };
  for (const mode of ['validate', 'plan']) {
    const run = await gate.stage.succeed({ inputs: { mode }, env });
    expect(run.summary).toMatch(/^## ⚠️ A deploy would fail\n\nWithout what stops it, deploying would /);
    expect(run.log).toMatch(/ A deploy would fail\.\n/);
    expect(run.warnings).toEqual([
      expect.stringMatching(
        /^A deploy would fail\. Package english was deployed from repository \S+, not from acme\/other /,
      ),
    ]);
    expect(run.log + run.summary).not.toContain('Ready to deploy');
    expect(run.outputs).toMatchObject({ changed: true, 'failure-reason': '' });
  }
  expect((await gate.stage.run({ env })).outputs['failure-reason']).toBe('conflict');
});

test.concurrent('a new dictionary is validated without becoming a package', async () => {
  await using gate = await Gate.start();
  gate.change({ 'dictionaries/french.txt': 'canapé, sofa\n' });
  const run = await gate.propose();
  expect(run.outputs).toMatchObject({ changed: true, 'aws-validated': true });
  expect(packageOf(run, 'french')).toMatchObject({ action: 'create', reason: 'new', id: null, version: null });
  expect(Object.keys(run.outputs['package-ids'])).toEqual(['english', 'german']);
});

test.concurrent('a validation without a verdict in time fails, and its busy package is deleted where AWS allows it', async () => {
  await using gate = await Gate.start({ emulator: { switches: { deleteWhileBusy: 'accepted' } } });
  gate.change({ [ENGLISH]: CHANGED[ENGLISH] });
  gate.emulator.durations.validating = Number.POSITIVE_INFINITY;
  const run = await gate.propose(PATIENCE);
  expect(run.outputs).toMatchObject({ valid: true, 'aws-validated': false, 'failure-reason': 'timeout' });
  expect(run.errors.join()).toContain(`AWS gave no verdict on ${ENGLISH} within 0.05 minutes`);
});

test.concurrent('a warning that fails the run marks its dictionary, and the hint says what set it', async () => {
  await using gate = await Gate.start();
  gate.change({ [GERMAN]: `${FILES[GERMAN]}alone\n` });
  const run = await gate.propose({ inputs: { 'fail-on-warnings': 'true' } });
  expect(run.outputs).toMatchObject({ 'failure-reason': 'lint-failed' });
  expect(run.summary).toMatch(/^\| ❌ \| \[`german`\]/m);
  expect(run.summary).toContain('`fail-on-warnings` is set');
});

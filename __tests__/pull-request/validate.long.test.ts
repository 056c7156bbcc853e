/** Validation when AWS is slow, forgets or refuses: more of `validate.test.ts`. */

import { expect, test } from 'vitest';
import { writesOf } from '../end-to-end/kit/stage.ts';
import { CHANGED, DOMAINS, ENGLISH, Gate, GERMAN, sha256 } from './gate.ts';

const REJECTED = sha256(CHANGED[GERMAN]);
const PATIENCE = { inputs: { 'validation-timeout-minutes': '0.05' } };

test.concurrent('what AWS has nothing of to validate is not reported as validated by it', async () => {
  await using gate = await Gate.start({ inputs: { domains: DOMAINS[0], prune: 'true' } });
  const domainAdded = await gate.propose({ inputs: { domains: DOMAINS.join('\n') } });
  gate.stage.workspace.remove(GERMAN);
  gate.stage.workspace.commit('German is gone');
  const pruneDue = await gate.propose();
  for (const run of [domainAdded, pruneDue]) {
    expect(run.outputs).toMatchObject({ changed: true, 'aws-validated': true, 'failure-reason': '' });
    expect(run.requests.map(({ operation }) => operation)).not.toContain('CreatePackage');
    expect(run.summary).toContain('Ready to deploy: there is no new content for AWS to validate');
    expect(run.summary).not.toMatch(/validated by AWS|AWS accepts/);
    expect(run.log).not.toMatch(/validated by AWS|AWS accepts/);
  }
});

test.concurrent('a slow upload takes nothing from the time for the verdict', async () => {
  await using gate = await Gate.start();
  gate.change({ [ENGLISH]: CHANGED[ENGLISH] });
  gate.stage.running.faults.add({ operation: 'PutObject', action: { kind: 'delay', milliseconds: 4_000 } });
  const run = await gate.propose({ inputs: { 'validation-timeout-minutes': '0.05' } });
  expect(run.outputs).toMatchObject({ 'failure-reason': '', 'aws-validated': true });
});

test.concurrent('of several failures the first in time gives the reason, whatever the names', async () => {
  await using gate = await Gate.start({
    emulator: {
      verdicts: { validation: (_, { sha256: digest }) => (digest === REJECTED ? { type: '', message: 'No.' } : null) },
    },
  });
  gate.change(CHANGED);
  const busy = sha256(CHANGED[ENGLISH]);
  gate.stage.running.faults.add({
    operation: ({ operation, input }) => operation === 'CreatePackage' && JSON.stringify(input).includes(busy),
    action: { kind: 'throttle' },
  });
  const run = await gate.propose(PATIENCE);
  expect(run.outputs['failure-reason']).toBe('validation-failed');
  expect(run.errors.join()).toMatch(
    /AWS rejected dictionaries\/german\.txt.*AWS gave no verdict on dictionaries\/english/s,
  );
  expect(run.outputs.packages.map(({ name }) => name)).toEqual(['english', 'german']);
});

test.concurrent('an import that fails is a rejection too', async () => {
  await using gate = await Gate.start();
  gate.change(CHANGED);
  gate.emulator.verdicts.copy = () => ({ type: 'S3AccessFailure', message: 'The object is encrypted.' });
  const run = await gate.propose();
  expect(run.outputs).toMatchObject({ valid: false, 'aws-validated': false, 'failure-reason': 'validation-failed' });
  expect(run.errors.join()).toContain('COPY_FAILED): S3AccessFailure: The object is encrypted.');
});

for (const deleteWhileBusy of ['conflict', 'validation'] as const) {
  test.concurrent(`a deletion that is refused (${deleteWhileBusy}) while AWS still imports is repeated`, async () => {
    await using gate = await Gate.start({ emulator: { switches: { deleteWhileBusy } } });
    gate.change({ [ENGLISH]: CHANGED[ENGLISH] });
    gate.emulator.durations.copying = 6_000;
    const run = await gate.propose(PATIENCE);
    expect(run.outputs['failure-reason']).toBe('timeout');
    expect(writesOf(run).filter((write) => write === 'DeletePackage').length).toBeGreaterThan(1);
    expect(run.warnings).toEqual([]);
  });
}

test.concurrent('lagging listings hide neither the verdict nor the package to delete', async () => {
  await using gate = await Gate.start();
  gate.change(CHANGED);
  gate.emulator.switches.stalePackageRead = 1_500;
  const run = await gate.propose();
  expect(run.outputs).toMatchObject({ valid: true, 'aws-validated': true });
});

test.concurrent('a creation whose answer is lost is found again, also where listings lag', async () => {
  await using gate = await Gate.start();
  gate.change({ [ENGLISH]: CHANGED[ENGLISH] });
  gate.emulator.switches.stalePackageRead = 800;
  gate.stage.running.faults.add({ operation: 'CreatePackage', occurrence: 1, action: { kind: 'drop', when: 'after' } });
  const run = await gate.propose();
  expect(run.outputs).toMatchObject({ valid: true, 'aws-validated': true });
});

test.concurrent('throttling delays a validation and nothing else', async () => {
  await using gate = await Gate.start();
  gate.change({ [ENGLISH]: CHANGED[ENGLISH] });
  for (const operation of ['PutObject', 'CreatePackage', 'DescribePackages', 'DeletePackage', 'DeleteObject'])
    gate.stage.running.faults.add({ operation, occurrence: [1, 2], action: { kind: 'throttle' } });
  const run = await gate.propose();
  expect(run.outputs).toMatchObject({ valid: true, 'aws-validated': true });
});

test.concurrent.each([
  ['PutObject', 'access-denied', 's3:PutObject'],
  ['CreatePackage', 'access-denied', 'es:CreatePackage'],
])('without permission for %s nothing counts as validated', async (operation, reason, permission) => {
  await using gate = await Gate.start();
  gate.change(CHANGED);
  gate.stage.running.faults.add({ operation, action: { kind: 'deny' } });
  const run = await gate.propose();
  expect(run.outputs).toMatchObject({ 'aws-validated': false, 'failure-reason': reason });
  expect(run.errors.join()).toContain(permission);
  expect(run.warnings).toEqual([]);
});

test.concurrent('an upload that S3 refuses leaves nothing to delete, and nothing to say', async () => {
  await using gate = await Gate.start();
  gate.change({ [ENGLISH]: CHANGED[ENGLISH] });
  gate.stage.running.faults.add({ operation: ({ api }) => api === 's3', action: { kind: 'deny' } });
  const run = await gate.runRaw();
  expect(run.outputs).toMatchObject({ 'failure-reason': 'access-denied' });
  expect(run.log).not.toContain('could not be deleted');
  const asked = gate.stage.running.requests.map(({ operation }) => operation);
  expect(asked).not.toContain('DeleteObject');
  expect(await gate.post(run.state)).toMatchObject({ exitCode: 0, log: '', stderr: '' });
  expect(gate.stage.running.requests).toHaveLength(asked.length);
});

test.concurrent('where only the object is left, both steps say so', async () => {
  await using gate = await Gate.start();
  gate.change({ [ENGLISH]: CHANGED[ENGLISH] });
  gate.stage.running.faults.add({ operation: 'DeleteObject', action: { kind: 'deny' } });
  const run = await gate.runRaw();
  const object = (next: string) =>
    `The S3 object of a throw-away package could not be deleted; ${next}. opensearch-dictionaries/dictcheck-`;
  expect(run.log).toContain(`Warning: ${object('the post step tries again')}`);
  const deletions = () => gate.stage.running.requests.filter(({ operation }) => operation === 'DeletePackage').length;
  const before = deletions();
  const post = await gate.post(run.state);
  expect(post.log).toContain(`::warning::${object('delete it by hand')}`);
  expect(run.log + post.log).not.toContain('A throw-away package could');
  expect(deletions()).toBe(before);
});

test.concurrent('a deletion that AWS refuses is reported, and the post step tries again', async () => {
  await using gate = await Gate.start();
  gate.change({ [ENGLISH]: CHANGED[ENGLISH] });
  const before = gate.stage.snapshot();
  const takeAway = gate.stage.running.faults.add({ operation: 'DeletePackage', action: { kind: 'deny' } });
  const run = await gate.runRaw();
  expect(run.log).toMatch(/Warning: A throw-away package could not be deleted; the post step tries again\. dictcheck-/);
  expect(run.outputs).toMatchObject({ 'aws-validated': 'true' });

  const failed = await gate.post(run.state);
  expect(failed.exitCode).toBe(0);
  expect(failed.log).toMatch(/^::warning.*a later run sweeps it\. dictcheck-[0-9a-f]{12}: AccessDeniedException/m);

  takeAway();
  const post = await gate.post(run.state);
  expect(post).toMatchObject({ exitCode: 0, log: '', stderr: '' });
  gate.assertUntouched(before);
});

test.concurrent('a deletion that fails ends soon, in the words of AWS, in both steps', async () => {
  const deletion = () => ({ type: 'Internal', message: 'Not now.' });
  await using gate = await Gate.start({ emulator: { verdicts: { deletion } } });
  gate.change({ [ENGLISH]: CHANGED[ENGLISH] });
  const run = await gate.runRaw();
  const words = /dictcheck-[0-9a-f]{12}: AWS could not delete it \(DELETE_FAILED\): Internal: Not now\. .*by hand/;
  expect(run.log).toMatch(new RegExp(`^::warning::.*${words.source}`, 'm'));
  expect(run.summary).toMatch(/WARNING[\s\S]*AWS could not delete it .*DELETE.*FAILED.*Not now/);
  expect(run.exitCode).toBe(0);
  const asked = () => gate.stage.running.requests.filter(({ operation }) => operation === 'DeletePackage').length;
  expect(asked()).toBe(3);
  const post = await gate.post(run.state);
  expect(post.log).toMatch(words);
  expect(asked()).toBe(6);
});

import { expect, test } from 'vitest';
import { ENGLISH, FILES, GERMAN, HOUR, packageOf, Stage, sha256 } from '../kit/stage.ts';

test.concurrent('validation-timeout-minutes, in fractions, ends the wait for AWS’s validation', async () => {
  await using stage = await Stage.start();
  stage.emulator.durations.validating = HOUR;
  const run = await stage.run({ inputs: { 'validation-timeout-minutes': '0.01' } });
  expect(run.outputs).toMatchObject({
    'failure-reason': 'timeout',
    changed: true,
    'package-versions': {},
    'package-ids': { english: stage.package('english').id, german: stage.package('german').id },
  });
  expect(run.errors.join()).toContain('0.01 minutes');
  expect(run.errors.join()).toContain('validation-timeout-minutes');
  expect(run.errors.join()).toContain('AWS continues with it');
  expect(stage.emulator.associations()).toEqual([]);
});

test.concurrent('a throw-away package without a verdict is named with its status', async () => {
  await using stage = await Stage.start({ inputs: { files: ENGLISH, mode: 'validate' } });
  stage.emulator.durations.copying = HOUR;
  stage.on('DeletePackage', 'before', () => stage.skip());
  const run = await stage.run({ inputs: { 'validation-timeout-minutes': '0.03' } });
  expect(run.outputs['failure-reason']).toBe('timeout');
  expect(run.errors.join()).toMatch(/its throw-away package dictcheck-\w+ \(F\w+\) is still COPYING/);
});

test.concurrent('one package that hangs keeps all domains as they are', async () => {
  await using stage = await Stage.start();
  await stage.deploy();
  stage.workspace.commit('New content', {
    [ENGLISH]: `${FILES[ENGLISH]}sneakers, trainers\n`,
    [GERMAN]: `${FILES[GERMAN]}handy, telefon\n`,
  });
  const before = stage.emulator.associations();
  stage.on('UpdatePackage', 'before', () => {
    stage.emulator.durations.copying = HOUR;
  });
  stage.on('UpdatePackage', 'after', () => {
    stage.emulator.durations.copying = 100;
  });
  const run = await stage.run({ inputs: { 'validation-timeout-minutes': '0.03' } });
  expect(run.outputs['failure-reason']).toBe('timeout');
  expect(stage.emulator.associations()).toEqual(before);
});

test.concurrent('association-timeout-minutes counts for each domain', async () => {
  await using stage = await Stage.start();
  await stage.succeed({ inputs: { domains: 'search-staging' } });
  stage.emulator.durations.associating = HOUR;
  const run = await stage.run({ inputs: { 'association-timeout-minutes': '0.01' } });
  expect(run.outputs).toMatchObject({
    'failure-reason': 'timeout',
    'package-versions': { english: 'v1', german: 'v1' },
  });
  expect(run.errors.join()).toContain('search-prod');
  expect(run.errors.join()).not.toContain('search-staging');
  expect(packageOf(run, 'english').domains).toMatchObject([
    { name: 'search-prod', status: 'ASSOCIATING', version: null, message: expect.any(String) },
    { name: 'search-staging', status: 'ACTIVE', action: 'unchanged', message: null },
  ]);
  stage.skip();
  expect(stage.content('search-prod')).toMatchObject({ english: sha256(FILES[ENGLISH]) });
  expect((await stage.succeed()).outputs.changed).toBe(false);
});

test.concurrent('what a domain still takes when the time is up is neither live nor lost', async () => {
  await using stage = await Stage.start({ inputs: { domains: 'search-prod' } });
  await stage.deploy();
  stage.workspace.commit('More', { [ENGLISH]: `${FILES[ENGLISH]}sneakers, trainers\n` });
  stage.emulator.durations.associating = HOUR;
  const run = await stage.run({ inputs: { 'association-timeout-minutes': '0.02' } });
  expect(run.outputs['failure-reason']).toBe('timeout');
  expect(packageOf(run, 'english').domains).toMatchObject([{ status: 'ASSOCIATING', version: null }]);
  expect(run.log).toContain('v1, change asked for (ASSOCIATING)');
  expect(run.summary).toContain('**Asked for, not seen live. What this means for searches once a domain has it**');
  expect(run.summary).not.toContain('Not live');
  stage.skip();
  expect(stage.content('search-prod')['english']).not.toBe(sha256(FILES[ENGLISH]));
});

for (const [input, value] of [
  ['validation-timeout-minutes', '0'],
  ['validation-timeout-minutes', '-1'],
  ['association-timeout-minutes', 'soon'],
] as const) {
  test.concurrent(`${input}: ${value} is refused before any call`, async () => {
    await using stage = await Stage.start();
    const run = await stage.run({ inputs: { [input]: value } });
    expect(run.outputs['failure-reason']).toBe('invalid-configuration');
    expect(run.errors.join()).toContain(input);
    expect(run.requests).toEqual([]);
  });
}

test.concurrent('time-outs above the longest timer of Node.js are waits like others', async () => {
  await using stage = await Stage.start();
  const inputs = { 'validation-timeout-minutes': '40000', 'association-timeout-minutes': '1000000000' };
  const run = await stage.succeed({ inputs });
  expect(run.outputs).toMatchObject({ changed: true, 'package-versions': { english: 'v1', german: 'v1' } });
  expect(run.stderr).not.toContain('TimeoutOverflowWarning');
});

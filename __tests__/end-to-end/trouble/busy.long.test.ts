/** An account, a package or a domain that is busy: the action asks again later, and names what blocks. */

import { expect, test } from 'vitest';
import { BUCKET, countOf, DOMAINS, ENGLISH, FILES, Stage, sha256 } from '../kit/stage.ts';

/** Synonyms that nobody else has. */
const files = (count: number, suffix = '') =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `dictionaries/words-${index}.txt`,
      `ship${index}, boat${index}${suffix}\n`,
    ]),
  );

for (const accountWrites of ['conflict', 'validation'] as const) {
  test.concurrent(`an account that does one thing at a time (${accountWrites}) takes creations, updates and checks`, async () => {
    await using stage = await Stage.start({ files: files(3), emulator: { switches: { accountWrites } } });
    const created = await stage.succeed();
    expect(created.requests.some(({ operation, status }) => operation === 'CreatePackage' && status !== 200)).toBe(
      true,
    );
    stage.workspace.commit('Other words', files(3, ', vessel'));
    const checked = await stage.succeed({ inputs: { mode: 'validate' } });
    expect(checked.outputs).toMatchObject({ 'aws-validated': true, 'failure-reason': '' });
    await stage.succeed();
    expect(stage.content('search-staging')).toMatchObject({ 'words-2': sha256('ship2, boat2, vessel\n') });
  });
}

test.concurrent('checks that wait for each other have their time from the last progress on', async () => {
  await using stage = await Stage.start({
    files: files(10),
    inputs: { mode: 'validate', 'validation-timeout-minutes': '0.3' },
    emulator: { switches: { accountWrites: 'conflict' }, durations: { copying: 1_500, validating: 1_500 } },
  });
  // One after the other they take more than twice the time-out.
  const run = await stage.succeed();
  expect(run.outputs).toMatchObject({ 'aws-validated': true, 'failure-reason': '' });
  expect(run.seconds).toBeGreaterThan(30);
});

for (const mode of ['deploy', 'validate'] as const) {
  test.concurrent(`a creation that AWS calls busy to the end is no fault of the file: ${mode}`, async () => {
    await using stage = await Stage.start({ inputs: { files: ENGLISH } });
    stage.running.faults.add({
      operation: 'CreatePackage',
      action: {
        kind: 'error',
        name: 'ConflictException',
        status: 409,
        message: 'AWS ES can only process one request at a time.',
      },
    });
    const run = await stage.run({ inputs: { mode, 'validation-timeout-minutes': '0.1' } });
    expect(run.outputs['failure-reason']).toMatch(/^(?:timeout|conflict)$/);
    // On a busy machine the last request may have no answer in time.
    expect(run.errors.join()).toMatch(/one request at a time|had no clear answer/);
    expect(run.errors.join()).not.toContain('AWS continues');
    expect(countOf(run)['CreatePackage']).toBeGreaterThan(1);
  });
}

test.concurrent("somebody else's row that hangs is named, and the domain is asked all the same", async () => {
  await using stage = await Stage.start();
  stage.emulator.addBucket({ name: 'theirs', objects: { 'x.txt': 'a, b\n' } });
  stage.emulator.call('opensearch', 'CreatePackage', {
    ...{ PackageName: 'their-words', PackageType: 'TXT-DICTIONARY' },
    PackageSource: { S3BucketName: 'theirs', S3Key: 'x.txt' },
  });
  await stage.settle();
  stage.emulator.durations.associating = Number.POSITIVE_INFINITY;
  stage.emulator.call('opensearch', 'AssociatePackage', {
    PackageID: stage.package('their-words').id,
    DomainName: 'search-prod',
  });
  stage.emulator.durations.associating = 150;
  const run = await stage.run({ inputs: { 'association-timeout-minutes': '0.05' } });
  expect(run.outputs).toMatchObject({ 'failure-reason': 'timeout' });
  expect(run.errors.join()).toContain('is busy with their-words (ASSOCIATING)');
  expect(run.summary).toContain('their-words');
  const onProd = run.requests.filter(
    ({ operation, input }) => operation === 'AssociatePackages' && input['DomainName'] === 'search-prod',
  );
  expect(onProd.length).toBeGreaterThan(0);
  // The other domain is not held up.
  expect(stage.content('search-staging')['english']).toBe(sha256(FILES[ENGLISH]));
});

for (const api of ['opensearch', 'elasticsearch'] as const) {
  test.concurrent(`associations one after another may take longer than the time-out as long as they get on: ${api}`, async () => {
    await using stage = await Stage.start({
      files: files(5),
      inputs: { api, domains: DOMAINS[0], 'association-timeout-minutes': '0.05' },
      emulator: { switches: { associatePackages: 'disabled-operation' }, durations: { associating: 900 } },
    });
    await stage.deploy();
    expect(Object.keys(stage.content('search-prod'))).toHaveLength(5);
  });
}

for (const message of [
  "Domain is in 'Processing' state.",
  'Domain search-prod is upgrading.',
  'The domain does not take packages while it changes.',
])
  test.concurrent(`a domain that AWS calls busy in other words is asked again: ${message}`, async () => {
    await using stage = await Stage.start({ inputs: { files: ENGLISH, domains: DOMAINS[0] } });
    stage.running.faults.add({
      operation: 'AssociatePackage',
      occurrence: (count) => count <= 3,
      action: { kind: 'error', name: 'ValidationException', status: 400, message },
    });
    const run = await stage.succeed();
    expect(countOf(run)['AssociatePackage']).toBe(4);
    expect(stage.content('search-prod')['english']).toBe(sha256(FILES[ENGLISH]));
  });

test.concurrent('a domain that takes one package at a time gets one after another', async () => {
  await using stage = await Stage.start({ files: files(2), inputs: { domains: DOMAINS[0] } });
  const message = 'You can only associate one package at a time to a domain.';
  stage.running.faults.add({
    operation: 'AssociatePackages',
    action: { kind: 'error', name: 'ConflictException', status: 409, message },
  });
  const run = await stage.succeed();
  expect(countOf(run)).toMatchObject({ AssociatePackages: 1, AssociatePackage: 2 });
});

for (const [operation, reason] of [
  ['AssociatePackage', 'association-failed'],
  ['UpdatePackage', 'conflict'],
] as const)
  test.concurrent(`a conflict that nothing explains is asked again until the time is up: ${operation}`, async () => {
    await using stage = await Stage.start({ inputs: { files: ENGLISH, domains: DOMAINS[0] } });
    if (operation === 'UpdatePackage') {
      await stage.succeed();
      stage.workspace.commit('More words', { [ENGLISH]: `${FILES[ENGLISH]}sneakers, trainers\n` });
    }
    stage.running.faults.add({
      operation,
      action: { kind: 'error', name: 'ConflictException', status: 409, message: 'It can not be done at present.' },
    });
    const inputs = { 'association-timeout-minutes': '0.1', 'validation-timeout-minutes': '0.1' };
    const run = await stage.run({ inputs });
    expect(run.outputs['failure-reason']).toBe(reason);
    expect(run.errors.join()).toMatch(/although AWS was asked again for \d.* s: ConflictException: It can not be done/);
    expect(run.log).toContain("AWS's last answer: ConflictException: It can not be done at present.");
  });

test.concurrent('what AWS rejects for good is not asked again', async () => {
  await using stage = await Stage.start({ inputs: { files: ENGLISH, domains: DOMAINS[0] } });
  const message =
    'Operation not allowed. Package type TXT-DICTIONARY is not supported for engine version OpenSearch_9.9.';
  stage.running.faults.add({
    operation: 'AssociatePackage',
    action: { kind: 'error', name: 'ValidationException', status: 400, message },
  });
  const run = await stage.run();
  expect(run.outputs['failure-reason']).toBe('association-failed');
  expect(run.errors.join()).toContain(message);
  expect(countOf(run)['AssociatePackage']).toBe(1);
});

test.concurrent('a time-out after progress does not quote an answer from before it', async () => {
  await using stage = await Stage.start({
    files: files(2),
    inputs: { domains: DOMAINS[0], 'association-timeout-minutes': '0.03', bucket: BUCKET },
    emulator: { switches: { associatePackages: 'disabled-operation' }, durations: { associating: 100 } },
  });
  stage.on(
    'AssociatePackage',
    'before',
    () => {
      stage.emulator.durations.associating = Number.POSITIVE_INFINITY;
    },
    2,
  );
  const run = await stage.run();
  expect(run.outputs).toMatchObject({ 'failure-reason': 'timeout' });
  expect(run.errors.join()).not.toContain('DisabledOperationException');
});

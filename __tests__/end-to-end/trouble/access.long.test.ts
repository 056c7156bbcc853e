import { expect, test } from 'vitest';
import { BUCKET, ENGLISH, FILES, packageOf, Stage, sha256, writesOf } from '../kit/stage.ts';

const ALL = [
  ...['es:DescribePackages', 'es:GetPackageVersionHistory', 'es:ListPackagesForDomain', 'es:CreatePackage'],
  ...['es:UpdatePackage', 'es:AssociatePackage', 'es:AssociatePackages', 's3:PutObject', 's3:GetObject'],
];
const CHANGED = { [ENGLISH]: `${FILES[ENGLISH]}sneakers, trainers\n` };

/** Actions without which nothing goes, and whether it takes an update to need them. */
const NEEDED = [
  { action: 'es:DescribePackages', update: false, published: false },
  { action: 'es:ListPackagesForDomain', update: false, published: false },
  { action: 's3:PutObject', update: false, published: false },
  { action: 'es:CreatePackage', update: false, published: false },
  { action: 'es:UpdatePackage', update: true, published: false },
  { action: 'es:AssociatePackage', update: false, published: true },
] as const;

for (const { action, update, published } of NEEDED) {
  test.concurrent(`without ${action} the run names it, and shows no account id or ARN`, async () => {
    await using stage = await Stage.start({ inputs: { files: ENGLISH } });
    if (update) {
      await stage.succeed();
      stage.workspace.commit('New content', CHANGED);
    }
    const before = stage.emulator.associations();
    stage.emulator.setPolicy(ALL.filter((allowed) => allowed !== action));
    const run = await stage.run();

    expect(run.outputs['failure-reason']).toBe('access-denied');
    const told = run.errors.join('\n');
    expect(told).toContain(action);
    expect(told).toContain('is not authorized to perform');
    expect(told).toMatch(/request id [0-9a-f-]{36}/);
    expect(run.summary).toContain(action);
    expect(stage.emulator.associations()).toEqual(before);
    expect(stage.emulator.packages().some(({ sha256: content }) => content === sha256(FILES[ENGLISH]))).toBe(
      published || update,
    );
  });
}

test.concurrent('an action of another service that AWS misses is the one that the run names', async () => {
  await using stage = await Stage.start({ inputs: { files: ENGLISH } });
  await stage.deploy();
  stage.workspace.commit('New content', CHANGED);
  const message = 'User: arn:aws:sts::123456789012:assumed-role/deploy/run is not authorized to perform: s3:GetObject';
  const action = { kind: 'error', name: 'AccessDeniedException', status: 403, message } as const;
  stage.running.faults.add({ operation: 'UpdatePackage', action });
  const run = await stage.run();
  expect(run.outputs['failure-reason']).toBe('access-denied');
  expect(run.errors.join()).toContain('Allow s3:GetObject on the bucket');
  expect(run.errors.join()).not.toContain('es:UpdatePackage');
});

test.concurrent('the documented permissions are enough for a deploy and an update', async () => {
  await using stage = await Stage.start();
  stage.emulator.setPolicy(ALL);
  await stage.succeed();
  stage.workspace.commit('New content', CHANGED);
  const run = await stage.succeed();
  expect(stage.content('search-prod')).toMatchObject({ english: sha256(CHANGED[ENGLISH]) });
  expect(run.warnings).toEqual([]);
});

test.concurrent('es:AssociatePackage on one domain only fails for the other one, by its name', async () => {
  await using stage = await Stage.start({ inputs: { files: ENGLISH } });
  stage.emulator.setPolicy([
    ...ALL.filter((action) => !action.startsWith('es:Associate')),
    { action: 'es:AssociatePackage', resource: '*:domain/search-staging' },
  ]);
  const run = await stage.run();
  expect(run.outputs['failure-reason']).toBe('access-denied');
  expect(run.errors.join()).toContain('search-prod');
  expect(run.errors.join()).not.toContain('search-staging');
  expect(stage.content('search-staging')).toEqual({ english: sha256(FILES[ENGLISH]) });
});

test.concurrent('a deploy works without s3:ListBucket, where S3 answers 403 for a missing key', async () => {
  await using stage = await Stage.start();
  stage.emulator.setPolicy(ALL.filter((action) => action !== 's3:ListBucket'));
  const run = await stage.succeed();
  expect(run.requests.filter(({ operation }) => operation === 'PutObject')).toHaveLength(2);
});

const NO_CREDENTIALS = { AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '', AWS_SESSION_TOKEN: '' };

for (const mode of ['deploy', 'plan', 'drift'] as const) {
  test.concurrent(`${mode} without credentials says how to get them, and asks AWS nothing`, async () => {
    await using stage = await Stage.start();
    const run = await stage.run({ inputs: { mode }, env: NO_CREDENTIALS });
    expect(run.outputs).toMatchObject({ mode, 'failure-reason': 'credentials-missing', changed: false });
    expect(run.errors.join()).toContain('aws-actions/configure-aws-credentials');
    expect(run.requests).toEqual([]);
  });
}

test.concurrent('credentials that AWS does not know are not reported as a missing permission', async () => {
  await using stage = await Stage.start();
  const run = await stage.run({ env: { AWS_ACCESS_KEY_ID: 'ASIAUNKNOWNEXAMPLE12' } });
  expect(run.outputs['failure-reason']).toBe('credentials-missing');
  expect(writesOf(run)).toEqual([]);
});

test.concurrent('a wrong secret key is reported, and never shown', async () => {
  await using stage = await Stage.start();
  const run = await stage.run({ env: { AWS_SECRET_ACCESS_KEY: 'not-the-secret-access-key' } });
  expect(run.outputs['failure-reason']).toBe('credentials-missing');
  expect(run.log).not.toContain('not-the-secret-access-key');
});

test.concurrent('an expired session is reported', async () => {
  await using stage = await Stage.start();
  stage.running.faults.add({ operation: () => true, action: { kind: 'expired-token' } });
  const run = await stage.run();
  expect(run.outputs['failure-reason']).toBe('credentials-missing');
  expect(run.errors.join()).toContain('expired');
});

for (const operation of ['PutObject', 'CreatePackage', 'AssociatePackage'] as const) {
  test.concurrent(`a session that expires at ${operation} is reported, and what was done is shown`, async () => {
    await using stage = await Stage.start({ inputs: { files: ENGLISH, domains: 'search-prod' } });
    stage.running.faults.add({ operation, action: { kind: 'expired-token' } });
    const run = await stage.run();
    expect(run.outputs).toMatchObject({
      'failure-reason': 'credentials-missing',
      changed: operation !== 'PutObject',
      'package-ids': operation === 'AssociatePackage' ? { english: stage.package('english').id } : {},
    });
    expect(stage.emulator.associations()).toEqual([]);
    expect(stage.emulator.s3.peekAll(BUCKET)).toHaveLength(operation === 'PutObject' ? 0 : 1);
  });
}

test.concurrent('what was published and associated is reported when the session expires before the last read', async () => {
  await using stage = await Stage.start();
  let associated = false;
  stage.running.faults.onCall(({ operation }, phase) => {
    if (phase === 'after' && operation === 'AssociatePackages') associated = true;
  });
  stage.running.faults.add({
    operation: (call) => associated && call.operation === 'DescribePackages',
    action: { kind: 'expired-token' },
  });
  const run = await stage.run();
  expect(run.outputs['failure-reason']).toBe('credentials-missing');
  const english = stage.emulator.packages().find(({ name }) => name === 'english');
  expect(packageOf(run, 'english')).toMatchObject({ id: english?.id, version: 'v1', status: 'AVAILABLE' });
  expect(packageOf(run, 'english').domains).toMatchObject([{ status: 'ACTIVE', version: 'v1' }, { status: 'ACTIVE' }]);
});

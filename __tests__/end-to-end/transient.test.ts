import { expect, test } from 'vitest';
import type { FaultAction } from '../../emulator/http/faults.ts';
import { DOMAINS, ENGLISH, FILES, Stage, sha256 } from './stage.ts';

const CHANGED = `${FILES[ENGLISH]}sneakers, trainers\n`;

/** What goes wrong on the way to AWS and back, and passes. */
const TROUBLE: Readonly<Record<string, FaultAction>> = {
  'is throttled': { kind: 'throttle' },
  'is throttled without a type': { kind: 'throttle', form: 'untyped' },
  'meets an HTML 503': { kind: 'html', status: 503 },
  'meets an HTML 502 after it was done': { kind: 'html', status: 502, when: 'after' },
  'loses its connection': { kind: 'drop', when: 'before' },
  'loses its answer': { kind: 'drop', when: 'after' },
  'gets half an answer': { kind: 'truncate' },
  'meets InternalException': { kind: 'error', name: 'InternalException', status: 500, message: 'Internal error' },
};

/** A creation without an answer may be somebody else's: what it made is published again, and the change is the third. */
const LOSES_ANSWERS = ['meets an HTML 502 after it was done', 'loses its answer'];

const OPERATIONS = [
  ...['DescribePackages', 'ListPackagesForDomain', 'GetPackageVersionHistory', 'PutObject'],
  ...['CreatePackage', 'UpdatePackage', 'AssociatePackage', 'AssociatePackages'],
];

for (const [what, action] of Object.entries(TROUBLE)) {
  test.concurrent(`a run succeeds when each operation once ${what}`, async () => {
    await using stage = await Stage.start();
    for (const operation of OPERATIONS) stage.running.faults.add({ operation, occurrence: 1, action });
    await stage.succeed();
    stage.workspace.commit('New content', { [ENGLISH]: CHANGED });
    await stage.succeed();
    expect(stage.emulator.packages()).toHaveLength(2);
    expect(stage.package('english')).toMatchObject({
      availableVersion: LOSES_ANSWERS.includes(what) ? 'v3' : 'v2',
      sha256: sha256(CHANGED),
    });
    for (const domain of DOMAINS) expect(stage.content(domain)).toMatchObject({ english: sha256(CHANGED) });
    stage.running.faults.clear();
    expect((await stage.succeed()).outputs.changed).toBe(false);
  });
}

test.concurrent('a request that was rejected is not repeated', async () => {
  await using stage = await Stage.start({ inputs: { files: ENGLISH } });
  const action = { kind: 'error', name: 'InvalidTypeException', status: 409, message: 'Not offered here.' } as const;
  stage.running.faults.add({ operation: 'CreatePackage', action });
  const run = await stage.run();
  expect(run.requests.filter(({ operation }) => operation === 'CreatePackage')).toHaveLength(1);
  expect(run.errors.join()).toContain('InvalidTypeException: Not offered here.');
});

test.concurrent('a quota that UpdatePackage names is not reported as that of the Region', async () => {
  await using stage = await Stage.start({ inputs: { files: ENGLISH } });
  await stage.deploy();
  stage.workspace.commit('New content', { [ENGLISH]: CHANGED });
  const action = { kind: 'error', name: 'LimitExceededException', status: 409, message: 'Too many versions.' } as const;
  stage.running.faults.add({ operation: 'UpdatePackage', action });
  const run = await stage.run();
  expect(run.outputs['failure-reason']).toBe('quota-exceeded');
  expect(run.errors.join()).toContain('Too many versions.');
  expect(run.errors.join()).not.toContain('25 custom packages');
});

test.concurrent('an endpoint without TLS is not reported as a defect of the action', async () => {
  await using stage = await Stage.start({ inputs: { files: ENGLISH } });
  const url = stage.running.env['AWS_ENDPOINT_URL_OPENSEARCH']?.replace(/^http:/, 'https:') ?? '';
  const run = await stage.run({ env: { AWS_ENDPOINT_URL_OPENSEARCH: url } });
  expect(run.outputs['failure-reason']).toBe('internal');
  expect(run.errors.join()).toContain('NODE_EXTRA_CA_CERTS');
  expect(run.errors.join()).not.toContain('defect of the action');
});

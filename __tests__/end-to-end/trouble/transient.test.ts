import { expect, test } from 'vitest';
import { ENGLISH, Stage } from '../kit/stage.ts';
import { CHANGED, expectSuccess, OPERATIONS, READS } from '../kit/trouble.ts';

// What costs more time, or another minute, is in `transient.long.test.ts`.
for (const what of ['is throttled', 'loses its answer'] as const) {
  test.concurrent(`a run succeeds when each operation once ${what}`, () => expectSuccess(what, OPERATIONS));
}

test.concurrent('a run succeeds when each read once meets the web page of a proxy', () =>
  expectSuccess('meets the web page of a proxy', READS));

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

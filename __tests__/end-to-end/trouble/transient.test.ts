import { expect, test } from 'vitest';
import { ENGLISH, Stage } from '../kit/stage.ts';
import { CHANGED, expectSuccess, OPERATIONS, type Trouble } from '../kit/trouble.ts';

const CREATED: readonly Trouble[] = [
  ...(['is throttled', 'is throttled without a type', 'meets an HTML 502 after it was done'] as const),
  ...(['loses its answer', 'gets half an answer'] as const),
];
/** Of a publication it is not known then whether AWS carried it out: it is waited for, in `transient.long.test.ts`. */
const LOST: readonly Trouble[] = ['meets an HTML 503', 'loses its connection', 'meets InternalException'];
const PUBLICATIONS = ['CreatePackage', 'UpdatePackage'];

for (const what of CREATED) {
  test.concurrent(`a run succeeds when each operation once ${what}`, () => expectSuccess(what, OPERATIONS));
}

for (const what of LOST) {
  test.concurrent(`a run succeeds when each operation, except a publication, once ${what}`, () =>
    expectSuccess(
      what,
      OPERATIONS.filter((operation) => !PUBLICATIONS.includes(operation)),
    ));
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

/** What the permissions of a workflow's jobs are checked for. */

import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { jobsWith, workflowChecks } from '../../../src/doctor/workflow.ts';

interface Job {
  readonly on?: string;
  readonly permissions?: string | undefined;
  readonly runsOn?: string;
  readonly env?: string;
  readonly steps?: string;
}

const ROLE = "{ uses: aws-actions/configure-aws-credentials@v6, with: { role-to-assume: 'a' } }";

function workflow({
  on = 'push',
  permissions,
  runsOn = 'ubuntu-latest',
  env = '{}',
  steps = `[${ROLE}]`,
}: Job): unknown {
  return parse(`
on: ${on}
jobs:
  deploy:
    runs-on: ${runsOn}
    env: ${env}
    ${permissions === undefined ? '' : `permissions: ${permissions}`}
    steps: [${steps.slice(1, -1)}${steps === '[]' ? '' : ', '}{ uses: acme/deploy-opensearch-dictionaries@v1 }]
`);
}

const isAction = (uses: string) => uses.startsWith('acme/');

/** The status of each check, by the end of its id. */
function statuses(job: Job): Record<string, string> {
  const checks = workflowChecks(jobsWith('.github/workflows/a.yml', workflow(job), isAction), true);
  return Object.fromEntries(checks.map(({ id, status }) => [id.replace('workflow/deploy/', ''), status]));
}

describe('without id-token: write', () => {
  const KEYS = "aws-access-key-id: 'x', aws-secret-access-key: 'x'";
  const aws = (inputs: string) => `{ uses: aws-actions/configure-aws-credentials@v6, with: { ${inputs} } }`;
  test.each<[string, Job, string | undefined]>([
    ['a role by OIDC fails', {}, 'failed'],
    ['no step for credentials needs none', { steps: '[]' }, undefined],
    ['access keys need none', { steps: `[${aws(KEYS)}]` }, undefined],
    ['a role that access keys assume needs none', { steps: `[${aws(`${KEYS}, role-to-assume: a`)}]` }, undefined],
    ['a role after access keys needs none', { steps: `[${aws(KEYS)}, ${ROLE}]` }, undefined],
    ['access keys after a role do not help', { steps: `[${ROLE}, ${aws(KEYS)}]` }, 'failed'],
    ['access keys of the environment', { env: "{ AWS_ACCESS_KEY_ID: 'x' }" }, undefined],
    ['a token in a file', { steps: `[${aws('role-to-assume: a, web-identity-token-file: /t')}]` }, undefined],
    ['chained roles is not known', { steps: `[${aws('role-to-assume: a, role-chaining: true')}]` }, 'unknown'],
    ['a step without inputs is not known', { steps: `[${aws('')}]` }, 'unknown'],
    ['a step on condition is not known', { steps: `[${ROLE.replace('{ uses', '{ if: x, uses')}]` }, 'unknown'],
    ['a runner of your own is not known', { runsOn: '[self-hosted, linux]' }, 'unknown'],
    ['a matrix of runners is not known', { runsOn: '$x' }, 'unknown'],
    ['a called workflow has that of its caller', { on: '{ workflow_call: { } }', permissions: undefined }, 'unknown'],
  ])('%s', (_, job, expected) => {
    expect(statuses({ permissions: '{ contents: read }', ...job })['id-token']).toBe(expected);
  });

  test('names no permissions', () => {
    expect(statuses({})).toEqual({ contents: 'unknown', 'id-token': 'failed', 'pull-requests': 'unknown' });
    for (const on of ['workflow_call', '[push, workflow_call]', '{ workflow_call: null }'])
      expect(statuses({ on })['id-token'], on).toBe('unknown');
  });
});

test('a job without contents: read may check out a public repository', () => {
  expect(statuses({ permissions: '{ id-token: write }' })).toMatchObject({ contents: 'unknown', 'id-token': 'ok' });
  expect(statuses({ permissions: 'write-all' })).toEqual({ contents: 'ok', 'id-token': 'ok', 'pull-requests': 'ok' });
});

test('jobs of several workflows are told apart where their names are the same', () => {
  const of = (file: string) => jobsWith(file, workflow({}), isAction);
  const ids = workflowChecks([...of('.github/workflows/a.yml'), ...of('.github/workflows/b.yml')], false).map(
    ({ id }) => id,
  );
  expect(ids).toEqual(
    ['a.yml', 'b.yml'].flatMap((file) => ['contents', 'id-token'].map((scope) => `workflow/${file}/deploy/${scope}`)),
  );
});

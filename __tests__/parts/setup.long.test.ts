/** The set-up templates, by the tools that know their languages. */

import { execFile, spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { documentedPolicy } from '../security/policies.ts';
import { findPart, findPythonWith, ROOT } from './parts.ts';

const run = promisify(execFile);
const TEMPLATE = join(ROOT, 'examples/setup/cloudformation.yml');
const MODULE = join(ROOT, 'examples/setup/terraform');

const cfnLint = findPart('cfn-lint');
test.skipIf(cfnLint.missing)(`cfn-lint finds nothing in the template${cfnLint.reason}`, () => {
  const { stdout, status } = spawnSync(cfnLint.path, [TEMPLATE], { encoding: 'utf8' });
  expect(stdout).toBe('');
  expect(status).toBe(0);
});

const hclfmt = findPart('hclfmt');
test.skipIf(hclfmt.missing)(`the Terraform module is HCL, and formatted${hclfmt.reason}`, () => {
  for (const file of readdirSync(MODULE).filter((name) => name.endsWith('.tf'))) {
    const { status, stderr } = spawnSync(hclfmt.path, ['-check', join(MODULE, file)], { encoding: 'utf8' });
    expect(stderr, file).toBe('');
    expect(status, file).toBe(0);
  }
});

interface Statement {
  readonly Action: string | readonly string[];
  readonly Resource: string | readonly string[];
}
interface CarriedOut {
  readonly outputs: Readonly<Record<string, string>>;
  readonly roles: Readonly<
    Record<'gate' | 'deploy', { readonly trust: unknown; readonly statements: readonly Statement[] }>
  >;
  readonly encryption: string;
  readonly left: readonly string[];
}

const ACCOUNT = {
  region: 'eu-central-1',
  account: '123456789012',
  bucket: 'acme-dictionaries',
  domains: ['search-prod', 'search-staging'],
};
const GIVEN = {
  Repository: 'acme/search',
  RepositoryWithIds: 'acme@1/search@2',
  BucketName: ACCOUNT.bucket,
  Domain: 'search-prod',
  Domain2: 'search-staging',
};

function pairs(statements: readonly Statement[]): readonly string[] {
  const list = (value: string | readonly string[]): readonly string[] => (typeof value === 'string' ? [value] : value);
  return statements
    .flatMap(({ Action, Resource }) =>
      list(Action).flatMap((action) => list(Resource).map((resource) => `${action} ${resource}`)),
    )
    .sort();
}

function documented(...uses: readonly string[]): readonly string[] {
  return uses
    .flatMap((use) => documentedPolicy(use, ACCOUNT))
    .map(({ action, resource }) => `${action} ${resource}`)
    .sort();
}

const moto = findPythonWith('moto');
describe.skipIf(moto.missing)(`carried out on moto${moto.reason}`, { timeout: 120_000 }, () => {
  const carryOut = async (given: Readonly<Record<string, string>>): Promise<CarriedOut> => {
    const script = join(ROOT, '__tests__/parts/carry-out-setup.py');
    const env = { PATH: process.env['PATH'], AWS_ACCESS_KEY_ID: 'x', AWS_SECRET_ACCESS_KEY: 'x' };
    const { stdout } = await run(moto.path, [script, TEMPLATE, JSON.stringify({ ...GIVEN, ...given })], { env });
    return JSON.parse(stdout);
  };

  test('the roles have the policies of docs/iam.md, and the bucket stays', async () => {
    const { outputs, roles, encryption, left } = await carryOut({});
    expect(pairs(roles.gate.statements)).toEqual(documented('validate'));
    expect(pairs(roles.deploy.statements)).toEqual(documented('deploy'));
    expect(outputs['DeployRoleArn']).toBe('arn:aws:iam::123456789012:role/opensearch-dictionaries-deploy');
    expect(encryption).toBe('AES256');
    expect(left).toEqual([ACCOUNT.bucket]);
  });

  test('with prune, verify and reload the roles have those policies too', async () => {
    const { roles } = await carryOut({ Prune: 'true', Verify: 'true', Reload: 'true' });
    expect(pairs(roles.gate.statements)).toEqual(documented('validate', 'verify-gate'));
    expect(pairs(roles.deploy.statements)).toEqual(documented('prune', 'verify-deploy', 'reload'));
  });

  test('the roles trust the repository alone, in both forms of its subject', async () => {
    const { roles } = await carryOut({ Branch: 'trunk' });
    expect(roles.deploy.trust).toMatchObject(
      trusting(['repo:acme/search:ref:refs/heads/trunk', 'repo:acme@1/search@2:ref:refs/heads/trunk']),
    );
    expect(JSON.stringify(roles.gate.trust)).toContain('repo:acme/search:pull_request');
    expect(JSON.stringify(roles.gate.trust)).not.toContain('repo:acme/search:ref:refs/heads/trunk"');
  });

  test('the deploy role trusts the environments of the deploys, too', async () => {
    const { roles } = await carryOut({ Environment: 'production', Environment2: 'staging' });
    expect(roles.deploy.trust).toMatchObject(
      trusting([
        'repo:acme/search:ref:refs/heads/main',
        'repo:acme@1/search@2:ref:refs/heads/main',
        'repo:acme/search:environment:production',
        'repo:acme@1/search@2:environment:production',
        'repo:acme/search:environment:staging',
        'repo:acme@1/search@2:environment:staging',
      ]),
    );
    expect(JSON.stringify(roles.gate.trust)).not.toContain('environment');
  });
});

/** A policy that trusts tokens of these subjects. */
function trusting(subjects: readonly string[]) {
  const audience = { 'token.actions.githubusercontent.com:aud': 'sts.amazonaws.com' };
  return {
    Statement: [{ Condition: { StringEquals: { ...audience, 'token.actions.githubusercontent.com:sub': subjects } } }],
  };
}

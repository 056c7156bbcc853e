/** The set-up templates hold the policies of docs/iam.md. */

import { expect, test } from 'vitest';
import { documentedPolicies, terraformPolicy, withPolicies } from '../../scripts/setup-policies.ts';
import { list, read } from './files.ts';

const TEMPLATE = 'examples/setup/cloudformation.yml';
const POLICIES = 'examples/setup/terraform/policies';
const policies = documentedPolicies(read('docs/iam.md'));

test('the CloudFormation template has them as they are (write them with: node scripts/generate-setup.ts)', () => {
  expect(read(TEMPLATE)).toBe(withPolicies(read(TEMPLATE), policies));
});

test('so has the Terraform module', () => {
  const files = list(`${POLICIES}/*.json`);
  expect(files).not.toEqual([]);
  for (const file of files) {
    const policy = policies.get(file.slice(POLICIES.length + 1, -'.json'.length));
    expect(policy === undefined ? null : terraformPolicy(policy), file).toBe(read(file));
  }
});

test('the module uses every policy that is there, and no other', () => {
  const main = read(`${POLICIES.replace('/policies', '')}/main.tf`);
  const named = [...main.matchAll(/"((?:validate|deploy|prune|verify|reload)[a-z-]*)"/g)].map(([, name]) => name);
  const there = list(`${POLICIES}/*.json`).map((file) => file.slice(POLICIES.length + 1, -'.json'.length));
  expect([...new Set(named)].filter((name) => name !== 'deploy' || there.includes('deploy')).sort()).toEqual(
    [...there].sort(),
  );
});

import { expect, test } from 'vitest';
import { forbiddenOf, writeCheck } from '../../../src/doctor/aws-checks.ts';
import { needsOf, type Use } from '../../../src/doctor/needs.ts';

const USE: Use = {
  isProposal: false,
  prune: false,
  reload: false,
  verify: false,
  associatesMany: true,
  partition: 'aws',
  region: 'eu-west-1',
  account: '111122223333',
  bucket: 'acme',
  keyPrefix: 'dictionaries',
  domains: ['search-prod'],
};

/** The actions without which a run fails, and those without which it does less. */
function actions(use: Partial<Use>): readonly (readonly string[])[] {
  const needs = needsOf({ ...USE, ...use });
  const of = (status: string) =>
    needs
      .filter((need) => writeCheck(need, { kind: 'told', value: need.resources }).status === status)
      .map(({ action }) => action.replace(/^(?:es|s3):/, ''));
  return [of('failed'), of('unknown')];
}

test.each<[Partial<Use>, readonly string[], readonly string[]]>([
  [{}, ['PutObject', 'CreatePackage', 'UpdatePackage', 'AssociatePackage'], ['GetObject', 'AssociatePackages']],
  [{ associatesMany: false }, ['PutObject', 'CreatePackage', 'UpdatePackage', 'AssociatePackage'], ['GetObject']],
  [{ bucket: null, domains: [] }, ['CreatePackage', 'UpdatePackage'], []],
  [
    { isProposal: true, prune: true, reload: true },
    ['PutObject', 'CreatePackage'],
    ['GetObject', 'DeletePackage', 'DeleteObject'],
  ],
  [
    { prune: true },
    ['PutObject', 'CreatePackage', 'UpdatePackage', 'AssociatePackage', 'DissociatePackage', 'DeletePackage'],
    ['GetObject', 'AssociatePackages', 'ListDomainsForPackage'],
  ],
  // A domain's own policy may allow what its index API gets.
  [
    { reload: true, verify: true },
    ['PutObject', 'CreatePackage', 'UpdatePackage', 'AssociatePackage'],
    ['GetObject', 'AssociatePackages', 'ESHttpPost'],
  ],
])('%j needs %j, and better has %j', (use, needed, wanted) => {
  expect(actions(use)).toEqual([needed, wanted]);
});

test.each([
  ['all allowed', [true, true], ['a', 'b'], 'ok'],
  ['one denied', [true, false], ['a', 'b'], 'failed'],
  ['no resource, one decision', [true], [], 'ok'],
  ['none', [], ['a', 'b'], 'unknown'],
  ['none, of no resource', [], [], 'unknown'],
  ['one is missing', [true], ['a', 'b'], 'unknown'],
  ['one is missing, and another denies', [false], ['a', 'b'], 'failed'],
] as const)('decisions of IAM: %s', (_, decisions, resources, status) => {
  const value = decisions.map((isAllowed, at) => ({ isAllowed, resource: resources[at] ?? '*' }));
  const answer = forbiddenOf({ kind: 'told', value }, resources);
  const words = answer.kind === 'told' ? { ...answer, value: answer.value.map(({ resource }) => resource) } : answer;
  const need = { action: 'es:AssociatePackage', resources, without: null };
  expect(writeCheck({ ...need }, words).status).toBe(status);
});

/** Which package of a listing is that of a dictionary. */

import { expect, test } from 'vitest';
import { commitMessage } from '../../../../src/deployment/model/marker.ts';
import type {
  Association,
  LivePackage,
  PackageStatus,
  PackagesService,
  PackageVersion,
} from '../../../../src/deployment/model/ports.ts';
import { observe } from '../../../../src/deployment/plan/observe.ts';
import { dictionary, livePackage, quickWorld, row, sha256Of } from '../build.ts';

const WORLD = quickWorld();

function serviceOf(packages: readonly LivePackage[]): PackagesService {
  const reads: Pick<PackagesService, 'listPackages' | 'listAssociations' | 'versionHistory' | 'listDomains'> = {
    listPackages: async () => packages,
    listAssociations: async () => packages.slice(0, 1).map((live) => row(live)),
    versionHistory: async () => [],
    listDomains: async () => [],
  };
  return reads as PackagesService;
}

test.each<[readonly PackageStatus[], number | null]>([
  [['AVAILABLE', 'DELETING'], 0],
  [['DELETING', 'AVAILABLE'], 1],
  [['DELETING', 'COPY_FAILED', 'DELETING'], 1],
  [['DELETED', 'DELETING'], 1],
  [['DELETED'], null],
])('%s: the one that lives has the name', async (statuses, expected) => {
  const packages = statuses.map((status) => livePackage('synonyms', 'x', { status }));
  const { managed } = await observe(serviceOf(packages), [dictionary('synonyms', 'x')], WORLD);
  expect(managed.get('synonyms')?.live).toBe(expected === null ? undefined : packages[expected]);
});

test.each<[PackageStatus, number]>([
  ['AVAILABLE', 1],
  ['DELETE_FAILED', 1],
  ['DELETING', 0],
])('a first version that no domain uses, of a package that is %s: %s is published again', async (status, count) => {
  const live = livePackage('synonyms', 'x', { status });
  const service = { ...serviceOf([live]), listAssociations: async () => [] };
  const { warnings } = await observe(service, [dictionary('synonyms', 'x', ['search-prod'])], WORLD);
  expect(warnings.filter((text) => text.includes('it is published again'))).toHaveLength(count);
});

/** Rows of the run's own domain, and of one that it does not list. */
test.each<[string, readonly Partial<Association>[], readonly Partial<Association>[], unknown]>([
  ['no domain', [], [], undefined],
  ['a row without a version', [{ version: null }], [], undefined],
  ['a failed row, whose version the domain may not run', [{ status: 'ASSOCIATION_FAILED' }], [], undefined],
  ['v2', [{}], [], { kind: 'digest', prefix: sha256Of('second').slice(0, 12) }],
  ['v2, on a domain that is not listed', [], [{}], { kind: 'digest', prefix: sha256Of('second').slice(0, 12) }],
  ['v1', [{ version: 'v1' as PackageVersion }], [], { kind: 'unknown', why: 'overwritten' }],
  [
    'v1 and v2',
    [{ version: 'v1' as PackageVersion }, {}],
    [],
    { kind: 'digest', prefix: sha256Of('second').slice(0, 12) },
  ],
  ['one that the history lacks', [{ version: 'v9' as PackageVersion }], [], { kind: 'unknown', why: 'not-in-history' }],
])('AWS shows no available version, and domains run %s', async (_, rows, others, expected) => {
  const [v1, v2] = ['v1', 'v2'] as PackageVersion[];
  if (v1 === undefined || v2 === undefined) throw new TypeError('There are two.');
  const live = livePackage('synonyms', 'rejected', { status: 'VALIDATION_FAILED', version: null });
  const rowsOf = (parts: readonly Partial<Association>[]) => parts.map((part) => row(live, { version: v2, ...part }));
  const service = {
    ...serviceOf([live]),
    listAssociations: async () => rowsOf(rows),
    listDomains: async () => rowsOf(others),
    versionHistory: async () => [
      { version: v1, commitMessage: null, createdAt: new Date(0) },
      { version: v2, commitMessage: commitMessage('A', 'a'.repeat(40), sha256Of('second')), createdAt: new Date(1) },
    ],
  };
  const { managed } = await observe(service, [dictionary('synonyms', 'x')], WORLD);
  const seen = managed.get('synonyms');
  expect(seen?.trust.content).toEqual({ kind: 'none' });
  expect(seen?.running?.content).toEqual(expected);
});

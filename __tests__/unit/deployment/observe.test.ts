/** Which package of a listing is that of a dictionary. */

import { expect, test } from 'vitest';
import type { LivePackage, PackageStatus, PackagesService } from '../../../src/deployment/model/ports.ts';
import { observe } from '../../../src/deployment/plan/observe.ts';
import { dictionary, livePackage, quickWorld, row } from './build.ts';

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

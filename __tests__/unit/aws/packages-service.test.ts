/** Which packages of a listing are dictionaries, whatever an endpoint leaves out. */

import { expect, test } from 'vitest';
import type { PackagesApi } from '../../../src/aws/packages/packages-api.ts';
import { packagesService } from '../../../src/aws/packages/packages-service.ts';

const LIMITS = { signal: new AbortController().signal, deadline: Number.POSITIVE_INFINITY };

/** An endpoint with one package, of this ID and type. */
function endpoint(PackageID: string, PackageType: string | undefined) {
  const details = { PackageID, PackageName: 'synonyms', PackageType, PackageStatus: 'AVAILABLE', DomainName: 'search' };
  const api: Pick<PackagesApi, 'describePackages' | 'listPackagesForDomain'> = {
    describePackages: async () => ({ PackageDetailsList: [details] }),
    listPackagesForDomain: async () => ({ DomainPackageDetailsList: [details] }),
  };
  return packagesService(api as PackagesApi, 'eu-central-1');
}

test.each([
  ['F1', 'TXT-DICTIONARY', 1],
  ['F1', 'txt-dictionary', 1],
  ['F1', undefined, 1],
  ['pkg-0a', undefined, 1],
  ['pkg-0a', 'ZIP-PLUGIN', 0],
  ['G1', 'ZIP-PLUGIN', 0],
  // IDs with G are those of AWS's own plugins.
  ['G1', undefined, 0],
])('%s of the type %s', async (id, type, count) => {
  const service = endpoint(id, type);
  expect(await service.listPackages(LIMITS)).toHaveLength(count);
  expect(await service.listAssociations('search' as never, LIMITS)).toHaveLength(count);
});

test.each([
  [['DELETING', 'AVAILABLE'], 'F1'],
  [['AVAILABLE', 'DELETING'], 'F0'],
  [['DELETED', 'DELETING'], 'F1'],
  [['DELETED'], null],
])('of packages of one name that are %s, the living one is found', async (statuses, id) => {
  const details = statuses.map((PackageStatus, index) => ({
    ...{ PackageID: `F${index}`, PackageName: 'synonyms', PackageType: 'TXT-DICTIONARY', PackageStatus },
  }));
  const api: Pick<PackagesApi, 'describePackages'> = {
    describePackages: async () => ({ PackageDetailsList: details }) as never,
  };
  const found = await packagesService(api as PackagesApi, 'eu-central-1').findPackage('synonyms' as never, LIMITS);
  expect(found?.id ?? null).toBe(id);
});

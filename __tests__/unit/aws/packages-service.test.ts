/** Which packages of a listing are dictionaries, whatever an endpoint leaves out. */

import { describe, expect, test } from 'vitest';
import type { PackagesApi } from '../../../src/aws/packages/packages-api.ts';
import { packagesService } from '../../../src/aws/packages/packages-service.ts';
import type { PackageId } from '../../../src/deployment/model/ports.ts';

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
  const { live } = await packagesService(api as PackagesApi, 'eu-central-1').findPackage('synonyms' as never, LIMITS);
  expect(live?.id ?? null).toBe(id);
});

test('a status that is not known here counts as one in flight or as a failure, and keeps its word', async () => {
  const details = { ...{ PackageID: 'F1', PackageName: 'words', DomainName: 'search' }, PackageType: 'TXT-DICTIONARY' };
  const read = async (status: string | undefined) => {
    const one = { ...details, PackageStatus: status, DomainPackageStatus: status };
    const api: Pick<PackagesApi, 'describePackages' | 'listPackagesForDomain'> = {
      describePackages: async () => ({ PackageDetailsList: [one] }),
      listPackagesForDomain: async () => ({ DomainPackageDetailsList: [one] }),
    };
    const service = packagesService(api as PackagesApi, 'eu-central-1');
    const [live] = await service.listPackages(LIMITS);
    const [row] = await service.listAssociations('search' as never, LIMITS);
    return [live?.status, live?.unknownStatus, row?.status, row?.unknownStatus];
  };
  expect(await read('SUSPENDED')).toEqual(['VALIDATING', 'SUSPENDED', 'ASSOCIATING', 'SUSPENDED']);
  expect(await read('AVAILABLE')).toEqual(['AVAILABLE', undefined, 'ASSOCIATING', 'AVAILABLE']);
  expect(await read('ACTIVE')).toEqual(['VALIDATING', 'ACTIVE', 'ACTIVE', undefined]);
  expect(await read('IMPORT_FAILED')).toEqual([
    ...['VALIDATION_FAILED', 'IMPORT_FAILED', 'ASSOCIATION_FAILED', 'IMPORT_FAILED'],
  ]);
  expect(await read(undefined)).toEqual(['VALIDATING', undefined, 'ASSOCIATING', undefined]);
});

test('a name may belong to a package of another type', async () => {
  const named = async (...found: readonly (readonly [id: string, type: string, status: string])[]) => {
    const PackageDetailsList = found.map(([PackageID, PackageType, PackageStatus]) => ({
      ...{ PackageID, PackageName: 'words', PackageType, PackageStatus },
    }));
    const api: Pick<PackagesApi, 'describePackages'> = { describePackages: async () => ({ PackageDetailsList }) };
    const { live, other } = await packagesService(api as PackagesApi, 'eu-central-1').findPackage(
      'words' as never,
      LIMITS,
    );
    return [live?.id ?? null, other];
  };
  expect(await named(['pkg-0a', 'ZIP-PLUGIN', 'AVAILABLE'])).toEqual([null, 'pkg-0a (ZIP-PLUGIN)']);
  expect(await named(['G1', 'ZIP-PLUGIN', 'AVAILABLE'])).toEqual([null, null]);
  expect(await named(['pkg-0a', 'ZIP-PLUGIN', 'DELETED'])).toEqual([null, null]);
  expect(await named(['F1', 'TXT-DICTIONARY', 'DELETING'], ['F2', 'TXT-DICTIONARY', 'AVAILABLE'])).toEqual([
    'F2',
    null,
  ]);
  expect(await named(['F1', 'TXT-DICTIONARY', 'DELETING'])).toEqual(['F1', null]);
});

describe('a filter of more packages than an endpoint takes', () => {
  const ALL = Array.from({ length: 14 }, (_, index) => ({
    ...{
      PackageID: `F${index}`,
      PackageName: `words-${index}`,
      PackageType: 'TXT-DICTIONARY',
      PackageStatus: 'AVAILABLE',
    },
  }));
  const refused = (name: string, message: string) => () => {
    throw Object.assign(new Error(message), { name, $metadata: { httpStatusCode: 400 } });
  };

  test.each<[string, (found: typeof ALL) => typeof ALL]>([
    ['is refused', refused('ValidationException', 'A filter takes at most 10 values')],
    ['is called a limit', refused('LimitExceededException', 'Too many values in the filter')],
    ['is called busy', refused('ValidationException', 'Filters are not supported, try again later')],
    ['leaves the others out', (found) => found.slice(0, 10)],
  ])('%s: all are read', async (_, answer) => {
    const api: Pick<PackagesApi, 'describePackages'> = {
      describePackages: async ({ filter }) => {
        const found = ALL.filter(({ PackageID }) => filter?.values.includes(PackageID) ?? true);
        return { PackageDetailsList: (filter?.values.length ?? 0) > 10 ? answer(found) : found } as never;
      },
    };
    const service = packagesService(api as PackagesApi, 'eu-central-1');
    const ids = ALL.map(({ PackageID }) => PackageID as PackageId);
    expect(await service.describePackages(ids, LIMITS)).toHaveLength(14);
  });
});

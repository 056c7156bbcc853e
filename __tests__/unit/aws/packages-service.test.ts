/** What listings of an endpoint say, whatever it leaves out, repeats or writes in another type. */

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

describe('what an endpoint repeats', () => {
  const details = (PackageID: string, more: object = {}) => ({
    ...{ PackageID, PackageName: `words-${PackageID}`, PackageStatus: 'AVAILABLE', AvailablePackageVersion: 'v1' },
    ...{ DomainPackageStatus: 'ACTIVE', PackageVersion: 'v1' },
    ...more,
  });
  /** An endpoint that answers every listing with these pages. */
  const paged = (...pages: readonly (readonly object[])[]) => {
    const page = (token: string | undefined) => {
      const at = Number(token ?? 0);
      return { list: pages[at], NextToken: at + 1 < pages.length ? String(at + 1) : undefined };
    };
    const rows = async ({ NextToken }: { NextToken: string | undefined }) => {
      const { list, NextToken: next } = page(NextToken);
      return { DomainPackageDetailsList: list, NextToken: next };
    };
    const api: Pick<PackagesApi, 'describePackages' | 'listPackagesForDomain' | 'listDomainsForPackage'> = {
      describePackages: async ({ nextToken }) => {
        const { list, NextToken } = page(nextToken);
        return { PackageDetailsList: list, NextToken };
      },
      listPackagesForDomain: rows,
      listDomainsForPackage: rows,
    };
    return packagesService(api as PackagesApi, 'eu-central-1');
  };

  test.each<[string, readonly (readonly object[])[]]>([
    ['on one page', [[details('F1'), details('F2'), details('F1'), details('F2')]]],
    [
      'on the next page',
      [
        [details('F1'), details('F2')],
        [details('F1'), details('F2')],
      ],
    ],
  ])('%s is there once', async (_, pages) => {
    const service = paged(...pages);
    expect((await service.listPackages(LIMITS)).map(({ id }) => id)).toEqual(['F1', 'F2']);
    const rows = await service.listAssociations('search' as never, LIMITS);
    expect(rows.map(({ packageId }) => packageId)).toEqual(['F1', 'F2']);
  });

  test('is as the later page shows it', async () => {
    const changed = { AvailablePackageVersion: 'v2', PackageVersion: 'v2' };
    const service = paged([details('F1')], [details('F1', changed)]);
    expect(await service.listPackages(LIMITS)).toMatchObject([{ version: 'v2' }]);
    expect(await service.listAssociations('search' as never, LIMITS)).toMatchObject([{ version: 'v2' }]);
  });

  test('is told apart by its domain, and by nothing where there is none', async () => {
    const [north, south] = [details('F1', { DomainName: 'north' }), details('F1', { DomainName: 'south' })];
    const rows = await paged([north, south, details('F1'), north, details('F1')]).listDomains('F1' as never, LIMITS);
    expect(rows.map(({ domain }) => domain)).toEqual(['north', 'south', '', '']);
  });
});

describe('what an endpoint writes in another type', () => {
  const NOT_TEXT: readonly unknown[] = [null, {}, [], ['v1'], { toString: 'v1' }];
  const NAMES = [
    ...['PackageName', 'PackageType', 'PackageDescription', 'PackageStatus', 'AvailablePackageVersion'],
    ...['DomainName', 'DomainPackageStatus', 'PackageVersion', 'ReferencePath', 'CommitMessage', 'ErrorDetails'],
    ...['CreatedAt', 'LastUpdatedAt'],
  ];
  /** An endpoint whose entries have these members. */
  const answering = (members: object) => {
    const entry = { PackageID: 'F1', ...members };
    const api: Partial<PackagesApi> = {
      describePackages: async () => ({ PackageDetailsList: [entry] }),
      listPackagesForDomain: async () => ({ DomainPackageDetailsList: [entry] }),
      getPackageVersionHistory: async () => ({ PackageVersionHistoryList: [entry] }),
      createPackage: async () => ({ PackageDetails: entry }),
      updatePackage: async () => ({ PackageDetails: entry }),
    };
    const service = packagesService(api as PackagesApi, 'eu-central-1');
    const source = { bucket: 'b', key: 'k' };
    const asked = { id: 'F1' as PackageId, name: 'words' as never, source, description: 'd', commitMessage: 'c' };
    return async () => ({
      packages: await service.listPackages(LIMITS),
      rows: await service.listAssociations('search' as never, LIMITS),
      versions: await service.versionHistory('F1' as PackageId, LIMITS),
      created: await service.createPackage(asked, LIMITS),
      updated: await service.updatePackage(asked, LIMITS),
    });
  };
  const leaves = (value: unknown): readonly unknown[] =>
    typeof value === 'object' && value !== null && !(value instanceof Date)
      ? Object.values(value).flatMap(leaves)
      : [value];

  test('numbers and Booleans are text', async () => {
    const told = await answering({
      ...{ PackageName: 7, PackageType: 'TXT-DICTIONARY', PackageDescription: 8, PackageStatus: true },
      ...{ AvailablePackageVersion: 2, PackageVersion: 2n, DomainPackageStatus: false, ReferencePath: 9 },
      ...{ CommitMessage: 10, ErrorDetails: { ErrorType: 11, ErrorMessage: false } },
    })();
    const error = { type: '11', message: 'false' };
    expect(told.packages).toMatchObject([{ name: '7', description: '8', unknownStatus: 'true', version: '2', error }]);
    expect(told.rows).toMatchObject([
      { packageName: '7', unknownStatus: 'false', version: '2', referencePath: '9', error },
    ]);
    expect(told.versions).toEqual([{ version: '2', commitMessage: '10', createdAt: null }]);
  });

  test('an ID that is a number is one', async () => {
    const told = await answering({ PackageID: 5, PackageName: 'words' })();
    expect(told).toMatchObject({ packages: [{ id: '5' }], rows: [{ packageId: '5' }], created: { id: '5' } });
  });

  test.each(NAMES)('%s that is no text is as one that is left out', async (name) => {
    const members = new Map<string, unknown>(NAMES.map((one) => [one, one.endsWith('At') ? new Date(0) : 'text']));
    members.set('ErrorDetails', { ErrorType: 'a', ErrorMessage: 'b' });
    members.delete(name);
    const lacking = Object.fromEntries(members);
    const expected = await answering(lacking)();
    // An object without members is an error without words.
    const values = name === 'ErrorDetails' ? [null, 1, true, 'text'] : NOT_TEXT;
    for (const value of values) expect(await answering({ ...lacking, [name]: value })()).toEqual(expected);
  });

  test('whatever comes, only text, dates and nothing reach the rest', async () => {
    for (const value of [...NOT_TEXT, 1, true, 'text', { ErrorType: 1, ErrorMessage: [] }]) {
      const told = await answering(Object.fromEntries(NAMES.map((name) => [name, value])))();
      for (const leaf of leaves(told))
        expect(
          leaf === null || leaf === undefined || typeof leaf === 'string' || leaf instanceof Date,
          String(leaf),
        ).toBe(true);
    }
  });

  test('a listing or an entry that is none', async () => {
    const service = (list: unknown) => {
      const api: Pick<PackagesApi, 'describePackages'> = {
        describePackages: async () => ({ PackageDetailsList: list }),
      };
      return packagesService(api as PackagesApi, 'eu-central-1').listPackages(LIMITS);
    };
    expect(await service(null)).toEqual([]);
    expect(await service([null, 1, 'F1', []])).toEqual([]);
    for (const list of ['F1', 1, {}]) await expect(service(list)).rejects.toMatchObject({ kind: 'transient' });
  });
});

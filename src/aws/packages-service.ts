import { AwsError, isAwsError } from '../deployment/model/aws-error.ts';
import type {
  Association,
  AssociationStatus,
  ErrorDetails,
  LivePackage,
  PackageId,
  PackageStatus,
  PackagesService,
  PackageVersion,
  VersionRecord,
} from '../deployment/model/ports.ts';
import type { DomainName } from '../dictionaries/dictionary.ts';
import { toAwsError } from './errors.ts';
import {
  DICTIONARY_TYPE,
  type DomainPackageDetails,
  type PackageDetails,
  type PackagesApi,
  type PackageVersionHistory,
} from './packages-api.ts';

/** The engine's port over either API. Rejects with `AwsError` only. */
export function packagesService(api: PackagesApi): PackagesService {
  const describe = (filter: Parameters<PackagesApi['describePackages']>[0]['filter']) =>
    allPages(
      'DescribePackages',
      (nextToken) => api.describePackages({ filter, nextToken }),
      (page) => page.PackageDetailsList,
    );

  const service: PackagesService = {
    listPackages: async () => (await describe(null)).flatMap(readPackage),

    describePackages: async (ids, limits) => {
      try {
        return (await describe({ name: 'PackageID', values: [...ids] })).flatMap(readPackage);
      } catch (error) {
        if (!isAwsError(error, 'not-found')) throw error;
        // One that is gone can spoil the whole answer: ask for each alone.
        if (ids.length <= 1) return [];
        return (await Promise.all(ids.map((id) => service.describePackages([id], limits)))).flat();
      }
    },

    findPackage: async (name) => {
      try {
        const found = (await describe({ name: 'PackageName', values: [name] })).flatMap(readPackage);
        // The filter's matching is not documented; AWS's own packages and one that was deleted may bear the same name.
        return found.find((live) => live.name === name && live.status !== 'DELETED') ?? null;
      } catch (error) {
        if (isAwsError(error, 'not-found')) return null;
        throw error;
      }
    },

    versionHistory: async (id) =>
      (
        await allPages(
          'GetPackageVersionHistory',
          (NextToken) => api.getPackageVersionHistory({ PackageID: id, NextToken }),
          (page) => page.PackageVersionHistoryList,
        )
      ).flatMap(readVersion),

    listAssociations: async (domain) =>
      (
        await allPages(
          'ListPackagesForDomain',
          (NextToken) => api.listPackagesForDomain({ DomainName: domain, NextToken }),
          (page) => page.DomainPackageDetailsList,
        )
      ).flatMap((row) => readAssociation(row, domain)),

    listDomains: async (id) =>
      (
        await allPages(
          'ListDomainsForPackage',
          (NextToken) => api.listDomainsForPackage({ PackageID: id, NextToken }),
          (page) => page.DomainPackageDetailsList,
        )
      ).flatMap((row) => readAssociation(row, row.DomainName ?? '')),

    createPackage: async ({ name, source, description }) => {
      const { PackageDetails } = await call('CreatePackage', () =>
        api.createPackage({
          PackageName: name,
          PackageSource: { S3BucketName: source.bucket, S3Key: source.key },
          PackageDescription: description,
        }),
      );
      return answered('CreatePackage', PackageDetails);
    },

    updatePackage: async ({ id, source, description, commitMessage }) => {
      const { PackageDetails } = await call('UpdatePackage', () =>
        api.updatePackage({
          PackageID: id,
          PackageSource: { S3BucketName: source.bucket, S3Key: source.key },
          PackageDescription: description,
          CommitMessage: commitMessage,
        }),
      );
      return answered('UpdatePackage', PackageDetails);
    },

    associate: async (id, domain) => {
      await call('AssociatePackage', () => api.associatePackage({ PackageID: id, DomainName: domain }));
    },

    supportsAssociateMany: api.associatePackages !== null,

    associateMany: async (ids, domain) => {
      const { associatePackages } = api;
      if (associatePackages === null) throw new Error('this API has no AssociatePackages');
      const PackageList = ids.map((PackageID) => ({ PackageID }));
      await call('AssociatePackages', () => associatePackages({ PackageList, DomainName: domain }));
    },

    dissociate: async (id, domain) => {
      await call('DissociatePackage', () => api.dissociatePackage({ PackageID: id, DomainName: domain }));
    },

    deletePackage: async (id) => {
      await call('DeletePackage', () => api.deletePackage({ PackageID: id }));
    },
  };
  return service;
}

async function call<T>(operation: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw toAwsError(error, operation);
  }
}

/** Reads every page of a listing; a page may be empty and still not be the last. */
async function allPages<Page extends { NextToken?: string | undefined }, Item>(
  operation: string,
  read: (nextToken: string | undefined) => Promise<Page>,
  items: (page: Page) => readonly Item[] | undefined,
): Promise<Item[]> {
  const all: Item[] = [];
  let nextToken: string | undefined;
  do {
    const page = await call(operation, () => read(nextToken));
    all.push(...(items(page) ?? []));
    if (page.NextToken !== undefined && page.NextToken === nextToken)
      throw unreadable(operation, 'the same page twice');
    nextToken = page.NextToken === '' ? undefined : page.NextToken;
  } while (nextToken !== undefined);
  return all;
}

function answered(operation: string, details: PackageDetails | undefined): LivePackage {
  const [live] = details === undefined ? [] : readPackage(details);
  if (live === undefined) throw unreadable(operation, 'no dictionary package');
  return live;
}

function unreadable(operation: string, what: string): AwsError {
  return new AwsError({
    kind: 'transient',
    operation,
    errorName: 'UnexpectedAnswer',
    message: `AWS answered with ${what}`,
    requestId: null,
    mayHaveHappened: true,
    cause: undefined,
  });
}

/** Dictionaries of users have IDs of `F` and digits; AWS's own packages (`G…`) and plugins (`pkg-…`) are left out. */
const DICTIONARY_ID = /^F[0-9]+$/;

function readPackage(details: PackageDetails): readonly LivePackage[] {
  const { PackageID, PackageName, PackageType } = details;
  if (PackageID === undefined || PackageName === undefined) return [];
  if (PackageType !== DICTIONARY_TYPE || !DICTIONARY_ID.test(PackageID)) return [];
  return [
    {
      id: PackageID as PackageId,
      name: PackageName,
      description: details.PackageDescription ?? '',
      status: readPackageStatus(details.PackageStatus),
      version: readVersionName(details.AvailablePackageVersion),
      error: readError(details.ErrorDetails),
      createdAt: details.CreatedAt ?? null,
      lastUpdatedAt: details.LastUpdatedAt ?? null,
    },
  ];
}

function readAssociation(row: DomainPackageDetails, domain: string): readonly Association[] {
  const { PackageID, PackageName, PackageType } = row;
  if (PackageID === undefined || PackageType !== DICTIONARY_TYPE) return [];
  return [
    {
      packageId: PackageID as PackageId,
      packageName: PackageName ?? PackageID,
      domain: (row.DomainName ?? domain) as DomainName,
      status: readAssociationStatus(row.DomainPackageStatus),
      version: readVersionName(row.PackageVersion),
      referencePath: row.ReferencePath ?? null,
      error: readError(row.ErrorDetails),
    },
  ];
}

function readVersion(record: PackageVersionHistory): readonly VersionRecord[] {
  const version = readVersionName(record.PackageVersion);
  if (version === null) return [];
  return [{ version, commitMessage: record.CommitMessage ?? null, createdAt: record.CreatedAt ?? null }];
}

function readVersionName(version: string | undefined): PackageVersion | null {
  return version === undefined || version === '' ? null : (version as PackageVersion);
}

function readError(error: PackageDetails['ErrorDetails']): ErrorDetails | null {
  if (error === undefined) return null;
  return { type: error.ErrorType ?? '', message: error.ErrorMessage ?? '' };
}

const PACKAGE_STATUSES: Readonly<Record<PackageStatus, true>> = {
  COPYING: true,
  COPY_FAILED: true,
  VALIDATING: true,
  VALIDATION_FAILED: true,
  AVAILABLE: true,
  DELETING: true,
  DELETED: true,
  DELETE_FAILED: true,
};

/** A status that the model does not know is waited out like an import: the time-out bounds it, nothing is taken for done. */
function readPackageStatus(status: string | undefined): PackageStatus {
  return status !== undefined && isKeyOf(PACKAGE_STATUSES, status) ? status : 'VALIDATING';
}

const ASSOCIATION_STATUSES: Readonly<Record<AssociationStatus, true>> = {
  ASSOCIATING: true,
  ASSOCIATION_FAILED: true,
  ACTIVE: true,
  DISSOCIATING: true,
  DISSOCIATION_FAILED: true,
};

function readAssociationStatus(status: string | undefined): AssociationStatus {
  return status !== undefined && isKeyOf(ASSOCIATION_STATUSES, status) ? status : 'ASSOCIATING';
}

function isKeyOf<T extends object>(object: T, key: string): key is Extract<keyof T, string> {
  return Object.hasOwn(object, key);
}

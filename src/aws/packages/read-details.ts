/** Packages, associations and versions, as the engine knows them, from what either API answers. */

import type {
  Association,
  AssociationStatus,
  ErrorDetails,
  LivePackage,
  PackageId,
  PackageStatus,
  PackageVersion,
  VersionRecord,
} from '../../deployment/model/ports.ts';
import type { DomainName } from '../../dictionaries/dictionary.ts';
import type { DomainPackageDetails, PackageDetails, PackageVersionHistory } from './packages-api.ts';

/** None where the answer lacks the ID or the name. */
export function readPackage(details: PackageDetails): readonly LivePackage[] {
  const { PackageID, PackageName } = details;
  if (PackageID === undefined || PackageName === undefined) return [];
  return [
    {
      id: PackageID as PackageId,
      name: PackageName,
      description: details.PackageDescription ?? '',
      ...readStatus<PackageStatus>(PACKAGE_STATUSES, details.PackageStatus, 'VALIDATING', 'VALIDATION_FAILED'),
      version: readVersionName(details.AvailablePackageVersion),
      error: readError(details.ErrorDetails),
      createdAt: details.CreatedAt ?? null,
      lastUpdatedAt: details.LastUpdatedAt ?? null,
    },
  ];
}

/** None where the answer lacks the ID. */
export function readAssociation(row: DomainPackageDetails, domain: string): readonly Association[] {
  const { PackageID, PackageName } = row;
  if (PackageID === undefined) return [];
  return [
    {
      packageId: PackageID as PackageId,
      packageName: PackageName ?? PackageID,
      domain: domain as DomainName,
      ...readStatus<AssociationStatus>(
        ASSOCIATION_STATUSES,
        row.DomainPackageStatus,
        'ASSOCIATING',
        'ASSOCIATION_FAILED',
      ),
      version: readVersionName(row.PackageVersion),
      referencePath: row.ReferencePath ?? null,
      error: readError(row.ErrorDetails),
    },
  ];
}

/** None where the answer names no version. */
export function readVersion(record: PackageVersionHistory): readonly VersionRecord[] {
  const version = readVersionName(record.PackageVersion);
  if (version === null) return [];
  return [{ version, commitMessage: record.CommitMessage ?? null, createdAt: record.CreatedAt ?? null }];
}

function readVersionName(version: string | undefined): PackageVersion | null {
  return version === undefined || version === '' ? null : (version as PackageVersion);
}

/** Details that say nothing are none. */
function readError(error: PackageDetails['ErrorDetails']): ErrorDetails | null {
  const { ErrorType: type = '', ErrorMessage: message = '' } = error ?? {};
  return type.trim() === '' && message.trim() === '' ? null : { type, message };
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

const ASSOCIATION_STATUSES: Readonly<Record<AssociationStatus, true>> = {
  ASSOCIATING: true,
  ASSOCIATION_FAILED: true,
  ACTIVE: true,
  DISSOCIATING: true,
  DISSOCIATION_FAILED: true,
};

/**
 * An unknown status counts as one in flight, or as a failure where it says so, and keeps its word; a missing one is in
 * flight, too.
 */
function readStatus<Status extends string>(
  statuses: Readonly<Record<Status, true>>,
  status: string | undefined,
  inFlight: Status,
  failed: Status,
): { readonly status: Status; readonly unknownStatus?: string } {
  if (status === undefined || status === '') return { status: inFlight };
  if (isKeyOf(statuses, status)) return { status };
  return { status: status.endsWith('_FAILED') ? failed : inFlight, unknownStatus: status };
}

function isKeyOf<T extends object>(object: T, key: string): key is Extract<keyof T, string> {
  return Object.hasOwn(object, key);
}

/**
 * What an answer holds, with members of the types that the rest counts on. The SDK hands JSON on as it arrives, whatever
 * its model says: an endpoint may write a version as a number.
 */

import { at } from '../../json.ts';
import type { DomainPackageDetails, PackageDetails, PackageVersionHistory } from './packages-api.ts';

export function checkedPackage(details: unknown): PackageDetails {
  return {
    PackageID: text(details, 'PackageID'),
    PackageName: text(details, 'PackageName'),
    PackageType: text(details, 'PackageType'),
    PackageDescription: text(details, 'PackageDescription'),
    PackageStatus: text(details, 'PackageStatus'),
    CreatedAt: time(details, 'CreatedAt'),
    LastUpdatedAt: time(details, 'LastUpdatedAt'),
    AvailablePackageVersion: text(details, 'AvailablePackageVersion'),
    ErrorDetails: errorDetails(details),
  };
}

export function checkedAssociation(row: unknown): DomainPackageDetails {
  return {
    PackageID: text(row, 'PackageID'),
    PackageName: text(row, 'PackageName'),
    PackageType: text(row, 'PackageType'),
    DomainName: text(row, 'DomainName'),
    DomainPackageStatus: text(row, 'DomainPackageStatus'),
    PackageVersion: text(row, 'PackageVersion'),
    ReferencePath: text(row, 'ReferencePath'),
    ErrorDetails: errorDetails(row),
  };
}

export function checkedVersion(record: unknown): PackageVersionHistory {
  return {
    PackageVersion: text(record, 'PackageVersion'),
    CommitMessage: text(record, 'CommitMessage'),
    CreatedAt: time(record, 'CreatedAt'),
  };
}

/** The entries of a listing; `null` where it is none. One that is left out is empty. */
export function entriesOf(list: unknown): readonly unknown[] | null {
  if (list === undefined || list === null) return [];
  return Array.isArray(list) ? list : null;
}

/** A number or a Boolean is text without its quotes; anything else that is no text says nothing. */
export function text(json: unknown, name: string): string | undefined {
  const value = at(json, name);
  switch (typeof value) {
    case 'string':
      return value;
    case 'number':
    case 'bigint':
    case 'boolean':
      return String(value);
    default:
      return undefined;
  }
}

function time(json: unknown, name: string): Date | undefined {
  const value = at(json, name);
  return value instanceof Date ? value : undefined;
}

function errorDetails(json: unknown): PackageDetails['ErrorDetails'] {
  const error = at(json, 'ErrorDetails');
  if (typeof error !== 'object' || error === null) return undefined;
  return { ErrorType: text(error, 'ErrorType'), ErrorMessage: text(error, 'ErrorMessage') };
}

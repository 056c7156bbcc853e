/**
 * The two ports through which the deployment engine sees AWS, and the world it runs in. Adapters over the SDK are in
 * `aws/`; they turn every SDK error into an `AwsError`.
 */

import type { DomainName, PackageName, Sha256 } from '../../dictionaries/dictionary.ts';

declare const brand: unique symbol;
/** `F` and digits for a dictionary; constant while the package exists, as index settings name it. */
export type PackageId = string & { readonly [brand]: 'PackageId' };
/** `v1`, `v2`, … as AWS gives it. */
export type PackageVersion = string & { readonly [brand]: 'PackageVersion' };

export type PackageStatus =
  | 'COPYING'
  | 'COPY_FAILED'
  | 'VALIDATING'
  | 'VALIDATION_FAILED'
  | 'AVAILABLE'
  | 'DELETING'
  | 'DELETED'
  | 'DELETE_FAILED';

export type AssociationStatus =
  | 'ASSOCIATING'
  | 'ASSOCIATION_FAILED'
  | 'ACTIVE'
  | 'DISSOCIATING'
  | 'DISSOCIATION_FAILED';

/** ErrorDetails of a package or an association; either text may be empty. */
export interface ErrorDetails {
  readonly type: string;
  readonly message: string;
}

/** PackageDetails, as far as a dictionary uses it. */
export interface LivePackage {
  readonly id: PackageId;
  readonly name: string;
  readonly description: string;
  /** A status that is not known here counts as VALIDATING: the run waits, up to the time-out. */
  readonly status: PackageStatus;
  /** That status in AWS's own word: hostile text. */
  readonly unknownStatus?: string;
  /** AvailablePackageVersion: absent until the first version is AVAILABLE, kept at the old one during an update. */
  readonly version: PackageVersion | null;
  readonly error: ErrorDetails | null;
  readonly createdAt: Date | null;
  readonly lastUpdatedAt: Date | null;
}

/** What has exactly one name, DELETED packages left out. */
export interface NamedPackage {
  readonly live: LivePackage | null;
  /** A package of another type, for example `pkg-0a1b (ZIP-PLUGIN)`; AWS's own plugins are left out. */
  readonly other: string | null;
}

/** DomainPackageDetails: one row of an association. */
export interface Association {
  readonly packageId: PackageId;
  readonly packageName: string;
  readonly domain: DomainName;
  /** A status that is not known here counts as ASSOCIATING. */
  readonly status: AssociationStatus;
  readonly unknownStatus?: string;
  readonly version: PackageVersion | null;
  readonly referencePath: string | null;
  readonly error: ErrorDetails | null;
}

export interface VersionRecord {
  readonly version: PackageVersion;
  /** `null` on v1: CreatePackage takes no commit message. */
  readonly commitMessage: string | null;
  readonly createdAt: Date | null;
}

export interface S3Location {
  readonly bucket: string;
  readonly key: string;
}

/**
 * The bounds of one call; every call has them. It ends with a result or with an `AwsError`: immediately when `signal`
 * is aborted, at the deadline, and after 30 s without an answer (an upload: 5 minutes in which S3 took no byte),
 * whatever comes first. Such an error is of kind `transient` and named `NO_ANSWER`; whether a write happened is then
 * unknown.
 */
export interface Limits {
  readonly signal: AbortSignal;
  /** Milliseconds since the epoch; may be infinite. */
  readonly deadline: number;
}

/** The packages of one Region, through the chosen one of the two APIs. All listings are complete (paged to the end). */
export interface PackagesService {
  /** DescribePackages: the TXT-DICTIONARY packages of this account, AWS's own and other types left out. */
  listPackages(limits: Limits): Promise<readonly LivePackage[]>;
  /** DescribePackages filtered by PackageID, in one call; the answer lacks packages that are gone. */
  describePackages(ids: readonly PackageId[], limits: Limits): Promise<readonly LivePackage[]>;
  /** DescribePackages filtered by PackageName. */
  findPackage(name: PackageName, limits: Limits): Promise<NamedPackage>;
  /** GetPackageVersionHistory. */
  versionHistory(id: PackageId, limits: Limits): Promise<readonly VersionRecord[]>;
  /** ListPackagesForDomain. */
  listAssociations(domain: DomainName, limits: Limits): Promise<readonly Association[]>;
  /** ListDomainsForPackage. */
  listDomains(id: PackageId, limits: Limits): Promise<readonly Association[]>;
  createPackage(
    input: { name: PackageName; source: S3Location; description: string },
    limits: Limits,
  ): Promise<LivePackage>;
  updatePackage(
    input: { id: PackageId; source: S3Location; description: string; commitMessage: string },
    limits: Limits,
  ): Promise<LivePackage>;
  /** AssociatePackage: applies the version that is available at this moment. */
  associate(id: PackageId, domain: DomainName, limits: Limits): Promise<void>;
  /** AssociatePackages: several at once; the older API has no such operation and `supportsAssociateMany` is false. */
  associateMany(ids: readonly PackageId[], domain: DomainName, limits: Limits): Promise<void>;
  readonly supportsAssociateMany: boolean;
  dissociate(id: PackageId, domain: DomainName, limits: Limits): Promise<void>;
  deletePackage(id: PackageId, limits: Limits): Promise<void>;
}

/** What S3 says about an object besides its content. */
export interface StoredObject {
  /** When it was written last, in whole seconds; `null` when S3 does not say. */
  readonly lastModified: Date | null;
  /** The run that uploaded it was started by hand, and let a loss of entries through. */
  readonly letThrough: boolean;
}

/** The bucket from which AWS imports dictionaries. */
/** Objects of one listing. */
export const MAX_LISTED = 1000;

export interface ListedObject {
  readonly key: string;
  /** When it was uploaded, to the second. */
  readonly uploadedAt: Date | null;
}

export interface DictionaryStore {
  /**
   * Uploads a file unless the key exists (`If-None-Match: *`); a large one is streamed. S3 is asked for the key first, so
   * that a rollback sends nothing; not for a small one whose key `isNew`, as far as is known.
   */
  put(
    key: string,
    file: { path: string; bytes: number; sha256: Sha256; letThrough?: boolean; isNew?: boolean },
    limits: Limits,
  ): Promise<'uploaded' | 'present'>;
  /** Reads a whole object; `null` when there is none, or when S3 does not let us know. */
  get(key: string, limits: Limits): Promise<Uint8Array | null>;
  /** Reads the metadata of an object; `null` when there is none, or when S3 does not let us know. */
  look(key: string, limits: Limits): Promise<StoredObject | null>;
  /** The first objects whose keys begin with this text, at most `MAX_LISTED`. Needs `s3:ListBucket`, which nothing else needs. */
  list(start: string, limits: Limits): Promise<readonly ListedObject[]>;
  delete(key: string, limits: Limits): Promise<void>;
}

export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Resolves after that time, or immediately when `signal` is aborted. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
}

/** The tone of a line; a log with colours shows it by colour. */
export type Tone = 'good' | 'bad' | 'warning' | 'faint' | 'strong';

/** The log of the engine. Messages are plain text with hostile parts; the host escapes them. */
export interface Host {
  info(message: string, tone?: Tone): void;
  warning(message: string): void;
  /** Which rule decided what: shown only where the runner logs debug messages. */
  debug(message: string): void;
  /** Runs `work` under a heading; groups do not nest. */
  group<T>(title: string, work: () => Promise<T>): Promise<T>;
}

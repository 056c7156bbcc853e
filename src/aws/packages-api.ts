/**
 * The operations that the 2021-01-01 and the 2015-01-01 API have in common, in the wire's own names. One file for each
 * SDK client implements them; `packages-service.ts` makes the engine's port of either.
 */

export interface PackageDetails {
  PackageID?: string | undefined;
  PackageName?: string | undefined;
  PackageType?: string | undefined;
  PackageDescription?: string | undefined;
  PackageStatus?: string | undefined;
  CreatedAt?: Date | undefined;
  LastUpdatedAt?: Date | undefined;
  AvailablePackageVersion?: string | undefined;
  ErrorDetails?: { ErrorType?: string | undefined; ErrorMessage?: string | undefined } | undefined;
}

export interface DomainPackageDetails {
  PackageID?: string | undefined;
  PackageName?: string | undefined;
  PackageType?: string | undefined;
  DomainName?: string | undefined;
  DomainPackageStatus?: string | undefined;
  PackageVersion?: string | undefined;
  ReferencePath?: string | undefined;
  ErrorDetails?: { ErrorType?: string | undefined; ErrorMessage?: string | undefined } | undefined;
}

export interface PackageVersionHistory {
  PackageVersion?: string | undefined;
  CommitMessage?: string | undefined;
  CreatedAt?: Date | undefined;
}

interface PackageSource {
  S3BucketName: string;
  S3Key: string;
}

interface Page {
  NextToken?: string | undefined;
}

export interface PackagesApi {
  describePackages(input: {
    filter: { name: 'PackageID' | 'PackageName'; values: string[] } | null;
    nextToken: string | undefined;
  }): Promise<Page & { PackageDetailsList?: PackageDetails[] | undefined }>;
  getPackageVersionHistory(input: {
    PackageID: string;
    NextToken: string | undefined;
  }): Promise<Page & { PackageVersionHistoryList?: PackageVersionHistory[] | undefined }>;
  listPackagesForDomain(input: {
    DomainName: string;
    NextToken: string | undefined;
  }): Promise<Page & { DomainPackageDetailsList?: DomainPackageDetails[] | undefined }>;
  listDomainsForPackage(input: {
    PackageID: string;
    NextToken: string | undefined;
  }): Promise<Page & { DomainPackageDetailsList?: DomainPackageDetails[] | undefined }>;
  createPackage(input: {
    PackageName: string;
    PackageSource: PackageSource;
    PackageDescription: string;
  }): Promise<{ PackageDetails?: PackageDetails | undefined }>;
  updatePackage(input: {
    PackageID: string;
    PackageSource: PackageSource;
    PackageDescription: string;
    CommitMessage: string;
  }): Promise<{ PackageDetails?: PackageDetails | undefined }>;
  associatePackage(input: { PackageID: string; DomainName: string }): Promise<unknown>;
  /** `null` where the API has no AssociatePackages. */
  readonly associatePackages:
    | ((input: { PackageList: { PackageID: string }[]; DomainName: string }) => Promise<unknown>)
    | null;
  dissociatePackage(input: { PackageID: string; DomainName: string }): Promise<unknown>;
  deletePackage(input: { PackageID: string }): Promise<unknown>;
  /** Resolves the credentials that the client would sign with. */
  credentials(): Promise<{ readonly expiration?: Date | undefined }>;
}

/** The only package type that a dictionary has. */
export const DICTIONARY_TYPE = 'TXT-DICTIONARY';

/** Largest page that the model allows; a smaller one only costs calls. */
export const PAGE_SIZE = 100;

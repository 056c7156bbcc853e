/**
 * The operations that the 2021-01-01 and the 2015-01-01 API have in common, in the wire's own names. One file for each
 * SDK client implements them; `packages-service.ts` makes the engine's port from either. An aborted signal ends the
 * request. What an answer holds is unknown until `checked-answers.ts` has read it.
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
  NextToken?: unknown;
}

export interface PackageFilter {
  name: 'PackageID' | 'PackageName';
  values: string[];
}

export interface DomainPackagesPage extends Page {
  DomainPackageDetailsList?: unknown;
}

export interface PackagesApi {
  describePackages(
    input: {
      filter: PackageFilter | null;
      nextToken: string | undefined;
    },
    abortSignal: AbortSignal,
  ): Promise<Page & { PackageDetailsList?: unknown }>;
  getPackageVersionHistory(
    input: {
      PackageID: string;
      NextToken: string | undefined;
    },
    abortSignal: AbortSignal,
  ): Promise<Page & { PackageVersionHistoryList?: unknown }>;
  listPackagesForDomain(
    input: {
      DomainName: string;
      NextToken: string | undefined;
    },
    abortSignal: AbortSignal,
  ): Promise<DomainPackagesPage>;
  listDomainsForPackage(
    input: {
      PackageID: string;
      NextToken: string | undefined;
    },
    abortSignal: AbortSignal,
  ): Promise<DomainPackagesPage>;
  createPackage(
    input: {
      PackageName: string;
      PackageSource: PackageSource;
      PackageDescription: string;
    },
    abortSignal: AbortSignal,
  ): Promise<{ PackageDetails?: unknown }>;
  updatePackage(
    input: {
      PackageID: string;
      PackageSource: PackageSource;
      PackageDescription: string;
      CommitMessage: string;
    },
    abortSignal: AbortSignal,
  ): Promise<{ PackageDetails?: unknown }>;
  associatePackage(input: { PackageID: string; DomainName: string }, abortSignal: AbortSignal): Promise<unknown>;
  /** `null` where the API has no AssociatePackages. */
  readonly associatePackages:
    | ((
        input: { PackageList: { PackageID: string }[]; DomainName: string },
        abortSignal: AbortSignal,
      ) => Promise<unknown>)
    | null;
  dissociatePackage(input: { PackageID: string; DomainName: string }, abortSignal: AbortSignal): Promise<unknown>;
  deletePackage(input: { PackageID: string }, abortSignal: AbortSignal): Promise<unknown>;
  /** Resolves the credentials that the client would sign with. */
  credentials(): Promise<{
    readonly accessKeyId: string;
    readonly secretAccessKey: string;
    readonly sessionToken?: string | undefined;
    readonly expiration?: Date | undefined;
  }>;
}

/** The only package type that a dictionary has. */
export const DICTIONARY_TYPE = 'TXT-DICTIONARY';

/** Largest page that the model allows; a smaller one only costs calls. */
export const PAGE_SIZE = 100;

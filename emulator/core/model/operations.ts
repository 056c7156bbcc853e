import type { AssociationStatus, PackageStatus, PackageType } from '../world.ts';

/** The outputs of the operations, as on the wire: timestamps are seconds since the epoch, with a fraction. */

export interface ErrorDetails {
  readonly ErrorType: string;
  readonly ErrorMessage: string;
}

export interface PackageDetails {
  readonly PackageID: string;
  readonly PackageName: string;
  readonly PackageType: PackageType;
  readonly PackageDescription?: string;
  readonly PackageStatus: PackageStatus;
  readonly CreatedAt: number;
  readonly LastUpdatedAt: number;
  readonly AvailablePackageVersion?: string;
  readonly ErrorDetails?: ErrorDetails;
  /** 2021-01-01 only, as is PackageOwner. */
  readonly EngineVersion?: string;
  readonly PackageOwner?: string;
}

export interface DomainPackageDetails {
  readonly PackageID: string;
  readonly PackageName: string;
  readonly PackageType: PackageType;
  readonly LastUpdated: number;
  readonly DomainName: string;
  readonly DomainPackageStatus: AssociationStatus;
  readonly PackageVersion?: string;
  readonly ReferencePath?: string;
  readonly ErrorDetails?: ErrorDetails;
}

export interface PackageVersionHistory {
  readonly PackageVersion: string;
  readonly CommitMessage?: string;
  readonly CreatedAt: number;
}

export interface DomainStatus {
  readonly DomainId: string;
  readonly DomainName: string;
  readonly ARN: string;
  readonly Created: boolean;
  readonly Deleted: boolean;
  readonly Endpoint: string;
  readonly Processing: boolean;
  readonly UpgradeProcessing: boolean;
  readonly DomainProcessingStatus: 'Active' | 'Modifying' | 'Deleting';
  readonly EngineVersion: string;
  readonly ClusterConfig: { readonly InstanceCount: number };
}

/** DomainStatus of the 2015-01-01 API. */
export interface ElasticsearchDomainStatus extends Omit<DomainStatus, 'EngineVersion' | 'ClusterConfig'> {
  readonly ElasticsearchVersion: string;
  readonly ElasticsearchClusterConfig: { readonly InstanceCount: number };
}

interface PackageOutput {
  readonly PackageDetails: PackageDetails;
}

interface AssociationOutput {
  readonly DomainPackageDetails: DomainPackageDetails;
}

interface AssociationsOutput {
  readonly DomainPackageDetailsList: readonly DomainPackageDetails[];
}

interface Page {
  readonly NextToken?: string;
}

/** Operation → output. The last two exist in the 2015-01-01 API only, the four before them in 2021-01-01 only. */
export interface Outputs {
  CreatePackage: PackageOutput;
  UpdatePackage: PackageOutput;
  DeletePackage: PackageOutput;
  DescribePackages: Page & { readonly PackageDetailsList: readonly PackageDetails[] };
  GetPackageVersionHistory: Page & {
    readonly PackageID: string;
    readonly PackageVersionHistoryList: readonly PackageVersionHistory[];
  };
  AssociatePackage: AssociationOutput;
  DissociatePackage: AssociationOutput;
  ListDomainsForPackage: Page & AssociationsOutput;
  ListPackagesForDomain: Page & AssociationsOutput;
  ListDomainNames: {
    readonly DomainNames: readonly { readonly DomainName: string; readonly EngineType: string }[];
  };
  AssociatePackages: AssociationsOutput;
  DissociatePackages: AssociationsOutput;
  DescribeDomain: { readonly DomainStatus: DomainStatus };
  DescribeDomains: { readonly DomainStatusList: readonly DomainStatus[] };
  DescribeElasticsearchDomain: { readonly DomainStatus: ElasticsearchDomainStatus };
  DescribeElasticsearchDomains: { readonly DomainStatusList: readonly ElasticsearchDomainStatus[] };
}

export type Operation = keyof Outputs;

import type {
  DomainPackageDetails,
  DomainStatus,
  ElasticsearchDomainStatus,
  ErrorDetails,
  PackageDetails,
  PackageVersionHistory,
} from '../model/operations.ts';
import type { Api } from '../model/service-model.ts';
import { scrambleHex } from '../seeded.ts';
import type { AssociationState, DomainState, Failure, PackageState, VersionState, World } from '../world.ts';
import { domainArn } from '../world.ts';

/** The state in the form of an answer. It does not show where a package's content came from, and neither does AWS. */

export function presentPackage(world: World, api: Api, entry: PackageState): PackageDetails {
  const lastEnded = entry.versions.findLast(({ state }) => state !== 'pending');
  const failed = entry.status !== 'AVAILABLE' && lastEnded?.state === 'failed';
  const isBack = isAvailableAgain(world, entry);
  const showVersion = isBack || !(failed && world.switches.versionAfterFailedUpdate === 'absent');
  return {
    PackageID: entry.id,
    PackageName: entry.name,
    PackageType: entry.type,
    ...(entry.description !== undefined && { PackageDescription: entry.description }),
    PackageStatus: isBack ? 'AVAILABLE' : entry.status,
    CreatedAt: seconds(entry.createdAt),
    LastUpdatedAt: seconds(entry.lastUpdatedAt),
    ...(entry.available !== undefined && showVersion && { AvailablePackageVersion: entry.available.label }),
    ...presentFailure(entry.failure),
    ...(api === 'opensearch' && {
      ...(entry.engineVersion !== undefined && { EngineVersion: entry.engineVersion }),
      PackageOwner: entry.owner,
    }),
  };
}

/** Whether the last good version counts as available again, after an update has failed. */
export function isAvailableAgain(world: World, { status, available }: PackageState): boolean {
  const failed = status === 'COPY_FAILED' || status === 'VALIDATION_FAILED';
  return failed && available !== undefined && world.switches.statusAfterFailedUpdate === 'available';
}

export function presentAssociation(world: World, row: AssociationState): DomainPackageDetails {
  const version = shownVersion(world, row);
  const showPath = row.running !== undefined || world.switches.referencePathWhileAssociating === 'present';
  return {
    PackageID: row.package.id,
    PackageName: row.package.name,
    PackageType: row.package.type,
    LastUpdated: seconds(row.lastUpdatedAt),
    DomainName: row.domain,
    DomainPackageStatus: row.status,
    ...(version !== undefined && { PackageVersion: version.label }),
    ...(showPath && row.package.type === 'TXT-DICTIONARY' && { ReferencePath: `analyzers/${row.package.id}` }),
    ...presentFailure(row.failure),
  };
}

function shownVersion(world: World, row: AssociationState): VersionState | undefined {
  const { versionWhileAssociating, versionAfterFailedAssociation } = world.switches;
  const position =
    row.status === 'ASSOCIATING'
      ? versionWhileAssociating
      : row.status === 'ASSOCIATION_FAILED'
        ? versionAfterFailedAssociation
        : 'old';
  switch (position) {
    case 'new':
      return row.requested;
    case 'old':
      return row.running;
    case 'absent':
      return undefined;
  }
}

export function presentVersion(version: VersionState): PackageVersionHistory {
  return {
    PackageVersion: version.label,
    ...(version.commitMessage !== undefined && { CommitMessage: version.commitMessage }),
    CreatedAt: seconds(version.createdAt),
  };
}

/** DomainStatus of the 2021-01-01 API. */
export function presentDomain(world: World, domain: DomainState): DomainStatus {
  return {
    ...commonStatus(world, domain),
    EngineVersion: domain.engineVersion,
    ClusterConfig: { InstanceCount: 1 },
  };
}

/** DomainStatus of the 2015-01-01 API, which says `7.10` for `Elasticsearch_7.10` and keeps the prefix for OpenSearch. */
export function presentElasticsearchDomain(world: World, domain: DomainState): ElasticsearchDomainStatus {
  return {
    ...commonStatus(world, domain),
    ElasticsearchVersion: domain.engineVersion.replace(/^Elasticsearch_/, ''),
    ElasticsearchClusterConfig: { InstanceCount: 1 },
  };
}

function commonStatus(world: World, domain: DomainState) {
  const associating = domain.busyWith.length > 0 && world.switches.domainProcessing === 'processing';
  const processing = domain.condition !== 'active' || associating;
  return {
    DomainId: `${world.account}/${domain.name}`,
    DomainName: domain.name,
    ARN: domainArn(world, domain.name),
    Created: true,
    Deleted: domain.condition === 'deleting',
    Endpoint: endpointOf(world, domain.name),
    Processing: processing,
    UpgradeProcessing: false,
    DomainProcessingStatus:
      domain.condition === 'deleting' ? 'Deleting' : processing ? 'Modifying' : ('Active' as const),
  } satisfies Partial<DomainStatus>;
}

/** Host of a domain's REST API. */
export function endpointOf(world: Pick<World, 'seed' | 'region'>, domain: string): string {
  return `search-${domain}-${scrambleHex(world.seed, domain, 26)}.${world.region}.es.amazonaws.com`;
}

function presentFailure(failure: Failure | undefined): { readonly ErrorDetails?: ErrorDetails } {
  return failure === undefined ? {} : { ErrorDetails: { ErrorType: failure.type, ErrorMessage: failure.message } };
}

function seconds(milliseconds: number): number {
  return milliseconds / 1000;
}

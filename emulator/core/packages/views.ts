import type {
  AssociationStatus,
  Failure,
  PackageState,
  PackageStatus,
  PackageType,
  Source,
  VersionState,
  World,
} from '../world.ts';
import { isOwn } from '../world.ts';

/** The real state, for assertions of tests: no switch, lag or page hides anything here. */

export interface VersionView {
  readonly version: string;
  readonly commitMessage: string | null;
  readonly source: Source;
  /** SHA-256 of the imported bytes; `null` when none were imported. */
  readonly sha256: string | null;
  readonly state: 'pending' | 'available' | 'failed';
  /** Milliseconds since the epoch. */
  readonly createdAt: number;
}

export interface PackageView {
  readonly id: string;
  readonly name: string;
  readonly type: PackageType;
  readonly owner: string;
  readonly description: string | null;
  readonly status: PackageStatus;
  readonly failure: Failure | null;
  readonly availableVersion: string | null;
  /** SHA-256 of the available version. */
  readonly sha256: string | null;
  /** From the oldest to the newest, failed and pending ones included. */
  readonly versions: readonly VersionView[];
  readonly createdAt: number;
  readonly lastUpdatedAt: number;
}

export interface AssociationView {
  readonly domain: string;
  readonly packageId: string;
  readonly packageName: string;
  readonly status: AssociationStatus;
  readonly failure: Failure | null;
  /** The version of the last AssociatePackage call. */
  readonly requestedVersion: string;
  /** The version that the domain really runs. */
  readonly runningVersion: string | null;
  readonly runningSha256: string | null;
  readonly lastUpdatedAt: number;
}

export function viewPackages(world: World, including: 'own' | 'all'): readonly PackageView[] {
  return [...world.packages.values()]
    .filter((entry) => including === 'all' || isOwn(world, entry))
    .map((entry) => viewPackage(entry));
}

function viewPackage(entry: PackageState): PackageView {
  return {
    id: entry.id,
    name: entry.name,
    type: entry.type,
    owner: entry.owner,
    description: entry.description ?? null,
    status: entry.status,
    failure: entry.failure ?? null,
    availableVersion: entry.available?.label ?? null,
    sha256: entry.available?.content?.sha256 ?? null,
    versions: entry.versions.map(viewVersion),
    createdAt: entry.createdAt,
    lastUpdatedAt: entry.lastUpdatedAt,
  };
}

function viewVersion(version: VersionState): VersionView {
  return {
    version: version.label,
    commitMessage: version.commitMessage ?? null,
    source: version.source,
    sha256: version.content?.sha256 ?? null,
    state: version.state,
    createdAt: version.createdAt,
  };
}

export function viewAssociations(world: World, domain?: string): readonly AssociationView[] {
  return [...world.domains.values()]
    .filter(({ name }) => domain === undefined || name === domain)
    .flatMap(({ associations }) => [...associations.values()])
    .map((row) => ({
      domain: row.domain,
      packageId: row.package.id,
      packageName: row.package.name,
      status: row.status,
      failure: row.failure ?? null,
      requestedVersion: row.requested.label,
      runningVersion: row.running?.label ?? null,
      runningSha256: row.running?.content?.sha256 ?? null,
      lastUpdatedAt: row.lastUpdatedAt,
    }));
}

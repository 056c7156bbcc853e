import type { Content } from './content.ts';
import type { Caller } from './iam.ts';
import type { S3Store } from './s3.ts';
import type { Switches } from './switches.ts';
import type { Timeline } from './timeline.ts';

export type PackageType = 'TXT-DICTIONARY' | 'ZIP-PLUGIN';

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

/** ErrorDetails of a package or an association. AWS sends an empty ErrorType at times. */
export interface Failure {
  readonly type: string;
  readonly message: string;
}

/** How long each asynchronous step takes, in milliseconds; `Infinity` is a step that hangs. May be set at any time. */
export interface Durations {
  copying: number;
  validating: number;
  associating: number;
  dissociating: number;
  deleting: number;
}

/** The subject of a step, for the function that decides how it ends. */
export interface PackageStep {
  readonly id: string;
  readonly name: string;
  readonly version: string;
}

export interface AssociationStep extends PackageStep {
  readonly domain: string;
}

/** How the asynchronous steps end: `null` is success. May be set at any time; read when the step ends. */
export interface Verdicts {
  copy: (step: PackageStep, content: Content) => Failure | null;
  validation: (step: PackageStep, content: Content) => Failure | null;
  association: (step: AssociationStep) => Failure | null;
  dissociation: (step: AssociationStep) => Failure | null;
  deletion: (step: PackageStep) => Failure | null;
}

export interface Source {
  readonly bucket: string;
  readonly key: string;
}

/** One version of a package, from the request on. */
export interface VersionState {
  readonly number: number;
  /** `v1`, `v2`, … */
  readonly label: string;
  readonly commitMessage: string | undefined;
  readonly source: Source;
  /** Milliseconds since the epoch. */
  readonly createdAt: number;
  /** The description before the request, and the one that it asks for. */
  readonly descriptions: { readonly before: string | undefined; readonly after: string | undefined };
  /** What was imported; `undefined` when nothing could be read. */
  readonly content: Content | undefined;
  state: 'pending' | 'available' | 'failed';
  /** From when on the history lists it, in milliseconds since the epoch. */
  listedFrom: number;
}

export interface PackageState {
  readonly ordinal: number;
  readonly id: string;
  readonly name: string;
  readonly type: PackageType;
  readonly owner: string;
  readonly engineVersion: string | undefined;
  readonly createdAt: number;
  description: string | undefined;
  status: PackageStatus;
  failure: Failure | undefined;
  lastUpdatedAt: number;
  available: VersionState | undefined;
  readonly versions: VersionState[];
  nextNumber: number;
  /** Updates that were accepted while another was running. */
  readonly queue: (() => void)[];
  /** Listings hide it before this time. */
  readonly hiddenUntil: number;
  /** What reads show until `until`, when reads lag behind writes. */
  stale: Past<PackageState> | undefined;
  /** What every second read shows until `until`, when reads go back in time. */
  past: Past<PackageState> | undefined;
}

/** A former state; `shown` is `undefined` before it existed. */
export interface Past<T> {
  readonly until: number;
  readonly shown: T | undefined;
}

export interface AssociationState {
  readonly ordinal: number;
  readonly package: PackageState;
  readonly domain: string;
  status: AssociationStatus;
  /** The version of the last AssociatePackage call. */
  requested: VersionState;
  /** The version that the domain really runs. */
  running: VersionState | undefined;
  failure: Failure | undefined;
  lastUpdatedAt: number;
  stale: Past<AssociationState> | undefined;
  past: Past<AssociationState> | undefined;
}

/** `processing`: a blue/green deployment is in progress. */
export type DomainCondition = 'active' | 'processing' | 'deleting';

export interface DomainState {
  readonly name: string;
  readonly engineVersion: string;
  condition: DomainCondition;
  readonly associations: Map<string, AssociationState>;
  /** The packages of the operation that is running. */
  busyWith: readonly string[];
}

/** One Region of one account, and everything that decides how it behaves. */
export interface World {
  readonly region: string;
  readonly account: string;
  readonly seed: number;
  readonly timeline: Timeline;
  readonly switches: Switches;
  readonly durations: Durations;
  readonly verdicts: Verdicts;
  readonly quotas: { packagesOfRegion: number; packagesOfDomain: number };
  readonly caller: Caller;
  readonly s3: S3Store;
  readonly packages: Map<string, PackageState>;
  readonly domains: Map<string, DomainState>;
  /** Deleted things that reads still show when they go back in time. */
  readonly ghosts: { packages: Past<PackageState>[]; rows: Past<AssociationState>[] };
  /** Reads so far. */
  reads: number;
  /** The next ordinal: things are listed in the order of their creation. */
  ordinal: number;
}

/** Whether the package is this account's, and not one of AWS or a partner that every account has. */
export function isOwn(world: World, entry: PackageState): boolean {
  return entry.owner === world.account;
}

/** The ARN of a domain, which need not exist. */
export function domainArn(world: Pick<World, 'region' | 'account'>, name: string): string {
  return `arn:aws:es:${world.region}:${world.account}:domain/${name}`;
}

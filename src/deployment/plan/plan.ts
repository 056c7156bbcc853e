/** The plan: what must change so that AWS runs the content of the repository. A value, made without I/O. */

import type { Dictionary, DomainName } from '../../dictionaries/dictionary.ts';
import type { DictionaryMarker } from '../model/marker.ts';
import type { Association, LivePackage, PackageStatus, PackageVersion } from '../model/ports.ts';
import { isFailed, isInFlight } from '../model/status.ts';
import { type Observation, type ObservedPackage, runsContent } from './observe.ts';
import { holds, isUnproven } from './trust.ts';

/** Custom packages in a Region, and associated with a domain (AWS quotas, not adjustable). */
export const PACKAGES_PER_REGION = 25;
export const PACKAGES_PER_DOMAIN = 20;

export type PackageStep =
  | { readonly kind: 'unchanged'; readonly dictionary: Dictionary; readonly observed: ObservedPackage }
  | { readonly kind: 'create'; readonly dictionary: Dictionary; readonly observed: ObservedPackage | null }
  | {
      readonly kind: 'update';
      readonly dictionary: Dictionary;
      readonly observed: ObservedPackage;
      /** New content, a version that is not known to be ours, or an earlier attempt that failed in AWS. */
      readonly reason: 'content' | 'drift' | 'retry';
    }
  /** An interrupted or parallel run is publishing exactly this content: this run waits for it. */
  | { readonly kind: 'adopt'; readonly dictionary: Dictionary; readonly observed: ObservedPackage };

export type AssociationStep =
  | {
      readonly kind: 'unchanged';
      readonly dictionary: Dictionary;
      readonly domain: DomainName;
      readonly row: Association;
    }
  | {
      readonly kind: 'associate';
      readonly dictionary: Dictionary;
      readonly domain: DomainName;
      readonly row: Association | null;
    };

/** A package of this repository whose file is gone. */
export interface RemovalStep {
  readonly live: LivePackage;
  readonly marker: DictionaryMarker & { readonly path: string };
  /** Its associations, all with domains of this run. */
  readonly rows: readonly Association[];
}

export interface Plan {
  readonly packages: readonly PackageStep[];
  readonly associations: readonly AssociationStep[];
  readonly removals: readonly RemovalStep[];
}

/** How the publication of a package has ended; `null` while AWS works on it. */
export function endOf(status: PackageStatus): 'done' | 'failed' | null {
  if (status === 'AVAILABLE') return 'done';
  return isFailed(status) ? 'failed' : null;
}

/** Makes the plan. A takeover writes our marker into packages of another repository, changed or not. */
export function makePlan(dictionaries: readonly Dictionary[], observation: Observation, context: PlanContext): Plan {
  const packages = dictionaries.map((dictionary) =>
    takenOver(packageStep(dictionary, observation.managed.get(dictionary.name)), context),
  );
  const associations = packages.flatMap((step) =>
    step.dictionary.domains.map((domain) => associationStep(step, domain, observation.associations.get(domain) ?? [])),
  );
  return { packages, associations, removals: context.removals };
}

export interface PlanContext {
  /** Packages that prune may delete, from `judgeOrphans`; none where this run does not prune. */
  readonly removals: readonly RemovalStep[];
  /** `owner/name` */
  readonly repository: string;
  /** Whether this run may take packages over from other repositories. */
  readonly takeOver: boolean;
}

/** The other repository that a package belongs to by its marker; names on GitHub ignore letter case. */
export function foreignOwner(step: PackageStep, repository: string): string | null {
  const owner = step.kind === 'create' ? null : step.observed.trust.repository;
  return owner === null || owner.toLowerCase() === repository.toLowerCase() ? null : owner;
}

/** A takeover publishes unchanged content of another repository again, as only that writes our marker. */
function takenOver(step: PackageStep, { repository, takeOver }: PlanContext): PackageStep {
  if (!takeOver || step.kind !== 'unchanged' || foreignOwner(step, repository) === null) return step;
  return { kind: 'update', dictionary: step.dictionary, observed: step.observed, reason: 'drift' };
}

function packageStep(dictionary: Dictionary, observed: ObservedPackage | undefined): PackageStep {
  if (observed === undefined) return { kind: 'create', dictionary, observed: null };
  const { live, trust } = observed;
  const { sha256 } = dictionary;
  if (live.status === 'DELETING' || live.status === 'DELETED') return { kind: 'create', dictionary, observed };
  if (isInFlight(live.status)) {
    if (trust.lastAttempt === sha256 && !isUnproven(trust)) return { kind: 'adopt', dictionary, observed };
  } else if (!isFailed(live.status) && runsContent(observed, sha256)) {
    return { kind: 'unchanged', dictionary, observed };
  }
  return { kind: 'update', dictionary, observed, reason: updateReason(observed, sha256) };
}

function updateReason({ live, trust }: ObservedPackage, sha256: string): 'content' | 'drift' | 'retry' {
  const isDescribed = trust.lastAttempt === sha256;
  if (isFailed(live.status)) return isDescribed ? 'retry' : 'content';
  // In doubt may be who published the live content, or what the description says of it: it has not changed.
  const isSame = isDescribed || holds(trust, sha256) === 'this';
  return live.status === 'AVAILABLE' && isSame ? 'drift' : 'content';
}

function associationStep(step: PackageStep, domain: DomainName, rows: readonly Association[]): AssociationStep {
  const { dictionary } = step;
  const id = step.kind === 'create' ? null : step.observed.live.id;
  const row = rows.find((candidate) => candidate.packageId === id) ?? null;
  if (step.kind === 'unchanged' && row !== null && isCurrent(row, step.observed.live.version)) {
    return { kind: 'unchanged', dictionary, domain, row };
  }
  return { kind: 'associate', dictionary, domain, row };
}

/** Whether a domain runs exactly this version: its row is ACTIVE with exactly that PackageVersion. */
export function isCurrent(row: Association, version: PackageVersion | null): boolean {
  return row.status === 'ACTIVE' && version !== null && row.version === version;
}

/** Whether carrying the plan out would change anything in AWS. */
export function hasChanges(plan: Plan): boolean {
  return (
    plan.packages.some((step) => step.kind !== 'unchanged') ||
    plan.associations.some((step) => step.kind !== 'unchanged') ||
    plan.removals.length > 0
  );
}

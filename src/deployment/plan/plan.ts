/** The plan: what must change so that AWS runs what the repository says. A value, made without I/O. */

import type { Dictionary, DomainName } from '../../dictionaries/dictionary.ts';
import { ActionFailure } from '../../failure.ts';
import type { DictionaryMarker } from '../model/marker.ts';
import type { Association, LivePackage, PackageStatus, PackageVersion } from '../model/ports.ts';
import { isThrowAway } from '../validate/throw-away.ts';
import { type Observation, type ObservedPackage, runsContent } from './observe.ts';
import { isUnproven } from './trust.ts';

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
      /** New content, a version that was not made by us, or an earlier attempt that AWS failed. */
      readonly reason: 'content' | 'drift' | 'retry';
    }
  /** An interrupted or parallel run is publishing this very content: it is waited for. */
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
  /** Its associations, all of them with domains of this run. */
  readonly rows: readonly Association[];
}

export interface Plan {
  readonly packages: readonly PackageStep[];
  readonly associations: readonly AssociationStep[];
  readonly removals: readonly RemovalStep[];
}

const IN_FLIGHT: ReadonlySet<PackageStatus> = new Set(['COPYING', 'VALIDATING']);
const FAILED: ReadonlySet<PackageStatus> = new Set(['COPY_FAILED', 'VALIDATION_FAILED', 'DELETE_FAILED']);

/** Whether AWS is importing or validating the package right now. */
export function isInFlight(status: PackageStatus): boolean {
  return IN_FLIGHT.has(status);
}

/** Whether the package's last import, validation or deletion failed. */
export function isFailed(status: PackageStatus): boolean {
  return FAILED.has(status);
}

/**
 * Works out the plan.
 * @param removals what prune may delete, as `judgeOrphans` found; none where this run does not prune
 */
export function makePlan(
  dictionaries: readonly Dictionary[],
  observation: Observation,
  removals: readonly RemovalStep[],
): Plan {
  const packages = dictionaries.map((dictionary) => packageStep(dictionary, observation.managed.get(dictionary.name)));
  const associations = packages.flatMap((step) =>
    step.dictionary.domains.map((domain) => associationStep(step, domain, observation.associations.get(domain) ?? [])),
  );
  return { packages, associations, removals };
}

function packageStep(dictionary: Dictionary, observed: ObservedPackage | undefined): PackageStep {
  if (observed === undefined) return { kind: 'create', dictionary, observed: null };
  const { live, trust } = observed;
  if (live.status === 'DELETING' || live.status === 'DELETED') return { kind: 'create', dictionary, observed };
  const ours = trust.lastAttempt === dictionary.sha256 && !isUnproven(trust);
  if (isInFlight(live.status)) {
    return ours ? { kind: 'adopt', dictionary, observed } : { kind: 'update', dictionary, observed, reason: 'content' };
  }
  if (isFailed(live.status)) {
    return { kind: 'update', dictionary, observed, reason: ours ? 'retry' : 'content' };
  }
  if (runsContent(observed, dictionary.sha256)) return { kind: 'unchanged', dictionary, observed };
  return { kind: 'update', dictionary, observed, reason: ours ? 'drift' : 'content' };
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

/** Whether a domain runs exactly this version: its row is ACTIVE with that very PackageVersion. */
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

/** Whether a package counts against the quota of the Region. AWS may go on listing packages that are deleted. */
export function holdsPlace(live: LivePackage): boolean {
  return live.status !== 'DELETED';
}

/**
 * Throws `quota-exceeded` when the plan needs more packages than a Region or a domain takes. Throw-away packages are not
 * counted, as they go soon.
 */
export function assertWithinQuotas(plan: Plan, observation: Observation): void {
  const created = plan.packages.filter((step) => step.kind === 'create' && step.observed === null).length;
  const removed = plan.removals.length;
  const present = observation.packages.filter((live) => holdsPlace(live) && !isThrowAway(live)).length;
  const total = present + created;
  if (created > 0 && total > PACKAGES_PER_REGION) {
    const after = removed > 0 ? ` (${removed} would be pruned, but only after the deploy)` : '';
    throw new ActionFailure(
      'quota-exceeded',
      `This run would create ${created} packages beside the ${present} that the Region has${after}; a Region takes ${PACKAGES_PER_REGION}.`,
      {
        hint: 'The quota cannot be raised: merge dictionaries, narrow `files`, or delete packages that are not needed.',
      },
    );
  }
  for (const [domain, rows] of observation.associations) {
    const added = plan.associations.filter(
      (step) => step.kind === 'associate' && step.domain === domain && step.row === null,
    ).length;
    if (added > 0 && rows.length + added > PACKAGES_PER_DOMAIN) {
      throw new ActionFailure(
        'quota-exceeded',
        `Domain ${domain} has ${rows.length} packages and would get ${added} more; a domain takes ${PACKAGES_PER_DOMAIN}.`,
        { hint: 'The quota cannot be raised: list fewer dictionaries for this domain in the manifest, or merge some.' },
      );
    }
  }
}

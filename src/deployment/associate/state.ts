/** What is known of one domain and of the packages that it is to run: values. */

import type { DomainName } from '../../dictionaries/dictionary.ts';
import type { ActionFailure } from '../../failure.ts';
import { PATIENT, type Patience } from '../loop/answers.ts';
import type { Association, PackageId, PackageVersion } from '../model/ports.ts';

/** The version of one package that a domain should run. */
export interface WantedVersion {
  readonly id: PackageId;
  readonly name: string;
  readonly version: PackageVersion;
}

/** How one package ended on one domain. */
export type AssociationResult =
  | { readonly outcome: 'active'; readonly row: Association }
  /** The domain runs another version than was wanted, or is getting one: AWS had a newer one available. */
  | { readonly outcome: 'other-version'; readonly row: Association }
  | {
      readonly outcome: 'failed';
      /** As the domain was read when it failed: `null` without an association, `undefined` where it was not read. */
      readonly row: Association | null | undefined;
      readonly failure: ActionFailure;
      /** The domain was seen to run the wanted version, and lost it again. */
      readonly lost?: boolean;
      /** A request that AWS may continue although the run has ended. */
      readonly begun?: boolean;
    };

/** A request of ours that AWS accepted, or may have accepted. */
export interface Ask {
  readonly at: number;
  readonly rowBefore: Association | null;
  /** `false` where its answer was lost: AWS may not have got it. */
  readonly accepted: boolean;
  readonly seenInFlight: boolean;
  /** When it was last seen in flight. */
  readonly inFlightAt?: number;
}

export interface Goal {
  readonly wanted: WantedVersion;
  readonly ask: Ask | null;
  readonly patience: Patience;
  readonly result: AssociationResult | null;
}

/** What keeps a domain busy, and since when, without a break. */
export interface Blocked {
  /** The rows in flight that this run did not ask for, as `name STATUS`. */
  readonly by: readonly string[];
  readonly since: number;
}

export interface DomainState {
  readonly domain: DomainName;
  readonly goals: readonly Goal[];
  /** AWS refused to take several packages in one call. */
  readonly oneByOne: boolean;
  /** Refusals that concern the domain as a whole. */
  readonly patience: Patience;
  readonly blocked: Blocked | null;
  /** The most packages that were live at the same time. */
  readonly best: number;
}

export function startDomain(domain: DomainName, wanted: readonly WantedVersion[]): DomainState {
  const goals = wanted.map((one) => ({ wanted: one, ask: null, patience: PATIENT, result: null }));
  return { domain, goals, oneByOne: false, patience: PATIENT, blocked: null, best: 0 };
}

export function openGoals({ goals }: DomainState): readonly Goal[] {
  return goals.filter(({ result }) => result === null);
}

export function isOpen(state: DomainState, wanted: WantedVersion): boolean {
  return openGoals(state).some((goal) => goal.wanted === wanted);
}

export function resultsOf({ goals }: DomainState): ReadonlyMap<PackageId, AssociationResult> {
  return new Map(goals.flatMap(({ wanted, result }) => (result === null ? [] : [[wanted.id, result]])));
}

/** Whether AWS does not say which version the domain runs. */
export function isUnshown(row: Association | null): boolean {
  return row?.status === 'ACTIVE' && row.version === null;
}

export function rowOf(rows: readonly Association[], id: PackageId): Association | null {
  return rows.find((row) => row.packageId === id) ?? null;
}

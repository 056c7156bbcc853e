import type { DomainName } from '../../dictionaries/dictionary.ts';
import { ActionFailure } from '../../failure.ts';
import { backoffDelay, STALE_READ_MS } from '../loop/pace.ts';
import { limitsFor } from '../loop/retry.ts';
import { AwsError } from '../model/aws-error.ts';
import { errorDetailsText, toFailure } from '../model/failures.ts';
import type { Association, PackageId, PackagesService, PackageVersion } from '../model/ports.ts';
import type { World } from '../model/world.ts';
import { isCurrent } from '../plan/plan.ts';

/** What a domain is to run of one package. */
export interface WantedVersion {
  readonly id: PackageId;
  readonly name: string;
  readonly version: PackageVersion;
}

/** How one package ended on one domain. */
export type AssociationResult =
  | { readonly outcome: 'active'; readonly row: Association }
  /** The domain runs another version than was wanted, after an association of ours: AWS had a newer one available. */
  | { readonly outcome: 'other-version'; readonly row: Association }
  | { readonly outcome: 'failed'; readonly row: Association | null; readonly failure: ActionFailure };

/** Refusals of no known kind, and answers that contradict what the domain shows, before they count as final. */
const MAX_CONTRADICTIONS = 6;

interface Progress {
  readonly wanted: WantedVersion;
  /** When the last request for it was accepted, or may have been; `null` before. */
  requestedAt: number | null;
  /** The row as it was before that request. */
  rowBefore: Association | null;
  seenInFlight: boolean;
  contradictions: number;
  result: AssociationResult | null;
}

/**
 * Brings one domain to the wanted versions. Each look at the domain's rows decides the next request; a domain does one
 * association at a time, so nothing is requested while any of its rows is in flight.
 */
export class DomainUpdater {
  readonly domain: DomainName;
  readonly #service: PackagesService;
  readonly #world: World;
  readonly #progress: readonly Progress[];
  #manyRefused = false;
  #busyAnswers = 0;
  #notBefore = 0;
  #lastRefusal: AwsError | null = null;

  constructor(domain: DomainName, wanted: readonly WantedVersion[], service: PackagesService, world: World) {
    this.domain = domain;
    this.#service = service;
    this.#world = world;
    this.#progress = wanted.map((one) => ({
      wanted: one,
      requestedAt: null,
      rowBefore: null,
      seenInFlight: false,
      contradictions: 0,
      result: null,
    }));
  }

  /** What AWS last answered when it would not start an association; `null` when it never refused. */
  get lastRefusal(): AwsError | null {
    return this.#lastRefusal;
  }

  get pending(): readonly WantedVersion[] {
    return this.#progress.filter((one) => one.result === null).map((one) => one.wanted);
  }

  results(): ReadonlyMap<PackageId, AssociationResult> {
    return new Map(this.#progress.flatMap(({ wanted, result }) => (result === null ? [] : [[wanted.id, result]])));
  }

  /** Ends everything that is still pending with a failure. */
  failPending(failure: (wanted: WantedVersion) => ActionFailure, rows: readonly Association[]): void {
    for (const one of this.#progress) {
      if (one.result !== null) continue;
      one.result = { outcome: 'failed', row: rowOf(rows, one.wanted.id), failure: failure(one.wanted) };
    }
  }

  /** Takes in the domain's rows, then makes the request that is due, if any. Returns whether one was made. */
  async step(rows: readonly Association[]): Promise<boolean> {
    for (const one of this.#progress) {
      // What was ACTIVE may be moved by somebody else while the run still waits for other packages of the domain.
      if (one.result === null || one.result.outcome === 'active') {
        one.result = this.#judge(one, rowOf(rows, one.wanted.id), one.result !== null);
      }
    }
    const domainBusy = rows.some((row) => row.status === 'ASSOCIATING' || row.status === 'DISSOCIATING');
    // A cancelled job starts nothing new.
    if (domainBusy || this.#world.signal.aborted || this.#world.clock.now() < this.#notBefore) return false;
    const due = this.#progress.filter((one) => one.result === null && !this.#mayBeStale(one));
    const [first] = due;
    if (first === undefined) return false;
    const many = due.length > 1 && this.#service.supportsAssociateMany && !this.#manyRefused;
    await this.#request(many ? due : [first], rows);
    return true;
  }

  /** The result that a row shows, or `null` while there is more to wait for or to request. */
  #judge(one: Progress, row: Association | null, wasActive: boolean): AssociationResult | null {
    if (row === null) return null;
    switch (row.status) {
      case 'ACTIVE':
        if (isCurrent(row, one.wanted.version)) return { outcome: 'active', row };
        // Applied by us, and yet another version: AWS always applies what is available at that moment. Or moved by others.
        return one.seenInFlight || wasActive ? { outcome: 'other-version', row } : null;
      case 'ASSOCIATING':
        if (one.requestedAt !== null) one.seenInFlight = true;
        return null;
      case 'ASSOCIATION_FAILED':
        if (one.requestedAt === null) return null;
        if (!one.seenInFlight && sameRow(row, one.rowBefore) && this.#mayBeStale(one)) return null;
        return { outcome: 'failed', row, failure: this.#associationFailed(one.wanted, row) };
      case 'DISSOCIATING':
      case 'DISSOCIATION_FAILED':
        return null;
    }
  }

  #mayBeStale(one: Progress): boolean {
    return one.requestedAt !== null && this.#world.clock.now() - one.requestedAt < STALE_READ_MS;
  }

  async #request(due: readonly Progress[], rows: readonly Association[]): Promise<void> {
    const ids = due.map((one) => one.wanted.id);
    const [first] = ids;
    if (first === undefined) return;
    try {
      if (ids.length > 1) await this.#service.associateMany(ids, this.domain, limitsFor(this.#world, 60_000));
      else await this.#service.associate(first, this.domain, limitsFor(this.#world, 60_000));
      this.#requested(due, rows);
    } catch (error) {
      if (!(error instanceof AwsError)) throw error;
      this.#refused(due, rows, error);
    }
  }

  #requested(due: readonly Progress[], rows: readonly Association[]): void {
    this.#busyAnswers = 0;
    for (const one of due) {
      one.requestedAt = this.#world.clock.now();
      one.rowBefore = rowOf(rows, one.wanted.id);
      one.seenInFlight = false;
    }
  }

  #refused(due: readonly Progress[], rows: readonly Association[], error: AwsError): void {
    this.#lastRefusal = error;
    if (error.kind === 'transient') {
      if (error.mayHaveHappened) this.#requested(due, rows);
      else this.#backOff();
      return;
    }
    if (error.kind === 'busy') {
      this.#backOff();
      return;
    }
    if (due.length > 1 && error.kind !== 'credentials') {
      // Not offered for dictionaries, not allowed, or one of them is up to date: one after another then.
      this.#manyRefused = true;
      return;
    }
    for (const one of due) {
      one.contradictions += 1;
      const mayPass = error.kind === 'already-applied' || error.kind === 'conflict';
      if (mayPass && one.contradictions < MAX_CONTRADICTIONS) {
        this.#backOff();
        continue;
      }
      const row = rowOf(rows, one.wanted.id);
      // Only an ACTIVE row shows what the domain runs: a failed one may bear the version that it did not take.
      const applied = error.kind === 'already-applied' ? row : null;
      if (applied?.status === 'ACTIVE') {
        one.result = { outcome: 'other-version', row: applied };
      } else {
        const failure =
          applied?.status === 'ASSOCIATION_FAILED'
            ? this.#associationFailed(one.wanted, applied)
            : this.#cannotAssociate(one.wanted, error);
        one.result = { outcome: 'failed', row, failure };
      }
    }
  }

  #backOff(): void {
    this.#notBefore = this.#world.clock.now() + backoffDelay(this.#busyAnswers, this.#world.random);
    this.#busyAnswers += 1;
  }

  #cannotAssociate(wanted: WantedVersion, error: AwsError): ActionFailure {
    const what = `Package ${wanted.name} ${wanted.version} can't be associated with domain ${this.domain}`;
    return toFailure(error, what, 'association-failed');
  }

  #associationFailed(wanted: WantedVersion, row: Association): ActionFailure {
    return new ActionFailure(
      'association-failed',
      `Domain ${this.domain} could not take package ${wanted.name} ${wanted.version} (ASSOCIATION_FAILED): ${errorDetailsText(row.error)}`,
      {
        hint: 'The domain goes on with what it ran before. Look at its health and its indexes, then run the job again. (A follower domain of a cross-cluster replication refuses before OpenSearch 3.7.)',
      },
    );
  }
}

function rowOf(rows: readonly Association[], id: PackageId): Association | null {
  return rows.find((row) => row.packageId === id) ?? null;
}

function sameRow(row: Association, before: Association | null): boolean {
  return before !== null && row.status === before.status && row.version === before.version;
}

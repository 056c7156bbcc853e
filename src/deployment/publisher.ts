import type { ActionFailure } from '../failure.ts';
import { AwsError, isAwsError } from './aws-error.ts';
import { verdictFailure } from './failures.ts';
import { parseDictionaryMarker } from './marker.ts';
import { type ObservedPackage, observePackage, runsContent } from './observe.ts';
import { isFailed, isInFlight } from './plan.ts';
import type { LivePackage, PackageId, PackagesService } from './ports.ts';
import { firstState, type Publication, type PublicationState, type PublishTarget } from './publication.ts';
import {
  deletedFailure,
  deletionFailedFailure,
  publishFailure,
  supersededFailure,
  takenOverFailure,
} from './publish-failures.ts';
import { backoffDelay, MAX_ATTEMPTS, retrying, type World } from './retry.ts';

/** Requests that AWS answered before the run gives up on one package: rivals and busy packages cost one each. */
const MAX_REQUESTS = 6;
/** Looks without any sign of our request, after which an unanswered request counts as never made. */
const QUIET_LOOKS_UNANSWERED = 3;
/** Looks at a package that is settled again after having been in flight, after which AWS is taken to have made no new version. */
const QUIET_LOOKS_SETTLED = 2;
/** What AWS lists may lag behind what it did: only what is not shown for this long is taken not to be there. */
const LONGEST_LAG_MS = 5_000;

/**
 * Brings one package to the wanted content, whatever else happens to it: each look at the package decides the next
 * request. Looks are made by the caller, for all packages in one call.
 */
export class Publisher {
  readonly target: PublishTarget;
  readonly #service: PackagesService;
  readonly #world: World;
  #state: PublicationState;
  #requests = 0;
  /** Requests in a row that were throttled, not answered, or refused because something is under way. */
  #passingRefusals = 0;
  #notBefore = 0;
  /** The package that this run asked AWS to delete. */
  #deletionAsked: PackageId | null = null;
  #quietLooks = 0;
  #askedAt = 0;
  #quietSince: number | null = null;
  #missingSince: number | null = null;
  #recordMissingSince: number | null = null;
  #seenInFlight = false;
  #lastError: AwsError | null = null;
  /** What AWS last showed of the package: a failure's report still names its ID. */
  #latest: LivePackage | null = null;

  constructor(target: PublishTarget, service: PackagesService, world: World) {
    this.target = target;
    this.#service = service;
    this.#world = world;
    this.#state = firstState(target.step);
    this.#latest = target.step.observed?.live ?? null;
  }

  /** The result once there is one. */
  get publication(): Publication | null {
    return this.#state.phase === 'end' ? this.#state.publication : null;
  }

  /** The package to look at; `null` when the next thing to do is a request. */
  get awaitedId(): PackageId | null {
    return this.#state.phase === 'settle' || this.#state.phase === 'wait' ? this.#state.id : null;
  }

  /** Ends the publication with a failure. */
  fail(failure: ActionFailure, live: LivePackage | null = this.#latest): void {
    this.#state = { phase: 'end', publication: { outcome: 'failed', live, failure } };
  }

  /** Makes the request that is due, if any. Returns whether one was made. */
  async request(): Promise<boolean> {
    if (this.#state.phase !== 'publish' || this.#world.clock.now() < this.#notBefore) return false;
    const { live } = this.#state;
    if (this.#requests >= MAX_REQUESTS || this.#passingRefusals >= MAX_ATTEMPTS) {
      this.fail(publishFailure(this.#lastError, this.#name, 'conflict'), live);
      return false;
    }
    this.#requests += 1;
    try {
      await (live === null ? this.#create() : this.#update(live));
    } catch (error) {
      this.fail(publishFailure(error, this.#name, 'validation-failed'), live);
    }
    return true;
  }

  /**
   * Takes in what a look at the package showed.
   * @param live `undefined` when AWS does not know it
   * @param askedAt when the look began, in milliseconds: an answer may take seconds, and tells of a moment before it came
   */
  async look(live: LivePackage | undefined, askedAt: number): Promise<void> {
    const state = this.#state;
    this.#askedAt = askedAt;
    this.#latest = live ?? this.#latest;
    if (state.phase === 'settle') return this.#lookWhileSettling(live);
    if (state.phase === 'wait') return this.#lookWhileWaiting(state, live);
  }

  get #sha256(): string {
    return this.target.dictionary.sha256;
  }

  get #name(): string {
    return this.target.dictionary.name;
  }

  async #create(): Promise<void> {
    const { source, description, dictionary } = this.target;
    try {
      const created = await this.#service.createPackage({ name: dictionary.name, source, description });
      this.#latest = created;
      this.#wait(created.id, null, 'accepted');
    } catch (error) {
      if (!(error instanceof AwsError)) throw error;
      this.#lastError = error;
      if (error.kind === 'transient') return this.#tryAgain();
      if (error.kind !== 'already-exists' && error.kind !== 'rejected' && error.kind !== 'conflict') throw error;
      // Our own lost answer, or a parallel run: go on with the package that has the name.
      const existing = await retrying(this.#world, () => this.#service.findPackage(dictionary.name));
      if (existing !== null) return this.#lookWhileSettling(existing);
      if (error.kind !== 'already-exists') throw error;
      // Listings may lag behind a creation.
      this.#backOff();
    }
  }

  async #update(before: LivePackage): Promise<void> {
    const { source, description, commitMessage } = this.target;
    if (this.#isForeign(before)) return this.fail(takenOverFailure(this.#name, before), before);
    try {
      await this.#service.updatePackage({ id: before.id, source, description, commitMessage });
      this.#wait(before.id, before, 'accepted');
    } catch (error) {
      if (!(error instanceof AwsError)) throw error;
      this.#lastError = error;
      switch (error.kind) {
        case 'transient':
          this.#tryAgain();
          if (error.mayHaveHappened) this.#wait(before.id, before, 'unknown');
          return;
        case 'not-found':
          this.#state = { phase: 'publish', live: null };
          return;
        case 'busy':
        case 'conflict':
        case 'rejected':
          return this.#updateRefused(before, error);
        default:
          throw error;
      }
    }
  }

  /** Refused: because something is under way, because a failed package can't be updated, or for good. */
  async #updateRefused(before: LivePackage, error: AwsError): Promise<void> {
    const [live] = await retrying(this.#world, () => this.#service.describePackages([before.id]));
    if (live === undefined) {
      this.#state = { phase: 'publish', live: null };
    } else if (isInFlight(live.status) || live.status === 'DELETING') {
      this.#state = { phase: 'settle', id: live.id };
    } else if (isFailed(live.status) && live.version === null && error.kind !== 'busy') {
      await this.#recreate(live, error);
    } else if (
      error.kind === 'rejected' &&
      this.#requests >= 2 &&
      live.lastUpdatedAt?.getTime() === before.lastUpdatedAt?.getTime()
    ) {
      throw error;
    } else {
      this.#backOff();
      this.#state = { phase: 'publish', live };
    }
  }

  /** The request was throttled or not answered properly: it counts among those alone. */
  #tryAgain(): void {
    this.#requests -= 1;
    this.#backOff();
  }

  /** Makes the next request later: a throttled account, or a busy package, needs a while. */
  #backOff(): void {
    this.#notBefore = this.#world.clock.now() + backoffDelay(this.#passingRefusals, this.#world.random);
    this.#passingRefusals += 1;
  }

  /** A package that never had a version and that no domain uses may be deleted and made anew, with a new ID. */
  async #recreate(live: LivePackage, refusal: AwsError): Promise<void> {
    const users = await retrying(this.#world, () => this.#service.listDomains(live.id));
    if (users.length > 0) throw refusal;
    this.#deletionAsked = live.id;
    try {
      await retrying(this.#world, () => this.#service.deletePackage(live.id));
      this.#requests = 0;
      this.#state = { phase: 'settle', id: live.id };
    } catch (error) {
      if (isAwsError(error, 'busy')) {
        this.#backOff();
        this.#state = { phase: 'publish', live };
      } else if (isAwsError(error, 'not-found')) {
        this.#state = { phase: 'publish', live: null };
      } else {
        throw error;
      }
    }
  }

  async #lookWhileSettling(live: LivePackage | undefined): Promise<void> {
    if (live === undefined || live.status === 'DELETED') {
      this.#state = { phase: 'publish', live: null };
    } else if (live.status === 'DELETING') {
      this.#state = { phase: 'settle', id: live.id };
    } else if (isInFlight(live.status)) {
      if (this.#isOurs(live)) this.#wait(live.id, live, 'adopted');
      else this.#state = { phase: 'settle', id: live.id };
    } else if (
      live.status === 'AVAILABLE' &&
      this.#isOurs(live) &&
      runsContent(await this.#observe(live), this.#sha256)
    ) {
      this.#available(live, null);
    } else {
      this.#state = { phase: 'publish', live };
    }
  }

  async #lookWhileWaiting(state: PublicationState & { phase: 'wait' }, live: LivePackage | undefined): Promise<void> {
    if (live === undefined || live.status === 'DELETED' || live.status === 'DELETING') {
      this.#missingSince ??= this.#askedAt;
      const lagging = live === undefined && !this.#isOver(this.#missingSince);
      // The answer to our own deletion was lost.
      if (!lagging && state.call === 'unknown' && this.#deletionAsked === state.id) {
        this.#state = { phase: 'settle', id: state.id };
      } else if (!lagging) this.fail(deletedFailure(this.#name), live ?? null);
      return;
    }
    if (isInFlight(live.status)) {
      this.#seenInFlight = true;
      return;
    }
    if (live.status === 'AVAILABLE' && live.version !== null && live.version !== state.before?.version) {
      return this.#prove(live);
    }
    this.#quietLooks += 1;
    this.#quietSince ??= this.#askedAt;
    const moved = state.before === null || isNewer(live.lastUpdatedAt, state.before.lastUpdatedAt);
    const settled = this.#seenInFlight ? this.#quietLooks >= QUIET_LOOKS_SETTLED : this.#isOver(this.#quietSince);
    if (state.call === 'unknown' && !moved && !this.#seenInFlight) {
      if (this.#quietLooks >= QUIET_LOOKS_UNANSWERED) this.#state = { phase: 'publish', live };
    } else if (isFailed(live.status)) {
      // A failure from before our request may still show for a moment.
      if (moved || this.#seenInFlight || settled) this.fail(this.#failureOf(live), live);
    } else if (live.version !== null && this.#isOurs(live) && (moved || this.#seenInFlight) && settled) {
      this.#available(live, `AWS made no new version of ${this.#name}: ${live.version} has this content already.`);
    }
  }

  /** A new version is AVAILABLE: it is ours only if both markers say so. */
  async #prove(live: LivePackage): Promise<void> {
    if (!this.#isOurs(live)) return this.fail(supersededFailure(this.#name, live), live);
    const observed = await this.#observe(live);
    if (observed.versionRecord === null && observed.historyKnown && live.version !== 'v1') {
      this.#recordMissingSince ??= this.#askedAt;
      if (!this.#isOver(this.#recordMissingSince)) return;
    }
    if (runsContent(observed, this.#sha256)) this.#available(live, null);
    else this.fail(supersededFailure(this.#name, live), live);
  }

  #wait(id: PackageId, before: LivePackage | null, call: 'accepted' | 'unknown' | 'adopted'): void {
    if (call !== 'unknown') this.#passingRefusals = 0;
    this.#seenInFlight = call === 'adopted';
    this.#quietLooks = 0;
    this.#quietSince = null;
    this.#missingSince = null;
    this.#recordMissingSince = null;
    this.#state = { phase: 'wait', id, before, call };
  }

  /** Whether a lag that began then was over when this look began. */
  #isOver(since: number): boolean {
    return this.#askedAt - since >= LONGEST_LAG_MS;
  }

  #failureOf(live: LivePackage): ActionFailure {
    if (live.status === 'DELETE_FAILED') return deletionFailedFailure(this.#name, live);
    return this.#isOurs(live) ? verdictFailure(this.target.dictionary.file, live) : supersededFailure(this.#name, live);
  }

  #available(live: LivePackage, note: string | null): void {
    if (live.version === null) return;
    this.#state = { phase: 'end', publication: { outcome: 'available', live, version: live.version, note } };
  }

  #isOurs(live: LivePackage): boolean {
    return parseDictionaryMarker(live.description)?.sha256 === this.#sha256;
  }

  /** Whether the package came into another repository's hands since the plan was made. */
  #isForeign(live: LivePackage): boolean {
    const { description, step } = this.target;
    const owner = parseDictionaryMarker(live.description)?.repository;
    const expected = [parseDictionaryMarker(description)?.repository, step.observed?.marker?.repository];
    return owner !== undefined && !expected.includes(owner);
  }

  #observe(live: LivePackage): Promise<ObservedPackage> {
    return observePackage(this.#service, live, this.#world);
  }
}

function isNewer(now: Date | null, before: Date | null): boolean {
  return now !== null && (before === null || now.getTime() > before.getTime());
}

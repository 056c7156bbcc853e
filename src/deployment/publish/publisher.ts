import type { ActionFailure } from '../../failure.ts';
import { RequestPace } from '../loop/request-pace.ts';
import { limitsFor, retrying } from '../loop/retry.ts';
import { AwsError, type AwsErrorKind, isAwsError } from '../model/aws-error.ts';
import { cancelled } from '../model/failures.ts';
import { parseDictionaryMarker, saysToHold } from '../model/marker.ts';
import type { Branch, LivePackage, PackageId, PackagesService, PackageVersion } from '../model/ports.ts';
import type { World } from '../model/world.ts';
import { type ObservedPackage, observePackage, runsContent } from '../plan/observe.ts';
import { isFailed, isInFlight } from '../plan/plan.ts';
import { isUnproven } from '../plan/trust.ts';
import { isThrowAway } from '../validate/throw-away.ts';
import { firstState, type Publication, type PublicationState, type PublishTarget } from './publication.ts';
import {
  deletedFailure,
  overtakenFailure,
  publishFailure,
  removedFailure,
  takenOverFailure,
} from './publish-failures.ts';
import { type AwaitedRequest, VersionWait } from './version-wait.ts';

/** Errors of CreatePackage after which there may be a package of the name. */
const MAY_EXIST: ReadonlySet<AwsErrorKind> = new Set(['already-exists', 'rejected', 'conflict', 'transient']);
/** A look that is older than this says too little of what an update would replace. */
const LOOK_LASTS_MS = 5_000;

/** What a publisher works with. */
export interface PublisherContext {
  readonly service: PackagesService;
  readonly world: World;
  readonly branch: Branch;
}

/**
 * Brings one package to the wanted content, whatever else happens to it: each look at the package decides the next
 * request. Looks are made by the caller, for all packages in one call.
 */
export class Publisher {
  readonly target: PublishTarget;
  readonly #service: PackagesService;
  readonly #world: World;
  readonly #branch: Branch;
  readonly #pace: RequestPace;
  #state: PublicationState;
  /** When the last look at the package began. */
  #lookedAt: number;
  /** The last look found nothing that will make room; it may have gone between the refusal and the look, so it counts twice. */
  #refusedWithoutValidation = false;
  /** A package whose first version may be anybody's: what its description says counts only once this run has updated it. */
  #unproven: PackageId | null;
  /** The package that this run asked AWS to delete. */
  #deletionAsked: PackageId | null = null;
  #lastError: AwsError | null = null;
  /** What AWS last showed of the package: a failure's report still names its ID. */
  #latest: LivePackage | null = null;

  constructor(target: PublishTarget, { service, world, branch }: PublisherContext) {
    this.target = target;
    this.#service = service;
    this.#world = world;
    this.#branch = branch;
    this.#pace = new RequestPace(world);
    this.#lookedAt = world.clock.now();
    this.#state = firstState(target.step);
    this.#latest = target.step.observed?.live ?? null;
    const { observed } = target.step;
    this.#unproven = observed !== null && isUnproven(observed.trust) ? observed.live.id : null;
  }

  /** The result once there is one. */
  get publication(): Publication | null {
    return this.#state.phase === 'end' ? this.#state.publication : null;
  }

  /** The package to look at; `null` when the next thing to do is a request, or nothing is left to do. */
  get watchedId(): PackageId | null {
    const state = this.#state;
    return state.phase === 'settle' || state.phase === 'wait' ? state.id : null;
  }

  /** What AWS last answered when it did not take a request; `null` when it always did. */
  get lastError(): AwsError | null {
    return this.#lastError;
  }

  /** Ends the publication with a failure. */
  fail(failure: ActionFailure, live: LivePackage | null = this.#latest): void {
    this.#state = { phase: 'end', publication: { outcome: 'failed', live, failure } };
  }

  /** Makes the request that is due, if any; none when the job is cancelled. Returns whether one was made. */
  async request(): Promise<boolean> {
    const { clock, signal } = this.#world;
    if (this.#state.phase !== 'publish' || signal.aborted || !this.#pace.mayAsk) return false;
    const { live } = this.#state;
    if (live !== null && clock.now() - this.#lookedAt > LOOK_LASTS_MS) {
      this.#state = { phase: 'settle', id: live.id };
      return false;
    }
    if (this.#pace.isExhausted) {
      this.fail(publishFailure(this.#lastError, this.#name, 'conflict'), live);
      return false;
    }
    this.#pace.asked();
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
    this.#lookedAt = askedAt;
    this.#latest = live ?? this.#latest;
    if (state.phase === 'settle') return this.#lookWhileSettling(live);
    if (state.phase === 'wait') return this.#lookWhileWaiting(state.wait, live, askedAt);
  }

  get #sha256(): string {
    return this.target.dictionary.sha256;
  }

  get #name(): string {
    return this.target.dictionary.name;
  }

  async #create(): Promise<void> {
    const { source, description, dictionary, step } = this.target;
    // One that was there when the plan was made: it may have been pruned by the run of a newer commit.
    if (step.kind !== 'create' && (await this.#branch.hasRemoved(dictionary.file))) {
      return this.fail(removedFailure(this.#name, dictionary.file), null);
    }
    if (this.#world.signal.aborted) return;
    try {
      const created = await this.#service.createPackage(
        { name: dictionary.name, source, description },
        limitsFor(this.#world, 60_000),
      );
      this.#latest = created;
      this.#wait(created.id, null, 'accepted');
    } catch (error) {
      if (!(error instanceof AwsError)) throw error;
      this.#lastError = error;
      if (error.kind === 'transient' && !error.mayHaveHappened) return this.#pace.tryAgain();
      if (error.kind === 'quota' && (await this.#placeComesFree())) return this.#pace.askLater();
      if (!MAY_EXIST.has(error.kind)) throw error;
      // Our own lost answer, or a parallel run: go on with the package that has the name.
      this.#lookedAt = this.#world.clock.now();
      const existing = await retrying(this.#world, (limits) => this.#service.findPackage(dictionary.name, limits));
      if (existing !== null) return this.#lookWhileSettling(existing);
      if (error.kind === 'transient') return this.#pace.tryAgain();
      if (error.kind !== 'already-exists') throw error;
      // Listings may lag behind a creation.
      this.#pace.backOff();
    }
  }

  async #update(before: LivePackage): Promise<void> {
    const { source, description, commitMessage } = this.target;
    if (this.#isForeign(before)) return this.fail(takenOverFailure(this.#name, before), before);
    const newer = await this.#newerCommit(before);
    if (newer !== null) return this.fail(overtakenFailure(this.#name, before, newer), before);
    if (this.#world.signal.aborted) return;
    try {
      await this.#service.updatePackage(
        { id: before.id, source, description, commitMessage },
        limitsFor(this.#world, 60_000),
      );
      this.#unproven = null;
      this.#wait(before.id, before, 'accepted');
    } catch (error) {
      if (!(error instanceof AwsError)) throw error;
      this.#lastError = error;
      if (error.mayHaveHappened) this.#unproven = null;
      switch (error.kind) {
        case 'transient':
          this.#pace.tryAgain();
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

  /** The commit of a version that was published since the plan was made, if it is newer than this run's. */
  async #newerCommit(live: LivePackage): Promise<string | null> {
    if (live.version === null || live.version === this.target.step.observed?.live.version) return null;
    const { commit } = await this.#observe(live);
    return commit !== null && (await this.#branch.isNewer(commit.commit)) ? commit.commit : null;
  }

  /** Refused: because something is under way, because a failed package can't be updated, or for good. */
  async #updateRefused(before: LivePackage, error: AwsError): Promise<void> {
    this.#lookedAt = this.#world.clock.now();
    const [live] = await retrying(this.#world, (limits) => this.#service.describePackages([before.id], limits));
    if (live === undefined) {
      this.#state = { phase: 'publish', live: null };
    } else if (this.#isForeign(live)) {
      this.fail(takenOverFailure(this.#name, live), live);
    } else if (isInFlight(live.status) || live.status === 'DELETING') {
      this.#state = { phase: 'settle', id: live.id };
    } else if (isFailed(live.status) && live.version === null && error.kind !== 'busy') {
      await this.#recreate(live, error);
    } else if (
      error.kind === 'rejected' &&
      !this.#pace.isFirst &&
      live.lastUpdatedAt?.getTime() === before.lastUpdatedAt?.getTime()
    ) {
      throw error;
    } else {
      if (error.kind === 'busy') this.#pace.askLater();
      else this.#pace.backOff();
      this.#state = { phase: 'publish', live };
    }
  }

  /** Whether a validation holds a place of the Region, which it gives back soon, or may have given it back already. */
  async #placeComesFree(): Promise<boolean> {
    if (!this.#pace.mayWaitForPlace()) return false;
    const packages = await retrying(this.#world, (limits) => this.#service.listPackages(limits));
    const held = packages.some((live) => isThrowAway(live) && live.status !== 'DELETED');
    const mayAsk = held || !this.#refusedWithoutValidation;
    this.#refusedWithoutValidation = !held;
    return mayAsk;
  }

  /** A package that never had a version and that no domain uses may be deleted and made anew, with a new ID. */
  async #recreate(live: LivePackage, refusal: AwsError): Promise<void> {
    const users = await retrying(this.#world, (limits) => this.#service.listDomains(live.id, limits));
    if (users.length > 0) throw refusal;
    if (this.#world.signal.aborted) throw cancelled();
    this.#deletionAsked = live.id;
    try {
      await retrying(this.#world, (limits) => this.#service.deletePackage(live.id, limits));
      this.#pace.startAnew();
      this.#state = { phase: 'settle', id: live.id };
    } catch (error) {
      if (isAwsError(error, 'busy')) {
        this.#pace.askLater();
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
      live.version !== null &&
      this.#isOurs(live) &&
      runsContent(await this.#observe(live), this.#sha256)
    ) {
      this.#available(live, live.version, null);
    } else {
      this.#state = { phase: 'publish', live };
    }
  }

  async #lookWhileWaiting(wait: VersionWait, live: LivePackage | undefined, askedAt: number): Promise<void> {
    const verdict = await wait.look(live, askedAt);
    const { id, call } = wait.request;
    switch (verdict.kind) {
      case 'goes-on':
        return;
      case 'available':
        return this.#available(verdict.live, verdict.version, verdict.note);
      case 'failed':
        return this.fail(verdict.failure, verdict.live);
      case 'not-made':
        this.#state = { phase: 'publish', live: verdict.live };
        return;
      case 'gone':
        // It may be our own deletion, whose answer was lost.
        if (call === 'unknown' && this.#deletionAsked === id) this.#state = { phase: 'settle', id };
        else this.fail(deletedFailure(this.#name), verdict.live);
    }
  }

  #wait(id: PackageId, before: LivePackage | null, call: AwaitedRequest['call']): void {
    if (call !== 'unknown') this.#pace.taken();
    const wait = new VersionWait({ id, before, call }, this.target.dictionary, this.#service, this.#world);
    this.#state = { phase: 'wait', id, wait };
  }

  #available(live: LivePackage, version: PackageVersion, note: string | null): void {
    this.#state = { phase: 'end', publication: { outcome: 'available', live, version, note } };
  }

  #isOurs(live: LivePackage): boolean {
    return live.id !== this.#unproven && saysToHold(live.description, this.#sha256);
  }

  /** Whether the package came into another repository's hands since the plan was made. */
  #isForeign(live: LivePackage): boolean {
    const { description, step } = this.target;
    const owner = parseDictionaryMarker(live.description)?.repository;
    // Of a package that was being deleted then, nobody has looked at the owner.
    const planned = step.kind === 'create' ? null : step.observed.marker?.repository;
    const expected = [parseDictionaryMarker(description)?.repository, planned];
    return owner !== undefined && !expected.includes(owner);
  }

  #observe(live: LivePackage): Promise<ObservedPackage> {
    return observePackage(this.#service, live, this.#world, live.id !== this.#unproven);
  }
}

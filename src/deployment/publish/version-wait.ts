import type { Dictionary } from '../../dictionaries/dictionary.ts';
import type { ActionFailure } from '../../failure.ts';
import { verdictFailure } from '../model/failures.ts';
import { saysToHold } from '../model/marker.ts';
import type { LivePackage, PackageId, PackagesService, PackageVersion } from '../model/ports.ts';
import type { World } from '../model/world.ts';
import { observePackage, runsContent } from '../plan/observe.ts';
import { isFailed, isInFlight } from '../plan/plan.ts';
import { deletionFailedFailure, supersededFailure } from './publish-failures.ts';

/** Looks without any sign of our request, after which an unanswered request counts as never made. */
const QUIET_LOOKS_UNANSWERED = 3;
/** Looks at a package that is settled again after having been in flight, after which AWS is taken to have made no new version. */
const QUIET_LOOKS_SETTLED = 2;
/** What AWS lists may lag behind what it did: only what is not shown for this long is taken not to be there. */
const LONGEST_LAG_MS = 5_000;

/** The request whose version is awaited. */
export interface AwaitedRequest {
  readonly id: PackageId;
  /** The package as it was before; `null` when it was created. */
  readonly before: LivePackage | null;
  /** Unknown when no answer came to our request; adopted when an earlier or parallel run made it. */
  readonly call: 'accepted' | 'unknown' | 'adopted';
}

/** What a look at the package means for the wait. */
export type WaitVerdict =
  | { readonly kind: 'goes-on' }
  | {
      readonly kind: 'available';
      readonly live: LivePackage;
      readonly version: PackageVersion;
      readonly note: string | null;
    }
  | { readonly kind: 'failed'; readonly live: LivePackage | null; readonly failure: ActionFailure }
  /** The request was never carried out. */
  | { readonly kind: 'not-made'; readonly live: LivePackage }
  /** The package is gone, or going. */
  | { readonly kind: 'gone'; readonly live: LivePackage | null };

const GOES_ON: WaitVerdict = { kind: 'goes-on' };

/** Waits for the version that one request makes, and tells whether it is ours. Looks are made by the caller. */
export class VersionWait {
  readonly request: AwaitedRequest;
  readonly #dictionary: Dictionary;
  readonly #service: PackagesService;
  readonly #world: World;
  #quietLooks = 0;
  #quietSince: number | null = null;
  #missingSince: number | null = null;
  #recordMissingSince: number | null = null;
  #seenInFlight: boolean;

  constructor(request: AwaitedRequest, dictionary: Dictionary, service: PackagesService, world: World) {
    this.request = request;
    this.#dictionary = dictionary;
    this.#service = service;
    this.#world = world;
    this.#seenInFlight = request.call === 'adopted';
  }

  /**
   * Takes in what a look showed.
   * @param live `undefined` when AWS does not know the package
   * @param askedAt when the look began, in milliseconds: an answer may take seconds, and tells of a moment before it came
   */
  async look(live: LivePackage | undefined, askedAt: number): Promise<WaitVerdict> {
    if (live === undefined || live.status === 'DELETED' || live.status === 'DELETING') {
      this.#missingSince ??= askedAt;
      const lagging = live === undefined && !isOver(this.#missingSince, askedAt);
      return lagging ? GOES_ON : { kind: 'gone', live: live ?? null };
    }
    if (isInFlight(live.status)) {
      this.#seenInFlight = true;
      return GOES_ON;
    }
    const { before } = this.request;
    if (live.status === 'AVAILABLE' && live.version !== null && live.version !== before?.version) {
      return this.#prove(live, live.version, askedAt);
    }
    return this.#quietLook(live, askedAt);
  }

  /** A look that shows no new version: the request is still to be carried out, or has failed, or made none. */
  #quietLook(live: LivePackage, askedAt: number): WaitVerdict {
    const { before, call } = this.request;
    this.#quietLooks += 1;
    this.#quietSince ??= askedAt;
    const moved = before === null || isNewer(live.lastUpdatedAt, before.lastUpdatedAt);
    if (call === 'unknown' && !moved && !this.#seenInFlight) {
      return this.#quietLooks >= QUIET_LOOKS_UNANSWERED ? { kind: 'not-made', live } : GOES_ON;
    }
    const settled = this.#seenInFlight ? this.#quietLooks >= QUIET_LOOKS_SETTLED : isOver(this.#quietSince, askedAt);
    if (isFailed(live.status)) {
      // A failure from before our request may still show for a moment.
      return moved || this.#seenInFlight || settled
        ? { kind: 'failed', live, failure: this.#failureOf(live) }
        : GOES_ON;
    }
    const { version } = live;
    if (version === null || !this.#isOurs(live) || !(moved || this.#seenInFlight) || !settled) return GOES_ON;
    const note = `AWS made no new version of ${this.#name}: ${version} has this content already.`;
    return { kind: 'available', live, version, note };
  }

  /** A new version is AVAILABLE: it is ours only if both markers say so. */
  async #prove(live: LivePackage, version: PackageVersion, askedAt: number): Promise<WaitVerdict> {
    const superseded: WaitVerdict = { kind: 'failed', live, failure: supersededFailure(this.#name, live) };
    if (!this.#isOurs(live)) return superseded;
    const observed = await observePackage(this.#service, live, this.#world, true);
    if (observed.live.status === 'DELETED') return { kind: 'gone', live: null };
    if (observed.versionRecord === null && observed.historyKnown && version !== 'v1') {
      this.#recordMissingSince ??= askedAt;
      if (!isOver(this.#recordMissingSince, askedAt)) return GOES_ON;
    }
    const { sha256 } = this.#dictionary;
    return runsContent(observed, sha256) ? { kind: 'available', live, version, note: null } : superseded;
  }

  #failureOf(live: LivePackage): ActionFailure {
    if (live.status === 'DELETE_FAILED') return deletionFailedFailure(this.#name, live);
    return this.#isOurs(live) ? verdictFailure(this.#dictionary.file, live) : supersededFailure(this.#name, live);
  }

  #isOurs(live: LivePackage): boolean {
    return saysToHold(live.description, this.#dictionary.sha256);
  }

  get #name(): string {
    return this.#dictionary.name;
  }
}

/** Whether a lag that began then was over when this look began. */
function isOver(since: number, askedAt: number): boolean {
  return askedAt - since >= LONGEST_LAG_MS;
}

/** Whether a package was changed since; times of AWS, `null` where it told none. */
export function isNewer(now: Date | null, before: Date | null): boolean {
  return now !== null && (before === null || now.getTime() > before.getTime());
}

import type { World } from '../model/world.ts';
import { backoffDelay } from './pace.ts';

/** Requests that AWS answered before the run gives up on one package: each rival costs one. */
const MAX_REQUESTS = 6;
/** Longest wait for a place in the Region that a throw-away package holds. */
const PLACE_TIMEOUT_MS = 5 * 60_000;

/** When the next request for one package may be made, and when there have been enough of them. */
export class RequestPace {
  readonly #world: World;
  #requests = 0;
  /** Requests in a row that were throttled, not answered, or refused for a name that no listing shows. */
  #passingRefusals = 0;
  /** Requests in a row that were refused because something is under way; only the time-out ends those. */
  #waits = 0;
  #waitsForPlaceSince: number | null = null;
  #notBefore = 0;

  constructor(world: World) {
    this.#world = world;
  }

  /** Whether the time for the next request has come. */
  get mayAsk(): boolean {
    return this.#world.clock.now() >= this.#notBefore;
  }

  /** Whether the run gives up on the package. */
  get isExhausted(): boolean {
    return this.#requests >= MAX_REQUESTS || this.#passingRefusals >= 10;
  }

  /** Whether the request under way is the first one that counts. */
  get isFirst(): boolean {
    return this.#requests < 2;
  }

  /** A request is made. */
  asked(): void {
    this.#requests += 1;
  }

  /** A request was taken, or is seen to have been. */
  taken(): void {
    this.#passingRefusals = 0;
    this.#waits = 0;
  }

  /** The package is made anew: its requests are counted from the start. */
  startAnew(): void {
    this.#requests = 0;
  }

  /** Makes the next request later: a throttled account needs a while. */
  backOff(): void {
    this.#notBefore = this.#world.clock.now() + backoffDelay(this.#passingRefusals, this.#world.random);
    this.#passingRefusals += 1;
  }

  /** The request was throttled or not answered properly: it counts among those alone. */
  tryAgain(): void {
    this.#requests -= 1;
    this.backOff();
  }

  /** Something is under way that the request has to wait for: it counts neither as one, nor among the passing refusals. */
  askLater(): void {
    this.#requests -= 1;
    this.#notBefore = this.#world.clock.now() + backoffDelay(this.#waits, this.#world.random);
    this.#waits += 1;
  }

  /** Whether a place in the Region may be waited for still; the wait begins with the first question. */
  mayWaitForPlace(): boolean {
    const now = this.#world.clock.now();
    this.#waitsForPlaceSince ??= now;
    return now - this.#waitsForPlaceSince < PLACE_TIMEOUT_MS;
  }
}

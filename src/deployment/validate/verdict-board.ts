import { pollDelay } from '../loop/pace.ts';
import { retrying } from '../loop/retry.ts';
import { cancelled, toFailure } from '../model/failures.ts';
import type { LivePackage, PackageId, PackagesService } from '../model/ports.ts';
import type { World } from '../model/world.ts';
import { isFailed } from '../plan/plan.ts';

interface Waiter {
  /** Milliseconds since the epoch. */
  readonly deadline: number;
  readonly resolve: (live: LivePackage | null) => void;
  readonly reject: (error: unknown) => void;
}

/** Waits for several packages at once: one DescribePackages call asks for all that are pending. */
export class VerdictBoard {
  readonly #service: PackagesService;
  readonly #world: World;
  readonly #waiters = new Map<PackageId, Waiter>();
  #polling = false;
  #poll = 0;

  constructor(service: PackagesService, world: World) {
    this.#service = service;
    this.#world = world;
  }

  /**
   * Resolves with the package once AWS has accepted or rejected it, with `null` when the time is up.
   * @throws ActionFailure when the job is cancelled or the packages can't be read
   */
  verdict(id: PackageId, timeoutMs: number): Promise<LivePackage | null> {
    return new Promise((resolve, reject) => {
      this.#waiters.set(id, { deadline: this.#world.clock.now() + timeoutMs, resolve, reject });
      this.#poll = 0;
      void this.#run();
    });
  }

  async #run(): Promise<void> {
    if (this.#polling) return;
    this.#polling = true;
    try {
      while (this.#waiters.size > 0) await this.#look();
    } catch (error) {
      const failure = toFailure(error, "The verdict of AWS can't be read", 'internal');
      for (const [id, { reject }] of this.#waiters) {
        this.#waiters.delete(id);
        reject(failure);
      }
    } finally {
      this.#polling = false;
    }
  }

  async #look(): Promise<void> {
    const { clock, random, signal } = this.#world;
    await clock.sleep(pollDelay(this.#poll++, random), signal);
    if (signal.aborted) throw cancelled();
    const asked = [...this.#waiters.keys()];
    for (const live of await retrying(this.#world, (limits) => this.#service.describePackages(asked, limits))) {
      if (live.status === 'AVAILABLE' || isFailed(live.status)) this.#settle(live.id, live);
    }
    for (const id of asked) {
      if (clock.now() >= (this.#waiters.get(id)?.deadline ?? Number.POSITIVE_INFINITY)) this.#settle(id, null);
    }
  }

  #settle(id: PackageId, live: LivePackage | null): void {
    const waiter = this.#waiters.get(id);
    this.#waiters.delete(id);
    waiter?.resolve(live);
  }
}

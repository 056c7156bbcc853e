import { ApiError } from '../../../emulator/core/model/api-error.ts';
import type { Dictionary } from '../../../src/dictionaries/dictionary.ts';
import { Random } from './random.ts';
import type { BranchName } from './repository.ts';
import type { PlannedRun } from './scenario.ts';
import { asSdkError, expiredToken, makeFault, throttled } from './sdk-errors.ts';
import { isUnread, unreadError } from './traits/unread.ts';
import { makeWireFault, outageError } from './traits/wire.ts';
import { reworded } from './traits/words.ts';
import type { SimulatedWorld } from './world.ts';

/** What a call asked of AWS. */
export interface Request {
  readonly operation: string;
  /** The package, by ID, that the call is about. */
  readonly packageIds: readonly string[];
  readonly domain: string | null;
  /** The name that a look-up asks for, or that a new package is to have. */
  readonly packageName?: string | undefined;
  /** Of a call of S3. */
  readonly key?: string;
  /** A further page: what it shows of a package may have been read with an earlier one. */
  readonly continued?: boolean;
  /** When the run made the call; what it learned later it could not know. */
  readonly begunAt?: number;
}

/** One start of the action: its calls take time, meet faults, and end when it is killed. */
export class Actor {
  readonly id: string;
  readonly plan: PlannedRun;
  readonly startedAt: number;
  /** What its step publishes. */
  readonly dictionaries: readonly Dictionary[];
  /** The tips of the branches when it started, as indexes of the commits. */
  readonly tips: Readonly<Record<BranchName, number | null>>;
  /** What it wrote into its log, where that is read. */
  readonly said: string[] = [];
  /** When its job was cancelled, in milliseconds. */
  cancelledAt: number | null = null;
  readonly #world: SimulatedWorld;
  readonly #latencies: Random;
  #calls = 0;
  #silences = 0;
  #dead = false;

  constructor(id: string, plan: PlannedRun, world: SimulatedWorld) {
    this.id = id;
    this.plan = plan;
    this.startedAt = world.time.now;
    this.dictionaries = world.dictionariesOf(plan);
    world.repository.push(plan.commit);
    this.tips = { main: world.repository.tip('main'), feature: world.repository.tip('feature') };
    this.#world = world;
    this.#latencies = new Random(world.scenario.seed, `latency/${id}`);
  }

  get calls(): number {
    return this.#calls;
  }

  /** Calls of it that were never answered. */
  get silences(): number {
    return this.#silences;
  }

  get dead(): boolean {
    return this.#dead;
  }

  /** Makes a call: under way, carried out (or not), answered (or not). Rejects with errors in the SDK's shapes. */
  async call<T>(asked: Request, carryOut: () => T): Promise<T> {
    const world = this.#world;
    const request = { ...asked, begunAt: world.time.now };
    if (this.#dead) return never();
    world.ledger.begins(this, request);
    const number = ++this.#calls;
    const name = `${this.id}#${number} ${request.operation}`;
    const fault = this.#fault(number, request.operation);
    const kill = this.plan.kill?.call === number ? this.plan.kill : null;
    await world.time.sleep(this.#latency());
    if (kill?.when === 'before') return this.#die(name);
    const silent = this.#isSilent(number);
    if (silent === 'before') return this.#silence(name);
    if (fault?.when === 'before') {
      world.log(`${name}: ${fault.error.name} ${fault.error.message}, not carried out`);
      if (fault.delay > 0) await world.time.sleep(fault.delay);
      throw fault.error;
    }
    let result: { readonly value: T } | { readonly error: unknown };
    const answered = world.ledger.arrives(this, request);
    try {
      result = { value: carryOut() };
      world.ledger.carriedOut(this, request);
    } catch (error) {
      result = { error: this.#asSdkError(error, request) };
    }
    world.log(
      `${name} ${request.packageIds.join(' ')} ${request.domain ?? ''}: ${'error' in result ? String(result.error) : 'done'}`,
    );
    if (kill !== null) return this.#die(name);
    if (silent === 'after') return this.#silence(name);
    await world.time.sleep(this.#latency());
    if (fault !== null) {
      world.log(`${name}: its answer is lost (${fault.error.name} ${fault.error.message})`);
      if (fault.delay > 0) await world.time.sleep(fault.delay);
      throw fault.error;
    }
    answered();
    if ('error' in result) throw result.error;
    return result.value;
  }

  #latency(): number {
    const { latency } = this.#world.scenario;
    return this.#latencies.chance(0.05) ? latency * 20 * this.#latencies.next() : latency * this.#latencies.next();
  }

  #fault(number: number, operation: string) {
    const { scenario, time, start } = this.#world;
    const { expiresAtCall } = this.plan;
    if (expiresAtCall !== null && number >= expiresAtCall) {
      return { when: 'before', error: expiredToken(), delay: 0 } as const;
    }
    const { outage } = scenario;
    const since = time.now - start;
    if (outage !== null && since >= outage.after && since < outage.after + outage.milliseconds) {
      const error = scenario.outageAs === undefined ? throttled() : outageError(scenario.outageAs);
      return { when: 'before', error, delay: 0 } as const;
    }
    if (scenario.unread !== undefined && !this.#world.calm && isUnread(scenario.unread, operation, since)) {
      return { when: 'before', error: unreadError(scenario.unread, operation), delay: 0 } as const;
    }
    if (scenario.faultRate === 0 || this.#world.calm) return null;
    const random = new Random(scenario.seed, `fault/${this.id}#${number}`);
    if (!random.chance(scenario.faultRate) || scenario.sparedFaults.includes(`${this.id}#${number}`)) return null;
    this.#world.faults.push(`${this.id}#${number}`);
    const wire = new Random(scenario.seed, `wire/${this.id}#${number}`);
    return wire.chance(scenario.wire ?? 0) ? makeWireFault(wire, operation) : makeFault(random, operation);
  }

  /** What the emulator's core threw, as the SDK would, in the words of this world's AWS. */
  #asSdkError(error: unknown, { packageIds: [id = ''], packageName, domain }: Request): unknown {
    const { emulator, scenario } = this.#world;
    if (scenario.words === undefined || !(error instanceof ApiError)) return asSdkError(error);
    const name = packageName ?? emulator.packages().find((one) => one.id === id)?.name ?? id;
    return reworded(error, scenario.words, { package: name, id, domain: domain ?? '' });
  }

  /** Whether a call is never answered, carried out or not. */
  #isSilent(number: number): 'before' | 'after' | null {
    const { scenario, calm } = this.#world;
    const { silence = 0 } = scenario;
    if (silence === 0 || calm) return null;
    const random = new Random(scenario.seed, `silence/${this.id}#${number}`);
    return random.chance(silence) ? random.pick(['before', 'after']) : null;
  }

  #silence(name: string): Promise<never> {
    this.#silences += 1;
    this.#world.log(`${name}: no answer ever comes`);
    return never();
  }

  #die(name: string): Promise<never> {
    this.#world.log(`${name}: KILLED`);
    this.#dead = true;
    this.#world.killed(this);
    return never();
  }
}

function never(): Promise<never> {
  return new Promise(() => {});
}

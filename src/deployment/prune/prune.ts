/** Removes packages whose file is gone: dissociates them from the domains of the run, waits, and deletes them. */

import type { DomainName } from '../../dictionaries/dictionary.ts';
import { ActionFailure } from '../../failure.ts';
import { allEnded } from '../loop/concurrency.ts';
import { pollDelay } from '../loop/pace.ts';
import { Refusals } from '../loop/refusals.ts';
import { limitsFor, retrying } from '../loop/retry.ts';
import { AwsError } from '../model/aws-error.ts';
import type { Engine } from '../model/engine.ts';
import { cancelled, errorDetailsText, toFailure } from '../model/failures.ts';
import type { Association, LivePackage } from '../model/ports.ts';
import { isInFlight, type RemovalStep } from '../plan/plan.ts';
import { dissociate } from './dissociate.ts';

export interface PruneSettings {
  readonly repository: string;
  /** The domains of this run: no other domain is ever touched. */
  readonly domains: readonly DomainName[];
  /** Longest wait for one domain, and for the deletion of one package. */
  readonly timeoutMs: number;
}

/** What became of one package that was to be removed. */
export type Removal =
  | { readonly outcome: 'deleted' }
  /** Somebody else's by now, or used again. */
  | { readonly outcome: 'kept'; readonly why: string; readonly dissociated: readonly DomainName[] }
  | { readonly outcome: 'failed'; readonly failure: ActionFailure; readonly dissociated: readonly DomainName[] };

/**
 * Dissociates and deletes packages, one after another: a domain does one operation at a time. Never rejects for one
 * package's sake, and tells of each what was done, also when the job is cancelled.
 */
export async function prune(
  removals: readonly RemovalStep[],
  settings: PruneSettings,
  engine: Engine,
): Promise<ReadonlyMap<string, Removal>> {
  const results = new Map<string, Removal>();
  for (const removal of removals) {
    const { name } = removal.live;
    const result = await new PackageRemoval(removal, settings, engine).run();
    results.set(name, result);
    engine.host.info(describe(name, result));
  }
  return results;
}

function describe(name: string, result: Removal): string {
  switch (result.outcome) {
    case 'deleted':
      return `${name}: dissociated and deleted`;
    case 'kept':
      return `${name}: kept, ${result.why}`;
    case 'failed':
      return `${name}: not removed`;
  }
}

/** The removal of one package. */
class PackageRemoval {
  readonly #removal: RemovalStep;
  readonly #settings: PruneSettings;
  readonly #engine: Engine;
  /** Domains that the package was taken off by now. */
  readonly #dissociated: DomainName[] = [];

  constructor(removal: RemovalStep, settings: PruneSettings, engine: Engine) {
    this.#removal = removal;
    this.#settings = settings;
    this.#engine = engine;
  }

  async run(): Promise<Removal> {
    const { live, marker } = this.#removal;
    try {
      return await this.#remove();
    } catch (error) {
      const what = `Package ${live.name} (its file ${marker.path} is gone) can't be removed`;
      const transient = error instanceof AwsError && error.kind === 'transient';
      const failure = toFailure(error, what, transient ? 'internal' : 'conflict');
      return { outcome: 'failed', failure, dissociated: this.#dissociated };
    }
  }

  async #remove(): Promise<Removal> {
    const { service, world } = this.#engine;
    const { live } = this.#removal;
    if (world.signal.aborted) throw cancelled();
    const [now] = await retrying(world, (limits) => service.describePackages([live.id], limits));
    if (now === undefined || now.status === 'DELETED') return { outcome: 'deleted' };
    if (!isAsPlanned(live, now)) return this.#kept();
    const rows = await this.#users();
    const others = rows.filter((row) => !this.#settings.domains.includes(row.domain)).map((row) => row.domain);
    if (others.length > 0) throw this.#usedBy(others, 'uses it and is not in `domains`');
    await allEnded(rows.map((row) => this.#dissociate(row)));
    return this.#delete();
  }

  #users(): Promise<readonly Association[]> {
    const { service, world } = this.#engine;
    return retrying(world, (limits) => service.listDomains(this.#removal.live.id, limits));
  }

  async #dissociate(row: Association): Promise<void> {
    await dissociate(row, this.#settings.timeoutMs, this.#engine);
    this.#dissociated.push(row.domain);
  }

  /** Deletes and waits until the package is gone. */
  async #delete(): Promise<Removal> {
    const { service, world } = this.#engine;
    const { id, name } = this.#removal.live;
    const refusals = new Refusals(world);
    const started = world.clock.now();
    /** Whether AWS took our request, and its status before that. */
    let asked = false;
    for (let poll = 0; ; poll++) {
      const [live] = await retrying(world, (limits) => service.describePackages([id], limits));
      if (live === undefined || live.status === 'DELETED') return { outcome: 'deleted' };
      if (live.status === 'DELETE_FAILED' && asked) throw deletionFailed(live);
      if (world.signal.aborted) throw cancelled();
      if (live.status !== 'DELETING' && refusals.mayAsk) {
        if (!isAsPlanned(this.#removal.live, live)) return this.#kept();
        try {
          await service.deletePackage(id, limitsFor(world, 60_000));
          asked = live.status !== 'DELETE_FAILED';
        } catch (error) {
          if (!(error instanceof AwsError)) throw error;
          if (error.kind === 'not-found') return { outcome: 'deleted' };
          if (error.kind === 'conflict' || error.kind === 'rejected') await this.#throwIfUsed();
          refusals.add(error);
        }
      }
      if (world.clock.now() - started >= this.#settings.timeoutMs) {
        throw new ActionFailure('timeout', `Package ${name} can't be deleted in time.${refusals.lastAnswer}`, {
          hint: 'Run the job again to continue.',
        });
      }
      await world.clock.sleep(pollDelay(poll, world.random), world.signal);
    }
  }

  /** AWS does not delete what a domain uses: somebody may have associated it since it was taken off. */
  async #throwIfUsed(): Promise<void> {
    const rows = await this.#users();
    if (rows.length === 0) return;
    throw this.#usedBy(
      rows.map(({ domain }) => domain),
      'has it again: somebody associated it while this run removed it',
    );
  }

  #usedBy(domains: readonly DomainName[], how: string): ActionFailure {
    const { live, marker } = this.#removal;
    return new ActionFailure(
      'conflict',
      `Package ${live.name} is not removed although its file ${marker.path} is gone: ${domains.join(', ')} ${how}.`,
      { hint: 'Add that domain to `domains`, or dissociate the package there by hand.' },
    );
  }

  #kept(): Removal {
    return { outcome: 'kept', why: 'somebody has published it meanwhile', dissociated: this.#dissociated };
  }
}

/** Whether nobody published the package since it was planned to remove it: a newer commit may have its file again. */
function isAsPlanned(planned: LivePackage, now: LivePackage): boolean {
  return now.description === planned.description && now.version === planned.version && !isInFlight(now.status);
}

function deletionFailed(live: LivePackage): ActionFailure {
  return new ActionFailure(
    'conflict',
    `Package ${live.name} could not be deleted (DELETE_FAILED): ${errorDetailsText(live.error)}`,
    { hint: 'Nothing uses it any more. Run the job again, or delete the package by hand.' },
  );
}

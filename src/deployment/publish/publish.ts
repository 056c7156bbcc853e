import { ActionFailure } from '../../failure.ts';
import { mapConcurrently } from '../loop/concurrency.ts';
import { pollDelay } from '../loop/pace.ts';
import { retrying } from '../loop/retry.ts';
import type { Engine } from '../model/engine.ts';
import { cancelled, toFailure } from '../model/failures.ts';
import type { Branch, Host, LivePackage, PackagesService } from '../model/ports.ts';
import type { World } from '../model/world.ts';
import type { Publication, PublishTarget } from './publication.ts';
import { Publisher } from './publisher.ts';

/** A line of progress at least this often while nothing changes. */
export const PROGRESS_INTERVAL_MS = 30_000;

export interface PublishSettings {
  /** Longest wait for one package. */
  readonly validationTimeoutMs: number;
  readonly branch: Branch;
}

/**
 * Creates or updates all packages and waits until each is AVAILABLE with our content or has failed; asks for all
 * pending ones in one DescribePackages call. Never rejects for one package's sake: each has its own `Publication`.
 */
export async function publishAll(
  targets: readonly PublishTarget[],
  { validationTimeoutMs: timeoutMs, branch }: PublishSettings,
  { service, world, host }: Engine,
): Promise<ReadonlyMap<string, Publication>> {
  const publishers = targets.map((target) => new Publisher(target, { service, world, branch }));
  const started = world.clock.now();
  const progress = new Progress(host, world);
  for (let poll = 0; ; poll++) {
    const requests = await mapConcurrently(publishers, (publisher) => publisher.request());
    if (requests.includes(true)) poll = 0;
    const pending = publishers.filter((publisher) => publisher.publication === null);
    if (pending.length === 0) break;
    if (world.signal.aborted) {
      const failure = cancelled();
      for (const publisher of pending) publisher.fail(failure);
      break;
    }
    if (world.clock.now() - started >= timeoutMs) {
      for (const publisher of pending) publisher.fail(timeoutFailure(publisher, timeoutMs));
      break;
    }
    await world.clock.sleep(pollDelay(poll, world.random), world.signal);
    await lookAt(publishers, service, world, progress);
  }
  return new Map(
    publishers.flatMap(({ target, publication }) => (publication ? [[target.dictionary.name, publication]] : [])),
  );
}

async function lookAt(
  publishers: readonly Publisher[],
  service: PackagesService,
  world: World,
  progress: Progress,
): Promise<void> {
  const ids = publishers.flatMap((publisher) => publisher.watchedId ?? []);
  if (ids.length === 0) return;
  const askedAt = world.clock.now();
  let found: readonly LivePackage[];
  try {
    found = await retrying(world, (limits) => service.describePackages(ids, limits));
  } catch (error) {
    for (const publisher of publishers.filter(({ publication }) => publication === null)) {
      publisher.fail(toFailure(error, `Package ${publisher.target.dictionary.name} can't be looked at`, 'internal'));
    }
    return;
  }
  const byId = new Map(found.map((live) => [live.id, live]));
  progress.show(found);
  await mapConcurrently(publishers, async (publisher) => {
    const id = publisher.watchedId;
    if (id === null) return;
    try {
      await publisher.look(byId.get(id), askedAt);
    } catch (error) {
      const what = `Package ${publisher.target.dictionary.name} can't be looked at`;
      publisher.fail(toFailure(error, what, 'internal'), byId.get(id) ?? null);
    }
  });
}

function timeoutFailure({ target, lastError }: Publisher, timeoutMs: number): ActionFailure {
  const minutes = timeoutMs / 60_000;
  const answer = lastError === null ? '' : ` AWS's last answer: ${lastError.summary}`;
  return new ActionFailure(
    'timeout',
    `Package ${target.dictionary.name} was not AVAILABLE after ${minutes} minute${minutes === 1 ? '' : 's'}.${answer}`,
    {
      hint: 'AWS goes on with it; run the job again to continue from there, or raise `validation-timeout-minutes`.',
    },
  );
}

/** Tells the state of packages when it changes, and from time to time when it doesn't. */
class Progress {
  readonly #host: Host;
  readonly #world: World;
  readonly #shown = new Map<string, string>();
  #lastLine: number;

  constructor(host: Host, world: World) {
    this.#host = host;
    this.#world = world;
    this.#lastLine = world.clock.now();
  }

  show(packages: readonly LivePackage[]): void {
    const now = this.#world.clock.now();
    for (const { name, status, version } of packages) {
      const state = status === 'AVAILABLE' && version !== null ? `${status} ${version}` : status;
      if (this.#shown.get(name) === state) continue;
      this.#shown.set(name, state);
      this.#lastLine = now;
      this.#host.info(`${name}: ${state}`);
    }
    if (now - this.#lastLine < PROGRESS_INTERVAL_MS) return;
    this.#lastLine = now;
    this.#host.info(`Still waiting: ${packages.map(({ name, status }) => `${name} ${status}`).join(', ')}`);
  }
}

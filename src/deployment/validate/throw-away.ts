/** Throw-away packages: in them AWS validates what a pull request changes, without touching what production reads. */

import type { PackageName } from '../../dictionaries/dictionary.ts';
import { messageOf } from '../../printable.ts';
import { pollDelay } from '../loop/pace.ts';
import { AwsError, isAwsError } from '../model/aws-error.ts';
import { parseCheckMarker } from '../model/marker.ts';
import type { DictionaryStore, Limits, LivePackage, PackageId, PackagesService } from '../model/ports.ts';
import type { World } from '../model/world.ts';

/** What is known of a package: nobody asked for it, AWS was asked and has not answered, or it was made. */
export type Creation =
  | { readonly state: 'not-asked' }
  | { readonly state: 'unanswered' }
  | { readonly state: 'answered'; readonly id: PackageId };

/** All that is needed to find and delete a throw-away package and its object. */
export interface ThrowAway {
  readonly name: PackageName;
  /** S3 key of the content; empty when it is not known. */
  readonly key: string;
  readonly creation: Creation;
}

/** Where throw-away packages are deleted, and the world in which that is waited for. */
interface Aws {
  readonly service: PackagesService;
  readonly store: DictionaryStore;
  readonly world: World;
}

const NAME = /^dictcheck-[0-9a-f]{12}$/;
/** Leftovers of this repository are swept when they are older than this. */
const LEFTOVER_AGE_MS = 24 * 60 * 60 * 1000;
/** A package that AWS is still importing may refuse to be deleted; it is asked again for this long. */
const DELETE_TIMEOUT_MS = 120_000;
/** A leftover of another run is not worth more of this run's time; the next one tries again. */
const SWEEP_TIMEOUT_MS = 15_000;
/** A cancelled job gets SIGTERM 7.5 s after SIGINT and is killed soon after. What is not deleted by then, the post step deletes. */
const CANCELLED_TIMEOUT_MS = 4_000;
/** How long a package whose creation was not answered may take to show up: the call may be under way, and listings lag. */
const LATE_MS = 10_000;
const LONGEST_DELAY_MS = 2_000;

/** A fresh name, `dictcheck-<12 hex>`. */
export function throwAwayName(random: () => number): PackageName {
  const digits = Array.from({ length: 12 }, () => Math.floor(random() * 16).toString(16)).join('');
  return `dictcheck-${digits}` as PackageName;
}

export function isThrowAwayName(name: string): boolean {
  return NAME.test(name);
}

/** Whether a package is a throw-away one: both its name and its description must say so before it is ever deleted. */
export function isThrowAway(live: LivePackage): boolean {
  return isThrowAwayName(live.name) && parseCheckMarker(live.description) !== null;
}

/** This repository's throw-away packages that an earlier run could not delete. */
export function leftovers(packages: readonly LivePackage[], repository: string, now: number): readonly ThrowAway[] {
  return packages.flatMap((live) => {
    const marker = isThrowAway(live) ? parseCheckMarker(live.description) : null;
    if (marker?.repository !== repository || now - marker.createdAt.getTime() < LEFTOVER_AGE_MS) return [];
    return [{ name: live.name as PackageName, key: marker.key, creation: { state: 'answered', id: live.id } }];
  });
}

/** Deletes leftovers of earlier runs. Returns what could not be deleted, with the reason. */
export function sweep(throwAways: readonly ThrowAway[], aws: Aws): Promise<readonly string[]> {
  return discardAll(throwAways, aws, SWEEP_TIMEOUT_MS);
}

/**
 * Deletes this run's throw-away packages and their objects, and waits until they are gone; what is gone already is
 * fine. Hurries when the job is cancelled. Returns what could not be deleted, with the reason.
 */
export function discard(throwAways: readonly ThrowAway[], aws: Aws): Promise<readonly string[]> {
  return discardAll(throwAways, aws, DELETE_TIMEOUT_MS);
}

async function discardAll(
  throwAways: readonly ThrowAway[],
  { service, store, world }: Aws,
  timeoutMs: number,
): Promise<readonly string[]> {
  const left = await Promise.all(
    throwAways.map(async (throwAway) => {
      const { name, key } = throwAway;
      const ends = await Promise.allSettled([
        insisting(world, timeoutMs, packageDeletion(throwAway, service, world)),
        insisting(world, timeoutMs, async () => {
          if (holdsObjectOf(name, key)) await store.delete(key, unhurried(world));
          return true;
        }),
      ]);
      const problems = ends.flatMap((end) => (end.status === 'rejected' ? [textOf(end.reason)] : []));
      return problems.length === 0 ? [] : [`${name}: ${problems.join('; ')}`];
    }),
  );
  return left.flat();
}

/** Whether the object lies where this package's are. A key may come from a description, which anybody can edit. */
function holdsObjectOf(name: PackageName, key: string): boolean {
  return isThrowAwayName(name) && key.split('/').at(-2) === name;
}

/** One more step towards the package's deletion each time it is called; true when the package is gone. */
function packageDeletion({ name, creation }: ThrowAway, service: PackagesService, world: World) {
  let id = creation.state === 'answered' ? creation.id : null;
  let accepted = false;
  const started = world.clock.now();
  return async (): Promise<boolean> => {
    if (creation.state === 'not-asked') return true;
    const live =
      id === null
        ? await service.findPackage(name, unhurried(world))
        : ((await service.describePackages([id], unhurried(world))).find((found) => found.id === id) ?? null);
    if (live !== null && (live.status === 'DELETED' || !isThrowAway(live))) return true;
    if (live?.status === 'DELETING') return false;
    id ??= live?.id ?? null;
    if (id === null) return world.clock.now() - started >= LATE_MS;
    if (live === null && accepted) return true;
    // A listing that lags may not show it yet, so it is deleted unseen.
    try {
      await service.deletePackage(id, unhurried(world));
      accepted = true;
    } catch (error) {
      if (isAwsError(error, 'not-found')) return true;
      throw error;
    }
    return false;
  };
}

/**
 * Calls `step` until it returns true, through refusals that may pass. It does not stop when the job is cancelled, as
 * tidying up must not, but then soon gives up. Throws the last refusal when the time is up.
 */
async function insisting(world: World, timeoutMs: number, step: () => Promise<boolean>): Promise<void> {
  let deadline = world.clock.now() + timeoutMs;
  let hurried = false;
  let refusal: unknown = new Error('AWS has not said in time that it is gone');
  for (let poll = 0; ; poll++) {
    try {
      if (await step()) return;
    } catch (error) {
      if (!isAwsError(error, 'busy', 'conflict', 'rejected', 'transient')) throw error;
      refusal = error;
    }
    if (world.signal.aborted && !hurried) {
      hurried = true;
      deadline = Math.min(deadline, world.clock.now() + CANCELLED_TIMEOUT_MS);
    }
    if (world.clock.now() >= deadline) throw refusal;
    await world.clock.sleep(Math.min(LONGEST_DELAY_MS, pollDelay(poll, world.random)));
  }
}

/** Tidying up goes on when the job is cancelled. */
function unhurried({ clock }: World): Limits {
  return { signal: new AbortController().signal, deadline: clock.now() + DELETE_TIMEOUT_MS };
}

function textOf(error: unknown): string {
  return error instanceof AwsError ? error.summary : messageOf(error);
}

/** Throw-away packages, in which AWS validates the changes of a pull request without touching production. */

import type { PackageName } from '../../dictionaries/dictionary.ts';
import { messageOf } from '../../printable.ts';
import { poll } from '../loop/poll.ts';
import { AwsError, isAwsError } from '../model/aws-error.ts';
import { parseCheckMarker } from '../model/marker.ts';
import type { DictionaryStore, Limits, LivePackage, PackageId, PackagesService } from '../model/ports.ts';
import type { World } from '../model/world.ts';

/** The creation of a package: not requested, requested without an answer yet, or done. */
export type Creation =
  | { readonly state: 'not-asked' }
  | { readonly state: 'unanswered' }
  | { readonly state: 'answered'; readonly id: PackageId };

/** The data to find and delete a throw-away package and its object. */
export interface ThrowAway {
  readonly name: PackageName;
  /** S3 key of the content; empty when it is not known. */
  readonly key: string;
  readonly creation: Creation;
}

/** The ports for deletions, and the world for their waits. */
interface Aws {
  readonly service: PackagesService;
  readonly store: DictionaryStore;
  readonly world: World;
}

const NAME = /^dictcheck-[0-9a-f]{12}$/;
/** Older throw-away packages are left over from a run that has ended; those of this repository are swept. */
const LEFTOVER_AGE_MS = 24 * 60 * 60 * 1000;
/** How long a deletion is retried: AWS may refuse it while it is still importing the package. */
const DELETE_TIMEOUT_MS = 120_000;
/** Longest time for a leftover of another run; the next run tries again. */
const SWEEP_TIMEOUT_MS = 15_000;
/** After a cancellation the step ends within 5 s, its report included. The post step deletes what is left by then. */
const CANCELLED_TIMEOUT_MS = 3_000;
/** How long a package whose creation had no answer may take to show up: the call may be under way, and listings lag. */
const LATE_MS = 10_000;

/** A fresh name, `dictcheck-<12 hex>`. */
export function throwAwayName(random: () => number): PackageName {
  const digits = Array.from({ length: 12 }, () => Math.floor(random() * 16).toString(16)).join('');
  return `dictcheck-${digits}` as PackageName;
}

export function isThrowAwayName(name: string): boolean {
  return NAME.test(name);
}

/** Whether a package is a throw-away one: before a deletion, both its name and its description must show it. */
export function isThrowAway(live: LivePackage): boolean {
  return isThrowAwayName(live.name) && parseCheckMarker(live.description) !== null;
}

/**
 * Whether a package is a throw-away one whose place may come free soon: its run may still be under way, or it is being
 * deleted. One that was left behind keeps its place.
 */
export function mayMakeRoom(live: LivePackage, now: number): boolean {
  const marker = isThrowAway(live) ? parseCheckMarker(live.description) : null;
  if (marker === null || live.status === 'DELETED') return false;
  // The clock of another runner may be fast.
  return live.status === 'DELETING' || Math.abs(now - marker.createdAt.getTime()) < LEFTOVER_AGE_MS;
}

/** This repository's throw-away packages that an earlier run could not delete. */
export function leftovers(packages: readonly LivePackage[], repository: string, now: number): readonly ThrowAway[] {
  return packages.flatMap((live) => {
    const marker = isThrowAway(live) ? parseCheckMarker(live.description) : null;
    const isOurs = marker?.repository.toLowerCase() === repository.toLowerCase();
    if (marker === null || !isOurs || now - marker.createdAt.getTime() < LEFTOVER_AGE_MS) return [];
    return [{ name: live.name as PackageName, key: marker.key, creation: { state: 'answered', id: live.id } }];
  });
}

/** Deletes what `leftovers` has just found. Returns what could not be deleted, with the reason. */
export function sweep(throwAways: readonly ThrowAway[], aws: Aws): Promise<readonly string[]> {
  return discardAll(throwAways, aws, { timeoutMs: SWEEP_TIMEOUT_MS, isSeen: true });
}

/**
 * Deletes this run's throw-away packages and their objects, and waits until they are gone; something that is gone
 * already is not an error. Takes less time when the job is cancelled. Returns what could not be deleted, with the
 * reason.
 */
export function discard(throwAways: readonly ThrowAway[], aws: Aws): Promise<readonly string[]> {
  return discardAll(throwAways, aws, { timeoutMs: DELETE_TIMEOUT_MS, isSeen: false });
}

interface Removal {
  readonly timeoutMs: number;
  /** A read has just shown the packages: where reads take long, another one first would leave no time. */
  readonly isSeen: boolean;
}

async function discardAll(throwAways: readonly ThrowAway[], aws: Aws, removal: Removal): Promise<readonly string[]> {
  const { store, world } = aws;
  const { timeoutMs } = removal;
  const left = await Promise.all(
    throwAways.map(async (throwAway) => {
      const { name, key } = throwAway;
      const ends = await Promise.allSettled([
        deleted(throwAway, removal, aws),
        insisting(world, timeoutMs, async (limits) => {
          if (holdsObjectOf(name, key)) await store.delete(key, limits);
          return true;
        }),
      ]);
      const problems = ends.flatMap((end) => (end.status === 'rejected' ? [textOf(end.reason)] : []));
      return problems.length === 0 ? [] : [`${name}: ${problems.join('; ')}`];
    }),
  );
  return left.flat();
}

/** Whether the key is below this package's folder. It may come from a description, which anybody can edit. */
function holdsObjectOf(name: PackageName, key: string): boolean {
  return isThrowAwayName(name) && key.split('/').at(-2) === name;
}

/** Deletes a package, and waits until it is gone. */
async function deleted({ name, creation }: ThrowAway, removal: Removal, { service, world }: Aws): Promise<void> {
  if (creation.state === 'not-asked') return;
  let id = creation.state === 'answered' ? creation.id : null;
  let accepted = false;
  let { isSeen } = removal;
  const { clock } = world;
  const started = clock.now();
  await insisting(world, removal.timeoutMs, async (limits) => {
    const live = isSeen ? null : await shown(name, id, service, limits);
    isSeen = false;
    if (live !== null && (live.status === 'DELETED' || !isThrowAway(live))) return true;
    if (live?.status === 'DELETING') return false;
    id ??= live?.id ?? null;
    if (id === null) return clock.now() - started >= LATE_MS;
    if (live === null && accepted) return true;
    // A listing that lags may not show it yet, so it is deleted without being seen.
    accepted = await isTaken(service.deletePackage(id, limits));
    return !accepted;
  });
}

async function shown(
  name: PackageName,
  id: PackageId | null,
  service: PackagesService,
  limits: Limits,
): Promise<LivePackage | null> {
  if (id === null) return (await service.findPackage(name, limits)).live;
  return (await service.describePackages([id], limits)).find((found) => found.id === id) ?? null;
}

/** False where there is nothing to delete. */
async function isTaken(deletion: Promise<void>): Promise<boolean> {
  try {
    await deletion;
    return true;
  } catch (error) {
    if (isAwsError(error, 'not-found')) return false;
    throw error;
  }
}

/**
 * Repeats a step until it returns true, after temporary refusals too. Continues for a while when the job is cancelled,
 * as a clean-up must. Throws the last refusal when the time is up.
 */
async function insisting(world: World, timeoutMs: number, step: (limits: Limits) => Promise<boolean>): Promise<void> {
  let refusal: unknown = new Error('AWS did not confirm in time that it is gone');
  const end = await poll(world, { timeoutMs, graceMs: CANCELLED_TIMEOUT_MS }, async (limits) => {
    try {
      return (await step(limits)) ? 'done' : 'waiting';
    } catch (error) {
      if (!isAwsError(error, 'busy', 'conflict', 'rejected', 'transient')) throw error;
      refusal = error;
      return 'waiting';
    }
  });
  if (end.why !== 'done') throw refusal;
}

function textOf(error: unknown): string {
  return error instanceof AwsError ? error.summary : messageOf(error);
}

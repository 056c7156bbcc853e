/** Throw-away packages, in which AWS validates the changes of a pull request without touching production. */

import type { PackageName } from '../../dictionaries/dictionary.ts';
import { messageOf } from '../../printable.ts';
import { poll } from '../loop/poll.ts';
import { AwsError, isAwsError } from '../model/aws-error.ts';
import { errorDetailsText } from '../model/failures.ts';
import { parseCheckMarker } from '../model/marker.ts';
import type { DictionaryStore, Limits, LivePackage, PackageId, PackagesService } from '../model/ports.ts';
import { statusOf } from '../model/status.ts';
import type { World } from '../model/world.ts';
import { afterAsked, afterLook, type Deletion, isThrowAway, isThrowAwayName, startDeletion } from './deletion.ts';

export { isThrowAway, isThrowAwayName };

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

/** Older throw-away packages are left over from a run that has ended; those of this repository are swept. */
const LEFTOVER_AGE_MS = 24 * 60 * 60 * 1000;
/** How long a deletion is retried: AWS may refuse it while it is still importing the package. */
const DELETE_TIMEOUT_MS = 120_000;
/** Longest time for a leftover of another run; the next run tries again. */
const SWEEP_TIMEOUT_MS = 15_000;
/** After a cancellation the step ends within 5 s, its report included. The post step deletes what is left by then. */
const CANCELLED_TIMEOUT_MS = 3_000;

/** A fresh name, `dictcheck-<12 hex>`. */
export function throwAwayName(random: () => number): PackageName {
  const digits = Array.from({ length: 12 }, () => Math.floor(random() * 16).toString(16)).join('');
  return `dictcheck-${digits}` as PackageName;
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
        insisting(
          world,
          timeoutMs,
          async (limits) => {
            if (holdsObjectOf(name, key)) await store.delete(key, limits);
            return true;
          },
          () => 'S3 did not confirm in time that its object is gone',
        ),
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

/** Deletes a package, and waits until it is gone. Throws what it could not delete, in AWS's words. */
async function deleted({ name, creation }: ThrowAway, removal: Removal, { service, world }: Aws): Promise<void> {
  if (creation.state === 'not-asked') return;
  const { clock } = world;
  const id = creation.state === 'answered' ? creation.id : null;
  let known = startDeletion(id, clock.now(), removal.isSeen);
  let isDue = removal.isSeen && id !== null;
  const step = async (limits: Limits): Promise<boolean> => {
    if (!isDue) {
      const readAt = clock.now();
      const look = afterLook(known, await shown(name, known.id, service, limits), readAt);
      known = look.known;
      const { outcome } = look.decision;
      if (outcome === 'failed') throw new Error(failedText(known.last));
      if (outcome !== 'ask') return outcome === 'done';
    }
    isDue = false;
    if (known.id !== null)
      known = afterAsked(known, await isTaken(service.deletePackage(known.id, limits)), clock.now());
    return false;
  };
  await insisting(world, removal.timeoutMs, step, () => unconfirmed(known));
}

/** Why a deletion did not end in time, where AWS refused nothing. */
function unconfirmed({ last, accepted }: Deletion): string {
  if (last?.status === 'DELETE_FAILED' && accepted > 0) return failedText(last);
  return `AWS did not confirm in time that it is gone${last === null ? '' : ` (${statusOf(last)})`}`;
}

function failedText(live: LivePackage | null): string {
  const words = errorDetailsText(live?.error ?? null).replace(/\.$/, '');
  return `AWS could not delete it (DELETE_FAILED): ${words}. Until it is deleted it takes a place among the packages of the Region. Once it is a day old, runs of mode validate in this repository try again; delete it by hand where its place is needed before.`;
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
 * as a clean-up must. Throws when the time is up: the refusal that was AWS's last answer, else what `why` says.
 */
async function insisting(
  world: World,
  timeoutMs: number,
  step: (limits: Limits) => Promise<boolean>,
  why: () => string,
): Promise<void> {
  let refusal: AwsError | null = null;
  const end = await poll(world, { timeoutMs, graceMs: CANCELLED_TIMEOUT_MS }, async (limits) => {
    try {
      const isDone = await step(limits);
      refusal = null;
      return isDone ? 'done' : 'waiting';
    } catch (error) {
      if (!isAwsError(error, 'busy', 'conflict', 'rejected', 'transient')) throw error;
      refusal = error;
      return 'waiting';
    }
  });
  if (end.why !== 'done') throw refusal ?? new Error(why());
}

function textOf(error: unknown): string {
  return error instanceof AwsError ? error.summary : messageOf(error);
}

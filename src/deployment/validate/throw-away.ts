/** Throw-away packages, in which AWS validates the changes of a pull request without touching production. */

import type { DomainName, PackageName } from '../../dictionaries/dictionary.ts';
import { messageOf } from '../../printable.ts';
import { poll } from '../loop/poll.ts';
import { AwsError, isAwsError } from '../model/aws-error.ts';
import { parseCheckMarker } from '../model/marker.ts';
import type { Clock, DictionaryStore, Limits, LivePackage, PackageId, PackagesService } from '../model/ports.ts';
import type { World } from '../model/world.ts';
import type { Observation } from '../plan/observe.ts';
import {
  afterAsked,
  afterLook,
  afterRefused,
  type Deletion,
  isThrowAway,
  isThrowAwayName,
  startDeletion,
} from './deletion.ts';
import { failedText, type Left, refusedText, unconfirmed, usedText } from './left.ts';

export { isThrowAway, isThrowAwayName };

/** The creation of a package: not requested, requested without an answer yet, done, or undone by its deletion. */
export type Creation =
  | { readonly state: 'not-asked' | 'gone' }
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
  // What AWS could not delete takes its place until somebody helps.
  if (marker === null || live.status === 'DELETED' || live.status === 'DELETE_FAILED') return false;
  // The clock of another runner may be fast.
  return live.status === 'DELETING' || Math.abs(now - marker.createdAt.getTime()) < LEFTOVER_AGE_MS;
}

/** A throw-away package of an earlier run. */
export interface Leftover extends ThrowAway {
  /** The domains of this run that have it: it is not deleted. */
  readonly users: readonly DomainName[];
}

/** This repository's throw-away packages that an earlier run could not delete. */
export function leftovers(
  { packages, associations }: Pick<Observation, 'packages' | 'associations'>,
  repository: string,
  now: number,
): readonly Leftover[] {
  const rows = [...associations.values()].flat();
  return packages.flatMap((live) => {
    const marker = isThrowAway(live) ? parseCheckMarker(live.description) : null;
    const isOurs = marker?.repository.toLowerCase() === repository.toLowerCase();
    if (marker === null || !isOurs || now - marker.createdAt.getTime() < LEFTOVER_AGE_MS) return [];
    const users = rows.filter(({ packageId }) => packageId === live.id).map(({ domain }) => domain);
    return [{ name: live.name as PackageName, key: marker.key, creation: { state: 'answered', id: live.id }, users }];
  });
}

/** Deletes what `leftovers` has just found and no domain has. Returns what is left, with the reason. */
export async function sweep(old: readonly Leftover[], aws: Aws): Promise<readonly Left[]> {
  const used = old.filter(({ users }) => users.length > 0);
  const free = old.filter(({ users }) => users.length === 0);
  const left = await discardAll(free, aws, { timeoutMs: SWEEP_TIMEOUT_MS, isLeftover: true });
  return [...used.map(({ name, users }): Left => ({ name, what: 'package', why: usedText(users) })), ...left];
}

/**
 * Deletes this run's throw-away packages and their objects, and waits until they are gone; something that is gone
 * already is not an error. Takes less time when the job is cancelled. Returns what could not be deleted, with the
 * reason.
 */
export function discard(throwAways: readonly ThrowAway[], aws: Aws): Promise<readonly Left[]> {
  return discardAll(throwAways, aws, { timeoutMs: DELETE_TIMEOUT_MS, isLeftover: false });
}

interface Removal {
  readonly timeoutMs: number;
  /**
   * A read has just shown the packages: where reads take long, another one first would leave no time. Nothing is under
   * way that would explain a refusal: it is not asked for again.
   */
  readonly isLeftover: boolean;
}

async function discardAll(throwAways: readonly ThrowAway[], aws: Aws, removal: Removal): Promise<readonly Left[]> {
  const left = await Promise.all(
    throwAways.map(async (throwAway): Promise<readonly Left[]> => {
      const { name, key } = throwAway;
      const [ofPackage, ofObject] = await Promise.allSettled([
        deleted(throwAway, removal, aws),
        objectDeleted(throwAway, removal, aws),
      ]);
      const [why, whyObject] = [ofPackage, ofObject].map(problemOf);
      const whole = [why, whyObject].filter((one) => one !== null).join('; ');
      if (why !== null) return [{ name, what: 'package', why: whole }];
      return whyObject === null ? [] : [{ name, what: 'object', key, why: whole }];
    }),
  );
  return left.flat();
}

function problemOf(end: PromiseSettledResult<void>): string | null {
  if (end.status === 'fulfilled') return null;
  return end.reason instanceof AwsError ? end.reason.summary : messageOf(end.reason);
}

function objectDeleted({ name, key }: ThrowAway, { timeoutMs }: Removal, { store, world }: Aws): Promise<void> {
  const step = async (limits: Limits): Promise<boolean> => {
    if (holdsObjectOf(name, key)) await store.delete(key, limits);
    return true;
  };
  return insisting(world, timeoutMs, step, () => 'S3 did not confirm in time that its object is gone');
}

/** Whether the key is below this package's folder. It may come from a description, which anybody can edit. */
function holdsObjectOf(name: PackageName, key: string): boolean {
  return isThrowAwayName(name) && key.split('/').at(-2) === name;
}

/** Deletes a package, and waits until it is gone. Throws what it could not delete, in AWS's words. */
async function deleted({ name, creation }: ThrowAway, removal: Removal, { service, world }: Aws): Promise<void> {
  if (creation.state === 'not-asked' || creation.state === 'gone') return;
  const { clock } = world;
  const { isLeftover } = removal;
  const id = creation.state === 'answered' ? creation.id : null;
  let known = startDeletion(id, clock.now(), isLeftover);
  let isDue = isLeftover && id !== null;
  const step = async (limits: Limits): Promise<boolean> => {
    if (!isDue) {
      const readAt = clock.now();
      const look = afterLook(known, await shown(name, known.id, service, limits), readAt);
      known = look.known;
      const { outcome } = look.decision;
      if (outcome === 'failed') throw new Error(failedText(known.last));
      if (outcome === 'refused') throw new Error(refusedText(known, await usersNow(known.id, service, limits)));
      if (outcome !== 'ask') return outcome === 'done';
    }
    isDue = false;
    known = await asked(known, isLeftover, service, limits, clock);
    return false;
  };
  await insisting(world, removal.timeoutMs, step, () => unconfirmed(known));
}

/** The state after a request. Throws refusals after which it is asked again. */
async function asked(
  known: Deletion,
  isLeftover: boolean,
  service: PackagesService,
  limits: Limits,
  clock: Clock,
): Promise<Deletion> {
  if (known.id === null) return known;
  try {
    await service.deletePackage(known.id, limits);
    return afterAsked(known, true, clock.now());
  } catch (error) {
    if (isAwsError(error, 'not-found')) return afterAsked(known, false, clock.now());
    // A package that AWS is deleting already may be refused too.
    const isFinal = isLeftover && known.accepted === 0 && isAwsError(error, 'conflict', 'rejected');
    if (isFinal) return afterRefused(known, error, clock.now());
    throw error;
  }
}

/** The domains that have a package; none where AWS does not say. */
async function usersNow(
  id: PackageId | null,
  service: PackagesService,
  limits: Limits,
): Promise<readonly DomainName[]> {
  if (id === null) return [];
  try {
    return (await service.listDomains(id, limits)).map(({ domain }) => domain);
  } catch (error) {
    if (error instanceof AwsError) return [];
    throw error;
  }
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

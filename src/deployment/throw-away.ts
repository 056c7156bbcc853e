/** Throw-away packages: in them AWS validates what a pull request changes, without touching what production reads. */

import type { PackageName } from '../dictionaries/dictionary.ts';
import { isAwsError } from './aws-error.ts';
import { parseCheckMarker } from './marker.ts';
import type { DictionaryStore, LivePackage, PackagesService } from './ports.ts';
import { retrying, type World } from './retry.ts';
import { waitUntil } from './wait-until.ts';

/** Name and object of a throw-away package: all that is needed to find and delete both. */
export interface ThrowAway {
  readonly name: PackageName;
  readonly key: string;
}

const NAME = /^dictcheck-[0-9a-f]{12}$/;
/** Leftovers of this repository are swept when they are older than this. */
const LEFTOVER_AGE_MS = 24 * 60 * 60 * 1000;
/** A package that AWS is still importing may refuse to be deleted; it is asked again for this long. */
const DELETE_TIMEOUT_MS = 120_000;

/** A fresh name, `dictcheck-<12 hex>`. */
export function throwAwayName(random: () => number): PackageName {
  const digits = Array.from({ length: 12 }, () => Math.floor(random() * 16).toString(16)).join('');
  return `dictcheck-${digits}` as PackageName;
}

/** Whether a package is a throw-away one: both its name and its description must say so before it is ever deleted. */
export function isThrowAway(live: LivePackage): boolean {
  return NAME.test(live.name) && parseCheckMarker(live.description) !== null;
}

/** This repository's throw-away packages that an earlier run could not delete. */
export function leftovers(packages: readonly LivePackage[], repository: string, now: number): readonly ThrowAway[] {
  return packages.flatMap((live) => {
    const marker = isThrowAway(live) ? parseCheckMarker(live.description) : null;
    if (marker?.repository !== repository || now - marker.createdAt.getTime() < LEFTOVER_AGE_MS) return [];
    return [{ name: live.name as PackageName, key: marker.key }];
  });
}

/**
 * Deletes throw-away packages and their objects; what is gone already is fine. Goes on when the job is cancelled. Returns
 * what could not be deleted, with the reason.
 */
export async function discard(
  throwAways: readonly ThrowAway[],
  service: PackagesService,
  store: DictionaryStore,
  world: World,
): Promise<readonly string[]> {
  const problems = await Promise.all(
    throwAways.map(async ({ name, key }) => {
      try {
        await discardPackage(name, service, world);
        if (key !== '') await retrying(world, () => store.delete(key));
        return [];
      } catch (error) {
        return [`${name}: ${error instanceof Error ? error.message : String(error)}`];
      }
    }),
  );
  return problems.flat();
}

async function discardPackage(name: PackageName, service: PackagesService, world: World): Promise<void> {
  let lastRefusal: unknown = null;
  const gone = await waitUntil(world, DELETE_TIMEOUT_MS, async () => {
    const live = await retrying(world, () => service.findPackage(name));
    if (live === null || live.status === 'DELETED' || !isThrowAway(live)) return true;
    if (live.status === 'DELETING') return false;
    try {
      await service.deletePackage(live.id);
    } catch (error) {
      if (isAwsError(error, 'not-found')) return true;
      if (!isAwsError(error, 'busy', 'conflict', 'rejected', 'transient')) throw error;
      lastRefusal = error;
    }
    return false;
  });
  if (!gone) throw lastRefusal ?? new Error('it is still being deleted');
}

/** The proof of packages right before a request for them: none that is old, and none that a later read contradicts. */

import type { ActionFailure } from '../../failure.ts';
import { LONGEST_LAG_MS } from '../loop/pace.ts';
import { retrying } from '../loop/retry.ts';
import { type AwsError, isAwsError } from '../model/aws-error.ts';
import type { Engine } from '../model/engine.ts';
import type { LivePackage, PackageId } from '../model/ports.ts';
import { type Due, failuresOf, type Judged, proveVersions, type ReadPackages } from './prove-versions.ts';
import { isNewer } from './signs.ts';

/** A request relies on a proof that is no older. */
export const PROOF_LASTS_MS = 2_000;
/** Proofs of one request, where each takes too long: calls may be slow for good. */
const MOST_PROOFS = 3;

export interface FreshProof {
  /** Package name → why no domain may get it. */
  readonly failures: ReadonlyMap<string, ActionFailure>;
  /** The names of packages that are deleted. */
  readonly gone: ReadonlySet<string>;
  /** Packages that the last read lacks: listings lag, and it is not known yet whether they are there. */
  readonly unshown: ReadonlySet<PackageId>;
  /** False where another read has shown a later state of a package meanwhile. */
  readonly isCurrent: boolean;
}

/**
 * Proves packages, by their IDs, before `deadline` (milliseconds since the epoch).
 * @throws AwsError where AWS had not answered by then
 */
export type Prove = (ids: readonly PackageId[], deadline: number) => Promise<FreshProof>;

/** What is read for one domain counts for all. */
export function freshProof(due: readonly Due[], engine: Engine): Prove {
  const { clock, signal } = engine.world;
  // With the versions that were proved last: their histories are not read again.
  let known = due;
  const newest = new Map<PackageId, LivePackage>();
  const absences = new Map<PackageId, Absence>();
  const note = (live: LivePackage): void => {
    if (isNewer(live.lastUpdatedAt, newest.get(live.id)?.lastUpdatedAt ?? null)) newest.set(live.id, live);
  };
  const isOutdated = ({ due: { live }, now, failure }: Judged): boolean =>
    failure === null && isNewer(newest.get(live.id)?.lastUpdatedAt ?? null, (now ?? live).lastUpdatedAt);
  const noteAbsence = ({ due: { live }, now, failure }: Judged, beganAt: number): void => {
    if (now !== undefined) absences.delete(live.id);
    else if (failure === null) absences.set(live.id, afterAbsence(absences.get(live.id), beganAt, clock.now()));
  };

  return async (ids, deadline) => {
    const failures = new Map<string, ActionFailure>();
    const gone = new Set<string>();
    for (let count = 1; ; count++) {
      const beganAt = clock.now();
      const open = known.filter(({ live: { id, name } }) => ids.includes(id) && !failures.has(name) && !gone.has(name));
      const judged = await judgeBefore(deadline, open, engine, note);
      for (const [name, failure] of failuresOf(judged)) failures.set(name, failure);
      for (const one of judged) {
        noteAbsence(one, beganAt);
        if (isGone(one, absences.get(one.due.live.id))) gone.add(one.due.live.name);
      }
      known = known.map((one) => latest(one, judged));
      const isCurrent = !judged.some(isOutdated);
      const isFresh = isCurrent && clock.now() - beganAt < PROOF_LASTS_MS;
      const isLast = count === MOST_PROOFS || signal.aborted || clock.now() >= deadline;
      if (isFresh || isLast) return { failures, gone, unshown: new Set(absences.keys()), isCurrent };
    }
  };
}

/** Proves packages. @throws AwsError where a read of them had no answer by the deadline */
async function judgeBefore(
  deadline: number,
  open: readonly Due[],
  engine: Engine,
  note: (live: LivePackage) => void,
): Promise<readonly Judged[]> {
  const { service, world } = engine;
  const unanswered: AwsError[] = [];
  const read: ReadPackages = async (ids) => {
    try {
      return await retrying(world, (limits) => service.describePackages(ids, limits), deadline);
    } catch (error) {
      if (isAwsError(error, 'transient') && world.clock.now() >= deadline) unanswered.push(error);
      throw error;
    }
  };
  const judged = await proveVersions(open, read, engine, note);
  const [silence] = unanswered;
  if (silence !== undefined) throw silence;
  return judged;
}

/** The reads in a row that lack a package. */
interface Absence {
  /** When the first of them began, and when the last one began and ended. */
  readonly since: number;
  readonly beganAt: number;
  readonly endedAt: number;
}

/** Reads that are further apart than listings lag may have missed that the package was there. */
function afterAbsence(before: Absence | undefined, beganAt: number, endedAt: number): Absence {
  const isInARow = before !== undefined && beganAt - before.endedAt < LONGEST_LAG_MS;
  return { since: isInARow ? before.since : beganAt, beganAt, endedAt };
}

/** Whether a package is deleted: AWS says so, or it is missing for longer than listings lag. */
function isGone({ now, failure }: Judged, absence: Absence | undefined): boolean {
  if (failure !== null) return false;
  if (now !== undefined) return now.status === 'DELETING' || now.status === 'DELETED';
  return absence !== undefined && absence.beganAt - absence.since >= LONGEST_LAG_MS;
}

/** A package with the version that was proved, where that has moved on. */
function latest(one: Due, judged: readonly Judged[]): Due {
  const proved = judged.find(({ due, failure }) => due.live.id === one.live.id && failure === null)?.now;
  if (proved?.status !== 'AVAILABLE' || proved.version === null) return one;
  return isNewer(proved.lastUpdatedAt, one.live.lastUpdatedAt) ? { ...one, live: proved } : one;
}

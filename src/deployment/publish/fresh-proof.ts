/** The proof of packages right before a request for them: none that is old, and none that a later read contradicts. */

import type { ActionFailure } from '../../failure.ts';
import { LONGEST_LAG_MS } from '../loop/pace.ts';
import { retrying } from '../loop/retry.ts';
import { type AwsError, isAwsError, isThrottled } from '../model/aws-error.ts';
import type { Engine } from '../model/engine.ts';
import type { Clock, Limits, LivePackage, PackageId, PackagesService } from '../model/ports.ts';
import { type Due, failuresOf, type Judged, proveVersions, type ReadPackages } from './prove-versions.ts';
import { isNewer } from './signs.ts';

/** A request relies on a proof that is no older. */
export const PROOF_LASTS_MS = 2_000;
/** A read is shared for so long, so that proofs by it are young. */
const SHARED_FOR_MS = 1_000;
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
 * @throws AwsError where AWS had not answered by then, or throttles the reads
 */
export type Prove = (ids: readonly PackageId[], deadline: number) => Promise<FreshProof>;

/** What is read for one domain counts for all. */
export function freshProof(due: readonly Due[], engine: Engine): Prove {
  const { clock, signal } = engine.world;
  // With the versions that were proved last: their histories are not read again.
  let known = due;
  const read = sharedReads(engine.service, clock);
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
      const open = known.filter(({ live: { id, name } }) => ids.includes(id) && !failures.has(name) && !gone.has(name));
      // What was just shown is no second look.
      const since = count === 1 ? Number.NEGATIVE_INFINITY : clock.now();
      const reads: ReadShared = (wanted, limits) => read(wanted, limits, since);
      const { judged, beganAt } = await judgeBefore(deadline, open, reads, engine, note);
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

/** One read of packages. */
interface SharedRead {
  readonly ids: ReadonlySet<PackageId>;
  readonly beganAt: number;
  readonly deadline: number;
  readonly found: Promise<readonly LivePackage[]>;
}

type ReadShared = (ids: readonly PackageId[], limits: Limits, since?: number) => SharedRead;

/**
 * Reads packages. A caller within a second after a read of the same ones began gets its answer, whether that is
 * there or under way. A read that began before `since`, or may end later than the asker's own is not shared.
 */
function sharedReads(service: PackagesService, clock: Clock): ReadShared {
  const young = new Set<SharedRead>();
  return (ids, limits, since = Number.NEGATIVE_INFINITY) => {
    const beganAt = clock.now();
    for (const one of young) if (beganAt - one.beganAt >= SHARED_FOR_MS) young.delete(one);
    const hasAll = (one: SharedRead) => one.beganAt >= since && ids.every((id) => one.ids.has(id));
    const shared = [...young].find((one) => hasAll(one) && one.deadline <= limits.deadline);
    if (shared !== undefined) return shared;
    const found = service.describePackages(ids, limits);
    const read: SharedRead = { ids: new Set(ids), beganAt, deadline: limits.deadline, found };
    young.add(read);
    // What has failed is no answer for those that ask later.
    found.catch(() => young.delete(read));
    return read;
  };
}

interface Proved {
  readonly judged: readonly Judged[];
  /** When the read that was relied on began, or this proof where that is sooner. */
  readonly beganAt: number;
}

/** Proves packages. @throws AwsError where a read of them had no answer by the deadline, or was throttled */
async function judgeBefore(
  deadline: number,
  open: readonly Due[],
  readShared: ReadShared,
  engine: Engine,
  note: (live: LivePackage) => void,
): Promise<Proved> {
  const { world } = engine;
  let beganAt = world.clock.now();
  const unanswered: AwsError[] = [];
  const read: ReadPackages = (ids) =>
    retrying(
      world,
      async (limits) => {
        const shared = readShared(ids, limits);
        const found = await shared.found;
        beganAt = Math.min(beganAt, shared.beganAt);
        return found.filter(({ id }) => ids.includes(id));
      },
      deadline,
    ).catch((error: unknown) => {
      if (isAwsError(error, 'transient') && world.clock.now() >= deadline) unanswered.push(error);
      throw error;
    });
  const judged = await proveVersions(open, read, engine, note);
  // That AWS throttles says nothing about a package: also where it was a history that could not be read.
  const throttled = judged.map(({ failure }) => failure?.cause).filter(isThrottled);
  const [silence] = [...unanswered, ...throttled];
  if (silence !== undefined) throw silence;
  return { judged, beganAt };
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

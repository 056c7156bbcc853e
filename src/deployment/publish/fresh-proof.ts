/** The proof of packages right before a request for them: none that is old, and none that a later read contradicts. */

import type { ActionFailure } from '../../failure.ts';
import type { Engine } from '../model/engine.ts';
import type { LivePackage, PackageId } from '../model/ports.ts';
import { type Due, failuresOf, type Judged, proveVersions } from './prove-versions.ts';
import { isNewer } from './signs.ts';

/** A request relies on a proof that is no older. */
export const PROOF_LASTS_MS = 2_000;
/** Proofs of one request, where each takes too long: calls may be slow for good. */
const MOST_PROOFS = 3;

interface FreshProof {
  /** Package name → why no domain may get it. */
  readonly failures: ReadonlyMap<string, ActionFailure>;
  /** False where another read has shown a later state of a package meanwhile. */
  readonly isCurrent: boolean;
}

/** Proves packages, by their IDs, before `deadline` (milliseconds since the epoch). */
export type Prove = (ids: readonly PackageId[], deadline: number) => Promise<FreshProof>;

/** What is read for one domain counts for all. */
export function freshProof(due: readonly Due[], engine: Engine): Prove {
  const { clock, signal } = engine.world;
  // With the versions that were proved last: their histories are not read again.
  let known = due;
  const newest = new Map<PackageId, LivePackage>();
  const note = (live: LivePackage): void => {
    if (isNewer(live.lastUpdatedAt, newest.get(live.id)?.lastUpdatedAt ?? null)) newest.set(live.id, live);
  };
  const isOutdated = ({ due: { live }, now, failure }: Judged): boolean =>
    failure === null && isNewer(newest.get(live.id)?.lastUpdatedAt ?? null, (now ?? live).lastUpdatedAt);

  return async (ids, deadline) => {
    const failures = new Map<string, ActionFailure>();
    for (let count = 1; ; count++) {
      const beganAt = clock.now();
      const open = known.filter(({ live }) => ids.includes(live.id) && !failures.has(live.name));
      const judged = await proveVersions(open, true, engine, note);
      for (const [name, failure] of failuresOf(judged)) failures.set(name, failure);
      known = known.map((one) => latest(one, judged));
      const isCurrent = !judged.some(isOutdated);
      const isFresh = isCurrent && clock.now() - beganAt < PROOF_LASTS_MS;
      const isLast = count === MOST_PROOFS || signal.aborted || clock.now() >= deadline;
      if (isFresh || isLast) return { failures, isCurrent };
    }
  };
}

/** A package with the version that was proved, where that has moved on. */
function latest(one: Due, judged: readonly Judged[]): Due {
  const proved = judged.find(({ due, failure }) => due.live.id === one.live.id && failure === null)?.now;
  if (proved?.status !== 'AVAILABLE' || proved.version === null) return one;
  return isNewer(proved.lastUpdatedAt, one.live.lastUpdatedAt) ? { ...one, live: proved } : one;
}

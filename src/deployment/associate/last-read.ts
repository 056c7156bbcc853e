/** The last reads of a deploy: what domains ran early may have been changed while the run waited for others. */

import type { DomainName } from '../../dictionaries/dictionary.ts';
import { mapConcurrently } from '../loop/concurrency.ts';
import { readPastLag } from '../loop/lag.ts';
import { retrying } from '../loop/retry.ts';
import { isAwsError } from '../model/aws-error.ts';
import type { Engine } from '../model/engine.ts';
import { toFailure } from '../model/failures.ts';
import type { Association, PackageId } from '../model/ports.ts';
import type { Plan } from '../plan/plan.ts';
import { type AssociationResults, type DomainRows, ROWS_LAST_MS, type WantedAssociations } from './associate.ts';
import { type NewestVersions, newestVersions } from './newest.ts';
import { asRead, judgeRound, versionsSeen } from './proof.ts';
import type { AssociationResult, WantedVersion } from './state.ts';

/**
 * Reads the domains again whose last read is not of now. Where all has failed, nothing is left to be lost.
 * @param readAt when the last read of each began
 * @throws ActionFailure where one can't be read
 */
export async function lastRows(
  results: AssociationResults,
  readAt: ReadonlyMap<DomainName, number>,
  engine: Engine,
): Promise<DomainRows> {
  const { clock } = engine.world;
  const isOpen = (ones: ReadonlyMap<PackageId, AssociationResult>) =>
    [...ones.values()].some(({ outcome }) => outcome !== 'failed');
  const due = [...results].filter(
    ([domain, ones]) => isOpen(ones) && clock.now() - (readAt.get(domain) ?? Number.NEGATIVE_INFINITY) >= ROWS_LAST_MS,
  );
  const reads = await mapConcurrently(
    due,
    async ([domain, before]) => [domain, await rowsNow(domain, before, engine)] as const,
  );
  return new Map(reads);
}

/** A row that is missing, or has changed, is believed when later reads show it too, and so is that the domain is gone. */
export async function rowsNow(
  domain: DomainName,
  before: ReadonlyMap<PackageId, AssociationResult>,
  { service, world }: Engine,
): Promise<readonly Association[]> {
  let missing: unknown = null;
  const read = async (): Promise<readonly Association[] | null> => {
    try {
      return await retrying(world, (limits) => service.listAssociations(domain, limits));
    } catch (error) {
      if (!isAwsError(error, 'not-found')) throw error;
      missing = error;
      return null;
    }
  };
  const hasChanged = (rows: readonly Association[]) =>
    [...asRead(domain, before, rows)].some(([id, now]) => now.outcome !== before.get(id)?.outcome);
  try {
    const rows = await readPastLag(world, read, (found) => found === null || hasChanged(found));
    if (rows === null) throw missing;
    return rows;
  } catch (error) {
    throw toFailure(error, `Domain ${domain} can't be read again`, 'internal');
  }
}

/** What domains run of which the plan changes nothing. */
export interface Untouched {
  readonly wanted: WantedAssociations;
  readonly results: AssociationResults;
  /** When the plan's reads began, in milliseconds since the epoch. */
  readonly readAt: number;
}

/** @param wanted what is associated: the other domains are untouched */
export function untouchedDomains({ associations }: Plan, wanted: WantedAssociations, readAt: number): Untouched {
  const versions = new Map<DomainName, WantedVersion[]>();
  const results = new Map<DomainName, Map<PackageId, AssociationResult>>();
  for (const step of associations) {
    if (step.kind !== 'unchanged' || wanted.has(step.domain) || step.row.version === null) continue;
    const { domain, dictionary, row } = step;
    const { packageId: id } = row;
    versions.set(domain, [...(versions.get(domain) ?? []), { id, name: dictionary.name, version: step.row.version }]);
    const active: AssociationResult = { outcome: 'active', row };
    results.set(domain, new Map([...(results.get(domain) ?? []), [id, active]]));
  }
  return { wanted: versions, results, readAt };
}

/** The results of untouched domains that do not run this commit's content any more; none where all do. */
export async function untouchedNow(
  { wanted, results, readAt }: Untouched,
  contents: ReadonlyMap<string, string>,
  engine: Engine,
): Promise<{ readonly results: AssociationResults; readonly rows: DomainRows; readonly newest: NewestVersions }> {
  const rows = await lastRows(results, new Map([...results.keys()].map((domain) => [domain, readAt])), engine);
  const changed = [...rows].flatMap(([domain, now]) => {
    const before = results.get(domain) ?? new Map();
    const read = asRead(domain, before, now);
    return [...read].some(([id, one]) => one !== before.get(id)) ? [[domain, read] as const] : [];
  });
  if (changed.length === 0) return { results: new Map(), rows: new Map(), newest: new Map() };
  const due = new Map(changed.map(([domain]) => [domain, wanted.get(domain) ?? []]));
  const newest = await newestVersions([...due.values()].flat(), contents, versionsSeen(new Map(changed)), engine);
  const judged = judgeRound(due, new Map(changed), newest, false);
  return {
    results: judged.results,
    rows: new Map(changed.map(([domain]) => [domain, rows.get(domain) ?? []])),
    newest,
  };
}

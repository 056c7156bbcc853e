/** Records of versions. Where AWS reuses the number of a failed version, the history may hold both; its order is not documented. */

import type { PackageVersion, VersionRecord } from '../model/ports.ts';
import { isLater } from './trust.ts';

/** The record that was made last; `null` without any. */
export function latestOf(records: readonly VersionRecord[]): VersionRecord | null {
  const age = ({ createdAt }: VersionRecord) => createdAt?.getTime() ?? 0;
  return records.reduce<VersionRecord | null>(
    (last, one) => (last === null || age(one) >= age(last) ? one : last),
    null,
  );
}

/** The record of a version. */
export function recordOf(history: readonly VersionRecord[], version: PackageVersion): VersionRecord | null {
  return latestOf(history.filter((record) => record.version === version));
}

/**
 * The records of the newest versions before another one, the newest first.
 * @param version `null`: before any
 * @param most how many
 */
export function recordsBefore(
  history: readonly VersionRecord[],
  version: PackageVersion | null,
  most: number,
): readonly VersionRecord[] {
  if (version === null) return [];
  const earlier = [...new Set(history.map((record) => record.version))].filter((one) => isLater(version, one));
  const newest = earlier.toSorted((one, other) => (isLater(one, other) ? -1 : 1)).slice(0, most);
  return newest.flatMap((one) => recordOf(history, one) ?? []);
}

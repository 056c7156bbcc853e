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

/** The record of the newest version before another one. */
export function recordBefore(history: readonly VersionRecord[], version: PackageVersion): VersionRecord | null {
  const newest = history
    .map((record) => record.version)
    .filter((one) => isLater(version, one))
    .reduce<PackageVersion | null>((last, one) => (last === null || isLater(one, last) ? one : last), null);
  return newest === null ? null : recordOf(history, newest);
}

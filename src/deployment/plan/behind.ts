/**
 * What domains would lose that run another version than the one that a dictionary is compared with: a production that
 * gets several small steps of a staging at once, or whose associations failed for a while.
 */

import type { Dictionary, DomainName } from '../../dictionaries/dictionary.ts';
import type { Association, PackageVersion, VersionRecord } from '../model/ports.ts';
import type { Comparison } from './comparison.ts';
import type { ObservedPackage } from './observe.ts';
import type { Plan } from './plan.ts';
import { isFirstVersion, isLater } from './trust.ts';

/** A package, and the rows of domains that get its content in place of another version than the newest. */
export interface BehindPackage {
  readonly dictionary: Dictionary;
  readonly observed: ObservedPackage;
  readonly rows: readonly Association[];
}

/** A version that domains run, or may run. */
export interface BehindVersion {
  readonly record: VersionRecord;
  readonly domains: readonly DomainName[];
  /** False where the domain's last association failed: AWS does not say which version it runs then. */
  readonly isShown: boolean;
}

/** The comparison of a dictionary with what domains run that are behind. */
export interface BehindComparison extends Pick<BehindVersion, 'domains' | 'isShown'> {
  readonly name: string;
  readonly version: PackageVersion;
  readonly comparison: Comparison;
}

/** The packages of a plan of which domains run another version than the dictionary is compared with. */
export function packagesBehind({ associations, packages }: Plan): readonly BehindPackage[] {
  return packages.flatMap((step) => {
    if (step.kind === 'create') return [];
    const { dictionary, observed } = step;
    const rows = associations.flatMap((one) =>
      one.kind === 'associate' && one.dictionary.name === dictionary.name && one.row !== null ? [one.row] : [],
    );
    const compared = comparedVersion(observed);
    const behind = rows.filter(
      (row) => row.version !== null && (isBehind(row, compared) || isForgotten(row, observed)),
    );
    return behind.length === 0 ? [] : [{ dictionary, observed, rows: behind }];
  });
}

/** Whether a domain runs a version of CreatePackage of which a later attempt has overwritten the only record. */
function isForgotten({ version }: Association, { trust, running }: ObservedPackage): boolean {
  const { content } = running ?? trust;
  return isFirstVersion(version) && content.kind === 'unknown' && content.why === 'overwritten';
}

function isBehind(row: Association, compared: PackageVersion | null): boolean {
  return row.status === 'ASSOCIATION_FAILED' || row.version !== compared;
}

/** Whether a version is the one that the dictionary is compared with anyway: then only what the bucket had says more. */
export function isCompared({ version }: BehindComparison, { observed }: BehindPackage): boolean {
  return version === comparedVersion(observed);
}

/** What the dictionary is compared with anyway: the available version or, where AWS shows none, the newest that domains run. */
function comparedVersion({ live, running }: ObservedPackage): PackageVersion | null {
  return live.version ?? running?.version ?? null;
}

/**
 * The versions that these domains run. After a failed association that is most likely the one before.
 * @param history all versions of the package
 */
export function versionsBehind(
  { rows }: Pick<BehindPackage, 'rows'>,
  history: readonly VersionRecord[],
): readonly BehindVersion[] {
  const found = new Map<PackageVersion, BehindVersion>();
  const add = (record: VersionRecord, { domain }: Association, isShown: boolean): void => {
    const before = found.get(record.version);
    const domains = [...new Set([...(before?.domains ?? []), domain])];
    found.set(record.version, { record, domains, isShown: isShown && before?.isShown !== false });
  };
  for (const row of rows) {
    const { version } = row;
    if (version === null) continue;
    if (row.status !== 'ASSOCIATION_FAILED') {
      add(recordOf(history, version), row, true);
      continue;
    }
    const before = newestOf(history.filter((record) => isLater(version, record.version)));
    if (before !== null) add(before, row, false);
  }
  return [...found.values()];
}

function newestOf(records: readonly VersionRecord[]): VersionRecord | null {
  return records.reduce<VersionRecord | null>(
    (last, one) => (last === null || isLater(one.version, last.version) ? one : last),
    null,
  );
}

/** The last record of a version; its number may be all that is known of it. */
function recordOf(history: readonly VersionRecord[], version: PackageVersion): VersionRecord {
  return history.findLast((record) => record.version === version) ?? { version, commitMessage: null, createdAt: null };
}

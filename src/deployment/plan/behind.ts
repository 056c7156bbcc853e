/**
 * What domains would lose that run another version than the one that a dictionary is compared with: a production that
 * gets several small steps of a staging at once, or whose associations failed for a while.
 */

import type { Dictionary, DomainName } from '../../dictionaries/dictionary.ts';
import type { Association, PackageVersion, VersionRecord } from '../model/ports.ts';
import type { Comparison } from './comparison.ts';
import type { ObservedPackage } from './observe.ts';
import type { Plan } from './plan.ts';
import { recordOf, recordsBefore } from './records.ts';
import { isFirstVersion } from './trust.ts';

/** A package, and the rows of domains that get its content in place of another version than the newest. */
export interface BehindPackage {
  readonly dictionary: Dictionary;
  readonly observed: ObservedPackage;
  readonly rows: readonly Association[];
  /** Whether the domains are to get a version that is not there yet; else the newest, which was let through before. */
  readonly isChanging: boolean;
}

/** A version that domains run, or may run. */
export interface BehindVersion {
  /** `null` where nothing says which version it is: AWS does not, and the history shows none that it may be. */
  readonly record: VersionRecord | null;
  readonly domains: readonly DomainName[];
  /** False where AWS does not say which version the domain runs: its last association failed, or is under way. */
  readonly isShown: boolean;
}

/** The comparison of a dictionary with what domains run that are behind. */
export interface BehindComparison extends Pick<BehindVersion, 'domains' | 'isShown'> {
  readonly name: string;
  /** `null` where it is not known. */
  readonly version: PackageVersion | null;
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
    const isChanging = step.kind !== 'unchanged';
    const behind = rows.filter((row) => isBehind(row, compared, isChanging) || isForgotten(row, observed));
    return behind.length === 0 ? [] : [{ dictionary, observed, rows: behind, isChanging }];
  });
}

/** Whether a domain runs a version of CreatePackage of which a later attempt has overwritten the only record. */
function isForgotten({ version }: Association, { trust, running }: ObservedPackage): boolean {
  const { content } = running ?? trust;
  return isFirstVersion(version) && content.kind === 'unknown' && content.why === 'overwritten';
}

function isBehind(row: Association, compared: PackageVersion | null, isChanging: boolean): boolean {
  if (row.status === 'ASSOCIATING' && isChanging) return true;
  return row.status === 'ASSOCIATION_FAILED' || row.version !== compared;
}

/** Whether a version is the one that the dictionary is compared with anyway: then only what the bucket had says more. */
export function isCompared({ version }: BehindComparison, { observed }: BehindPackage): boolean {
  return version !== null && version === comparedVersion(observed);
}

/** What the dictionary is compared with anyway: the available version or, where AWS shows none, the newest that domains run. */
function comparedVersion({ live, running }: ObservedPackage): PackageVersion | null {
  return live.version ?? running?.version ?? null;
}

/** Earlier versions that a domain may run whose association failed, where more is to come: others may have failed before. */
const MOST_EARLIER = 3;

/**
 * The versions that these domains run. While a domain is being associated, and after that has failed, AWS does not say: it
 * may run any version from before, most likely the newest of them, or the one that the row names.
 * @param history all versions of the package; `null` where it can't be read
 */
export function versionsBehind(
  { rows, observed, isChanging }: Pick<BehindPackage, 'rows' | 'observed' | 'isChanging'>,
  history: readonly VersionRecord[] | null,
): readonly BehindVersion[] {
  const found = new Map<PackageVersion | null, BehindVersion>();
  const add = (record: VersionRecord | null, { domain }: Association, isShown: boolean): void => {
    const version = record?.version ?? null;
    const before = found.get(version);
    const domains = [...new Set([...(before?.domains ?? []), domain])];
    found.set(version, { record, domains, isShown: isShown && before?.isShown !== false });
  };
  const compared = comparedVersion(observed);
  // Its number may be all that is known of it.
  const known = (version: PackageVersion): VersionRecord =>
    recordOf(history ?? [], version) ?? { version, commitMessage: null, createdAt: null };
  for (const row of rows) {
    const { version } = row;
    if (!isUntold(row)) {
      add(version === null ? null : known(version), row, version !== null);
      continue;
    }
    if (version !== null && version !== compared) add(known(version), row, false);
    // A domain whose first association failed runs none.
    if (isFirstVersion(version)) continue;
    const earlier = recordsBefore(history ?? [], version ?? compared, earlierOf(row, isChanging));
    for (const record of earlier.length === 0 ? [null] : earlier) add(record, row, false);
  }
  return [...found.values()];
}

/** How many of the versions before it a domain may run. */
function earlierOf({ status }: Association, isChanging: boolean): number {
  return isChanging && status === 'ASSOCIATION_FAILED' ? MOST_EARLIER : 1;
}

/** Whether AWS does not say which version the domain runs. */
function isUntold({ status }: Association): boolean {
  return status === 'ASSOCIATION_FAILED' || status === 'ASSOCIATING';
}

import type { Dictionary, DomainName, Sha256 } from '../../dictionaries/dictionary.ts';
import { mapConcurrently } from '../loop/concurrency.ts';
import { readPastLag } from '../loop/lag.ts';
import { read, rowsOfDomains } from '../loop/must-read.ts';
import { STALE_READ_MS } from '../loop/pace.ts';
import { retrying } from '../loop/retry.ts';
import { isAwsError } from '../model/aws-error.ts';
import { toFailure } from '../model/failures.ts';
import { type CommitMarker, type DictionaryMarker, parseCommitMarker, parseDictionaryMarker } from '../model/marker.ts';
import type {
  Association,
  LivePackage,
  PackageId,
  PackagesService,
  PackageVersion,
  VersionRecord,
} from '../model/ports.ts';
import { isInFlight, runningVersion } from '../model/status.ts';
import type { World } from '../model/world.ts';
import { recordOf } from './records.ts';
import { shownPackages } from './shown-packages.ts';
import { type Evidence, holds, isFirstVersion, isLater, isUnproven, isUnrecorded, judge, type Trust } from './trust.ts';

/** A live package, with the content of its markers. */
export interface ObservedPackage {
  readonly live: LivePackage;
  readonly marker: DictionaryMarker | null;
  /** The history record of the available version; `null` where there is none. */
  readonly versionRecord: VersionRecord | null;
  /**
   * The marker in that record, or in that of the version that domains run; `null` for versions of CreatePackage, for those
   * published by hand, and where the history can't be read.
   */
  readonly commit: CommitMarker | null;
  /** False where there is no permission to read the history: the package is then judged by its description alone. */
  readonly historyKnown: boolean;
  /** The content and origin of the available version, and how they are known. */
  readonly trust: Trust;
  /** The same of the version that domains run, where AWS shows none as available: after a failed update it may not. */
  readonly running?: Trust & { readonly version: PackageVersion };
}

/** The state of AWS before anything is done. */
export interface Observation {
  /** When its first read began, in milliseconds since the epoch. */
  readonly readAt: number;
  /** All custom dictionary packages of the Region, those of others too. */
  readonly packages: readonly LivePackage[];
  /** The packages with the name of a dictionary of this run. */
  readonly managed: ReadonlyMap<string, ObservedPackage>;
  readonly associations: ReadonlyMap<DomainName, readonly Association[]>;
  /** The packages that a domain has, also one that this run does not list, or may have where that can't be read. */
  readonly used: ReadonlySet<PackageId>;
  readonly warnings: readonly string[];
}

/**
 * Reads what is live: one listing of packages, at the same time one of each domain, and the history of each managed
 * package that has a version. Throws an `ActionFailure` when something can't be read.
 */
export async function observe(
  service: PackagesService,
  dictionaries: readonly Dictionary[],
  world: World,
): Promise<Observation> {
  const readAt = world.clock.now();
  const domains = [...new Set(dictionaries.flatMap((dictionary) => dictionary.domains))].sort();
  const list = () => presentPackages(service, dictionaries, world);
  const [listed, rows] = await Promise.all([list(), rowsOfDomains(service, dictionaries, domains, world)]);
  // A listing may lag: a package that a domain has is not absent because one listing lacks it, nor does a domain run a
  // later version than there is.
  const names = new Set<string>(dictionaries.map(({ name }) => name));
  const lags = ({ packages }: typeof listed): boolean =>
    rows.flat().some((row) => {
      const live = packages.filter(({ name }) => name === row.packageName);
      return names.has(row.packageName) && (live.length === 0 || live.some((one) => isAhead(row, one)));
    });
  const { packages, present } = lags(listed) ? await readPastLag(world, list, lags) : listed;
  // The role of pull requests can't associate: a package on a domain was associated by somebody with the rights of a
  // deploy.
  const used = new Set(rows.flat().map(({ packageId }) => packageId));
  const unread: string[] = [];
  const observed = await mapConcurrently(present, async ({ read, mayBeAssociated }) => {
    const { id, name, version } = read.live;
    const one = withTrust({ ...read, creationProven: !mayBeAssociated || used.has(id) });
    // AWS may show no version, after a failed update for one, and domains still run the last good one.
    const isOpen = version === null ? !used.has(id) : isUnproven(one.trust);
    const users = isOpen ? await usersOf(service, id, world) : [];
    if (users?.length !== 0) used.add(id);
    if (users === null) unread.push(name);
    const known = [...rows.flat(), ...(users ?? [])];
    if (version === null) return withRunning(service, one, known, world);
    return users !== null && users.length > 0 ? withTrust({ ...read, creationProven: true }) : one;
  });
  // One that is being deleted is not published again: another is created.
  const unproven = observed.filter(({ live, trust }) => isUnproven(trust) && live.status !== 'DELETING');
  const unused = unproven.map(({ live }) => live.name).filter((name) => !unread.includes(name));
  const unreadable = observed.filter((one) => !one.historyKnown).map((one) => one.live.name);
  return {
    readAt,
    packages,
    managed: new Map(observed.map((one) => [one.live.name, one])),
    associations: new Map(domains.map((domain, index) => [domain, rows[index] ?? []])),
    used,
    warnings: [
      ...(unreadable.length === 0
        ? []
        : [
            `The version history of ${unreadable.join(', ')} can't be read, so a version published by hand would not be noticed. Allow es:GetPackageVersionHistory.`,
          ]),
      ...(unread.length === 0
        ? []
        : [
            `Which domains use ${unread.join(', ')} can't be read, so it is not known what a domain runs of it. Allow es:ListDomainsForPackage.`,
          ]),
      ...(unused.length === 0
        ? []
        : [
            `The first version of ${unused.join(', ')} is used by no domain, and CreatePackage leaves no proof of who created it: no domain gets it before it is published again.`,
          ]),
    ],
  };
}

/** Whether a domain has a later version of a package than the one that was read. */
function isAhead({ packageId, version }: Association, live: LivePackage): boolean {
  return packageId === live.id && version !== null && live.version !== null && isLater(version, live.version);
}

/** Every package of the Region, and the history of each with the name of a dictionary. */
async function presentPackages(service: PackagesService, dictionaries: readonly Dictionary[], world: World) {
  const listed = await read(world, 'The list of packages', (limits) => service.listPackages(limits));
  // AWS may show deleted packages for a while; their names and places are free.
  const packages = listed.filter((live) => live.status !== 'DELETED');
  // AWS lists a package that is being deleted for a while, also after another one with its name was created.
  const [going, living] = [true, false].map((isGoing) =>
    packages.filter(({ status }) => (status === 'DELETING') === isGoing).map((live) => [live.name, live] as const),
  );
  const byName = new Map([...(going ?? []), ...(living ?? [])]);
  const managed = dictionaries.flatMap(({ name, domains }) => {
    const live = byName.get(name);
    return live === undefined ? [] : [{ live, mayBeAssociated: domains.length > 0 }];
  });
  const present = await mapConcurrently(managed, async ({ live, mayBeAssociated }) => ({
    read: await readWhenShown(service, live, world),
    mayBeAssociated,
  }));
  return { packages, present };
}

/**
 * The rows of the domains that have the package; `null` where there is no permission to read them. That there are none
 * is believed when later reads say so too.
 */
export async function usersOf(
  service: PackagesService,
  id: PackageId,
  world: World,
): Promise<readonly Association[] | null> {
  const rows = async (): Promise<readonly Association[] | null> => {
    try {
      return await retrying(world, (limits) => service.listDomains(id, limits));
    } catch (error) {
      if (isAwsError(error, 'not-found')) return [];
      if (isAwsError(error, 'access-denied', 'disabled')) return null;
      throw error;
    }
  };
  try {
    return await readPastLag(world, rows, (users) => users?.length === 0);
  } catch (error) {
    throw toFailure(error, `The domains of package ${id} can't be read`, 'internal');
  }
}

/** Judges the newest version that a domain runs of a package without an available one, by its record in the history. */
export async function withRunning(
  service: PackagesService,
  one: ObservedPackage,
  rows: readonly Association[],
  world: World,
): Promise<ObservedPackage> {
  const version = rows
    .filter(({ packageId }) => packageId === one.live.id)
    .map(runningVersion)
    .reduce((newest, next) => (next !== null && (newest === null || isLater(next, newest)) ? next : newest), null);
  if (version === null) return one;
  const history = await readHistory(service, { ...one.live, version }, world);
  const { commit, historyKnown } = history;
  return { ...one, commit, historyKnown, running: { ...judge({ ...history, creationProven: true }), version } };
}

function withTrust(evidence: Evidence): ObservedPackage {
  const { creationProven: _, ...observed } = evidence;
  return { ...observed, trust: judge(evidence) };
}

/**
 * Reads the markers of one package: that of its description, and that of the available version's commit message (one
 * call). Where its version shows late, the result has the package as it was read again. Throws an `ActionFailure` when the history can't be read for a reason other than permission.
 * @param creationProven whether a first version is known to be ours (see `Evidence`)
 */
export async function observePackage(
  service: PackagesService,
  live: LivePackage,
  world: World,
  creationProven: boolean,
): Promise<ObservedPackage> {
  return withTrust({ ...(await readWhenShown(service, live, world)), creationProven });
}

type History = Omit<Evidence, 'creationProven'>;

/** Reads a package again where its version shows late: what it says to hold is then that of the next one. */
async function readWhenShown(service: PackagesService, live: LivePackage, world: World): Promise<History> {
  const shown = await readRecorded(service, live, world);
  // A failed version may stay in the history for good; a version shows late only for seconds.
  if (shown.isLate !== true || live.status !== 'AVAILABLE') return shown;
  const readAgain = async (): Promise<History> => {
    const [now] = await read(world, `Package ${live.name}`, (limits) => service.describePackages([live.id], limits));
    if (now === undefined) return shown;
    const again = await readRecorded(service, now, world);
    return isFromBefore(now, live) || isUnmoved(now, live) ? { ...again, isLate: true } : again;
  };
  // Of what stays so, the later version is an attempt that failed, which the history keeps.
  return readPastLag(world, readAgain, ({ isLate }) => isLate === true, STALE_READ_MS);
}

/** Whether a later read shows the package as it was before it was seen at rest: reads may go back. */
function isFromBefore(now: LivePackage, seen: LivePackage): boolean {
  if (now.lastUpdatedAt === null || seen.lastUpdatedAt === null) return false;
  const sooner = now.lastUpdatedAt.getTime() - seen.lastUpdatedAt.getTime();
  return sooner < 0 || (sooner === 0 && isInFlight(now.status));
}

/** Whether a package is still as it was when its history had a later version: one history without that proves nothing. */
function isUnmoved(now: LivePackage, seen: LivePackage): boolean {
  return now.status === seen.status && now.version === seen.version && now.description === seen.description;
}

/**
 * Reads the history again where it does not show the available version, as it may lag: without the record, nothing says
 * which commit the version is of.
 */
function readRecorded(service: PackagesService, live: LivePackage, world: World): Promise<History> {
  return readPastLag(world, () => readHistory(service, live, world), isUnrecorded, STALE_READ_MS);
}

async function readHistory(service: PackagesService, live: LivePackage, world: World): Promise<History> {
  const marker = parseDictionaryMarker(live.description);
  const nothing = { live, marker, versionRecord: null, commit: null, historyKnown: true };
  if (live.version === null) return nothing;
  try {
    const history = await retrying(world, (limits) => service.versionHistory(live.id, limits));
    const versionRecord = recordOf(history, live.version);
    const commit = parseCommitMarker(versionRecord?.commitMessage ?? null);
    return { ...nothing, versionRecord, commit, isLate: history.some((record) => isDescribedNext(record, live)) };
  } catch (error) {
    if (isAwsError(error, 'access-denied', 'disabled')) return { ...nothing, historyKnown: false };
    if (isAwsError(error, 'not-found')) return { ...nothing, live: await shownOrGone(service, live, world) };
    throw toFailure(error, `The version history of package ${live.name}`, 'internal');
  }
}

/** A package whose history AWS does not find: one answer and one listing that lacks it are no evidence that it is gone. */
async function shownOrGone(service: PackagesService, live: LivePackage, world: World): Promise<LivePackage> {
  try {
    const [now] = await shownPackages([live.id], { service, world });
    return now ?? { ...live, status: 'DELETED' };
  } catch (error) {
    throw toFailure(error, `Package ${live.name}`, 'internal');
  }
}

/** Whether the description is about this version, by its commit message, and AWS shows an earlier one. */
function isDescribedNext({ version, commitMessage }: VersionRecord, live: LivePackage): boolean {
  const prefix = parseCommitMarker(commitMessage)?.sha256Prefix;
  const described = parseDictionaryMarker(live.description)?.sha256;
  return isLater(version, live.version) && prefix !== undefined && described?.startsWith(prefix) === true;
}

/** The content of a live first version, which names no commit, where it is known and is another than the dictionary's. */
export function firstContent({ commit, live, trust }: ObservedPackage, { sha256 }: Dictionary): Sha256 | null {
  if (commit !== null || !isFirstVersion(live.version) || trust.content.kind !== 'known') return null;
  return trust.content.sha256 === sha256 ? null : trust.content.sha256;
}

/**
 * Whether the available version of a package holds the content with this SHA-256 by a run of ours: description and commit
 * message agree on it.
 */
export function runsContent({ marker, live, trust }: ObservedPackage, sha256: string): boolean {
  if (marker?.sha256 !== sha256 || live.version === null || live.status === 'DELETED') return false;
  return holds(trust, sha256) === 'this' && !isUnproven(trust);
}

/**
 * The proof of a publication: right before the first association, each package holds this commit's content. While the
 * run waited for one package, somebody may have published other content of another one, and an association would apply
 * that.
 */

import type { ActionFailure } from '../../failure.ts';
import { mapConcurrently } from '../loop/concurrency.ts';
import { decide, otherwise, type Rule } from '../loop/rules.ts';
import type { Engine } from '../model/engine.ts';
import { toFailure } from '../model/failures.ts';
import { parseDictionaryMarker, saysToHold } from '../model/marker.ts';
import type { LivePackage, PackageId } from '../model/ports.ts';
import { isFailed } from '../model/status.ts';
import { type ObservedPackage, observePackage, runsContent } from '../plan/observe.ts';
import { deletedFailure, supersededFailure, takenOverFailure, unprovedFailure } from './publish-failures.ts';
import { isBeforeVersion, isNewer } from './signs.ts';

/** A package as of the run's last read. */
export interface Due {
  readonly live: LivePackage;
  readonly sha256: string;
  /** Whether the version is already known to hold this content. */
  readonly proved: boolean;
}

/** Reads packages; leaves out those that AWS does not show. */
export type ReadPackages = (ids: readonly PackageId[]) => Promise<readonly LivePackage[]>;

/** A package after its proof. */
export interface Judged {
  readonly due: Due;
  /** What it was judged by; `undefined` when AWS did not show it. */
  readonly now: LivePackage | undefined;
  /** With the version that was proved, which may have shown later than the one that was due. */
  readonly held: LivePackage;
  /** Why no domain may get it. */
  readonly failure: ActionFailure | null;
}

/** One package in the last read of all, and its history where that was read. */
export interface VersionCase {
  readonly due: Due;
  /** `undefined` when AWS does not show it: its association will show why. */
  readonly now: LivePackage | undefined;
  /** The history of the available version; `null` where it need not be read. */
  readonly observed: ObservedPackage | null;
}

/** The meaning: a failure, or `null` where a domain may get the package. */
export const VERSION_RULES: readonly Rule<VersionCase, ActionFailure | null>[] = [
  {
    name: 'it was deleted',
    when: ({ observed }) => observed?.live.status === 'DELETED',
    means: ({ due }) => deletedFailure(due.live.name),
  },
  {
    name: 'another repository has taken it over',
    when: (input) =>
      isOtherwiseDescribed(input) && ownerOf(input.now) !== null && ownerOf(input.now) !== ownerOf(input.due.live),
    means: ({ due, now }) => takenOverFailure(due.live.name, now ?? due.live),
  },
  {
    name: 'somebody has published other content',
    // Of an attempt that failed, AWS keeps the description; the version is still the one of before.
    when: (input) =>
      isOtherwiseDescribed(input) && !(hasFailedSince(input) && input.now?.version === input.due.live.version),
    means: ({ due, now }) => supersededFailure(due.live.name, now ?? due.live),
  },
  {
    name: 'nothing says what the version holds',
    when: ({ observed }) =>
      observed?.trust.content.kind === 'unknown' && observed.trust.content.why === 'not-in-history',
    means: ({ due, observed }) => unprovedFailure(due.live.name, observed?.live ?? due.live),
  },
  {
    name: 'the version says to hold other content',
    when: ({ due, observed }) => observed !== null && !runsContent(observed, due.sha256),
    means: ({ due, observed }) => supersededFailure(due.live.name, observed?.live ?? due.live),
  },
  { name: 'it holds our content', when: otherwise, means: () => null },
];

/** Whether AWS shows a failure, which leaves the version alone: by its status, or beside the last good version. */
function hasFailedSince({ due, now }: VersionCase): boolean {
  return now !== undefined && (isFailed(now.status) || (now.error !== null && due.live.error === null));
}

/** Whether the current description is another one; a listing that lags shows an earlier state. */
function isOtherwiseDescribed({ due, now }: VersionCase): boolean {
  if (now === undefined || lags(due, now) || saysToHold(now.description, due.sha256)) return false;
  // Descriptions may change with the version, and so be from before it, too.
  return now.version === due.live.version || hasMoved(due, now);
}

function lags({ live }: Due, now: LivePackage): boolean {
  return isNewer(live.lastUpdatedAt, now.lastUpdatedAt);
}

/** Whether another version is available now; an older one is a read of the past, unless the package has changed since. */
function hasMoved(due: Due, now: LivePackage): boolean {
  const { version, lastUpdatedAt } = due.live;
  if (now.version === version || lags(due, now)) return false;
  return !isBeforeVersion(now, version) || isNewer(now.lastUpdatedAt, lastUpdatedAt);
}

function ownerOf(live: LivePackage | undefined): string | null {
  return live === undefined ? null : (parseDictionaryMarker(live.description)?.repository.toLowerCase() ?? null);
}

/**
 * Reads all packages in one call, and at the same time the histories of the new versions.
 * @param again reads the packages again; `null` where no domain gets them
 * @param onRead takes each package as soon as a read shows it
 * @returns a failure for each package that does not hold what the run saw or published. Does not throw without an
 * answer, as what was published is reported anyway.
 */
export async function proveVersions(
  due: readonly Due[],
  again: ReadPackages | null,
  engine: Engine,
  onRead: (live: LivePackage) => void = () => {},
): Promise<readonly Judged[]> {
  const { host } = engine;
  if (due.length === 0) return [];
  const cases = due.map((one) => ({ due: one, history: one.proved ? null : settled(historyOf(one.live, engine)) }));
  try {
    const ids = due.map(({ live }) => live.id);
    const found = again === null ? [] : await again(ids);
    for (const live of found) onRead(live);
    const shown = new Map(found.map((live) => [live.id, live]));
    return await mapConcurrently(cases, async ({ due: one, history }): Promise<Judged> => {
      const first = await history;
      const read = lastRead(shown.get(one.live.id), one, first);
      const moved = read !== undefined && hasMoved(one, read);
      const observed = moved ? await historyOf(read, engine) : unwrap(first);
      const now = lastRead(read, one, observed && { value: observed });
      const { rule, outcome } = decide(VERSION_RULES, { due: one, now, observed });
      host.debug(`${one.live.name}: ${rule}`);
      if (now !== undefined) onRead(now);
      return { due: one, now, held: observed?.live ?? one.live, failure: outcome };
    });
  } catch (error) {
    await Promise.all(cases.map(({ history }) => history));
    const failure = toFailure(error, "The packages can't be read again before they are associated", 'internal');
    return due.map((one) => ({ due: one, now: undefined, held: one.live, failure }));
  }
}

/** Package name → why no domain may get it. */
export function failuresOf(judged: readonly Judged[]): ReadonlyMap<string, ActionFailure> {
  return new Map(judged.flatMap(({ due, failure }) => (failure === null ? [] : [[due.live.name, failure] as const])));
}

/**
 * The later of two reads of a package: where its version showed late, it was read again with its history, at the same time
 * as all packages.
 */
function lastRead(
  read: LivePackage | undefined,
  { live }: Due,
  history: Settled<ObservedPackage> | null,
): LivePackage | undefined {
  const again = history !== null && 'value' in history ? history.value.live : live;
  if (again === live || (read !== undefined && isNewer(read.lastUpdatedAt, again.lastUpdatedAt))) return read;
  return again;
}

function historyOf(live: LivePackage, { service, world }: Engine): Promise<ObservedPackage> {
  // This run has just made it, or seen it: a history that lacks it lags, as reads do.
  return observePackage(service, live, world, true);
}

type Settled<T> = { readonly value: T } | { readonly error: unknown };

/** A promise whose rejection is handled later: no read continues after a failed run. */
function settled<T>(promise: Promise<T>): Promise<Settled<T>> {
  return promise.then(
    (value) => ({ value }),
    (error: unknown) => ({ error }),
  );
}

function unwrap<T>(result: Settled<T> | null): T | null {
  if (result === null) return null;
  if ('error' in result) throw result.error;
  return result.value;
}

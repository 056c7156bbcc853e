import { mapConcurrently } from '../loop/concurrency.ts';
import { readPastLag } from '../loop/lag.ts';
import type { Engine } from '../model/engine.ts';
import { toFailure } from '../model/failures.ts';
import type { LivePackage, PackageId, PackageVersion } from '../model/ports.ts';
import { observePackage, runsContent } from '../plan/observe.ts';
import { shownPackages } from '../plan/shown-packages.ts';
import { isLater } from '../plan/trust.ts';
import { isBeforeVersion } from '../publish/signs.ts';
import type { WantedVersion } from './state.ts';

/** What is available of a package now. */
export type Newest =
  /** `later`: the package, where its version is later than the one that was associated. */
  | { readonly kind: 'ours'; readonly version: PackageVersion; readonly later?: LivePackage }
  /** `null`: AWS shows no available version, as after another update that failed or is under way. */
  | { readonly kind: 'not-ours'; readonly version: PackageVersion | null; readonly shown: LivePackage }
  | { readonly kind: 'gone' };

export type NewestVersions = ReadonlyMap<PackageId, Newest>;

/** Packages as AWS showed them last, where that is another state than the run published or found; `null`: it is gone. */
export type LastShown = ReadonlyMap<PackageId, LivePackage | null>;

/** Packages of which AWS has a later version of the same content than this run published or found. */
export function laterOf(newest: NewestVersions): readonly LivePackage[] {
  return [...newest.values()].flatMap((one) => (one.kind === 'ours' && one.later !== undefined ? [one.later] : []));
}

export function lastShownOf(newest: NewestVersions): LastShown {
  return new Map(
    [...newest].flatMap(([id, one]) => {
      const shown = shownOf(one);
      return shown === undefined ? [] : [[id, shown]];
    }),
  );
}

function shownOf(one: Newest): LivePackage | null | undefined {
  switch (one.kind) {
    case 'ours':
      return one.later;
    case 'not-ours':
      // Without a version AWS shows less than the run knows.
      return one.shown.version === null ? undefined : one.shown;
    case 'gone':
      return null;
  }
}

/**
 * The available version of each wanted package now, and whether its content is this commit's.
 * @param contents package name → SHA-256 of its content in this commit
 * @param seen the latest version of each package that a domain was seen to run
 * @throws ActionFailure where the packages can't be read
 */
export async function newestVersions(
  wanted: readonly WantedVersion[],
  contents: ReadonlyMap<string, string>,
  seen: ReadonlyMap<PackageId, PackageVersion>,
  engine: Engine,
): Promise<NewestVersions> {
  const { service, world } = engine;
  const proved = new Map(wanted.map((one) => [one.id, one.version]));
  // A domain runs what AWS does not show yet as available: that is read again, as packages lag too.
  const isPast = ({ id, version }: LivePackage): boolean => isLater(seen.get(id) ?? '', version);
  const newestOf = async (live: LivePackage): Promise<Newest> => {
    if (live.status === 'DELETING' || live.status === 'DELETED') return { kind: 'gone' };
    if (isPast(live)) return { kind: 'not-ours', version: live.version, shown: live };
    // A version never changes, and the content of this one was proved before it was associated.
    const before = proved.get(live.id);
    if (live.version !== null && live.version === before) return { kind: 'ours', version: live.version };
    if (before !== undefined && isBeforeVersion(live, before)) return { kind: 'ours', version: before };
    const observed = await observePackage(service, live, world, true);
    if (observed.live.status === 'DELETED') return { kind: 'gone' };
    const { version } = observed.live;
    const isOurs = runsContent(observed, contents.get(live.name) ?? '');
    return isOurs && version !== null
      ? { kind: 'ours', version, later: observed.live }
      : { kind: 'not-ours', version, shown: observed.live };
  };
  try {
    const ids = [...proved.keys()];
    const found = await readPastLag(
      world,
      () => shownPackages(ids, engine),
      (shown) => shown.some(isPast),
    );
    const newest = new Map(await mapConcurrently(found, async (live) => [live.id, await newestOf(live)] as const));
    return new Map([...proved.keys()].map((id) => [id, newest.get(id) ?? { kind: 'gone' }]));
  } catch (error) {
    throw toFailure(error, "The packages can't be read again", 'internal');
  }
}

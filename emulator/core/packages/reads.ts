import type { AssociationState, DomainState, PackageState, Past, World } from '../world.ts';

/** The state that reads show: the current one, or an earlier one where reads lag or go back in time. */

/**
 * Called before a package changes, so that reads can show its former state. @param moment whether a request or time
 * changes it
 */
export function rememberPackage(world: World, entry: PackageState, moment: 'request' | 'step', existed = true): void {
  const { stalePackageRead, readsGoBack } = world.switches;
  const shown = existed ? { ...entry, stale: undefined, past: undefined } : undefined;
  if (moment === 'request' && stalePackageRead > 0) entry.stale = pastOf(world, shown, stalePackageRead);
  if (readsGoBack > 0) entry.past = pastOf(world, shown, readsGoBack);
}

/** As `rememberPackage`, for an association. */
export function rememberRow(world: World, row: AssociationState, moment: 'request' | 'step', existed = true): void {
  const { staleAssociationRead, readsGoBack } = world.switches;
  const shown = existed ? { ...row, stale: undefined, past: undefined } : undefined;
  if (moment === 'request' && staleAssociationRead > 0) row.stale = pastOf(world, shown, staleAssociationRead);
  if (readsGoBack > 0) row.past = pastOf(world, shown, readsGoBack);
}

/** Removes a package. */
export function removePackage(world: World, entry: PackageState): void {
  const { readsGoBack } = world.switches;
  if (readsGoBack > 0) world.ghosts.packages.push(pastOf(world, { ...entry }, readsGoBack));
  world.packages.delete(entry.id);
}

/** Removes an association. */
export function removeRow(world: World, domain: DomainState, row: AssociationState): void {
  const { readsGoBack } = world.switches;
  if (readsGoBack > 0) world.ghosts.rows.push(pastOf(world, { ...row }, readsGoBack));
  domain.associations.delete(row.package.id);
}

function pastOf<T>(world: World, shown: T | undefined, lasts: number): Past<T> {
  return { until: world.timeline.time + lasts, shown };
}

/** The packages as one read shows them. */
export function shownPackages(world: World): readonly PackageState[] {
  const now = world.timeline.time;
  const goesBack = ++world.reads % 2 === 0;
  const current = [...world.packages.values()].filter(({ hiddenUntil }) => hiddenUntil <= now);
  return [
    ...current.flatMap((entry) => shown(entry, goesBack, now) ?? []),
    ...(goesBack ? ghosts(world.ghosts.packages, now) : []),
  ].sort((a, b) => a.ordinal - b.ordinal);
}

/** The associations that fit, as one read shows them. */
export function shownRows(world: World, fits: (row: AssociationState) => boolean): readonly AssociationState[] {
  const now = world.timeline.time;
  const goesBack = ++world.reads % 2 === 0;
  const current = [...world.domains.values()].flatMap(({ associations }) => [...associations.values()]).filter(fits);
  return [
    ...current.flatMap((row) => shown(row, goesBack, now) ?? []),
    ...(goesBack ? ghosts(world.ghosts.rows, now).filter(fits) : []),
  ].sort((a, b) => a.ordinal - b.ordinal);
}

function shown<T extends { stale: Past<T> | undefined; past: Past<T> | undefined }>(
  one: T,
  goesBack: boolean,
  now: number,
): T | undefined {
  if (one.stale !== undefined && one.stale.until > now) return one.stale.shown;
  return goesBack && one.past !== undefined && one.past.until > now ? one.past.shown : one;
}

function ghosts<T>(gone: readonly Past<T>[], now: number): readonly T[] {
  return gone.flatMap(({ until, shown }) => (shown !== undefined && until > now ? [shown] : []));
}

import { readPastLag } from '../loop/lag.ts';
import { retrying } from '../loop/retry.ts';
import type { LivePackage, PackageId, PackagesService } from '../model/ports.ts';
import type { World } from '../model/world.ts';

/** Reads packages; one that AWS does not show is gone only when it is missing for as long as listings may lag. */
export function shownPackages(
  ids: readonly PackageId[],
  { service, world }: { readonly service: PackagesService; readonly world: World },
): Promise<readonly LivePackage[]> {
  const lacksOne = (found: readonly LivePackage[]) => !ids.every((id) => found.some((live) => live.id === id));
  return readPastLag(world, () => retrying(world, (limits) => service.describePackages(ids, limits)), lacksOne);
}

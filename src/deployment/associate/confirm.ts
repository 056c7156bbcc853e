import type { ActionFailure } from '../../failure.ts';
import { mapConcurrently } from '../loop/concurrency.ts';
import { retrying } from '../loop/retry.ts';
import type { Engine } from '../model/engine.ts';
import { toFailure } from '../model/failures.ts';
import { parseDictionaryMarker, saysToHold } from '../model/marker.ts';
import type { LivePackage, PackageId } from '../model/ports.ts';
import { observePackage, runsContent } from '../plan/observe.ts';
import type { Plan } from '../plan/plan.ts';
import type { Publication } from '../publish/publication.ts';
import { supersededFailure, takenOverFailure } from '../publish/publish-failures.ts';
import { isNewer } from '../publish/version-wait.ts';
import type { WantedAssociations } from './associate.ts';

/** A package that a domain may get, as the run saw it last. */
interface Due {
  readonly live: LivePackage;
  readonly sha256: string;
  readonly owner: string | undefined;
}

/**
 * Looks once more at all packages that a domain may get, in one call, right before the first association: while
 * the run waited for one package, somebody may have published something else of another, and an association would apply
 * that. Returns a failure for each such package; never throws for want of an answer, as what was published is told all the
 * same.
 */
export async function confirmPackages(
  plan: Plan,
  publications: ReadonlyMap<string, Publication>,
  wanted: WantedAssociations,
  engine: Engine,
): Promise<readonly ActionFailure[]> {
  const due = duePackages(plan, publications, wanted);
  const { service, world } = engine;
  try {
    const now = await retrying(world, (limits) => service.describePackages([...due.keys()], limits));
    const failures = await mapConcurrently(now, async (live) => {
      const before = due.get(live.id);
      return before === undefined ? null : movedOn(before, live, engine);
    });
    return failures.filter((failure) => failure !== null);
  } catch (error) {
    return [toFailure(error, "The packages can't be looked at once more before they are associated", 'internal')];
  }
}

function duePackages(
  plan: Plan,
  publications: ReadonlyMap<string, Publication>,
  wanted: WantedAssociations,
): ReadonlyMap<PackageId, Due> {
  const ids = new Set([...wanted.values()].flatMap((versions) => versions.map(({ id }) => id)));
  const due = plan.packages.flatMap((step): readonly Due[] => {
    const { name, sha256 } = step.dictionary;
    const publication = publications.get(name);
    const live =
      step.kind === 'unchanged' ? step.observed.live : publication?.outcome === 'available' && publication.live;
    return live && ids.has(live.id)
      ? [{ live, sha256, owner: parseDictionaryMarker(live.description)?.repository }]
      : [];
  });
  return new Map(due.map((one) => [one.live.id, one]));
}

/** The failure when somebody has published something else: with another description, or with ours and a message that tells. */
async function movedOn(before: Due, live: LivePackage, { service, world }: Engine): Promise<ActionFailure | null> {
  // A listing that lags behind shows what was before.
  if (isNewer(before.live.lastUpdatedAt, live.lastUpdatedAt)) return null;
  if (!saysToHold(live.description, before.sha256)) {
    const owner = parseDictionaryMarker(live.description)?.repository;
    const takenOver = owner !== undefined && owner !== before.owner;
    return takenOver ? takenOverFailure(live.name, live) : supersededFailure(live.name, live);
  }
  if (live.version === before.live.version) return null;
  const observed = await observePackage(service, live, world, true);
  return runsContent(observed, before.sha256) ? null : supersededFailure(live.name, live);
}

/** The invariants on what a run asks of AWS, whether or not AWS lets it. */

import type { AssociationView, PackageView } from '../../../emulator/core/packages/views.ts';
import { parseDictionaryMarker } from '../../../src/deployment/model/marker.ts';
import type { Actor, Request } from '../world/actor.ts';
import type { SimulatedWorld } from '../world/world.ts';
import type { Violation } from './ledger.ts';
import { isKeptBy } from './removal-conduct.ts';

/** Operations that change something. */
export const WRITES: ReadonlySet<string> = new Set([
  'CreatePackage',
  'UpdatePackage',
  'DeletePackage',
  'AssociatePackage',
  'AssociatePackages',
  'DissociatePackage',
  'PutObject',
  'DeleteObject',
]);
const DELETIONS: ReadonlySet<string> = new Set(['DeletePackage', 'DeleteObject']);
/** An upload is a look and then a write, under a key of its content: nobody reads it unless a package is made of it. */
const UPLOAD = 'PutObject';
const THROW_AWAY = /^dictcheck-[0-9a-f]{12}$/;

export function isThrowAwayName(name: string): boolean {
  return THROW_AWAY.test(name);
}

/** A write that begins after the job was cancelled. A validation tidies up all the same. */
export function judgeBeginning(actor: Actor, { operation }: Request): Violation | null {
  const tidies = actor.plan.mode === 'validate' && DELETIONS.has(operation);
  if (actor.cancelledAt === null || !WRITES.has(operation) || operation === UPLOAD || tidies) return null;
  return { invariant: 'a cancelled run starts nothing new', detail: `${actor.id} ${operation}` };
}

/** What a run can know when a request of it arrives. Times are those of the last look, with the lag of listings taken off. */
export interface Knowledge {
  readonly world: SimulatedWorld;
  readonly packages: ReadonlyMap<string, PackageView>;
  readonly rows: readonly AssociationView[];
  /** When the run last saw the rows of this domain. */
  readonly sawDomain: (domain: string) => number;
  /** Since when all of its looks at this domain showed the same rows in flight. */
  readonly blockedSince: (domain: string) => number;
  /** When the run last asked which domains use this package. */
  readonly sawUsers: (id: string) => number;
  /** Since when the domain has had the package without a break. */
  readonly associatedSince: (row: AssociationView) => number;
}

/** A request that its run should not have made, by what it could know. */
export function judgeArrival(actor: Actor, request: Request, known: Knowledge): Violation | null {
  const { operation, domain, packageIds, packageName } = request;
  if (operation === 'CreatePackage') return judgeCreation(actor, packageName ?? '', known);
  if (operation === 'DeletePackage') return judgeDeletion(actor, packageIds, known);
  if (!/^(Associate|Dissociate)/.test(operation) || domain === null) return null;
  const busy = known.rows.find(
    (row) =>
      row.domain === domain &&
      (row.status === 'ASSOCIATING' || row.status === 'DISSOCIATING') &&
      row.lastUpdatedAt <= known.sawDomain(domain) &&
      // One that seems never to end is not waited for to the end: AWS is asked whether it takes more.
      known.world.time.now - row.lastUpdatedAt < actor.plan.associationTimeout / 2 &&
      // Nor is one that looks the same as long, as it began again between two looks.
      known.world.time.now - known.blockedSince(domain) < actor.plan.associationTimeout / 2,
  );
  if (busy === undefined) return null;
  return {
    invariant: 'nothing is asked of a domain that was seen busy',
    detail: `${actor.id} ${operation} on ${domain}, where ${busy.packageName} is ${busy.status}`,
  };
}

function judgeCreation({ id, plan, tips, dictionaries }: Actor, name: string, { world }: Knowledge): Violation | null {
  const { repository, scenario } = world;
  if (isThrowAwayName(name) || plan.byHand || scenario.tipsUnknown === true) return null;
  const own = dictionaries.find((one) => one.name === name);
  const branch = repository.branchOf(plan.commit);
  const since = repository.tipsSince(branch, tips[branch]);
  // One of several files is enough: another entry may have it by now, which no run can tell.
  const isThere = own?.files.some(({ file }) => since.some((commit) => repository.has(commit, file)));
  if (own === undefined || isThere) return null;
  return { invariant: 'an old run does not bring back what a newer commit removed', detail: `${id} ${name}` };
}

function judgeDeletion(actor: Actor, ids: readonly string[], known: Knowledge): Violation | null {
  const { id, plan } = actor;
  const branches = ['main', known.world.repository.branchOf(plan.commit)] as const;
  for (const packageId of ids) {
    const live = known.packages.get(packageId);
    if (live === undefined || isThrowAwayName(live.name)) continue;
    const used = known.rows.find(
      (row) => row.packageId === packageId && known.associatedSince(row) <= known.sawUsers(packageId),
    );
    if (used !== undefined)
      return {
        invariant: 'a package that a domain uses is not to be deleted',
        detail: `${id} ${live.name}, used by ${used.domain}`,
      };
    const path = parseDictionaryMarker(live.description ?? '')?.path ?? null;
    const own = actor.dictionaries.some(({ name }) => name === live.name);
    const kept = path !== null && branches.some((branch) => isKeptBy(branch, path, actor, known.world));
    if (path !== null && !own && known.world.repository.has(plan.commit, path))
      return { invariant: 'prune keeps what the commit holds', detail: `${id} ${live.name}` };
    if (!own && kept)
      return { invariant: 'an old run does not prune what the branch has again', detail: `${id} ${live.name}` };
  }
  return null;
}

/** The proof of a deploy: at the end the domains run this commit's content. */

import type { DomainName } from '../../dictionaries/dictionary.ts';
import type { ActionFailure } from '../../failure.ts';
import { mapConcurrently } from '../loop/concurrency.ts';
import { retrying } from '../loop/retry.ts';
import type { Engine } from '../model/engine.ts';
import { cancelled, toFailure } from '../model/failures.ts';
import type { LivePackage, PackageId } from '../model/ports.ts';
import { observePackage, runsContent } from '../plan/observe.ts';
import { isBeforeVersion } from '../publish/signs.ts';
import {
  type AssociationResults,
  associateAll,
  type DomainWait,
  type FirstRows,
  type WantedAssociations,
} from './associate.ts';
import { heldTo, judgeRound, type Newest } from './proof.ts';
import type { WantedVersion } from './state.ts';

export interface ToAssociate {
  readonly wanted: WantedAssociations;
  /** The last reads of the domains. */
  readonly first: ReadonlyMap<DomainName, FirstRows>;
  /** Package name → SHA-256 of its content in this commit. */
  readonly contents: ReadonlyMap<string, string>;
}

export interface Proof {
  readonly associations: AssociationResults;
  readonly failures: readonly ActionFailure[];
  readonly warnings: readonly string[];
}

/**
 * Associates, then reads the packages again: a domain must run this commit's content. While AWS has a newer version of
 * exactly the same content (from a parallel run of the same commit), all domains are brought to that one.
 */
export async function associateAndProve(
  { wanted, first, contents }: ToAssociate,
  wait: DomainWait,
  engine: Engine,
): Promise<Proof> {
  let results: AssociationResults = new Map();
  const failures: ActionFailure[] = [];
  const happened = new Set<ActionFailure>();
  const warnings: string[] = [];
  try {
    let overtaken: WantedAssociations = new Map();
    const repeatUntil = engine.world.clock.now() + 2 * wait.timeoutMs;
    for (let due = wanted; due.size > 0; ) {
      results = merged(results, await associateAll(due, due === wanted ? first : new Map(), wait, engine, happened));
      if (engine.world.signal.aborted) throw cancelled();
      const newest = await newestVersions(wanted, contents, engine);
      const mayRepeat = engine.world.clock.now() < repeatUntil;
      const round = judgeRound(wanted, results, newest, mayRepeat);
      ({ results, overtaken, next: due } = round);
    }
    const last = await mapConcurrently([...overtaken], ([domain, ones]) => readAgain(domain, ones, results, engine));
    for (const { rows, notes } of last) {
      results = merged(results, rows);
      warnings.push(...notes);
    }
  } catch (error) {
    // The associations until then are reported anyway.
    failures.push(toFailure(error, 'The association could not be ended', 'internal'));
  }
  const left = new Set(failuresIn(results));
  // In the order in which they happened: the first one gives the run its reason.
  const ordered = [...happened].filter((failure) => left.has(failure));
  return { associations: results, failures: [...new Set([...ordered, ...left, ...failures])], warnings };
}

function merged(before: AssociationResults, now: AssociationResults): AssociationResults {
  const domains = [...now].map(
    ([domain, rows]) => [domain, new Map([...(before.get(domain) ?? []), ...rows])] as const,
  );
  return new Map([...before, ...domains]);
}

function failuresIn(results: AssociationResults): readonly ActionFailure[] {
  return [...results.values()].flatMap((rows) =>
    [...rows.values()].flatMap((result) => (result.outcome === 'failed' ? [result.failure] : [])),
  );
}

/**
 * Somebody has published newer versions, so only a read shows whether the domain still runs ours. It is not associated
 * again, as that would apply what somebody else published. The domain's other packages are compared with its rows too.
 */
async function readAgain(
  domain: DomainName,
  overtaken: readonly WantedVersion[],
  results: AssociationResults,
  { service, world }: Engine,
): Promise<{ readonly rows: AssociationResults; readonly notes: readonly string[] }> {
  const rows = await retrying(world, (limits) => service.listAssociations(domain, limits)).catch((error: unknown) => {
    throw toFailure(error, `Domain ${domain} can't be read again`, 'internal');
  });
  const held = heldTo(domain, results.get(domain) ?? new Map(), rows);
  const notes = overtaken.flatMap(({ id, name, version }) =>
    held.get(id)?.outcome === 'failed'
      ? []
      : [`Domain ${domain} runs ${name} ${version} of this commit, but somebody has published a newer version since.`],
  );
  return { rows: new Map([[domain, held]]), notes };
}

/** The available version of each wanted package now, and whether its content is this commit's. */
async function newestVersions(
  wanted: WantedAssociations,
  contents: ReadonlyMap<string, string>,
  { service, world }: Engine,
): Promise<ReadonlyMap<PackageId, Newest>> {
  const proved = new Map([...wanted.values()].flat().map((one) => [one.id, one.version]));
  const newestOf = async (live: LivePackage): Promise<Newest> => {
    // A version never changes, and the content of this one was proved before it was associated.
    const before = proved.get(live.id);
    if (live.version !== null && live.version === before) return { kind: 'ours', version: live.version };
    if (before !== undefined && isBeforeVersion(live, before)) return { kind: 'ours', version: before };
    const observed = await observePackage(service, live, world, true);
    if (observed.live.status === 'DELETED') return { kind: 'gone' };
    const ours = live.version !== null && runsContent(observed, contents.get(live.name) ?? '');
    return ours && live.version !== null ? { kind: 'ours', version: live.version } : { kind: 'not-ours' };
  };
  try {
    const found = await retrying(world, (limits) => service.describePackages([...proved.keys()], limits));
    const present = found.filter(({ status }) => status !== 'DELETING' && status !== 'DELETED');
    return new Map(await mapConcurrently(present, async (live) => [live.id, await newestOf(live)] as const));
  } catch (error) {
    throw toFailure(error, "The packages can't be read again", 'internal');
  }
}

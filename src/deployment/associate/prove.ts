/** The proof of a deploy: what the domains run in the end is this commit's content. */

import type { DomainName } from '../../dictionaries/dictionary.ts';
import { ActionFailure } from '../../failure.ts';
import { mapConcurrently } from '../loop/concurrency.ts';
import { retrying } from '../loop/retry.ts';
import type { Engine } from '../model/engine.ts';
import { toFailure } from '../model/failures.ts';
import type { LivePackage, PackageId } from '../model/ports.ts';
import { observePackage, runsContent } from '../plan/observe.ts';
import { isCurrent } from '../plan/plan.ts';
import { type AssociationResults, associateAll, type WantedAssociations } from './associate.ts';
import type { AssociationResult, WantedVersion } from './domain-updater.ts';

export interface Proof {
  readonly associations: AssociationResults;
  readonly failures: readonly ActionFailure[];
  readonly warnings: readonly string[];
}

/** Times that associations are repeated because AWS had a newer version of the same content available. */
const MAX_ROUNDS = 4;

type Results = Map<DomainName, Map<PackageId, AssociationResult>>;

/**
 * Associates, then looks once more at the packages: what a domain runs must be this commit's content. When AWS has a
 * newer version of the very same content (a parallel run of the same commit), all domains are brought to that one.
 */
export async function associateAndProve(
  wanted: WantedAssociations,
  contents: ReadonlyMap<string, string>,
  timeoutMs: number,
  engine: Engine,
): Promise<Proof> {
  const results: Results = new Map();
  try {
    const warnings = await associateInRounds(wanted, contents, timeoutMs, engine, results);
    return { associations: results, failures: failuresIn(results), warnings };
  } catch (error) {
    // What was associated until then is told all the same.
    const failure = toFailure(error, 'The association could not be ended', 'internal');
    return { associations: results, failures: [...failuresIn(results), failure], warnings: [] };
  }
}

async function associateInRounds(
  wanted: WantedAssociations,
  contents: ReadonlyMap<string, string>,
  timeoutMs: number,
  engine: Engine,
  results: Results,
): Promise<readonly string[]> {
  const { service, world, host } = engine;
  const overtaken = new Map<DomainName, readonly WantedVersion[]>();
  let round = wanted;
  for (let count = 1; round.size > 0; count++) {
    for (const [domain, rows] of await associateAll(round, service, world, host, timeoutMs)) {
      results.set(domain, new Map([...(results.get(domain) ?? []), ...rows]));
    }
    const newest = await newestVersions(wanted, contents, engine);
    const next = new Map<DomainName, readonly WantedVersion[]>();
    for (const [domain, ones] of wanted) {
      const rows = results.get(domain) ?? new Map();
      const judged = judgeDomain(domain, ones, rows, newest, count < MAX_ROUNDS);
      overtaken.set(domain, judged.overtaken);
      if (judged.behind) next.set(domain, judged.ours);
    }
    round = next;
  }
  const warnings = await mapConcurrently([...overtaken], ([domain, ones]) =>
    lookAtOvertaken(domain, ones, results.get(domain) ?? new Map(), engine),
  );
  return warnings.flat();
}

function failuresIn(results: Results): readonly ActionFailure[] {
  return [...results.values()].flatMap((rows) =>
    [...rows.values()].flatMap((result) => (result.outcome === 'failed' ? [result.failure] : [])),
  );
}

/** Sorts a domain's packages by whose the newest version is; what can't be proved becomes a failure in `rows`. */
function judgeDomain(
  domain: DomainName,
  wanted: readonly WantedVersion[],
  rows: Map<PackageId, AssociationResult>,
  versions: ReadonlyMap<PackageId, Newest>,
  mayRepeat: boolean,
): { readonly ours: readonly WantedVersion[]; readonly overtaken: readonly WantedVersion[]; readonly behind: boolean } {
  const ours: WantedVersion[] = [];
  const overtaken: WantedVersion[] = [];
  let behind = false;
  for (const one of wanted) {
    const result = rows.get(one.id);
    if (result === undefined || result.outcome === 'failed') continue;
    const newest = versions.get(one.id) ?? { kind: 'gone' };
    if (newest.kind === 'ours' && (newest.version === result.row.version || mayRepeat)) {
      behind ||= newest.version !== result.row.version;
      ours.push({ ...one, version: newest.version });
    } else if (newest.kind === 'not-ours' && result.outcome === 'active') {
      overtaken.push(one);
    } else {
      rows.set(one.id, { outcome: 'failed', row: result.row, failure: notOurs(domain, one.name, newest.kind) });
    }
  }
  return { ours, overtaken, behind };
}

/**
 * Somebody has published newer versions: whether the domain still runs ours only a look can tell. It is not associated
 * again, as that would apply what somebody else published. Returns warnings.
 */
async function lookAtOvertaken(
  domain: DomainName,
  overtaken: readonly WantedVersion[],
  results: Map<PackageId, AssociationResult>,
  { service, world }: Engine,
): Promise<readonly string[]> {
  if (overtaken.length === 0) return [];
  const rows = await retrying(world, (limits) => service.listAssociations(domain, limits)).catch((error: unknown) => {
    throw toFailure(error, `Domain ${domain} can't be looked at once more`, 'internal');
  });
  // The rows are at hand: the domain's other packages are held to them too.
  for (const [id, result] of results) {
    if (result.outcome === 'failed') continue;
    const { packageName, version } = result.row;
    const row = rows.find((candidate) => candidate.packageId === id) ?? null;
    if (row === null) {
      results.set(id, { outcome: 'failed', row, failure: dissociated(domain, packageName) });
    } else if (!isCurrent(row, version)) {
      results.set(id, { outcome: 'failed', row, failure: notOurs(domain, packageName, 'not-ours') });
    }
  }
  return overtaken.flatMap(({ id, name, version }) =>
    results.get(id)?.outcome === 'failed'
      ? []
      : [
          `Domain ${domain} runs ${name} ${version} of this commit, but somebody has published a newer version meanwhile.`,
        ],
  );
}

type Newest = { kind: 'ours'; version: NonNullable<LivePackage['version']> } | { kind: 'not-ours' } | { kind: 'gone' };

/** What is available of each wanted package now, and whether its content is this commit's. */
async function newestVersions(
  wanted: WantedAssociations,
  contents: ReadonlyMap<string, string>,
  { service, world }: Engine,
): Promise<ReadonlyMap<PackageId, Newest>> {
  const proved = new Map([...wanted.values()].flat().map((one) => [one.id, one.version]));
  const ids = [...proved.keys()];
  try {
    const found = await retrying(world, (limits) => service.describePackages(ids, limits));
    const present = found.filter(({ status }) => status !== 'DELETING' && status !== 'DELETED');
    const newest = await mapConcurrently(present, async (live): Promise<[PackageId, Newest]> => {
      // A version never changes, and what this one holds was proved before it was associated.
      if (live.version !== null && live.version === proved.get(live.id)) {
        return [live.id, { kind: 'ours', version: live.version }];
      }
      const observed = await observePackage(service, live, world, true);
      if (observed.live.status === 'DELETED') return [live.id, { kind: 'gone' }];
      const ours = live.version !== null && runsContent(observed, contents.get(live.name) ?? '');
      return [live.id, ours && live.version !== null ? { kind: 'ours', version: live.version } : { kind: 'not-ours' }];
    });
    return new Map(newest);
  } catch (error) {
    throw toFailure(error, "The packages can't be looked at once more", 'internal');
  }
}

function notOurs(domain: DomainName, name: string, kind: Newest['kind']): ActionFailure {
  if (kind === 'gone') {
    return new ActionFailure('conflict', `Package ${name} was deleted while this run associated it with ${domain}.`, {
      hint: 'Run the job again to create it anew; index settings must then name its new ID.',
    });
  }
  return new ActionFailure(
    'superseded',
    `Domain ${domain} runs a version of ${name} that this run did not publish: somebody published at the same time.`,
    {
      hint: 'Run the newest commit again if it should be live. A `concurrency` group in the workflow keeps runs apart.',
    },
  );
}

function dissociated(domain: DomainName, name: string): ActionFailure {
  return new ActionFailure('conflict', `Package ${name} was taken off domain ${domain} while this run went on.`, {
    hint: 'Run the job again to associate it, if it should be there.',
  });
}

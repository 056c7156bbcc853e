/** The proof of a deploy: at the end the domains run this commit's content. */

import type { DomainName } from '../../dictionaries/dictionary.ts';
import type { ActionFailure } from '../../failure.ts';
import { mapConcurrently } from '../loop/concurrency.ts';
import type { Engine } from '../model/engine.ts';
import { cancelled, toFailure } from '../model/failures.ts';
import type { Association, PackageId } from '../model/ports.ts';
import {
  type AssociationResults,
  associateAll,
  type DomainRows,
  type DomainWait,
  type Evidence,
  type WantedAssociations,
} from './associate.ts';
import { lastRows, rowsNow, type Untouched, untouchedNow } from './last-read.ts';
import { type NewestVersions, newestVersions } from './newest.ts';
import { asRead, heldTo, judgeRound, versionsSeen } from './proof.ts';
import type { AssociationResult, WantedVersion } from './state.ts';

export interface ToAssociate extends Evidence {
  readonly wanted: WantedAssociations;
  /** Package name → SHA-256 of its content in this commit. */
  readonly contents: ReadonlyMap<string, string>;
  readonly untouched: Untouched;
}

export interface Proof {
  readonly associations: AssociationResults;
  /** The last rows of each domain that was read. */
  readonly rows: DomainRows;
  readonly newest: NewestVersions;
  readonly failures: readonly ActionFailure[];
  readonly warnings: readonly string[];
}

/**
 * Associates, then reads the packages again: a domain must run this commit's content. While AWS has a newer version of
 * exactly the same content (from a parallel run of the same commit), all domains are brought to that one.
 */
export async function associateAndProve(
  { wanted, contents, untouched, ...known }: ToAssociate,
  wait: DomainWait,
  engine: Engine,
): Promise<Proof> {
  let results: AssociationResults = new Map();
  let rows: DomainRows = new Map();
  const failures: ActionFailure[] = [];
  const happened = new Set<ActionFailure>();
  const warnings: string[] = [];
  const gone = new Set<string>();
  let newest: NewestVersions = new Map();
  try {
    let overtaken: WantedAssociations = new Map();
    const repeatUntil = engine.world.clock.now() + 2 * wait.timeoutMs;
    let evidence: Evidence = known;
    let readAt: ReadonlyMap<DomainName, number> = new Map();
    for (let due = wanted; due.size > 0; ) {
      const round = await associateAll(due, evidence, wait, engine, happened);
      results = merged(byLastRead(results, round.rows), round.results);
      rows = new Map([...rows, ...round.rows]);
      if (engine.world.signal.aborted) throw cancelled();
      readAt = new Map([...readAt, ...round.readAt]);
      const last = await lastRows(results, readAt, engine);
      results = byLastRead(results, last);
      rows = new Map([...rows, ...last]);
      evidence = { ...known, first: new Map(), provedAt: engine.world.clock.now() };
      for (const name of round.gone) gone.add(name);
      newest = withoutGone(
        await newestVersions([...wanted.values()].flat(), contents, versionsSeen(results), engine),
        [...wanted.values()].flat().filter(({ name }) => gone.has(name)),
      );
      const mayRepeat = engine.world.clock.now() < repeatUntil;
      ({ results, overtaken, next: due } = judgeRound(wanted, results, newest, mayRepeat));
    }
    const last = await mapConcurrently([...overtaken], ([domain, ones]) =>
      readAgain(domain, ones, results, newest, engine),
    );
    for (const { domain, held, read, notes } of last) {
      results = merged(results, new Map([[domain, held]]));
      rows = new Map([...rows, [domain, read]]);
      warnings.push(...notes);
    }
    const others = await untouchedNow(untouched, contents, engine);
    results = merged(results, others.results);
    newest = new Map([...newest, ...others.newest]);
    rows = new Map([...rows, ...others.rows]);
  } catch (error) {
    // The associations until then are reported anyway.
    failures.push(toFailure(error, 'The association could not be ended', 'internal'));
  }
  const left = new Set(failuresIn(results));
  // In the order in which they happened: the first one gives the run its reason.
  const ordered = [...happened].filter((failure) => left.has(failure));
  return { associations: results, rows, newest, failures: [...new Set([...ordered, ...left, ...failures])], warnings };
}

/** What was seen to be deleted stays so, whatever a read shows that goes back. */
function withoutGone(newest: NewestVersions, gone: readonly WantedVersion[]): NewestVersions {
  return new Map([...newest, ...gone.map(({ id }) => [id, { kind: 'gone' }] as const)]);
}

function merged(before: AssociationResults, now: AssociationResults): AssociationResults {
  const domains = [...now].map(
    ([domain, rows]) => [domain, new Map([...(before.get(domain) ?? []), ...rows])] as const,
  );
  return new Map([...before, ...domains]);
}

/** A round reads a domain for some of its packages, and shows the others too. */
function byLastRead(results: AssociationResults, rows: DomainRows): AssociationResults {
  return new Map(
    [...results].map(([domain, before]) => {
      const read = rows.get(domain);
      return [domain, read === undefined ? before : asRead(domain, before, read)] as const;
    }),
  );
}

function failuresIn(results: AssociationResults): readonly ActionFailure[] {
  return [...results.values()].flatMap((rows) =>
    [...rows.values()].flatMap((result) => (result.outcome === 'failed' ? [result.failure] : [])),
  );
}

interface ReadAgain {
  readonly domain: DomainName;
  readonly held: ReadonlyMap<PackageId, AssociationResult>;
  readonly read: readonly Association[];
  readonly notes: readonly string[];
}

/**
 * Somebody has published newer versions, so only a read shows whether the domain still runs ours. It is not associated
 * again, as that would apply what somebody else published. The domain's other packages are compared with its rows too.
 */
async function readAgain(
  domain: DomainName,
  overtaken: readonly WantedVersion[],
  results: AssociationResults,
  newest: NewestVersions,
  engine: Engine,
): Promise<ReadAgain> {
  const before = results.get(domain) ?? new Map();
  const read = await rowsNow(domain, before, engine);
  const held = heldTo(domain, before, read);
  const notes = overtaken.flatMap(({ id, name }) => {
    const result = held.get(id);
    if (result === undefined || result.outcome === 'failed') return [];
    const now = newest.get(id);
    const since =
      now?.kind === 'not-ours' && now.version === null
        ? 'AWS shows no available version of the package any more: another update has failed, or is under way'
        : 'somebody has published a newer version since';
    return [`Domain ${domain} runs ${name} ${result.row.version} of this commit, but ${since}.`];
  });
  return { domain, held, read, notes };
}

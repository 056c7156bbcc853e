/** Removes packages whose file is gone: dissociates them from the domains of the run, waits, and deletes them. */

import type { DomainName } from '../../dictionaries/dictionary.ts';
import type { ActionFailure } from '../../failure.ts';
import { allEnded, mapConcurrently } from '../loop/concurrency.ts';
import { readPastLag } from '../loop/lag.ts';
import { STALE_READ_MS } from '../loop/pace.ts';
import { durationText, waiting } from '../loop/progress.ts';
import { isAwsError } from '../model/aws-error.ts';
import type { Engine } from '../model/engine.ts';
import { cancelled, combineFailures, toFailure } from '../model/failures.ts';
import type { Association, LivePackage } from '../model/ports.ts';
import type { RemovalStep } from '../plan/plan.ts';
import { shownPackages } from '../plan/shown-packages.ts';
import { isAsPlanned } from './decision.ts';
import { deletePackage, namesOf, PUBLISHED_SINCE, usedAgain, usersOf } from './deletion.ts';
import { type Dissociation, dissociate, rowsOfDomain } from './dissociate.ts';
import { type Judgement, judgement } from './judgement.ts';

export interface PruneSettings {
  /** The domains of this run: no other domain is ever touched. */
  readonly domains: readonly DomainName[];
  /** Longest wait for one domain, and for the deletion of one package. */
  readonly timeoutMs: number;
  /**
   * Judges a removal by the facts of the moment: the reason to keep the package, as the rest of a sentence, or `null`.
   * Removals wait for each other and for AWS, and a newer commit may bring a file back meanwhile.
   */
  readonly judge: (removal: RemovalStep) => Promise<string | null>;
}

/** What a removal saw last. What it did not read is left out. */
export interface Seen {
  readonly live: LivePackage | null;
  readonly domains: ReadonlyMap<DomainName, Dissociation>;
}

/** Nothing was read. */
export const UNSEEN: Seen = { live: null, domains: new Map() };

/** The result for one package that prune should remove. */
export type Removal =
  | { readonly outcome: 'deleted' }
  /** It is somebody else's now, or used again. */
  | { readonly outcome: 'kept'; readonly why: string; readonly seen: Seen }
  | {
      readonly outcome: 'failed';
      readonly failure: ActionFailure;
      readonly seen: Seen;
      /** Whether AWS was seen to end the deletion with a failure: else it may carry out after the run what was asked. */
      readonly ended: boolean;
    };

/**
 * Dissociates and deletes packages, one after another: a domain does one operation at a time. Never rejects because of
 * one package, and reports what was done about each, even when the job is cancelled.
 */
export async function prune(
  removals: readonly RemovalStep[],
  settings: PruneSettings,
  engine: Engine,
): Promise<ReadonlyMap<string, Removal>> {
  const results = new Map<string, Removal>();
  const took: string[] = [];
  for (const removal of removals) {
    const result = await removePackage(removal, settings, engine, took);
    results.set(removal.live.name, result);
    engine.host.info(describe(removal.live.name, result));
  }
  return results;
}

function describe(name: string, result: Removal): string {
  switch (result.outcome) {
    case 'deleted':
      return `${name}: no domain has it, and it is deleted`;
    case 'kept':
      return `${name}: kept, ${result.why}`;
    case 'failed':
      return `${name}: not removed`;
  }
}

async function removePackage(
  removal: RemovalStep,
  { domains, timeoutMs, judge }: PruneSettings,
  engine: Engine,
  took: string[],
): Promise<Removal> {
  const { host, world } = engine;
  const { live } = removal;
  let seen = UNSEEN;
  const kept = (why: string, by: Judgement | null = null): Removal => ({
    ...{ outcome: 'kept', why: `${why}${doneTo(seen, by)}`, seen },
  });
  const failed = (failure: ActionFailure, ended = false): Removal => ({ outcome: 'failed', failure, seen, ended });
  const progress = () => waiting(host, world, `${durationText(timeoutMs)} each`, took);
  try {
    const now = await shownOf(live, engine);
    if (now === null) return { outcome: 'deleted' };
    seen = { ...seen, live: now };
    if (!isAsPlanned(live, now)) return kept(PUBLISHED_SINCE);
    const rows = await rowsOf(removal, domains, engine);
    const others = rows.filter(({ domain }) => !domains.includes(domain));
    seen = { ...seen, domains: firstSeen(rows.filter((row) => !others.includes(row))) };
    if (others.length > 0) return kept(`${namesOf(others)} uses it and is not in \`domains\``);
    const dissociations = judgement(() => whyStays(removal, judge, engine), world);
    const bounds = { timeoutMs, judgement: dissociations };
    const shown = progress();
    const ends = await allEnded(
      rows.map(async (row) => [row.domain, await dissociate(row, bounds, engine, shown)] as const),
    );
    seen = { ...seen, domains: new Map([...seen.domains, ...ends]) };
    const failure = combineFailures(ends.flatMap(([, end]) => end.failure ?? []));
    if (failure !== null) return failed(failure);
    const why = dissociations.why();
    if (why !== null) return kept(why, dissociations);
    const usedBy = () => usesAfter(rows, live, engine);
    const last = { timeoutMs, usedBy, judgement: judgement(async () => (await judge(removal)) ?? usedBy(), world) };
    const deletion = await deletePackage(live, last, engine, progress(), (read) => {
      seen = { ...seen, live: read };
    });
    if (deletion.outcome === 'kept') return kept(deletion.why);
    return deletion.outcome === 'failed' ? failed(deletion.failure, true) : deletion;
  } catch (error) {
    return failed(world.signal.aborted ? cancelled() : removalFailed(removal, error));
  }
}

/** The package; `null` where it is gone. What one read lacks may be there: only what is missing for longer is gone. */
async function shownOf({ id }: LivePackage, engine: Engine): Promise<LivePackage | null> {
  const { world } = engine;
  if (world.signal.aborted) throw cancelled();
  const [shown] = await shownPackages([id], engine);
  return shown === undefined || shown.status === 'DELETED' ? null : shown;
}

/** The reason to keep a package of which a domain is next: somebody has published it, or its file exists again. */
async function whyStays(removal: RemovalStep, judge: PruneSettings['judge'], engine: Engine): Promise<string | null> {
  const why = await judge(removal);
  if (why !== null) return why;
  const [now] = await shownPackages([removal.live.id], engine);
  return now === undefined || isAsPlanned(removal.live, now) ? null : PUBLISHED_SINCE;
}

/**
 * The domains that use a package after this run has dissociated it from some, of which a read may still show the time
 * before: as the reason to keep it, or `null`.
 */
async function usesAfter(
  dissociated: readonly Association[],
  live: LivePackage,
  engine: Engine,
): Promise<string | null> {
  const wasDissociated = ({ domain }: Association) => dissociated.some((row) => row.domain === domain);
  const users = await readPastLag(
    engine.world,
    () => usersOf(live, engine),
    (found) => found.length > 0 && found.every(wasDissociated),
    STALE_READ_MS,
  );
  return users.length === 0 ? null : usedAgain(users, dissociated);
}

/**
 * The rows that AWS lists for the package, and those of the plan and of the run's domains that it does not list now: their
 * domains know more. That no other domain uses the package is believed when a later read says so too.
 */
async function rowsOf(
  { live, rows: seen }: RemovalStep,
  domains: PruneSettings['domains'],
  engine: Engine,
): Promise<readonly Association[]> {
  const [ofPackage, ofDomains] = await Promise.all([
    readPastLag(
      engine.world,
      () => usersOf(live, engine),
      (found) => found.every(({ domain }) => domains.includes(domain)),
    ),
    mapConcurrently(domains, (domain) => rowsOfDomain(domain, engine)),
  ]);
  const ofThese = ofDomains.flat().filter(({ packageId }) => packageId === live.id);
  // Of several rows of a domain the last one counts.
  return [...new Map([...seen, ...ofThese, ...ofPackage].map((row) => [row.domain, row])).values()];
}

/** The rows of the domains before anything is asked. */
function firstSeen(rows: readonly Association[]): Seen['domains'] {
  return new Map(rows.map((row) => [row.domain, { row, failure: null, ended: false, asked: false }]));
}

/**
 * What the run had done to a package before a reason to keep it showed, for the end of a sentence.
 * @param by what found the reason, which may be that a domain has it although it was asked
 */
function doneTo({ domains }: Seen, by: Judgement | null): string {
  const asked = [...domains].flatMap(([domain, one]) => (one.asked && by?.isDueTo(domain) !== true ? [one] : []));
  const namesWhere = (isGone: boolean) =>
    [...domains].flatMap(([domain, one]) => (asked.includes(one) && (one.row === null) === isGone ? [domain] : []));
  const [gone, open] = [namesWhere(true).join(', '), namesWhere(false).join(', ')];
  const was = `; by then this run had dissociated it from ${gone} (a deploy that has its file associates it again)`;
  return `${gone === '' ? '' : was}${open === '' ? '' : `; by then this run had asked AWS to dissociate it from ${open}`}`;
}

function removalFailed({ live, marker }: RemovalStep, error: unknown): ActionFailure {
  const what = `Package ${live.name} (its file ${marker.path} is gone) can't be removed`;
  return toFailure(error, what, isAwsError(error, 'transient') ? 'internal' : 'conflict');
}

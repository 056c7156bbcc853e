/** Removes packages whose file is gone: dissociates them from the domains of the run, waits, and deletes them. */

import type { DomainName } from '../../dictionaries/dictionary.ts';
import { ActionFailure } from '../../failure.ts';
import { lastAnswer, type Meaning } from '../loop/answers.ts';
import { allEnded } from '../loop/concurrency.ts';
import { type PollEnd, poll } from '../loop/poll.ts';
import { durationText, minutesText, type Waiting, waiting } from '../loop/progress.ts';
import { retrying } from '../loop/retry.ts';
import { type AwsError, isAwsError } from '../model/aws-error.ts';
import type { Engine } from '../model/engine.ts';
import { cancelled, combineFailures, errorDetailsText, toFailure } from '../model/failures.ts';
import type { Association, LivePackage } from '../model/ports.ts';
import type { RemovalStep } from '../plan/plan.ts';
import { afterPackage, afterRequest, isAsPlanned, NOT_ASKED } from './decision.ts';
import { type Dissociation, dissociate, refusalOf } from './dissociate.ts';

export interface PruneSettings {
  readonly repository: string;
  /** The domains of this run: no other domain is ever touched. */
  readonly domains: readonly DomainName[];
  /** Longest wait for one domain, and for the deletion of one package. */
  readonly timeoutMs: number;
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

/** The result of the deletion of a package that no domain of the run has any more. */
type Deletion =
  | { readonly outcome: 'deleted' }
  | { readonly outcome: 'kept'; readonly why: string }
  /** AWS was seen to end it with a failure. */
  | { readonly outcome: 'failed'; readonly failure: ActionFailure };

const PUBLISHED_SINCE = 'somebody has published it since';

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
  { domains, timeoutMs }: PruneSettings,
  engine: Engine,
  took: string[],
): Promise<Removal> {
  const { service, world } = engine;
  const { live } = removal;
  let seen = UNSEEN;
  const kept = (why: string): Removal => ({ outcome: 'kept', why, seen });
  const failed = (failure: ActionFailure, ended = false): Removal => ({ outcome: 'failed', failure, seen, ended });
  try {
    if (world.signal.aborted) throw cancelled();
    const [now] = await retrying(world, (limits) => service.describePackages([live.id], limits));
    if (now === undefined || now.status === 'DELETED') return { outcome: 'deleted' };
    seen = { ...seen, live: now };
    if (!isAsPlanned(live, now)) return kept(PUBLISHED_SINCE);
    const rows = await usersOf(live, engine);
    const others = rows.filter(({ domain }) => !domains.includes(domain));
    seen = {
      ...seen,
      domains: firstSeen(
        removal,
        rows.filter((row) => !others.includes(row)),
      ),
    };
    if (others.length > 0) return kept(`${namesOf(others)} uses it and is not in \`domains\``);
    const progress = () => waiting(engine.host, world, `${durationText(timeoutMs)} each`, took);
    const domainsProgress = progress();
    const ends = await allEnded(
      rows.map(async (row) => [row.domain, await dissociate(row, timeoutMs, engine, domainsProgress)] as const),
    );
    seen = { ...seen, domains: new Map([...seen.domains, ...ends]) };
    const failure = combineFailures(ends.flatMap(([, end]) => end.failure ?? []));
    if (failure !== null) return failed(failure);
    const deletion = await deletePackage(live, timeoutMs, engine, progress(), (last) => {
      seen = { ...seen, live: last };
    });
    if (deletion.outcome === 'kept') return kept(deletion.why);
    return deletion.outcome === 'failed' ? failed(deletion.failure, true) : deletion;
  } catch (error) {
    return failed(world.signal.aborted ? cancelled() : removalFailed(removal, error));
  }
}

/** The rows of the domains before anything is asked; a domain of the plan that is not listed has the package no more. */
function firstSeen({ rows: planned }: RemovalStep, rows: readonly Association[]): Seen['domains'] {
  const at = (domain: DomainName, row: Association | null): readonly [DomainName, Dissociation] => [
    domain,
    { row, failure: null, ended: false },
  ];
  return new Map([...planned.map(({ domain }) => at(domain, null)), ...rows.map((row) => at(row.domain, row))]);
}

function removalFailed({ live, marker }: RemovalStep, error: unknown): ActionFailure {
  const what = `Package ${live.name} (its file ${marker.path} is gone) can't be removed`;
  return toFailure(error, what, isAwsError(error, 'transient') ? 'internal' : 'conflict');
}

/**
 * The domains that use a package; none if AWS does not know it any more: a parallel run removed it, and the next read
 * shows that.
 */
async function usersOf({ id }: LivePackage, { service, world }: Engine): Promise<readonly Association[]> {
  try {
    return await retrying(world, (limits) => service.listDomains(id, limits));
  } catch (error) {
    if (isAwsError(error, 'not-found')) return [];
    throw error;
  }
}

function namesOf(rows: readonly Association[]): string {
  return rows.map(({ domain }) => domain).join(', ');
}

/**
 * Deletes and waits until the package is gone.
 * @param onRead gets the package as each read shows it
 */
async function deletePackage(
  planned: LivePackage,
  timeoutMs: number,
  engine: Engine,
  progress: Waiting,
  onRead: (live: LivePackage) => void,
): Promise<Deletion> {
  const { service, world, host } = engine;
  const { clock, random } = world;
  const { id, name } = planned;
  let known = NOT_ASKED;
  let result: Deletion = { outcome: 'deleted' };
  const end = await poll(world, { timeoutMs }, async (limits) => {
    const [live] = await retrying(world, (bounds) => service.describePackages([id], bounds), limits.deadline);
    const read = afterPackage(known, planned, live, clock.now());
    known = read.known;
    host.debug(`${name}: ${read.decision.rule}`);
    const { outcome } = read.decision;
    if (outcome === 'done' || live === undefined) return 'done';
    onRead(live);
    if (outcome === 'failed') {
      result = { outcome, failure: deletionFailed(live) };
      return 'done';
    }
    if (outcome === 'kept') {
      result = { outcome, why: PUBLISHED_SINCE };
      return 'done';
    }
    if (outcome === 'wait' || limits.signal.aborted) {
      progress.show(name, live.status === 'DELETING' ? live.status : `still ${live.status}`, null);
      return 'waiting';
    }
    const refusal = await refusalOf(service.deletePackage(id, limits));
    const answer = afterRequest(known, 'delete', live.status, refusal, { now: clock.now(), random });
    known = answer.known;
    if (answer.meaning === 'done') return 'done';
    if (refusal === null) return 'asked';
    const why = await whyKept(planned, answer.meaning, refusal, engine);
    if (why === null) return 'asked';
    result = { outcome: 'kept', why };
    return 'done';
  });
  if (end.why === 'cancelled') throw cancelled();
  if (end.why === 'done') return result;
  throw deletionTimedOut(name, known, end, timeoutMs);
}

/**
 * AWS does not delete a package that a domain uses: somebody may have associated it since it was dissociated. `null`
 * where it may be asked again; throws a refusal that nothing explains.
 */
async function whyKept(
  planned: LivePackage,
  meaning: Meaning | 'taken',
  refusal: AwsError,
  engine: Engine,
): Promise<string | null> {
  if (meaning !== 'final' && meaning !== 'doubt') return null;
  const users = await usersOf(planned, engine);
  if (users.length > 0) return `${namesOf(users)} has it again: somebody associated it while this run removed it`;
  if (meaning === 'final') throw refusal;
  return null;
}

function deletionTimedOut(name: string, known: typeof NOT_ASKED, end: PollEnd, timeoutMs: number): ActionFailure {
  const last = lastAnswer({ ...known.patience, last: known.patience.last ?? end.unanswered });
  return new ActionFailure('timeout', `Package ${name} was not deleted within ${minutesText(timeoutMs)}.${last}`, {
    hint: 'Run the job again to continue.',
  });
}

function deletionFailed(live: LivePackage): ActionFailure {
  return new ActionFailure(
    'conflict',
    `Package ${live.name} could not be deleted (DELETE_FAILED): ${errorDetailsText(live.error)}`,
    { hint: 'No domain uses it any more. Run the job again, or delete the package by hand.' },
  );
}

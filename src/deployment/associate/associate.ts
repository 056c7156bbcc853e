import type { DomainName } from '../../dictionaries/dictionary.ts';
import { ActionFailure } from '../../failure.ts';
import { lastAnswer, unexplained } from '../loop/answers.ts';
import { allEnded, mapConcurrently, type Turn, turns } from '../loop/concurrency.ts';
import { LONGEST_LAG_MS, slownessAfter, spaceBetween } from '../loop/pace.ts';
import { type PollEnd, poll, type Step } from '../loop/poll.ts';
import { durationText, minutesText, type Waiting, waiting } from '../loop/progress.ts';
import { retrying } from '../loop/retry.ts';
import { isAwsError, isThrottled } from '../model/aws-error.ts';
import type { Engine } from '../model/engine.ts';
import { cancelled, toFailure } from '../model/failures.ts';
import type { Association, Limits, PackageId } from '../model/ports.ts';
import { PROOF_LASTS_MS, type Prove } from '../publish/fresh-proof.ts';
import { afterRead, failOpen } from './decision.ts';
import { continuation, obstacle, refusalFailure } from './domain-failures.ts';
import { describe, describeThrottled, endOf } from './progress-text.ts';
import { type Disproved, requestDue } from './request.ts';
import {
  type AssociationResult,
  type DomainState,
  openGoals,
  resultsOf,
  rowOf,
  startDomain,
  type WantedVersion,
} from './state.ts';

/** The versions that each domain should run. */
export type WantedAssociations = ReadonlyMap<DomainName, readonly WantedVersion[]>;
export type AssociationResults = ReadonlyMap<DomainName, ReadonlyMap<PackageId, AssociationResult>>;

export type DomainRows = ReadonlyMap<DomainName, readonly Association[]>;

/** How a round of associations ended, and the last rows of each domain that was read. */
export interface Associated {
  readonly results: AssociationResults;
  readonly rows: DomainRows;
  /** When the read of these rows began, in milliseconds since the epoch. */
  readonly readAt: ReadonlyMap<DomainName, number>;
  /** The names of packages that AWS showed to be deleted: a later read may go back. */
  readonly gone: ReadonlySet<string>;
}

/** The rows of a domain, and when their read began. */
export interface FirstRows {
  readonly rows: readonly Association[];
  readonly readAt: number;
}

/** An older read of a domain may miss what it does now. */
export const ROWS_LAST_MS = 2_000;

/** Reads each domain once, in 2 s. Leaves out one that can't be read now, which is read again where it is needed. */
export async function firstRows(
  wanted: WantedAssociations,
  { service, world }: Engine,
): Promise<ReadonlyMap<DomainName, FirstRows>> {
  const bounds = { signal: world.signal, deadline: world.clock.now() + ROWS_LAST_MS };
  const read = async (domain: DomainName): Promise<readonly [DomainName, FirstRows][]> => {
    const readAt = world.clock.now();
    try {
      return [[domain, { rows: await service.listAssociations(domain, bounds), readAt }]];
    } catch {
      // The run does not wait for this read yet; the next one says why.
      return [];
    }
  };
  return new Map((await mapConcurrently([...wanted.keys()], read)).flat());
}

/** What is known of the domains and packages when the associations begin. */
export interface Evidence {
  /** The last reads of the domains, if any. */
  readonly first: ReadonlyMap<DomainName, FirstRows>;
  /** When the last read that proved what the packages hold began, in milliseconds since the epoch. */
  readonly provedAt: number;
  /** Reads the packages again. */
  readonly prove: Prove;
}

/** How long the run waits for a domain, in milliseconds. */
export interface DomainWait {
  /** Longest time without progress. */
  readonly timeoutMs: number;
  /** The time that the packages took: a domain takes about as long. */
  readonly expectedMs: number;
}

/**
 * Associates all domains at the same time, each with one operation at a time and a few reads at a time in all, and waits until every row is ACTIVE with
 * the wanted version. Never rejects because of one domain: each association has its own result.
 * @param happened takes each failure when it happens
 */
export async function associateAll(
  wanted: WantedAssociations,
  evidence: Evidence,
  wait: DomainWait,
  engine: Engine,
  happened: Set<ActionFailure>,
): Promise<Associated> {
  const progress = waiting(engine.host, engine.world, `${durationText(wait.timeoutMs)} without progress`);
  const shared: Shared = {
    progress,
    happened,
    disproved: new Map(),
    turn: turns(),
    open: new Set(wanted.keys()),
    slowness: 1,
  };
  const updates = [...wanted].map(async ([domain, versions]) => {
    const { end, last } = await updateDomain(startDomain(domain, versions), { evidence, wait, engine, shared });
    shared.open.delete(domain);
    for (const failure of failuresOf(end)) happened.add(failure);
    return { domain, results: resultsOf(end), last };
  });
  const ended = await allEnded(updates);
  const read = ended.flatMap(({ domain, last }) => (last === null ? [] : [[domain, last] as const]));
  return {
    results: new Map(ended.map(({ domain, results }) => [domain, results])),
    rows: new Map(read.map(([domain, { rows }]) => [domain, rows])),
    readAt: new Map(read.map(([domain, { readAt }]) => [domain, readAt])),
    gone: new Set([...shared.disproved].flatMap(([name, why]) => (why === null ? [name] : []))),
  };
}

/** What the domains share. */
interface Shared {
  readonly progress: Waiting;
  readonly happened: Set<ActionFailure>;
  readonly disproved: Disproved;
  /** For the reads of the domains. */
  readonly turn: Turn;
  /** The domains that are still waited for: the more, the farther apart are the reads of each. */
  readonly open: Set<DomainName>;
  /** By what AWS answered to their reads. */
  slowness: number;
}

function failuresOf({ goals }: DomainState): readonly ActionFailure[] {
  return goals.flatMap(({ result }) => (result?.outcome === 'failed' ? [result.failure] : []));
}

/** What is known of a domain. */
interface View {
  state: DomainState;
  last: FirstRows | null;
  /** Rows that are not looked at yet. */
  known: FirstRows | null;
  /** Since when AWS answers that there is no such domain; `null` while it does not. */
  missingSince: number | null;
}

/** What the update of a domain works with. */
interface Update {
  readonly evidence: Evidence;
  readonly wait: DomainWait;
  readonly engine: Engine;
  readonly shared: Shared;
}

/** Reads, decides and requests until nothing is open. */
async function updateDomain(
  start: DomainState,
  update: Update,
): Promise<{ readonly end: DomainState; readonly last: FirstRows | null }> {
  const { wait, engine, shared } = update;
  const { domain } = start;
  const view: View = { state: start, last: null, known: update.evidence.first.get(domain) ?? null, missingSince: null };
  const settings = { ...wait, spaceMs: () => spaceBetween(shared.open.size, shared.slowness) };
  try {
    const end = await poll(engine.world, settings, async (limits) => {
      let progress = false;
      try {
        const read = await look(view, limits, update);
        ({ progress } = read);
        const step = await act(view, read, limits, update);
        if (openGoals(view.state).length === 0) return 'done';
        return progress ? 'progress' : step;
      } catch (error) {
        if (isThrottled(error))
          shared.progress.show(domain, describeThrottled(view.state, rowsIn(view.last), error), endOf(view.state));
        // What was read counts, although the time of the wait is over or the request was not made.
        if (isThrottled(error) && progress) return 'progress';
        if (isAwsError(error, 'not-found') && mayLag(view, engine.world.clock.now())) return 'waiting';
        throw error;
      }
    });
    return { end: ended(view.state, rowsIn(view.last), end, wait.timeoutMs), last: view.last };
  } catch (error) {
    const code = isAwsError(error, 'transient') ? 'internal' : 'association-failed';
    const failure = () => toFailure(error, `Domain ${domain} can't be updated`, code);
    return { end: failOpen(view.state, rowsIn(view.last), failure), last: view.last };
  }
}

/** The plan has read the domain, so that one answer that there is none is no evidence. */
function mayLag(view: View, now: number): boolean {
  view.missingSince ??= now;
  return now - view.missingSince < LONGEST_LAG_MS;
}

/** A look at a domain. */
interface Look extends FirstRows {
  /** Whether its rows were read right before this. */
  readonly isRecent: boolean;
  readonly progress: boolean;
}

/** Reads a domain, unless that was just done, and decides what its rows mean. */
async function look(view: View, limits: Limits, { engine, shared }: Update): Promise<Look> {
  const { clock } = engine.world;
  const { domain } = view.state;
  const recent = view.known !== null && clock.now() - view.known.readAt < ROWS_LAST_MS ? view.known : null;
  // However slow it is, a read shows nothing that happened after it began.
  view.last = recent ?? (await readRows(domain, limits, engine, shared));
  view.known = null;
  view.missingSince = null;
  const { rows, readAt } = view.last;
  const { state, rules, progress } = afterRead(view.state, rows, readAt, clock.now());
  view.state = state;
  engine.host.debug(`${domain}: ${rules.join('; ')}`);
  return { rows, readAt, isRecent: recent !== null, progress };
}

/** Requests what is due, and shows how far the domain is. */
async function act(
  view: View,
  { rows, readAt, isRecent }: Look,
  limits: Limits,
  { evidence: { provedAt, prove }, wait, engine, shared }: Update,
): Promise<Step> {
  const isProved = isRecent && engine.world.clock.now() - provedAt < PROOF_LASTS_MS;
  const shown = { rows, readAt, blockedForMs: wait.timeoutMs / 2, limits };
  const { state, step } = await requestDue(view.state, shown, isProved ? null : prove, shared.disproved, engine);
  view.state = state;
  for (const failure of failuresOf(state)) shared.happened.add(failure);
  shared.progress.show(state.domain, describe(state, rows), endOf(state));
  return step;
}

function rowsIn(last: FirstRows | null): readonly Association[] | null {
  return last?.rows ?? null;
}

async function readRows(
  domain: DomainName,
  { deadline }: Limits,
  { service, world }: Engine,
  shared: Shared,
): Promise<FirstRows> {
  let readAt = world.clock.now();
  const answered = (wasThrottled: boolean): void => {
    shared.slowness = slownessAfter(shared.slowness, wasThrottled);
  };
  const read = async (bounds: Limits) => {
    readAt = world.clock.now();
    try {
      const rows = await service.listAssociations(domain, bounds);
      answered(false);
      return rows;
    } catch (error) {
      if (isThrottled(error)) answered(true);
      throw error;
    }
  };
  const rows = await retrying(world, read, deadline, shared.turn);
  return { rows, readAt };
}

function ended(state: DomainState, rows: readonly Association[] | null, end: PollEnd, timeoutMs: number): DomainState {
  if (end.why === 'done') return state;
  if (end.why === 'cancelled') return failOpen(state, rows, () => cancelled());
  const { domain, patience } = state;
  return failOpen(state, rows, (goal) => {
    const { name, version } = goal.wanted;
    const refusal = unexplained(goal.patience);
    if (refusal !== null) return refusalFailure(domain, goal, rowOf(rows ?? [], goal.wanted.id), refusal);
    const asked = goal.patience.last === null ? patience : goal.patience;
    const last = { ...asked, last: asked.last ?? end.unanswered };
    return new ActionFailure(
      'timeout',
      `Domain ${domain} did not run package ${name} ${version} after ${minutesText(timeoutMs)} without progress: ${obstacle(goal, state, rows ?? [])}.${lastAnswer(last)}`,
      { hint: `${continuation(goal, rows ?? [])}, or raise \`association-timeout-minutes\`.` },
    );
  });
}

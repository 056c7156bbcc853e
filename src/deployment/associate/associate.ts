import type { DomainName } from '../../dictionaries/dictionary.ts';
import { ActionFailure } from '../../failure.ts';
import { lastAnswer, saying, unexplained } from '../loop/answers.ts';
import { allEnded } from '../loop/concurrency.ts';
import { type PollEnd, poll } from '../loop/poll.ts';
import { durationText, minutesText, type Waiting, waiting } from '../loop/progress.ts';
import { retrying } from '../loop/retry.ts';
import { AwsError, isAwsError } from '../model/aws-error.ts';
import type { Engine } from '../model/engine.ts';
import { cancelled, toFailure } from '../model/failures.ts';
import type { Association, Limits, PackageId } from '../model/ports.ts';
import { statusOf } from '../model/status.ts';
import { PROOF_LASTS_MS, type Prove } from '../publish/fresh-proof.ts';
import { afterRead, failOpen } from './decision.ts';
import { continuation, obstacle, refusalFailure } from './domain-failures.ts';
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
}

/** The rows of a domain, and when their read began. */
export interface FirstRows {
  readonly rows: readonly Association[];
  readonly readAt: number;
}

/** An older read of a domain may miss what it does now. */
export const ROWS_LAST_MS = 2_000;

/** Reads each domain once. Leaves out one that can't be read now, which is read again where it is needed. */
export async function firstRows(
  wanted: WantedAssociations,
  { service, world }: Engine,
): Promise<ReadonlyMap<DomainName, FirstRows>> {
  const reads = [...wanted.keys()].map(async (domain): Promise<readonly [DomainName, FirstRows][]> => {
    const readAt = world.clock.now();
    try {
      const bounds = { signal: world.signal, deadline: readAt + ROWS_LAST_MS };
      return [[domain, { rows: await service.listAssociations(domain, bounds), readAt }]];
    } catch (error) {
      if (error instanceof AwsError) return [];
      throw error;
    }
  });
  return new Map((await allEnded(reads)).flat());
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
 * Associates all domains at the same time, each with one operation at a time, and waits until every row is ACTIVE with
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
  const shared: Shared = { progress, happened, disproved: new Map() };
  const updates = [...wanted].map(async ([domain, versions]) => {
    const { end, last } = await updateDomain(startDomain(domain, versions), evidence, wait, engine, shared);
    for (const failure of failuresOf(end)) happened.add(failure);
    return { domain, results: resultsOf(end), last };
  });
  const ended = await allEnded(updates);
  const read = ended.flatMap(({ domain, last }) => (last === null ? [] : [[domain, last] as const]));
  return {
    results: new Map(ended.map(({ domain, results }) => [domain, results])),
    rows: new Map(read.map(([domain, { rows }]) => [domain, rows])),
    readAt: new Map(read.map(([domain, { readAt }]) => [domain, readAt])),
  };
}

/** What the domains share. */
interface Shared {
  readonly progress: Waiting;
  readonly happened: Set<ActionFailure>;
  readonly disproved: Disproved;
}

function failuresOf({ goals }: DomainState): readonly ActionFailure[] {
  return goals.flatMap(({ result }) => (result?.outcome === 'failed' ? [result.failure] : []));
}

/** Reads, decides and requests until nothing is open. */
async function updateDomain(
  start: DomainState,
  { first, provedAt, prove }: Evidence,
  wait: DomainWait,
  engine: Engine,
  shared: Shared,
): Promise<{ readonly end: DomainState; readonly last: FirstRows | null }> {
  const { world, host } = engine;
  const { timeoutMs } = wait;
  const { clock } = world;
  const { domain } = start;
  let state = start;
  let last: FirstRows | null = null;
  let known = first.get(domain);
  try {
    const end = await poll(world, wait, async (limits) => {
      const recent = known !== undefined && clock.now() - known.readAt < ROWS_LAST_MS ? known : null;
      // However slow it is, a read shows nothing that happened after it began.
      const { rows: now, readAt } = recent ?? (await readRows(domain, limits, engine));
      known = undefined;
      last = { rows: now, readAt };
      const read = afterRead(state, now, readAt, clock.now());
      state = read.state;
      host.debug(`${domain}: ${read.rules.join('; ')}`);
      const isProved = recent !== null && clock.now() - provedAt < PROOF_LASTS_MS;
      const shown = { rows: now, readAt, blockedForMs: timeoutMs / 2, limits };
      const requested = await requestDue(state, shown, isProved ? null : prove, shared.disproved, engine);
      state = requested.state;
      for (const failure of failuresOf(state)) shared.happened.add(failure);
      shared.progress.show(domain, describe(state, now), endOf(state));
      if (openGoals(state).length === 0) return 'done';
      return read.progress ? 'progress' : requested.step;
    });
    return { end: ended(state, rowsIn(last), end, timeoutMs), last };
  } catch (error) {
    const code = isAwsError(error, 'transient') ? 'internal' : 'association-failed';
    const failure = () => toFailure(error, `Domain ${domain} can't be updated`, code);
    return { end: failOpen(state, rowsIn(last), failure), last };
  }
}

function rowsIn(last: FirstRows | null): readonly Association[] | null {
  return last?.rows ?? null;
}

async function readRows(domain: DomainName, { deadline }: Limits, { service, world }: Engine): Promise<FirstRows> {
  const readAt = world.clock.now();
  return { rows: await retrying(world, (bounds) => service.listAssociations(domain, bounds), deadline), readAt };
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

function endOf(state: DomainState): 'done' | 'failed' | null {
  if (openGoals(state).length > 0) return null;
  return state.goals.every(({ result }) => result?.outcome === 'active') ? 'done' : 'failed';
}

/** For example: `1 of 4 live, ASSOCIATING: mappings, stopwords-en; not associated yet: synonyms-en`. */
function describe(state: DomainState, rows: readonly Association[]): string {
  const live = state.goals.filter(({ result }) => result?.outcome === 'active').length;
  const waiting = Map.groupBy(openGoals(state), ({ wanted }) => {
    const row = rowOf(rows, wanted.id);
    if (row === null) return 'not associated yet';
    return row.status === 'ACTIVE' ? `runs ${row.version ?? 'a version that AWS does not show'}` : statusOf(row);
  });
  const parts = [...waiting].map(
    ([status, goals]) => `${status}: ${goals.map(({ wanted }) => wanted.name).join(', ')}`,
  );
  if (state.blocked !== null) parts.push(`waits for ${state.blocked.by.join(', ')}, which this run did not ask for`);
  const head = `${live} of ${state.goals.length} live`;
  const said = [state.patience, ...openGoals(state).map(({ patience }) => patience)]
    .map(saying)
    .find((one) => one !== '');
  return `${parts.length === 0 ? head : `${head}, ${parts.join('; ')}`}${said ?? ''}`;
}

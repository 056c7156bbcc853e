/** What to do about one domain: pure functions of its rows and of earlier requests. No calls, no clock. */

import type { DomainName } from '../../dictionaries/dictionary.ts';
import type { ActionFailure } from '../../failure.ts';
import { isMeant, mayAsk, meaningOf, PATIENT, refused } from '../loop/answers.ts';
import { STALE_READ_MS } from '../loop/pace.ts';
import { type Decision, decide, otherwise, type Rule } from '../loop/rules.ts';
import type { AwsError } from '../model/aws-error.ts';
import type { Association } from '../model/ports.ts';
import { isBusy, statusOf } from '../model/status.ts';
import { isCurrent } from '../plan/plan.ts';
import { isLater } from '../plan/trust.ts';
import { associationFailed, refusedFor } from './domain-failures.ts';
import {
  type Ask,
  type AssociationResult,
  type Blocked,
  type DomainState,
  type Goal,
  isUnshown,
  openGoals,
  rowOf,
  type WantedVersion,
} from './state.ts';

/** One package of a domain, and its row in the last read. */
export interface RowCase {
  readonly domain: DomainName;
  readonly goal: Goal;
  readonly row: Association | null;
  readonly now: number;
  /** When any row of the domain was last seen in flight. */
  readonly busyAt: number;
}

const statusIs = (status: Association['status']) => (input: RowCase) => input.row?.status === status;
const isWanted = ({ goal, row }: RowCase) => row !== null && isCurrent(row, goal.wanted.version);
const open = ({ goal }: RowCase): Goal => ({ ...goal, result: null });
const endedWith = ({ goal }: RowCase, result: AssociationResult): Goal => ({ ...goal, result });

/** What a row means for the wanted version. */
export const ROW_RULES: readonly Rule<RowCase, Goal>[] = [
  {
    // Somebody else may change an ACTIVE row, or take the package off, while the run still waits for other packages.
    name: 'has ended',
    when: (input) =>
      input.goal.result?.outcome === 'failed' ||
      (input.goal.result?.outcome === 'other-version' && statusIs('ACTIVE')(input) && !isWanted(input)),
    means: ({ goal }) => goal,
  },
  { name: 'is not associated', when: ({ row }) => row === null, means: open },
  {
    name: 'runs the wanted version',
    when: isWanted,
    means: (input) => endedWith(input, { outcome: 'active', row: shown(input) }),
  },
  {
    // No version is no other version: only one that AWS shows proves anything.
    name: 'is ACTIVE, and AWS shows no version',
    when: ({ row }) => isUnshown(row),
    means: open,
  },
  {
    // Versions only grow: somebody has published since, and no request of ours would bring the earlier one back.
    name: 'runs a newer version than ours',
    when: (input) => statusIs('ACTIVE')(input) && isLater(input.row?.version ?? '', input.goal.wanted.version),
    means: (input) => endedWith(input, { outcome: 'other-version', row: shown(input) }),
  },
  {
    // A read of a replica: no request can bring the earlier version back.
    name: 'may be shown as it was before our request',
    when: (input) => statusIs('ACTIVE')(input) && isPast(input),
    means: open,
  },
  {
    name: 'runs another version than we had applied',
    when: (input) => statusIs('ACTIVE')(input) && (input.goal.ask?.seenInFlight === true || input.goal.result !== null),
    means: (input) => endedWith(input, { outcome: 'other-version', row: shown(input) }),
  },
  { name: 'runs the version from before', when: statusIs('ACTIVE'), means: open },
  {
    name: 'is being associated',
    when: statusIs('ASSOCIATING'),
    means: (input) => ({ ...open(input), ask: seenInFlight(input) }),
  },
  {
    name: 'failed before we asked',
    when: (input) => statusIs('ASSOCIATION_FAILED')(input) && isOld(input),
    means: open,
  },
  {
    name: 'failed',
    when: statusIs('ASSOCIATION_FAILED'),
    means: (input) =>
      endedWith(input, {
        outcome: 'failed',
        row: shown(input),
        failure: associationFailed(input.domain, input.goal.wanted, shown(input)),
      }),
  },
  { name: 'is being dissociated, or could not be', when: otherwise, means: open },
];

function seenInFlight({ goal: { ask }, now }: RowCase): Ask | null {
  return ask && { ...ask, seenInFlight: true, inFlightAt: now };
}

/**
 * Whether the row is from before our request, and so soon after the request or its flight that the read may be
 * outdated. A domain carries one package of a request out after another: its turn may come when the others are done.
 */
function isPast({ goal: { ask }, row, now, busyAt }: RowCase): boolean {
  if (ask?.rowBefore == null || row?.version !== ask.rowBefore.version) return false;
  return mayBeStale(ask, now) || (!ask.seenInFlight && now - busyAt < STALE_READ_MS);
}

/** Whether a failed row may be from before our request: a request without an answer may never have reached AWS. */
function isOld(input: RowCase): boolean {
  const { ask } = input.goal;
  if (ask === null) return true;
  const isUnseen = !ask.accepted && !ask.seenInFlight && ask.rowBefore?.version === input.row?.version;
  return ask.rowBefore?.status === input.row?.status && (isUnseen || isPast(input));
}

function shown({ row }: RowCase): Association {
  if (row === null) throw new RangeError('A rule of rows met a package without one.');
  return row;
}

/**
 * The state after a read of the domain's rows, with the rule that decided about each package.
 * @param now when the read began
 * @param seenAt when it ended: only from then on its rows are known to keep the domain busy
 */
export function afterRead(
  state: DomainState,
  rows: readonly Association[],
  now: number,
  seenAt: number = now,
): { readonly state: DomainState; readonly rules: readonly string[]; readonly progress: boolean } {
  const busyAt = rows.some(isBusy) ? now : Math.max(0, ...state.goals.map(({ ask }) => ask?.inFlightAt ?? 0));
  const decisions = state.goals.map((goal): Decision<Goal> => {
    const row = rowOf(rows, goal.wanted.id);
    const { rule, outcome } = decide(ROW_RULES, { domain: state.domain, goal, row, now, busyAt });
    return { rule: `${goal.wanted.name} ${rule}`, outcome };
  });
  const goals = decisions.map(({ outcome }) => outcome);
  const live = goals.filter(({ result }) => result?.outcome === 'active').length;
  return {
    state: { ...state, goals, blocked: blockedBy(state, goals, rows, seenAt), best: Math.max(state.best, live) },
    rules: decisions.map(({ rule }) => rule),
    progress: live > state.best,
  };
}

function blockedBy(
  { blocked }: DomainState,
  goals: readonly Goal[],
  rows: readonly Association[],
  now: number,
): Blocked | null {
  const own = new Set(goals.map(({ wanted }) => wanted.id));
  const busy = rows.filter(isBusy);
  if (busy.length === 0 || busy.some(({ packageId }) => own.has(packageId))) return null;
  const by = busy.map((one) => `${one.packageName} ${statusOf(one)}`).sort();
  return { by, since: blocked?.by.join() === by.join() ? blocked.since : now };
}

/** Whether our request, or its flight, is so recent that a read may show the time before it. */
function mayBeStale(ask: Ask | null, now: number): boolean {
  return ask !== null && now - Math.max(ask.at, ask.inFlightAt ?? 0) < STALE_READ_MS;
}

export interface DueSettings {
  readonly now: number;
  readonly offersMany: boolean;
  /** How long a row of somebody else may delay the next request. */
  readonly blockedForMs: number;
}

/**
 * The packages to request now. A domain does one operation at a time: none while any of its rows is in flight, or may be.
 * But a row of somebody else that never ends is not waited for: the run then asks AWS, which says whether it accepts more.
 * Where AWS shows no version after a request, another one would show none either.
 */
export function dueGoals(
  state: DomainState,
  rows: readonly Association[],
  { now, offersMany, blockedForMs }: DueSettings,
): readonly WantedVersion[] {
  if (!mayAsk(state.patience, now)) return [];
  const stuck = state.blocked !== null && now - state.blocked.since >= blockedForMs;
  if (rows.some(isBusy) && !stuck) return [];
  // An ACTIVE row without a version shows at least that our request has ended.
  const open = openGoals(state).filter(({ ask, wanted }) => ask === null || !isUnshown(rowOf(rows, wanted.id)));
  if (open.some(({ ask }) => mayBeStale(ask, now))) return [];
  const due = open.filter(({ patience }) => mayAsk(patience, now));
  return (offersMany && !state.oneByOne ? due : due.slice(0, 1)).map(({ wanted }) => wanted);
}

/** The state after the packages were read again before a request: what is not ours any more is not asked for. */
export function afterProof(
  state: DomainState,
  failures: ReadonlyMap<string, ActionFailure>,
  rows: readonly Association[],
): DomainState {
  const goals = state.goals.map((goal): Goal => {
    const failure = failures.get(goal.wanted.name);
    if (goal.result !== null || failure === undefined) return goal;
    return { ...goal, result: { outcome: 'failed', row: rowOf(rows, goal.wanted.id), failure } };
  });
  return { ...state, goals };
}

/** AWS's answer to a request: `refusal` is `null` when AWS accepted it. */
export interface Answer {
  readonly asked: readonly WantedVersion[];
  readonly refusal: AwsError | null;
  /** The rows that the request was made for. */
  readonly rows: readonly Association[];
  readonly now: number;
  readonly random: () => number;
}

/** The state after an answer. */
export function afterAnswer(state: DomainState, { asked, refusal, rows, now, random }: Answer): DomainState {
  const change = (to: (goal: Goal) => Goal): readonly Goal[] =>
    state.goals.map((goal) => (asked.includes(goal.wanted) ? to(goal) : goal));
  const taken = (goal: Goal): Goal => {
    const rowBefore = rowOf(rows, goal.wanted.id);
    return { ...goal, ask: { at: now, rowBefore, accepted: refusal === null, seenInFlight: false }, patience: PATIENT };
  };
  if (refusal === null) return { ...state, goals: change(taken), patience: PATIENT };
  const meaning = meaningOf(asked.length > 1 ? 'associate-many' : 'associate', refusal);
  switch (meaning) {
    case 'unknown':
      return { ...state, goals: change(taken), patience: { ...PATIENT, last: refusal } };
    case 'later':
      return {
        ...state,
        goals: change((goal) => ({
          ...goal,
          patience: { ...goal.patience, doubtSince: null, unexplainedSince: null },
        })),
        patience: refused(state.patience, refusal, meaning, now, random),
      };
    case 'elsewise':
      // Not offered for dictionaries, not allowed, or one of them is current already: then one after another.
      return { ...state, oneByOne: true };
    case 'doubt':
    case 'unexplained':
    case 'done':
    case 'final':
      return {
        ...state,
        goals: change((goal) => {
          const patience = refused(goal.patience, refusal, meaning, now, random);
          const isOpen = meaning === 'unexplained' || (meaning === 'doubt' && !isMeant(patience, now));
          if (isOpen) return { ...goal, patience };
          const result = refusedFor(state.domain, { ...goal, patience }, rowOf(rows, goal.wanted.id), refusal);
          return { ...goal, patience, result };
        }),
      };
  }
}

/** Ends everything that is still open with a failure. `rows` is `null` where the domain was not read. */
export function failOpen(
  state: DomainState,
  rows: readonly Association[] | null,
  failure: (goal: Goal) => ActionFailure,
): DomainState {
  const goals = state.goals.map((goal): Goal => {
    if (goal.result !== null) return goal;
    const row = rows === null ? undefined : rowOf(rows, goal.wanted.id);
    return { ...goal, result: { outcome: 'failed', row, failure: failure(goal), begun: goal.ask !== null } };
  });
  return { ...state, goals };
}

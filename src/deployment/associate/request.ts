/** The requests for one domain: what is due is proved, and then asked for. */

import type { DomainName } from '../../dictionaries/dictionary.ts';
import type { ActionFailure } from '../../failure.ts';
import { AwsError, isUnsent } from '../model/aws-error.ts';
import type { Engine } from '../model/engine.ts';
import type { Association, Limits, PackagesService } from '../model/ports.ts';
import type { FreshProof, Prove } from '../publish/fresh-proof.ts';
import { afterAnswer, afterProof, dueGoals } from './decision.ts';
import { deletedMeanwhile } from './domain-failures.ts';
import { type DomainState, isOpen, type WantedVersion } from './state.ts';

/** Time between the reads of a package that one lacked. */
const UNSHOWN_PAUSE_MS = 500;

/** Package name → why no domain may get it any more: a failure, or `null` where it is deleted. */
export type Disproved = Map<string, ActionFailure | null>;

/** The last read of a domain. */
interface Shown {
  readonly rows: readonly Association[];
  /** When it began, in milliseconds since the epoch. */
  readonly readAt: number;
  /** How long rows of others may delay the next request. */
  readonly blockedForMs: number;
  readonly limits: Limits;
}

/**
 * Requests what is due of a domain.
 * @param prove proves before that it is still ours; `null` where that was just done
 */
export async function requestDue(
  state: DomainState,
  { rows, readAt, blockedForMs, limits }: Shown,
  prove: Prove | null,
  disproved: Disproved,
  { service, world: { clock, random, signal } }: Engine,
): Promise<{ readonly state: DomainState; readonly step: 'asked' | 'waiting' }> {
  const due = dueGoals(state, rows, { now: readAt, offersMany: service.supportsAssociateMany, blockedForMs });
  if (due.length === 0) return { state, step: 'waiting' };
  const proof =
    prove === null
      ? null
      : await prove(
          due.map(({ id }) => id),
          limits.deadline,
        );
  for (const [name, why] of proof?.failures ?? []) disproved.set(name, why);
  for (const name of proof?.gone ?? []) disproved.set(name, null);
  // What is seen for one domain counts for all.
  const { domain } = state;
  const whys = [...disproved].map(([name, why]) => [name, why ?? deletedMeanwhile(domain, name)] as const);
  const proved = afterUnshown(afterProof(state, new Map(whys), rows), due, proof, clock.now());
  // A cancelled job starts nothing new.
  const asked = signal.aborted ? [] : provedOnes(proved, due, proof);
  if (asked.length === 0) return { state: proved, step: 'waiting' };
  const refusal = await ask(service, domain, asked, limits);
  if (refusal !== null && isUnsent(refusal)) return { state: proved, step: 'waiting' };
  const answered = afterAnswer(proved, { asked, refusal, rows, now: clock.now(), random });
  return { state: answered, step: refusal === null ? 'asked' : 'waiting' };
}

/** What may be asked for: what a later read contradicts, or lacks, is proved again with the next rows. */
function provedOnes(state: DomainState, due: readonly WantedVersion[], proof: FreshProof | null) {
  if (proof?.isCurrent === false) return [];
  return due.filter((one) => isOpen(state, one) && proof?.unshown.has(one.id) !== true);
}

/** A package that a read lacks is read again after the domain's others had their turn. */
function afterUnshown(
  state: DomainState,
  due: readonly WantedVersion[],
  proof: FreshProof | null,
  now: number,
): DomainState {
  const unshown = due.filter(({ id }) => proof?.unshown.has(id) === true);
  if (unshown.length === 0) return state;
  const notBefore = now + UNSHOWN_PAUSE_MS;
  const goals = state.goals.map((goal) =>
    unshown.includes(goal.wanted) ? { ...goal, patience: { ...goal.patience, notBefore } } : goal,
  );
  return { ...state, goals };
}

async function ask(
  service: PackagesService,
  domain: DomainName,
  due: readonly WantedVersion[],
  limits: Limits,
): Promise<AwsError | null> {
  const [first, ...others] = due.map(({ id }) => id);
  try {
    if (first !== undefined && others.length > 0) await service.associateMany([first, ...others], domain, limits);
    else if (first !== undefined) await service.associate(first, domain, limits);
    return null;
  } catch (error) {
    if (error instanceof AwsError) return error;
    throw error;
  }
}

/** Deletes a package that no domain of the run has any more. */

import { ActionFailure } from '../../failure.ts';
import { lastAnswer, type Meaning, persistence, saying, unexplained } from '../loop/answers.ts';
import { type PollEnd, poll, type Step } from '../loop/poll.ts';
import { minutesText, type Waiting } from '../loop/progress.ts';
import { retrying } from '../loop/retry.ts';
import { type AwsError, isAwsError } from '../model/aws-error.ts';
import type { Engine } from '../model/engine.ts';
import { cancelled, errorDetailsText, toFailure } from '../model/failures.ts';
import type { Association, Limits, LivePackage } from '../model/ports.ts';
import { afterPackage, afterRenewal, afterRequest, NOT_ASKED } from './decision.ts';
import { refusalOf } from './dissociate.ts';
import type { Judgement } from './judgement.ts';

/** The result of the deletion of a package that no domain of the run has any more. */
type Deletion =
  | { readonly outcome: 'deleted' }
  | { readonly outcome: 'kept'; readonly why: string }
  /** AWS was seen to end it with a failure. */
  | { readonly outcome: 'failed'; readonly failure: ActionFailure };

export const PUBLISHED_SINCE = 'somebody has published it since';

export interface DeletionBounds {
  readonly timeoutMs: number;
  readonly judgement: Judgement;
  /** The domains that use it, as the reason to keep it; `null` where none does. */
  readonly usedBy: () => Promise<string | null>;
}

/**
 * Deletes and waits until the package is gone.
 * @param onRead gets the package as each read shows it
 */
export async function deletePackage(
  planned: LivePackage,
  { timeoutMs, judgement, usedBy }: DeletionBounds,
  engine: Engine,
  progress: Waiting,
  onRead: (live: LivePackage) => void,
): Promise<Deletion> {
  const { service, world, host } = engine;
  const { clock, random } = world;
  const { id, name } = planned;
  let known = NOT_ASKED;
  let result: Deletion = { outcome: 'deleted' };
  const kept = (why: string): Step => {
    const open = known.request === null ? '' : '; AWS may still delete it, as this run asked for that';
    result = { outcome: 'kept', why: `${why}${open}` };
    return 'done';
  };
  const request = async (live: LivePackage, limits: Limits): Promise<Step> => {
    const refusal = await refusalOf(service.deletePackage(id, limits));
    const answer = afterRequest(known, 'delete', live.status, refusal, { now: clock.now(), random });
    known = answer.known;
    const why = refusal === null ? null : await whyKept(answer.meaning, refusal, usedBy);
    if (why !== null) return kept(why);
    return refusal === null ? 'asked' : 'waiting';
  };
  const end = await poll(world, { timeoutMs }, async (limits) => {
    const readAt = clock.now();
    const [live] = await retrying(world, (bounds) => service.describePackages([id], bounds), limits.deadline);
    const read = afterPackage(known, planned, live, readAt);
    known = read.known;
    const { outcome, rule } = read.decision;
    host.debug(`${name}: ${rule}`);
    if (outcome === 'done') return 'done';
    if (live !== undefined) onRead(live);
    if (outcome === 'failed' && live !== undefined) {
      result = { outcome, failure: deletionFailed(live) };
      return 'done';
    }
    if (outcome === 'kept') return kept(PUBLISHED_SINCE);
    if (outcome === 'wait' || live === undefined || limits.signal.aborted) {
      progress.show(name, `${stateOf(live)}${saying(known.patience)}`, null);
      return 'waiting';
    }
    const why = judgement.why();
    if (why !== null) return kept(why);
    if (judgement.isFresh()) return request(live, limits);
    // The package is read again after that: somebody may have published it meanwhile.
    await judgement.renew();
    const found = judgement.why();
    return found === null ? afterRenewal(known) : kept(found);
  });
  if (end.why === 'cancelled') throw cancelled();
  if (end.why === 'done') return result;
  throw deletionTimedOut(name, known, end, timeoutMs);
}

function stateOf(live: LivePackage | undefined): string {
  if (live === undefined) return 'not listed';
  return live.status === 'DELETING' ? live.status : `still ${live.status}`;
}

/**
 * AWS does not delete a package that a domain uses: somebody may have associated it since it was dissociated. `null`
 * where it may be asked again; throws a refusal that nothing explains.
 */
async function whyKept(
  meaning: Meaning | 'taken',
  refusal: AwsError,
  usedBy: DeletionBounds['usedBy'],
): Promise<string | null> {
  if (meaning !== 'final' && meaning !== 'doubt' && meaning !== 'unexplained') return null;
  const why = await usedBy();
  if (why === null && meaning === 'final') throw refusal;
  return why;
}

function deletionTimedOut(name: string, known: typeof NOT_ASKED, end: PollEnd, timeoutMs: number): ActionFailure {
  const refusal = unexplained(known.patience);
  if (refusal !== null)
    return toFailure(refusal, `Package ${name} can't be deleted${persistence(known.patience)}`, 'conflict');
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

/**
 * The domains that use a package; none if AWS does not know it any more: a parallel run removed it, and the next read
 * shows that.
 */
export async function usersOf({ id }: LivePackage, { service, world }: Engine): Promise<readonly Association[]> {
  try {
    return await retrying(world, (limits) => service.listDomains(id, limits));
  } catch (error) {
    if (isAwsError(error, 'not-found')) return [];
    throw error;
  }
}

/** @param dissociated the rows of the domains from which this run has dissociated it */
export function usedAgain(rows: readonly Association[], dissociated: readonly Association[]): string {
  const have = rows.length > 1 ? 'have' : 'has';
  if (rows.every(({ status }) => status === 'DISSOCIATING')) return `${namesOf(rows)} still ${have} it (DISSOCIATING)`;
  const isAgain = rows.every(({ domain }) => dissociated.some((row) => row.domain === domain));
  return `${namesOf(rows)} ${have} it${isAgain ? ' again' : ''}: somebody associated it meanwhile`;
}

export function namesOf(rows: readonly Association[]): string {
  return rows.map(({ domain }) => domain).join(', ');
}

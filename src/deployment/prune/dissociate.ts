import { ActionFailure } from '../../failure.ts';
import { lastAnswer } from '../loop/answers.ts';
import { type PollEnd, poll, type Step } from '../loop/poll.ts';
import { minutesText, type Waiting } from '../loop/progress.ts';
import { retrying } from '../loop/retry.ts';
import { AwsError, isAwsError } from '../model/aws-error.ts';
import type { Engine } from '../model/engine.ts';
import { cancelled, errorDetailsText, toFailure } from '../model/failures.ts';
import type { Association, Limits } from '../model/ports.ts';
import { afterRequest, afterRows, isBusy, NOT_ASKED, type Removing } from './decision.ts';

const STILL_USED =
  'An index may still use the dictionary: remove it from the index settings first, then run the job again.';

/** How a dissociation ended. */
export interface Dissociation {
  /** The row as the run saw it last; `null` where it saw the domain without the package. */
  readonly row: Association | null;
  readonly failure: ActionFailure | null;
  /** Whether AWS was seen to end the request with a failure: else it may carry it out after the run. */
  readonly ended: boolean;
}

/**
 * Dissociates a package from a domain, and waits until its row is gone. Never rejects: a final refusal is a failure
 * with AWS's message (`conflict`), and so is the end of the time (`timeout`).
 */
export async function dissociate(
  row: Association,
  timeoutMs: number,
  engine: Engine,
  progress: Waiting,
): Promise<Dissociation> {
  const { service, world, host } = engine;
  const { clock, random } = world;
  const { packageId, packageName, domain } = row;
  const place = `${packageName} on ${domain}`;
  const what = `Package ${packageName} can't be dissociated from domain ${domain}`;
  let known = NOT_ASKED;
  let rows: readonly Association[] = [];
  let last = row;
  let result: Dissociation | null = null;
  const gone: Dissociation = { row: null, failure: null, ended: true };
  const failed = (failure: ActionFailure, ended = false): Dissociation => ({ row: last, failure, ended });
  const step = async (limits: Limits): Promise<Step> => {
    rows = await retrying(world, (bounds) => service.listAssociations(domain, bounds), limits.deadline);
    const read = afterRows(known, rows, packageId, { now: clock.now(), blockedForMs: timeoutMs / 2 });
    known = read.known;
    host.debug(`${place}: ${read.decision.rule}`);
    const current = rows.find((one) => one.packageId === packageId);
    if (read.decision.outcome === 'done' || current === undefined) {
      progress.show(place, 'no longer associated', 'done');
      result = gone;
      return 'done';
    }
    last = current;
    if (read.decision.outcome === 'failed') {
      result = failed(dissociationFailed(what, current), true);
      return 'done';
    }
    if (read.decision.outcome !== 'ask' || limits.signal.aborted) {
      progress.show(place, rowState(current, rows), null);
      return 'waiting';
    }
    const refusal = await refusalOf(service.dissociate(packageId, domain, limits));
    const answer = afterRequest(known, 'dissociate', current.status, refusal, { now: clock.now(), random });
    known = answer.known;
    if (answer.meaning === 'done') result = gone;
    if (answer.meaning === 'final' && refusal !== null) result = failed(refusedFailure(refusal, what));
    return result === null ? 'asked' : 'done';
  };
  try {
    const end = await poll(world, { timeoutMs }, step);
    if (result !== null) return result;
    return failed(end.why === 'cancelled' ? cancelled() : timedOut(row, known, rows, end, timeoutMs));
  } catch (error) {
    if (world.signal.aborted) return failed(cancelled());
    return failed(toFailure(error, what, isAwsError(error, 'transient') ? 'internal' : 'conflict'));
  }
}

function timedOut(
  { packageName, domain }: Association,
  { patience }: Removing,
  rows: readonly Association[],
  { unanswered }: PollEnd,
  timeoutMs: number,
): ActionFailure {
  const busy = rows.filter(isBusy);
  const blocked = busy.map((one) => `${one.packageName} is ${one.status} there`).join(', ');
  const last = lastAnswer({ ...patience, last: patience.last ?? unanswered });
  return new ActionFailure(
    'timeout',
    `Package ${packageName} was not dissociated from domain ${domain} within ${minutesText(timeoutMs)}${blocked === '' ? '' : `: ${blocked}`}.${last}`,
    { hint: 'Run the job again to continue.' },
  );
}

function rowState({ packageId, status }: Association, rows: readonly Association[]): string {
  if (status === 'DISSOCIATING') return status;
  const others = rows.filter((one) => one.packageId !== packageId && isBusy(one));
  const names = others.map(({ packageName }) => packageName).join(', ');
  return others.length === 0 ? `still ${status}` : `waits for ${names} on the domain`;
}

/** AWS's error when it refused a request; `null` when it accepted it. */
export async function refusalOf(call: Promise<void>): Promise<AwsError | null> {
  try {
    await call;
    return null;
  } catch (error) {
    if (error instanceof AwsError) return error;
    throw error;
  }
}

function refusedFailure(refusal: AwsError, what: string): ActionFailure {
  const failure = toFailure(refusal, what, 'conflict');
  if (refusal.kind !== 'conflict' && refusal.kind !== 'rejected') return failure;
  return new ActionFailure(failure.code, failure.message, { hint: STILL_USED, cause: refusal });
}

function dissociationFailed(what: string, { error }: Association): ActionFailure {
  return new ActionFailure('conflict', `${what} (DISSOCIATION_FAILED): ${errorDetailsText(error)}`, {
    hint: STILL_USED,
  });
}

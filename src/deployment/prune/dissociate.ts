import { ActionFailure } from '../../failure.ts';
import { lastAnswer } from '../loop/answers.ts';
import { poll } from '../loop/poll.ts';
import { minutesText, type Waiting } from '../loop/progress.ts';
import { retrying } from '../loop/retry.ts';
import { AwsError } from '../model/aws-error.ts';
import type { Engine } from '../model/engine.ts';
import { cancelled, errorDetailsText, toFailure } from '../model/failures.ts';
import type { Association } from '../model/ports.ts';
import { afterRequest, afterRows, isBusy, NOT_ASKED } from './decision.ts';

const STILL_USED =
  'An index may still use the dictionary: remove it from the index settings first, then run the job again.';

/**
 * Dissociates a package from a domain, and waits until its row is gone.
 * @throws ActionFailure with AWS's message when the refusal is final (`conflict`), or when the time is up (`timeout`)
 */
export async function dissociate(
  row: Association,
  timeoutMs: number,
  engine: Engine,
  progress: Waiting,
): Promise<void> {
  const { service, world, host } = engine;
  const { clock, random } = world;
  const { packageId, packageName, domain } = row;
  const place = `${packageName} on ${domain}`;
  const what = `Package ${packageName} can't be dissociated from domain ${domain}`;
  let known = NOT_ASKED;
  let rows: readonly Association[] = [];
  const end = await poll(world, { timeoutMs }, async (limits) => {
    rows = await retrying(world, (bounds) => service.listAssociations(domain, bounds), limits.deadline);
    const read = afterRows(known, rows, packageId, { now: clock.now(), blockedForMs: timeoutMs / 2 });
    known = read.known;
    host.debug(`${place}: ${read.decision.rule}`);
    const current = rows.find((one) => one.packageId === packageId);
    if (read.decision.outcome === 'done' || current === undefined) {
      progress.show(place, 'no longer associated', 'done');
      return 'done';
    }
    if (read.decision.outcome === 'failed') throw dissociationFailed(what, current);
    if (read.decision.outcome !== 'ask' || limits.signal.aborted) {
      progress.show(place, rowState(current, rows), null);
      return 'waiting';
    }
    const refusal = await refusalOf(service.dissociate(packageId, domain, limits));
    const answer = afterRequest(known, 'dissociate', current.status, refusal, { now: clock.now(), random });
    known = answer.known;
    if (answer.meaning === 'done') return 'done';
    if (answer.meaning === 'final' && refusal !== null) throw refusedFailure(refusal, what);
    return 'asked';
  });
  if (end.why === 'cancelled') throw cancelled();
  if (end.why === 'done') return;
  const busy = rows.filter(isBusy);
  const blocked = busy.map((one) => `${one.packageName} is ${one.status} there`).join(', ');
  const last = lastAnswer({ ...known.patience, last: known.patience.last ?? end.unanswered });
  throw new ActionFailure(
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

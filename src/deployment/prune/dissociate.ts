import type { DomainName } from '../../dictionaries/dictionary.ts';
import { ActionFailure } from '../../failure.ts';
import { lastAnswer, persistence, saying, unexplained } from '../loop/answers.ts';
import { type PollEnd, poll, type Step } from '../loop/poll.ts';
import { minutesText, type Waiting } from '../loop/progress.ts';
import { retrying } from '../loop/retry.ts';
import { AwsError, isAwsError } from '../model/aws-error.ts';
import type { Engine } from '../model/engine.ts';
import { cancelled, errorDetailsText, toFailure } from '../model/failures.ts';
import type { Association, Limits } from '../model/ports.ts';
import { isBusy } from '../model/status.ts';
import { afterRenewal, afterRequest, afterRows, NOT_ASKED, type Removing } from './decision.ts';
import type { Judgement } from './judgement.ts';

const STILL_USED =
  'An index may still use the dictionary: remove it from the index settings first, then run the job again.';

/** How a dissociation ended. */
export interface Dissociation {
  /** The row as the run saw it last; `null` where it saw the domain without the package. */
  readonly row: Association | null;
  readonly failure: ActionFailure | null;
  /** Whether AWS was seen to end the request with a failure: else it may carry it out after the run. */
  readonly ended: boolean;
  /** Whether this run made a request that AWS accepted, or may have accepted. */
  readonly asked: boolean;
}

/**
 * Dissociates a package from a domain, and waits until its row is gone. Never rejects: a final refusal is a failure
 * with AWS's message (`conflict`), and so is the end of the time (`timeout`). It ends without a failure, and with the
 * row, where the package is to stay.
 */
export async function dissociate(
  row: Association,
  { timeoutMs, judgement }: { readonly timeoutMs: number; readonly judgement: Judgement },
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
  let last: Association | null = row;
  let failure: ActionFailure | null = null;
  let ended = false;
  const result = (why: ActionFailure | null) => ({ row: last, failure: why, ended, asked: known.request !== null });
  const stays = (asks: boolean): boolean => judgement.why() !== null && (asks || known.request === null);
  const request = async (before: string, limits: Limits): Promise<Step> => {
    const refusal = await refusalOf(service.dissociate(packageId, domain, limits));
    const answer = afterRequest(known, 'dissociate', before, refusal, { now: clock.now(), random });
    known = answer.known;
    if (answer.meaning === 'final' && refusal !== null)
      failure = refusedFailure(refusal, `${what}${persistence(known.patience)}`);
    if (failure !== null) return 'done';
    return refusal === null ? 'asked' : 'waiting';
  };
  const step = async (limits: Limits): Promise<Step> => {
    const readAt = clock.now();
    rows = await rowsOfDomain(domain, engine, limits.deadline);
    const read = afterRows(known, rows, packageId, { now: readAt, seenAt: clock.now(), blockedForMs: timeoutMs / 2 });
    known = read.known;
    const { outcome, rule } = read.decision;
    host.debug(`${place}: ${rule}`);
    const current = rows.find((one) => one.packageId === packageId) ?? null;
    last = current ?? last;
    switch (outcome) {
      case 'done':
        progress.show(place, 'no longer associated', 'done');
        last = null;
        return 'done';
      case 'failed':
        failure = current === null ? null : dissociationFailed(what, current);
        ended = true;
        return 'done';
      case 'kept':
        judgement.keep(hasItAgain(domain, current), domain);
        return 'done';
    }
    if (stays(outcome === 'ask')) return 'done';
    if (outcome === 'wait' || current === null || limits.signal.aborted) {
      progress.show(place, `${rowState(current, rows)}${saying(known.patience)}`, null);
      return 'waiting';
    }
    if (judgement.isFresh()) return request(current.status, limits);
    // The rows are read again after that: they are young then, too.
    await judgement.renew();
    // The judgement may have taken all of the time.
    return stays(false) ? 'done' : afterRenewal(known);
  };
  try {
    const end = await poll(world, { timeoutMs }, step);
    if (end.why === 'done') return result(failure);
    return result(end.why === 'cancelled' ? cancelled() : timedOut(row, known, rows, end, timeoutMs));
  } catch (error) {
    if (world.signal.aborted) return result(cancelled());
    return result(toFailure(error, what, isAwsError(error, 'transient') ? 'internal' : 'conflict'));
  }
}

/** The rows of a domain; none where AWS does not know the domain any more. */
export async function rowsOfDomain(
  domain: DomainName,
  { service, world }: Engine,
  deadline?: number,
): Promise<readonly Association[]> {
  try {
    return await retrying(world, (bounds) => service.listAssociations(domain, bounds), deadline);
  } catch (error) {
    if (isAwsError(error, 'not-found')) return [];
    throw error;
  }
}

function hasItAgain(domain: DomainName, row: Association | null): string {
  const status = row === null ? '' : ` (${row.status})`;
  return `${domain} has it${status} after this run asked AWS to dissociate it: somebody associated it meanwhile, or AWS did not carry the request out`;
}

function timedOut(
  { packageName, domain }: Association,
  { patience }: Removing,
  rows: readonly Association[],
  { unanswered }: PollEnd,
  timeoutMs: number,
): ActionFailure {
  const refusal = unexplained(patience);
  const what = `Package ${packageName} can't be dissociated from domain ${domain}${persistence(patience)}`;
  if (refusal !== null) return refusedFailure(refusal, what);
  const busy = rows.filter(isBusy);
  const blocked = busy.map((one) => `${one.packageName} is ${one.status} there`).join(', ');
  const last = lastAnswer({ ...patience, last: patience.last ?? unanswered });
  return new ActionFailure(
    'timeout',
    `Package ${packageName} was not dissociated from domain ${domain} within ${minutesText(timeoutMs)}${blocked === '' ? '' : `: ${blocked}`}.${last}`,
    { hint: 'Run the job again to continue.' },
  );
}

function rowState(row: Association | null, rows: readonly Association[]): string {
  if (row === null) return 'not listed';
  const { packageId, status } = row;
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

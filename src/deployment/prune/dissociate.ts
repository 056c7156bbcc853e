import { ActionFailure } from '../../failure.ts';
import { pollDelay, STALE_READ_MS } from '../loop/pace.ts';
import { Refusals } from '../loop/refusals.ts';
import { limitsFor, retrying } from '../loop/retry.ts';
import { AwsError } from '../model/aws-error.ts';
import type { Engine } from '../model/engine.ts';
import { cancelled, errorDetailsText, toFailure } from '../model/failures.ts';
import type { Association } from '../model/ports.ts';

const STILL_USED =
  'An index may still use the dictionary: take it out of the index settings first, then run the job again.';

/**
 * Takes a package off a domain, and waits until its row is gone.
 * @throws ActionFailure with AWS's words when it refuses for good (`conflict`), or when the time is up (`timeout`)
 */
export async function dissociate(row: Association, timeoutMs: number, { service, world }: Engine): Promise<void> {
  const what = `Package ${row.packageName} can't be dissociated from domain ${row.domain}`;
  const started = world.clock.now();
  const refusals = new Refusals(world);
  /** When AWS last took our request, or may have; and the row's status before that. */
  let asked: { readonly at: number; readonly before: Association['status'] } | null = null;
  let seenInFlight = false;
  for (let poll = 0; ; poll++) {
    const rows = await retrying(world, (limits) => service.listAssociations(row.domain, limits));
    const current = rows.find((candidate) => candidate.packageId === row.packageId);
    if (current === undefined) return;
    // For a while a look may still show the state from before the request.
    const mayBeStale = asked !== null && world.clock.now() - asked.at < STALE_READ_MS;
    if (asked !== null && current.status === 'DISSOCIATING') seenInFlight = true;
    if (asked !== null && current.status === 'DISSOCIATION_FAILED') {
      if (seenInFlight || asked.before !== 'DISSOCIATION_FAILED' || !mayBeStale)
        throw dissociationFailed(what, current);
    }
    if (world.signal.aborted) throw cancelled();
    const domainBusy = rows.some(({ status }) => status === 'ASSOCIATING' || status === 'DISSOCIATING');
    if (!domainBusy && !mayBeStale && refusals.mayAsk) {
      const before = current.status;
      try {
        await service.dissociate(row.packageId, row.domain, limitsFor(world, 60_000));
        asked = { at: world.clock.now(), before };
        seenInFlight = false;
        poll = 0;
      } catch (error) {
        if (!(error instanceof AwsError)) throw error;
        if (error.kind === 'not-found') return;
        if (error.mayHaveHappened) asked = { at: world.clock.now(), before };
        addRefusal(refusals, error, what);
      }
    }
    if (world.clock.now() - started >= timeoutMs) {
      throw new ActionFailure('timeout', `${what} in time.${refusals.lastAnswer}`, {
        hint: 'Run the job again to continue.',
      });
    }
    await world.clock.sleep(pollDelay(poll, world.random), world.signal);
  }
}

function addRefusal(refusals: Refusals, error: AwsError, what: string): void {
  try {
    refusals.add(error);
  } catch (final) {
    if (error.kind !== 'conflict' && error.kind !== 'rejected') throw final;
    const { code, message } = toFailure(error, what, 'conflict');
    throw new ActionFailure(code, message, { hint: STILL_USED, cause: error });
  }
}

function dissociationFailed(what: string, { error }: Association): ActionFailure {
  return new ActionFailure('conflict', `${what} (DISSOCIATION_FAILED): ${errorDetailsText(error)}`, {
    hint: STILL_USED,
  });
}

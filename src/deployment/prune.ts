import type { DomainName } from '../dictionaries/dictionary.ts';
import { ActionFailure } from '../failure.ts';
import { type AwsError, isAwsError } from './aws-error.ts';
import { allEnded } from './concurrency.ts';
import type { Engine } from './engine.ts';
import { cancelled, errorDetailsText, toFailure } from './failures.ts';
import { isInFlight, type RemovalStep } from './plan.ts';
import type { Association, LivePackage } from './ports.ts';
import { pollDelay, retrying } from './retry.ts';

export interface PruneSettings {
  readonly repository: string;
  /** The domains of this run: no other domain is ever touched. */
  readonly domains: readonly DomainName[];
  /** Longest wait for one domain, and for the deletion of one package. */
  readonly timeoutMs: number;
}

/** What became of one package that was to be removed. */
export type Removal =
  | { readonly outcome: 'deleted' }
  /** Somebody else's by now, or used again. */
  | { readonly outcome: 'kept'; readonly why: string }
  | { readonly outcome: 'failed'; readonly failure: ActionFailure };

/** Dissociates and deletes packages whose file is gone, one after another: a domain does one operation at a time. */
export async function prune(
  removals: readonly RemovalStep[],
  settings: PruneSettings,
  engine: Engine,
): Promise<ReadonlyMap<string, Removal>> {
  const results = new Map<string, Removal>();
  for (const removal of removals) {
    if (engine.world.signal.aborted) throw cancelled();
    const { name } = removal.live;
    try {
      results.set(name, await remove(removal, settings, engine));
    } catch (error) {
      const failure = toFailure(
        error,
        `Package ${name} (its file ${removal.marker.path} is gone) can't be removed`,
        'conflict',
      );
      results.set(name, { outcome: 'failed', failure });
    }
    engine.host.info(describe(name, results.get(name)));
  }
  return results;
}

function describe(name: string, result: Removal | undefined): string {
  switch (result?.outcome) {
    case 'deleted':
      return `${name}: dissociated and deleted`;
    case 'kept':
      return `${name}: kept, ${result.why}`;
    default:
      return `${name}: not removed`;
  }
}

async function remove(removal: RemovalStep, settings: PruneSettings, engine: Engine): Promise<Removal> {
  const { service, world } = engine;
  const { live, marker } = removal;
  const [now] = await retrying(world, () => service.describePackages([live.id]));
  if (now === undefined || now.status === 'DELETED') return { outcome: 'deleted' };
  if (!isAsPlanned(live, now)) return KEPT;
  const rows = await retrying(world, () => service.listDomains(live.id));
  const others = rows.filter((row) => !settings.domains.includes(row.domain)).map((row) => row.domain);
  if (others.length > 0) {
    throw new ActionFailure(
      'conflict',
      `Package ${live.name} is not removed although its file ${marker.path} is gone: ${others.join(', ')} uses it and is not in \`domains\`.`,
      { hint: 'Add that domain to `domains`, or dissociate the package there by hand.' },
    );
  }
  await allEnded(rows.map((row) => dissociate(row, settings, engine)));
  return deletePackage(removal, settings, engine);
}

const KEPT = { outcome: 'kept', why: 'somebody has published it meanwhile' } as const;

/** Whether nobody published the package since it was planned to remove it: a newer commit may have its file again. */
function isAsPlanned(planned: LivePackage, now: LivePackage): boolean {
  return now.description === planned.description && now.version === planned.version && !isInFlight(now.status);
}

/** Dissociates and waits until the row is gone. */
async function dissociate(row: Association, settings: PruneSettings, { service, world }: Engine): Promise<void> {
  const what = `Package ${row.packageName} can't be dissociated from domain ${row.domain}`;
  const started = world.clock.now();
  let requested = false;
  let seenInFlight = false;
  let refusal: AwsError | null = null;
  for (let poll = 0; ; poll++) {
    const rows = await retrying(world, () => service.listAssociations(row.domain));
    const current = rows.find((candidate) => candidate.packageId === row.packageId);
    if (current === undefined) return;
    if (current.status === 'DISSOCIATING') seenInFlight = true;
    if (current.status === 'DISSOCIATION_FAILED' && requested && seenInFlight) {
      throw new ActionFailure('conflict', `${what} (DISSOCIATION_FAILED): ${errorDetailsText(current.error)}`, {
        hint: 'An index still uses the dictionary: take it out of the index settings first, then run the job again.',
      });
    }
    const domainBusy = rows.some(({ status }) => status === 'ASSOCIATING' || status === 'DISSOCIATING');
    if (!domainBusy && !(requested && poll < 3)) {
      try {
        await service.dissociate(row.packageId, row.domain);
        requested = true;
        poll = 0;
      } catch (error) {
        if (isAwsError(error, 'not-found')) return;
        if (!isAwsError(error, 'busy', 'transient', 'conflict', 'already-applied')) throw error;
        refusal = error;
      }
    }
    if (world.signal.aborted) throw cancelled();
    if (world.clock.now() - started >= settings.timeoutMs) {
      const answer = refusal === null ? '' : ` AWS's last answer: ${refusal.summary}`;
      throw new ActionFailure('timeout', `${what} in time.${answer}`, { hint: 'Run the job again to continue.' });
    }
    await world.clock.sleep(pollDelay(poll, world.random), world.signal);
  }
}

/** Deletes and waits until the package is gone. */
async function deletePackage(
  removal: RemovalStep,
  settings: PruneSettings,
  { service, world }: Engine,
): Promise<Removal> {
  const { id, name } = removal.live;
  const started = world.clock.now();
  let refusal: AwsError | null = null;
  for (let poll = 0; ; poll++) {
    const [live] = await retrying(world, () => service.describePackages([id]));
    if (live === undefined || live.status === 'DELETED') return { outcome: 'deleted' };
    if (live.status !== 'DELETING') {
      if (!isAsPlanned(removal.live, live)) return KEPT;
      try {
        await service.deletePackage(id);
      } catch (error) {
        if (isAwsError(error, 'not-found')) return { outcome: 'deleted' };
        if (!isAwsError(error, 'busy', 'transient', 'conflict', 'already-applied')) throw error;
        refusal = error;
      }
    }
    if (world.signal.aborted) throw cancelled();
    if (world.clock.now() - started >= settings.timeoutMs) {
      const answer = refusal === null ? '' : ` AWS's last answer: ${refusal.summary}`;
      throw new ActionFailure('timeout', `Package ${name} can't be deleted in time.${answer}`, {
        hint: 'Run the job again to continue.',
      });
    }
    await world.clock.sleep(pollDelay(poll, world.random), world.signal);
  }
}

import type { DomainName } from '../../dictionaries/dictionary.ts';
import { ActionFailure } from '../../failure.ts';
import { allEnded } from '../loop/concurrency.ts';
import { pollDelay } from '../loop/pace.ts';
import { retrying } from '../loop/retry.ts';
import { cancelled, toFailure } from '../model/failures.ts';
import type { Association, Host, PackageId, PackagesService } from '../model/ports.ts';
import type { World } from '../model/world.ts';
import { PROGRESS_INTERVAL_MS } from '../publish/publish.ts';
import { type AssociationResult, DomainUpdater, type WantedVersion } from './domain-updater.ts';

/** What each domain is to run. */
export type WantedAssociations = ReadonlyMap<DomainName, readonly WantedVersion[]>;
export type AssociationResults = ReadonlyMap<DomainName, ReadonlyMap<PackageId, AssociationResult>>;

/**
 * Associates all domains at the same time, each with one operation at a time, and waits until every row is ACTIVE with
 * the wanted version. Never rejects for one domain's sake: each association has its own result.
 */
export async function associateAll(
  wanted: WantedAssociations,
  service: PackagesService,
  world: World,
  host: Host,
  timeoutMs: number,
): Promise<AssociationResults> {
  const results = await allEnded(
    [...wanted].map(async ([domain, versions]) => {
      const updater = new DomainUpdater(domain, versions, service, world);
      await updateDomain(updater, service, world, host, timeoutMs);
      return [domain, updater.results()] as const;
    }),
  );
  return new Map(results);
}

async function updateDomain(
  updater: DomainUpdater,
  service: PackagesService,
  world: World,
  host: Host,
  timeoutMs: number,
): Promise<void> {
  const started = world.clock.now();
  let lastLine = started;
  let shown = '';
  let rows: readonly Association[] = [];
  for (let poll = 0; ; poll++) {
    try {
      rows = await retrying(world, (limits) => service.listAssociations(updater.domain, limits));
      if (await updater.step(rows)) poll = 0;
    } catch (error) {
      updater.failPending(
        () => toFailure(error, `Domain ${updater.domain} can't be updated`, 'association-failed'),
        rows,
      );
    }
    const state = describeRows(updater, rows);
    const now = world.clock.now();
    if (state !== shown || now - lastLine >= PROGRESS_INTERVAL_MS) {
      host.info(`${updater.domain}: ${state}`);
      shown = state;
      lastLine = now;
    }
    if (updater.pending.length === 0) return;
    if (world.signal.aborted) {
      const failure = cancelled();
      updater.failPending(() => failure, rows);
      return;
    }
    if (now - started >= timeoutMs) {
      updater.failPending((one) => timeoutFailure(updater, one, timeoutMs), rows);
      return;
    }
    await world.clock.sleep(pollDelay(poll, world.random), world.signal);
  }
}

/** For example: `1 of 4 live, ASSOCIATING: mappings, stopwords-en; not associated yet: synonyms-en`. */
function describeRows(updater: DomainUpdater, rows: readonly Association[]): string {
  const results = [...updater.results().values()];
  const live = results.filter((result) => result.outcome === 'active').length;
  const waiting = new Map<string, string[]>();
  for (const { id, name } of updater.pending) {
    const row = rows.find((candidate) => candidate.packageId === id);
    const state =
      row === undefined ? 'not associated yet' : row.status === 'ACTIVE' ? `runs ${row.version}` : row.status;
    waiting.set(state, [...(waiting.get(state) ?? []), name]);
  }
  const parts = [...waiting].map(([state, names]) => `${state}: ${names.join(', ')}`);
  const all = results.length + updater.pending.length;
  return `${live} of ${all} live${parts.length === 0 ? '' : `, ${parts.join('; ')}`}`;
}

function timeoutFailure(updater: DomainUpdater, wanted: WantedVersion, timeoutMs: number): ActionFailure {
  const minutes = timeoutMs / 60_000;
  const refusal = updater.lastRefusal === null ? '' : ` AWS's last answer: ${updater.lastRefusal.summary}`;
  return new ActionFailure(
    'timeout',
    `Domain ${updater.domain} did not run package ${wanted.name} ${wanted.version} after ${minutes} minute${minutes === 1 ? '' : 's'}.${refusal}`,
    {
      hint: 'AWS goes on with what it started; run the job again to continue from there, or raise `association-timeout-minutes`.',
    },
  );
}

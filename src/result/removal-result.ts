import { runningVersion, statusOf } from '../deployment/model/status.ts';
import type { RemovalStep } from '../deployment/plan/plan.ts';
import { UNSEEN } from '../deployment/prune/prune.ts';
import { NEWEST_ENGINE } from '../dictionaries/engine-version.ts';
import { dissociationDeed, removalDeed } from './deeds.ts';
import type { DictionaryResult } from './run-result.ts';
import type { RunState } from './run-state.ts';

/** The result of a package whose file is gone: what the run saw last, or the plan's values where it did not read again. */
export function removalResult({ live: planned, marker, rows }: RemovalStep, state: RunState): DictionaryResult {
  const removal = state.removals.get(planned.name);
  const deleted = removal?.outcome === 'deleted';
  const kept = removal?.outcome === 'kept';
  const seen = removal === undefined || removal.outcome === 'deleted' ? UNSEEN : removal.seen;
  const live = seen.live ?? planned;
  const domains = new Set([...rows.map(({ domain }) => domain), ...seen.domains.keys()]);
  const messages: string[] = [];
  const deed = removalDeed(live, removal, state);
  const stays = kept && deed !== 'asked';
  // Those of the domains are theirs.
  const ofDomains = new Set([...seen.domains.values()].flatMap(({ failure }) => failure?.message ?? []));
  if (removal?.outcome === 'failed')
    messages.push(...removal.failure.parts.flatMap(({ message }) => (ofDomains.has(message) ? [] : [message])));
  if (removal?.outcome === 'kept') messages.push(`Kept: ${removal.why}.`);
  return {
    name: live.name,
    file: marker.path,
    files: null,
    format: null,
    engineVersion: NEWEST_ENGINE,
    sha256: marker.sha256,
    bytes: null,
    entries: null,
    action: stays ? 'unchanged' : 'delete',
    reason: stays ? null : 'removed',
    deed,
    id: live.id,
    version: deleted ? null : live.version,
    previousVersion: planned.version,
    replacedVersion: null,
    status: deleted ? null : statusOf(live),
    referencePath: deleted ? null : `analyzers/${live.id}`,
    errors: 0,
    warnings: 0,
    problems: [],
    diff: null,
    touching: null,
    previousBytes: null,
    comparedWith: null,
    byDescription: false,
    domains: [...domains].map((domain) => {
      const before = rows.find((row) => row.domain === domain) ?? null;
      const last = seen.domains.get(domain);
      const row = deleted ? null : last === undefined ? before : last.row;
      const deed = dissociationDeed(planned, domain, before, removal, last, state);
      return {
        name: domain,
        action: kept && row !== null && deed !== 'asked' ? 'unchanged' : 'dissociate',
        deed,
        status: row === null ? null : statusOf(row),
        version: runningVersion(row),
        previousVersion: runningVersion(before ?? row),
        wasUnknown: (before ?? row) !== null && runningVersion(before ?? row) === null,
        message: last?.failure?.message ?? null,
        failed: removal?.outcome === 'failed' && row !== null,
      };
    }),
    messages,
    failure: removal?.outcome === 'failed' ? removal.failure.code : null,
  };
}

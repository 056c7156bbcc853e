/** Whether the domains run this commit's content: pure functions of the results and of what is available now. */

import type { DomainName } from '../../dictionaries/dictionary.ts';
import { ActionFailure } from '../../failure.ts';
import { decide, otherwise, type Rule } from '../loop/rules.ts';
import type { Association, PackageId, PackageVersion } from '../model/ports.ts';
import { statusOf } from '../model/status.ts';
import { isCurrent } from '../plan/plan.ts';
import { isLater } from '../plan/trust.ts';
import type { AssociationResults, WantedAssociations } from './associate.ts';
import { deletedMeanwhile } from './domain-failures.ts';
import type { Newest, NewestVersions } from './newest.ts';
import { type AssociationResult, rowOf, type WantedVersion } from './state.ts';

/** One package on one domain. */
export interface ProofCase {
  readonly domain: DomainName;
  readonly wanted: WantedVersion;
  readonly result: AssociationResult | undefined;
  readonly newest: Newest;
  /** True while there is time to associate again. */
  readonly mayRepeat: boolean;
}

/** What happens to a result: it holds, is read again, is brought to the newest version, or fails. */
export type Judgement =
  | { readonly kind: 'holds' | 'overtaken' }
  /** It runs the newest version of our content, which is later than the one that was asked for. */
  | { readonly kind: 'live'; readonly row: Association }
  | { readonly kind: 'repeat'; readonly version: PackageVersion }
  | { readonly kind: 'failed'; readonly failure: ActionFailure };

export const PROOF_RULES: readonly Rule<ProofCase, Judgement>[] = [
  {
    name: 'has failed',
    when: ({ result }) => result === undefined || result.outcome === 'failed',
    means: () => ({ kind: 'holds' }),
  },
  {
    name: 'runs the newest version, which is ours',
    when: ({ newest, result }) =>
      newest.kind === 'ours' && result?.row != null && isCurrent(result.row, newest.version),
    means: ({ result }) => (result?.row == null ? { kind: 'holds' } : { kind: 'live', row: result.row }),
  },
  {
    name: 'is behind a newer version of the same content',
    when: ({ newest, mayRepeat }) => newest.kind === 'ours' && mayRepeat,
    means: ({ newest, wanted }) => ({
      kind: 'repeat',
      version: newest.kind === 'ours' ? newest.version : wanted.version,
    }),
  },
  {
    name: 'runs ours, of which there is a newer version of the same content',
    when: ({ newest, result }) => newest.kind === 'ours' && result?.outcome === 'active',
    means: () => ({ kind: 'holds' }),
  },
  {
    name: 'ran ours, and somebody has published since',
    when: ({ newest, result }) => newest.kind === 'not-ours' && result?.outcome === 'active',
    means: () => ({ kind: 'overtaken' }),
  },
  {
    name: 'the package is gone',
    when: ({ newest }) => newest.kind === 'gone',
    means: ({ domain, wanted }) => ({ kind: 'failed', failure: deletedMeanwhile(domain, wanted.name) }),
  },
  {
    name: 'runs what somebody else published',
    when: otherwise,
    means: ({ domain, wanted, result }) => ({ kind: 'failed', failure: notOurs(domain, wanted.name, result?.row) }),
  },
];

/** The latest version of each package that a domain was seen to run. */
export function versionsSeen(results: AssociationResults): ReadonlyMap<PackageId, PackageVersion> {
  const seen = new Map<PackageId, PackageVersion>();
  for (const [id, result] of [...results.values()].flatMap((rows) => [...rows])) {
    const version = result.row?.status === 'ACTIVE' ? result.row.version : null;
    const before = seen.get(id);
    if (version !== null && (before === undefined || isLater(version, before))) seen.set(id, version);
  }
  return seen;
}

export interface Round {
  readonly results: AssociationResults;
  /** The associations to repeat; a domain with one outdated package is proved again as a whole. */
  readonly next: WantedAssociations;
  /** Domains that ran our version when somebody had published a newer one. */
  readonly overtaken: WantedAssociations;
}

/** Judges all results by what is available now. */
export function judgeRound(
  wanted: WantedAssociations,
  results: AssociationResults,
  newest: NewestVersions,
  mayRepeat: boolean,
): Round {
  const judged = new Map<DomainName, ReadonlyMap<PackageId, AssociationResult>>();
  const next = new Map<DomainName, readonly WantedVersion[]>();
  const overtaken = new Map<DomainName, readonly WantedVersion[]>();
  for (const [domain, ones] of wanted) {
    const rows = new Map(results.get(domain));
    const judgements = ones.map((one) => {
      const result = rows.get(one.id);
      const known = newest.get(one.id) ?? { kind: 'gone' };
      const { outcome } = decide(PROOF_RULES, { domain, wanted: one, result, newest: known, mayRepeat });
      if (outcome.kind === 'live') rows.set(one.id, { outcome: 'active', row: outcome.row });
      if (outcome.kind === 'failed')
        rows.set(one.id, { outcome: 'failed', row: result?.row, failure: outcome.failure });
      return { one, outcome, failed: outcome.kind === 'failed' || rows.get(one.id)?.outcome === 'failed' };
    });
    judged.set(domain, rows);
    const lost = judgements.filter(({ outcome }) => outcome.kind === 'overtaken').map(({ one }) => one);
    if (lost.length > 0) overtaken.set(domain, lost);
    if (!judgements.some(({ outcome }) => outcome.kind === 'repeat')) continue;
    const ours = judgements.filter(({ outcome, failed }) => outcome.kind !== 'overtaken' && !failed);
    next.set(
      domain,
      ours.map(({ one, outcome }) => (outcome.kind === 'repeat' ? { ...one, version: outcome.version } : one)),
    );
  }
  return { results: judged, next, overtaken };
}

/** The results of a domain by its later rows; a failure stays one, with the row of now. */
export function asRead(
  domain: DomainName,
  results: ReadonlyMap<PackageId, AssociationResult>,
  rows: readonly Association[],
): ReadonlyMap<PackageId, AssociationResult> {
  return new Map([...results].map(([id, result]) => [id, byRow(domain, result, rowOf(rows, id))]));
}

function byRow(domain: DomainName, result: AssociationResult, row: Association | null): AssociationResult {
  if (result.outcome === 'failed') return { ...result, row };
  const { packageName, version } = result.row;
  if (row !== null && isCurrent(row, version)) return result;
  if (row !== null && row.status !== 'DISSOCIATING') return { outcome: 'other-version', row };
  return lost(result, row, dissociated(domain, packageName));
}

/** Holds all results of a domain to its rows: one that it does not run any more has failed. */
export function heldTo(
  domain: DomainName,
  results: ReadonlyMap<PackageId, AssociationResult>,
  rows: readonly Association[],
): ReadonlyMap<PackageId, AssociationResult> {
  return new Map(
    [...asRead(domain, results, rows)].map(([id, now]): [PackageId, AssociationResult] => {
      const before = results.get(id);
      if (before === undefined || now === before || now.outcome !== 'other-version') return [id, now];
      return [id, lost(before, now.row, notOurs(domain, now.row.packageName, now.row))];
    }),
  );
}

function lost(before: AssociationResult, row: Association | null, failure: ActionFailure): AssociationResult {
  return { outcome: 'failed', row, failure, lost: before.outcome === 'active' };
}

function notOurs(domain: DomainName, name: string, row: Association | null | undefined): ActionFailure {
  const runs = row === null || row === undefined || row.status === 'ACTIVE';
  const seen = runs
    ? `Domain ${domain} runs a version of ${name} that this run did not publish: somebody published at the same time.`
    : `Domain ${domain} ran ${name} as this commit has it, and its association is ${statusOf(row)} again: somebody else changes it.`;
  return new ActionFailure('superseded', seen, {
    hint: 'Run the newest commit again if it should be live. A `concurrency` group in the workflow keeps runs apart.',
  });
}

function dissociated(domain: DomainName, name: string): ActionFailure {
  return new ActionFailure('conflict', `Package ${name} was dissociated from domain ${domain} during this run.`, {
    hint: 'Run the job again to associate it, if it should be there.',
  });
}

/** How an association fails, and what keeps it from being made: for people. */

import type { DomainName } from '../../dictionaries/dictionary.ts';
import { ActionFailure } from '../../failure.ts';
import { persistence } from '../loop/answers.ts';
import type { AwsError } from '../model/aws-error.ts';
import { errorDetailsText, toFailure } from '../model/failures.ts';
import type { Association } from '../model/ports.ts';
import { isBusy, statusOf } from '../model/status.ts';
import { type AssociationResult, type DomainState, type Goal, isUnshown, rowOf, type WantedVersion } from './state.ts';

/** The failure of a goal that AWS refuses. */
export function refusalFailure(
  domain: DomainName,
  { wanted, patience }: Goal,
  row: Association | null,
  refusal: AwsError,
): ActionFailure {
  const status = row === null || row.status === 'ACTIVE' ? '' : `, where it is ${statusOf(row)},`;
  const what = `Package ${wanted.name} ${wanted.version} can't be associated with domain ${domain}${status}`;
  return toFailure(refusal, `${what}${persistence(patience)}`, 'association-failed');
}

/** How a goal ends on a final refusal. Only an ACTIVE row shows what the domain runs. */
export function refusedFor(
  domain: DomainName,
  goal: Goal,
  row: Association | null,
  refusal: AwsError,
): AssociationResult {
  const applied = refusal.kind === 'already-applied' ? row : null;
  if (applied?.status === 'ACTIVE' && !isUnshown(applied)) return { outcome: 'other-version', row: applied };
  const failure =
    applied?.status === 'ASSOCIATION_FAILED'
      ? associationFailed(domain, goal.wanted, applied)
      : refusalFailure(domain, goal, row, refusal);
  return { outcome: 'failed', row, failure };
}

/** What keeps a package from being live, for the message of a time-out. */
export function obstacle({ wanted, ask, patience }: Goal, state: DomainState, rows: readonly Association[]): string {
  const row = rowOf(rows, wanted.id);
  const own = row !== null && isBusy(row) ? `its row there is ${statusOf(row)}` : null;
  const others = rows.filter((one) => isBusy(one) && one.packageId !== wanted.id);
  const named = others.map((one) => `${one.packageName} (${statusOf(one)})`).join(', ');
  const isRefused = patience.last !== null || state.patience.last !== null;
  const asked =
    ask !== null ? 'it was requested' : isRefused ? 'AWS accepted no request for it' : 'it was not requested';
  if (own !== null) return own;
  if (isUnshown(row)) return `its row there is ACTIVE, but AWS does not show with which version`;
  return named === '' ? asked : `${asked}: the domain does one operation at a time and is busy with ${named}`;
}

/** What AWS does after the time-out, and what to do then: the begin of a sentence. */
export function continuation({ wanted, ask }: Goal, rows: readonly Association[]): string {
  const row = rowOf(rows, wanted.id);
  if (row !== null && isBusy(row)) return 'AWS continues what it started; run the job again to continue from there';
  return ask === null
    ? 'AWS took no request of this run for it; run the job again when the domain takes one'
    : 'AWS may continue what it was asked for; run the job again to continue from there';
}

export function associationFailed(domain: DomainName, wanted: WantedVersion, row: Association): ActionFailure {
  return new ActionFailure(
    'association-failed',
    `Domain ${domain} could not take package ${wanted.name} ${wanted.version} (${statusOf(row)}): ${errorDetailsText(row.error)}`,
    {
      hint: 'AWS does not say what the domain runs of it now: most likely what it ran before. Check its health and its indexes, then run the job again. (A follower domain of a cross-cluster replication refuses before OpenSearch 3.7.)',
    },
  );
}

export function deletedMeanwhile(domain: DomainName, name: string): ActionFailure {
  return new ActionFailure('conflict', `Package ${name} was deleted while this run associated it with ${domain}.`, {
    hint: 'Run the job again to create it; index settings must then name its new ID.',
  });
}

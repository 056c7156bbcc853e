/** How far a domain is, in words. */

import { saying } from '../loop/answers.ts';
import type { AwsError } from '../model/aws-error.ts';
import type { Association } from '../model/ports.ts';
import { statusOf } from '../model/status.ts';
import { type DomainState, openGoals, rowOf } from './state.ts';

/** How a domain has ended; `null` while it is waited for. */
export function endOf(state: DomainState): 'done' | 'failed' | null {
  if (openGoals(state).length > 0) return null;
  return state.goals.every(({ result }) => result?.outcome === 'active') ? 'done' : 'failed';
}

/** For example: `1 of 4 live, ASSOCIATING: mappings, stopwords-en; not associated yet: synonyms-en`. */
export function describe(state: DomainState, rows: readonly Association[]): string {
  const live = state.goals.filter(({ result }) => result?.outcome === 'active').length;
  const waiting = Map.groupBy(openGoals(state), ({ wanted }) => {
    const row = rowOf(rows, wanted.id);
    if (row === null) return 'not associated yet';
    return row.status === 'ACTIVE' ? `runs ${row.version ?? 'a version that AWS does not show'}` : statusOf(row);
  });
  const parts = [...waiting].map(
    ([status, goals]) => `${status}: ${goals.map(({ wanted }) => wanted.name).join(', ')}`,
  );
  if (state.blocked !== null) parts.push(`waits for ${state.blocked.by.join(', ')}, which this run did not ask for`);
  const head = `${live} of ${state.goals.length} live`;
  const said = [state.patience, ...openGoals(state).map(({ patience }) => patience)]
    .map(saying)
    .find((one) => one !== '');
  return `${parts.length === 0 ? head : `${head}, ${parts.join('; ')}`}${said ?? ''}`;
}

/** The same after reads that AWS throttled. @param rows as they were read last; `null` where they were not */
export function describeThrottled(
  state: DomainState,
  rows: readonly Association[] | null,
  { errorName, message }: AwsError,
): string {
  return `${rows === null ? 'not read yet' : describe(state, rows)}; AWS's last answer: ${errorName}: ${message}`;
}

import type { Host } from '../deployment/model/ports.ts';
import type { RunResult } from '../result/run-result.ts';
import { totalsOf } from './markdown/outcome.ts';
import { SETUP_ICON } from './markdown/setup.ts';
import { headline } from './markdown/wording.ts';
import { outcomeTable } from './outcome-table.ts';

const SETUP_TONE = { ok: undefined, failed: 'bad', unknown: 'warning' } as const;

/** The last lines of the log: what each package and domain has, and how the run ended. */
export function logOutcome(result: RunResult, host: Pick<Host, 'info'>): void {
  for (const { text, tone } of outcomeTable(result)) host.info(text, tone);
  for (const { status, message, remedy } of result.checks) {
    host.info(`${SETUP_ICON[status]} ${message}${remedy === null ? '' : ` ${remedy}`}`, SETUP_TONE[status]);
  }
  if (result.failure === null) {
    host.info(`${headline(result)}.`, totalsOf(result).byDescription > 0 ? 'warning' : 'good');
  }
}

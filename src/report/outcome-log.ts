import type { Host } from '../deployment/model/ports.ts';
import type { Check, RunResult } from '../result/run-result.ts';
import { totalsOf } from './markdown/outcome.ts';
import { SETUP_ICON } from './markdown/setup.ts';
import { headline, openChecks } from './markdown/wording.ts';
import { outcomeTable } from './outcome-table.ts';

const SETUP_TONE = { ok: undefined, failed: 'bad', unknown: 'warning' } as const;

/** The last lines of the log: what each package and domain has, and how the run ended. */
export function logOutcome(result: RunResult, host: Pick<Host, 'info'>): void {
  for (const { text, tone } of outcomeTable(result)) host.info(text, tone);
  if (result.failure === null) {
    const isDoubtful = totalsOf(result).byDescription > 0 || openChecks(result) > 0 || result.deployFails;
    host.info(`${headline(result)}.`, isDoubtful ? 'warning' : 'good');
  }
}

/** The line of a check of mode `doctor`, which is printed when the check is made. */
export function logCheck({ status, message, remedy }: Check, host: Pick<Host, 'info'>): void {
  host.info(`${SETUP_ICON[status]} ${message}${remedy === null ? '' : ` ${remedy}`}`, SETUP_TONE[status]);
}

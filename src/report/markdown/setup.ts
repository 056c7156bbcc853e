/** What mode `doctor` found, as a table: what would stop a deploy first. */

import { redact } from '../../redact.ts';
import type { Check, RunResult } from '../../result/run-result.ts';
import { sentence } from '../escape/markdown.ts';
import { cut } from '../escape/visible.ts';
import type { Block } from './fit.ts';
import { count } from './wording.ts';

const MAX_TEXT = 1_000;
export const SETUP_ICON: Readonly<Record<Check['status'], string>> = { ok: '✅', failed: '❌', unknown: '❔' };
const ORDER: readonly Check['status'][] = ['failed', 'unknown', 'ok'];

/** `null` for every other mode. */
export function setupTable({ checks }: RunResult): Block | null {
  if (checks.length === 0) return null;
  const sorted = ORDER.flatMap((status) => checks.filter((check) => check.status === status));
  return {
    open: '| | Check | What to do |\n| :-: | :-- | :-- |\n',
    children: sorted.map(
      ({ status, message, remedy }) =>
        `| ${SETUP_ICON[status]} | ${cell(message)} | ${remedy === null ? '' : cell(remedy)} |\n`,
    ),
    close: '\n',
    leftOut: (missing) => `\n${count(missing, 'more check')} in the results file.\n\n`,
  };
}

function cell(text: string): string {
  return sentence(cut(redact(text), MAX_TEXT));
}

/** What mode `doctor` found, as a table: what would stop a deploy first. */

import { redact } from '../../redact.ts';
import type { Check, RunResult } from '../../result/run-result.ts';
import { sentence } from '../escape/markdown.ts';
import { cut } from '../escape/visible.ts';
import { type Block, later } from './fit.ts';
import { elsewhere, type LinkContext } from './links.ts';
import { count } from './wording.ts';

const MAX_TEXT = 1_000;
export const SETUP_ICON: Readonly<Record<Check['status'], string>> = { ok: '✅', failed: '❌', unknown: '❔' };
const ATTENTION: readonly Check['status'][] = ['failed', 'unknown'];

/** The passed checks are folded where others need attention. `null` for every other mode. */
export function setupTable({ checks }: RunResult, links: LinkContext): Block | null {
  if (checks.length === 0) return null;
  const open = ATTENTION.flatMap((status) => checks.filter((check) => check.status === status));
  const passed = checks.filter(({ status }) => status === 'ok');
  const leftOut = (missing: number): string => `\n${count(missing, 'more check')} ${elsewhere(links)}.\n\n`;
  const table: Block = {
    open: '| | Check | What to do |\n| :-: | :-- | :-- |\n',
    children: later(
      open,
      ({ status, message, remedy }) =>
        `| ${SETUP_ICON[status]} | ${cell(message)} | ${remedy === null ? '' : cell(remedy)} |\n`,
    ),
    close: '\n',
    leftOut,
  };
  const list: Block = {
    open: `<details${open.length === 0 ? ' open' : ''}>\n<summary>${SETUP_ICON.ok} ${count(passed.length, 'check')} passed</summary>\n\n`,
    children: later(passed, ({ message }) => `- ${cell(message)}\n`),
    close: '\n</details>\n\n',
    leftOut,
  };
  return {
    open: '',
    children: [...(open.length === 0 ? [] : [table]), ...(passed.length === 0 ? [] : [list])],
    close: '',
    leftOut: () => '',
  };
}

function cell(text: string): string {
  return sentence(cut(redact(text), MAX_TEXT));
}

/** "What search makes of it": a line when all is live, else a table of what is not. */

import type { RunResult, SearchUse } from '../../result/run-result.ts';
import { isVerified } from '../../search/domain/verify/verdict.ts';
import { code, sentence } from '../escape/markdown.ts';
import { cut } from '../escape/visible.ts';
import { type Block, later } from './fit.ts';
import { elsewhere, type LinkContext } from './links.ts';
import { count, ICON } from './wording.ts';

/** Longest message of a row, in UTF-16 units; the results file has the whole. */
const LONGEST_MESSAGE = 600;
const FAILING: ReadonlySet<SearchUse['verdict']> = new Set(['broken', 'stale', 'mixed']);

export function searchSection({ search }: RunResult, links: LinkContext): Block | null {
  if (search.length === 0) return null;
  const rest = search.filter((use) => !isVerified(use));
  const live = search.filter(({ verdict }) => verdict === 'live').length;
  const domains = new Set(search.map(({ domain }) => domain)).size;
  const summary = `Search on ${count(domains, 'domain')}: ${live} of ${count(search.length, 'use')} live`;
  if (rest.length === 0)
    return `${ICON.ok} ${summary}${live === search.length ? '' : ', the others not used yet'}.\n\n`;
  return {
    open: `### What search makes of it\n\n${summary}.\n\n|  | Where | Package | Verdict | What to do |\n| :-: | :-- | :-- | :-- | :-- |\n`,
    children: later(rest, row),
    close: '\n',
    leftOut: (missing) => `\n${count(missing, 'more use')} ${elsewhere(links)}.\n`,
  };
}

function row({ domain, index, analyzer, package: name, verdict, message }: SearchUse): string {
  const icon = FAILING.has(verdict) ? ICON.failed : ICON.warning;
  const place = [domain, index, analyzer].flatMap((part) => (part === null ? [] : [code(cut(part, 100))])).join(' / ');
  return `| ${icon} | ${place} | ${code(cut(name, 100))} | ${code(verdict)} | ${sentence(cut(message ?? '', LONGEST_MESSAGE))} |\n`;
}

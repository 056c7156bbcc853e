/** Parts of a page about settings and test files, and about what search makes of the dictionaries. */

import { redactSecrets } from '../../redact.ts';
import type { FileProblem, RunResult, SearchUse, SearchVerdict } from '../../result/run-result.ts';
import { code, link, sentence } from '../escape/markdown.ts';
import { cut } from '../escape/visible.ts';
import { errorsFirst } from '../packages-output.ts';
import { byAttention } from '../search-output.ts';
import { type BlockGroup, later } from './fit.ts';
import { elsewhere, fileUrl, type LinkContext, problemCode } from './links.ts';
import { count, ICON } from './wording.ts';

const MAX_MESSAGE = 600;
const MAX_NAME = 100;
const MAX_PATH = 200;
/** Uses that a page offers; the output has 500, the results file all. */
const MAX_USES = 100;

/** Problems of settings and test files; those of dictionaries are with their dictionary. `null` when there are none. */
export function fileProblems(
  { problems }: Pick<RunResult, 'problems'>,
  links: LinkContext,
  most: number,
): BlockGroup | null {
  if (problems.length === 0) return null;
  const shown = errorsFirst(problems).slice(0, most);
  return {
    open: '**Problems of index settings and search tests**\n\n',
    children: later(shown, (problem) => `- ${fileProblem(problem, links)}\n`),
    close: '\n',
    withheld: problems.length - shown.length,
    leftOut: (missing) => `- … and ${count(missing, 'more problem')}\n`,
  };
}

function fileProblem({ severity, file, line, message, code: name }: FileProblem, links: LinkContext): string {
  const label = code(cut(line === null ? file : `${file}:${line}`, MAX_PATH));
  const url = fileUrl(links, file, line);
  const place = url === null ? label : link(label, url);
  const icon = severity === 'error' ? ICON.failed : ICON.warning;
  return `${icon} ${place}: ${sentence(cut(redactSecrets(message), MAX_MESSAGE))} ${problemCode(name, links)}`;
}

const VERDICT_ICON: Readonly<Record<SearchVerdict, string>> = {
  live: ICON.ok,
  unused: ICON.ok,
  'next-index': ICON.ok,
  'needs-reindex': ICON.warning,
  'needs-reopen': ICON.warning,
  'not-checked': ICON.warning,
  mixed: ICON.failed,
  stale: ICON.failed,
  broken: ICON.failed,
};

/**
 * The table of what search makes of the dictionaries, as the domains reported it; unfolded where something needs
 * attention.
 */
export function searchTable({ search }: Pick<RunResult, 'search'>, links: LinkContext): BlockGroup | null {
  if (search.length === 0) return null;
  const shown = byAttention(search).slice(0, MAX_USES);
  const live = search.filter(({ verdict }) => VERDICT_ICON[verdict] === ICON.ok).length;
  const isCalm = live === search.length;
  const heading = isCalm
    ? `${ICON.ok} What search makes of it: nothing to do in ${count(search.length, 'use')}`
    : `${ICON.warning} What search makes of it: ${count(search.length - live, 'use')} of ${search.length} to check`;
  return {
    open: `<details${isCalm ? '' : ' open'}>\n<summary>${heading}</summary>\n\n|  | Domain | Index | Analyzer | Package | Verdict |\n| :-: | :-- | :-- | :-- | :-- | :-- |\n`,
    children: later(shown, useRow),
    close: '\n</details>\n\n',
    withheld: search.length - shown.length,
    leftOut: (missing) => `\n${count(missing, 'more use')} ${elsewhere(links)}.\n`,
  };
}

function useRow({ domain, index, analyzer, package: name, verdict, message }: SearchUse): string {
  const cell = (text: string | null): string => (text === null ? '' : code(cut(text, MAX_NAME)));
  const why =
    message === null || VERDICT_ICON[verdict] === ICON.ok
      ? ''
      : `<br>${sentence(cut(redactSecrets(message), MAX_MESSAGE))}`;
  return `| ${VERDICT_ICON[verdict]} | ${cell(domain)} | ${cell(index)} | ${cell(analyzer)} | ${cell(name)} | **${verdict}**${why} |\n`;
}

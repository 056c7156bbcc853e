/** The page that job summary and pull-request comment share; they differ in length only. */

import { settingsFor } from '../../dictionaries/activation.ts';
import type { Format } from '../../dictionaries/dictionary.ts';
import type { RunResult } from '../../result/run-result.ts';
import { code, link, sentence } from '../escape/markdown.ts';
import { cut } from '../escape/visible.ts';
import { type Amounts, dictionaryDetails } from './details.ts';
import { fileProblems, searchTable } from './findings.ts';
import { type Block, type Measure, renderWithin } from './fit.ts';
import { commitUrl, type LinkContext, runUrl } from './links.ts';
import { byUrgency } from './outcome.ts';
import { failureAlert, isNews, noteAlert, overviewTable, totalsLine } from './overview.ts';
import { searchSection } from './search.ts';
import { setupTable } from './setup.ts';
import { testChangeList } from './tests.ts';
import { count, ICON, openChecks } from './wording.ts';

export interface PageOptions {
  /** Largest size of the page, in the unit of `measure`; room for heading and failure is taken for granted (32 KiB). */
  readonly limit: number;
  readonly measure: Measure;
  readonly amounts: Amounts;
  /** Shows only dictionaries with news. */
  readonly onlyNews: boolean;
  /** Plain words of ours, without the icon. */
  readonly headline: string;
  /** The first text of the page, which GitHub may show or not. */
  readonly preamble: string;
}

/** Renders a run as GitHub Flavored Markdown of at most `limit`. Throws when not even heading and failure fit. */
export function renderPage(run: RunResult, links: LinkContext, options: PageOptions): string {
  const { limit, measure, amounts, onlyNews, preamble, headline } = options;
  const table = overviewTable(run, links, onlyNews);
  const others = run.dictionaries.filter((dictionary) => !isNews(dictionary, run)).length;
  const children: (Block | null)[] = [
    testChangeList(run, links),
    setupTable(run, links),
    totalsLine(run),
    table,
    searchSection(run, links),
    onlyNews && others > 0 && table !== null
      ? `${count(others, 'other dictionary has', 'other dictionaries have')} ${run.mode === 'lint' ? '' : 'no change and '}no problem.\n\n`
      : null,
    fileProblems(run, links, amounts.problems),
    searchTable(run, links),
    noteAlert('WARNING', run.warnings, links),
    noteAlert('NOTE', run.notices, links),
    ...byUrgency(run)
      .filter((dictionary) => isNews(dictionary, run))
      .map(dictionaryDetails(run, links, amounts)),
    onlyNews ? null : referencePaths(run),
  ];
  const page = renderWithin(
    {
      open: `${preamble}## ${headIcon(run)} ${headline}${links.matrix === null ? '' : ` (${sentence(links.matrix)})`}\n\n${failureAlert(run, links)}`,
      children: children.filter((child): child is Block => child !== null && child !== ''),
      close: footer(run, links),
      leftOut: (missing) =>
        `**${count(missing, 'more part')} not shown, as the page would be too long.**${links.hasResultsFile ? ' Everything is in the results file.' : ''}\n\n`,
    },
    limit,
    measure,
  );
  if (page === null) {
    throw new Error(`A page of ${limit} has no room for the reason of a failure.`);
  }
  return page;
}

/** A warning where a package that domains use is deleted, or would be, or was not seen whole, so that it is not overlooked. */
function headIcon(run: RunResult): string {
  if (run.failure !== null) return ICON.failed;
  if (openChecks(run) > 0 || run.deployFails) return ICON.warning;
  const isDoubtful = run.dictionaries.some(
    ({ action, domains, byDescription }) => byDescription || (action === 'delete' && domains.length > 0),
  );
  return isDoubtful ? ICON.warning : ICON.ok;
}

/** The paths of all dictionaries in one folded table, for those who write index settings. */
function referencePaths(run: RunResult): Block | null {
  const rows = run.dictionaries.flatMap(({ name, format, referencePath: path }) =>
    path === null ? [] : [() => `| ${code(cut(name, 100))} | ${settingCell(format)} | ${code(path)} |\n`],
  );
  return rows.length === 0
    ? null
    : {
        open: '<details>\n<summary>Paths for index settings</summary>\n\n| Package | Setting | Path |\n| :-- | :-- | :-- |\n',
        children: rows,
        close: '\n</details>\n\n',
        leftOut: (missing) => `\n${count(missing, 'more path')} in the output reference-paths.\n`,
      };
}

function footer(run: RunResult, links: LinkContext): string {
  const url = runUrl(links);
  const short = links.sha === null ? '' : code(cut(links.sha, 40).slice(0, 7));
  const target = commitUrl(links);
  const commit = short === '' ? '' : ` at commit ${target === null ? short : link(short, target)}`;
  const where = url === null ? '' : ` · ${link('workflow run', url)}`;
  return `<sub>Mode ${code(run.mode)}${commit}${where}</sub>\n`;
}

function settingCell(format: Format | null): string {
  const [usual, ...others] = format === null ? [] : settingsFor(format);
  return usual === undefined ? '' : `${code(usual)}${others.length === 0 ? '' : ' …'}`;
}

/** The closing table of the log: packages by domains. */

import type { Tone } from '../deployment/model/ports.ts';
import type { DictionaryResult, DomainResult, RunResult } from '../result/run-result.ts';
import { domainPhrase } from './markdown/domain-phrase.ts';
import { domainFailed, isChanging, verdictOf } from './markdown/outcome.ts';
import { count, NBSP, versionPhrase } from './markdown/wording.ts';

/** With more domains, their column has a count. */
const MAX_DOMAIN_COLUMNS = 4;
/** With more packages, those without news are only counted. */
const MAX_ROWS = 20;

export interface TableLine {
  readonly text: string;
  readonly tone: Tone | undefined;
}

interface Column {
  readonly heading: string;
  readonly cell: (dictionary: DictionaryResult) => string;
}

/** The lines of the table; none where the run did not read AWS. */
export function outcomeTable(run: RunResult): readonly TableLine[] {
  const looked = run.dictionaries.filter(({ action }) => action !== 'none');
  if (looked.length === 0) return [];
  const news = looked.filter((one) => isChanging(one) || verdictOf(one, run) === 'failed');
  const rows = looked.length <= MAX_ROWS ? looked : news.slice(0, MAX_ROWS);
  const columns = columnsOf(rows, run).filter(({ cell }) => rows.some((row) => cell(row) !== ''));
  const cells = [columns.map(({ heading }) => heading), ...rows.map((row) => columns.map(({ cell }) => cell(row)))];
  const widths = columns.map((_, at) => Math.max(...cells.map((row) => row[at]?.length ?? 0)));
  const lines = cells.map((row) =>
    row
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  const [heading = '', ...texts] = lines;
  const left = looked.length - rows.length;
  return [
    { text: heading, tone: 'strong' },
    ...texts.map((text, at) => ({ text, tone: toneOf(rows[at], run) })),
    ...(left === 0 ? [] : [{ text: `and ${count(left, 'more package')}`, tone: undefined }]),
  ];
}

function toneOf(dictionary: DictionaryResult | undefined, run: RunResult): Tone | undefined {
  if (dictionary === undefined) return undefined;
  if (verdictOf(dictionary, run) === 'failed') return 'bad';
  return isChanging(dictionary) ? 'good' : undefined;
}

function columnsOf(rows: readonly DictionaryResult[], run: RunResult): readonly Column[] {
  const domains = [...new Set(rows.flatMap((row) => row.domains.map(({ name }) => name)))];
  return [
    { heading: 'Package', cell: ({ name }) => name },
    { heading: run.mode === 'deploy' ? 'Version' : 'Deploying would', cell: (row) => plain(packageText(row)) },
    ...(domains.length > MAX_DOMAIN_COLUMNS
      ? [{ heading: 'Domains', cell: (row: DictionaryResult) => countText(row, run) }]
      : domains.map((domain) => ({ heading: domain, cell: (row: DictionaryResult) => domainCell(row, domain) }))),
    { heading: 'Path for index settings', cell: ({ referencePath }) => referencePath ?? '' },
  ];
}

function packageText(dictionary: DictionaryResult): string {
  const { action, deed, status } = dictionary;
  const versions = versionPhrase(dictionary, String);
  const isDone = deed === 'made' || deed === 'awaited' || deed === 'found' || action === 'unchanged';
  const state = status === null || status === 'AVAILABLE' ? '' : status;
  if (deed === 'asked' || deed === 'not-made')
    return [versions || 'none', state].filter((part) => part !== '').join(', ');
  return isDone && action !== 'delete' ? versions : `${action} ${versions}`.trimEnd();
}

function domainCell(dictionary: DictionaryResult, name: string): string {
  const domain = dictionary.domains.find((one) => one.name === name);
  return domain === undefined ? '' : plain(domainPhrase(domain, dictionary, String));
}

function countText({ domains }: DictionaryResult, run: RunResult): string {
  const isDone = (domain: DomainResult): boolean => !domainFailed(domain, run) && domain.deed !== 'foreseen';
  const done = domains.filter(isDone).length;
  return domains.length === 0 ? '' : `${done} of ${domains.length} as they should be`;
}

function plain(text: string): string {
  return text.replaceAll(NBSP, ' ');
}

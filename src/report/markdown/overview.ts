/** The top of a page: what went wrong, what deploying does, and one row a dictionary. */

import { isUnreadInPart } from '../../dictionaries/dictionary.ts';
import type { FailurePart } from '../../failure.ts';
import { redact } from '../../redact.ts';
import type { DictionaryResult, DomainResult, RunResult } from '../../result/run-result.ts';
import { code, link, sentence } from '../escape/markdown.ts';
import { cut } from '../escape/visible.ts';
import { domainPhrase } from './domain-phrase.ts';
import { type BlockGroup, later } from './fit.ts';
import { fileUrl, type LinkContext, withDocLinks } from './links.ts';
import {
  bytesChange,
  byUrgency,
  contentDiffers,
  domainFailed,
  isChanging,
  otherBaseline,
  totalsOf,
  verdictOf,
} from './outcome.ts';
import { actionPhrase, count, failedChecks, formatNumber, ICON, NBSP, outlook } from './wording.ts';

const MAX_FAILURE = 1_500;
/** Things that failed together; the rest is counted. */
const MAX_PARTS = 10;
const MAX_NOTE = 1_000;
/**
 * Most Markdown of all parts together, and of the hint, in UTF-16 units: the reason of a failure fits into the shortest
 * page, whatever it says. An escape makes up to 14 units of one.
 */
const PARTS_ROOM = 24_000;
const HINT_ROOM = 6_000;
const MAX_NAME = 100;
/** Domains of a dictionary that its cell of the table shows. */
export const MAX_DOMAINS_IN_CELL = 3;

/**
 * The failure as an alert box; empty on success. Several failures are a list, each named once: those with details
 * further down are only named and linked. Alerts are plain quotations where GitHub does not know them.
 */
export function failureAlert(run: RunResult, links: LinkContext): string {
  const { failure } = run;
  // What the checks of a set-up have failed on is the first rows of their table.
  if (failure === null || failedChecks(run) > 0) {
    return '';
  }
  const { parts } = failure;
  const most = Math.min(parts.length, MAX_PARTS);
  const shown = parts.slice(0, most).map((part) => partText(part, links, Math.floor(PARTS_ROOM / most)));
  const more = parts.length - shown.length;
  // The heading of the page already says what kind of failure it is.
  const text =
    parts.length === 1
      ? `> ${shown.join('')}\n`
      : `${shown.map((part) => `> - ${part}\n`).join('')}${more === 0 ? '' : `> - and ${formatNumber(more)} more\n`}`;
  const hint = failure.hint === undefined ? '' : `>\n> **What to do:** ${hintText(failure.hint, links)}\n`;
  return `> [!CAUTION]\n${text}${hint}\n`;
}

/** @param room for the whole Markdown; a link may take half of it */
function partText({ message, brief, place }: FailurePart, links: LinkContext, room: number): string {
  const url = place === null ? null : fileUrl(links, place.file, place.line);
  const label = place?.line ? `line ${place.line}` : 'the file';
  const linked = url === null ? null : link(label, url);
  const where = linked !== null && linked.length <= room / 2 ? linked : null;
  if (brief === undefined) {
    const end = where === null ? '' : ` (${where})`;
    return `${noteWithin(message, MAX_FAILURE, room - end.length)}${end}`;
  }
  const end = `${place?.line ? `, the first in ${where ?? label}` : ''}.`;
  return `${noteWithin(brief, MAX_NOTE, room - end.length)}${end}`;
}

function hintText(hint: string, links: LinkContext): string {
  const plain = noteWithin(hint, MAX_FAILURE, HINT_ROOM);
  const linked = withDocLinks(plain, links);
  return linked.length <= HINT_ROOM ? linked : plain;
}

/** Sentences of the run in their own alert box, as far as they fit; `null` when there are none. */
export function noteAlert(
  kind: 'WARNING' | 'NOTE',
  sentences: readonly string[],
  links: LinkContext,
): BlockGroup | null {
  return sentences.length === 0
    ? null
    : {
        open: `> [!${kind}]\n`,
        children: later(
          sentences,
          (sentence) => `> ${sentences.length === 1 ? '' : '- '}${withDocLinks(note(sentence, MAX_NOTE), links)}\n`,
        ),
        close: '\n',
        leftOut: (missing) => `> - and ${formatNumber(missing)} more\n`,
      };
}

/** What deploying does, and the numbers. */
export function totalsLine(run: RunResult): string {
  const totals = totalsOf(run);
  if (totals.dictionaries === 0) {
    return '';
  }
  const numbers = [
    count(totals.dictionaries, 'dictionary', 'dictionaries'),
    totals.unchanged === 0 ? '' : `${formatNumber(totals.unchanged)} unchanged`,
    totals.errors === 0 ? '' : `**${count(totals.errors, 'error')}**`,
    totals.warnings === 0 ? '' : count(totals.warnings, 'warning'),
    awsVerdict(run),
  ].filter((part) => part !== '');
  const sentence = outlook(run);
  return `${sentence === null ? '' : `${sentence}\n\n`}${numbers.join(' · ')}\n\n`;
}

function awsVerdict(run: RunResult): string {
  switch (run.mode) {
    case 'lint':
    case 'plan':
      return 'not validated by AWS';
    case 'validate':
      return run.awsValidated ? (run.accepted > 0 ? 'validated by AWS' : '') : '**not validated by AWS**';
    case 'deploy':
    case 'drift':
    case 'doctor':
    case 'none':
      return '';
  }
}

interface Column {
  readonly heading: string;
  readonly align: ':--' | ':-:' | '--:';
  cell(dictionary: DictionaryResult): string;
}

/**
 * The table of all dictionaries, urgent ones first. Columns that would be empty are not there.
 * @param onlyNews leaves out the dictionaries without news; they are counted below the table.
 */
export function overviewTable(run: RunResult, links: LinkContext, onlyNews: boolean): BlockGroup | null {
  const all = byUrgency(run);
  const listed = onlyNews ? all.filter((dictionary) => isNews(dictionary, run)) : all;
  if (listed.length === 0) {
    return null;
  }
  const columns = columnsOf(run, links).filter(({ cell }) => listed.some((dictionary) => cell(dictionary) !== ''));
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;
  return {
    open: row(columns.map(({ heading }) => heading)) + row(columns.map(({ align }) => align)),
    children: later(listed, (dictionary) => row(columns.map(({ cell }) => cell(dictionary)))),
    close: '\n',
    leftOut: (missing) => `\n${count(missing, 'more dictionary', 'more dictionaries')} not shown here.\n`,
  };
}

/** Whether there is news about a dictionary: it changes, has a problem, or has a message. */
export function isNews(dictionary: DictionaryResult, run: RunResult): boolean {
  return (
    verdictOf(dictionary, run) === 'failed' ||
    dictionary.warnings > 0 ||
    isChanging(dictionary) ||
    contentDiffers(dictionary) ||
    dictionary.messages.length > 0
  );
}

function columnsOf(run: RunResult, links: LinkContext): Column[] {
  return [
    { heading: '', align: ':-:', cell: (dictionary) => ICON[verdictOf(dictionary, run)] },
    { heading: 'Package', align: ':--', cell: (dictionary) => packageCell(dictionary, links) },
    { heading: 'Problems', align: ':--', cell: problemsCell },
    { heading: actionHeading(run), align: ':--', cell: actionPhrase },
    // Where the change is known, it needs the room.
    run.dictionaries.some((dictionary) => changeCell(dictionary) !== '')
      ? { heading: 'Change', align: ':--', cell: changeCell }
      : {
          heading: 'Entries',
          align: '--:',
          cell: ({ entries }) => (entries === null ? '' : formatNumber(entries)),
        },
    { heading: 'Domains', align: ':--', cell: (dictionary) => domainsCell(dictionary, run) },
  ];
}

function actionHeading({ mode }: RunResult): string {
  return mode === 'deploy' ? 'What happened' : 'Deploying would';
}

function packageCell({ name, file, format }: DictionaryResult, links: LinkContext): string {
  // A file that is gone is not in the commit.
  const url = format === null ? null : fileUrl(links, file, null);
  const label = code(cut(name, MAX_NAME));
  return url === null ? label : link(label, url);
}

function problemsCell({ errors, warnings }: DictionaryResult): string {
  return [errors === 0 ? '' : `**${count(errors, 'error')}**`, warnings === 0 ? '' : count(warnings, 'warning')]
    .filter((part) => part !== '')
    .join('<br>');
}

/** What has changed, and against what where that is not the deployed content. */
function changeCell(dictionary: DictionaryResult): string {
  const change = changeText(dictionary);
  const other = otherBaseline(dictionary);
  return change === '' || other === null ? change : `${change}<br>against ${other}`;
}

/** Keys added, removed and changed, a line each. */
function changeText(dictionary: DictionaryResult): string {
  const { diff } = dictionary;
  const change = bytesChange(dictionary);
  if (change !== null) return change;
  if (diff === null) {
    return '';
  }
  const parts = [
    diff.added === 0 ? '' : `${formatNumber(diff.added)}${NBSP}added`,
    diff.removed === 0 ? '' : `${formatNumber(diff.removed)}${NBSP}removed`,
    diff.changed === 0 ? '' : `${formatNumber(diff.changed)}${NBSP}changed`,
    isUnreadInPart(diff) ? `${formatNumber(diff.unread)}${NBSP}not${NBSP}readable` : '',
  ].filter((part) => part !== '');
  if (parts.length > 0) return parts.join('<br>');
  // A line in error has no keys: that the others are the same does not make the file so.
  return dictionary.errors > 0 && dictionary.previousBytes !== null ? 'same except errors' : 'same';
}

function domainsCell(dictionary: DictionaryResult, run: RunResult): string {
  const { domains } = dictionary;
  const ordered = domains.toSorted((one, other) => Number(domainFailed(other, run)) - Number(domainFailed(one, run)));
  const shown = ordered.slice(0, MAX_DOMAINS_IN_CELL);
  const nameOf = (domain: DomainResult): string =>
    `${domainFailed(domain, run) ? `${ICON.failed} ` : ''}${code(cut(domain.name, MAX_NAME))}`;
  // What several domains have in common is below their names, so that the table stays narrow.
  const lines = [...Map.groupBy(shown, (domain) => domainPhrase(domain, dictionary))].flatMap(([phrase, same]) =>
    same.length === 1 ? [`${same.map(nameOf).join('')} ${phrase}`.trimEnd()] : [...same.map(nameOf), phrase],
  );
  const more = domains.length - shown.length;
  return [...lines.filter((line) => line !== ''), ...(more === 0 ? [] : [`and ${count(more, 'more domain')}`])].join(
    '<br>',
  );
}

/** A sentence from anywhere, as Markdown. */
function note(text: string, length: number): string {
  return sentence(cut(redact(text), length));
}

/** The same in at most `room` UTF-16 units once it is escaped: a text that escapes make longer is cut sooner. */
function noteWithin(text: string, length: number, room: number): string {
  let markdown = note(text, length);
  for (let most = Math.min(length, text.length); markdown.length > room && most > 1; ) {
    most = Math.max(1, Math.min(most - 1, Math.floor((most * room) / markdown.length)));
    markdown = note(text, most);
  }
  return markdown;
}

/** The folded part of a page about one dictionary. */

import { activationNotes, settingsFor } from '../../dictionaries/activation.ts';
import { type DiffExample, isUnreadInPart, type Problem } from '../../dictionaries/dictionary.ts';
import { redact, redactSecrets } from '../../redact.ts';
import type { DictionaryResult, DomainResult, RunResult, TouchingTest } from '../../result/run-result.ts';
import { escapeHtml, htmlCode } from '../escape/html.ts';
import { code, link, sentence } from '../escape/markdown.ts';
import { cut } from '../escape/visible.ts';
import { errorsFirst } from '../packages-output.ts';
import { domainPhrase } from './domain-phrase.ts';
import { type Block, type BlockGroup, type LaterText, later } from './fit.ts';
import { fileUrl, type LinkContext, problemCode } from './links.ts';
import {
  bytesChange,
  contentDiffers,
  domainFailed,
  isChanging,
  isUnfinished,
  mayReach,
  otherBaseline,
  reaches,
  verdictOf,
} from './outcome.ts';
import { MAX_DOMAINS_IN_CELL } from './overview.ts';
import { count, formatNumber, ICON } from './wording.ts';

const MAX_MESSAGE = 600;
const MAX_TERM = 120;
const MAX_NAME = 100;
const MAX_PATH = 200;
/** Tests that are named for a change. */
const MAX_TESTS = 3;
/** Changes of a dictionary that are shown without being unfolded. */
const MAX_UNFOLDED = 10;

/** How much of each list a page offers; the rest is counted. */
export interface Amounts {
  readonly problems: number;
  readonly examples: number;
  readonly domains: number;
  readonly messages: number;
}

/** Makes the folded part about a dictionary; open from the start when it failed, or when little changes in the whole run. */
export function dictionaryDetails(
  run: RunResult,
  links: LinkContext,
  amounts: Amounts,
): (dictionary: DictionaryResult) => BlockGroup {
  const isCalm = changesLittle(run);
  return (dictionary) => detailsOf(dictionary, isCalm, run, links, amounts);
}

function detailsOf(
  dictionary: DictionaryResult,
  isCalm: boolean,
  run: RunResult,
  links: LinkContext,
  amounts: Amounts,
): BlockGroup {
  const verdict = verdictOf(dictionary, run);
  const isShortNews = isCalm && contentDiffers(dictionary) && changesOf(dictionary) <= MAX_UNFOLDED;
  const about = [
    dictionary.errors === 0 ? '' : count(dictionary.errors, 'error'),
    dictionary.warnings === 0 ? '' : count(dictionary.warnings, 'warning'),
    changeNumbers(dictionary),
  ].filter((part) => part !== '');
  const heading = `${ICON[verdict]} ${htmlCode(cut(dictionary.name, MAX_NAME))}${about.length === 0 ? '' : `: ${escapeHtml(about.join(', '))}`}`;
  const children: (Block | null)[] = [
    () => `${filesOf(dictionary)}${dictionary.format === null ? '' : `, read as ${code(dictionary.format)}`}\n\n`,
    messageList(dictionary, run, amounts),
    problemList(dictionary, links, amounts),
    exampleList(dictionary, run, links, amounts),
    domainList(dictionary, run, amounts),
    usage(dictionary, run),
  ];
  return {
    open: `<details${verdict === 'failed' || isShortNews ? ' open' : ''}>\n<summary>${heading}</summary>\n\n`,
    children: children.filter((child) => child !== null),
    close: '</details>\n\n',
    leftOut: (missing) => `${count(missing, 'part')} of this not shown, as the page would be too long.\n\n`,
  };
}

/** Whether so little changes in the run that the dictionaries in which little changes are shown unfolded. */
function changesLittle({ dictionaries }: RunResult): boolean {
  const short = dictionaries.map(changesOf).filter((changes) => changes <= MAX_UNFOLDED);
  return short.reduce((sum, changes) => sum + changes, 0) <= 2 * MAX_UNFOLDED;
}

function changesOf({ diff }: DictionaryResult): number {
  return diff === null ? 0 : diff.added + diff.removed + diff.changed;
}

/** The change in numbers, and against what it is counted where that is not the deployed content. */
function changeNumbers(dictionary: DictionaryResult): string {
  const numbers = bytesChange(dictionary) ?? (dictionary.diff === null ? '' : diffNumbers(dictionary.diff));
  const other = otherBaseline(dictionary);
  return numbers === '' || other === null ? numbers : `${numbers} against ${other}`;
}

/** `2 added, 1 changed`, or that nothing differs. */
function diffNumbers(diff: NonNullable<DictionaryResult['diff']>): string {
  const { added, removed, changed } = diff;
  const parts = [
    added === 0 ? '' : `${formatNumber(added)} added`,
    removed === 0 ? '' : `${formatNumber(removed)} removed`,
    changed === 0 ? '' : `${formatNumber(changed)} changed`,
    isUnreadInPart(diff) ? `${count(diff.unread, 'line')} of before not readable in this format` : '',
  ].filter((part) => part !== '');
  return parts.length === 0 ? 'same meaning as before' : parts.join(', ');
}

function list(heading: string, items: readonly LaterText[], total: number, noun: string): BlockGroup | null {
  return total === 0
    ? null
    : {
        open: heading === '' ? '' : `**${heading}**\n\n`,
        children: later(items, (item) => `- ${item()}\n`),
        close: '\n',
        withheld: total - items.length,
        leftOut: (missing) => `- … and ${count(missing, `more ${noun}`)}\n`,
      };
}

/** The messages about a dictionary, except those that the failure at the top of the page already contains. */
function messageList(
  { messages: all }: DictionaryResult,
  { failure }: RunResult,
  { messages: most }: Amounts,
): BlockGroup | null {
  const messages = all.filter((message) => !failure?.parts.some((part) => part.message === message));
  const items = later(messages.slice(0, most), (message) => sentence(cut(redact(message), MAX_MESSAGE)));
  return list('', items, messages.length, 'message');
}

/** The file, or the first of several and how many more there are. */
function filesOf({ file, files }: DictionaryResult): string {
  const more = (files?.length ?? 1) - 1;
  return `${code(cut(file, MAX_PATH))}${more > 0 ? ` and ${count(more, 'more file')}` : ''}`;
}

function problemList(
  { problems, errors, warnings, file, files }: DictionaryResult,
  links: LinkContext,
  { problems: most }: Amounts,
): BlockGroup | null {
  const items = later(errorsFirst(problems).slice(0, most), (problem) => {
    const icon = problem.severity === 'error' ? ICON.failed : ICON.warning;
    const text = sentence(cut(redactSecrets(problem.message), MAX_MESSAGE));
    return `${icon} ${place(problem, problem.file ?? file, files !== null, links)}${text} ${problemCode(problem.code, links)}`;
  });
  return list('Problems', items, Math.max(errors + warnings, items.length), 'problem');
}

/** @param isOneOf the dictionary has other files: this one is named */
function place({ line, column }: Problem, file: string, isOneOf: boolean, links: LinkContext): string {
  if (line === null) {
    return isOneOf ? `${code(cut(file, MAX_PATH))}: ` : '';
  }
  const where = column === null ? `ine ${line}` : `ine ${line}, column ${column}`;
  const label = isOneOf ? `${code(cut(file, MAX_PATH))}, l${where}` : `L${where}`;
  return `${linked(label, file, line, links)}: `;
}

function linked(label: string, file: string, line: number, links: LinkContext): string {
  const url = fileUrl(links, file, line);
  return url === null ? label : link(label, url);
}

const TEST_ICON: Record<TouchingTest['verdict'], string> = { passed: ICON.ok, failed: ICON.failed, skipped: '⏭️' };
const VERDICT_ORDER: Record<TouchingTest['verdict'], number> = { failed: 0, passed: 1, skipped: 2 };

const SIGN: Record<DiffExample['kind'], string> = { added: '➕', removed: '➖', changed: '✏️' };

/** The difference from the deployed content in words; the heading says whether searches get it. */
function exampleList(
  dictionary: DictionaryResult,
  run: RunResult,
  links: LinkContext,
  { examples: most }: Amounts,
): BlockGroup | null {
  const { diff, file, touching } = dictionary;
  if (diff === null || otherBaseline(dictionary) !== null) return null;
  const items = later(diff.examples.slice(0, most), ({ kind, file: own, line, sentence }, at) => {
    const words = sentence
      .map((part) => (typeof part === 'string' ? prosePart(part) : code(cut(part.term, MAX_TERM))))
      .join('');
    // A removed line is one of the old file, which the link does not show.
    const where = line === null || kind === 'removed' ? '' : ` (${linked(`line ${line}`, own ?? file, line, links)})`;
    const tests = touching === null ? '' : testList(touching[at] ?? [], links);
    return `${SIGN[kind]} ${words}${where}${tests}`;
  });
  // Synonyms that find each other are one line, and count as one change here.
  const together = diff.examples.reduce((sum, { others = [] }) => sum + others.length, 0);
  const total = diff.added + diff.removed + diff.changed - together;
  return list(meaningHeading(dictionary, run), items, total, 'change');
}

/** The tests that touch a change, those that fail first; the rest is counted. */
function testList(tests: readonly TouchingTest[], links: LinkContext): string {
  if (tests.length === 0) return ' · no search test touches it';
  const ordered = tests.toSorted((a, b) => VERDICT_ORDER[a.verdict] - VERDICT_ORDER[b.verdict]);
  const shown = ordered.slice(0, MAX_TESTS).map(({ file, line, search, verdict }) => {
    const label = `${code(cut(search, MAX_TERM))} (${code(cut(file, MAX_PATH))}, line ${line})`;
    return `${TEST_ICON[verdict]} ${linked(label, file, line, links)}`;
  });
  const more = tests.length - shown.length;
  return ` · tested by ${shown.join(', ')}${more === 0 ? '' : ` and ${count(more, 'more test')}`}`;
}

function meaningHeading(dictionary: DictionaryResult, { mode }: RunResult): string {
  if (mode !== 'deploy') return 'What this means for searches once it is deployed';
  if (dictionary.domains.every(({ deed }) => deed === 'none'))
    return 'What this means for searches once a domain has it';
  if (reaches(dictionary, 'all')) return 'What this means for searches';
  if (reaches(dictionary, 'some')) return 'What this means for searches on the domains that have it';
  return mayReach(dictionary)
    ? 'Asked for, not seen live. What this means for searches once a domain has it'
    : 'Not live. What it would have meant for searches';
}

/** Words between terms. Leading and trailing blanks are kept. */
function prosePart(text: string): string {
  const words = sentence(cut(text, MAX_MESSAGE));
  return `${/^\s/.test(text) ? ' ' : ''}${words}${words !== '' && /\s$/.test(text) ? ' ' : ''}`;
}

function domainList(dictionary: DictionaryResult, run: RunResult, { domains: most }: Amounts): BlockGroup | null {
  const failed = (domain: DomainResult): boolean => domainFailed(domain, run);
  // The table shows only a few domains; this list has the reasons and all other domains.
  const isInTable = dictionary.domains.length <= MAX_DOMAINS_IN_CELL;
  const shown = dictionary.domains
    .filter(({ message, action }) => message !== null || (!isInTable && action !== 'none' && action !== 'unchanged'))
    .filter(({ message }) => message === null || !run.failure?.parts.some((part) => part.message === message))
    .toSorted((one, other) => Number(failed(other)) - Number(failed(one)));
  const items = later(shown.slice(0, most), (domain) => {
    const said = domain.message === null ? '' : `: ${sentence(cut(redact(domain.message), MAX_MESSAGE))}`;
    const phrase = domainPhrase(domain, dictionary);
    return `${failed(domain) ? `${ICON.failed} ` : ''}${code(cut(domain.name, MAX_NAME))} ${phrase}${said}`;
  });
  return list(run.mode === 'deploy' ? 'Domains' : 'Domains when this is deployed', items, shown.length, 'domain');
}

/** The path of the dictionary for index settings, and what is still needed before searches use it. */
function usage(dictionary: DictionaryResult, run: RunResult): string | null {
  const { referencePath, format, engineVersion } = dictionary;
  if (run.mode === 'lint' || format === null || !isChanging(dictionary)) {
    return null;
  }
  // A dictionary that has not reached the domains can't be used there.
  if (isUnfinished(dictionary) || dictionary.domains.some((domain) => isUnfinished(domain) || domain.failed)) {
    return null;
  }
  const [usual, ...others] = settingsFor(format);
  const path =
    referencePath === null
      ? 'Its path for index settings, `analyzers/F…`, is known after the first deploy.'
      : usual === undefined
        ? `Path for index settings: ${code(referencePath)}.`
        : `In index settings: ${code(`"${usual}": "${referencePath}"`)}${others.length === 0 ? '' : ', or another setting that takes a word list'}.`;
  const notes = activationNotes(format, engineVersion).map((note) => `- ${sentence(note)}\n`);
  return `**${run.mode === 'deploy' ? 'To use it in search' : 'To use it in search, once it is deployed'}**\n\n- ${path}\n${notes.join('')}\n`;
}

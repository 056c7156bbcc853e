/** The words for what happens, for each mode: a deploy has done it, every other mode says what a deploy would do. */

import type { FailureReason } from '../../failure.ts';
import type { DictionaryResult, RunResult } from '../../result/run-result.ts';
import { code } from '../escape/markdown.ts';
import { otherBaseline, type Totals, totalsOf } from './outcome.ts';

/** Keeps a version and its arrow on one line of a narrow cell. */
export const NBSP = '\u00a0';

/** Of what this run only waited for: an interrupted run may have asked for it, and so may a parallel one. */
export const BEFORE = 'asked for before this run';

export const ICON = { failed: '❌', warning: '⚠️', ok: '✅' } as const;

/** `1 error`, `1,204 entries`. */
export function count(number: number, noun: string, plural = `${noun}s`): string {
  return `${formatNumber(number)} ${number === 1 ? noun : plural}`;
}

export function formatNumber(number: number): string {
  // Not Intl, which costs more than all the rest of a small page.
  return String(number).replaceAll(/\B(?=(?:\d{3})+$)/g, ',');
}

const REASON: Record<NonNullable<DictionaryResult['reason']>, string> = {
  new: 'new dictionary',
  content: 'content changed',
  drift: 'the live version is not known to be of this repository',
  retry: 'the last attempt failed',
  removed: 'file is gone',
};

const FAILURE: Record<FailureReason, string> = {
  'invalid-configuration': 'The configuration is not valid',
  'lint-failed': 'The check found errors',
  'credentials-missing': 'There are no AWS credentials',
  'access-denied': 'AWS denied access',
  'quota-exceeded': 'An AWS quota is used up',
  'upload-failed': 'An upload failed',
  'validation-failed': 'AWS rejected a dictionary',
  'association-failed': 'A domain did not take a dictionary',
  timeout: 'AWS took too long',
  conflict: 'Something is in the way of the change',
  superseded: 'Newer content is live already',
  'removal-guard': 'Too much would be lost',
  drift: 'What is live differs from the repository',
  'engine-failed': 'The engine could not be asked',
  'test-failed': 'A search test failed',
  'search-failed': 'Search does not use what was deployed',
  internal: 'The action failed',
};

/** The page's heading, without its icon. */
export function headline(run: RunResult): string {
  const totals = totalsOf(run);
  if (run.failure !== null) {
    const stops = failedChecks(run);
    if (stops > 0) return `A deploy would fail: ${count(stops, 'check')} failed`;
    return FAILURE[run.failure.code];
  }
  // What stops it is among the warnings.
  if (run.deployFails) return 'A deploy would fail';
  switch (run.mode) {
    case 'lint':
      return totals.warnings === 0
        ? 'The dictionaries pass the check'
        : `The dictionaries pass the check, with ${count(totals.warnings, 'warning')}`;
    case 'drift':
      return run.leftOut
        ? `No difference is seen, but ${count(run.leftOut, 'path')} of the commit ${run.leftOut === 1 ? 'is' : 'are'} not checked out`
        : seen('What is live is what the repository says', 'No difference is seen', totals);
    case 'deploy':
      if (run.dictionaries.every(({ domains }) => domains.length === 0))
        return 'The packages are published; no domain is configured';
      return deployed(run, totals);
    case 'plan':
      return run.changed ? `Deploying would ${sentenceList(moves(totals, INFINITIVE))}` : noChange(totals);
    case 'validate':
      if (!run.changed) {
        return noChange(totals);
      }
      if (!run.awsValidated) return 'The dictionaries pass the check';
      return run.accepted > 0
        ? 'Ready to deploy: AWS accepts every changed dictionary'
        : 'Ready to deploy: there is no new content for AWS to validate';
    case 'doctor':
      return setupHeadline(openChecks(run));
    case 'none':
      return 'Nothing to do for this event';
  }
}

function deployed(run: RunResult, totals: Totals): string {
  if (run.changed) return seen('The dictionaries are live', 'Every change is live', totals);
  if (run.reloaded)
    return seen(
      'The dictionaries are live; search analyzers had to be reloaded',
      'Search analyzers had to be reloaded',
      totals,
    );
  if (totals.found > 0)
    return seen('The dictionaries are live; somebody else made the change', 'Every change is live', totals);
  if (totals.awaited > 0) return seen(`The dictionaries are live, as ${BEFORE}`, 'Every change is live', totals);
  return seen('The dictionaries are live already; nothing had to be done', 'No difference is seen', totals);
}

/** The checks of a set-up that the run fails for. A run that was cancelled, or has a defect, fails for none of them. */
export function failedChecks({ failure, checks }: RunResult): number {
  return failure?.code === 'internal' ? 0 : checks.filter(({ status }) => status === 'failed').length;
}

/** The checks of a set-up without a result. */
export function openChecks({ checks }: RunResult): number {
  return checks.filter(({ status }) => status === 'unknown').length;
}

/** What can't be checked is no reason to fail, and none to say that all is well. */
function setupHeadline(open: number): string {
  if (open === 0) return 'Nothing stops a deploy';
  return `Nothing that was checked stops a deploy; ${count(open, 'check is', 'checks are')} unknown`;
}

/** A heading says no more than was seen: without its history a version that was published by hand looks like ours. */
function seen(whole: string, part: string, { byDescription }: Totals): string {
  const history = `the version history of ${count(byDescription, 'package')} can't be read`;
  return byDescription === 0 ? whole : `${part}, but ${history}`;
}

/** @param again the heading before had news */
export function noChange(totals: Totals, again = ''): string {
  return seen(`No dictionary changes${again}`, 'No dictionary change is seen', totals);
}

const INFINITIVE = { create: 'create', update: 'update', delete: 'delete', associate: 'change', dissociate: 'remove' };
const PAST = { create: 'created', update: 'updated', delete: 'deleted', associate: 'changed', dissociate: 'removed' };

/** What deploying does, or what this deploy did, in a sentence or two; `null` in `lint`, which does not know. */
export function outlook(run: RunResult): string | null {
  const totals = totalsOf(run);
  if (run.mode === 'lint' || totals.none === totals.dictionaries) {
    return null;
  }
  if (run.mode === 'deploy') return deedsSentence(totals, run);
  // The heading of a plan says it.
  if (run.mode === 'plan' && run.failure === null && !run.deployFails) return null;
  const parts = moves(totals, INFINITIVE);
  if (parts.length === 0) return 'Deploying would change nothing.';
  return `${deploying(run)} would **${sentenceList(parts)}**.`;
}

/** What stops a run stops a deploy as well. */
function deploying({ failure, deployFails }: RunResult): string {
  if (failure?.code === 'removal-guard') return 'Without the guard, deploying';
  return deployFails ? 'Without what stops it, deploying' : 'Deploying';
}

function deedsSentence(totals: Totals, run: RunResult): string {
  const done = sentenceList(moves(totals, PAST));
  const changes = (number: number): string => `${count(number, 'change')} ${number === 1 ? 'was' : 'were'}`;
  const ended = totals.awaited === 1 ? 'has ended' : 'have ended';
  return [
    done === '' ? nothingDone(totals, run) : `${done.charAt(0).toUpperCase()}${done.slice(1)}.`,
    totals.awaited === 0 ? '' : `${changes(totals.awaited)} ${BEFORE} and ${ended}.`,
    totals.found === 0 ? '' : `${changes(totals.found)} made by somebody else in the meantime.`,
    totals.asked === 0 ? '' : `**${changes(totals.asked)} asked for and had not ended.**`,
    totals.notMade === 0 ? '' : `**${changes(totals.notMade)} not made.**`,
  ]
    .filter((part) => part !== '')
    .join(' ');
}

function nothingDone({ awaited, found, asked, notMade }: Totals, { changed, reloaded }: RunResult): string {
  return awaited + found + asked + notMade === 0 && !changed && !reloaded
    ? 'Nothing was changed in AWS.'
    : 'This run brought no new version to any package or domain.';
}

function moves(totals: Totals, verbs: Record<keyof typeof INFINITIVE, string>): string[] {
  const { domains } = totals;
  // Where one says its domains, the other must too, or they would be read as those of both.
  const isSpread = Math.max(domains.associate, domains.dissociate) > 1;
  return [
    ...(['create', 'update', 'delete'] as const).flatMap((action) =>
      totals[action] === 0 ? [] : [`${verbs[action]} ${count(totals[action], 'package')}`],
    ),
    ...(['associate', 'dissociate'] as const).flatMap((action) => {
      const spread = isSpread ? ` on ${count(domains[action], 'domain')}` : '';
      return totals[action] === 0 ? [] : [`${verbs[action]} ${count(totals[action], 'association')}${spread}`];
    }),
  ];
}

/** `a`, `a and b`, `a, b and c`. */
function sentenceList(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

/** What happens to a package, its versions, and why, as Markdown for a cell. */
export function actionPhrase(dictionary: DictionaryResult): string {
  const { action, asked, deed, reason, status } = dictionary;
  const isUntold = reason === 'content' && otherBaseline(dictionary) !== null;
  const why = reason === null ? '' : `<br>${isUntold ? 'live content not known' : REASON[reason]}`;
  const versions = versionPhrase(dictionary);
  const state = status === null || status === 'AVAILABLE' ? '' : `<br>${code(status)}`;
  const { version, previousVersion } = dictionary;
  const since = version === null || version === previousVersion ? 'still' : 'now';
  const still = versions === '' ? '' : `, ${since}${NBSP}${versions}`;
  const said = (verb: string): string => `${verb}${versions === '' ? '' : ` ${versions}`}`;
  if (action === 'none') {
    return '';
  }
  if (action === 'unchanged') {
    return `${said('unchanged')}${dictionary.byDescription ? '<br>history not readable' : ''}`;
  }
  switch (deed) {
    case 'none':
    case 'foreseen':
      return `${said(`**${action}**`)}${why}`;
    case 'made':
      return `${said(`**${PAST[asked ?? action]}**`)}${why}`;
    case 'awaited':
      return `${said(`**${PAST[action]}**`)}<br>${BEFORE}${why}`;
    case 'found':
      return `${said(`**${PAST[action]}** by somebody else`)}${why}`;
    case 'asked':
      return `**${action} asked for**${still}${state}${why}`;
    case 'not-made':
      return `**not ${PAST[action]}**${still}${status?.endsWith('_FAILED') ? state : ''}${why}`;
  }
}

/** Old and new version; empty where there is none. @param quote how a version is written, for Markdown as code */
export function versionPhrase(
  { action, deed, version, previousVersion, replacedVersion }: DictionaryResult,
  quote: (text: string) => string = code,
): string {
  const before = deed === 'none' || deed === 'foreseen' ? (previousVersion ?? version) : previousVersion;
  const old = before === null ? '' : quote(before);
  const isDue = deed !== 'asked' && deed !== 'not-made';
  // What came after that is no deed of this run.
  const own = replacedVersion ?? version;
  const since = replacedVersion === null ? '' : version === null ? ', deleted since' : `, ${quote(version)} since`;
  switch (action) {
    case 'none':
    case 'unchanged':
      return own === null ? '' : `${quote(own)}${since}`;
    case 'delete':
      return isDue || version === null ? '' : quote(version);
    case 'create':
    case 'update': {
      if (!isDue) return version === null ? old : quote(version);
      const next = deed === 'foreseen' || own === null ? 'new' : quote(own);
      return `${old === '' ? (next === 'new' ? '' : next) : `${old}${NBSP}→${NBSP}${next}`}${since}`;
    }
  }
}

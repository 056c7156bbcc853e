/** The words for what happens, per mode: a deploy has done it, every other mode says what a deploy would do. */

import type { FailureReason } from '../../failure.ts';
import type { DictionaryResult, DomainResult, RunResult } from '../../result/run-result.ts';
import { code } from '../escape/markdown.ts';
import { domainFailed, domainProgressOf, progressOf, type Totals, totalsOf } from './outcome.ts';

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
  drift: 'live content is not the repository’s',
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
  conflict: 'Something else is changing the same packages',
  superseded: 'Newer content is live already',
  'removal-guard': 'A dictionary would lose too much',
  drift: 'What is live differs from the repository',
  'engine-failed': 'The engine could not be asked',
  'test-failed': 'A search test failed',
  'search-failed': 'Search does not use what was deployed',
  internal: 'The action failed',
};

export function failureTitle(reason: FailureReason): string {
  return FAILURE[reason];
}

/** The page's heading, without its icon. */
export function headline(run: RunResult): string {
  const totals = totalsOf(run);
  if (run.failure !== null) {
    return FAILURE[run.failure.code];
  }
  switch (run.mode) {
    case 'lint':
      return totals.warnings === 0
        ? 'The dictionaries pass the check'
        : `The dictionaries pass the check, with ${count(totals.warnings, 'warning')}`;
    case 'drift':
      return 'What is live is what the repository says';
    case 'deploy':
      if (run.dictionaries.every(({ domains }) => domains.length === 0))
        return 'The packages are published; no domain is configured';
      return run.changed ? 'The dictionaries are live' : 'The dictionaries are live already; nothing had to be done';
    case 'plan':
      return run.changed ? `Deploying would ${sentenceList(moves(totals, INFINITIVE))}` : 'No dictionary changes';
    case 'validate':
      if (!run.changed) {
        return 'No dictionary changes';
      }
      return run.awsValidated
        ? 'Ready to deploy: AWS accepts every changed dictionary'
        : 'The dictionaries pass the check';
    case 'doctor':
      return 'Nothing stops a deploy';
    case 'none':
      return 'Nothing to do for this event';
  }
}

const INFINITIVE = { create: 'create', update: 'update', delete: 'delete', associate: 'change', dissociate: 'remove' };
const PAST = { create: 'created', update: 'updated', delete: 'deleted', associate: 'changed', dissociate: 'removed' };

/** What deploying does, in one sentence; `null` in `lint`, which does not know. */
export function outlook(run: RunResult): string | null {
  const totals = totalsOf(run);
  const done = run.mode === 'deploy';
  const parts = moves(totals, done ? PAST : INFINITIVE);
  const undone = totals.notDone === 0 ? '' : ` **${count(totals.notDone, 'change')} not made.**`;
  if (run.mode === 'lint' || totals.none === totals.dictionaries) {
    return null;
  }
  if (parts.length === 0) {
    return done ? `Nothing was changed in AWS.${undone}` : 'Deploying would change nothing.';
  }
  const sentence = sentenceList(parts);
  return done
    ? `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.${undone}`
    : `Deploying would **${sentence}**.`;
}

function moves(totals: Totals, verbs: Record<keyof typeof INFINITIVE, string>): string[] {
  const { associate, dissociate, domains } = totals;
  const spread = domains > 1 ? ` on ${count(domains, 'domain')}` : '';
  return [
    ...(['create', 'update', 'delete'] as const).flatMap((action) =>
      totals[action] === 0 ? [] : [`${verbs[action]} ${count(totals[action], 'package')}`],
    ),
    ...(associate === 0 ? [] : [`${verbs.associate} ${count(associate, 'association')}${spread}`]),
    ...(dissociate === 0 ? [] : [`${verbs.dissociate} ${count(dissociate, 'association')}${spread}`]),
  ];
}

/** `a`, `a and b`, `a, b and c`. */
export function sentenceList(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

/** What happens to a package and why, as Markdown for a cell. */
export function actionPhrase(dictionary: DictionaryResult, run: RunResult): string {
  const { action, reason, status } = dictionary;
  const why = reason === null ? '' : `<br>${REASON[reason]}`;
  if (action === 'none') {
    return '';
  }
  if (action === 'unchanged') {
    return 'unchanged';
  }
  switch (progressOf(dictionary, run)) {
    case 'foreseen':
      return `**${action}**${why}`;
    case 'done':
      return `**${PAST[action]}**${why}`;
    case 'not-done':
      return `**not ${PAST[action]}**${status?.endsWith('_FAILED') ? ` (${code(status)})` : ''}${why}`;
  }
}

/** Old and new version, as Markdown for a cell. */
export function versionPhrase(dictionary: DictionaryResult, run: RunResult): string {
  const { action, version, previousVersion } = dictionary;
  const before = previousVersion ?? (run.mode === 'deploy' ? null : version);
  switch (action) {
    case 'none':
    case 'unchanged':
      return version === null ? '' : code(version);
    case 'delete':
      return before === null ? '' : `${code(before)} → none`;
    case 'create':
    case 'update': {
      const old = before === null ? '' : code(before);
      if (progressOf(dictionary, run) === 'not-done') {
        return old;
      }
      const next = run.mode === 'deploy' && version !== null ? code(version) : 'new';
      return old === '' ? next : `${old} → ${next}`;
    }
  }
}

/** What happens on a domain: `runs v3`, `v3 → new`, `still runs v3`. Markdown. */
export function domainPhrase(domain: DomainResult, dictionary: DictionaryResult, run: RunResult): string {
  const { action, status, version, previousVersion } = domain;
  const now = version === null ? '' : code(version);
  const failed = domainFailed(domain, dictionary, run);
  const state = status === null || status === 'ACTIVE' ? '' : ` (${code(status)})`;
  if (action === 'none' || action === 'unchanged') {
    return `${now}${state}`;
  }
  if (action === 'dissociate') {
    const done = domainProgressOf(domain, dictionary, run) === 'done';
    return `${done ? 'removed' : 'remove'}${state}`;
  }
  switch (domainProgressOf(domain, dictionary, run)) {
    case 'foreseen':
      return `${now === '' ? 'new' : `${now} → ${dictionary.action === 'unchanged' && dictionary.version !== null ? code(dictionary.version) : 'new'}`}${state}`;
    case 'done':
      return previousVersion === null || previousVersion === version ? now : `${code(previousVersion)} → ${now}`;
    case 'not-done':
      return `${now === '' ? 'not associated' : `still ${now}`}${failed ? state : ''}`;
  }
}

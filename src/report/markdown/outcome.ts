/** What became of each dictionary, in one word, and how many of each: the base of all wording. */

import type { DictionaryResult, DomainResult, RunResult } from '../../result/run-result.ts';

export type Verdict = 'failed' | 'warning' | 'ok';

/**
 * Whether what the plan says was carried out, or is only foreseen (every mode but `deploy`). A deploy without a failure
 * has carried out everything.
 */
export type Progress = 'foreseen' | 'done' | 'not-done';

const STEADY = new Set<string>(['unchanged', 'none']);

export function verdictOf(dictionary: DictionaryResult, run: RunResult): Verdict {
  const failed =
    dictionary.failure !== null ||
    dictionary.errors > 0 ||
    isFailure(dictionary.status) ||
    progressOf(dictionary, run) === 'not-done' ||
    (run.mode === 'drift' && !STEADY.has(dictionary.action)) ||
    dictionary.domains.some((domain) => domainFailed(domain, dictionary, run));
  if (failed) {
    return 'failed';
  }
  return dictionary.warnings > 0 ? 'warning' : 'ok';
}

export function domainFailed(domain: DomainResult, dictionary: DictionaryResult, run: RunResult): boolean {
  return (
    isFailure(domain.status) ||
    domainProgressOf(domain, dictionary, run) === 'not-done' ||
    (run.mode === 'drift' && !STEADY.has(domain.action))
  );
}

export function progressOf(dictionary: DictionaryResult, run: RunResult): Progress {
  const { action, status, version, previousVersion } = dictionary;
  if (run.mode !== 'deploy' || STEADY.has(action)) {
    return 'foreseen';
  }
  const done =
    run.failure === null ||
    (action === 'delete'
      ? status === null || status === 'DELETED' || status === 'DELETING'
      : status === 'AVAILABLE' && version !== null && version !== previousVersion);
  return done ? 'done' : 'not-done';
}

export function domainProgressOf(domain: DomainResult, dictionary: DictionaryResult, run: RunResult): Progress {
  if (run.mode !== 'deploy' || STEADY.has(domain.action)) {
    return 'foreseen';
  }
  const done =
    run.failure === null ||
    (domain.action === 'dissociate'
      ? domain.status === null
      : domain.status === 'ACTIVE' && domain.version !== null && domain.version === dictionary.version);
  return done ? 'done' : 'not-done';
}

/** Whether deploying changes, or would change, anything about the dictionary. */
export function isChanging(dictionary: DictionaryResult): boolean {
  return !STEADY.has(dictionary.action) || dictionary.domains.some(({ action }) => !STEADY.has(action));
}

/** Whether the content differs from what it was compared with. */
export function contentDiffers({ diff }: DictionaryResult): boolean {
  return diff !== null && diff.added + diff.removed + diff.changed > 0;
}

/** Failed ones first, then those that change, then those with warnings, then the rest; otherwise as they were. */
export function byUrgency(run: RunResult): DictionaryResult[] {
  const rank = (dictionary: DictionaryResult): number => {
    const verdict = verdictOf(dictionary, run);
    if (verdict === 'failed') {
      return 0;
    }
    if (isChanging(dictionary) || contentDiffers(dictionary)) {
      return 1;
    }
    return verdict === 'warning' ? 2 : 3;
  };
  return run.dictionaries.toSorted((one, other) => rank(one) - rank(other));
}

export interface Totals {
  readonly dictionaries: number;
  readonly create: number;
  readonly update: number;
  readonly delete: number;
  readonly unchanged: number;
  readonly none: number;
  /** Creates, updates and deletes of a deploy that did not happen. */
  readonly notDone: number;
  /** Associations to make or made, and to end or ended, over all dictionaries. */
  readonly associate: number;
  readonly dissociate: number;
  /** Domains with one of these. */
  readonly domains: number;
  readonly errors: number;
  readonly warnings: number;
}

export function totalsOf(run: RunResult): Totals {
  const { dictionaries } = run;
  const progressing = dictionaries.filter((dictionary) => progressOf(dictionary, run) !== 'not-done');
  const count = (action: DictionaryResult['action']): number =>
    progressing.filter((dictionary) => dictionary.action === action).length;
  const moves = dictionaries.flatMap((dictionary) =>
    dictionary.domains.filter(
      (domain) => !STEADY.has(domain.action) && domainProgressOf(domain, dictionary, run) !== 'not-done',
    ),
  );
  return {
    dictionaries: dictionaries.length,
    create: count('create'),
    update: count('update'),
    delete: count('delete'),
    unchanged: count('unchanged'),
    none: count('none'),
    notDone: dictionaries.length - progressing.length,
    associate: moves.filter(({ action }) => action === 'associate').length,
    dissociate: moves.filter(({ action }) => action === 'dissociate').length,
    domains: new Set(moves.map(({ name }) => name)).size,
    errors: dictionaries.reduce((sum, { errors }) => sum + errors, 0),
    warnings: dictionaries.reduce((sum, { warnings }) => sum + warnings, 0),
  };
}

function isFailure(status: string | null): boolean {
  return status?.endsWith('_FAILED') ?? false;
}

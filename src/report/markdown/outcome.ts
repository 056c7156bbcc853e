/** What happened to each dictionary, in one word, and how many of each: the base of all wording. */

import { SOURCES } from '../../deployment/plan/baseline.ts';
import { sizeText } from '../../deployment/plan/comparison.ts';
import type { Deed, DictionaryResult, DomainResult, RunResult } from '../../result/run-result.ts';

export type Verdict = 'failed' | 'warning' | 'ok';

const STEADY = new Set<string>(['unchanged', 'none']);

export function verdictOf(dictionary: DictionaryResult, run: RunResult): Verdict {
  const failed =
    dictionary.failure !== null ||
    dictionary.errors > 0 ||
    isFailure(dictionary.status) ||
    isUnfinished(dictionary) ||
    (run.mode === 'drift' && !STEADY.has(dictionary.action)) ||
    dictionary.domains.some((domain) => domainFailed(domain, run));
  if (failed) {
    return 'failed';
  }
  return dictionary.warnings > 0 || dictionary.byDescription ? 'warning' : 'ok';
}

export function domainFailed(domain: DomainResult, run: RunResult): boolean {
  return (
    domain.failed ||
    isFailure(domain.status) ||
    isUnfinished(domain) ||
    (run.mode === 'drift' && !STEADY.has(domain.action))
  );
}

/** Whether something that was due is not done: this run did not reach it, or did not see its end. */
export function isUnfinished({ deed }: { readonly deed: Deed }): boolean {
  return deed === 'not-made' || deed === 'asked';
}

/** Whether a deploy brought a dictionary to one domain at least, or to all that were due. */
export function reaches(dictionary: DictionaryResult, which: 'some' | 'all'): boolean {
  const { domains, deed } = dictionary;
  const due = domains.filter((domain) => domain.deed !== 'none');
  // One that failed may have lost again what was made.
  const has = (domain: DomainResult): boolean => isDone(domain) && !domain.failed;
  if (!due.some(has)) return false;
  return which === 'some' || (isDone({ deed }) && due.every(has));
}

/** Whether a domain may get a dictionary after the run: it was asked to, or takes it for somebody else. */
export function mayReach({ domains, deed }: DictionaryResult): boolean {
  return domains.some((one) => one.deed === 'asked' || (isDone({ deed }) && one.status === 'ASSOCIATING'));
}

function isDone({ deed }: { readonly deed: Deed }): boolean {
  return deed === 'none' || deed === 'made' || deed === 'awaited' || deed === 'found';
}

/** Whether deploying changes, or would change, anything about the dictionary. */
export function isChanging(dictionary: DictionaryResult): boolean {
  return !STEADY.has(dictionary.action) || dictionary.domains.some(({ action }) => !STEADY.has(action));
}

/** Whether the content differs from what it was compared with. */
export function contentDiffers(dictionary: DictionaryResult): boolean {
  const { diff } = dictionary;
  return bytesChange(dictionary) !== null || (diff !== null && diff.added + diff.removed + diff.changed > 0);
}

/**
 * `5.0 kB → 10 B`, of a dictionary whose content differs and that is not looked into, or whose former content is of another
 * format; `null` of any other.
 */
export function bytesChange({ format, bytes, previousBytes, diff }: DictionaryResult): string | null {
  return (format !== 'opaque' && diff !== null) || previousBytes === null || bytes === null
    ? null
    : `${sizeText(previousBytes)} → ${sizeText(bytes)}`;
}

/**
 * What a dictionary was compared with instead of the deployed content, which is not known: such a difference says nothing
 * about searches. `null` where that is known, and where AWS was not asked.
 */
export function otherBaseline({ action, comparedWith }: DictionaryResult): string | null {
  return action === 'none' || comparedWith === null || comparedWith === 'deployed' ? null : SOURCES[comparedWith];
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
  /** Associations to make or made, and to end or ended, over all dictionaries. */
  readonly associate: number;
  readonly dissociate: number;
  /** The domains of each of the two. */
  readonly domains: { readonly associate: number; readonly dissociate: number };
  /**
   * Changes of packages and associations in a deploy that were asked for before it, that somebody else made, that had not
   * ended, and that were not made.
   */
  readonly awaited: number;
  readonly found: number;
  readonly asked: number;
  readonly notMade: number;
  /** Packages of which it was not seen whether somebody published by hand. */
  readonly byDescription: number;
  readonly errors: number;
  readonly warnings: number;
}

/** In a deploy, creates, updates, deletes and associations count only where this run made them. */
export function totalsOf(run: RunResult): Totals {
  const { dictionaries } = run;
  const counts = ({ deed }: { readonly deed: Deed }): boolean => deed === (run.mode === 'deploy' ? 'made' : 'foreseen');
  const count = (action: DictionaryResult['action']): number =>
    dictionaries.filter((one) => (one.asked ?? one.action) === action && (STEADY.has(action) || counts(one))).length;
  const domains = dictionaries.flatMap((dictionary) => dictionary.domains);
  const moves = Map.groupBy(domains.filter(counts), ({ action }) =>
    action === 'dissociate' ? 'dissociate' : 'associate',
  );
  const [associate, dissociate] = [moves.get('associate') ?? [], moves.get('dissociate') ?? []];
  const namesOf = (some: readonly DomainResult[]): number => new Set(some.map(({ name }) => name)).size;
  const deeds = (wanted: Deed): number => [...dictionaries, ...domains].filter(({ deed }) => deed === wanted).length;
  return {
    dictionaries: dictionaries.length,
    create: count('create'),
    update: count('update'),
    delete: count('delete'),
    unchanged: count('unchanged'),
    none: count('none'),
    associate: associate.length,
    dissociate: dissociate.length,
    domains: { associate: namesOf(associate), dissociate: namesOf(dissociate) },
    awaited: deeds('awaited'),
    found: deeds('found'),
    asked: deeds('asked'),
    notMade: deeds('not-made'),
    byDescription: dictionaries.filter(({ byDescription }) => byDescription).length,
    errors: dictionaries.reduce((sum, { errors }) => sum + errors, 0),
    warnings: dictionaries.reduce((sum, { warnings }) => sum + warnings, 0),
  };
}

function isFailure(status: string | null): boolean {
  return status?.endsWith('_FAILED') ?? false;
}

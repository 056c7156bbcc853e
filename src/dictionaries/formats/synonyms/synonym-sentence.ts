import { type DiffExample, MAX_DIFF_EXAMPLES, type SentencePart } from '../../dictionary.ts';

/** Terms that a sentence names; the rest is counted. */
export const MAX_TERMS_SHOWN = 4;

/** The change of one input term. Terms are numbers. */
export interface TermChange {
  readonly kind: DiffExample['kind'];
  readonly term: number;
  /** Other terms that it finds now. */
  readonly gained: readonly number[];
  readonly lost: readonly number[];
  /** Whether its rules still find the term itself, before and after. */
  readonly kept: readonly [boolean, boolean];
}

/** For example: `gelato` also finds `ice cream`. The sentence does not say whether that is live. */
function describeChange(change: TermChange, name: (term: number) => SentencePart): SentencePart[] {
  return [name(change.term), ...verdict(change, name)];
}

/**
 * Changes by what people take for one: terms that find each other now, or no longer, are together, in the place of the
 * first; each other change is alone.
 */
export function groupChanges<T extends TermChange>(changes: readonly T[]): readonly (readonly [T, ...T[]])[] {
  const byTerms = new Map<string, [T, ...T[]]>();
  for (const change of changes) {
    const key = groupKey(change) ?? `alone ${change.term}`;
    const group = byTerms.get(key);
    if (group === undefined) byTerms.set(key, [change]);
    else group.push(change);
  }
  return [...byTerms.values()].flatMap((group) => {
    const isWhole = group.length === (partnersOf(group[0])?.length ?? 0) + 1;
    return isWhole ? [group] : group.map((one): [T] => [one]);
  });
}

/** The terms that it finds, or no longer finds, where that is its whole change. */
function partnersOf({ kind, gained, lost, kept }: TermChange): readonly number[] | null {
  const [wasKept, isKeptNow] = kept;
  const isKept = kind === 'added' ? isKeptNow : kind === 'removed' ? wasKept : wasKept === isKeptNow;
  const partners = gained.length === 0 ? lost : gained;
  const isWhole = isKept && (gained.length === 0 || lost.length === 0);
  return isWhole && partners.length < MAX_DIFF_EXAMPLES ? partners : null;
}

function groupKey(change: TermChange): string | null {
  const partners = partnersOf(change);
  if (partners === null) return null;
  const { kind, term, gained } = change;
  return `${kind} ${gained.length > 0} ${[term, ...partners].sort((a, b) => a - b)}`;
}

/** For example: `gelato` and `ice cream` find each other. */
export function describeGroup(
  [first, ...others]: readonly [TermChange, ...TermChange[]],
  name: (term: number) => SentencePart,
): SentencePart[] {
  if (others.length === 0) return describeChange(first, name);
  const { kind, gained } = first;
  const verb = gained.length === 0 ? 'no longer find' : kind === 'added' ? 'find' : 'also find';
  return [
    ...together(
      [first, ...others].map(({ term }) => term),
      name,
    ),
    ` ${verb} each other`,
  ];
}

function together(terms: readonly number[], name: (term: number) => SentencePart): SentencePart[] {
  if (terms.length > MAX_TERMS_SHOWN) return list(terms, name);
  return [...list(terms.slice(0, -1), name), ' and ', ...terms.slice(-1).map(name)];
}

function verdict({ kind, gained, lost, kept }: TermChange, name: (term: number) => SentencePart): SentencePart[] {
  const [wasKept, isKeptNow] = kept;
  switch (kind) {
    case 'added':
      if (gained.length === 0) return [' has a rule that finds itself alone'];
      return [isKeptNow ? ' finds ' : ' is replaced by ', ...list(gained, name)];
    case 'removed':
      if (lost.length === 0) return [' no longer has a rule that finds itself alone'];
      return [wasKept ? ' no longer finds ' : ' is no longer replaced by ', ...list(lost, name)];
    case 'changed': {
      const parts: SentencePart[][] = [];
      if (gained.length > 0) parts.push([' also finds ', ...list(gained, name)]);
      if (lost.length > 0) parts.push([' no longer finds ', ...list(lost, name)]);
      if (wasKept !== isKeptNow) parts.push([isKeptNow ? ' also finds itself' : ' no longer finds itself']);
      if (parts.length === 0) return [' has other rules, and finds the same'];
      return parts.flatMap((part, index) => (index === 0 ? part : [' and', ...part]));
    }
  }
}

function list(terms: readonly number[], name: (term: number) => SentencePart): SentencePart[] {
  const shown = terms.slice(0, MAX_TERMS_SHOWN);
  const parts = shown.flatMap((term, index) => (index === 0 ? [name(term)] : [', ', name(term)]));
  return terms.length > shown.length ? [...parts, ` and ${terms.length - shown.length} more`] : parts;
}

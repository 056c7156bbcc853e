import type { DiffExample, SentencePart } from '../../dictionary.ts';

/** Terms that a sentence names; the rest is counted. */
export const MAX_TERMS_SHOWN = 4;

/** The change of one input term. Terms are numbers. */
export interface TermChange {
  readonly kind: DiffExample['kind'];
  readonly term: number;
  readonly gained: readonly number[];
  readonly lost: readonly number[];
  /** Whether the term itself is kept, before and after. */
  readonly kept: readonly [boolean, boolean];
}

/** For example: `gelato` also finds `ice cream`. The sentence does not say whether that is live. */
export function describeChange(change: TermChange, name: (term: number) => SentencePart): SentencePart[] {
  return [name(change.term), ...verdict(change, name)];
}

function verdict({ kind, gained, lost, kept }: TermChange, name: (term: number) => SentencePart): SentencePart[] {
  const [wasKept, isKeptNow] = kept;
  switch (kind) {
    case 'added':
      return [isKeptNow ? ' finds ' : ' is replaced by ', ...list(gained, name)];
    case 'removed':
      return [' no longer finds ', ...list(lost, name)];
    case 'changed': {
      const parts: SentencePart[][] = [];
      if (gained.length > 0) parts.push([' also finds ', ...list(gained, name)]);
      if (lost.length > 0) parts.push([' no longer finds ', ...list(lost, name)]);
      if (wasKept !== isKeptNow) parts.push([isKeptNow ? ' also finds itself' : ' no longer finds itself']);
      return parts.flatMap((part, index) => (index === 0 ? part : [' and', ...part]));
    }
  }
}

function list(terms: readonly number[], name: (term: number) => SentencePart): SentencePart[] {
  const shown = terms.slice(0, MAX_TERMS_SHOWN);
  const parts = shown.flatMap((term, index) => (index === 0 ? [name(term)] : [', ', name(term)]));
  return terms.length > shown.length ? [...parts, ` and ${terms.length - shown.length} more`] : parts;
}

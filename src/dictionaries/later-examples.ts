import type { DictionaryDiff, DiffExample } from './dictionary.ts';

/** A difference whose examples are made when they are read first: they decide nothing, and only reports show them. */
export function withLaterExamples(counts: Omit<DictionaryDiff, 'examples'>, make: () => DiffExample[]): DictionaryDiff {
  const { added, removed, changed, keysBefore, keysAfter } = counts;
  let made: readonly DiffExample[] | null = null;
  return {
    ...{ added, removed, changed, keysBefore, keysAfter },
    get examples() {
      made ??= make();
      return made;
    },
  };
}

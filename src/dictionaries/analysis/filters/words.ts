/** Sets of words, as in the engine's filters. */

import type { EngineVersion } from '../../dictionary.ts';
import { luceneMajor } from '../../engine-version.ts';
import { javaLowerCase } from '../../java/text.ts';
import { STOP_WORD_CHANGES, STOP_WORD_LISTS } from '../stop-word-lists.ts';

/** Lucene's `CharArraySet`. */
export interface WordSet {
  readonly size: number;
  /** Lower-case where case does not matter. */
  readonly words: ReadonlySet<string>;
  has(word: string): boolean;
}

export function wordSet(words: Iterable<string>, ignoreCase: boolean): WordSet {
  if (!ignoreCase) {
    const exact = new Set(words);
    return { size: exact.size, words: exact, has: (word) => exact.has(word) };
  }
  const lower = new Set([...words].map(javaLowerCase));
  return { size: lower.size, words: lower, has: (word) => lower.has(javaLowerCase(word)) };
}

/**
 * The words of a list of stop words: an element `_english_` is the engine's own list of that name.
 * @param version decides the words of the list; Lucene corrected some lists
 */
export function expandNamedLists(words: readonly string[], version: EngineVersion): readonly string[] {
  return words.flatMap((word) => namedList(word, version) ?? [word]);
}

/** The words of the engine's own list; `null` when there is none of that name. */
function namedList(name: string, version: EngineVersion): readonly string[] | null {
  const list = /^_([a-z]+)_$/.exec(name)?.[1];
  const text = list === undefined || !Object.hasOwn(STOP_WORD_LISTS, list) ? undefined : STOP_WORD_LISTS[list];
  if (text === undefined) return null;
  let words = text.split(';');
  for (const change of STOP_WORD_CHANGES) {
    if (change.list !== list || luceneMajor(version) >= change.since) continue;
    const added = new Set(change.added.split(';'));
    words = [...words.filter((word) => !added.has(word)), ...change.gone.split(';')].filter((word) => word !== '');
  }
  return words;
}

import { ENGLISH_STOP_WORDS } from './analysis/stop-words.ts';
import type { ByteSource, ReadOptions } from './dictionary.ts';
import { NEWEST_ENGINE } from './engine-version.ts';
import { NO_CONTEXT } from './formats/format.ts';
import { wordList } from './formats/word-list.ts';
import { IGNORED } from './problems.ts';

const DEFAULT_OPTIONS: ReadOptions = { engineVersion: NEWEST_ENGINE, expand: true, lenient: false, analysis: null };

/**
 * The words that a `stop` filter reads from a file. A line `_english_` stands for the built-in list; the other named
 * lists are left as they are.
 */
export function readStopWords(source: ByteSource, options: ReadOptions = DEFAULT_OPTIONS): ReadonlySet<string> {
  const words = new Set<string>();
  wordList.read({ source, options, context: NO_CONTEXT, report: IGNORED }, ({ key }) => {
    if (key === '_english_') for (const word of ENGLISH_STOP_WORDS) words.add(word);
    else words.add(key);
  });
  return words;
}

/** True when the name of a word list says that it holds stop words. */
export function isStopWordFile(file: string): boolean {
  return /stop[-_ ]?words?/i.test(file.slice(file.lastIndexOf('/') + 1));
}

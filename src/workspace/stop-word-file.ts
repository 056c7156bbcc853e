/** Stop words in a word list of the repository. */

import { ENGLISH_STOP_WORDS, NAMED_STOP_WORD_LISTS } from '../dictionaries/analysis/stop-words.ts';
import { compileDictionary } from '../dictionaries/compile.ts';
import type { ByteSource, EngineVersion } from '../dictionaries/dictionary.ts';
import { quote } from '../printable.ts';

/**
 * Reads a word list as a `stop` filter reads its `stopwords_path`: a line `_english_` means Lucene's English list.
 * @throws Error with the reason, without the file's name, why the engine or this project can't read the list
 */
export function readStopWords(source: ByteSource, engineVersion: EngineVersion): ReadonlySet<string> {
  const compiled = compileDictionary(source, 'word-list', {
    engineVersion,
    expand: true,
    lenient: false,
    analysis: null,
  });
  if (compiled.verdict === 'reject') throw new Error(compiled.apiMessage);
  const words = new Set<string>();
  for (const { key } of compiled.entries) {
    if (key === '_english_') for (const word of ENGLISH_STOP_WORDS) words.add(word);
    else if (NAMED_STOP_WORD_LISTS.has(key))
      throw new Error(`the built-in list ${quote(key)} is not known here, only "_english_"`);
    else words.add(key);
  }
  return words;
}

/** Whether a word list holds stop words, by its name: word lists serve many filters. */
export function isStopWordFile(file: string): boolean {
  return /stop[-_ ]?words?/i.test(file.slice(file.lastIndexOf('/') + 1));
}

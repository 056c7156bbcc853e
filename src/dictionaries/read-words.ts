import { ENGLISH_STOP_WORDS } from './analysis/stop-words.ts';
import type { ByteSource, EngineVersion } from './dictionary.ts';
import { NO_CONTEXT } from './formats/format.ts';
import { wordList } from './formats/word-list.ts';

/** The words of a word list as a `stop` filter reads its `stopwords_path`; a line `_english_` stands for Lucene's list. */
export function readWords(source: ByteSource, engineVersion: EngineVersion): ReadonlySet<string> {
  const words = new Set<string>();
  const options = { engineVersion, expand: true, lenient: false, analysis: null };
  wordList.read({ source, options, context: NO_CONTEXT, report: { error() {}, warning() {} } }, ({ key }) => {
    if (key === '_english_') for (const word of ENGLISH_STOP_WORDS) words.add(word);
    else words.add(key);
  });
  return words;
}

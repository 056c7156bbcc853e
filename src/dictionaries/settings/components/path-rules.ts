/**
 * What the engine says of a setting that must name a file and is a list or empty: it takes the list's text for the path.
 * Asked of OpenSearch 1.3.17, 2.19.6 and 3.9.0.
 */
import { ANALYZERS } from './known-names.ts';
import type { UseFault } from './limits.ts';
import type { Options } from './options.ts';

/** Analyzers of the engine that read no stop words. */
const WITHOUT_STOP_WORDS = /^(?:simple|whitespace|keyword|chinese)$/;

/** Whether an analyzer of the engine itself has stop words. */
export const readsStopWords = (type: string): boolean => ANALYZERS.has(type) && !WITHOUT_STOP_WORDS.test(type);

/** Setting → the components that read it as soon as they are in the settings. */
const READERS: ReadonlyMap<string, RegExp> = new Map([
  ['stopwords_path', /^filter (?:ja_)?stop$|^analyzer kuromoji$/],
  ['keywords_path', /^filter keyword_marker$/],
  ['keep_words_path', /^filter keep$/],
  ['protected_words_path', /^filter word_delimiter(?:_graph)?$/],
  ['type_table_path', /^filter word_delimiter(?:_graph)?$/],
  ['common_words_path', /^filter common_grams$/],
  ['articles_path', /^filter elision$/],
  ['word_list_path', /^filter (?:dictionary|hyphenation)_decompounder$/],
  ['hyphenation_patterns_path', /^filter hyphenation_decompounder$/],
  ['rules_path', /^filter stemmer_override$/],
  ['mappings_path', /^char_filter mapping$/],
  ['stoptags_path', /^filter (?:nori|kuromoji)_part_of_speech$|^analyzer nori$/],
  ['user_dictionary', /^tokenizer (?:nori|kuromoji)_tokenizer$|^analyzer (?:nori|kuromoji)$/],
]);

/** Settings that a list in the settings takes the place of; of all others the path wins. */
const LISTS: ReadonlyMap<string, string> = new Map([
  ['stopwords_path', 'stopwords'],
  ['common_words_path', 'common_words'],
  ['articles_path', 'articles'],
]);

/** What the engine says of the paths of a component or analyzer; `null`: nothing. */
export function pathFault(kind: string, type: string, options: Options): UseFault | null {
  for (const [setting, readers] of READERS) {
    const isRead =
      readers.test(`${kind} ${type}`) || (setting === 'stopwords_path' && kind === 'analyzer' && readsStopWords(type));
    const advice = noPath(setting, options);
    if (advice === null || !isRead || options.has(LISTS.get(setting) ?? '')) continue;
    const message =
      setting === 'hyphenation_patterns_path'
        ? `Exception while reading ${setting}`
        : `IOException while reading ${setting}: file not readable`;
    return { message, place: options.place(setting), advice };
  }
  return null;
}

/** What to do about a setting that names no file, as a sentence; `null`: it is not set, or a path. */
export function noPath(setting: string, options: Options): string | null {
  const value = options.get(setting)?.value;
  if (value === undefined) return null;
  if (typeof value !== 'string') return `\`${setting}\` is a list: write the path as one text.`;
  return value === '' ? `\`${setting}\` is empty: name the file, as in \`analyzers/F123456789\`.` : null;
}

/** Whether the engine reads the file that a setting names. */
import { ANALYZERS, FILTER_TYPES, PLUGIN_COMPONENTS } from '../components/known-names.ts';
import type { Definition } from '../model.ts';

/** The types of components that read a file in one format alone. */
const READERS: ReadonlyMap<string, RegExp> = new Map([
  ['synonyms_path', /^synonym(?:_graph)?$/],
  ['mappings_path', /^mapping$/],
  ['rules_path', /^stemmer_override$/],
  ['type_table_path', /^word_delimiter(?:_graph)?$/],
  ['hyphenation_patterns_path', /^hyphenation_decompounder$/],
  ['user_dictionary', /^(?:kuromoji|nori)(?:_tokenizer)?$/],
]);

/** Settings whose list in the settings counts before their path (`Analysis.parseWords` of OpenSearch). */
const LIST_FIRST: ReadonlyMap<string, string> = new Map([
  ['stopwords_path', 'stopwords'],
  ['articles_path', 'articles'],
]);

/** Whether the engine surely reads the file of a path setting once it builds the component. A plugin's may mean anything. */
export function readsFile({ kind, settings }: Definition, setting: string): boolean {
  const type = String(settings.get('type')?.value ?? '');
  const reader = READERS.get(setting);
  if (reader !== undefined) return reader.test(type);
  const isOwn = kind === 'analyzer' ? ANALYZERS.has(type) : FILTER_TYPES.has(type);
  return (isOwn || PLUGIN_COMPONENTS[kind].has(type)) && !settings.has(LIST_FIRST.get(setting) ?? '');
}

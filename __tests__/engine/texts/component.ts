/** Which component of an index reads which kind of dictionary, and the index settings that say so. */

/** Kinds of dictionary by the component that reads them; `stop` stands for every word list. */
export const READERS = {
  solr: ['filter', 'synonym', 'synonyms_path'],
  wordnet: ['filter', 'synonym', 'synonyms_path'],
  mapping: ['char_filter', 'mapping', 'mappings_path'],
  stemmer_override: ['filter', 'stemmer_override', 'rules_path'],
  type_table: ['filter', 'word_delimiter', 'type_table_path'],
  stop: ['filter', 'stop', 'stopwords_path'],
  common_grams: ['filter', 'common_grams', 'common_words_path'],
  elision: ['filter', 'elision', 'articles_path'],
  keep: ['filter', 'keep', 'keep_words_path'],
  keyword_marker: ['filter', 'keyword_marker', 'keywords_path'],
  protected_words: ['filter', 'word_delimiter', 'protected_words_path'],
  word_list: ['filter', 'dictionary_decompounder', 'word_list_path'],
  hyphenation: ['filter', 'hyphenation_decompounder', 'hyphenation_patterns_path'],
  kuromoji: ['tokenizer', 'kuromoji_tokenizer', 'user_dictionary'],
  nori: ['tokenizer', 'nori_tokenizer', 'user_dictionary'],
  kuromoji_stoptags: ['filter', 'kuromoji_part_of_speech', 'stoptags_path'],
  nori_stoptags: ['filter', 'nori_part_of_speech', 'stoptags_path'],
} as const satisfies Record<
  string,
  readonly [kind: 'filter' | 'char_filter' | 'tokenizer', type: string, setting: string]
>;
export type ReaderName = keyof typeof READERS;

export function isReaderName(name: string): name is ReaderName {
  return name in READERS;
}

/** How a dictionary is read, beside its path. */
export interface ReaderOptions {
  /** Synonyms: the chain in front, a tokenizer and filters joined by `_`, for example `standard_lowercase_stop`; default `whitespace`. */
  readonly analyzer?: string;
  /** `false`: this project is not told the chain, which is `keyword` then, what rejects least. */
  readonly declared?: string;
  /** Words that `_stop` of the chain removes; default the engine's English list. */
  readonly stopwords?: readonly string[];
  /** Another filter that reads the same setting: `synonym_graph`, `word_delimiter_graph`. */
  readonly filter?: string;
  readonly expand?: string;
  readonly lenient?: string;
  readonly ignore_case?: string;
}

/** Index settings by their full name. */
export type FlatSettings = Readonly<Record<string, string | readonly string[]>>;

const COMPONENT = 'dictionary_component';
const SETTINGS_OF_COMPONENT = ['expand', 'lenient', 'ignore_case'] as const;

/** Settings of an index whose analyzer `dictionary_analyzer` reads the dictionary at `path`, relative to the configuration directory. */
export function indexSettings(reader: ReaderName, options: ReaderOptions, path: string): FlatSettings {
  const [kind, type, pathSetting] = READERS[reader];
  const component = `index.analysis.${kind}.${COMPONENT}`;
  const analyzer = 'index.analysis.analyzer.dictionary_analyzer';
  const [tokenizer = 'whitespace', ...chain] = (options.analyzer ?? 'whitespace').split('_');
  const filters = chain.map((filter) =>
    filter === 'stop' && options.stopwords !== undefined ? 'declared_stop' : filter,
  );
  const settings: Record<string, string | readonly string[]> = {
    [`${component}.type`]: options.filter ?? type,
    [`${component}.${pathSetting}`]: path,
    [`${analyzer}.type`]: 'custom',
    [`${analyzer}.tokenizer`]: kind === 'tokenizer' ? COMPONENT : tokenizer,
    [`${analyzer}.filter`]: kind === 'filter' ? [...filters, COMPONENT] : filters,
    [`${analyzer}.char_filter`]: kind === 'char_filter' ? [COMPONENT] : [],
  };
  for (const name of SETTINGS_OF_COMPONENT) {
    const value = options[name];
    if (value !== undefined) settings[`${component}.${name}`] = value;
  }
  if (options.stopwords !== undefined) {
    settings['index.analysis.filter.declared_stop.type'] = 'stop';
    settings['index.analysis.filter.declared_stop.stopwords'] = options.stopwords;
  }
  if (reader === 'wordnet') settings[`${component}.format`] = 'wordnet';
  if (reader === 'hyphenation') settings[`${component}.word_list`] = ['dictionary'];
  return settings;
}

/** Options as the shared facts write them: `analyzer=keyword expand=false`. */
export function parseVariant(variant: string): ReaderOptions {
  return Object.fromEntries(variant.split(' ').flatMap((option) => (option === '' ? [] : [option.split('=', 2)])));
}

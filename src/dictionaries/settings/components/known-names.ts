/**
 * Names and types that OpenSearch and its plugins know, by their effect before a synonym filter: measured with
 * OpenSearch 2.19 and 3.x, with every set of options, and with some hundred thousand terms for those that refused
 * nothing.
 */

const names = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Filters that keep every token non-empty, whatever the term. */
export const NEUTRAL_FILTERS = names(
  'arabic_stem brazilian_stem cjk_bigram cjk_width classic czech_stem decimal_digit dutch_stem german_normalization german_stem ' +
    'indic_normalization kstem kuromoji_baseform kuromoji_number kuromoji_stemmer nori_number nori_readingform persian_stem polish_stem ' +
    'porter_stem reverse russian_stem scandinavian_folding scandinavian_normalization serbian_normalization smartcn_word type_as_payload',
);

/** Filters that change text, but not the terms of a dictionary. */
export const IDENTITY_FILTERS = names('dictionary_decompounder hyphenation_decompounder');

/** Filters that the engine refuses before synonyms. */
export const REFUSED_FILTERS = names(
  'common_grams edge_ngram edgeNGram fingerprint keyword_repeat multiplexer nGram ngram phonetic shingle word_delimiter word_delimiter_graph',
);

/** Filters that can leave nothing of a token that has one of these characters, and are neutral for all others. */
export const NEUTRAL_BUT: ReadonlyMap<string, RegExp> = new Map([
  ['arabic_normalization', /[\u0600-\u06ff]/],
  ['bengali_normalization', /[\u0980-\u09ff\u200c\u200d]/],
  ['hindi_normalization', /[\u0900-\u097f\u200c\u200d]/],
  ['persian_normalization', /[\u0600-\u06ff]/],
  ['sorani_normalization', /[\u0600-\u06ff\u200b-\u200f]/],
  ['french_stem', /^H+$/],
]);

/** Of the stemmers, by language in lower case; the others are neutral. */
export const STEMMERS_NEUTRAL_BUT: ReadonlyMap<string, RegExp> = new Map([
  ['french', /^H+$/],
  ['irish', /['’]/],
  ['nepali', /[\u0900-\u097f]/],
  ['yiddish', /[\u0590-\u05ff]/],
  ['greek', /[\u0370-\u03ff\u1f00-\u1fff]/],
  ['arabic', /[\u0600-\u06ff]/],
]);

export const SNOWBALL_NEUTRAL_BUT: ReadonlyMap<string, RegExp> = new Map([
  ...STEMMERS_NEUTRAL_BUT,
  ['porter', /^[sS]$/],
]);

/** Languages for which `stemmer` has its own filter, and so does not use the Snowball class of that name. */
const STEMMER_LANGUAGES = names(
  'arabic armenian basque bengali brazilian bulgarian catalan czech danish dutch english estonian finnish french galician german german2 ' +
    'greek hindi hungarian indonesian irish italian kstem latvian light_english light_finish light_finnish light_french light_german ' +
    'light_hungarian light_italian light_norwegian light_nynorsk light_portuguese light_russian light_spanish light_swedish lithuanian ' +
    'minimal_english minimal_french minimal_galician minimal_german minimal_norwegian minimal_nynorsk minimal_portuguese nepali norwegian ' +
    'persian porter porter2 portuguese portuguese_rslp romanian russian serbian sorani spanish swedish tamil turkish yiddish ' +
    'lightenglish lightfinish lightfinnish lightfrench lightgerman lighthungarian lightitalian lightnorwegian lightnynorsk lightportuguese ' +
    'lightrussian lightspanish lightswedish minimalenglish minimalfrench minimalgerman minimalnynorsk minimalportuguese',
);

const SNOWBALL_LANGUAGES = names(
  'arabic armenian basque catalan danish dutch english estonian finnish french german german2 greek hindi hungarian indonesian irish ' +
    'italian lithuanian nepali norwegian porter portuguese romanian russian serbian spanish swedish tamil turkish yiddish',
);

/** Those that Lucene 8, of OpenSearch 1, does not have. */
const STEMMERS_SINCE_9 = names('nepali persian serbian tamil yiddish');
const SNOWBALL_SINCE_9 = names('greek hindi indonesian nepali serbian tamil yiddish');

/** Snowball's stemmers that Lucene 10 no longer has. */
const GONE_STEMMERS = names('lovins kp dutch_kp');

/** Whether the filter `stemmer` of a release has a language. @param lucene the major version of its Lucene */
export function hasStemmer(language: string, lucene: number): boolean {
  if (GONE_STEMMERS.has(language)) return lucene < 10;
  return STEMMER_LANGUAGES.has(language) && (lucene >= 9 || !STEMMERS_SINCE_9.has(language));
}

/** The same of the filter `snowball`, by the name of the class in lower case. */
export function hasSnowball(name: string, lucene: number): boolean {
  if (GONE_STEMMERS.has(name)) return lucene < 10 && name !== 'dutch_kp';
  return SNOWBALL_LANGUAGES.has(name) && (lucene >= 9 || !SNOWBALL_SINCE_9.has(name));
}

/** Filters that can be named without a definition. */
export const FILTERS_BY_NAME = names(
  'apostrophe arabic_normalization arabic_stem asciifolding bengali_normalization brazilian_stem cjk_bigram cjk_width classic common_grams ' +
    'concatenate_graph czech_stem decimal_digit delimited_payload delimited_term_freq dutch_stem edge_ngram edgeNGram elision fingerprint ' +
    'flatten_graph french_stem german_normalization german_stem hindi_normalization indic_normalization keyword_repeat kstem length limit ' +
    'lowercase min_hash multiplexer nGram ngram persian_normalization persian_stem porter_stem remove_duplicates reverse russian_stem ' +
    'scandinavian_folding scandinavian_normalization serbian_normalization shingle snowball sorani_normalization standard stemmer stop trim ' +
    'truncate type_as_payload unique uppercase word_delimiter word_delimiter_graph',
);

/** Types of filters of OpenSearch itself; the plugins' are below. */
export const FILTER_TYPES = names(
  `${[...FILTERS_BY_NAME].filter((name) => name !== 'keyword_repeat' && name !== 'type_as_payload').join(' ')} condition ` +
    'dictionary_decompounder hunspell hyphenation_decompounder keep keep_types keyword_marker pattern_capture pattern_replace ' +
    'predicate_token_filter stemmer_override synonym synonym_graph',
);

export const TOKENIZERS_BY_NAME = names(
  'PathHierarchy char_group classic edgeNGram edge_ngram keyword letter lowercase nGram ngram path_hierarchy pattern simple_pattern ' +
    'simple_pattern_split standard thai uax_url_email whitespace',
);

export const CHAR_FILTERS = names('html_strip mapping pattern_replace');

/** HanLP's segmenters are tokenizers and analyzers. */
const HANLP = 'hanlp hanlp_standard hanlp_index hanlp_nlp hanlp_crf hanlp_n_short hanlp_dijkstra hanlp_speed';

/** Components of the service's plugins and other well-known ones: known to exist, not computed here. */
export const PLUGIN_COMPONENTS: Readonly<
  Record<'tokenizer' | 'char_filter' | 'filter' | 'analyzer' | 'normalizer', ReadonlySet<string>>
> = {
  normalizer: names('lowercase'),
  tokenizer: names(
    'icu_tokenizer kuromoji_tokenizer nori_tokenizer smartcn_tokenizer smartcn_sentence ik_smart ik_max_word sudachi_tokenizer ' +
      'seunjeon_tokenizer seunjeon_default_tokenizer pinyin vi_tokenizer jieba_index jieba_search ' +
      `pinyin_first_letter stconvert hebrew openkoreantext-tokenizer ${HANLP}`,
  ),
  char_filter: names('icu_normalizer kuromoji_iteration_mark nori_number stconvert openkoreantext-normalizer'),
  filter: names(
    'icu_normalizer icu_folding icu_collation icu_transform ja_stop kuromoji_baseform kuromoji_completion kuromoji_number ' +
      'kuromoji_part_of_speech kuromoji_readingform kuromoji_stemmer nori_number nori_part_of_speech nori_readingform phonetic polish_stem ' +
      'polish_stop smartcn_stop smartcn_word pinyin stconvert sudachi_baseform sudachi_part_of_speech sudachi_readingform sudachi_ja_stop ' +
      'sudachi_normalizedform sudachi_split ukrainian_stem hanlp ja_normalizer ja_hiragana_uppercase ja_katakana_uppercase ' +
      'hiragana_uppercase katakana_uppercase vi_stop hebrew_lemmatizer niqqud add_suffix openkoreantext-stemmer ' +
      'openkoreantext-redundant-filter openkoreantext-phrase-extractor',
  ),
  analyzer: names(
    'icu_analyzer kuromoji nori smartcn ik_smart ik_max_word polish ukrainian sudachi seunjeon openkoreantext-analyzer pinyin vi_analyzer ' +
      `kuromoji_completion stconvert hebrew hebrew_query hebrew_query_light hebrew_exact ${HANLP}`,
  ),
};

/** Analyzers that can be named without a definition. */
export const ANALYZERS = names(
  'standard simple stop whitespace keyword pattern snowball fingerprint default arabic armenian basque bengali brazilian bulgarian catalan ' +
    'chinese cjk czech danish dutch english estonian finnish french galician german greek hindi hungarian indonesian irish italian latvian ' +
    'lithuanian norwegian persian portuguese romanian russian sorani spanish swedish thai turkish',
);

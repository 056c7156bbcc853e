/**
 * What the engine says of the options of components and analyzers, asked of OpenSearch 2.19.6 and 3.9.0: `DECLARED` as soon as they
 * are in the settings, `USED` when an analyzer uses the component. What the parts themselves read is checked there.
 */
import type { EngineVersion } from '../../dictionary.ts';
import { isOpenSearchFrom, luceneMajor } from '../../engine-version.ts';
import { noriTagFault } from '../../formats/lines/nori-tags.ts';
import { hasSnowball } from './known-names.ts';
import type { UseFault } from './limits.ts';
import { luceneExpressionFault } from './lucene-expression.ts';
import { InvalidComponent, type Options } from './options.ts';
import { pathFault, readsStopWords } from './path-rules.ts';

/** A check of the options; `null`: nothing is wrong. */
type Rule = (options: Options, version: EngineVersion) => UseFault | null;

const fault = (options: Options, setting: string, message: string): UseFault => ({
  message,
  place: options.place(setting),
});

/** One of the settings must be set. */
const required =
  (message: string, ...settings: readonly string[]): Rule =>
  (options) =>
    settings.some((setting) => options.has(setting)) ? null : { message, place: null };

/** `message` may say `$` for the value. */
const matching =
  (setting: string, pattern: RegExp, message: string): Rule =>
  (options) => {
    const text = options.text(setting);
    return text === null || pattern.test(text)
      ? null
      : fault(
          options,
          setting,
          message.replace('$', () => text),
        );
  };

const ONE = /^.$/s;
const character = (setting: string): Rule =>
  matching(setting, ONE, `Setting [${setting}] must be a single, non-null character. [$] was provided.`);

/** Throws the engine's message by itself. */
const integers =
  (...settings: readonly string[]): Rule =>
  (options) => {
    for (const setting of settings) options.integer(setting, 0);
    return null;
  };

const booleans =
  (...settings: readonly string[]): Rule =>
  (options) => {
    for (const setting of settings) options.boolean(setting, false);
    return null;
  };

/** `message` may say `$` for the value. */
const within =
  (setting: string, min: number, max: number, message: string): Rule =>
  (options) => {
    if (!options.has(setting)) return null;
    const value = options.integer(setting, min);
    return value >= min && value <= max ? null : fault(options, setting, message.replace('$', String(value)));
  };

const MOST = Number.POSITIVE_INFINITY;
const MAX_LENGTH = 1024 * 1024;
const LENGTH_MESSAGE = 'maxTokenLen must be greater than 0 and less than 1048576 passed: $';
const atLeastOne = (setting: string, name: string) => within(setting, 1, MOST, `${name} must be greater than zero`);
const notNegative = (setting: string, name: string) => within(setting, 0, MOST, `${name} cannot be negative`);
const bounded = (setting: string) => within(setting, 1, MAX_LENGTH, LENGTH_MESSAGE);

const STANDARD_LENGTH: readonly Rule[] = [
  atLeastOne('max_token_length', 'maxTokenLength'),
  within('max_token_length', 1, MAX_LENGTH, 'maxTokenLength may not exceed 1048576'),
];

const DECOMPOUNDER: readonly Rule[] = [
  required('word_list must be provided, either as a path to a file, or directly', 'word_list', 'word_list_path'),
  integers('min_word_size', 'min_subword_size', 'max_subword_size'),
  booleans('only_longest_match'),
];
const DECOMPOUNDER_SIZES: readonly Rule[] = [
  notNegative('min_word_size', 'minWordSize'),
  notNegative('min_subword_size', 'minSubwordSize'),
  notNegative('max_subword_size', 'maxSubwordSize'),
];

const SCRIPT: readonly Rule[] = [
  required(
    'must specify either [source] for an inline script or [id] for a stored script',
    'script.source',
    'script.id',
  ),
  (options) =>
    options.has('script.id') ? fault(options, 'script.id', 'Cannot use stored scripts in tokenfilter') : null,
];

const DELIMITER: readonly Rule[] = [
  booleans(
    'catenate_all',
    'catenate_numbers',
    'catenate_words',
    'generate_number_parts',
    'generate_word_parts',
    'preserve_original',
    'split_on_case_change',
    'split_on_numerics',
    'stem_english_possessive',
  ),
];
const SYNONYMS: readonly Rule[] = [booleans('expand', 'lenient', 'updateable')];
/** Of the plugins for Japanese and Korean, by their source from Elasticsearch 7 on. */
const USER_DICTIONARY: readonly Rule[] = [
  (options) =>
    options.has('user_dictionary') && options.has('user_dictionary_rules')
      ? fault(
          options,
          'user_dictionary_rules',
          'It is not allowed to use [user_dictionary] in conjunction with [user_dictionary_rules]',
        )
      : null,
];

/** With a path the engine reads that, and not the list. */
const NORI_TAGS: readonly Rule[] = [
  (options, version) => {
    for (const { text, place } of options.has('stoptags_path') ? [] : (options.list('stoptags') ?? [])) {
      const found = noriTagFault(text, version);
      if (found !== null) return { message: found.engine, place, advice: found.advice };
    }
    return null;
  },
];
const GRAM_FILTER: readonly Rule[] = [booleans('preserve_original')];

const TOKEN_CHARS = new Set(
  (
    'symbol private_use paragraph_separator start_punctuation unassigned enclosing_mark connector_punctuation letter_number other_number ' +
    'math_symbol lowercase_letter space_separator surrogate initial_quote_punctuation decimal_digit_number digit other_punctuation ' +
    'dash_punctuation currency_symbol non_spacing_mark custom format modifier_letter control uppercase_letter other_symbol ' +
    'end_punctuation modifier_symbol other_letter line_separator titlecase_letter letter punctuation combining_spacing_mark ' +
    'final_quote_punctuation whitespace'
  ).split(' '),
);

const GRAM_TOKENIZER: readonly Rule[] = [
  (options) => {
    for (const { text, place } of options.list('token_chars') ?? []) {
      const name = text.toLowerCase().trim();
      if (!TOKEN_CHARS.has(name)) {
        return { message: `Unknown token type: '${name}', must be one of [${[...TOKEN_CHARS].join(', ')}]`, place };
      }
      if (name === 'custom' && !options.has('custom_token_chars')) {
        return { message: "Token type: 'custom' requires setting `custom_token_chars`", place };
      }
    }
    return null;
  },
];

const CLASSES = /^(?:letter|digit|whitespace|punctuation|symbol)$/;

/** A character of `tokenize_on_chars`, as `parseEscapedChar` reads it. */
function characterFault(text: string): string | null {
  if (text === '') return '[tokenize_on_chars] cannot contain empty characters';
  if (text.length === 1 || CLASSES.test(text) || /^\\[\\ntrbf]/.test(text)) return null;
  if (text.startsWith('\\u') && text.length <= 6) {
    const digits = text.slice(2);
    return /^[+-]?[0-9a-fA-F]+$/.test(digits) ? null : `For input string: "${digits}" under radix 16`;
  }
  if (text.startsWith('\\') && text[1] !== 'u') return `Invalid escaped char ${text[1]} in [${text}]`;
  return `Invalid escaped char in [${text}]`;
}

const expression: Rule = (options, version) => {
  const text = options.text('pattern') ?? '';
  // Lucene 8 had no classes such as `\d`.
  if (luceneMajor(version) < 9 && /\\[A-Za-z]/.test(text)) return null;
  const message = luceneExpressionFault(text);
  return message === null ? null : fault(options, 'pattern', message);
};
const PATTERN: readonly Rule[] = [expression];
/** OpenSearch 3 reads the expression with the settings. */
const PATTERN_OF_THREE: readonly Rule[] = [
  (options, version) => (isOpenSearchFrom(version, 3, 0) ? expression(options, version) : null),
];

/** Of Snowball's stemmers: the engine makes a class name of the language. */
const snowball =
  (className: (language: string) => string): Rule =>
  (options, version) => {
    const name = className(options.text('language') ?? options.text('name') ?? 'English');
    const exists = hasSnowball(name.toLowerCase(), luceneMajor(version));
    if (exists && /^[A-Z][a-z0-9_]*$/.test(name)) return null;
    const setting = options.has('language') ? 'language' : 'name';
    return fault(options, setting, `Invalid stemmer class specified: ${name}`);
  };

type Rules = ReadonlyMap<string, readonly Rule[]>;

const DECLARED: Rules = new Map([
  ['filter dictionary_decompounder', DECOMPOUNDER],
  [
    'filter hyphenation_decompounder',
    [...DECOMPOUNDER, required('hyphenation_patterns_path is a required setting', 'hyphenation_patterns_path')],
  ],
  [
    'filter keep_types',
    [
      required('keep_types requires `types` to be configured', 'types'),
      matching(
        'mode',
        /^(?:include|exclude)$/i,
        '`keep_types` tokenfilter mode can only be [include] or [exclude] but was [$]',
      ),
    ],
  ],
  [
    'filter common_grams',
    [
      required(
        'missing or empty [common_words] or [common_words_path] configuration for common_grams token filter',
        'common_words',
        'common_words_path',
      ),
      booleans('query_mode', 'ignore_case'),
    ],
  ],
  [
    'filter hunspell',
    [
      required(
        'missing [locale | language | lang] configuration for hunspell token filter',
        'locale',
        'language',
        'lang',
      ),
    ],
  ],
  ['filter condition', SCRIPT],
  ['filter predicate_token_filter', SCRIPT],
  ['filter word_delimiter', DELIMITER],
  ['filter word_delimiter_graph', [...DELIMITER, booleans('adjust_offsets', 'ignore_keywords')]],
  ['filter ngram', GRAM_FILTER],
  ['filter edge_ngram', [...GRAM_FILTER, matching('side', /^(?:front|back)$/, 'invalid side: $')]],
  ['filter edgeNGram', [matching('side', /^(?:front|back)$/, 'invalid side: $')]],
  ['filter shingle', [booleans('output_unigrams', 'output_unigrams_if_no_shingles')]],
  ['filter min_hash', [integers('hash_count', 'bucket_count', 'hash_set_size')]],
  ['filter delimited_term_freq', [character('delimiter')]],
  ['filter delimited_payload', [matching('delimiter', /./s, 'String index out of range: 0')]],
  ['filter fingerprint', [integers('max_output_size'), character('separator')]],
  ['filter multiplexer', [booleans('preserve_original')]],
  [
    'filter concatenate_graph',
    [
      matching('token_separator', /^.?$/s, 'token_separator must be either empty or a single character'),
      integers('max_graph_expansions'),
      booleans('preserve_position_increments'),
    ],
  ],
  ['filter nori_part_of_speech', NORI_TAGS],
  ['filter synonym', SYNONYMS],
  ['filter synonym_graph', SYNONYMS],
  ['tokenizer nori_tokenizer', USER_DICTIONARY],
  ['tokenizer kuromoji_tokenizer', USER_DICTIONARY],
  ['tokenizer ngram', GRAM_TOKENIZER],
  ['tokenizer nGram', GRAM_TOKENIZER],
  ['tokenizer edge_ngram', GRAM_TOKENIZER],
  ['tokenizer edgeNGram', GRAM_TOKENIZER],
  ['tokenizer keyword', [integers('buffer_size')]],
  [
    'tokenizer path_hierarchy',
    [
      matching('delimiter', ONE, 'delimiter must be a one char value'),
      matching('replacement', ONE, 'replacement must be a one char value'),
      integers('buffer_size', 'skip'),
      booleans('reverse'),
    ],
  ],
  [
    'tokenizer char_group',
    [
      (options) => {
        for (const { text, place } of options.list('tokenize_on_chars') ?? []) {
          const message = characterFault(text);
          if (message !== null) return { message, place };
        }
        return null;
      },
    ],
  ],
  ['tokenizer simple_pattern', PATTERN_OF_THREE],
  ['tokenizer simple_pattern_split', PATTERN_OF_THREE],
  // Analyzers are always built.
  ['analyzer nori', [...USER_DICTIONARY, ...NORI_TAGS]],
  ['analyzer kuromoji', USER_DICTIONARY],
  ['analyzer standard', [integers('max_token_length'), ...STANDARD_LENGTH]],
  ['analyzer pattern', [booleans('lowercase')]],
  ['analyzer snowball', [snowball((language) => language)]],
  ['analyzer fingerprint', [integers('max_output_size'), character('separator')]],
]);

const USED: Rules = new Map([
  ['filter dictionary_decompounder', DECOMPOUNDER_SIZES],
  ['filter hyphenation_decompounder', DECOMPOUNDER_SIZES],
  [
    'filter min_hash',
    [
      atLeastOne('hash_count', 'hashCount'),
      atLeastOne('bucket_count', 'bucketCount'),
      atLeastOne('hash_set_size', 'hashSetSize'),
    ],
  ],
  [
    'filter concatenate_graph',
    [
      (options) => {
        const limit = options.integer('max_graph_expansions', 1);
        const message = `limit must be -1 (which means no limit), or > 0; got: ${limit}`;
        return limit > 0 || limit === -1 ? null : fault(options, 'max_graph_expansions', message);
      },
    ],
  ],
  ['filter lowercase', [matching('language', /^(?:greek|irish|turkish)$/i, 'language [$] not support for lower case')]],
  ['filter snowball', [snowball((language) => language.slice(0, 1).toUpperCase() + language.slice(1))]],
  ['tokenizer standard', STANDARD_LENGTH],
  ['tokenizer uax_url_email', STANDARD_LENGTH],
  ['tokenizer classic', [atLeastOne('max_token_length', 'maxTokenLength')]],
  ['tokenizer whitespace', [bounded('max_token_length')]],
  ['tokenizer char_group', [bounded('max_token_length')]],
  ['tokenizer keyword', [bounded('buffer_size')]],
  ['tokenizer path_hierarchy', [notNegative('buffer_size', 'bufferSize'), notNegative('skip', 'skip')]],
  ['tokenizer simple_pattern', PATTERN],
  ['tokenizer simple_pattern_split', PATTERN],
]);

function first(rules: Rules, component: Checked): UseFault | null {
  const { kind, type, options, version } = component;
  for (const rule of rules.get(`${kind} ${type}`) ?? []) {
    const found = rule(options, version);
    if (found !== null) return found;
  }
  return null;
}

/** A component or analyzer with its options. */
export interface Checked {
  readonly kind: string;
  readonly type: string;
  readonly options: Options;
  readonly version: EngineVersion;
}

/** @throws InvalidComponent with the engine's words, where no index can be created with the component */
export function checkDeclared(component: Checked): void {
  const { kind, type, options } = component;
  if (kind === 'analyzer' && readsStopWords(type)) options.boolean('stopwords_case', false);
  const found = pathFault(kind, type, options) ?? first(DECLARED, component);
  if (found !== null) throw new InvalidComponent(found.message, found.place, found.advice);
}

/** What the engine says of a component as soon as an analyzer uses it; `null`: nothing. */
export const usedFault = (component: Checked): UseFault | null => first(USED, component);

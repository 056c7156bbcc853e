/** Token filters of index settings as parts of a chain. */
import * as dropping from '../../analysis/filters/dropping.ts';
import * as texts from '../../analysis/filters/texts.ts';
import { expandNamedLists, wordSet } from '../../analysis/filters/words.ts';
import { javaPattern } from '../../analysis/java-pattern/pattern.ts';
import { javaReplacement } from '../../analysis/java-pattern/replacement.ts';
import type { Filter } from '../../analysis/token.ts';
import { isOpenSearchFrom, luceneMajor } from '../../engine-version.ts';
import {
  type ContentReader,
  checkTypeTable,
  readPattern,
  readStemRules,
  readStopSet,
  readWords,
} from '../file/content.ts';
import {
  hasStemmer,
  IDENTITY_FILTERS,
  NEUTRAL_BUT,
  NEUTRAL_FILTERS,
  REFUSED_FILTERS,
  SNOWBALL_NEUTRAL_BUT,
  STEMMERS_NEUTRAL_BUT,
} from './known-names.ts';
import { InvalidComponent, type Options, UnknownOption } from './options.ts';

/** A token filter as part of a chain. */
export interface FilterPart {
  /** Its effect on text; `null` where that is not computed here. */
  readonly run: Filter | null;
  /** Its effect on the terms of a dictionary after it; `refused`: the engine does not accept it there. */
  readonly front: Filter | 'refused' | null;
  /** Its effect on ASCII words; absent where that is not simple. */
  readonly plain?: PlainEffect;
}

/** The effect on words of ASCII letters and digits; `words` are those that it may remove. */
export type PlainEffect = 'nothing' | 'lowercase' | { readonly words: ReadonlySet<string> };

const FRENCH_ARTICLES = 'l m t qu n s j d c jusqu quoiqu lorsqu puisqu'.split(' ');
const identity: Filter = (stream) => stream;
const same = (filter: Filter, plain?: PlainEffect): FilterPart =>
  plain === undefined ? { run: filter, front: filter } : { run: filter, front: filter, plain };

type Maker = (options: Options, reader: ContentReader, id: string) => FilterPart;

const MAKERS: Readonly<Record<string, Maker>> = {
  lowercase: (options, _, id) => {
    const language = options.text('language');
    if (language === null) return same(texts.lowercase(), 'lowercase');
    return { run: null, front: texts.blur(id) };
  },
  uppercase: () => same(texts.uppercase()),
  asciifolding: (options) => ({
    run: texts.asciiFolding(options.boolean('preserve_original', false)),
    // Before synonyms only the folded form counts.
    front: texts.asciiFolding(false),
    plain: 'nothing',
  }),
  stop: (options, reader, id) => {
    const words = readStopSet(options, reader, ['_english_'], 'ignore_case');
    return same(
      options.boolean('remove_trailing', true) ? dropping.stop(words) : dropping.stopButLast(words, id),
      words,
    );
  },
  trim: () => same(texts.trim(), 'nothing'),
  truncate: (options) => {
    const length = options.integer('length', -1);
    if (length <= 0) throw new InvalidComponent('length parameter must be provided', options.place('length'));
    return same(texts.truncate(length));
  },
  length: (options) => {
    const max = options.integer('max', 0x7fffffff);
    return same(dropping.length(options.integer('min', 0), max === 0x7fffffff ? Number.POSITIVE_INFINITY : max));
  },
  limit: (options) =>
    same(dropping.limit(options.integer('max_token_count', 1), options.boolean('consume_all_tokens', false))),
  unique: (options) => same(dropping.unique(options.boolean('only_on_same_position', false))),
  remove_duplicates: () => same(dropping.removeDuplicates(), 'nothing'),
  apostrophe: () => same(texts.apostrophe()),
  elision: (options, reader) => {
    const articles = readWords(options, reader, 'articles', 'list');
    if (articles === null) throw new InvalidComponent('elision filter requires [articles] or [articles_path] setting');
    return same(texts.elision(wordSet(articles, options.boolean('articles_case', false))));
  },
  keep: (options, reader) => {
    if ((options.words('keep_words') !== null) === options.has('keep_words_path')) {
      throw new InvalidComponent('keep requires either `keep_words` or `keep_words_path` to be configured');
    }
    const words = readWords(options, reader, 'keep_words', 'path') ?? [];
    return same(dropping.keepWords(wordSet(words, options.boolean('keep_words_case', false))));
  },
  keyword_marker: (options, reader) => {
    const pattern = options.text('keywords_pattern');
    if (pattern !== null) {
      if (options.has('keywords') || options.has('keywords_path')) {
        throw new InvalidComponent(
          'cannot specify both `keywords_pattern` and `keywords` or `keywords_path`',
          options.place('keywords_pattern'),
        );
      }
      return same(texts.keywordMarker(wholeMatch(pattern, options)));
    }
    const words = readWords(options, reader, 'keywords', 'path');
    if (words === null) {
      throw new InvalidComponent(
        'keyword filter requires either `keywords`, `keywords_path`, or `keywords_pattern` to be configured',
      );
    }
    const keywords = wordSet(words, options.boolean('ignore_case', false));
    return same(texts.keywordMarker((text) => keywords.has(text)));
  },
  stemmer_override: (options, reader) => same(texts.stemmerOverride(readStemRules(options, reader))),
  pattern_replace: (options) => {
    const pattern = readPattern(options, 'pattern', null);
    const replacement = javaReplacement(options.text('replacement') ?? '', pattern.groups);
    if (replacement === null) throw new UnknownOption();
    return same(texts.patternReplace(pattern, replacement, options.boolean('all', true)));
  },
  pattern_capture: (options) => {
    if (!options.has('patterns')) throw new InvalidComponent("required setting 'patterns' is missing for token filter");
    const patterns = (options.words('patterns') ?? []).map((text) => {
      const result = javaPattern(text);
      if (result.kind === 'invalid') throw new InvalidComponent(result.message, options.place('patterns'));
      if (result.kind === 'unknown') throw new UnknownOption();
      return result.pattern;
    });
    const filter = dropping.patternCapture(patterns, options.boolean('preserve_original', true));
    return { run: null, front: filter };
  },
  stemmer: (options, reader, id) => stemmer(options, reader, id),
  snowball: (options, _, id) => {
    // An unknown language is said where an analyzer uses the filter.
    const language = (options.text('language') ?? options.text('name') ?? 'English').toLowerCase();
    const doubtful = SNOWBALL_NEUTRAL_BUT.get(language);
    return { run: null, front: texts.blur(id, (text) => doubtful?.test(text) ?? false) };
  },
  cjk_bigram: (options, _, id) => ({
    run: null,
    front: options.boolean('output_unigrams', false) ? 'refused' : texts.blur(id),
  }),
  concatenate_graph: (_, __, id) => ({ run: null, front: concatenated(id) }),
  // Without an earlier graph it changes nothing.
  flatten_graph: (_, __, id) => ({ run: flattened(id), front: identity }),
  ngram: (options) => grams(options),
  edge_ngram: () => ({ run: null, front: 'refused' }),
  word_delimiter: delimiter,
  word_delimiter_graph: delimiter,
  standard: (options) => {
    throw new InvalidComponent('The [standard] token filter has been removed.', options.place('type'));
  },
  kuromoji_readingform: (options, _, id) => ({
    run: null,
    front: options.boolean('use_romaji', false) ? null : texts.blur(id),
  }),
};

/** Options that the engine no longer takes, whatever their value is. */
const GONE_OPTIONS: ReadonlyMap<string, string> = new Map([
  ['trim', 'update_offsets'],
  ['stop', 'enable_position_increments'],
  ['length', 'enable_position_increments'],
  ['keep', 'enable_position_increments'],
]);

/**
 * The filter of a declared or built-in type.
 * @param type the type as written
 * @param byName true where it is named without a definition
 * @returns `null` when the type is not known here
 * @throws InvalidComponent with the engine's words; UnknownOption where its options are not known to mean the same
 */
export function filterPart(
  type: string,
  options: Options,
  reader: ContentReader,
  id: string,
  byName: boolean,
): FilterPart | null {
  const isThree = isOpenSearchFrom(reader.version, 3, 0);
  if (byName) {
    if (type === 'elision') return same(texts.elision(wordSet(FRENCH_ARTICLES, true)));
    if (type === 'truncate') return same(texts.truncate(10));
    if (type === 'stop') {
      const words = wordSet(expandNamedLists(['_english_'], reader.version), false);
      return same(dropping.stop(words), words);
    }
    if (type === 'edgeNGram' || type === 'nGram') throw new InvalidComponent(gone(type));
  } else if (isThree && type === 'edgeNGram') {
    throw new InvalidComponent(deprecated(type), options.place('type'));
  }
  const old = GONE_OPTIONS.get(type);
  if (old !== undefined && options.has(old))
    throw new InvalidComponent(`${old} is not supported anymore. Please fix your analysis chain`, options.place(old));
  const maker = Object.hasOwn(MAKERS, type) ? MAKERS[type] : undefined;
  if (maker !== undefined) return maker(options, reader, id);
  if (NEUTRAL_FILTERS.has(type)) return { run: null, front: texts.blur(id) };
  if (IDENTITY_FILTERS.has(type)) return { run: null, front: identity };
  if (REFUSED_FILTERS.has(type)) return { run: null, front: 'refused' };
  const doubtful = NEUTRAL_BUT.get(type);
  if (doubtful !== undefined) return { run: null, front: texts.blur(id, (text) => doubtful.test(text)) };
  return null;
}

/** Of the names that filters had before 6.4. */
function gone(type: string): string {
  const now = type === 'edgeNGram' ? 'edge_ngram' : 'ngram';
  return `The [${type}] token filter name was deprecated in 6.4 and cannot be used in new indices. Please change the filter name to [${now}] instead.`;
}

export function deprecated(type: string): string {
  const now = type === 'edgeNGram' ? 'edge_ngram' : 'ngram';
  return `The [${type}] tokenizer name was deprecated pre 1.0. Please change the tokenizer name to [${now}] for indices created in versions 3.0 or higher instead.`;
}

function stemmer(options: Options, { version }: ContentReader, id: string): FilterPart {
  const language = options.text('language') ?? options.text('name') ?? 'porter';
  if (/^possessive_?english$/i.test(language)) return same(texts.possessiveEnglish());
  const name = language.toLowerCase();
  if (!hasStemmer(name, luceneMajor(version))) {
    const className = `${language.slice(0, 1).toUpperCase()}${language.slice(1)}`;
    throw new InvalidComponent(
      `Invalid stemmer class specified: ${className}`,
      options.place('language') ?? options.place('name'),
    );
  }
  const doubtful = STEMMERS_NEUTRAL_BUT.get(name);
  return { run: null, front: texts.blur(id, (text) => doubtful?.test(text) ?? false) };
}

function wholeMatch(text: string, options: Options): (word: string) => boolean {
  const result = javaPattern(text);
  if (result.kind === 'invalid') throw new InvalidComponent(result.message, options.place('keywords_pattern'));
  if (result.kind === 'unknown') throw new UnknownOption();
  const whole = new RegExp(`(?<![^])(?:${result.pattern.global.source})(?![^])`, 'u');
  return (word) => whole.test(word);
}

function delimiter(options: Options, reader: ContentReader): FilterPart {
  checkTypeTable(options, reader);
  return { run: null, front: 'refused' };
}

function grams(_options: Options): FilterPart {
  return { run: null, front: 'refused' };
}

function flattened(id: string): Filter {
  return (stream) => (stream.tokens.some(({ length }) => length > 1) ? { undecided: id } : stream);
}

/** Joins all tokens to one; gaps between them are part of it. */
function concatenated(id: string): Filter {
  return ({ tokens, end }) => {
    const [first] = tokens;
    if (first === undefined) return { tokens, end };
    return { tokens: [{ ...first, increment: 1, blurred: id }], end };
  };
}

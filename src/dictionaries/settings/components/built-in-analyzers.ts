/** Analyzers of OpenSearch that need no definition, or are a `type` of one, as chains. */
import { Chain } from '../../analysis/chain.ts';
import { stop } from '../../analysis/filters/dropping.ts';
import * as texts from '../../analysis/filters/texts.ts';
import { wordSet } from '../../analysis/filters/words.ts';
import { javaPattern } from '../../analysis/java-pattern/pattern.ts';
import { StandardTokenizer } from '../../analysis/standard-tokenizer.ts';
import type { Filter, Tokenizer } from '../../analysis/token.ts';
import {
  keywordTokenizer,
  lowercaseTokenizer,
  MAX_TOKEN_LENGTH,
  whitespaceTokenizer,
} from '../../analysis/tokenizers/characters.ts';
import { patternTokenizer } from '../../analysis/tokenizers/patterns.ts';
import { type ContentReader, readStopSet } from '../file/content.ts';
import { type Options, UnknownOption } from './options.ts';

const FRENCH = 'l m t qu n s j d c jusqu quoiqu lorsqu puisqu'.split(' ');
const ITALIAN = 'c l all dall dell nell sull coll pell gl agl dagl degl negl sugl un m t s v d'.split(' ');
const CATALAN = 'd l m n s t'.split(' ');

/** Articles that the analyzer of a language removes. */
const ARTICLES: Readonly<Record<string, readonly string[]>> = { french: FRENCH, italian: ITALIAN, catalan: CATALAN };

/**
 * Languages whose analyzer is: standard, (elision), lowercase, stop, and a stemmer that leaves something of every word.
 */
const STEMMED = new Set(
  'english german french spanish italian portuguese dutch danish swedish norwegian finnish hungarian russian romanian catalan'.split(
    ' ',
  ),
);

/**
 * The chain of an analyzer by its type.
 * @returns `null` when it is not known here
 * @throws UnknownOption where its options are not known to mean the same; InvalidComponent
 */
export function builtInChain(type: string, options: Options, reader: ContentReader): Chain | null {
  const standard = (): Tokenizer => {
    const tokenizer = new StandardTokenizer(reader.version);
    const max = options.integer('max_token_length', MAX_TOKEN_LENGTH);
    return (text) => (tokenizer.isCertain(text) ? [...tokenizer.spans(text, max)] : { undecided: type });
  };
  const chain = (tokenizer: Tokenizer, ...filters: Filter[]): Chain =>
    new Chain({ charFilters: [], tokenizer, filters });
  const stopping = (fallback: readonly string[]): Filter =>
    stop(readStopSet(options, reader, fallback, 'stopwords_case'));
  switch (type) {
    case 'standard':
    case 'default':
      return chain(standard(), texts.lowercase(), stopping([]));
    case 'simple':
      return chain(lowercaseTokenizer());
    case 'whitespace':
      return chain(whitespaceTokenizer());
    case 'keyword':
      return chain(keywordTokenizer());
    case 'stop':
      return chain(lowercaseTokenizer(), stopping(['_english_']));
    case 'pattern': {
      const pattern = javaPattern(options.text('pattern') ?? '\\W+', options.text('flags') ?? '');
      if (pattern.kind !== 'known') throw new UnknownOption();
      const lower = options.boolean('lowercase', true) ? [texts.lowercase()] : [];
      return chain(patternTokenizer(pattern.pattern, -1), ...lower, stopping([]));
    }
    default:
      return STEMMED.has(type) ? stemmed(type, standard(), stopping([`_${type}_`]), options) : null;
  }
}

function stemmed(language: string, tokenizer: Tokenizer, stopping: Filter, options: Options): Chain {
  if (options.has('stem_exclusion') || options.has('stem_exclusion_path')) throw new UnknownOption();
  const articles = ARTICLES[language];
  const filters: Filter[] = [];
  if (language === 'english') filters.push(texts.possessiveEnglish());
  if (articles !== undefined) filters.push(texts.elision(wordSet(articles, true)));
  filters.push(texts.lowercase(), stopping, texts.blur(`analyzer ${language}`));
  return new Chain({ charFilters: [], tokenizer, filters });
}

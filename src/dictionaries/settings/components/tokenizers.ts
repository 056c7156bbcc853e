/** Tokenizers and char filters of index settings as parts of a chain. */
import { htmlStrip } from '../../analysis/char-filters/html-strip.ts';
import { mappingCharFilter } from '../../analysis/char-filters/mapping.ts';
import { patternReplaceCharFilter } from '../../analysis/char-filters/pattern-replace.ts';
import { javaReplacement } from '../../analysis/java-pattern/replacement.ts';
import { StandardTokenizer } from '../../analysis/standard-tokenizer.ts';
import type { CharFilter, Tokenizer } from '../../analysis/token.ts';
import {
  charGroupTokenizer,
  keywordTokenizer,
  letterTokenizer,
  lowercaseTokenizer,
  MAX_TOKEN_LENGTH,
  whitespaceTokenizer,
} from '../../analysis/tokenizers/characters.ts';
import { classicTokenizer } from '../../analysis/tokenizers/classic.ts';
import {
  ngramTokenizer,
  pathTokenizer,
  patternTokenizer,
  simplePattern,
  simplePatternSplitTokenizer,
  simplePatternTokenizer,
} from '../../analysis/tokenizers/patterns.ts';
import { isOpenSearchFrom } from '../../engine-version.ts';
import { type ContentReader, readMappings, readPattern } from '../file/content.ts';
import { deprecated } from './filters.ts';
import { luceneExpressionFault } from './lucene-expression.ts';
import { InvalidComponent, type Options, UnknownOption } from './options.ts';

/** @returns `null` when the type is not known here */
export function tokenizerPart(type: string, options: Options, reader: ContentReader): Tokenizer | null {
  // What is out of range is said where an analyzer uses it.
  const maxLength = (): number => Math.max(1, options.integer('max_token_length', MAX_TOKEN_LENGTH));
  switch (type) {
    case 'standard':
      return standardTokenizer(reader, maxLength());
    case 'uax_url_email':
      return urlTokenizer(reader, maxLength());
    case 'whitespace':
      return whitespaceTokenizer(maxLength());
    case 'keyword':
      return keywordTokenizer();
    case 'letter':
      return letterTokenizer();
    case 'lowercase':
      return lowercaseTokenizer();
    case 'classic':
      return classicTokenizer(maxLength());
    case 'char_group': {
      const made = charGroupTokenizer(options.words('tokenize_on_chars') ?? [], maxLength());
      if (made === null) throw new UnknownOption();
      return made;
    }
    case 'pattern':
      return patternTokenizer(readPattern(options, 'pattern', '\\W+'), options.integer('group', -1));
    case 'simple_pattern':
    case 'simple_pattern_split': {
      const text = options.text('pattern') ?? '';
      if (text === '') return type === 'simple_pattern' ? () => [] : keywordUnlessEmpty;
      // A fault is said where an analyzer uses it.
      const pattern = luceneExpressionFault(text) === null ? simplePattern(text) : null;
      if (pattern === null) throw new UnknownOption();
      return type === 'simple_pattern' ? simplePatternTokenizer(pattern) : simplePatternSplitTokenizer(pattern);
    }
    case 'ngram':
    case 'edge_ngram':
    case 'nGram':
    case 'edgeNGram':
      return gramTokenizer(type, options, reader);
    case 'path_hierarchy':
    case 'PathHierarchy':
      return path(options, reader);
    default:
      return null;
  }
}

const keywordUnlessEmpty: Tokenizer = (text) => (text === '' ? [] : [{ text, start: 0, end: text.length }]);

function standardTokenizer({ version }: ContentReader, maxLength: number): Tokenizer {
  const standard = new StandardTokenizer(version);
  return (text) => {
    if (!standard.isCertain(text)) return { undecided: 'standard' };
    // A word that fills the scanner's buffer becomes a token before any further text is read.
    return Array.from(standard.spans(text, maxLength), (token) =>
      token.end - token.start === maxLength ? { ...token, readTo: token.end } : token,
    );
  };
}

/** As `standard`, for texts without any part of an address. */
function urlTokenizer(reader: ContentReader, maxLength: number): Tokenizer {
  const standard = standardTokenizer(reader, maxLength);
  return (text) => (/[.@:]/.test(text) ? { undecided: 'uax_url_email' } : standard(text));
}

function gramTokenizer(type: string, options: Options, { version }: ContentReader): Tokenizer {
  if (isOpenSearchFrom(version, 3, 0) && /NG|nG/.test(type))
    throw new InvalidComponent(deprecated(type), options.place('type'));
  const min = options.integer('min_gram', 1);
  const max = options.integer('max_gram', 2);
  if ((options.words('token_chars') ?? []).length > 0) return () => ({ undecided: type });
  // Said where an analyzer uses it.
  if (min < 1 || min > max) return () => ({ undecided: type });
  return ngramTokenizer(min, max, /^edge/.test(type));
}

function path(options: Options, { version }: ContentReader): Tokenizer {
  const delimiter = options.text('delimiter') ?? '/';
  if (options.boolean('reverse', false)) return () => ({ undecided: 'path_hierarchy' });
  if (!isOpenSearchFrom(version, 3, 0)) {
    return (text) => (text.includes(delimiter) ? { undecided: 'path_hierarchy' } : keywordUnlessEmpty(text));
  }
  return pathTokenizer(delimiter, options.text('replacement') ?? delimiter, options.integer('skip', 0));
}

/** @returns `null` when the type is not known here */
export function charFilterPart(type: string, options: Options, reader: ContentReader): CharFilter | null {
  switch (type) {
    case 'html_strip':
      return htmlStrip(options.words('escaped_tags') ?? []);
    case 'mapping':
      return mappingCharFilter(readMappings(options, reader));
    case 'pattern_replace': {
      const pattern = readPattern(options, 'pattern', null);
      const replacement = javaReplacement(options.text('replacement') ?? '', pattern.groups);
      if (replacement === null) throw new UnknownOption();
      return patternReplaceCharFilter(pattern, replacement);
    }
    default:
      return null;
  }
}

/** Tokenizers with a regular expression. */
import type { JavaPattern } from '../java-pattern/pattern.ts';
import type { RawToken, Tokenizer } from '../token.ts';

/** Lucene's `PatternTokenizer`. @param group -1: the expression separates tokens; else the group that is the token */
export function patternTokenizer({ global }: JavaPattern, group: number): Tokenizer {
  return (text) => {
    const tokens: RawToken[] = [];
    const take = (start: number, end: number) => {
      if (end > start) tokens.push({ text: text.slice(start, end), start, end });
    };
    if (group < 0) {
      let last = 0;
      for (const match of text.matchAll(global)) {
        take(last, match.index);
        last = match.index + match[0].length;
      }
      take(last, text.length);
      return tokens;
    }
    for (const match of text.matchAll(new RegExp(global, `${global.flags}d`))) {
      const place = match.indices?.[group];
      if (place !== undefined) take(place[0], place[1]);
    }
    return tokens;
  };
}

/** Literal characters in Lucene's own expressions. */
const SIMPLE = /^(?:\[\^?(?:[A-Za-z0-9]-[A-Za-z0-9]|[A-Za-z0-9 ,;:_!%])+\]|[A-Za-z0-9 ,;:_!%-]+)(?:\+|\{\d+,\d*\})?$/;

/** The few of Lucene's own expressions whose longest match JavaScript finds too; `null` for all others. */
export function simplePattern(pattern: string): JavaPattern | null {
  if (!SIMPLE.test(pattern)) return null;
  return { global: new RegExp(pattern, 'gu'), groups: 0 };
}

/** `simple_pattern`: the matches are the tokens. */
export const simplePatternTokenizer = (pattern: JavaPattern): Tokenizer => patternTokenizer(pattern, 0);

/** `simple_pattern_split`: what is between the matches. */
export const simplePatternSplitTokenizer = (pattern: JavaPattern): Tokenizer => patternTokenizer(pattern, -1);

/** `path_hierarchy` of OpenSearch 3: each level is a token after the previous one. */
export function pathTokenizer(delimiter: string, replacement: string, skip: number): Tokenizer {
  return (text) => {
    const parts: number[] = [];
    for (let at = text.indexOf(delimiter); at !== -1; at = text.indexOf(delimiter, at + 1)) parts.push(at);
    if (replacement !== delimiter || skip !== 0) return { undecided: 'path_hierarchy' };
    const ends = [...parts.filter((at) => at > 0), ...(text.endsWith(delimiter) && text !== '' ? [] : [text.length])];
    if (text.endsWith(delimiter) && text.length > 0) ends.push(text.length);
    return [...new Set(ends)].filter((end) => end > 0).map((end) => ({ text: text.slice(0, end), start: 0, end }));
  };
}

/**
 * `ngram` and `edge_ngram` without `token_chars`: each piece of this many code points is a token after the previous
 * one.
 */
export function ngramTokenizer(min: number, max: number, onlyAtStart: boolean): Tokenizer {
  return (text) => {
    const characters = Array.from(text);
    const starts = [0];
    for (const character of characters) starts.push((starts.at(-1) ?? 0) + character.length);
    const tokens: RawToken[] = [];
    for (let first = 0; first < (onlyAtStart ? Math.min(1, characters.length) : characters.length); first++) {
      for (let size = min; size <= max && first + size <= characters.length; size++) {
        const start = starts[first] ?? 0;
        const end = starts[first + size] ?? 0;
        tokens.push({ text: text.slice(start, end), start, end });
      }
    }
    return tokens;
  };
}

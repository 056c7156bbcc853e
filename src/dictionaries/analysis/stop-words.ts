/** The words of `_english_`: Lucene's `EnglishAnalyzer.ENGLISH_STOP_WORDS_SET`. */
export const ENGLISH_STOP_WORDS: ReadonlySet<string> = new Set(
  (
    'a an and are as at be but by for if in into is it no not of on or such that the their then there these they ' +
    'this to was will with'
  ).split(' '),
);

/**
 * Names of built-in lists that a line of a `stop` or `common_grams` word list may have, as `_name_`. Exact lower case
 * only; `_none_` is a literal word there.
 */
export const NAMED_STOP_WORD_LISTS: ReadonlySet<string> = new Set(
  (
    'arabic armenian basque bengali brazilian bulgarian catalan czech danish dutch english estonian finnish french ' +
    'galician german greek hindi hungarian indonesian irish italian latvian lithuanian norwegian persian portuguese ' +
    'romanian russian sorani spanish swedish thai turkish'
  )
    .split(' ')
    .map((name) => `_${name}_`),
);

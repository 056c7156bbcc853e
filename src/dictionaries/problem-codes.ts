import type { Format } from './dictionary.ts';

/** Formats that are lines of text. */
export type TextFormat = Exclude<Format, 'hyphenation' | 'opaque'>;

/** Problems that every text format can have; their codes are `<format>/<name>`. */
export const COMMON_PROBLEMS = {
  'not-utf8': 'The file is not UTF-8, so the engine does not read it.',
  'byte-order-mark': 'The file begins with a byte order mark, which becomes part of its first line.',
  'lone-carriage-return': 'Lines end in a carriage return alone, which few tools take for a line end.',
  'replacement-character': 'A character was lost in an earlier conversion and stands as U+FFFD.',
  'nul-character': 'The file holds NUL characters and is probably not text.',
  'mixed-normalization': 'The same letters are written in composed and in decomposed form.',
} as const;
export type CommonProblem = keyof typeof COMMON_PROBLEMS;

/** Problems of single formats, each with what it means in one line. */
export const FORMAT_PROBLEMS = {
  'solr-synonyms/multiple-arrows': 'A rule has more than one `=>`.',
  'solr-synonyms/empty-term': 'A term is nothing but white space.',
  'solr-synonyms/eliminated-term': 'The analysis chain leaves nothing of a term.',
  'solr-synonyms/stop-word-gap': 'A stop word stands in front of another word of a term.',
  'solr-synonyms/term-too-long': 'A term is longer than the engine can store.',
  'solr-synonyms/unproved-rejection': 'The engine may reject a term; it depends on its exact release.',
  'solr-synonyms/dropped-term': '`lenient` drops a term without telling anybody.',
  'solr-synonyms/one-term-line': 'A line with a single term makes no rule.',
  'solr-synonyms/empty-side': 'A `=>` has nothing on one side, so the line makes no rule.',
  'solr-synonyms/look-alike-separator': 'A line uses a separator that the engine does not know.',
  'solr-synonyms/comment-becomes-rule': 'A comment that does not begin in column 1 is read as part of a rule.',
  'solr-synonyms/hashtag-comment': 'A rule that begins with `#` is read as a comment.',
  'solr-synonyms/quoted-term': 'Quotation marks are part of a term.',
  'solr-synonyms/pasted-json': 'A line of JSON is read as a rule.',
  'solr-synonyms/duplicate-term': 'A term stands twice in one rule.',
  'solr-synonyms/duplicate-rule': 'A rule stands twice in the file.',
  'solr-synonyms/contradictory-rules': 'One rule replaces a term, another keeps it.',
  'solr-synonyms/chained-rules': 'The output of one rule is the input of another; rules are not applied twice.',
  'solr-synonyms/huge-group': 'A list is so long that its pairs cost much memory and time.',
  'solr-synonyms/stop-word-in-term': 'A stop-word dictionary of the repository would make the engine reject a term.',
  'wordnet-synonyms/short-line': 'A line is too short to hold an id.',
  'wordnet-synonyms/missing-quotes': 'A line has no word in single quotes.',
  'wordnet-synonyms/empty-term': 'A word is nothing but white space.',
  'wordnet-synonyms/eliminated-term': 'The analysis chain leaves nothing of a word.',
  'wordnet-synonyms/stop-word-gap': 'A stop word stands in front of another word of a term.',
  'wordnet-synonyms/term-too-long': 'A term is longer than the engine can store.',
  'wordnet-synonyms/unproved-rejection': 'The engine may reject a term; it depends on its exact release.',
  'wordnet-synonyms/dropped-term': '`lenient` drops a term without telling anybody.',
  'wordnet-synonyms/stop-word-in-term': 'A stop-word dictionary of the repository would make the engine reject a term.',
  'wordnet-synonyms/underscore': 'Words are joined by `_`, which no query holds.',
  'wordnet-synonyms/split-group': 'An id comes back after another, which starts a new group.',
  'word-list/trailing-comment': 'A comment behind a word is part of the word.',
  'word-list/several-words': 'A line with commas is one word.',
  'word-list/snowball-comment': 'A `|` comment of Snowball lists is part of the word.',
  'word-list/duplicate-word': 'A word stands twice in the list.',
  'word-list/upper-case': 'A word with capitals never matches behind a lower-case filter.',
  'word-list/indented-comment': 'An indented comment is a word for engines of this version.',
} as const;

export type ProblemCode = keyof typeof FORMAT_PROBLEMS | `${TextFormat}/${CommonProblem}`;

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

/** Files that are not the dictionary, or should not be one, whatever their format; their codes are `dictionary/<name>`. */
export const DICTIONARY_PROBLEMS = {
  'lfs-pointer': 'The file is a pointer of Git LFS.',
  'annex-pointer': 'The file is a pointer of git-annex.',
  encrypted: 'The file is encrypted.',
  'conflict-markers': 'A merge conflict was committed.',
  'symbolic-link-text': 'The file is the text of a symbolic link.',
  html: 'The file is a web page or the error answer of a server.',
  encoding: 'The file of a text format is UTF-16 or the like.',
  'nul-filled': 'The file holds nothing but NUL bytes.',
  empty: 'The dictionary has no entry.',
  large: 'The dictionary takes much memory on every node.',
  'unlikely-file': 'A glob matches a file that is probably no dictionary.',
  'line-endings': 'The checkout has other line ends than the commit.',
} as const;
export type DictionaryProblem = keyof typeof DICTIONARY_PROBLEMS;

/** Problems of single formats, each with what it means in one line. */
export const FORMAT_PROBLEMS = {
  'solr-synonyms/multiple-arrows': 'A rule has more than one `=>`.',
  'solr-synonyms/empty-term': 'A term is nothing but white space.',
  'solr-synonyms/eliminated-term': 'The analysis chain leaves nothing of a term.',
  'solr-synonyms/stop-word-gap': 'A stop word stands in front of another word of a term.',
  'solr-synonyms/stacked-term': 'A filter in front of the synonyms makes two tokens of a word at one place.',
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
  'wordnet-synonyms/stacked-term': 'A filter in front of the synonyms makes two tokens of a word at one place.',
  'wordnet-synonyms/term-too-long': 'A term is longer than the engine can store.',
  'wordnet-synonyms/unproved-rejection': 'The engine may reject a term; it depends on its exact release.',
  'wordnet-synonyms/dropped-term': '`lenient` drops a term without telling anybody.',
  'wordnet-synonyms/stop-word-in-term': 'A stop-word dictionary of the repository would make the engine reject a term.',
  'wordnet-synonyms/underscore': 'Words are joined by `_`, which no query holds.',
  'wordnet-synonyms/split-group': 'An id comes back after another, which starts a new group.',
  'word-list/trailing-comment': 'A comment behind a word is part of the word.',
  'word-list/several-words': 'A line of several words is one word.',
  'word-list/quoted-word': 'Quotation marks are part of a word.',
  'word-list/foreign-comment': 'A comment of another language is read as a word.',
  'word-list/snowball-comment': 'A `|` comment of Snowball lists is part of the word.',
  'word-list/duplicate-word': 'A word stands twice in the list.',
  'word-list/upper-case': 'A word with capitals never matches behind a lower-case filter.',
  'word-list/indented-comment': 'An indented comment is a word for engines of this version.',
  'char-mapping/invalid-rule': 'A line is no `left => right` rule.',
  'char-mapping/invalid-escape': 'A side has an escape that the engine does not know.',
  'char-mapping/side-too-long': 'A side has more than 256 UTF-16 units.',
  'char-mapping/empty-left-side': 'The left side of a rule is empty.',
  'char-mapping/duplicate-left-side': 'A left side is mapped twice.',
  'char-mapping/solr-quoted': 'The sides stand in quotation marks, as Solr wants them.',
  'stemmer-override/invalid-rule': 'A line is no `word => stem` rule.',
  'stemmer-override/key-too-long': 'A word is longer than the engine can store.',
  'stemmer-override/duplicate-key': 'A word has two stems; the first counts.',
  'stemmer-override/upper-case': 'A word with capitals never matches behind a lower-case filter.',
  'type-table/invalid-rule': 'A line is no `character => TYPE` rule.',
  'type-table/invalid-escape': 'The character has an escape that the engine does not know.',
  'type-table/not-one-character': 'The left side is not a single UTF-16 character.',
  'type-table/illegal-type': 'The right side is no type.',
  'type-table/no-rules': 'The file has no rule, on which the engine fails.',
  'type-table/duplicate-character': 'A character has two types; the last counts.',
  'kuromoji/malformed-csv': 'A line has an odd number of quotation marks.',
  'kuromoji/duplicate-surface': 'A surface has two entries.',
  'kuromoji/too-few-columns': 'An entry has fewer than four columns.',
  'kuromoji/reading-count': 'There are not as many readings as segments.',
  'kuromoji/segmentation-mismatch': 'The segments do not spell the surface.',
  'kuromoji/empty-reading': 'A segment has no reading.',
  'kuromoji/odd-reading': 'A reading is not in Katakana.',
  'nori/segmentation-too-long': 'The segments are longer than the surface.',
  'nori/duplicate-surface': 'A surface has two entries; the first counts.',
  'nori/hash-in-term': 'A `#` inside a term cuts it off.',
  'nori/trailing-comment': 'A trailing comment leaves white space that changes how the word is joined.',
  'nori/decomposed-hangul': 'A surface is in decomposed Hangul, which never matches.',
  'nori/wrong-separator': 'A comma or a wide space does not separate segments.',
  'nori/segmentation-mismatch': 'The segments do not spell the surface.',
  'hyphenation/malformed-xml': 'The file is not well-formed XML.',
  'hyphenation/hyphen-outside': '`<hyphen>` stands outside `<exceptions>`.',
  'hyphenation/external-dtd': 'The file refers to a DTD that the engine would fetch, and can not.',
  'hyphenation/wrong-encoding': 'The bytes are UTF-8, and the file declares something else.',
  'hyphenation/no-patterns': 'The file has no patterns.',
  'opaque/undecided-format': 'The format of the file could not be told, so it was not looked into.',
  'opaque/hunspell': 'The file is half of a Hunspell dictionary, which can not be a package.',
  'opaque/sudachi-source': 'The file is the source of a Sudachi dictionary, not the compiled one.',
  'ik/bad-bytes': 'A line is not UTF-8, so its word matches nothing.',
  'ik/comment-becomes-word': 'A comment is read as a word.',
  'ik/duplicate-word': 'A word stands twice in the list.',
  'engine/rejected': 'The engine that was asked can not build an analyzer with this line.',
  'engine/not-asked': 'The engine was not asked about an analyzer.',
  'domain/rejected': 'A domain can not build an analyzer of its indexes with this line.',
} as const;

/** Problems of settings files and of search tests. */
export const SETTINGS_PROBLEMS = {
  'index-settings/syntax': 'The file can not be read, or has neither settings nor mappings.',
  'index-settings/refused-filter': 'A filter stands in front of synonyms that the engine does not take there.',
  'index-settings/updateable-at-index-time':
    'An updateable filter is in an analyzer that is used when documents are indexed.',
  'index-settings/undefined-name': 'A component or analyzer is named that is defined nowhere.',
  'index-settings/invalid-component': 'The engine refuses a component or an analyzer as it is defined.',
  'index-settings/rejected-rule': 'The engine refuses a rule of an inline list in its chain.',
  'index-settings/unknown-component': 'A component is not known here, so what can not be told is left to an engine.',
  'index-settings/ignored-filter': 'The type of the analyzer ignores the filters that are set.',
  'index-settings/stacking-tokenizer': 'A tokenizer in front of synonyms gives compounds and their parts at one place.',
  'index-settings/unknown-synonym-analyzer': 'A synonym_analyzer is named that the engine does not know, and ignores.',
  'index-settings/not-updateable':
    'A synonym filter of a search analyzer is not updateable, so a deploy does not reach searches.',
  'index-settings/needs-graph': 'A search analyzer uses `synonym` where `synonym_graph` is needed.',
  'index-settings/stop-before-synonyms': 'A stop filter stands in front of synonyms.',
  'search-tests/syntax': 'A file of search tests is not what it must be.',
  'search-tests/failed': 'A search test fails.',
} as const;

export type ProblemCode =
  | keyof typeof SETTINGS_PROBLEMS
  | keyof typeof FORMAT_PROBLEMS
  | `${TextFormat}/${CommonProblem}`
  | `dictionary/${DictionaryProblem}`;

/** What a problem means, in one line. */
export function summaryOf(code: string): string {
  const name = code.slice(code.indexOf('/') + 1);
  return (
    Object.entries({ ...FORMAT_PROBLEMS, ...SETTINGS_PROBLEMS }).find(([known]) => known === code)?.[1] ??
    Object.entries(COMMON_PROBLEMS).find(([known]) => known === name)?.[1] ??
    Object.entries(DICTIONARY_PROBLEMS).find(([known]) => `dictionary/${known}` === code)?.[1] ??
    name
  );
}

/** The heading that explains a problem, as a link target: problems of all text formats share theirs. */
export function helpAnchor(code: string): string {
  const name = code.slice(code.indexOf('/') + 1);
  return name in COMMON_PROBLEMS ? name : code.replace('/', '');
}

/** The page with that heading. */
export function helpPage(code: string): string {
  return code in SETTINGS_PROBLEMS ? 'docs/index-settings.md' : 'docs/dictionaries.md';
}

/** The format that the name of a file shows, before anything is read. */

import type { Format } from '../dictionary.ts';

/**
 * What a name says.
 * - `format`: a usual name; the content is meant to be of that format, whatever it is.
 * - `hint`: the content must confirm it.
 * - `user-dictionary`: of a tokenizer; the script of its words shows which.
 * - `exclusions`: words that a stemmer does not change, as rules or as words; `format` where neither shows.
 * - `hyphenation`: patterns, or words for a decompounder.
 * - `nothing`: the name shows no format.
 * - `other`: not a dictionary of lines: a README, JSON, code.
 */
export type NameSays =
  | { readonly kind: 'format' | 'hint'; readonly format: Format }
  | { readonly kind: 'exclusions'; readonly format: Format | null }
  | { readonly kind: 'user-dictionary' | 'hyphenation' | 'nothing' | 'other' };

const NOTHING: NameSays = { kind: 'nothing' };
const OTHER: NameSays = { kind: 'other' };

/** Extensions of files that hold lines; a file without an extension may, too. */
const LINES = new Set(
  'txt text lst list csv tsv dic dict dictionary words synonyms synonym syn stop stopwords rules map mapping conf cfg'.split(
    ' ',
  ),
);
/** Extensions of files that are something else, whatever they are called. Any other extension is part of the name. */
const OTHERS = new Set(
  (
    'md markdown mdx rst adoc html htm xhtml pdf doc docx odt rtf tex epub json jsonl ndjson json5 jsonc geojson ipynb yaml yml toml ini env ' +
    'xls xlsx ods parquet avro orc arrow sqlite db sql xsd xsl xslt dtd rdf owl ttl svg png jpg jpeg gif webp ico zip gz tgz bz2 xz zst 7z tar rar jar ' +
    'js mjs cjs jsx tsx css scss vue py rb go rs java kt scala c h cc cpp hpp php sh bash zsh ps1 bat cmd lua swift pm tf groovy gradle ' +
    'log lock patch diff rej swp asc sig gpg pgp age md5 sha1 sha256 sum aff bin exe dll j2 erb tmpl tpl mustache hbs'
  ).split(' '),
);
/** A language, with its script and region: `synonyms.en`, `stopwords.pt-BR`. */
const LANGUAGE = /^[a-z]{2}(?:[-_](?:[a-z]{4}|[a-z]{2}|\d{3})){0,2}$/;
/** Languages whose code is the extension of programs, too: Polish, Czech, Tsonga. */
const LANGUAGE_OR_CODE = new Set(['pl', 'cs', 'ts']);
const DOCUMENTS = /^(?:readme|licen[cs]e|notice|changelog|copying|authors|contributing|todo|notes)(?:-|$)/;

/** Names that show a format for files, but not for folders. */
const AMBIGUOUS_FOLDERS = new Set(['common', 'keep', 'protected', 'articles', 'stop', 'main']);

/** The words of a name, in lower case with hyphens between them: `customStemDict_nl` → `custom-stem-dict-nl`. */
function wordsOf(name: string): string {
  return name
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1-$2')
    .replace(/(\p{L})(\p{N})/gu, '$1-$2')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}

/** The base name without its last extension, and that extension. */
function parts(base: string): { readonly stem: string; readonly extension: string | null } {
  const dot = base.lastIndexOf('.');
  return dot > 0
    ? { stem: base.slice(0, dot), extension: base.slice(dot + 1).toLowerCase() }
    : { stem: base, extension: null };
}

/** What files have in common that a file may become by a new name: those that hold lines, and each other extension. */
export function extensionKind(file: string): string {
  const { extension } = parts(file.slice(file.lastIndexOf('/') + 1));
  return extension === null || LINES.has(extension) ? 'lines' : extension;
}

/** @param file path with `/` */
export function readName(file: string): NameSays {
  const segments = file.split('/');
  const base = segments.pop() ?? '';
  const { stem, extension } = parts(base);
  const words = wordsOf(stem);
  if (DOCUMENTS.test(words)) return OTHER;
  const folders = segments.reverse().map(wordsOf);
  if (extension === 'xml') return /(?:^|-)hyph/.test(words) ? { kind: 'format', format: 'hyphenation' } : NOTHING;
  if (extension === 'pl' || extension === 'prolog') {
    if (/(?:^|-)wn(?:-|$)|wordnet/.test(words)) return format('wordnet-synonyms');
    if (extension === 'prolog') return OTHER;
  }
  if (extension === 'dic') return readDic(words, folders);
  if (extension !== null && !LINES.has(extension)) return readUnusual(base, words, extension, folders);
  const said = readWords(withExtension(words, extension), folders);
  // A table of several columns is called `articles.csv`, too.
  if (said.kind === 'format' && said.format === 'word-list' && /^[ct]sv$/.test(extension ?? '')) {
    return hint(said.format);
  }
  return said.kind === 'nothing' ? readFolders(folders) : said;
}

/** A name with an extension that is none of lines: a language, a version, or that of another kind of file. */
function readUnusual(base: string, words: string, extension: string, folders: readonly string[]): NameSays {
  if (OTHERS.has(extension)) return OTHER;
  const said = readWords(wordsOf(base), folders);
  const isLanguage = LANGUAGE.test(extension) && !LANGUAGE_OR_CODE.has(extension);
  // The properties of a program are called `keywords.properties` or `mappings.properties`, too.
  if (
    said.kind === 'format' &&
    !isLanguage &&
    (LANGUAGE_OR_CODE.has(extension) || /^(?:key-?words?|articles?|mappings?)$/.test(words))
  )
    return hint(said.format);
  if (said.kind !== 'nothing') return said;
  return isLanguage ? readFolders(folders) : OTHER;
}

/** @param folders the innermost first */
function readFolders(folders: readonly string[]): NameSays {
  for (const folder of folders) {
    if (AMBIGUOUS_FOLDERS.has(folder)) continue;
    const hint = readWords(folder, folders);
    // A folder is weaker evidence than a file name: `analysis-nori/` has stop words too.
    if (hint.kind === 'format') return { kind: 'hint', format: hint.format };
    if (hint.kind !== 'nothing') return hint;
  }
  return NOTHING;
}

/** `products.synonyms` says as much as `products-synonyms.txt`. */
function withExtension(words: string, extension: string | null): string {
  if (extension === 'stop') return `${words}-stopwords`;
  return extension === null ||
    ['txt', 'text', 'lst', 'list', 'csv', 'tsv', 'conf', 'cfg', 'dict', 'map'].includes(extension)
    ? words
    : `${words}-${extension}`;
}

/** The files of the IK plugin, and the names that its configuration proposes. */
const IK_NAMES =
  /^(?:(?:extra|custom|my|ext)-)?(?:main|quantifier|preposition|suffix|surname|stopword|single-word(?:-full|-low-freq)?|mydict|dict)$/;

function readDic(words: string, folders: readonly string[]): NameSays {
  const hasIk = [words, ...folders].some((part) => /(?:^|-)ik(?:-|$)/.test(part));
  if (hasIk || IK_NAMES.test(words)) return { kind: 'hint', format: 'ik' };
  if (/(?:^|-)hyph/.test(words)) return NOTHING;
  const said = readWords(words, folders);
  // Compiled dictionaries are called user.dic and the like.
  return said.kind === 'format' ? { kind: 'hint', format: said.format } : said;
}

/** Names and what they mean, the most specific first. */
const NAMES: readonly (readonly [RegExp, NameSays | ((words: string) => NameSays)])[] = [
  [
    /stop-?(?:words?|tags?|lists?)|^(?:[a-z]{2,3}-)?stop(?:-[a-z]{2,3}(?:-[a-z]{2})?)?$|(?:^|-)noise-?words?/,
    format('word-list'),
  ],
  [/(?:^|-)wn-s(?:-|$)|^wordnet(?:-synonyms?)?$/, format('wordnet-synonyms')],
  [/s[iy]non[iy]m|thesaur/, format('solr-synonyms')],
  [/(?:^|-)(?:prot(?:ected)?|keep|common)-?words?|^(?:protected|keep|common)(?:-\d+)?$/, format('word-list')],
  [/(?:^|-)(?:key-?words?|articles?|contractions?|elisions?)(?:-|$)|common-?(?:terms?|grams?)/, format('word-list')],
  [/compound|(?:^|-)(?:common-)?nouns(?:-|$)|(?:^|-)word-?lists?(?:-|$)/, format('word-list')],
  // `stem_exclusion` is the engine's setting for words; rules that map words to themselves are called so, too.
  [/stem(?:mer|mers|ming|s)?-?(?:exceptions?|exclusions?)/, { kind: 'exclusions', format: 'word-list' }],
  [/stem(?:mer|mers|ming|s)?-?(?:dict|overrides?|rules?)/, format('stemmer-override')],
  [/wdf+g?-?types?|(?:^|-)type-?tables?|word-?delimiter/, format('type-table')],
  [/(?:^|-)accents?(?:-|$)|char(?:acter)?s?-?(?:filters?|maps?|mappings?)/, format('char-mapping')],
  [/^mappings?(?=-|$)/, format('char-mapping')],
  [
    /(?:^|-)mappings?(?:-|$)|(?:^|-)(?:folding|normali[sz]ations?|transliterations?|umlauts?|emoticons?)(?:-|$)/,
    hint('char-mapping'),
  ],
  [/(?:^|-)(?:exclusions?|exceptions?)(?:-|$)/, { kind: 'exclusions', format: null }],
  [/(?:^|-)hyph(?:en\w*)?(?:-|$)/, readHyphenation],
  [/kuromoji/, format('kuromoji')],
  [/(?:^|-)nori(?:-|$)/, format('nori')],
  [/(?:^|-)lemmas?(?:-|$)|lemmatization|(?:^|-)stem(?:s|mer|ming)?(?:-|$)/, hint('stemmer-override')],
  [/(?:^|-)delimiters?(?:-|$)|char(?:acter)?-?types?/, hint('type-table')],
  [/(?:^|-)ik(?:-|$)/, hint('ik')],
  // The words of a decompounder, for example `dictionary-de.txt`; those of tokenizers are user dictionaries.
  [/^dictionary-(?!ja$|jp$|ko$|kr$)[a-z]{2}$/, hint('word-list')],
];

const USER_DICTIONARY = /(?:user|custom)-?(?:dict(?:s|ionary|ionaries)?|words?)(?:-|$)/;
/** With a language in the name, `dict` alone is enough. */
const DICTIONARY = /(?:^|-)dict(?:s|ionary|ionaries)?(?:-|$)/;
const JAPANESE = /(?:^|-)(?:ja|jp|jpn|japan|japanese|kuromoji)(?:-|$)/;
const KOREAN = /(?:^|-)(?:ko|kr|kor|korea|korean|nori)(?:-|$)/;

function format(of: Format): NameSays {
  return { kind: 'format', format: of };
}

function hint(of: Format): NameSays {
  return { kind: 'hint', format: of };
}

/** @param folders folders of the file, the innermost first */
function readWords(words: string, folders: readonly string[]): NameSays {
  for (const [pattern, said] of NAMES) {
    if (pattern.test(words)) return typeof said === 'function' ? said(words) : said;
  }
  if (!USER_DICTIONARY.test(words)) {
    const isOfTokenizer = DICTIONARY.test(words) && JAPANESE.test(words) !== KOREAN.test(words);
    return isOfTokenizer ? { kind: 'user-dictionary' } : NOTHING;
  }
  const language = [words, ...folders].find((part) => JAPANESE.test(part) !== KOREAN.test(part));
  if (language === undefined) return { kind: 'user-dictionary' };
  return format(JAPANESE.test(language) ? 'kuromoji' : 'nori');
}

function readHyphenation(words: string): NameSays {
  if (/hyph(?:en)?\w*-?patterns?/.test(words)) return format('hyphenation');
  if (/words?|white-?list|dict/.test(words)) return format('word-list');
  return { kind: 'hyphenation' };
}

/** What components read from dictionaries and inline lists. */

import { expandNamedLists, type WordSet, wordSet } from '../../analysis/filters/words.ts';
import { type JavaPattern, javaPattern } from '../../analysis/java-pattern/pattern.ts';
import { bytesSource } from '../../byte-source.ts';
import { compileDictionary } from '../../compile.ts';
import type { ByteSource, EngineVersion, Format } from '../../dictionary.ts';
import type { CompiledRule } from '../../formats/format.ts';
import { InvalidComponent, type Options, UnknownOption } from '../components/options.ts';

/** A dictionary as a component reads it. */
export interface DictionaryContent {
  /** Path, for messages. */
  readonly file: string;
  readonly source: ByteSource;
}

export interface ContentReader {
  readonly version: EngineVersion;
  /** The dictionary that a path setting names; `null` when it is not in this repository. */
  dictionary(path: string): DictionaryContent | null;
}

/** Whether the list or the path counts when both are set. */
type Winner = 'list' | 'path';

/**
 * Words of a component.
 * @returns `null` when neither list nor path is set
 * @throws UnknownOption when the path names no dictionary of the repository
 */
export function readWords(
  options: Options,
  reader: ContentReader,
  name: string,
  winner: Winner,
): readonly string[] | null {
  // Where the list comes first, an empty text is an empty list.
  const list = options.words(name) ?? (winner === 'list' && options.has(name) ? [] : null);
  const path = options.text(`${name}_path`);
  if (path !== null && (list === null || winner === 'path')) return wordsOf(path, reader);
  return list;
}

function wordsOf(path: string, reader: ContentReader): readonly string[] {
  return compiled(path, 'word-list', reader).map((rule) => (typeof rule === 'string' ? rule : ''));
}

/**
 * Stop words as `Analysis.parseStopWords` reads them.
 * @param fallback without any setting
 * @param caseSetting the one by which case does not matter: the filter and the analyzers each read their own
 */
export function readStopSet(
  options: Options,
  reader: ContentReader,
  fallback: readonly string[],
  caseSetting: 'ignore_case' | 'stopwords_case',
): WordSet {
  const ignoreCase = options.boolean(caseSetting, false);
  if (options.text('stopwords') === '_none_') return wordSet([], false);
  const words = readWords(options, reader, 'stopwords', 'list');
  // The engine's own default list is used as it is.
  if (words === null) return wordSet(expandNamedLists(fallback, reader.version), false);
  return wordSet(expandNamedLists(words, reader.version), ignoreCase);
}

/** Rules of a char mapping. */
export function readMappings(options: Options, reader: ContentReader): ReadonlyMap<string, string> {
  const path = options.text('mappings_path');
  const rules =
    path === null ? inline(options, 'mappings', 'char-mapping', reader) : compiled(path, 'char-mapping', reader);
  return pairs(rules);
}

export function readStemRules(options: Options, reader: ContentReader): ReadonlyMap<string, string> {
  const path = options.text('rules_path');
  const rules =
    path === null ? inline(options, 'rules', 'stemmer-override', reader) : compiled(path, 'stemmer-override', reader);
  return pairs(rules);
}

/** Checks an inline type table. @throws InvalidComponent what the engine says */
export function checkTypeTable(options: Options, reader: ContentReader): void {
  if (options.words('type_table') !== null && !options.has('type_table_path'))
    inline(options, 'type_table', 'type-table', reader);
}

function pairs(rules: readonly CompiledRule[]): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (const rule of rules) {
    if (!Array.isArray(rule) || typeof rule[0] !== 'string' || typeof rule[1] !== 'string') continue;
    if (!map.has(rule[0])) map.set(rule[0], rule[1]);
  }
  return map;
}

function inline(options: Options, name: string, format: Format, reader: ContentReader): readonly CompiledRule[] {
  const lines = options.list(name);
  if (lines === null) throw new InvalidComponent(`must be configured with [${name}] or [${name}_path]`);
  // A file may have blank lines, a list may not.
  const blank = lines.find(({ text }) => text.trim() === '');
  if (blank !== undefined) throw new InvalidComponent(blankMessage(format, blank.text), blank.place);
  const result = compile(bytesSource(Buffer.from(lines.map(({ text }) => text).join('\n'))), format, reader);
  if (result.verdict === 'reject') throw new InvalidComponent(withoutLine(result.apiMessage), options.place(name));
  return result.rules;
}

function blankMessage(format: Format, text: string): string {
  if (format === 'stemmer-override') return `Invalid keyword override rule: ${text}`;
  return `Invalid mapping rule${format === 'char-mapping' ? ' ' : ''}: [${text}]`;
}

/** Removes the line from a message: an inline list has no lines. */
function withoutLine(message: string): string {
  return message.replace(/^Line \[\d+\]: /, '');
}

function compiled(path: string, format: Format, reader: ContentReader): readonly CompiledRule[] {
  const dictionary = reader.dictionary(path);
  if (dictionary === null) throw new UnknownOption();
  const result = compile(dictionary.source, format, reader);
  // The check of that dictionary reports it.
  if (result.verdict === 'reject') throw new UnknownOption();
  return result.rules;
}

function compile(source: ByteSource, format: Format, { version }: ContentReader) {
  return compileDictionary(source, format, { engineVersion: version, expand: true, lenient: false, analysis: null });
}

/** A pattern of the settings. @throws InvalidComponent with Java's message; UnknownOption where it is not known here */
export function readPattern(options: Options, name: string, fallback: string | null): JavaPattern {
  const text = options.text(name) ?? fallback;
  if (text === null) throw new InvalidComponent(`pattern is missing for [${name}]`);
  readFlags(options);
  const result = javaPattern(text, options.text('flags') ?? '');
  if (result.kind === 'known') return result.pattern;
  if (result.kind === 'invalid') throw new InvalidComponent(result.message, options.place(name));
  throw new UnknownOption();
}

const FLAGS =
  /^(?:CASE_INSENSITIVE|MULTILINE|DOTALL|UNICODE_CASE|CANON_EQ|UNIX_LINES|LITERAL|COMMENTS|UNICODE_CHAR_CLASS|UNICODE_CHARACTER_CLASS)$/i;

/** Checks the names of the flags. @throws InvalidComponent what the engine says */
export function readFlags(options: Options): void {
  for (const flag of (options.text('flags') ?? '').split('|').map((name) => name.trim())) {
    if (flag !== '' && !FLAGS.test(flag))
      throw new InvalidComponent(`Unknown regex flag [${flag}]`, options.place('flags'));
  }
}

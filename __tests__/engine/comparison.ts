/** Puts the same question to this project and holds the answer against the engine's. */

import { ENGLISH_STOP_WORDS, NAMED_STOP_WORD_LISTS } from '../../src/dictionaries/analysis/stop-words.ts';
import { checkDictionary } from '../../src/dictionaries/check.ts';
import { compileDictionary } from '../../src/dictionaries/compile.ts';
import type { ByteSource, Format, ReadOptions } from '../../src/dictionaries/dictionary.ts';
import { FORMATS } from '../../src/dictionaries/dictionary.ts';
import { parseEngineVersion } from '../../src/dictionaries/engine-version.ts';
import { loadFormats } from '../../src/dictionaries/formats/registry.ts';
import type { Engine, Reading, Verdict } from './engine.ts';
import type { ReaderName } from './texts/component.ts';

await loadFormats(FORMATS);

const FORMAT_OF: Readonly<Record<ReaderName, Format>> = {
  solr: 'solr-synonyms',
  wordnet: 'wordnet-synonyms',
  mapping: 'char-mapping',
  stemmer_override: 'stemmer-override',
  type_table: 'type-table',
  stop: 'word-list',
  common_grams: 'word-list',
  elision: 'word-list',
  keep: 'word-list',
  keyword_marker: 'word-list',
  protected_words: 'word-list',
  word_list: 'word-list',
  kuromoji_stoptags: 'word-list',
  nori_stoptags: 'word-list',
  hyphenation: 'hyphenation',
  kuromoji: 'kuromoji',
  nori: 'nori',
};

/** The project's format for a reader. */
export function formatOf(reader: ReaderName): Format {
  return FORMAT_OF[reader];
}

/** How the engine and this project differ on a reading. */
export interface Difference {
  readonly kind: 'verdict' | 'rules' | 'check' | 'message';
  readonly ours: string;
  readonly engine: string;
}

/** `uncertain`: the engine rejects what this project only warns about, and says that it cannot be sure. */
export type Comparison = 'same' | 'uncertain' | Difference;

/** The options that a manifest would declare for this reading, and what the settings say of it. */
export function readOptions({ reader, options }: Pick<Reading, 'reader' | 'options'>, release: string): ReadOptions {
  const engineVersion = parseEngineVersion(release);
  if (engineVersion === null) throw new Error(`not an engine version: ${release}`);
  const [tokenizer = 'whitespace', ...filters] = (options.analyzer ?? 'whitespace').split('_');
  if (tokenizer !== 'keyword' && tokenizer !== 'whitespace' && tokenizer !== 'standard') {
    throw new Error(`not a tokenizer that can be declared: ${tokenizer}`);
  }
  const stopwords = options.stopwords === undefined ? ENGLISH_STOP_WORDS : new Set(options.stopwords);
  return {
    engineVersion,
    expand: options.expand !== 'false',
    lenient: options.lenient === 'true',
    analysis:
      options.declared === 'false'
        ? null
        : {
            tokenizer,
            lowercase: filters.includes('lowercase'),
            stopwords: filters.includes('stop') ? stopwords : null,
          },
    ...(reader === 'nori_stoptags' && { words: 'nori-tags' }),
  };
}

/** True for the warning that says: the engine may reject this, and it can't be known here. */
export function isUnsure(code: string): boolean {
  return code.endsWith('/unproved-rejection');
}

/** Bytes that come in chunks of `chunk` bytes, as a reader of a large file gets them. */
export function chunkedSource(content: Uint8Array, chunk: number): ByteSource {
  return {
    size: content.length,
    *chunks() {
      for (let at = 0; at < content.length; at += chunk) yield content.subarray(at, at + chunk);
    },
  };
}

/**
 * Compares verdict, compiled rules, messages, and the check that keeps no rules (another way through the code).
 *
 * @param chunk size of the pieces in bytes that the file is read in
 */
export function compare(
  reading: Reading,
  engine: Verdict,
  { release, builtInTypes }: Engine,
  chunk = 65_536,
): Comparison {
  const format = formatOf(reading.reader);
  const options = readOptions(reading, release.name);
  const source = chunkedSource(reading.content, chunk);
  const check = checkDictionary(source, format, options);
  const compiled = compileDictionary(source, format, options);
  const difference = (kind: Difference['kind'], ours: unknown, theirs: unknown): Difference => ({
    kind,
    ours: JSON.stringify(ours ?? null),
    engine: JSON.stringify(theirs ?? null),
  });
  const uncertain = check.problems.some(({ code }) => isUnsure(code));
  if (compiled.verdict === 'accept' && engine.verdict === 'REJECT') {
    return uncertain ? 'uncertain' : difference('verdict', compiled.rules, engine.error);
  }
  if (compiled.verdict === 'reject' && engine.verdict === 'ACCEPT') {
    return difference('verdict', compiled.engineErrors, engine.rules);
  }
  if (check.errors > 0 !== (compiled.verdict === 'reject'))
    return difference('check', check.problems.slice(0, 5), engine);
  if (compiled.verdict === 'accept' && engine.verdict === 'ACCEPT') {
    if (engine.rules === undefined) return 'same';
    const ours = canonical(reading, withoutBuiltIn(reading.reader, compiled.rules, builtInTypes));
    const theirs = canonical(reading, engine.rules);
    if (ours === null || theirs === null) return 'same';
    return ours.join() === theirs.join() ? 'same' : difference('rules', ours, theirs);
  }
  // What an XML parser says about a fault is its own, and before 2.4 the readers of lists had other texts without a line.
  const hasOtherTexts = reading.reader === 'hyphenation' || release.wordLists === 'get-word-list';
  if (compiled.verdict === 'reject' && engine.verdict === 'REJECT' && !hasOtherTexts) {
    const ours = messages(compiled.engineErrors.map(({ className, message }) => [className, message]));
    const theirs = messages(engine.error);
    if (ours !== theirs && !uncertain) return difference('message', compiled.engineErrors, engine.error);
  }
  return 'same';
}

/** Type tables without the lines that repeat what is built in: the engine's table can't tell them from no line. */
function withoutBuiltIn(reader: ReaderName, rules: readonly unknown[], builtInTypes: string): readonly unknown[] {
  if (reader !== 'type_table') return rules;
  return rules.filter((rule) => {
    if (!Array.isArray(rule)) return true;
    const [unit, code]: unknown[] = rule;
    return typeof unit !== 'string' || builtInTypes[unit.charCodeAt(0)] !== String(code);
  });
}

/** Rules in a form that does not depend on the order of the file; `null` where they can't be compared. */
function canonical({ reader, options }: Reading, rules: readonly unknown[]): string[] | null {
  // The engine's tags are names of an enum, in capitals.
  if (reader === 'hyphenation' || reader === 'nori_stoptags' || options.ignore_case === 'true') return null;
  const named = reader === 'stop' || reader === 'common_grams';
  // The engine replaces `_english_` by the list of that name, which this project does not need to hold.
  if (named && rules.some((rule) => typeof rule === 'string' && NAMED_STOP_WORD_LISTS.has(rule))) return null;
  return rules.map((rule) => JSON.stringify(normalized(rule))).sort();
}

function normalized(rule: unknown): unknown {
  if (typeof rule !== 'object' || rule === null || Array.isArray(rule)) return rule;
  const entries = Object.entries(rule).map(([name, value]): [string, unknown] => {
    if (name === 'out' && Array.isArray(value)) return [name, [...value].sort()];
    return [name, name === 'segments' && value === null ? [] : value];
  });
  return entries.sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Exceptions whose text is the Java runtime's own and differs from one to the next. */
const OF_THE_RUNTIME = /IndexOutOfBounds|NullPointer|SAX|MalformedInput|MalformedByteSequence|NumberFormat/;
/** What the engine throws instead of a cause that it keeps to itself: bad UTF-8 in word lists, and in old releases any failure of synonyms. */
const WRAPPED = /^Unsupported character encoding|^failed to build synonyms/;

function messages(chain: readonly (readonly [string, string | null])[]): string {
  const causes = chain.map(([name, message]) => {
    if (message !== null && WRAPPED.test(message))
      return message.startsWith('failed') ? '' : 'java.nio.charset.MalformedInputException';
    return OF_THE_RUNTIME.test(name) ? name : `${name}: ${message}`;
  });
  return causes.filter((cause, i) => cause !== '' && cause !== causes[i - 1]).join(' <- ');
}

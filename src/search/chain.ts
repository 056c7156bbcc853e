/** An analyzer spelt out: the parts that text goes through, and which of them read a dictionary. */

import type { Format } from '../dictionaries/dictionary.ts';
import type { Json, JsonObject } from './json-value.ts';

/** `analyzer`: one of the engine's own as a whole, the only part of its chain. */
export type PartKind = 'analyzer' | 'char_filter' | 'tokenizer' | 'filter';

/** A setting of a part that names a dictionary by path: `synonyms_path` and the like. */
export interface Slot {
  /** Its name in the settings. */
  readonly setting: string;
  /** Name of the package. */
  readonly dictionary: string;
  /** In which it is read, where settings say it of a synonym filter; absent: that of the dictionary. */
  readonly format?: Format;
}

export interface Part {
  readonly kind: PartKind;
  /** Its name in the analyzer. */
  readonly name: string;
  /** Its definition in the settings; `null` for one of the engine's own. */
  readonly definition: JsonObject | null;
  readonly slots: readonly Slot[];
  /** A part of an analyzer with a type: an index has no name for it, so every request defines it. */
  readonly unnamed?: true;
  /** Of a component that files of settings define (`componentTitle`). */
  readonly title?: string;
}

export interface Chain {
  /** In the order in which text passes: char filters, the tokenizer, filters. A normalizer has no tokenizer. */
  readonly parts: readonly Part[];
}

/** Settings by path → the setting that takes lines instead; `null` where there is none. */
const INLINE: Readonly<Record<string, string | null>> = {
  synonyms_path: 'synonyms',
  stopwords_path: 'stopwords',
  mappings_path: 'mappings',
  rules_path: 'rules',
  keywords_path: 'keywords',
  keep_words_path: 'keep_words',
  articles_path: 'articles',
  type_table_path: 'type_table',
  protected_words_path: 'protected_words',
  common_words_path: 'common_words',
  word_list_path: 'word_list',
  stoptags_path: 'stoptags',
  user_dictionary: 'user_dictionary_rules',
  hyphenation_patterns_path: null,
};

/** The setting that takes the lines of a dictionary instead of a path; `null` where there is none. */
export function inlineSetting(setting: string): string | null {
  return INLINE[setting] ?? null;
}

/**
 * How a slot is filled: from the file of its path, with lines, or with nothing, so that the chain is built without it.
 */
export type Filling = 'path' | 'nothing' | readonly string[];

/** Lists that the engine does not accept empty; to build without them, the setting is left out. */
const NEVER_EMPTY = new Set(['type_table_path']);

/**
 * The body of an `_analyze` request for a chain.
 * @param names `index`: parts are named wherever they read what the index has; `none`: all parts are defined in the
 * body, for an engine without such an index
 */
export function analyzeBody(
  { parts }: Chain,
  names: 'index' | 'none',
  fill: (slot: Slot) => Filling,
  text: readonly string[],
): JsonObject {
  const of = (kind: PartKind): Json[] =>
    parts.filter((part) => part.kind === kind).map((part) => partBody(part, names, fill));
  const [tokenizer] = of('tokenizer');
  const [analyzer] = of('analyzer');
  if (analyzer !== undefined) return { analyzer, text: [...text] };
  return {
    ...(tokenizer !== undefined && { tokenizer }),
    char_filter: of('char_filter'),
    filter: of('filter'),
    text: [...text],
  };
}

/**
 * Whether a filter leaves the rest of a text unread: the offsets of the next text in a request continue where it
 * stopped. Asked of OpenSearch 2.19.6 and 3.9.0.
 */
export function cutsTexts(name: string, definition: JsonObject | null): boolean {
  if (definition === null) return name === 'limit';
  return definition['type'] === 'limit' && String(definition['consume_all_tokens'] ?? '') !== 'true';
}

function partBody(part: Part, names: 'index' | 'none', fill: (slot: Slot) => Filling): Json {
  const { kind, name, definition, slots, unnamed } = part;
  // The same tokens, but every text is read to its end.
  if (kind === 'filter' && cutsTexts(name, definition))
    return { type: 'limit', ...definition, consume_all_tokens: true };
  if (definition === null) return name;
  const filled = slots.map((slot) => ({ ...slot, filling: fill(slot) }));
  if (names === 'index' && unnamed !== true && filled.every(({ filling }) => filling === 'path')) return name;
  const body: Record<string, Json> = { ...definition };
  // An updateable filter reads the same; it is only not allowed in every place.
  delete body['updateable'];
  for (const { setting, filling } of filled) {
    if (filling === 'path') continue;
    const inline = inlineSetting(setting);
    delete body[setting];
    if (inline === null) continue;
    delete body[inline];
    if (filling !== 'nothing') body[inline] = [...filling];
    else if (!NEVER_EMPTY.has(setting)) body[inline] = [];
  }
  return body;
}

/** A part of the engine's own. */
export function builtIn(kind: PartKind, name: string): Part {
  return { kind, name, definition: null, slots: [] };
}

/**
 * The parts of an analyzer with a type that takes a list of stop words; `null` for other types. The options are those
 * of `StandardAnalyzerProvider`, `StopAnalyzerProvider` and `PatternAnalyzerProvider`.
 */
export function typedParts(type: string, definition: JsonObject, slots: readonly Slot[]): readonly Part[] | null {
  if (type !== 'standard' && type !== 'stop' && type !== 'pattern') return null;
  const { max_token_length, stopwords_case, ignore_case: _, lowercase, pattern, flags, ...options } = definition;
  const ignoring = stopwords_case === undefined ? {} : { ignore_case: stopwords_case };
  const stop: Part = {
    kind: 'filter',
    name: 'stop',
    definition: { ...options, ...ignoring, type: 'stop' },
    slots,
    unnamed: true,
  };
  if (type === 'stop') return [builtIn('tokenizer', 'lowercase'), stop];
  const isStopping = slots.length > 0 || options['stopwords'] !== undefined || options['stopwords_path'] !== undefined;
  const last = isStopping ? [stop] : [];
  if (type === 'pattern') {
    const given = { ...(pattern !== undefined && { pattern }), ...(flags !== undefined && { flags }) };
    const split: Part = { ...builtIn('tokenizer', 'pattern'), definition: { type, ...given }, unnamed: true };
    return [split, ...(String(lowercase) === 'false' ? [] : [builtIn('filter', 'lowercase')]), ...last];
  }
  const standard: Part =
    max_token_length === undefined
      ? builtIn('tokenizer', 'standard')
      : { ...builtIn('tokenizer', 'standard'), definition: { type: 'standard', max_token_length }, unnamed: true };
  return [standard, builtIn('filter', 'lowercase'), ...last];
}

/** Why a chain can't be sent with its dictionaries in the request, as the rest of a sentence; `null` when it can. */
export function obstacle({ parts }: Chain): string | null {
  for (const { name, definition, slots } of parts) {
    const type = definition?.['type'];
    if (type === 'multiplexer' || type === 'condition') return `${name} names other components (${String(type)})`;
    const bare = slots.find(({ setting }) => inlineSetting(setting) === null);
    if (bare !== undefined) return `${bare.setting} of ${name} has no form that takes its content in a request`;
  }
  return null;
}

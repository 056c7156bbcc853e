/** The answers of the stand-in, made from the state of an index. */

import type { Built, Definition, Definitions, Token } from './analysis.ts';

/** The analysis of an index in the form of `GET _settings?flat_settings=true`. */
export function flatSettings(definitions: Definitions, hidden: boolean): Record<string, unknown> {
  const flat: Record<string, unknown> = hidden ? { 'index.hidden': 'true' } : {};
  for (const [kind, all] of Object.entries(definitions)) {
    for (const [component, definition] of Object.entries(all)) {
      for (const [option, value] of Object.entries(definition)) {
        flat[`index.analysis.${kind}.${component}.${option}`] = Array.isArray(value)
          ? value.map(String)
          : String(value);
      }
    }
  }
  return flat;
}

/**
 * As `GET _mapping/field/*?include_defaults=true`: the analyzers that a field really has. An alias has its path alone.
 * @param names the names that the request has, or `*`
 * @param filter `filter_path` of the request, whose last segments are the settings in the answer
 */
export function fieldMappings(
  fields: Readonly<Record<string, Definition>>,
  { analyzer: analyzers }: Definitions,
  { names, filter }: { readonly names: string; readonly filter: string | null },
): Record<string, unknown> {
  const wanted = filter === null ? null : new Set(filter.split(',').map((one) => one.split('.').at(-1)));
  const filtered = (mapping: Definition): Definition =>
    Object.fromEntries(Object.entries(mapping).filter(([key]) => wanted === null || wanted.has(key)));
  const searching = 'default_search' in analyzers ? 'default_search' : null;
  return Object.fromEntries(
    Object.entries(fields).flatMap(([field, mapping]) => {
      if (names !== '*' && !names.split(',').includes(field)) return [];
      const simple = field.split('.').at(-1) ?? field;
      const analyzer = mapping['analyzer'] ?? 'default';
      const search = mapping['search_analyzer'] ?? searching ?? analyzer;
      const text =
        mapping['type'] === 'text'
          ? { analyzer, search_analyzer: search, search_quote_analyzer: search, index_options: 'positions' }
          : {};
      const whole = mapping['type'] === 'alias' ? mapping : { index: true, ...text, ...mapping };
      return [[field, { full_name: field, mapping: { [simple]: filtered(whole) } }]];
    }),
  );
}

/**
 * The tokens of several texts in the form of `_analyze`: offsets continue, and each text begins 100 positions later.
 */
export function tokensAnswer(texts: readonly string[], { analyze, cuts }: Built): unknown {
  const tokens: unknown[] = [];
  let offset = 0;
  let position = 0;
  for (const text of texts) {
    let last = position;
    const found = analyze(text);
    for (const one of found) {
      last = position + one.position;
      tokens.push({
        token: one.token,
        start_offset: offset + one.start,
        end_offset: offset + one.end,
        type: 'word',
        position: last,
        ...(one.positionLength !== undefined && one.positionLength !== 1 && { positionLength: one.positionLength }),
      });
    }
    position = last + 101;
    offset += (cuts ? (found.at(-1)?.end ?? 0) : text.length) + 1;
  }
  return { tokens };
}

/** The tokens of a text for a field. @param analyzer the name in the query; empty: that of the field */
type Analyze = (field: string, analyzer: string, text: string) => readonly Token[];

interface Described {
  readonly type: string;
  readonly description: string;
  readonly children?: readonly Described[];
}

/** The part of an answer of `_search` with `profile` that shows how a shard reads a query. */
export function profileOf(shard: string, query: unknown, analyze: Analyze): unknown {
  const searches = [{ query: [describe(query, analyze)] }];
  return { hits: { total: { value: 0 }, hits: [] }, profile: { shards: [{ id: shard, searches }] } };
}

function describe(query: unknown, analyze: Analyze): Described {
  const [[kind, inner] = ['', {}]] = Object.entries(query as Definition);
  if (kind === 'bool') {
    const { must, should } = inner as { must?: readonly unknown[]; should?: readonly unknown[] };
    return boolean([...(must ?? []), ...(should ?? [])].map((one) => describe(one, analyze)));
  }
  const [[field, options] = ['', {}]] = Object.entries(inner as Definition);
  if (kind === 'term') return { type: 'TermQuery', description: `${field}:${String(options)}` };
  const { query: text, analyzer } = options as Definition;
  return described(field, analyze(field, String(analyzer ?? ''), String(text)), kind === 'match_phrase');
}

function boolean(children: readonly Described[]): Described {
  const description = children.map((one) => `(${one.description})`).join(' ');
  return { type: 'BooleanQuery', description, children };
}

/** Words at one position are a set, in the order of the alphabet; others are a phrase, or clauses without an order. */
function described(field: string, tokens: readonly Token[], phrase: boolean): Described {
  const words = tokens.map(({ token }) => `${field}:${token}`);
  if (words.length === 0) return { type: 'MatchAllDocsQuery', description: '*:*' };
  if (new Set(tokens.map(({ position }) => position)).size === 1)
    return { type: 'SynonymQuery', description: `Synonym(${[...words].sort().join(' ')})` };
  if (!phrase) return boolean(words.map((description) => ({ type: 'TermQuery', description })));
  const placed = tokens.map(({ token, position, positionLength }) => `${position}+${positionLength ?? 1}=${token}`);
  return { type: 'SpanNearQuery', description: `spanNear([${field}: ${placed.join(', ')}], 0, true)` };
}

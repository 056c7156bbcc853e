/** The answers of the stand-in, made from the state of an index. */

import type { Definition, Definitions, Token } from './analysis.ts';

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

/** As `GET _mapping/field/*?include_defaults=true`: the analyzers that a field really has. */
export function fieldMappings(
  fields: Readonly<Record<string, Definition>>,
  { analyzer: analyzers }: Definitions,
): Record<string, unknown> {
  const searching = 'default_search' in analyzers ? 'default_search' : null;
  return Object.fromEntries(
    Object.entries(fields).map(([field, mapping]) => {
      const analyzer = mapping['analyzer'] ?? 'default';
      const search = mapping['search_analyzer'] ?? searching ?? analyzer;
      const text =
        mapping['type'] === 'text' ? { analyzer, search_analyzer: search, search_quote_analyzer: search } : {};
      return [field, { full_name: field, mapping: { [field.split('.').at(-1) ?? field]: { ...text, ...mapping } } }];
    }),
  );
}

/**
 * The tokens of several texts in the form of `_analyze`: offsets continue, and each text begins 100 positions later.
 */
export function tokensAnswer(texts: readonly string[], analyze: (text: string) => readonly Token[]): unknown {
  const tokens: unknown[] = [];
  let offset = 0;
  let position = 0;
  for (const text of texts) {
    let last = position;
    for (const one of analyze(text)) {
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
    offset += text.length + 1;
  }
  return { tokens };
}

type Analyze = (analyzer: string, text: string) => readonly { readonly token: string }[];

/** The part of an answer of `_search` with `profile` that shows how a shard reads a query. */
export function profileOf(shard: string, query: unknown, analyze: Analyze): unknown {
  const children = describeQuery(query, analyze);
  const description = children.map((one) => one.description).join(' ');
  const searches = [{ query: [{ type: 'BooleanQuery', description, children }] }];
  return { hits: { total: { value: 0 }, hits: [] }, profile: { shards: [{ id: shard, searches }] } };
}

function describeQuery(query: unknown, analyze: Analyze): readonly { readonly description: string }[] {
  const clauses = ((query as { bool?: { must?: unknown[] } })?.bool?.must ?? []) as {
    match?: Record<string, Definition>;
  }[];
  return clauses
    .flatMap(({ match = {} }) => Object.entries(match))
    .map(([field, { query: text, analyzer }]) => {
      const tokens = analyze(String(analyzer ?? ''), String(text)).map(({ token }) => `${field}:${token}`);
      return { description: tokens.length === 0 ? '*:*' : `Synonym(${tokens.join(' ')})` };
    });
}

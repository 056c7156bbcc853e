import type { Field, FieldAnalyzer, NormalizedField } from '../model.ts';
import { entry, type FilePlace, type Positioned } from './positioned.ts';

/** Field types that are analysed. */
const ANALYSED: ReadonlySet<string> = new Set([
  'text',
  'search_as_you_type',
  'match_only_text',
  'annotated_text',
  'completion',
  'token_count',
]);

/** The analysed fields of mappings: multi-fields, object fields and dynamic templates too. */
export function readFields(mappings: Positioned): Field[] {
  const fields: Field[] = [];
  for (const properties of propertiesOf(mappings)) readProperties(properties, '', fields);
  const templates = entry(mappings, 'dynamic_templates');
  if (templates?.kind === 'list') {
    for (const item of templates.items) {
      if (item.kind !== 'map') continue;
      for (const { key, place, value } of item.entries) {
        const mapping = entry(value, 'mapping');
        if (mapping !== undefined) readField(mapping, `(dynamic template ${key})`, place, fields, true);
      }
    }
  }
  return fields;
}

/** The aliases of fields: full path → full path of the field that it means. An alias never means another one. */
export function readAliases(mappings: Positioned): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const walk = (properties: Positioned | undefined, prefix: string): void => {
    if (properties?.kind !== 'map') return;
    for (const { key, value } of properties.entries) {
      const path = prefix === '' ? key : `${prefix}.${key}`;
      const target = textOf(entry(value, 'path'));
      if (textOf(entry(value, 'type')) === 'alias' && target !== null) found.set(path, target);
      walk(entry(value, 'properties'), path);
    }
  };
  for (const properties of propertiesOf(mappings)) walk(properties, '');
  return found;
}

/** The fields that name a normalizer; dynamic templates are not looked at before a document makes a field. */
export function readNormalizers(mappings: Positioned): NormalizedField[] {
  const found: NormalizedField[] = [];
  const walk = (properties: Positioned | undefined, prefix: string): void => {
    if (properties?.kind !== 'map') return;
    for (const { key, value } of properties.entries) {
      const path = prefix === '' ? key : `${prefix}.${key}`;
      const normalizer = named(value, 'normalizer');
      if (normalizer !== null) found.push({ path, normalizer });
      walk(entry(value, 'properties'), path);
      walk(entry(value, 'fields'), path);
    }
  };
  walk(entry(mappings, 'properties'), '');
  return found;
}

/** Legacy templates may have a type's name in between. */
function propertiesOf(mappings: Positioned): readonly Positioned[] {
  const properties = entry(mappings, 'properties');
  if (properties !== undefined) return [properties];
  return mappings.kind === 'map' ? mappings.entries.flatMap(({ value }) => entry(value, 'properties') ?? []) : [];
}

function readProperties(properties: Positioned | undefined, prefix: string, into: Field[]): void {
  if (properties?.kind !== 'map') return;
  for (const { key, place, value } of properties.entries) {
    const path = prefix === '' ? key : `${prefix}.${key}`;
    readField(value, path, place, into);
    readProperties(entry(value, 'properties'), path, into);
    readProperties(entry(value, 'fields'), path, into);
  }
}

function readField(value: Positioned, path: string, place: FilePlace, into: Field[], isDynamic = false): void {
  const type = textOf(entry(value, 'type'));
  const analyzer = named(value, 'analyzer');
  const searchAnalyzer = named(value, 'search_analyzer');
  const searchQuoteAnalyzer = named(value, 'search_quote_analyzer');
  const isNamed = analyzer !== null || searchAnalyzer !== null || searchQuoteAnalyzer !== null;
  if (!isNamed && !(type !== null && ANALYSED.has(type))) return;
  into.push({
    path,
    place,
    analyzer,
    searchAnalyzer,
    searchQuoteAnalyzer,
    isDynamic,
    type,
  });
}

function textOf(value: Positioned | undefined): string | null {
  return value?.kind === 'scalar' ? value.text : null;
}

function named(field: Positioned, key: string): FieldAnalyzer | null {
  const value = entry(field, key);
  const name = textOf(value);
  return value === undefined || name === null ? null : { name, place: value.place };
}

/** Which analyzers the fields of the mappings use, and when. */

import type { SettingsFile } from '../file/shapes.ts';
import { type Field, type FieldAnalyzer, isApartFromText } from '../model.ts';
import type { SettingsScope } from './scope.ts';

export type UseTime = 'index' | 'search';

export interface FieldUse {
  /** The file with the field. */
  readonly source: SettingsFile;
  /** The settings in which the name means an analyzer: that file, or a template of which it is a component. */
  readonly file: SettingsFile;
  readonly field: Field;
  /** The name that the mappings give; `null` for a default. */
  readonly named: FieldAnalyzer | null;
  readonly analyzer: string;
  readonly time: UseTime;
}

/** The analyzers that the engine chooses for a field; a default is that of its own index. */
export function analyzersOf(
  field: Field,
  file: SettingsFile,
  scope: SettingsScope,
): { readonly index: string; readonly search: string; readonly quote: string } {
  if (isApartFromText(field)) {
    const index = field.analyzer?.name ?? 'simple';
    const search = field.searchAnalyzer?.name ?? index;
    return { index, search, quote: search };
  }
  const has = (name: string): boolean => scope.findOwn('analyzer', name, file) !== null;
  const index = field.analyzer?.name ?? (has('default') ? 'default' : 'standard');
  const search = field.searchAnalyzer?.name ?? (has('default_search') ? 'default_search' : index);
  const quoted = has('default_search_quoted') ? 'default_search_quoted' : search;
  return { index, search, quote: field.searchQuoteAnalyzer?.name ?? quoted };
}

/** The field that a search by this name searches, in a file and its components: an alias means another field. */
export function fieldNamed(name: string, file: SettingsFile, scope: SettingsScope): Field | null {
  const files = scope.composition(file);
  const target = files.find(({ aliases }) => aliases.has(name))?.aliases.get(name) ?? name;
  return files.flatMap(({ fields }) => fields).find(({ path }) => path === target) ?? null;
}

/** Every use of an analyzer by a field. */
export function fieldUses(scope: SettingsScope): FieldUse[] {
  return scope.files.flatMap((source) =>
    [source, ...scope.templatesOf(source)].flatMap((file) =>
      source.fields.flatMap((field): FieldUse[] => {
        const { index, search, quote } = analyzersOf(field, file, scope);
        const base = { source, file, field };
        return [
          { ...base, named: field.analyzer, analyzer: index, time: 'index' },
          { ...base, named: field.searchAnalyzer, analyzer: search, time: 'search' },
          { ...base, named: field.searchQuoteAnalyzer, analyzer: quote, time: 'search' },
        ];
      }),
    ),
  );
}

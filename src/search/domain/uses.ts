/** Which analyzers of which indexes use a package, and how: settings and effective analyzers of fields, and templates. */

import type { Chain } from '../chain.ts';
import type { JsonObject } from '../json-value.ts';
import { isObject } from '../rest.ts';
import {
  type Cut,
  cutOf,
  filtersOf,
  type IndexAnalysis,
  type PackageOfPath,
  packagesIn,
  reachedBy,
  slotsOf,
  spellOut,
} from './index-analysis.ts';

export type UseKind = 'search' | 'index' | 'both' | 'unused';

/** An analyzer (or normalizer) of an index that reads packages. */
export interface IndexUse {
  readonly index: string;
  readonly analyzer: string;
  readonly kind: 'analyzer' | 'normalizer';
  readonly use: UseKind;
  /** AWS reloads it: it is used only for searching and has an updateable filter. */
  readonly reloadable: boolean;
  /** The path that reloads search analyzers; `null` where the engine reloads none. */
  readonly reloadPath: string | null;
  /** Names of the packages, sorted. */
  readonly packages: readonly string[];
  readonly chain: Chain | null;
  /** Why the chain can't be sent with content in the request, as the rest of a sentence; `null` when it can. */
  readonly obstacle: string | null;
  readonly cut: Cut;
  /** Definitions that the chain reaches by name. */
  readonly reached: readonly JsonObject[];
  /** A field on which a query can name the analyzer, or that has the normalizer; `null` where the index has none. */
  readonly field: string | null;
  /** Whether the field has positions, so that a query for a phrase shows the order of its words. */
  readonly ordered: boolean;
}

/** The analyzers of a field from `_mapping/field/*?include_defaults=true`: defaults are resolved. */
export interface FieldAnalyzers {
  readonly name: string;
  readonly type: string;
  /** The full name of the field that it is an alias of. */
  readonly alias: string | null;
  readonly index: string | null;
  readonly search: readonly string[];
  readonly normalizer: string | null;
  /** Queries are possible: it is indexed. */
  readonly searchable: boolean;
  /** It is indexed with positions. */
  readonly ordered: boolean;
}

/** Reads the answer of `_mapping/field/*`: index → fields. */
export function readFields(answer: unknown): ReadonlyMap<string, readonly FieldAnalyzers[]> {
  const indexes = new Map<string, readonly FieldAnalyzers[]>();
  if (!isObject(answer)) return indexes;
  for (const [index, value] of Object.entries(answer)) {
    if (!isObject(value)) continue;
    const mappings = isObject(value) && isObject(value['mappings']) ? value['mappings'] : {};
    const fields = Object.entries(mappings).flatMap(([name, field]) => {
      const mapping = isObject(field) && isObject(field['mapping']) ? field['mapping'] : {};
      return Object.values(mapping)
        .filter(isObject)
        .map((one) => fieldAnalyzers(name, one));
    });
    indexes.set(index, fields);
  }
  return indexes;
}

function fieldAnalyzers(name: string, mapping: Readonly<Record<string, unknown>>): FieldAnalyzers {
  const text = (key: string): string | null => (typeof mapping[key] === 'string' ? mapping[key] : null);
  return {
    name,
    type: text('type') ?? '',
    alias: text('type') === 'alias' ? text('path') : null,
    index: text('analyzer'),
    search: ['search_analyzer', 'search_quote_analyzer'].flatMap((key) => text(key) ?? []),
    normalizer: text('normalizer'),
    searchable: String(mapping['index'] ?? 'true') === 'true',
    ordered: text('type') !== 'match_only_text' && /^(?:positions|offsets)$/.test(text('index_options') ?? 'positions'),
  };
}

/** Field types that a `match` query analyzes. */
const TEXT_TYPES = new Set(['text', 'match_only_text', 'search_as_you_type']);

/** The uses of packages in one index. */
export function usesOf(
  analysis: IndexAnalysis,
  fields: readonly FieldAnalyzers[],
  packageOf: PackageOfPath,
  reloadPath: string | null,
): readonly IndexUse[] {
  const uses: IndexUse[] = [];
  for (const kind of ['analyzer', 'normalizer'] as const) {
    for (const analyzer of analysis.components[kind].keys()) {
      const spelt = spellOut(analysis, kind, analyzer, packageOf);
      const filters = filtersOf(analysis, kind, analyzer);
      const inner = filters
        .filter(({ nested }) => nested)
        .flatMap(({ definition }) => slotsOf(definition ?? {}, packageOf));
      const own = spelt.kind === 'chain' ? spelt.chain.parts.flatMap(({ slots }) => slots) : spelt.slots;
      const packages = [...new Set([...own, ...inner].map(({ dictionary }) => dictionary))].sort();
      if (packages.length === 0) continue;
      const use = kind === 'analyzer' ? analyzerUse(analyzer, fields) : normalizerUse(analyzer, fields);
      const updateable = filters.some(
        ({ definition, conditional }) => !conditional && String(definition?.['updateable'] ?? '') === 'true',
      );
      const field = kind === 'analyzer' ? fieldFor(analyzer, fields) : fieldWith(analyzer, fields);
      uses.push({
        index: analysis.index,
        analyzer,
        kind,
        use,
        reloadable: updateable && reloadPath !== null && (use === 'search' || use === 'unused'),
        reloadPath,
        packages,
        chain: spelt.kind === 'chain' ? spelt.chain : null,
        obstacle: obstacleOf(spelt.kind === 'obstacle' ? spelt.why : null, inner.length > 0),
        cut: cutOf(filters),
        reached:
          spelt.kind === 'chain'
            ? reachedBy(
                analysis,
                spelt.chain.parts.map(({ definition }) => definition),
              )
            : [],
        field: field?.name ?? null,
        ordered: kind === 'analyzer' && field?.ordered === true,
      });
    }
  }
  return uses;
}

function obstacleOf(why: string | null, nested: boolean): string | null {
  return why ?? (nested ? 'the filter that reads it is inside another one' : null);
}

function analyzerUse(analyzer: string, fields: readonly FieldAnalyzers[]): UseKind {
  const isIndex = fields.some(({ index }) => index === analyzer);
  const isSearch = fields.some(({ search }) => search.includes(analyzer));
  if (isIndex) return isSearch ? 'both' : 'index';
  return isSearch ? 'search' : 'unused';
}

/** Stored and searched text go through the same normalizer. */
function normalizerUse(normalizer: string, fields: readonly FieldAnalyzers[]): UseKind {
  return fields.some((field) => field.normalizer === normalizer) ? 'both' : 'unused';
}

/** A query can name any analyzer: fields with positions come first, then those with this analyzer. */
function fieldFor(analyzer: string, fields: readonly FieldAnalyzers[]): FieldAnalyzers | undefined {
  const rank = ({ ordered, search }: FieldAnalyzers) => (ordered ? 2 : 0) + (search.includes(analyzer) ? 1 : 0);
  return fields
    .filter(({ type, searchable }) => searchable && TEXT_TYPES.has(type))
    .sort((a, b) => rank(b) - rank(a))[0];
}

/** A keyword field is always searched with its own normalizer. */
function fieldWith(normalizer: string, fields: readonly FieldAnalyzers[]): FieldAnalyzers | undefined {
  return fields.find((one) => one.type === 'keyword' && one.searchable && one.normalizer === normalizer);
}

/** A template that names a package. */
export interface TemplateUse {
  readonly template: string;
  readonly package: string;
}

/**
 * The uses of packages in the answers of `_index_template`, `_component_template` and `_template`. A package of a
 * component template is reported under that template's name.
 */
export function templateUses(answers: readonly unknown[], packageOf: PackageOfPath): readonly TemplateUse[] {
  const uses = new Map<string, TemplateUse>();
  for (const [template, body] of answers.flatMap(namedTemplates)) {
    for (const name of packagesIn(body, packageOf)) uses.set(`${template}\0${name}`, { template, package: name });
  }
  return [...uses.values()];
}

function namedTemplates(answer: unknown): readonly (readonly [string, unknown])[] {
  if (!isObject(answer)) return [];
  const lists = ['index_templates', 'component_templates'].flatMap((key) =>
    Array.isArray(answer[key]) ? [answer[key]] : [],
  );
  if (lists.length === 0) return Object.entries(answer);
  return lists
    .flat()
    .flatMap((one) => (isObject(one) && typeof one['name'] === 'string' ? [[one['name'], one] as const] : []));
}

/**
 * Whether `verify` checks an index. A pattern with `*` matches neither names that begin with a dot (unless it does so
 * too) nor hidden indexes, but the indexes of data streams that it matches by more than `*`. An index that no pattern
 * matches was named by an alias.
 */
export function isWanted({ index, hidden }: IndexAnalysis, patterns: readonly string[]): boolean {
  const stream = streamOf(index);
  if (stream !== undefined && patterns.some((pattern) => /[^*]/.test(pattern) && matchesPattern(pattern, stream)))
    return true;
  const matching = patterns.filter((pattern) => matchesPattern(pattern, index));
  const isPlain = !hidden && !index.startsWith('.');
  if (matching.length === 0) return isPlain || patterns.some((pattern) => !pattern.includes('*'));
  return matching.some((pattern) => isPlain || !pattern.includes('*') || pattern.startsWith('.'));
}

const streamOf = (index: string): string | undefined => /^\.ds-([^.].*)-\d{6,}$/.exec(index)?.[1];

/** Whether a name or pattern is that of an index, or of its data stream. */
export function isMatched(index: string, pattern: string): boolean {
  return matchesPattern(pattern, index) || matchesPattern(pattern, streamOf(index) ?? index);
}

function matchesPattern(pattern: string, name: string): boolean {
  const source = pattern
    .split('*')
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('.*');
  return new RegExp(`^${source}$`, 's').test(name);
}

/** The analysis of an index from its settings, and its analyzers spelt out. */

import type { Chain, Part, PartKind, Slot } from '../chain.ts';
import { cutsTexts, inlineSetting, typedParts } from '../chain.ts';
import type { Json, JsonObject } from '../json-value.ts';
import { isObject } from '../rest.ts';

export type ComponentKind = PartKind | 'analyzer' | 'normalizer';

/** The components that an index declares, by kind and name. */
export interface IndexAnalysis {
  readonly index: string;
  /** `index.hidden` is set. */
  readonly hidden: boolean;
  readonly components: Readonly<Record<ComponentKind, ReadonlyMap<string, JsonObject>>>;
}

/** An analyzer or normalizer of an index. */
export type SpeltOut =
  | { readonly kind: 'chain'; readonly chain: Chain }
  /** `why` is the rest of the sentence "it can't be spelt out, as …" */
  | { readonly kind: 'obstacle'; readonly why: string; readonly slots: readonly Slot[] };

const KINDS = ['analyzer', 'normalizer', 'tokenizer', 'char_filter', 'filter'] as const;

/**
 * Reads the answer of `GET <indexes>/_settings/index.analysis.*,index.hidden?flat_settings=true`. Names of components
 * have no dot: the engine itself groups the settings by the text before the first dot.
 */
export function readIndexSettings(answer: unknown): readonly IndexAnalysis[] {
  if (!isObject(answer)) return [];
  return Object.entries(answer).flatMap(([index, value]) => {
    const settings = isObject(value) ? value['settings'] : undefined;
    return isObject(settings) ? [indexAnalysis(index, settings)] : [];
  });
}

function indexAnalysis(index: string, settings: Readonly<Record<string, unknown>>): IndexAnalysis {
  const components = Object.fromEntries(KINDS.map((kind) => [kind, new Map<string, Record<string, Json>>()])) as Record<
    ComponentKind,
    Map<string, Record<string, Json>>
  >;
  for (const [key, value] of Object.entries(settings)) {
    const match = /^index\.analysis\.(analyzer|normalizer|tokenizer|char_filter|filter)\.([^.]+)\.(.+)$/.exec(key);
    const [, kind, name = '', option = ''] = match ?? [];
    if (kind === undefined || !isComponentKind(kind)) continue;
    const component = components[kind].get(name) ?? {};
    component[option] = readValue(value);
    components[kind].set(name, component);
  }
  return { index, hidden: String(settings['index.hidden'] ?? '') === 'true', components: components };
}

function isComponentKind(kind: string): kind is ComponentKind {
  return KINDS.some((known) => known === kind);
}

function readValue(value: unknown): Json {
  if (Array.isArray(value)) return value.map(String);
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

/** Which package a path names: `analyzers/F123` → its name; `null` where it names none of ours. */
export type PackageOfPath = (path: string) => string | null;

/** @param ids package ID → name */
export function packageOfPath(ids: ReadonlyMap<string, string>): PackageOfPath {
  return (path) => ids.get(/^analyzers\/(\S+)$/.exec(path)?.[1] ?? '') ?? null;
}

/** The packages that texts name, by path or by ID alone: Sudachi's settings are JSON in a text, with bare IDs. */
export function packagesIn(value: unknown, packageOf: PackageOfPath): readonly string[] {
  if (typeof value === 'string')
    return [...new Set(value.match(/[A-Za-z0-9]+/g))].flatMap((id) => packageOf(`analyzers/${id}`) ?? []);
  return typeof value === 'object' && value !== null
    ? Object.values(value).flatMap((one) => packagesIn(one, packageOf))
    : [];
}

/** The settings of a component that name packages. */
export function slotsOf(definition: JsonObject, packageOf: PackageOfPath): readonly Slot[] {
  return Object.entries(definition).flatMap(([setting, value]) =>
    [...new Set(packagesIn(value, packageOf))].map((dictionary) => ({ setting, dictionary })),
  );
}

/** An analyzer or normalizer in the form of `_analyze` with its parts named one by one. */
export function spellOut(
  { components }: IndexAnalysis,
  kind: 'analyzer' | 'normalizer',
  name: string,
  packageOf: PackageOfPath,
): SpeltOut {
  const definition = components[kind].get(name) ?? {};
  const type = definition['type'] ?? 'custom';
  if (type !== 'custom') {
    const slots = slotsOf(definition, packageOf);
    const parts = typedParts(String(type), definition, slots);
    if (parts !== null) return { kind: 'chain', chain: { parts } };
    return { kind: 'obstacle', why: `its type is ${String(type)}, which has no parts to name`, slots };
  }
  const part = (of: PartKind, named: string): Part => {
    const own = components[of].get(named) ?? null;
    return { kind: of, name: named, definition: own, slots: own === null ? [] : slotsOf(own, packageOf) };
  };
  const tokenizer = definition['tokenizer'];
  const chain: Chain = {
    parts: [
      ...listOf(definition['char_filter']).map((named) => part('char_filter', named)),
      ...(kind === 'analyzer' && typeof tokenizer === 'string' ? [part('tokenizer', tokenizer)] : []),
      ...listOf(definition['filter']).map((named) => part('filter', named)),
    ],
  };
  return { kind: 'chain', chain };
}

/** A list, or the text with commas that the engine reads as one. */
function listOf(value: Json | undefined): readonly string[] {
  if (Array.isArray(value)) return value.map(String);
  if (typeof value !== 'string') return [];
  return value
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');
}

/** A filter of an analyzer; `conditional`: inside of a condition, for which the engine reloads no analyzer. */
export interface OwnFilter {
  readonly name: string;
  readonly definition: JsonObject | null;
  readonly nested: boolean;
  readonly conditional: boolean;
}

/** All filters of an analyzer, including those inside others. */
export function filtersOf(
  { components }: IndexAnalysis,
  kind: 'analyzer' | 'normalizer',
  name: string,
): readonly OwnFilter[] {
  const found: OwnFilter[] = [];
  const visit = (filter: string, conditional: boolean, depth: number): void => {
    const definition = components.filter.get(filter) ?? null;
    found.push({ name: filter, definition, nested: depth > 0, conditional });
    if (definition === null || depth > 8) return;
    const isMultiplexer = definition['type'] === 'multiplexer';
    const inner = isMultiplexer ? definition['filters'] : definition['filter'];
    // Each element of a multiplexer's list is a list with commas itself.
    for (const one of listOf(inner ?? []))
      for (const each of listOf(one)) visit(each, conditional || !isMultiplexer, depth + 1);
  };
  for (const filter of listOf(components[kind].get(name)?.['filter'])) visit(filter, false, 0);
  return found;
}

/** A filter of an analyzer that leaves the rest of a text unread: one of its own, or one inside another. */
export type Cut = 'own' | 'nested' | null;

export function cutOf(filters: ReturnType<typeof filtersOf>): Cut {
  const cutting = filters.filter(({ name, definition }) => cutsTexts(name, definition));
  if (cutting.length === 0) return null;
  return cutting.some(({ nested }) => nested) ? 'nested' : 'own';
}

/** Whether each text needs a request of its own: where the filter is spelt out, it reads on. */
export function isApart(cut: Cut, body: JsonObject): boolean {
  return cut === 'nested' || (cut === 'own' && !('filter' in body));
}

/**
 * The definitions that others reach by a name: filters inside a filter, the analyzer that reads the rules of one with
 * its parts. Whatever names a component is taken for a use of it.
 */
export function reachedBy(
  { components }: IndexAnalysis,
  definitions: readonly (JsonObject | null)[],
): readonly JsonObject[] {
  const reached = new Set<JsonObject>();
  const visit = (definition: JsonObject): void => {
    for (const name of Object.values(definition).flatMap((value) => listOf(value).flatMap(listOf))) {
      for (const kind of KINDS) {
        const found = components[kind].get(name);
        if (found === undefined || reached.has(found)) continue;
        reached.add(found);
        visit(found);
      }
    }
  };
  for (const definition of definitions) if (definition !== null) visit(definition);
  return [...reached];
}

/** Why a chain can't be sent with these packages in the request, as the rest of a sentence; `null` when it can. */
export function inlineObstacle(chain: Chain, packages: ReadonlySet<string>): string | null {
  for (const { slots, name } of chain.parts) {
    const bare = slots.find(({ setting, dictionary }) => packages.has(dictionary) && inlineSetting(setting) === null);
    if (bare !== undefined) return `${bare.setting} of ${name} has no form that takes its content in a request`;
  }
  return null;
}

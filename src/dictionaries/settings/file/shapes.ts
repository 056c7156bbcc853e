/** The parts of a settings file: its settings, its mappings and its component templates. */

import { type ComponentKind, type Definition, type Field, KINDS, type NormalizedField } from '../model.ts';
import { type FlatSettings, flatten } from './flat.ts';
import { readAliases, readFields, readNormalizers } from './mappings.ts';
import { entry, type FilePlace, type Positioned, SyntaxProblem } from './positioned.ts';

/** A parsed settings file. */
export interface SettingsFile {
  /** Path relative to the workspace. */
  readonly file: string;
  readonly definitions: readonly Definition[];
  readonly fields: readonly Field[];
  /** Aliases of fields: full path → full path of the field. */
  readonly aliases: ReadonlyMap<string, string>;
  readonly normalized: readonly NormalizedField[];
  /** Names of component templates, with their places. */
  readonly composedOf: readonly { readonly name: string; readonly place: FilePlace }[];
  /** True where the file has an `analysis` block. */
  readonly hasAnalysis: boolean;
  /** Settings besides `analysis` that decide whether components are allowed: `max_ngram_diff`. */
  readonly settings: FlatSettings;
}

const ANALYSIS_KEYS: ReadonlySet<string> = new Set(KINDS);

/** @throws SyntaxProblem where it is neither settings nor mappings */
export function readShape(document: Positioned, file: string): SettingsFile {
  if (document.kind !== 'map') throw new SyntaxProblem('the file must hold an object', document.place);
  const root = unwrap(document);
  const template = entry(root, 'template');
  const body = template?.kind === 'map' ? template : root;
  const settings = settingsOf(body, root);
  const mappings = entry(body, 'mappings') ?? entry(root, 'mappings');
  const composedOf = stringsOf(entry(root, 'composed_of'));
  if (settings === null && mappings === undefined && composedOf.length === 0) {
    throw new SyntaxProblem(
      'the file has neither settings nor mappings: it must be the body of an index, an index or component template, a "settings" object or an "analysis" object',
      document.place,
    );
  }
  const flat = settings ?? new Map();
  assertGroups(flat);
  return {
    file,
    definitions: definitionsOf(flat),
    fields: mappings === undefined ? [] : readFields(mappings),
    aliases: mappings === undefined ? new Map() : readAliases(mappings),
    normalized: mappings === undefined ? [] : readNormalizers(mappings),
    composedOf,
    hasAnalysis: [...flat.keys()].some((name) => name.startsWith('analysis.')),
    settings: flat,
  };
}

/** The body of an index or template in OpenSearch's answer, where it is one level down. */
function unwrap(document: Positioned & { readonly kind: 'map' }): Positioned {
  for (const [list, inner] of [
    ['index_templates', 'index_template'],
    ['component_templates', 'component_template'],
  ] as const) {
    const all = entry(document, list);
    if (all?.kind === 'list' && all.items.length === 1) return entry(all.items[0], inner) ?? document;
  }
  const [only] = document.entries;
  if (document.entries.length === 1 && only?.value.kind === 'map' && !isKnown(only.key)) {
    if (entry(only.value, 'settings') !== undefined || entry(only.value, 'mappings') !== undefined) return only.value;
  }
  return document;
}

function isKnown(key: string): boolean {
  return ['settings', 'mappings', 'template', 'index', 'analysis'].includes(key) || ANALYSIS_KEYS.has(key);
}

function settingsOf(body: Positioned, root: Positioned): FlatSettings | null {
  const named = entry(body, 'settings') ?? entry(root, 'settings');
  if (named !== undefined) return named.kind === 'map' ? flatten(named) : null;
  if (body.kind !== 'map') return null;
  const keys = body.entries.map(({ key }) => key);
  // A whole document whose keys are those of settings.
  if (keys.some((key) => /^(?:index|analysis)(?:\.|$)/.test(key))) return flatten(body);
  if (keys.some((key) => /^settings\./.test(key))) return withoutPrefix(flatten(body), 'settings.');
  // A bare `analysis` object.
  if (keys.some((key) => ANALYSIS_KEYS.has(key.split('.')[0] ?? ''))) return flatten(body, 'analysis');
  if (keys.length > 0 && keys.every((key) => /^(?:number_of_|refresh_interval|max_|similarity|sort|codec)/.test(key))) {
    return flatten(body);
  }
  return null;
}

function withoutPrefix(settings: FlatSettings, prefix: string): FlatSettings {
  const own = [...settings].filter(([name]) => name.startsWith(prefix));
  return new Map(own.map(([name, value]) => [name.slice(prefix.length).replace(/^index\./, ''), value]));
}

function stringsOf(value: Positioned | undefined): { readonly name: string; readonly place: FilePlace }[] {
  if (value?.kind !== 'list') return [];
  return value.items.flatMap((item) =>
    item.kind === 'scalar' && item.text !== null ? [{ name: item.text, place: item.place }] : [],
  );
}

/** @throws SyntaxProblem where a value is at a place that the engine takes a group of settings for */
function assertGroups(settings: FlatSettings): void {
  for (const [name, { places, keyPlace, isNull }] of settings) {
    const isComponent = /^analysis\.(?:analyzer|normalizer|tokenizer|char_filter|filter)\.[^.]+$/.test(name);
    if (!isComponent && (name !== 'analysis' || isNull === true)) continue;
    const place = places[0] ?? keyPlace;
    throw new SyntaxProblem(`\`${name}\` must be an object with settings`, place);
  }
}

/** `analysis.filter.<name>.<setting>`: names end at the first dot, as the engine groups them. */
export function definitionsOf(settings: FlatSettings): Definition[] {
  const found = new Map<string, { kind: ComponentKind; name: string; place: FilePlace; settings: FlatSettings }>();
  for (const [name, value] of settings) {
    const match = /^analysis\.(analyzer|normalizer|tokenizer|char_filter|filter)\.([^.]+)\.(.+)$/s.exec(name);
    const kind = KINDS.find((candidate) => candidate === match?.[1]);
    if (match === null || kind === undefined) continue;
    const [, , component = '', setting = ''] = match;
    const key = `${kind} ${component}`;
    let definition = found.get(key);
    if (definition === undefined) {
      definition = { kind, name: component, place: value.keyPlace, settings: new Map() };
      found.set(key, definition);
    }
    if (value.isNull !== true) definition.settings.set(setting, value);
  }
  return [...found.values()];
}

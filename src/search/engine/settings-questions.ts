/** The analyzers of index settings as questions to an engine: each chain spelt out, with the dictionaries that it reads. */

import type { EngineVersion } from '../../dictionaries/dictionary.ts';
import type { AnalyzerModel } from '../../dictionaries/settings/analyzer-model.ts';
import type { IndexSettings } from '../../dictionaries/settings/index-settings.ts';
import type { Definition } from '../../dictionaries/settings/model.ts';
import { pathSettings } from '../../dictionaries/settings/uses/references.ts';
import { builtIn, type Chain, type Part, type PartKind, type Slot, typedParts } from '../chain.ts';
import type { JsonObject } from '../json-value.ts';
import type { EngineQuestion } from './engine.ts';

/** Analyzers of the engine whose chain can precede synonyms, spelt out. */
const BUILT_IN: ReadonlyMap<string, readonly Part[]> = new Map([
  ['standard', [builtIn('tokenizer', 'standard'), builtIn('filter', 'lowercase')]],
  ['simple', [builtIn('tokenizer', 'lowercase')]],
  ['whitespace', [builtIn('tokenizer', 'whitespace')]],
  ['keyword', [builtIn('tokenizer', 'keyword')]],
  ['stop', [builtIn('tokenizer', 'lowercase'), builtIn('filter', 'stop')]],
]);

/** Types of analyzers with their own chain, without options that name a file. */
const CUSTOM = new Set(['custom', '']);

/** The questions about each analyzer. */
export function settingsQuestions(settings: IndexSettings, version: EngineVersion): readonly EngineQuestion[] {
  const dictionaries = dictionariesOf(settings);
  const whole = settings.models.flatMap((model) => questionsOf(model, settings, dictionaries, version));
  return [...whole, ...partial(settings)];
}

function questionsOf(
  model: AnalyzerModel,
  settings: IndexSettings,
  dictionaries: ReadonlyMap<string, string>,
  version: EngineVersion,
): readonly EngineQuestion[] {
  const { line, column } = model.definition.place;
  const base = { analyzer: model.name, place: { file: model.file.file, line, column } };
  if (!CUSTOM.has(model.type)) return typedQuestions(model, base, dictionaries);
  const part = (kind: PartKind, name: string, definition: Definition | null) =>
    partOf(kind, name, definition, dictionaries);
  const front = [
    ...model.charFilters.map(({ name, definition }) => part('char_filter', name, definition)),
    ...(model.tokenizer === null ? [] : [part('tokenizer', model.tokenizer.name, model.tokenizer.definition)]),
  ];
  const filters = model.filters.map(({ component, reading }) => ({
    part: part('filter', component.name, component.definition),
    apart: reading === null ? null : readingChain(reading.synonymAnalyzer, model, settings, dictionaries, version),
  }));
  const unknown = [...front, ...filters.map((one) => one.part)].flatMap((one) => one.unknown ?? []);
  const obstacle = unknown.at(0) ?? null;
  const parts = [...front, ...filters.filter(({ apart }) => apart === null).map((one) => one.part)].map(
    ({ part: one }) => one,
  );
  return [
    { ...base, chain: { parts }, obstacle },
    // Such a filter reads its rules through another analyzer; the filters before it do not matter.
    ...filters.flatMap(({ part: { part: own }, apart }): EngineQuestion[] => {
      if (apart === null) return [];
      if ('why' in apart) return [{ ...base, chain: { parts: [own] }, obstacle: apart.why }];
      return [{ ...base, chain: { parts: [...apart.parts, withoutAnalyzer(own)] }, obstacle }];
    }),
  ];
}

/** Analyzers of which a part is defined in no file: a chain without it would be another one. */
function partial({ scope, models }: IndexSettings): readonly EngineQuestion[] {
  const known = new Set(models.map(({ definition }) => definition));
  return scope.files.flatMap(({ file, definitions }) =>
    definitions
      .filter((one) => one.kind === 'analyzer' && !known.has(one))
      .map(({ name, place: { line, column } }) => ({
        analyzer: name,
        place: { file, line, column },
        chain: { parts: [] },
        obstacle: 'a part of it is defined in no file of index-settings, or wrong',
      })),
  );
}

/** The whole chain of an analyzer, for its tokens. */
export function speltAnalyzer(
  model: AnalyzerModel,
  settings: IndexSettings,
): { readonly chain: Chain; readonly obstacle: string | null } {
  const dictionaries = dictionariesOf(settings);
  if (!CUSTOM.has(model.type)) {
    const [typed] = typedQuestions(model, { analyzer: model.name, place: null }, dictionaries);
    return typed ?? { chain: { parts: [] }, obstacle: `an analyzer of type ${model.type} can't be spelt out` };
  }
  const all = [
    ...model.charFilters.map(({ name, definition }) => partOf('char_filter', name, definition, dictionaries)),
    ...(model.tokenizer === null
      ? []
      : [partOf('tokenizer', model.tokenizer.name, model.tokenizer.definition, dictionaries)]),
    ...model.filters.map(({ component }) => partOf('filter', component.name, component.definition, dictionaries)),
  ];
  return {
    chain: { parts: all.map(({ part }) => part) },
    obstacle: all.flatMap(({ unknown }) => unknown ?? []).at(0) ?? null,
  };
}

function dictionariesOf({ uses }: IndexSettings): ReadonlyMap<string, string> {
  return new Map(uses.map(({ setting, dictionary }) => [setting.path, dictionary]));
}

/**
 * The parts through which a synonym filter with `synonym_analyzer` reads its rules; `null` where it uses the filters
 * before it.
 */
function readingChain(
  name: string | null,
  model: AnalyzerModel,
  settings: IndexSettings,
  dictionaries: ReadonlyMap<string, string>,
  version: EngineVersion,
): { readonly parts: readonly Part[] } | { readonly why: string } | null {
  if (name === null) return null;
  const own = settings.analyzers.named(name, model.file);
  if (own !== null) {
    // Before 3.0 the engine silently ignores an analyzer of the index.
    if (version.engine !== 'OpenSearch' || version.major < 3) return { parts: frontOf(model, dictionaries) };
    return { parts: frontOf(own, dictionaries) };
  }
  const known = BUILT_IN.get(name);
  if (known !== undefined) return { parts: known };
  if (settings.analyzers.builtIn(name) === null) return { parts: frontOf(model, dictionaries) };
  return { why: `its synonym_analyzer ${name} can't be spelt out` };
}

/** All parts of an analyzer except synonym filters with their own analyzer, and the parts after them. */
function frontOf(model: AnalyzerModel, dictionaries: ReadonlyMap<string, string>): readonly Part[] {
  const at = model.filters.findIndex(({ reading }) => reading !== null && reading.synonymAnalyzer !== null);
  const filters = at === -1 ? model.filters : model.filters.slice(0, at);
  return [
    ...model.charFilters.map(({ name, definition }) => partOf('char_filter', name, definition, dictionaries).part),
    ...(model.tokenizer === null
      ? []
      : [partOf('tokenizer', model.tokenizer.name, model.tokenizer.definition, dictionaries).part]),
    ...filters.map(({ component }) => partOf('filter', component.name, component.definition, dictionaries).part),
  ];
}

function withoutAnalyzer(part: Part): Part {
  if (part.definition === null) return part;
  const { synonym_analyzer: _, ...definition } = part.definition;
  return { ...part, definition };
}

/** An analyzer of one of the engine's types: there is nothing to build with a dictionary, or it can't be spelt out. */
function typedQuestions(
  { definition, type }: AnalyzerModel,
  base: Pick<EngineQuestion, 'analyzer' | 'place'>,
  dictionaries: ReadonlyMap<string, string>,
): readonly EngineQuestion[] {
  const { part } = partOf('filter', type, definition, dictionaries);
  if (part.slots.length === 0) return [];
  const parts = typedParts(type, part.definition ?? {}, part.slots);
  if (parts !== null) return [{ ...base, chain: { parts }, obstacle: null }];
  return [{ ...base, chain: { parts: [part] }, obstacle: `an analyzer of type ${type} can't be spelt out` }];
}

function partOf(
  kind: PartKind,
  name: string,
  definition: Definition | null,
  dictionaries: ReadonlyMap<string, string>,
): { readonly part: Part; readonly unknown: string | null } {
  if (definition === null) return { part: builtIn(kind, name), unknown: null };
  const paths = pathSettings(definition);
  const slots = paths.flatMap(({ setting, path }): Slot[] => {
    const dictionary = dictionaries.get(path);
    return dictionary === undefined ? [] : [{ setting, dictionary }];
  });
  const stray = paths.find(({ path }) => !dictionaries.has(path));
  return {
    part: { kind, name, definition: jsonOf(definition), slots },
    unknown:
      stray === undefined
        ? null
        : `${stray.setting} of ${name} names ${stray.path}, which is not a dictionary of this run`,
  };
}

function jsonOf({ settings }: Definition): JsonObject {
  return Object.fromEntries(
    [...settings].map(([name, { value }]) => [name, typeof value === 'string' ? value : [...value]]),
  );
}

/** Packages that are in no question. */
export function unaskedDictionaries(
  questions: readonly { readonly chain: Chain }[],
  names: readonly string[],
): readonly string[] {
  const asked = new Set(
    questions.flatMap(({ chain }) => chain.parts.flatMap(({ slots }) => slots.map(({ dictionary }) => dictionary))),
  );
  return names.filter((name) => !asked.has(name));
}

/** The analyzers of index settings as questions to an engine: each chain spelt out, with the dictionaries that it reads. */

import type { EngineVersion } from '../../dictionaries/dictionary.ts';
import type { AnalyzerModel } from '../../dictionaries/settings/analyzer-model.ts';
import { ANALYZERS, PLUGIN_COMPONENTS } from '../../dictionaries/settings/components/known-names.ts';
import type { IndexSettings } from '../../dictionaries/settings/index-settings.ts';
import type { Definition } from '../../dictionaries/settings/model.ts';
import { placedIn } from '../../dictionaries/settings/uses/scope.ts';
import { builtIn, type Chain, type Part, type PartKind } from '../chain.ts';
import { componentQuestions } from './component-questions.ts';
import type { EngineQuestion } from './model.ts';
import { type Names, namesOf, partOf, readingsOf, typedChain } from './spelling.ts';

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

/** The questions about each analyzer, and about what no analyzer uses. */
export function settingsQuestions(settings: IndexSettings, version: EngineVersion): readonly EngineQuestion[] {
  const [first = [], ...others] = readingsOf(settings).map((names) => {
    const whole = settings.models.flatMap((model) => questionsOf(model, settings, names, version));
    return [...whole, ...partial(settings), ...componentQuestions(settings, names, whole)];
  });
  return others.length === 0 ? first : distinct([...first, ...others.flat()]);
}

function distinct(questions: readonly EngineQuestion[]): readonly EngineQuestion[] {
  return [...new Map(questions.map((question) => [JSON.stringify(question), question])).values()];
}

function questionsOf(
  model: AnalyzerModel,
  settings: IndexSettings,
  names: Names,
  version: EngineVersion,
): readonly EngineQuestion[] {
  const base = { kind: 'analyzer', analyzer: model.name, place: placedIn(model.file, model.definition.place) } as const;
  if (!CUSTOM.has(model.type)) {
    const { parts, obstacle } = typedChain(model.type, model.definition, names);
    return [{ ...base, chain: { parts }, obstacle }];
  }
  const part = (kind: PartKind, name: string, definition: Definition | null) => partOf(kind, name, definition, names);
  const front = [
    ...model.charFilters.map(({ name, definition }) => part('char_filter', name, definition)),
    ...(model.tokenizer === null ? [] : [part('tokenizer', model.tokenizer.name, model.tokenizer.definition)]),
  ];
  const filters = model.filters.map(({ component, reading }) => ({
    part: part('filter', component.name, component.definition),
    apart: reading === null ? null : readingChain(reading.synonymAnalyzer, model, settings, names, version),
  }));
  const unknown = [...front, ...filters.map((one) => one.part)].flatMap((one) => one.unknown ?? []);
  const obstacle = missingPart(model) ?? unknown.at(0) ?? null;
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

/** Why an analyzer can't be spelt out, where a part of it is defined in no file: a chain without it would be another one. */
function missingPart({ missing }: AnalyzerModel): string | null {
  return missing === null
    ? null
    : `a part of it (${missing.name}) is defined in no file of index-settings, or not wholly`;
}

/** Analyzers with an error of their own. */
function partial({ scope, models }: IndexSettings): readonly EngineQuestion[] {
  const known = new Set(models.map(({ definition }) => definition));
  return scope.files.flatMap((file) =>
    file.definitions
      .filter((one) => one.kind === 'analyzer' && !known.has(one))
      .map(({ name, place }) => ({
        kind: 'analyzer',
        analyzer: name,
        place: placedIn(file, place),
        chain: { parts: [] },
        obstacle: 'its definition has an error',
      })),
  );
}

/** The whole chain of an analyzer, for its tokens. */
export function speltAnalyzer(
  model: AnalyzerModel,
  settings: IndexSettings,
): { readonly chain: Chain; readonly obstacle: string | null } {
  const names = namesOf(settings);
  if (!CUSTOM.has(model.type)) {
    const { parts, obstacle } = typedChain(model.type, model.definition, names);
    return { chain: { parts }, obstacle };
  }
  const all = [
    ...model.charFilters.map(({ name, definition }) => partOf('char_filter', name, definition, names)),
    ...(model.tokenizer === null ? [] : [partOf('tokenizer', model.tokenizer.name, model.tokenizer.definition, names)]),
    ...model.filters.map(({ component }) => partOf('filter', component.name, component.definition, names)),
  ];
  return {
    chain: { parts: all.map(({ part }) => part) },
    obstacle: missingPart(model) ?? all.flatMap(({ unknown }) => unknown ?? []).at(0) ?? null,
  };
}

/**
 * The parts through which a synonym filter with `synonym_analyzer` reads its rules; `null` where it uses the filters
 * before it.
 */
function readingChain(
  name: string | null,
  model: AnalyzerModel,
  settings: IndexSettings,
  names: Names,
  version: EngineVersion,
): { readonly parts: readonly Part[] } | { readonly why: string } | null {
  if (name === null) return null;
  const own = settings.analyzers.named(name, model.file);
  // Before 3.0 the engine silently ignores an analyzer of the index.
  const isThree = version.engine === 'OpenSearch' && version.major >= 3;
  if (own !== null) {
    if (!isThree) return { parts: frontOf(model, names) };
    if (own.missing !== null) return { why: unspelt(name) };
    return CUSTOM.has(own.type) ? { parts: frontOf(own, names) } : typedFront(name, own, names);
  }
  // Its definition has an error.
  if (isThree && settings.scope.find('analyzer', name, model.file) !== null) return { why: unspelt(name) };
  const known = BUILT_IN.get(name);
  if (known !== undefined) return { parts: known };
  const isElsewhere = isThree && !settings.scope.isComplete(model.file);
  if (!isElsewhere && !ANALYZERS.has(name) && !PLUGIN_COMPONENTS.analyzer.has(name))
    return { parts: frontOf(model, names) };
  return { why: unspelt(name) };
}

const unspelt = (name: string): string => `its synonym_analyzer ${name} can't be spelt out`;

function typedFront(name: string, { type, definition }: AnalyzerModel, names: Names) {
  const { parts, obstacle } = typedChain(type, definition, names);
  const spelt = parts.some(({ kind }) => kind === 'analyzer') ? BUILT_IN.get(type) : parts;
  return spelt === undefined || obstacle !== null ? { why: unspelt(name) } : { parts: spelt };
}

/** All parts of an analyzer except synonym filters with their own analyzer, and the parts after them. */
function frontOf(model: AnalyzerModel, names: Names): readonly Part[] {
  const at = model.filters.findIndex(({ reading }) => reading !== null && reading.synonymAnalyzer !== null);
  const filters = at === -1 ? model.filters : model.filters.slice(0, at);
  return [
    ...model.charFilters.map(({ name, definition }) => partOf('char_filter', name, definition, names).part),
    ...(model.tokenizer === null
      ? []
      : [partOf('tokenizer', model.tokenizer.name, model.tokenizer.definition, names).part]),
    ...filters.map(({ component }) => partOf('filter', component.name, component.definition, names).part),
  ];
}

function withoutAnalyzer(part: Part): Part {
  if (part.definition === null) return part;
  const { synonym_analyzer: _, ...definition } = part.definition;
  return { ...part, definition };
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

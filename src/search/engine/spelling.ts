/** Components of index settings as parts of a chain, with the dictionaries that they read. */

import { ANALYZERS } from '../../dictionaries/settings/components/known-names.ts';
import type { IndexSettings } from '../../dictionaries/settings/index-settings.ts';
import { componentTitle, type Definition } from '../../dictionaries/settings/model.ts';
import { pathSettings } from '../../dictionaries/settings/uses/references.ts';
import { builtIn, type Part, type PartKind, type Slot, typedParts } from '../chain.ts';
import type { JsonObject } from '../json-value.ts';

/** What paths and definitions of the settings are called. */
export interface Names {
  /** Value of a path setting → package; `null`: it is not known which of several. */
  readonly paths: ReadonlyMap<string, string | null>;
  readonly titles: ReadonlyMap<Definition, string>;
}

export function namesOf(settings: IndexSettings): Names {
  const { paths } = settings;
  const known = [...paths].map(
    ([path, [only, ...others]]) => [path, others.length > 0 ? null : (only ?? null)] as const,
  );
  return { paths: new Map(known), titles: titlesOf(settings) };
}

/** As many as a path may mean dictionaries, so that each is asked wherever it may be meant. */
export function readingsOf(settings: IndexSettings): readonly Names[] {
  const { paths } = settings;
  const titles = titlesOf(settings);
  const most = [...paths.values()].reduce((count, names) => Math.max(count, names.length), 1);
  return Array.from({ length: most }, (_, at) => ({
    paths: new Map([...paths].map(([path, names]) => [path, names[at] ?? names[0] ?? null])),
    titles,
  }));
}

function titlesOf({ scope }: IndexSettings): Names['titles'] {
  const titles = scope.files.flatMap(({ file, definitions }) =>
    definitions.map((one) => [one, componentTitle(one.kind, one.name, file)] as const),
  );
  return new Map(titles);
}

/** `unknown`: why it can't be spelt out, as the rest of a sentence. */
export function partOf(
  kind: PartKind,
  name: string,
  definition: Definition | null,
  { paths, titles }: Names,
): { readonly part: Part; readonly unknown: string | null } {
  if (definition === null) return { part: builtIn(kind, name), unknown: null };
  const settings = pathSettings(definition);
  const slots = settings.flatMap(({ setting, path, format }): Slot[] => {
    const dictionary = paths.get(path);
    if (dictionary === undefined || dictionary === null) return [];
    return [setting === 'synonyms_path' && format !== null ? { setting, dictionary, format } : { setting, dictionary }];
  });
  const stray = settings.find(({ path }) => (paths.get(path) ?? null) === null);
  return {
    part: { kind, name, definition: jsonOf(definition), slots, title: titles.get(definition) ?? '' },
    unknown:
      stray === undefined
        ? null
        : `${stray.setting} of ${name} names ${stray.path}, which ${paths.has(stray.path) ? 'may be several dictionaries' : 'is not a dictionary'} of this run`,
  };
}

/** Options that the engine's own types of analyzers don't read. */
const UNREAD = /^(?:type|position_increment_gap|tokenizer|filter|char_filter)$/;
/** Types of analyzers that read no option at all. */
const PLAIN = new Set(['simple', 'whitespace', 'keyword']);

/** The parts of an analyzer with a type. Without options it is the one that the engine has by the name of its type. */
export function typedChain(
  type: string,
  definition: Definition,
  names: Names,
): { readonly parts: readonly Part[]; readonly obstacle: string | null } {
  const isRead = (option: string) => (ANALYZERS.has(type) ? !UNREAD.test(option) : option !== 'type');
  const options = PLAIN.has(type) ? [] : [...definition.settings.keys()].filter(isRead);
  if (options.length === 0) return { parts: [builtIn('analyzer', type)], obstacle: null };
  const { part, unknown } = partOf('filter', type, definition, names);
  const parts = typedParts(type, part.definition ?? {}, part.slots);
  if (parts !== null) return { parts, obstacle: unknown };
  const why = `an analyzer of type ${type} can't be spelt out with its options (${options.join(', ')})`;
  return { parts: [part], obstacle: why };
}

function jsonOf({ settings }: Definition): JsonObject {
  return Object.fromEntries(
    [...settings].map(([name, { value }]) => [name, typeof value === 'string' ? value : [...value]]),
  );
}

/**
 * What no analyzer is asked with. The engine builds every normalizer, tokenizer, filter and char filter that settings
 * declare, used or not, except synonym filters without an analyzer (asked of OpenSearch 2.19 and 3.x).
 */

import { Options } from '../../dictionaries/settings/components/options.ts';
import type { SettingsFile } from '../../dictionaries/settings/file/shapes.ts';
import type { IndexSettings } from '../../dictionaries/settings/index-settings.ts';
import type { Definition } from '../../dictionaries/settings/model.ts';
import { placedIn } from '../../dictionaries/settings/uses/scope.ts';
import { builtIn, obstacle, type Part } from '../chain.ts';
import type { EngineQuestion } from './model.ts';
import { type Names, partOf } from './spelling.ts';

interface Spelt {
  readonly parts: readonly Part[];
  readonly obstacle: string | null;
}

/** @param asked about the analyzers; what can't be spelt out there does not count */
export function componentQuestions(
  settings: IndexSettings,
  names: Names,
  asked: readonly EngineQuestion[],
): readonly EngineQuestion[] {
  const all = settings.scope.files.flatMap((file) => file.definitions.map((definition) => ({ file, definition })));
  const normalizers = all.flatMap(({ file, definition }) =>
    definition.kind === 'normalizer' ? question(normalizer(file, definition, settings, names), file, definition) : [],
  );
  const chains = [...asked, ...normalizers];
  const isAsked = (one: EngineQuestion): boolean => (one.obstacle ?? obstacle(one.chain)) === null;
  const titles = (some: readonly EngineQuestion[]) =>
    new Set(some.flatMap(({ chain }) => chain.parts.map(({ title }) => title)));
  const known = titles(chains.filter(isAsked));
  const told = titles(chains);
  const components = all.flatMap(({ file, definition }) => {
    const title = names.titles.get(definition);
    if (known.has(title) || isPartial(definition, file, settings)) return [];
    // The warning about its analyzer says why it is not asked.
    return question(alone(definition, names), file, definition).filter((one) => isAsked(one) || !told.has(title));
  });
  return [...normalizers, ...components];
}

function question(spelt: Spelt | null, file: SettingsFile, { kind, name, place }: Definition): EngineQuestion[] {
  if (spelt === null) return [];
  const { parts, obstacle: why } = spelt;
  return [{ kind, analyzer: name, place: placedIn(file, place), chain: { parts }, obstacle: why }];
}

/** Whether a file elsewhere may have the rest of a component. */
function isPartial({ kind, name }: Definition, file: SettingsFile, { analyzers: { parts } }: IndexSettings): boolean {
  const at = { file, place: null };
  if (kind === 'tokenizer') return parts.tokenizer(name, at)?.isMissing === true;
  if (kind === 'char_filter') return parts.charFilter(name, at)?.isMissing === true;
  return kind === 'filter' && parts.filter(name, at)?.isMissing === true;
}

/** A component with the least that makes a chain of it; `null` where the engine does not build it alone. */
function alone(definition: Definition, names: Names): Spelt | null {
  const { kind, name, settings } = definition;
  if (kind === 'analyzer' || kind === 'normalizer') return null;
  const type = new Options(settings).text('type');
  // Without a type, the offline check has an error.
  if (type === null || (kind === 'filter' && /^synonym(?:_graph)?$/.test(type))) return null;
  const { part, unknown } = partOf(kind, name, definition, names);
  const tokenizer = builtIn('tokenizer', 'keyword');
  return { parts: kind === 'tokenizer' ? [part] : [tokenizer, part], obstacle: unknown };
}

/** A chain without a tokenizer; `null` where it has no part. */
function normalizer(file: SettingsFile, definition: Definition, settings: IndexSettings, names: Names): Spelt | null {
  const options = new Options(definition.settings);
  const type = options.text('type') ?? 'custom';
  if (type === 'lowercase') return { parts: [builtIn('filter', 'lowercase')], obstacle: null };
  if (type !== 'custom') return { parts: [], obstacle: `a request can't name the type of a normalizer (${type})` };
  const spelt = (['char_filter', 'filter'] as const).flatMap((kind) =>
    (options.list(kind) ?? []).map(({ text }) => {
      const { parts } = settings.analyzers;
      const at = { file, place: null };
      const found = kind === 'filter' ? parts.filter(text, at) : parts.charFilter(text, at);
      const spelt = partOf(kind, text, found?.definition ?? null, names);
      return found === null || found.isMissing
        ? { ...spelt, unknown: `a part of it (${text}) is defined in no file of index-settings, or not wholly` }
        : spelt;
    }),
  );
  if (spelt.length === 0) return null;
  return {
    parts: spelt.map(({ part }) => part),
    obstacle: spelt.flatMap(({ unknown }) => unknown ?? []).at(0) ?? null,
  };
}

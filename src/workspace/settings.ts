/** Index settings of the repository, read for a set of dictionaries. */

import type { ChainUse } from '../dictionaries/check-in-chains.ts';
import type { Dictionary, EngineVersion, Format, ReadOptions } from '../dictionaries/dictionary.ts';
import type { SettingsSource } from '../dictionaries/settings/index-settings.ts';
import { type CheckTarget, checkTarget, type SettingsOfRun } from './check-target.ts';
import { type PlainFile, readPlainFile } from './plain-files.ts';
import { packageNameStem } from './select/names.ts';

/** Name of a package → its ID. */
export type PackageIds = ReadonlyMap<string, string>;

const NO_IDS: PackageIds = new Map();

/**
 * Reads the files together. Their problems are part of the result.
 * @param targets the dictionaries that settings may refer to
 * @param ids known where AWS was asked
 */
export async function readSettings(
  files: readonly PlainFile[],
  targets: readonly CheckTarget[],
  version: EngineVersion,
  ids: PackageIds = NO_IDS,
): Promise<SettingsOfRun> {
  const sources = files.map((file) => ({ file: file.file, bytes: readPlainFile(file) }));
  return readSettingsOf(sources, targets, version, ids);
}

/** As `readSettings`, for content that may come from elsewhere. */
export async function readSettingsOf(
  sources: readonly SettingsSource[],
  targets: readonly CheckTarget[],
  version: EngineVersion,
  ids: PackageIds = NO_IDS,
): Promise<SettingsOfRun> {
  // Loaded only here, as runs without settings do not need it.
  const { chainUses, formatOf, formatUses, readIndexSettings, tellOtherFormat, tellUndecided } = await import(
    '../dictionaries/settings/index-settings.ts'
  );
  const known = targets.map((target) => ({
    name: nameOf(target),
    file: target.file,
    files: (target.files ?? [target]).map(({ file }) => file),
    source: target.source,
    format: target.format,
    references: [...idReferences(ids, nameOf(target)), ...(target.usage?.references ?? [])],
    names: target.usage?.names ?? [],
  }));
  const { wordRuleOf } = await import('../dictionaries/settings/uses/word-rules.ts');
  const settings = await readIndexSettings(sources, known, version);
  for (const target of targets) {
    const { isDeclared, format, file } = target;
    if (isDeclared === true && format !== null) tellOtherFormat(settings, nameOf(target), file, format);
  }
  const usesOf = (target: CheckTarget): readonly ChainUse[] =>
    chainUses(settings, nameOf(target)).map((use) => ({ ...use, ...unlessDeclared(target, use) }));
  return {
    settings,
    usesOf,
    formatsOf: (target) => formatUses(settings, nameOf(target)),
    apply: (target) => {
      const said = formatOf(settings, nameOf(target), target.format);
      const format = target.isDeclared === true ? target.format : (said ?? target.format);
      const words = wordRuleOf(settings, nameOf(target));
      const options = words === null ? target.options : { ...target.options, words };
      const all = usesOf(target);
      const own = all.filter((use) => use.format === format);
      const uses = own.length > 0 ? own : all;
      const reading = uses[0] ?? settings.declared.get(nameOf(target))?.[0];
      if (reading === undefined || !isSynonyms(format)) return { ...target, format, options };
      const chain = options.analysis === null ? chainsOf(uses) : {};
      return { ...target, format, options: { ...options, ...unlessDeclared(target, reading), ...chain } };
    },
    tellUndecided,
  };
}

/** The dictionaries of a run with the options that the settings give them. */
export function applySettings(settings: SettingsOfRun, dictionaries: readonly Dictionary[]): readonly Dictionary[] {
  return dictionaries.map((dictionary) => {
    const { format, options } = settings.apply(checkTarget(dictionary));
    if (format === null) return { ...dictionary, options };
    // Counts as declared: the format of an earlier version does not override it.
    const formatSource = format === dictionary.format ? dictionary.formatSource : 'declared';
    return { ...dictionary, format, formatSource, options };
  });
}

function idReferences(ids: PackageIds, name: string): readonly string[] {
  const id = ids.get(name);
  return id === undefined ? [] : [`analyzers/${id}`];
}

function nameOf({ name, file }: CheckTarget): string {
  return name ?? packageNameStem(file);
}

/** Each chain once; those that do the same count as one. */
function chainsOf(uses: readonly ChainUse[]): Pick<ReadOptions, 'chain' | 'otherChains'> {
  const [first, ...others] = new Map(uses.map(({ chain }) => [chain.key, chain])).values();
  return first === undefined ? {} : { chain: first, otherChains: others };
}

/** What the settings say of synonyms, unless the manifest says it. */
function unlessDeclared(
  { usage, options }: CheckTarget,
  { expand, lenient }: Pick<ReadOptions, 'expand' | 'lenient'>,
): Pick<ReadOptions, 'expand' | 'lenient'> {
  return {
    expand: usage?.declaresExpand ? options.expand : expand,
    lenient: usage?.declaresLenient ? options.lenient : lenient,
  };
}

function isSynonyms(format: Format | null): format is 'solr-synonyms' | 'wordnet-synonyms' {
  return format === 'solr-synonyms' || format === 'wordnet-synonyms';
}

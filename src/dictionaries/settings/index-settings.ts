/** Index settings as a whole: reads, resolves and checks them. */
import type { ChainUse, FormatUse, UndecidedTerms } from '../check-in-chains.ts';
import type { EngineVersion, Format } from '../dictionary.ts';
import { type FileStart, namesLines } from '../file-lines.ts';
import { counted, excerpt } from '../problems.ts';
import type { AnalyzerModel, SynonymReading } from './analyzer-model.ts';
import { Analyzers } from './analyzers.ts';
import { adviceOn, refusal } from './components/component.ts';
import { checkInlineRules } from './components/inline-rules.ts';
import { Options } from './components/options.ts';
import { asWordList } from './components/synonym-filter.ts';
import { readDocument } from './file/document.ts';
import { SyntaxProblem } from './file/positioned.ts';
import { readShape, type SettingsFile } from './file/shapes.ts';
import { lintAnalyzers } from './lints.ts';
import { componentTitle, type Definition } from './model.ts';
import { FileProblems } from './problems.ts';
import { fieldUses, type UseTime } from './uses/field-uses.ts';
import { groupBy } from './uses/group-by.ts';
import { readsFile } from './uses/reads-file.ts';
import { type PathSetting, pathSettings } from './uses/references.ts';
import { type KnownDictionary, References } from './uses/resolve.ts';
import { SettingsScope } from './uses/scope.ts';
import { type Stranger, strangersOf } from './uses/strangers.ts';

/** Content of a settings file. */
export interface SettingsSource {
  /** Path relative to the workspace. */
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** One use of a dictionary: a setting of a component of an analyzer. */
export interface DictionaryUse {
  readonly dictionary: string;
  readonly file: string;
  readonly analyzer: string;
  readonly setting: PathSetting;
  /** When documents are indexed, when people search, or both; `null` where no mapping shows it. */
  readonly time: UseTime | 'both' | null;
  /** Of a synonym filter. */
  readonly reading: SynonymReading | null;
}

/** What a component says of its dictionary, whether an analyzer uses it or not. */
export interface DeclaredReading extends PathSetting {
  readonly format: Format;
  /** The settings file. */
  readonly file: string;
  readonly definition: Definition;
  /** False where it is known of no component with that setting, or of another setting, whether the engine reads the file. */
  readonly isRead: boolean;
  readonly expand: boolean;
  readonly lenient: boolean;
}

export interface IndexSettings {
  readonly scope: SettingsScope;
  readonly analyzers: Analyzers;
  readonly models: readonly AnalyzerModel[];
  readonly uses: readonly DictionaryUse[];
  /** Value of a path setting → names of the dictionaries that it refers to. */
  readonly paths: ReadonlyMap<string, readonly string[]>;
  /** By the name of the dictionary. */
  readonly declared: ReadonlyMap<string, readonly DeclaredReading[]>;
  readonly strangers: readonly Stranger[];
  readonly problems: FileProblems;
  readonly version: EngineVersion;
}

/** Reads the files together. Problems are collected, never thrown. */
export async function readIndexSettings(
  sources: readonly SettingsSource[],
  dictionaries: readonly KnownDictionary[],
  version: EngineVersion,
): Promise<IndexSettings> {
  const problems = new FileProblems();
  const files: SettingsFile[] = [];
  for (const source of sources) {
    const file = await readFile(source, problems);
    if (file === null) continue;
    files.push(file);
    tellNulls(file, problems);
  }
  const scope = new SettingsScope(files);
  const references = new References(dictionaries);
  const analyzers = new Analyzers(scope, { version, dictionary: (path) => references.find(path) }, problems);
  const models = analyzers.all();
  const times = analyzerTimes(scope, analyzers);
  const uses = models.flatMap((model) => usesOf(model, references, times.get(model) ?? null));
  checkInlineRules(models, version, problems, analyzers.parts);
  lintAnalyzers({ scope, analyzers, models, times, problems });
  const declared = declaredReadings([...new Set([...files, ...scope.files])], references);
  const [paths, strangers] = [pathsOf(files, references), strangersOf(files, references)];
  return { scope, analyzers, models, uses, paths, declared, strangers, problems, version };
}

function pathsOf(files: readonly SettingsFile[], references: References): IndexSettings['paths'] {
  const all = files.flatMap(({ definitions }) => definitions.flatMap((definition) => pathSettings(definition)));
  return new Map(
    all.flatMap(({ path }) => {
      const names = references.all(path).map(({ name }) => name);
      return names.length === 0 ? [] : [[path, names] as const];
    }),
  );
}

/** Of each dictionary: the engine builds every declared component, except synonym filters that no analyzer uses. */
function declaredReadings(files: readonly SettingsFile[], references: References): IndexSettings['declared'] {
  const all = files.flatMap(({ file, definitions }) =>
    definitions.flatMap((definition) => {
      const says = (name: string): string | null => new Options(definition.settings).text(name);
      const given = { file, definition, expand: says('expand') !== 'false', lenient: says('lenient') === 'true' };
      return pathSettings(definition).flatMap(({ format, ...setting }) => {
        if (format === null) return [];
        const reading = { ...setting, format, ...given, isRead: readsFile(definition, setting.setting) };
        return references.all(setting.path).map(({ name }) => ({ name, reading }));
      });
    }),
  );
  const groups = groupBy(all, ({ name }) => name);
  return new Map([...groups].map(([name, own]) => [name, own.map(({ reading }) => reading)]));
}

async function readFile({ file, bytes }: SettingsSource, problems: FileProblems): Promise<SettingsFile | null> {
  try {
    return readShape(await readDocument(bytes, file), file);
  } catch (error) {
    if (!(error instanceof SyntaxProblem)) throw error;
    problems.error('index-settings/syntax', file, error.place, `The settings can't be read: ${error.message}.`);
    return null;
  }
}

function tellNulls({ file, settings }: SettingsFile, problems: FileProblems): void {
  for (const [name, { nullPlace }] of settings) {
    if (nullPlace === undefined) continue;
    const text = refusal(
      `The list \`${name}\``,
      'only value lists are allowed in serialized settings',
      'Remove `null`.',
    );
    problems.error('index-settings/invalid-component', file, nullPlace, text);
  }
}

/** When each analyzer is used, by the mappings and by its name. */
function analyzerTimes(scope: SettingsScope, analyzers: Analyzers): ReadonlyMap<AnalyzerModel, UseTime | 'both'> {
  const times = new Map<AnalyzerModel, UseTime | 'both'>();
  const add = (model: AnalyzerModel | null, time: UseTime) => {
    if (model === null) return;
    const known = times.get(model);
    times.set(model, known === undefined || known === time ? time : 'both');
  };
  for (const { file, analyzer, time } of fieldUses(scope)) {
    if (!scope.isPartOnly(file)) add(analyzers.named(analyzer, file), time);
  }
  for (const file of scope.files.filter((one) => !scope.isPartOnly(one))) {
    const isOwn = (name: string): boolean => scope.findOwn('analyzer', name, file) !== null;
    const own = (name: string): AnalyzerModel | null => (isOwn(name) ? analyzers.named(name, file) : null);
    add(own('default'), 'index');
    if (!isOwn('default_search')) add(own('default'), 'search');
    add(own('default_search'), 'search');
    add(own('default_search_quoted'), 'search');
  }
  return times;
}

function usesOf(model: AnalyzerModel, references: References, time: DictionaryUse['time']): DictionaryUse[] {
  const uses: DictionaryUse[] = [];
  const add = (
    definition: { readonly settings: AnalyzerModel['definition']['settings'] } | null,
    reading: SynonymReading | null,
  ) => {
    for (const setting of definition === null ? [] : pathSettings(definition)) {
      for (const { name } of references.all(setting.path)) {
        uses.push({ dictionary: name, file: model.file.file, analyzer: model.name, setting, time, reading });
      }
    }
  };
  add(model.definition, null);
  for (const { definition } of model.charFilters) add(definition, null);
  add(model.tokenizer?.definition ?? null, null);
  const read = new Set(model.readings.map(({ filter }) => filter));
  const others = [...model.filters.map(({ component }) => component), ...model.inner].filter((one) => !read.has(one));
  for (const { definition } of new Set(others)) add(definition, null);
  for (const reading of model.readings) add(reading.filter.definition, reading);
  return uses;
}

/** The chains in which a dictionary is checked. */
export function chainUses({ uses, version }: IndexSettings, dictionary: string): ChainUse[] {
  return uses.flatMap(({ dictionary: name, reading, setting }): ChainUse[] => {
    if (name !== dictionary || reading?.chain === undefined || reading.chain === null) return [];
    const format = setting.format ?? 'solr-synonyms';
    const { chain, expand, lenient, filter } = reading;
    const use = { chain, format, expand, lenient };
    return [
      filter.options.words('synonyms') !== null ? { ...use, view: (source) => asWordList(source, { version }) } : use,
    ];
  });
}

/**
 * The format of a dictionary according to the settings; `null` where they do not show it.
 * @param known that of its name or content: it counts where the settings have several, and it is one of them
 */
export function formatOf({ uses, declared }: IndexSettings, dictionary: string, known?: Format | null): Format | null {
  const used = uses.flatMap(({ dictionary: name, setting }) => (name === dictionary ? (setting.format ?? []) : []));
  const said = [...used, ...(declared.get(dictionary) ?? []).map(({ format }) => format)];
  return said.find((format) => format === known) ?? said[0] ?? null;
}

/** The formats besides synonyms in which the engine surely reads a dictionary, used or not, each once. */
export function formatUses({ uses, declared }: IndexSettings, dictionary: string): readonly FormatUse[] {
  const found = new Map<Format, FormatUse>();
  for (const { definition, format, setting, place, file, isRead } of declared.get(dictionary) ?? []) {
    if (!isRead || found.has(format) || setting === 'synonyms_path') continue;
    const use = uses.find((one) => one.dictionary === dictionary && one.setting.place === place);
    const where =
      use === undefined
        ? componentTitle(definition.kind, definition.name, file)
        : componentTitle('analyzer', use.analyzer, use.file);
    found.set(format, { format, title: `In ${where}, where \`${setting}\` of \`${definition.name}\` reads it` });
  }
  return [...found.values()];
}

/** Reports where settings make the engine read a dictionary, and never in the format that is declared for it. */
export function tellOtherFormat(
  { declared, paths, problems }: IndexSettings,
  dictionary: string,
  file: string,
  format: Format,
): void {
  const all = declared.get(dictionary) ?? [];
  const readings = all.filter(({ isRead, path }) => isRead && paths.get(path)?.length === 1);
  if (format === 'opaque' || readings.some((reading) => reading.format === format)) return;
  for (const reading of readings) {
    const message =
      `\`${reading.setting}\` makes the engine read \`${file}\` in the format ${reading.format}, but its declared \`format\` is ${format}. ` +
      'Correct the path, or the declared format. The file is checked in both.';
    problems.warning('index-settings/other-format', reading.file, reading.place, message);
  }
}

/** Reports what is unknown about a dictionary, at the component that is the reason. */
export function tellUndecided(
  settings: IndexSettings,
  files: readonly FileStart[],
  undecided: readonly UndecidedTerms[],
): void {
  for (const { use, component, count, first, line: firstLine } of undecided) {
    const unknown = settings.analyzers.parts.unknown.get(component);
    if (unknown?.missing === 'error') continue;
    const file = unknown?.file ?? settings.scope.files[0]?.file ?? '';
    const terms = count === 1 ? 'a term' : `${count} terms`;
    const others = files.length > 1 ? ` and ${counted(files.length - 1, 'more file')}` : '';
    const line = namesLines(files, null)(firstLine ?? 1);
    settings.problems.unknown(
      use.chain.title,
      file,
      unknown?.place ?? null,
      `The output of ${unknown?.what ?? component} is not computed here. In ${use.chain.title} it is before the synonyms of ${files[0]?.file ?? ''}${others}, so for ${terms} of ${others === '' ? 'that file' : 'these files'} ` +
        `(the first in ${line}: \`${excerpt(first)}\`) it is not known whether the engine accepts them.`,
      adviceOn(unknown),
    );
  }
}

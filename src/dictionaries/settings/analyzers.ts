/** Analyzers of index settings: their chains, and each place where synonyms are read. */
import { Chain, termChain } from '../analysis/chain.ts';
import type { TermChain } from '../analysis/term-chain.ts';
import type { Filter, Tokenizer } from '../analysis/token.ts';
import { formatEngineVersion, isOpenSearchFrom } from '../engine-version.ts';
import { AnalyzerFilters } from './analyzer-filters.ts';
import type { AnalyzerModel, SynonymReading } from './analyzer-model.ts';
import { builtInChain } from './components/built-in-analyzers.ts';
import { type Component, type Place, refusal } from './components/component.ts';
import type { FilterPart } from './components/filters.ts';
import { ANALYZERS, PLUGIN_COMPONENTS } from './components/known-names.ts';
import { InvalidComponent, Options, UnknownOption } from './components/options.ts';
import { Parts } from './components/parts.ts';
import { synonymFilter } from './components/synonym-filter.ts';
import type { ContentReader } from './file/content.ts';
import type { FilePlace } from './file/positioned.ts';
import type { SettingsFile } from './file/shapes.ts';
import { Front, tokenizerOf, unknownChain } from './front.ts';
import { componentTitle, type Definition } from './model.ts';
import { checkNormalizer, type NormalizerContext } from './normalizers.ts';
import type { FileProblems } from './problems.ts';
import { typedAnalyzer } from './typed-analyzer.ts';
import { tellUndefined, type UndefinedName } from './undefined-name.ts';
import type { SettingsScope } from './uses/scope.ts';

export class Analyzers {
  readonly #scope: SettingsScope;
  readonly #reader: ContentReader;
  readonly #problems: FileProblems;
  readonly parts: Parts;
  readonly #models = new Map<string, AnalyzerModel | null>();
  readonly #synonymFilters = new Map<SynonymReading, Filter>();
  readonly #normalizers: NormalizerContext;

  constructor(scope: SettingsScope, reader: ContentReader, problems: FileProblems) {
    this.#scope = scope;
    this.#reader = reader;
    this.#problems = problems;
    this.parts = new Parts(scope, reader, problems);
    this.#normalizers = { scope, parts: this.parts, problems, version: reader.version };
  }

  /** Builds every component and analyzer of all files, and reports their problems. */
  all(): readonly AnalyzerModel[] {
    const models: AnalyzerModel[] = [];
    for (const file of this.#scope.files) {
      for (const definition of file.definitions) {
        const at = { file, place: definition.place };
        switch (definition.kind) {
          case 'tokenizer':
            this.parts.tokenizer(definition.name, at);
            break;
          case 'char_filter':
            this.parts.charFilter(definition.name, at);
            break;
          case 'filter':
            this.parts.filter(definition.name, at);
            break;
          case 'normalizer':
            checkNormalizer(file, definition, this.#normalizers);
            break;
          case 'analyzer': {
            const model = this.#analyzer(file, definition);
            if (model !== null) models.push(model);
          }
        }
      }
    }
    return models;
  }

  /** The analyzer that a name means in a file; `null` when it is not defined, or can't be built. */
  named(name: string, from: SettingsFile): AnalyzerModel | null {
    const found = this.#scope.find('analyzer', name, from);
    return found === null ? null : this.#analyzer(found.file, found.definition);
  }

  /** The chain of a built-in analyzer; `null` when it is not known here. */
  builtIn(name: string): Chain | null {
    return this.#builtInChain(name, new Options(new Map()));
  }

  #builtInChain(type: string, options: Options): Chain | null {
    try {
      return builtInChain(type, options, this.#reader);
    } catch (error) {
      if (error instanceof UnknownOption || error instanceof InvalidComponent) return null;
      throw error;
    }
  }

  #analyzer(file: SettingsFile, definition: Definition): AnalyzerModel | null {
    const key = `${file.file} ${definition.name}`;
    const known = this.#models.get(key);
    if (known !== undefined) return known;
    this.#models.set(key, null);
    const model = this.#build(file, definition);
    this.#models.set(key, model);
    return model;
  }

  #build(file: SettingsFile, definition: Definition): AnalyzerModel | null {
    const options = new Options(definition.settings);
    const { name, place: own } = definition;
    const refuse = (message: string, place: FilePlace | null, advice?: string): null => {
      const text = refusal(`The analyzer \`${name}\``, message, advice);
      this.#problems.error('index-settings/invalid-component', file.file, place ?? own, text);
      return null;
    };
    const fault = nameFault(name);
    if (fault !== null) return refuse(fault.message, null, fault.advice);
    const type = options.text('type') ?? (options.has('tokenizer') ? 'custom' : null);
    const isWhole = this.#scope.isComplete(file);
    if (type === null && isWhole) {
      const message = `analyzer [${name}] must specify either an analyzer type, or a tokenizer`;
      return refuse(message, null, 'Give it a `tokenizer`, or a `type`.');
    }
    if (type !== null && type !== 'custom') {
      const chain = (builtIn: string, given: Options): Chain | null => this.#builtInChain(builtIn, given);
      return typedAnalyzer({ file, definition, type }, chain, this.parts, this.#problems, this.#reader.version);
    }
    if (!options.has('tokenizer') && isWhole) {
      const message = `Custom Analyzer [${name}] must be configured with a tokenizer`;
      return refuse(message, options.place('type'), 'Give it a `tokenizer`.');
    }
    try {
      options.integer('position_increment_gap', 100);
    } catch (error) {
      if (error instanceof InvalidComponent) return refuse(error.message, error.place);
      throw error;
    }
    return this.#custom(file, definition, options);
  }

  /** A chain of the settings. */
  #custom(file: SettingsFile, definition: Definition, options: Options): AnalyzerModel {
    const owner = definition.name;
    const name = (text: string, place: FilePlace | null) =>
      ({ text, owner, subject: 'Custom Analyzer', at: { file, place } }) as const;
    const tokenizer = options.has('tokenizer')
      ? this.#found(
          { kind: 'tokenizer', ...name(options.text('tokenizer') ?? '', options.place('tokenizer')) },
          (text, at) => this.parts.tokenizer(text, at),
        )
      : this.#tokenizerElsewhere(file, definition);
    this.parts.tellUse(tokenizer);
    const charFilters = (options.list('char_filter') ?? []).map(({ text, place }) =>
      this.#found({ kind: 'char_filter', ...name(text, place) }, (named, at) => this.parts.charFilter(named, at)),
    );
    const front = new Front(this.parts, charFilters, tokenizer, (reading) => this.synonyms(reading));
    const { filters, inner, readings, updateable } = this.#filters(file, owner, options, front);
    const all = [...charFilters, tokenizer, ...filters.map(({ component }) => component), ...inner];
    const missing = all.find(({ isMissing }) => isMissing) ?? null;
    const parts = { charFilters, tokenizer, filters, inner, missing, readings, updateable };
    return { name: owner, file, definition, type: 'custom', ...parts, builtIn: null };
  }

  /** Where no file says the tokenizer, or the type, of an analyzer. */
  #tokenizerElsewhere(file: SettingsFile, { name, place }: Definition): Component<Tokenizer> {
    this.parts.tellLack(`the analyzer \`${name}\``, { file, place }, '`tokenizer` or `type`');
    const what = `the tokenizer of \`${name}\`, which no file of \`index-settings\` says,`;
    return this.parts.missing('tokenizer', `of ${name}`, { file, place }, what);
  }

  #filters(file: SettingsFile, owner: string, options: Options, front: Front): AnalyzerFilters {
    const filters = new AnalyzerFilters(
      {
        parts: this.parts,
        scope: this.#scope,
        problems: this.#problems,
        filter: (name) => this.#found({ kind: 'filter', ...name }, (text, at) => this.parts.filter(text, at)),
        reading: (filter, before, at, condition) => this.#reading(filter, before, owner, at, condition),
      },
      owner,
    );
    for (const { text, place } of options.list('filter') ?? []) filters.add(text, { file, place }, front);
    return filters;
  }

  /** A component by its name; where no file defines it, that is said, and one whose effect is not known takes its place. */
  #found<Part>(name: UndefinedName, find: (text: string, at: Place) => Component<Part> | null): Component<Part> {
    const found = find(name.text, name.at);
    if (found !== null) return found;
    tellUndefined(name, this.#scope, this.#problems);
    return this.parts.missing(name.kind, name.text, name.at);
  }

  #reading(
    filter: Component<FilterPart>,
    front: Front,
    analyzer: string,
    place: Place,
    condition: string | null,
  ): SynonymReading | null {
    if (filter.type !== 'synonym' && filter.type !== 'synonym_graph') return null;
    const { options } = filter;
    const found = this.#scope.find('filter', filter.name, place.file);
    try {
      const isKnown = isOpenSearchFrom(this.#reader.version, 2, 19);
      const synonymAnalyzer = isKnown ? options.text('synonym_analyzer') : null;
      if (!isKnown) this.#ignoredSynonymAnalyzer(filter, found?.file ?? place.file);
      const title = componentTitle('analyzer', analyzer, place.file.file);
      return {
        filter,
        file: found?.file ?? place.file,
        isGraph: filter.type === 'synonym_graph',
        isUpdateable: options.boolean('updateable', false),
        expand: options.boolean('expand', true),
        lenient: options.boolean('lenient', false),
        isWordnet: (options.text('format') ?? '').toLowerCase() === 'wordnet',
        synonymAnalyzer,
        place,
        before: front.before,
        condition,
        chain:
          this.#synonymAnalyzerChain(synonymAnalyzer, filter, place, title) ??
          front.chain(title, filter, this.#problems),
      };
    } catch (error) {
      if (!(error instanceof InvalidComponent)) throw error;
      this.#problems.error(
        'index-settings/invalid-component',
        found?.file.file ?? place.file.file,
        error.place ?? filter.definition?.place ?? null,
        refusal(`The filter \`${filter.name}\``, error.message),
      );
      return null;
    }
  }

  /** With a `synonym_analyzer` that the engine finds, the chain before the filter does not matter. */
  #synonymAnalyzerChain(
    name: string | null,
    filter: Component<FilterPart>,
    { file }: Place,
    title: string,
  ): TermChain | null {
    if (name === null) return null;
    const own = this.#scope.find('analyzer', name, file);
    const isThree = isOpenSearchFrom(this.#reader.version, 3, 0);
    if (own !== null && isThree) {
      const model = this.#analyzer(own.file, own.definition);
      const chain = model === null ? null : this.chainOf(model);
      return termChain(title, `analyzer ${own.file.file} ${name}`, chain ?? unknownChain(`analyzer ${name}`), null);
    }
    if (ANALYZERS.has(name) || PLUGIN_COMPONENTS.analyzer.has(name)) {
      this.parts.unknown.set(`analyzer ${name}`, {
        file: file.file,
        place: filter.options.place('synonym_analyzer'),
        what: `the analyzer \`${name}\``,
      });
      return termChain(title, `built-in ${name}`, this.builtIn(name) ?? unknownChain(`analyzer ${name}`), null);
    }
    if (own === null && isThree && !this.#scope.isComplete(file)) {
      const place = filter.options.place('synonym_analyzer');
      const { id } = this.parts.missing('analyzer', name, { file, place });
      return termChain(title, id, unknownChain(id), null);
    }
    const why =
      own === null
        ? 'is not an analyzer that the engine knows, so it is silently ignored'
        : 'is an analyzer of the index, which OpenSearch accepts from 3.0 on and silently ignores before';
    this.#tellSynonymAnalyzer(filter, file, why, 'Name a built-in analyzer, or remove the setting and put');
    return null;
  }

  /** The setting came with 2.19. */
  #ignoredSynonymAnalyzer(filter: Component<FilterPart>, file: SettingsFile): void {
    if (!filter.options.has('synonym_analyzer')) return;
    const why = `is silently ignored by ${formatEngineVersion(this.#reader.version)}, as OpenSearch knows the setting from 2.19 on`;
    this.#tellSynonymAnalyzer(filter, file, why, 'Remove the setting, and put');
  }

  #tellSynonymAnalyzer({ name, options }: Component<FilterPart>, { file }: SettingsFile, why: string, advice: string) {
    this.#problems.warning(
      'index-settings/unknown-synonym-analyzer',
      file,
      options.place('synonym_analyzer'),
      `The \`synonym_analyzer\` \`${options.text('synonym_analyzer')}\` of \`${name}\` ${why}, and the terms go through the filters before it anyway. ` +
        `${advice} the filters before the synonym filter.`,
    );
  }

  /** The whole analyzer as a chain. */
  chainOf(model: AnalyzerModel): Chain {
    if (model.builtIn !== null) return model.builtIn;
    const filters = model.filters.map(({ component, reading }): Filter => {
      const known = reading === null ? component.part?.run : this.synonyms(reading);
      return known ?? this.parts.undecided(component.id);
    });
    return new Chain({
      charFilters: model.charFilters.flatMap(({ part }) => (part === null ? [] : [part])),
      tokenizer: tokenizerOf(model.tokenizer, model.charFilters),
      filters,
    });
  }

  /** A synonym filter with its rules, which are read with the first text. */
  synonyms(reading: SynonymReading): Filter {
    const known = this.#synonymFilters.get(reading);
    if (known !== undefined) return known;
    let made: Filter | null = null;
    const filter: Filter = (stream) => {
      made ??= synonymFilter(reading, this.#reader) ?? this.parts.undecided(reading.filter.id);
      return made(stream);
    };
    this.#synonymFilters.set(reading, filter);
    return filter;
  }
}

/** What the engine says of a name that no analyzer may have. */
function nameFault(name: string): { readonly message: string; readonly advice: string } | null {
  if (name.startsWith('_')) {
    return { message: `analyzer name must not start with '_'. got "${name}"`, advice: 'Give it another name.' };
  }
  if (name !== 'default_index') return null;
  return {
    message:
      'setting [index.analysis.analyzer.default_index] is not supported anymore, use [index.analysis.analyzer.default] instead',
    advice: 'Call it `default`.',
  };
}

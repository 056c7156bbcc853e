/** Analyzers of index settings: their chains, and each place where synonyms are read. */
import { Chain, termChain } from '../analysis/chain.ts';
import type { PlainChain, TermChain } from '../analysis/term-chain.ts';
import type { CharFilter, Filter, Tokenizer } from '../analysis/token.ts';
import type { AnalysisChain } from '../dictionary.ts';
import { isOpenSearchFrom } from '../engine-version.ts';
import type { AnalyzerFilter, AnalyzerModel, SynonymReading } from './analyzer-model.ts';
import { builtInChain } from './components/built-in-analyzers.ts';
import { closest } from './components/closest.ts';
import type { FilterPart } from './components/filters.ts';
import { ANALYZERS, FILTERS_BY_NAME, PLUGIN_COMPONENTS, TOKENIZERS_BY_NAME } from './components/known-names.ts';
import { InvalidComponent, Options, UnknownOption } from './components/options.ts';
import { type Component, Parts, type Place, refusal } from './components/parts.ts';
import { synonymFilter } from './components/synonym-filter.ts';
import type { ContentReader } from './file/content.ts';
import type { FilePlace } from './file/positioned.ts';
import type { SettingsFile } from './file/shapes.ts';
import type { Definition } from './model.ts';
import type { FileProblems } from './problems.ts';
import type { SettingsScope } from './uses/scope.ts';

export class Analyzers {
  readonly #scope: SettingsScope;
  readonly #reader: ContentReader;
  readonly #problems: FileProblems;
  readonly parts: Parts;
  readonly #models = new Map<string, AnalyzerModel | null>();
  readonly #synonymFilters = new Map<SynonymReading, Filter>();

  constructor(scope: SettingsScope, reader: ContentReader, problems: FileProblems) {
    this.#scope = scope;
    this.#reader = reader;
    this.#problems = problems;
    this.parts = new Parts(scope, reader, problems);
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
            this.#normalizer(file, definition);
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
    const { name } = definition;
    const subject = `The analyzer \`${name}\``;
    const invalid = (message: string, place: FilePlace | null, advice?: string): null => {
      this.#problems.error(
        'index-settings/invalid-component',
        file.file,
        place ?? definition.place,
        refusal(subject, message, advice),
      );
      return null;
    };
    const type = options.text('type') ?? (options.has('tokenizer') ? 'custom' : null);
    if (type === null) {
      return invalid(
        `analyzer [${name}] must specify either an analyzer type, or a tokenizer`,
        null,
        'Give it a `tokenizer`, or a `type`.',
      );
    }
    if (type !== 'custom') return this.#typed(file, definition, type, options);
    const tokenizerName = options.get('tokenizer');
    if (tokenizerName === undefined) {
      return invalid(
        `Custom Analyzer [${name}] must be configured with a tokenizer`,
        options.place('type'),
        'Give it a `tokenizer`.',
      );
    }
    const tokenizerPlace = { file, place: options.place('tokenizer') };
    const tokenizerText = options.text('tokenizer') ?? '';
    const tokenizer = this.parts.tokenizer(tokenizerText, tokenizerPlace);
    let isComplete = tokenizer !== null;
    if (tokenizer === null) this.#undefined('tokenizer', tokenizerText, name, tokenizerPlace, 'Custom Analyzer');
    const charFilters: Component<CharFilter>[] = [];
    for (const { text, place } of options.list('char_filter') ?? []) {
      const found = this.parts.charFilter(text, { file, place });
      if (found === null) {
        isComplete = false;
        this.#undefined('char_filter', text, name, { file, place }, 'Custom Analyzer');
      } else charFilters.push(found);
    }
    const filters: AnalyzerFilter[] = [];
    const readings: SynonymReading[] = [];
    const updateable: string[] = [];
    const front = new Front(this.parts, charFilters, tokenizer, (reading) => this.synonyms(reading));
    for (const { text, place } of options.list('filter') ?? []) {
      const at = { file, place };
      const component = this.parts.filter(text, at);
      if (component === null) {
        isComplete = false;
        this.#undefined('filter', text, name, at, 'Custom Analyzer');
        front.missing(text);
        continue;
      }
      const reading = this.#reading(component, front, name, at);
      if (reading !== null) readings.push(reading);
      if (reading?.isUpdateable) updateable.push(text);
      if (component.type === 'multiplexer') {
        for (const inner of this.#multiplexed(component, front, name, at)) {
          readings.push(inner);
          if (inner.isUpdateable) updateable.push(text);
        }
      }
      filters.push({ component, place, reading });
      front.add(component, reading, at);
    }
    return isComplete
      ? {
          name,
          file,
          definition,
          type,
          charFilters,
          tokenizer,
          filters,
          readings,
          updateable: [...new Set(updateable)],
          builtIn: null,
        }
      : null;
  }

  /**
   * The synonym filters of a multiplexer: each gets the filters before the multiplexer, and those before it in its own
   * branch.
   */
  #multiplexed(component: Component<FilterPart>, front: Front, analyzer: string, at: Place): SynonymReading[] {
    const readings: SynonymReading[] = [];
    for (const { text: branch } of component.options.list('filters') ?? []) {
      const own = front.copy();
      for (const filterName of branch.split(',').map((piece) => piece.trim())) {
        if (filterName === '') continue;
        const inner = this.parts.filter(filterName, at);
        if (inner === null) {
          this.#undefined('filter', filterName, component.name, at, 'Multiplexer');
          continue;
        }
        const reading = this.#reading(inner, own, analyzer, at);
        if (reading !== null) readings.push(reading);
        own.add(inner, reading, at);
      }
    }
    return readings;
  }

  #reading(filter: Component<FilterPart>, front: Front, analyzer: string, place: Place): SynonymReading | null {
    if (filter.type !== 'synonym' && filter.type !== 'synonym_graph') return null;
    const { options } = filter;
    const found = this.#scope.find('filter', filter.name, place.file);
    try {
      const synonymAnalyzer = isOpenSearchFrom(this.#reader.version, 2, 19) ? options.text('synonym_analyzer') : null;
      const title = `analyzer \`${analyzer}\` of ${place.file.file}`;
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
    const why =
      own === null
        ? 'is not an analyzer that the engine knows, so it is silently ignored'
        : 'is an analyzer of the index, which OpenSearch accepts from 3.0 on and silently ignores before';
    this.#problems.warning(
      'index-settings/unknown-synonym-analyzer',
      file.file,
      filter.options.place('synonym_analyzer'),
      `The \`synonym_analyzer\` \`${name}\` of \`${filter.name}\` ${why}, and the terms go through the filters before it anyway. ` +
        'Name a built-in analyzer, or remove the setting and put the filters before the synonym filter.',
    );
    return null;
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

  /** An analyzer whose `type` is one of the built-in ones: it has no filters in the settings. */
  #typed(file: SettingsFile, definition: Definition, type: string, options: Options): AnalyzerModel | null {
    const { name } = definition;
    const isKnown = ANALYZERS.has(type) || PLUGIN_COMPONENTS.analyzer.has(type);
    if (!isKnown) {
      const near = closest(type, [...ANALYZERS, ...PLUGIN_COMPONENTS.analyzer, 'custom']);
      if (near !== null && near === type.toLowerCase()) {
        this.#problems.error(
          'index-settings/invalid-component',
          file.file,
          options.place('type'),
          refusal(
            `The analyzer \`${name}\``,
            `Unknown analyzer type [${type}] for [${name}]`,
            `Write \`${near}\`: case matters.`,
          ),
        );
        return null;
      }
      this.#problems.warning(
        'index-settings/unknown-component',
        file.file,
        options.place('type'),
        `The type \`${type}\` of the analyzer \`${name}\` is not known here.${near === null ? '' : ` Did you mean \`${near}\`?`} Without a plugin that ` +
          `brings it the engine answers "Unknown analyzer type [${type}] for [${name}]". Set \`engine-url\` to an engine with your plugins to check it.`,
      );
    }
    for (const setting of ['filter', 'char_filter', 'tokenizer']) {
      if (!options.has(setting)) continue;
      this.#problems.warning(
        'index-settings/ignored-filter',
        file.file,
        options.get(setting)?.keyPlace ?? null,
        `The analyzer \`${name}\` has the type \`${type}\`, which has its own chain: the engine silently ignores its \`${setting}\`. ` +
          'Write `type: custom` with the tokenizer and the filters of that analyzer, and add yours.',
      );
    }
    const base = {
      name,
      file,
      definition,
      type,
      charFilters: [],
      tokenizer: null,
      filters: [],
      readings: [],
      updateable: [],
    };
    this.parts.unknown.set(`analyzer ${name}`, {
      file: file.file,
      place: options.place('type'),
      what: `the analyzer \`${name}\` (type \`${type}\`)`,
    });
    return {
      ...base,
      builtIn: (isKnown ? this.#builtInChain(type, options) : null) ?? unknownChain(`analyzer ${name}`),
    };
  }

  #normalizer(file: SettingsFile, { name, settings }: Definition): void {
    const options = new Options(settings);
    for (const { text, place } of options.list('filter') ?? []) {
      const component = this.parts.filter(text, { file, place });
      if (component?.type !== 'synonym' && component?.type !== 'synonym_graph') continue;
      this.#problems.error(
        'index-settings/invalid-component',
        file.file,
        place,
        refusal(
          `The normalizer \`${name}\``,
          `Custom normalizer [${name}] may not use filter [${text}]`,
          'Remove the synonyms: a normalizer gives one token.',
        ),
      );
    }
  }

  #undefined(
    kind: 'tokenizer' | 'char_filter' | 'filter',
    text: string,
    owner: string,
    at: Place,
    subject: string,
  ): void {
    const known = [
      ...(kind === 'filter' ? FILTERS_BY_NAME : kind === 'tokenizer' ? TOKENIZERS_BY_NAME : ['html_strip']),
    ];
    const own = at.file.definitions
      .filter((definition) => definition.kind === kind)
      .map((definition) => definition.name);
    const near = closest(text, [...own, ...known]);
    const advice = near === null ? 'Define it, or name one that exists.' : `Did you mean \`${near}\`?`;
    const message = `${subject} [${owner}] failed to find ${kind} under name [${text}]`;
    const sentence = `The ${kind.replace('_', ' ')} \`${text}\` of \`${owner}\` is not defined, and the engine has none of that name. ${advice}`;
    if (this.#scope.isComplete(at.file)) {
      this.#problems.error(
        'index-settings/undefined-name',
        at.file.file,
        at.place,
        `${sentence} The engine's own message: ${message}.`,
      );
    } else {
      this.#problems.notice(
        `${at.file.file}, line ${at.place?.line ?? 1}: ${sentence} (Part of the settings is in files that \`index-settings\` does not name.)`,
      );
    }
  }
}

function unknownChain(id: string): Chain {
  return new Chain({ charFilters: [], tokenizer: () => ({ undecided: id }), filters: [] });
}

function tokenizerOf(tokenizer: Component<Tokenizer> | null, charFilters: readonly Component<CharFilter>[]): Tokenizer {
  const missing = charFilters.find(({ part }) => part === null) ?? (tokenizer?.part === null ? tokenizer : null);
  if (missing !== null) return () => ({ undecided: missing.id });
  return tokenizer?.part ?? (() => ({ undecided: 'tokenizer' }));
}

/** The filters before a position in an analyzer, as the terms of a dictionary there go through them. */
class Front {
  readonly #parts: Parts;
  readonly #synonyms: (reading: SynonymReading) => Filter;
  readonly #charFilters: readonly Component<CharFilter>[];
  readonly #tokenizer: Component<Tokenizer> | null;
  #filters: Filter[] = [];
  #refused: { readonly component: Component<FilterPart>; readonly place: Place } | null = null;
  #plain: { lowercase: boolean; words: string[] } | null;
  #key: string[];

  constructor(
    parts: Parts,
    charFilters: readonly Component<CharFilter>[],
    tokenizer: Component<Tokenizer> | null,
    synonyms: (reading: SynonymReading) => Filter,
  ) {
    this.#parts = parts;
    this.#synonyms = synonyms;
    this.#charFilters = charFilters;
    this.#tokenizer = tokenizer;
    this.#key = [...charFilters, ...(tokenizer === null ? [] : [tokenizer])].map(keyOf);
    this.#plain =
      charFilters.length === 0 && plainTokenizer(tokenizer) !== null ? { lowercase: false, words: [] } : null;
  }

  copy(): Front {
    const copy = new Front(this.#parts, this.#charFilters, this.#tokenizer, this.#synonyms);
    copy.#filters = [...this.#filters];
    copy.#refused = this.#refused;
    copy.#key = [...this.#key];
    copy.#plain = this.#plain === null ? null : { lowercase: this.#plain.lowercase, words: [...this.#plain.words] };
    return copy;
  }

  missing(name: string): void {
    this.#filters.push(this.#parts.undecided(`filter ${name}`));
    this.#plain = null;
  }

  add(component: Component<FilterPart>, reading: SynonymReading | null, place: Place): void {
    if (reading !== null) {
      // An earlier `synonym` filter does not change terms; a `synonym_graph` does.
      if (!reading.isGraph) return;
      this.#key.push(keyOf(component));
      this.#filters.push(this.#synonyms(reading));
      this.#plain = null;
      return;
    }
    const front = component.part?.front ?? null;
    if (component.type === 'multiplexer' || front === 'refused') {
      this.#refused ??= { component, place };
      this.#plain = null;
      return;
    }
    this.#key.push(keyOf(component));
    this.#filters.push(front ?? this.#parts.undecided(component.id));
    const effect = component.part?.plain;
    if (effect === undefined) this.#plain = null;
    else if (this.#plain !== null && effect === 'lowercase') this.#plain.lowercase = true;
    else if (this.#plain !== null && typeof effect === 'object') this.#plain.words.push(...effect.words);
  }

  /** The chain for a synonym filter at this position; reports a filter before it that the engine refuses. */
  chain(title: string, filter: Component<FilterPart>, problems: FileProblems): TermChain | null {
    const refused = this.#refused;
    if (refused !== null) {
      problems.error(
        'index-settings/refused-filter',
        refused.place.file.file,
        refused.place.place,
        `In ${title} the filter \`${refused.component.name}\` (type \`${refused.component.type}\`) is before the synonym filter \`${filter.name}\`, where the engine does not ` +
          `accept it. Move it after the synonym filter. The engine's own message: Token filter [${refused.component.name}] cannot be used to parse synonyms.`,
      );
      return null;
    }
    const chain = new Chain({
      charFilters: this.#charFilters.flatMap(({ part }) => (part === null ? [] : [part])),
      tokenizer: tokenizerOf(this.#tokenizer, this.#charFilters),
      filters: [...this.#filters],
    });
    const tokenizer = plainTokenizer(this.#tokenizer);
    const plain: PlainChain | null =
      this.#plain === null || tokenizer === null
        ? null
        : { tokenizer, lowercase: this.#plain.lowercase, watched: new Set(this.#plain.words) };
    return termChain(title, this.#key.join('\n'), chain, plain);
  }
}

/** The tokenizers whose plain rules can be read from bytes. */
function plainTokenizer(tokenizer: Component<Tokenizer> | null): AnalysisChain['tokenizer'] | null {
  const type = tokenizer?.type;
  if (tokenizer?.part === null || (type !== 'keyword' && type !== 'whitespace' && type !== 'standard')) return null;
  return tokenizer?.options.has('max_token_length') ? null : type;
}

/** A key that is equal for components with the same definition. */
function keyOf({ type, definition }: Component<unknown>): string {
  if (definition === null) return type;
  return JSON.stringify([type, [...definition.settings].map(([name, { value }]) => [name, value])]);
}

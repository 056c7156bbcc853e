/** Components by name: looked up, built once, and their problems reported once. */
import type { CharFilter, Filter, Tokenizer } from '../../analysis/token.ts';
import type { ContentReader } from '../file/content.ts';
import type { FlatSettings } from '../file/flat.ts';
import type { SettingsFile } from '../file/shapes.ts';
import { componentTitle, type Definition } from '../model.ts';
import type { FileProblems } from '../problems.ts';
import type { SettingsScope } from '../uses/scope.ts';
import { closest } from './closest.ts';
import { ASK_PLUGINS, type Component, type Place, refusal, type UnknownPart } from './component.ts';
import { type FilterPart, filterPart } from './filters.ts';
import { CHAR_FILTERS, FILTER_TYPES, FILTERS_BY_NAME, PLUGIN_COMPONENTS, TOKENIZERS_BY_NAME } from './known-names.ts';
import { checkDifferences, type UseFault, useFault } from './limits.ts';
import { checkDeclared, usedFault } from './option-rules.ts';
import { InvalidComponent, Options, UnknownOption } from './options.ts';
import { charFilterPart, tokenizerPart } from './tokenizers.ts';

type PartKind = 'tokenizer' | 'char_filter' | 'filter';

const NAMES: Readonly<Record<PartKind, ReadonlySet<string>>> = {
  tokenizer: TOKENIZERS_BY_NAME,
  char_filter: new Set(['html_strip']),
  filter: FILTERS_BY_NAME,
};
const TYPES: Readonly<Record<PartKind, ReadonlySet<string>>> = {
  tokenizer: TOKENIZERS_BY_NAME,
  char_filter: CHAR_FILTERS,
  filter: FILTER_TYPES,
};
const WORDS: Readonly<Record<PartKind, string>> = {
  tokenizer: 'tokenizer',
  char_filter: 'char filter',
  filter: 'filter',
};

export class Parts {
  readonly #scope: SettingsScope;
  readonly #reader: ContentReader;
  readonly #problems: FileProblems;
  readonly #known = new Map<string, Component<unknown>>();
  readonly unknown = new Map<string, UnknownPart>();

  constructor(scope: SettingsScope, reader: ContentReader, problems: FileProblems) {
    this.#scope = scope;
    this.#reader = reader;
    this.#problems = problems;
  }

  tokenizer(name: string, at: Place): Component<Tokenizer> | null {
    return this.#component('tokenizer', name, at, (type, options) => tokenizerPart(type, options, this.#reader));
  }

  charFilter(name: string, at: Place): Component<CharFilter> | null {
    return this.#component('char_filter', name, at, (type, options) => charFilterPart(type, options, this.#reader));
  }

  filter(name: string, at: Place): Component<FilterPart> | null {
    return this.#component('filter', name, at, (type, options, id, byName) => {
      // Read where the chain is built: what they are depends on the filters before them.
      if (type === 'synonym' || type === 'synonym_graph' || type === 'multiplexer') return { run: null, front: null };
      return filterPart(type, options, this.#reader, id, byName);
    });
  }

  /** In the place of a component that no file defines. */
  missing(
    kind: PartKind | 'analyzer',
    name: string,
    { file, place }: Place,
    what = `the ${kind === 'analyzer' ? kind : WORDS[kind]} \`${name}\`, which no file of \`index-settings\` defines,`,
  ): Component<never> {
    const at = place ?? { line: 0, column: 0 };
    const id = `missing ${kind} ${name} ${file.file} ${at.line} ${at.column}`;
    this.unknown.set(id, {
      file: file.file,
      place,
      what,
      missing: this.#scope.isComplete(file) ? 'error' : 'elsewhere',
    });
    const nothing = { type: '', definition: null, part: null, useFault: null, isInvalid: false };
    return { ...nothing, name, options: new Options(new Map()), id, isMissing: true };
  }

  /** In the place of a component that lacks what a file elsewhere may set; says so. */
  #partial(kind: PartKind, name: string, at: Place, lack: string): Component<never> {
    this.tellLack(`the ${WORDS[kind]} \`${name}\``, at, lack);
    const what = `the ${WORDS[kind]} \`${name}\`, which is not wholly in the files of \`index-settings\`,`;
    return this.missing(kind, name, at, what);
  }

  /** A notice about what a file elsewhere may set. */
  tellLack(what: string, { file, place }: Place, lack: string): void {
    this.#problems.notice(
      `${place?.file ?? file.file}, line ${place?.line ?? 1}: ${what.charAt(0).toUpperCase()}${what.slice(1)} lacks a setting (${lack}). (Part of the settings is in files that \`index-settings\` does not name.)`,
    );
  }

  /** Whether all that belongs to a file is there. */
  isWhole(file: SettingsFile): boolean {
    return this.#scope.isComplete(file);
  }

  /** An unknown part: the result of everything that passes it is unknown. */
  undecided(id: string): Filter {
    return () => ({ undecided: id });
  }

  #component<Part>(
    kind: PartKind,
    name: string,
    at: Place,
    make: (type: string, options: Options, id: string, byName: boolean) => Part | null,
  ): Component<Part> | null {
    const found = this.#scope.find(kind, name, at.file);
    const key = found === null ? `${kind} ${name}` : `${found.file.file} ${kind} ${name}`;
    const known = this.#known.get(key) as Component<Part> | undefined;
    if (known !== undefined) return known;
    const built =
      found === null
        ? this.#builtIn(kind, name, at, key, make)
        : this.#declared(found.file, found.definition, key, make);
    if (built !== null) this.#known.set(key, built);
    return built;
  }

  #builtIn<Part>(
    kind: PartKind,
    name: string,
    at: Place,
    id: string,
    make: (type: string, options: Options, id: string, byName: boolean) => Part | null,
  ): Component<Part> | null {
    const isPlugin = PLUGIN_COMPONENTS[kind].has(name);
    if (!NAMES[kind].has(name) && !isPlugin) return null;
    const what = `the ${WORDS[kind]} \`${name}\``;
    this.unknown.set(id, { file: at.file.file, place: at.place, what });
    const options = new Options(new Map());
    const result = this.#make(() => make(name, options, id, true));
    if (result.kind === 'invalid') {
      const text = refusal(`T${what.slice(1)}`, result.message);
      this.#problems.error('index-settings/invalid-component', at.file.file, at.place, text);
    }
    return {
      useFault: null,
      name,
      type: name,
      options,
      definition: null,
      id,
      part: result.kind === 'made' ? result.part : null,
      isInvalid: result.kind === 'invalid',
    };
  }

  #declared<Part>(
    file: SettingsFile,
    definition: Definition,
    id: string,
    make: (type: string, options: Options, id: string, byName: boolean) => Part | null,
  ): Component<Part> | null {
    const { name, place } = definition;
    const kind = definition.kind as PartKind;
    const options = new Options(definition.settings);
    const type = options.text('type');
    const base = { name, options, definition, id, useFault: null };
    if (type === null) {
      if (!this.isWhole(file)) return this.#partial(kind, name, { file, place }, 'it has no `type`');
      this.#problems.error(
        'index-settings/invalid-component',
        file.file,
        place,
        refusal(
          `The ${WORDS[kind]} \`${name}\``,
          `${WORDS[kind].replace(' ', '_')} [${name}] must specify either an analyzer type, or a tokenizer`,
          'It has no `type`: add one.',
        ),
      );
      return { ...base, type: '', part: null, isInvalid: true };
    }
    const isSynonyms = kind === 'filter' && /^synonym(?:_graph)?$/.test(type);
    if (isSynonyms && !this.isWhole(file) && !options.has('synonyms') && !options.has('synonyms_path'))
      return this.#partial(kind, name, { file, place }, '`synonyms_path` or `synonyms`');
    this.unknown.set(id, {
      file: file.file,
      place: options.place('type'),
      what: `the ${WORDS[kind]} \`${name}\` (type \`${type}\`)`,
    });
    if (!TYPES[kind].has(type) && !PLUGIN_COMPONENTS[kind].has(type)) {
      this.#problems.unknown(
        componentTitle(kind, name, file.file),
        file.file,
        options.place('type'),
        unknownType(kind, name, type),
        ASK_PLUGINS,
      );
      return { ...base, type, part: null, isInvalid: false };
    }
    let fault: UseFault | null = null;
    const result = this.#make(() => {
      if (type === 'condition' && kind === 'filter' && (options.list('filter') ?? []).length === 0) {
        throw new InvalidComponent(`Empty list of filters provided to tokenfilter [${name}]`, options.place('filter'));
      }
      const checked = { kind, type, options, version: this.#reader.version };
      checkDeclared(checked);
      checkDifferences(kind, type, options, this.#indexSettings(file), this.isWhole(file));
      fault = useFault(kind, type, options) ?? usedFault(checked);
      return make(type, options, id, false);
    });
    if (result.kind === 'invalid') {
      if (result.place === null && !this.isWhole(file))
        return this.#partial(kind, name, { file, place: options.place('type') }, result.message);
      this.#problems.error(
        'index-settings/invalid-component',
        file.file,
        result.place ?? options.place('type'),
        refusal(`The ${WORDS[kind]} \`${name}\``, result.message, result.advice),
      );
    }
    return {
      ...base,
      type,
      part: result.kind === 'made' ? result.part : null,
      isInvalid: result.kind === 'invalid',
      useFault: faultIn(file, fault),
    };
  }

  /** Says what the engine says where an analyzer uses a component. */
  tellUse({ name, definition, useFault: fault }: Component<unknown>): void {
    if (fault === null || definition === null) return;
    const { kind } = definition;
    const subject = `The ${kind === 'tokenizer' ? 'tokenizer' : 'filter'} \`${name}\``;
    const place = fault.place ?? definition.place;
    this.#problems.error('index-settings/invalid-component', fault.file, place, refusal(subject, fault.message));
  }

  isKnownType(kind: PartKind, type: string): boolean {
    return TYPES[kind].has(type) || NAMES[kind].has(type);
  }

  /** Its own settings, and what only other files set. */
  #indexSettings(file: SettingsFile): FlatSettings {
    return new Map([...this.#scope.files.flatMap((other) => [...other.settings]), ...file.settings]);
  }

  #make<Part>(
    make: () => Part | null,
  ):
    | { readonly kind: 'made'; readonly part: Part }
    | { readonly kind: 'unknown' }
    | ({ readonly kind: 'invalid' } & Pick<InvalidComponent, 'message' | 'place' | 'advice'>) {
    try {
      const part = make();
      return part === null ? { kind: 'unknown' } : { kind: 'made', part };
    } catch (error) {
      if (error instanceof UnknownOption) return { kind: 'unknown' };
      if (error instanceof InvalidComponent) {
        const { message, place, advice } = error;
        return { kind: 'invalid', message, place, advice };
      }
      throw error;
    }
  }
}

function faultIn({ file }: SettingsFile, fault: UseFault | null): Component<unknown>['useFault'] {
  return fault === null ? null : { ...fault, file };
}

function unknownType(kind: PartKind, name: string, type: string): string {
  const near = closest(type, [...TYPES[kind], ...PLUGIN_COMPONENTS[kind]]);
  const advice = near === null ? '' : ` Did you mean \`${near}\`?`;
  return (
    `The type \`${type}\` of the ${WORDS[kind]} \`${name}\` is not known here.${advice} Without a plugin that brings it the engine answers ` +
    `"Unknown ${WORDS[kind].replace(' ', '_')} type [${type}] for [${name}]".`
  );
}

/** The filters before a synonym filter in an analyzer. */
import { Chain, termChain } from '../analysis/chain.ts';
import type { PlainChain, TermChain } from '../analysis/term-chain.ts';
import type { CharFilter, Filter, Tokenizer } from '../analysis/token.ts';
import type { AnalysisChain } from '../dictionary.ts';
import type { PlacedFilter, SynonymReading } from './analyzer-model.ts';
import type { Component, Place } from './components/component.ts';
import type { FilterPart } from './components/filters.ts';
import type { Parts } from './components/parts.ts';
import type { FileProblems } from './problems.ts';

/** Of an analyzer or tokenizer that is not computed here. */
export function unknownChain(id: string): Chain {
  return new Chain({ charFilters: [], tokenizer: () => ({ undecided: id }), filters: [] });
}

/** The tokenizer after its char filters; unknown where one of these is unknown. */
export function tokenizerOf(
  tokenizer: Component<Tokenizer> | null,
  charFilters: readonly Component<CharFilter>[],
): Tokenizer {
  const missing = charFilters.find(({ part }) => part === null) ?? (tokenizer?.part === null ? tokenizer : null);
  if (missing !== null) return () => ({ undecided: missing.id });
  return tokenizer?.part ?? (() => ({ undecided: 'tokenizer' }));
}

/** The filters before a position in an analyzer, as the terms of a dictionary there go through them. */
export class Front {
  readonly #parts: Parts;
  readonly #synonyms: (reading: SynonymReading) => Filter;
  readonly #charFilters: readonly Component<CharFilter>[];
  readonly #tokenizer: Component<Tokenizer>;
  #filters: Filter[] = [];
  #before: PlacedFilter[] = [];
  #refused: { readonly component: Component<FilterPart>; readonly place: Place } | null = null;
  #plain: { lowercase: boolean; words: string[] } | null;
  #key: string[];

  constructor(
    parts: Parts,
    charFilters: readonly Component<CharFilter>[],
    tokenizer: Component<Tokenizer>,
    synonyms: (reading: SynonymReading) => Filter,
  ) {
    this.#parts = parts;
    this.#synonyms = synonyms;
    this.#charFilters = charFilters;
    this.#tokenizer = tokenizer;
    this.#key = [...charFilters, tokenizer].map(keyOf);
    this.#plain =
      charFilters.length === 0 && plainTokenizer(tokenizer) !== null ? { lowercase: false, words: [] } : null;
  }

  copy(): Front {
    const copy = new Front(this.#parts, this.#charFilters, this.#tokenizer, this.#synonyms);
    copy.#filters = [...this.#filters];
    copy.#before = [...this.#before];
    copy.#refused = this.#refused;
    copy.#key = [...this.#key];
    copy.#plain = this.#plain === null ? null : { lowercase: this.#plain.lowercase, words: [...this.#plain.words] };
    return copy;
  }

  /** The filters before this position. */
  get before(): readonly PlacedFilter[] {
    return [...this.#before];
  }

  add(component: Component<FilterPart>, reading: SynonymReading | null, place: Place): void {
    this.#before.push({ component, place: place.place });
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
function plainTokenizer(tokenizer: Component<Tokenizer>): AnalysisChain['tokenizer'] | null {
  const { type } = tokenizer;
  if (tokenizer.part === null || (type !== 'keyword' && type !== 'whitespace' && type !== 'standard')) return null;
  return tokenizer.options.has('max_token_length') ? null : type;
}

/** A key that is equal for components with the same definition. */
function keyOf({ name, type, definition, isMissing }: Component<unknown>): string {
  if (isMissing) return `missing ${name}`;
  if (definition === null) return type;
  return JSON.stringify([type, [...definition.settings].map(([name, { value }]) => [name, value])]);
}

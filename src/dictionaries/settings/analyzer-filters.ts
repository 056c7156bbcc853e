/** The filters of an analyzer in order, and those inside of others, which the engine builds with the filters before them. */
import type { AnalyzerFilter, AnalyzerModel, SynonymReading } from './analyzer-model.ts';
import { type Component, type Place, refusal } from './components/component.ts';
import type { FilterPart } from './components/filters.ts';
import type { Parts } from './components/parts.ts';
import type { Front } from './front.ts';
import type { FileProblems } from './problems.ts';
import type { UndefinedName } from './undefined-name.ts';
import { placedIn, type SettingsScope } from './uses/scope.ts';

/** What filters are read with. */
export interface FilterReader {
  readonly parts: Parts;
  readonly scope: SettingsScope;
  readonly problems: FileProblems;
  /** A filter by its name; a missing one where no file defines it, which is said. */
  filter(name: Omit<UndefinedName, 'kind'>): Component<FilterPart>;
  /** `null` where it reads no synonyms. @param condition the condition that the filter is in */
  reading(filter: Component<FilterPart>, front: Front, at: Place, condition: string | null): SynonymReading | null;
}

/** More filters inside of others than any analyzer has: hostile settings must not double them without end. */
const MAX_INNER = 1_000;

/** Filters that have others. */
interface Outer {
  readonly around: readonly Component<FilterPart>[];
  readonly condition: string | null;
}

/** A name of a filter inside of another one. */
type Named = NonNullable<ReturnType<Component<unknown>['options']['list']>>[number];

export class AnalyzerFilters implements Pick<AnalyzerModel, 'filters' | 'inner' | 'readings' | 'updateable'> {
  readonly #reader: FilterReader;
  readonly #analyzer: string;
  readonly filters: AnalyzerFilter[] = [];
  readonly inner: Component<FilterPart>[] = [];
  readonly readings: SynonymReading[] = [];
  readonly updateable: string[] = [];

  constructor(reader: FilterReader, analyzer: string) {
    this.#reader = reader;
    this.#analyzer = analyzer;
  }

  /** Adds a filter of the analyzer after those before it. */
  add(text: string, at: Place, front: Front): void {
    const component = this.#reader.filter({ text, owner: this.#analyzer, subject: 'Custom Analyzer', at });
    const { reading, isUpdateable } = this.#step(component, at, front, { around: [], condition: null });
    if (isUpdateable && !this.updateable.includes(text)) this.updateable.push(text);
    this.filters.push({ component, place: at.place, reading });
  }

  #step(component: Component<FilterPart>, at: Place, front: Front, outer: Outer) {
    this.#reader.parts.tellUse(component);
    const reading = this.#reader.reading(component, front, at, outer.condition);
    if (reading !== null) this.readings.push(reading);
    const isInnerUpdateable = this.#open(component, at, front, outer);
    front.add(component, reading, at);
    return { reading, isUpdateable: reading?.isUpdateable === true || isInnerUpdateable };
  }

  /**
   * The filters inside of one: each gets the filters before that one, and those before it in its own branch
   * (`MultiplexerTokenFilterFactory` and `ScriptedConditionTokenFilterFactory` of OpenSearch, `getChainAwareTokenFilterFactory`).
   * @returns whether the engine takes it for updateable: a multiplexer is where a filter in it is, a condition never is
   * (asked of OpenSearch 2.19.6 and 3.9.0)
   */
  #open(component: Component<FilterPart>, at: Place, front: Front, { around, condition }: Outer): boolean {
    const { type } = component;
    if (type !== 'multiplexer' && type !== 'condition') return false;
    const inside: Outer = {
      around: [...around, component],
      condition: type === 'condition' ? component.name : condition,
    };
    let isUpdateable = false;
    for (const branch of branchesOf(component)) {
      const own = front.copy();
      for (const { text, place } of branch) {
        const within = { file: at.file, place: this.#placeIn(component, place, at) };
        const inner = this.#reader.filter({ text, owner: component.name, subject: type, at: within });
        if (this.inner.length >= MAX_INNER || inside.around.includes(inner)) {
          this.#tellEndless(inner, within);
          return false;
        }
        this.inner.push(inner);
        if (this.#step(inner, within, own, inside).isUpdateable) isUpdateable = true;
      }
    }
    return isUpdateable && type === 'multiplexer';
  }

  /** The place of a name inside of a filter, which may be defined in another file than the analyzer. */
  #placeIn({ name }: Component<FilterPart>, place: Named['place'], { file }: Place): Named['place'] {
    return placedIn(this.#reader.scope.find('filter', name, file)?.file ?? file, place);
  }

  #tellEndless({ name }: Component<FilterPart>, { file, place }: Place): void {
    const advice = `It is inside of itself, or one of more than ${MAX_INNER} filters inside of others, which the engine builds without end. Remove it there.`;
    const text = refusal(`The filter \`${name}\``, 'StackOverflowError', advice);
    this.#reader.problems.error('index-settings/invalid-component', file.file, place, text);
  }
}

/** The lists of names in a filter: several in a multiplexer, where each is a text with commas; one in a condition. */
function branchesOf({ type, options }: Component<unknown>): readonly (readonly Named[])[] {
  if (type === 'condition') return [options.list('filter') ?? []];
  return (options.list('filters') ?? []).map(({ text, place }) =>
    text.split(',').flatMap((piece) => (piece.trim() === '' ? [] : { text: piece.trim(), place })),
  );
}

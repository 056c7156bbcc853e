import type { Chain } from '../analysis/chain.ts';
import type { TermChain } from '../analysis/term-chain.ts';
import type { CharFilter, Tokenizer } from '../analysis/token.ts';
import type { Component, Place } from './components/component.ts';
import type { FilterPart } from './components/filters.ts';
import type { FilePlace } from './file/positioned.ts';
import type { SettingsFile } from './file/shapes.ts';
import type { Definition } from './model.ts';

/** A synonym filter in an analyzer: the rules that it reads go through `chain` first. */
export interface SynonymReading {
  readonly filter: Component<FilterPart>;
  /** The file that defines the filter. */
  readonly file: SettingsFile;
  readonly isGraph: boolean;
  readonly isUpdateable: boolean;
  readonly expand: boolean;
  readonly lenient: boolean;
  readonly isWordnet: boolean;
  readonly synonymAnalyzer: string | null;
  /** The place where the analyzer names it. */
  readonly place: Place;
  /** The filters before it, in order. */
  readonly before: readonly PlacedFilter[];
  /** The condition that it is in; the engine does not reload an analyzer for what is inside of one. */
  readonly condition: string | null;
  /** `null`: the engine refuses a filter before it. */
  readonly chain: TermChain | null;
}

/** A filter where it is named. */
export interface PlacedFilter {
  readonly component: Component<FilterPart>;
  readonly place: FilePlace | null;
}

/** A filter in the order of the analyzer. */
export interface AnalyzerFilter extends PlacedFilter {
  readonly reading: SynonymReading | null;
}

export interface AnalyzerModel {
  readonly name: string;
  readonly file: SettingsFile;
  readonly definition: Definition;
  readonly type: string;
  readonly charFilters: readonly Component<CharFilter>[];
  readonly tokenizer: Component<Tokenizer> | null;
  readonly filters: readonly AnalyzerFilter[];
  /** The filters inside of others, at any depth. */
  readonly inner: readonly Component<FilterPart>[];
  /** The first part that no file defines. Such an analyzer is never sent to an engine. */
  readonly missing: Component<unknown> | null;
  /** The synonym filters, including those inside of others. */
  readonly readings: readonly SynonymReading[];
  /** Updateable filters, and multiplexers around them. A condition is not: its analyzer may index documents. */
  readonly updateable: readonly string[];
  /** The chain of an analyzer of a built-in type. */
  readonly builtIn: Chain | null;
}

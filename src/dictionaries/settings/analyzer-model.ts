import type { Chain } from '../analysis/chain.ts';
import type { TermChain } from '../analysis/term-chain.ts';
import type { CharFilter, Tokenizer } from '../analysis/token.ts';
import type { FilterPart } from './components/filters.ts';
import type { Component, Place } from './components/parts.ts';
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
  /** `null`: the engine refuses a filter before it. */
  readonly chain: TermChain | null;
}

/** A filter in the order of the analyzer. */
export interface AnalyzerFilter {
  readonly component: Component<FilterPart>;
  readonly place: FilePlace | null;
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
  /** The synonym filters, including those inside a multiplexer. */
  readonly readings: readonly SynonymReading[];
  /** Updateable filters, including those inside a multiplexer. */
  readonly updateable: readonly string[];
  /** The chain of an analyzer of a built-in type. */
  readonly builtIn: Chain | null;
}

/** The input of the check of a domain, and the state of a use. */

import type { SearchClock } from '../../patience.ts';
import type { DomainUses } from '../domain-uses.ts';
import type { Questions } from '../expectation.ts';
import type { DomainApi, Obstacle } from '../port.ts';
import type { Preparation } from '../prepare.ts';
import type { SoughtPackage } from '../sought.ts';
import type { IndexUse } from '../uses.ts';
import type { PackageWords } from '../words/package-words.ts';
import type { Judgement, SearchUse } from './verdict.ts';

export interface VerifySettings {
  readonly packages: ReadonlyMap<string, SoughtPackage>;
  readonly indexes: readonly string[];
  readonly words: PackageWords;
  /** True where the packages hold this commit's content; else changed packages are judged only by memory and disk. */
  readonly deployed: boolean;
  /** Packages whose version on the domain this run changed. */
  readonly changed: ReadonlySet<string>;
  /** Asks every node, by `_search`. */
  readonly asksNodes: boolean;
  /** Waits for the reload by AWS. */
  readonly waits: boolean;
  /** Reloads lagging analyzers. */
  readonly reload: boolean;
  /** The facts from before the change; `null` where nothing was read. */
  readonly preparation: Preparation | null;
}

export interface VerifyWorld {
  readonly clock: SearchClock;
  readonly signal: AbortSignal;
  readonly progress: VerifyProgress;
  /** Gets what was asked for with each request, as the run may end before the check does. */
  readonly reloads: Reloads;
}

/** The reloads of the search analyzers of an index: what is to be said of them. */
export interface Reload {
  /** Of the last one, in milliseconds since the epoch. */
  readonly at: number;
  /** Whether one of them was carried out, or may have been. */
  readonly mayBeDone: boolean;
  readonly notices: readonly string[];
}

/** By domain and index. */
export type Reloads = Map<string, Reload>;

/** Reports what a domain is waited for, when it has changed and from time to time. */
export interface VerifyProgress {
  show(domain: string, state: string, end: 'done' | 'failed' | null): void;
}

export interface VerifyResult {
  readonly uses: readonly SearchUse[];
  /** Why uses could not be checked: this decides whether the run fails. */
  readonly obstacles: readonly Obstacle[];
  readonly notices: readonly string[];
}

/** The state of one domain's check. */
export interface Asked {
  readonly api: DomainApi;
  readonly settings: VerifySettings;
  readonly world: VerifyWorld;
  readonly found: DomainUses;
}

/** The analysis of a use's words by its chain. */
export interface ChainFacts {
  readonly questions: Questions;
  /**
   * A key for each word, or why the chain can't be built. For packages that are too large, single entries are in the
   * request.
   */
  readonly disk: readonly string[] | { readonly rejected: string };
  /** By package: a key for each of its words; `null` where it could not be asked. */
  readonly expected: ReadonlyMap<string, readonly string[] | null>;
}

/** A use during the check. */
export interface Case {
  readonly use: IndexUse;
  /** By package; empty until it was checked. */
  readonly judgements: ReadonlyMap<string, Judgement>;
  /** Why it can't be checked. */
  readonly obstacle: Obstacle | null;
  /** True when every node with a shard analyzes the words in the same way. */
  readonly proven: boolean;
}

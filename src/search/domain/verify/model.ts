/** What the check of a domain starts from, and a use while it is looked at. */

import type { SearchClock } from '../../patience.ts';
import type { DomainUses } from '../domain-uses.ts';
import type { PackageWords, SoughtPackage } from '../expectation.ts';
import type { DomainApi, Obstacle } from '../port.ts';
import type { Preparation } from '../prepare.ts';
import type { IndexUse } from '../uses.ts';
import type { Judgement, SearchUse } from './verdict.ts';

export interface VerifySettings {
  readonly packages: ReadonlyMap<string, SoughtPackage>;
  readonly indexes: readonly string[];
  readonly words: PackageWords;
  /** What the packages hold is this commit's content; otherwise what changes is judged by memory and disk alone. */
  readonly deployed: boolean;
  /** Packages of which this run changed what the domain has. */
  readonly changed: ReadonlySet<string>;
  /** Asks every node, by `_search`. */
  readonly asksNodes: boolean;
  /** Waits for what AWS should reload by itself. */
  readonly waits: boolean;
  /** Reloads what lags. */
  readonly reload: boolean;
  /** What was found out before the change; `null` where nothing was asked. */
  readonly preparation: Preparation | null;
}

export interface VerifyWorld {
  readonly clock: SearchClock;
  readonly signal: AbortSignal;
}

export interface VerifyResult {
  readonly uses: readonly SearchUse[];
  /** Why what was not checked could not be: for the decision whether that fails the run. */
  readonly obstacles: readonly Obstacle[];
  readonly notices: readonly string[];
}

/** One domain while it is asked. */
export interface Asked {
  readonly api: DomainApi;
  readonly settings: VerifySettings;
  readonly world: VerifyWorld;
  readonly found: DomainUses;
}

/** A use while it is looked at. */
export interface Case {
  readonly use: IndexUse;
  /** By package; empty until it was looked at. */
  readonly judgements: ReadonlyMap<string, Judgement>;
  /** Why it can't be told. */
  readonly obstacle: Obstacle | null;
  /** Every node that holds a shard understands the words alike. */
  readonly proven: boolean;
}

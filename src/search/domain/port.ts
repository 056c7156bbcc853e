/** The requests to a domain, and why there may be no answer. */

import type { EngineVersion } from '../../dictionaries/dictionary.ts';
import type { Analysis } from '../analyze.ts';
import type { JsonObject } from '../json-value.ts';
import type { SearchClock } from '../patience.ts';
import type { RestApi } from '../rest.ts';

/**
 * Why something was not asked or not answered. `nature`: no other permission, network or time would help; `gone`:
 * OpenSearch says that the one index of the request does not exist, which `doubtsOfGone` confirms.
 */
export type ObstacleKind = 'network' | 'permission' | 'time' | 'error' | 'nature' | 'gone';

/** `message` is a full sentence, with what to do. */
export class Obstacle extends Error {
  override readonly name = 'Obstacle';
  readonly kind: ObstacleKind;

  constructor(kind: ObstacleKind, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.kind = kind;
  }
}

/** A list of indexes by name, and the names or patterns that were denied. */
export interface Listing {
  readonly found: Readonly<Record<string, unknown>>;
  readonly denied: ReadonlyMap<string, Obstacle>;
}

/** A copy of a shard, and its node. */
export interface ShardCopy {
  readonly index: string;
  readonly shard: number;
  readonly node: string;
  /** False while it is copied to the node: it can't be asked yet. */
  readonly started: boolean;
}

/** How a node reads a query: after analysis, the same text on every node that reads it alike. */
export type Explanation =
  | { readonly outcome: 'read'; readonly text: string }
  /** The node no longer has the shard. */
  | { readonly outcome: 'gone' }
  /** The query has more clauses than the node takes. */
  | { readonly outcome: 'too-many' };

/** What became of a request that changes something. */
export type ChangeEnd =
  | { readonly outcome: 'done' }
  /** It was taken, and the answer does not say that it was carried out. */
  | { readonly outcome: 'unsaid' }
  /** `open`: it may have been carried out, as it was sent and no answer says what became of it. */
  | { readonly outcome: 'refused' | 'open'; readonly obstacle: Obstacle };

/** The API of one domain. All rejections are `Obstacle`s. */
export interface DomainApi {
  readonly domain: string;
  readonly authentication: RestApi['authentication'];
  /** The path that reloads the search analyzers of an index; `null` where its engine reloads none. */
  readonly reloadPath: string | null;
  /** @param indexes names or patterns */
  settings(indexes: readonly string[]): Promise<Listing>;
  fields(indexes: readonly string[]): Promise<Listing>;
  /** The same for single fields; an index that has none of them is left out. */
  fieldsNamed(indexes: readonly string[], fields: readonly string[]): Promise<Listing>;
  templates(): Promise<readonly unknown[]>;
  /** @param apart whether each text has a request of its own */
  analyze(index: string, body: JsonObject, apart?: boolean): Promise<Analysis>;
  /** The copies that have a node, one list for all indexes; one that is denied is left out where there are others. */
  shards(indexes: readonly string[]): Promise<readonly ShardCopy[]>;
  /** How a node reads a query. */
  explain(copy: ShardCopy, query: JsonObject): Promise<Explanation>;
  /** Reloads the search analyzers of an index. */
  reload(index: string): Promise<ChangeEnd>;
  clearRequestCache(index: string): Promise<ChangeEnd>;
  /** Milliseconds left for this domain. */
  left(): number;
}

export interface DomainApiSettings {
  readonly domain: string;
  readonly api: RestApi;
  readonly clock: SearchClock;
  readonly signal: AbortSignal;
  /** When all requests must have ended, in milliseconds since the epoch. */
  readonly deadline: number;
  /** , for the message about a missing permission. */
  readonly iamResource: string;
  /** Of the domain's engine, as far as it is known. */
  readonly version?: EngineVersion | null;
}

/** An index of the stand-in: its settings, and the analyzers in the memory of each node. */

import {
  BuildError,
  type Built,
  buildChain,
  type Definition,
  type Definitions,
  type Named,
  type ReadFile,
} from './analysis.ts';

export interface IndexOptions {
  /** The `analysis` block, nested. */
  readonly analysis: Partial<Definitions>;
  /** Field → its mapping; a text field without analyzers has `default`. */
  readonly fields: Readonly<Record<string, Definition>>;
  readonly hidden?: boolean;
  /** Other names of it: aliases, or the data stream that it belongs to. */
  readonly aliases?: readonly string[];
  /** Node of each shard copy, by shard. Default: shard 0 on every node. */
  readonly shards?: readonly (readonly number[])[];
}

/** Analyzer → as it is in memory. */
export type Memory = Map<string, Built>;

export interface IndexState {
  readonly options: IndexOptions;
  readonly definitions: Definitions;
  closed: boolean;
  /** By node. */
  memory: readonly Memory[];
}

const EMPTY: Definitions = { analyzer: {}, tokenizer: {}, char_filter: {}, filter: {}, normalizer: {} };

export function definitionsOf({ analysis }: IndexOptions): Definitions {
  return { ...EMPTY, ...analysis };
}

/** The files of each node, with chains that were built kept: the same chain of the same files is built once. */
export class Nodes {
  readonly names: readonly string[];
  /** By node: path → content. */
  readonly files: readonly Map<string, string>[];
  readonly #built = new Map<string, Built>();

  constructor(count: number) {
    this.names = Array.from({ length: count }, (_, node) => `node-${node}`);
    this.files = this.names.map(() => new Map());
  }

  /** All analyzers and normalizers, on each node. @throws BuildError */
  buildAll(definitions: Definitions): readonly Memory[] {
    const names = [...Object.keys(definitions.analyzer), ...Object.keys(definitions.normalizer)];
    return this.names.map((_, node) => new Map(names.map((name) => [name, this.build(definitions, name, node)])));
  }

  build(definitions: Definitions, name: string, node: number): Built {
    const own = definitions.analyzer[name] ?? definitions.normalizer[name] ?? {};
    return this.buildBody(typedBody(own) ?? own, definitions, node);
  }

  /** Builds an analyzer, or what a body of `_analyze` spells out. */
  buildBody(body: Definition, definitions: Definitions, node: number): Built {
    const chain = {
      tokenizer: (body['tokenizer'] ?? null) as Named | null,
      charFilters: listed(body['char_filter']),
      filters: listed(body['filter']),
    };
    const read: string[] = [];
    const file = this.#reader(node);
    const key = JSON.stringify([chain, definitions]);
    const paths = pathsIn([chain, definitions]);
    for (const path of paths) read.push(this.files[node]?.get(path) ?? '');
    const whole = `${key}\0${read.join('\0')}`;
    const known = this.#built.get(whole) ?? buildChain(chain, definitions, file);
    if (this.#built.size > 500) this.#built.clear();
    this.#built.set(whole, known);
    return known;
  }

  #reader(node: number): ReadFile {
    return (path) => {
      const content = this.files[node]?.get(path);
      if (content === undefined)
        throw new BuildError('IOException while reading synonyms_path_path: file not readable');
      return content;
    };
  }
}

/** The chain of an analyzer with a type, all of which count as `standard` with their list of stop words. */
function typedBody({ type = 'custom', ...options }: Definition): Definition | null {
  if (type === 'custom') return null;
  return { tokenizer: 'standard', filter: ['lowercase', { ...options, type: 'stop' }] };
}

function pathsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.startsWith('analyzers/') ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(pathsIn);
}

/** Analyzers that a reload builds again. */
export function updateableIn(definitions: Definitions): readonly string[] {
  return Object.entries(definitions.analyzer).flatMap(([name, { filter }]) =>
    listed(filter).some((one) => typeof one === 'string' && isUpdateable(definitions.filter[one])) ? [name] : [],
  );
}

function isUpdateable(filter: Definition | undefined): boolean {
  return String(filter?.['updateable'] ?? '') === 'true';
}

function listed(value: unknown): readonly Named[] {
  if (typeof value === 'string') return value.split(',').map((one) => one.trim());
  return Array.isArray(value) ? (value as Named[]) : [];
}

/**
 * The REST API of a domain, as far as it is asked what search makes of dictionaries: settings, fields, templates, `_analyze`,
 * `_search_shards`, `_search` with a profile, the reload of search analyzers. Each node has its own files and its own memory.
 */

import { BuildError, type Built, buildChain, type Definition, type Definitions, type Named } from './analysis.ts';
import { errorReply, jsonReply, type RestReply, type SearchBackend } from './backend.ts';

export interface IndexOptions {
  /** The `analysis` block, nested. */
  readonly analysis: Partial<Definitions>;
  /** Field → its mapping; a text field without analyzers has `default`. */
  readonly fields: Readonly<Record<string, Definition>>;
  readonly hidden?: boolean;
  /** Node of each shard copy, by shard. Default: shard 0 on every node. */
  readonly shards?: readonly (readonly number[])[];
}

interface IndexState {
  readonly options: IndexOptions;
  readonly definitions: Definitions;
  closed: boolean;
  /** By node: analyzer → as it is in memory. */
  memory: readonly Map<string, Built>[];
}

const EMPTY: Definitions = { analyzer: {}, tokenizer: {}, char_filter: {}, filter: {}, normalizer: {} };

export class StandIn implements SearchBackend {
  readonly nodes: readonly string[];
  /** By node: path → content. */
  readonly files: readonly Map<string, string>[];
  /** Name → body, as `_index_template` answers. */
  readonly templates = new Map<string, unknown>();
  readonly #indexes = new Map<string, IndexState>();
  #turn = 0;

  constructor(nodes = 1) {
    this.nodes = Array.from({ length: nodes }, (_, node) => `node-${node}`);
    this.files = this.nodes.map(() => new Map());
  }

  /** @throws BuildError when its analyzers can't be built */
  createIndex(name: string, options: IndexOptions): void {
    const definitions = { ...EMPTY, ...options.analysis };
    this.#indexes.set(name, { options, definitions, closed: false, memory: this.#buildAll(definitions) });
  }

  deleteIndex(name: string): void {
    this.#indexes.delete(name);
  }

  close(name: string): void {
    this.#state(name).closed = true;
  }

  /** Opens a closed index: all of its analyzers are built from the files. */
  open(name: string): void {
    const state = this.#state(name);
    state.memory = this.#buildAll(state.definitions);
    state.closed = false;
  }

  putTemplate(name: string, body: unknown): void {
    this.templates.set(name, body);
  }

  /** Moves the shards of an index. */
  moveShards(name: string, shards: readonly (readonly number[])[]): void {
    const state = this.#state(name);
    this.#indexes.set(name, { ...state, options: { ...state.options, shards } });
  }

  async putDictionary(id: string, content: Uint8Array): Promise<void> {
    for (const files of this.files) files.set(`analyzers/${id}`, Buffer.from(content).toString('utf8'));
  }

  async indexes(): Promise<readonly string[]> {
    return [...this.#indexes].filter(([, { closed }]) => !closed).map(([name]) => name);
  }

  async reload(index: string, nodes: 'all' | 'first' = 'all'): Promise<readonly string[] | null> {
    const { definitions, memory } = this.#state(index);
    const names = Object.keys(definitions.analyzer).filter((name) => isUpdateable(definitions, name));
    try {
      for (const [node, analyzers] of memory.entries()) {
        if (nodes === 'first' && node > 0) continue;
        const files = this.#reader(node);
        // One that can't be built keeps all others from being reloaded.
        const built = Object.keys(definitions.analyzer).map(
          (name) => [name, this.#build(definitions, name, files)] as const,
        );
        for (const [name, chain] of built) if (names.includes(name)) analyzers.set(name, chain);
      }
      return names;
    } catch (error) {
      if (error instanceof BuildError) return null;
      throw error;
    }
  }

  async request(method: string, path: string, body: string): Promise<RestReply> {
    const [raw = '/', search = ''] = path.split('?', 2);
    const segments = raw.split('/').slice(1).map(decodeURIComponent);
    const query = new URLSearchParams(search);
    try {
      return await this.#route(method, segments, query, body === '' ? {} : (JSON.parse(body) as Definition));
    } catch (error) {
      if (error instanceof BuildError) return errorReply(400, 'illegal_argument_exception', error.message);
      if (error instanceof RestError) return errorReply(error.status, error.type, error.message);
      throw error;
    }
  }

  async #route(
    method: string,
    segments: readonly string[],
    query: URLSearchParams,
    body: Definition,
  ): Promise<RestReply> {
    const [first = '', second = '', third = ''] = segments;
    if (method === 'POST' && first === '_plugins' && second === '_refresh_search_analyzers')
      return await this.#refresh(third);
    if (method === 'POST' && second === '_cache') return jsonReply({ _shards: { total: 1, successful: 1, failed: 0 } });
    if (method !== 'GET') return errorReply(405, 'method_not_allowed', `${method} is not known here`);
    if (first === '') return jsonReply({ version: { distribution: 'opensearch', number: '2.19.6' } });
    if (first === '_index_template') {
      return jsonReply({
        index_templates: [...this.templates].map(([name, index_template]) => ({ name, index_template })),
      });
    }
    if (first === '_component_template') return jsonReply({ component_templates: [] });
    if (first === '_template') return jsonReply({});
    const names = this.#named(first, query);
    switch (second) {
      case '_settings':
        return jsonReply(Object.fromEntries(names.map((name) => [name, { settings: this.#flatSettings(name) }])));
      case '_mapping':
        return jsonReply(Object.fromEntries(names.map((name) => [name, { mappings: this.#fields(name) }])));
      case '_analyze':
        return this.#analyze(names[0] ?? '', body);
      case '_search_shards':
        return jsonReply(this.#shards(names));
      case '_search':
        return this.#search(names[0] ?? '', query, body);
      default:
        return errorReply(400, 'illegal_argument_exception', `no handler found for uri [/${segments.join('/')}]`);
    }
  }

  #named(list: string, query: URLSearchParams): readonly string[] {
    return list.split(',').flatMap((pattern) => {
      if (pattern.includes('*')) {
        const expression = new RegExp(`^${pattern.split('*').map(escapeRegExp).join('.*')}$`);
        return [...this.#indexes.keys()].filter((name) => expression.test(name));
      }
      if (this.#indexes.has(pattern)) return [pattern];
      if (query.get('ignore_unavailable') === 'true') return [];
      throw new RestError(404, 'index_not_found_exception', `no such index [${pattern}]`);
    });
  }

  #flatSettings(name: string): Record<string, unknown> {
    const { options, definitions } = this.#state(name);
    const flat: Record<string, unknown> = options.hidden === true ? { 'index.hidden': 'true' } : {};
    for (const [kind, all] of Object.entries(definitions)) {
      for (const [component, definition] of Object.entries(all)) {
        for (const [option, value] of Object.entries(definition)) {
          flat[`index.analysis.${kind}.${component}.${option}`] = Array.isArray(value)
            ? value.map(String)
            : String(value);
        }
      }
    }
    return flat;
  }

  #fields(name: string): Record<string, unknown> {
    const { options, definitions } = this.#state(name);
    const searching = 'default_search' in definitions.analyzer ? 'default_search' : null;
    return Object.fromEntries(
      Object.entries(options.fields).map(([field, mapping]) => {
        const analyzer = mapping['analyzer'] ?? 'default';
        const search = mapping['search_analyzer'] ?? searching ?? analyzer;
        const text =
          mapping['type'] === 'text' ? { analyzer, search_analyzer: search, search_quote_analyzer: search } : {};
        return [field, { full_name: field, mapping: { [field.split('.').at(-1) ?? field]: { ...text, ...mapping } } }];
      }),
    );
  }

  #analyze(name: string, body: Definition): RestReply {
    const state = this.#open(name);
    // Whichever node is asked, as the engine takes a copy of a shard by turns.
    const holding = this.#holding(state);
    const node = holding[this.#turn++ % holding.length] ?? 0;
    const built = this.#chainFor(state, body, node);
    const texts = [body['text']].flat().map(String);
    const tokens: unknown[] = [];
    let offset = 0;
    let position = 0;
    for (const text of texts) {
      let last = position;
      for (const one of built.analyze(text)) {
        last = position + one.position;
        tokens.push({
          token: one.token,
          start_offset: offset + one.start,
          end_offset: offset + one.end,
          type: 'word',
          position: last,
        });
      }
      position = last + 101;
      offset += text.length + 1;
    }
    return jsonReply({ tokens });
  }

  #chainFor(state: IndexState, body: Definition, node: number): Built {
    const named = body['analyzer'] ?? body['normalizer'];
    if (typeof named === 'string') {
      const built = state.memory[node]?.get(named);
      if (built === undefined) throw new BuildError(`failed to find analyzer [${named}]`);
      return built;
    }
    const tokenizer = (body['tokenizer'] ?? null) as Named | null;
    const charFilters = listed(body['char_filter']);
    return buildChain(
      { tokenizer, charFilters, filters: listed(body['filter']) },
      state.definitions,
      this.#reader(node),
    );
  }

  #shards(names: readonly string[]): unknown {
    const shards = names.flatMap((index) => {
      const state = this.#open(index);
      return this.#placement(state).map((copies, shard) =>
        copies.map((node, copy) => ({ state: 'STARTED', primary: copy === 0, node: this.nodes[node], shard, index })),
      );
    });
    return { nodes: Object.fromEntries(this.nodes.map((id) => [id, { name: id }])), indices: {}, shards };
  }

  #search(name: string, query: URLSearchParams, body: Definition): RestReply {
    const state = this.#open(name);
    const [, shard = '', id = ''] = /^_shards:(\d+)\|_only_nodes:(.+)$/.exec(query.get('preference') ?? '') ?? [];
    const node = this.nodes.indexOf(id);
    if (!(this.#placement(state)[Number(shard)] ?? []).includes(node)) {
      throw new RestError(
        400,
        'illegal_argument_exception',
        `no data nodes with criteria [${id}] found for shard: [${name}][${shard}]`,
      );
    }
    const analyze: Analyze = (analyzer, text) => state.memory[node]?.get(analyzer)?.analyze(text) ?? [];
    const children = describeQuery(body['query'], analyze);
    const description = children.map((one) => one.description).join(' ');
    const searches = [{ query: [{ type: 'BooleanQuery', description, children }] }];
    return jsonReply({
      hits: { total: { value: 0 }, hits: [] },
      profile: { shards: [{ id: `[${id}][${name}][${shard}]`, searches }] },
    });
  }

  async #refresh(list: string): Promise<RestReply> {
    const details: unknown[] = [];
    for (const index of this.#named(list, new URLSearchParams())) {
      this.#open(index);
      const refreshed_analyzers = await this.reload(index);
      if (refreshed_analyzers !== null) details.push({ index, refreshed_analyzers });
    }
    return jsonReply({ _shards: { total: 1, successful: 1, failed: 0 }, successful_refresh_details: details });
  }

  #buildAll(definitions: Definitions): readonly Map<string, Built>[] {
    return this.nodes.map((_, node) => {
      const names = [...Object.keys(definitions.analyzer), ...Object.keys(definitions.normalizer)];
      return new Map(names.map((name) => [name, this.#build(definitions, name, this.#reader(node))]));
    });
  }

  #build(definitions: Definitions, name: string, readFile: (path: string) => string): Built {
    const definition = definitions.analyzer[name] ?? definitions.normalizer[name] ?? {};
    const tokenizer = (definition['tokenizer'] ?? null) as Named | null;
    const chain = { tokenizer, charFilters: listed(definition['char_filter']), filters: listed(definition['filter']) };
    return buildChain(chain, definitions, readFile);
  }

  #reader(node: number): (path: string) => string {
    return (path) => {
      const content = this.files[node]?.get(path);
      if (content === undefined)
        throw new BuildError('IOException while reading synonyms_path_path: file not readable');
      return content;
    };
  }

  #placement({ options }: IndexState): readonly (readonly number[])[] {
    return options.shards ?? [this.nodes.map((_, node) => node)];
  }

  #holding(state: IndexState): readonly number[] {
    return [...new Set(this.#placement(state).flat())].sort();
  }

  #state(name: string): IndexState {
    const state = this.#indexes.get(name);
    if (state === undefined) throw new RestError(404, 'index_not_found_exception', `no such index [${name}]`);
    return state;
  }

  #open(name: string): IndexState {
    const state = this.#state(name);
    if (state.closed) throw new RestError(400, 'index_closed_exception', 'closed');
    return state;
  }
}

class RestError extends Error {
  override readonly name = 'RestError';
  readonly status: number;
  readonly type: string;

  constructor(status: number, type: string, message: string) {
    super(message);
    this.status = status;
    this.type = type;
  }
}

function isUpdateable(definitions: Definitions, analyzer: string): boolean {
  const filters = listed(definitions.analyzer[analyzer]?.['filter']);
  return filters.some(
    (name) => typeof name === 'string' && String(definitions.filter[name]?.['updateable'] ?? '') === 'true',
  );
}

function listed(value: unknown): readonly Named[] {
  if (typeof value === 'string') return value.split(',').map((one) => one.trim());
  return Array.isArray(value) ? (value as Named[]) : [];
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

type Analyze = (analyzer: string, text: string) => readonly { readonly token: string }[];

function describeQuery(query: unknown, analyze: Analyze): readonly { readonly description: string }[] {
  const clauses = ((query as { bool?: { must?: unknown[] } })?.bool?.must ?? []) as {
    match?: Record<string, Definition>;
  }[];
  return clauses
    .flatMap(({ match = {} }) => Object.entries(match))
    .map(([field, { query: text, analyzer }]) => {
      const tokens = analyze(String(analyzer ?? ''), String(text)).map(({ token }) => `${field}:${token}`);
      return { description: tokens.length === 0 ? '*:*' : `Synonym(${tokens.join(' ')})` };
    });
}

/**
 * The part of a domain's REST API that `verify` uses: settings, fields, templates, `_analyze`, `_search_shards`,
 * `_search` with a profile, the reload of search analyzers. Each node has its own files and its own memory.
 */

import { BuildError, type Built, type Definition } from './analysis.ts';
import { fieldMappings, flatSettings, profileOf, tokensAnswer } from './answers.ts';
import { errorReply, jsonReply, type RestReply, type SearchBackend } from './backend.ts';
import { definitionsOf, type IndexOptions, type IndexState, Nodes, updateableIn } from './index-state.ts';

export type { IndexOptions } from './index-state.ts';

export type TemplateKind = 'index' | 'component' | 'legacy';

export class StandIn implements SearchBackend {
  /** Name → body, as in the answer of `_index_template`. */
  readonly templates = new Map<string, unknown>();
  readonly componentTemplates = new Map<string, unknown>();
  readonly legacyTemplates = new Map<string, unknown>();
  readonly #nodes: Nodes;
  readonly #indexes = new Map<string, IndexState>();
  #turn = 0;

  constructor(nodes = 1) {
    this.#nodes = new Nodes(nodes);
  }

  /** By node: path → content. */
  get files(): readonly Map<string, string>[] {
    return this.#nodes.files;
  }

  /** @throws BuildError when its analyzers can't be built */
  createIndex(name: string, options: IndexOptions): void {
    const definitions = definitionsOf(options);
    this.#indexes.set(name, { options, definitions, closed: false, memory: this.#nodes.buildAll(definitions) });
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
    state.memory = this.#nodes.buildAll(state.definitions);
    state.closed = false;
  }

  putTemplate(name: string, body: unknown, kind: TemplateKind = 'index'): void {
    const all = { index: this.templates, component: this.componentTemplates, legacy: this.legacyTemplates };
    all[kind].set(name, body);
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
    const names = updateableIn(definitions);
    try {
      for (const [node, analyzers] of memory.entries()) {
        if (nodes === 'first' && node > 0) continue;
        // An analyzer that can't be built keeps all others from being reloaded.
        const built = Object.keys(definitions.analyzer).map(
          (name) => [name, this.#nodes.build(definitions, name, node)] as const,
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
      const parsed = body === '' ? {} : (JSON.parse(body) as Definition);
      return method === 'POST' ? await this.#post(segments) : this.#get(method, segments, query, parsed);
    } catch (error) {
      if (error instanceof BuildError) return errorReply(400, 'illegal_argument_exception', error.message);
      if (error instanceof RestError) return errorReply(error.status, error.type, error.message, error.index);
      throw error;
    }
  }

  async #post([first = '', second = '', third = '']: readonly string[]): Promise<RestReply> {
    if (/^_(?:plugins|opendistro)$/.test(first) && second === '_refresh_search_analyzers')
      return await this.#refresh(third);
    if (second === '_cache') return jsonReply({ _shards: { total: 1, successful: 1, failed: 0 } });
    return errorReply(405, 'method_not_allowed', 'POST is not known here');
  }

  #get(method: string, segments: readonly string[], query: URLSearchParams, body: Definition): RestReply {
    const [first = '', second = '', , fields = '*'] = segments;
    if (method !== 'GET') return errorReply(405, 'method_not_allowed', `${method} is not known here`);
    if (first === '') return jsonReply({ version: { distribution: 'opensearch', number: '2.19.6' } });
    const templates = this.#templateAnswer(first);
    if (templates !== null) return jsonReply(templates);
    // Here the engine leaves out what is not there.
    if (second === '_search_shards') query.set('ignore_unavailable', 'true');
    const names = this.#named(first, query);
    const each = (answer: (state: IndexState) => unknown): RestReply =>
      jsonReply(Object.fromEntries(names.map((name) => [name, answer(this.#state(name))])));
    switch (second) {
      case '_settings':
        return each(({ definitions, options }) => ({ settings: flatSettings(definitions, options.hidden === true) }));
      case '_mapping':
        // Without a single index in the answer its status says that nothing was found.
        if (names.length === 0) return jsonReply({}, 404);
        return each(({ definitions, options }) => ({
          mappings: fieldMappings(options.fields, definitions, { names: fields, filter: query.get('filter_path') }),
        }));
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

  #templateAnswer(kind: string): unknown {
    const listed = (all: ReadonlyMap<string, unknown>, key: string) =>
      [...all].map(([name, body]) => ({ name, [key]: body }));
    if (kind === '_index_template') return { index_templates: listed(this.templates, 'index_template') };
    if (kind === '_component_template')
      return { component_templates: listed(this.componentTemplates, 'component_template') };
    return kind === '_template' ? Object.fromEntries(this.legacyTemplates) : null;
  }

  /** The indexes of a list of names and patterns; an alias or a data stream means its indexes. */
  #named(list: string, query: URLSearchParams): readonly string[] {
    const found = list.split(',').flatMap((pattern) => {
      const expression = new RegExp(`^${pattern.split('*').map(escapeRegExp).join('.*')}$`);
      const matching = [...this.#indexes].filter(([name, { options }]) =>
        [name, ...(options.aliases ?? [])].some((one) => expression.test(one)),
      );
      if (matching.length > 0 || pattern.includes('*')) return matching.map(([name]) => name);
      if (query.get('ignore_unavailable') === 'true') return [];
      throw notFound(pattern);
    });
    return [...new Set(found)];
  }

  #analyze(name: string, body: Definition): RestReply {
    const state = this.#open(name);
    // The answer may come from any node, as the engine takes the copies of a shard in turn.
    const holding = [...new Set(this.#placement(state).flat())].sort();
    const node = holding[this.#turn++ % holding.length] ?? 0;
    const built = this.#chainFor(state, body, node);
    return jsonReply(tokensAnswer([body['text']].flat().map(String), built));
  }

  #chainFor(state: IndexState, body: Definition, node: number): Built {
    const named = body['analyzer'] ?? body['normalizer'];
    if (typeof named !== 'string') return this.#nodes.buildBody(body, state.definitions, node);
    const built = state.memory[node]?.get(named);
    if (built === undefined) throw new BuildError(`failed to find analyzer [${named}]`);
    return built;
  }

  #shards(names: readonly string[]): unknown {
    // A closed index has no copies, as on real nodes.
    const shards = names.flatMap((index) =>
      (this.#state(index).closed ? [] : this.#placement(this.#state(index))).map((copies, shard) =>
        copies.map((node, copy) => ({
          state: 'STARTED',
          primary: copy === 0,
          node: this.#nodes.names[node],
          shard,
          index,
        })),
      ),
    );
    return { nodes: Object.fromEntries(this.#nodes.names.map((id) => [id, { name: id }])), indices: {}, shards };
  }

  #search(name: string, query: URLSearchParams, body: Definition): RestReply {
    const state = this.#open(name);
    const [, shard = '', id = ''] = /^_shards:(\d+)\|_only_nodes:(.+)$/.exec(query.get('preference') ?? '') ?? [];
    const node = this.#nodes.names.indexOf(id);
    if (!(this.#placement(state)[Number(shard)] ?? []).includes(node)) {
      throw new RestError(
        400,
        'illegal_argument_exception',
        `no data nodes with criteria [${id}] found for shard: [${name}][${shard}]`,
      );
    }
    const memory = state.memory[node];
    const analyze = (field: string, analyzer: string, text: string) => {
      const mapping = state.options.fields[field] ?? {};
      if (mapping['index'] === false) {
        const reason = `failed to create query: Cannot search on field [${field}] since it is not indexed.`;
        throw new RestError(400, 'query_shard_exception', reason);
      }
      return memory?.get(analyzer || String(mapping['normalizer'] ?? ''))?.analyze(text) ?? [];
    };
    return jsonReply(profileOf(`[${id}][${name}][${shard}]`, body['query'], analyze));
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

  #placement({ options }: IndexState): readonly (readonly number[])[] {
    return options.shards ?? [this.#nodes.names.map((_, node) => node)];
  }

  #state(name: string): IndexState {
    const state = this.#indexes.get(name);
    if (state === undefined) throw notFound(name);
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
  readonly index: string | undefined;

  constructor(status: number, type: string, message: string, index?: string) {
    super(message);
    this.status = status;
    this.type = type;
    this.index = index;
  }
}

function notFound(index: string): RestError {
  return new RestError(404, 'index_not_found_exception', `no such index [${index}]`, index);
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

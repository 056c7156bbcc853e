/**
 * A domain's REST API over HTTP, with a backend: checks signatures, policies and permissions like the service,
 * copies associated dictionaries to `analyzers/F…`, and reloads search analyzers when the switch says so.
 */

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { RunningEmulator } from '../http/server.ts';
import { authorize, type GatewayRequest } from './authorize.ts';
import { errorReply, type RestReply, type SearchBackend } from './backend.ts';

export type { GatewayRequest } from './authorize.ts';

/** A fault that replaces the answer. */
export type GatewayFault = 'hang' | 'cut' | RestReply;

export interface DomainOptions {
  readonly domain: string;
  readonly backend: SearchBackend;
  /** User and password for basic authentication; without them only signatures count. */
  readonly user?: { readonly name: string; readonly password: string };
}

/**
 * When search analyzers are reloaded after an association: this many milliseconds later, never, or only on the first
 * node.
 */
export type ReloadSwitch = number | 'never' | 'first-node';

export interface RunningDomain extends AsyncDisposable {
  readonly url: string;
  /** A line of `domain-endpoints`. */
  readonly line: string;
  readonly requests: GatewayRequest[];
  /** May be changed at any time. */
  reload: ReloadSwitch;
  /** Whether an association puts the file on the nodes. */
  copies: boolean;
  /** Permissions of fine-grained access control that the caller lacks. */
  denied: Set<string>;
  /** Milliseconds that each request takes at least. */
  latency: number;
  fault: (request: GatewayRequest) => GatewayFault | null;
  /** Copies newly associated dictionaries, and reloads what is due. */
  sync(): Promise<void>;
}

export async function startDomain(running: RunningEmulator, options: DomainOptions): Promise<RunningDomain> {
  const { domain, user } = options;
  const nodes = new Nodes(running, options);
  const server = createServer((request, response) => {
    serve(request, response, self, running, options).catch((error: unknown) => {
      if (!response.destroyed) response.writeHead(500).end(String(error));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const login = user === undefined ? '' : `${user.name}:${encodeURIComponent(user.password)}@`;
  const self: RunningDomain = {
    url: `http://127.0.0.1:${port}`,
    line: `${domain}=http://${login}127.0.0.1:${port}`,
    requests: [],
    reload: 0,
    copies: true,
    denied: new Set(),
    latency: 0,
    fault: () => null,
    sync: () => nodes.sync(self),
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
  return self;
}

/** What the service does on the nodes of a domain after an association. */
class Nodes {
  readonly #running: RunningEmulator;
  readonly #domain: string;
  readonly #backend: SearchBackend;
  /** Package ID → SHA-256 of the content that the nodes have. */
  readonly #copied = new Map<string, string>();
  /** When reloads are due, in milliseconds since the epoch. */
  readonly #due: number[] = [];
  #syncing: Promise<void> = Promise.resolve();

  constructor(running: RunningEmulator, { domain, backend }: DomainOptions) {
    this.#running = running;
    this.#domain = domain;
    this.#backend = backend;
  }

  /** One after another, as requests come at the same time. */
  sync(switches: Pick<RunningDomain, 'copies' | 'reload'>): Promise<void> {
    this.#syncing = this.#syncing.then(async () => {
      if (!switches.copies) return;
      await this.#copy(switches.reload);
      await this.#reloadDue();
    });
    return this.#syncing;
  }

  async #copy(reload: ReloadSwitch): Promise<void> {
    for (const { packageId, runningSha256, content } of this.#running.emulator.runningContents(this.#domain)) {
      if (runningSha256 === null || content === null || this.#copied.get(packageId) === runningSha256) continue;
      this.#copied.set(packageId, runningSha256);
      await this.#backend.putDictionary(packageId, Buffer.concat([...content.chunks()]));
      if (typeof reload === 'number') this.#due.push(Date.now() + reload);
      else if (reload === 'first-node') await this.#reload('first');
    }
  }

  async #reloadDue(): Promise<void> {
    while (this.#due.length > 0 && (this.#due[0] ?? 0) <= Date.now()) {
      this.#due.shift();
      if (reloadRoutes(this.#running.emulator.engineOf(this.#domain)).length === 0) continue;
      await this.#reload('all');
    }
  }

  async #reload(nodes: 'first' | 'all'): Promise<void> {
    for (const index of await this.#backend.indexes()) await this.#backend.reload(index, nodes);
  }
}

async function serve(
  request: IncomingMessage,
  response: ServerResponse,
  self: RunningDomain,
  running: RunningEmulator,
  { domain, backend, user }: DomainOptions,
): Promise<void> {
  const bytes = await bodyOf(request);
  const record = recordOf(request, bytes);
  self.requests.push(record);
  await self.sync();
  if (self.latency > 0) await sleep(self.latency);
  const fault = self.fault(record);
  if (fault === 'hang') return;
  if (fault === 'cut') return await cutOff(response);
  const reply =
    fault ??
    authorize(request, record, bytes, { running, domain, user, denied: self.denied }) ??
    withoutRoute(record, running.emulator.engineOf(domain)) ??
    (await backend.request(record.method, request.url ?? '/', record.body));
  record.status = reply.status;
  record.to = performance.now();
  response.writeHead(reply.status, { 'content-type': 'application/json; charset=UTF-8' }).end(reply.body);
}

/** Where an engine reloads search analyzers: Elasticsearch only from 7.8 on, by Open Distro's name for the path. */
function reloadRoutes(engine: string): readonly string[] {
  const [, minor = ''] = /^(?:Elasticsearch_)?7\.(\d+)$/.exec(engine) ?? [];
  if (minor === '') return ['_plugins', '_opendistro'];
  return Number(minor) >= 8 ? ['_opendistro'] : [];
}

function withoutRoute({ method, path }: GatewayRequest, engine: string): RestReply | null {
  const root = /^\/(\w+)\/_refresh_search_analyzers\//.exec(path)?.[1];
  if (root === undefined || reloadRoutes(engine).includes(root)) return null;
  return errorReply(400, 'illegal_argument_exception', `no handler found for uri [${path}] and method [${method}]`);
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk)));
  return Buffer.concat(chunks);
}

/** Without its answer yet. */
function recordOf({ method = '', url = '', headers }: IncomingMessage, body: Buffer): GatewayRequest {
  return {
    method,
    path: decodeURIComponent(url),
    host: headers.host ?? '',
    signed: headers.authorization?.startsWith('AWS4') ?? false,
    body: body.toString('utf8'),
    status: null,
    from: performance.now(),
    to: null,
  };
}

/** Breaks off in the middle of an answer. */
async function cutOff(response: ServerResponse): Promise<void> {
  response.writeHead(200, { 'content-length': '100000' });
  response.write('{"tokens":[');
  await sleep(10);
  response.destroy();
}

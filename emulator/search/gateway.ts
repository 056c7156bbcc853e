/**
 * A domain's REST API over HTTP, with a backend: checks signatures, policies and permissions like the service,
 * copies associated dictionaries to `analyzers/F…`, and reloads search analyzers when the switch says so.
 */

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { RunningEmulator } from '../http/server.ts';
import { authorize, type GatewayRequest } from './authorize.ts';
import type { RestReply, SearchBackend } from './backend.ts';

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

export async function startDomain(
  running: RunningEmulator,
  { domain, backend, user }: DomainOptions,
): Promise<RunningDomain> {
  const requests: GatewayRequest[] = [];
  const copied = new Map<string, string>();
  const due: number[] = [];
  let syncing: Promise<void> = Promise.resolve();
  const server = createServer((request, response) => {
    serve(request, response).catch((error: unknown) => {
      if (!response.destroyed) response.writeHead(500).end(String(error));
    });
  });

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk)));
    const bytes = Buffer.concat(chunks);
    const record: GatewayRequest = {
      method: request.method ?? '',
      path: decodeURIComponent(request.url ?? ''),
      host: request.headers.host ?? '',
      signed: request.headers.authorization?.startsWith('AWS4') ?? false,
      body: bytes.toString('utf8'),
      status: null,
      from: performance.now(),
      to: null,
    };
    requests.push(record);
    await self.sync();
    if (self.latency > 0) await sleep(self.latency);
    const fault = self.fault(record);
    if (fault === 'hang') return;
    if (fault === 'cut') return await cutOff(response);
    const reply =
      fault ??
      authorize(request, record, bytes, { running, domain, user, denied: self.denied }) ??
      (await backend.request(record.method, request.url ?? '/', record.body));
    record.status = reply.status;
    record.to = performance.now();
    response.writeHead(reply.status, { 'content-type': 'application/json; charset=UTF-8' }).end(reply.body);
  }

  async function syncOnce(): Promise<void> {
    if (!self.copies) return;
    for (const { packageId, runningSha256, content } of running.emulator.runningContents(domain)) {
      if (runningSha256 === null || content === null || copied.get(packageId) === runningSha256) continue;
      copied.set(packageId, runningSha256);
      await backend.putDictionary(packageId, Buffer.concat([...content.chunks()]));
      if (typeof self.reload === 'number') due.push(Date.now() + self.reload);
      else if (self.reload === 'first-node')
        for (const index of await backend.indexes()) await backend.reload(index, 'first');
    }
    while (due.length > 0 && (due[0] ?? 0) <= Date.now()) {
      due.shift();
      for (const index of await backend.indexes()) await backend.reload(index);
    }
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const login = user === undefined ? '' : `${user.name}:${encodeURIComponent(user.password)}@`;
  const self: RunningDomain = {
    url: `http://127.0.0.1:${port}`,
    line: `${domain}=http://${login}127.0.0.1:${port}`,
    requests,
    reload: 0,
    copies: true,
    denied: new Set(),
    latency: 0,
    fault: () => null,
    sync: () => {
      syncing = syncing.then(syncOnce);
      return syncing;
    },
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
  return self;
}

/** Breaks off in the middle of an answer. */
async function cutOff(response: ServerResponse): Promise<void> {
  response.writeHead(200, { 'content-length': '100000' });
  response.write('{"tokens":[');
  await sleep(10);
  response.destroy();
}

/**
 * A domain's REST API over HTTP, in front of a backend: checks signatures, policies and permissions like the service,
 * copies associated dictionaries to `analyzers/F…`, and reloads search analyzers when the switch says so.
 */

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { isAllowed } from '../core/iam.ts';
import { ApiError } from '../core/model/api-error.ts';
import type { RunningEmulator } from '../http/server.ts';
import { sha256, verifySignature } from '../http/sigv4.ts';
import { errorReply, jsonReply, type RestReply, type SearchBackend } from './backend.ts';

export interface GatewayRequest {
  readonly method: string;
  /** Query included, percent-encoding undone. */
  readonly path: string;
  readonly host: string;
  readonly signed: boolean;
  readonly body: string;
  status: number | null;
  /** When it came and when its answer went, in milliseconds since the process began. */
  readonly from: number;
  to: number | null;
}

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
    if (fault === 'cut') {
      response.writeHead(200, { 'content-length': '100000' });
      response.write('{"tokens":[');
      await sleep(10);
      response.destroy();
      return;
    }
    const reply =
      fault ??
      authorize(request, record, bytes) ??
      (await backend.request(record.method, request.url ?? '/', record.body));
    record.status = reply.status;
    record.to = performance.now();
    response.writeHead(reply.status, { 'content-type': 'application/json; charset=UTF-8' }).end(reply.body);
  }

  /** The refusal of a request; `null` when it may pass. */
  function authorize(request: IncomingMessage, record: GatewayRequest, body: Buffer): RestReply | null {
    const { emulator } = running;
    if (record.signed || user === undefined) {
      try {
        const { region } = emulator;
        verifySignature(request, sha256(body), {
          service: 'es',
          regions: [region],
          credentials: [running.credentials],
          now: Date.now(),
        });
      } catch (error) {
        if (error instanceof ApiError) return jsonReply({ message: error.message }, 403);
        throw error;
      }
      if (record.host !== endpointOf(running, domain))
        return jsonReply({ message: 'The request signature does not match this host.' }, 403);
      const action = `es:ESHttp${record.method.charAt(0)}${record.method.slice(1).toLowerCase()}`;
      const path = record.path.split('?')[0] ?? '';
      const resource = `arn:aws:es:${emulator.region}:${emulator.account}:domain/${domain}${path}`;
      if (!isAllowed(emulator.caller, action, resource)) {
        const Message = `User: ${emulator.caller.arn} is not authorized to perform: ${action} because no identity-based policy allows the ${action} action`;
        return jsonReply({ Message }, 403);
      }
    } else if (
      request.headers.authorization !== `Basic ${Buffer.from(`${user.name}:${user.password}`).toString('base64')}`
    ) {
      return { status: 401, body: 'Unauthorized' };
    }
    const missing = permissionsFor(record).find((permission) => self.denied.has(permission));
    if (missing === undefined) return null;
    return errorReply(
      403,
      'security_exception',
      `no permissions for [${missing}] and User [name=job, backend_roles=[role]]`,
    );
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

/** The endpoint that DescribeDomain names. */
function endpointOf({ emulator }: RunningEmulator, domain: string): string {
  return emulator.endpointOf(domain);
}

/** The permissions of fine-grained access control that a request needs. */
function permissionsFor({ path }: GatewayRequest): readonly string[] {
  const [raw = ''] = path.split('?');
  if (raw.includes('/_settings')) return ['indices:monitor/settings/get'];
  if (raw.includes('/_mapping/field')) return ['indices:admin/mappings/fields/get'];
  if (raw === '/_index_template') return ['indices:admin/index_template/get'];
  if (raw === '/_component_template') return ['cluster:admin/component_template/get'];
  if (raw === '/_template') return ['indices:admin/template/get'];
  if (raw.endsWith('/_analyze')) return ['indices:admin/analyze'];
  if (raw.endsWith('/_search_shards')) return ['indices:admin/shards/search_shards'];
  if (raw.endsWith('/_search')) return ['indices:data/read/search'];
  if (raw.includes('/_refresh_search_analyzers')) return ['indices:admin/refresh_search_analyzers'];
  return raw.endsWith('/_cache/clear') ? ['indices:admin/cache/clear'] : [];
}

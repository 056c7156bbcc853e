import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { EmulatorOptions } from '../core/emulator.ts';
import { Emulator } from '../core/emulator.ts';
import type { JsonObject } from '../core/model/validate-input.ts';
import { scrambleHex } from '../core/seeded.ts';
import { answer } from './answer.ts';
import { Spool } from './body/spool.ts';
import { receive } from './exchange.ts';
import type { Call } from './faults.ts';
import { Faults } from './faults.ts';
import { send } from './send.ts';
import type { Credentials } from './sigv4.ts';

export interface ServerOptions extends Partial<EmulatorOptions> {
  /** Default: any free one. */
  readonly port?: number;
  /** How long every call takes at least, in milliseconds; may be changed on the running server. */
  readonly latency?: number;
  /** Default: one pair of temporary credentials with a session token. */
  readonly credentials?: readonly Credentials[];
  /** The clock for signatures and for the Date of answers, in milliseconds since the epoch; default: the real one. */
  readonly signatureClock?: () => number;
}

/** A received request. */
export interface RecordedRequest {
  readonly api: Call['api'];
  readonly operation: string;
  readonly input: JsonObject;
  /** Milliseconds since the epoch, by the emulator's clock. */
  readonly at: number;
  /** HTTP status of the answer; `null` while, or because, there was none. */
  status: number | null;
  /** AWS's error code, if the answer was an error. */
  error: string | null;
}

export interface RunningEmulator {
  readonly url: string;
  readonly port: number;
  readonly emulator: Emulator;
  /** All requests, in the order in which they came. */
  readonly requests: RecordedRequest[];
  readonly faults: Faults;
  /** The first of the known credentials, which `env` exports; `expiresAt` may be set. */
  readonly credentials: Credentials;
  /** The environment variables for a client. */
  readonly env: Readonly<Record<string, string>>;
  latency: number;
  /**
   * Refuses connections from now on, for this many milliseconds (default: until `accept`). Requests in progress get
   * their answer, and their connection then ends.
   */
  refuse(milliseconds?: number): void;
  /** Accepts connections again. */
  accept(): Promise<void>;
  close(): Promise<void>;
}

const DEFAULT_CREDENTIALS: Credentials = {
  accessKeyId: 'ASIAEMULATOREXAMPLE1',
  secretAccessKey: 'emulator-secret-access-key-example',
  sessionToken: 'emulator-session-token-example',
};

/** Serves the emulator on http://127.0.0.1, in real time unless `now` is given. */
export async function startEmulator(options: ServerOptions = {}): Promise<RunningEmulator> {
  const now = options.now ?? Date.now;
  const emulator = new Emulator({ ...options, now });
  const faults = new Faults();
  const requests: RecordedRequest[] = [];
  const spool = new Spool();
  const known = options.credentials ?? [{ ...DEFAULT_CREDENTIALS }];
  const [credentials] = known;
  if (credentials === undefined) throw new TypeError('The emulator needs at least one pair of credentials.');
  const surroundings = { emulator, credentials: known, spool, now: options.signatureClock ?? Date.now };
  let served = 0;
  let refusing: NodeJS.Timeout | undefined;
  let closed = false;

  const server = createServer((request, response) => {
    const requestId = requestIdOf(options.seed ?? 1, ++served);
    serve(request, response, requestId).catch((error: unknown) => {
      if (error instanceof URIError) {
        response.writeHead(400).end();
        return;
      }
      // A client that disconnected does not matter; a defect of the emulator must be visible.
      if (!request.destroyed || !isConnectionError(error)) console.error(error);
      response.destroy();
    });
  });

  // Clients keep connections for minutes; a server that closes idle ones earlier makes requests fail at random.
  server.keepAliveTimeout = 10 * 60_000;

  async function serve(request: IncomingMessage, response: ServerResponse, requestId: string): Promise<void> {
    const arrivedAt = performance.now();
    const exchange = await receive(request, requestId, surroundings);
    const { api, operation, input } = exchange;
    const accessKeyId = /Credential=([^/,]+)/.exec(request.headers.authorization ?? '')?.[1] ?? null;
    const call = faults.begin({ api, operation, input, accessKeyId });
    const record: RecordedRequest = { api, operation, input, at: now(), status: null, error: null };
    requests.push(record);
    await faults.runHooks(call, 'before');
    const actions = faults.match(call);
    const latency = running.latency - (performance.now() - arrivedAt);
    if (running.latency > 0 && latency > 0) await sleep(latency);
    const reply = await answer(exchange, actions);
    await faults.runHooks(call, 'after');
    if (reply === 'hang') return;
    if (reply === 'drop') {
      response.destroy();
      return;
    }
    record.status = reply.status;
    record.error = reply.error ?? null;
    if (!server.listening) response.shouldKeepAlive = false;
    const cut = actions.some(({ kind }) => kind === 'truncate');
    const trickle = Math.max(0, ...actions.map((action) => (action.kind === 'trickle' ? action.milliseconds : 0)));
    const about = { requestId, api, method: request.method ?? 'GET', cut, trickle, now: surroundings.now() };
    await send(response, reply, about);
  }

  await listen(server, options.port ?? 0);
  const address = server.address();
  if (address === null || typeof address === 'string') throw new TypeError('The server has no port.');
  const url = `http://127.0.0.1:${address.port}`;
  const running: RunningEmulator = {
    url,
    port: address.port,
    emulator,
    requests,
    faults,
    credentials,
    env: environment(url, emulator.region, credentials),
    latency: options.latency ?? 0,
    refuse: (milliseconds) => {
      server.close();
      clearTimeout(refusing);
      if (milliseconds === undefined) return;
      refusing = setTimeout(() => void running.accept(), milliseconds);
    },
    accept: async () => {
      clearTimeout(refusing);
      while (!server.listening && !closed) {
        // Another connection may have got the port in the meantime.
        await listen(server, address.port).catch(() => sleep(20));
      }
    },
    close: async () => {
      clearTimeout(refusing);
      closed = true;
      const ended = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await ended;
      spool.close();
    },
  };
  return running;
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });
}

function environment(url: string, region: string, credentials: Credentials): Record<string, string> {
  return {
    AWS_ENDPOINT_URL_OPENSEARCH: url,
    AWS_ENDPOINT_URL_ELASTICSEARCH_SERVICE: url,
    AWS_ENDPOINT_URL_S3: url,
    AWS_ENDPOINT_URL_STS: url,
    AWS_ENDPOINT_URL_IAM: url,
    AWS_REGION: region,
    AWS_DEFAULT_REGION: region,
    AWS_ACCESS_KEY_ID: credentials.accessKeyId,
    AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
    ...(credentials.sessionToken !== undefined && { AWS_SESSION_TOKEN: credentials.sessionToken }),
  };
}

function requestIdOf(seed: number, count: number): string {
  const hex = scrambleHex(seed, `request/${count}`, 32);
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

function isConnectionError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && ['ECONNRESET', 'EPIPE', 'ABORT_ERR'].includes(String(error.code));
}

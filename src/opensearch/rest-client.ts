/** The port to a REST API over `node:http` and `node:https`: GET with a body, which global fetch refuses. */

import { type ClientRequest, Agent as HttpAgent, request as httpRequest, type IncomingMessage } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import { type RestAnswer, type RestApi, RestFailure, type RestRequest } from '../search/rest.ts';
import type { Signer } from './signer.ts';

export type Authentication =
  | { readonly kind: 'none' }
  | { readonly kind: 'basic'; readonly user: string; readonly password: string }
  | { readonly kind: 'signed'; readonly signer: Signer };

export interface RestClientSettings {
  /** The server; its path comes before that of every request. User and password in it are not used. */
  readonly url: URL;
  /** The name for `Host`, signature and TLS where it is not that of `url`; with its port, if it has one. */
  readonly host: string | null;
  readonly authentication: Authentication;
  /** Its name in messages. */
  readonly name: string;
  /** Version of the action, for the user agent. */
  readonly actionVersion: string;
  /** For `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY`. A loopback address is never asked through a proxy. */
  readonly proxyEnv: NodeJS.ProcessEnv;
  /** Aborted when the job is cancelled. */
  readonly signal: AbortSignal;
}

/** Largest answer that is read, in bytes: mappings of thousands of fields stay far below. */
const LARGEST_ANSWER = 64 * 1024 * 1024;
const TLS_CODE = /^(?:EPROTO$|ERR_TLS_|ERR_SSL_|CERT_|UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_|HOSTNAME_MISMATCH$|INVALID_)/;
const NEVER_SENT = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']);

/** Makes the port. Nothing is sent before the first request. */
export function restClient(settings: RestClientSettings): RestApi & { close(): void } {
  const { url, authentication, name } = settings;
  const agentOptions = { keepAlive: true, maxSockets: 1, ...(isLocal(url) ? {} : { proxyEnv: settings.proxyEnv }) };
  const agent = url.protocol === 'https:' ? new HttpsAgent(agentOptions) : new HttpAgent(agentOptions);
  let last: Promise<unknown> = Promise.resolve();
  return {
    name,
    authentication: authentication.kind,
    send: (request, timeoutMs) => {
      const answer = last.then(() => exchange(settings, agent, request, timeoutMs));
      // The caller gets the error; the next request only waits.
      last = answer.catch(() => undefined);
      return answer;
    },
    close: () => agent.destroy(),
  };
}

async function exchange(
  settings: RestClientSettings,
  agent: HttpAgent | HttpsAgent,
  request: RestRequest,
  timeoutMs: number,
): Promise<RestAnswer> {
  if (settings.signal.aborted) throw new RestFailure('cancelled', 'was not asked, because the run was cancelled');
  const body = request.body === undefined ? undefined : Buffer.from(JSON.stringify(request.body));
  const path = pathOf(settings.url, request);
  const start = performance.now();
  const headers = await signedInTime(headersOf(settings, request, path, body), timeoutMs, settings.signal);
  const left = Math.max(1, timeoutMs - (performance.now() - start));
  return await new Promise<RestAnswer>((resolve, reject) => {
    const { url, host } = settings;
    const secure = url.protocol === 'https:';
    const options = {
      agent,
      method: request.method,
      hostname: url.hostname.replace(/^\[|\]$/g, ''),
      port: url.port === '' ? (secure ? 443 : 80) : Number(url.port),
      path,
      headers,
      ...(secure && host !== null && { servername: host.replace(/:\d+$/, '') }),
    };
    const sent: ClientRequest = secure ? httpsRequest(options) : httpRequest(options);
    const fail = (failure: RestFailure): void => {
      ended();
      reject(failure);
      sent.destroy();
    };
    const ended = limit(left, settings.signal, {
      late: () => fail(new RestFailure('timeout', `did not answer within ${timeoutMs / 1000} s`)),
      aborted: () => fail(new RestFailure('abandoned', 'had not answered when the run was cancelled')),
    });
    sent.on('error', (error) => fail(connectionFailure(error)));
    sent.on('response', (response) => {
      readAnswer(response).then(
        (answer) => {
          ended();
          resolve(answer);
        },
        (error) => fail(asFailure(error)),
      );
    });
    sent.end(body);
  });
}

/** What renews the credentials, a process or a server, may not answer: then nothing is sent. */
function signedInTime<T>(signing: Promise<T>, timeoutMs: number, signal: AbortSignal): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const late = `could not be asked, as there were no credentials to sign with within ${timeoutMs / 1000} s`;
    const ended = limit(timeoutMs, signal, {
      late: () => reject(new RestFailure('credentials', late)),
      aborted: () => reject(new RestFailure('cancelled', 'was not asked, because the run was cancelled')),
    });
    signing.then(resolve, reject).finally(ended);
  });
}

/** Calls one of the two unless the returned function was called before. */
function limit(
  milliseconds: number,
  signal: AbortSignal,
  { late, aborted }: { readonly late: () => void; readonly aborted: () => void },
): () => void {
  const ended = (): void => {
    clearTimeout(timer);
    signal.removeEventListener('abort', aborted);
  };
  const timer = setTimeout(() => {
    ended();
    late();
  }, milliseconds);
  signal.addEventListener('abort', aborted, { once: true });
  return ended;
}

async function readAnswer(response: IncomingMessage): Promise<RestAnswer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response) {
    const bytes: Buffer = Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk));
    size += bytes.length;
    if (size > LARGEST_ANSWER) {
      throw new RestFailure('too-large', `sent an answer of more than ${LARGEST_ANSWER / 1024 / 1024} MiB`);
    }
    chunks.push(bytes);
  }
  if (!response.complete) throw new RestFailure('cut', 'closed the connection before the end of its answer');
  const text = Buffer.concat(chunks).toString('utf8');
  return { status: response.statusCode ?? 0, json: parseJson(text), text };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function headersOf(
  { url, host, authentication, actionVersion }: RestClientSettings,
  request: RestRequest,
  path: string,
  body: Buffer | undefined,
): Promise<Record<string, string>> {
  const headers: Record<string, string> = {
    host: host ?? url.host,
    accept: 'application/json',
    'user-agent': `deploy-opensearch-dictionaries/${actionVersion}`,
    ...(body !== undefined && { 'content-type': 'application/json', 'content-length': String(body.length) }),
  };
  switch (authentication.kind) {
    case 'none':
      return headers;
    case 'basic': {
      const pair = Buffer.from(`${authentication.user}:${authentication.password}`).toString('base64');
      return { ...headers, authorization: `Basic ${pair}` };
    }
    case 'signed':
      try {
        return await authentication.signer({ method: request.method, path, headers, body });
      } catch (error) {
        throw new RestFailure('credentials', 'could not be asked, as there are no credentials to sign with', error);
      }
  }
}

/** Percent-encodes all but unreserved characters, so that the signed path is the path that is sent. */
function pathOf({ pathname }: URL, { path, query = {} }: RestRequest): string {
  const base = pathname.replace(/\/+$/, '');
  const pairs = Object.entries(query).map(([name, value]) => `${encode(name)}=${encode(value)}`);
  return `${base}/${path.map(encode).join('/')}${pairs.length === 0 ? '' : `?${pairs.join('&')}`}`;
}

function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function isLocal({ hostname }: URL): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || hostname.startsWith('127.');
}

function asFailure(error: unknown): RestFailure {
  return error instanceof RestFailure ? error : connectionFailure(error);
}

function connectionFailure(error: unknown): RestFailure {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (NEVER_SENT.has(code)) return new RestFailure('refused', `could not be reached (${code})`, error);
  if (TLS_CODE.test(code)) {
    const remedy = 'for your own certificate, set NODE_EXTRA_CA_CERTS in `env` of the step to its file';
    return new RestFailure('tls', `could not be asked over TLS (${code}); ${remedy}`, error);
  }
  return new RestFailure('cut', `broke the connection${code === '' ? '' : ` (${code})`}`, error);
}

/** A proxy in front of a real engine that makes what goes wrong on the way. */

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { createServer, request as httpRequest, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Certificate {
  readonly key: string;
  readonly cert: string;
  /** For NODE_EXTRA_CA_CERTS. */
  readonly path: string;
}

export interface ProxyOptions {
  /** Base URL of the engine. */
  readonly engine: string;
  readonly port?: number;
  readonly certificate?: Certificate;
  /** What a request meets in place of the engine; `null` lets it pass. */
  readonly meet?: (path: string, authorization: string | null, count: number) => 'hang' | Reply | null;
}

interface Reply {
  readonly status: number;
  readonly body: string;
}

export interface EngineProxy extends AsyncDisposable {
  readonly url: string;
  readonly port: number;
  /** Method and path of each request. */
  readonly requests: readonly string[];
  /** Bytes of the largest body. */
  readonly largest: () => number;
}

export async function startEngineProxy({ engine, port = 0, certificate, meet }: ProxyOptions): Promise<EngineProxy> {
  const requests: string[] = [];
  let largest = 0;
  const serve = (request: IncomingMessage, response: ServerResponse): void => {
    const path = request.url ?? '';
    requests.push(`${request.method} ${path}`);
    const met = meet?.(path, request.headers.authorization ?? null, requests.length) ?? null;
    if (met === 'hang') return;
    if (met !== null) {
      request.resume();
      response.writeHead(met.status, { 'content-type': 'application/json' }).end(met.body);
      return;
    }
    const { authorization: _, host: __, ...headers } = request.headers;
    largest = Math.max(largest, Number(headers['content-length'] ?? 0));
    const onward = httpRequest(`${engine}${path}`, { method: request.method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    onward.on('error', () => response.destroy());
    request.pipe(onward);
  };
  const server = certificate === undefined ? createServer(serve) : createTlsServer(certificate, serve);
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const address = server.address() as AddressInfo;
  return {
    url: `${certificate === undefined ? 'http' : 'https'}://127.0.0.1:${address.port}`,
    port: address.port,
    requests,
    largest: () => largest,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

/** A certificate of one's own for 127.0.0.1; `null` where the machine has no openssl. */
export function selfSigned(): Certificate | null {
  const directory = mkdtempSync(join(tmpdir(), 'engine-certificate-'));
  const [key, path] = [join(directory, 'key.pem'), join(directory, 'cert.pem')];
  const subject = ['-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1', '-days', '2'];
  try {
    const kind = ['-newkey', 'rsa:2048', '-nodes', '-keyout', key, '-out', path];
    execFileSync('openssl', ['req', '-x509', ...kind, ...subject], { stdio: 'ignore' });
  } catch {
    return null;
  }
  return { key: readFileSync(key, 'utf8'), cert: readFileSync(path, 'utf8'), path };
}

/** Proxies between the action and the world outside, whose names exist only there. */

import {
  createServer,
  request as httpRequest,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { connect } from 'node:net';
import type { Duplex } from 'node:stream';
import type { Certificate } from './certificate.ts';

/** Host and port, as a client names them → the loopback port that answers there. */
export type Routes = Readonly<Record<string, number>>;

export interface ProxyOptions {
  /** The proxy itself is reached over TLS, by the name `localhost`. */
  readonly certificate?: Certificate;
  /** `user:password` that it asks for. */
  readonly credentials?: string;
}

export interface RunningServer extends AsyncDisposable {
  readonly url: string;
  readonly port: number;
}

export interface RunningProxy extends RunningServer {
  /** What passed: `CONNECT host:port`, or `GET host:port` without a tunnel. */
  readonly passed: readonly string[];
}

/** Starts a proxy with tunnels (CONNECT), and without them for http. */
export async function startProxy(routes: Routes, options: ProxyOptions = {}): Promise<RunningProxy> {
  const passed: string[] = [];
  const { certificate, credentials } = options;
  const wanted = credentials === undefined ? undefined : `Basic ${Buffer.from(credentials).toString('base64')}`;
  const portFor = (request: IncomingMessage, place: string): number | string => {
    if (wanted !== undefined && request.headers['proxy-authorization'] !== wanted)
      return '407 Proxy Authentication Required';
    const port = routes[place];
    if (port === undefined) return '502 Bad Gateway';
    passed.push(`${request.method} ${place}`);
    return port;
  };
  const server = certificate === undefined ? createServer() : createTlsServer(certificate);
  server.on('request', (request, response) => {
    const url = new URL(request.url ?? '', 'http://none.invalid');
    const port = portFor(request, `${url.hostname}:${url.port || 80}`);
    if (typeof port === 'number') forward(request, response, port, `${url.pathname}${url.search}`);
    else response.writeHead(Number.parseInt(port, 10)).end();
  });
  server.on('connect', (request: IncomingMessage, client: Duplex, head: Buffer) => {
    const port = portFor(request, request.url ?? '');
    client.on('error', () => client.destroy());
    if (typeof port === 'string') {
      client.end(`HTTP/1.1 ${port}\r\n\r\n`);
      return;
    }
    const onward = connect(port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      onward.write(head);
      onward.pipe(client).pipe(onward);
    });
    onward.on('error', () => client.destroy());
    client.on('error', () => onward.destroy());
  });
  return { ...(await listen(server, certificate === undefined ? 'http://127.0.0.1' : 'https://localhost')), passed };
}

/** A server that speaks TLS for one that does not. */
export async function startTls(certificate: Certificate, port: number): Promise<RunningServer> {
  const server = createTlsServer(certificate, (request, response) =>
    forward(request, response, port, request.url ?? '/'),
  );
  return listen(server, 'https://localhost');
}

function forward(request: IncomingMessage, response: ServerResponse, port: number, path: string): void {
  const { method, headers } = request;
  const onward = httpRequest({ port, method, headers, path }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(response);
  });
  onward.on('error', () => response.destroy());
  request.pipe(onward);
}

async function listen(server: Server, origin: string): Promise<RunningServer> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new TypeError('The server has no port.');
  return {
    url: `${origin}:${address.port}`,
    port: address.port,
    async [Symbol.asyncDispose]() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
    },
  };
}

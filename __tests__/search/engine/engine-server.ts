/** A server on the loopback interface that answers as an engine does, or as one should not. */

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface EngineRequest {
  readonly method: string;
  readonly path: string;
  readonly authorization: string | null;
  readonly body: string;
}

export type Answer = { readonly status: number; readonly body: unknown } | 'hang' | 'cut';

export interface EngineServer extends AsyncDisposable {
  readonly url: string;
  readonly port: number;
  readonly requests: readonly EngineRequest[];
}

export const INFO = { status: 200, body: { version: { distribution: 'opensearch', number: '2.19.6' } } } as const;
export const BUILT = { status: 200, body: { tokens: [] } } as const;

/** An error of the engine. */
export function refused(reason: string, type = 'illegal_argument_exception', status = 400): Answer {
  return { status, body: { error: { root_cause: [{ type, reason }], type, reason }, status } };
}

/** @param answer for requests of `_analyze`; `GET /` is answered by `info` */
export async function startEngineServer(
  answer: (request: EngineRequest) => Answer,
  { info = () => INFO, port = 0 }: { info?: (request: EngineRequest) => Answer; port?: number } = {},
): Promise<EngineServer> {
  const requests: EngineRequest[] = [];
  const server = createServer((request, response) => {
    void receive(request).then((received) => {
      requests.push(received);
      reply(received.path === '/' ? info(received) : answer(received), response);
    });
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const address = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${address.port}`,
    port: address.port,
    requests,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

async function receive(request: IncomingMessage): Promise<EngineRequest> {
  let body = '';
  for await (const chunk of request) body += String(chunk);
  return {
    method: request.method ?? '',
    path: request.url ?? '',
    authorization: request.headers.authorization ?? null,
    body,
  };
}

function reply(answer: Answer, response: ServerResponse): void {
  if (answer === 'hang') return;
  if (answer === 'cut') {
    response.writeHead(200, { 'content-length': '1000' });
    response.write('{');
    setTimeout(() => response.destroy(), 20);
    return;
  }
  response.writeHead(answer.status, { 'content-type': 'application/json' }).end(JSON.stringify(answer.body));
}

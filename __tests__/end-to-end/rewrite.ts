/** Answers of the packages API that the emulator does not give: a proxy changes them on their way. */

import { createServer, type IncomingMessage, request as send } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Stage } from './stage.ts';

/** A member of a JSON answer: its value, or `undefined` to leave it out. */
export type Rewrite = (key: string, value: unknown, holder: Readonly<Record<string, unknown>>) => unknown;

export interface RewritingProxy extends Disposable {
  /** For the environment of a run. */
  readonly env: Readonly<Record<string, string>>;
}

async function bodyOf(message: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of message) parts.push(part);
  return Buffer.concat(parts);
}

function rewritten(body: Buffer, rewrite: Rewrite): string {
  function member(this: Readonly<Record<string, unknown>>, key: string, value: unknown): unknown {
    return rewrite(key, value, this);
  }
  return body.length === 0 ? '' : JSON.stringify(JSON.parse(body.toString(), member));
}

export async function rewriting({ running }: Stage, rewrite: Rewrite): Promise<RewritingProxy> {
  const target = running.env['AWS_ENDPOINT_URL_OPENSEARCH'];
  const server = createServer(async (request, response) => {
    const sent = await bodyOf(request);
    const { method, headers } = request;
    const upstream = send(new URL(request.url ?? '/', target), { method, headers }, async (answer) => {
      const body = rewritten(await bodyOf(answer), rewrite);
      const { 'transfer-encoding': _, ...others } = answer.headers;
      response.writeHead(answer.statusCode ?? 500, { ...others, 'content-length': Buffer.byteLength(body) });
      response.end(body);
    });
    upstream.on('error', () => response.destroy());
    upstream.end(sent);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    env: { AWS_ENDPOINT_URL_OPENSEARCH: `http://127.0.0.1:${port}` },
    [Symbol.dispose]: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

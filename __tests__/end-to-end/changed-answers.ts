import { createServer, request as httpRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

type Json = Readonly<Record<string, unknown>>;

/** @returns another body for the answer; `null` where it stays as it is */
export type ChangeAnswer = (answer: {
  /** `GET /2021-01-01/domain/search-prod/packages`, without a query. */
  readonly request: string;
  readonly sent: Json;
  readonly body: Json;
}) => Json | null;

/** A server that passes requests on and may change the answers in JSON: AWS may leave out what is there. */
export async function changedAnswers(target: string, change: ChangeAnswer) {
  const server = createServer(async (incoming, outgoing) => {
    const sent = await text(incoming);
    const { method = 'GET', url: path = '/', headers } = incoming;
    const onward = httpRequest(new URL(path, target), { method, headers }, async (answer) => {
      const request = `${method} ${path.split('?')[0]}`;
      const received = await text(answer);
      const changed = change({ request, sent: jsonOf(sent), body: jsonOf(received) });
      const body = changed === null ? received : JSON.stringify(changed);
      const { 'transfer-encoding': _, ...kept } = answer.headers;
      outgoing.writeHead(answer.statusCode ?? 500, { ...kept, 'content-length': Buffer.byteLength(body) });
      outgoing.end(body);
    });
    onward.on('error', () => outgoing.destroy());
    onward.end(sent);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    async [Symbol.asyncDispose](): Promise<void> {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function jsonOf(body: string): Json {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

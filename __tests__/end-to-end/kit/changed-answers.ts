import { createServer, request as httpRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { Stage } from './stage.ts';

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

/** A member of a JSON answer: its value, or `undefined` to leave it out. */
export type Rewrite = (key: string, value: unknown, holder: Json) => unknown;

/** The answers of the packages API with other members, in the environment of a run. */
export async function rewriting({ running }: Stage, rewrite: Rewrite) {
  function member(this: Json, key: string, value: unknown): unknown {
    return rewrite(key, value, this);
  }
  const proxy = await changedAnswers(running.env['AWS_ENDPOINT_URL_OPENSEARCH'] ?? '', ({ body }) =>
    JSON.parse(JSON.stringify(body), member),
  );
  return { env: { AWS_ENDPOINT_URL_OPENSEARCH: proxy.url }, [Symbol.asyncDispose]: proxy[Symbol.asyncDispose] };
}

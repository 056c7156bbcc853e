import { createServer } from 'node:http';
import { onTestFinished } from 'vitest';

export interface GitHubRequest {
  readonly method: string;
  /** Path with query. */
  readonly url: string;
  readonly authorization: string | undefined;
  readonly body: unknown;
}

export type GitHubAnswer =
  | {
      readonly status?: number;
      readonly json?: unknown;
      readonly text?: string | Uint8Array;
      readonly headers?: Readonly<Record<string, string>>;
    }
  | 'hang'
  | 'drop';

export interface GitHubServer {
  readonly apiUrl: string;
  readonly requests: readonly GitHubRequest[];
}

const JSON_TYPE = 'application/json; charset=utf-8';

/** A loopback HTTP server in the place of GitHub's REST API, gone when the test is over. */
export async function startGitHub(answer: (request: GitHubRequest) => GitHubAnswer): Promise<GitHubServer> {
  const requests: GitHubRequest[] = [];
  const server = createServer((incoming, outgoing) => {
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    incoming.on('end', () => {
      const text = Buffer.concat(chunks).toString('utf8');
      const request: GitHubRequest = {
        method: incoming.method ?? '',
        url: incoming.url ?? '',
        authorization: incoming.headers.authorization,
        body: text === '' ? null : JSON.parse(text),
      };
      requests.push(request);
      const given = answer(request);
      if (given === 'hang') return;
      if (given === 'drop') {
        incoming.socket.destroy();
        return;
      }
      const type = typeof given.text === 'string' && given.text.startsWith('<') ? 'text/html' : JSON_TYPE;
      outgoing.writeHead(given.status ?? 200, { 'content-type': type, ...given.headers });
      outgoing.end(given.text ?? JSON.stringify(given.json ?? {}));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return { apiUrl: `http://127.0.0.1:${address.port}`, requests };
}

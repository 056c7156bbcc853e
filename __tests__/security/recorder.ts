/** Listens in on what an HTTP client sends: a TCP relay in front of a server, which keeps every byte of the requests. */

import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

export interface Recorder extends AsyncDisposable {
  readonly url: string;
  /** All that clients sent until now, headers and bodies, as Latin-1. */
  heard(): string;
}

/** Starts a relay to the server at `target`, a URL with a port. */
export async function listenIn(target: string): Promise<Recorder> {
  const { hostname, port } = new URL(target);
  const chunks: Buffer[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    const upstream = connect(Number(port), hostname);
    client.on('data', (chunk) => chunks.push(chunk));
    client.pipe(upstream).pipe(client);
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      // An end that is gone takes the other with it.
      socket.on('error', () => undefined).on('close', () => [client, upstream].forEach((one) => void one.destroy()));
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new TypeError('The relay has no port.');
  return {
    url: `http://127.0.0.1:${address.port}`,
    heard: () => Buffer.concat(chunks).toString('latin1'),
    async [Symbol.asyncDispose]() {
      const closed = once(server, 'close');
      server.close();
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}

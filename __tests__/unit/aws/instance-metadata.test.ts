/** Whether a machine has a role, by what its metadata service does: unknown is not "none". */

import { createServer, type Server, type Socket } from 'node:net';
import { afterAll, expect, test } from 'vitest';
import { machineRole } from '../../../src/aws/instance-metadata.ts';

const servers: Server[] = [];
const sockets = new Set<Socket>();
afterAll(() => {
  for (const socket of sockets) socket.destroy();
  for (const server of servers) server.close();
});

/** @param answers does something with the connection of each request. @returns the variable with its address */
async function service(answers: (socket: Socket, request: string) => void) {
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    socket.once('data', (request) => answers(socket, String(request)));
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return { AWS_EC2_METADATA_SERVICE_ENDPOINT: `http://127.0.0.1:${address.port}` };
}

const whole = (status: number, body: string) =>
  `HTTP/1.1 ${status} X\r\nContent-Length: ${body.length}\r\nConnection: close\r\n\r\n${body}`;
const HALF = 'HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{"Code"';
const isToken = (request: string) => request.startsWith('PUT ');
const says = (role: string) => (socket: Socket, request: string) =>
  void socket.end(isToken(request) ? whole(200, 'token') : role);
const trickles = (head: string) => (socket: Socket) => {
  socket.write(head);
  const trickle = setInterval(() => socket.write('x'), 100);
  socket.on('close', () => clearInterval(trickle));
};
const resets = (bytes: string) => (socket: Socket) =>
  void socket.write(bytes, () => setTimeout(() => socket.resetAndDestroy(), 50));
const never = new AbortController().signal;

test.concurrent.each<[string, string, (socket: Socket, request: string) => void]>([
  ['a role', 'present', says(whole(200, 'the-role'))],
  ['no role', 'none', says(whole(404, ''))],
  ['an empty list', 'none', says(whole(200, '\n'))],
  ['an error', 'unknown', says(whole(503, 'busy'))],
  ['half a token', 'unknown', (socket) => void socket.end(HALF)],
  ['half a line', 'unknown', (socket) => void socket.end('HTTP/1.1 20')],
  ['no HTTP', 'unknown', (socket) => void socket.end('SSH-2.0-x\r\n')],
  ['half a list', 'unknown', says(HALF)],
  ['half a token, reset', 'unknown', resets(HALF)],
  ['a token, then nothing', 'unknown', (socket, request) => void socket.end(isToken(request) ? whole(200, 't') : '')],
  ['a list without end', 'unknown', says(`${HALF.replace('1000', '1000000')}${'x'.repeat(100_000)}`)],
  ['a connection that is closed', 'none', (socket) => void socket.end()],
])('%s: %s', async (_, role, answers) => {
  expect(await machineRole(await service(answers), never)).toBe(role);
});

test.concurrent.each([
  ['a body', 'unknown', 'HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n'],
  ['a header', 'unknown', 'HTTP/1.1 200 OK\r\nX-Header: '],
])(
  '%s that trickles is waited for some seconds only: %s',
  async (_, role, head) => {
    const begin = Date.now();
    expect(await machineRole(await service(trickles(head)), never)).toBe(role);
    expect(Date.now() - begin).toBeLessThan(9_000);
  },
  12_000,
);

test.concurrent('a service that is silent is none', async () => {
  expect(await machineRole(await service(() => {}), never)).toBe('none');
}, 12_000);

test.concurrent('a first answer that is late is not the last one', async () => {
  const first = { isOver: false };
  const env = await service((socket, request) => {
    if (first.isOver) says(whole(200, 'the-role'))(socket, request);
    first.isOver = true;
  });
  expect(await machineRole(env, never)).toBe('present');
});

test.concurrent('a cancelled run ends the question at once', async () => {
  const begin = Date.now();
  const env = await service(trickles('HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n'));
  expect(await machineRole(env, AbortSignal.timeout(300))).toBe('unknown');
  expect(Date.now() - begin).toBeLessThan(900);
});

test.concurrent('nothing listens: no role', async () => {
  expect(await machineRole({ AWS_EC2_METADATA_SERVICE_ENDPOINT: 'http://127.0.0.1:9' }, never)).toBe('none');
});

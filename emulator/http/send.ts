import type { ServerResponse } from 'node:http';
import type { Reply } from './reply.ts';
import { sizeOf } from './reply.ts';

/** Sends a reply; `cut` ends the connection in the middle of its body. */
export async function send(
  response: ServerResponse,
  reply: Reply,
  about: {
    readonly requestId: string;
    readonly api: 'opensearch' | 'elasticsearch' | 's3';
    readonly method: string;
    readonly cut: boolean;
  },
): Promise<void> {
  const ids: Record<string, string> =
    about.api === 's3' ? { 'x-amz-request-id': about.requestId, 'x-amz-id-2': 'emulator' } : {};
  const bodiless = about.method === 'HEAD' || reply.status === 204;
  const length: Record<string, string> = bodiless ? {} : { 'content-length': String(sizeOf(reply.body)) };
  response.writeHead(reply.status, { ...ids, ...length, ...reply.headers });
  const chunks = typeof reply.body === 'string' ? [Buffer.from(reply.body)] : reply.body.chunks();
  for (const chunk of bodiless ? [] : chunks) {
    if (about.cut) {
      await new Promise((resolve) => response.write(chunk.subarray(0, chunk.length >> 1), resolve));
      response.destroy();
      return;
    }
    if (response.destroyed) return;
    if (!response.write(chunk)) await writable(response);
  }
  response.end();
}

/** Waits until the client has taken what was written, or has gone. */
async function writable(response: ServerResponse): Promise<void> {
  await new Promise<void>((resolve) => {
    const done = () => {
      response.off('drain', done);
      response.off('close', done);
      resolve();
    };
    response.on('drain', done);
    response.on('close', done);
  });
}

import type { ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Call } from './faults.ts';
import type { Reply } from './reply.ts';
import { sizeOf } from './reply.ts';

/** Pieces of an answer that trickles. */
const TRICKLES = 20;

/**
 * Sends a reply; `cut` ends the connection in the middle of its body, `trickle` spreads it over this many milliseconds.
 */
export async function send(
  response: ServerResponse,
  reply: Reply,
  about: {
    readonly requestId: string;
    readonly api: Call['api'];
    readonly method: string;
    readonly cut: boolean;
    readonly trickle: number;
    /** The service's clock, in milliseconds since the epoch; clients synchronise theirs with it. */
    readonly now: number;
  },
): Promise<void> {
  const ids: Record<string, string> =
    about.api === 's3' ? { 'x-amz-request-id': about.requestId, 'x-amz-id-2': 'emulator' } : {};
  const bodiless = about.method === 'HEAD' || reply.status === 204;
  const length: Record<string, string> = bodiless ? {} : { 'content-length': String(sizeOf(reply.body)) };
  const date = new Date(about.now).toUTCString();
  response.writeHead(reply.status, { date, ...ids, ...length, ...reply.headers });
  const chunks = typeof reply.body === 'string' ? [Buffer.from(reply.body)] : reply.body.chunks();
  for (const chunk of bodiless ? [] : chunks) {
    if (about.cut) {
      await new Promise((resolve) => response.write(chunk.subarray(0, chunk.length >> 1), resolve));
      response.destroy();
      return;
    }
    if (response.destroyed) return;
    if (about.trickle > 0) {
      await trickle(response, chunk, about.trickle);
      continue;
    }
    if (!response.write(chunk)) await writable(response);
  }
  response.end();
}

async function trickle(response: ServerResponse, chunk: Uint8Array, milliseconds: number): Promise<void> {
  const size = Math.ceil(chunk.length / TRICKLES);
  for (let start = 0; start < chunk.length && !response.destroyed; start += size) {
    response.write(chunk.subarray(start, start + size));
    await sleep(milliseconds / TRICKLES);
  }
}

/** Waits until the client has read what was written, or has disconnected. */
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

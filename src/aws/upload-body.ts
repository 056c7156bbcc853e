/** The body of an upload: a small content as a whole, a large one piece by piece. */

import { createReadStream, readFileSync } from 'node:fs';
import { pipeline, type Readable, Transform } from 'node:stream';
import { ANSWER_TIMEOUT_MS, type Wait } from './call.ts';

/**
 * Larger contents are streamed: a slow line shows its progress piece by piece, and a whole content shows none. Up to this
 * size a stream is handed over before the line has taken any of it, too.
 */
const SMALL_BYTES = 128 * 1024;

/** An upload fails when S3 takes no byte for this long. */
const UPLOAD_SILENCE_MS = 5 * 60_000;
/** Bytes of a complete upload that the system may still buffer, and the slowest line that may have to send them. */
const HELD_BACK_BYTES = 8 * 1024 * 1024;
export const SLOW_BYTES_PER_MS = 50;

/**
 * Whether a content is sent as a whole. S3 is asked for the key of any other first: a server may hang up on a large upload
 * that it refuses, and then the refusal is lost.
 */
export function isSmall({ bytes }: { readonly bytes: number }): boolean {
  return bytes <= SMALL_BYTES;
}

/**
 * The body of one request.
 * @param bytes size of the file when it was checked
 * @param wait of that request: restarted as S3 takes the content
 * @throws the error of `fs` when a small file can't be read; a stream fails later
 */
export function bodyOf(path: string, bytes: number, wait: Wait): Uint8Array | Readable {
  if (isSmall({ bytes })) {
    wait.restart(answerTime(bytes));
    return readFileSync(path);
  }
  wait.restart(UPLOAD_SILENCE_MS);
  return streamOf(path, bytes, wait);
}

/** A file's content, for as long as S3 takes pieces of it. */
function streamOf(path: string, bytes: number, { signal, restart }: Wait): Readable {
  let left = bytes;
  const counted = new Transform({
    transform(piece: Buffer, _encoding, done) {
      left -= piece.length;
      restart(left > 0 ? UPLOAD_SILENCE_MS : answerTime(bytes));
      done(null, piece);
    },
  });
  pipeline(createReadStream(path), counted, () => {});
  signal.addEventListener('abort', () => counted.destroy(), { once: true });
  return counted;
}

/**
 * The time for S3's answer after the last byte was handed over, in milliseconds: the system first sends what it has
 * buffered.
 */
function answerTime(bytes: number): number {
  const sending = Math.min(bytes, HELD_BACK_BYTES) / SLOW_BYTES_PER_MS;
  return Math.min(UPLOAD_SILENCE_MS, Math.round(ANSWER_TIMEOUT_MS + sending));
}

/** The two kinds of `ByteSource`: a file on disk, and bytes in memory. */

import { closeSync, openSync, readSync, statSync } from 'node:fs';
import type { ByteSource } from './dictionary.ts';

const CHUNK_BYTES = 1024 * 1024;
const LAST_READ_BYTES = 1024;

/**
 * A file, read in chunks of at most 1 MiB. Every chunk has its own memory and may be kept; a caller that does not keep
 * them holds one at a time. The size is the one at the time of the call.
 * @throws the error of `fs` when the file can't be found, opened or read
 */
export function fileSource(path: string): ByteSource {
  const { size } = statSync(path);
  return {
    size,
    *chunks() {
      const descriptor = openSync(path, 'r');
      try {
        for (let left = size; ; ) {
          // The last read finds the end of the file, or what was added to it since.
          const buffer = Buffer.allocUnsafeSlow(Math.min(CHUNK_BYTES, Math.max(left, LAST_READ_BYTES)));
          const read = readSync(descriptor, buffer);
          if (read === 0) return;
          left -= read;
          yield buffer.subarray(0, read);
        }
      } finally {
        closeSync(descriptor);
      }
    },
  };
}

/** Bytes in memory, given out as views of at most 1 MiB; the bytes must not change afterwards. */
export function bytesSource(bytes: Uint8Array): ByteSource {
  return {
    size: bytes.length,
    *chunks() {
      for (let start = 0; start < bytes.length; start += CHUNK_BYTES) yield bytes.subarray(start, start + CHUNK_BYTES);
    },
  };
}

/**
 * A source that is read once, and then given out from memory, for a small file that is read several times in a row; a large
 * one as it is.
 */
export function heldSource(source: ByteSource): ByteSource {
  if (source.size > CHUNK_BYTES) return source;
  let held: ByteSource | null = null;
  return {
    size: source.size,
    *chunks() {
      held ??= bytesSource(allOf(source));
      yield* held.chunks();
    },
  };
}

function allOf(source: ByteSource): Uint8Array {
  const pieces: Uint8Array[] = [];
  // Copies, as a source may use the memory of a chunk again.
  for (const chunk of source.chunks()) pieces.push(Uint8Array.from(chunk));
  return Buffer.concat(pieces);
}

/** The two kinds of `ByteSource`: a file on disk, and bytes in memory. */

import { closeSync, openSync, readSync, statSync } from 'node:fs';
import type { ByteSource } from './dictionary.ts';

const CHUNK_BYTES = 1024 * 1024;

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
        while (true) {
          const buffer = Buffer.allocUnsafeSlow(Math.min(CHUNK_BYTES, Math.max(size, 1)));
          const read = readSync(descriptor, buffer);
          if (read === 0) return;
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

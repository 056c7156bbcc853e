import { closeSync, openSync, readSync, statSync } from 'node:fs';
import type { ByteSource } from '../dictionaries/dictionary.ts';

const CHUNK = 1 << 18;

/** The bytes of a file, a chunk at a time; a chunk is good until the next one is taken. Throws the errors of `fs`. */
export function fileSource(path: string): ByteSource {
  return {
    size: statSync(path).size,
    *chunks() {
      const file = openSync(path, 'r');
      try {
        const buffer = Buffer.allocUnsafe(CHUNK);
        for (let read = readSync(file, buffer); read > 0; read = readSync(file, buffer)) {
          yield buffer.subarray(0, read);
        }
      } finally {
        closeSync(file);
      }
    },
  };
}

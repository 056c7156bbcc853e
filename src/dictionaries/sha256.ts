/** SHA-256 of a dictionary, its identity in S3 keys and markers. */

import { createHash } from 'node:crypto';
import type { ByteSource, Sha256 } from './dictionary.ts';

function isSha256(text: string): text is Sha256 {
  return /^[0-9a-f]{64}$/.test(text);
}

/** The text as a SHA-256, or `null` when it is not 64 lower-case hexadecimal digits. */
export function parseSha256(text: string): Sha256 | null {
  return isSha256(text) ? text : null;
}

/**
 * Reads the source once, a chunk at a time.
 * @returns the digest and the number of bytes read, which differs from `source.size` when the file changed in the
 * meantime
 */
export function hashSource(source: ByteSource): { readonly sha256: Sha256; readonly bytes: number } {
  const hash = createHash('sha256');
  let bytes = 0;
  for (const chunk of source.chunks()) {
    hash.update(chunk);
    bytes += chunk.length;
  }
  const sha256 = parseSha256(hash.digest('hex'));
  if (sha256 === null) throw new Error('The SHA-256 implementation did not return 64 hexadecimal digits.');
  return { sha256, bytes };
}

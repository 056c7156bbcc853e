import { createHash } from 'node:crypto';

/** The bytes of an S3 object or of a package version. Large ones are read piece by piece. */
export interface Content {
  readonly size: number;
  /** Hexadecimal SHA-256 of all bytes. */
  readonly sha256: string;
  /** Hexadecimal MD5 of all bytes: the ETag of an object that is not encrypted with a KMS key. */
  readonly md5: string;
  /** All bytes, from the first to the last. */
  chunks(): Iterable<Uint8Array>;
}

/** Content held in memory; its digests are computed when first asked for. */
export function memoryContent(source: Uint8Array | string): Content {
  const bytes = typeof source === 'string' ? Buffer.from(source) : source;
  const digest = (algorithm: string) => createHash(algorithm).update(bytes).digest('hex');
  let sha256: string | undefined;
  let md5: string | undefined;
  return {
    size: bytes.byteLength,
    get sha256() {
      sha256 ??= digest('sha256');
      return sha256;
    },
    get md5() {
      md5 ??= digest('md5');
      return md5;
    },
    chunks: () => [bytes],
  };
}

/** Whether the content contains this text, in UTF-8. Holds little more than one chunk at a time. */
export function contentIncludes(content: Content, text: string): boolean {
  const needle = Buffer.from(text);
  let tail = Buffer.alloc(0);
  for (const chunk of content.chunks()) {
    const window = Buffer.concat([tail, chunk]);
    if (window.includes(needle)) return true;
    tail = window.subarray(Math.max(0, window.length - needle.length + 1));
  }
  return needle.length === 0;
}

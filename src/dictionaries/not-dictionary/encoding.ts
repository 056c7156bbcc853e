/** What a file's bytes say about its encoding, where it can't be UTF-8. */

import { utf16Of } from '../detection/sample.ts';
import type { ByteSource } from '../dictionary.ts';
import { headOf } from './stand-ins.ts';

const HEAD_BYTES = 1 << 16;

/** `UTF-16` or `UTF-32`, else `null`. */
export function contentEncoding(source: ByteSource): 'UTF-16' | 'UTF-32' | null {
  const head = headOf(source, HEAD_BYTES);
  if (isUtf32(head)) return 'UTF-32';
  return utf16Of(head) === null ? null : 'UTF-16';
}

/** The content in UTF-8 if it is UTF-16, else as it is; its size is that of the file. */
export function asUtf8(source: ByteSource): ByteSource {
  const encoding = utf16Of(headOf(source, HEAD_BYTES));
  if (encoding === null) return source;
  return {
    size: source.size,
    *chunks() {
      const decoder = new TextDecoder(encoding);
      for (const chunk of source.chunks()) yield Buffer.from(decoder.decode(chunk, { stream: true }));
    },
  };
}

/** UTF-32 by its byte order mark; without one, when all units are characters of text, in either byte order. */
function isUtf32(head: Buffer): boolean {
  const mark = head.toString('hex', 0, 4);
  if (mark === '0000feff' || mark === 'fffe0000') return true;
  const end = head.length & ~3;
  if (end < 8) return false;
  return [(at: number) => head.readUInt32BE(at), (at: number) => head.readUInt32LE(at)].some((read) => {
    for (let at = 0; at < end; at += 4) if (!isTextCharacter(read(at))) return false;
    return true;
  });
}

function isTextCharacter(code: number): boolean {
  if (code < 0x20) return code >= 0x09 && code <= 0x0d;
  return code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
}

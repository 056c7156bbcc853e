/** What a file's bytes say about its encoding, where it can't be UTF-8. */

import { utf16Of } from '../detection/sample.ts';
import type { ByteSource } from '../dictionary.ts';
import { headOf } from './stand-ins.ts';

const HEAD_BYTES = 1 << 16;

/** `UTF-16` or `UTF-32`; `nul-filled` when no byte is anything but zero; else `null`. */
export function contentEncoding(source: ByteSource): 'UTF-16' | 'UTF-32' | 'nul-filled' | null {
  const head = headOf(source, HEAD_BYTES);
  if (!head.some((byte) => byte !== 0) && isNulFilled(source)) return 'nul-filled';
  const mark = head.subarray(0, 4).toString('hex');
  if (mark === '0000feff' || mark === 'fffe0000') return 'UTF-32';
  return utf16Of(head) === null ? null : 'UTF-16';
}

function isNulFilled(source: ByteSource): boolean {
  for (const chunk of source.chunks()) if (chunk.some((byte) => byte !== 0)) return false;
  return true;
}

/** Files that a full disk or a crash filled with NUL bytes. */

import type { ByteSource, Format } from '../dictionary.ts';

/** As many NUL bytes in a row are no slip: file systems fill whole blocks, or the rest of one. */
const LONG_RUN = 16;

export interface NulFill {
  /** NUL bytes of the file. */
  readonly bytes: number;
  /** The offset of the first. */
  readonly start: number;
}

/**
 * Whether NUL bytes fill a file: all of it but white space; in a text format half of it or a long run; else, as binary
 * dictionaries have runs too, only a long run that ends a file without other control characters.
 */
export function nulFill(source: ByteSource, format: Format | null): NulFill | null {
  const isText = format !== null && format !== 'opaque';
  const { bytes, start, longest, visible, hasControls, isTail } = count(source, isText);
  if (bytes === 0) return null;
  const isLong = longest >= LONG_RUN;
  const isFilled = isText ? isLong || (bytes > 1 && bytes * 2 >= source.size) : isLong && isTail && !hasControls;
  return visible === 0 || isFilled ? { bytes, start } : null;
}

function count(source: ByteSource, isText: boolean) {
  const found = { bytes: 0, start: -1, longest: 0, visible: 0, hasControls: false, isTail: true };
  let offset = 0;
  let run = 0;
  for (const chunk of source.chunks()) {
    // A binary dictionary is known as one at its beginning, and a text has no NUL.
    if (!isText && found.visible > 0 && (found.hasControls || !found.isTail)) break;
    if (isText && !chunk.includes(0)) {
      found.visible++;
      run = 0;
      offset += chunk.length;
      continue;
    }
    for (let at = 0; at < chunk.length; at++) {
      const byte = chunk[at] ?? 0;
      if (byte === 0) {
        if (found.start === -1) found.start = offset + at;
        found.bytes++;
        run++;
        if (run > found.longest) found.longest = run;
        continue;
      }
      run = 0;
      if (byte <= 0x20 && byte >= 9 && byte !== 0x1b) continue;
      found.visible++;
      if (found.bytes > 0) found.isTail = false;
      if (byte < 9) found.hasControls = true;
    }
    offset += chunk.length;
  }
  return found;
}

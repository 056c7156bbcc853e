/** The beginning of a file as text, whatever its encoding: a file in the wrong encoding is still a dictionary. */

import { isUtf8 } from 'node:buffer';
import { TextDecoder } from 'node:util';
import type { ByteSource } from '../dictionary.ts';
import { javaTrim } from '../java/text.ts';
import { markerOf } from '../not-dictionary/conflict-markers.ts';

/** Bytes of a file that are read. */
const SAMPLE_BYTES = 1 << 16;
/** Bytes that a UTF-8 sequence may lack at the end of the sample. */
const LONGEST_SEQUENCE = 4;

export interface Sample {
  /** In file order: lines that are neither blank, nor a comment, nor a conflict marker, trimmed. */
  readonly lines: readonly string[];
  readonly text: string;
  /** The text has NUL characters. */
  readonly isBinary: boolean;
}

/**
 * Encodings of East Asian text that dictionaries have instead of UTF-8, each with the characters of its texts. Bytes of
 * one are often valid in another too; Shift-JIS reads all others as half-width Katakana.
 */
const LEGACY_ENCODINGS = [
  { encoding: 'shift_jis', is: /^[^\uff61-\uff9f]*[\u3040-\u30ff][^\uff61-\uff9f]*$/ },
  { encoding: 'euc-jp', is: /^[^\uff61-\uff9f]*[\u3040-\u30ff][^\uff61-\uff9f]*$/ },
  { encoding: 'euc-kr', is: /[\uac00-\ud7a3]/ },
  { encoding: 'gb18030', is: /[\u4e00-\u9fff]/ },
] as const;

/**
 * The beginning of a file, once for each encoding that it may have: one sample for UTF-8 or UTF-16, and several for
 * other bytes, the last of which reads each byte as a character.
 */
export function samplesOf(source: ByteSource): readonly Sample[] {
  const { bytes, isCut } = head(source);
  return texts(bytes, isCut).map((text) => sampleOf(isCut ? withoutCutLine(text) : text));
}

function sampleOf(text: string): Sample {
  const plain = text.startsWith('\ufeff') ? text.slice(1) : text;
  const lines = plain
    .split(/\r\n|\n|\r/)
    .map(javaTrim)
    .filter((line) => line !== '' && !line.startsWith('#') && markerOf(line) === null);
  return { lines, text: plain, isBinary: plain.includes('\0') };
}

function head(source: ByteSource): { readonly bytes: Buffer; readonly isCut: boolean } {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for (const chunk of source.chunks()) {
    pieces.push(Uint8Array.from(chunk.subarray(0, SAMPLE_BYTES - length)));
    length += pieces.at(-1)?.length ?? 0;
    if (length >= SAMPLE_BYTES) break;
  }
  return { bytes: Buffer.concat(pieces), isCut: source.size > length };
}

function texts(bytes: Buffer, isCut: boolean): readonly string[] {
  const utf16 = utf16Of(bytes);
  if (utf16 !== null) return [new TextDecoder(utf16).decode(bytes)];
  if (isUtf8(isCut ? withoutCutSequence(bytes) : bytes)) return [bytes.toString('utf8')];
  const legacy = LEGACY_ENCODINGS.flatMap(({ encoding, is }) =>
    decodeStrictly(bytes, encoding, isCut).filter((text) => is.test(text)),
  );
  // With a few bad bytes, the rest is still UTF-8.
  return [bytes.toString('utf8'), ...legacy, bytes.toString('latin1')];
}

function decodeStrictly(bytes: Buffer, encoding: string, isCut: boolean): readonly string[] {
  try {
    return [new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: isCut })];
  } catch {
    return [];
  }
}

/** Share of the byte pairs that have the zero of UTF-16, in text that has no line break to show it. */
const MOST = 0.75;

/**
 * UTF-16 by its byte order mark; without one by its zeros, nearly all of them at every second byte (U+3000 has one at
 * the other), and by the result: text in lines, or nearly all of it in ASCII.
 */
export function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  // Nearly every dictionary has none, and the search is native.
  if (!bytes.includes(0)) return null;
  const zeros = [0, 0];
  for (let at = 0; at < bytes.length; at++) if (bytes[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (Math.min(even, odd) * 8 >= Math.max(even, odd)) return null;
  const encoding = even < odd ? 'utf-16le' : 'utf-16be';
  const pairs = Buffer.from(bytes.subarray(0, bytes.length & ~1));
  const isAscii = pairs.length > 2 && Math.max(even, odd) * 2 >= pairs.length * MOST;
  return decodeStrictly(pairs, encoding, true).some(
    (text) => (isAscii || /[\n\r]/.test(text)) && !/[\0-\x08\x0e-\x1f\ufffe]/.test(text),
  )
    ? encoding
    : null;
}

function withoutCutSequence(bytes: Buffer): Buffer {
  for (let cut = 0; cut < LONGEST_SEQUENCE; cut++) {
    const shorter = bytes.subarray(0, bytes.length - cut);
    if (isUtf8(shorter)) return shorter;
  }
  return bytes;
}

function withoutCutLine(text: string): string {
  const cut = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r'));
  return cut === -1 ? text : text.slice(0, cut);
}

import { isUtf8 } from 'node:buffer';

export interface Malformed {
  /** Index into the bytes of the first byte that is not part of a valid sequence. */
  readonly offset: number;
  /** The N of Java's `MalformedInputException: Input length = N`. */
  readonly length: number;
}

/** The first place where `bytes[start, end)` is not UTF-8, with the length that Java's decoder reports; `null` when there is none. */
export function firstMalformed(bytes: Uint8Array, start: number, end: number): Malformed | null {
  if (isUtf8(bytes.subarray(start, end))) return null;
  let at = start;
  while (at < end) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) {
      at++;
      continue;
    }
    const size = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
    const length = malformedLength(bytes, at, end, lead);
    if (length > 0) return { offset: at, length };
    at += size;
  }
  return null;
}

/** 0 when a valid sequence starts at `at`, else the length that `sun.nio.cs.UTF_8.Decoder` gives for it. */
function malformedLength(bytes: Uint8Array, at: number, end: number, lead: number): number {
  if (lead < 0xc2 || lead > 0xf4) return 1;
  const left = end - at;
  const second = left > 1 ? (bytes[at + 1] ?? 0) : -1;
  const third = left > 2 ? (bytes[at + 2] ?? 0) : -1;
  const fourth = left > 3 ? (bytes[at + 3] ?? 0) : -1;
  const tail = (byte: number) => byte >= 0x80 && byte <= 0xbf;
  if (lead < 0xe0) return tail(second) ? 0 : 1;
  if (lead < 0xf0) {
    if (second === -1) return 1;
    if (!tail(second) || (lead === 0xe0 && second < 0xa0)) return 1;
    if (!tail(third)) return 2;
    return lead === 0xed && second >= 0xa0 ? 3 : 0;
  }
  if (second === -1) return 1;
  if (!tail(second) || (lead === 0xf0 && second < 0x90) || (lead === 0xf4 && second > 0x8f)) return 1;
  if (!tail(third)) return 2;
  return tail(fourth) ? 0 : 3;
}

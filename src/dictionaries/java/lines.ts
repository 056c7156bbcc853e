import { isUtf8 } from 'node:buffer';
import type { ByteSource } from '../dictionary.ts';

const LF = 0x0a;
const CR = 0x0d;

/** One line of a file, without its terminator. The bytes are valid only during the call. */
export interface LineSink {
  /**
   * @param bytes holds the line in `[start, end)`
   * @param number counted from 1
   * @param valid true when the line is known to be UTF-8; false when it is known not to be
   */
  line(bytes: Buffer, start: number, end: number, number: number, valid: boolean): void;
}

export interface LineStatistics {
  readonly lines: number;
  /** Lines that end in a carriage return without a line feed, and the first of them. */
  readonly loneCarriageReturns: number;
  readonly firstLoneCarriageReturn: number | null;
  readonly bytes: number;
}

/**
 * Splits a file into lines like `BufferedReader.readLine`: `\n`, `\r\n` and a lone `\r` end a line, nothing else, and a
 * terminator at the end of the file starts no further line. Memory: one chunk and the longest line.
 */
export function forEachLine(source: ByteSource, sink: LineSink): LineStatistics {
  let number = 0;
  let loneReturns = 0;
  let firstLoneReturn: number | null = null;
  let total = 0;
  let endedInReturn = false;
  let carried: Buffer[] = [];

  const sawLoneReturn = () => {
    loneReturns++;
    firstLoneReturn ??= number;
  };

  for (const piece of source.chunks()) {
    if (piece.length === 0) continue;
    total += piece.length;
    const bytes = Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength);
    let start = 0;
    if (endedInReturn) {
      endedInReturn = false;
      if (bytes[0] === LF) start = 1;
      else sawLoneReturn();
    }
    let feed = indexOrEnd(bytes, LF, start);
    let turn = indexOrEnd(bytes, CR, start);

    if (carried.length > 0) {
      const end = Math.min(feed, turn);
      carried.push(Buffer.from(bytes.subarray(start, end)));
      if (end === bytes.length) continue;
      const line = Buffer.concat(carried);
      carried = [];
      number++;
      sink.line(line, 0, line.length, number, isUtf8(line));
      start = end + 1;
      if (bytes[end] === CR) {
        if (start === bytes.length) endedInReturn = true;
        else if (bytes[start] === LF) start++;
        else sawLoneReturn();
      }
      if (feed < start) feed = indexOrEnd(bytes, LF, start);
      if (turn < start) turn = indexOrEnd(bytes, CR, start);
    }

    // UTF-8 sequences contain no line terminators, so several lines can be validated together.
    const wholeEnd = Math.max(bytes.lastIndexOf(LF), bytes.lastIndexOf(CR)) + 1;
    const valid = wholeEnd <= start || isUtf8(bytes.subarray(start, wholeEnd));
    while (true) {
      const end = Math.min(feed, turn);
      if (end === bytes.length) break;
      number++;
      sink.line(bytes, start, end, number, valid || isUtf8(bytes.subarray(start, end)));
      start = end + 1;
      if (end === turn) {
        if (start === bytes.length) endedInReturn = true;
        else if (bytes[start] === LF) start++;
        else sawLoneReturn();
        turn = indexOrEnd(bytes, CR, start);
      }
      if (feed < start) feed = indexOrEnd(bytes, LF, start);
    }
    if (start < bytes.length) carried.push(Buffer.from(bytes.subarray(start)));
  }

  if (endedInReturn) sawLoneReturn();
  if (carried.length > 0) {
    const line = carried.length === 1 && carried[0] !== undefined ? carried[0] : Buffer.concat(carried);
    number++;
    sink.line(line, 0, line.length, number, isUtf8(line));
  }
  return {
    lines: number,
    loneCarriageReturns: loneReturns,
    firstLoneCarriageReturn: firstLoneReturn,
    bytes: total,
  };
}

function indexOrEnd(bytes: Buffer, byte: number, from: number): number {
  const index = bytes.indexOf(byte, from);
  return index === -1 ? bytes.length : index;
}

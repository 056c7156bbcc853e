/** Code frames: the line of a problem, with a caret under its column. */

import stringWidth from 'string-width';
import type { ByteSource } from '../../dictionaries/dictionary.ts';
import { forEachLine } from '../../dictionaries/java/lines.ts';
import { shown } from './terminal.ts';

/** UTF-16 units of a line that a frame shows: what fits next to the line number on a common terminal. */
const WINDOW = 100;
/** Bytes of a line that are kept; of a longer one, columns beyond have no frame. */
const MAX_LINE_BYTES = 64 * 1024;

/**
 * The lines with these numbers (from 1), read once, without a byte order mark; bytes that are not UTF-8 show as U+FFFD.
 */
export function readLines(source: ByteSource, numbers: ReadonlySet<number>): ReadonlyMap<number, string> {
  const lines = new Map<number, string>();
  if (numbers.size === 0) return lines;
  forEachLine(source, {
    line(bytes, start, end, number) {
      if (!numbers.has(number)) return;
      const line = bytes.toString('utf8', start, Math.min(end, start + MAX_LINE_BYTES));
      lines.set(number, number === 1 ? line.replace(/^\ufeff/, '') : line);
    },
  });
  return lines;
}

export interface Frame {
  /** The line, cut around the column. */
  readonly text: string;
  /** Columns of the terminal before the caret; `null` without one. */
  readonly caret: number | null;
}

/**
 * @param line without its line break
 * @param column from 1 in UTF-16 units, or `null`
 * @returns `null` where the line has no such column
 */
export function frameOf(line: string, column: number | null): Frame | null {
  if (column === null) return { text: clip(line, 0), caret: null };
  // One beyond the end: something is missing there.
  if (column - 1 > line.length) return null;
  const at = boundary(line, column - 1);
  const start = boundary(line, at < WINDOW * 0.8 ? 0 : at - WINDOW / 2);
  const before = `${start > 0 ? '…' : ''}${shown(line.slice(start, at))}`;
  return { text: clip(line, start), caret: columns(before) };
}

/** Columns that `shown` text takes on a terminal: two for most East Asian characters, none for a combining accent. */
export function columns(text: string): number {
  return stringWidth(text);
}

function clip(line: string, start: number): string {
  const end = boundary(line, Math.min(line.length, start + WINDOW));
  return `${start > 0 ? '…' : ''}${shown(line.slice(start, end))}${end < line.length ? '…' : ''}`;
}

/** A place to cut that is not inside a surrogate pair. */
function boundary(line: string, at: number): number {
  const place = Math.floor(at);
  return /^[\udc00-\udfff]/.test(line.slice(place, place + 1)) ? place - 1 : place;
}

/**
 * How Java's `.` and `$` treat the line terminators that `BufferedReader` leaves in a line: U+0085, U+2028, U+2029.
 * Neither `.` nor `(.*)` matches one, and `$` also matches before a single one at the end.
 */

function isTerminator(unit: number): boolean {
  return unit === 0x85 || unit === 0x2028 || unit === 0x2029;
}

/** The only part of a line that `.*$` can match to the end: `[start, end)`, without a terminator after it. */
export function lastSegment(line: string): { readonly start: number; readonly end: number } {
  let end = line.length;
  if (end > 0 && isTerminator(line.charCodeAt(end - 1))) end--;
  let start = end;
  while (start > 0 && !isTerminator(line.charCodeAt(start - 1))) start--;
  return { start, end };
}

/** `line.replaceAll("#.*$", "")`. */
export function removeTrailingComment(line: string): string {
  const { start, end } = lastSegment(line);
  const hash = line.indexOf('#', start);
  return hash === -1 || hash >= end ? line : line.slice(0, hash) + line.slice(end);
}

/** `line.replaceAll("^#.*$", "")`. */
export function removeWholeComment(line: string): string {
  if (!line.startsWith('#')) return line;
  const { start, end } = lastSegment(line);
  return start === 0 ? line.slice(end) : line;
}

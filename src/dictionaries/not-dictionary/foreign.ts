/** Contents of another format: read in this one, they have no entry, or few. */

import { checkDictionary } from '../check.ts';
import type { ByteSource, Format, ReadOptions } from '../dictionary.ts';
import { emptyProblem } from './empty.ts';

/**
 * Whether a content says something, and most of its lines, or all of its keys, are none of the format.
 * @param keys those that the content has in this format
 */
export function isForeign(source: ByteSource, format: Format, options: ReadOptions, keys: number): boolean {
  // A check takes as long as the comparison: it is made where keys are missing.
  if (format === 'opaque' || (keys > 0 && 2 * keys >= linesOf(source))) return false;
  const checked = checkDictionary(source, format, options);
  if (keys === 0) return emptyProblem(source, format, checked) === null;
  return 2 * checked.errors > (checked.entries ?? 0);
}

function linesOf(source: ByteSource): number {
  let lines = 1;
  for (const chunk of source.chunks()) {
    for (let at = chunk.indexOf(0x0a); at >= 0; at = chunk.indexOf(0x0a, at + 1)) lines++;
  }
  return lines;
}

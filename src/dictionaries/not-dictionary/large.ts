/** Dictionaries that cost much memory on every node. */

import type { ByteSource, Format, Problem } from '../dictionary.ts';

/** Bytes. Reports of small nodes that crashed because of a dictionary begin at about twice this size. */
const LARGE = 10_000_000;

/**
 * The warning about a dictionary that takes much of each data node's heap; compiled dictionaries are not in the heap.
 */
export function largeProblem({ size }: ByteSource, format: Format | null): Problem | null {
  if (size <= LARGE || format === 'opaque') return null;
  return {
    severity: 'warning',
    code: 'dictionary/large',
    line: null,
    column: null,
    message:
      `The dictionary has ${(size / 1e6).toFixed(1)} MB. Every data node holds what the engine makes of it in its Java heap, once for each ` +
      'index and analyzer that uses it: at least its size, and for synonyms several times that. Make sure that the nodes have the memory, or make it smaller.',
  };
}

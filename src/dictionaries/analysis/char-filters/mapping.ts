import type { CharFilter } from '../token.ts';
import { OffsetCorrections } from './offsets.ts';

interface Node {
  readonly next: Map<number, Node>;
  output: string | null;
}

/** Lucene's `MappingCharFilter`: at each place the longest left side wins. */
export function mappingCharFilter(rules: ReadonlyMap<string, string>): CharFilter {
  const root: Node = { next: new Map(), output: null };
  for (const [left, right] of rules) {
    let node = root;
    for (let i = 0; i < left.length; i++) {
      let next = node.next.get(left.charCodeAt(i));
      if (next === undefined) {
        next = { next: new Map(), output: null };
        node.next.set(left.charCodeAt(i), next);
      }
      node = next;
    }
    node.output = right;
  }
  return (input) => {
    const { text } = input;
    const corrections = new OffsetCorrections();
    let output = '';
    let kept = 0;
    for (let at = 0; at < text.length; ) {
      const match = longest(root, text, at);
      if (match === null) {
        at++;
        continue;
      }
      output += text.slice(kept, at);
      const read = output.length;
      output += match.output;
      at += match.length;
      kept = at;
      correct(corrections, at, match.length - match.output.length, read);
    }
    if (kept === 0) return input;
    return {
      text: output + text.slice(kept),
      correct: (offset, readTo) => input.correct(corrections.correct(offset, readTo), Number.POSITIVE_INFINITY),
    };
  };
}

function longest(root: Node, text: string, start: number): { readonly length: number; readonly output: string } | null {
  let found = null;
  let node = root.next.get(text.charCodeAt(start));
  for (let at = start + 1; node !== undefined; at++) {
    if (node.output !== null) found = { length: at - start, output: node.output };
    node = at < text.length ? node.next.get(text.charCodeAt(at)) : undefined;
  }
  return found;
}

/**
 * @param after position in the input after the match
 * @param shorter by how much the output is shorter than it
 * @param read output so far
 */
function correct(corrections: OffsetCorrections, after: number, shorter: number, read: number): void {
  const before = corrections.last;
  if (shorter > 0) corrections.add(after - shorter - before, before + shorter, read);
  const start = after - before;
  for (let extra = 0; extra < -shorter; extra++) corrections.add(start + extra, before - extra - 1, read);
}

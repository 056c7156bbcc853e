import { javaTrim, leadingTrim } from '../../java/text.ts';

/** A term as the synonym parser passes it to the analyzer: unescaped, then trimmed. */
export interface RawTerm {
  readonly text: string;
  /** Index in the line where the term begins, in UTF-16 units, counted from 0. */
  readonly start: number;
}

export type SolrRule =
  | { readonly kind: 'comment' }
  | { readonly kind: 'list'; readonly terms: readonly RawTerm[] }
  | { readonly kind: 'mapping'; readonly inputs: readonly RawTerm[]; readonly outputs: readonly RawTerm[] }
  /** `second` is the index of the extra arrow. */
  | { readonly kind: 'many-arrows'; readonly second: number };

/** Reads one line as Lucene's `SolrSynonymParser.addInternal` does. */
export function parseSolrLine(line: string): SolrRule {
  if (line === '' || line.startsWith('#')) return { kind: 'comment' };
  const sides = split(line, '=>', 0);
  if (sides.length === 2 && sides[0] !== undefined && sides[1] !== undefined) {
    return { kind: 'mapping', inputs: terms(sides[0].text, 0), outputs: terms(sides[1].text, sides[1].start) };
  }
  if (sides.length > 2) return { kind: 'many-arrows', second: (sides[2]?.start ?? 2) - 2 };
  return { kind: 'list', terms: terms(line, 0) };
}

function terms(side: string, offset: number): RawTerm[] {
  return split(side, ',', offset).map(({ text, start }) => {
    const lead = leadingTrim(text);
    // A term of white space alone is shown where the white space begins.
    return { text: javaTrim(removeEscapes(text)), start: lead === text.length ? start : start + lead };
  });
}

/** Cuts at unescaped separators and drops empty pieces; escapes stay as they are. */
function split(text: string, separator: string, offset: number): RawTerm[] {
  const pieces: RawTerm[] = [];
  let start = 0;
  let at = 0;
  const push = (end: number) => {
    if (end > start) pieces.push({ text: text.slice(start, end), start: offset + start });
  };
  while (at < text.length) {
    if (text.startsWith(separator, at)) {
      push(at);
      at += separator.length;
      start = at;
    } else {
      at += text[at] === '\\' ? 2 : 1;
    }
  }
  push(text.length);
  return pieces;
}

/** `\x` becomes `x` for every x; a backslash at the end stays. */
function removeEscapes(text: string): string {
  return text.includes('\\') ? text.replace(/\\([\s\S])/g, '$1') : text;
}

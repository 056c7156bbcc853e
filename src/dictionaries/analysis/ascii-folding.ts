import { ASCII_FOLDING_RUNS } from './ascii-folding-table.ts';

let table: ReadonlyMap<number, string> | null = null;

function folds(): ReadonlyMap<number, string> {
  if (table !== null) return table;
  const made = new Map<number, string>();
  for (const run of ASCII_FOLDING_RUNS.split('\n')) {
    const [first = '', ...texts] = run.split(' ');
    for (const [index, text] of texts.entries()) made.set(Number.parseInt(first, 16) + index, text);
  }
  table = made;
  return made;
}

/** The result of Lucene's `ASCIIFoldingFilter` for a token. All code points that it knows have one UTF-16 unit. */
export function asciiFold(text: string): string {
  let start = 0;
  while (start < text.length && text.charCodeAt(start) < 0x80) start++;
  if (start === text.length) return text;
  const known = folds();
  let folded = text.slice(0, start);
  for (let i = start; i < text.length; i++) folded += known.get(text.charCodeAt(i)) ?? text[i];
  return folded;
}

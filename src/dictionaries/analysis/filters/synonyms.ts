/** The two synonym filters, over compiled rules. */
import { WORD_SEPARATOR } from '../term-chain.ts';
import type { Filter, StreamToken, TokenStream } from '../token.ts';

/** What an input becomes: its words are joined by U+0000, outputs are in the order of the file. */
export interface SynonymMeaning {
  readonly keep: boolean;
  readonly outputs: readonly string[];
}

/** Compiled rules: the output of the engine's parser for a dictionary in its chain. */
export interface SynonymTable {
  get(input: string): SynonymMeaning | undefined;
  /** True when some input begins with these words and has more. */
  hasLonger(words: string): boolean;
  readonly size: number;
  /** Most words that an input or an output has. */
  readonly maxWords: number;
}

export function synonymTable(meanings: ReadonlyMap<string, SynonymMeaning>): SynonymTable {
  const beginnings = new Set<string>();
  let maxWords = 1;
  for (const [input, { outputs }] of meanings) {
    let words = 1;
    for (let at = input.indexOf(WORD_SEPARATOR); at !== -1; at = input.indexOf(WORD_SEPARATOR, at + 1)) {
      beginnings.add(input.slice(0, at));
      words++;
    }
    maxWords = Math.max(maxWords, words, ...outputs.map((output) => output.split(WORD_SEPARATOR).length));
  }
  return {
    get: (input) => meanings.get(input),
    hasLonger: (words) => beginnings.has(words),
    size: meanings.size,
    maxWords,
  };
}

interface Match {
  readonly meaning: SynonymMeaning;
  /** Tokens that the input of the rule has. */
  readonly length: number;
}

/** The rule that starts here and matches the most tokens. */
function longestMatch(table: SynonymTable, tokens: readonly StreamToken[], start: number): Match | null {
  let found: Match | null = null;
  let words = '';
  for (let at = start; at < tokens.length; at++) {
    words = at === start ? (tokens[at]?.text ?? '') : `${words}${WORD_SEPARATOR}${tokens[at]?.text ?? ''}`;
    const meaning = table.get(words);
    if (meaning !== undefined) found = { meaning, length: at - start + 1 };
    if (!table.hasLonger(words)) break;
  }
  return found;
}

function blurredOf(tokens: readonly StreamToken[]): string | null {
  return tokens.find(({ blurred }) => blurred !== null)?.blurred ?? null;
}

/**
 * Lucene's `SynonymGraphFilter`: each output of several words is a side path with its own positions. Tokens that
 * already share a position are matched one after the other, as in the engine.
 */
export function synonymGraph(table: SynonymTable): Filter {
  if (table.size === 0) return (stream) => stream;
  return (stream) => {
    const blurred = blurredOf(stream.tokens);
    if (blurred !== null) return { undecided: blurred };
    return { tokens: new GraphBuilder(stream, table).build(), end: stream.end };
  };
}

class GraphBuilder {
  readonly #input: readonly StreamToken[];
  readonly #table: SynonymTable;
  readonly #made: StreamToken[] = [];
  #lastNode = -1;
  #nextNode = 0;

  constructor(stream: TokenStream, table: SynonymTable) {
    this.#input = stream.tokens;
    this.#table = table;
  }

  build(): readonly StreamToken[] {
    for (let at = 0; at < this.#input.length; ) {
      const match = longestMatch(this.#table, this.#input, at);
      if (match !== null) {
        this.#fork(this.#input.slice(at, at + match.length), match.meaning);
        at += match.length;
        continue;
      }
      const token = this.#input[at++];
      if (token === undefined) break;
      this.#made.push(token);
      this.#lastNode += token.increment;
      this.#nextNode = this.#lastNode + token.length;
    }
    return this.#made;
  }

  #fork(matched: readonly StreamToken[], { keep, outputs }: SynonymMeaning): void {
    const first = matched[0];
    const last = matched.at(-1);
    if (first === undefined || last === undefined) return;
    const paths: { readonly text: string; readonly original: StreamToken | null }[][] = outputs.map((output) =>
      output.split(WORD_SEPARATOR).map((text) => ({ text, original: null })),
    );
    if (keep) paths.push(matched.map((token) => ({ text: token.text, original: token })));
    const start = this.#nextNode;
    const inner = paths.reduce((sum, path) => sum + path.length - 1, 0);
    const end = start + inner + 1;
    const write = (
      piece: { readonly text: string; readonly original: StreamToken | null },
      from: number,
      to: number,
    ) => {
      const token = piece.original ?? { ...first, text: piece.text, start: first.start, end: last.end, keyword: false };
      this.#made.push({ ...token, increment: from - this.#lastNode, length: to - from });
      this.#lastNode = from;
    };
    const firstEnds: number[] = [];
    let node = start;
    for (const path of paths) {
      const [head] = path;
      const to = path.length === 1 ? end : node + 1;
      node += path.length - 1;
      firstEnds.push(to);
      if (head !== undefined) write(head, start, to);
    }
    for (const [index, path] of paths.entries()) {
      let from = firstEnds[index] ?? start;
      for (const [place, piece] of path.entries()) {
        if (place === 0) continue;
        const to = place === path.length - 1 ? end : from + 1;
        write(piece, from, to);
        from = to;
      }
    }
    this.#nextNode = end;
  }
}

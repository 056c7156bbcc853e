/** Lucene's older `SynonymFilter`, the filter type `synonym`: it lays outputs over the positions of the input. */
import { WORD_SEPARATOR } from '../term-chain.ts';
import type { Filter, StreamToken, TokenStream } from '../token.ts';
import type { SynonymMeaning, SynonymTable } from './synonyms.ts';

export function flatSynonyms(table: SynonymTable): Filter {
  if (table.size === 0) return (stream) => stream;
  return (stream) => {
    const blurred = stream.tokens.find((token) => token.blurred !== null)?.blurred ?? null;
    if (blurred !== null) return { undecided: blurred };
    return { tokens: new FlatSynonyms(stream, table).run(), end: stream.end };
  };
}

interface PendingInput {
  token: StreamToken | null;
  keepOriginal: boolean;
  matched: boolean;
  consumed: boolean;
}

interface PendingOutput {
  readonly text: string;
  /** `null`: that of the input token at the same position. */
  readonly end: number | null;
  readonly length: number;
}

interface PendingOutputs {
  readonly waiting: PendingOutput[];
  increment: number;
}

/** One run over a text. Slots are numbered by input token; the engine keeps them in a ring. */
class FlatSynonyms {
  readonly #source: readonly StreamToken[];
  readonly #table: SynonymTable;
  readonly #inputs: PendingInput[] = [];
  readonly #outputs: PendingOutputs[] = [];
  readonly #made: StreamToken[] = [];
  #pulled = 0;
  #read = 0;
  #write = 0;
  #skip = 0;
  #finished = false;

  constructor(stream: TokenStream, table: SynonymTable) {
    this.#source = stream.tokens;
    this.#table = table;
  }

  run(): readonly StreamToken[] {
    for (;;) {
      while (this.#skip !== 0) this.#replay();
      if (this.#finished && this.#read === this.#write && !this.#overhang()) return this.#made;
      if (this.#finished && this.#read === this.#write) continue;
      this.#parse();
    }
  }

  #input(slot: number): PendingInput {
    this.#inputs[slot] ??= { token: null, keepOriginal: false, matched: false, consumed: true };
    return this.#inputs[slot];
  }

  #output(slot: number): PendingOutputs {
    this.#outputs[slot] ??= { waiting: [], increment: 1 };
    return this.#outputs[slot];
  }

  /** The original token of the slot, one of its outputs, or the end of the slot. */
  #replay(): void {
    const input = this.#input(this.#read);
    const outputs = this.#output(this.#read);
    const { token } = input;
    if (!input.consumed && (input.keepOriginal || !input.matched) && token !== null) {
      this.#made.push(token);
      input.consumed = true;
      if (outputs.waiting.length > 0) {
        outputs.increment = 0;
        return;
      }
    } else if (outputs.waiting.length > 0 && token !== null) {
      input.consumed = true;
      this.#give(outputs, token);
      if (outputs.waiting.length > 0) return;
    }
    this.#read++;
    this.#skip--;
  }

  #give(outputs: PendingOutputs, at: StreamToken): void {
    const next = outputs.waiting.shift();
    if (next === undefined) return;
    const { text, end, length } = next;
    this.#made.push({ ...at, text, increment: outputs.increment, length, end: end ?? at.end, keyword: false });
    outputs.increment = outputs.waiting.length === 0 ? 1 : 0;
  }

  /** Outputs that are longer than the text; false when there are none. */
  #overhang(): boolean {
    const outputs = this.#output(this.#read);
    const last = this.#source.at(-1);
    if (outputs.waiting.length === 0 || last === undefined) return false;
    const place = { ...last, length: 1 };
    const [first] = outputs.waiting;
    if (first !== undefined) outputs.waiting[0] = { ...first, end: last.end, length: 1 };
    this.#give(outputs, place);
    if (outputs.waiting.length === 0) this.#write = ++this.#read;
    return true;
  }

  #parse(): void {
    let current = this.#read;
    let match: { readonly meaning: SynonymMeaning; readonly length: number; readonly end: number } | null = null;
    let count = 0;
    let words = '';
    for (;;) {
      if (current === this.#write) {
        const next = this.#finished ? undefined : this.#source[this.#pulled];
        if (next === undefined) {
          this.#finished = true;
          break;
        }
        this.#pulled++;
        const slot = this.#input(this.#write);
        slot.token = next;
        slot.consumed = false;
        if (this.#read !== this.#write) this.#write++;
      }
      const token = this.#input(current).token;
      if (token === null) break;
      count++;
      words = count === 1 ? token.text : `${words}${WORD_SEPARATOR}${token.text}`;
      const meaning = this.#table.get(words);
      if (meaning !== undefined) match = { meaning, length: count, end: token.end };
      if (!this.#table.hasLonger(words)) break;
      if (this.#read === this.#write) this.#write++;
      current++;
    }
    if (this.#read === this.#write && !this.#finished) this.#write++;
    if (match !== null) {
      this.#skip = match.length;
      this.#stack(match.meaning, match.length, match.end);
    } else if (this.#read !== this.#write) this.#skip = 1;
  }

  #stack({ keep, outputs }: SynonymMeaning, length: number, end: number): void {
    for (const output of outputs) {
      const words = output.split(WORD_SEPARATOR);
      for (const [index, text] of words.entries()) {
        const pending = words.length === 1 ? { text, end, length: keep ? length : 1 } : { text, end: null, length: 1 };
        this.#output(this.#read + index).waiting.push(pending);
      }
    }
    for (let slot = this.#read; slot < this.#read + length; slot++) {
      const input = this.#input(slot);
      input.keepOriginal ||= keep;
      input.matched = true;
    }
  }
}

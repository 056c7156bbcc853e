import { type AnalyzedTerm, type PlainChain, type TermChain, WORD_SEPARATOR } from './term-chain.ts';
import {
  type CharFilter,
  type Filter,
  type FilteredText,
  isUndecided,
  type StreamResult,
  type StreamToken,
  type Tokenizer,
  type Undecided,
} from './token.ts';

/** The parts of an analyzer, ready to run. */
export interface ChainParts {
  readonly charFilters: readonly CharFilter[];
  readonly tokenizer: Tokenizer;
  readonly filters: readonly Filter[];
}

const ALL = Number.POSITIVE_INFINITY;

/** A chain of char filters, a tokenizer and token filters. */
export class Chain {
  readonly #parts: ChainParts;

  constructor(parts: ChainParts) {
    this.#parts = parts;
  }

  run(text: string): StreamResult {
    let filtered: FilteredText = { text, correct: (offset) => offset };
    for (const filter of this.#parts.charFilters) filtered = filter(filtered);
    const raw = this.#parts.tokenizer(filtered.text);
    if (isUndecided(raw)) return raw;
    const { correct } = filtered;
    const tokens = raw.map(
      ({ text, start, end, increment = 1, readTo = ALL }): StreamToken => ({
        text,
        increment,
        length: 1,
        start: correct(start, readTo),
        end: correct(end, readTo),
        keyword: false,
        blurred: null,
      }),
    );
    let stream: StreamResult = { tokens, end: correct(filtered.text.length, ALL) };
    for (const filter of this.#parts.filters) {
      stream = filter(stream);
      if (isUndecided(stream)) return stream;
    }
    return stream;
  }
}

/** The result of `SynonymMap.Parser.analyze` for a term that went through the chain before the synonym filter. */
function analyzeTerm(chain: Chain, term: string): AnalyzedTerm | Undecided {
  const result = chain.run(term);
  if (isUndecided(result)) return result;
  let joined = '';
  let blurred = false;
  for (const [index, { text, increment, blurred: by }] of result.tokens.entries()) {
    if (text === '') {
      const message = `term: ${term} analyzed to a zero-length token`;
      return { ok: false, reason: 'empty', message, token: null, certain: true };
    }
    if (increment !== 1) {
      const message = `term: ${term} analyzed to a token (${text}) with position increment != 1 (got: ${increment})`;
      const reason = increment === 0 ? 'stacked' : 'gap';
      return { ok: false, reason, message, token: text, certain: true };
    }
    if (by !== null) blurred = true;
    joined = index === 0 ? text : `${joined}${WORD_SEPARATOR}${text}`;
  }
  if (result.tokens.length > 0) return { ok: true, text: joined, blurred };
  const message = `term: ${term} was completely eliminated by analyzer`;
  return { ok: false, reason: 'eliminated', message, token: null, certain: true };
}

export function termChain(title: string, key: string, chain: Chain, plain: PlainChain | null): TermChain {
  return { title, key, plain, analyze: (term) => analyzeTerm(chain, term) };
}

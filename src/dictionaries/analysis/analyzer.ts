import type { AnalysisChain, EngineVersion } from '../dictionary.ts';
import { isJavaWhitespace, javaLowerCase } from '../java/text.ts';
import { StandardTokenizer } from './standard-tokenizer.ts';
import { type AnalyzedTerm, WORD_SEPARATOR } from './term-chain.ts';

/** Longest token of Lucene's `WhitespaceTokenizer` and `StandardTokenizer`, in UTF-16 units; longer words are cut. */
const MAX_TOKEN_LENGTH = 255;

/** The chain for a dictionary without a declared one: what it rejects, every chain rejects. */
export const KEYWORD_CHAIN: AnalysisChain = { tokenizer: 'keyword', lowercase: false, stopwords: null };

/**
 * Analyses one term like `SynonymMap.Parser.analyze` with the filters before the synonym filter: tokenizer, then
 * `lowercase`, then `stop`.
 */
export class Analyzer {
  readonly chain: AnalysisChain;
  readonly #standard: StandardTokenizer | null;

  constructor(chain: AnalysisChain, version: EngineVersion) {
    this.chain = chain;
    this.#standard = chain.tokenizer === 'standard' ? new StandardTokenizer(version) : null;
  }

  analyze(term: string): AnalyzedTerm {
    const { lowercase, stopwords } = this.chain;
    let joined = '';
    let increment = 1;
    let tokens = 0;
    for (const raw of this.#tokens(term)) {
      const token = lowercase ? javaLowerCase(raw) : raw;
      if (stopwords?.has(token)) {
        increment++;
        continue;
      }
      if (token === '') return failed('empty', `term: ${term} analyzed to a zero-length token`);
      if (increment !== 1) {
        const message = `term: ${term} analyzed to a token (${token}) with position increment != 1 (got: ${increment})`;
        return { ok: false, reason: 'gap', message, token, certain: this.#standard?.isCertain(term) ?? true };
      }
      joined = tokens === 0 ? token : `${joined}${WORD_SEPARATOR}${token}`;
      tokens++;
    }
    if (tokens > 0) return { ok: true, text: joined };
    const message = `term: ${term} was completely eliminated by analyzer`;
    return {
      ok: false,
      reason: 'eliminated',
      message,
      token: null,
      certain: this.#standard?.isCertain(term) ?? true,
    };
  }

  #tokens(term: string): Iterable<string> {
    if (this.#standard !== null) return this.#standard.tokenize(term, MAX_TOKEN_LENGTH);
    return this.chain.tokenizer === 'whitespace' ? whitespaceTokens(term) : [term];
  }
}

function failed(reason: 'empty', message: string): AnalyzedTerm {
  return { ok: false, reason, message, token: null, certain: true };
}

/** `WhitespaceTokenizer`: splits at `Character.isWhitespace`, and where a token has reached 255 UTF-16 units. */
function* whitespaceTokens(text: string): Generator<string> {
  let start = -1;
  for (let i = 0; i < text.length; ) {
    const codePoint = text.codePointAt(i) ?? 0;
    const size = codePoint > 0xffff ? 2 : 1;
    if (isJavaWhitespace(codePoint)) {
      if (start >= 0) yield text.slice(start, i);
      start = -1;
    } else {
      if (start < 0) start = i;
      if (i + size - start >= MAX_TOKEN_LENGTH) {
        yield text.slice(start, i + size);
        start = -1;
      }
    }
    i += size;
  }
  if (start >= 0) yield text.slice(start);
}

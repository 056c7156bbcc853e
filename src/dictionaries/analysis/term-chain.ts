/** The chain before a synonym filter, as the check of a dictionary uses it. */
import type { Undecided } from './token.ts';

/** Separates the words of an analysed term: Lucene's `SynonymMap.WORD_SEPARATOR`. */
export const WORD_SEPARATOR = '\u0000';

export type AnalyzedTerm =
  | {
      readonly ok: true;
      readonly text: string;
      /** True where a filter changed the text in a way that is not computed here. */
      readonly blurred?: boolean;
    }
  | {
      readonly ok: false;
      readonly reason: 'empty' | 'eliminated' | 'gap' | 'stacked';
      /** The engine's message, verbatim. */
      readonly message: string;
      /** For `gap` and `stacked`: the token that is not at the next position. */
      readonly token: string | null;
      /** False when another release of the tokenizer, or its own tables, may treat the term differently. */
      readonly certain: boolean;
    };

/** The effect of a chain on rules of plain ASCII words, so that they can be read from bytes. */
export interface PlainChain {
  readonly tokenizer: 'keyword' | 'whitespace' | 'standard';
  readonly lowercase: boolean;
  /** Words whose terms must be analysed. */
  readonly watched: ReadonlySet<string>;
}

export interface TermChain {
  /** Its origin, for messages: analyzer `product_search` of search/products.json. */
  readonly title: string;
  /** `null`: all rules must go through `analyze`. */
  readonly plain: PlainChain | null;
  /** Equal for chains that do the same. */
  readonly key: string;
  analyze(term: string): AnalyzedTerm | Undecided;
}

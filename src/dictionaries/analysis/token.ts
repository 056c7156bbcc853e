/** A token of an analysed text, as the engine's `_analyze` gives it. */
export interface Token {
  readonly token: string;
  /** Counted from 0. */
  readonly position: number;
  /** How many positions it spans; 1 except in a graph. */
  readonly positionLength: number;
  /** In UTF-16 units of the text before char filters. */
  readonly start: number;
  readonly end: number;
}

/** A token inside a chain, between two filters. */
export interface StreamToken {
  readonly text: string;
  /** Positions since the previous token; 0 for one at the same position. */
  readonly increment: number;
  readonly length: number;
  readonly start: number;
  readonly end: number;
  /** Protected from stemmers. */
  readonly keyword: boolean;
  /** The component that changed the text in a way that is not computed here; `null` where the text is exact. */
  readonly blurred: string | null;
}

/** The output of a part of a chain for a text. */
export interface TokenStream {
  readonly tokens: readonly StreamToken[];
  /** Where the text ends, in UTF-16 units of the text before char filters; `null`: somewhere after the last token. */
  readonly end: number | null;
}

/** An unknown result, and the component that is the reason. */
export interface Undecided {
  readonly undecided: string;
}

export type StreamResult = TokenStream | Undecided;

export function isUndecided(result: object): result is Undecided {
  return 'undecided' in result;
}

/** One token filter: tokens in, tokens out. */
export type Filter = (stream: TokenStream) => StreamResult;

/** Text on its way to the tokenizer, and the way back from its positions to the text before char filters. */
export interface FilteredText {
  readonly text: string;
  /**
   * Position before the char filters of a position in `text`. @param readTo how much of `text` the tokenizer had read
   * then
   */
  readonly correct: (offset: number, readTo: number) => number;
}

export type CharFilter = (text: FilteredText) => FilteredText;

/** Splits a text into tokens; the chain applies `correct`. */
export type Tokenizer = (text: string) => readonly RawToken[] | Undecided;

/** What a tokenizer finds: `[start, end)` of its text, before offsets are corrected. */
export interface RawToken {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** More than 1 where the tokenizer left out a word before it. */
  readonly increment?: number;
  /** How much of the text was read when the token was made; absent where it does not matter. */
  readonly readTo?: number;
}

/** The positions of tokens, as `_analyze` counts them. */
export function placed(tokens: readonly StreamToken[]): Token[] {
  let position = -1;
  return tokens.map(({ text, increment, length, start, end }) => {
    position += increment;
    return { token: text, position, positionLength: length, start, end };
  });
}

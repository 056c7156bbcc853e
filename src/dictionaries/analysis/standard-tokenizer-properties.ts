/**
 * The properties of a code point that the grammar of Lucene's StandardTokenizer distinguishes, as bits: UAX #29 word
 * break classes, two scripts, line break class SA, and the emoji properties of UTS #51.
 */
export const PROPERTIES = {
  /** Word_Break ALetter or Hebrew_Letter. */
  letter: 1,
  hebrew: 2,
  /** Word_Break Numeric, and the full-width digits. */
  numeric: 4,
  katakana: 8,
  /** MidLetter, MidNumLet or Single_Quote. */
  midLetter: 16,
  /** MidNum, MidNumLet or Single_Quote. */
  midNumber: 32,
  singleQuote: 64,
  doubleQuote: 128,
  extendNumLet: 256,
  /** Extend, Format or ZWJ. */
  extend: 512,
  joiner: 1024,
  han: 2048,
  hiragana: 4096,
  /** Line_Break SA: Thai, Lao, Khmer, Myanmar and similar scripts. */
  complex: 8192,
  regionalIndicator: 16384,
  emojiModifier: 32768,
  emojiModifierBase: 65536,
  /** `0` to `9`, `#` and `*`. */
  keycapBase: 131072,
  /** An emoji that needs no other character. */
  emoji: 262144,
} as const;

export type Property = keyof typeof PROPERTIES;

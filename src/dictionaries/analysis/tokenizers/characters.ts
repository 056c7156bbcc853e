/** Tokenizers that decide by one character at a time, as Lucene's `CharTokenizer`. */
import { isJavaWhitespace, javaLowerCase } from '../../java/text.ts';
import type { RawToken, Tokenizer } from '../token.ts';

/** Longest token, in UTF-16 units, where no other length is set. */
export const MAX_TOKEN_LENGTH = 255;

const LETTER = /\p{L}/u;
const DIGIT = /\p{Nd}/u;
const PUNCTUATION = /\p{P}/u;
const SYMBOL = /\p{S}/u;

/** @param isPart whether a code point belongs to a token */
function characterTokenizer(isPart: (codePoint: number) => boolean, maxLength = MAX_TOKEN_LENGTH): Tokenizer {
  return (text) => {
    const tokens: RawToken[] = [];
    let start = -1;
    const take = (end: number) => {
      if (start >= 0) tokens.push({ text: text.slice(start, end), start, end });
      start = -1;
    };
    for (let at = 0; at < text.length; ) {
      const codePoint = text.codePointAt(at) ?? 0;
      const next = at + (codePoint > 0xffff ? 2 : 1);
      if (isPart(codePoint)) {
        if (start < 0) start = at;
        if (next - start >= maxLength) take(next);
      } else take(at);
      at = next;
    }
    take(text.length);
    return tokens;
  };
}

export const whitespaceTokenizer = (maxLength?: number): Tokenizer =>
  characterTokenizer((codePoint) => !isJavaWhitespace(codePoint), maxLength);

const isLetter = (codePoint: number): boolean =>
  codePoint < 0x80
    ? (codePoint >= 0x41 && codePoint <= 0x5a) || (codePoint >= 0x61 && codePoint <= 0x7a)
    : LETTER.test(String.fromCodePoint(codePoint));

export const letterTokenizer = (): Tokenizer => characterTokenizer(isLetter);

export function lowercaseTokenizer(): Tokenizer {
  const letters = letterTokenizer();
  return (text) => {
    const tokens = letters(text);
    return 'undecided' in tokens ? tokens : tokens.map((token) => ({ ...token, text: javaLowerCase(token.text) }));
  };
}

/** Classes of `char_group` by name. */
const CLASSES: ReadonlyMap<string, (codePoint: number) => boolean> = new Map([
  ['whitespace', isJavaWhitespace],
  ['letter', isLetter],
  ['digit', (codePoint) => DIGIT.test(String.fromCodePoint(codePoint))],
  ['punctuation', (codePoint) => PUNCTUATION.test(String.fromCodePoint(codePoint))],
  ['symbol', (codePoint) => SYMBOL.test(String.fromCodePoint(codePoint))],
]);
const ESCAPED: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['t', '\t'],
  ['r', '\r'],
  ['b', '\b'],
  ['f', '\f'],
]);

/** @returns `null` where the engine refuses an element of `tokenize_on_chars`, or it is not known here */
export function charGroupTokenizer(characters: readonly string[], maxLength?: number): Tokenizer | null {
  const classes: ((codePoint: number) => boolean)[] = [];
  const single = new Set<number>();
  for (const element of characters) {
    if (element.length === 1) single.add(element.charCodeAt(0));
    else if (element.startsWith('\\')) {
      const code = escapedCharacter(element);
      if (code === null) return null;
      single.add(code);
    } else {
      const known = CLASSES.get(element);
      if (known === undefined) return null;
      classes.push(known);
    }
  }
  return characterTokenizer(
    (codePoint) => !single.has(codePoint) && !classes.some((isIn) => isIn(codePoint)),
    maxLength,
  );
}

function escapedCharacter(element: string): number | null {
  const character = element[1] ?? '';
  if (character === 'u') {
    const digits = /^\\u([0-9a-fA-F]+)$/.exec(element)?.[1];
    return digits === undefined ? null : Number.parseInt(digits, 16);
  }
  if (element.length !== 2) return null;
  return (ESCAPED.get(character) ?? (character === '\\' ? '\\' : null))?.charCodeAt(0) ?? null;
}

export const keywordTokenizer = (): Tokenizer => (text) => [{ text, start: 0, end: text.length }];

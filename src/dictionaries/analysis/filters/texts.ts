/** Filters that replace the text of one token at a time. */
import { isJavaWhitespace, javaLowerCase } from '../../java/text.ts';
import { asciiFold } from '../ascii-folding.ts';
import type { JavaPattern } from '../java-pattern/pattern.ts';
import { expandReplacement, type JavaReplacement } from '../java-pattern/replacement.ts';
import type { Filter, StreamToken } from '../token.ts';
import type { WordSet } from './words.ts';

/** A filter that maps texts; a text that is not known stays so. */
function mapTexts(map: (text: string, token: StreamToken) => string): Filter {
  return ({ tokens, end }) => ({
    end,
    tokens: tokens.map((token) => {
      const text = map(token.text, token);
      return text === token.text ? token : { ...token, text };
    }),
  });
}

/**
 * As `mapTexts`, for a filter that can leave nothing of a token: after a component whose output is not known, tokens
 * that could become empty are undecided.
 * @param isHarmless true for texts that surely do not become empty, whatever an earlier stemmer made of them
 */
function shortenTexts(
  map: (text: string, token: StreamToken) => string,
  isHarmless: (text: string) => boolean,
): Filter {
  const filter = mapTexts(map);
  return (stream) => {
    const doubtful = stream.tokens.find(({ blurred, text }) => blurred !== null && !isHarmless(text));
    return doubtful?.blurred === null || doubtful === undefined ? filter(stream) : { undecided: doubtful.blurred };
  };
}

export const lowercase = (): Filter => mapTexts(javaLowerCase);

/** `Character.toUpperCase(int)` of each code point: a character without a single capital stays. */
export const uppercase = (): Filter => mapTexts((text) => Array.from(text, upper).join(''));

function upper(character: string): string {
  const capital = character.toUpperCase();
  if (capital.length === character.length) return capital;
  const codePoint = character.codePointAt(0) ?? 0;
  // Greek with iota subscript: the simple mapping is the letter with iota adscript.
  if (codePoint >= 0x1f80 && codePoint <= 0x1faf && (codePoint & 8) === 0) return String.fromCodePoint(codePoint + 8);
  if (codePoint === 0x1fb3 || codePoint === 0x1fc3 || codePoint === 0x1ff3) return String.fromCodePoint(codePoint + 9);
  return character;
}

/** @param keepsOriginal `preserve_original`: the original token follows at the same position */
export function asciiFolding(keepsOriginal: boolean): Filter {
  const fold = mapTexts(asciiFold);
  if (!keepsOriginal) return fold;
  return ({ tokens, end }) => ({
    end,
    tokens: tokens.flatMap((token) => {
      const text = asciiFold(token.text);
      return text === token.text
        ? [token]
        : [
            { ...token, text },
            { ...token, increment: 0 },
          ];
    }),
  });
}

/** Lucene's `TrimFilter`: Java's white space at both ends. */
export const trim = (): Filter =>
  shortenTexts(
    (text) => {
      let start = 0;
      let end = text.length;
      while (start < end && isJavaWhitespace(text.charCodeAt(start))) start++;
      while (end > start && isJavaWhitespace(text.charCodeAt(end - 1))) end--;
      return text.slice(start, end);
    },
    (text) => Array.from(text).some((character) => !isJavaWhitespace(character.codePointAt(0) ?? 0)),
  );

/** @param length in UTF-16 units, at least 1 */
export const truncate = (length: number): Filter =>
  mapTexts((text, { keyword }) => (keyword ? text : text.slice(0, length)));

const APOSTROPHE = /['\u2019]/;
const hasNoApostrophe = (text: string): boolean => !/['\u2019\uff07]/.test(text);

export const apostrophe = (): Filter =>
  shortenTexts((text) => {
    const found = APOSTROPHE.exec(text);
    return found === null ? text : text.slice(0, found.index);
  }, hasNoApostrophe);

/** The filter `stemmer` with `possessive_english`. */
export const possessiveEnglish = (): Filter =>
  shortenTexts((text) => (/['\u2019\uff07][sS]$/.test(text) ? text.slice(0, -2) : text), hasNoApostrophe);

export const elision = (articles: WordSet): Filter =>
  shortenTexts((text) => {
    const found = APOSTROPHE.exec(text);
    return found !== null && articles.has(text.slice(0, found.index)) ? text.slice(found.index + 1) : text;
  }, hasNoApostrophe);

export const patternReplace = (pattern: JavaPattern, replacement: JavaReplacement, all: boolean): Filter =>
  shortenTexts(
    (text) => {
      let output = '';
      let last = 0;
      for (const match of text.matchAll(pattern.global)) {
        output += text.slice(last, match.index) + expandReplacement(replacement, match);
        last = match.index + match[0].length;
        if (!all) break;
      }
      return output + text.slice(last);
    },
    () => false,
  );

/** The first rule of a word counts; a word that has one is protected from then on. */
export const stemmerOverride = (rules: ReadonlyMap<string, string>): Filter => {
  return ({ tokens, end }) => ({
    end,
    tokens: tokens.map((token) => {
      const stem = token.keyword ? undefined : rules.get(token.text);
      return stem === undefined || token.blurred !== null ? token : { ...token, text: stem, keyword: true };
    }),
  });
};

export const keywordMarker = (isKeyword: (text: string) => boolean): Filter => {
  return ({ tokens, end }) => ({
    end,
    tokens: tokens.map((token) =>
      token.blurred === null && isKeyword(token.text) ? { ...token, keyword: true } : token,
    ),
  });
};

/** A filter that keeps every token non-empty, but whose texts are not computed here. */
export const blur = (component: string, mayEmpty: (text: string) => boolean = () => false): Filter => {
  return ({ tokens, end }) => {
    if (tokens.some(({ text, keyword }) => !keyword && mayEmpty(text))) return { undecided: component };
    return {
      end,
      tokens: tokens.map((token) => (token.keyword ? token : { ...token, blurred: token.blurred ?? component })),
    };
  };
};

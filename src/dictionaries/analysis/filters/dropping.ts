/** Filters that remove tokens. */
import type { JavaPattern } from '../java-pattern/pattern.ts';
import type { Filter, StreamToken } from '../token.ts';
import type { WordSet } from './words.ts';

/** Lucene's `FilteringTokenFilter`: a removed token leaves a gap before the next token that is kept. */
export function keeping(isKept: (token: StreamToken) => boolean): Filter {
  return ({ tokens, end }) => {
    const blurred = tokens.find((token) => token.blurred !== null)?.blurred;
    if (blurred !== undefined && blurred !== null) return { undecided: blurred };
    const kept: StreamToken[] = [];
    let gap = 0;
    for (const token of tokens) {
      if (isKept(token)) {
        kept.push(gap === 0 ? token : { ...token, increment: token.increment + gap });
        gap = 0;
      } else gap += token.increment;
    }
    return { tokens: kept.length === tokens.length ? tokens : kept, end };
  };
}

export function stop(words: WordSet): Filter {
  return words.size === 0 ? (stream) => stream : keeping(({ text }) => !words.has(text));
}

/**
 * `remove_trailing: false`: the last token is kept where the text ends with it.
 * @param id the component, for unknown results
 */
export function stopButLast(words: WordSet, id: string): Filter {
  if (words.size === 0) return (stream) => stream;
  return (stream) => {
    const last = stream.tokens.at(-1);
    if (stream.end === null && last !== undefined && words.has(last.text)) return { undecided: id };
    const isEnd = last !== undefined && stream.end !== null && last.end >= stream.end;
    const filter = keeping((token) => (token === last && isEnd) || !words.has(token.text));
    const kept = filter(stream);
    if (!isEnd || last === undefined || !('tokens' in kept) || !words.has(last.text)) return kept;
    return {
      ...kept,
      tokens: kept.tokens.map((token, index) =>
        index === kept.tokens.length - 1 ? { ...token, keyword: true } : token,
      ),
    };
  };
}

export const keepWords = (words: WordSet): Filter => keeping(({ text }) => words.has(text));

/** @param min and @param max in UTF-16 units */
export function length(min: number, max: number): Filter {
  if (min <= 1 && max === Number.POSITIVE_INFINITY) return min <= 0 ? (stream) => stream : dropEmpty;
  return keeping(({ text }) => text.length >= min && text.length <= max);
}

/** Drops empty tokens, which do not exist after a component whose output is not known. */
const dropEmpty: Filter = (stream) =>
  stream.tokens.some(({ text }) => text === '') ? keeping(({ text }) => text !== '')(stream) : stream;

/** @param readsAll the text is read to its end, though no more tokens are taken */
export function limit(count: number, readsAll: boolean): Filter {
  return ({ tokens, end }) => {
    const kept = tokens.slice(0, Math.max(0, count));
    const last = kept.at(-1);
    // How far a tokenizer that stops early has read is its own affair.
    const isRead = readsAll || kept.length < count || last === undefined || (end !== null && last.end >= end);
    return { tokens: kept, end: isRead ? end : null };
  };
}

/** Removes repeated tokens, without a gap. */
export function unique(onlyAtOnePosition: boolean): Filter {
  return ({ tokens, end }) => {
    const seen = new Set<string>();
    const kept = tokens.filter(({ text, increment }) => {
      if (onlyAtOnePosition && increment > 0) seen.clear();
      const isRepeated = seen.has(text);
      seen.add(text);
      return !isRepeated;
    });
    return { tokens: kept, end };
  };
}

/** Lucene's `RemoveDuplicatesTokenFilter`: keeps the first of equal tokens at one position. */
export function removeDuplicates(): Filter {
  return ({ tokens, end }) => {
    const seen = new Set<string>();
    const kept = tokens.filter(({ text, increment }) => {
      if (increment > 0) seen.clear();
      const isRepeated = increment === 0 && seen.has(text);
      seen.add(text);
      return !isRepeated;
    });
    return { tokens: kept, end };
  };
}

/** Lucene's `PatternCaptureGroupTokenFilter`: the matches of the groups follow at the same position. */
export function patternCapture(patterns: readonly JavaPattern[], keepsOriginal: boolean): Filter {
  return ({ tokens, end }) => {
    const made: StreamToken[] = [];
    for (const token of tokens) {
      if (token.blurred !== null) return { undecided: token.blurred };
      const captures = [...captured(token.text, patterns, keepsOriginal)];
      if (keepsOriginal || captures.length === 0) made.push(token);
      for (const [index, text] of captures.entries()) {
        made.push(!keepsOriginal && index === 0 ? { ...token, text } : { ...token, text, increment: 0 });
      }
    }
    return { tokens: made, end };
  };
}

function captured(text: string, patterns: readonly JavaPattern[], keepsOriginal: boolean): string[] {
  const found: { readonly start: number; readonly pattern: number; readonly order: number; readonly text: string }[] =
    [];
  for (const [index, { global }] of patterns.entries()) {
    let order = 0;
    for (const match of text.matchAll(new RegExp(global, `${global.flags}d`))) {
      for (const place of (match.indices ?? []).slice(1)) {
        const [start, finish] = place ?? [-1, -1];
        const isWhole = keepsOriginal && start === 0 && finish === text.length;
        if (start !== finish && !isWhole)
          found.push({ start, pattern: index, order: order++, text: text.slice(start, finish) });
      }
    }
  }
  return found
    .sort((a, b) => a.start - b.start || a.pattern - b.pattern || a.order - b.order)
    .map((capture) => capture.text);
}

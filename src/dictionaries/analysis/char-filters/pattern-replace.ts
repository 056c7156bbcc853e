import type { JavaPattern } from '../java-pattern/pattern.ts';
import { expandReplacement, type JavaReplacement } from '../java-pattern/replacement.ts';
import type { CharFilter } from '../token.ts';
import { OffsetCorrections } from './offsets.ts';

/** Lucene's `PatternReplaceCharFilter`. */
export function patternReplaceCharFilter(pattern: JavaPattern, replacement: JavaReplacement): CharFilter {
  return (input) => {
    const { text } = input;
    const corrections = new OffsetCorrections();
    let output = '';
    let cumulative = 0;
    let lastEnd = 0;
    for (const match of text.matchAll(pattern.global)) {
      const [matched] = match;
      output += text.slice(lastEnd, match.index);
      lastEnd = match.index + matched.length;
      const start = output.length;
      const written = expandReplacement(replacement, match);
      output += written;
      if (written.length < matched.length) {
        cumulative += matched.length - written.length;
        corrections.add(start + written.length, cumulative);
      }
      for (let i = matched.length; i < written.length; i++) corrections.add(start + i, --cumulative);
    }
    return {
      text: output + text.slice(lastEnd),
      correct: (offset, readTo) => input.correct(corrections.correct(offset, readTo), Number.POSITIVE_INFINITY),
    };
  };
}

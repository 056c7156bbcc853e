/** Which of Java's regular expressions are matched here. */

import { expect, test } from 'vitest';
import { javaPattern } from '../../../src/dictionaries/analysis/java-pattern/pattern.ts';

// JavaScript needs exponential time for these where nothing matches, and Java does not.
test.each(['(?:a+)+b', '(?:\\w+\\s?)+$', '(?:[^,]+,?)+;', '(?:a|a)*b', '(?:(?:a|ab)c?)+', '(?:a?){2,}b'])(
  'a choice in an open repetition is not known: %s',
  (source) => {
    expect(javaPattern(source)).toEqual({ kind: 'unknown' });
  },
);

test.each(['\\w+\\s?', '(?:ab)+', '(?:[ab])*c', '(?:a|b)c', '(?:a+)?b', '(?:\\d{3})+', '(?:a+){2}'])(
  'other repetitions are: %s',
  (source) => {
    expect(javaPattern(source).kind).toBe('known');
  },
);

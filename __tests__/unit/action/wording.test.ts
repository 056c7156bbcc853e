import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { suggestion } from '../../../src/inputs/suggestion.ts';
import { messageOf, printable, quote } from '../../../src/printable.ts';

describe('printable', () => {
  test.each([
    ['größer 🍨', 'größer 🍨'],
    ['a\nb\r\tc', 'a\\nb\\r\\tc'],
    ['\u0000\u001b[31m', '\\u{0}\\u{1b}[31m'],
    ['right\u202eleft', 'right\\u{202e}left'],
    ['line\u2028break', 'line\\u{2028}break'],
    ['lone \ud800', 'lone \\u{d800}'],
    ['account 123456789012 here', 'account ************ here'],
    ['1234567890123', '1234567890123'],
    ['x'.repeat(200), `${'x'.repeat(119)}…`],
    ['🍨'.repeat(121), `${'🍨'.repeat(119)}…`],
    ['🍨'.repeat(120), '🍨'.repeat(120)],
  ])('shows %j as %j', (text, shown) => {
    expect(printable(text)).toBe(shown);
    expect(quote(text)).toBe(`"${shown}"`);
  });

  test('gives one line without control characters for every text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(printable(text)).not.toMatch(/[\p{C}\p{Zl}\p{Zp}]/u);
      }),
    );
  });

  test('takes the message of whatever is thrown', () => {
    expect(messageOf(new Error('a\nb'))).toBe('a\\nb');
    expect(messageOf('text')).toBe('text');
  });
});

describe('suggestion', () => {
  const words = ['deploy', 'plan', 'key-prefix'];
  test.each([
    ['depoly', ' Did you mean "deploy"?'],
    ['DEPLOY', ' Did you mean "deploy"?'],
    ['pla', ' Did you mean "plan"?'],
    ['key_prefix', ' Did you mean "key-prefix"?'],
    ['keyprefix', ' Did you mean "key-prefix"?'],
    ['destroy', ''],
    ['x', ''],
    ['', ''],
    ['deploy'.repeat(100_000), ''],
  ])('for %j', (word, expected) => {
    expect(suggestion(word, words)).toBe(expected);
  });
});

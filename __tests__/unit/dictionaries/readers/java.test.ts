import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forEachLine } from '../../../../src/dictionaries/java/lines.ts';
import {
  lastSegment,
  removeTrailingComment,
  removeWholeComment,
} from '../../../../src/dictionaries/java/terminators.ts';
import { hasText, isJavaWhitespace, javaLowerCase, javaTrim } from '../../../../src/dictionaries/java/text.ts';
import { firstMalformed } from '../../../../src/dictionaries/java/utf8.ts';
import { sourceOf } from '../support.ts';

function linesOf(content: Uint8Array, chunkSize: number) {
  const lines: { text: string; valid: boolean; number: number }[] = [];
  const statistics = forEachLine(sourceOf(content, chunkSize), {
    line: (bytes, start, end, number, valid) => {
      lines.push({ text: bytes.toString('latin1', start, end), valid, number });
    },
  });
  return { lines, statistics };
}

describe('lines', () => {
  it('end where BufferedReader ends them, whatever the chunks', () => {
    const byte = fc.constantFrom(0x0a, 0x0d, 0x61, 0x20, 0xc3, 0xa9, 0x85, 0x00);
    fc.assert(
      fc.property(fc.array(byte, { maxLength: 40 }), fc.integer({ min: 1, max: 9 }), (content, chunkSize) => {
        const bytes = Uint8Array.from(content);
        const expected = Buffer.from(bytes)
          .toString('latin1')
          .split(/\r\n|\n|\r/);
        if (expected.at(-1) === '') expected.pop();
        const { lines, statistics } = linesOf(bytes, chunkSize);
        expect(lines.map(({ text }) => text)).toEqual(expected);
        expect(lines.map(({ number }) => number)).toEqual(expected.map((_, index) => index + 1));
        for (const { text, valid } of lines) {
          expect(valid).toBe(firstMalformed(Buffer.from(text, 'latin1'), 0, text.length) === null);
        }
        expect(statistics.loneCarriageReturns).toBe(
          [
            ...Buffer.from(bytes)
              .toString('latin1')
              .matchAll(/\r(?!\n)/g),
          ].length,
        );
        expect(statistics.bytes).toBe(bytes.length);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('malformed UTF-8', () => {
  it.each([
    ['a lone byte', [0xe9], 0, 1],
    ['a continuation byte', [0x61, 0x80], 1, 1],
    ['an overlong form', [0xc0, 0xaf], 0, 1],
    ['an encoded surrogate', [0xed, 0xa0, 0x80], 0, 3],
    ['a truncated sequence at the end', [0xe2, 0x82], 0, 2],
    ['a truncated sequence of four', [0xf0, 0x9f, 0x8d], 0, 3],
    ['a sequence broken off', [0xe2, 0x82, 0x61], 0, 2],
    ['beyond U+10FFFF', [0xf4, 0x90, 0x80, 0x80], 0, 1],
  ])('%s is found with the length that Java reports', (_, bytes, offset, length) => {
    expect(firstMalformed(Uint8Array.from(bytes), 0, bytes.length)).toEqual({ offset, length });
  });

  it('is found exactly where a strict decoder finds it', () => {
    const byte = fc.constantFrom(0x61, 0x80, 0xbf, 0xc2, 0xe0, 0xa0, 0xed, 0x9f, 0xf0, 0x90, 0xf4, 0x8f, 0xf5, 0xff);
    fc.assert(
      fc.property(fc.array(byte, { maxLength: 8 }), (content) => {
        const bytes = Uint8Array.from(content);
        const found = firstMalformed(bytes, 0, bytes.length);
        const isValid = (end: number) => {
          try {
            new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, end));
            return true;
          } catch {
            return false;
          }
        };
        expect(found === null).toBe(isValid(bytes.length));
        if (found !== null) {
          expect(isValid(found.offset)).toBe(true);
          expect(found.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 3_000 },
    );
  });
});

describe("Java's text", () => {
  it('trims control characters and spaces, nothing else', () => {
    expect(javaTrim('\0\t a b \u001f')).toBe('a b');
    expect(javaTrim('\u00a0a\u3000\ufeff')).toBe('\u00a0a\u3000\ufeff');
  });

  it('takes some Unicode spaces for white space, but not the non-breaking ones', () => {
    const spaces = [0x09, 0x1c, 0x20, 0x1680, 0x2000, 0x2028, 0x205f, 0x3000];
    const words = [0x00, 0x1b, 0x85, 0xa0, 0x180e, 0x2007, 0x200b, 0x202f, 0xfeff];
    expect(spaces.filter((space) => !isJavaWhitespace(space))).toEqual([]);
    expect(words.filter(isJavaWhitespace)).toEqual([]);
    expect(hasText('\u3000\u2003')).toBe(false);
    expect(hasText('\u00a0')).toBe(true);
  });

  it('lowers each code point alone', () => {
    expect(javaLowerCase('İSTANBUL ΟΔΟΣ 𐐀')).toBe('istanbul οδοσ 𐐨');
    expect(javaLowerCase('straße')).toBe('straße');
  });
});

describe("Java's dot and dollar", () => {
  it('stop at the terminators that stay in a line', () => {
    expect(lastSegment('a\u2028b')).toEqual({ start: 2, end: 3 });
    expect(lastSegment('ab\u0085')).toEqual({ start: 0, end: 2 });
    expect(removeTrailingComment('a # b\u2028c')).toBe('a # b\u2028c');
    expect(removeTrailingComment('a # b\u2028')).toBe('a \u2028');
    expect(removeTrailingComment('a # b # c')).toBe('a ');
    expect(removeWholeComment('# a\u0085')).toBe('\u0085');
    expect(removeWholeComment('# a\u0085b')).toBe('# a\u0085b');
    expect(removeWholeComment('a # b')).toBe('a # b');
  });
});

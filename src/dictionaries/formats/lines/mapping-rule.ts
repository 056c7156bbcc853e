import { lastSegment } from '../../java/terminators.ts';
import { javaTrim, leadingTrim } from '../../java/text.ts';

/** Longest side of a rule after its escapes are resolved, in UTF-16 units: the size of the engine's buffer. */
const MAX_SIDE = 256;

export interface MappingSides {
  readonly left: string;
  readonly right: string;
  /** Index of the right side in the line. */
  readonly rightStart: number;
}

/**
 * Splits a line of a mapping or a type table like the engine's pattern `(.*)\s*=>\s*(.*)\s*$`: at the last `=>`, both
 * sides trimmed. A line terminator that `.` does not match (U+0085, U+2028, U+2029) cuts off the text before it.
 */
export function splitMapping(line: string): MappingSides | null {
  const { start, end } = lastSegment(line);
  const arrow = line.lastIndexOf('=>', end - 2);
  if (arrow < start) return null;
  const right = line.slice(arrow + 2, end);
  return {
    left: javaTrim(line.slice(start, arrow)),
    right: javaTrim(right),
    rightStart: arrow + 2 + leadingTrim(right),
  };
}

export type Unescaped = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly message: string };

const SHORT_ESCAPES: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['t', '\t'],
  ['r', '\r'],
  ['b', '\b'],
  ['f', '\f'],
]);

/** Resolves the escapes of one side; on failure with the engine's message. */
export function unescapeSide(side: string): Unescaped {
  let text = '';
  for (let at = 0; at < side.length; ) {
    let character = side[at++] ?? '';
    if (character === '\\') {
      if (at >= side.length) return { ok: false, message: `Invalid escaped char in [${side}]` };
      const escaped = side[at++] ?? '';
      if (escaped === 'u') {
        if (at + 3 >= side.length) return { ok: false, message: `Invalid escaped char in [${side}]` };
        const digits = side.slice(at, at + 4);
        const value = parseJavaHex(digits);
        if (value === null) return { ok: false, message: `For input string: "${digits}" under radix 16` };
        character = String.fromCharCode(value & 0xffff);
        at += 4;
      } else {
        character = SHORT_ESCAPES.get(escaped) ?? escaped;
      }
    }
    if (text.length === MAX_SIDE) {
      return { ok: false, message: `Index ${MAX_SIDE} out of bounds for length ${MAX_SIDE}` };
    }
    text += character;
  }
  return { ok: true, text };
}

/** `Integer.parseInt(text, 16)`: a sign, and every digit that `Character.digit` knows. */
function parseJavaHex(text: string): number | null {
  const sign = text.startsWith('-') ? -1 : 1;
  const digits = /^[-+]/.test(text) ? text.slice(1) : text;
  let value = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = hexDigit(digits.charCodeAt(i));
    if (digit === null) return null;
    value = value * 16 + digit;
  }
  return sign * value;
}

const DECIMAL_DIGIT = /\p{Nd}/u;

function hexDigit(unit: number): number | null {
  const folded = unit >= 0xff21 && unit <= 0xff46 ? unit - 0xff21 + 0x41 : unit;
  const letter = (folded | 0x20) - 0x61;
  if (folded < 0x80 && letter >= 0 && letter < 6) return letter + 10;
  if (!DECIMAL_DIGIT.test(String.fromCharCode(unit))) return null;
  // Decimal digits come in runs of ten, zero first.
  let value = 0;
  while (value < 9 && DECIMAL_DIGIT.test(String.fromCharCode(unit - value - 1))) value++;
  return value;
}

/** What a backslash means: a class of characters, or one character. */

import { type Cursor, Unknown } from './cursor.ts';

export const SHORT_CLASSES: Readonly<Record<string, string>> = { d: '0-9', w: 'a-zA-Z_0-9', s: ' \\t\\n\\x0B\\f\\r' };
const POSIX: Readonly<Record<string, string>> = {
  Lower: 'a-z',
  Upper: 'A-Z',
  ASCII: '\\x00-\\x7F',
  Alpha: 'a-zA-Z',
  Digit: '0-9',
  Alnum: 'a-zA-Z0-9',
  Punct: '!-\\/:-@\\[-`\\{-~',
  Graph: '!-~',
  Print: ' -~',
  Blank: ' \\t',
  Cntrl: '\\x00-\\x1F\\x7F',
  XDigit: '0-9a-fA-F',
  Space: ' \\t\\n\\x0B\\f\\r',
};
const GENERAL_CATEGORY =
  /^(?:L|Lu|Ll|Lt|Lm|Lo|M|Mn|Mc|Me|N|Nd|Nl|No|P|Pc|Pd|Ps|Pe|Pi|Pf|Po|S|Sm|Sc|Sk|So|Z|Zs|Zl|Zp|C|Cc|Cf|Co|Cn)$/;
const ESCAPES: Readonly<Record<string, string>> = { t: '\\t', n: '\\n', r: '\\r', f: '\\f', a: '\\x07', e: '\\x1B' };

/** A class after a backslash, as the inside of brackets; `null` when it is a single character. */
export function escapedClass(cursor: Cursor): { readonly text: string; readonly negated: boolean } | null {
  const character = cursor.source[cursor.at] ?? '';
  const short = SHORT_CLASSES[character.toLowerCase()];
  if (short !== undefined) {
    cursor.at++;
    return { text: short, negated: character !== character.toLowerCase() };
  }
  if (character !== 'p' && character !== 'P') return null;
  const match = /^[pP](?:\{([^}]*)\}|([A-Z]))/.exec(cursor.source.slice(cursor.at));
  const name = (match?.[1] ?? match?.[2] ?? '').replace(/^Is(?=[A-Z][a-z]?$)/, '');
  const text = POSIX[name] ?? (GENERAL_CATEGORY.test(name) ? `\\p{${name}}` : null);
  if (match === null || text === null) throw new Unknown();
  if (cursor.flags.has('CASE_INSENSITIVE') && /^(?:Lower|Upper|L[ult])$/.test(name)) throw new Unknown();
  cursor.at += match[0].length;
  return { text, negated: character === 'P' };
}

/** The character after a backslash. */
export function escapedCharacter(cursor: Cursor): number {
  const rest = cursor.source.slice(cursor.at);
  const hex = /^(?:x([0-9A-Fa-f]{2})|u([0-9A-Fa-f]{4}))/.exec(rest);
  if (hex !== null) {
    cursor.at += hex[0].length;
    const value = Number.parseInt(hex[1] ?? hex[2] ?? '', 16);
    if (value >= 0xd800 && value <= 0xdfff) throw new Unknown();
    return value;
  }
  const codePoint = rest.codePointAt(0) ?? 0;
  const character = String.fromCodePoint(codePoint);
  const control = ESCAPES[character];
  cursor.at += character.length;
  if (control !== undefined) return controlOf(character);
  if (/[A-Za-z0-9]/.test(character)) throw new Unknown();
  return codePoint;
}

function controlOf(name: string): number {
  const codes: Readonly<Record<string, number>> = { t: 9, n: 10, r: 13, f: 12, a: 7, e: 27 };
  return codes[name] ?? 0;
}

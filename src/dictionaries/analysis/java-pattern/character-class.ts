/** Classes of characters in brackets. */

import { type Cursor, Invalid, Unknown } from './cursor.ts';
import { escapedCharacter, escapedClass, SHORT_CLASSES } from './escapes.ts';
import { literal, otherCase } from './literals.ts';

/** Behind the opening bracket. */
export function characterClass(cursor: Cursor): string {
  const start = cursor.at - 1;
  let negated = false;
  if (cursor.source[cursor.at] === '^') {
    negated = true;
    cursor.at++;
  }
  let text = '';
  let isFirst = true;
  for (;;) {
    const character = cursor.source[cursor.at] ?? '';
    if (character === '')
      throw new Invalid(`Unclosed character class near index ${cursor.source.length - 1}\n${cursor.source}`);
    // In Java, a bracket or two ampersands inside a class mean unions and intersections.
    if (character === '[' || cursor.source.startsWith('&&', cursor.at)) throw new Unknown();
    if (character === ']') {
      if (isFirst) throw new Unknown();
      cursor.at++;
      break;
    }
    isFirst = false;
    text += classPart(cursor);
  }
  if (cursor.at - start <= 2) throw new Unknown();
  return negated ? `[^${text}]` : `[${text}]`;
}

function classPart(cursor: Cursor): string {
  if (cursor.source[cursor.at] === '\\') {
    cursor.at++;
    if (cursor.source[cursor.at] === 'Q') throw new Unknown();
    const inside = escapedClass(cursor);
    if (inside !== null) {
      if (!inside.negated) return inside.text;
      const category = /^\\p(\{\w+\})$/.exec(inside.text)?.[1];
      if (category !== undefined) return `\\P${category}`;
      const short = Object.entries(SHORT_CLASSES).find(([, text]) => text === inside.text)?.[0];
      // \W and \D are the same in JavaScript; \S is not.
      if (short === 'w' || short === 'd') return `\\${short.toUpperCase()}`;
      throw new Unknown();
    }
    return range(cursor, escapedCharacter(cursor));
  }
  const codePoint = cursor.source.codePointAt(cursor.at) ?? 0;
  cursor.at += codePoint > 0xffff ? 2 : 1;
  return range(cursor, codePoint);
}

function range(cursor: Cursor, from: number): string {
  let to = from;
  const next = cursor.source[cursor.at + 1];
  if (cursor.source[cursor.at] === '-' && next !== undefined && next !== ']' && next !== '[') {
    cursor.at++;
    if (next === '\\') {
      cursor.at++;
      if (escapedClass(cursor) !== null) throw new Unknown();
      to = escapedCharacter(cursor);
    } else {
      to = cursor.source.codePointAt(cursor.at) ?? 0;
      cursor.at += to > 0xffff ? 2 : 1;
    }
    if (to < from) throw new Invalid(`Illegal character range near index ${cursor.at - 1}\n${cursor.source}`);
  }
  const own = from === to ? literal(from) : `${literal(from)}-${literal(to)}`;
  return cursor.flags.has('CASE_INSENSITIVE') ? own + otherCase(from, to) : own;
}

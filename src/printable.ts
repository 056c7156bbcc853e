/** One-line forms of hostile text, for sentences in logs and errors. Escaping for Markdown or commands comes later. */

import { redact, redactSecrets } from './redact.ts';

const MAX_SHOWN = 120;
/** The rest of a longer text is not read; longer than any secret that could begin where the text is cut. */
const MAX_READ = 8_192;

/** Control, format, private, unassigned and lone surrogate code points, and the two Unicode line separators. */
const UNPRINTABLE = /[\p{C}\p{Zl}\p{Zp}]/gu;

function escapeCodePoint(character: string): string {
  if (character === '\n') return '\\n';
  if (character === '\r') return '\\r';
  if (character === '\t') return '\\t';
  return `\\u{${character.codePointAt(0)?.toString(16)}}`;
}

/**
 * Text on one line: control characters written as escapes, cut at `limit` code points. Twelve digits in a row may be an
 * account id, which no output of the action may hold, so they are starred.
 */
export function printable(text: string, limit = MAX_SHOWN): string {
  // Before it is cut: half a token would pass as none.
  const characters = [...redactSecrets(text.slice(0, MAX_READ)).slice(0, 2 * limit + 2)];
  const kept = characters.length > limit ? `${characters.slice(0, limit - 1).join('')}…` : characters.join('');
  return kept.replace(/(?<!\d)\d{12}(?!\d)/g, '************').replace(UNPRINTABLE, escapeCodePoint);
}

/** `printable` in double quotes. */
export function quote(text: string): string {
  return `"${printable(text)}"`;
}

/** The message of whatever was thrown, on one line, without secrets and account ids. */
export function messageOf(error: unknown): string {
  return printable(redact(error instanceof Error ? error.message : String(error)), 300);
}

/** Whether a parser gave up as it, or a regular expression of it, calls itself once a level of what it reads. */
export function isTooDeep(error: unknown): boolean {
  return error instanceof Error && /call stack|stack overflow/i.test(error.message);
}

/**
 * Makes text safe to read: writes invisible characters and terminal controls as escapes. Every destination starts here.
 */

/**
 * Control characters, line and paragraph separators, lone surrogates, bidirectional controls and all else without a
 * visible shape (Unicode's Default_Ignorable_Code_Point). Left as they are: the two joiners and the variation
 * selectors, which Persian, Indic scripts, Japanese names and emoji need.
 */
const UNSEEN =
  /[[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}\u{fff9}-\u{fffb}]--[\u{200c}\u{200d}\u{fe00}-\u{fe0f}\u{e0100}-\u{e01ef}]]/gv;

const SHORT: Readonly<Record<string, string>> = { '\t': '\\t', '\n': '\\n', '\r': '\\r' };

/** Writes unseen characters as `\n`, `\x1b`, `\u202e` or `\u{e0041}`. The result is one line. */
export function visible(text: string): string {
  return text.replace(UNSEEN, (character) => SHORT[character] ?? writtenOut(character));
}

function writtenOut(character: string): string {
  const hex = (character.codePointAt(0) ?? 0).toString(16);
  if (hex.length <= 2) {
    return `\\x${hex.padStart(2, '0')}`;
  }
  return hex.length <= 4 ? `\\u${hex.padStart(4, '0')}` : `\\u{${hex}}`;
}

/** Makes white space, line breaks included, single spaces and trims it: a message of several lines becomes one. */
export function singleLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** Cuts to at most `length` UTF-16 units, `…` included, never through a surrogate pair. */
export function cut(text: string, length: number): string {
  if (text.length <= length) {
    return text;
  }
  const head = text.slice(0, length - 1);
  return `${/[\ud800-\udbff]$/.test(head) ? head.slice(0, -1) : head}…`;
}

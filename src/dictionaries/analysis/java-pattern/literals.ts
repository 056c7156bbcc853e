/** Characters of expressions that mean themselves. */

/** An expression for a literal character, valid in a class too. */
export function literal(codePoint: number): string {
  const character = String.fromCodePoint(codePoint);
  return /[A-Za-z0-9 _]/.test(character) ? character : `\\u{${codePoint.toString(16)}}`;
}

/** The ASCII letters of the other case; Java folds no others without UNICODE_CASE. */
export function otherCase(from: number, to: number): string {
  let text = '';
  for (const [first, shift] of [
    [0x41, 0x20],
    [0x61, -0x20],
  ] as const) {
    const low = Math.max(from, first);
    const high = Math.min(to, first + 25);
    if (low <= high) text += `${literal(low + shift)}-${literal(high + shift)}`;
  }
  return text;
}

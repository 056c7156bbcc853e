/** Java's notion of white space where it differs from JavaScript's. */

/** `String.trim()`: removes characters up to U+0020 from both ends, and nothing else (no NBSP, U+3000 or U+FEFF). */
export function javaTrim(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && text.charCodeAt(start) <= 0x20) start++;
  while (end > start && text.charCodeAt(end - 1) <= 0x20) end--;
  return start === 0 && end === text.length ? text : text.slice(start, end);
}

/** Number of characters that `javaTrim` removes from the start. */
export function leadingTrim(text: string): number {
  let start = 0;
  while (start < text.length && text.charCodeAt(start) <= 0x20) start++;
  return start;
}

/** `Character.isWhitespace(int)`. All of them are in the Basic Multilingual Plane. */
export function isJavaWhitespace(codePoint: number): boolean {
  if (codePoint <= 0x20) return (codePoint >= 0x09 && codePoint <= 0x0d) || codePoint >= 0x1c;
  if (codePoint < 0x1680) return false;
  return (
    codePoint === 0x1680 ||
    (codePoint >= 0x2000 && codePoint <= 0x200a && codePoint !== 0x2007) ||
    codePoint === 0x2028 ||
    codePoint === 0x2029 ||
    codePoint === 0x205f ||
    codePoint === 0x3000
  );
}

/** OpenSearch's `Strings.hasText`: true when the text holds anything but Java's white space. */
export function hasText(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    if (!isJavaWhitespace(text.charCodeAt(i))) return true;
  }
  return false;
}

/** Capitals of Unicode 17, which Node knows and no Java of an OpenSearch release does (3.8 has Java 25). */
const CAPITALS_AFTER_JAVA = /[\ua7ce\ua7d2\ua7d4\u{16ea0}-\u{16eb8}]/u;

/**
 * `Character.toLowerCase(int)` for each code point alone: no final sigma, no SpecialCasing. The one code point whose
 * JavaScript lower case is longer, U+0130, is `i` there.
 */
export function javaLowerCase(text: string): string {
  let simple = true;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit > 0x7f || (unit >= 0x41 && unit <= 0x5a)) {
      simple = false;
      break;
    }
  }
  if (simple) return text;
  let lower = '';
  for (const character of text) {
    if (character === '\u0130') lower += 'i';
    else if (character >= '\ua7ce' && CAPITALS_AFTER_JAVA.test(character)) lower += character;
    else lower += character.toLowerCase();
  }
  return lower;
}

/** Number of bytes of the text as UTF-8; a lone surrogate counts three, as its replacement character does. */
export function utf8Length(text: string): number {
  return Buffer.byteLength(text, 'utf8');
}

/** Replacements of Java's regular expressions. */

/** A replacement as Java's `Matcher.appendReplacement` reads it: texts and numbers of groups. */
export type JavaReplacement = readonly (string | number)[];

/** @returns `null` where Java throws when the first match is replaced, or its meaning is not known here */
export function javaReplacement(text: string, groups: number): JavaReplacement | null {
  const parts: (string | number)[] = [];
  let plain = '';
  for (let at = 0; at < text.length; at++) {
    const character = text[at] ?? '';
    if (character === '\\') {
      if (at + 1 >= text.length) return null;
      plain += text[++at] ?? '';
    } else if (character === '$') {
      let group = Number.parseInt(text[at + 1] ?? '', 10);
      if (Number.isNaN(group) || group > groups) return null;
      at++;
      for (;;) {
        const digit = Number.parseInt(text[at + 1] ?? '', 10);
        if (Number.isNaN(digit) || group * 10 + digit > groups) break;
        group = group * 10 + digit;
        at++;
      }
      if (plain !== '') parts.push(plain);
      plain = '';
      parts.push(group);
    } else plain += character;
  }
  if (plain !== '') parts.push(plain);
  return parts;
}

export function expandReplacement(replacement: JavaReplacement, match: RegExpMatchArray): string {
  return replacement.map((part) => (typeof part === 'string' ? part : (match[part] ?? ''))).join('');
}

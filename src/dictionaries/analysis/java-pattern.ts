/**
 * Java's regular expressions as JavaScript's, where both mean the same. The other two cases are an expression that Java
 * refuses, and one that is not known here.
 */

export interface JavaPattern {
  /** Finds one match after the other. */
  readonly global: RegExp;
  readonly groups: number;
}

export type JavaPatternResult =
  | { readonly kind: 'known'; readonly pattern: JavaPattern }
  /** The message of Java's exception. */
  | { readonly kind: 'invalid'; readonly message: string }
  | { readonly kind: 'unknown' };

/** Flags of OpenSearch's `flags` settings that change nothing here or can be carried over. */
const FLAGS: ReadonlySet<string> = new Set(['CASE_INSENSITIVE', 'DOTALL', 'MULTILINE', 'UNIX_LINES', 'LITERAL']);
const LINE_END = '\\n\\r\\u0085\\u2028\\u2029';
const SHORT_CLASSES: Readonly<Record<string, string>> = { d: '0-9', w: 'a-zA-Z_0-9', s: ' \\t\\n\\x0B\\f\\r' };
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

class Unknown extends Error {}
class Invalid extends Error {}

/** @param flags as OpenSearch reads them: names of Java's flags, separated by `|` */
export function javaPattern(source: string, flags = ''): JavaPatternResult {
  const names = flags.split('|').filter((name) => name !== '');
  if (names.some((name) => !FLAGS.has(name))) return { kind: 'unknown' };
  try {
    const translation = new Translation(source, new Set(names));
    const text = translation.read();
    return { kind: 'known', pattern: { global: new RegExp(text, 'gu'), groups: translation.groups } };
  } catch (error) {
    if (error instanceof Invalid) return { kind: 'invalid', message: error.message };
    return { kind: 'unknown' };
  }
}

/** One pass over the expression; it ends at an unknown construct. */
class Translation {
  readonly #source: string;
  readonly #flags: Set<string>;
  #at = 0;
  #depth = 0;
  groups = 0;
  #refers = false;
  #optional = false;

  constructor(source: string, flags: Set<string>) {
    this.#source = source;
    this.#flags = flags;
    if (flags.has('LITERAL')) throw new Unknown();
  }

  read(): string {
    const flags = /^\(\?([ims]+)\)/.exec(this.#source);
    if (flags !== null) {
      this.#at = flags[0].length;
      for (const flag of flags[1] ?? '')
        this.#flags.add(flag === 'i' ? 'CASE_INSENSITIVE' : flag === 'm' ? 'MULTILINE' : 'DOTALL');
    }
    const text = this.#alternatives();
    if (this.#at < this.#source.length) throw new Invalid(`Unmatched closing ')'${this.#near(this.#at - 1)}`);
    // Where a group may have matched nothing, Java and JavaScript treat references to it differently.
    if (this.#refers && this.#optional) throw new Unknown();
    return text;
  }

  #near(index: number): string {
    return index < 0 ? `\n${this.#source}` : ` near index ${index}\n${this.#source}`;
  }

  #alternatives(): string {
    let text = '';
    while (this.#at < this.#source.length) {
      const character = this.#source[this.#at] ?? '';
      if (character === ')') {
        if (this.#depth === 0) return text;
        break;
      }
      if (character === '|') {
        this.#optional = true;
        text += '|';
        this.#at++;
        continue;
      }
      text += this.#quantified();
    }
    return text;
  }

  #quantified(): string {
    const before = this.groups;
    const atom = this.#atom();
    const quantifier = /^(?:[*+?]|\{\d+(?:,\d*)?\})/.exec(this.#source.slice(this.#at));
    if (quantifier === null) return atom;
    this.#at += quantifier[0].length;
    const next = this.#source[this.#at];
    if (next === '+') throw new Unknown();
    if (next === '*' || (next === '?' && quantifier[0] === '')) throw new Unknown();
    let lazy = '';
    if (next === '?') {
      lazy = '?';
      this.#at++;
    }
    // JavaScript forgets the earlier match of a group inside a repetition; Java does not.
    if (this.groups > before + 1 || (this.groups > before && !atom.startsWith('('))) throw new Unknown();
    if (this.groups > before) this.#optional = true;
    if (/^(?:\^|\(\?[=!<])/.test(atom)) throw new Unknown();
    return atom + quantifier[0] + lazy;
  }

  #atom(): string {
    const codePoint = this.#source.codePointAt(this.#at) ?? 0;
    const character = String.fromCodePoint(codePoint);
    this.#at += character.length;
    switch (character) {
      case '(':
        return this.#group();
      case '[':
        return this.#class();
      case '.':
        if (this.#flags.has('DOTALL')) return '[^]';
        return this.#flags.has('UNIX_LINES') ? '[^\\n]' : `[^${LINE_END}]`;
      case '^':
        if (this.#flags.has('MULTILINE')) throw new Unknown();
        return '(?<![^])';
      case '$':
        if (this.#flags.has('MULTILINE') || this.#flags.has('UNIX_LINES')) throw new Unknown();
        return '(?=(?:\\r\\n|[\\n\\r\\u0085\\u2028\\u2029])?(?![^]))(?<!\\r(?=\\n))';
      case '\\':
        return this.#escape();
      case '*':
      case '+':
      case '?':
        throw new Invalid(`Dangling meta character '${character}'${this.#near(this.#at - 1)}`);
      case '{':
        throw new Invalid(`Illegal repetition${this.#near(-1)}`);
      default:
        return this.#literal(codePoint);
    }
  }

  #group(): string {
    const kind = /^\?(?::|=|!|<=|<!|<[A-Za-z][A-Za-z0-9]*>)/.exec(this.#source.slice(this.#at))?.[0] ?? '';
    if (kind === '' && this.#source[this.#at] === '?') throw new Unknown();
    this.#at += kind.length;
    if (kind === '' || /^\?<[A-Za-z]/.test(kind)) this.groups++;
    this.#depth++;
    const inside = this.#alternatives();
    if (this.#source[this.#at] !== ')')
      throw new Invalid(`Unclosed group near index ${this.#source.length}\n${this.#source}`);
    this.#at++;
    this.#depth--;
    return `(${/^\?<[A-Za-z]/.test(kind) ? '' : kind}${inside})`;
  }

  #literal(codePoint: number): string {
    const character = String.fromCodePoint(codePoint);
    if (this.#flags.has('CASE_INSENSITIVE') && /[A-Za-z]/.test(character)) {
      return `[${character.toLowerCase()}${character.toUpperCase()}]`;
    }
    return literal(codePoint);
  }

  #escape(): string {
    const character = this.#source[this.#at] ?? '';
    if (character === '') throw new Invalid(`Unexpected internal error${this.#near(this.#at)}`);
    if (character === 'Q') return this.#quotation();
    if (character >= '1' && character <= '9') {
      if (/\d/.test(this.#source[this.#at + 1] ?? '') || this.#flags.has('CASE_INSENSITIVE')) throw new Unknown();
      if (Number(character) > this.groups) throw new Unknown();
      this.#refers = true;
      this.#at++;
      return `\\${character}(?:)`;
    }
    if (character === 'A') {
      this.#at++;
      return '(?<![^])';
    }
    if (character === 'z') {
      this.#at++;
      return '(?![^])';
    }
    const inside = this.#escapedClass();
    if (inside !== null) return inside.negated ? `[^${inside.text}]` : `[${inside.text}]`;
    return this.#literal(this.#escapedCharacter());
  }

  #quotation(): string {
    const start = this.#at + 1;
    const found = this.#source.indexOf('\\E', start);
    const end = found === -1 ? this.#source.length : found;
    this.#at = Math.min(this.#source.length, end + 2);
    const all = [...this.#source.slice(start, end)].map((character) => this.#literal(character.codePointAt(0) ?? 0));
    return all.length === 0 ? '(?:)' : all.length === 1 ? (all[0] ?? '') : all.join('');
  }

  /** A class after a backslash, as the inside of brackets; `null` when it is a single character. */
  #escapedClass(): { readonly text: string; readonly negated: boolean } | null {
    const character = this.#source[this.#at] ?? '';
    const short = SHORT_CLASSES[character.toLowerCase()];
    if (short !== undefined) {
      this.#at++;
      return { text: short, negated: character !== character.toLowerCase() };
    }
    if (character !== 'p' && character !== 'P') return null;
    const match = /^[pP](?:\{([^}]*)\}|([A-Z]))/.exec(this.#source.slice(this.#at));
    const name = (match?.[1] ?? match?.[2] ?? '').replace(/^Is(?=[A-Z][a-z]?$)/, '');
    const text = POSIX[name] ?? (GENERAL_CATEGORY.test(name) ? `\\p{${name}}` : null);
    if (match === null || text === null) throw new Unknown();
    if (this.#flags.has('CASE_INSENSITIVE') && /^(?:Lower|Upper|L[ult])$/.test(name)) throw new Unknown();
    this.#at += match[0].length;
    return { text, negated: character === 'P' };
  }

  /** The character after a backslash. */
  #escapedCharacter(): number {
    const rest = this.#source.slice(this.#at);
    const hex = /^(?:x([0-9A-Fa-f]{2})|u([0-9A-Fa-f]{4}))/.exec(rest);
    if (hex !== null) {
      this.#at += hex[0].length;
      const value = Number.parseInt(hex[1] ?? hex[2] ?? '', 16);
      if (value >= 0xd800 && value <= 0xdfff) throw new Unknown();
      return value;
    }
    const codePoint = rest.codePointAt(0) ?? 0;
    const character = String.fromCodePoint(codePoint);
    const control = ESCAPES[character];
    this.#at += character.length;
    if (control !== undefined) return controlOf(character);
    if (/[A-Za-z0-9]/.test(character)) throw new Unknown();
    return codePoint;
  }

  #class(): string {
    const start = this.#at - 1;
    let negated = false;
    if (this.#source[this.#at] === '^') {
      negated = true;
      this.#at++;
    }
    let text = '';
    let isFirst = true;
    for (;;) {
      const character = this.#source[this.#at] ?? '';
      if (character === '')
        throw new Invalid(`Unclosed character class near index ${this.#source.length - 1}\n${this.#source}`);
      // In Java, a bracket or two ampersands inside a class mean unions and intersections.
      if (character === '[' || this.#source.startsWith('&&', this.#at)) throw new Unknown();
      if (character === ']') {
        if (isFirst) throw new Unknown();
        this.#at++;
        break;
      }
      isFirst = false;
      text += this.#classPart();
    }
    if (this.#at - start <= 2) throw new Unknown();
    return negated ? `[^${text}]` : `[${text}]`;
  }

  #classPart(): string {
    if (this.#source[this.#at] === '\\') {
      this.#at++;
      if (this.#source[this.#at] === 'Q') throw new Unknown();
      const inside = this.#escapedClass();
      if (inside !== null) {
        if (!inside.negated) return inside.text;
        const category = /^\\p(\{\w+\})$/.exec(inside.text)?.[1];
        if (category !== undefined) return `\\P${category}`;
        const short = Object.entries(SHORT_CLASSES).find(([, text]) => text === inside.text)?.[0];
        // \W and \D are the same in JavaScript; \S is not.
        if (short === 'w' || short === 'd') return `\\${short.toUpperCase()}`;
        throw new Unknown();
      }
      return this.#range(this.#escapedCharacter());
    }
    const codePoint = this.#source.codePointAt(this.#at) ?? 0;
    this.#at += codePoint > 0xffff ? 2 : 1;
    return this.#range(codePoint);
  }

  #range(from: number): string {
    let to = from;
    const next = this.#source[this.#at + 1];
    if (this.#source[this.#at] === '-' && next !== undefined && next !== ']' && next !== '[') {
      this.#at++;
      if (next === '\\') {
        this.#at++;
        if (this.#escapedClass() !== null) throw new Unknown();
        to = this.#escapedCharacter();
      } else {
        to = this.#source.codePointAt(this.#at) ?? 0;
        this.#at += to > 0xffff ? 2 : 1;
      }
      if (to < from) throw new Invalid(`Illegal character range near index ${this.#at - 1}\n${this.#source}`);
    }
    const own = from === to ? literal(from) : `${literal(from)}-${literal(to)}`;
    return this.#flags.has('CASE_INSENSITIVE') ? own + otherCase(from, to) : own;
  }
}

function controlOf(name: string): number {
  const codes: Readonly<Record<string, number>> = { t: 9, n: 10, r: 13, f: 12, a: 7, e: 27 };
  return codes[name] ?? 0;
}

/** An expression for a literal character, valid in a class too. */
function literal(codePoint: number): string {
  const character = String.fromCodePoint(codePoint);
  return /[A-Za-z0-9 _]/.test(character) ? character : `\\u{${codePoint.toString(16)}}`;
}

/** The ASCII letters of the other case; Java folds no others without UNICODE_CASE. */
function otherCase(from: number, to: number): string {
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

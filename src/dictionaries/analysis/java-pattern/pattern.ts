/**
 * Java's regular expressions as JavaScript's, where both mean the same. The other two cases are an expression that Java
 * refuses, and one that is not known here.
 */

import { characterClass } from './character-class.ts';
import { type Cursor, Invalid, Unknown } from './cursor.ts';
import { escapedCharacter, escapedClass } from './escapes.ts';
import { literal } from './literals.ts';

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
  readonly #cursor: Cursor;
  #depth = 0;
  groups = 0;
  #refers = false;
  #optional = false;
  /** How many choices were read: alternatives, and repetitions of a number that is open. */
  #choices = 0;

  constructor(source: string, flags: Set<string>) {
    this.#cursor = { source, at: 0, flags };
    if (flags.has('LITERAL')) throw new Unknown();
  }

  read(): string {
    const flags = /^\(\?([ims]+)\)/.exec(this.#cursor.source);
    if (flags !== null) {
      this.#cursor.at = flags[0].length;
      for (const flag of flags[1] ?? '')
        this.#cursor.flags.add(flag === 'i' ? 'CASE_INSENSITIVE' : flag === 'm' ? 'MULTILINE' : 'DOTALL');
    }
    const text = this.#alternatives();
    if (this.#cursor.at < this.#cursor.source.length)
      throw new Invalid(`Unmatched closing ')'${this.#near(this.#cursor.at - 1)}`);
    // Where a group may have matched nothing, Java and JavaScript treat references to it differently.
    if (this.#refers && this.#optional) throw new Unknown();
    return text;
  }

  #near(index: number): string {
    return index < 0 ? `\n${this.#cursor.source}` : ` near index ${index}\n${this.#cursor.source}`;
  }

  #alternatives(): string {
    let text = '';
    while (this.#cursor.at < this.#cursor.source.length) {
      const character = this.#cursor.source[this.#cursor.at] ?? '';
      if (character === ')') {
        if (this.#depth === 0) return text;
        break;
      }
      if (character === '|') {
        this.#optional = true;
        this.#choices++;
        text += '|';
        this.#cursor.at++;
        continue;
      }
      text += this.#quantified();
    }
    return text;
  }

  #quantified(): string {
    const before = this.groups;
    const choices = this.#choices;
    const atom = this.#atom();
    const quantifier = /^(?:[*+?]|\{\d+(?:,\d*)?\})/.exec(this.#cursor.source.slice(this.#cursor.at));
    if (quantifier === null) return atom;
    this.#cursor.at += quantifier[0].length;
    const next = this.#cursor.source[this.#cursor.at];
    if (next === '+') throw new Unknown();
    if (next === '*' || (next === '?' && quantifier[0] === '')) throw new Unknown();
    let lazy = '';
    if (next === '?') {
      lazy = '?';
      this.#cursor.at++;
    }
    // JavaScript forgets the earlier match of a group inside a repetition; Java does not.
    if (this.groups > before + 1 || (this.groups > before && !atom.startsWith('('))) throw new Unknown();
    if (this.groups > before) this.#optional = true;
    if (/^(?:\^|\(\?[=!<])/.test(atom)) throw new Unknown();
    // JavaScript may try the choices of each repetition with those of all others, for hours; Java remembers what failed.
    if (/^(?:[*+]|\{\d+,\})$/.test(quantifier[0]) && this.#choices > choices) throw new Unknown();
    if (!/^\{\d+\}$/.test(quantifier[0])) this.#choices++;
    return atom + quantifier[0] + lazy;
  }

  #atom(): string {
    const codePoint = this.#cursor.source.codePointAt(this.#cursor.at) ?? 0;
    const character = String.fromCodePoint(codePoint);
    this.#cursor.at += character.length;
    switch (character) {
      case '(':
        return this.#group();
      case '[':
        return characterClass(this.#cursor);
      case '.':
        if (this.#cursor.flags.has('DOTALL')) return '[^]';
        return this.#cursor.flags.has('UNIX_LINES') ? '[^\\n]' : `[^${LINE_END}]`;
      case '^':
        if (this.#cursor.flags.has('MULTILINE')) throw new Unknown();
        return '(?<![^])';
      case '$':
        if (this.#cursor.flags.has('MULTILINE') || this.#cursor.flags.has('UNIX_LINES')) throw new Unknown();
        return '(?=(?:\\r\\n|[\\n\\r\\u0085\\u2028\\u2029])?(?![^]))(?<!\\r(?=\\n))';
      case '\\':
        return this.#escape();
      case '*':
      case '+':
      case '?':
        throw new Invalid(`Dangling meta character '${character}'${this.#near(this.#cursor.at - 1)}`);
      case '{':
        throw new Invalid(`Illegal repetition${this.#near(-1)}`);
      default:
        return this.#literal(codePoint);
    }
  }

  #group(): string {
    const kind =
      /^\?(?::|=|!|<=|<!|<[A-Za-z][A-Za-z0-9]*>)/.exec(this.#cursor.source.slice(this.#cursor.at))?.[0] ?? '';
    if (kind === '' && this.#cursor.source[this.#cursor.at] === '?') throw new Unknown();
    this.#cursor.at += kind.length;
    if (kind === '' || /^\?<[A-Za-z]/.test(kind)) this.groups++;
    this.#depth++;
    const inside = this.#alternatives();
    if (this.#cursor.source[this.#cursor.at] !== ')')
      throw new Invalid(`Unclosed group near index ${this.#cursor.source.length}\n${this.#cursor.source}`);
    this.#cursor.at++;
    this.#depth--;
    return `(${/^\?<[A-Za-z]/.test(kind) ? '' : kind}${inside})`;
  }

  #literal(codePoint: number): string {
    const character = String.fromCodePoint(codePoint);
    if (this.#cursor.flags.has('CASE_INSENSITIVE') && /[A-Za-z]/.test(character)) {
      return `[${character.toLowerCase()}${character.toUpperCase()}]`;
    }
    return literal(codePoint);
  }

  #escape(): string {
    const character = this.#cursor.source[this.#cursor.at] ?? '';
    if (character === '') throw new Invalid(`Unexpected internal error${this.#near(this.#cursor.at)}`);
    if (character === 'Q') return this.#quotation();
    if (character >= '1' && character <= '9') {
      if (/\d/.test(this.#cursor.source[this.#cursor.at + 1] ?? '') || this.#cursor.flags.has('CASE_INSENSITIVE'))
        throw new Unknown();
      if (Number(character) > this.groups) throw new Unknown();
      this.#refers = true;
      this.#cursor.at++;
      return `\\${character}(?:)`;
    }
    if (character === 'A') {
      this.#cursor.at++;
      return '(?<![^])';
    }
    if (character === 'z') {
      this.#cursor.at++;
      return '(?![^])';
    }
    const inside = escapedClass(this.#cursor);
    if (inside !== null) return inside.negated ? `[^${inside.text}]` : `[${inside.text}]`;
    return this.#literal(escapedCharacter(this.#cursor));
  }

  #quotation(): string {
    const start = this.#cursor.at + 1;
    const found = this.#cursor.source.indexOf('\\E', start);
    const end = found === -1 ? this.#cursor.source.length : found;
    this.#cursor.at = Math.min(this.#cursor.source.length, end + 2);
    const all = [...this.#cursor.source.slice(start, end)].map((character) =>
      this.#literal(character.codePointAt(0) ?? 0),
    );
    return all.length === 0 ? '(?:)' : all.length === 1 ? (all[0] ?? '') : all.join('');
  }
}

import type { CharFilter } from '../token.ts';
import { HTML_ENTITIES } from './html-entities.ts';
import { OffsetCorrections } from './offsets.ts';

const SPACE = ' \\t\\n\\r\\f\\v\\u0085\\u2028\\u2029';
const NAME = /[:_\p{ID_Start}][-.:_\p{ID_Continue}]*/uy;
const SPACES = new RegExp(`[${SPACE}]*`, 'y');
const CLOSE = new RegExp(`[${SPACE}]*>`, 'y');
const CLOSED_BREAK = new RegExp(`br[${SPACE}]*>`, 'iy');
const SPECIAL = new RegExp(`[${SPACE}]*(br|script|style)`, 'iy');
const DECLARATION = /\?[^>]*[/?]>/y;
const ATTRIBUTE = new RegExp(
  `[${SPACE}]+[:_\\p{ID_Start}][-.:_\\p{ID_Continue}]*[${SPACE}]*=[${SPACE}]*(?=['"])`,
  'uy',
);
const SURROGATES =
  /#(?:[xX]([dD][89aAbB][0-9a-fA-F]{2})|(5[56]\d{3}));&#(?:[xX]([dD][c-fC-F][0-9a-fA-F]{2})|(5[67]\d{3}));/y;
const NUMBER = /#(?:[xX][0-9A-Fa-f]+|[0-9]+)/y;
const ENTITY = /[A-Za-z0-9]+/y;
/** Elements that are removed without a line break in their place. */
const INLINE: ReadonlySet<string> = new Set(
  (
    'a b i q s u abbr acronym basefont bdo big cite code dfn em font img input kbd label samp select small span strike strong sub sup ' +
    'textarea tt var'
  ).split(' '),
);

/** Lucene's `HTMLStripCharFilter`, by its grammar. @param escapedTags elements that are kept */
export function htmlStrip(escapedTags: readonly string[]): CharFilter {
  const kept = new Set(escapedTags.map((tag) => tag.toLowerCase()));
  return (input) => {
    if (!/[<&]/.test(input.text)) return input;
    const { text, corrections } = new HtmlStrip(input.text, kept).run();
    return {
      text,
      correct: (offset, readTo) => input.correct(corrections.correct(offset, readTo), Number.POSITIVE_INFINITY),
    };
  };
}

class HtmlStrip {
  readonly #text: string;
  readonly #kept: ReadonlySet<string>;
  readonly #corrections = new OffsetCorrections();
  #output = '';
  #difference = 0;

  constructor(text: string, kept: ReadonlySet<string>) {
    this.#text = text;
    this.#kept = kept;
  }

  run(): { readonly text: string; readonly corrections: OffsetCorrections } {
    for (let at = 0; at < this.#text.length; ) {
      const character = this.#text[at];
      if (character === '<') at = this.#markup(at);
      else if (character === '&') at = this.#entity(at);
      else {
        this.#output += character;
        at++;
      }
    }
    return { text: this.#output, corrections: this.#corrections };
  }

  #match(expression: RegExp, at: number): RegExpExecArray | null {
    expression.lastIndex = at;
    return expression.exec(this.#text);
  }

  /** Writes `replacement` for `[start, end)`. */
  #replace(start: number, end: number, replacement: string): number {
    this.#difference += end - start - replacement.length;
    this.#corrections.add(this.#output.length + replacement.length, this.#difference, this.#output.length);
    this.#output += replacement;
    return end;
  }

  #keep(start: number, end: number): number {
    this.#output += this.#text.slice(start, end);
    return end;
  }

  #entity(start: number): number {
    const pair = this.#surrogates(start);
    if (pair !== null) return pair;
    const number = this.#match(NUMBER, start + 1)?.[0];
    const name = number === undefined ? this.#entityName(start + 1) : null;
    const found = number === undefined ? (name === null ? null : (HTML_ENTITIES.get(name) ?? null)) : character(number);
    const end = start + 1 + (number ?? name ?? '').length;
    if (found === null) {
      // A number that is too large is kept as it is, and so is an unknown name.
      if (number !== undefined) return this.#keep(start, end);
      return this.#keep(start, start + (this.#text[start + 1] === '#' ? 2 : 1));
    }
    if (this.#text[end] === ';') return this.#replace(start, end + 1, found);
    if (end >= this.#text.length) return this.#replace(start, end, found);
    return this.#keep(start, end);
  }

  /** The longest name that is known. */
  #entityName(at: number): string | null {
    const letters = this.#match(ENTITY, at)?.[0] ?? '';
    for (let length = Math.min(letters.length, 10); length > 0; length--) {
      if (HTML_ENTITIES.has(letters.slice(0, length))) return letters.slice(0, length);
    }
    return null;
  }

  #surrogates(start: number): number | null {
    const match = this.#match(SURROGATES, start + 1);
    if (match === null) return null;
    const [all, highHex, highNumber, lowHex, lowNumber] = match;
    const high = highHex === undefined ? Number(highNumber) : Number.parseInt(highHex, 16);
    const low = lowHex === undefined ? Number(lowNumber) : Number.parseInt(lowHex, 16);
    if (high < 0xd800 || high > 0xdbff || low < 0xdc00 || low > 0xdfff) return null;
    return this.#replace(start, start + 1 + all.length, String.fromCharCode(high, low));
  }

  #markup(start: number): number {
    const at = start + 1;
    const next = this.#text[at];
    if (next === '!') return this.#bang(start);
    if (next === '/') return this.#endTag(start);
    const declaration = this.#match(DECLARATION, at);
    if (declaration !== null) return this.#replace(start, at + declaration[0].length, '');
    const special = this.#match(SPECIAL, at);
    if (special !== null) {
      const end = this.#endOfTag(at + special[0].length);
      if (end !== null) return this.#special(start, end, (special[1] ?? '').toLowerCase());
    }
    return this.#startTag(start);
  }

  #startTag(start: number): number {
    const nameStart = start + 1 + (this.#match(SPACES, start + 1)?.[0].length ?? 0);
    const name = this.#match(NAME, nameStart)?.[0];
    if (name === undefined) return this.#keep(start, nameStart);
    const nameEnd = nameStart + name.length;
    const end = this.#endOfTag(nameEnd);
    if (this.#kept.has(name.toLowerCase())) return this.#keep(start, end ?? nameEnd);
    if (end !== null) return this.#replace(start, end, INLINE.has(name.toLowerCase()) ? '' : '\n');
    return nameEnd >= this.#text.length ? this.#replace(start, nameEnd, '') : this.#keep(start, nameEnd);
  }

  #endTag(start: number): number {
    const nameStart = start + 2 + (this.#match(SPACES, start + 2)?.[0].length ?? 0);
    const line = this.#match(CLOSED_BREAK, nameStart);
    if (line !== null) {
      const end = nameStart + line[0].length;
      return this.#kept.has('br') ? this.#keep(start, end) : this.#replace(start, end, '\n');
    }
    const name = this.#match(NAME, nameStart)?.[0];
    if (name === undefined) return this.#keep(start, nameStart);
    const nameEnd = nameStart + name.length;
    const close = this.#match(CLOSE, nameEnd);
    const end = close === null ? null : nameEnd + close[0].length;
    if (this.#kept.has(name.toLowerCase())) return this.#keep(start, end ?? nameEnd);
    if (end !== null) return this.#replace(start, end, INLINE.has(name.toLowerCase()) ? '' : '\n');
    return nameEnd >= this.#text.length ? this.#replace(start, nameEnd, '') : this.#keep(start, nameEnd);
  }

  /** `br`, `script` and `style`. */
  #special(start: number, end: number, name: string): number {
    if (name === 'br') return this.#kept.has('br') ? this.#keep(start, end) : this.#replace(start, end, '\n');
    let from = start;
    if (this.#kept.has(name)) from = this.#keep(start, end);
    const close = new RegExp(`</[${SPACE}]*${name}[${SPACE}]*>`, 'iy');
    for (let at = end; at < this.#text.length; ) {
      const found = this.#match(close, at);
      if (found !== null) {
        const after = at + found[0].length;
        if (!this.#kept.has(name)) return this.#replace(from, after, '\n');
        this.#replace(from, at, '');
        return this.#keep(at, after);
      }
      at = this.#text.startsWith('<!--', at) ? this.#comment(at + 4, true) : at + 1;
    }
    return this.#replace(from, this.#text.length, '');
  }

  #bang(start: number): number {
    if (this.#text.startsWith('--', start + 2)) {
      return this.#replace(start, this.#comment(start + 4, false), '');
    }
    if (this.#text.startsWith('[CDATA[', start + 2)) {
      const inside = this.#replace(start, start + 9, '');
      const end = this.#text.indexOf(']]>', inside);
      if (end === -1) return this.#keep(inside, this.#text.length);
      this.#keep(inside, end);
      return this.#replace(end, end + 3, '');
    }
    const end = this.#text.indexOf('>', start + 2);
    return end === -1 ? this.#keep(start, this.#text.length) : this.#replace(start, end + 1, '');
  }

  /** Position after the end of a comment, or the end of the text. @param quotes whether texts in quotes hide its end */
  #comment(from: number, quotes: boolean): number {
    for (let at = from; at < this.#text.length; ) {
      if (this.#text.startsWith('-->', at)) return at + 3;
      if (this.#text.startsWith('<!--#', at)) at = this.#include(at + 5);
      else if (quotes && /['"]/.test(this.#text[at] ?? '')) at = this.#quoted(at);
      else at++;
    }
    return this.#text.length;
  }

  /** Position after the end of a server-side include. */
  #include(from: number): number {
    for (let at = from; at < this.#text.length; ) {
      if (this.#text.startsWith('-->', at)) return at + 3;
      at = /['"]/.test(this.#text[at] ?? '') ? this.#quoted(at) : at + 1;
    }
    return this.#text.length;
  }

  #quoted(start: number): number {
    const quote = this.#text[start];
    for (let at = start + 1; at < this.#text.length; at++) {
      if (this.#text[at] === '\\') at++;
      else if (this.#text[at] === quote) return at + 1;
    }
    return this.#text.length;
  }

  /** Position after the `>` of a start tag; attributes in quotes may contain one. The longest match counts. */
  #endOfTag(from: number): number | null {
    const reached = new Set([from]);
    let end: number | null = null;
    for (let at = from; at < this.#text.length; at++) {
      if (!reached.has(at)) {
        if ([...reached].every((place) => place < at)) break;
        continue;
      }
      reached.delete(at);
      if (this.#text[at] === '>') end = at + 1;
      for (const place of this.#afterAttribute(at)) reached.add(place);
      if (this.#text[at] !== '<' && this.#text[at] !== '>') reached.add(at + 1);
      if (reached.size === 0) break;
    }
    return end;
  }

  /** Positions where an attribute or server-side include that begins here can end. */
  #afterAttribute(at: number): number[] {
    if (this.#text.startsWith('<!--#', at)) {
      const end = this.#include(at + 5);
      return this.#text.startsWith('-->', end - 3) ? [end] : [];
    }
    const start = this.#match(ATTRIBUTE, at);
    if (start === null) return [];
    const quote = this.#text[at + start[0].length] ?? '';
    const ends: number[] = [];
    let place = at + start[0].length + 1;
    for (;;) {
      place = this.#text.indexOf(quote, place);
      if (place === -1) return ends;
      ends.push(++place);
      if (this.#text[place - 2] !== '\\') return ends;
    }
  }
}

/** The character of a numeric reference; `null` where the number is too long or too large. */
function character(number: string): string | null {
  const isHex = /^#[xX]/.test(number);
  if (number.length - 1 > (isHex ? 6 : 7)) return null;
  const codePoint = isHex ? Number.parseInt(number.slice(2), 16) : Number(number.slice(1));
  if (codePoint > 0x10ffff) return null;
  return codePoint >= 0xd800 && codePoint <= 0xdfff ? '\ufffd' : String.fromCodePoint(codePoint);
}

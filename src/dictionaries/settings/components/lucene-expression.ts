/** Lucene's own regular expressions (`RegExp`), as `simple_pattern` takes them. */

class Fault extends Error {}

/** What Lucene says of an expression; `null` where it takes it, or where that is not known here. */
export function luceneExpressionFault(expression: string): string | null {
  // Complements were changed with Lucene 10.
  if (expression === '' || expression.includes('~')) return null;
  try {
    new Parser(expression).whole();
    return null;
  } catch (error) {
    if (error instanceof Fault) return error.message;
    // Nested deeper than the stack.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

class Parser {
  readonly #characters: readonly string[];
  #at = 0;
  #named: string | null = null;

  constructor(expression: string) {
    this.#characters = Array.from(expression);
  }

  whole(): void {
    this.#union();
    if (this.#at < this.#characters.length) throw new Fault(`end-of-string expected at position ${this.#at}`);
    // Names are looked up once the expression is read.
    if (this.#named !== null) throw new Fault(`'${this.#named}' not found`);
  }

  #peek(set: string): boolean {
    const character = this.#characters[this.#at];
    return character !== undefined && set.includes(character);
  }

  #match(character: string): boolean {
    if (this.#characters[this.#at] !== character) return false;
    this.#at++;
    return true;
  }

  #next(): string {
    const character = this.#characters[this.#at++];
    if (character === undefined) throw new Fault('unexpected end-of-string');
    return character;
  }

  #expect(character: string): void {
    if (!this.#match(character)) throw new Fault(`expected '${character}' at position ${this.#at}`);
  }

  #union(): void {
    do {
      do this.#repeated();
      while (this.#at < this.#characters.length && (!this.#peek(')|&') || this.#match('&')));
    } while (this.#match('|'));
  }

  #repeated(): void {
    this.#simple();
    while (this.#peek('?*+{')) if (this.#next() === '{') this.#counts();
  }

  #counts(): void {
    const least = this.#digits();
    if (least === '') throw new Fault(`integer expected at position ${this.#at}`);
    const most = this.#match(',') ? this.#digits() : least;
    this.#expect('}');
    if (most !== '' && Number(least) > Number(most)) {
      throw new Fault(`invalid repetition range(out of order): ${Number(least)}..${Number(most)}`);
    }
  }

  #digits(): string {
    let digits = '';
    while (this.#peek('0123456789')) digits += this.#next();
    return digits;
  }

  #simple(): void {
    if (this.#match('[')) this.#class();
    else if (this.#match('"')) {
      while (this.#at < this.#characters.length && !this.#peek('"')) this.#at++;
      this.#expect('"');
    } else if (this.#match('(')) {
      if (this.#match(')')) return;
      this.#union();
      this.#expect(')');
    } else if (this.#match('<')) this.#interval();
    else if (!this.#predefined()) this.#character();
  }

  #class(): void {
    this.#match('^');
    do {
      if (!this.#predefined()) this.#range();
    } while (this.#at < this.#characters.length && !this.#peek(']'));
    this.#expect(']');
  }

  #range(): void {
    const from = this.#character();
    if (!this.#match('-')) return;
    const to = this.#character();
    const [low = 0, high = 0] = [from.codePointAt(0), to.codePointAt(0)];
    if (low > high) throw new Fault(`invalid range: from (${low}) cannot be > to (${high})`);
  }

  #interval(): void {
    const start = this.#at;
    while (this.#at < this.#characters.length && !this.#peek('>')) this.#at++;
    this.#expect('>');
    const name = this.#characters.slice(start, this.#at - 1).join('');
    if (!name.includes('-')) this.#named ??= name;
    else if (!/^\d{1,9}-\d{1,9}$/.test(name)) throw new Fault(`interval syntax error at position ${this.#at - 1}`);
  }

  /** `\d` and the like. */
  #predefined(): boolean {
    if (this.#characters[this.#at] !== '\\') return false;
    const letter = this.#characters[this.#at + 1] ?? '';
    if (!/^[A-Za-z]$/.test(letter)) return false;
    if (!/^[dDsSwW]$/.test(letter)) throw new Fault(`invalid character class \\${letter.charCodeAt(0)}`);
    this.#at += 2;
    return true;
  }

  #character(): string {
    this.#match('\\');
    return this.#next();
  }
}

import { type FilePlace, MAX_DEPTH, type Positioned, type PositionedEntry, SyntaxProblem } from './positioned.ts';

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const SPACE = /(?:[ \t\n\r]|\/\/[^\n]*|\/\*[\s\S]*?\*\/)*/y;
const ESCAPES: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
};

/**
 * Reads JSON with the place of every value, as OpenSearch reads it: comments are allowed, a key may come once. (The YAML
 * parser reads JSON too, but takes 40 times as long.)
 * @throws SyntaxProblem
 */
export function parseJson(text: string): Positioned {
  const reader = new JsonReader(text);
  return reader.document();
}

class JsonReader {
  readonly #text: string;
  readonly #lineStarts: number[] = [0];
  #at = 0;
  /** The last comma. */
  #comma = 0;

  constructor(text: string) {
    this.#text = text;
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) this.#lineStarts.push(at + 1);
    if (text.startsWith('\ufeff')) this.#at = 1;
  }

  document(): Positioned {
    const value = this.#value(0);
    this.#space();
    if (this.#at < this.#text.length) this.#fail('there is text after the end of the JSON value');
    return value;
  }

  #place(at: number): FilePlace {
    let low = 0;
    let high = this.#lineStarts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#lineStarts[middle] ?? 0) <= at) low = middle + 1;
      else high = middle;
    }
    return { line: low, column: at - (this.#lineStarts[low - 1] ?? 0) + 1 };
  }

  #fail(problem: string, at = this.#at): never {
    throw new SyntaxProblem(problem, this.#place(at));
  }

  #space(): void {
    SPACE.lastIndex = this.#at;
    this.#at += SPACE.exec(this.#text)?.[0].length ?? 0;
  }

  #value(depth: number): Positioned {
    this.#space();
    if (depth > MAX_DEPTH) this.#fail(`values are nested more than ${MAX_DEPTH} deep`);
    const start = this.#at;
    const place = this.#place(start);
    const character = this.#text[start];
    if (character === '{') return { kind: 'map', place, entries: this.#entries(depth) };
    if (character === '[') return { kind: 'list', place, items: this.#items(depth) };
    if (character === '"') return { kind: 'scalar', place, text: this.#string(), isText: true };
    for (const word of ['true', 'false', 'null']) {
      if (!this.#text.startsWith(word, start)) continue;
      this.#at += word.length;
      return { kind: 'scalar', place, text: word === 'null' ? null : word, isText: false };
    }
    NUMBER.lastIndex = start;
    const number = NUMBER.exec(this.#text)?.[0];
    if (number === undefined) {
      if (start >= this.#text.length) this.#fail('the file ends inside a value');
      this.#fail(`a value can't begin with ${JSON.stringify(character)}`);
    }
    this.#at += number.length;
    return { kind: 'scalar', place, text: number, isText: false };
  }

  #entries(depth: number): PositionedEntry[] {
    const entries: PositionedEntry[] = [];
    const known = new Set<string>();
    this.#at++;
    this.#space();
    if (this.#takes('}')) return entries;
    for (;;) {
      this.#space();
      const start = this.#at;
      if (this.#text[start] === '}' && entries.length > 0) this.#trailingComma('}');
      if (this.#text[start] !== '"') this.#fail('expected a key in double quotes');
      const key = this.#string();
      if (known.has(key)) this.#fail(`the key ${JSON.stringify(key)} occurs twice, which the engine refuses`, start);
      known.add(key);
      this.#space();
      if (!this.#takes(':')) this.#fail(`expected ":" after the key ${JSON.stringify(key)}`);
      entries.push({ key, place: this.#place(start), value: this.#value(depth + 1) });
      this.#space();
      if (this.#takes('}')) return entries;
      if (!this.#takes(',')) this.#fail('expected "," or "}"');
    }
  }

  #items(depth: number): Positioned[] {
    const items: Positioned[] = [];
    this.#at++;
    this.#space();
    if (this.#takes(']')) return items;
    for (;;) {
      this.#space();
      if (this.#text[this.#at] === ']' && items.length > 0) this.#trailingComma(']');
      items.push(this.#value(depth + 1));
      this.#space();
      if (this.#takes(']')) return items;
      if (!this.#takes(',')) this.#fail('expected "," or "]"');
    }
  }

  #trailingComma(end: string): never {
    this.#fail(`a comma comes before "${end}", which JSON does not allow: remove it`, this.#comma);
  }

  #takes(character: string): boolean {
    if (this.#text[this.#at] !== character) return false;
    if (character === ',') this.#comma = this.#at;
    this.#at++;
    return true;
  }

  #string(): string {
    const start = this.#at++;
    let text = '';
    for (;;) {
      const character = this.#text[this.#at];
      if (character === undefined || character === '\n') this.#fail('the text that begins here has no end', start);
      this.#at++;
      if (character === '"') return text;
      if (character !== '\\') {
        if (character < ' ') this.#fail('a control character must be written with a backslash', this.#at - 1);
        text += character;
        continue;
      }
      const escaped = this.#text[this.#at++] ?? '';
      if (escaped === 'u') {
        const digits = /^[0-9a-fA-F]{4}/.exec(this.#text.slice(this.#at, this.#at + 4))?.[0];
        if (digits === undefined) this.#fail('expected four hexadecimal digits after "\\u"');
        text += String.fromCharCode(Number.parseInt(digits, 16));
        this.#at += 4;
        continue;
      }
      const plain = ESCAPES[escaped];
      if (plain === undefined) this.#fail(`JSON has no escape "\\${escaped}"`, this.#at - 2);
      text += plain;
    }
  }
}

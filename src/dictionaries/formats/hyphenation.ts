import { TextDecoder } from 'node:util';
import { SaxesParser } from 'saxes';
import type { ByteSource } from '../dictionary.ts';
import type { EngineException, Place } from '../problems.ts';
import { WHOLE_FILE } from '../problems.ts';
import type { DictionaryFormat, EntrySink, ReadInput } from './format.ts';

const API_MESSAGE = 'Exception while reading hyphenation_patterns_path.';
const PIECE = 1 << 16;
/** An XML declaration stands in the first so many bytes. */
const DECLARATION = 200;

/**
 * Hyphenation patterns of FOP (XML) for `hyphenation_decompounder`. Only well-formedness matters to the engine; nothing
 * outside the file is ever read here, neither a DTD nor an entity.
 */
export const hyphenation: DictionaryFormat = {
  format: 'hyphenation',
  read(input: ReadInput, sink: EntrySink | null): number {
    return new HyphenationReader(input, sink).read();
  },
};

class HyphenationReader {
  readonly #input: ReadInput;
  readonly #sink: EntrySink | null;
  readonly #parser: SaxesParser<{ xmlns: true; position: true }>;
  readonly #path: string[] = [];
  #entries = 0;
  #sawExceptions = false;
  #rest = '';
  #failed = false;

  constructor(input: ReadInput, sink: EntrySink | null) {
    this.#input = input;
    this.#sink = sink;
    this.#parser = new SaxesParser({ xmlns: true, position: true });
    this.#parser.on('error', (error) => this.#malformed(error.message));
    this.#parser.on('doctype', (doctype) => this.#doctype(doctype));
    this.#parser.on('opentag', ({ local }) => this.#open(local));
    this.#parser.on('closetag', () => this.#close());
    this.#parser.on('text', (text) => this.#text(text));
    this.#parser.on('cdata', (text) => this.#text(text));
  }

  read(): number {
    try {
      for (const text of decode(this.#input.source)) {
        for (let at = 0; at < text.length && !this.#failed; at += PIECE) {
          this.#parser.write(text.slice(at, at + PIECE));
        }
        if (this.#failed) return this.#entries;
      }
      this.#parser.close();
    } catch (error) {
      if (!(error instanceof EncodingError)) throw error;
      this.#malformed(error.message);
    }
    if (!this.#failed && this.#entries === 0) {
      this.#input.report.warning(
        'hyphenation/no-patterns',
        WHOLE_FILE,
        () => 'The file has no `<patterns>`, so no word is ever divided. See whether it is a pattern file of FOP.',
      );
    }
    return this.#entries;
  }

  #place(): Place {
    return { line: this.#parser.line, column: this.#parser.columnIndex + 1 };
  }

  #malformed(message: string): void {
    // An XML parser stops at the first fatal error; what follows is a consequence of it.
    if (this.#failed) return;
    this.#failed = true;
    const text = message.replace(/^\d+:\d+: /, '');
    // The engine's parser words the same error otherwise, so its message is not claimed here.
    this.#error('hyphenation/malformed-xml', `The file is not well-formed XML: ${text}`, [
      { className: 'org.xml.sax.SAXParseException', message: null },
    ]);
  }

  #error(
    code: 'hyphenation/malformed-xml' | 'hyphenation/hyphen-outside',
    sentence: string,
    chain: EngineException[],
  ): void {
    this.#input.report.error(code, this.#place(), () => sentence, { phase: 0, chain, apiMessage: API_MESSAGE });
  }

  #doctype(doctype: string): void {
    for (const [, name, , value] of doctype.matchAll(/<!ENTITY\s+([^\s%]+)\s+(["'])([\s\S]*?)\2\s*>/g)) {
      if (name !== undefined && value !== undefined) this.#parser.ENTITIES[name] ??= value;
    }
    const external = /^\s*\S+\s+(?:SYSTEM|PUBLIC\s+(?:"[^"]*"|'[^']*'))\s+["']([^"']*)["']/.exec(doctype)?.[1];
    if (external === undefined || external.endsWith('hyphenation.dtd')) return;
    this.#input.report.warning(
      'hyphenation/external-dtd',
      this.#place(),
      () =>
        `The engine would fetch the DTD ${external} each time it builds the analyzer, and fail when it can't. It was not read ` +
        'here. Refer to `hyphenation.dtd`, which the engine brings along, or remove the declaration.',
    );
  }

  #open(name: string): void {
    this.#flush();
    this.#path.push(name);
    if (name === 'exceptions') this.#sawExceptions = true;
    if (name === 'hyphen' && !this.#sawExceptions) {
      this.#error(
        'hyphenation/hyphen-outside',
        '`<hyphen>` stands outside `<exceptions>`, where the engine fails. Move it, or remove it.',
        [
          {
            className: 'java.lang.NullPointerException',
            message: 'Cannot invoke "java.util.ArrayList.add(Object)" because "this.exception" is null',
          },
        ],
      );
    }
  }

  #close(): void {
    this.#flush();
    this.#path.pop();
  }

  #text(text: string): void {
    const element = this.#path.at(-1);
    if (element !== 'patterns' && element !== 'exceptions') return;
    const words = `${this.#rest}${text}`.split(/\s+/);
    this.#rest = words.pop() ?? '';
    for (const word of words) this.#word(word);
  }

  #flush(): void {
    this.#word(this.#rest);
    this.#rest = '';
  }

  #word(word: string): void {
    if (word === '') return;
    this.#entries++;
    const kind = this.#path.at(-1) === 'exceptions' ? 'exception' : 'pattern';
    this.#sink?.({ key: word, value: kind, line: this.#parser.line, rule: [kind, word] });
  }
}

class EncodingError extends Error {}

/** The text of the file in its declared encoding; strict, as Java's XML reader is. */
function* decode(source: ByteSource): Generator<string> {
  let decoder: TextDecoder | null = null;
  let head = Buffer.alloc(0);
  for (const chunk of source.chunks()) {
    if (decoder !== null) {
      yield decodePiece(decoder, chunk, true);
      continue;
    }
    head = Buffer.concat([head, chunk]);
    if (head.length < DECLARATION && head.length < source.size) continue;
    decoder = new TextDecoder(encodingOf(head), { fatal: true });
    yield decodePiece(decoder, head, true);
  }
  if (decoder !== null) yield decodePiece(decoder, new Uint8Array(0), false);
}

function decodePiece(decoder: TextDecoder, bytes: Uint8Array, stream: boolean): string {
  try {
    return decoder.decode(bytes, { stream });
  } catch {
    throw new EncodingError(`the bytes are not valid ${decoder.encoding.toUpperCase()}`);
  }
}

function encodingOf(start: Uint8Array): string {
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be';
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  const head = Buffer.from(start.subarray(0, DECLARATION)).toString('latin1');
  const declared = /^(?:\u00ef\u00bb\u00bf)?<\?xml[^>]*?\sencoding\s*=\s*["']([A-Za-z][\w.-]*)["']/.exec(head)?.[1];
  if (declared === undefined) return 'utf-8';
  try {
    return new TextDecoder(declared).encoding;
  } catch {
    return 'utf-8';
  }
}

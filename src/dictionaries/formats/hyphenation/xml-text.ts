import { TextDecoder } from 'node:util';
import type { ByteSource } from '../../dictionary.ts';
import { type XmlEncoding, xmlEncoding } from './xml-encodings.ts';

/** An XML declaration is within this many bytes from the start. */
const DECLARATION = 200;

/** The bytes do not fit the encoding, or the encoding is not known. */
export class XmlEncodingError extends Error {}

type Decode = (bytes: Uint8Array, isLast: boolean) => string;

/** The text of an XML file in its declared encoding, as strict as Java's XML reader. */
export class XmlText {
  readonly #source: ByteSource;
  #encoding = 'utf-8';
  #utf8: Utf8Watch | null = null;

  constructor(source: ByteSource) {
    this.#source = source;
  }

  /**
   * The encoding that the file declares, when its bytes are non-ASCII UTF-8 and it declares another one; known at the
   * end.
   */
  get mislabelled(): string | null {
    return this.#utf8?.isUtf8BeyondAscii === true ? this.#encoding : null;
  }

  /** @throws XmlEncodingError while it is read */
  *pieces(): Generator<string> {
    let decode: Decode | null = null;
    let head: Uint8Array = new Uint8Array(0);
    for (const chunk of this.#source.chunks()) {
      if (decode !== null) {
        this.#utf8?.look(chunk);
        yield decode(chunk, false);
        continue;
      }
      head = Buffer.concat([head, chunk]);
      if (head.length < DECLARATION && head.length < this.#source.size) continue;
      decode = this.#begin(head);
      // Java's parser skips the mark before it reads the declared encoding.
      yield decode(hasUtf8Mark(head) ? head.subarray(3) : head, false);
    }
    if (decode !== null) yield decode(new Uint8Array(0), true);
    this.#utf8?.end();
  }

  #begin(head: Uint8Array): Decode {
    this.#encoding = encodingOf(head);
    if (/^utf-16[bl]e$/.test(this.#encoding))
      return decoderFor({ label: this.#encoding, isStrict: true, isAscii: false }, this.#encoding);
    const encoding = xmlEncoding(this.#encoding);
    if (encoding === null) throw new XmlEncodingError(`Java knows no encoding "${this.#encoding}"`);
    if (encoding.label !== 'utf-8' && !encoding.isAscii) {
      this.#utf8 = new Utf8Watch();
      this.#utf8.look(head);
    }
    return decoderFor(encoding, this.#encoding);
  }
}

/** Finds out whether bytes are UTF-8 and not only ASCII, which hardly any text in another encoding is. */
class Utf8Watch {
  readonly #decoder = new TextDecoder('utf-8', { fatal: true });
  #isUtf8 = true;
  #isBeyondAscii = false;

  get isUtf8BeyondAscii(): boolean {
    return this.#isUtf8 && this.#isBeyondAscii;
  }

  look(bytes: Uint8Array): void {
    this.#isBeyondAscii ||= bytes.some((byte) => byte >= 0x80);
    this.#decode(bytes, true);
  }

  end(): void {
    this.#decode(new Uint8Array(0), false);
  }

  #decode(bytes: Uint8Array, stream: boolean): void {
    if (!this.#isUtf8) return;
    try {
      this.#decoder.decode(bytes, { stream });
    } catch {
      this.#isUtf8 = false;
    }
  }
}

/** In lower case; `utf-16be` and `utf-16le` only where the file is in that encoding. */
function encodingOf(start: Uint8Array): string {
  const head = start.subarray(0, DECLARATION);
  const mark = Buffer.from(head.subarray(0, 4)).toString('hex');
  // With a byte order mark, or from the shape of `<?` (XML 1.0, appendix F).
  if (mark.startsWith('feff') || mark === '003c003f') return declaredIn(head, 'utf-16be');
  if (mark.startsWith('fffe') || mark === '3c003f00') return declaredIn(head, 'utf-16le');
  const declared = declaration(Buffer.from(hasUtf8Mark(head) ? head.subarray(3) : head).toString('latin1')) ?? 'utf-8';
  if (/^(?:x-)?utf-?_?(?:16|32)|^iso-10646-ucs|^unicode|^ucs/.test(declared) && xmlEncoding(declared) === null) {
    throw new XmlEncodingError(`the file declares ${declared.toUpperCase()} but is in another encoding`);
  }
  return declared;
}

function hasUtf8Mark(head: Uint8Array): boolean {
  return head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf;
}

/** A file in UTF-16 may not say that it is in something else. */
function declaredIn(head: Uint8Array, encoding: 'utf-16be' | 'utf-16le'): string {
  const declared = declaration(new TextDecoder(encoding).decode(head));
  if (declared === null || /^(?:utf-16|iso-10646-ucs-2)/.test(declared)) return encoding;
  throw new XmlEncodingError(`the file is in UTF-16 but declares ${declared.toUpperCase()}`);
}

function declaration(text: string): string | null {
  return /^<\?xml[^>]*?\sencoding\s*=\s*["']([A-Za-z][\w.-]*)["']/.exec(text)?.[1]?.toLowerCase() ?? null;
}

function decoderFor({ label, isStrict, isAscii }: XmlEncoding, name: string): Decode {
  if (isAscii) {
    return (bytes) => {
      if (bytes.some((byte) => byte >= 0x80))
        throw new XmlEncodingError('a byte is not ASCII, but the file declares ASCII');
      return Buffer.from(bytes).toString('latin1');
    };
  }
  if (label === 'latin1') return (bytes) => Buffer.from(bytes).toString('latin1');
  const decoder = new TextDecoder(label, { fatal: isStrict, ignoreBOM: true });
  return (bytes, isLast) => {
    try {
      return decoder.decode(bytes, { stream: !isLast });
    } catch {
      throw new XmlEncodingError(`the bytes are not valid ${name.toUpperCase()}`);
    }
  };
}

import { TextDecoder } from 'node:util';
import type { ByteSource } from '../../dictionary.ts';

/** An XML declaration stands in the first so many bytes. */
const DECLARATION = 200;
const ASCII_NAMES = new Set(['us-ascii', 'ascii', 'iso646-us', 'ansi_x3.4-1968', 'iso-ir-6']);

/** The bytes do not fit the encoding, or the encoding is not known. */
export class XmlEncodingError extends Error {}

/**
 * The text of an XML file in its declared encoding, strict as Java's XML reader is. Throws `XmlEncodingError`.
 */
export function* decodeXml(source: ByteSource): Generator<string> {
  let decode: ((bytes: Uint8Array, isLast: boolean) => string) | null = null;
  let head: Uint8Array = new Uint8Array(0);
  for (const chunk of source.chunks()) {
    if (decode !== null) {
      yield decode(chunk, false);
      continue;
    }
    head = Buffer.concat([head, chunk]);
    if (head.length < DECLARATION && head.length < source.size) continue;
    decode = decoderFor(encodingOf(head));
    // Java's parser skips the mark before it looks at the declared encoding.
    yield decode(hasUtf8Mark(head) ? head.subarray(3) : head, false);
  }
  if (decode !== null) yield decode(new Uint8Array(0), true);
}

function encodingOf(start: Uint8Array): string {
  const head = start.subarray(0, DECLARATION);
  const mark = Buffer.from(head.subarray(0, 4)).toString('hex');
  // With a byte order mark, or from the shape of `<?` (XML 1.0, appendix F).
  if (mark.startsWith('feff') || mark === '003c003f') return declaredIn(head, 'utf-16be');
  if (mark.startsWith('fffe') || mark === '3c003f00') return declaredIn(head, 'utf-16le');
  return declaration(Buffer.from(hasUtf8Mark(head) ? head.subarray(3) : head).toString('latin1')) ?? 'utf-8';
}

function hasUtf8Mark(head: Uint8Array): boolean {
  return head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf;
}

/** A file in UTF-16 may not say that it is in something else. */
function declaredIn(head: Uint8Array, encoding: 'utf-16be' | 'utf-16le'): string {
  const declared = declaration(new TextDecoder(encoding).decode(head));
  if (declared === null || /^(?:utf-16|iso-10646-ucs-2)/.test(declared)) return encoding;
  throw new XmlEncodingError(`the file is in UTF-16 and says that it is in ${declared.toUpperCase()}`);
}

function declaration(text: string): string | null {
  return /^<\?xml[^>]*?\sencoding\s*=\s*["']([A-Za-z][\w.-]*)["']/.exec(text)?.[1]?.toLowerCase() ?? null;
}

function decoderFor(encoding: string): (bytes: Uint8Array, isLast: boolean) => string {
  if (ASCII_NAMES.has(encoding)) {
    return (bytes) => {
      if (bytes.some((byte) => byte >= 0x80))
        throw new XmlEncodingError('a byte is not ASCII, which the file declares');
      return Buffer.from(bytes).toString('latin1');
    };
  }
  const decoder = newDecoder(encoding);
  return (bytes, isLast) => {
    try {
      return decoder.decode(bytes, { stream: !isLast });
    } catch {
      throw new XmlEncodingError(`the bytes are not valid ${encoding.toUpperCase()}`);
    }
  };
}

function newDecoder(encoding: string): TextDecoder {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
  } catch {
    throw new XmlEncodingError(`the encoding "${encoding}" is not known`);
  }
}

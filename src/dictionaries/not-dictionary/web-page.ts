/** Answers of web servers that were saved instead of a dictionary. */

import type { ByteSource } from '../dictionary.ts';
import { headText } from './stand-ins.ts';

/** Error answers of S3 and the like are far shorter. */
const MAX_ERROR_BYTES = 1 << 20;
/** Room for a declaration and comments before the root. */
const HEAD_BYTES = 1 << 16;

/**
 * True when the file begins with `<!doctype html` or `<html` in any case, after an optional byte order mark, white
 * space, an XML declaration and comments, or when it is an XML document whose root is `Error`, the answer of S3 and
 * similar servers.
 */
export async function isWebPage(source: ByteSource): Promise<boolean> {
  const start = headText(source, HEAD_BYTES).trimStart();
  if (/^<(?:!doctype\s+html|html)/i.test(start)) return true;
  const root = withoutProlog(start);
  if (/^<(?:!doctype\s+(?:[\w.-]+:)?html|(?:[\w.-]+:)?html)[\s/>]/i.test(root)) return true;
  if (!/^<(?:[\w.-]+:)?Error[\s/>]/.test(root) || source.size > MAX_ERROR_BYTES) return false;
  return isXmlError(headText(source, MAX_ERROR_BYTES).trimStart());
}

/** The text from its root, or from the declaration of an HTML document type. */
function withoutProlog(text: string): string {
  let at = 0;
  while (at < text.length) {
    const end = endOfMarkup(text, at);
    if (end === null) break;
    at = end;
    while (at < text.length && text.charAt(at).trim() === '') at++;
  }
  return text.slice(at);
}

/** The end of an instruction, a comment or a document type of XML that begins here. */
function endOfMarkup(text: string, at: number): number | null {
  const [open, close] = MARKUP.find(([begin]) => text.startsWith(begin, at)) ?? [];
  if (open === undefined || close === undefined || /^<!doctype\s+\S*html\b/i.test(text.slice(at, at + 100)))
    return null;
  const end = text.indexOf(close, at + open.length);
  return end === -1 ? null : end + close.length;
}

const MARKUP = [
  ['<?', '?>'],
  ['<!--', '-->'],
  ['<!', '>'],
] as const;

async function isXmlError(text: string): Promise<boolean> {
  // Loaded only where a file looks like one.
  const { SaxesParser } = await import('saxes');
  let root: string | null = null;
  let isWellFormed = true;
  const parser = new SaxesParser({ xmlns: false });
  parser.on('error', () => {
    isWellFormed = false;
  });
  parser.on('opentag', ({ name }) => {
    root ??= name.replace(/^.*:/, '');
  });
  parser.write(text).close();
  return isWellFormed && root === 'Error';
}

/** Answers of web servers that were saved instead of a dictionary. */

import type { ByteSource } from '../dictionary.ts';
import { headOf } from './stand-ins.ts';

/** Error answers of S3 and the like are far shorter. */
const MAX_ERROR_BYTES = 1 << 20;

/**
 * True when the file begins with `<!doctype html` or `<html` in any case, after an optional byte order mark and white
 * space, or when it is an XML document whose root is `Error`, the answer of S3 and similar servers.
 */
export async function isWebPage(source: ByteSource): Promise<boolean> {
  const start = headOf(source, 4_096)
    .toString('utf8')
    .replace(/^\ufeff/, '')
    .trimStart();
  if (/^<(?:!doctype\s+html|html)/i.test(start)) return true;
  if (
    !/^(?:<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<![^>]*>|\s)*<(?:[\w.-]+:)?Error[\s/>]/.test(start) ||
    source.size > MAX_ERROR_BYTES
  )
    return false;
  return isXmlError(
    headOf(source, MAX_ERROR_BYTES)
      .toString('utf8')
      .replace(/^\ufeff/, '')
      .trimStart(),
  );
}

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

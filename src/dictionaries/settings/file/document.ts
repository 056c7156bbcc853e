/** From the bytes of a settings or test file to positioned values. */
import { isUtf8 } from 'node:buffer';
import { parseJson } from './json.ts';
import { type Positioned, SyntaxProblem } from './positioned.ts';

/**
 * Reads JSON or YAML: text that begins with a brace or a bracket is JSON.
 * @throws SyntaxProblem
 */
export async function readDocument(bytes: Uint8Array, file: string): Promise<Positioned> {
  if (!isUtf8(bytes)) throw new SyntaxProblem('the file is not UTF-8', null);
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
  if (/\.jsonc?$/i.test(file) || /^\ufeff?\s*[[{]/.test(text)) return parseJson(text);
  // Loaded only here: JSON needs no YAML parser.
  const { parseYaml } = await import('./yaml.ts');
  return parseYaml(text);
}

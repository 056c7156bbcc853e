import type { ByteSource, Format } from './dictionary.ts';
import { parseUserDictionaryCsv, splitAtSpaces } from './formats/lines/user-dictionary-csv.ts';
import { javaTrim } from './java/text.ts';

/** How much of a file is looked at. */
const SAMPLE_BYTES = 1 << 16;

/**
 * The format of a dictionary, from its path and the beginning of its content; `null` unless it is sure. Where only the
 * content speaks it must be unmistakable; a telling name must be borne out by the content.
 * @param file path relative to the workspace, with `/`
 */
export function detectFormat(file: string, source: ByteSource): Format | null {
  const text = sample(source);
  if (text.includes('\0')) return null;
  if (/<hyphenation-info[\s>/]/.test(text) && /^\ufeff?\s*</.test(text)) return 'hyphenation';
  const lines = dataLines(text);
  return detectByContent(lines) ?? detectByName(file.toLowerCase(), lines);
}

function detectByContent(lines: readonly string[]): Format | null {
  if (lines.length === 0) return null;
  if (lines.every(isWordnet)) return 'wordnet-synonyms';
  if (lines.every((line) => /=>\s*(?:LOWER|UPPER|ALPHA|DIGIT|ALPHANUM|SUBWORD_DELIM)$/.test(line))) return 'type-table';
  if (lines.every(isKuromoji)) return 'kuromoji';
  if (isNori(lines)) return 'nori';
  // Only synonyms have lists beside mappings: every other format takes the one or the other.
  const lists = lines.filter((line) => !line.includes('=>') && isList(line)).length;
  const mappings = lines.filter(isMapping).length;
  if (lists > 1 && mappings > 1 && lists + mappings === lines.length) return 'solr-synonyms';
  return null;
}

function detectByName(file: string, lines: readonly string[]): Format | null {
  const name = file.slice(file.lastIndexOf('/') + 1);
  const isText = /\.(?:txt|text|lst|list|csv)$/.test(name) || !name.includes('.');
  if (name.endsWith('.dic')) return /(?:^|[/_-])ik(?:[/_-]|$)/.test(file) ? 'ik' : null;
  if (!isText) return null;
  const isMarkup = /^[[{<]/.test(lines[0] ?? '');
  if (isMarkup) return null;
  if (isWordListName(name)) return lines.some(isMapping) ? null : 'word-list';
  if (/synonym/.test(file) && !/wordnet|readme/.test(file)) {
    // A file that is called so may be full of mistakes; a folder's name says less.
    const ruled = lines.filter((line) => isMapping(line) || isList(line)).length;
    return /synonym/.test(name) || (lines.length > 0 && ruled >= lines.length * 0.9) ? 'solr-synonyms' : null;
  }
  if (/(?:^|[-_.])mappings?(?![a-z])|char[-_]?(?:filter|map)/.test(name)) {
    return lines.length > 0 && lines.every((line) => line.includes('=>')) ? 'char-mapping' : null;
  }
  if (/stem(?:mer|ming)?[-_]?(?:dict|override|rule|exception)/.test(name)) {
    return lines.length > 0 && lines.every((line) => /=>|^\S+\t\S+$/.test(line)) ? 'stemmer-override' : null;
  }
  return null;
}

function isWordListName(name: string): boolean {
  return (
    /(?:^|[-_.])stop[-_]?(?:words?|tags?)/.test(name) ||
    /(?:^|[-_.])(?:prot(?:ected)?|keep|common)[-_]?words?(?:[-_.]|$)/.test(name) ||
    /(?:^|[-_.])(?:keywords?|articles|contractions|elisions?)(?:[-_.]|$)/.test(name) ||
    /compound[-_]?(?:words?|dictionary)/.test(name)
  );
}

function isWordnet(line: string): boolean {
  return /^s\(\d{8,9},\d+,'.*',[nvasr],\d+,\d+\)\.$/.test(line);
}

function isList(line: string): boolean {
  return line.split(',').filter((term) => javaTrim(term) !== '').length > 1;
}

function isMapping(line: string): boolean {
  const sides = line.split('=>');
  return sides.length === 2 && sides.every((side) => javaTrim(side) !== '');
}

function isKuromoji(line: string): boolean {
  const columns = parseUserDictionaryCsv(line);
  if (columns?.length !== 4) return false;
  const [surface = '', segmentation = '', readings = ''] = columns;
  return (
    /[\p{scx=Katakana}]/u.test(readings) &&
    segmentation.replaceAll(' ', '') === surface.replaceAll(' ', '') &&
    splitAtSpaces(segmentation).length === splitAtSpaces(readings).length
  );
}

/** Sure only when some surface is spelled by the segments behind it, and none is not. */
function isNori(lines: readonly string[]): boolean {
  let segmented = 0;
  for (const line of lines) {
    if (line.includes('=>') || line.includes(',')) return false;
    const [surface = '', ...segments] = line.split(/\s+/);
    if (segments.length === 0) continue;
    if (segments.length < 2 || segments.join('') !== surface || !/\p{sc=Hangul}/u.test(surface)) return false;
    segmented++;
  }
  return segmented > 0;
}

/** Lines that are neither blank nor a comment, without the one that the sample cuts. */
function dataLines(text: string): string[] {
  const lines = text.split(/\r\n|\n|\r/);
  return lines.map(javaTrim).filter((line) => line !== '' && !line.startsWith('#'));
}

function sample(source: ByteSource): string {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for (const chunk of source.chunks()) {
    pieces.push(Uint8Array.from(chunk.subarray(0, SAMPLE_BYTES - length)));
    length += pieces.at(-1)?.length ?? 0;
    if (length >= SAMPLE_BYTES) break;
  }
  const text = Buffer.concat(pieces).toString('utf8');
  if (source.size <= length) return text;
  const cut = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r'));
  return cut === -1 ? text : text.slice(0, cut);
}

/** A dictionary as a list in a request: what the engine would read from the file, line by line. */

import type { ByteSource, EngineVersion, Format } from '../dictionaries/dictionary.ts';
import { readWordLines } from '../dictionaries/formats/lines/word-lines.ts';
import { forEachLine } from '../dictionaries/java/lines.ts';
import type { Report } from '../dictionaries/problems.ts';

export interface DictionaryLine {
  readonly text: string;
  /** Its line in the file, counted from 1. */
  readonly line: number;
}

/** The format in which a setting reads its file, where the setting alone decides it. */
const FORMATS = {
  mappings_path: 'char-mapping',
  rules_path: 'stemmer-override',
  type_table_path: 'type-table',
  user_dictionary: 'kuromoji',
} as const;

/** The format in which a setting reads a file, whatever the file is taken for. */
export function formatOf(setting: string, format: Format): Format {
  if (setting === 'synonyms_path') return format === 'wordnet-synonyms' ? format : 'solr-synonyms';
  if (setting === 'user_dictionary') return format === 'nori' ? format : 'kuromoji';
  return setting in FORMATS ? FORMATS[setting as keyof typeof FORMATS] : 'word-list';
}

const QUIET: Report = { error() {}, warning() {} };

/**
 * The lines that `setting` would read from the file, without those that the engine skips. Lines that are not UTF-8 are
 * left out: no request can carry them, and the check has reported them.
 */
export function dictionaryLines(
  setting: string,
  format: Format,
  source: ByteSource,
  engineVersion: EngineVersion,
): readonly DictionaryLine[] {
  const lines: DictionaryLine[] = [];
  if (setting === 'synonyms_path') {
    forEachLine(source, {
      line(bytes, start, end, line, valid) {
        // Solr's reader skips blank lines and comments; WordNet's reads every line.
        if (!valid || (format !== 'wordnet-synonyms' && (end === start || bytes[start] === 0x23))) return;
        // In a list, the engine reads as a comment what it reads as a line in a WordNet file.
        const blank = bytes[start] === 0x23 ? ' ' : '';
        lines.push({ text: `${blank}${bytes.toString('utf8', start, end)}`, line });
      },
    });
    return lines;
  }
  const options = { engineVersion, expand: true, lenient: false, analysis: null };
  const read = setting in FORMATS ? FORMATS[setting as keyof typeof FORMATS] : 'word-list';
  readWordLines(
    read,
    { source, options, context: { stopWordLists: [] }, report: QUIET },
    ({ text, line, indentedComment }) => {
      // After a blank it is data, as in the file.
      lines.push({ text: indentedComment ? ` ${text}` : text, line });
    },
  );
  return lines;
}

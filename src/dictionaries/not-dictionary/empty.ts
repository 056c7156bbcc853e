/** Dictionaries without an entry. */

import type { ByteSource, CheckReport, Format, Problem } from '../dictionary.ts';
import { forEachLine } from '../java/lines.ts';
import { asUtf8 } from './encoding.ts';

/**
 * The error of a dictionary without an entry: 0 bytes, blank lines or comments alone. Most readers of the engine accept
 * it as a dictionary without rules, but most likely its content was lost.
 * @param checked the report of the format's check
 */
export function emptyProblem(
  source: ByteSource,
  format: Format | null,
  checked: Pick<CheckReport, 'entries' | 'errors'>,
): Problem | null {
  const isBlank = hasNoContent(source, format);
  if (!isBlank && (checked.entries !== 0 || checked.errors !== 0)) return null;
  return {
    severity: 'error',
    code: 'dictionary/empty',
    line: null,
    column: null,
    message:
      `The dictionary has no entry: ${reason(source, format, isBlank)}. Commit its content, or ` +
      'remove the file. If it is a placeholder, set `allow-empty: true` for it in the manifest.',
  };
}

function reason({ size }: ByteSource, format: Format | null, isBlank: boolean): string {
  if (size === 0) return 'the file has 0 bytes';
  if (isBlank) return 'its lines are blank or comments';
  return format === 'hyphenation' ? 'its XML has no hyphenation patterns' : 'none of its lines says anything';
}

class Content extends Error {}

/** True when all lines are blank or comments, as people see them: also where the engine takes an indented comment for a word. */
function hasNoContent(source: ByteSource, format: Format | null): boolean {
  try {
    forEachLine(asUtf8(source), {
      line(bytes, start, end, number) {
        if (end > start && !isBlankLine(bytes.toString('utf8', start, Math.min(end, start + 4_096)), number, format)) {
          throw new Content();
        }
      },
    });
    return true;
  } catch (error) {
    if (error instanceof Content) return false;
    throw error;
  }
}

function isBlankLine(line: string, number: number, format: Format | null): boolean {
  const text = (number === 1 ? line.replace(/^\ufeff/, '') : line).trim();
  if (text === '') return true;
  if (format === 'hyphenation' || /^#\s*=>/.test(text)) return false;
  return text.startsWith('#') || (format === 'word-list' && /^\|\s+\S/.test(text));
}

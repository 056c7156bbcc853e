import { expectedKeys, type Fingerprint, FingerprintTable, fingerprintOf } from '../../fingerprints.ts';
import { quoted } from '../../problems.ts';
import type { DictionaryFormat, EntrySink, ReadInput } from '../format.ts';
import { noriTagFault } from './nori-tags.ts';
import { buildFailure, readWordLines, type WordLine } from './word-lines.ts';

const BYTES_PER_WORD = 12;

/**
 * Stop words, keywords, keep words, protected words, common words, articles and compound words: one word a line. Only a
 * wrong encoding is an error, and a word that its component does not know.
 */
export const wordList: DictionaryFormat = {
  format: 'word-list',
  read(input: ReadInput, sink: EntrySink | null): number {
    const { report, options, source } = input;
    const seen = new FingerprintTable(1, expectedKeys(source.size, BYTES_PER_WORD));
    const fingerprint: Fingerprint = { a: 0, b: 0 };
    let entries = 0;
    let snowball = 0;
    readWordLines('word-list', input, (line) => {
      entries++;
      const { text } = line;
      const place = { line: line.line, column: line.column };
      fingerprintOf(text, fingerprint);
      const slot = seen.slot(fingerprint.a, fingerprint.b);
      const isNew = seen.added;
      if (isNew) {
        seen.set(slot, line.line);
        sink?.({ key: text, value: null, line: line.line, rule: text });
      }
      if (options.words === 'nori-tags' && failTag(line, input)) return;
      if (lintComment(line, input, snowball > 0)) {
        if (text.includes('|')) snowball++;
        return;
      }
      if (!isNew) {
        const first = seen.get(slot);
        report.warning(
          'word-list/duplicate-word',
          place,
          (line) => `${quoted(text)} is already in ${line(first)} and adds nothing. Remove one of the two.`,
        );
      }
      const separator = separatorOf(text);
      if (separator !== null) {
        report.warning(
          'word-list/several-words',
          place,
          () =>
            `The engine reads ${quoted(text)} as a single word, with its ${separator}, which matches only a token of exactly that text. ` +
            'Write one word a line.',
        );
      } else if (isQuoted(text)) {
        report.warning(
          'word-list/quoted-word',
          place,
          () => `The quotation marks of ${quoted(text)} are part of the word, which then matches nothing. Remove them.`,
        );
      } else if (options.analysis?.lowercase && text !== text.toLowerCase()) {
        report.warning(
          'word-list/upper-case',
          place,
          () =>
            `${quoted(text)} has capitals, but the declared chain lowercases text first, so it never matches. ` +
            `Write ${quoted(text.toLowerCase())}, or set \`ignore_case\`.`,
        );
      }
    });
    return entries;
  },
};

/** Reports a word that is no tag. */
function failTag({ text, line, column }: WordLine, { report, options }: ReadInput): boolean {
  const fault = noriTagFault(text, options.engineVersion);
  if (fault === null) return false;
  const failure = buildFailure('java.lang.IllegalArgumentException', fault.engine);
  report.error(
    'word-list/unknown-tag',
    { line, column },
    () => `Nori, whose \`stoptags_path\` names this list, refuses ${quoted(text)}. ${fault.advice}`,
    failure,
  );
  return true;
}

/** The name of the separator in a line with several words; `null` when it is one word. */
function separatorOf(text: string): string | null {
  if (text.includes('=>')) return 'arrow';
  if (/[^\s,],/.test(text) && !/^[\d.,]+$/.test(text)) return 'commas';
  if (/\p{L}[;，、；]\s*\p{L}/u.test(text)) return 'separators';
  if (/\S\t+\S/.test(text)) return 'tabs';
  return /\S\s+\S/.test(text) ? 'white space' : null;
}

const QUOTES: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ["'", "'"],
  ['“', '”'],
  ['„', '“'],
  ['«', '»'],
  ['`', '`'],
]);

function isQuoted(text: string): boolean {
  return text.length > 2 && QUOTES.get(text[0] ?? '') === text.at(-1);
}

/** Reports comments that became part of a word; in a Snowball list only the first. */
function lintComment(line: WordLine, { report }: ReadInput, isSnowball: boolean): boolean {
  const { text } = line;
  const place = { line: line.line, column: line.column };
  if (line.indentedComment) {
    report.warning(
      'word-list/indented-comment',
      place,
      () =>
        `Engines of this version recognise a comment only when \`#\` is in column 1, so ${quoted(text)} is a word. ` +
        'Remove the white space before it.',
    );
    return true;
  }
  if (/^\|\s*[^|\s]|\s\|/.test(text)) {
    if (!isSnowball) {
      report.warning(
        'word-list/snowball-comment',
        place,
        () =>
          `The engine has no \`|\` comments, so ${quoted(text)} is one long word that matches nothing (and so on in the lines ` +
          'below). Keep only the words of a Snowball list, and begin comments with `#`.',
      );
    }
    return true;
  }
  if (/^(?:\/{2,}|-{2,}|;+|\/\*|%+|<!--)\s*\p{L}.*\s/u.test(text)) {
    report.warning(
      'word-list/foreign-comment',
      place,
      () =>
        `Only \`#\` begins a comment, so ${quoted(text)} is one long word that matches nothing. Begin it with \`#\`.`,
    );
    return true;
  }
  const comment = /\s(?:#|\/\/)/.exec(text);
  if (comment !== null) {
    report.warning(
      'word-list/trailing-comment',
      { line: line.line, column: line.column + comment.index + 1 },
      () =>
        `A comment must have its own line: ${quoted(text)}, comment and all, is one word that matches nothing. ` +
        'Move the comment above the word.',
    );
    return true;
  }
  return false;
}

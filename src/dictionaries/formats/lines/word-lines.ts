import type { Format } from '../../dictionary.ts';
import { type CommentRule, commentRule, reportsLineNumbers } from '../../engine-version.ts';
import { forEachLine } from '../../java/lines.ts';
import { hasText, javaTrim, leadingTrim } from '../../java/text.ts';
import type { EngineFailure } from '../../problems.ts';
import type { ReadInput } from '../format.ts';
import { needsTextLints, TextLints } from './text-lints.ts';

/** Phases of failures of the word-list family: all lines are read, then parsed one by one, then combined. */
export const PHASE = { reading: 0, lines: 1, building: 2 } as const;

/** One element of a file as OpenSearch's `Analysis.parseWordList` passes it to a format. */
export interface WordLine {
  /** The line, trimmed as Java trims. */
  readonly text: string;
  /** Line in the file, and column where `text` begins; both from 1. */
  readonly line: number;
  readonly column: number;
  /** The n of the engine's `Line [n]`: blank lines are not counted, comments are. */
  readonly count: number;
  /** True when the line began with `#` after white space, which engines of this version read as data. */
  readonly indentedComment: boolean;
}

type WordFormat = Extract<
  Format,
  'word-list' | 'char-mapping' | 'stemmer-override' | 'type-table' | 'kuromoji' | 'nori'
>;

/** The setting named in the message about the encoding. */
const SETTINGS: Readonly<Record<WordFormat, string>> = {
  // The list does not show which setting reads it: stopwords_path, keywords_path, and so on.
  'word-list': '<setting>_path',
  'char-mapping': 'mappings_path',
  'stemmer-override': 'rules_path',
  'type-table': 'type_table_path',
  kuromoji: 'user_dictionary',
  nori: 'user_dictionary',
};

/** Reads a file of the word-list family line by line, with the comment rule of the engine's version. */
export function readWordLines(
  format: WordFormat,
  { source, options, report }: ReadInput,
  take: (line: WordLine) => void,
): void {
  const rule = commentRule(options.engineVersion);
  const text = new TextLints(format, report, (length) => ({
    phase: PHASE.reading,
    chain: [{ className: 'java.nio.charset.MalformedInputException', message: `Input length = ${length}` }],
    apiMessage: encodingMessage(SETTINGS[format], reportsLineNumbers(options.engineVersion)),
  }));
  let count = 0;
  const statistics = forEachLine(source, {
    line(bytes, start, end, number, valid) {
      if (end === start || text.isUtf16) return;
      if (!valid) {
        count++;
        text.malformed(bytes, start, end, number);
        return;
      }
      const line = bytes.toString('utf8', start, end);
      if (needsTextLints(bytes, start, end)) text.text(line, number);
      if (!hasText(line)) return;
      count++;
      const trimmed = javaTrim(line);
      if (isComment(line, trimmed, rule, format)) return;
      take({
        text: trimmed,
        line: number,
        column: leadingTrim(line) + 1,
        count,
        indentedComment: rule === 'column-1' && trimmed.startsWith('#'),
      });
    },
  });
  text.finish(statistics);
}

function encodingMessage(setting: string, isRecent: boolean): string {
  const reading = `Unsupported character encoding detected while reading ${setting}`;
  return isRecent ? `${reading}: files must be UTF-8 encoded` : `${reading}: <path> - files must be UTF-8 encoded`;
}

function isComment(line: string, trimmed: string, rule: CommentRule, format: WordFormat): boolean {
  switch (rule) {
    case 'column-1':
      return line.startsWith('#');
    case 'trimmed':
      return trimmed.startsWith('#');
    case 'mapping-arrow-kept':
      return trimmed.startsWith('#') && format !== 'char-mapping';
    case 'arrow-kept':
      return trimmed.startsWith('#') && !/^#[ \t\n\v\f\r]*=>/.test(trimmed);
  }
}

/** How the engine rejects a line of a word-list format. */
export function lineFailure(input: ReadInput, { count }: WordLine, message: string): EngineFailure {
  const text = reportsLineNumbers(input.options.engineVersion) ? `Line [${count}]: ${message}` : message;
  return {
    phase: PHASE.lines,
    chain: [{ className: 'java.lang.RuntimeException', message: text }],
    apiMessage: text,
  };
}

/** A failure that the engine finds after parsing all lines; it names no line. */
export function buildFailure(className: string, message: string | null): EngineFailure {
  return { phase: PHASE.building, chain: [{ className, message }], apiMessage: message ?? '' };
}

import { reportsLineNumbers } from '../../engine-version.ts';
import type { ProblemCode } from '../../problem-codes.ts';
import { quoted, WHOLE_FILE } from '../../problems.ts';
import type { DictionaryFormat, EntrySink, ReadInput } from '../format.ts';
import { splitMapping, unescapeSide } from './mapping-rule.ts';
import { buildFailure, lineFailure, readWordLines, type WordLine } from './word-lines.ts';

/** Types of Lucene's `WordDelimiterFilter`, by the names that a table uses. */
const TYPE_CODES: ReadonlyMap<string, number> = new Map([
  ['LOWER', 1],
  ['UPPER', 2],
  ['ALPHA', 3],
  ['DIGIT', 4],
  ['ALPHANUM', 7],
  ['SUBWORD_DELIM', 8],
]);

/** Character types of the `word_delimiter` filters: `character => TYPE`, as OpenSearch's `parseTypes` reads them. */
export const typeTable: DictionaryFormat = {
  format: 'type-table',
  read(input: ReadInput, sink: EntrySink | null): number {
    const { report, options } = input;
    const lines = new Map<string, number>();
    const types = new Map<string, number>();
    let entries = 0;
    let rejected = 0;
    const fail = (code: ProblemCode, line: WordLine, message: string, sentence: () => string) => {
      rejected++;
      report.error(code, { line: line.line, column: line.column }, sentence, lineFailure(input, line, message));
    };
    const invalid = reportsLineNumbers(options.engineVersion) ? 'Invalid mapping rule: ' : 'Invalid Mapping Rule : ';
    readWordLines('type-table', input, (line) => {
      entries++;
      const { text } = line;
      const sides = splitMapping(text);
      if (sides === null) {
        fail(
          'type-table/invalid-rule',
          line,
          `${invalid}[${text}]`,
          () => `${quoted(text)} is not a rule: the engine requires \`character => TYPE\`.`,
        );
        return;
      }
      const left = unescapeSide(sides.left);
      if (!left.ok) {
        fail(
          'type-table/invalid-escape',
          line,
          left.message,
          () =>
            'The character has an escape that the engine does not know. Write `\\u` with four hexadecimal digits, or `\\\\` for a backslash.',
        );
        return;
      }
      if (left.text.length !== 1) {
        fail('type-table/not-one-character', line, `${invalid}[${text}]. Only a single character is allowed.`, () =>
          left.text === ''
            ? 'There is no character before `=>`. Write a space as `\\u0020`.'
            : `${quoted(left.text)} is not a single UTF-16 character; letters beyond U+FFFF, such as emoji, can't be given a type.`,
        );
        return;
      }
      const type = TYPE_CODES.get(sides.right);
      if (type === undefined) {
        fail(
          'type-table/illegal-type',
          line,
          `${invalid}[${text}]. Illegal type.`,
          () =>
            `${quoted(sides.right)} is not a type. The types are ${[...TYPE_CODES.keys()].join(', ')}, in capitals.`,
        );
        return;
      }
      const first = lines.get(left.text);
      if (first !== undefined) {
        report.warning(
          'type-table/duplicate-character',
          { line: line.line, column: line.column },
          (line) =>
            `${quoted(left.text)} already has a type in ${line(first)}; the last one counts. Remove one of the two.`,
        );
      }
      lines.set(left.text, line.line);
      types.set(left.text, type);
    });
    if (types.size === 0 && rejected === 0) {
      report.error(
        'type-table/no-rules',
        WHOLE_FILE,
        () => 'The file has no rule, and the engine fails on an empty type table. Add a rule, or remove the setting.',
        buildFailure('java.util.NoSuchElementException', null),
      );
    }
    if (sink !== null) {
      for (const [character, type] of types) {
        const name = [...TYPE_CODES].find(([, code]) => code === type)?.[0] ?? '';
        sink({ key: character, value: name, line: lines.get(character) ?? 1, rule: [character, type] });
      }
    }
    return entries;
  },
};

/** From lines of a dictionary's joined content back to the files that people edit. */

import { type DictionaryDiff, type Problem, withLaterExamples } from './dictionary.ts';

/** A file, and the line of the whole content with which it begins, counted from 1. */
export interface FileStart {
  readonly file: string;
  readonly firstLine: number;
  /** True for one of several files that is in an encoding with other lines, as UTF-16: what is found in these is noise. */
  readonly isOtherEncoding?: boolean;
}

/** The file that a line of the content comes from. */
export function startOf<T extends FileStart>(files: readonly T[], line: number): T | undefined {
  let low = 0;
  let high = files.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((files[middle]?.firstLine ?? 0) <= line) low = middle;
    else high = middle - 1;
  }
  return files[low];
}

/** The file that a line of the content comes from, and its line there. */
export function placeOf(files: readonly FileStart[], line: number): { readonly file: string; readonly line: number } {
  const found = startOf(files, line);
  return { file: found?.file ?? '', line: line - (found?.firstLine ?? 1) + 1 };
}

/** Names a line of the content to people: `line 4`, or `line 4 of d/b.txt`. */
export type NameLine = (line: number) => string;

/**
 * Names lines in a text about a place: those of other files than the place's with their file.
 * @param files those that the content is made of; one or none: no line is in another file
 * @param own line of the place; `null`: the text is about the whole content, and so reported for the first file
 */
export function namesLines(files: readonly FileStart[], own: number | null): NameLine {
  return (line) => {
    const place = placeOf(files, line);
    return `line ${place.line}${place.file === placeOf(files, own ?? 1).file ? '' : ` of ${place.file}`}`;
  };
}

/** The problem at its file and line; a problem of the whole content is reported for the first file. */
export function placeProblem(files: readonly FileStart[], problem: Problem): Problem & { readonly file: string } {
  if (problem.line === null) return { ...problem, file: files[0]?.file ?? '' };
  return { ...problem, ...placeOf(files, problem.line) };
}

/**
 * A placed problem whose column counts from the first character that an editor shows: a byte order mark before it, which
 * the engine reads as a character, has no column.
 * @param hasMark whether a file begins with a byte order mark
 */
export function skipMark<T extends Problem>(problem: T, hasMark: (file: string | undefined) => boolean): T {
  const { file, line, column } = problem;
  if (line !== 1 || column === null || column === 1 || !hasMark(file)) return problem;
  return { ...problem, column: column - 1 };
}

/**
 * The difference with the files of its examples.
 * @param before files of the version before, which may be others
 */
export function placeDiff(
  before: readonly FileStart[],
  after: readonly FileStart[],
  diff: DictionaryDiff,
): DictionaryDiff {
  return withLaterExamples(diff, () =>
    diff.examples.map((example) => {
      const files = example.kind === 'removed' ? before : after;
      return example.line === null || files.length === 0 ? example : { ...example, ...placeOf(files, example.line) };
    }),
  );
}

/** The line of the whole content that a placed problem is about, or `null`. */
export function contentLine(
  files: readonly FileStart[],
  { file, line }: Pick<Problem, 'file' | 'line'>,
): number | null {
  if (line === null) return null;
  const start = files.find((one) => one.file === file);
  return start === undefined ? line : start.firstLine + line - 1;
}

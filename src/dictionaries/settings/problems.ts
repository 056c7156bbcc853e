/** Problems of settings files, each at its place. */
import type { Problem } from '../dictionary.ts';
import type { ProblemCode } from '../problem-codes.ts';
import type { FilePlace } from './file/positioned.ts';

/** A problem, with the file that it is in. */
export interface FileProblem extends Problem {
  /** Path relative to the workspace. */
  readonly file: string;
}

type SettingsCode = Extract<ProblemCode, `index-settings/${string}`>;

/** Collects problems; equal ones once. */
export class FileProblems {
  readonly #problems: FileProblem[] = [];
  readonly #known = new Set<string>();
  readonly notices: string[] = [];

  error(code: SettingsCode, file: string, place: FilePlace | null, message: string): void {
    this.#add('error', code, file, place, message);
  }

  warning(code: SettingsCode, file: string, place: FilePlace | null, message: string): void {
    this.#add('warning', code, file, place, message);
  }

  notice(message: string): void {
    if (!this.notices.includes(message)) this.notices.push(message);
  }

  /** In the order of files and lines. */
  all(): readonly FileProblem[] {
    return [...this.#problems].sort(
      (a, b) =>
        (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
        (a.line ?? 0) - (b.line ?? 0) ||
        (a.column ?? 0) - (b.column ?? 0),
    );
  }

  /** Takes a problem that is not known yet. */
  add(problem: FileProblem): void {
    const { code, file, line, column, message } = problem;
    const key = JSON.stringify([code, file, line, column, message]);
    if (this.#known.has(key)) return;
    this.#known.add(key);
    this.#problems.push(problem);
  }

  #add(
    severity: Problem['severity'],
    code: SettingsCode,
    file: string,
    place: FilePlace | null,
    message: string,
  ): void {
    this.add({ severity, code, file, line: place?.line ?? null, column: place?.column ?? null, message });
  }
}

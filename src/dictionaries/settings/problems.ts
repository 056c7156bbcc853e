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
  readonly #unknown = new Map<FileProblem, { readonly subject: string; readonly message: string }>();
  readonly notices: string[] = [];

  /** @param file of the settings; a place in a component of a template has its own */
  error(code: SettingsCode, file: string, place: FilePlace | null, message: string): void {
    this.#add('error', code, file, place, message);
  }

  warning(code: SettingsCode, file: string, place: FilePlace | null, message: string): void {
    this.#add('warning', code, file, place, message);
  }

  notice(message: string): void {
    if (!this.notices.includes(message)) this.notices.push(message);
  }

  /**
   * A warning about what only an engine can tell.
   * @param subject title of what it has to build (`componentTitle`)
   * @param advice the last sentence, where no engine was asked
   */
  unknown(subject: string, file: string, place: FilePlace | null, message: string, advice: string): void {
    const text = `${message} ${advice}`;
    const problem = this.#add('warning', 'index-settings/unknown-component', file, place, text);
    if (problem !== null) this.#unknown.set(problem, { subject, message });
  }

  /** Problems after an engine was asked: what it built is no longer unknown. */
  afterEngine(problems: readonly FileProblem[], built: ReadonlySet<string>): readonly FileProblem[] {
    return problems.flatMap((problem) => {
      const unknown = this.#unknown.get(problem);
      if (unknown === undefined) return [problem];
      if (built.has(unknown.subject)) return [];
      const message = `${unknown.message} The engine at \`engine-url\` has not built the ${unknown.subject}.`;
      return [{ ...problem, message }];
    });
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

  /** Takes a problem. @returns `null` where it is known already */
  add(problem: FileProblem): FileProblem | null {
    const { code, file, line, column, message } = problem;
    const key = JSON.stringify([code, file, line, column, message]);
    if (this.#known.has(key)) return null;
    this.#known.add(key);
    this.#problems.push(problem);
    return problem;
  }

  #add(
    severity: Problem['severity'],
    code: SettingsCode,
    file: string,
    place: FilePlace | null,
    message: string,
  ): FileProblem | null {
    const { line = null, column = null } = place ?? {};
    return this.add({ severity, code, file: place?.file ?? file, line, column, message });
  }
}

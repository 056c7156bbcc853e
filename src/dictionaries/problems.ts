import type { CheckReport, Problem } from './dictionary.ts';
import { MAX_PROBLEMS_KEPT } from './dictionary.ts';
import { type FileStart, type NameLine, namesLines, startOf } from './file-lines.ts';
import type { ProblemCode } from './problem-codes.ts';

/** A place in the file as an editor counts: both from 1, columns in UTF-16 units. */
export interface Place {
  readonly line: number | null;
  readonly column: number | null;
}

export const WHOLE_FILE: Place = { line: null, column: null };

/** One Java exception: class name and message, as the engine gives them. */
export interface EngineException {
  readonly className: string;
  readonly message: string | null;
}

/** How the engine rejects a file. */
export interface EngineFailure {
  /** Orders failures as the engine finds them: the lowest first, then the one reported first. */
  readonly phase: number;
  /** Orders failures of a phase that reads sorted entries: the surface of the entry. */
  readonly rank?: string;
  /** The exception and its causes, outermost first; for synonyms, the causes that OpenSearch only logs. */
  readonly chain: readonly EngineException[];
  /** The message that the caller of OpenSearch gets; empty when the exception has none. */
  readonly apiMessage: string;
}

/** The text of a problem. It names every line of the content by `name`, as the content may be that of several files. */
export type Message = (name: NameLine) => string;

/** Receives what a reader finds. Messages are built only when they are kept, as a file may have millions. */
export interface Report {
  error(code: ProblemCode, place: Place, message: Message, failure: EngineFailure): void;
  warning(code: ProblemCode, place: Place, message: Message): void;
  /** A term whose result in the engine is not known, and the component that is the reason. */
  undecided?(component: string, term: string, place: Place): void;
  /** A term that is known to be accepted, with an unknown result. */
  blurred?(): void;
}

/** A report that keeps nothing. */
export const IGNORED: Report = {
  error() {},
  warning() {},
};

/** A report that counts the lines with errors: the engine reads nothing of them. */
export class UnreadLines implements Report {
  count = 0;
  #last: number | null = null;

  error(_code: ProblemCode, { line }: Place): void {
    if (line !== null && line === this.#last) return;
    this.#last = line;
    this.count++;
  }

  warning(): void {}
}

/** How many more lines of a former version can't be read. */
export function moreUnread(before: UnreadLines, after: UnreadLines): number {
  return Math.max(0, before.count - after.count);
}

/**
 * Collects problems for people: exact totals, at most `MAX_PROBLEMS_KEPT` problems, errors before warnings when there is
 * no room for all.
 */
export class ProblemLog implements Report {
  #errors: Problem[] = [];
  #warnings: Problem[] = [];
  #errorCount = 0;
  #warningCount = 0;
  readonly #files: readonly FileStart[];
  readonly #hasNoise: boolean;

  /** @param files those that the content is made of; none: it is that of one file */
  constructor(files: readonly FileStart[] = []) {
    this.#files = files;
    this.#hasNoise = files.length > 1 && files.some(({ isOtherEncoding }) => isOtherEncoding);
  }

  error(code: ProblemCode, place: Place, message: Message, failure: EngineFailure): void {
    if (this.#isNoise(code, place)) return;
    this.#errorCount++;
    if (this.#errors.length < MAX_PROBLEMS_KEPT) {
      const ofAll = this.#files.length > 1 ? COUNTS_ALL : '';
      const text = `${message(namesLines(this.#files, place.line))} ${describeFailure(failure, ofAll)}`;
      this.#errors.push({ severity: 'error', code, line: place.line, column: place.column, message: text });
    }
  }

  warning(code: ProblemCode, place: Place, message: Message): void {
    if (this.#isNoise(code, place)) return;
    this.#warningCount++;
    if (this.#warnings.length < MAX_PROBLEMS_KEPT) {
      const text = message(namesLines(this.#files, place.line));
      this.#warnings.push({ severity: 'warning', code, line: place.line, column: place.column, message: text });
    }
  }

  /** Of a file in another encoding, only that it is not UTF-8 is a finding. */
  #isNoise(code: ProblemCode, { line }: Place): boolean {
    if (!this.#hasNoise || line === null) return false;
    const start = startOf(this.#files, line);
    return start?.isOtherEncoding === true && (line > start.firstLine || !code.endsWith('/not-utf8'));
  }

  /** The report in file order; problems of the whole file come first. */
  finish(entries: number | null): CheckReport {
    const room = MAX_PROBLEMS_KEPT - this.#errors.length;
    const problems = [...this.#errors, ...this.#warnings.slice(0, room)].sort(
      (a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0),
    );
    return { problems, errors: this.#errorCount, warnings: this.#warningCount, entries };
  }
}

/** What a line number of the engine means where it reads several files as one. */
const COUNTS_ALL = ' (The engine counts the lines of all files together.)';

/** @param countsAll what follows an engine's message with a line number */
function describeFailure(failure: EngineFailure, countsAll: string): string {
  const causes = failure.chain.map(({ className, message }) => {
    const name = className.slice(className.lastIndexOf('.') + 1);
    return message === null || message === '' ? name : message;
  });
  const log = `The engine's own message: ${causes.map((cause) => excerpt(cause, 400)).join(' ← ')}.`;
  const note = causes.some((cause) => /\bline \[?\d/i.test(cause)) ? countsAll : '';
  if (failure.apiMessage === causes[0]) return `${log}${note}`;
  return `${log} OpenSearch answers: "${excerpt(failure.apiMessage, 400)}".${note}`;
}

/** The text for a sentence: cut at `limit` UTF-16 units, not inside a surrogate pair. */
export function excerpt(text: string, limit = 80): string {
  if (text.length <= limit) return text;
  const last = text.charCodeAt(limit - 1);
  const end = last >= 0xd800 && last <= 0xdbff ? limit - 1 : limit;
  return `${text.slice(0, end)}…`;
}

/** A term in backquotes, cut to a readable length. */
export function quoted(term: string): string {
  return `\`${excerpt(term)}\``;
}

/** The text at the beginning of a sentence. */
export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** `1 rule`, `2 rules`; `things` where an `s` does not make the plural. */
export function counted(number: number, thing: string, things = `${thing}s`): string {
  return `${number} ${number === 1 ? thing : things}`;
}

/**
 * A report with more problems, in the order of the files and their lines; problems of a whole file come first.
 * @param files in the order of the dictionary
 */
export function mergeProblems(report: CheckReport, others: readonly Problem[], files: readonly string[]): CheckReport {
  if (others.length === 0) return report;
  const order = new Map(files.map((file, index) => [file, index]));
  const at = ({ file }: Problem) => order.get(file ?? '') ?? 0;
  const all = [...others, ...report.problems].toSorted((a, b) => severity(a) - severity(b)).slice(0, MAX_PROBLEMS_KEPT);
  const errors = others.filter((problem) => problem.severity === 'error').length;
  return {
    problems: all.sort((a, b) => at(a) - at(b) || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0)),
    errors: report.errors + errors,
    warnings: report.warnings + others.length - errors,
    entries: report.entries,
  };
}

/** Rank of a severity: errors come first where there is no room for all. */
function severity(problem: Problem): number {
  return problem.severity === 'error' ? 0 : 1;
}

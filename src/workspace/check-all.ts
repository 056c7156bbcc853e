import { fileSource } from '../dictionaries/byte-source.ts';
import { checkDictionary, type StopWordList, undecidedFormatWarning } from '../dictionaries/check.ts';
import type { ByteSource, CheckReport, Dictionary, Format, ReadOptions } from '../dictionaries/dictionary.ts';
import { ActionFailure, type FailurePart } from '../failure.ts';
import { isStopWordFile, readStopWords } from './stop-word-file.ts';

/** Problems of one dictionary that the log has, errors first. */
const MAX_PROBLEMS_LOGGED = 50;

/** A dictionary to check, however it was named. */
export interface CheckTarget {
  /** Path as it is shown, with `/`. */
  readonly file: string;
  readonly source: ByteSource;
  /** `null`: neither declared nor found. */
  readonly format: Format | null;
  readonly options: ReadOptions;
}

/**
 * Checks dictionaries together: the stop words of one are looked for in the synonyms of another. In the order given.
 * @param others of the same repository, which are not checked, but whose stop words count
 */
export function checkTogether<Target extends CheckTarget>(
  targets: readonly Target[],
  others: readonly CheckTarget[] = [],
): readonly { readonly target: Target; readonly report: CheckReport }[] {
  const stopWordLists = [...targets, ...others].flatMap(stopWordsOf);
  return targets.map((target) => {
    const { format, source, options } = target;
    if (format !== null) return { target, report: checkDictionary(source, format, options, { stopWordLists }) };
    return { target, report: { problems: [undecidedFormatWarning()], errors: 0, warnings: 1, entries: null } };
  });
}

function stopWordsOf({ file, format, source, options }: CheckTarget): readonly StopWordList[] {
  if (format !== 'word-list' || !isStopWordFile(file)) return [];
  try {
    return [{ file, words: readStopWords(source, options.engineVersion) }];
  } catch {
    return []; // Its own check says what is wrong with it.
  }
}

/** What `checkTogether` takes, of a discovered dictionary. */
export function checkTarget(dictionary: Dictionary): CheckTarget {
  const { file, path, format, formatSource, options } = dictionary;
  return { file, source: fileSource(path), format: formatSource === 'undecided' ? null : format, options };
}

/** Checks every dictionary of a run, by package name, and tells the verdicts in a line each. */
export function checkAll(
  dictionaries: readonly Dictionary[],
  log: { info(message: string): void },
): ReadonlyMap<string, CheckReport> {
  const targets = dictionaries.map((dictionary) => ({ ...checkTarget(dictionary), dictionary }));
  return new Map(
    checkTogether(targets).map(({ target: { dictionary }, report }) => {
      log.info(`${dictionary.file}: ${verdictText(dictionary, report)}`);
      for (const line of problemLines(dictionary.file, report)) log.info(line);
      return [dictionary.name, report];
    }),
  );
}

/** `file:line:column: error: message [code]`, as compilers say it; the rest is counted. */
function problemLines(file: string, { problems, errors, warnings }: CheckReport): readonly string[] {
  const shown = [...problems].sort((a, b) => a.severity.localeCompare(b.severity)).slice(0, MAX_PROBLEMS_LOGGED);
  const more = errors + warnings - shown.length;
  return [
    ...shown.map(({ severity, code, line, column, message }) => {
      const place = line === null ? '' : `:${line}${column === null ? '' : `:${column}`}`;
      return `${file}${place}: ${severity}: ${message} [${code}]`;
    }),
    ...(more === 0 ? [] : [`${file}: ${count(more, 'more problem')}; the results file has all that are kept`]),
  ];
}

function verdictText({ format, bytes }: Dictionary, { entries, errors, warnings }: CheckReport): string {
  const content = entries === null ? count(bytes, 'byte') : count(entries, 'entry', 'entries');
  return `${format}, ${content}, ${count(errors, 'error')}, ${count(warnings, 'warning')}`;
}

function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** The failure of a run whose dictionaries did not pass; `null` when they did. */
export function lintFailure(
  dictionaries: readonly Dictionary[],
  checks: ReadonlyMap<string, CheckReport>,
  failOnWarnings: boolean,
): ActionFailure | null {
  const parts: FailurePart[] = [];
  const about: string[] = [];
  let isRejected = false;
  for (const { name, file } of dictionaries) {
    const { errors = 0, warnings = 0, problems = [] } = checks.get(name) ?? {};
    const counts = [
      ...(errors > 0 ? [count(errors, 'error')] : []),
      ...(failOnWarnings && warnings > 0 ? [count(warnings, 'warning')] : []),
    ];
    if (counts.length === 0) continue;
    about.push(name);
    isRejected ||= errors > 0;
    const first = problems.find(({ severity }) => errors === 0 || severity === 'error');
    const line = first?.line ?? null;
    const brief = `\`${file}\` has ${counts.join(' and ')}`;
    const place = line === null ? '' : `, the first in line ${line}`;
    const message = `${file} has ${counts.join(' and ')}${place}${first === undefined ? '.' : `: ${first.message}`}`;
    parts.push({ message, brief, place: { file, line, column: first?.column ?? null } });
  }
  if (parts.length === 0) return null;
  return new ActionFailure('lint-failed', parts.map(({ message }) => message).join('\n'), {
    hint: `${isRejected ? 'OpenSearch would read these dictionaries otherwise than they are meant, or not at all. Correct the lines that are annotated' : 'Warnings fail the run, as `fail-on-warnings` is set. Correct the lines that are annotated, or switch it off'}; docs/dictionaries.md explains each code. Nothing was sent to AWS.`,
    parts,
    about,
  });
}

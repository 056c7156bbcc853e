import { fileSource } from '../dictionaries/byte-source.ts';
import { checkDictionary, type StopWordList, undecidedFormatWarning } from '../dictionaries/check.ts';
import { sourceKindOf } from '../dictionaries/detect.ts';
import type { ByteSource, CheckReport, Dictionary, Format, Problem, ReadOptions } from '../dictionaries/dictionary.ts';
import { placeProblem } from '../dictionaries/file-lines.ts';
import { emptyProblem } from '../dictionaries/not-dictionary/empty.ts';
import { inspect } from '../dictionaries/not-dictionary/inspect.ts';
import { largeProblem } from '../dictionaries/not-dictionary/large.ts';
import { mergeProblems } from '../dictionaries/problems.ts';
import { ActionFailure, type FailurePart } from '../failure.ts';
import { checkoutFacts, type FileFinding } from './checkout-facts.ts';
import type { Part } from './joined-file.ts';
import { mayShareIndex } from './language-tag.ts';
import { isStopWordFile, readStopWords } from './stop-word-file.ts';
import { unlikelyFileProblem } from './unlikely-file.ts';

/** Problems of one dictionary that the log has, errors first. */
const MAX_PROBLEMS_LOGGED = 50;

/** A dictionary to check, however it was named. */
export interface CheckTarget {
  /** Path as it is shown, with `/`; of several files the first. */
  readonly file: string;
  /** The whole content. */
  readonly source: ByteSource;
  /** `null`: neither declared nor found. */
  readonly format: Format | null;
  readonly options: ReadOptions;
  /** The files on disk that the content is made of; without them it came from elsewhere (standard input). */
  readonly files?: readonly (Part & { readonly firstLine: number })[];
  /** A dictionary without an entry is no error. */
  readonly allowsEmpty?: boolean;
  /** Of the package, where a glob matched the file; `null` or absent where somebody named it. */
  readonly globbedAs?: string | null;
}

/** Codes of files that are something else altogether: what a format warns of in them is noise. */
const SOMETHING_ELSE = new Set(
  ['lfs-pointer', 'annex-pointer', 'encrypted', 'symbolic-link-text', 'html', 'encoding', 'nul-filled', 'empty'].map(
    (name) => `dictionary/${name}`,
  ),
);

/**
 * Checks dictionaries together: the stop words of one are looked for in the synonyms of another. In the order given; each
 * problem has the file and the line that people edit.
 * @param others of the same repository, which are not checked, but whose stop words count
 */
export async function checkTogether<Target extends CheckTarget>(
  targets: readonly Target[],
  others: readonly CheckTarget[] = [],
): Promise<readonly { readonly target: Target; readonly report: CheckReport }[]> {
  const stopWordLists = [...targets, ...others].flatMap(stopWordsOf);
  const facts = await checkoutFacts(targets.flatMap(({ files }) => files ?? []));
  return targets.map((target) => ({ target, report: checkOne(target, stopWordLists, facts) }));
}

function checkOne(
  target: CheckTarget,
  stopWordLists: readonly StopWordList[],
  facts: readonly FileFinding[],
): CheckReport {
  const { file, source, format, options, files } = target;
  const starts = files ?? [{ file, firstLine: 1 }];
  const unlikely =
    target.globbedAs === undefined || target.globbedAs === null ? null : unlikelyFileProblem(file, target.globbedAs);
  const related = stopWordLists.filter((list) => mayShareIndex(list.file, file));
  const checked =
    format === null
      ? undecided(source, unlikely !== null)
      : checkDictionary(source, format, options, { stopWordLists: related });
  const others: Problem[] = strangers(target, facts);
  const isElse = others.some(({ code }) => SOMETHING_ELSE.has(code));
  const empty = target.allowsEmpty || isElse ? null : emptyProblem(source, format, checked);
  const kind = format === 'opaque' ? sourceKindOf(source) : null;
  const ofAnother = kind === null ? null : undecidedFormatWarning(kind);
  for (const problem of [empty, unlikely, ofAnother, largeProblem(source, format)]) {
    if (problem !== null) others.push({ ...problem, file: problem.file ?? file });
  }
  const placed = { ...checked, problems: checked.problems.map((problem) => placeProblem(starts, problem)) };
  return mergeProblems(
    isElse || empty !== null ? withoutWarnings(placed) : placed,
    others,
    starts.map((start) => start.file),
  );
}

/** What the files are, if no dictionary, each at its own file and line. */
function strangers({ file, source, format, files }: CheckTarget, facts: readonly FileFinding[]): Problem[] {
  if (files === undefined) return inspect(source, format).map((problem) => ({ ...problem, file }));
  return files.flatMap((part) =>
    [
      ...inspect(files.length === 1 ? source : fileSource(part.path), format),
      ...facts.filter((fact) => fact.part === part).map(({ problem }) => problem),
    ].map((problem) => ({ ...problem, file: part.file })),
  );
}

function undecided(source: ByteSource, isUnlikely: boolean): CheckReport {
  const problems = isUnlikely ? [] : [undecidedFormatWarning(sourceKindOf(source))];
  return { problems, errors: 0, warnings: problems.length, entries: null };
}

function withoutWarnings(report: CheckReport): CheckReport {
  return { ...report, problems: report.problems.filter(({ severity }) => severity === 'error'), warnings: 0 };
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
export function checkTarget(dictionary: Dictionary, maxRemovedPercent = 0): CheckTarget {
  const { name, file, files, path, format, formatSource, options, isGlobbed } = dictionary;
  return {
    file,
    files,
    source: fileSource(path),
    format: formatSource === 'undecided' ? null : format,
    options,
    allowsEmpty: mayBeEmpty(dictionary, maxRemovedPercent),
    globbedAs: isGlobbed ? name : null,
  };
}

/** A placeholder, a file that is declared not to be looked into, or a guard that is switched off. */
function mayBeEmpty(
  { allowsEmpty, format, formatSource, maxRemovedPercent }: Dictionary,
  inputPercent: number,
): boolean {
  if (allowsEmpty || (format === 'opaque' && formatSource === 'declared')) return true;
  return (maxRemovedPercent ?? inputPercent) >= 100;
}

/**
 * Checks every dictionary of a run, by package name, and tells the verdicts in a line each.
 * @param maxRemovedPercent the input, for dictionaries that have none of their own; 100 allows empty ones
 */
export async function checkAll(
  dictionaries: readonly Dictionary[],
  maxRemovedPercent: number,
  log: { info(message: string): void },
): Promise<ReadonlyMap<string, CheckReport>> {
  const targets = dictionaries.map((dictionary) => ({ ...checkTarget(dictionary, maxRemovedPercent), dictionary }));
  return new Map(
    (await checkTogether(targets)).map(({ target: { dictionary }, report }) => {
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
    ...shown.map(({ severity, code, line, column, message, file: own }) => {
      const place = line === null ? '' : `:${line}${column === null ? '' : `:${column}`}`;
      return `${own ?? file}${place}: ${severity}: ${message} [${code}]`;
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
    const elsewhere = first?.file === undefined || first.file === file ? '' : ` of ${first.file}`;
    const place = line === null ? elsewhere : `, the first in line ${line}${elsewhere}`;
    const message = `${file} has ${counts.join(' and ')}${place}${first === undefined ? '.' : `: ${first.message}`}`;
    parts.push({ message, brief, place: { file: first?.file ?? file, line, column: first?.column ?? null } });
  }
  if (parts.length === 0) return null;
  return new ActionFailure('lint-failed', parts.map(({ message }) => message).join('\n'), {
    hint: `${isRejected ? 'OpenSearch would read these dictionaries otherwise than they are meant, or not at all. Correct the lines that are annotated' : 'Warnings fail the run, as `fail-on-warnings` is set. Correct the lines that are annotated, or switch it off'}; docs/dictionaries.md explains each code. Nothing was sent to AWS.`,
    parts,
    about,
  });
}

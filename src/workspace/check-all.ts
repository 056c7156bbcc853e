import { fileSource, heldSource } from '../dictionaries/byte-source.ts';
import {
  type CheckContext,
  checkDictionary,
  type StopWordList,
  undecidedFormatWarning,
} from '../dictionaries/check.ts';
import { checkInChains } from '../dictionaries/check-in-chains.ts';
import { sourceKindOf } from '../dictionaries/detection/detect.ts';
import type { ByteSource, CheckReport, Dictionary, Format, Problem } from '../dictionaries/dictionary.ts';
import { type FileStart, placeProblem, skipMark } from '../dictionaries/file-lines.ts';
import { loadFormats } from '../dictionaries/formats/registry.ts';
import { emptyProblem } from '../dictionaries/not-dictionary/empty.ts';
import { inspect } from '../dictionaries/not-dictionary/inspect.ts';
import { largeProblem } from '../dictionaries/not-dictionary/large.ts';
import { headOf } from '../dictionaries/not-dictionary/stand-ins.ts';
import { mergeProblems } from '../dictionaries/problems.ts';
import type { FileProblem } from '../dictionaries/settings/problems.ts';
import { groupBy } from '../dictionaries/settings/uses/group-by.ts';
import { ActionFailure, type FailurePart } from '../failure.ts';
import { type CheckTarget, checkTarget, type SettingsOfRun } from './check-target.ts';
import { checkoutFacts, type FileFinding } from './git/checkout-facts.ts';
import { mayShareIndex } from './language-tag.ts';
import { unlikelyFileProblem } from './select/unlikely-file.ts';
import { isStopWordFile, readStopWords } from './stop-word-file.ts';

export interface ProblemLog {
  info(message: string, tone?: 'bad' | 'warning'): void;
}

/** Problems of one dictionary that the log has, errors first. */
const MAX_PROBLEMS_LOGGED = 50;

export { type CheckTarget, checkTarget } from './check-target.ts';

/** How a check is cancelled, as it does not wait for anything. Both throw an ActionFailure where the job was cancelled. */
export interface Cancellation {
  /** Lets signals in. */
  pause(): Promise<void>;
  /** Does work that reads so many bytes. A signal may cut it. */
  cut<T>(bytes: number, work: () => T): T;
}

const UNCANCELLED: Cancellation = { pause: async () => {}, cut: (_, work) => work() };

/** Codes of files that are not dictionaries at all: the format's warnings about them are noise. */
const SOMETHING_ELSE = new Set(
  ['lfs-pointer', 'annex-pointer', 'encrypted', 'symbolic-link-text', 'html', 'encoding', 'nul-filled', 'empty'].map(
    (name) => `dictionary/${name}`,
  ),
);

/**
 * Checks dictionaries together, in the order given: searches the synonyms of each for the stop words of the others.
 * Each problem has the file and the line that people edit.
 * @param others other dictionaries of the repository, which are not checked, but whose stop words count
 * @param cancellation its pause is awaited after each
 */
export async function checkTogether<Target extends CheckTarget>(
  targets: readonly Target[],
  others: readonly CheckTarget[] = [],
  settings: SettingsOfRun | null = null,
  { pause, cut }: Cancellation = UNCANCELLED,
): Promise<readonly { readonly target: Target; readonly report: CheckReport }[]> {
  const all = [...targets, ...others];
  const stopWordLists = cut(bytesOf(all), () => all.flatMap(stopWordsOf));
  await loadFormats(
    targets.flatMap((target) => {
      const others = [...usesOf(target, settings), ...(settings?.formatsOf(target) ?? [])];
      return [target.format, ...others.map(({ format }) => format)];
    }),
  );
  const facts = await checkoutFacts(targets.flatMap(({ files }) => files ?? []));
  const checked: { readonly target: Target; readonly report: CheckReport }[] = [];
  for (const target of targets) {
    const held = { ...target, source: heldSource(target.source) };
    const found = await strangers(held, facts, cut);
    // It is read in each of its chains.
    const bytes = target.source.size * (1 + usesOf(target, settings).length);
    const report = cut(bytes, () => checkOne(held, found, stopWordLists, settings));
    checked.push({ target, report });
    await pause();
  }
  return checked;
}

function bytesOf(targets: readonly CheckTarget[]): number {
  return targets.reduce((sum, { source }) => sum + source.size, 0);
}

/** @param found the problems of a file that is no dictionary */
function checkOne(
  target: CheckTarget,
  found: readonly Problem[],
  stopWordLists: readonly StopWordList[],
  settings: SettingsOfRun | null,
): CheckReport {
  const { file, source, format, files } = target;
  const starts = files ?? [{ file, firstLine: 1 }];
  const unlikely =
    target.globbedAs === undefined || target.globbedAs === null ? null : unlikelyFileProblem(file, target.globbedAs);
  const related = stopWordLists.filter((list) => mayShareIndex(list.file, file));
  const others: Problem[] = [...found];
  const encoded = new Set(others.filter(({ code }) => code === 'dictionary/encoding').map((one) => one.file));
  const read = starts.map((start) => ({ ...start, isOtherEncoding: encoded.has(start.file) }));
  const checked =
    format === null
      ? undecided(source, unlikely !== null)
      : checkInUse(target, format, { stopWordLists: related, files: read }, settings);
  const isElse = others.some(({ code }) => SOMETHING_ELSE.has(code));
  const empty = target.allowsEmpty || isElse ? null : emptyProblem(source, format, checked);
  const kind = format === 'opaque' ? sourceKindOf(source) : null;
  const ofAnother = kind === null ? null : undecidedFormatWarning(kind);
  for (const problem of [empty, unlikely, ofAnother, largeProblem(source, format)]) {
    if (problem !== null) others.push({ ...problem, file: problem.file ?? file });
  }
  // The readers of these two skip the mark themselves.
  const skipsMark = format === 'hyphenation' || format === 'ik';
  const hasMark = (part: string | undefined) => !skipsMark && beginsWithMark(target, part);
  const problems = checked.problems.map((problem) => skipMark(placeProblem(starts, problem), hasMark));
  const placed = { ...checked, problems };
  return mergeProblems(
    isElse || empty !== null ? withoutWarnings(placed) : placed,
    others,
    starts.map((start) => start.file),
  );
}

/** Whether a file of a dictionary begins with a byte order mark. */
function beginsWithMark({ source, files = [] }: CheckTarget, file: string | undefined): boolean {
  const part = files.length > 1 ? files.find((one) => one.file === file) : undefined;
  return headOf(part === undefined ? source : fileSource(part.path), 3).toString('hex') === 'efbbbf';
}

function usesOf(target: CheckTarget, settings: SettingsOfRun | null) {
  return settings?.usesOf(target) ?? [];
}

/** Checks a dictionary in the chains of the index settings, where these name it. */
function checkInUse(
  target: CheckTarget,
  format: Format,
  context: CheckContext & { readonly files: readonly FileStart[] },
  settings: SettingsOfRun | null,
): CheckReport {
  const { source, options } = target;
  if (settings === null) return checkDictionary(source, format, options, context);
  const [uses, others] = [usesOf(target, settings), settings.formatsOf(target)];
  const { report, undecided } = checkInChains(source, format, options, uses, context, others);
  settings.tellUndecided(settings.settings, context.files, undecided);
  return report;
}

/** Problems of files that are not dictionaries, each with its own file and line. */
async function strangers(
  { file, source, format, files }: CheckTarget,
  facts: readonly FileFinding[],
  cut: Cancellation['cut'],
): Promise<Problem[]> {
  const look = (from: ByteSource) => cut(from.size, () => inspect(from, format));
  if (files === undefined) return (await look(source)).map((problem) => ({ ...problem, file }));
  const problems: Problem[] = [];
  for (const part of files) {
    const found = await look(files.length === 1 ? source : fileSource(part.path));
    const known = facts.filter((fact) => fact.part === part).map(({ problem }) => problem);
    problems.push(...[...found, ...known].map((problem) => ({ ...problem, file: part.file })));
  }
  return problems;
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
    return []; // Its own check reports its errors.
  }
}

/**
 * Checks every dictionary of a run, by package name, and logs each verdict in one line.
 * @param maxRemovedPercent the input, for dictionaries without their own value; 100 allows empty ones
 * @param asked `files`: only whether the files are dictionaries at all
 */
export async function checkAll(
  dictionaries: readonly Dictionary[],
  maxRemovedPercent: number,
  log: ProblemLog,
  settings: SettingsOfRun | null = null,
  asked: 'all' | 'files' = 'all',
  cancellation?: Cancellation,
): Promise<ReadonlyMap<string, CheckReport>> {
  const targets = dictionaries.map((dictionary) => ({ ...checkTarget(dictionary, maxRemovedPercent), dictionary }));
  return new Map(
    (await checkTogether(targets, [], settings, cancellation)).map(({ target: { dictionary }, report: all }) => {
      const report = asked === 'all' ? all : ofFiles(all);
      log.info(`${dictionary.file}: ${verdictText(dictionary, report)}`);
      logProblems(dictionary.file, report, log);
      return [dictionary.name, report];
    }),
  );
}

/** The errors of a file that is no dictionary, which count in every mode. */
function ofFiles({ problems: all, entries }: CheckReport): CheckReport {
  const problems = all.filter(({ severity, code }) => severity === 'error' && code.startsWith('dictionary/'));
  return { problems, errors: problems.length, warnings: 0, entries };
}

/** A line each, errors first, as compilers write it: `file:line:column: error: message [code]`; the rest is counted. */
export function logProblems(
  file: string,
  { problems, errors, warnings }: Pick<CheckReport, 'problems' | 'errors' | 'warnings'>,
  log: ProblemLog,
): void {
  const isWarning = ({ severity }: Problem): number => Number(severity === 'warning');
  const shown = [...problems].sort((a, b) => isWarning(a) - isWarning(b)).slice(0, MAX_PROBLEMS_LOGGED);
  for (const { severity, code, line, column, message, file: own } of shown) {
    const place = line === null ? '' : `:${line}${column === null ? '' : `:${column}`}`;
    log.info(`${own ?? file}${place}: ${severity}: ${message} [${code}]`, severity === 'error' ? 'bad' : 'warning');
  }
  const more = errors + warnings - shown.length;
  if (more > 0) log.info(`${file}: ${count(more, 'more problem')}; see the results file`);
}

/** The same of settings and test files. */
export function logFileProblems(problems: readonly FileProblem[], log: ProblemLog): void {
  for (const [file, own] of groupBy(problems, (problem) => problem.file)) {
    logProblems(file, { problems: own, errors: own.length, warnings: 0 }, log);
  }
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
  fileProblems: readonly FileProblem[] = [],
): ActionFailure | null {
  const parts: FailurePart[] = [];
  const about: string[] = [];
  let isRejected = false;
  let isMisread = false;
  for (const { name, file } of dictionaries) {
    const { errors = 0, warnings = 0, problems = [] } = checks.get(name) ?? {};
    const counts = [
      ...(errors > 0 ? [count(errors, 'error')] : []),
      ...(failOnWarnings && warnings > 0 ? [count(warnings, 'warning')] : []),
    ];
    if (counts.length === 0) continue;
    about.push(name);
    isMisread ||= errors > 0;
    const first = problems.find(({ severity }) => errors === 0 || severity === 'error');
    const line = first?.line ?? null;
    const brief = `\`${file}\` has ${counts.join(' and ')}`;
    const elsewhere = first?.file === undefined || first.file === file ? '' : ` of ${first.file}`;
    const place = line === null ? elsewhere : `, the first in line ${line}${elsewhere}`;
    const message = `${file} has ${counts.join(' and ')}${place}${first === undefined ? '.' : `: ${first.message}`}`;
    parts.push({ message, brief, place: { file: first?.file ?? file, line, column: first?.column ?? null } });
  }
  for (const [file, problems] of groupBy(fileProblems, (problem) => problem.file)) {
    const failing = problems.filter(({ severity }) => severity === 'error' || failOnWarnings);
    const first = failing.find(({ severity }) => severity === 'error') ?? failing[0];
    if (first === undefined) continue;
    isRejected ||= first.severity === 'error';
    const { line, column } = first;
    const brief = `\`${file}\` has ${count(failing.length, 'problem')}`;
    const message = `${file} has ${count(failing.length, 'problem')}${line === null ? '' : `, the first in line ${line}`}: ${first.message}`;
    parts.push({ message, brief, place: { file, line, column } });
  }
  if (parts.length === 0) return null;
  return new ActionFailure('lint-failed', parts.map(({ message }) => message).join('\n'), {
    hint: `${isRejected || isMisread ? `${isMisread ? 'OpenSearch would read these dictionaries differently than intended, or not at all. ' : ''}Correct the annotated lines` : 'Warnings fail the run, as `fail-on-warnings` is set. Correct the annotated lines, or switch it off'}; docs/dictionaries.md and docs/index-settings.md explain each code. Nothing was changed in AWS.`,
    parts,
    about,
  });
}

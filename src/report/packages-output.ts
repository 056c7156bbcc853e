/** The output `packages`, and how it is made to fit. */

import type { Problem } from '../dictionaries/dictionary.ts';
import { redact, redactSecrets } from '../redact.ts';
import type { DictionaryResult, DomainResult } from '../result/run-result.ts';
import { cut } from './escape/visible.ts';

/** No output is larger than this, in bytes: GitHub takes 1 MB from all steps of a job. */
export const MAX_OUTPUT_BYTES = 256 * 1024;
/** Most problems of a dictionary in the output. */
const MAX_PROBLEMS_IN_OUTPUT = 50;
/** Longest message in the output, in UTF-16 units. */
const MAX_MESSAGE = 1_000;
const SHORT_MESSAGE = 200;
/** A problem has at least as many bytes in the output, whatever it says. */
const LEAST_PROBLEM_BYTES = 70;

/** An element of `packages`. */
export interface PackageOutput {
  readonly name: string;
  readonly file: string;
  /** All files of a dictionary of several files; absent for any other. */
  readonly files?: readonly string[];
  /** `null` of a file that is gone. */
  readonly format: string | null;
  readonly sha256: string;
  /** `null` of a file that is gone. */
  readonly bytes: number | null;
  readonly entries: number | null;
  readonly action: DictionaryResult['action'];
  readonly reason: DictionaryResult['reason'];
  readonly id: string | null;
  readonly version: string | null;
  readonly status: string | null;
  readonly referencePath: string | null;
  readonly errors: number;
  readonly warnings: number;
  readonly problems: readonly Problem[];
  readonly diff: { readonly added: number; readonly removed: number; readonly changed: number } | null;
  readonly domains: readonly Pick<DomainResult, 'name' | 'action' | 'status' | 'version' | 'message'>[];
}

/** One dictionary as `packages` shows it, with its first `maxProblems` problems, errors first. */
export function packageOutputOf(dictionary: DictionaryResult, maxProblems: number): PackageOutput {
  const { name, file, files, format, sha256, bytes, entries, action, reason } = dictionary;
  const { id, version, status, referencePath, errors, warnings, diff } = dictionary;
  return {
    name,
    file,
    ...(files === null ? {} : { files }),
    format,
    sha256,
    bytes,
    entries,
    action,
    reason,
    id,
    version,
    status,
    referencePath,
    errors,
    warnings,
    problems: errorsFirst(dictionary.problems)
      .slice(0, maxProblems)
      .map(({ severity, code, file: own, line, column, message }) => ({
        severity,
        code,
        file: own ?? file,
        line,
        column,
        message: redactSecrets(message),
      })),
    diff: diff === null ? null : { added: diff.added, removed: diff.removed, changed: diff.changed },
    domains: dictionary.domains.map((domain) => ({
      name: domain.name,
      action: domain.action,
      status: domain.status,
      version: domain.version,
      message: domain.message === null ? null : redact(domain.message),
    })),
  };
}

/** Sorts errors before warnings, and otherwise keeps the order. */
export function errorsFirst<T extends Pick<Problem, 'severity'>>(problems: readonly T[]): T[] {
  return [
    ...problems.filter(({ severity }) => severity === 'error'),
    ...problems.filter(({ severity }) => severity === 'warning'),
  ];
}

/** JSON that fits, and what it lacks, as the beginning of a sentence. */
export interface FittedOutput {
  readonly json: string;
  readonly leftOut: string | null;
}

/** Whether a text fits into an output. */
export function fits(json: string): boolean {
  return Buffer.byteLength(json) <= MAX_OUTPUT_BYTES;
}

/** What is left out, step by step, until the output fits. */
interface Trim {
  readonly problems: number;
  readonly message: number;
  /** Differences and domains of elements to which nothing happens. */
  readonly quietDetails: boolean;
  readonly details: boolean;
}

const WHOLE: Trim = { problems: MAX_PROBLEMS_IN_OUTPUT, message: MAX_MESSAGE, quietDetails: true, details: true };
const TRIMS: readonly Trim[] = [
  { ...WHOLE, message: SHORT_MESSAGE },
  ...[10, 1, 0].map((problems) => ({ ...WHOLE, message: SHORT_MESSAGE, problems })),
  { ...WHOLE, message: SHORT_MESSAGE, problems: 0, quietDetails: false },
  { ...WHOLE, message: SHORT_MESSAGE, problems: 0, quietDetails: false, details: false },
];

/**
 * The output. Problems are left out first, then differences and domains of unchanged elements, then those of the rest,
 * and last whole elements, the least urgent first.
 */
export function packagesOutput(dictionaries: readonly DictionaryResult[]): FittedOutput {
  for (const trim of [WHOLE, ...TRIMS]) {
    if (!mayFit(dictionaries, trim)) continue;
    const json = render(dictionaries, trim);
    if (fits(json)) return { json, leftOut: trim === WHOLE ? null : describe(trim) };
  }
  const last = TRIMS.at(-1) ?? WHOLE;
  let [few, many] = [0, dictionaries.length];
  // The most elements that fit.
  while (few + 1 < many) {
    const middle = Math.floor((few + many) / 2);
    if (fits(render(mostUrgent(dictionaries, middle), last))) few = middle;
    else many = middle;
  }
  const left = dictionaries.length - few;
  return {
    json: render(mostUrgent(dictionaries, few), last),
    leftOut: `${describe(last)}, and ${left} whole elements`,
  };
}

/** Whether it is worth a try: to make hundreds of thousands of problems takes longer than to count them. */
function mayFit(dictionaries: readonly DictionaryResult[], { problems: most }: Trim): boolean {
  const problems = dictionaries.reduce((sum, { problems }) => sum + Math.min(problems.length, most), 0);
  return problems * LEAST_PROBLEM_BYTES <= MAX_OUTPUT_BYTES;
}

function describe({ problems, quietDetails, details }: Trim): string {
  const parts = [
    problems < MAX_PROBLEMS_IN_OUTPUT ? 'problems' : 'the ends of long messages',
    ...(quietDetails ? [] : [details ? 'differences and domains of unchanged elements' : 'differences and domains']),
  ];
  return `The output packages lacks ${parts.join(', ')}`;
}

function render(dictionaries: readonly DictionaryResult[], trim: Trim): string {
  return JSON.stringify(dictionaries.map((dictionary) => trimmed(dictionary, trim)));
}

function trimmed(dictionary: DictionaryResult, { problems, message, quietDetails, details }: Trim): PackageOutput {
  const { files, ...output } = packageOutputOf(dictionary, problems);
  const isBare = !details || (!quietDetails && isQuiet(dictionary));
  return {
    ...output,
    problems: output.problems.map((problem) => ({ ...problem, message: cut(problem.message, message) })),
    ...(isBare || files === undefined ? {} : { files }),
    diff: isBare ? null : output.diff,
    domains: isBare
      ? []
      : output.domains.map((domain) => ({
          ...domain,
          message: domain.message === null ? null : cut(domain.message, message),
        })),
  };
}

function isQuiet({ action }: DictionaryResult): boolean {
  return action === 'unchanged' || action === 'none';
}

/** In their order. */
function mostUrgent(dictionaries: readonly DictionaryResult[], most: number): readonly DictionaryResult[] {
  const rank = (one: DictionaryResult): number =>
    one.errors > 0 || one.failure !== null ? 0 : !isQuiet(one) ? 1 : one.warnings > 0 ? 2 : 3;
  const kept = new Set(dictionaries.toSorted((a, b) => rank(a) - rank(b)).slice(0, most));
  return dictionaries.filter((one) => kept.has(one));
}

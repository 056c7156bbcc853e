/** The outputs of the step, as later steps and other jobs read them. */

import { setOutput } from '@actions/core';
import type { Problem } from '../dictionaries/dictionary.ts';
import type { FailureReason } from '../failure.ts';
import type { Mode } from '../inputs/modes.ts';
import { redact, redactSecrets } from '../redact.ts';
import type { DictionaryResult, DomainResult, RunResult } from '../result/run-result.ts';
import { cut } from './escape/visible.ts';

/** Most problems of a dictionary in the `packages` output. */
export const MAX_PROBLEMS_IN_OUTPUT = 50;
/** Longest message in the `packages` output, in UTF-16 units. */
const MAX_MESSAGE_IN_OUTPUT = 1_000;
/** GitHub takes 1 MB of outputs from a job, counted in UTF-16; half of it is left to the job's other steps. */
const MAX_PACKAGES_OUTPUT = 250_000;

/** The outputs by name; all of them strings, as GitHub knows nothing else. */
export interface Outputs {
  readonly mode: Mode | '';
  readonly changed: 'true' | 'false';
  readonly valid: 'true' | 'false';
  readonly 'aws-validated': 'true' | 'false';
  /** JSON: package name -> package ID. */
  readonly 'package-ids': string;
  /** JSON: package name -> available version. */
  readonly 'package-versions': string;
  /** JSON: package name -> `analyzers/F…`. */
  readonly 'reference-paths': string;
  /** JSON: array of `PackageOutput`. */
  readonly packages: string;
  /** JSON: array, one object a use of a dictionary on a domain. */
  readonly search: string;
  readonly 'search-verified': 'true' | 'false';
  readonly 'engine-validated': 'true' | 'false';
  /** JSON: how many search tests passed, failed and were skipped. */
  readonly tests: string;
  readonly 'results-file': string;
  readonly 'failure-reason': FailureReason | '';
}

/** An element of `packages`. */
export interface PackageOutput {
  readonly name: string;
  readonly file: string;
  readonly format: string;
  readonly sha256: string;
  readonly bytes: number;
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

/**
 * What is set before anything else happens. A process that ends before it knows better has not deployed anything that
 * a later step may count on, and gave no reason: `internal`.
 */
export function defaultOutputs(mode: Mode | ''): Outputs {
  return {
    mode,
    changed: 'false',
    valid: 'false',
    'aws-validated': 'false',
    'package-ids': '{}',
    'package-versions': '{}',
    'reference-paths': '{}',
    packages: '[]',
    search: '[]',
    'search-verified': 'false',
    'engine-validated': 'false',
    tests: JSON.stringify({ passed: 0, failed: 0, skipped: 0 }),
    'results-file': '',
    'failure-reason': 'internal',
  };
}

/**
 * @param resultsFile path of the results file; empty when it could not be written.
 */
export function outputsOf(result: RunResult, resultsFile: string): Outputs {
  return {
    mode: result.mode,
    changed: `${result.changed}`,
    valid: `${result.valid}`,
    'aws-validated': `${result.awsValidated}`,
    'package-ids': JSON.stringify(packageIdsOf(result)),
    'package-versions': JSON.stringify(packageVersionsOf(result)),
    'reference-paths': JSON.stringify(referencePathsOf(result)),
    packages: packagesJson(result.dictionaries),
    search: JSON.stringify(result.search),
    'search-verified': `${result.searchVerified}`,
    'engine-validated': `${result.engineValidated}`,
    tests: JSON.stringify(result.tests),
    'results-file': resultsFile,
    'failure-reason': result.failure?.code ?? '',
  };
}

/** Hands the outputs to the runner. */
export function setOutputs(outputs: Outputs): void {
  for (const [name, value] of Object.entries(outputs)) {
    setOutput(name, value);
  }
}

export function packageIdsOf(result: RunResult): Record<string, string> {
  return byName(result, ({ id }) => id);
}

export function packageVersionsOf(result: RunResult): Record<string, string> {
  return byName(result, ({ version }) => version);
}

export function referencePathsOf(result: RunResult): Record<string, string> {
  return byName(result, ({ referencePath }) => referencePath);
}

/** One dictionary as `packages` shows it, with its first `maxProblems` problems, errors first. */
export function packageOutputOf(dictionary: DictionaryResult, maxProblems: number): PackageOutput {
  const { name, file, format, sha256, bytes, entries, action, reason } = dictionary;
  const { id, version, status, referencePath, errors, warnings, diff } = dictionary;
  return {
    name,
    file,
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
      .map(({ severity, code, line, column, message }) => ({
        severity,
        code,
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

/** Errors before warnings, otherwise as they were. */
export function errorsFirst(problems: readonly Problem[]): Problem[] {
  return [
    ...problems.filter(({ severity }) => severity === 'error'),
    ...problems.filter(({ severity }) => severity === 'warning'),
  ];
}

/** Fewer problems a dictionary, and shorter messages, until the output fits; everything else stays. */
function packagesJson(dictionaries: readonly DictionaryResult[]): string {
  for (const [maxProblems, maxMessage] of [
    [MAX_PROBLEMS_IN_OUTPUT, MAX_MESSAGE_IN_OUTPUT],
    [MAX_PROBLEMS_IN_OUTPUT, 200],
    [10, 200],
    [1, 200],
  ] as const) {
    const json = JSON.stringify(dictionaries.map((each) => shortened(packageOutputOf(each, maxProblems), maxMessage)));
    if (json.length <= MAX_PACKAGES_OUTPUT) {
      return json;
    }
  }
  return JSON.stringify(dictionaries.map((each) => shortened(packageOutputOf(each, 0), 100)));
}

function shortened(output: PackageOutput, length: number): PackageOutput {
  return {
    ...output,
    problems: output.problems.map((problem) => ({ ...problem, message: cut(problem.message, length) })),
    domains: output.domains.map((domain) => ({
      ...domain,
      message: domain.message === null ? null : cut(domain.message, length),
    })),
  };
}

/** Packages that are there after the run: one that `prune` deleted has no ID to give to anybody. */
function byName(result: RunResult, value: (dictionary: DictionaryResult) => string | null): Record<string, string> {
  return Object.fromEntries(
    result.dictionaries.flatMap((dictionary) => {
      const found = isGone(dictionary) ? null : value(dictionary);
      return found === null ? [] : [[dictionary.name, found]];
    }),
  );
}

/** Whether the package is deleted, or about to be: by this run's prune, or by somebody else. */
function isGone({ action, status }: DictionaryResult): boolean {
  return status === 'DELETED' || status === 'DELETING' || (action === 'delete' && status === null);
}

/** The outputs of the step, as later steps and other jobs read them. */

import { setOutput } from '@actions/core';
import type { ActionFailure, FailureReason } from '../failure.ts';
import { unwritable } from '../github/runner/runner-file.ts';
import type { Mode } from '../inputs/modes.ts';
import type { DictionaryResult, RunResult } from '../result/run-result.ts';
import { packagesOutput } from './packages-output.ts';
import { searchOutput } from './search-output.ts';

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

/**
 * The outputs that are set before anything else happens. A process that ends before it sets others has deployed nothing
 * that a later step may rely on, and gave no reason: `internal`.
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

/** The outputs of a run except the path of its results file, and what was left out of them. */
export function outputsOf(result: RunResult): { readonly outputs: Outputs; readonly leftOut: readonly string[] } {
  const packages = packagesOutput(result.dictionaries);
  const search = searchOutput(result.search);
  const leftOut = [packages.leftOut, search.leftOut].filter((part) => part !== null);
  const outputs: Outputs = {
    mode: result.mode,
    changed: `${result.changed}`,
    valid: `${result.valid}`,
    'aws-validated': `${result.awsValidated}`,
    'package-ids': JSON.stringify(packageIdsOf(result)),
    'package-versions': JSON.stringify(packageVersionsOf(result)),
    'reference-paths': JSON.stringify(referencePathsOf(result)),
    packages: packages.json,
    search: search.json,
    'search-verified': `${result.searchVerified}`,
    'engine-validated': `${result.engineValidated}`,
    tests: JSON.stringify(result.tests),
    'results-file': '',
    'failure-reason': result.failure?.code ?? '',
  };
  return { outputs, leftOut };
}

/** A sentence about what was left out of the outputs; `null` where nothing was. */
export function leftOutNotice(leftOut: readonly string[], hasResultsFile: boolean): string | null {
  const rest = hasResultsFile ? '; the results file has all' : '';
  return leftOut.length === 0 ? null : `${leftOut.join('; ')}, as GitHub takes only so much${rest}.`;
}

/** Hands outputs to the runner; the last value of each counts. @returns why it can't */
export function setOutputs(outputs: Partial<Outputs>): ActionFailure | null {
  try {
    for (const [name, value] of Object.entries(outputs)) setOutput(name, value);
    return null;
  } catch (error) {
    return unwritable('GITHUB_OUTPUT', process.env, error);
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

/** Values of the packages that exist after the run; a package that `prune` deleted has no ID. */
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

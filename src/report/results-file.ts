/** The whole result as a file, for later steps of the same job: nothing is shortened there. */

import { mkdtemp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { redact, redactSecrets } from '../redact.ts';
import type { DictionaryResult, RunResult } from '../result/run-result.ts';
import { packageIdsOf, packageVersionsOf, referencePathsOf } from './outputs.ts';
import { type PackageOutput, packageOutputOf } from './packages-output.ts';

/** The content of the results file: the outputs by name with their natural types, and what has no output. */
export interface ResultsFile {
  readonly mode: RunResult['mode'];
  readonly changed: boolean;
  readonly valid: boolean;
  readonly 'aws-validated': boolean;
  readonly 'package-ids': Readonly<Record<string, string>>;
  readonly 'package-versions': Readonly<Record<string, string>>;
  readonly 'reference-paths': Readonly<Record<string, string>>;
  readonly packages: readonly (PackageOutput & {
    /** Messages about the dictionary besides its actions, as sentences. */
    readonly messages: readonly string[];
  })[];
  readonly search: RunResult['search'];
  readonly 'search-verified': boolean;
  readonly 'engine-validated': boolean;
  readonly tests: RunResult['tests'];
  /** Of settings and test files; those of dictionaries are in `packages`. */
  readonly problems: RunResult['problems'];
  /** What mode `doctor` found; empty in all others. */
  readonly checks: RunResult['checks'];
  readonly 'results-file': string;
  readonly 'failure-reason': string;
  readonly failure: { readonly message: string; readonly hint: string | null } | null;
  readonly notices: readonly string[];
  readonly warnings: readonly string[];
}

type PackageResult = ResultsFile['packages'][number];

function packageResult(dictionary: DictionaryResult): PackageResult {
  return {
    ...packageOutputOf(dictionary, Number.POSITIVE_INFINITY),
    messages: dictionary.messages.map(redact),
  };
}

/** All but the packages, which may have hundreds of thousands of problems. */
function resultsOf(result: RunResult, path: string): Omit<ResultsFile, 'packages'> {
  const { failure } = result;
  return {
    mode: result.mode,
    changed: result.changed,
    valid: result.valid,
    'aws-validated': result.awsValidated,
    'package-ids': packageIdsOf(result),
    'package-versions': packageVersionsOf(result),
    'reference-paths': referencePathsOf(result),
    search: result.search.map((use) => ({ ...use, message: use.message === null ? null : redact(use.message) })),
    'search-verified': result.searchVerified,
    'engine-validated': result.engineValidated,
    tests: result.tests,
    problems: result.problems.map((problem) => ({ ...problem, message: redactSecrets(problem.message) })),
    checks: result.checks.map((check) => ({
      ...check,
      message: redact(check.message),
      remedy: check.remedy === null ? null : redact(check.remedy),
    })),
    'results-file': path,
    'failure-reason': failure?.code ?? '',
    failure:
      failure === null
        ? null
        : { message: redact(failure.message), hint: failure.hint === undefined ? null : redact(failure.hint) },
    notices: result.notices.map(redact),
    warnings: result.warnings.map(redact),
  };
}

/**
 * Makes a place for the results file, so that several uses in one job don't overwrite each other's.
 * @param directory the runner's temporary directory (`RUNNER_TEMP`).
 * @returns the path that the file will have. Rejects where none can be made.
 */
export async function placeOfResults(directory: string): Promise<string> {
  return join(await mkdtemp(join(directory, 'opensearch-dictionaries-')), 'results.json');
}

/** Rejects when the file can't be written. The packages come last and one by one: a text of all would take twice as long. */
export async function writeResultsFile(result: RunResult, path: string): Promise<void> {
  await writeFile(path, pieces(result, path));
}

/** UTF-16 units from which a piece is written. */
const PIECE = 1_000_000;

function* pieces(result: RunResult, path: string): Generator<string> {
  let piece = `${JSON.stringify(resultsOf(result, path), null, 2).slice(0, -2)},\n  "packages": [`;
  for (const [at, dictionary] of result.dictionaries.entries()) {
    piece += `${at === 0 ? '' : ','}\n${JSON.stringify(packageResult(dictionary), null, 2)}`;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  yield `${piece}\n  ]\n}\n`;
}

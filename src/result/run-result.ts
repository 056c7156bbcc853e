/**
 * What a run found and did, as one value: outputs, results file, annotations, job summary and comment are all made
 * from it and from nothing else. Texts in it are hostile and unescaped.
 */

import type { BaselineSource } from '../deployment/plan/baseline.ts';
import type { DictionaryDiff, EngineVersion, Format, Problem } from '../dictionaries/dictionary.ts';
import type { ActionFailure, FailureReason } from '../failure.ts';
import type { Mode } from '../inputs/modes.ts';
import type { SearchUse } from '../search/domain/verify/verdict.ts';
import type { TestChange } from '../search/tests/records.ts';
import type { TouchingTest } from '../search/tests/touching.ts';

export type { SearchUse, SearchVerdict } from '../search/domain/verify/verdict.ts';
export type { TouchingTest } from '../search/tests/touching.ts';

/**
 * What this run did about an intended change, derived from its own requests and from what AWS showed afterwards:
 * - `none`: nothing was due
 * - `foreseen`: due, but this mode does not do it
 * - `made`: this run requested it from AWS, and saw it done
 * - `awaited`: AWS was at it when this run planned, and this run saw it done, without a request of its own
 * - `found`: already done when it was read, without a request of this run (somebody else's run did it)
 * - `asked`: this run requested it from AWS, and did not see how it ended
 * - `not-made`: neither made nor under way: not tried, refused, or failed in AWS
 */
export type Deed = 'none' | 'foreseen' | 'made' | 'awaited' | 'found' | 'asked' | 'not-made';

export interface DomainResult {
  readonly name: string;
  readonly action: 'associate' | 'dissociate' | 'unchanged' | 'none';
  /** What happened to the association. */
  readonly deed: Deed;
  /** DomainPackageStatus, as AWS reports it; `null` when there is no association. */
  readonly status: string | null;
  /** PackageVersion that the domain runs now; `null` too where AWS does not say it of the row that it shows. */
  readonly version: string | null;
  /** PackageVersion that the domain ran before this run, when it differs or was read. */
  readonly previousVersion: string | null;
  /** There was a row before this run, of which AWS did not say what the domain ran: `null` is no absence then. */
  readonly wasUnknown: boolean;
  /** What went wrong or what differs, as a sentence. */
  readonly message: string | null;
  /** Whether this association is one of the reasons why the run failed. */
  readonly failed: boolean;
}

export interface DictionaryResult {
  readonly name: string;
  /** Workspace-relative path, of several files the first; for `delete` the path of the package's marker. */
  readonly file: string;
  /** Workspace-relative paths of a dictionary of several files, in order; `null` for any other. */
  readonly files: readonly string[] | null;
  /** `null` where the file is gone, also of a package that is kept. */
  readonly format: Format | null;
  /** The engine that it is read for. */
  readonly engineVersion: EngineVersion;
  /** Empty for `delete`. */
  readonly sha256: string;
  /** `null` as `format`. */
  readonly bytes: number | null;
  readonly entries: number | null;
  readonly action: 'create' | 'update' | 'unchanged' | 'delete' | 'none';
  /** The request that this run made of the two, where it was not the one that was due. */
  readonly asked?: 'create' | 'update';
  readonly reason: 'new' | 'content' | 'drift' | 'retry' | 'removed' | null;
  /** What happened to the package. */
  readonly deed: Deed;
  readonly id: string | null;
  /** Available version after the run. */
  readonly version: string | null;
  /** Available version before the run. */
  readonly previousVersion: string | null;
  /** The version that this run made or found, where AWS has another one since, or has deleted the package. */
  readonly replacedVersion: string | null;
  /** PackageStatus. */
  readonly status: string | null;
  readonly referencePath: string | null;
  readonly errors: number;
  readonly warnings: number;
  readonly problems: readonly Problem[];
  readonly diff: DictionaryDiff | null;
  /** The search tests that touch each example of `diff`, in its order; `null` where the run has no tests. */
  readonly touching: readonly (readonly TouchingTest[])[] | null;
  /** Size of what it was compared with; `null` where it was not compared, or compared with nothing. */
  readonly previousBytes: number | null;
  /** What it was compared with: the deployed content, or what replaces it; `null` where it was not compared. */
  readonly comparedWith: BaselineSource | null;
  /** Unchanged by the package's description alone, as its version history can't be read: others may have published since. */
  readonly byDescription: boolean;
  readonly domains: readonly DomainResult[];
  /**
   * Messages about this dictionary besides the actions above (AWS's verdict, what differs, what to do), as sentences.
   */
  readonly messages: readonly string[];
  /** Why this dictionary made the run fail; `null` when it did not (`errors` and statuses speak for themselves). */
  readonly failure: FailureReason | null;
}

/** One thing that a set-up consists of, as mode `doctor` found it. */
export interface Check {
  /** Stable, for example `bucket-region` or `domain/search-prod`. */
  readonly id: string;
  /** `unknown`: could not be checked; `remedy` then names what is missing. Never a failure. */
  readonly status: 'ok' | 'failed' | 'unknown';
  /** What was found, as a full sentence. Hostile text, escaped where it is shown. */
  readonly message: string;
  /** What to do, with the line to add; `null` when all is well. */
  readonly remedy: string | null;
}

/** A problem of a settings or test file. `file` is relative to the workspace. */
export interface FileProblem extends Problem {
  readonly file: string;
}

/** The search tests of a run, each counted once. */
export interface TestCounts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export interface RunResult {
  readonly mode: Mode;
  /** The commit whose files were checked; `null` where it is not known. */
  readonly commit: string | null;
  /** In the order of `file`. */
  readonly dictionaries: readonly DictionaryResult[];
  readonly changed: boolean;
  /** A deploy would fail, as the warnings or the failure say; never of a deploy itself. */
  readonly deployFails: boolean;
  /** The run asked domains to reload search analyzers, and one of them did, or may have. */
  readonly reloaded: boolean;
  readonly valid: boolean;
  readonly awsValidated: boolean;
  /** Dictionaries that AWS accepted in a throw-away package. */
  readonly accepted: number;
  readonly search: readonly SearchUse[];
  /** There is a domain, every one was asked, and every use is `live`, `unused` or `next-index`. */
  readonly searchVerified: boolean;
  /** The engine at `engine-url` built every analyzer with the dictionaries of this commit. */
  readonly engineValidated: boolean;
  readonly tests: TestCounts;
  /** The search tests that a proposal breaks and fixes. */
  readonly testChanges: readonly TestChange[];
  /** Of settings and test files. */
  readonly problems: readonly FileProblem[];
  /** Of mode `doctor`; empty in all others. */
  readonly checks: readonly Check[];
  /** Files of the commit that the globs match and the checkout lacks; 0 where it is not there. */
  readonly leftOut?: number;
  /** What was not checked or not done, and why, in full sentences; shown as notices. */
  readonly notices: readonly string[];
  /** Things that went wrong without failing the run; shown as warnings. */
  readonly warnings: readonly string[];
  readonly failure: ActionFailure | null;
}

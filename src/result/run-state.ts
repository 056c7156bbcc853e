/** What is known of a run so far. */

import type { DeployOutcome } from '../deployment/deploy.ts';
import type { Act } from '../deployment/loop/write-log.ts';
import type { BehindComparison } from '../deployment/plan/behind.ts';
import type { Comparison } from '../deployment/plan/comparison.ts';
import type { Observation } from '../deployment/plan/observe.ts';
import type { Plan } from '../deployment/plan/plan.ts';
import type { Removal } from '../deployment/prune/prune.ts';
import type { ThrowAway } from '../deployment/validate/throw-away.ts';
import type { Verdict } from '../deployment/validate/validate.ts';
import type { CheckReport, Dictionary, DictionaryDiff } from '../dictionaries/dictionary.ts';
import type { IndexSettings } from '../dictionaries/settings/index-settings.ts';
import type { ActionFailure } from '../failure.ts';
import type { Mode } from '../inputs/modes.ts';
import type { Reloads } from '../search/domain/verify/model.ts';
import type { TestChange, TestRecord } from '../search/tests/records.ts';
import type { Check, FileProblem, SearchUse } from './run-result.ts';

/** The difference by meaning of each changed dictionary, by its name; it may be made with the first `get`. */
export type Diffs = Pick<ReadonlyMap<string, DictionaryDiff>, 'get'>;

/** What is known of a run so far; every step adds its part. */
export interface RunState {
  mode: Mode;
  /** The commit of the run: its files are checked and published, and the report links to them; `null` where it is not known. */
  commit: string | null;
  /** Why a version that this run makes by an update has not the commit's own message; `null` where it has. */
  unreadMessage: string | null;
  dictionaries: readonly Dictionary[];
  checks: ReadonlyMap<string, CheckReport>;
  diffs: Diffs;
  /** What changed dictionaries were compared with, in AWS or elsewhere. */
  comparisons: ReadonlyMap<string, Comparison>;
  /** The same for domains that run another version than the newest. */
  behind: readonly BehindComparison[];
  observation: Observation | null;
  plan: Plan | null;
  deployed: DeployOutcome | null;
  verdicts: ReadonlyMap<string, Verdict> | null;
  removals: Map<string, Removal>;
  search: readonly SearchUse[];
  searchVerified: boolean;
  engineValidated: boolean;
  /** Of settings and test files. */
  problems: readonly FileProblem[];
  /** The result of each search test. */
  searchTests: readonly TestRecord[];
  /** The tests that a proposal breaks and fixes. */
  testChanges: readonly TestChange[];
  /** The index settings that were read; `null` without any. */
  settings: IndexSettings | null;
  /** What mode `doctor` found. */
  setup: readonly Check[];
  /** The guards saw what would stop a deploy, in a mode that makes none: its failure or its warnings say why. */
  deployFails: boolean;
  /** What was changed in AWS. */
  acts: readonly Act[];
  /** What may be there of this run's throw-away packages. */
  throwAways: readonly ThrowAway[];
  /** What was written to domains. */
  readonly reloads: Reloads;
  /** Files of the commit that the globs match and the checkout lacks: they are neither checked nor compared. */
  leftOut: number;
  notices: string[];
  warnings: string[];
  failure: ActionFailure | null;
}

/** The state of a run that has not begun. */
export function newRunState(): RunState {
  return {
    mode: 'lint',
    commit: null,
    unreadMessage: null,
    dictionaries: [],
    checks: new Map(),
    diffs: new Map(),
    comparisons: new Map(),
    behind: [],
    observation: null,
    plan: null,
    deployed: null,
    verdicts: null,
    removals: new Map(),
    search: [],
    searchVerified: false,
    engineValidated: false,
    problems: [],
    searchTests: [],
    testChanges: [],
    settings: null,
    setup: [],
    deployFails: false,
    acts: [],
    throwAways: [],
    reloads: new Map(),
    leftOut: 0,
    notices: [],
    warnings: [],
    failure: null,
  };
}

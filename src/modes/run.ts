/** The data that the steps of a run share. */

import type { Clock } from '../deployment/model/ports.ts';
import type { GitHubApi } from '../github/api/github-api.ts';
import type { WorkflowEvent } from '../inputs/event.ts';
import type { Inputs } from '../inputs/inputs.ts';
import type { Log } from '../report/log.ts';
import type { RunState } from '../result/run-state.ts';

/** The world around a run. */
export interface Dependencies {
  readonly env: NodeJS.ProcessEnv;
  readonly clock: Clock;
  readonly random: () => number;
  /** Takes whole lines for the standard output of the step. */
  readonly write: (text: string) => void;
  /** Aborted when the job is cancelled. */
  readonly signal: AbortSignal;
}

/** A run under way. */
export interface Run extends Dependencies {
  readonly state: RunState;
  readonly log: Log;
  readonly event: WorkflowEvent;
  readonly inputs: Inputs;
  /** `null` without a token. */
  readonly gitHub: GitHubApi | null;
  /** Makes what only the report needs; called while AWS works. */
  readonly prepareReport: () => void;
}

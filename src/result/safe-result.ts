/** The reported value, whatever is wrong with the state of a run: what can't be made of it is said, and the rest is reported. */

import { toFailure } from '../deployment/model/failures.ts';
import type { RunResult } from './run-result.ts';
import { newRunState, type RunState } from './run-state.ts';
import { toRunResult } from './to-result.ts';

/** Never throws: where no result can be made of the dictionaries, it is without them, and the run has failed. */
export function safeResult(state: RunState): RunResult {
  try {
    return toRunResult(state);
  } catch (error) {
    const { mode, commit, acts, notices, warnings, failure } = state;
    const defect = toFailure(error, "What the run did to each dictionary can't be shown", 'internal');
    return toRunResult({
      ...newRunState(),
      ...{ mode, commit, acts, notices, warnings, failure: failure?.and(defect) ?? defect },
    });
  }
}

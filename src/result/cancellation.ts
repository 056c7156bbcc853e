import { isCancelled } from '../deployment/model/failures.ts';
import type { ActionFailure } from '../failure.ts';
import { ABILITIES } from '../inputs/modes.ts';
import type { DictionaryResult } from './run-result.ts';
import type { RunState } from './run-state.ts';

const NEXT = 'The next run reads what is live and continues from there.';

/** The failure of a run; that of a cancelled one says what the run leaves, by what it did. */
export function withRest(
  failure: ActionFailure,
  { mode, acts, throwAways }: Pick<RunState, 'mode' | 'acts' | 'throwAways'>,
  dictionaries: readonly DictionaryResult[],
): ActionFailure {
  if (!isCancelled(failure)) return failure;
  if (throwAways.length > 0)
    return failure.hinting('The post step deletes what may be left of the throw-away packages of this run.');
  const isOpen = dictionaries.some((one) => [one, ...one.domains].some(({ deed }) => deed === 'asked'));
  if (isOpen) return failure.hinting(`AWS continues what this run asked for and did not see end. ${NEXT}`);
  const hasWritten = ABILITIES[mode].publishes && acts.length > 0;
  return failure.hinting(hasWritten ? NEXT : 'Run the job again, unless a newer run takes its place.');
}

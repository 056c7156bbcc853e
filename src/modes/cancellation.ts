/** How a job is cancelled while the run does work that waits for nothing: it reads, hashes or compares dictionaries. */

import { setImmediate as turn } from 'node:timers/promises';
import { runInNewContext } from 'node:vm';
import { cancelled } from '../deployment/model/failures.ts';
import { at } from '../json.ts';
import type { Cancellation } from '../workspace/check-all.ts';

/** Bytes from which work is cut. What is less ends within a second, and its start would be slower. */
const MANY = 8 * 1024 ** 2;

/** Resolves when the listeners of all signals so far were called: those that came in one turn of the loop are called in the next. */
export async function afterSignals(): Promise<void> {
  await turn();
  await turn();
}

/**
 * Does work that waits for nothing, and cuts it where SIGINT comes meanwhile, which is what cancels a job: its listeners would be
 * called only afterwards. SIGTERM cuts nothing.
 * @param bytes that are read, as often as they are
 * @throws ActionFailure where the job was cancelled
 */
export function cut<T>(bytes: number, work: () => T): T {
  // A command line without listeners just ends.
  if (bytes < MANY || process.listenerCount('SIGINT') === 0) return work();
  try {
    return runInNewContext('work()', { work }, { breakOnSigint: true, displayErrors: false });
  } catch (error) {
    // Made in the context of the call, so that it is no Error of this one.
    if (at(error, 'code') !== 'ERR_SCRIPT_EXECUTION_INTERRUPTED') throw error;
    process.emit('SIGINT', 'SIGINT');
    throw cancelled();
  }
}

/** For the check of a run. */
export function cancellationBy(signal: AbortSignal): Cancellation {
  return {
    cut,
    async pause() {
      await afterSignals();
      if (signal.aborted) throw cancelled();
    },
  };
}

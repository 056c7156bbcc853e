import { type AwsError, isAwsError } from '../model/aws-error.ts';
import type { Clock, Limits } from '../model/ports.ts';
import type { World } from '../model/world.ts';
import { pollDelay } from './pace.ts';

/** What a step did: it was the last one, asked for something, brought the work forward, or found nothing new. */
export type Step = 'done' | 'asked' | 'progress' | 'waiting';

export interface PollEnd {
  readonly why: 'done' | 'cancelled' | 'timed-out';
  /** The read to which no answer came when the time was up. */
  readonly unanswered: AwsError | null;
}

export interface PollSettings {
  /** Longest time without progress, in milliseconds. */
  readonly timeoutMs: number;
  /** How long the wait goes on after the job was cancelled: tidying up does. 0 where it is left out. */
  readonly graceMs?: number;
  /** How long the wait may be expected to last, from what AWS took before: polls begin as far apart as they are after that. */
  readonly expectedMs?: number;
}

/** The step that is made when the time is up has this long for its calls. */
const LAST_STEP_MS = 2_000;

/**
 * The one loop of the engine, and with `retrying` the only code that waits for AWS. Each step reads, decides and acts, with the
 * bounds that its calls must keep. Steps follow each other at growing intervals, which start again whenever something was asked
 * for, and not when some of the work is done: the rest takes about as long. The wait ends when the time is up, which starts again
 * with each progress, and at once when the job is cancelled.
 * @throws what a step throws before that
 */
export async function poll(
  { clock, random, signal: cancelled }: World,
  { timeoutMs, graceMs = 0, expectedMs = 0 }: PollSettings,
  step: (limits: Limits) => Promise<Step>,
): Promise<PollEnd> {
  const signal = graceMs === 0 ? cancelled : afterwards(clock, cancelled, graceMs);
  let deadline = clock.now() + timeoutMs;
  const end = (why: PollEnd['why'], unanswered: AwsError | null = null): PollEnd => ({ why, unanswered });
  const attempt = async (): Promise<Step | PollEnd> => {
    try {
      return await step({ signal, deadline: deadline + LAST_STEP_MS });
    } catch (error) {
      // A call that its bounds have ended is no failure of its own.
      const isOver = signal.aborted || clock.now() >= deadline;
      if (!isOver || !isAwsError(error, 'transient')) throw error;
      return end(signal.aborted ? 'cancelled' : 'timed-out', error);
    }
  };
  let since = clock.now();
  for (;;) {
    const outcome = await attempt();
    if (typeof outcome !== 'string') return outcome;
    if (outcome === 'done') return end('done');
    if (outcome === 'progress') deadline = clock.now() + timeoutMs;
    if (outcome === 'asked') since = clock.now();
    if (signal.aborted) return end('cancelled');
    const left = deadline - clock.now();
    if (left <= 0) return end('timed-out');
    // The last step is made when the time is up, not a whole interval before.
    await clock.sleep(Math.min(left, pollDelay(clock.now() - since + expectedMs, random)), signal);
    if (signal.aborted) return end('cancelled');
  }
}

/** A signal that is aborted so long after another one. */
function afterwards(clock: Clock, signal: AbortSignal, milliseconds: number): AbortSignal {
  const late = new AbortController();
  const abort = (): void => {
    void clock.sleep(milliseconds).then(() => late.abort());
  };
  if (signal.aborted) abort();
  else signal.addEventListener('abort', abort, { once: true });
  return late.signal;
}

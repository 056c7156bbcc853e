import { type AwsError, isAwsError, isThrottled } from '../model/aws-error.ts';
import type { Clock, Limits } from '../model/ports.ts';
import type { World } from '../model/world.ts';
import { pollDelay } from './pace.ts';

/** What a step did: it was the last one, made a request, made progress, or found nothing new. */
export type Step = 'done' | 'asked' | 'progress' | 'waiting';

export interface PollEnd {
  readonly why: 'done' | 'cancelled' | 'timed-out';
  /** The read that had no answer when the time was up. */
  readonly unanswered: AwsError | null;
}

export interface PollSettings {
  /** Longest time without progress, in milliseconds. */
  readonly timeoutMs: number;
  /** How long the wait continues after the job was cancelled, as the clean-up does. Default: 0. */
  readonly graceMs?: number;
  /** The expected length of the wait, from earlier waits: long ones are polled less often from the start. */
  readonly expectedMs?: number;
  /** The least delay between polls at this moment, in milliseconds. Default: 0. */
  readonly spaceMs?: () => number;
  /** Whether it is one look at AWS, which throttled reads end, and no wait for what AWS does. Default: false. */
  readonly isLook?: boolean;
}

/** The last step, when the time is up, has this long for its calls. */
const LAST_STEP_MS = 2_000;

/**
 * The one loop of the engine, and with `retrying` the only code that waits for AWS. Each step reads, decides and acts,
 * within the bounds for its calls. Steps follow each other at growing intervals, which start again after each request,
 * but not after progress: the rest takes about as long. The wait ends when the time is up, which starts again with each
 * progress, and immediately when the job is cancelled. A read that AWS throttled for all of its time is made again with the
 * next step.
 * @throws what a step throws before that
 */
export async function poll(
  { clock, random, signal: cancelled }: World,
  { timeoutMs, graceMs = 0, expectedMs = 0, spaceMs = () => 0, isLook = false }: PollSettings,
  step: (limits: Limits) => Promise<Step>,
): Promise<PollEnd> {
  const signal = graceMs === 0 ? cancelled : afterwards(clock, cancelled, graceMs);
  let deadline = clock.now() + timeoutMs;
  const end = (why: PollEnd['why'], unanswered: AwsError | null = null): PollEnd => ({ why, unanswered });
  const attempt = async (): Promise<Step | PollEnd> => {
    try {
      return await step({ signal, deadline: deadline + LAST_STEP_MS });
    } catch (error) {
      // A call that ended because of its bounds is not a failure.
      const isOver = signal.aborted || clock.now() >= deadline;
      if (isOver && isAwsError(error, 'transient')) return end(signal.aborted ? 'cancelled' : 'timed-out', error);
      // AWS is there and asks for fewer calls: what is waited for has not failed.
      if (!isLook && isThrottled(error)) return 'waiting';
      throw error;
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
    // The last step comes when the time is up, not a whole interval earlier.
    await clock.sleep(Math.min(left, pollDelay(clock.now() - since, random, expectedMs, spaceMs())), signal);
    if (signal.aborted) return end('cancelled');
  }
}

/** A signal that is aborted this long after another one. */
function afterwards(clock: Clock, signal: AbortSignal, milliseconds: number): AbortSignal {
  const late = new AbortController();
  const abort = (): void => {
    void clock.sleep(milliseconds).then(() => late.abort());
  };
  if (signal.aborted) abort();
  else signal.addEventListener('abort', abort, { once: true });
  return late.signal;
}

import type { Clock } from './ports.ts';

/** The world that the engine runs in, passed in so that tests can run it in virtual time. */
export interface World {
  readonly clock: Clock;
  /** A number from 0 up to but not including 1. */
  readonly random: () => number;
  /** Aborted when the job is cancelled: calls and waits end, no new work is started. */
  readonly signal: AbortSignal;
}

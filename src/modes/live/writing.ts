import { expiryWarning } from '../../deployment/loop/credential-expiry.ts';
import { logWrites } from '../../deployment/loop/write-log.ts';
import type { ComparedRun, LiveRun } from './live-run.ts';

/**
 * Gives a mode that writes its engine, and has its requests reported however the run ends.
 * @param longestWaitMs how long it may last; credentials that end before that are a warning
 * @returns `null` without a bucket
 */
export function startWriting(compared: ComparedRun, longestWaitMs: number): LiveRun | null {
  const { ports, run, aws, world, expiresAt } = compared;
  const { state, log } = run;
  const { service, store } = ports.connection;
  const { bucket } = aws;
  if (store === null || bucket === null) return null;
  const expiry = expiryWarning(expiresAt, run.clock.now(), longestWaitMs);
  if (expiry !== null) {
    // Immediately, so that the user can start again with a longer session.
    log.warning(expiry);
    state.warnings.push(expiry);
  }
  const writes = logWrites(service, store);
  // The list grows with each request.
  state.acts = writes.acts();
  return { ...compared, bucket, engine: { service: writes.service, store: writes.store, world, host: log } };
}

import { pollDelay, type World } from './retry.ts';

/**
 * Looks again and again, at growing distances, until `look` says that it is over or the time is up. Returns whether it
 * was over. Without `signal` it goes on when the job is cancelled, as tidying up must.
 */
export async function waitUntil(
  world: World,
  timeoutMs: number,
  look: () => Promise<boolean>,
  signal?: AbortSignal,
): Promise<boolean> {
  const started = world.clock.now();
  for (let poll = 0; ; poll++) {
    if (await look()) return true;
    if (world.clock.now() - started >= timeoutMs) return false;
    await world.clock.sleep(pollDelay(poll, world.random), signal);
  }
}

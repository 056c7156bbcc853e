import { cancelled } from '../model/failures.ts';
import type { World } from '../model/world.ts';
import { LONGEST_LAG_MS } from './pace.ts';
import { poll } from './poll.ts';

/** Each read ends within a minute, so that two of them fit. */
const LONGEST_READS_MS = 120_000;

/**
 * Reads again what may show the past, as listings lag: what is missing, or what is still there. It is believed when a
 * read that began `lagMs` after the first shows it too; one slow read is no evidence.
 * @returns what the last read found
 * @throws what a read throws; the failure of a cancelled job, which could not wait
 */
export async function readPastLag<T>(
  world: World,
  read: () => Promise<T>,
  mayLag: (found: T) => boolean,
  lagMs: number = LONGEST_LAG_MS,
): Promise<T> {
  const { clock } = world;
  const firstAt = clock.now();
  let found = await read();
  if (!mayLag(found)) return found;
  const { why, unanswered } = await poll(world, { timeoutMs: LONGEST_READS_MS + lagMs, isLook: true }, async () => {
    const readAt = clock.now();
    found = await read();
    return !mayLag(found) || readAt - firstAt >= lagMs ? 'done' : 'waiting';
  });
  // Neither a read without an answer nor a wait that was cut short is evidence.
  if (unanswered !== null) throw unanswered;
  if (why === 'cancelled' && mayLag(found)) throw cancelled();
  return found;
}

import type { Host } from '../model/ports.ts';
import type { World } from '../model/world.ts';

/** A line of progress at least this often while nothing changes. */
const PROGRESS_INTERVAL_MS = 30_000;
/** Number of finished things that a line names: their times show how long the others may take. */
const MAX_ENDED_SHOWN = 3;

const TONE = { done: 'good', failed: 'bad', open: undefined } as const;

/** The progress of one phase of a run. */
export interface Waiting {
  /** Shows the state of something when it has changed, and from time to time everything that is still open. */
  show(name: string, state: string, end: 'done' | 'failed' | null): void;
}

/**
 * @param limit when the wait ends, for example `20 min without progress`
 * @param ended what earlier waits of the same kind took; this wait adds its own
 */
export function waiting(host: Host, { clock }: World, limit: string, ended: string[] = []): Waiting {
  const start = clock.now();
  const states = new Map<string, string>();
  const open = new Set<string>();
  let lastAt = start;
  return {
    show(name, state, end) {
      const now = clock.now();
      const elapsed = durationText(now - start);
      const hasEnded = end !== null && open.delete(name);
      if (end === null) open.add(name);
      if (hasEnded || states.get(name) !== state) {
        states.set(name, state);
        lastAt = now;
        if (end === 'done') ended.push(`${name} ${elapsed}`);
        host.info(`${name}: ${state}${end === null ? '' : ` after ${elapsed}`}`, TONE[end ?? 'open']);
      } else if (now - lastAt >= PROGRESS_INTERVAL_MS) {
        lastAt = now;
        const all = [...open].map((one) => `${one}: ${states.get(one)}`).join('; ');
        const took = ended.length === 0 ? '' : `. Took ${ended.slice(-MAX_ENDED_SHOWN).join(', ')}`;
        host.info(`Waiting for ${elapsed} (time-out: ${limit}): ${all}${took}`, 'faint');
      }
    },
  };
}

/** For example `58 s`, `3 min 20 s`, `20 min`, `1 h 5 min`; tenths below 10 s. */
export function durationText(milliseconds: number): string {
  if (milliseconds < 9_950) return `${Number((milliseconds / 1_000).toFixed(1))} s`;
  const seconds = Math.round(milliseconds / 1_000);
  const [hours, minutes, rest] = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60, seconds % 60];
  const parts = [hours === 0 ? '' : `${hours} h`, minutes === 0 ? '' : `${minutes} min`, rest === 0 ? '' : `${rest} s`];
  return parts.filter((part) => part !== '').join(' ');
}

/** For example `30 minutes`, `1 minute`, `0.1 minutes`. */
export function minutesText(milliseconds: number): string {
  const minutes = milliseconds / 60_000;
  return `${minutes} minute${minutes === 1 ? '' : 's'}`;
}

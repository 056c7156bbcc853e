import type { Host } from '../model/ports.ts';
import type { World } from '../model/world.ts';

/** A line of progress at least this often while nothing changes. */
export const PROGRESS_INTERVAL_MS = 30_000;

/** Shows a line when it differs from the last one, and again from time to time. */
export function progressOf(host: Host, { clock }: World): (line: string) => void {
  let lastAt = clock.now();
  let shown = '';
  return (line) => {
    if (line === shown && clock.now() - lastAt < PROGRESS_INTERVAL_MS) return;
    host.info(line);
    shown = line;
    lastAt = clock.now();
  };
}

/** For example `30 minutes`, `1 minute`, `0.1 minutes`. */
export function minutesText(milliseconds: number): string {
  const minutes = milliseconds / 60_000;
  return `${minutes} minute${minutes === 1 ? '' : 's'}`;
}

/** A child process with an end of its own: a program may ignore a signal, and one that waits for a disk ignores all. */

import type { ChildProcess, ExecFileException } from 'node:child_process';

/** How a child process ended. */
export interface ChildEnd {
  readonly error: ExecFileException | null;
  readonly stdout: Buffer;
  readonly stderr: Buffer;
}

/** When a child process is given up. */
export interface ChildBounds {
  readonly timeoutMs: number;
  readonly signals: readonly AbortSignal[];
}

/**
 * Starts a child process and waits for its end.
 * @param start starts it; `ended` takes its end
 * @returns `null` at the bounds: it is killed, not waited for, and does not keep this process
 */
export function untilEnd(
  start: (ended: (end: ChildEnd) => void) => ChildProcess,
  { timeoutMs, signals }: ChildBounds,
): Promise<ChildEnd | null> {
  return new Promise((resolve) => {
    const settle = (end: ChildEnd | null): void => {
      clearTimeout(timer);
      for (const signal of signals) signal.removeEventListener('abort', giveUp);
      resolve(end);
    };
    const child = start(settle);
    const giveUp = (): void => {
      leave(child);
      settle(null);
    };
    const timer = setTimeout(giveUp, timeoutMs);
    for (const signal of signals) signal.addEventListener('abort', giveUp, { once: true });
    if (signals.some(({ aborted }) => aborted)) giveUp();
  });
}

/** Kills a child process, and lets go of it and of its pipes, which a child of it may hold open. */
function leave(child: ChildProcess): void {
  child.kill('SIGKILL');
  for (const pipe of [child.stdin, child.stdout, child.stderr]) pipe?.destroy();
  child.unref();
}

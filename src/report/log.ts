/** What a run prints: plain lines with the time since the start, in groups that GitHub folds. */

import { durationText } from '../deployment/loop/progress.ts';
import type { Clock, Host, Tone } from '../deployment/model/ports.ts';
import type { ActionFailure } from '../failure.ts';
import { redact } from '../redact.ts';
import { palette } from './colour.ts';
import { cut } from './escape/visible.ts';
import { logLine, workflowCommand } from './escape/workflow-command.ts';

/** Longest line that is printed, in UTF-16 units. */
const MAX_LINE = 4_000;
/** Causes below an error that are printed. */
const MAX_CAUSES = 10;

export interface LogOptions {
  /** Whether the runner logs debug messages (RUNNER_DEBUG). */
  readonly showDebug?: boolean;
  readonly colour?: boolean;
}

export interface Log extends Host {
  /** Prints the causes of a failure, muted; with their stacks where the failure is a defect of ours. */
  causes(failure: ActionFailure): void;
}

/**
 * @param write takes whole lines with their line break; the standard output of the step.
 * @param clock its time at this call is the start of the run.
 */
export function createLog(
  write: (text: string) => void,
  clock: Pick<Clock, 'now'>,
  { showDebug = false, colour = false }: LogOptions = {},
): Log {
  const { good, error: bad, warning, faint, strong } = palette(colour);
  const paint = { good, bad, warning, faint, strong };
  const start = clock.now();
  const seconds = (since: number): number => Math.max(0, clock.now() - since) / 1000;

  const print = (text: string, tone?: Tone): void => {
    const [first = '', ...rest] = redact(text).split(/\r\n|\r|\n/);
    const prefix = `[${seconds(start).toFixed(1).padStart(6)}s] `;
    // Further lines are set apart, so that foreign text can't pass for a line of ours.
    const lines = [
      `${prefix}${shown(first)}`,
      ...rest.map((line) => `${' '.repeat(prefix.length - 2)}| ${shown(line)}`),
    ];
    for (const line of lines) {
      write(`${tone === undefined ? line : paint[tone](line)}\n`);
    }
  };

  return {
    info: print,
    warning: (message) => print(`Warning: ${message}`, 'warning'),
    debug: (message) => {
      if (showDebug) write(`${workflowCommand('debug', {}, shown(redact(message)))}\n`);
    },
    async group(title, work) {
      const begin = clock.now();
      write(`${workflowCommand('group', {}, shown(redact(title)))}\n`);
      try {
        return await work();
      } finally {
        const took = seconds(begin);
        if (took >= 1) print(`Took ${durationText(took * 1_000)}.`, 'faint');
        write(`${workflowCommand('endgroup', {}, '')}\n`);
      }
    },
    causes(failure) {
      for (const cause of causesOf(failure)) {
        print(cause, 'faint');
      }
    },
  };
}

function shown(line: string): string {
  return logLine(cut(line, MAX_LINE));
}

function causesOf(failure: ActionFailure): string[] {
  const isDefect = failure.code === 'internal';
  const texts: string[] = [];
  let cause = failure.cause;
  for (let depth = 0; cause !== undefined && cause !== null && depth < MAX_CAUSES; depth += 1) {
    const text = describe(cause, isDefect);
    // A cause that the failure's message already contains is not printed again.
    if (isDefect || !failure.message.includes(cause instanceof Error ? cause.message : text)) texts.push(text);
    cause = cause instanceof Error ? cause.cause : undefined;
  }
  return texts.map((text) => `Caused by ${text}`);
}

function describe(cause: unknown, withStack: boolean): string {
  if (!(cause instanceof Error)) return String(cause);
  return withStack ? (cause.stack ?? String(cause)) : `${cause.name}: ${cause.message}`;
}

#!/usr/bin/env node
/** Entry of the action (main and post) and of the command line; the only file with side effects on import. */

import { setTimeout as wait } from 'node:timers/promises';
import { inspect } from 'node:util';
import { isPostStep, markMainStep } from './github/runner/step.ts';
import { redact } from './redact.ts';
import { logLine } from './report/escape/workflow-command.ts';

const clock = { now: () => Date.now(), sleep };

async function start(): Promise<number> {
  if (process.argv.length > 2 || !isAction(process.env)) return startCli();
  const cancellation = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => cancellation.abort());
  const dependencies = {
    env: process.env,
    clock,
    random: Math.random,
    write: (text: string) => process.stdout.write(text),
    signal: cancellation.signal,
  };
  if (isPostStep(process.env)) {
    const { runPost } = await import('./post.ts');
    return end(exitStatus(await runPost(dependencies)));
  }
  const unmarked = markMainStep(process.env);
  const { run } = await import('./main.ts');
  return end(exitStatus(await run(dependencies, unmarked)));
}

/**
 * Ends the step when its last words are out. A call or command that was given up, for example the SDK's own question to STS,
 * would keep the process for as long as its connection is open.
 */
function end(status: number): number {
  process.stdout.write('', () => process.exit(status));
  return status;
}

/** The runner sets both; a user's own container, or a program that replaces the runner, may set only the inputs. */
function isAction(env: NodeJS.ProcessEnv): boolean {
  return env['GITHUB_ACTIONS'] === 'true' || Object.keys(env).some((name) => name.startsWith('INPUT_'));
}

async function startCli(): Promise<number> {
  const { runCli } = await import('./cli/cli.ts');
  const { stdout, stderr, env } = process;
  for (const stream of [stdout, stderr]) stream.on('error', ignoreClosedPipe);
  const cwd = currentFolder();
  if (cwd === null) {
    stderr.write('The current folder was deleted, or may not be read. Change into another one, and run it again.\n');
    return 2;
  }
  const io = { stdout, stderr, stdin: readStdin, cwd, env, clock, random: Math.random };
  return runCli(process.argv.slice(2), io, async () => (await import('./main.ts')).loadDoctorCommand());
}

function currentFolder(): string | null {
  try {
    return process.cwd();
  } catch {
    return null;
  }
}

/** The reader of the output, for example `head`, may stop before its end. */
function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}

async function readStdin(): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of process.stdin) pieces.push(piece);
  return Buffer.concat(pieces);
}

function exitStatus(succeeded: boolean): number {
  return succeeded ? 0 : 1;
}

/** Resolves after a time, or as soon as the job is cancelled: the caller checks the signal next. */
async function sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
  // Node.js takes a longer timer for one of 1 ms; the caller asks again what time it is.
  await wait(Math.min(milliseconds, 2 ** 31 - 1), undefined, signal === undefined ? {} : { signal }).catch(
    (error: unknown) => {
      if (!signal?.aborted) throw error;
    },
  );
}

/** The last words of a defect. They may have text of a file or of AWS in them, which must not be a command to the runner. */
function endWith(defect: unknown): void {
  const lines = redact(inspect(defect)).split(/\r\n|\r|\n/);
  process.stderr.write(`${lines.map(logLine).join('\n')}\n`, () => process.exit(1));
}

process.on('uncaughtException', endWith);
process.exitCode = await start();

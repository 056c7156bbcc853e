#!/usr/bin/env node
/** Entry of the action (main and post) and of the command line; the only file with side effects on import. */

import { setTimeout as wait } from 'node:timers/promises';
import { isPostStep, markMainStep } from './action/step.ts';

async function start(): Promise<boolean> {
  const cancellation = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => cancellation.abort());
  const dependencies = {
    env: process.env,
    clock: { now: () => Date.now(), sleep },
    random: Math.random,
    write: (text: string) => process.stdout.write(text),
    signal: cancellation.signal,
  };
  if (isPostStep(process.env)) {
    const { runPost } = await import('./post.ts');
    return runPost(dependencies);
  }
  markMainStep(process.env);
  const { run } = await import('./main.ts');
  return run(dependencies);
}

/** Resolves after a time, or as soon as the job is cancelled: who waits looks at the signal next. */
async function sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
  await wait(milliseconds, undefined, signal === undefined ? {} : { signal }).catch((error: unknown) => {
    if (!signal?.aborted) throw error;
  });
}

if (!(await start())) process.exitCode = 1;

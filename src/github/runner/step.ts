/**
 * Which step this process is. The runner starts the same file for both, and gives the post step the state that the main
 * step saved. Loads hardly more than Node's own modules: until the mark is saved, a post step would take itself for the
 * main step.
 */

import { appendFileSync } from 'node:fs';
import { EOL } from 'node:os';
import type { ActionFailure } from '../../failure.ts';
import { unwritable } from './runner-file.ts';

const MAIN_RAN = 'main-ran';

/** Leaves the mark for the post step; does nothing outside of GitHub Actions. @returns why it can't be left */
export function markMainStep(env: NodeJS.ProcessEnv): ActionFailure | null {
  const file = env['GITHUB_STATE'] ?? '';
  try {
    if (file !== '') appendFileSync(file, `${MAIN_RAN}=true${EOL}`);
    return null;
  } catch (error) {
    return unwritable('GITHUB_STATE', env, error);
  }
}

export function isPostStep(env: NodeJS.ProcessEnv): boolean {
  return env[`STATE_${MAIN_RAN}`] === 'true';
}

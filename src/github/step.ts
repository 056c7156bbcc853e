/**
 * Which step this process is. The runner starts the same file for both, and gives the post step the state that the main
 * step saved. Loads only Node's own modules: until the mark is saved, a post step would take itself for the main step.
 */

import { appendFileSync } from 'node:fs';
import { EOL } from 'node:os';

const MAIN_RAN = 'main-ran';

/** Leaves the mark for the post step; does nothing outside of GitHub Actions. */
export function markMainStep(env: NodeJS.ProcessEnv): void {
  const file = env['GITHUB_STATE'] ?? '';
  if (file !== '') appendFileSync(file, `${MAIN_RAN}=true${EOL}`);
}

export function isPostStep(env: NodeJS.ProcessEnv): boolean {
  return env[`STATE_${MAIN_RAN}`] === 'true';
}

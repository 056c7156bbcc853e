/** The files that the runner makes for each step: for its outputs, its state and its summary. */

import { ActionFailure } from '../../failure.ts';

/**
 * The failure where such a file can't be written.
 * @param variable names it, for example `GITHUB_OUTPUT`
 */
export function unwritable(variable: string, env: NodeJS.ProcessEnv, error: unknown): ActionFailure {
  const file = env[variable] || 'no file';
  const why = error instanceof Error ? error.message : String(error);
  return new ActionFailure(
    'internal',
    `${variable} names ${file}, which can't be written (${why.replace(/\.$/, '')}).`,
    {
      hint: 'The runner makes this file for each step: in a container of your own, mount its folder; else see whether the disk is full.',
    },
  );
}

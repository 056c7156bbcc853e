/** The mutation test itself works: the whole of it is a nightly command. */

import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

test('the table tests catch the mutants of one file', { timeout: 10 * 60_000 }, async () => {
  const args = [join(import.meta.dirname, 'run.ts'), '--only', 'associate/state'];
  // Its output names the survivors, which is what a failure has to show.
  const { stdout } = await promisify(execFile)(process.execPath, args).catch(
    (error: Error & { stdout: string }) => error,
  );
  const [, mutants, caught] = /^(\d+) mutants, (\d+) caught/m.exec(stdout) ?? [];
  expect(Number(mutants), stdout).toBeGreaterThan(0);
  expect(caught, stdout).toBe(mutants);
});

/** Runs the command line in this process, in a folder of its own. */

import { runCli } from '../../../src/cli/cli.ts';
import { loadDoctorCommand } from '../../../src/main.ts';

export interface CliRun {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CliWorld {
  readonly cwd: string;
  readonly stdin?: string;
  readonly env?: NodeJS.ProcessEnv;
  readonly isTTY?: boolean;
}

export async function runIn({ cwd, stdin, env, isTTY }: CliWorld, ...argv: readonly string[]): Promise<CliRun> {
  let stdout = '';
  let stderr = '';
  const io = {
    stdout: { write: (text: string) => (stdout += text), isTTY: isTTY ?? false },
    stderr: { write: (text: string) => (stderr += text) },
    stdin: async () => Buffer.from(stdin ?? ''),
    cwd,
    env: env ?? {},
    clock: { now: () => Date.now(), sleep: async () => {} },
    random: Math.random,
  };
  const status = await runCli(argv, io, loadDoctorCommand);
  return { status, stdout, stderr };
}

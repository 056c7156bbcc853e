import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const MAIN = join(dirname(dirname(fileURLToPath(import.meta.url))), 'emulator', 'main.ts');

/** Runs `work` beside an emulator in a process of its own; `env` is what clients need in their environment. */
export async function withEmulator(
  args: readonly (string | number)[],
  work: (env: Readonly<Record<string, string>>) => Promise<void>,
): Promise<void> {
  const child = spawn(process.execPath, [MAIN, ...args.map(String)], { stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    const env: Record<string, string> = {};
    for await (const line of createInterface({ input: child.stdout })) {
      const [, name, value] = /^export ([A-Z0-9_]+)=(.*)$/.exec(line) ?? [];
      if (name !== undefined && value !== undefined) env[name] = value;
      // The last one printed.
      if (name === 'AWS_SESSION_TOKEN') break;
    }
    await work(env);
  } finally {
    child.kill();
    await once(child, 'close');
  }
}

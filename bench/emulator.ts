import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const MAIN = join(dirname(dirname(fileURLToPath(import.meta.url))), 'emulator', 'main.ts');

/** The calls since this was asked last: operation → count. */
export type TakeCalls = () => Promise<ReadonlyMap<string, number>>;

/** Runs `work` with an emulator in another process; `env` is the environment for clients. */
export async function withEmulator(
  args: readonly (string | number)[],
  work: (env: Readonly<Record<string, string>>, takeCalls: TakeCalls) => Promise<void>,
): Promise<void> {
  const child = spawn(process.execPath, [MAIN, '--log-calls', ...args.map(String)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const env: Record<string, string> = {};
    let calls = new Map<string, number>();
    const lines = createInterface({ input: child.stdout });
    await new Promise<void>((resolve) => {
      lines.on('close', resolve);
      lines.on('line', (line) => {
        const [, name, value] = /^export ([A-Z0-9_]+)=(.*)$/.exec(line) ?? [];
        if (name !== undefined && value !== undefined) env[name] = value;
        // The last one printed.
        if (name === 'AWS_SESSION_TOKEN') resolve();
        const [, operation] = /^call (\w+)$/.exec(line) ?? [];
        if (operation !== undefined) calls.set(operation, (calls.get(operation) ?? 0) + 1);
      });
    });
    await work(env, async () => {
      // Its last lines are under way still; it writes them every 100 ms.
      await setTimeout(250);
      const taken = calls;
      calls = new Map();
      return taken;
    });
  } finally {
    child.kill();
    await once(child, 'close');
  }
}

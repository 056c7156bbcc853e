import { spawn, spawnSync } from 'node:child_process';

/** Wall time of whole processes in seconds, each in a fresh process. */
export interface Timing {
  readonly minimum: number;
  readonly median: number;
  readonly maximum: number;
}

export function timingOf(seconds: readonly number[]): Timing {
  const sorted = [...seconds].sort((a, b) => a - b);
  const at = (index: number): number => sorted[index] ?? Number.NaN;
  return { minimum: at(0), median: at(Math.floor((sorted.length - 1) / 2)), maximum: at(sorted.length - 1) };
}

/** Times `work` several times after one run that is not counted. */
export async function repeat(runs: number, work: () => Promise<number>): Promise<Timing> {
  await work();
  const seconds: number[] = [];
  for (let run = 0; run < runs; run++) seconds.push(await work());
  return timingOf(seconds);
}

/** Runs a command to its end and returns its wall time in seconds; throws when it fails. */
export async function timeCommand(command: string, args: readonly string[], env?: NodeJS.ProcessEnv): Promise<number> {
  const started = performance.now();
  const child = spawn(command, [...args], { stdio: ['ignore', 'ignore', 'inherit'], env: env ?? process.env });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  if (code !== 0) throw new Error(`${command} ended with exit status ${code}`);
  return (performance.now() - started) / 1000;
}

/** For example `64 calls (60 to 70): 3 DescribePackages, …`: the median of some runs, and its operations. */
export function callsText(runs: readonly ReadonlyMap<string, number>[]): string {
  const totals = runs.map((calls) => [...calls.values()].reduce((sum, count) => sum + count, 0));
  const { minimum, median, maximum } = timingOf(totals);
  const parts = [...(runs[totals.indexOf(median)] ?? [])].map(([operation, count]) => `${count} ${operation}`);
  return `${median} calls (${minimum} to ${maximum}): ${parts.join(', ')}`;
}

export function isInstalled(command: string): boolean {
  return spawnSync(command, ['--version'], { stdio: 'ignore' }).status === 0;
}

export function seconds({ minimum, median, maximum }: Timing): string {
  return `${median.toFixed(2)} s (${minimum.toFixed(2)} to ${maximum.toFixed(2)})`;
}

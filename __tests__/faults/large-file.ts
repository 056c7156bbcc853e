/** The largest and the smallest file: streamed, with bounded memory. */

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { Outcome } from './pool.ts';
import { Site } from './site.ts';

const TWO_GIB = 2 * 1024 ** 3;
/** Node and the SDK take some 120 MB; a file held in memory would be far above this (bytes). */
const MOST_MEMORY = 400 * 1024 ** 2;

/** Deploys a sparse file of 2 GiB and an empty one, and measures the peak of the action's memory. */
export async function largeFile(): Promise<readonly Outcome[]> {
  return [await deploySize('2 GiB', TWO_GIB), await deploySize('0 bytes', 0)];
}

async function deploySize(title: string, bytes: number): Promise<Outcome> {
  const file = 'dictionaries/sudachi.dic';
  await using site = await Site.start({
    name: title,
    before: [],
    files: { [file]: '' },
    inputs: { files: 'dictionaries/*.dic', format: 'opaque', domains: 'north' },
  });
  if (spawnSync('truncate', ['-s', String(bytes), site.pathOf(file)]).status !== 0) {
    return { name: title, kind: 'skipped', problems: [], detail: 'no `truncate` on this machine' };
  }
  let peak = 0;
  let timer: NodeJS.Timeout | undefined;
  const run = await site.run((_kill, pid) => {
    timer = setInterval(() => {
      peak = Math.max(peak, peakMemory(pid));
    }, 20);
  });
  clearInterval(timer);
  const problems: string[] = [];
  if (run.exitCode !== 0) problems.push(run.log);
  const [live] = site.emulator.packages();
  const content = live?.versions[0];
  const object = content === undefined ? undefined : site.emulator.s3.peek(content.source.bucket, content.source.key);
  if (object?.content.size !== bytes) problems.push(`AWS imported ${object?.content.size} bytes of ${bytes}`);
  if (peak > MOST_MEMORY) problems.push(`a peak of ${Math.round(peak / 1024 ** 2)} MiB`);
  return {
    name: title,
    kind: problems.length === 0 ? 'passed' : 'failed',
    problems,
    detail: `${title} in ${run.seconds.toFixed(1)} s, peak memory ${Math.round(peak / 1024 ** 2)} MiB:`,
  };
}

/** The highest resident memory of a process so far, in bytes; 0 where the system does not tell. */
function peakMemory(pid: number): number {
  try {
    const kilobytes = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return Number(kilobytes ?? 0) * 1024;
  } catch {
    // The process has ended, or this is no Linux.
    return 0;
  }
}

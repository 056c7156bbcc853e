/** Plants a defect into a copy of the sources, and lets a campaign look for it. */

import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Outcome } from '../faults/pool.ts';
import { inPool } from '../faults/pool.ts';
import type { Defect } from './defects.ts';

const ROOT = join(import.meta.dirname, '../..');
const run = promisify(execFile);

/** Looks for each defect in so many worlds; one that is not found by its invariant has failed. */
export function plantDefects(defects: readonly Defect[], worlds: number, atOnce: number): Promise<readonly Outcome[]> {
  return inPool(defects, atOnce, async (defect) => {
    const found = await lookFor(defect, defect.worlds ?? worlds);
    const by = found.get(defect.invariant) ?? 0;
    const others = [...found].map(([invariant, count]) => `"${invariant}" ${count} times`).join(', ');
    const problem = `not found by "${defect.invariant}" in ${worlds} worlds; found by ${others || 'nothing'}`;
    return {
      name: defect.what,
      kind: by > 0 ? 'passed' : 'failed',
      problems: by > 0 ? [] : [problem],
      detail: '',
    };
  });
}

/** Invariant → worlds in which it was the first one violated. */
async function lookFor({ edits }: Defect, worlds: number): Promise<ReadonlyMap<string, number>> {
  const copy = await mkdtemp(join(tmpdir(), 'planted-'));
  try {
    for (const part of ['src', 'emulator', '__tests__/simulation', 'package.json'])
      await cp(join(ROOT, part), join(copy, part), { recursive: true });
    await symlink(join(ROOT, 'node_modules'), join(copy, 'node_modules'), 'dir');
    for (const { file, from, to } of edits) {
      const text = await readFile(join(copy, file), 'utf8');
      if (text.split(from).length !== 2) throw new Error(`${file} has not exactly one '${from}'`);
      await writeFile(
        join(copy, file),
        text.replace(from, () => to),
      );
    }
    const { stdout } = await run(process.execPath, [
      join(copy, '__tests__/simulation/main.ts'),
      '--seeds',
      `${worlds}`,
      '--threads',
      '1',
    ]).catch((error: { readonly stdout?: string }) => ({ stdout: error.stdout ?? '' }));
    const counts = new Map<string, number>();
    for (const [, invariant] of stdout.matchAll(/^seed \d+: ([^:]+): /gm)) {
      if (invariant !== undefined) counts.set(invariant, (counts.get(invariant) ?? 0) + 1);
    }
    return counts;
  } finally {
    await rm(copy, { recursive: true });
  }
}

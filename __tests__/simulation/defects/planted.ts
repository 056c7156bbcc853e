/** Plants a defect into a copy of the sources, and lets a campaign look for it. */

import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Outcome } from '../../faults/pool.ts';
import { inPool } from '../../faults/pool.ts';
import type { Defect } from './defects.ts';

const ROOT = join(import.meta.dirname, '../../..');
const run = promisify(execFile);
/** Worlds of the first piece; each further one doubles what was tried. */
const FIRST_WORLDS = 250;

/** Looks for each defect in up to so many worlds; one that is not found by its invariant has failed. */
export function plantDefects(defects: readonly Defect[], worlds: number, atOnce: number): Promise<readonly Outcome[]> {
  return inPool(defects, atOnce, async (defect) => {
    const tried = defect.worlds ?? worlds;
    const found = await lookFor(defect, tried);
    const by = found.get(defect.invariant) ?? 0;
    const others = [...found].map(([invariant, count]) => `"${invariant}" ${count} times`).join(', ');
    const problem = `not found by "${defect.invariant}" in ${tried} worlds; found by ${others || 'nothing'}`;
    return {
      name: defect.what,
      kind: by > 0 ? 'passed' : 'failed',
      problems: by > 0 ? [] : [problem],
      detail: '',
    };
  });
}

/** Invariant → worlds in which it was the first one violated, up to the piece of worlds that shows the wanted one. */
async function lookFor(
  { what, invariant, edits, story, trait }: Defect,
  worlds: number,
): Promise<ReadonlyMap<string, number>> {
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
    const counts = new Map<string, number>();
    // Most defects show at once, so few worlds are tried first.
    for (let from = 1; from <= worlds && !counts.has(invariant); ) {
      const seeds = Math.min(Math.max(FIRST_WORLDS, from - 1), worlds - from + 1);
      const told = [...(story ? ['--story', story] : []), ...(trait ? ['--trait', trait] : [])];
      const args = ['--from', `${from}`, '--seeds', `${seeds}`, '--threads', '1', ...told];
      const { stdout } = await run(process.execPath, [join(copy, '__tests__/simulation/main.ts'), ...args]).catch(
        (error: { readonly stdout?: string }) => ({ stdout: error.stdout ?? '' }),
      );
      if (!/^\d+ passed, \d+ failed/m.test(stdout))
        throw new Error(`The worlds of '${what}' do not come to their end.`);
      for (const [, name] of stdout.matchAll(/^seed \d+: ([^:]+): /gm)) {
        if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
      }
      from += seeds;
    }
    return counts;
  } finally {
    await rm(copy, { recursive: true });
  }
}
